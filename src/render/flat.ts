import type { Claim, ClaimDate } from '../model/claim.js';
import type { ComparedStatement, Comparison } from '../model/comparison.js';
import { type Cell, type Delimited, delimitedLines } from './delimited.js';

/* Claims and compared statements as rows of flat columns: what CSV, TSV and Parquet have in common. */

/** How a column's values are stored where a format has types; `ids` are a list of ids, `json` is any list or object. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'ids' | 'json';

export interface FlatColumn<T> {
  name: string;
  type: ColumnType;
  /** null and undefined are empty cells. */
  read: (row: T) => unknown;
}

type Reader<T> = (row: T) => unknown;
type Readers<T> = Record<string, Reader<T> | [ColumnType, Reader<T>]>;

const columns = <T>(readers: Readers<T>): FlatColumn<T>[] =>
  Object.entries(readers).map(([name, reader]) =>
    Array.isArray(reader) ? { name, type: reader[0], read: reader[1] } : { name, type: 'text', read: reader },
  );

const integer = <T>(read: Reader<T>): [ColumnType, Reader<T>] => ['integer', read];
const number = <T>(read: Reader<T>): [ColumnType, Reader<T>] => ['number', read];
const ids = <T>(read: Reader<T>): [ColumnType, Reader<T>] => ['ids', read];
const json = <T>(read: Reader<T>): [ColumnType, Reader<T>] => ['json', read];

/** The columns of a date besides the day itself. */
const dateDetails = <T>(name: string, read: (row: T) => ClaimDate | null): Readers<T> => ({
  [`${name}_text`]: (row) => read(row)?.text,
  [`${name}_basis`]: (row) => read(row)?.basis,
  [`${name}_confidence`]: (row) => read(row)?.confidence,
});

/** All that a claim says, a column a field. New columns go to the end: scripts count them. */
export const CLAIM_COLUMNS: readonly FlatColumn<Claim>[] = columns({
  id: (c) => c.id,
  statement: (c) => c.statement,
  date: (c) => c.date.value,
  date_end: (c) => c.date.end,
  date_basis: (c) => c.date.basis,
  date_confidence: (c) => c.date.confidence,
  as_of: (c) => c.asOf?.value,
  speaker: (c) => c.speaker.name,
  speaker_kind: (c) => c.speaker.kind,
  role: (c) => c.speaker.role,
  organization: (c) => c.speaker.organization,
  speaker_country: (c) => c.speaker.country,
  via: json((c) => c.via.map((relay) => relay.name)),
  low: number((c) => c.count.low),
  high: number((c) => c.count.high),
  best: number((c) => c.count.best),
  qualifier: (c) => c.count.qualifier,
  count_text: (c) => c.count.text,
  change: (c) => c.change,
  rate: (c) => c.rate,
  each_of: (c) => c.each?.of,
  part_of: (c) => c.partOf,
  unit: (c) => c.unit,
  force: (c) => c.force?.name,
  force_country: (c) => c.force?.country,
  status: (c) => c.status,
  realis: (c) => c.realis,
  stance: (c) => c.stance,
  place: (c) => c.place?.name,
  place_relation: (c) => c.place?.relation,
  place_country: (c) => c.place?.country,
  place_within: json((c) => c.place?.within),
  hedges: json((c) => c.hedges),
  file: (c) => c.source.file,
  document: (c) => c.source.document,
  line: integer((c) => c.source.line),
  column: integer((c) => c.source.column),
  start: integer((c) => c.source.start),
  end: integer((c) => c.source.end),
  title: (c) => c.source.title,
  outlet: (c) => c.source.outlet,
  url: (c) => c.source.url,
  published: (c) => c.source.published?.value,
  quote: (c) => c.source.quote,
  speaker_text: (c) => c.speaker.text,
  speaker_basis: (c) => c.speaker.basis,
  via_kinds: json((c) => c.via.map((relay) => relay.kind)),
  date_text: (c) => c.date.text,
  as_of_end: (c) => c.asOf?.end,
  ...dateDetails<Claim>('as_of', (c) => c.asOf),
  count_start: integer((c) => c.count.start),
  count_end: integer((c) => c.count.end),
  place_parts: json((c) => c.place?.parts),
  place_text: (c) => c.place?.text,
  place_basis: (c) => c.place?.basis,
  article: integer((c) => c.source.article),
  published_end: (c) => c.source.published?.end,
  ...dateDetails<Claim>('published', (c) => c.source.published),
  rules: json((c) => c.rules),
  remarks: json((c) => c.remarks),
  corrected: json((c) => c.corrected),
});

/** A statement in its question. */
export interface ComparedRow {
  comparison: Comparison;
  statement: ComparedStatement;
  /** Ids of the statements with that verdict beside this one. */
  others: (verdict: Comparison['verdicts'][number]['verdict']) => string[];
}

export const COMPARED_COLUMNS: readonly FlatColumn<ComparedRow>[] = columns({
  force: (r) => r.comparison.question.force,
  unit: (r) => r.comparison.question.unit,
  status: (r) => r.comparison.question.status,
  realis: (r) => r.comparison.question.realis,
  place: (r) => r.comparison.question.place,
  statement: (r) => r.statement.statement,
  date: (r) => r.statement.date.value,
  as_of: (r) => r.statement.asOf?.value,
  speaker: (r) => r.statement.speaker.name,
  speaker_kind: (r) => r.statement.speaker.kind,
  organization: (r) => r.statement.speaker.organization,
  low: number((r) => r.statement.count.low),
  high: number((r) => r.statement.count.high),
  best: number((r) => r.statement.count.best),
  qualifier: (r) => r.statement.count.qualifier,
  count_text: (r) => r.statement.count.text,
  interval_low: number((r) => r.statement.interval[0]),
  interval_high: number((r) => r.statement.interval[1]),
  reports: integer((r) => r.statement.reports),
  outlets: integer((r) => r.statement.outlets),
  agrees_with: ids((r) => r.others('agree')),
  close_to: ids((r) => r.others('close')),
  diverges_from: ids((r) => r.others('diverge')),
  claims: ids((r) => r.statement.claims),
  change: (r) => r.comparison.question.change,
  rate: (r) => r.comparison.question.rate,
  share: (r) => r.comparison.question.share,
  counted: ['boolean', (r) => r.statement.counted],
  voices: json((r) => r.statement.voices),
  consensus_low: number((r) => r.comparison.consensus?.interval[0]),
  consensus_high: number((r) => r.comparison.consensus?.interval[1]),
  corrected: json((r) => r.statement.corrected),
});

/** One row a statement of a question. */
export function* comparedRows(comparisons: readonly Comparison[]): Generator<ComparedRow> {
  for (const comparison of comparisons) {
    for (const statement of comparison.statements) {
      const id = statement.statement;
      const others: ComparedRow['others'] = (verdict) =>
        comparison.verdicts.flatMap((v) => (v.verdict !== verdict ? [] : v.a === id ? [v.b] : v.b === id ? [v.a] : []));
      yield { comparison, statement, others };
    }
  }
}

/** The rows as delimited text. */
export function flatLines<T>(columns: readonly FlatColumn<T>[], rows: Iterable<T>, how: Delimited): Iterable<string> {
  const cells = function* () {
    for (const row of rows) yield columns.map(({ read, type }) => cellOf(read(row), type === 'ids' ? ' ' : '; '));
  };
  return delimitedLines(
    columns.map(({ name }) => name),
    cells(),
    how,
  );
}

/** A list of words with `separator` between them, any other structure as JSON. */
function cellOf(value: unknown, separator: string): Cell {
  if (typeof value !== 'object' || value === null) return value as Cell;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(separator);
  return JSON.stringify(value);
}
