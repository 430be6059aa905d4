import type { Token } from '../../../text/tokens.js';
import { countryAt } from './countries.js';
import {
  ADJECTIVES,
  ADMIN_NOUNS,
  BORDER_NOUNS,
  DIRECTIONS,
  EVENT_NOUNS,
  FEATURE_NOUNS,
  GEO_NOUNS,
  NO_PLACE,
  PREPOSITIONS,
  SOIL_NOUNS,
} from './geo-words.js';
import { type PlaceEntry, placeAt, placeByName } from './table.js';

/* One place name at a token: known, known by its adjective or possessive, or unknown but placed by its grammar. */

/** `known`: in the gazetteer; `unknown`: a capitalised name by its grammar; `generic`: "there", "the region", to be resolved. */
export type MentionKind = 'known' | 'unknown' | 'generic';

export const LINKS = new Set([
  'al',
  'el',
  'de',
  'da',
  'do',
  'del',
  'di',
  'la',
  'le',
  'las',
  'los',
  'ez',
  'az',
  'ash',
  'as',
  'ar',
  'ad',
  'bin',
  'um',
  'umm',
  'e',
  'i',
  'sur',
  'es',
  'a',
  'on',
  'in',
  'na',
  'am',
  'an',
]);

const isShout = (text: string) => text.length > 3 && text === text.toUpperCase();
const tidy = (text: string) =>
  isShout(text) ? text.toLowerCase().replace(/(?:^|[\s'-])\p{L}/gu, (m) => m.toUpperCase()) : text;

/** Prepositions after which a bare capitalised name is a place; others ask for a known name or a place noun. */
const STRONG =
  /^(?:in|at|near|inside|outside|around|within|outside of|close to|toward|towards|into|battle of|opposite|surrounding|.* of|across|throughout|left|leaving|entered|entering|reached|attacked|attacking|raided|stormed|overran|overrun|besieged|retook|recaptured|liberated|shelled|bombed|bombarded)$/;

/** A name with what it resolves to, before preposition and joined names are added. */
export interface Named {
  name: string;
  kind: MentionKind;
  country: string | null;
  within: string[];
  from: number;
  next: number;
}

/** "eastern" + Congo: the direction belongs to the name, the bare name encloses it. */
export function widen(named: Named, direction: string, geo: string, from: number): Named {
  if (direction === '' || from < 0) {
    return BORDER_NOUNS.has(geo) && named.kind === 'known' && !/border/i.test(named.name)
      ? { ...named, name: `${named.name} border` }
      : named;
  }
  if (named.kind !== 'known' || !/^(?:north|south|east|west|central|upper|lower|occupied)/.test(direction))
    return named;
  return { ...named, name: `${direction} ${named.name}`, within: [named.name, ...named.within], from };
}

export function known(entry: PlaceEntry, from: number, next: number): Named {
  return { name: entry.name, kind: 'known', country: entry.country, within: entry.within, from, next };
}

/** A name at capitalised token `i`: known, an adjective with a place noun ("Ukrainian border"), or an unknown name. */
export function nameAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  preposition: string,
  geoBefore: boolean,
): Named | null {
  const hit = placeAt(tokens, i);
  const people = countryAt(tokens, i);
  if (people && people.value.via === 'demonym' && (!hit || people.next >= hit.next))
    return ofPeople(text, tokens, i, people.next, people.value);
  if (hit) {
    const after = tokens[hit.next];
    // "Kursk's border", "Syria's north": a place noun has to follow the possessive.
    if (after?.lower === "'s") return possessive(text, tokens, i, hit.next, hit.value, people?.value.demonym ?? '');
    // "Sudan Liberation Army", "Kenya Defence Forces": a longer name that only begins with a place.
    if (
      after?.cap &&
      after.spaced &&
      !placeAt(tokens, hit.next) &&
      !ADMIN_NOUNS.has(after.lower) &&
      !FEATURE_NOUNS.has(after.lower) &&
      !DIRECTIONS.has(after.lower) &&
      !isShout(after.text)
    )
      return NO_PLACE.has(after.text) || hit.value.kind === 'country'
        ? null
        : unknownName(text, tokens, i, preposition, geoBefore);
    // "Russia-Ukraine border", "Thai-Cambodian border": two countries and one border.
    if (after?.text === '-' || after?.text === '\u2013') {
      const pair = placeAt(tokens, hit.next + 1);
      const noun = pair ? tokens[pair.next]?.lower : undefined;
      if (pair && noun && GEO_NOUNS.has(noun))
        return {
          name: text.slice(tokens[i]!.start, tokens[pair.next]!.end),
          kind: 'known',
          country: null,
          within: [],
          from: i,
          next: pair.next + 1,
        };
    }
    return featured(text, tokens, i, hit.next, hit.value);
  }
  return unknownName(text, tokens, i, preposition, geoBefore);
}

/** "Basra airport", "Kursk region", "Kursk border area": what follows a known name. */
export function featured(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  entry: PlaceEntry,
): Named | null {
  const base = known(entry, from, next);
  const word = tokens[next]?.lower ?? '';
  const second = tokens[next + 1]?.lower ?? '';
  if (BORDER_NOUNS.has(word))
    return {
      ...base,
      name: text.slice(tokens[from]!.start, tokens[next]!.end),
      within: [],
      next: GEO_NOUNS.has(second) ? next + 2 : next + 1,
    };
  // "the Horn of Africa country" points to a country named before.
  if (entry.country === null && (word === 'country' || word === 'nation' || word === 'kingdom' || word === 'state'))
    return { ...base, kind: 'generic', next: next + 1 };
  if (ADMIN_NOUNS.has(word)) return { ...base, next: next + 1 };
  if (
    FEATURE_NOUNS.has(word) ||
    ((word === 'international' || word === 'air' || word === 'military' || word === 'naval') &&
      FEATURE_NOUNS.has(second))
  ) {
    const end = FEATURE_NOUNS.has(word) ? next + 1 : next + 2;
    return {
      ...base,
      name: text.slice(tokens[from]!.start, tokens[end - 1]!.end),
      within: [entry.name, ...entry.within],
      next: end,
    };
  }
  return nest(tokens, base);
}

/** "Goma, North Kivu", "Norfolk, Virginia": the enclosing place after a comma joins the chain. */
function nest(tokens: readonly Token[], base: Named): Named {
  if (tokens[base.next]?.text !== ',') return base;
  const outer = placeAt(tokens, base.next + 1);
  if (!outer) return base;
  const { value } = outer;
  const encloses = base.within.includes(value.name) || (base.kind === 'unknown' && value.kind !== 'town');
  if (!encloses) return base;
  const closed = tokens[outer.next];
  if (base.kind === 'unknown' && (closed?.lower === 'and' || closed?.lower === 'or')) return base;
  return {
    ...base,
    kind: 'known',
    country: value.country ?? base.country,
    within: base.within.length > 0 ? base.within : [value.name, ...value.within],
    next: outer.next,
  };
}

function ofPeople(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  country: { name: string; code: string },
): Named | null {
  let j = next;
  // "Thai-Cambodian border", "Polish-Belarusian frontier".
  if (tokens[j]?.text === '-' || tokens[j]?.text === '\u2013') {
    const second = countryAt(tokens, j + 1);
    if (second && GEO_NOUNS.has(tokens[second.next]?.lower ?? ''))
      return {
        name: text.slice(tokens[from]!.start, tokens[second.next]!.end),
        kind: 'known',
        country: null,
        within: [],
        from,
        next: second.next + 1,
      };
  }
  let steps = 0;
  while (
    steps < 3 &&
    tokens[j]?.kind === 'word' &&
    !tokens[j]!.cap &&
    ADJECTIVES.has(tokens[j]!.lower) &&
    !GEO_NOUNS.has(tokens[j]!.lower)
  ) {
    j++;
    steps++;
  }
  const word = tokens[j]?.lower ?? '';
  if (BORDER_NOUNS.has(word))
    return {
      name: text.slice(tokens[from]!.start, tokens[j]!.end),
      kind: 'known',
      country: country.code,
      within: [],
      from,
      next: j + 1,
    };
  // "the Russian region of Kursk", "the Syrian city of Idlib", "the Ukrainian town Bakhmut".
  if (GEO_NOUNS.has(word)) {
    const named = placeAt(tokens, tokens[j + 1]?.lower === 'of' ? j + 2 : j + 1);
    if (named) return featured(text, tokens, tokens[j + 1]?.lower === 'of' ? j + 2 : j + 1, named.next, named.value);
    if (tokens[j + 1]?.lower === 'of' && tokens[j + 2]?.cap) {
      const own = unknownName(text, tokens, j + 2, 'in', true);
      if (own) return { ...own, country: country.code, within: [country.name] };
    }
    if (SOIL_NOUNS.has(word)) {
      const direction = DIRECTIONS.has(tokens[next]?.lower ?? '');
      return {
        name: country.name,
        kind: 'known',
        country: country.code,
        within: [],
        from,
        next: direction ? j : j + 1,
      };
    }
    return null;
  }
  // "the Iraqi Kurdish city", "Nigerian Borno": a known place after the adjective.
  const named = placeAt(tokens, j);
  if (named && tokens[j]?.cap && (named.value.country === country.code || named.value.country === null))
    return featured(text, tokens, j, named.next, named.value);
  return null;
}

function possessive(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  entry: PlaceEntry,
  demonym: string,
): Named | null {
  let j = next + 1;
  let direction = '';
  for (let steps = 0; steps < 4 && j < tokens.length; steps++, j++) {
    const token = tokens[j]!;
    if (token.kind === 'punct' && token.text === '-') continue;
    if (token.cap) {
      const inner = placeAt(tokens, j);
      // "Russia's Far East" is the Russian one.
      const own =
        inner && inner.value.kind === 'broad' && demonym !== '' ? placeByName(`${demonym} ${inner.value.name}`) : null;
      if (inner && own) return featured(text, tokens, j, inner.next, own);
      if (inner) return featured(text, tokens, j, inner.next, inner.value);
      if (DIRECTIONS.has(token.lower)) continue;
      return unknownName(text, tokens, j, 'of', true);
    }
    if (BORDER_NOUNS.has(token.lower))
      return {
        name: text.slice(tokens[from]!.start, token.end),
        kind: 'known',
        country: entry.country,
        within: [],
        from,
        next: j + 1,
      };
    if (DIRECTIONS.has(token.lower)) {
      direction = token.lower;
      const after = tokens[j + 1];
      if (after?.kind === 'word' && (DIRECTIONS.has(after.lower) || GEO_NOUNS.has(after.lower) || after.cap)) continue;
      return {
        ...known(entry, from, j + 1),
        name: text.slice(tokens[from]!.start, token.end),
        within: [entry.name, ...entry.within],
      };
    }
    if (EVENT_NOUNS.has(token.lower)) return { ...known(entry, from, next) };
    if (GEO_NOUNS.has(token.lower)) {
      // "Russia's front-line Kursk region": the noun is part of an adjective.
      if (tokens[j + 1]?.text === '-' || (tokens[j + 1]?.cap && placeAt(tokens, j + 1))) {
        direction = '';
        continue;
      }
      if (tokens[j + 1]?.lower === 'of') {
        const inner = placeAt(tokens, j + 2);
        if (inner) return featured(text, tokens, j + 2, inner.next, inner.value);
        if (tokens[j + 2]?.cap) return unknownName(text, tokens, j + 2, 'of', true);
      }
      const base = known(entry, from, j + 1);
      return direction === ''
        ? base
        : { ...base, name: `${direction} ${entry.name}`, within: [entry.name, ...entry.within] };
    }
    if (!ADJECTIVES.has(token.lower) && !(tokens[j + 1] && EVENT_NOUNS.has(tokens[j + 1]!.lower))) return null;
  }
  return null;
}

/** A capitalised name that no list has. Needs a strong preposition or a place noun beside it. */
export function unknownName(
  text: string,
  tokens: readonly Token[],
  i: number,
  preposition: string,
  geoBefore: boolean,
): Named | null {
  let j = i;
  let caps = 0;
  let noun = '';
  for (; j < tokens.length && j - i < 7; j++) {
    const token = tokens[j]!;
    if (token.kind === 'word' && (token.cap || (j > i && LINKS.has(token.lower) && followsCap(tokens, j)))) {
      if (GEO_NOUNS.has(token.lower) && j > i) noun = token.lower;
      caps++;
      continue;
    }
    if (token.lower === 'of' && j > i && tokens[j + 1]?.cap && !placeAt(tokens, j + 1)) continue;
    if (token.kind === 'word' && LINKS.has(token.lower) && tokens[j + 1]?.text === '-' && tokens[j + 2]?.cap) continue;
    if (
      (token.text === '-' || token.text === '\u2013') &&
      !token.spaced &&
      tokens[j + 1] &&
      !tokens[j + 1]!.spaced &&
      tokens[j + 1]!.kind === 'word'
    )
      continue;
    break;
  }
  if (caps === 0) return null;
  const first = tokens[i]!;
  if (
    NO_PLACE.has(first.text) &&
    !(/^(?:An|El|La|As|In|On)$/.test(first.text) && caps > 1) &&
    !(noun !== '' && FEATURE_NOUNS.has(noun))
  )
    return null;
  if (caps === 1 && first.text.length < 3) return null;
  const last = tokens[j - 1]!;
  if (NO_PLACE.has(last.text) && j - 1 > i) return null;
  let next = j;
  let end = last.end;
  const word = tokens[j]?.lower ?? '';
  if (tokens[j]?.kind === 'word' && GEO_NOUNS.has(word)) {
    noun = word;
    next = j + 1;
    if (!ADMIN_NOUNS.has(word)) end = tokens[j]!.end;
  } else if (noun === '' && !geoBefore) {
    if (!STRONG.test(preposition)) return null;
    // "in Smith said": a name that goes on as a subject is a person.
    if (tokens[j]?.lower === "'s") return null;
    if (caps > 3) return null;
  }
  if (tokens[next]?.lower === "'s" && noun === '') return null;
  return nest(tokens, {
    name: tidy(text.slice(first.start, end)),
    kind: 'unknown',
    country: null,
    within: [],
    from: i,
    next,
  });
}

const followsCap = (tokens: readonly Token[], j: number): boolean => {
  let k = j + 1;
  if (tokens[k]?.text === '-') k++;
  if (tokens[k] && !tokens[k]!.cap && LINKS.has(tokens[k]!.lower)) k++;
  return tokens[k]?.cap === true && !PREPOSITIONS.has(tokens[j]!.lower) && tokens[j]!.lower !== 'a';
};
