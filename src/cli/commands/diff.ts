import { differenceOf } from '../../compare/difference.js';
import { assignStatements, type StatementKeys } from '../../compare/index.js';
import { keysOf } from '../../keys.js';
import type { Claim } from '../../model/claim.js';
import { readClaims } from '../../read/claims.js';
import { differenceRows } from '../../render/difference.js';
import { RENDERERS, ROW_FORMATS } from '../../render/index.js';
import { EXIT, UsageError } from '../errors.js';
import { lexiconOf } from '../lexicon.js';
import { Log } from '../log.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';

/** `diff OLD NEW`: the statements that appeared, vanished or changed between two runs; exit code 1 where there are any. */
export async function run([before = '', after = '', ...more]: string[], options: Options): Promise<number> {
  const output = outputOf(options, ROW_FORMATS);
  if (more.length > 0) throw new UsageError(`diff takes two files, not ${more.length + 2}`);
  if (before === '-' && after === '-') throw new UsageError('standard input can be one of the two files only');
  const log = new Log(options);
  const keys = keysOf(await lexiconOf(options));
  const olds = await readRun(before, log, keys);
  const news = await readRun(after, log, keys);
  if (!olds || !news) return EXIT.usage;
  let changes = differenceOf(olds, news, keys);
  const differs = changes.length > 0;
  if (options.limit !== undefined) changes = changes.slice(0, options.limit);
  const render = await RENDERERS[output.format].rows();
  await print(render(differenceRows(changes, log.warnings), await renderContext(options, [])), output);
  if (output.format !== 'json') log.tellWarnings();
  return differs ? EXIT.found : log.exitCode();
}

/**
 * The claims of one run. Those of a whole run have the statements of all its documents; a stream may come from `extract`, whose
 * statements hold inside a document, and is merged anew. Null where nothing could be read.
 */
async function readRun(file: string, log: Log, keys: StatementKeys): Promise<Claim[] | null> {
  const claims: Claim[] = [];
  let [whole, failed] = [false, false];
  for await (const item of readClaims(file)) {
    if ('claim' in item) claims.push(item.claim);
    else if ('run' in item) whole = true;
    else {
      failed = true;
      log.diagnostic(item.diagnostic);
    }
  }
  if (failed && !whole && claims.length === 0) return null;
  log.read++;
  return whole ? claims : assignStatements(claims, 'corpus', keys);
}
