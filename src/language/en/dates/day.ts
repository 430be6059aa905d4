/* Days as counts since 1970 (UTC), so that every sum of days is exact whatever the machine's zone. */

const MS = 86_400_000;

const two = (n: number): string => String(n).padStart(2, '0');

/** Day count of a calendar day; month 1 to 12. Days past the month's end roll over. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS;
}

let lastIso = '';
let lastParsed = Number.NaN;

/** Day count of "YYYY-MM-DD"; NaN for anything else. The day of one article is asked again and again: the last is kept. */
export function parseDay(iso: string): number {
  if (iso !== lastIso) {
    lastIso = iso;
    lastParsed = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) / MS : Number.NaN;
  }
  return lastParsed;
}

export interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

export function partsOf(day: number): YearMonthDay {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

let lastDay = Number.NaN;
let lastDayIso = '';

/** "YYYY-MM-DD"; the last is kept, as in `parseDay`. */
export function isoDay(day: number): string {
  if (day !== lastDay) {
    lastDayIso = new Date(day * MS).toISOString().slice(0, 10);
    lastDay = day;
  }
  return lastDayIso;
}

export function isoMonth(year: number, month: number): string {
  return `${year}-${two(month)}`;
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** The month so many months away, as [year, month]. */
export function addMonths(year: number, month: number, amount: number): [number, number] {
  const n = year * 12 + (month - 1) + amount;
  return [Math.floor(n / 12), (((n % 12) + 12) % 12) + 1];
}
