import type { Names } from './correct/index.js';
import { namedForce } from './language/en/forces/index.js';
import { countryOf } from './language/en/places/countries.js';
import { placeByName } from './language/en/places/index.js';
import { peopleOf } from './language/en/places/peoples.js';

/** What the tables know of the names in corrections. */
export const NAMES: Names = {
  place(name) {
    const entry = placeByName(name);
    return entry && { name: entry.name, country: entry.country, within: entry.within };
  },
  force(name) {
    const named = namedForce(name);
    if (named) return { name: named.name, country: named.country };
    const country = countryOf(name);
    if (country) return { name: country.demonym, country: country.code };
    const people = peopleOf(name);
    return people && { name: people.name, country: people.country };
  },
};
