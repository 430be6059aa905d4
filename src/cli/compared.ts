import { compareClaims } from '../compare/index.js';
import type { Claim } from '../model/claim.js';
import type { SourceDocument } from '../model/document.js';
import type { CompareResult } from '../render/types.js';
import { collect } from './collect.js';
import { EXIT } from './errors.js';
import { lexiconOf } from './lexicon.js';
import type { Log } from './log.js';
import type { Options } from './options.js';
import { checkPeriod, claimFilterOf } from './request.js';

export interface Compared {
  result: CompareResult;
  /** All claims read, whatever the filters. */
  read: readonly Claim[];
  log: Log;
}

/**
 * What `compare` and all that draw a comparison begin with: the paths read, the claims that fit the filters compared. `keep` sees
 * each document read. Null where nothing could be read at all, which has been told: exit code 2.
 */
export async function compared(
  paths: readonly string[],
  options: Options,
  keep?: (document: SourceDocument, claims: readonly Claim[]) => void,
): Promise<Compared | null> {
  checkPeriod(options);
  // What a question is about goes to the comparison, which still needs the other claims as context; who says it filters first.
  const { speaker, org, country, source, min, max, ...about } = options;
  const fits = await claimFilterOf({ speaker, org, country, source, min, max });
  const { documents, claims: all, remarks, log } = await collect(paths, options, keep);
  if (log.exitCode() === EXIT.usage) return null;
  const claims = all.filter(fits);
  const { status, force, unit, since, until, window, tolerance, by, includeUndated, limit } = about;
  const lexicon = await lexiconOf(options);
  const region = about.region && (await (await import('./region.js')).placeFilter(about.region, all, lexicon));
  const asked = { region, status, force, unit, since, until };
  const keys = (await import('../keys.js')).keysOf(lexicon);
  const how = { window, tolerance, by, includeUndated, remarks, keys, statements: 'given' } as const;
  const comparisons = compareClaims(claims, { ...asked, ...how });
  log.lap(`compared, questions: ${comparisons.length}`);
  if (comparisons.length === 0) log.sayNoneFits(all.length);
  const result = { documents, claims, comparisons: comparisons.slice(0, limit), warnings: log.warnings };
  return { result, read: all, log };
}
