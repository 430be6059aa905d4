import { readFileSync } from 'node:fs';
import { decode } from './decode.js';
import { unreadable } from './find.js';
import { type Diagnostic, failure } from './types.js';

/** The paths that a file names (or stdin, `-`): one a line, or parted by NUL as `find -print0` and `git ls-files -z` write them. */
export async function pathsFrom(
  file: string,
  stdin: () => Promise<Uint8Array>,
): Promise<{ paths: string[]; problem: { diagnostic: Diagnostic } | null }> {
  const failed = (problem: { diagnostic: Diagnostic }) => ({ paths: [], problem });
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await stdin() : readFileSync(file);
  } catch (error) {
    return failed(failure(...unreadable(file, error)));
  }
  const parted = bytes.includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe;
  const decoded = decode(parted ? bytes.map((byte) => (byte === 0 ? 10 : byte)) : bytes);
  if (!('text' in decoded)) return failed(failure(decoded.code, file, decoded.message));
  const paths = decoded.text.split(parted ? '\n' : /\r?\n/).filter((path) => path.trim() !== '');
  return { paths, problem: paths.length > 0 ? null : failure('empty', file, 'names no files') };
}
