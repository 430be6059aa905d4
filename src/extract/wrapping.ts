/*
 * Text wrapped by hand or by a mailer: lines of nearly one length that break wherever the next word did not fit. Such a
 * break is a space and no more, whatever stands at either side of it.
 */

const NEWLINE = 10;
const NARROWEST = 55;
const WIDEST = 100;
/** Lines with another directly below them that a judgement wants. */
const FEWEST = 6;

/** The width to which `[from, to)` is wrapped; 0 where it is not. Longer lines than any wrapper leaves end the look at once. */
export function wrapWidth(text: string, from: number, to: number): number {
  let width = 0;
  for (let start = from; start < to; ) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > to) end = to;
    if (end - start > WIDEST) return 0;
    if (end - start > width) width = end - start;
    start = end + 1;
  }
  if (width < NARROWEST) return 0;
  let seen = 0;
  let full = 0;
  for (let start = from; start < to; ) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end + 1 >= to) break;
    // The first of two lines, where both hold words.
    if (end > start && text.charCodeAt(end + 1) !== NEWLINE) {
      seen++;
      if (fills(text, start, end, width, to)) full++;
    }
    start = end + 1;
  }
  return full >= FEWEST && full * 4 >= seen * 3 ? width : 0;
}

/** Indented first lines with a line at the margin directly below that a judgement wants. */
const PARAGRAPHS = 3;
const INDENTED = /\n {2,8}(?=\S)[^\n]{40,100}\n(?=\S)/g;

/** True where paragraphs of `[from, to)` open with an indent and all other lines go on at the margin, as wires are set. */
export function indentsParagraphs(text: string, from: number, to: number): boolean {
  const body = `\n${text.slice(from, to)}`;
  if (!body.includes('\n  ')) return false;
  return (body.match(INDENTED)?.length ?? 0) >= PARAGRAPHS && !body.includes('\n\n');
}

/** True where the first word below would not have fitted into the line. */
function fills(text: string, start: number, end: number, width: number, to: number): boolean {
  let stop = end + 1;
  while (stop < to && text.charCodeAt(stop) > 32) stop++;
  return end - start + (stop - end) > width;
}

/** True where the line break at `at` only wraps: the line is full, and the next goes on at the margin with a word or a figure. */
export function wrappedBreak(text: string, at: number, width: number, from: number, to: number): boolean {
  let start = at;
  while (start > from && at - start <= width && text.charCodeAt(start - 1) !== NEWLINE) start--;
  if (start === at || at - start < NARROWEST - 10) return false;
  return /[\p{L}\d"'($\u20ac\u00a3]/u.test(text[at + 1] ?? '') && fills(text, start, at, width, to);
}
