import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Metadata } from '../model/document.js';
import { columnName, formOf, SOURCES_COLUMNS } from './sources-csv.js';

/** What is known of a file, by its path from the folder of the sources.csv. */
export interface KnownSource {
  file: string;
  metadata: Metadata;
}

export interface FilledSources {
  text: string;
  /** Rows and cells that were not there before. */
  rows: number;
  cells: number;
}

/**
 * A sources.csv with a row for each file and what is known in cells that were empty. What stands in `before` stays: its
 * cells, columns, order and delimiter. Throws for a text that is no CSV or has no column "file".
 */
export function fillSources(before: string | null, known: readonly KnownSource[]): FilledSources {
  const { delimiter, body, skipped } = formOf(before ?? '');
  const table: string[][] =
    body.trim() === '' ? [] : parse(body, { delimiter, relax_column_count: true, skip_empty_lines: true });
  const header = table[0] ?? [...SOURCES_COLUMNS];
  const names = header.map(columnName);
  if (!names.includes('file')) throw new Error('it has no column "file"');
  for (const name of SOURCES_COLUMNS) {
    if (names.includes(name)) continue;
    names.push(name);
    header.push(name);
  }
  const fileAt = names.indexOf('file');
  const rows = table.slice(1);
  const byFile = new Map(rows.map((row) => [pathOf(row[fileAt] ?? ''), row]));
  const filled = { rows: 0, cells: 0 };
  for (const { file, metadata } of known) {
    let row = byFile.get(file);
    if (!row) {
      row = [];
      row[fileAt] = file;
      rows.push(row);
      byFile.set(file, row);
      filled.rows++;
    }
    for (const [field, value] of Object.entries(metadata)) {
      const at = names.indexOf(field);
      if (value === undefined || (row[at] ?? '').trim() !== '') continue;
      row[at] = value;
      filled.cells++;
    }
  }
  const whole = [header, ...rows].map((row) => names.map((_, i) => row[i] ?? ''));
  const sep = skipped > 0 ? `sep=${delimiter}\n` : '';
  // A title that a spreadsheet would run as a formula.
  return { text: sep + stringify(whole, { delimiter, escape_formulas: true }), ...filled };
}

const pathOf = (cell: string): string => cell.trim().replaceAll('\\', '/').replace(/^\.\//, '');
