import Table from 'cli-table3';
import { columnWidths, GAP, type GridColumn, type GridStyle, RULE, rowByRow, rowLines, unpainted } from './grid.js';

/** cli-table3 takes more than linear time: longer tables are drawn row by row, in the same shape. */
const TABLE_ROWS = 1000;

/** A table by cli-table3; the same lines as `rowByRow` gives. */
export function grid(columns: readonly GridColumn[], rows: readonly string[][], style: GridStyle): Iterable<string> {
  return rows.length > TABLE_ROWS ? rowByRow(columns, rows, style) : drawn(columns, rows, style);
}

function* drawn(columns: readonly GridColumn[], rows: readonly string[][], style: GridStyle): Generator<string> {
  const widths = columnWidths(columns, rows, style.width - (style.indent?.length ?? 0));
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
