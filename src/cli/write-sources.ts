import { existsSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import type { SourceInfo } from '../model/overview.js';
import { decode } from '../read/decode.js';
import { SOURCES_FILE } from '../read/find.js';
import { fillSources, type KnownSource } from '../read/sources-write.js';
import { writeFileWhole } from './atomic-file.js';
import { UsageError } from './errors.js';

/**
 * Writes the sources.csv of each folder named: a row a file, what the program knows of it in the cells that are empty. Says
 * what it did by way of `say`. Files named one by one belong to the folder they lie in.
 */
export async function writeSources(
  paths: readonly string[],
  sources: readonly SourceInfo[],
  say: (message: string) => void,
): Promise<void> {
  const folders = paths.map((path) => posix.normalize(path.split(sep).join('/')).replace(/(?<=.)\/$/, ''));
  const known = new Map<string, KnownSource[]>();
  for (const [file, metadata] of oneByFile(sources)) {
    const inside = folders.filter((folder) =>
      folder === '.' ? !file.startsWith('../') && !file.startsWith('/') : file.startsWith(`${folder}/`),
    );
    const folder = inside.sort((a, b) => a.length - b.length)[0] ?? posix.dirname(file);
    known.set(folder, [...(known.get(folder) ?? []), { file: posix.relative(folder, file), metadata }]);
  }
  for (const [folder, files] of known) {
    const path = posix.join(folder, SOURCES_FILE);
    const before = existsSync(path) ? decode(readFileSync(path)) : null;
    if (before && !('text' in before)) throw new UsageError(`${path} ${before.message}`, 'it is left as it is');
    let filled: ReturnType<typeof fillSources>;
    try {
      filled = fillSources(before?.text ?? null, files);
    } catch (error) {
      throw new UsageError(`${path} cannot be read as CSV: ${(error as Error).message}`, 'it is left as it is');
    }
    await writeFileWhole(path, blockOf(filled.text), '--write');
    say(`${path}: ${count(filled.rows, 'row')} added, ${count(filled.cells, 'empty cell')} filled`);
  }
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

async function* blockOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** What holds for a whole file: nothing of a file of many records, nor what one of several stories in a file tells of itself. */
function oneByFile(sources: readonly SourceInfo[]): Map<string, KnownSource['metadata']> {
  const files = new Map<string, SourceInfo[]>();
  for (const source of sources) {
    if (source.file !== '-') files.set(source.file, [...(files.get(source.file) ?? []), source]);
  }
  const known = new Map<string, KnownSource['metadata']>();
  for (const [file, records] of files) {
    const [only] = records as [SourceInfo];
    if (records.length > 1 || only.id !== file) continue;
    const { published, outlet, url, title } = only;
    if (only.articles > 1) {
      known.set(file, {});
      continue;
    }
    // A day that may be that of saving the page would be sure once it stood in the file.
    const day = published?.confidence === 'high' && published.value !== null ? published.value : undefined;
    known.set(file, {
      published: day,
      outlet: outlet ?? undefined,
      url: url ?? undefined,
      title: title?.replace(/\s+/g, ' ') ?? undefined,
    });
  }
  return known;
}
