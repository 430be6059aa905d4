import { extractClaims } from '../../pipeline.js';
import { safeJson } from '../../render/safe.js';
import { documentsOf, Log } from '../collect.js';
import type { Options } from '../options.js';
import { print } from '../output.js';
import { withRemarks } from '../remarks.js';

/** `extract [paths...]`: a filter that holds one article at a time; claims out as NDJSON in the order of the articles. */
export async function run(paths: string[], options: Options): Promise<number> {
  const log = new Log(options, false);
  for await (const item of documentsOf(paths.length > 0 ? paths : ['-'], options, log, 'ndjson')) {
    if ('diagnostic' in item) {
      log.diagnostic(item.diagnostic);
      continue;
    }
    log.read++;
    const { claims, remarks, warnings } = extractClaims(item.document);
    for (const warning of warnings) log.warning(warning);
    await print(lines(withRemarks(claims, remarks)));
  }
  log.tellWarnings();
  return log.exitCode();
}

function* lines(claims: Iterable<object>): Generator<string> {
  for (const claim of claims) yield `${safeJson(claim)}\n`;
}
