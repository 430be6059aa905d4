import type { ComparedStatement, Comparison, ContextEntry } from '../model/comparison.js';
import type { Divergence } from '../model/findings.js';
import { statedBounds } from './intervals.js';
import { countWords, numberWords } from './words.js';

/**
 * Every reason for which voices cannot all be right, the most contested question first and its largest gap first: pairs that diverge,
 * and parts that exceed their whole, each pair once.
 */
export function divergencesOf(comparisons: readonly Comparison[]): Divergence[] {
  const seen = new Set<string>();
  return comparisons.flatMap((comparison) =>
    [...diverging(comparison), ...exceeding(comparison)]
      .sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
      .filter(({ a, b }) => {
        const pair = [a.statement, b.statement].sort().join();
        return !seen.has(pair) && seen.add(pair);
      }),
  );
}

/** Pairs apart that the comparisons count and do not name. */
export function unnamedPairs(comparisons: readonly Comparison[]): number {
  return comparisons.reduce((sum, { verdicts, verdictsOmitted, contested = 0 }) => {
    if (verdictsOmitted === undefined) return sum;
    return sum + contested - verdicts.filter((v) => v.verdict === 'close' || v.verdict === 'diverge').length;
  }, 0);
}

function* diverging({ question, statements, verdicts }: Comparison): Generator<Divergence> {
  const byId = new Map(statements.map((s) => [s.statement, side(s)]));
  for (const { a, b, verdict, gap, gapPercent, reason } of verdicts) {
    if (verdict !== 'diverge') continue;
    yield { question, kind: 'diverge', a: byId.get(a)!, b: byId.get(b)!, gap, gapPercent, reason };
  }
}

function* exceeding({ question, statements, context }: Comparison): Generator<Divergence> {
  const byId = new Map(statements.map((s) => [s.statement, side(s)]));
  for (const entry of context) {
    const other = sideOf(entry);
    if (entry.fits !== false || !other) continue;
    for (const id of entry.contradicts ?? []) {
      const own = byId.get(id)!;
      const [a, b] = entry.relation === 'whole' ? [own, other] : [other, own];
      const [part, whole] = [statedBounds(a.count).low ?? 0, statedBounds(b.count).high ?? 0];
      const gap = Math.max(0, part - whole);
      yield {
        question,
        kind: 'exceeds',
        a,
        b,
        gap,
        gapPercent: whole > 0 ? Math.round((gap / whole) * 10_000) / 100 : null,
        reason: `${countWords(a.count)} as a part exceeds ${countWords(b.count)} as its whole by ${numberWords(gap)}`,
      };
    }
  }
}

type Side = Divergence['a'];

const side = ({ statement, speaker, date, asOf, count }: ComparedStatement): Side => ({
  statement,
  speaker,
  date,
  asOf,
  count,
});

function sideOf({ statement, speaker, date, asOf = null, count }: ContextEntry): Side | null {
  return speaker && date && count ? { statement, speaker, date, asOf, count } : null;
}
