export {
  type Country,
  type CountryMatch,
  type CountryVia,
  countries,
  countryAt,
  countryByCode,
  countryOf,
} from './countries.js';
export { type PlaceMention, placeMentions } from './mentions.js';
export { type People, peopleOf } from './peoples.js';
export { placeOf } from './resolve.js';
export { type PlaceEntry, placeByName, placeNames } from './table.js';
