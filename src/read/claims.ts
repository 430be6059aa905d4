import { createReadStream } from 'node:fs';
import { type Claim, claimSchema } from '../model/claim.js';
import { decode } from './decode.js';
import { unreadable } from './find.js';
import { byteLines } from './lines.js';
import { type Diagnostic, failure } from './types.js';

/** Claims already extracted, one a line, each checked against the contract; a line that is none is a diagnostic. */
export async function* readClaims(
  file: string,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<{ claim: Claim } | { diagnostic: Diagnostic }> {
  try {
    for await (const { bytes, line } of byteLines(file === '-' ? stdin : createReadStream(file))) {
      const decoded = decode(bytes);
      if (!('text' in decoded)) yield failure(decoded.code, file, `the line ${decoded.message}`, line);
      else if (decoded.text.trim() !== '') yield readClaim(decoded.text, file, line);
    }
  } catch (error) {
    yield failure(...unreadable(file, error));
  }
}

const MEANT = 'a claim a line is expected, as "list --format ndjson" and "extract" print them';

function readClaim(text: string, file: string, line: number): { claim: Claim } | { diagnostic: Diagnostic } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure('bad_line', file, `not JSON; ${MEANT}`, line);
  }
  const checked = claimSchema.safeParse(value);
  if (checked.success) return { claim: checked.data };
  const { path, message } = checked.error.issues[0]!;
  return failure('bad_line', file, `not a claim: ${path.join('.') || 'the line'}: ${message}; ${MEANT}`, line);
}
