#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { generateArticles, parseSize, record } from './generate.mjs';
import { measureLibrary, measureLinearity, measureRipgrep, measureWink, WARM_UP } from './measure.mjs';
import { format } from './report.mjs';

/*
 * The speed bench: whole claims of the library against a line count of ripgrep and the sentence split of wink-nlp, on one
 * made-up corpus, in one run, on one core, in processor time, after a warm-up of each tool that is compiled as it runs; then how the cost of a byte grows with the length of a document, a line, a sentence.
 */

const USAGE = `usage: npm run bench -- [--size 20MB] [--seed 1] [--wink 1MB] [--library dist/index.js] [--no-linearity] [--no-pin] [--json]
exit code: 0; 1 where the cost per byte grows more than three times; 2 wrong usage or no build\n`;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

async function readCorpus(library, file) {
  const documents = [];
  for await (const item of library.readDocuments([file])) {
    // A document by itself, or as one of the items that a reader tells of.
    const document = item.document ?? item;
    if (typeof document.text === 'string') documents.push(document);
  }
  return documents;
}

/** Runs the same command again on one core, so that helper threads count too; null where that is not possible here. */
function pinned() {
  if (process.platform !== 'linux' || process.env.TROOPCLAIMS_BENCH_PINNED) return null;
  const result = spawnSync('taskset', ['-c', '0', process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, TROOPCLAIMS_BENCH_PINNED: '1' },
  });
  return result.error ? null : (result.status ?? 1);
}

async function bench(options) {
  const path = resolve(root, options.library);
  if (!existsSync(path)) throw new Error(`${options.library} is not there: run "npm run build" first`);
  const library = await import(pathToFileURL(path).href);
  const folder = mkdtempSync(join(tmpdir(), 'troopclaims-bench-'));
  try {
    const articles = [...generateArticles({ bytes: options.size, seed: options.seed })];
    const sum = (key) => articles.reduce((total, article) => total + article[key], 0);
    const ndjson = join(folder, 'corpus.ndjson');
    const plain = join(folder, 'corpus.txt');
    writeFileSync(ndjson, articles.map((article) => `${record(article)}\n`).join(''));
    const text = articles.map((article) => `${article.text}\n`).join('');
    writeFileSync(plain, text);
    const documents = await readCorpus(library, ndjson);
    const bytes = documents.reduce((total, document) => total + Buffer.byteLength(document.text), 0);

    const results = [
      ...measureLibrary(library, documents),
      measureRipgrep(plain, Buffer.byteLength(text)),
      measureWink(documents, options.wink),
    ];
    for (const row of results) if (!row.skipped) row.mbPerSecond = row.bytes / 1e6 / row.seconds;
    for (const row of results) if (!row.skipped) row.ratio = row.mbPerSecond / results[0].mbPerSecond;
    return {
      machine: {
        cpu: cpus()[0]?.model ?? 'unknown processor',
        node: process.versions.node,
        pinned: Boolean(process.env.TROOPCLAIMS_BENCH_PINNED),
      },
      corpus: {
        bytes,
        documents: documents.length,
        sentences: sum('sentences'),
        planted: sum('planted'),
        seed: options.seed,
      },
      warmUp: WARM_UP,
      results,
      linearity: options.linearity ? measureLinearity(library, options.seed) : null,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '20MB' },
      seed: { type: 'string', default: '1' },
      wink: { type: 'string', default: '1MB' },
      library: { type: 'string', default: 'dist/index.js' },
      'no-linearity': { type: 'boolean', default: false },
      'no-pin': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    size: parseSize(values.size),
    seed: Number(values.seed),
    wink: parseSize(values.wink),
    library: values.library,
    linearity: !values['no-linearity'],
    pin: !values['no-pin'],
    json: values.json,
    help: values.help,
  };
}

try {
  const options = readOptions();
  const status = options.help || !options.pin ? null : pinned();
  if (options.help) process.stdout.write(USAGE);
  else if (status !== null) process.exitCode = status;
  else {
    const report = await bench(options);
    if (options.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    else process.stdout.write(`${format(report)}\n`);
    if (report.linearity?.some((row) => row.flagged)) process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}
