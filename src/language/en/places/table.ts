import type { OwnPlace } from '../../../model/lexicon.js';
import type { Token } from '../../../text/tokens.js';
import { owned } from '../own/scope.js';
import { AREA_ROWS, BROAD_ROWS } from './area-rows.js';
import { type Country, countries, countryAt, countryByCode, countryOf } from './countries.js';
import { PLACES, REGIONS } from './gazetteer.generated.js';
import { GEO_NOUNS, NO_PLACE } from './geo-words.js';
import { nameKey, PhraseTable, tokenKey } from './phrases.js';

export type PlaceKind = 'country' | 'region' | 'town' | 'area' | 'broad';

/** One place of the gazetteer. */
export interface PlaceEntry {
  name: string;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null where it spans several countries or none. */
  country: string | null;
  /** Names of what it lies in, nearest first, the country last. */
  within: string[];
  /** For broad regions: the countries they take in. */
  members?: readonly string[];
}

const chain = (names: string[], country: Country | null): string[] => (country ? [...names, country.name] : names);

export interface AreaTable {
  names: PhraseTable<PlaceEntry>;
  /** Spellings that stand in lower case in running text ("tribal areas"). */
  lower: ReadonlySet<string>;
}

/** Hand-kept areas and broad regions, a user's own places before them. */
export function makeAreas(own: readonly OwnPlace[]): AreaTable {
  const table = new PhraseTable<PlaceEntry>();
  const lowerNames = new Set<string>();
  const put = (entry: PlaceEntry, names: readonly string[]) => {
    for (const name of names) {
      table.add(name, entry);
      if (name === name.toLowerCase()) lowerNames.add(name);
    }
  };
  for (const place of own) put(ownEntry(place, own), [place.name, ...(place.spellings ?? [])]);
  const rows = (block: string) => block.split('\n').map((row) => row.split('|'));
  for (const [name, codes, others] of rows(BROAD_ROWS) as string[][]) {
    const entry: PlaceEntry = { name: name!, kind: 'broad', country: null, within: [], members: codes!.split(' ') };
    for (const word of [name!, ...(others ? others.split(',') : [])]) table.add(word, entry);
  }
  for (const [name, code, inside, others] of rows(AREA_ROWS) as string[][]) {
    const country = code ? countryByCode(code) : null;
    const entry: PlaceEntry = {
      name: name!,
      kind: 'area',
      country: code || null,
      within: chain(inside ? inside.split(',') : [], country),
    };
    put(entry, [name!, ...(others ? others.split(',') : [])]);
  }
  return { names: table, lower: lowerNames };
}

/** A user's place, with what its surroundings lie in where they are known or his own too. */
function ownEntry({ name, country, within = [] }: OwnPlace, own: readonly OwnPlace[], depth = 0): PlaceEntry {
  const last = within.at(-1);
  const outer = own.find((place) => place.name === last && place.name !== name);
  const around =
    last === undefined ? null : outer && depth < own.length ? ownEntry(outer, own, depth + 1) : placeByName(last);
  const code = country ?? around?.country ?? null;
  const beyond = around && (country === undefined || around.country === country) ? around.within : [];
  const chained = [...within, ...beyond];
  const land = code ? countryByCode(code)?.name : undefined;
  return {
    name,
    kind: 'area',
    country: code,
    within: land === undefined || chained.includes(land) || land === name ? chained : [...chained, land],
  };
}

let standard: AreaTable | null = null;

/** Made when first asked for. */
function areas(): AreaTable {
  const own = owned();
  if (own) return own.areas;
  standard ??= makeAreas([]);
  return standard;
}

let regionNames: Map<string, string[]> | null = null;

function regionsOf(country: string): string[] {
  regionNames ??= new Map(REGIONS.split('\n').map((line) => [line.slice(0, 2), line.slice(3).split(',')]));
  return regionNames.get(country) ?? [];
}

/** What PLACES holds of a folded name: its line, and whether longer names begin with it ("new", "new york"). */
interface Line {
  line: string | null;
  longer: boolean;
}

/** Binary search over the text itself, so that nothing is parsed at start. */
function placeLine(key: string): Line {
  let low = 1;
  let high = PLACES.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = PLACES.lastIndexOf('\n', middle - 1) + 1;
    const bar = PLACES.indexOf('|', start);
    const found = PLACES.slice(start, bar);
    const end = PLACES.indexOf('\n', bar);
    if (found === key) return { line: PLACES.slice(bar + 1, end), longer: PLACES.startsWith(`${key} `, end + 1) };
    if (found < key) low = end + 1;
    else high = start;
  }
  return { line: null, longer: PLACES.startsWith(`${key} `, low) };
}

interface Listed {
  entry: PlaceEntry | null;
  longer: boolean;
}

const cache = new Map<string, Listed>();
/** Names seen are few; the bound only guards against hostile input. */
const CACHE_LIMIT = 20_000;

const titled = (key: string) => key.replace(/(?:^|[ '-])[a-z]/g, (m) => m.toUpperCase()).replace(/ 'S\b/g, "'s");

function listed(key: string): Listed {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const { line, longer } = placeLine(key);
  let entry: PlaceEntry | null = null;
  if (line) {
    const code = line.slice(0, 2);
    const own = line.endsWith('!');
    const digits = line.slice(2, own ? -1 : undefined);
    const region = digits === '' ? null : (regionsOf(code)[Number(digits)] ?? null);
    const country = countryByCode(code);
    entry = own
      ? { name: region ?? titled(key), kind: 'region', country: code, within: chain([], country) }
      : { name: titled(key), kind: 'town', country: code, within: chain(region ? [region] : [], country) };
  }
  if (cache.size > CACHE_LIMIT) cache.clear();
  const made = { entry, longer };
  cache.set(key, made);
  return made;
}

function ofCountry(match: Country & { via: string; matched: string }): PlaceEntry {
  if (match.via === 'capital') return { name: match.matched, kind: 'town', country: match.code, within: [match.name] };
  return { name: match.name, kind: 'country', country: match.code, within: [] };
}

const TYPE_WORDS =
  /\s+(?:oblast|region|province|governorate|state|district|area|territory|county|prefecture|department|city|town|village|krai|kray|raion|republic|peninsula|valley)$/i;

/** A place by any usual spelling: own name, other spellings, with or without "region", "Oblast", "province", "the". */
export function placeByName(name: string): PlaceEntry | null {
  const bare = name.trim().replace(/^the\s+/i, '');
  const find = (text: string): PlaceEntry | null => {
    const area = areas().names.get(text);
    if (area) return area;
    const country = countryOf(text) ?? countryOf(text.replace(/(?:^|[\s-])\p{Ll}/gu, (m) => m.toUpperCase()));
    if (country && country.via !== 'demonym') return ofCountry(country);
    return listed(nameKey(text)).entry;
  };
  return find(bare) ?? (TYPE_WORDS.test(bare) ? find(bare.replace(TYPE_WORDS, '')) : null);
}

const MAX_LISTED_WORDS = 4;

/** Binary search for the longest listed name at token `i`; its later words must be capitalised or hyphenated on. */
function listedAt(tokens: readonly Token[], i: number): { value: PlaceEntry; next: number } | null {
  let best: { value: PlaceEntry; next: number } | null = null;
  let raw = '';
  let key = '';
  for (let words = 0, j = i; words < MAX_LISTED_WORDS && j < tokens.length; words++) {
    const part = tokens[j]!;
    if (part.kind !== 'word' || (!part.cap && tokens[j - 1]?.text !== '-')) break;
    raw = raw === '' ? part.text : `${raw} ${part.text}`;
    key = key === '' ? tokenKey(part) : `${key} ${tokenKey(part)}`;
    j++;
    const { entry: value, longer } = listed(key);
    // "Islands" alone is no district of that name.
    if (value && !NO_PLACE.has(raw) && !(words === 0 && GEO_NOUNS.has(part.lower))) best = { value, next: j };
    if (!longer) break;
    if (tokens[j]?.text === '-' && tokens[j]!.spaced === false) j++;
  }
  return best;
}

/** The longest known place name that begins at token `i`; demonyms are none. */
export function placeAt(tokens: readonly Token[], i: number): { value: PlaceEntry; next: number } | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const area = areas().names.match(tokens, i);
  if (!token.cap)
    return area && (namedInside(tokens, i, area.next) || areas().lower.has(spelling(tokens, i, area.next)))
      ? area
      : null;
  const found = countryAt(tokens, i);
  const country = found && found.value.via !== 'demonym' ? { value: ofCountry(found.value), next: found.next } : null;
  let best = area;
  if (country && (!best || country.next > best.next)) best = country;
  if (found && found.value.via === 'demonym' && (!best || found.next >= best.next)) return null;
  const town = listedAt(tokens, i);
  if (town && (!best || town.next > best.next)) best = town;
  return best;
}

function spelling(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += (i > from && tokens[i]!.spaced ? ' ' : '') + tokens[i]!.text;
  return text;
}

/** Rows such as "eastern Ladakh" or "al-Tanf" begin in lower case but hold a capital. */
function namedInside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.cap) return true;
  return false;
}

/** Every name that `placeByName` knows, for "did you mean". Slow: expands the whole list. */
export function* placeNames(): Iterable<string> {
  for (const country of countries()) yield country.name;
  const seen = new Set<PlaceEntry>();
  for (const entry of areas().names.values())
    if (!seen.has(entry)) {
      seen.add(entry);
      yield entry.name;
    }
  for (const line of PLACES.split('\n')) {
    const bar = line.indexOf('|');
    if (bar > 0) yield titled(line.slice(0, bar));
  }
}
