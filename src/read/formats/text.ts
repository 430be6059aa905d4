import type { Metadata } from '../../model/document.js';
import { decode } from '../decode.js';
import { type ByteSource, decodingNotes, documentOf, failure, type InputFormat, type ReadItem } from '../types.js';

export interface Refined {
  text: string;
  metadata: Metadata;
  notes?: ReadItem[];
}

/**
 * A whole file as one document. `refine` gives a format built on text its own metadata and text; `declared` finds the
 * encoding that the bytes declare themselves.
 */
export async function* readWhole(
  source: ByteSource,
  refine: (text: string) => Refined,
  declared: (bytes: Uint8Array) => string | null = () => null,
): AsyncGenerator<ReadItem> {
  const { file, encoding } = source;
  const bytes = await source.bytes();
  const decoded = decode(bytes, { forced: encoding, declared: encoding === undefined ? declared(bytes) : null });
  if (!('text' in decoded)) {
    yield failure(decoded.code, file, decoded.message);
    return;
  }
  yield* decodingNotes(decoded, file);
  yield* documentOf(file, bytes, refine(decoded.text));
}

/** Plain text: one document a file. */
export const text: InputFormat = {
  read: (source, outer) => readWhole(source, (content) => ({ text: content, metadata: outer })),
};
