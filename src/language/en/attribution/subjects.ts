/*
 * The subject to the left of a verb, without a parser. Auxiliaries, time words and parentheses between the two are
 * stepped over; a description takes the name in apposition along.
 */

import { RANKS } from '../speakers/titles.js';
import { lastOfName, leftPhrase, NAME_PARTICLES } from './left-phrase.js';
import type { Line, Phrase } from './phrase.js';
import { isAdverb, verbish } from './verbs.js';
import { APPOSITION_OPENERS, AUXILIARIES, DETERMINERS, PREPOSITIONS, ROLE_NOUNS, TIME_WORDS } from './words.js';

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
    // "Elbe, 9 May (Terra) - The minister, Ilo Brand, said": the name has its comma already.
    if (w.text === '-' && w.spaced && fallback >= 0) break;
    if (w.text !== ',') continue;
    const opener = t[k + 1]!;
    const before = t[k - 1]!;
    // "al-Rawda's spokesperson"
    const capital = opener.cap || (NAME_PARTICLES.has(opener.lower) && t[k + 3]?.cap === true);
    // ", its commander, Ilo Brand, said": the description before the name speaks, not what stands before it.
    if (fallback >= 0 && (DETERMINERS.has(opener.lower) || opener.lower === 'whose')) return fallback;
    // ", as a deputy, Ilo Brand, had said": a clause with its own subject.
    if (fallback >= 0 && opener.lower === 'as' && isNameRun(line, fallback + 1, close)) return fallback;
    if (
      APPOSITION_OPENERS.has(opener.lower) ||
      opener.kind === 'number' ||
      (isAdverb(opener) && opener.lower.endsWith('ly')) ||
      ROLE_NOUNS.has(opener.lower) ||
      (opener.kind === 'word' && !opener.cap && /(?:ing|ed)$/.test(opener.lower))
    )
      return k;
    if (short < 0 && close - k <= 6 && capital) short = k;
    if (
      fallback < 0 &&
      capital &&
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

/** The subject of the verb at `v`, read leftwards; null where none stands there. A title that opens the sentence takes its bearer along. */
export function subjectBefore(line: Line, v: number): Phrase | null {
  const subject = subjectAt(line, v);
  const name = subject && subject.first <= 1 ? bearerOf(line, subject, v) : -1;
  return name > 0 ? { first: subject!.first, last: name } : subject;
}

/** Longest title before its comma, in tokens. */
const TITLE = 16;

/** "The Director, Army Media Operations, Maj. Gen. Ilo Brand, said": last token of the name that a rank leads behind title and office; -1 where none does. */
function bearerOf(line: Line, { first, last }: Phrase, v: number): number {
  const t = line.tokens;
  let comma = first;
  while (comma <= last && t[comma]!.text !== ',') comma++;
  if (
    t[comma]!.text !== ',' ||
    comma >= v ||
    comma - first > TITLE ||
    !t.slice(first, comma).some((w) => ROLE_NOUNS.has(w.lower))
  )
    return -1;
  for (let k = comma + 1; k < v && k < comma + 16; k++) {
    const w = t[k]!;
    if (w.kind !== 'punct' && !w.cap && !PREPOSITIONS.has(w.lower) && w.lower !== 'and') return -1;
    if (t[k - 1]!.text !== ',' || !RANKS.has(w.lower)) continue;
    const end = lastOfName(line, k);
    return end - k > 1 && (end + 1 === v || t[end + 1]!.text === ',' || end + 1 >= beforeVerbGroup(line, v)) ? end : -1;
  }
  return -1;
}

function subjectAt(line: Line, v: number): Phrase | null {
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
    // "the head of the post, a former pilot," after a name and another comma: step over that apposition too, unless the
    // name stands behind ("left for Goma, its spokeswoman, Colonel Ilo Brand, said").
    if (
      !(inside.cap && describes(line, head)) &&
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
    // "the unit's commander, call sign Falcon, said"
    const sign =
      inside.lower === 'callsign' ? open + 2 : inside.lower === 'call' && t[open + 2]?.lower === 'sign' ? open + 3 : -1;
    if (sign > 0 && t[sign]?.cap && !t[head.last]!.cap) return { first: head.first, last: lastOfName(line, sign) };
    const opening = openingName(line, head.first, v);
    if (opening) return opening;
    // "The army's spokesman, Ilo Brand, who had been silent, said"
    if (head.first > 1 && t[head.first - 1]!.text === ',' && isNameRun(line, head.first, head.last + 1)) {
      const outer = leftPhrase(line, head.first - 2, v);
      if (outer?.first === 0 && describes(line, outer)) return { first: outer.first, last: head.last };
    }
    // "A body set up by both sides, the Elbe Commission, said": the name, where the description has none.
    if (
      inside.lower === 'the' &&
      t[head.first]!.lower !== 'the' &&
      isNameRun(line, open + 2, j) &&
      !t.slice(head.first + 1, head.last + 1).some((w) => w.cap)
    )
      return { first: open + 1, last: j - 1 };
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

/** "Gen. Ilo Brand, the coordinator, Elbe Media Command, in a statement, said": the name that opens a sentence without another verb. */
function openingName(line: Line, head: number, v: number): Phrase | null {
  const t = line.tokens;
  let comma = 0;
  while (comma < head && t[comma]!.text !== ',') comma++;
  if (comma < 2 || comma >= head || !isNameRun(line, 0, comma)) return null;
  const edge = beforeVerbGroup(line, v);
  for (let k = 1; k <= edge; k++) if (verbish(line, k) || line.quoted[k] !== line.quoted[v]) return null;
  return TIME_WORDS.has(t[0]!.lower) || PREPOSITIONS.has(t[0]!.lower) ? null : { first: 0, last: comma - 1 };
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
