import type { Token } from '../../../text/tokens.js';
import { countryAt } from './countries.js';
import { ADJECTIVES, BORDER_NOUNS, DIRECTIONS, EVENT_NOUNS, GEO_NOUNS, SOIL_NOUNS } from './geo-words.js';
import { featured, known, type Named } from './named.js';
import { type PlaceEntry, placeAt, placeByName } from './table.js';
import { unknownName } from './unknown-names.js';

/* Places named through their country: "the Ukrainian border", "Syria's north", "the Russian region of Kursk". */

/** After a demonym: a border, soil, a town of it, a place in it. */
export function ofPeople(
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
  // "the Danish coastal district of Ribe".
  if (
    BORDER_NOUNS.has(tokens[j]?.lower ?? '') &&
    GEO_NOUNS.has(tokens[j + 1]?.lower ?? '') &&
    tokens[j + 2]?.lower === 'of' &&
    tokens[j + 3]?.cap
  )
    j++;
  const word = tokens[j]?.lower ?? '';
  if (BORDER_NOUNS.has(word))
    return {
      name: text.slice(tokens[from]!.start, tokens[j]!.end),
      kind: 'known',
      country: country.code,
      within: [country.name],
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
      // "on the Armenian side": a party, not a place.
      if (word === 'side' && tokens[j + 1]?.lower !== 'of') return null;
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

const SIDES = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/;

/** After "X's": a border, a direction, an event, a place in it. */
export function possessive(
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
    if (BORDER_NOUNS.has(token.lower)) {
      if (entry.kind !== 'country') return { ...known(entry, from, j + 1), edge: true };
      return {
        name: text.slice(tokens[from]!.start, token.end),
        kind: 'known',
        country: entry.country,
        within: [entry.name],
        from,
        next: j + 1,
      };
    }
    if (DIRECTIONS.has(token.lower)) {
      direction = token.lower;
      const after = tokens[j + 1];
      if (after?.kind === 'word' && (DIRECTIONS.has(after.lower) || GEO_NOUNS.has(after.lower) || after.cap)) continue;
      // "Russia's east" is eastern Russia, so that the two meet.
      const side = SIDES.test(direction) ? `${direction}ern ${entry.name}` : null;
      const area = side ? placeByName(side) : null;
      return {
        ...known(entry, from, j + 1),
        name: area?.name ?? side ?? text.slice(tokens[from]!.start, token.end),
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
