import { dayOf, weekdayOf } from './day.js';

/* Days that news names instead of a date. Each row gives its day in a year. */

/** Anonymous Gregorian computus: Easter Sunday. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The nth given weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): number {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);

/** The last Monday of May. */
function memorialDay(year: number): number {
  const last = dayOf(year, 5, 31);
  return last - ((weekdayOf(last) + 6) % 7);
}

/** Day count by year, by lower-case name. */
export const HOLIDAYS: ReadonlyMap<string, (year: number) => number> = new Map([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["valentine's day", fixed(2, 14)],
  ["st. patrick's day", fixed(3, 17)],
  ["st patrick's day", fixed(3, 17)],
  ['good friday', (y) => easter(y) - 2],
  ['easter sunday', easter],
  ['easter monday', (y) => easter(y) + 1],
  ['easter', easter],
  ['may day', fixed(5, 1)],
  ['memorial day', memorialDay],
  ['bastille day', fixed(7, 14)],
  ['labor day', (y) => nth(y, 9, 1, 1)],
  ['columbus day', (y) => nth(y, 10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['election day', (y) => nth(y, 11, 1, 1) + 1],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['thanksgiving day', (y) => nth(y, 11, 4, 4)],
  ['thanksgiving', (y) => nth(y, 11, 4, 4)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
]);
