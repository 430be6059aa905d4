import { DATE_STRONG } from './dates.js';
import { MONTHS, UNIT_KINDS } from './units.js';

/*
 * The cheap second look at raw text: digits that plainly count no people ("$5 million", "45%", "14 years", "8:30", "19th",
 * "April 19, 2020", "in 2013"). Says so only where the full reading (kinds.ts) would give another kind than a count too.
 */

const SCALES: ReadonlySet<string> = new Set(['million', 'billion', 'trillion']);
/** Units that are other words too, or too short to be told from them on raw text. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['second', 'marks', 'won']);
const SHORTEST_UNIT = 3;
const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** Words behind a year that may open a range of something else. */
const RANGES: ReadonlySet<string> = new Set(['to', 'or', 'and', 'through']);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13;

/** Offset behind the number that begins at digit `at` (and its unit) where it plainly counts nobody, else -1. `[from, to)` is the sentence. */
export function plainNumberEnd(text: string, at: number, from: number, to: number): number {
  if (!isDigit(text.charCodeAt(at))) return -1;
  const before = at > from ? text.charCodeAt(at - 1) : 32;
  let end = at + 1;
  let plain = true;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    if ((code !== 44 && code !== 46) || end + 1 >= to || !isDigit(text.charCodeAt(end + 1))) break;
    plain = false;
  }
  // $, pound, euro
  if (before === 36 || before === 163 || before === 0x20ac) return behindScale(text, end, to);
  if (!isSpace(before)) return -1;
  const after = end < to ? text.charCodeAt(end) : 32;
  if (after === 37) return end + 1;
  if (after === 32 || after === 45) {
    const wordEnd = lettersEnd(text, end + 1, to);
    if (wordEnd - end > SHORTEST_UNIT) {
      const word = text.slice(end + 1, wordEnd).toLowerCase();
      if (UNIT_KINDS.has(word) && !AMBIGUOUS.has(word)) return wordEnd;
    }
  }
  if (!plain) return -1;
  if (after === 58 && end - at <= 2 && isDigit(text.charCodeAt(end + 1))) return timeEnd(text, end + 1, to);
  if (isLetter(after)) {
    const wordEnd = lettersEnd(text, end, to);
    return ORDINALS.has(text.slice(end, wordEnd).toLowerCase()) ? wordEnd : -1;
  }
  return isDate(text, at, end, from, to) ? end : -1;
}

function lettersEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isLetter(text.charCodeAt(i))) i++;
  return i;
}

/** "$5 million": the scale belongs to the money. */
function behindScale(text: string, end: number, to: number): number {
  if (end < to && isLetter(text.charCodeAt(end))) return -1;
  const wordEnd = lettersEnd(text, end + 1, to);
  return text.charCodeAt(end) === 32 && SCALES.has(text.slice(end + 1, wordEnd).toLowerCase()) ? wordEnd : end;
}

function timeEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** A day beside its month, a year behind a month, a day or a word of time. */
function isDate(text: string, at: number, end: number, from: number, to: number): boolean {
  const value = Number(text.slice(at, end));
  const year = end - at === 4 && value >= 1800 && value <= 2100;
  const day = end - at <= 2 && value >= 1 && value <= 31;
  if (!year && !day) return false;
  const previous = wordBefore(text, at, from);
  const after = text.charCodeAt(end);
  if (day) {
    if (previous && isMonth(previous.word) && !isDigit(text.charCodeAt(previous.start - 2)))
      // "In January 28 soldiers fell" is left to the reader of dates.
      return !/^in$/i.test(wordBefore(text, previous.start, from)?.word ?? '');
    const wordEnd = after === 32 ? lettersEnd(text, end + 1, to) : end;
    return wordEnd > end && isMonth(text.slice(end + 1, wordEnd));
  }
  if (previous && MONTHS.has(previous.word.toLowerCase())) return true;
  // "April 19, 2020", "19 April, 2020"
  if (!previous) return behindDay(text, at, from);
  if (!DATE_STRONG.has(previous.word.toLowerCase()) || after === 45 || after === 47 || after > 127) return false;
  const next = after === 32 ? text.slice(end + 1, lettersEnd(text, end + 1, to)) : '';
  return !RANGES.has(next.toLowerCase());
}

const isMonth = (word: string): boolean => word.charCodeAt(0) < 97 && MONTHS.has(word.toLowerCase());

/** The word right before offset `at`, only white space (or the point of "Nov.") between; null where something else stands there. */
function wordBefore(text: string, at: number, from: number): { word: string; start: number } | null {
  let i = at - 1;
  while (i >= from && isSpace(text.charCodeAt(i))) i--;
  if (i === at - 1) return null;
  const point = i > from && text.charCodeAt(i) === 46;
  const end = point ? i : i + 1;
  const start = lettersStart(text, end, from);
  if (start === end) return null;
  const word = text.slice(start, end);
  return point && !MONTHS.has(word.toLowerCase()) ? null : { word, start };
}

/** A year behind a comma, before which a month or a day of one stands. */
function behindDay(text: string, at: number, from: number): boolean {
  let i = at - 2;
  if (text.charCodeAt(i) !== 44) return false;
  while (i > from && isDigit(text.charCodeAt(i - 1))) i--;
  while (i > from && isSpace(text.charCodeAt(i - 1))) i--;
  return isMonth(text.slice(lettersStart(text, i, from), i));
}

function lettersStart(text: string, end: number, from: number): number {
  let i = end;
  while (i > from && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}
