import type { Token } from '../../../text/tokens.js';
import { ADMIN_NOUNS, FEATURE_NOUNS, GEO_NOUNS, NO_PLACE, PREPOSITIONS } from './geo-words.js';
import { type Named, nest } from './named.js';
import { placeAt } from './table.js';

/* Names that no list has: villages, bases, ridges. */

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

export const isShout = (text: string) => text.length > 3 && text === text.toUpperCase();
const tidy = (text: string) =>
  isShout(text) ? text.toLowerCase().replace(/(?:^|[\s'-])\p{L}/gu, (m) => m.toUpperCase()) : text;

/** Prepositions after which a bare capitalised name is a place; others ask for a known name or a place noun. */
const STRONG =
  /^(?:in|at|near|inside|outside|around|within|outside of|close to|toward|towards|into|battle of|opposite|surrounding|.* of|across|throughout|left|leaving|entered|entering|reached|attacked|attacking|raided|stormed|overran|overrun|besieged|retook|recaptured|liberated|shelled|bombed|bombarded)$/;

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
