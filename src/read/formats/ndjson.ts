import { createHash } from 'node:crypto';
import type { Metadata } from '../../model/document.js';
import { decode, utf16Label } from '../decode.js';
import { byteLines } from '../lines.js';
import { mergeMetadata, metadataFrom } from '../metadata.js';
import { type ByteSource, failure, type InputFormat, notice, type ReadItem } from '../types.js';

/** An article a line: `{ "text", "id"?, "title"?, "published"?, "outlet"?, "url"? }`. A bad line is a diagnostic, not an end. */
export const ndjson: InputFormat = {
  async *read(source, outer) {
    let records = 0;
    for await (const { bytes, line } of byteLines(inUtf8(source))) {
      const decoded = decode(bytes);
      if (!('text' in decoded)) {
        records++;
        yield failure(decoded.code, source.file, `the line ${decoded.message}`, line);
        continue;
      }
      if (decoded.text.trim() === '') continue;
      records++;
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
    if (first) wide = utf16Label(chunk) !== null;
    first = false;
    if (wide) held.push(chunk);
    else yield chunk;
  }
  if (!wide) return;
  const whole = Buffer.concat(held);
  const decoded = decode(whole);
  yield 'text' in decoded ? Buffer.from(decoded.text) : whole;
}

function* readRecord(line: string, file: string, number: number, outer: Metadata): Generator<ReadItem> {
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
  if (typeof values.text !== 'string') {
    const why =
      'html' in values ? 'an article as "html" is not supported; give its "text"' : 'the record has no "text"';
    yield failure('bad_line', file, why, number);
    return;
  }
  const text = values.text.startsWith('\uFEFF') ? values.text.slice(1) : values.text;
  if (text.trim() === '') {
    yield failure('empty', file, 'the record\'s "text" is empty', number);
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
      sha256: createHash('sha256').update(text).digest('hex'),
      metadata: mergeMetadata(outer, metadata),
    },
  };
}
