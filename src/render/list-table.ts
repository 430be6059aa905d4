import type { Claim } from '../model/claim.js';
import { COLUMNS, cellWords } from './columns.js';
import { flowing, rowByRow, widthOf } from './grid.js';
import type { Palette, RenderList } from './types.js';
import { CORRECTED, plural } from './words.js';

/** The terminal form of a list: one row a claim. Lists can be long and have to start fast, so they are drawn row by row. */
export const listTable: RenderList = function* ({ claims }, { palette, width, columns }) {
  if (claims.length === 0) {
    yield 'No claims.\n';
    return;
  }
  const chosen = columns.map((key) => COLUMNS[key]);
  const rows = claims.map((claim) => columns.map((key) => cellWords(key, claim)));
  const paint = columns.map((key) => CELL_PAINT[key]?.(palette));
  const cell = (text: string, column: number) => paint[column]?.(text) ?? text;
  const draw = Number.isFinite(width) && widthOf(chosen, rows, width) > width ? flowing : rowByRow;
  yield* draw(chosen, rows, { width, header: palette.strong, cell });
  yield `\n${palette.faint(total(claims))}\n`;
};

const CELL_PAINT: Partial<Record<string, (palette: Palette) => (text: string) => string>> = {
  count: (palette) => palette.strong,
  source: (palette) => palette.faint,
};

function total(claims: Claim[]): string {
  const statements = new Set(claims.map((claim) => claim.statement)).size;
  const files = new Set(claims.map((claim) => claim.source.file)).size;
  const corrected = claims.filter((claim) => claim.corrected).length;
  const counts = [plural(claims.length, 'claim'), plural(statements, 'statement'), plural(files, 'file')];
  return counts.join(', ') + (corrected > 0 ? `; ${CORRECTED} ${plural(corrected, 'claim')} corrected` : '');
}
