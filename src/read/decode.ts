import { isUtf8 } from 'node:buffer';

export type Decoded = { text: string } | { code: 'binary' | 'encoding'; message: string };

/**
 * Bytes to text: UTF-16 where a byte-order mark says so, else strict UTF-8; the mark is dropped.
 * Never replaces bytes: what is no text is refused with its byte offset (from 0).
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16) {
    try {
      return { text: new TextDecoder(utf16, { fatal: true }).decode(bytes) };
    } catch {
      return { code: 'encoding', message: `is marked as ${utf16.toUpperCase()} but is not valid in it` };
    }
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { code: 'binary', message: `is a binary file (zero byte at offset ${zero}), not text` };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isUtf8(buffer)) {
    const at = firstInvalidByte(buffer);
    const value = buffer[at]!.toString(16).padStart(2, '0');
    return { code: 'encoding', message: `is not valid UTF-8 (byte 0x${value} at offset ${at}); save it as UTF-8` };
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: buffer.toString('utf8', marked ? 3 : 0) };
}

/** The UTF-16 variant that a byte-order mark announces. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Offset of the first byte that lenient decoding replaces. */
function firstInvalidByte(buffer: Buffer): number {
  const text = buffer.toString('utf8');
  let bytes = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
    bytes += Buffer.byteLength(text.slice(from, at));
    // A replacement character that the file itself holds is three valid bytes.
    if (buffer[bytes] !== 0xef || buffer[bytes + 1] !== 0xbf || buffer[bytes + 2] !== 0xbd) return bytes;
    bytes += 3;
    from = at + 1;
  }
  return buffer.length;
}
