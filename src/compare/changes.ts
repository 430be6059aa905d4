import type { NumberChange } from '../model/comparison.js';
import type { Statement } from './collect.js';
import { type Bounds, boundsOf, meet, statedBounds } from './intervals.js';
import { PERSONNEL } from './keys.js';
import type { Question } from './questions.js';
import type { Series } from './voices.js';

/** Stated differences ("another 3,000") by what they are a difference of. */
export class Differences {
  private readonly bySubject = new Map<string, Statement[]>();

  constructor(questions: readonly Question[]) {
    for (const question of questions) {
      if (!question.change || question.rate || question.share) continue;
      const key = subject(question);
      this.bySubject.set(key, [...(this.bySubject.get(key) ?? []), ...question.statements]);
    }
  }

  of(question: Question): Statement[] {
    return this.bySubject.get(subject(question)) ?? [];
  }
}

/** Realis aside: what was planned to be added may have been. */
const subject = ({ force, place, unit, status }: Question): string =>
  [force?.key ?? '', place?.key ?? '', unit === PERSONNEL ? '' : unit, status].join('|');

/** Each voice's numbers over time, from one statement to its next, checked against the difference that the same voice states between them. */
export function changesOf(
  question: Question,
  series: Series[],
  differences: Differences,
  sameVoice: SameVoice,
): NumberChange[] {
  const stated = question.change ? [] : differences.of(question);
  return series.flatMap(({ voice, votes }) =>
    votes.slice(1).map((vote, i) => {
      const [a, b] = [votes[i].statement, vote.statement];
      const between = stated.filter((s) => liesBetween(s, a, b) && sameVoice(s, b));
      const step = between.length === 1 ? between[0] : null;
      return {
        speaker: voice.name,
        from: a.id,
        to: b.id,
        difference: difference(a, b),
        stated: step?.id ?? null,
        fits: step && meet(shifted(a.bounds, step), b.bounds),
      };
    }),
  );
}

type SameVoice = (a: Statement, b: Statement) => boolean;

function liesBetween({ held }: Statement, a: Statement, b: Statement): boolean {
  return held !== null && held.to >= a.held!.from && held.to <= b.held!.to;
}

/** The old level with the stated difference added or taken away. */
function shifted({ low, high }: Bounds, step: Statement): Bounds {
  const by = boundsOf(step.lead.count);
  return step.lead.change === 'decrease'
    ? { low: Math.max(0, low - by.high), high: Math.max(0, high - by.low) }
    : { low: low + by.low, high: high + by.high };
}

/** Between the numbers as stated: one number, or the middle of a range; null where a side is open. */
function difference(a: Statement, b: Statement): number | null {
  const [x, y] = [middle(a), middle(b)];
  return x === null || y === null ? null : y - x;
}

function middle({ lead }: Statement): number | null {
  if (lead.count.qualifier === 'vague') return null;
  const { low, high } = statedBounds(lead.count);
  return low === null || high === null ? null : (low + high) / 2;
}
