import { createHash } from 'node:crypto';
import type { Metadata } from '../../model/document.js';
import { decode } from '../decode.js';
import { type ByteSource, failure, type InputFormat, type ReadItem } from '../types.js';

/** A whole file as one document. `refine` gives a format built on plain text its own metadata (and blanks what is not text). */
export async function* readWhole(
  source: ByteSource,
  refine: (text: string) => { text: string; metadata: Metadata; notes: ReadItem[] },
): AsyncGenerator<ReadItem> {
  const bytes = await source.bytes();
  const decoded = decode(bytes);
  if (!('text' in decoded)) {
    yield failure(decoded.code, source.file, decoded.message);
    return;
  }
  const { text, metadata, notes } = refine(decoded.text);
  yield* notes;
  if (text.trim() === '') {
    yield failure('empty', source.file, decoded.text === '' ? 'is empty' : 'holds no text');
    return;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  yield { document: { id: source.file, file: source.file, text, sha256, metadata } };
}

/** Plain text: one document a file. */
export const text: InputFormat = {
  read: (source, outer) => readWhole(source, (content) => ({ text: content, metadata: outer, notes: [] })),
};
