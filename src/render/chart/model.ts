import { type Period, periodOf } from '../../compare/days.js';
import type { Claim } from '../../model/claim.js';
import type { ComparedStatement, Comparison, CountInterval } from '../../model/comparison.js';
import { heldOn, UNDATED } from '../question.js';
import { visible } from '../safe.js';
import { CORRECTED, countWords, speakerWords } from '../words.js';

/* What a chart of one question shows, whether it is drawn in a terminal, as SVG or on a page. */

/** How a statement stands to the others of its question. */
export type Standing = 'agrees' | 'close' | 'diverges' | 'none';

/** The signs of verdicts, as in every other output. */
export const STANDING_SIGNS: Record<Standing, string> = { agrees: '=', close: '~', diverges: '≠', none: '·' };

/** One statement. Texts are safe to print. */
export interface Mark {
  statement: string;
  /** Ids of its claims. */
  claims: string[];
  /** Days on which the count held; null where undated. */
  days: Period | null;
  /** `2024-11-04`, `2024-11`, `undated`. */
  date: string;
  /** True for a day of low confidence. */
  uncertain: boolean;
  /** Bounds as compared; null for an end that the words leave open. */
  low: number | null;
  high: number | null;
  /** The number where the words state one rather than bounds. */
  point: number | null;
  label: string;
  /** Words that weaken the claim: "could", "reportedly". */
  hedges: string[];
  /** True for vague words: bounds that nobody stated. */
  vague: boolean;
  counted: boolean;
  standing: Standing;
  /** Against the last number of the same voice; null where there is none or one of the two is open. */
  change: number | null;
  reports: number;
}

/** One voice with its statements in order of time, undated ones last. */
export interface Row {
  /** `Pat Ryder (Pentagon)`. */
  name: string;
  /** `Pat Ryder`. */
  short: string;
  marks: Mark[];
}

export interface Chart {
  rows: Row[];
  /** From the first to the last day on which a count held; null where nothing is dated. */
  days: Period | null;
  consensus: { interval: CountInterval; speakers: number; of: number } | null;
}

/** The chart of a comparison; `claims` give the words that hedge a statement. */
export function chartOf(comparison: Comparison, claims: ReadonlyMap<string, Claim>): Chart {
  const standing = standingsOf(comparison);
  const changes = new Map(comparison.changes.map(({ to, difference }) => [to, difference ?? null]));
  const byVoice = new Map<string, { statements: ComparedStatement[]; marks: Mark[] }>();
  for (const statement of comparison.statements) {
    const key = (statement.voices ?? [statement.speaker.name]).join('\n');
    const row = byVoice.get(key) ?? { statements: [], marks: [] };
    byVoice.set(key, row);
    row.statements.push(statement);
    row.marks.push(markOf(statement, claims, standing, changes));
  }
  const rows = [...byVoice.values()].map(({ statements, marks }) => ({
    ...namesOf(statements),
    marks: marks.sort(inTime),
  }));
  rows.sort((a, b) => inTime(a.marks[0]!, b.marks[0]!) || (a.name < b.name ? -1 : 1));
  const dated = rows.flatMap((row) => row.marks.flatMap(({ days }) => days ?? []));
  const days = dated.length ? { from: least(dated.map((d) => d.from)), to: -least(dated.map((d) => -d.to)) } : null;
  return { rows, days, consensus: comparison.consensus };
}

function markOf(
  statement: ComparedStatement,
  claims: ReadonlyMap<string, Claim>,
  standing: ReadonlyMap<string, Standing>,
  changes: ReadonlyMap<string, number | null>,
): Mark {
  const { count, interval, asOf, date } = statement;
  const hedges = statement.claims.flatMap((id) => claims.get(id)?.hedges ?? []);
  const open = { low: count.qualifier === 'up_to' || count.qualifier === 'fewer_than' };
  const days = periodOf(asOf) ?? periodOf(date);
  return {
    statement: statement.statement,
    claims: statement.claims,
    days,
    date: days ? visible(heldOn(statement)!) : UNDATED,
    uncertain: days !== null && asOf === null && date.confidence === 'low',
    low: open.low ? null : interval[0],
    high: interval[1],
    point: count.qualifier === 'exact' || count.qualifier === 'approx' ? (count.best ?? count.low ?? count.high) : null,
    label: countWords(count) + (statement.corrected ? CORRECTED : ''),
    hedges: [...new Set(hedges.map((word) => visible(word).toLowerCase()))],
    vague: count.qualifier === 'vague',
    counted: statement.counted !== false,
    standing: standing.get(statement.statement) ?? 'none',
    change: changes.get(statement.statement) ?? null,
    reports: statement.reports,
  };
}

/** A voice by its speaker; where voices are countries, organizations or outlets, by their names. */
function namesOf(statements: readonly ComparedStatement[]): { name: string; short: string } {
  const [first] = statements;
  const name = first!.voices?.join(', ') ?? first!.speaker.name;
  const own = statements.find(({ speaker }) => speaker.name === name);
  return { name: own ? speakerWords(own.speaker) : visible(name), short: visible(name) };
}

/** Who is in the consensus agrees; of the others the plainest verdict counts. */
function standingsOf({ verdicts, groups, consensus, outliers = [] }: Comparison): Map<string, Standing> {
  const found = new Map<string, Standing>();
  const lift = (id: string, to: Standing) => {
    if (RANK[to] > RANK[found.get(id) ?? 'none']) found.set(id, to);
  };
  for (const { a, b, verdict } of verdicts) {
    const to = ({ agree: 'agrees', close: 'close', diverge: 'diverges', not_comparable: 'none' } as const)[verdict];
    lift(a, to);
    lift(b, to);
  }
  for (const { statement } of outliers) if (found.get(statement) !== 'close') lift(statement, 'diverges');
  if (consensus) for (const id of groups[0]?.statements ?? []) found.set(id, 'agrees');
  return found;
}

const RANK: Record<Standing, number> = { none: 0, agrees: 1, close: 2, diverges: 3 };

function inTime(a: Mark, b: Mark): number {
  const day = (mark: Mark) => mark.days?.from ?? Number.POSITIVE_INFINITY;
  const size = ({ point, low, high }: Mark) => point ?? low ?? high ?? 0;
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return size(a) - size(b);
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
