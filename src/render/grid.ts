import { displayWidth, longestNumber, longestWord, pad, wrap } from './wrap.js';

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

/**
 * Widths by content; where they do not fit, the widest columns give way: first down to their longest word, then, words
 * broken, down to their longest number. Right-aligned columns hold numbers and keep their words whole.
 */
export function columnWidths(columns: readonly GridColumn[], rows: readonly string[][], width: number): number[] {
  const most = (measure: (text: string) => number) =>
    columns.map((column, i) => rows.reduce((all, row) => Math.max(all, measure(row[i]!)), measure(column.title)));
  const widths = most(displayWidth);
  const excess = () => widths.reduce((sum, w) => sum + w, GAP.length * (columns.length - 1)) - width;
  if (excess() <= 0) return widths;
  const words = most(longestWord);
  shrink(widths, words, excess());
  const numbers = most(longestNumber);
  const least = columns.map(({ align }, i) => (align === 'right' ? words[i]! : Math.max(numbers[i]!, NARROWEST)));
  shrink(widths, least, excess());
  return widths;
}

/** The width that the table takes at least: more than `width` where its columns cannot give way enough. */
export const widthOf = (columns: readonly GridColumn[], rows: readonly string[][], width: number): number =>
  columnWidths(columns, rows, width).reduce((sum, w) => sum + w, GAP.length * (columns.length - 1));

/** A column of words is not broken into less than this. */
const NARROWEST = 10;

/** Takes `excess` from the widths, always from the widest that is above its least. */
function shrink(widths: number[], least: readonly number[], excess: number): void {
  for (let over = excess; over > 0; over--) {
    let widest = -1;
    for (let i = 0; i < widths.length; i++) {
      if (widths[i]! > least[i]! && (widest < 0 || widths[i]! > widths[widest]!)) widest = i;
    }
    if (widest < 0) return;
    widths[widest]!--;
  }
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

/**
 * Rows for a screen too narrow for columns: the cells of a row one after the other, the first by itself on the left, as many
 * lines as they need. Linear.
 */
export function* flowing(
  columns: readonly GridColumn[],
  rows: readonly string[][],
  style: GridStyle,
): Generator<string> {
  const titles = columns.map((column) => column.title);
  const [first] = columnWidths(columns.slice(0, 1), [titles, ...rows], Math.floor(style.width / 3));
  const room = style.width - first! - GAP.length;
  const draw = function* (row: readonly string[], paint: (text: string, column: number) => string) {
    const margin = wrap(row[0]!, first!);
    const lines = flowLines(row, room, paint);
    for (let i = 0; i < Math.max(margin.length, lines.length); i++) {
      const start = pad(margin[i] ?? '', first!);
      yield `${(start.replace(margin[i] ?? '', (text) => paint(text, 0)) + GAP + (lines[i] ?? '')).trimEnd()}\n`;
    }
  };
  yield* draw(titles, style.header);
  yield `${RULE.repeat(style.width)}\n`;
  for (const row of rows) yield* draw(row, style.cell ?? unpainted);
}

/** The cells but the first in lines of at most `room` columns; a cell begins on a new line rather than being broken. */
function flowLines(row: readonly string[], room: number, paint: (text: string, column: number) => string): string[] {
  const lines: string[] = [];
  let used = 0;
  for (let column = 1; column < row.length; column++) {
    for (const [i, text] of wrap(row[column]!, room).entries()) {
      const width = displayWidth(text);
      const joins = i === 0 && lines.length > 0 && used + GAP.length + width <= room;
      if (joins) lines[lines.length - 1] += GAP + paint(text, column);
      else lines.push(paint(text, column));
      used = joins ? used + GAP.length + width : width;
    }
  }
  return lines;
}
