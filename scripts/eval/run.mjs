#!/usr/bin/env node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { figuresOf, printDifferences, printFigures } from './figures.mjs';
import { scoreArticle } from './match.mjs';

/* Extracts the articles of an annotated set and scores what was found against the annotations. README.md tells the format. */

const USAGE = `usage: npm run eval -- SET [--verbose] [--json] [--claims LIST.json] [--dist dist]
SET holds docs/ (articles, with or without a sources.csv) and gold/ (an annotation NAME.json for each docs/NAME.txt).
  --verbose  also what was missed, wrong in a field or found in excess, a line each
  --json     the figures as JSON
  --claims   score the output of "troopclaims list SET/docs --json" instead of extracting
  --dist     the built program; default: dist
exit code: 0; 2 wrong usage, no set or no build\n`;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const stemOf = (file) => basename(file).replace(/\.[^.]+$/, '');

/** Texts by the name of their file, and the claims of all with statements merged over them, as `list` prints them. */
async function extract(docs, dist) {
  const load = (file) => import(pathToFileURL(join(dist, file)).href);
  const { extractClaims, readDocuments } = await load('index.js');
  const { assignStatements } = await load('compare/index.js');
  const texts = new Map();
  const claims = [];
  const onDiagnostic = ({ file, message }) => process.stderr.write(`${file}: ${message}\n`);
  for await (const document of readDocuments([docs], { onDiagnostic })) {
    texts.set(stemOf(document.file), document.text);
    claims.push(...extractClaims(document).claims);
  }
  return { texts, claims: assignStatements(claims, 'corpus') };
}

/** @returns scores by article, claims of files without an annotation, and the figures */
export function scoreSet(folder, texts, claims) {
  const gold = join(folder, 'gold');
  const names = readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .map(stemOf)
    .sort();
  const scores = new Map();
  for (const name of names) {
    const annotation = JSON.parse(readFileSync(join(gold, `${name}.json`), 'utf8'));
    const own = claims.filter((claim) => stemOf(claim.source.file) === name);
    scores.set(name, scoreArticle(texts.get(name) ?? '', annotation, own));
  }
  const stray = claims.filter((c) => !scores.has(stemOf(c.source.file)));
  return { scores, stray, figures: figuresOf([...scores.values()], stray) };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      verbose: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      claims: { type: 'string' },
      dist: { type: 'string', default: join(root, 'dist') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  if (positionals.length !== 1) throw new Error('one SET is needed');
  const [folder] = positionals;
  const docs = join(folder, 'docs');
  for (const part of [docs, join(folder, 'gold')]) if (!existsSync(part)) throw new Error(`${part} is not there`);
  const dist = resolve(values.dist);
  if (!existsSync(join(dist, 'index.js'))) throw new Error(`${dist} holds no build: run "npm run build" first`);
  const found = await extract(docs, dist);
  if (values.claims) found.claims = JSON.parse(readFileSync(values.claims, 'utf8')).claims;
  const { scores, stray, figures } = scoreSet(folder, found.texts, found.claims);
  if (values.verbose) {
    for (const { source } of stray) process.stdout.write(`STRAY  ${source.file} has no annotation\n`);
    for (const [name, score] of scores)
      for (const line of printDifferences(name, score)) process.stdout.write(`${line}\n`);
  }
  process.stdout.write(`${values.json ? JSON.stringify(figures, null, 2) : printFigures(figures)}\n`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`eval: ${error.message}\n${USAGE}`);
    process.exitCode = 2;
  }
}
