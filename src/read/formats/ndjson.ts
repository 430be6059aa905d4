import { createHash } from 'node:crypto';
import type { Metadata } from '../../model/document.js';
import { decode, utf16Label } from '../decode.js';
import { byteLines } from '../lines.js';
import { mergeMetadata, metadataFrom } from '../metadata.js';
import { type ByteSource, decodingNotes, failure, type InputFormat, notice, type ReadItem } from '../types.js';

/**
 * An article a line: `{ "text", "html"?, "id"?, "title"?, "published"?, "outlet"?, "url"? }`; `html` is read where there is no
 * text. A bad line is a diagnostic, not an end.
 */
export const ndjson: InputFormat = {
  async *read(source, outer) {
    let records = 0;
    for await (const { bytes, line } of byteLines(inUtf8(source))) {
      const decoded = decode(bytes, { forced: source.encoding });
      if (!('text' in decoded)) {
        records++;
        yield failure(decoded.code, source.file, `the line ${decoded.message}`, line);
        continue;
      }
      if (decoded.text.trim() === '') continue;
      records++;
      yield* decodingNotes(decoded, source.file, line);
      yield* readRecord(decoded.text, source.file, line, outer);
    }
    if (records === 0) yield notice('empty', source.file, 'no articles in it');
  },
};

/** UTF-16 has to be decoded whole before it can be cut into lines. */
async function* inUtf8(source: ByteSource): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  let first = true;
  let wide = false;
  for await (const chunk of source.chunks()) {
    if (first) wide = utf16Label(chunk) !== null || /^utf-?16/i.test(source.encoding ?? '');
    first = false;
    if (wide) held.push(chunk);
    else yield chunk;
  }
  if (!wide) return;
  const whole = Buffer.concat(held);
  const decoded = decode(whole, { forced: source.encoding });
  yield 'text' in decoded ? Buffer.from(decoded.text) : whole;
}

async function* readRecord(line: string, file: string, number: number, outer: Metadata): AsyncGenerator<ReadItem> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    yield failure('bad_line', file, `not JSON: ${(error as Error).message}`, number);
    return;
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    yield failure('bad_line', file, 'not a JSON object with a "text"', number);
    return;
  }
  const values = record as Record<string, unknown>;
  const raw = [values.text, values.html].find((value) => typeof value === 'string' && value.trim() !== '') as
    | string
    | undefined;
  if (raw === undefined) {
    const given = typeof values.text === 'string' ? 'text' : typeof values.html === 'string' ? 'html' : null;
    if (given) yield failure('empty', file, `the record's "${given}" is empty`, number);
    else yield failure('bad_line', file, 'the record has no "text" and no "html"', number);
    return;
  }
  const page = raw === values.text ? null : (await import('../page/article.js')).readPage(raw);
  if (page?.note) yield notice('page', file, `the record's "html" ${page.note}`, number);
  const text = page?.text ?? (raw.startsWith('\uFEFF') ? raw.slice(1) : raw);
  if (text.trim() === '') {
    yield failure('empty', file, 'the record\'s "html" holds no text', number);
    return;
  }
  const { metadata, problems } = metadataFrom(values);
  for (const problem of problems) yield notice('metadata', file, problem, number);
  const { id } = values;
  yield {
    document: {
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : `${file}:${number}`,
      file,
      text,
      sha256: createHash('sha256')
        .update(page ? raw : text)
        .digest('hex'),
      metadata: mergeMetadata(outer, metadata, page?.metadata ?? {}),
    },
  };
}
