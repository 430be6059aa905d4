import type { Verdict } from '../model/comparison.js';
import type { Statement } from './collect.js';
import { eachContested } from './contested.js';
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
 * those inside the window alone, what diverges before what is close and what agrees, each latest first, and the rest counted.
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
  const add = (pairs: Iterable<[Vote, Vote]>) => {
    for (const [a, b] of pairs) {
      if (verdicts.length >= rules.maxVerdicts) return;
      verdicts.push(verdictOf(a.statement, b.statement, rules));
    }
  };
  const { diverging, close } = contestedOf(shown, rules);
  add(diverging);
  add(close);
  if (verdicts.length < rules.maxVerdicts) add(eachMeeting(shown, rules.window));
  return { verdicts, omitted: pairs - verdicts.length };
}

/** Pairs apart that are looked at in one question at most: the first ones may all be close, and one that diverges is worth a search. */
const SEARCHED = 1_000_000;

function contestedOf(votes: Vote[], { window, tolerance, maxVerdicts }: Rules & Pick<Settings, 'maxVerdicts'>) {
  const [diverging, close]: [Vote, Vote][][] = [[], []];
  let seen = 0;
  for (const [a, b] of eachContested(votes, { window })) {
    if (diverging.length >= maxVerdicts || seen++ >= SEARCHED) break;
    if (a.voiceKey === b.voiceKey) continue;
    const { percent } = gapBetween(a.statement.lead.count, b.statement.lead.count);
    if (percent === null || percent > tolerance) diverging.push([a, b]);
    else if (close.length < maxVerdicts) close.push([a, b]);
  }
  return { diverging, close };
}

/** Pairs inside the window that agree, latest first. */
function* eachMeeting(votes: Vote[], window: number): Generator<[Vote, Vote]> {
  const latest = votes.filter((v) => v.counted && v.statement.held);
  latest.sort((a, b) => b.statement.held!.to - a.statement.held!.to);
  let seen = 0;
  for (let i = 0; i < latest.length; i++) {
    for (let j = i + 1; j < latest.length; j++) {
      const [a, b] = [latest[i], latest[j]];
      if (a.statement.held!.from - b.statement.held!.to > window) break;
      if (seen++ >= SEARCHED) return;
      if (a.voiceKey !== b.voiceKey && meet(a.statement.bounds, b.statement.bounds)) yield [a, b];
    }
  }
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
