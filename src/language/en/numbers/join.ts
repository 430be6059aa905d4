import type { NumberMention } from '../../../model/analysis.js';

/** Characters of " and is ". */
const LONGEST_JOINER = 8;

/** Lower and upper bound told apart: "more than 20 and fewer than 30" is one range. */
export function joinBounds(text: string, numbers: NumberMention[]): NumberMention[] {
  for (let i = 0; i + 1 < numbers.length; i++) {
    const a = numbers[i]!;
    const b = numbers[i + 1]!;
    const low = a.low ?? b.low;
    const high = a.high ?? b.high;
    const open = (a.high === null && b.low === null) || (a.low === null && b.high === null);
    if (!open || low === null || high === null || low >= high || a.kind !== 'count') continue;
    if (a.qualifier === 'vague' || b.qualifier === 'vague') continue;
    if (b.start - a.end > LONGEST_JOINER) continue;
    if (!/^ (?:and|but) (?:is )?$|^, (?:and |but )?$/.test(text.slice(a.end, b.start))) continue;
    if (text[a.end] === ',' && a.qualifier !== 'at_least' && b.qualifier !== 'up_to') continue;
    numbers.splice(i, 2, {
      ...b,
      start: a.start,
      text: text.slice(a.start, b.end),
      low,
      high,
      best: null,
      qualifier: 'range',
      core: { start: a.core.start, end: b.core.end },
      hedges: [...a.hedges, ...b.hedges],
      change: a.change ?? b.change,
    });
  }
  return numbers;
}
