import { homedir } from 'node:os';
import type { Claim } from '../../model/claim.js';
import { visible } from '../../render/safe.js';
import { COMMANDS } from '../commands.js';
import { flagsOf } from '../completion/values.js';
import { EXIT } from '../errors.js';
import { Log } from '../log.js';
import { OPTIONS, type Options } from '../options.js';
import { print } from '../output.js';
import { withProjectFile } from '../project-file.js';

/** Milliseconds of reading from the first claim on: somebody waits with a finger on the Tab key. */
const PATIENCE = 1500;

const VALUES: Record<string, (claim: Claim) => string[]> = {
  speaker: ({ speaker }) => [speaker.name],
  region: ({ place }) => (place ? [place.name, ...place.within, ...(place.parts ?? [])] : []),
};

/**
 * `complete KIND -- WORDS...`, which completion scripts call: the speakers or places of the articles that the command line so far
 * names, a line each, as many as are found in a moment. Whatever is wrong is silence: a shell has no place to tell it.
 */
export async function run([kind = '', ...words]: string[]): Promise<number> {
  const found = new Set<string>();
  const valuesOf = Object.hasOwn(VALUES, kind) ? VALUES[kind]! : () => [];
  let until: number | null = null;
  try {
    for await (const claim of claimsOf(words)) {
      for (const value of valuesOf(claim)) found.add(visible(value));
      until ??= performance.now() + PATIENCE;
      if (performance.now() > until) break;
    }
  } catch {
    // What was found before is all there is to say.
  }
  await print([...found].sort().map((value) => `${value}\n`));
  return EXIT.done;
}

async function* claimsOf([name, ...words]: string[]): AsyncGenerator<Claim> {
  const row = COMMANDS.find((command) => command.name === name);
  if (!row) return;
  const { operands, options } = await withProjectFile(row, ...callOf(words));
  if ([...operands, options.claims, options.filesFrom].includes('-')) return;
  if (options.claims !== undefined) {
    const { readClaims } = await import('../../read/claims.js');
    for await (const item of readClaims(options.claims)) if ('claim' in item) yield item.claim;
    return;
  }
  const { documentsOf } = await import('../collect.js');
  const { extractClaims } = await import('../../pipeline.js');
  for await (const item of documentsOf(operands, { ...options, saveText: undefined }, new Log({ quiet: true }, false)))
    if ('document' in item) yield* extractClaims(item.document).claims;
}

/** Operands of a command line that is being typed, and the options that say what is read. */
function callOf(words: readonly string[]): [string[], Options] {
  const operands: string[] = [];
  const options: Record<string, unknown> = {};
  const rest = words.flatMap((word) =>
    /^--[\w-]+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
  );
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!.replace(/^~(?=\/|$)/, homedir());
    const row = OPTIONS.find((option) => flagsOf(option).includes(word));
    if (!row) {
      if (!word.startsWith('-') || word === '-') operands.push(word);
    } else if (row.kind !== 'flag') {
      // Bash parts --option=value at its sign.
      if (rest[i + 1] === '=') i++;
      i++;
      if (row.kind === 'file' && rest[i] !== undefined) options[row.key] = rest[i];
    } else if (word === '--no-config') options.config = false;
  }
  return [operands, options];
}
