import type { Count } from '../model/claim.js';
import type { CountInterval } from '../model/comparison.js';

/* Counts as closed intervals: what the words allow, and the numbers that they state. */

/** Closed bounds; an open top is Infinity. */
export interface Bounds {
  low: number;
  high: number;
}

/** What vague words begin with, from dozens to tens of millions: each reaches to one below the next. */
const VAGUE_LADDER = [24, 200, 2000, 20_000, 200_000, 2_000_000, 20_000_000];

/** The bounds that a count's words allow, by the contract's table. */
export function boundsOf(count: Count): Bounds {
  const { low, high, best } = count;
  const point = best ?? low ?? high ?? 0;
  switch (count.qualifier) {
    case 'exact':
      return { low: point, high: point };
    case 'approx': {
      const half = roundingStep(point) / 2;
      return { low: Math.max(0, (low ?? point) - half), high: (high ?? point) + half };
    }
    case 'up_to':
    case 'fewer_than':
      return { low: 0, high: high ?? point };
    case 'at_least':
    case 'more_than':
      return { low: low ?? point, high: Number.POSITIVE_INFINITY };
    case 'range':
      return ordered(low ?? point, high ?? point);
    case 'vague':
      return ordered(low ?? point, high ?? vagueTop(low ?? point));
  }
}

/** `[lo, hi]` as printed: an open end is null. */
export function intervalOf(count: Count): CountInterval {
  return printed(boundsOf(count));
}

export function printed({ low, high }: Bounds): CountInterval {
  return [low, Number.isFinite(high) ? high : null];
}

/**
 * The numbers that the words state, as bounds: what gaps and differences are measured with ("about 10,000" states 10,000).
 * Null where the words leave that side open; vague words state their reach.
 */
export function statedBounds(count: Count): { low: number | null; high: number | null } {
  const { low, high, best } = count;
  const point = best ?? low ?? high;
  switch (count.qualifier) {
    case 'up_to':
    case 'fewer_than':
      return { low: null, high: high ?? point };
    case 'at_least':
    case 'more_than':
      return { low: low ?? point, high: null };
    case 'range':
      return { low: low ?? point, high: high ?? point };
    case 'vague': {
      const { low: from, high: to } = boundsOf(count);
      return { low: from, high: to };
    }
    default:
      return { low: best ?? low ?? high, high: best ?? high ?? low };
  }
}

/** 10,000 is rounded to thousands (one significant digit counts as two), 12,500 to hundreds, 7 to ones. */
export function roundingStep(n: number): number {
  const value = Math.abs(Math.round(n));
  if (value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return Math.max(1, value / step < 10 ? step / 10 : step);
}

/** Bounds count as closed. */
export function meet(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Between the nearest stated numbers of two counts that do not meet; percent of the smaller, null where that is zero. */
export function gapBetween(a: Count, b: Count): { gap: number; percent: number | null } {
  const [below, above] = boundsOf(a).high < boundsOf(b).low ? [a, b] : [b, a];
  const from = statedBounds(below).high ?? boundsOf(below).high;
  const to = statedBounds(above).low ?? boundsOf(above).low;
  const gap = Math.max(0, to - from);
  const smaller = Math.min(from, to);
  return { gap, percent: smaller > 0 ? (gap / smaller) * 100 : null };
}

function vagueTop(low: number): number {
  const next = VAGUE_LADDER.find((step) => step > low);
  return next === undefined ? Number.POSITIVE_INFINITY : next - 1;
}

const ordered = (a: number, b: number): Bounds => ({ low: Math.min(a, b), high: Math.max(a, b) });
