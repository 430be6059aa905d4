import type { Claim } from '../model/claim.js';
import { UsageError } from './errors.js';
import type { ClaimFilter } from './filters.js';
import { lexiconOf } from './lexicon.js';
import { OPTIONS, type Options } from './options.js';

/** `--since` after `--until` would find nothing without saying why. */
export function checkPeriod({ since, until }: Options): void {
  if (since && until && since > until.padEnd(10, '-99'))
    throw new UsageError(`--since ${since} lies after --until ${until}`);
}

/** The filters of the options as one test of claims; their code is loaded where there are any. */
export async function claimFilterOf(options: Options): Promise<ClaimFilter> {
  return isFiltered(options) ? (await import('./filters.js')).claimFilter(options) : () => true;
}

/** The claims that fit all filters, `--region` included. Throws UsageError for a filter that nothing could ever fit. */
export async function fitting(claims: readonly Claim[], options: Options): Promise<Claim[]> {
  const fits = await claimFilterOf(options);
  if (!options.region) return claims.filter(fits);
  const { placeFilter } = await import('./region.js');
  const lies = await placeFilter(options.region, claims, await lexiconOf(options));
  return claims.filter((claim) => fits(claim) && lies(claim.place));
}

/** Whether any filter was given. */
export const isFiltered = (options: Options): boolean =>
  OPTIONS.some(({ group, key }) => group === 'Filters' && options[key] !== undefined);
