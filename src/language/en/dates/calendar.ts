import type { CalendarDate } from '../../../model/page.js';

/* Explicit calendar dates in English and in figures: the months, the weekdays and one matcher for days, months and years. */

/** Month by its lower-case name or abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** Weekday by its lower-case name or abbreviation, 0 (Sunday) to 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed', 'weds'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ].flatMap((names, i) => names.map((name) => [name, i] as const)),
);

export const MONTH =
  '(?:jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const WEEKDAY = '(?:sun|mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?';

const LEAD = `(?:(?:${WEEKDAY})\\b\\.?,? +)?`;
const YEAR = '(?:19|20)\\d\\d(?![\\d%]|[.,]\\d)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d|(?:st|nd|rd|th))';

/** Groups: 1 day, 2 month, 3 year; 4 month, 5 day, 6 year; 7-9 year first; 10-12 year last; 13 month, 14 year. */
const SOURCE = [
  `${LEAD}(?:the +)?(${DAY})(?:(?: +of)?[ -]+|\\. +|/)(${MONTH})\\b\\.?(?:(?:,?[ -]+|/)(${YEAR}|(?<=[ -])'\\d\\d\\b))?`,
  `${LEAD}(${MONTH})\\b\\.?[ -]+(?:the +)?(${DAY})(?:,? +(${YEAR}))?`,
  '((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)(?:T\\d\\d[\\d:.]*(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
  '(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d|\\d\\d)(?![\\d.,]\\d|\\d)',
  `(${MONTH})\\b\\.?,? +(${YEAR})`,
].join('|');

const AT = new RegExp(`(?:${SOURCE})`, 'iy');
const FIND = new RegExp(`(?<![\\p{L}\\d.,/-])(?:${SOURCE})`, 'iug');
/** A two-digit year straight after a dateline's day and month ("9 JAN 90"). */
const SHORT_YEAR = / (\d\d)(?= \(|\s*[-\u2013\u2014])/y;

/** A year written in full, or with two figures: 00 to 49 are of this century. */
export function fullYear(digits: string): number {
  const n = Number(digits.replace("'", ''));
  return n >= 100 ? n : n < 50 ? 2000 + n : 1900 + n;
}

/** Days of a month; February of an unknown year has 29. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function made(m: RegExpExecArray): CalendarDate | null {
  const start = m.index;
  let end = start + m[0].length;
  let year: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  if (m[2]) {
    day = Number.parseInt(m[1]!, 10);
    month = monthOf(m[2]);
    year = m[3] ? fullYear(m[3]) : null;
  } else if (m[4]) {
    month = monthOf(m[4]);
    day = Number.parseInt(m[5]!, 10);
    year = m[6] ? fullYear(m[6]) : null;
  } else if (m[7]) {
    year = Number(m[7]);
    month = Number(m[8]);
    day = Number(m[9]);
  } else if (m[10]) {
    // Day first, as most of the world writes; month first where only that makes a date. "05/06/2024" with a slash says neither.
    day = Number(m[10]);
    month = Number(m[11]);
    year = fullYear(m[12]!);
    const slash = m[0].includes('/');
    if (month > 12 && day <= 12) [day, month] = [month, day];
    else if (slash && day <= 12 && day !== month) return null;
  } else {
    month = monthOf(m[13]!);
    year = Number(m[14]);
  }
  if (month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > daysIn(month, year))) return null;
  if (m[0].endsWith(' ')) end--;
  return { start, end, year, month, day };
}

function monthOf(word: string): number {
  return MONTHS.get(word.toLowerCase())!;
}

/** The date that begins at `at` and ends by `to`. A dateline's two-digit year belongs to it. */
export function dateAt(text: string, at: number, to: number): CalendarDate | null {
  AT.lastIndex = at;
  const m = AT.exec(text);
  if (!m || m.index + m[0].length > to) return null;
  const date = made(m);
  if (date && date.year === null && date.day !== null) {
    SHORT_YEAR.lastIndex = date.end;
    const y = SHORT_YEAR.exec(text);
    if (y) return { ...date, year: fullYear(y[1]!), end: date.end + 3 };
  }
  return date;
}

/** The first date in `[from, to)`. */
export function findDate(text: string, from: number, to: number): CalendarDate | null {
  // The stretch alone: a search in the whole text would run on behind it.
  const part = text.slice(from, to);
  FIND.lastIndex = 0;
  for (let m = FIND.exec(part); m; m = FIND.exec(part)) {
    const date = made(m);
    if (date) return { ...date, start: date.start + from, end: date.end + from };
    FIND.lastIndex = m.index + 1;
  }
  return null;
}
