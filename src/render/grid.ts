import Table from 'cli-table3';
import { displayWidth, longestWord, pad, wrap } from './wrap.js';

export interface GridColumn {
  title: string;
  align: 'left' | 'right';
}

export interface GridStyle {
  width: number;
  /** Blanks before every line. */
  indent?: string;
  header: (text: string) => string;
  /** Colour of a cell by column number, laid on after the widths are settled. */
  cell?: (text: string, column: number) => string;
}

const GAP = '  ';
const RULE = '─';
/** cli-table3 takes more than linear time; longer tables are drawn row by row in the same shape. */
export const TABLE_ROWS = 1000;

/** Rows of cells as lines with a ruled header, columns fitted to the width. Cells are safe text without colour. */
export function grid(columns: readonly GridColumn[], rows: readonly string[][], style: GridStyle): Iterable<string> {
  const widths = columnWidths(columns, rows, style.width - (style.indent?.length ?? 0));
  return rows.length <= TABLE_ROWS ? drawn(columns, rows, widths, style) : streamed(columns, rows, widths, style);
}

/** Widths by content; where they do not fit, the widest columns give way down to their longest word (at most 16). */
function columnWidths(columns: readonly GridColumn[], rows: readonly string[][], width: number): number[] {
  const widths = columns.map((column, i) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[i]!)), column.title.length),
  );
  const excess = () => widths.reduce((sum, w) => sum + w, GAP.length * (columns.length - 1)) - width;
  if (excess() <= 0) return widths;
  const least = columns.map((column, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, longestWord(row[i]!)), longestWord(column.title));
    return column.align === 'right' ? longest : Math.min(longest, 16);
  });
  for (let over = excess(); over > 0; over--) {
    let widest = -1;
    for (let i = 0; i < widths.length; i++) {
      if (widths[i]! > least[i]! && (widest < 0 || widths[i]! > widths[widest]!)) widest = i;
    }
    if (widest < 0) break;
    widths[widest]!--;
  }
  return widths;
}

/** The cells of one row, wrapped, padded and coloured: lines of cells. */
function rowLines(
  row: readonly string[],
  widths: number[],
  columns: readonly GridColumn[],
  paint: (text: string, column: number) => string,
): string[][] {
  const wrapped = row.map((cell, i) => wrap(cell, widths[i]!));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped.map((lines, i) => {
      const text = lines[line] ?? '';
      const padded = pad(text, widths[i]!, columns[i]!.align);
      return text === '' ? padded : padded.replace(text, () => paint(text, i));
    }),
  );
}

const unpainted = (text: string): string => text;

function* drawn(
  columns: readonly GridColumn[],
  rows: readonly string[][],
  widths: number[],
  style: GridStyle,
): Generator<string> {
  const none = Object.fromEntries(
    [
      'top',
      'top-mid',
      'top-left',
      'top-right',
      'bottom',
      'bottom-mid',
      'bottom-left',
      'bottom-right',
      'left',
      'left-mid',
      'mid',
      'mid-mid',
      'right',
      'right-mid',
    ].map((part) => [part, '']),
  );
  const table = new Table({
    chars: { ...none, middle: GAP },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const cell = style.cell ?? unpainted;
  const lines = (row: readonly string[], paint: (text: string, column: number) => string) => {
    const all = rowLines(row, widths, columns, paint);
    return columns.map((_, i) => all.map((line) => line[i]!).join('\n'));
  };
  table.push(
    lines(
      columns.map((column) => column.title),
      style.header,
    ),
  );
  table.push(widths.map((width) => RULE.repeat(width)));
  for (const row of rows) table.push(lines(row, cell));
  for (const line of table.toString().split('\n')) yield `${(style.indent ?? '') + line.trimEnd()}\n`;
}

function* streamed(
  columns: readonly GridColumn[],
  rows: readonly string[][],
  widths: number[],
  style: GridStyle,
): Generator<string> {
  const draw = (cells: readonly string[]) => `${(style.indent ?? '') + cells.join(GAP).trimEnd()}\n`;
  for (const line of rowLines(
    columns.map((column) => column.title),
    widths,
    columns,
    style.header,
  ))
    yield draw(line);
  yield draw(widths.map((width) => RULE.repeat(width)));
  for (const row of rows) for (const line of rowLines(row, widths, columns, style.cell ?? unpainted)) yield draw(line);
}
