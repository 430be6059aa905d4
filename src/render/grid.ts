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

export const GAP = '  ';
export const RULE = '─';

/** Widths by content; where they do not fit, the widest columns give way down to their longest word (at most 16). */
export function columnWidths(columns: readonly GridColumn[], rows: readonly string[][], width: number): number[] {
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
export function rowLines(
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

export const unpainted = (text: string): string => text;

/** Rows of cells as lines under a ruled header, columns fitted to the width. Cells are safe text without colour. Linear. */
export function* rowByRow(
  columns: readonly GridColumn[],
  rows: readonly string[][],
  style: GridStyle,
): Generator<string> {
  const widths = columnWidths(columns, rows, style.width - (style.indent?.length ?? 0));
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
