import type { CountInterval } from '../../model/comparison.js';
import { number } from '../words.js';
import type { Glyphs } from './glyphs.js';
import type { Chart, Mark } from './model.js';
import { type CountScale, dayTicks, dayWords } from './scale.js';

/* The two panels of a terminal chart: dates across, and counts across. Each line of a panel is as wide as the panel. */

/** One column: its sign, and whether it belongs to the mark or to the ground behind it. */
export interface Cell {
  sign: string;
  ground: boolean;
}

const ground = (width: number, sign: string): Cell[] => Array.from({ length: width }, () => ({ sign, ground: true }));

/** Puts signs onto cells from a column on; what lies outside is cut off. */
function put(cells: Cell[], at: number, signs: string): void {
  [...signs].forEach((sign, i) => {
    if (at + i >= 0 && at + i < cells.length) cells[at + i] = { sign, ground: false };
  });
}

const column = (share: number, width: number): number => Math.round(share * (width - 1));

/** When a statement's count held: a point on a day, a stretch where it is a month or a year. */
export function dayCells(mark: Mark, days: Chart['days'], width: number, glyphs: Glyphs): Cell[] {
  // Without a day, and on a single one, nothing runs across.
  const cells = ground(width, mark.days && days && days.to > days.from ? glyphs.track : ' ');
  const point = mark.counted ? glyphs.point : glyphs.hollow;
  if (!mark.days || !days) {
    put(cells, 0, width >= mark.date.length ? mark.date : '?');
    return cells;
  }
  const length = Math.max(1, days.to - days.from);
  // The last column is kept for the sign of an unsure day.
  const at = (day: number) => column((day - days.from) / length, width - 1);
  const [from, to] = [at(mark.days.from), at(mark.days.to)];
  if (to > from) put(cells, from, glyphs.left + glyphs.line.repeat(to - from - 1) + glyphs.right);
  else put(cells, from, point);
  if (mark.uncertain) put(cells, to + 1, '?');
  return cells;
}

/** What a statement allows: a point, a stretch between its bounds, an arrow where an end is open or out of sight. */
export function countCells(
  mark: Mark,
  consensus: CountInterval | null,
  scale: CountScale,
  width: number,
  glyphs: Glyphs,
): Cell[] {
  const cells = ground(width, ' ');
  for (const bound of consensus ?? []) {
    const at = bound === null ? -1 : column(scale.at(bound), width);
    if (at >= 0 && at < width) cells[at] = { sign: glyphs.guide, ground: true };
  }
  const { low, high, point } = mark;
  const dot = mark.counted ? glyphs.point : glyphs.hollow;
  const from = low === null ? Number.NEGATIVE_INFINITY : column(scale.at(low), width);
  const to = high === null ? Number.POSITIVE_INFINITY : column(scale.at(high), width);
  // Bounds on either side of their number need a column each.
  if (to - from > (point === null ? 0 : 1)) {
    const [first, last] = [Math.max(0, from), Math.min(width - 1, to)];
    const line = mark.vague || mark.hedges.length > 0 ? glyphs.soft : glyphs.line;
    put(cells, first, line.repeat(Math.max(0, last - first + 1)));
    put(cells, first, from < 0 ? glyphs.openLeft : glyphs.left);
    put(cells, last, to >= width ? glyphs.openRight : glyphs.right);
  }
  if (point !== null) put(cells, column(scale.at(point), width), dot);
  else if (to === from) put(cells, from, dot);
  return cells;
}

/** The dates above a panel: the first and the last day, and round ones between them where there is room. */
export function dayAxis(days: NonNullable<Chart['days']>, width: number, date: string): string {
  if (days.from === days.to) return date.slice(0, width).padEnd(width);
  const length = days.to - days.from;
  const style = length > 75 ? 'month' : 'day';
  const labels = [
    { share: 0, words: dayWords(days.from, style) },
    { share: 1, words: dayWords(days.to, style) },
    ...dayTicks(days.from, days.to, Math.floor(width / 10)).map(({ day, words }) => ({
      share: (day - days.from) / length,
      words,
    })),
  ];
  return axis(labels, width, 'start');
}

export function countAxis(scale: CountScale, width: number): string {
  const labels = scale.ticks(Math.floor(width / 10)).map((n) => ({ share: scale.at(n), words: number(n) }));
  return axis(labels, width, 'middle');
}

/** Labels at their places, those that come later in the list giving way to earlier ones. */
function axis(labels: readonly { share: number; words: string }[], width: number, align: 'start' | 'middle'): string {
  const cells = Array.from({ length: width }, () => ' ');
  for (const { share, words } of labels) {
    const wanted = column(share, width) - (align === 'middle' ? Math.floor(words.length / 2) : 0);
    const at = Math.min(Math.max(0, wanted), width - words.length);
    const room = cells.slice(Math.max(0, at - 2), at + words.length + 2);
    if (at < 0 || room.some((sign) => sign !== ' ')) continue;
    [...words].forEach((sign, i) => {
      cells[at + i] = sign;
    });
  }
  return cells.join('');
}
