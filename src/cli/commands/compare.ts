import { compareClaims } from '../../compare/index.js';
import { RENDERERS } from '../../render/index.js';
import { collect } from '../collect.js';
import { EXIT } from '../errors.js';
import type { Options } from '../options.js';
import { print, renderContext } from '../output.js';
import { checkPeriod, claimFilterOf, formatName } from '../request.js';

/** `compare [paths...]`: who says how many of what, who agrees, who diverges and by how much. */
export async function run(paths: string[], options: Options): Promise<number> {
  const format = formatName(options);
  checkPeriod(options);
  const fits = await claimFilterOf(options);
  const { documents, claims: all, remarks, log } = await collect(paths, options);
  if (log.exitCode() === EXIT.usage) return EXIT.usage;
  const claims = all.filter(fits);
  const { window, tolerance, by, includeUndated, limit } = options;
  const lies = options.region ? await (await import('../region.js')).placeFilter(options.region, all) : undefined;
  let comparisons = compareClaims(claims, { window, tolerance, by, includeUndated, remarks, region: lies });
  if (limit !== undefined) comparisons = comparisons.slice(0, limit);
  const render = await RENDERERS[format].compare();
  const context = await renderContext(options, []);
  await print(render({ documents, claims, comparisons, warnings: log.warnings }, context));
  if (format !== 'json') log.tellWarnings();
  return log.exitCode();
}
