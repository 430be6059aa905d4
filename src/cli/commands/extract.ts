import { assignStatements, type StatementKeys } from '../../compare/index.js';
import { keysOf } from '../../keys.js';
import type { Claim } from '../../model/claim.js';
import { extractClaims } from '../../pipeline.js';
import { safeJson } from '../../render/safe.js';
import { documentsOf } from '../collect.js';
import { Corrections } from '../corrections.js';
import { lexiconOf } from '../lexicon.js';
import { Log } from '../log.js';
import type { Options } from '../options.js';
import { outputOf, print } from '../output.js';
import { withRemarks } from '../remarks.js';

/** `extract [paths...]`: a filter that holds one article at a time; claims out as NDJSON in the order of the articles. */
export async function run(paths: string[], options: Options): Promise<number> {
  const output = outputOf(options, ['ndjson']);
  const log = new Log(options, false);
  await print(extracted(paths.length > 0 || options.filesFrom !== undefined ? paths : ['-'], options, log), output);
  log.tellWarnings();
  return log.exitCode();
}

async function* extracted(paths: string[], options: Options, log: Log): AsyncGenerator<string> {
  const lexicon = await lexiconOf(options);
  const corrections = new Corrections(paths, options, log);
  const keys = keysOf(lexicon);
  for await (const item of documentsOf(paths, options, log, 'ndjson')) {
    if ('diagnostic' in item) {
      log.diagnostic(item.diagnostic);
      continue;
    }
    log.read++;
    const { claims: read, remarks, warnings } = extractClaims(item.document, { lexicon });
    const claims = assignedAnew(await corrections.correct(item.document.file, read), keys);
    for (const warning of warnings) log.warning(warning);
    if (claims.length > 0)
      yield withRemarks(claims, remarks)
        .map((claim) => `${safeJson(claim)}\n`)
        .join('');
  }
  corrections.finish(null);
}

/** Corrections can part and join the statements of a document, and change what told them apart. */
const assignedAnew = (claims: Claim[], keys: StatementKeys): Claim[] =>
  claims.some((claim) => claim.corrected) ? assignStatements(claims, 'document', keys) : claims;
