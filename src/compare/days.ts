import type { ClaimDate } from '../model/claim.js';

/** Days since 1970-01-01, both included. A month or a year spans all its days. */
export interface Period {
  from: number;
  to: number;
}

const DAY = 86_400_000;

/** The days that a date covers; null where it has no value or none that can be read. */
export function periodOf(date: Pick<ClaimDate, 'value' | 'end'> | null): Period | null {
  if (!date?.value) return null;
  const first = daysOf(date.value);
  if (!first) return null;
  const last = date.end ? daysOf(date.end) : null;
  return { from: first.from, to: Math.max(first.to, last?.to ?? first.to) };
}

/** Days between two periods: 0 where they touch or overlap. */
export function daysApart(a: Period, b: Period): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** `2024-11-04` of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

const periods = new Map<string, Period | null>();

function daysOf(value: string): Period | null {
  let period = periods.get(value);
  if (period === undefined) {
    period = readDays(value);
    if (periods.size > 50_000) periods.clear();
    periods.set(value, period);
  }
  return period;
}

function readDays(value: string): Period | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null];
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (month === null) return { from, to: Date.UTC(year + 1, 0, 1) / DAY - 1 };
  if (day === null) return { from, to: Date.UTC(year, month, 1) / DAY - 1 };
  return { from, to: from };
}
