import type { Token } from '../../../text/tokens.js';
import { countryAt } from './countries.js';
import { ADMIN_NOUNS, BORDER_NOUNS, DIRECTIONS, FEATURE_NOUNS, GEO_NOUNS, NO_PLACE } from './geo-words.js';
import { featured, type Named } from './named.js';
import { ofPeople, possessive } from './owned-names.js';
import { placeAt, placeByName } from './table.js';
import { isShout, numbered, unknownName } from './unknown-names.js';
import { isVerbal } from './verbal.js';

/* One place name at a token: known, known by its adjective or possessive, or unknown but placed by its grammar. */

/** "eastern" + Congo: the direction belongs to the name, the bare name encloses it. */
export function widen(named: Named, direction: string, geo: string, from: number): Named {
  if (direction === '' || from < 0) {
    if (!BORDER_NOUNS.has(geo) || named.kind !== 'known' || /border/i.test(named.name)) return named;
    return placeByName(named.name)?.kind === 'country'
      ? { ...named, name: `${named.name} border`, within: [named.name, ...named.within] }
      : { ...named, edge: true };
  }
  if (named.kind !== 'known' || !/^(?:north|south|east|west|central|upper|lower|occupied)/.test(direction))
    return named;
  // "eastern Democratic Republic of Congo" is the area that the list calls Eastern Congo.
  const area = placeByName(`${direction} ${named.name}`);
  if (area?.kind === 'area') return { ...named, name: area.name, within: area.within, from };
  return { ...named, name: `${direction} ${named.name}`, within: [named.name, ...named.within], from };
}

/** "Santa Clara" is no Santa, whatever towns are called Clara. */
const encloses = (tokens: readonly Token[], next: number): boolean => {
  const kind = placeAt(tokens, next)?.value.kind;
  return kind !== undefined && kind !== 'town';
};

/** A word behind "U.S." that it can be the adjective of: neither closed nor a place noun. */
const qualifies = (lower: string): boolean =>
  lower !== "'s" && !GEO_NOUNS.has(lower) && !isVerbal(lower) && !CLOSED.has(lower) && !/(?:ed|ing|ly)$/.test(lower);
const CLOSED: ReadonlySet<string> = new Set(
  'and or to for from on in at by with since as after before during while when who which that where did does do should can but if because over under this last next the a an also later today yesterday amid against until than through alone again now then so though although without within about around near via not there still only for-good'.split(
    ' ',
  ),
);

/** A name at capitalised token `i`: known, an adjective with a place noun ("Ukrainian border"), or an unknown name. */
export function nameAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  preposition: string,
  geoBefore: boolean,
): Named | null {
  // "at Tower 22".
  if (numbered(tokens, i)) return unknownName(text, tokens, i, preposition, geoBefore);
  const hit = placeAt(tokens, i);
  const people = countryAt(tokens, i);
  if (people && people.value.via === 'demonym' && (!hit || people.next >= hit.next))
    return ofPeople(text, tokens, i, people.next, people.value);
  if (hit) {
    const after = tokens[hit.next];
    // "the end of U.S. combat operations": an adjective.
    if (people?.value.via === 'abbreviation' && after?.kind === 'word' && !after.cap && qualifies(after.lower))
      return null;
    // "Kursk's border", "Syria's north": a place noun has to follow the possessive.
    if (after?.lower === "'s") return possessive(text, tokens, i, hit.next, hit.value, people?.value.demonym ?? '');
    // "Sudan Liberation Army", "Kenya Defence Forces": a longer name that only begins with a place.
    if (
      after?.cap &&
      after.spaced &&
      !encloses(tokens, hit.next) &&
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
