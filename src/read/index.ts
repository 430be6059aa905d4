import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FoundFile, findFiles, unreadable } from './find.js';
import { formatOf, unsupported } from './formats/index.js';
import { mergeMetadata } from './metadata.js';
import { SourcesIndex } from './sources.js';
import { type ByteSource, failure, type ReadItem, type ReadOptions } from './types.js';

export type { Diagnostic, ReadItem, ReadOptions } from './types.js';

/**
 * Documents of files, folders, globs and stdin (`-`), one at a time, in a stable order: paths as given, inside a folder
 * or glob by path in code-unit order. No path: `./seeds`, else the seeds of the package. What cannot be read comes as a
 * diagnostic in its place; nothing is thrown for bad input.
 */
export async function* readDocuments(
  paths: readonly string[] = [],
  options: ReadOptions = {},
): AsyncGenerator<ReadItem> {
  const sources = new SourcesIndex();
  for (const found of await findFiles(paths.length > 0 ? paths : [defaultFolder(options)])) {
    if ('diagnostic' in found) yield found;
    else yield* readFile(found, sources, options);
  }
}

async function* readFile(found: FoundFile, sources: SourcesIndex, options: ReadOptions): AsyncGenerator<ReadItem> {
  const { file } = found;
  const format = unsupported(file);
  if (format) {
    yield failure('unsupported', file, `${format} files are not supported; save the article's text as .txt`);
    return;
  }
  const { metadata, notes } = await sources.lookup(found);
  yield* notes;
  const outer = mergeMetadata(options.metadata ?? {}, metadata);
  try {
    if (file === '-') yield* readStdin(options, outer);
    else yield* (await formatOf(file)).read(fileSource(file), outer);
  } catch (error) {
    yield failure(...unreadable(file, error));
  }
}

async function* readStdin(options: ReadOptions, outer: ReadOptions['metadata'] & object): AsyncGenerator<ReadItem> {
  const stdin = options.stdin ?? process.stdin;
  if (options.stdinFormat === 'ndjson') {
    const source = { file: '-', bytes: () => collect(stdin), chunks: () => stdin };
    yield* (await formatOf('-.ndjson')).read(source, outer);
    return;
  }
  const bytes = await collect(stdin);
  const source: ByteSource = { file: '-', bytes: async () => bytes, chunks: () => once(bytes) };
  yield* (await formatOf(looksLikeRecords(bytes) ? '-.ndjson' : '-.txt')).read(source, outer);
}

/** True where the first line is a JSON object: articles as NDJSON, not one article as text. */
function looksLikeRecords(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(10);
  const first = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (!first.trimStart().startsWith('{')) return false;
  try {
    return typeof JSON.parse(first) === 'object';
  } catch {
    return false;
  }
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

function defaultFolder(options: ReadOptions): string {
  const folder = existsSync('seeds') ? 'seeds' : fileURLToPath(new URL('../../seeds', import.meta.url));
  options.onDefaultPath?.(folder);
  return folder;
}
