import { UsageError } from './errors.js';
import type { ClaimFilter } from './filters.js';
import { OPTIONS, type Options } from './options.js';

/** `--since` after `--until` would find nothing without saying why. */
export function checkPeriod({ since, until }: Options): void {
  if (since && until && since > until.padEnd(10, '-99'))
    throw new UsageError(`--since ${since} lies after --until ${until}`);
}

/** The filters of the options as one test of claims; their code is loaded where there are any. */
export async function claimFilterOf(options: Options): Promise<ClaimFilter> {
  const filtered = OPTIONS.some(({ group, key }) => group === 'Filters' && options[key] !== undefined);
  return filtered ? (await import('./filters.js')).claimFilter(options) : () => true;
}
