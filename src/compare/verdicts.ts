import type { Verdict } from '../model/comparison.js';
import type { Statement } from './collect.js';
import { daysApart } from './days.js';
import { gapBetween, meet, printed } from './intervals.js';
import type { Settings } from './options.js';
import type { Vote } from './voices.js';
import { countWords, intervalWords, numberWords, percentWords } from './words.js';

type Rules = Pick<Settings, 'window' | 'tolerance' | 'includeUndated'>;

/** Whether two statements agree. Symmetric but for the order of `a` and `b` and of their mention in the reason. */
export function verdictOf(a: Statement, b: Statement, rules: Rules): Verdict {
  const obstacle = notComparable(a, b, rules);
  if (obstacle) return { a: a.id, b: b.id, verdict: 'not_comparable', gap: null, gapPercent: null, reason: obstacle };
  const pair = `${countWords(a.lead.count)} and ${countWords(b.lead.count)}`;
  const undated = a.held && b.held ? '' : ', undated';
  if (meet(a.bounds, b.bounds)) {
    const low = Math.max(a.bounds.low, b.bounds.low);
    const high = Math.min(a.bounds.high, b.bounds.high);
    const shared = intervalWords(printed({ low, high }));
    return { a: a.id, b: b.id, verdict: 'agree', gap: 0, gapPercent: 0, reason: `${pair} meet at ${shared}${undated}` };
  }
  const { gap, percent } = gapBetween(a.lead.count, b.lead.count);
  const close = percent !== null && percent <= rules.tolerance;
  const share = percent === null ? '' : `, ${percentWords(percent)}`;
  return {
    a: a.id,
    b: b.id,
    verdict: close ? 'close' : 'diverge',
    gap,
    gapPercent: percent === null ? null : Math.round(percent * 100) / 100,
    reason: `${pair} are ${numberWords(gap)} apart${share}${close ? ` (within ${percentWords(rules.tolerance)})` : ''}${undated}`,
  };
}

function notComparable(a: Statement, b: Statement, { window, includeUndated }: Rules): string | null {
  if (a.lead.status !== b.lead.status) return `another state: ${a.lead.status} and ${b.lead.status}`;
  if (!a.held || !b.held) {
    if (includeUndated) return null;
    return a.held || b.held ? 'one of them is undated' : 'both are undated';
  }
  const days = daysApart(a.held, b.held);
  return days > window ? `${numberWords(days)} days apart, the window is ${numberWords(window)}` : null;
}

/**
 * Verdicts of all pairs of different voices among the votes that count and the undated, in the order of the votes; above `max` pairs
 * those inside the window alone, latest first, and the rest counted.
 */
export function verdictsOf(
  votes: Vote[],
  rules: Rules & Pick<Settings, 'maxVerdicts'>,
): { verdicts: Verdict[]; omitted: number } {
  // An undated word that its own voice overtook has no verdict where the undated vote.
  const shown = votes.filter((v) => v.counted || (!v.statement.held && !rules.includeUndated));
  const pairs = pairCount(shown);
  const verdicts: Verdict[] = [];
  if (pairs <= rules.maxVerdicts) {
    for (let i = 0; i < shown.length; i++) {
      for (let j = i + 1; j < shown.length; j++) {
        if (shown[i].voiceKey !== shown[j].voiceKey)
          verdicts.push(verdictOf(shown[i].statement, shown[j].statement, rules));
      }
    }
    return { verdicts, omitted: 0 };
  }
  const latest = votes.filter((v) => v.counted && v.statement.held);
  latest.sort((a, b) => b.statement.held!.to - a.statement.held!.to);
  for (let i = 0; i < latest.length && verdicts.length < rules.maxVerdicts; i++) {
    for (let j = i + 1; j < latest.length && verdicts.length < rules.maxVerdicts; j++) {
      const [a, b] = [latest[i], latest[j]];
      if (a.statement.held!.from - b.statement.held!.to > rules.window) break;
      if (a.voiceKey !== b.voiceKey) verdicts.push(verdictOf(a.statement, b.statement, rules));
    }
  }
  return { verdicts, omitted: pairs - verdicts.length };
}

/** Pairs of different voices. */
function pairCount(votes: Vote[]): number {
  const own = new Map<string, number>();
  for (const { voiceKey } of votes) own.set(voiceKey, (own.get(voiceKey) ?? 0) + 1);
  const two = (n: number) => (n * (n - 1)) / 2;
  let pairs = two(votes.length);
  for (const n of own.values()) pairs -= two(n);
  return pairs;
}

/**
 * How many pairs of counted votes inside the window do not meet, without looking at each pair: votes in order of their days, and
 * two Fenwick trees over the bounds of those that are still near.
 */
export function contestedPairs(votes: Vote[], { window }: Pick<Settings, 'window'>): number {
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
    let [low, high] = [0, this.values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.values[middle] < value || (orEqual && this.values[middle] === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
