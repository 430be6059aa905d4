import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { type Claim, claimSchema } from '../model/claim.js';
import { decode } from './decode.js';
import { unreadable } from './find.js';
import { byteLines } from './lines.js';
import { type Diagnostic, failure } from './types.js';

/** `run` comes first where the file is the JSON of a whole run, with statements over all its documents. */
export type ReadClaim = { claim: Claim } | { run: true } | { diagnostic: Diagnostic };

/**
 * Claims already extracted, each checked against the contract: one a line, or the JSON of a whole run (`list --json`). A line that is
 * no claim is a diagnostic.
 */
export async function* readClaims(
  file: string,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<ReadClaim> {
  try {
    const lines = byteLines(file === '-' ? stdin : createReadStream(file));
    let first = true;
    for await (const { bytes, line } of lines) {
      const decoded = decode(bytes);
      if (!('text' in decoded)) {
        yield failure(decoded.code, file, `the line ${decoded.message}`, line);
        continue;
      }
      if (decoded.text.trim() === '') continue;
      if (first && beginsRun(decoded.text)) {
        yield* readRun(decoded.text + (await rest(lines)), file, line);
        return;
      }
      first = false;
      yield readClaim(decoded.text, file, line);
    }
  } catch (error) {
    yield failure(...unreadable(file, error));
  }
}

const MEANT =
  'a claim a line is expected, as "list --format ndjson" and "extract" print them, or the JSON that "list --json" prints';

function readClaim(text: string, file: string, line: number): { claim: Claim } | { diagnostic: Diagnostic } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure('bad_line', file, `not JSON; ${MEANT}`, line);
  }
  const checked = claimSchema.safeParse(value);
  if (checked.success) return { claim: checked.data };
  return failure('bad_line', file, `not a claim: ${problem(checked.error, 'the line')}; ${MEANT}`, line);
}

function problem(error: z.ZodError, whole: string): string {
  const { path, message } = error.issues[0]!;
  return `${path.join('.') || whole}: ${message}`;
}

/** A claim is a line by itself: what begins with a brace alone, or with the version, is the JSON of a run. */
const beginsRun = (line: string): boolean => /^\s*\{\s*(?:$|"version"\s*:)/.test(line);

async function rest(lines: AsyncIterable<{ bytes: Uint8Array }>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const { bytes } of lines) chunks.push(Buffer.from('\n'), Buffer.from(bytes));
  return Buffer.concat(chunks).toString('utf8');
}

const runSchema = z.object({ claims: z.array(z.unknown()) });

function* readRun(text: string, file: string, line: number): Generator<ReadClaim> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield failure('bad_line', file, `not JSON (${(error as Error).message}); ${MEANT}`, line);
    return;
  }
  const run = runSchema.safeParse(value);
  if (!run.success) {
    yield failure('bad_line', file, `the JSON has no list of claims; ${MEANT}`, line);
    return;
  }
  yield { run: true };
  for (const [i, claim] of run.data.claims.entries()) {
    const checked = claimSchema.safeParse(claim);
    if (checked.success) yield { claim: checked.data };
    else yield failure('bad_line', file, `claims.${i} is no claim: ${problem(checked.error, 'it')}`, line);
  }
}
