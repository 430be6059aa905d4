import { MONTHS, WEEKDAYS } from './calendar.js';

/*
 * Finds the words that can be a date's: a month, a weekday, "yesterday", "week", a year, "13.02.24". One pass by character
 * codes; a table of first letters and lengths turns nearly all other words away before they are cut out.
 */

export type TriggerKind = 'weekday' | 'month' | 'day-word' | 'unit' | 'year' | 'figure';

export interface TriggerWord {
  start: number;
  end: number;
  /** Lower case. */
  word: string;
  kind: TriggerKind;
}

const split = (list: string): string[] => list.split(' ');

const KINDS: ReadonlyMap<string, TriggerKind> = new Map([
  ...[...WEEKDAYS.keys()].filter((w) => w.endsWith('day')).map((w) => [w, 'weekday'] as const),
  ...[...MONTHS.keys()].map((w) => [w, 'month'] as const),
  ...split(
    'today tonight tomorrow yesterday overnight nowadays recently lately easter christmas thanksgiving halloween midday noon',
  ).map((w) => [w, 'day-word'] as const),
  ...split('day night morning afternoon evening weekend fortnight week month quarter year decade hour').flatMap((w) => [
    [w, 'unit'] as const,
    [`${w}s`, 'unit'] as const,
  ]),
  ...split('spring summer autumn fall winter').map((w) => [w, 'unit'] as const),
]);
/** Words that begin a day's name, with what follows. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['new', [' year']],
  ['good', [' friday']],
  ['memorial', [' day']],
  ['election', [' day']],
  ['labor', [' day']],
  ['bastille', [' day']],
  ['armistice', [' day']],
  ['veterans', [' day']],
  ['columbus', [' day']],
  ['boxing', [' day']],
  ['valentine', ["'s day"]],
  ['year', ['-end']],
]);

/** By the first two letters: a bit for each length that a trigger has. */
const LENGTHS = new Int32Array(26 * 26);
for (const word of [...KINDS.keys(), ...NAMES.keys()])
  LENGTHS[(word.charCodeAt(0) - 97) * 26 + word.charCodeAt(1) - 97]! |= 1 << word.length;
const SHORTEST = 3;
const LONGEST = 12;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The next trigger that begins in `[at, to)`, or null. */
export function nextTrigger(text: string, from: number, to: number): TriggerWord | null {
  for (let i = from; i < to; ) {
    const code = text.charCodeAt(i);
    const letter = code | 32;
    if ((letter >= 97 && letter <= 122 && code < 128) || code >= 0xc0) {
      const start = i++;
      while (i < to) {
        const c = text.charCodeAt(i);
        if (((c | 32) < 97 || (c | 32) > 122 || c >= 128) && (c < 0xc0 || (c >= 0x2000 && c <= 0x206f))) break;
        i++;
      }
      const length = i - start;
      if (length < SHORTEST || length > LONGEST || code >= 128) continue;
      const second = (text.charCodeAt(start + 1) | 32) - 97;
      if (second < 0 || second > 25 || (LENGTHS[(letter - 97) * 26 + second]! & (1 << length)) === 0) continue;
      const next = text.charCodeAt(i);
      if (i < text.length && (isDigit(next) || next === 95)) continue;
      const word = text.slice(start, i).toLowerCase();
      const tail = NAMES.get(word)?.find((t) => text.startsWith(t, i) || startsLower(text, t, i));
      if (tail) return { start, end: i + tail.length, word: word + tail, kind: 'day-word' };
      const kind = KINDS.get(word);
      if (kind) return { start, end: i, word, kind };
    } else if (isDigit(code)) {
      const start = i++;
      while (i < to && isDigit(text.charCodeAt(i))) i++;
      const found = i - start === 4 ? yearAt(text, start, to) : i - start <= 2 ? figureAt(text, start, i, to) : null;
      if (found) return found;
      // "5th", "10K": letters at a figure are no word of their own.
      while (i < to && ((text.charCodeAt(i) | 32) - 97) >>> 0 < 26) i++;
    } else i++;
  }
  return null;
}

function startsLower(text: string, tail: string, at: number): boolean {
  return text.slice(at, at + tail.length).toLowerCase() === tail;
}

/** "2022", "2010s"; not in "2,022" or "20221". */
function yearAt(text: string, start: number, to: number): TriggerWord | null {
  const century = text.charCodeAt(start) * 100 + text.charCodeAt(start + 1);
  if (century !== 49 * 100 + 57 && century !== 50 * 100 + 48) return null;
  let end = start + 4;
  const next = text.charCodeAt(end);
  if (next === 44 && end + 1 < to && isDigit(text.charCodeAt(end + 1))) return null;
  if (next === 115) end++;
  return { start, end, word: text.slice(start, end), kind: 'year' };
}

/** "13.02.24", "21/01/2025". */
function figureAt(text: string, start: number, first: number, to: number): TriggerWord | null {
  let at = first;
  for (let part = 0; part < 2; part++) {
    const mark = text.charCodeAt(at);
    if (mark !== 45 && mark !== 47 && mark !== 46) return null;
    const from = ++at;
    while (at < to && isDigit(text.charCodeAt(at))) at++;
    const size = at - from;
    if (part === 0 ? size < 1 || size > 2 : size < 2 || size > 4) return null;
  }
  return { start, end: at, word: text.slice(start, at), kind: 'figure' };
}
