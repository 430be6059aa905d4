import { mergeMetadata } from '../metadata.js';
import { readPage } from '../page/article.js';
import { type InputFormat, notice } from '../types.js';
import { readWhole } from './text.js';

/** A saved web page: its article as text, and as metadata what it says of itself. */
export const html: InputFormat = {
  read: (source, outer) =>
    readWhole(
      source,
      (content) => {
        const { text, metadata, note } = readPage(content);
        return {
          text,
          metadata: mergeMetadata(outer, metadata),
          notes: note ? [notice('page', source.file, note)] : [],
        };
      },
      declaredEncoding,
    ),
};

const HEAD = 4096;

/** The encoding of a meta tag or an XML declaration among the first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const xml = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head);
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return meta?.[1] ?? xml?.[1] ?? null;
}
