import type { Chart, Mark } from './model.js';

/* From numbers and days to positions. */

/** A scale of counts from `min` to `max`; on a logarithmic one equal steps are equal factors. */
export interface CountScale {
  min: number;
  max: number;
  log: boolean;
  /** Where a count lies between 0 (`min`) and 1 (`max`); beyond them outside of that. */
  at: (count: number) => number;
  /** Round counts inside, ascending, about as many as asked for. */
  ticks: (about: number) => number[];
}

/** From this factor between the least and the greatest number on, equal steps would crowd the small ones. */
const LOG_FROM = 20;

/** The scale that shows every number stated; bounds that nobody stated count only where there is nothing else. */
export function countScale(charts: readonly Chart[]): CountScale {
  const marks = charts.flatMap((chart) => chart.rows.flatMap((row) => row.marks));
  const stated = marks.filter((mark) => !mark.vague).flatMap(numbersOf);
  const bounds = charts.flatMap(({ consensus }) => consensus?.interval ?? []);
  const shown = stated.length > 0 ? [...stated, ...bounds.filter(within(stated))] : marks.flatMap(numbersOf);
  const numbers = shown.filter((n): n is number => n !== null);
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (least > 0 && most / least >= LOG_FROM) return logScale(least / 1.3, most * 1.3);
  const pad = (most - least) * 0.1;
  const close = most > least && least > most / 2;
  return linearScale(close ? least - pad : 0, most > least ? most + pad : Math.max(1, most * 1.25));
}

const numbersOf = ({ point, low, high }: Mark): (number | null)[] => [point, low, high];

const within =
  (numbers: readonly (number | null)[]) =>
  (n: number | null): boolean =>
    n !== null && numbers.some((m) => m !== null && m >= n) && numbers.some((m) => m !== null && m <= n);

function linearScale(min: number, max: number): CountScale {
  return {
    min,
    max,
    log: false,
    at: (count) => (count - min) / (max - min),
    ticks: (about) => {
      const step = roundStep((max - min) / Math.max(1, about));
      const first = Math.ceil(min / step);
      return Array.from({ length: Math.max(0, Math.floor(max / step) - first + 1) }, (_, i) => (first + i) * step);
    },
  };
}

function logScale(min: number, max: number): CountScale {
  return {
    min,
    max,
    log: true,
    at: (count) => Math.log(Math.max(count, min / 10) / min) / Math.log(max / min),
    ticks: (about) => {
      const of = (steps: readonly number[]) => {
        const found: number[] = [];
        for (let power = 10 ** Math.floor(Math.log10(min)); power <= max; power *= 10) {
          found.push(...steps.map((step) => step * power).filter((n) => n >= min && n <= max && n >= 1));
        }
        return found;
      };
      return [[1, 2, 5], [1, 3], [1]].map(of).find((found) => found.length <= about + 1) ?? of([1]).slice(0, about);
    },
  };
}

/** The next 1, 2 or 5 times a power of ten; counts have no parts. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1e-9)));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= least)! * power;
  return Math.max(1, step);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

/** A day number (days since 1970-01-01) as `Nov 4`, as `Nov 2024` where months are what counts. */
export function dayWords(day: number, style: 'day' | 'month' | 'year'): string {
  const date = new Date(day * DAY);
  const month = MONTHS[date.getUTCMonth()]!;
  if (style === 'day') return `${month} ${date.getUTCDate()}`;
  return style === 'month' ? `${month} ${date.getUTCFullYear()}` : String(date.getUTCFullYear());
}

/** Days between ticks: a day to a fortnight, then months. */
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** Days to label on an axis, at most `most` of them, with their words; first days of months where the stretch is long. */
export function dayTicks(from: number, to: number, most: number): { day: number; words: string }[] {
  for (const step of DAY_STEPS) {
    if ((to - from) / step > Math.max(1, most) || to - from > 75) continue;
    const days = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
    return days.map((day) => ({ day, words: dayWords(day, 'day') }));
  }
  const first = new Date(from * DAY);
  const last = new Date(to * DAY);
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const step = MONTH_STEPS.find((n) => months / n <= most) ?? 240;
  const found: { day: number; words: string }[] = [];
  const origin = first.getUTCFullYear() * 12 + (first.getUTCDate() > 1 ? first.getUTCMonth() + 1 : first.getUTCMonth());
  for (let month = Math.ceil(origin / step) * step; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day > to) break;
    found.push({ day, words: dayWords(day, step % 12 === 0 ? 'year' : 'month') });
  }
  return found;
}
