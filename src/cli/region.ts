import { findRegion, placeLiesIn } from '../extract/gazetteer.js';
import type { Claim, Place } from '../model/claim.js';
import { UsageError } from './errors.js';
import { didYouMean, fold } from './suggest.js';

export type PlaceFilter = (place: Place | null) => boolean;

/**
 * The `--region` values as one test of places: the region itself and what lies in it, in any spelling that the gazetteer or a claim
 * knows. Throws UsageError for a region that neither knows.
 */
export async function placeFilter(regions: readonly string[], claims: readonly Claim[]): Promise<PlaceFilter> {
  const tests: ((place: Place) => boolean)[] = [];
  for (const query of regions) {
    const region = findRegion(query);
    const wanted = fold(query);
    const named = (place: Place) => namesOf(place).some((name) => fold(name) === wanted);
    if (region) tests.push((place) => placeLiesIn(place, region) || named(place));
    else if (claims.some(({ place }) => place && named(place))) tests.push(named);
    else {
      const names = new Set(claims.flatMap(({ place }) => (place ? namesOf(place) : [])));
      throw new UsageError(
        `--region knows no ${JSON.stringify(query)}: neither the gazetteer nor a claim has it`,
        await didYouMean(query, names),
      );
    }
  }
  return (place) => place !== null && tests.some((test) => test(place));
}

const namesOf = (place: Place): string[] => [place.name, ...place.within, ...(place.parts ?? [])];
