import type { Token } from '../../../text/tokens.js';
import { namedForceAt } from '../forces/table.js';
import { countryAt } from './countries.js';
import { ADMIN_NOUNS, DIRECTIONS, FEATURE_NOUNS, GEO_NOUNS, NO_PLACE, PREPOSITIONS } from './geo-words.js';
import { type Named, nest } from './named.js';
import { peopleAt } from './peoples.js';
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

/** "Tower 22", "Hill 402": a site by its number. */
export const numbered = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.kind === 'number' &&
  /^\d{1,3}$/.test(tokens[i + 1]!.text) &&
  /^(?:Tower|Camp|Base|Point|Hill|Post|Site|Checkpoint|Zone|Sector|Area|Station|Outpost)$/.test(tokens[i]!.text);

const STRUCK = /^(?:raids?|attacks?|assaults?|strikes?|airstrikes?|ambush|bombing|shelling|offensive|advance|march)$/;
const PARTICIPLE = /^(?:backed|led|linked|affiliated|aligned|allied|funded|trained|born|made|supported|sponsored|run)$/;
const NATION = /^(?:states?|countr(?:y|ies)|nations?|blocs?)$/;

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
    ) {
      // "the Orvale Front-backed fighters": an adjective.
      if (!tokens[j + 1]!.cap && PARTICIPLE.test(tokens[j + 1]!.lower)) return null;
      continue;
    }
    break;
  }
  if (caps === 0) return null;
  const first = tokens[i]!;
  // "the central African state": a nation named before.
  if (NATION.test(tokens[j]?.lower ?? '') && peopled(tokens, i, j)) return null;
  const noun0 = noun !== '' || GEO_NOUNS.has(tokens[j]?.lower ?? '');
  if (!noun0 && (namedForceAt(tokens, i) || peopled(tokens, i, j) || modifies(tokens, i, j))) return null;
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
  // "Orvale, south of the capital"
  const beside = DIRECTIONS.has(word) && tokens[j + 1]?.lower === 'of';
  if (tokens[j]?.kind === 'word' && GEO_NOUNS.has(word) && !beside) {
    noun = word;
    next = j + 1;
    if (!ADMIN_NOUNS.has(word)) end = tokens[j]!.end;
  } else if (caps === 1 && numbered(tokens, i)) {
    next = j + 1;
    end = tokens[j]!.end;
  } else if (noun === '' && !geoBefore) {
    // "a raid on Orvale"
    const event = preposition === 'on' && STRUCK.test(tokens[i - 2]?.lower ?? '');
    if (!STRONG.test(preposition) && !event) return null;
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

/** "in the Southern African bloc": the name ends in an adjective of a people. */
function peopled(tokens: readonly Token[], i: number, j: number): boolean {
  for (let k = i; k < j; k++) {
    const people = peopleAt(tokens, k) ?? countryAt(tokens, k);
    if (people && people.next === j && (!('via' in people.value) || people.value.via === 'demonym')) return true;
  }
  return false;
}

const COUNTED = /^(?:a|an|two|three|four|five|six|several|some|many|another|separate|recent|deadly|major|of)$/;
/** Words that a noun phrase cannot go on with. */
const CLOSED =
  /^(?:and|or|but|as|when|while|after|before|since|on|in|at|by|to|from|for|with|during|near|under|over|between|that|which|who|where|were|was|are|is|have|has|had|will|would|could|may|last|this|early|late|earlier|today|yesterday|alone|itself|overnight|said|says|killed|wounded|died|injured|left|leaving|because|until|into|of|not|so|if|than|then|there|now|also|including|amid|against|following|despite|on|remain|remained|remains|stay|stayed|is|it|they|he|she|we)$/;

/** Nouns whose names are of what was done or who did it, as often as of where. */
const DEED =
  /^(?:strikes?|attacks?|raids?|ambush|bombings?|blasts?|explosion|offensive|operations?|campaign|war|mutiny|uprising|crisis|affair|case|deal|accords?|agreement|faction|wing|group|gang|militia|network|movement|army|brigade|battalion|regiment|company|division|corps|force|unit|mission|missiles?|rockets?|drones?|helicopters?|planes?|aircraft|tanks?|convoy|rotation|exercises?|drills?|family|brothers)$/;

/** "in two Orvale attacks", "in an Orvale strike", "in the Orvale strike": a noun goes on. */
function modifies(tokens: readonly Token[], i: number, j: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[j];
  if (!before || after?.kind !== 'word' || after.cap || GEO_NOUNS.has(after.lower)) return false;
  if (before.lower === 'the') return DEED.test(after.lower);
  return (before.kind === 'number' || COUNTED.test(before.lower)) && before.lower !== 'of' && !CLOSED.test(after.lower);
}

const followsCap = (tokens: readonly Token[], j: number): boolean => {
  let k = j + 1;
  if (tokens[k]?.text === '-') k++;
  if (tokens[k] && !tokens[k]!.cap && LINKS.has(tokens[k]!.lower)) k++;
  return tokens[k]?.cap === true && !PREPOSITIONS.has(tokens[j]!.lower) && tokens[j]!.lower !== 'a';
};
