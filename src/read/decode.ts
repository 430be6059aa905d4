import { isUtf8 } from 'node:buffer';

export type Decoded =
  | { text: string; warnings?: readonly { code: 'encoding' | 'mojibake'; message: string; line?: number }[] }
  | { code: 'binary' | 'encoding'; message: string };

export interface DecodeOptions {
  /** The encoding that the user forces, a label of the WHATWG Encoding Standard. */
  forced?: string | undefined;
  /** The encoding that the file itself declares (a meta tag, an XML declaration, a mail header). */
  declared?: string | null | undefined;
}

/**
 * Bytes to text, a byte-order mark dropped. In this order: the encoding that is forced, a byte-order mark, UTF-16 that its
 * zero bytes give away, UTF-8 where the bytes are valid in it, what the file declares, windows-1252 with a warning.
 * What is no text is refused with its byte offset (from 0).
 */
export function decode(bytes: Uint8Array, { forced, declared }: DecodeOptions = {}): Decoded {
  if (forced !== undefined) return strictly(bytes, forced, `is not valid ${forced}`);
  const utf16 = utf16Label(bytes);
  if (utf16) return strictly(bytes, utf16, `is marked as ${utf16.toUpperCase()} but is not valid in it`);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zero = buffer.indexOf(0);
  if (zero >= 0) {
    const wide = wideLabel(buffer);
    const decoded = wide ? strictly(bytes, wide, '') : null;
    if (decoded && 'text' in decoded) return decoded;
    return { code: 'binary', message: `is a binary file (zero byte at offset ${zero}), not text` };
  }
  const label = declared ? knownEncoding(declared) : null;
  if (isUtf8(buffer)) {
    // Seven-bit encodings with escapes are valid UTF-8 too.
    if (label === 'iso-2022-jp' && buffer.includes(0x1b)) return strictly(bytes, label, `is not valid ${label}`);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return checked(buffer.toString('utf8', marked ? 3 : 0));
  }
  if (label && label !== 'utf-8' && !label.startsWith('utf-16')) {
    const decoded = strictly(bytes, label, '');
    if ('text' in decoded) return decoded;
  }
  return guessed(buffer);
}

/** The standard name of an encoding label ("latin1" is windows-1252); null for one that nobody knows. */
export function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** The UTF-16 variant that a byte-order mark announces. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const SAMPLE = 4096;

/** UTF-16 without a mark: nearly all of every second byte of Western text is zero, and hardly any of the others. */
function wideLabel(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const half = length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return 'utf-16be';
  return null;
}

function strictly(bytes: Uint8Array, label: string, otherwise: string): Decoded {
  try {
    return checked(decodeAs(label, bytes, true));
  } catch {
    return { code: 'encoding', message: otherwise };
  }
}

/** What windows-1252 has at 0x80 to 0x9f; unassigned places keep their control character. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Some releases of Node 20 to 23 decode windows-1252 as ISO 8859-1, which has control characters where the quotation marks
 * are. No text means these controls: they are set right wherever they turn up.
 */
export const windows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);

function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string {
  const decoder = new TextDecoder(label, { fatal });
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? windows1252(text) : text;
}

/** Bytes that are no UTF-8 and declare nothing usable: UTF-8 with a few damaged places, else windows-1252. */
function guessed(buffer: Buffer): Decoded {
  const at = firstInvalidByte(buffer);
  const where = `byte 0x${buffer[at]!.toString(16).padStart(2, '0')} at offset ${at}`;
  if (looksBinary(buffer)) return { code: 'binary', message: `is a binary file (${where}), not text` };
  const lenient = buffer.toString('utf8');
  const damaged = count(lenient, /\uFFFD/g);
  const whole = count(lenient, /[\u0080-\uFFFC\uFFFE\uFFFF]/g);
  if (whole > damaged * 4) {
    const text = lenient.startsWith('\uFEFF') ? lenient.slice(1) : lenient;
    const message = `is damaged UTF-8 (${where}); what cannot be read stands as \uFFFD`;
    return { text, warnings: [{ code: 'encoding', message }, ...doubleEncoded(text)] };
  }
  const text = decodeAs('windows-1252', buffer, false);
  const message = `is not valid UTF-8 (${where}); read as windows-1252, --encoding gives another`;
  return { text, warnings: [{ code: 'encoding', message }, ...doubleEncoded(text)] };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Control characters that no text has, among the first bytes. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  }
  return controls * 50 > length;
}

function checked(text: string): Decoded {
  const warnings = doubleEncoded(text);
  return warnings.length > 0 ? { text, warnings } : { text };
}

/** UTF-8 that somebody took for windows-1252 and encoded again: a quotation mark as "â€™", an accent as "Ã©". */
const DOUBLE =
  /\u00e2\u20ac[\u2122\u0153\u009d\u02dc\u201c\u201d\u00a6\u00a2\u2018]|\u00c3[\u00a0-\u00bf]|\u00c2[\u00a0\u00a3\u00ab\u00bb\u00b0]|\u00e2\u0080[\u0093\u0094\u0098\u0099\u009c\u009d]/;

/** A warning where a text holds the traces of a double encoding. */
function doubleEncoded(text: string): { code: 'mojibake'; message: string; line: number }[] {
  // A text of one-byte characters or without these two letters is told by a search that costs next to nothing.
  if (!text.includes('\u00e2') && !text.includes('\u00c3') && !text.includes('\u00c2')) return [];
  const found = DOUBLE.exec(text);
  if (!found) return [];
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < found.index; at = text.indexOf('\n', at + 1)) line++;
  const message = `has characters that were encoded twice (${JSON.stringify(found[0])}): names and quotations in it may be missed`;
  return [{ code: 'mojibake', message, line }];
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
