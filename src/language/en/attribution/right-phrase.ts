/* A noun phrase read rightwards: the inverted subject, the agent, the object of "according to". */

import { ING, PAST, VERBS } from './cues.js';
import { DETERMINERS_ONLY, lastOfName } from './left-phrase.js';
import type { Line, Phrase } from './phrase.js';
import { isAdverb, joined, verbish } from './verbs.js';
import {
  DETERMINERS,
  OCCASIONS,
  PREPOSITIONS,
  RELATIVES,
  ROLE_NOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words.js';

const ANYBODY: ReadonlySet<string> = new Set(['people', 'persons', 'somebody', 'someone', 'those']);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their']);

/** Heads that a name stands behind. */
const PEOPLE_HEADS: ReadonlySet<string> = new Set(
  'commander chief head spokesman spokeswoman spokesperson envoy ambassador representative governor director officer'.split(
    ' ',
  ),
);

/** Prepositions that may go on inside a source read rightwards. */
const INNER: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'with',
  'at',
  'in',
  'by',
  'on',
  'to',
  'among',
  'inside',
  'close',
  'against',
  'within',
  'near',
  'who',
]);

/**
 * The noun phrase that begins at `from`, read rightwards: "said [Ilo Brand, ...". Stops at marks, verbs, clauses, and the
 * occasion of speech. Null where no phrase begins there.
 */
export function phraseAfter(line: Line, from: number): Phrase | null {
  const t = line.tokens;
  const opening = t[from];
  if (opening === undefined || opening.kind !== 'word') return null;
  if (line.quoted[from] !== line.quoted[Math.max(0, from - 1)] && line.quoted[from] !== 0) return null;
  if (
    PREPOSITIONS.has(opening.lower) ||
    (SUBORDINATORS.has(opening.lower) &&
      opening.lower !== 'that' &&
      !(opening.lower === 'so' && t[from + 1]?.text === '-')) ||
    RELATIVES.has(opening.lower)
  )
    return null;
  if (
    SUBJECT_PRONOUNS.has(opening.lower) ||
    opening.lower === 'him' ||
    opening.lower === 'them' ||
    (opening.lower === 'her' && !t[from + 1])
  )
    return { first: from, last: from };
  let k = from;
  for (; k < t.length && k - from < 28; k++) {
    const w = t[k]!;
    if (line.quoted[k] !== line.quoted[from]) {
      const q = line.quoted[k];
      let m = k;
      while (m < t.length && line.quoted[m] === q) m++;
      if (m - k > 6 || t[m] === undefined) break;
      k = m - 1;
      continue;
    }
    if (w.kind === 'punct') {
      if (w.text === '-' && joined(t, k)) continue;
      if (w.text === '&' || w.text === "'" || w.text === '"' || w.text === '/') continue;
      if (w.text === ',' && listed(line, k)) continue;
      if (
        w.text === '.' &&
        !w.spaced &&
        k + 1 < t.length &&
        t[k + 1]!.cap &&
        t[k - 1]!.cap &&
        t[k - 1]!.text.length <= 6
      )
        continue;
      if (w.text === '(') {
        let m = k;
        while (m < t.length && t[m]!.text !== ')') m++;
        if (m - k < 6 && m + 1 < t.length && t[m + 1]!.kind === 'word') {
          k = m;
          continue;
        }
      }
      break;
    }
    if (k === from) continue;
    // "a first inquiry", "the last three weeks": behind an article such a word belongs to the noun.
    if (ARTICLES.has(t[k - 1]!.lower) && (isAdverb(w) || TIME_WORDS.has(w.lower)) && t[k + 1]?.kind !== 'punct')
      continue;
    // "people who know the plans": the clause says who they are.
    if (w.lower === 'who' && k === from + 1 && ANYBODY.has(opening.lower)) {
      while (k + 1 < t.length && k - from < 16 && t[k + 1]!.kind !== 'punct') k++;
      continue;
    }
    if (SUBORDINATORS.has(w.lower) || RELATIVES.has(w.lower) || w.lower === 'but') break;
    if (
      TIME_WORDS.has(w.lower) &&
      w.lower !== 'day' &&
      t[k - 1]!.lower !== 'the' &&
      !(w.cap && t[k + 1]?.cap && !TIME_WORDS.has(t[k + 1]!.lower))
    )
      break;
    if (PREPOSITIONS.has(w.lower) || w.lower === 'to') {
      if (!INNER.has(w.lower) || occasionAfter(line, k)) break;
      continue;
    }
    if (w.lower === 'and' || w.lower === 'or') {
      const next = t[k + 1];
      if (
        next === undefined ||
        next.kind !== 'word' ||
        verbish(line, k + 1) ||
        isAdverb(next) ||
        next.lower === 'a' ||
        next.lower === 'an'
      )
        break;
      continue;
    }
    if (isAdverb(w) && w.lower !== 'both') break;
    if (verbish(line, k)) break;
    const cue = VERBS.get(w.lower);
    if (
      cue &&
      cue.form === ING &&
      t[k - 1]!.kind === 'word' &&
      !DETERMINERS.has(t[k - 1]!.lower) &&
      !PREPOSITIONS.has(t[k - 1]!.lower)
    )
      break;
  }
  let last = k - 1;
  while (
    last > from &&
    (t[last]!.kind === 'punct' ||
      PREPOSITIONS.has(t[last]!.lower) ||
      DETERMINERS_ONLY.has(t[last]!.lower) ||
      t[last]!.lower === 'and')
  )
    last--;
  // "the spokesman, Ilo Brand": a description takes the name behind its comma.
  const comma = last + 1;
  // "its commander in Ostby, Major-General Brand": where he serves is no name of his.
  let town = last;
  while (town > from && t[town]!.cap) town--;
  const serving =
    town < last && (t[town]!.lower === 'in' || t[town]!.lower === 'at') && PEOPLE_HEADS.has(t[town - 1]!.lower);
  if (
    t[comma]?.text === ',' &&
    (serving || !t[last]!.cap) &&
    DETERMINERS.has(opening.lower) &&
    line.quoted[comma + 1] === line.quoted[from]
  ) {
    // "their spokesman, a Sergeant Brand"
    const begin = t[comma + 1]?.lower === 'a' && t[comma + 2]?.cap && t[comma + 3]?.cap ? comma + 2 : comma + 1;
    const name = t[begin]?.cap && !TIME_WORDS.has(t[begin].lower) ? lastOfName(line, begin) : -1;
    if (name > begin && !verbish(line, Math.min(name + 1, t.length - 1))) last = name;
  }
  return { first: from, last };
}

/** "Norlandish, Estish and Western officials": the comma at `k` parts adjectives of one noun. */
function listed(line: Line, k: number): boolean {
  const t = line.tokens;
  if (!t[k - 1]?.cap && t[k - 1]?.text !== '.') return false;
  for (let q = k + 1; q < Math.min(t.length - 2, k + 5) && t[q]!.cap; q++) {
    if (t[q + 1]!.text === ',') q++;
    if (t[q + 1]!.lower !== 'and') continue;
    for (let r = q + 2; r < Math.min(t.length, q + 5) && t[q + 2]!.cap; r++)
      if (!t[r]!.cap && ROLE_NOUNS.has(t[r]!.lower) && t[r]!.lower.endsWith('s')) return true;
    return false;
  }
  return false;
}

function occasionAfter(line: Line, at: number): boolean {
  const t = line.tokens;
  const p = t[at]!.lower;
  if (p === 'to' || p === 'on') {
    for (let q = at + 1; q < Math.min(t.length, at + 4); q++)
      if (t[q]!.kind === 'word' && (TIME_WORDS.has(t[q]!.lower) || OCCASIONS.has(t[q]!.lower) || p === 'to'))
        return true;
    return false;
  }
  for (let q = at + 1; q < Math.min(t.length, at + 6); q++) {
    const w = t[q]!;
    if (w.kind !== 'word' || (q > at + 1 && PREPOSITIONS.has(w.lower)))
      return w.kind === 'number' && (w.text.length === 4 || q === at + 1);
    if (TIME_WORDS.has(w.lower) || (OCCASIONS.has(w.lower) && p !== 'of' && p !== 'from' && p !== 'for' && p !== 'by'))
      return true;
  }
  return t[at + 1]?.kind === 'number';
}

const QUANTIFYING: ReadonlySet<string> = new Set('up to at least about some more than over nearly around'.split(' '));

/** "a total of 90 men": an amount, nobody. */
const TALLYING: ReadonlySet<string> = new Set(['total', 'tens', 'maximum', 'minimum', 'average']);

const SURVEYED: ReadonlySet<string> = new Set(
  'people respondents voters adults scientists doctors economists academics experts women men officials lawyers teachers students'.split(
    ' ',
  ),
);

/** Index of a phrase's head: its last word, or that before "of", "in", "familiar with" ... */
export function headIndex(line: Line, phrase: Phrase): number {
  for (let k = phrase.first + 1; k <= phrase.last; k++) if (PREPOSITIONS.has(line.tokens[k]!.lower)) return k - 1;
  return phrase.last;
}

/** Whether a phrase at the subject's place is more than a place name or a time: something that can speak. */
export function canSpeak(line: Line, phrase: Phrase): boolean {
  const t = line.tokens;
  const head = t[phrase.last]!;
  if (phrase.first === phrase.last && ARTICLES.has(head.lower)) return false;
  // "One said 900 might be ready" takes up the officials before it.
  const spoken = VERBS.get(t[phrase.last + 1]?.lower ?? '');
  const opens = head.lower === 'one' && spoken?.family.inverts === true && (spoken.form & PAST) > 0;
  if (phrase.first === phrase.last && (head.kind === 'number' || head.lower === 'one') && !opens) return false;
  // "100,000 troops deployed": a strength, nobody who speaks.
  let first = phrase.first;
  while (first < phrase.last && QUANTIFYING.has(t[first]!.lower)) first++;
  const opening = t[first]!;
  if (
    opening.kind === 'number' &&
    opening.text.length > 3 &&
    !/^(?:19|20)\d\d$/.test(opening.text) &&
    !SURVEYED.has(head.lower)
  )
    return false;
  // "Let me give you a number": a call to the reader.
  if (head.lower === 'own' || t[phrase.first]!.lower === 'let') return false;
  // "was sentenced to ...", "keep growing, though": a word that was cut off its verb.
  if (phrase.first === phrase.last && !head.cap && /^\p{Ll}{3,}(?:ed|ing)$/u.test(head.lower)) return false;
  if (TALLYING.has(t[opening.lower === 'a' || opening.lower === 'the' ? first + 1 : first]?.lower ?? '')) return false;
  if (
    head.lower === 'there' ||
    head.lower === 'nothing' ||
    head.lower === 'nobody' ||
    head.lower === 'none' ||
    head.lower === 'far' ||
    head.lower === 'so' ||
    head.lower === 'what'
  )
    return false;
  return true;
}
