import { statSync } from 'node:fs';
import type { Lexicon } from '../model/lexicon.js';
import { UsageError } from './errors.js';
import type { Options } from './options.js';

const read = new Map<string, Promise<Lexicon>>();
const MOST_TOLD = 8;

/** The lexicon that `--lexicon` names, read once a run. Throws UsageError with all that is wrong in it. */
export async function lexiconOf({ lexicon: file }: Options): Promise<Lexicon | undefined> {
  if (file === undefined) return undefined;
  // Anew where it has changed: `--watch` runs more than once.
  const key = `${statSync(file, { throwIfNoEntry: false })?.mtimeMs} ${file}`;
  let lexicon = read.get(key);
  if (!lexicon) {
    lexicon = load(file);
    read.set(key, lexicon);
  }
  return lexicon;
}

async function load(file: string): Promise<Lexicon> {
  const { readLexicon } = await import('../read/lexicon.js');
  const found = await readLexicon(file);
  if ('lexicon' in found) return found.lexicon;
  const [first, ...more] = found.problems.map(
    ({ line, column, message }) => `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${message}`,
  );
  const rest = more.slice(0, MOST_TOLD - 1);
  if (more.length > rest.length) rest.push(`and ${more.length - rest.length} more`);
  throw new UsageError(
    first!,
    rest.length > 0 ? rest.join('\n  ') : 'troopclaims schema lexicon prints what it can hold',
  );
}
