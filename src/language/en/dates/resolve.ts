import type { ClaimDate } from '../../../model/claim.js';
import type { DateMention, ResolveOptions } from '../../../model/claim-dates.js';
import { daysIn } from './calendar.js';
import { addMonths, dayOf, isoDay, isoMonth, mondayOf, parseDay, partsOf, weekdayOf } from './day.js';
import { HOLIDAYS } from './holidays.js';

/* Makes days of mentions. All rules that need a day of writing are here; the text is not looked at again. */

export type DateValue = Pick<ClaimDate, 'value' | 'end'>;

const SEASON_START: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
/** A day without a year lies ahead where that is four times nearer than the same day behind. */
const AHEAD = 4;
/** Days behind within which even a day told as to come is the one just past. */
const JUST = 3;

/** The mention's value; null where it is vague or wants a reference that is not there. */
export function resolveMention(
  mention: DateMention,
  reference: string | null,
  options: ResolveOptions = {},
): DateValue | null {
  if (mention.vague) return null;
  const ref = reference === null ? Number.NaN : parseDay(reference);
  const anchor = options.anchor ? parseDay(options.anchor) : Number.NaN;
  const found = resolve(mention, ref, Number.isNaN(anchor) ? ref : anchor, options);
  if (!found?.value) return null;
  // What was said lies never after the day of writing.
  if (options.said && !Number.isNaN(ref) && firstDay(found.value) > ref) return null;
  return found;
}

/** First day of a value of any precision. */
export function firstDay(value: string): number {
  const [year, month, day] = value.split('-').map(Number);
  return dayOf(year!, month ?? 1, day ?? 1);
}

function resolve(mention: DateMention, ref: number, anchor: number, options: ResolveOptions): DateValue | null {
  switch (mention.type) {
    case 'calendar':
      return calendar(mention, ref, options);
    case 'weekday':
      return Number.isNaN(ref) ? null : { value: isoDay(weekday(mention, ref, anchor, options)) };
    case 'offset':
      return Number.isNaN(ref) ? null : offset(mention, ref);
    default:
      return Number.isNaN(anchor) ? null : offset(mention, anchor);
  }
}

function weekday(mention: DateMention, ref: number, anchor: number, options: ResolveOptions): number {
  const wanted = mention.weekday!;
  const back = (from: number) => from - ((weekdayOf(from) - wanted + 7) % 7);
  const ahead = (from: number) => from + ((wanted - weekdayOf(from) + 7) % 7);
  if (mention.unit === 'week') return mondayOf(ref) + mention.amount * 7 + ((wanted + 6) % 7);
  switch (mention.name) {
    case 'last':
      return back(ref - 1) + mention.amount;
    case 'previous':
      return back(anchor - 1) - (anchor === ref ? 7 : 0);
    case 'following':
      return ahead(anchor + 1);
    case 'next':
    case 'coming':
      return ahead(ref + 1);
    case 'weeks-ago':
      return back(ref) + mention.amount * 7;
    default:
      return (mention.tense === 'future' && !options.said ? ahead(ref) : back(ref)) + mention.amount;
  }
}

function calendar(mention: DateMention, ref: number, options: ResolveOptions): DateValue | null {
  const { name, month, day, until } = mention;
  const known = Number.isNaN(ref) ? null : partsOf(ref);
  if (name !== null && SEASON_START[name] !== undefined) return season(name, mention.year!);
  const make = name !== null ? HOLIDAYS.get(name)! : (year: number) => dayOf(year, month ?? 1, day ?? 1);
  let { year } = mention;
  if (year === null && mention.unit === 'year') year = known && known.year + mention.amount;
  if (year === null && known) year = yearOf(mention, make, ref, known.year, options);
  if (year === null) return null;
  if (name !== null) return { value: isoDay(make(year)) };
  if (month === null)
    return until?.year ? { value: String(year), end: `${until.year}-12-31` } : { value: String(year) };
  if (day === null) {
    if (!until?.month) return { value: isoMonth(year, month) };
    const last = until.month < month ? year + 1 : year;
    return { value: isoMonth(year, month), end: isoDay(dayOf(last, until.month, daysIn(until.month, last))) };
  }
  if (day > daysIn(month, year)) return null;
  const value = isoDay(dayOf(year, month, day));
  if (until?.day) {
    const end = dayOf(until.month !== null && until.month < month ? year + 1 : year, until.month ?? month, until.day);
    if (end > dayOf(year, month, day)) return { value, end: isoDay(end) };
  }
  return { value };
}

/** The year of a day or month that is told without one. */
function yearOf(
  mention: DateMention,
  make: (year: number) => number,
  ref: number,
  year: number,
  options: ResolveOptions,
): number {
  const whole = mention.day === null && mention.name === null;
  // A month counts as begun or not by its first day, and the running month is this year's.
  const behind = make(year) <= ref ? year : year - 1;
  const ahead = behind + 1;
  // A weekday beside the date tells the year, where one of the two fits.
  if (mention.weekday !== null && mention.day !== null) {
    const fits = (y: number) => weekdayOf(make(y)) === mention.weekday;
    if (fits(behind) !== fits(ahead)) return fits(behind) ? behind : ahead;
  }
  if (options.said || mention.tense === 'past') return behind;
  if (mention.tense === 'future') {
    const just = whole ? sameMonth(make(behind), ref) : ref - make(behind) <= JUST;
    return just ? behind : ahead;
  }
  return (make(ahead) - ref) * AHEAD <= ref - make(behind) ? ahead : behind;
}

function sameMonth(a: number, b: number): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.year === y.year && x.month === y.month;
}

function season(name: string, year: number): DateValue {
  const start = SEASON_START[name]!;
  const [lastYear, lastMonth] = addMonths(year, start, 2);
  return { value: isoMonth(year, start), end: isoDay(dayOf(lastYear, lastMonth, daysIn(lastMonth, lastYear))) };
}

function offset(mention: DateMention, from: number): DateValue | null {
  const { amount, unit, name, stretch } = mention;
  const { year, month, day } = partsOf(from);
  const range = (a: number, b: number): DateValue =>
    a === b ? { value: isoDay(a) } : { value: isoDay(a), end: isoDay(b) };
  switch (unit) {
    case 'hour': {
      const days = stretch ? Math.max(1, Math.round(-amount / 24)) : Math.trunc(amount / 24);
      return stretch ? range(from - days, from) : { value: isoDay(from + days) };
    }
    case 'day':
      return stretch ? range(from + amount, from) : { value: isoDay(from + amount) };
    case 'week': {
      if (stretch) return range(from + amount * 7, from);
      if (name === 'weekend') {
        const saturday = mondayOf(from) + 5 + amount * 7;
        return range(saturday, saturday + 1);
      }
      // "two weeks ago" and "a week earlier" count from the day; "last week" is the week.
      if (counted(mention)) return { value: isoDay(from + amount * 7) };
      const monday = mondayOf(from) + amount * 7;
      return range(monday, monday + 6);
    }
    case 'month': {
      if (name === 'end') return { value: isoDay(dayOf(year, month, daysIn(month, year))) };
      const [y, m] = addMonths(year, month, amount);
      if (stretch) return range(dayOf(y, m, Math.min(day, daysIn(m, y))), from);
      return counted(mention) && mention.type === 'chain'
        ? { value: isoDay(dayOf(y, m, Math.min(day, daysIn(m, y)))) }
        : { value: isoMonth(y, m) };
    }
    case 'quarter': {
      const [y, m] = addMonths(year, Math.floor((month - 1) / 3) * 3 + 1, amount * 3);
      const [ly, lm] = addMonths(y, m, 2);
      return { value: isoMonth(y, m), end: isoDay(dayOf(ly, lm, daysIn(lm, ly))) };
    }
    case 'year': {
      if (name === 'end') return { value: isoDay(dayOf(year, 12, 31)) };
      if (name !== null && SEASON_START[name] !== undefined) return pastSeason(name, amount, from, year);
      if (stretch) return range(dayOf(year + amount, month, Math.min(day, daysIn(month, year + amount))), from);
      return counted(mention) && mention.type === 'chain'
        ? { value: isoDay(dayOf(year + amount, month, Math.min(day, daysIn(month, year + amount)))) }
        : { value: String(year + amount) };
    }
    default:
      return null;
  }
}

/** "two weeks ago" against "last week": a number of units was told. */
function counted(mention: DateMention): boolean {
  return /\b(?:ago|earlier|later|before|after|previously|prior|afterwards?)$/i.test(mention.text);
}

/** "last summer": the latest one that has ended; "this summer": the one of the year; "next summer": the coming one. */
function pastSeason(name: string, amount: number, from: number, year: number): DateValue {
  if (amount === 0) return season(name, year);
  if (amount > 0) return season(name, firstDay(season(name, year).value!) > from ? year : year + 1);
  const end = parseDay(season(name, year).end!);
  return season(name, end < from ? year : year - 1);
}
