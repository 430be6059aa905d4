import type { Vote } from './voices.js';

/* Pairs of counted votes inside the window whose intervals do not meet: counted, and found, without looking at every pair. */

interface Window {
  window: number;
}

/** How many there are: votes in order of their days, and two Fenwick trees over the bounds of those that are still near. */
export function contestedPairs(votes: readonly Vote[], { window }: Window): number {
  const items = votes
    .filter((v) => v.counted)
    .map(({ statement: { held, bounds } }) => ({
      from: held?.from ?? Number.NEGATIVE_INFINITY,
      to: (held?.to ?? Number.POSITIVE_INFINITY) + window,
      ...bounds,
    }));
  const starts = [...items].sort((a, b) => a.from - b.from);
  const ends = [...items].sort((a, b) => a.to - b.to);
  const lows = new Ranked(items.map((i) => i.low));
  const highs = new Ranked(items.map((i) => i.high));
  let [pairs, active, gone] = [0, 0, 0];
  for (const item of starts) {
    for (; gone < ends.length && ends[gone].to < item.from; gone++, active--) {
      lows.add(ends[gone].low, -1);
      highs.add(ends[gone].high, -1);
    }
    pairs += highs.below(item.low) + active - lows.upTo(item.high);
    lows.add(item.low, 1);
    highs.add(item.high, 1);
    active++;
  }
  return pairs;
}

/**
 * The pairs, latest first. Sorted by their last days, the votes inside a vote's window stand next to each other, and a tree of
 * the highest lows and lowest highs leads to those that miss it, past all that meet it.
 */
export function* eachContested(votes: readonly Vote[], { window }: Window): Generator<[Vote, Vote]> {
  const last = ({ statement: { held } }: Vote) => held?.to ?? Number.POSITIVE_INFINITY;
  const ordered = votes.filter((v) => v.counted);
  ordered.sort((a, b) => last(b) - last(a) || 0);
  const tree = new Extremes(ordered.map((v) => v.statement.bounds));
  for (const [i, a] of ordered.entries()) {
    const { held, bounds } = a.statement;
    const end = held ? firstIndex(ordered, (b) => last(b) < held.from - window) : ordered.length;
    for (const j of tree.missing(bounds, i + 1, end)) yield [a, ordered[j]];
  }
}

function firstIndex<T>(sorted: readonly T[], test: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Intervals in a tree whose nodes know the highest low and the lowest high below them. */
class Extremes {
  private readonly size: number;
  private readonly lows: Float64Array;
  private readonly highs: Float64Array;

  constructor(bounds: readonly { low: number; high: number }[]) {
    this.size = 2 ** Math.ceil(Math.log2(Math.max(1, bounds.length)));
    this.lows = new Float64Array(2 * this.size).fill(Number.NEGATIVE_INFINITY);
    this.highs = new Float64Array(2 * this.size).fill(Number.POSITIVE_INFINITY);
    bounds.forEach(({ low, high }, i) => {
      this.lows[this.size + i] = low;
      this.highs[this.size + i] = high;
    });
    for (let node = this.size - 1; node > 0; node--) {
      this.lows[node] = Math.max(this.lows[2 * node], this.lows[2 * node + 1]);
      this.highs[node] = Math.min(this.highs[2 * node], this.highs[2 * node + 1]);
    }
  }

  /** Positions in [from, to) whose intervals do not meet these bounds, ascending. */
  *missing(
    bounds: { low: number; high: number },
    from: number,
    to: number,
    node = 1,
    start = 0,
    width = this.size,
  ): Generator<number> {
    if (start >= to || start + width <= from) return;
    if (this.lows[node] <= bounds.high && this.highs[node] >= bounds.low) return;
    if (width === 1) {
      yield start;
      return;
    }
    yield* this.missing(bounds, from, to, 2 * node, start, width / 2);
    yield* this.missing(bounds, from, to, 2 * node + 1, start + width / 2, width / 2);
  }
}

/** Counts of numbers, by rank. */
class Ranked {
  private readonly values: number[];
  private readonly tree: Int32Array;

  constructor(numbers: number[]) {
    this.values = [...new Set(numbers)].sort((a, b) => a - b);
    this.tree = new Int32Array(this.values.length + 1);
  }

  add(value: number, by: number): void {
    for (let i = this.rank(value, true); i < this.tree.length; i += i & -i) this.tree[i] += by;
  }

  below(value: number): number {
    return this.sum(this.rank(value, false));
  }

  upTo(value: number): number {
    return this.sum(this.rank(value, true));
  }

  private sum(rank: number): number {
    let sum = 0;
    for (let i = rank; i > 0; i -= i & -i) sum += this.tree[i];
    return sum;
  }

  /** How many of the values are smaller than (or equal to) this one. */
  private rank(value: number, orEqual: boolean): number {
    return firstIndex(this.values, (other) => (orEqual ? other > value : other >= value));
  }
}
