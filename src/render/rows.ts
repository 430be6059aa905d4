import type { Warning } from '../model/claim.js';
import { type Cell, CSV, delimitedLines, TSV } from './delimited.js';
import { flowing, type GridColumn, rowByRow, widthOf } from './grid.js';
import { jsonObject } from './json.js';
import { markdownTable } from './markdown.js';
import { safeJson } from './safe.js';
import type { Palette, RenderContext } from './types.js';

/* Results that are rows, in every format: each names its columns once. */

export interface RowsResult {
  /** What JSON calls the rows: `sources`. */
  name: string;
  /** What JSON says besides. */
  extra?: Readonly<Record<string, boolean | number>>;
  /** The rows as data. */
  records: readonly object[];
  warnings: readonly Warning[];
  /** The rows for people: safe text. */
  columns: readonly GridColumn[];
  cells: readonly string[][];
  /** Colours by column, for what a sign or a word says too. */
  paint?: (palette: Palette) => readonly (Palette['strong'] | undefined)[];
  /** The rows for spreadsheets. */
  fields: readonly string[];
  values: Iterable<readonly Cell[]>;
  /** Said below a table, and in place of an empty one. */
  total: string;
  none: string;
}

export type RenderRows = (result: RowsResult, context: RenderContext) => Iterable<string>;

export const rowsTable: RenderRows = function* ({ columns, cells, paint, total, none }, { palette, width }) {
  if (cells.length === 0) {
    yield `${none}\n`;
    return;
  }
  const draw = Number.isFinite(width) && widthOf(columns, cells, width) > width ? flowing : rowByRow;
  const colours = paint?.(palette) ?? [];
  const cell = (text: string, column: number) => colours[column]?.(text) ?? text;
  yield* draw(columns, cells, { width, header: palette.strong, cell });
  yield `\n${palette.faint(total)}\n`;
};

export const rowsJson: RenderRows = ({ name, extra, records, warnings }) =>
  jsonObject({ ...extra, [name]: records, warnings });

export const rowsNdjson: RenderRows = function* ({ records }) {
  for (const record of records) yield `${safeJson(record)}\n`;
};

export const rowsCsv: RenderRows = ({ fields, values }) => delimitedLines(fields, values, CSV);

export const rowsTsv: RenderRows = ({ fields, values }) => delimitedLines(fields, values, TSV);

export const rowsMarkdown: RenderRows = ({ columns, cells }) =>
  markdownTable(
    columns.map((column) => column.title),
    columns.map((column) => column.align),
    cells,
  );
