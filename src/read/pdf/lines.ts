/* Pieces of text with their places on a page, as PDF has them, to lines in reading order. Units: points, y upwards. */

export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the type. */
  size: number;
}

export interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Columns of lines, in reading order. */
export type Columns = Line[][];

/** More fragments than any page of text has: read in the order of the file. */
const MOST_FRAGMENTS = 4000;

/** The lines of a page, a list a column; a heading over two columns is a column of its own. */
export function columnsOf(pieces: readonly Piece[]): Columns {
  const fragments = fragmentsOf(pieces);
  if (fragments.length > MOST_FRAGMENTS) return [linesOf(fragments)];
  const columns: Columns = [];
  split(fragments, columns);
  return columns;
}

/** Neighbouring pieces on one baseline, up to a gap that parts columns or cells. */
function fragmentsOf(pieces: readonly Piece[]): Line[] {
  const fragments: Line[] = [];
  let last: Line | null = null;
  for (const { text, x, y, width, size } of pieces) {
    if (text === '') continue;
    const near: boolean =
      last !== null &&
      Math.abs(last.y - y) <= 0.4 * Math.max(last.size, size) &&
      x >= last.right - 0.5 * size &&
      x - last.right <= 1.8 * size;
    if (near && last) {
      const parted = x - last.right > 0.15 * size && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += parted ? ` ${text}` : text;
      last.right = Math.max(last.right, x + width);
      last.size = Math.max(last.size, size);
    } else if (text.trim() !== '') {
      last = { text, left: x, right: x + width, y, size };
      fragments.push(last);
    }
  }
  return fragments;
}

/** Cuts a region down a gutter where it has one, else into the bands between its empty stripes, and those down theirs. */
function split(region: Line[], columns: Columns): void {
  const gutter = gutterOf(region);
  if (gutter !== null) {
    split(
      region.filter(({ left }) => left < gutter),
      columns,
    );
    split(
      region.filter(({ left }) => left >= gutter),
      columns,
    );
    return;
  }
  const bands = bandsOf(region);
  let plain: Line[] = [];
  for (let i = 0; i < bands.length; ) {
    let joined = bands[i]!;
    let parted = gutterOf(joined) !== null ? i + 1 : 0;
    // Paragraphs that end side by side leave a stripe too: the cut goes down as far as it can.
    let longest = joined;
    for (let j = i + 1; j < bands.length; j++) {
      joined = [...joined, ...bands[j]!];
      if (gutterOf(joined) === null) {
        if (parted > 0) break;
        if (j - i >= REACH) break;
        continue;
      }
      parted = j + 1;
      longest = joined;
    }
    if (parted > 0 && bands.length > 1) {
      if (plain.length > 0) columns.push(linesOf(plain));
      plain = [];
      split(longest, columns);
      i = parted;
    } else {
      plain.push(...bands[i]!);
      i++;
    }
  }
  if (plain.length > 0) columns.push(linesOf(plain));
}

/** Bands looked ahead for a gutter that none of them shows alone. */
const REACH = 6;
const COLUMN_LINES = 3;
const COLUMN_LETTERS = 14;

/** Where an empty stripe from top to bottom parts lines of text at both sides; the x of its middle. */
function gutterOf(region: readonly Line[]): number | null {
  if (region.length < 2 * COLUMN_LINES) return null;
  const sorted = [...region].sort((a, b) => a.left - b.left);
  let reach = sorted[0]!.right;
  let best: { at: number; width: number } | null = null;
  for (let i = 1; i < sorted.length; i++) {
    const { left, right, size } = sorted[i]!;
    const width = left - reach;
    if (
      width >= 0.7 * size &&
      (!best || width > best.width) &&
      isColumn(sorted.slice(0, i)) &&
      isColumn(sorted.slice(i))
    )
      best = { at: (left + reach) / 2, width };
    reach = Math.max(reach, right);
  }
  return best?.at ?? null;
}

function isColumn(lines: readonly Line[]): boolean {
  if (lines.length < COLUMN_LINES) return false;
  let letters = 0;
  for (const { text } of lines) letters += text.length;
  return letters >= lines.length * COLUMN_LETTERS;
}

/** Lines between empty stripes from left to right, the uppermost first. */
function bandsOf(region: readonly Line[]): Line[][] {
  const sorted = [...region].sort((a, b) => b.y - a.y);
  const bands: Line[][] = [];
  let bottom = Number.POSITIVE_INFINITY;
  for (const line of sorted) {
    const top = line.y + line.size * 0.8;
    if (bands.length === 0 || bottom - top > 0.5 * line.size) bands.push([]);
    bands.at(-1)!.push(line);
    bottom = Math.min(bottom, line.y - line.size * 0.2);
  }
  return bands;
}

/** Fragments of one baseline put together, from top to bottom. */
function linesOf(fragments: readonly Line[]): Line[] {
  const sorted = [...fragments].sort((a, b) => b.y - a.y || a.left - b.left);
  const rows: Line[][] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - fragment.y) <= 0.4 * Math.min(row[0]!.size, fragment.size)) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => {
    row.sort((a, b) => a.left - b.left);
    return {
      text: row
        .map(({ text }) => text.trim())
        .join(' ')
        .replace(/\s+/g, ' '),
      left: Math.min(...row.map(({ left }) => left)),
      right: Math.max(...row.map(({ right }) => right)),
      y: row[0]!.y,
      size: Math.max(...row.map(({ size }) => size)),
    };
  });
}
