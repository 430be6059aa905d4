import { DEFAULT_COLUMNS } from '../../render/columns.js';
import { FORMATS, RENDERERS } from '../../render/index.js';
import { collect } from '../collect.js';
import { EXIT } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';
import { checkPeriod, fitting } from '../request.js';

/** `list [paths...]`: the claims that fit the filters. */
export async function run(paths: string[], options: Options): Promise<number> {
  const output = outputOf(options, FORMATS);
  checkPeriod(options);
  const { documents, claims: all, log } = await collect(paths, options);
  if (log.exitCode() === EXIT.usage) return EXIT.usage;
  let claims = await fitting(all, options);
  if (claims.length === 0) log.sayNoneFits(all.length);
  if (options.sort) claims = (await import('../sort.js')).sortClaims(claims, options.sort);
  if (options.limit !== undefined) claims = claims.slice(0, options.limit);
  const render = await RENDERERS[output.format].list();
  const context = await renderContext(options, options.columns ?? DEFAULT_COLUMNS);
  await print(render({ documents, claims, warnings: log.warnings }, context), output);
  if (output.format !== 'json') log.tellWarnings();
  return log.exitCode();
}
