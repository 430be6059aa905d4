import type { Speaker } from '../../../model/claim.js';
import { countryOf } from '../places/countries.js';
import { fold } from '../places/phrases.js';
import { familySpellings, givenSpellings, syllableSpellings } from './spellings.js';

/*
 * Keys under which speakers are the same whatever the spelling: persons by family name and given name, organizations by
 * country and content words, groups by their description.
 */

const HONORIFIC =
  /^(?:(?:mr|mrs|ms|dr|sir|lord|lady|dame|prof|professor|gen|general|lt|lieutenant|maj|major|col|colonel|brig|brigadier|adm|admiral|capt|captain|sgt|sergeant|president|minister|sheikh|secretary)\.?\s+)+(?=\S)/i;
const PARTICLES = new Set(
  'al el ul as ash an ad ar at az bin ibn ben ould von van der den de da do dos das del la le di du ter ten af zu y'.split(
    ' ',
  ),
);
/** First halves that form one given name with the word after them: Abdel Fattah, Abu Bakr. */
const HALVES = new Set('abd abdel abdul abdal abu abou umm seif saif'.split(' '));

/** One word in a spelling that most transliterations of the same name share ("Zelenskyy", "Zelenskiy", "Zelenski": zelensky). */
function foldWord(word: string): string {
  return word
    .replace(/'/g, '')
    .replace(/(?:iy|yy|ii|yi|ij|yj|ey|ei|i|y)$/, 'y')
    .replace(/^y(?=e)/, '')
    .replace(/ks/g, 'x')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/tch/g, 'ch')
    .replace(/kh/g, 'h')
    .replace(/q/g, 'k')
    .replace(/ck/g, 'k')
    .replace(/w/g, 'v')
    .replace(/(?<=[aeiou])y(?=[aeiou])/g, 'i')
    .replace(/y(?=[aou])/g, 'i')
    .replace(/(.)\1/g, '$1');
}

function syllable(word: string): string {
  return syllableSpellings().get(word) ?? word;
}

/** Cuts a joined Korean given name ("yonghyun") where both halves are syllables. */
function cutSyllables(word: string): string[] {
  const known = syllableSpellings();
  if (known.has(word)) return [word];
  for (let i = 2; i <= word.length - 1; i++) {
    if (known.has(word.slice(0, i)) && known.has(word.slice(i))) return [word.slice(0, i), word.slice(i)];
  }
  return [word];
}

export interface NameParts {
  /** Folded family name. */
  family: string;
  /** Folded given name, an initial, or empty where only the family name stands. */
  given: string;
}

/** True for a family name that stands before the given name in East Asian names ("Kim", "Nguyen"). */
export function isEastAsianFamily(word: string): boolean {
  return familySpellings().has(fold(word));
}

function readParts(name: string): NameParts {
  const plain = fold(name).replace(HONORIFIC, '').replace(/\./g, ' ');
  const chunks = plain.split(/\s+/).filter((c) => c && c !== 'jr' && c !== 'sr' && c !== 'ii' && c !== 'iii');
  const eastAsian = eastAsianParts(chunks);
  if (eastAsian) return eastAsian;
  const words: string[] = [];
  for (const chunk of chunks) {
    const pieces = chunk
      .split(/[-\u2013]/)
      .filter((p) => p && !(PARTICLES.has(p) && (words.length > 0 || p === 'al' || p === 'el')));
    const previous = words[words.length - 1];
    if (previous !== undefined && HALVES.has(previous) && pieces.length)
      words[words.length - 1] = previous + pieces.join('');
    else if (pieces.length) words.push(pieces.join(''));
  }
  if (!words.length) words.push(plain.replace(/[\s-]+/g, ''));
  const family = foldWord(words[words.length - 1]!);
  const first = words.length > 1 ? words[0]! : '';
  const given = first.length > 1 ? foldWord(givenSpellings().get(first) ?? first) : first;
  return { family, given };
}

const parts = new Map<string, NameParts>();
/** How many names are remembered. */
const REMEMBERED = 4000;

/** The parts of a person's name that tell persons apart; titles, particles and middle names are dropped. */
export function nameParts(name: string): NameParts {
  let found = parts.get(name);
  if (!found) {
    found = readParts(name);
    if (parts.size >= REMEMBERED) parts.clear();
    parts.set(name, found);
  }
  return found;
}

/** "Kim Yong Hyun", "Kim Yong-hyun", "Kim Yonghyun", "Yong-hyun Kim". */
function eastAsianParts(chunks: string[]): NameParts | null {
  const families = familySpellings();
  if (chunks.length < 2 || chunks.length > 3) return null;
  const make = (family: string, given: string[]): NameParts | null => {
    const cut = given.flatMap((g) => g.split('-')).flatMap(cutSyllables);
    if (cut.length > 3) return null;
    return { family: families.get(family)!, given: cut.map(syllable).join('') };
  };
  const [first, ...rest] = chunks as [string, ...string[]];
  const last = chunks[chunks.length - 1]!;
  const syllabic = (parts: string[]) => {
    const cut = parts.flatMap((g) => g.split('-')).flatMap(cutSyllables);
    return cut.length === 2 && cut.some((s) => syllableSpellings().has(s));
  };
  if (families.has(first) && (rest.some((r) => r.includes('-')) || syllabic(rest))) return make(first, rest);
  if (families.has(last) && (chunks[0]!.includes('-') || syllabic(chunks.slice(0, -1))))
    return make(last, chunks.slice(0, -1));
  return families.has(first) &&
    rest.length === 1 &&
    !givenSpellings().has(rest[0]!) &&
    rest[0]!.length <= 5 &&
    !families.has(rest[0]!)
    ? make(first, rest)
    : null;
}

/** Folded family name: "Zelenskyy" and "Volodymyr Zelenskiy" give "zelensky". */
export function familyPart(name: string): string {
  return nameParts(name).family;
}

/** Equal for one person's names in all usual spellings: "Zelensky, Volodymyr" and "Vladimir Zelenskiy" give one key. */
export function nameKey(name: string): string {
  const { family, given } = nameParts(name);
  return given ? `${family},${given}` : family;
}

/** Whether two names can be one person's: family names equal; given names equal, one missing, or one the other's initial. */
export function samePerson(a: string, b: string): boolean {
  const x = nameParts(a);
  const y = nameParts(b);
  if (x.family !== y.family) return false;
  if (x.given === '' || y.given === '' || x.given === y.given) return true;
  return (x.given.length === 1 || y.given.length === 1) && x.given[0] === y.given[0];
}

const SMALL = new Set('the a an of for in on at and s to from with its their his her'.split(' '));
/** Words that mean the same in names of organizations. */
const SAME_WORD: Record<string, string> = {
  defense: 'defence',
  defensive: 'defence',
  dept: 'department',
  mod: 'ministry-defence',
  moi: 'ministry-interior',
  mfa: 'ministry-foreign',
  army: 'military',
  center: 'centre',
  govt: 'government',
  authorities: 'government',
  administration: 'government',
  cabinet: 'government',
  ministries: 'ministry',
  affairs: '',
  national: '',
  republic: '',
  spokeswoman: 'spokesperson',
  spokesman: 'spokesperson',
  spokespersons: 'spokesperson',
};

/** Words of an organization's or group's description, countries as codes, sorted; the same for "Ukraine's Defense Ministry" and "Ministry of Defence of Ukraine". */
export function descriptionKey(name: string, country: string | null): string {
  const plain = name.replace(/armed forces|defen[cs]e forces?/gi, 'military');
  const words = fold(plain)
    .replace(/'s\b|[".,()]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  const original = plain
    .replace(/[".,()]|'s\b/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  const key = new Set<string>();
  let code = country;
  for (let i = 0; i < words.length; i++) {
    const two =
      original.length === words.length && i + 1 < words.length ? countryOf(`${original[i]} ${original[i + 1]}`) : null;
    const one = two ?? (original.length === words.length ? countryOf(original[i]!) : null);
    if (one) {
      code ??= one.code;
      if (one.code !== code) key.add(one.code);
      if (two) i++;
      continue;
    }
    const word = SAME_WORD[words[i]!] ?? words[i]!;
    if (word && !SMALL.has(word)) for (const part of word.split('-')) key.add(part);
  }
  // A country alone is its government.
  if (key.size === 0 && code) key.add('government');
  return `${code ?? ''}:${[...key].sort().join('+')}`;
}

/** Looks a canonical name or alias up among the known organizations; gives its key. */
export type OrganizationKey = (name: string) => string | undefined;
/** Gives the full name under which a person is known, for any known spelling. */
export type PersonKey = (name: string) => string | undefined;

/** Names come again and again; a hostile collection must not grow the table without end. */
const MEMO_LIMIT = 50_000;

/** The key that merges speakers across documents. Persons by name; organizations, outlets and groups by name and country. */
export function makeSpeakerKey(
  organizationKey: OrganizationKey,
  personKey: PersonKey,
): (speaker: Pick<Speaker, 'name' | 'kind' | 'country' | 'organization'>) => string {
  const make = ({ name, kind, country, organization }: Pick<Speaker, 'name' | 'kind' | 'country' | 'organization'>) => {
    if (kind === 'person') return `p:${personKey(name) ?? nameKey(name)}`;
    if (kind === 'group') {
      const of = organization ? (organizationKey(organization) ?? descriptionKey(organization, country)) : '';
      return `g:${descriptionKey(name, country)}@${of}`;
    }
    return `o:${organizationKey(name) ?? descriptionKey(name, country)}`;
  };
  const memo = new Map<string, string>();
  return (speaker) => {
    const asked = `${speaker.kind}|${speaker.name}|${speaker.country}|${speaker.organization}`;
    let key = memo.get(asked);
    if (key === undefined) {
      if (memo.size >= MEMO_LIMIT) memo.clear();
      key = make(speaker);
      memo.set(asked, key);
    }
    return key;
  };
}
