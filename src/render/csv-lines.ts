import { stringify } from 'csv-stringify/sync';
import { visibleLines } from './safe.js';

export type Cell = string | number | null | undefined;

/** Rows are stringified in batches: setting up the writer costs more than a row. */
const BATCH = 500;

/** CSV with a first line of names; a cell that a spreadsheet would run as a formula gets an apostrophe. */
export function* csvLines(names: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  let batch: (string | number)[][] = [[...names]];
  for (const row of rows) {
    if (batch.length >= BATCH) {
      yield stringify(batch);
      batch = [];
    }
    batch.push(row.map(cell));
  }
  if (batch.length > 0) yield stringify(batch);
}

function cell(value: Cell): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value;
  const text = visibleLines(value);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
