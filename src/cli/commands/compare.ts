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
  // What a question is about goes to the comparison, which still needs the other claims as context; who says it filters first.
  const { speaker, org, country, source, min, max, ...about } = options;
  const fits = await claimFilterOf({ speaker, org, country, source, min, max });
  const { documents, claims: all, remarks, log } = await collect(paths, options);
  if (log.exitCode() === EXIT.usage) return EXIT.usage;
  const claims = all.filter(fits);
  const { status, force, unit, since, until, window, tolerance, by, includeUndated, limit } = about;
  const region = about.region && (await (await import('../region.js')).placeFilter(about.region, all));
  const asked = { region, status, force, unit, since, until };
  const { KEYS: keys } = await import('../../keys.js');
  const how = { window, tolerance, by, includeUndated, remarks, keys, statements: 'given' } as const;
  let comparisons = compareClaims(claims, { ...asked, ...how });
  if (comparisons.length === 0) log.sayNoneFits(all.length);
  if (limit !== undefined) comparisons = comparisons.slice(0, limit);
  const render = await RENDERERS[format].compare();
  const context = await renderContext(options, []);
  await print(render({ documents, claims, comparisons, warnings: log.warnings }, context));
  if (format !== 'json') log.tellWarnings();
  return log.exitCode();
}
