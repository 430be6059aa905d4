import { type PlaceEntry, placeByName, placeNames } from '../language/en/places/index.js';
import type { Claim, Place } from '../model/claim.js';
import type { Lexicon } from '../model/lexicon.js';
import { UsageError } from './errors.js';
import { didYouMean, fold } from './suggest.js';

export type PlaceFilter = (place: Place | null) => boolean;

/**
 * The `--region` values as one test of places: the region itself and all that lies in it, in any spelling that the gazetteer or a
 * claim knows; "not in" a region is outside of it. Throws UsageError for a region that neither knows.
 */
export async function placeFilter(
  regions: readonly string[],
  claims: readonly Claim[],
  lexicon?: Lexicon,
): Promise<PlaceFilter> {
  const within = lexicon ? await withinOf(lexicon) : <T>(run: () => T): T => run();
  const tests: ((place: Place) => boolean)[] = [];
  for (const query of regions) {
    const region = within(() => placeByName(query));
    const named = naming(query);
    if (region) {
      const canonical = naming(region.name);
      tests.push((place) => liesIn(place, region, canonical) || named(place));
    } else if (claims.some(({ place }) => place && named(place))) tests.push(named);
    else {
      const names = new Set([
        ...claims.flatMap(({ place }) => (place ? namesOf(place) : [])),
        ...within(() => [...placeNames()]),
      ]);
      throw new UsageError(
        `--region knows no ${JSON.stringify(query)}: neither the gazetteer nor a claim has it`,
        await didYouMean(query, names),
      );
    }
  }
  return (place) => place !== null && place.relation !== 'not_in' && within(() => tests.some((test) => test(place)));
}

/** The language's tables with those of a lexicon; without one, asking the places loads no more of the language. */
async function withinOf(lexicon: Lexicon): Promise<<T>(run: () => T) => T> {
  const { LANGUAGES } = await import('../language/registry.js');
  return LANGUAGES[0]!.withLexicon(lexicon).within;
}

function liesIn(place: Place, region: PlaceEntry, named: (place: Place) => boolean): boolean {
  if (region.kind === 'country' && place.country === region.country) return true;
  if (region.members && place.country !== null && region.members.includes(place.country)) return true;
  // Two towns of one name are two places.
  const elsewhere = region.country !== null && place.country !== null && region.country !== place.country;
  if (elsewhere) return false;
  return named(place) || namesOf(place).some((name) => encloses(region, placeByName(name)));
}

const encloses = (region: PlaceEntry, entry: PlaceEntry | null): boolean =>
  entry !== null &&
  entry.country === region.country &&
  (fold(entry.name) === fold(region.name) || entry.within.some((name) => fold(name) === fold(region.name)));

function naming(name: string): (place: Place) => boolean {
  const wanted = fold(name);
  return (place) => namesOf(place).some((other) => fold(other) === wanted);
}

const namesOf = (place: Place): string[] => [place.name, ...place.within, ...(place.parts ?? [])];
