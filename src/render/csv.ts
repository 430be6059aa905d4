import type { Claim } from '../model/claim.js';
import type { ComparedStatement, Comparison } from '../model/comparison.js';
import { type Cell, csvLines } from './csv-lines.js';
import type { RenderCompare, RenderList } from './types.js';

type Fields<T> = Record<string, (row: T) => Cell>;

const CLAIM_FIELDS: Fields<Claim> = {
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
  via: (c) => c.via.map((relay) => relay.name).join('; '),
  low: (c) => c.count.low,
  high: (c) => c.count.high,
  best: (c) => c.count.best,
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
  place_within: (c) => c.place?.within.join('; '),
  hedges: (c) => c.hedges.join('; '),
  file: (c) => c.source.file,
  document: (c) => c.source.document,
  line: (c) => c.source.line,
  column: (c) => c.source.column,
  start: (c) => c.source.start,
  end: (c) => c.source.end,
  title: (c) => c.source.title,
  outlet: (c) => c.source.outlet,
  url: (c) => c.source.url,
  published: (c) => c.source.published?.value,
  quote: (c) => c.source.quote,
};

interface ComparedRow {
  comparison: Comparison;
  statement: ComparedStatement;
  /** Ids of the statements with that verdict beside this one. */
  others: (verdict: Comparison['verdicts'][number]['verdict']) => string[];
}

const COMPARED_FIELDS: Fields<ComparedRow> = {
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
  low: (r) => r.statement.count.low,
  high: (r) => r.statement.count.high,
  best: (r) => r.statement.count.best,
  qualifier: (r) => r.statement.count.qualifier,
  count_text: (r) => r.statement.count.text,
  interval_low: (r) => r.statement.interval[0],
  interval_high: (r) => r.statement.interval[1],
  reports: (r) => r.statement.reports,
  outlets: (r) => r.statement.outlets,
  agrees_with: (r) => r.others('agree').join(' '),
  close_to: (r) => r.others('close').join(' '),
  diverges_from: (r) => r.others('diverge').join(' '),
  claims: (r) => r.statement.claims.join(' '),
};

/** One row a claim with raw numbers; a cell that a spreadsheet would run as a formula gets an apostrophe. */
export const listCsv: RenderList = ({ claims }) => rows(CLAIM_FIELDS, claims);

/** One row a statement of a question. */
export const compareCsv: RenderCompare = ({ comparisons }) => rows(COMPARED_FIELDS, comparedRows(comparisons));

function* comparedRows(comparisons: readonly Comparison[]): Generator<ComparedRow> {
  for (const comparison of comparisons) {
    for (const statement of comparison.statements) {
      const id = statement.statement;
      const others: ComparedRow['others'] = (verdict) =>
        comparison.verdicts.flatMap((v) => (v.verdict !== verdict ? [] : v.a === id ? [v.b] : v.b === id ? [v.a] : []));
      yield { comparison, statement, others };
    }
  }
}

function* cellsOf<T>(readers: readonly ((row: T) => Cell)[], values: Iterable<T>): Generator<Cell[]> {
  for (const value of values) yield readers.map((read) => read(value));
}

const rows = <T>(fields: Fields<T>, values: Iterable<T>): Iterable<string> =>
  csvLines(Object.keys(fields), cellsOf(Object.values(fields), values));
