import type { Claim, DocumentInfo, Warning } from '../model/claim.js';
import type { Comparison } from '../model/comparison.js';

export interface ListResult {
  documents: DocumentInfo[];
  claims: Claim[];
  warnings: Warning[];
}

export interface CompareResult extends ListResult {
  comparisons: Comparison[];
}

type Paint = (text: string) => string;

/** Colours by meaning; made once a run. Without colour each returns its text. */
export interface Palette {
  strong: Paint;
  faint: Paint;
  good: Paint;
  warn: Paint;
  bad: Paint;
  mark: Paint;
}

export interface RenderContext {
  palette: Palette;
  /** Columns to fit in; `Infinity` never wraps. */
  width: number;
  /** Keys of the columns of a list, in order. */
  columns: readonly ColumnKey[];
  /** Charts in plain ASCII. */
  ascii?: boolean;
}

export type ColumnKey =
  | 'date'
  | 'asof'
  | 'speaker'
  | 'org'
  | 'country'
  | 'via'
  | 'count'
  | 'unit'
  | 'force'
  | 'place'
  | 'state'
  | 'stance'
  | 'hedges'
  | 'source'
  | 'outlet'
  | 'title'
  | 'quote'
  | 'statement'
  | 'id';

/** A part of an output: text, or bytes of a format that is none. */
export type Piece = string | Uint8Array;

/** A result in, the pieces of its text out, the last ending in a newline. Pure. */
export type RenderList = (result: ListResult, context: RenderContext) => Iterable<string>;
export type RenderCompare = (result: CompareResult, context: RenderContext) => Iterable<string>;

const same: Paint = (text) => text;

export const PLAIN: Palette = { strong: same, faint: same, good: same, warn: same, bad: same, mark: same };
