/*
 * A noun phrase read leftwards from its last word. Words that can only end a phrase (verbs, subordinators, marks) bound
 * it; relative clauses are stepped over, so that "A corporal who had walked two days told us" gives the corporal.
 */

import type { Token } from '../../../text/tokens.js';
import { isGivenName } from '../given-names.js';
import { VERBS } from './cues.js';
import type { Line, Phrase } from './phrase.js';
import { isAdverb, joined, verbish } from './verbs.js';
import {
  AUXILIARIES,
  DETERMINERS,
  OCCASIONS,
  PREPOSITIONS,
  RELATIVES,
  ROLE_NOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words.js';

/** The phrase that ends at `last`, bounded on its left. */
export function leftPhrase(line: Line, last: number, v: number): Phrase | null {
  const t = line.tokens;
  const zone = line.quoted[last] === line.quoted[v] ? line.quoted[v] : -1;
  if (zone < 0 || last < 0) return null;
  // "Residents I spoke to say": the clause without "whom" tells how the writer knows them.
  const contact = v === last + 1 && CONTACTS.has(t[v]!.lower) && WRITERS.has(t[last]!.text) && known(t[last - 1]);
  let end = contact ? last - 1 : last;
  let k = end;
  let andAt = -1;
  let sawVerb = false;
  for (; k >= 0; k--) {
    if (line.quoted[k] !== zone) {
      // A quoted word or two ("the 'army of the north' said") stays inside the phrase.
      const q = k;
      while (k >= 0 && line.quoted[k] === line.quoted[q] && line.quoted[k] !== zone) k--;
      if (q - k > 7 || k < 0 || t[q]!.text === ',' || ',.?!'.includes(t[q - 1]?.text ?? '')) {
        k = q;
        break;
      }
      k++;
      continue;
    }
    const w = t[k]!;
    if (w.kind === 'punct') {
      if (w.text === '-' && joined(t, k)) continue;
      if (w.text === '&' || w.text === '/' || w.text === "'" || w.text === '"' || w.text === '$' || w.text === '%')
        continue;
      // "Lt. Orlen", "elbe.example"
      if (w.text === '.' && !w.spaced && k > 0 && k < end && (t[k - 1]!.cap || !t[k + 1]!.spaced)) continue;
      if (w.text === ')' || w.text === ']') {
        const from = k;
        while (k > 0 && t[k]!.text !== '(' && t[k]!.text !== '[') k--;
        if (from - k > 8) break;
        continue;
      }
      if (
        w.text === ',' &&
        andAt > 0 &&
        !sawVerb &&
        andAt - k <= 7 &&
        k > 0 &&
        (t[k + 1]!.cap || DETERMINERS.has(t[k + 1]!.lower)) &&
        t[k - 1]!.kind === 'word' &&
        listItem(line, k - 1)
      )
        continue;
      break;
    }
    if (w.kind === 'number') continue;
    // "told reporters his men had counted": a noun phrase of its own begins with the possessive.
    if (POSSESSIVES.has(w.lower) && k < end && k > 0 && t[k - 1]!.kind === 'word' && /[^s]s$/.test(t[k - 1]!.lower)) {
      k--;
      break;
    }
    if (w.lower === 'and' || w.lower === 'or' || w.lower === '&') {
      if (k === end) return null;
      andAt = k;
      continue;
    }
    if (RELATIVES.has(w.lower) && w.lower !== 'that') {
      // The subject of a relative clause: "who said".
      if (k === end) return { first: k, last: k };
      // "a source who requested anonymity": the clause says who, its verb looks like an adjective.
      if (w.lower === 'who' && k > 0 && k + 1 < end && /^\p{Ll}+ed$/u.test(t[k + 1]!.text)) {
        end = t[k - 1]!.text === ',' ? k - 2 : k - 1;
        andAt = -1;
        continue;
      }
      break;
    }
    if (w.lower === 'that' && k === end) return { first: k, last: k };
    if (SUBORDINATORS.has(w.lower) && !(w.lower === 'that' && k < end)) {
      const next = t[k + 1]!.lower;
      if (
        k < end &&
        (w.lower === 'before' || w.lower === 'after' || w.lower === 'since') &&
        (next === 'this' || next === 'that' || next === 'then' || next === 'him' || next === 'it')
      )
        continue;
      // "Before the council Ilo Brand stated": an adverbial, and then the name.
      if (PREPOSITIONS.has(w.lower) && k < end && DETERMINERS.has(next)) {
        const name = nextPhrase(line, k + 1, end);
        if (name > 0 && name < end && namesTo(line, name, end)) return trimSubject(line, name, end);
      }
      break;
    }
    if (w.lower === 'that') break;
    if (w.lower === 'but' || w.lower === 'nor' || w.lower === 'yet') break;
    if (verbish(line, k)) {
      const r = relativeBefore(line, k, zone);
      if (r > 0) {
        end = r - 1;
        if (t[end]!.text === ',') end--;
        k = r;
        andAt = -1;
        continue;
      }
      const next = t[k + 1];
      if (
        k < end &&
        next !== undefined &&
        (PREPOSITIONS.has(next.lower) ||
          next.lower === 'to' ||
          (next.lower === 'up' && PREPOSITIONS.has(t[k + 2]?.lower ?? ''))) &&
        !AUXILIARIES.has(w.lower) &&
        (w.lower.endsWith('ed') || w.lower.endsWith('n') || IRREGULAR.has(w.lower))
      ) {
        // A reduced relative: "soldiers deployed in the east said".
        sawVerb = true;
        continue;
      }
      break;
    }
  }
  let first = k + 1;
  if (
    andAt >= first &&
    (sawVerb || (k >= 0 && verbish(line, k)) || (andAt > first && !conjoinable(line, first, andAt, end)))
  )
    first = andAt + 1;
  return trimSubject(line, first, end);
}

/** Participles of reduced relatives: "a tally kept by the mission". */
const IRREGULAR: ReadonlySet<string> = new Set('kept made held sent led run set'.split(' '));
const POSSESSIVES: ReadonlySet<string> = new Set('his her their its'.split(' '));
/** People by a plural: no time, no name. */
const known = (t: Token | undefined): boolean =>
  t !== undefined && /(?:[^s]s|people)$/.test(t.lower) && !TIME_WORDS.has(t.lower);
const CONTACTS: ReadonlySet<string> = new Set('spoke talked met interviewed asked questioned'.split(' '));
const WRITERS: ReadonlySet<string> = new Set(['I', 'we']);

function listItem(line: Line, i: number): boolean {
  const w = line.tokens[i]!;
  return w.cap || ROLE_NOUNS.has(w.lower);
}

/** Whether the words before "and" can be the first half of a joint subject: a noun phrase alone since the boundary. */
function conjoinable(line: Line, first: number, andAt: number, end: number): boolean {
  const t = line.tokens;
  const a = t[first]!;
  const b = t[andAt + 1];
  if (b === undefined || andAt >= end) return false;
  if (SUBJECT_PRONOUNS.has(b.lower) && !SUBJECT_PRONOUNS.has(a.lower)) return false;
  if (PREPOSITIONS.has(a.lower)) return false;
  if (a.kind === 'number' && b.kind !== 'number') return false;
  return true;
}

function relativeBefore(line: Line, k: number, zone: number): number {
  const t = line.tokens;
  for (let r = k - 1; r > 0 && k - r <= 14; r--) {
    if (line.quoted[r] !== zone) return -1;
    const w = t[r]!;
    if (w.text === ',' || w.text === ';' || w.text === ':') return -1;
    if (
      w.lower === 'who' ||
      w.lower === 'which' ||
      w.lower === 'whose' ||
      (w.lower === 'that' && r > 0 && t[r - 1]!.kind === 'word' && !VERBS.has(t[r - 1]!.lower))
    )
      return r;
  }
  return -1;
}

const LEADING: ReadonlySet<string> = new Set(
  'far away and but or so yet then also still meanwhile however nor for even only as though although while because since when where if whereas before after thus hence once until that what how'.split(
    ' ',
  ),
);

const CLOCK = /^[0-2]?\d[:.][0-5]\d$/;

/** Drops what stands before the subject in its clause ("But on Monday the ministry" gives "the ministry"). */
function trimSubject(line: Line, from: number, end: number): Phrase | null {
  const t = line.tokens;
  let first = from;
  // "(ANP) The army": a credit before the sentence.
  if (t[first]?.text === '(')
    for (let k = first + 1; k < end && k < first + 8; k++)
      if (t[k]!.text === ')') {
        first = k + 1;
        break;
      }
  // "20:15 Our reporter", "20:15 The army": the hour of an entry.
  if (first === 2 && CLOCK.test(`${t[0]!.text}${t[1]!.text}${t[2]!.text}`) && first < end) first++;
  // "20.15 In his evening address Orlen": the hour of an entry.
  if (t[first]?.kind === 'number' && t[first + 1]?.cap && PREPOSITIONS.has(t[first + 1]!.lower)) first++;
  // "Back in March the ministry"
  if (t[first]?.lower === 'back' && PREPOSITIONS.has(t[first + 1]?.lower ?? '')) first++;
  while (
    first <= end &&
    (LEADING.has(t[first]!.lower) ||
      (isAdverb(t[first]!) && first < end && t[first]!.lower !== 'both') ||
      (t[first]!.kind === 'punct' && t[first]!.text !== '$') ||
      (t[first]!.lower.endsWith('ly') && t[first]!.cap && first < end && !t[first + 1]!.cap))
  )
    first++;
  if (
    first < end &&
    (t[first]!.lower === 'at' ||
      t[first]!.lower === 'about' ||
      t[first]!.lower === 'over' ||
      t[first]!.lower === 'under') &&
    (t[first + 1]!.lower === 'least' ||
      t[first + 1]!.lower === 'most' ||
      (t[first + 1]!.kind === 'number' && t[first]!.lower !== 'at'))
  )
    return { first, last: cutOccasion(line, first, end) };
  for (
    let guard = 0;
    guard < 4 &&
    first <= end &&
    PREPOSITIONS.has(t[first]!.lower) &&
    t[first]!.lower !== 'inside' &&
    !isGivenName(t, first);
    guard++
  ) {
    const next = nextPhrase(line, first + 1, end);
    if (next < 0) return null;
    first = next;
  }
  // "Two days ago the ministry", "A week later Orlen"
  for (let q = first + 1; q < Math.min(end, first + 4); q++)
    if (
      SHIFTS.has(t[q]!.lower) &&
      TIME_WORDS.has(t[q - 1]!.lower) &&
      (t[q + 1]!.cap || DETERMINERS.has(t[q + 1]!.lower))
    )
      first = q + 1;
  // "The same evening the navy", "That day Orlen"
  if (TURNS.has(t[first]?.lower ?? ''))
    for (let q = first + 1; q < Math.min(end, first + 3); q++)
      if (
        TIME_WORDS.has(t[q]!.lower) &&
        (DETERMINERS.has(t[q + 1]!.lower) || (t[q + 1]!.cap && !TIME_WORDS.has(t[q + 1]!.lower)))
      ) {
        first = q + 1;
        break;
      }
  // "Since 24 February our friends say"
  if (t[first]?.kind === 'number' && first + 1 < end && TIME_WORDS.has(t[first + 1]!.lower)) first++;
  while (
    first < end &&
    TIME_WORDS.has(t[first]!.lower) &&
    !isGivenName(t, first) &&
    (TIME_WORDS.has(t[first + 1]!.lower) ||
      t[first + 1]!.cap ||
      DETERMINERS.has(t[first + 1]!.lower) ||
      SUBJECT_PRONOUNS.has(t[first + 1]!.lower))
  )
    first++;
  if (first > end) return null;
  const pronoun = pronounIn(line, first, end);
  if (pronoun >= 0) {
    // "did it on the hill called Elbe": an object, with the verb's own words behind it.
    const object = t[pronoun]!.lower === 'it' && t.slice(pronoun + 1, end).some((w) => PREPOSITIONS.has(w.lower));
    return object ? null : { first: pronoun, last: pronoun };
  }
  let last = cutOccasion(line, first, end);
  // A day after the name ("The army Monday").
  while (last > first && TIME_WORDS.has(t[last]!.lower) && t[last]!.lower !== 'day' && !t[last - 1]!.cap) last--;
  while (last > first && NEARBY.has(t[last]!.lower) && !PREPOSITIONS.has(t[last - 1]!.lower)) last--;
  const head = t[last]!;
  if (
    last === first &&
    (head.kind !== 'word' ||
      PREPOSITIONS.has(head.lower) ||
      DETERMINERS_ONLY.has(head.lower) ||
      TIME_WORDS.has(head.lower))
  )
    return null;
  return { first, last };
}

/** A pronoun in the nominative is a subject by itself, whatever an adverbial puts before or behind it ("a year ago it", "he afterwards"). */
function pronounIn(line: Line, first: number, last: number): number {
  const t = line.tokens;
  for (let k = last; k >= first; k--) {
    if (!NOMINATIVES.has(t[k]!.lower) || line.quoted[k] !== line.quoted[last]) continue;
    const joint = t[k - 1]?.lower === 'and' || t[k + 1]?.lower === 'and' || t[k - 1]?.lower === 'or';
    const apposed = t[k - 1]?.kind === 'word' && PREPOSITIONS.has(t[k - 1]!.lower);
    return joint || apposed ? -1 : k;
  }
  return -1;
}

const NOMINATIVES: ReadonlySet<string> = new Set('he she it they we i'.split(' '));

const TURNS: ReadonlySet<string> = new Set(['the', 'that', 'this']);
const SHIFTS: ReadonlySet<string> = new Set(['ago', 'later', 'earlier', 'before', 'after']);

/** Before a time word: "this afternoon", "last week". */
const NEARBY: ReadonlySet<string> = new Set('this last next late early'.split(' '));

export const DETERMINERS_ONLY: ReadonlySet<string> = new Set(
  'a an the every no his my our your their its to not there'.split(' '),
);

/** Where, after the words of a leading prepositional phrase, a new noun phrase begins. */
function nextPhrase(line: Line, from: number, end: number): number {
  const t = line.tokens;
  for (let q = from + 1; q <= end; q++) {
    const before = t[q - 1]!.text === '"' ? t[q - 2]! : t[q - 1]!;
    const w = t[q]!;
    // "On Friday (May 10) police": behind the brackets of a time.
    if (before.text === ')' && TIME_WORDS.has(t[from]!.lower)) return q;
    if (
      before.kind === 'punct' ||
      PREPOSITIONS.has(before.lower) ||
      DETERMINERS.has(before.lower) ||
      before.lower === 'and' ||
      before.lower === "'s"
    )
      continue;
    if (DETERMINERS.has(w.lower) || SUBJECT_PRONOUNS.has(w.lower)) return q;
    // "In Elbe Prime Minister Orlen": a title opens the name of a person.
    if (w.cap && q < end && TITLES.has(w.lower) && t[q + 1]!.cap) return q;
    // "Before the council Orlen": behind an article and a common noun stands another name.
    if (w.cap && !before.cap && DETERMINERS.has(t[from]!.lower) && namesTo(line, q, end)) return q;
    if (w.cap && (!before.cap || TIME_WORDS.has(before.lower))) {
      if (TIME_WORDS.has(w.lower)) continue;
      // "the Defence Ministry": a capital after a lower-case adjective of the same phrase is no new phrase.
      if (OCCASIONS.has(before.lower) || TIME_WORDS.has(before.lower) || before.kind === 'number') return q;
      continue;
    }
    if (OCCASIONS.has(w.lower) && t[q + 1]?.cap) continue;
    if (TIME_WORDS.has(before.lower) && w.kind === 'word' && !PREPOSITIONS.has(w.lower) && !TIME_WORDS.has(w.lower))
      return q;
  }
  return -1;
}

/** Titles that stand before a name alone; "Minister" and "Chief" may stand behind other words of one title. */
const TITLES: ReadonlySet<string> = new Set(
  'prime president chancellor king queen prince general gen colonel col major maj lieutenant lt captain capt admiral adm brigadier sergeant sgt senator sen ambassador premier'.split(
    ' ',
  ),
);

/** Nothing but capitals of a person's name from `from` to the end: "Ilo Brand", no "Ministry", no "Democratic Forces". */
function namesTo(line: Line, from: number, end: number): boolean {
  for (let k = from; k <= end; k++) {
    const w = line.tokens[k]!;
    if (!w.cap || ROLE_NOUNS.has(w.lower) || TIME_WORDS.has(w.lower)) return false;
  }
  return end - from < 3;
}

/** Cuts "in a statement", "on Monday", "at a briefing" off the end of a source. */
function cutOccasion(line: Line, first: number, end: number): number {
  const t = line.tokens;
  for (let k = first + 1; k < end; k++) {
    const p = t[k]!.lower;
    // "Reports before this"
    if ((p === 'before' || p === 'until' || p === 'since') && k + 1 === end) return k - 1;
    if (
      p !== 'in' &&
      p !== 'on' &&
      p !== 'at' &&
      p !== 'during' &&
      p !== 'through' &&
      p !== 'via' &&
      p !== 'after' &&
      p !== 'to'
    )
      continue;
    for (let q = k + 1; q <= Math.min(end, k + 5); q++) {
      if (t[q]!.kind === 'word' && PREPOSITIONS.has(t[q]!.lower)) break;
      // "a report published on Friday by the institute"
      if (TIME_WORDS.has(t[q]!.lower) && t[q + 1]?.lower === 'by' && q + 1 < end) break;
      if (OCCASIONS.has(t[q]!.lower) || TIME_WORDS.has(t[q]!.lower)) return k - 1;
    }
  }
  return end;
}

export function lastOfName(line: Line, i: number): number {
  const t = line.tokens;
  let k = i;
  while (
    k + 1 < t.length &&
    (t[k + 1]!.cap ||
      joined(t, k + 1) ||
      (t[k + 1]!.text === '.' && !t[k + 1]!.spaced) ||
      NAME_PARTICLES.has(t[k + 1]!.lower))
  )
    k++;
  return k;
}

export const NAME_PARTICLES: ReadonlySet<string> = new Set('de la von van der den bin al el ibn da dos du'.split(' '));
