import { stringify } from 'csv-stringify/sync';
import { visible, visibleLines } from './safe.js';

export type Cell = string | number | boolean | null | undefined;

export interface Delimited {
  delimiter: string;
  /** Makes text fit for a cell. */
  clean: (text: string) => string;
}

export const CSV: Delimited = { delimiter: ',', clean: visibleLines };

/** For tools that cut lines at tabs: a tab or a line break inside a cell is a blank. */
export const TSV: Delimited = { delimiter: '\t', clean: visible };

/** Rows are stringified in batches: setting up the writer costs more than a row. */
const BATCH = 500;

/** A first line of names, then a row a line; a cell that a spreadsheet would run as a formula gets an apostrophe. */
export function* delimitedLines(
  names: readonly string[],
  rows: Iterable<readonly Cell[]>,
  { delimiter, clean }: Delimited,
): Generator<string> {
  const cell = (value: Cell): string | number => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return value;
    const text = clean(String(value));
    return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  };
  let batch: (string | number)[][] = [[...names]];
  for (const row of rows) {
    if (batch.length >= BATCH) {
      yield stringify(batch, { delimiter });
      batch = [];
    }
    batch.push(row.map(cell));
  }
  if (batch.length > 0) yield stringify(batch, { delimiter });
}
