import type { AgreeingGroup, Comparison } from '../model/comparison.js';
import { type Box, type Group, groupsOf } from './groups.js';
import { meet, printed, statedBounds } from './intervals.js';
import type { Settings } from './options.js';
import type { Vote } from './voices.js';
import { countWords } from './words.js';

/** What the counted votes of one question come to. */
export interface Agreement {
  groups: AgreeingGroup[];
  groupsOmitted: number;
  consensus: Comparison['consensus'];
  /** The group that the consensus is of, as a box in counts and days. */
  box: Box | null;
  outliers: NonNullable<Comparison['outliers']>;
  range: NonNullable<Comparison['range']> | null;
}

/** Groups, consensus, outliers, and low, best and high, of the votes that count. */
export function agreementOf(votes: Vote[], settings: Settings): Agreement {
  const counted = votes.filter((v) => v.counted);
  const boxes = counted.map(boxOf);
  const { groups, omitted } = groupsOf(boxes, settings.window, settings.maxGroups);
  const voices = new Map(groups.map((g) => [g, voiceCount(g.members.map((m) => counted[m]))]));
  const width = (g: Group) => g.high - g.low;
  groups.sort(
    (a, b) =>
      voices.get(b)! - voices.get(a)! ||
      b.members.length - a.members.length ||
      b.from - a.from ||
      width(a) - width(b) ||
      a.low - b.low,
  );
  const largest = groups[0];
  const shared = largest && voices.get(largest)! > 1 ? largest : null;
  return {
    groups: groups.map((g) => ({ statements: g.members.map((m) => counted[m].statement.id), interval: printed(g) })),
    groupsOmitted: omitted,
    consensus: shared && {
      interval: printed(shared),
      speakers: voices.get(shared)!,
      of: voiceCount(counted),
    },
    box: shared,
    outliers: shared ? outliersOf(counted, boxes, shared, settings) : [],
    range: rangeOf(counted),
  };
}

export function boxOf({ statement: { bounds, held } }: Vote): Box {
  return { ...bounds, from: held?.from ?? -Infinity, to: held?.to ?? Infinity };
}

const voiceCount = (votes: Vote[]): number => new Set(votes.flatMap((v) => v.voices.map((voice) => voice.key))).size;

/** Votes near the group in time that do not meet what it shares, farthest first. */
function outliersOf(
  counted: Vote[],
  boxes: Box[],
  group: Group,
  { window, maxVerdicts }: Settings,
): Agreement['outliers'] {
  const outliers: Agreement['outliers'] = [];
  boxes.forEach((box, i) => {
    if (meet(box, group) || box.from > group.to + window || box.to + window < group.from) return;
    const { statement } = counted[i];
    const stated = statedBounds(statement.lead.count);
    const [below, above] =
      box.low > group.high ? [group.high, stated.low ?? box.low] : [stated.high ?? box.high, group.low];
    const gap = Math.max(0, above - below);
    const smaller = Math.min(below, above);
    const gapPercent = smaller > 0 ? Math.round((gap / smaller) * 10_000) / 100 : null;
    outliers.push({ statement: statement.id, gap, gapPercent });
  });
  return outliers.sort((a, b) => b.gap - a.gap).slice(0, maxVerdicts);
}

/** Low, best and high in the manner of conflict databases: over the latest counted number of every voice. */
function rangeOf(counted: Vote[]): Agreement['range'] {
  const latest = new Map<string, Vote>();
  for (const vote of counted) {
    for (const { key } of vote.voices) {
      const known = latest.get(key);
      const later = known && (vote.statement.held?.to ?? -Infinity) >= (known.statement.held?.to ?? -Infinity);
      if (!known || later) latest.set(key, vote);
    }
  }
  if (latest.size === 0) return null;
  const numbers = [...latest.values()].map(({ statement }) => {
    const { count } = statement.lead;
    const { low, high } = statedBounds(count);
    const [from, to] = [low ?? high ?? 0, high ?? low ?? 0];
    return { from, to, middle: (from + to) / 2, words: countWords(count) };
  });
  const lowest = numbers.reduce((a, b) => (b.from < a.from ? b : a));
  const highest = numbers.reduce((a, b) => (b.to > a.to ? b : a));
  const middles = numbers.map((n) => n.middle).sort((a, b) => a - b);
  const half = middles.length >> 1;
  const median = middles.length % 2 ? middles[half] : (middles[half - 1] + middles[half]) / 2;
  return {
    low: lowest.from,
    best: Math.round(median),
    high: highest.to,
    voices: latest.size,
    method:
      latest.size === 1
        ? `one voice: ${lowest.words}`
        : `lowest and highest number stated (${lowest.words}; ${highest.words}), and the median of the latest numbers of ${latest.size} voices, a range taken at its middle`,
  };
}
