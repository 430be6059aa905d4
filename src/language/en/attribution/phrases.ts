/*
 * Noun phrases around a cue, without a parser: the subject to the left of a verb, the agent or inverted subject to its
 * right. Words that can only end a phrase (verbs, subordinators, marks) bound it; reduced relatives and appositions are
 * stepped over so that "A corporal who had walked two days told us" gives the corporal.
 */

import type { Token } from '../../../text/tokens.js';
import { BASE, ING, PARTICIPLE, PAST, THIRD, VERBS, type VerbCue } from './cues.js';
import {
  ADVERBS,
  APPOSITION_OPENERS,
  AUXILIARIES,
  DETERMINERS,
  LY_NOUNS,
  OCCASIONS,
  PLAIN_VERBS,
  PREPOSITIONS,
  RELATIVES,
  ROLE_NOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words.js';

/** A sentence's tokens; `quoted[i]` is the number of the quotation token i stands in (from 1), 0 outside. */
export interface Line {
  tokens: Token[];
  quoted: Uint8Array;
  /** True where a quotation closes right before the sentence ("'Will they go?' she asked." cut in two). */
  afterQuote: boolean;
  /** True for a headline or section heading. */
  heading: boolean;
}

/** Token indexes, both inclusive. */
export interface Phrase {
  first: number;
  last: number;
}

export const isAdverb = (t: Token): boolean =>
  ADVERBS.has(t.lower) || (t.lower.length > 4 && t.lower.endsWith('ly') && !t.cap && !LY_NOUNS.has(t.lower));

const joined = (tokens: Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return tokens[i]!.text === '-' && !tokens[i]!.spaced && next !== undefined && !next.spaced;
};

/** True where the token can only be a verb here (finite, or a participle with its own complement). */
export function verbish(line: Line, i: number): boolean {
  const t = line.tokens[i]!;
  if (t.kind !== 'word' || t.cap) return false;
  const lower = t.lower;
  if (lower === "'s") return false;
  if (AUXILIARIES.has(lower)) return true;
  const before = line.tokens[i - 1];
  const after = line.tokens[i + 1];
  if (
    before !== undefined &&
    ((DETERMINERS.has(before.lower) && !RELATIVES.has(before.lower)) ||
      before.lower === "'s" ||
      (before.text === '-' && !before.spaced))
  )
    return false;
  const cue = VERBS.get(lower);
  if (cue) {
    if (cue.form === ING) return false;
    if (cue.form & (PAST | PARTICIPLE)) return !adjectival(line, i);
    return !cue.noun && cue.form & (THIRD | BASE) ? after !== undefined && !PREPOSITIONS.has(lower) : false;
  }
  if (PLAIN_VERBS.has(lower))
    return !(before !== undefined && (PREPOSITIONS.has(before.lower) || before.lower === 'to')) && !adjectival(line, i);
  if (lower.length > 4 && lower.endsWith('ed')) return !adjectival(line, i);
  return false;
}

const VERB_PARTICLES: ReadonlySet<string> = new Set('out up down away back together'.split(' '));

/** "armed groups", "the retired general", "combined forces": a participle before a noun. */
function adjectival(line: Line, i: number): boolean {
  const t = line.tokens[i]!;
  const after = line.tokens[i + 1];
  if (!t.lower.endsWith('ed') && !t.lower.endsWith('en')) return false;
  if (after === undefined || after.kind !== 'word') return false;
  if (after.lower === 'and' || after.lower === 'or') return false;
  if (
    DETERMINERS.has(after.lower) ||
    PREPOSITIONS.has(after.lower) ||
    SUBORDINATORS.has(after.lower) ||
    SUBJECT_PRONOUNS.has(after.lower)
  )
    return false;
  if (AUXILIARIES.has(after.lower) || isAdverb(after) || VERB_PARTICLES.has(after.lower)) return false;
  return !after.cap || ROLE_NOUNS.has(after.lower);
}

/** Index of the token before the auxiliaries, adverbs and time words that stand between a subject and its verb at `v`. */
export function beforeVerbGroup(line: Line, v: number): number {
  const t = line.tokens;
  let j = v - 1;
  while (j >= 0 && line.quoted[j] === line.quoted[v]) {
    const w = t[j]!;
    if (w.kind === 'word' && !w.cap && (AUXILIARIES.has(w.lower) || isAdverb(w))) j--;
    else if (w.kind === 'word' && TIME_WORDS.has(w.lower) && j > 0) {
      const p = t[j - 1]!.lower;
      if (p === 'on' || p === 'in' || p === 'at') j -= 2;
      else if (w.cap || p === 'last' || p === 'this' || p === 'late' || p === 'early') j--;
      else break;
    } else if (w.kind === 'number' && j > 1 && TIME_WORDS.has(t[j - 1]!.lower)) j--;
    else if (w.kind === 'number' && j > 2 && t[j - 1]!.text === '.' && TIME_WORDS.has(t[j - 2]!.lower)) j -= 2;
    else break;
  }
  return j;
}

/** The comma that opens the parenthesis which the comma at `close` ends, or -1. */
function openingComma(line: Line, close: number): number {
  const t = line.tokens;
  let fallback = -1;
  let short = -1;
  for (let k = close - 1; k > 0 && close - k < 60; k--) {
    if (line.quoted[k] !== line.quoted[close]) {
      // A few quoted words inside the apposition are stepped over.
      continue;
    }
    const w = t[k]!;
    if (w.text === ';' || (w.text === '.' && w.spaced)) break;
    if (w.text !== ',') continue;
    const opener = t[k + 1]!;
    const before = t[k - 1]!;
    // ", its commander, Ilo Brand, said": the description before the name speaks, not what stands before it.
    if (fallback >= 0 && DETERMINERS.has(opener.lower)) return fallback;
    if (
      APPOSITION_OPENERS.has(opener.lower) ||
      opener.kind === 'number' ||
      ROLE_NOUNS.has(opener.lower) ||
      (opener.kind === 'word' && !opener.cap && opener.lower.endsWith('ing'))
    )
      return k;
    if (short < 0 && close - k <= 6 && opener.cap) short = k;
    if (
      fallback < 0 &&
      opener.cap &&
      (!before.cap || isNameRun(line, k + 1, close) || possessiveOrRole(line, k + 1, close))
    )
      fallback = k;
  }
  return fallback >= 0 ? fallback : short;
}

/** Two capitals or more and nothing else: ", Ilo Brand,". */
function isNameRun(line: Line, from: number, to: number): boolean {
  let caps = 0;
  for (let k = from; k < to; k++) {
    const w = line.tokens[k]!;
    if (w.cap) caps++;
    else if (w.text !== '-' && w.text !== '.' && !NAME_PARTICLES.has(w.lower)) return false;
  }
  return caps >= 2;
}

/** "Norland's top envoy", "Interior Minister of the day": an apposition that begins with a name. */
function possessiveOrRole(line: Line, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (line.tokens[k]!.lower === "'s" || ROLE_NOUNS.has(line.tokens[k]!.lower)) return true;
  return false;
}

/** The subject of the verb at `v`, read leftwards; null where none stands there. */
export function subjectBefore(line: Line, v: number): Phrase | null {
  const t = line.tokens;
  let j = beforeVerbGroup(line, v);
  if (j < 0) return null;
  let last = j;
  const end = t[j]!;
  if (end.text === ',' || end.text === '\u2014' || end.text === '\u2013' || (end.text === '-' && end.spaced)) {
    let open = -1;
    if (end.text === ',') open = openingComma(line, j);
    else
      for (let k = j - 1; k > 0 && j - k < 40; k--)
        if (t[k]!.text === end.text && (t[k]!.spaced || end.text !== '-')) {
          open = k;
          break;
        }
    if (open <= 0) return null;
    const inside = t[open + 1]!;
    last = open - 1;
    // An age between name and apposition: "Sara, 34, who ...".
    if (t[last]!.kind === 'number' && open > 2 && t[open - 2]!.text === ',') last = open - 3;
    const head = leftPhrase(line, last, v);
    if (!head) return null;
    // "the head of the post, a former pilot," after a name and another comma: step over that apposition too.
    if (
      head.first > 1 &&
      t[head.first - 1]!.text === ',' &&
      t[head.first - 2]!.cap &&
      (DETERMINERS.has(t[head.first]!.lower) ||
        TIME_WORDS.has(t[head.first]!.lower) ||
        t[head.first]!.kind === 'number')
    ) {
      const outer = leftPhrase(line, head.first - 2, v);
      if (outer) return outer;
    }
    // "the spokesman, Ilo Brand, said": the name belongs to the source.
    if (
      inside.cap &&
      !DETERMINERS.has(inside.lower) &&
      describes(line, head) &&
      (isNameRun(line, open + 1, lastOfName(line, open + 1) + 1) || !t[head.last]!.cap)
    )
      return { first: head.first, last: lastOfName(line, open + 1) };
    return head;
  }
  if (end.text === ')' || end.text === ']') {
    let open = j - 1;
    while (open > 0 && t[open]!.text !== '(' && t[open]!.text !== '[') open--;
    if (open <= 0) return null;
    last = open - 1;
  }
  j = last;
  return leftPhrase(line, j, v);
}

/** Whether a phrase describes by a common noun ("Norland's envoy to the council") and so takes the name behind it. */
function describes(line: Line, phrase: Phrase): boolean {
  for (let k = phrase.first; k <= phrase.last; k++) {
    const w = line.tokens[k]!;
    if (
      w.kind === 'word' &&
      !w.cap &&
      w.lower !== "'s" &&
      !PREPOSITIONS.has(w.lower) &&
      !DETERMINERS.has(w.lower) &&
      w.lower !== 'and' &&
      w.lower !== 'to'
    )
      return true;
    if (ROLE_NOUNS.has(w.lower)) return true;
  }
  return false;
}

function lastOfName(line: Line, i: number): number {
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

const NAME_PARTICLES: ReadonlySet<string> = new Set('de la von van der den bin al el ibn da dos du'.split(' '));

/** The phrase that ends at `last`, bounded on its left. */
function leftPhrase(line: Line, last: number, v: number): Phrase | null {
  const t = line.tokens;
  const zone = line.quoted[last] === line.quoted[v] ? line.quoted[v] : -1;
  if (zone < 0 || last < 0) return null;
  let end = last;
  let k = last;
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
      if (w.text === '.' && !w.spaced && k > 0 && t[k - 1]!.cap && k < end) continue;
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
    if (w.lower === 'and' || w.lower === 'or' || w.lower === '&') {
      if (k === end) return null;
      andAt = k;
      continue;
    }
    if (RELATIVES.has(w.lower) && w.lower !== 'that') {
      // The subject of a relative clause: "who said".
      if (k === end) return { first: k, last: k };
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
        (PREPOSITIONS.has(next.lower) || next.lower === 'to') &&
        !AUXILIARIES.has(w.lower) &&
        (w.lower.endsWith('ed') || w.lower.endsWith('n'))
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
  'and but or so yet then also still meanwhile however nor for even only as though although while because since when where if whereas before after thus hence once until that what how'.split(
    ' ',
  ),
);

/** Drops what stands before the subject in its clause ("But on Monday the ministry" gives "the ministry"). */
function trimSubject(line: Line, from: number, end: number): Phrase | null {
  const t = line.tokens;
  let first = from;
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
    (t[first + 1]!.lower === 'least' || t[first + 1]!.lower === 'most' || t[first + 1]!.kind === 'number')
  )
    return { first, last: cutOccasion(line, first, end) };
  for (
    let guard = 0;
    guard < 4 && first <= end && PREPOSITIONS.has(t[first]!.lower) && t[first]!.lower !== 'inside';
    guard++
  ) {
    const next = nextPhrase(line, first + 1, end);
    if (next < 0) return null;
    first = next;
  }
  while (
    first < end &&
    TIME_WORDS.has(t[first]!.lower) &&
    (TIME_WORDS.has(t[first + 1]!.lower) ||
      t[first + 1]!.cap ||
      DETERMINERS.has(t[first + 1]!.lower) ||
      SUBJECT_PRONOUNS.has(t[first + 1]!.lower))
  )
    first++;
  if (first > end) return null;
  let last = cutOccasion(line, first, end);
  // A day after the name ("The army Monday").
  while (last > first && TIME_WORDS.has(t[last]!.lower) && t[last]!.lower !== 'day' && !t[last - 1]!.cap) last--;
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

const DETERMINERS_ONLY: ReadonlySet<string> = new Set(
  'a an the every no his my our your their its to not there'.split(' '),
);

/** Where, after the words of a leading prepositional phrase, a new noun phrase begins. */
function nextPhrase(line: Line, from: number, end: number): number {
  const t = line.tokens;
  for (let q = from + 1; q <= end; q++) {
    const before = t[q - 1]!;
    const w = t[q]!;
    if (
      before.kind === 'punct' ||
      PREPOSITIONS.has(before.lower) ||
      DETERMINERS.has(before.lower) ||
      before.lower === 'and' ||
      before.lower === "'s"
    )
      continue;
    if (DETERMINERS.has(w.lower) || SUBJECT_PRONOUNS.has(w.lower)) return q;
    if (w.cap && (!before.cap || TIME_WORDS.has(before.lower))) {
      if (TIME_WORDS.has(w.lower)) continue;
      // "the Defence Ministry": a capital after a lower-case adjective of the same phrase is no new phrase.
      if (OCCASIONS.has(before.lower) || TIME_WORDS.has(before.lower) || before.kind === 'number') return q;
      continue;
    }
    if (TIME_WORDS.has(before.lower) && w.kind === 'word' && !PREPOSITIONS.has(w.lower) && !TIME_WORDS.has(w.lower))
      return q;
  }
  return -1;
}

/** Cuts "in a statement", "on Monday", "at a briefing" off the end of a source. */
function cutOccasion(line: Line, first: number, end: number): number {
  const t = line.tokens;
  for (let k = first + 1; k < end; k++) {
    const p = t[k]!.lower;
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
      if (OCCASIONS.has(t[q]!.lower) || TIME_WORDS.has(t[q]!.lower)) return k - 1;
    }
  }
  return end;
}

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
    (SUBORDINATORS.has(opening.lower) && opening.lower !== 'that') ||
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
  if (
    t[comma]?.text === ',' &&
    !t[last]!.cap &&
    DETERMINERS.has(opening.lower) &&
    t[comma + 1]?.cap &&
    line.quoted[comma + 1] === line.quoted[from] &&
    !TIME_WORDS.has(t[comma + 1]!.lower)
  ) {
    const name = lastOfName(line, comma + 1);
    if (!verbish(line, Math.min(name + 1, t.length - 1)) && name > comma + 1) last = name;
  }
  return { first: from, last };
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

/** Whether a phrase at the subject's place is more than a place name or a time: something that can speak. */
export function canSpeak(line: Line, phrase: Phrase): boolean {
  const t = line.tokens;
  const head = t[phrase.last]!;
  if (phrase.first === phrase.last && (head.kind === 'number' || head.lower === 'one')) return false;
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

const NOUN_ING: ReadonlySet<string> = new Set(
  'reckoning finding warning briefing hearing understanding feeling meaning reading writing thinking'.split(' '),
);

/** The cue verb at `i`, unless the word is plainly a noun there ("the report", "his claims"). */
export function cueAt(line: Line, i: number): VerbCue | undefined {
  const w = line.tokens[i]!;
  if (w.kind !== 'word') return undefined;
  const cue = VERBS.get(w.lower);
  if (!cue) return undefined;
  const before = line.tokens[i - 1];
  if (before === undefined) return w.cap && cue.form & PAST ? cue : cue.form === ING ? cue : undefined;
  if (w.cap && !(before.kind === 'punct')) return undefined;
  if (before.text === '-' && !before.spaced) return undefined;
  const b = before.lower;
  if (cue.noun && before.kind === 'number') return undefined;
  if (cue.form === ING && NOUN_ING.has(w.lower) && before.kind === 'word') return undefined;
  if (cue.form & PARTICIPLE && PREPOSITIONS.has(b) && b !== 'like' && line.quoted[i - 1] === line.quoted[i])
    return undefined;
  if (
    cue.form & PARTICIPLE &&
    !(cue.form & ING) &&
    b.endsWith('ing') &&
    b.length > 5 &&
    VERBS.get(b)?.form === undefined &&
    before.kind === 'word' &&
    !before.cap &&
    adjectival(line, i)
  )
    return undefined;
  if (
    b === "'s" ||
    b === 'the' ||
    b === 'a' ||
    b === 'an' ||
    b === 'of' ||
    b === 'no' ||
    b === 'its' ||
    b === 'his' ||
    b === 'their' ||
    b === 'our' ||
    b === 'any'
  )
    return undefined;
  if (cue.noun && (PREPOSITIONS.has(b) || DETERMINERS.has(b))) {
    // "all say", "some estimate": the determiner alone is the subject.
    return b === 'some' ||
      b === 'many' ||
      b === 'most' ||
      b === 'others' ||
      b === 'all' ||
      b === 'several' ||
      b === 'both'
      ? cue
      : undefined;
  }
  return cue;
}
