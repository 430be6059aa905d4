import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pathsFrom } from './files-from.js';
import { type FoundFile, findFiles, unreadable } from './find.js';
import { formatOf, isListed, unsupported } from './formats/index.js';
import { mergeMetadata } from './metadata.js';
import { sniff } from './sniff.js';
import { SourcesIndex } from './sources.js';
import { type ByteSource, failure, type ReadItem, type ReadOptions } from './types.js';

export type { Diagnostic, ReadItem, ReadOptions } from './types.js';

/**
 * Documents of files, folders, globs and stdin (`-`), one at a time, in a stable order: paths as given, inside a folder
 * or glob by path in code-unit order. No path and no `filesFrom`: `./seeds`, else the seeds of the package. What cannot be
 * read comes as a diagnostic in its place; nothing is thrown for bad input.
 */
export async function* readDocuments(
  paths: readonly string[] = [],
  options: ReadOptions = {},
): AsyncGenerator<ReadItem> {
  const sources = new SourcesIndex();
  const named = [...paths];
  if (options.filesFrom !== undefined) {
    const listed = await pathsFrom(options.filesFrom, () => collect(options.stdin ?? process.stdin));
    if (listed.problem) yield listed.problem;
    named.push(...listed.paths);
  } else if (named.length === 0) {
    named.push(defaultFolder());
    options.onDefaultPath?.(named[0]!);
  }
  const files = await findFiles(named);
  for (const [i, found] of files.entries()) {
    options.onFile?.(i, files.length);
    if ('diagnostic' in found) yield found;
    else yield* readFile(found, sources, options);
  }
}

async function* readFile(found: FoundFile, sources: SourcesIndex, options: ReadOptions): AsyncGenerator<ReadItem> {
  const { file } = found;
  if (unsupported(file)) {
    yield refused(file, unsupported(file)!);
    return;
  }
  const { metadata, notes } = await sources.lookup(found);
  yield* notes;
  const outer = mergeMetadata(options.metadata ?? {}, metadata);
  try {
    const source = file === '-' ? await stdinSource(options) : fileSource(file);
    const format = await formatName(source);
    if (unsupported(format)) yield refused(file, unsupported(format)!);
    else yield* (await formatOf(format)).read({ ...source, encoding: options.encoding }, outer);
  } catch (error) {
    yield failure(...unreadable(file, error));
  }
}

const refused = (file: string, format: string): ReadItem =>
  failure('unsupported', file, `${format} files are not supported; save the article's text as .txt`);

/** The name by which a format is found: the file's own, else that of what its bytes look like. */
async function formatName(source: ByteSource): Promise<string> {
  if (source.format) return source.format;
  return source.file !== '-' && isListed(source.file) ? source.file : sniff(await source.bytes());
}

/** Records are read as they come, if they are told to be some and do not begin as a page, a mail or a PDF does; all else is read whole. */
async function stdinSource({ stdin = process.stdin, stdinFormat }: ReadOptions): Promise<ByteSource> {
  if (stdinFormat === 'ndjson') {
    const iterator = stdin[Symbol.asyncIterator]();
    const first = await iterator.next();
    const begun = first.done ? new Uint8Array() : first.value;
    const format = sniff(begun);
    if (format === '.ndjson' || format === '.txt') {
      return {
        file: '-',
        format: '.ndjson',
        bytes: () => collect(resumed(begun, iterator)),
        chunks: () => resumed(begun, iterator),
      };
    }
    const bytes = await collect(resumed(begun, iterator));
    return { file: '-', format, bytes: async () => bytes, chunks: () => once(bytes) };
  }
  const bytes = await collect(stdin);
  return { file: '-', bytes: async () => bytes, chunks: () => once(bytes) };
}

async function* resumed(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

// Small files one after the other: reading them synchronously takes a fraction of the time of a round through the pool.
const fileSource = (file: string): ByteSource => ({
  file,
  bytes: async () => readFileSync(file),
  chunks: () => createReadStream(file, { highWaterMark: 1 << 18 }),
});

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What is read where no path is given. */
export const defaultFolder = (): string =>
  existsSync('seeds') ? 'seeds' : fileURLToPath(new URL('../../seeds', import.meta.url));
