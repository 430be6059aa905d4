import type { Columns, Line } from './lines.js';

/* Lines to paragraphs: where a line only ends because the column does, it goes on with the next. */

/** A gap between lines beyond this many times the usual one opens a paragraph. */
const GAP = 1.3;
/** A change of the size of the type beyond this share does too. */
const SIZE = 0.12;
const INDENT = 0.7;

const ENDS = /[.!?:\u2026]["'\u201d\u2019)\]]*$/;
const BULLET = /^(?:[\u2022\u25cf\u25aa\u2023*\u2013\u2014-] |\(?\d{1,2}[.)] )/;

/** The paragraphs of all columns in order, hyphens at line ends undone. */
export function paragraphsOf(columns: Columns): string[] {
  const words = wordsOf(columns);
  const paragraphs: { lines: Line[]; full: boolean }[] = [];
  for (const lines of columns) {
    const usual = usualGap(lines);
    const left = mostCommon(lines.map((line) => Math.round(line.left)));
    const right = Math.max(...lines.map((line) => line.right));
    lines.forEach((line, i) => {
      const above = i > 0 ? lines[i - 1]! : null;
      const open = paragraphs.at(-1);
      const full = !isShort(line, left, right);
      const joins = open && (above ? continues(above, line, { usual, left, right }) : goesOn(open, line));
      if (joins) {
        open.lines.push(line);
        open.full = full;
      } else paragraphs.push({ lines: [line], full });
    });
  }
  return paragraphs.map(({ lines }) => joined(lines, words));
}

/** A paragraph that the end of a column or a page cuts: in a full line, or before a small letter. */
function goesOn({ lines, full }: { lines: Line[]; full: boolean }, line: Line): boolean {
  const last = lines.at(-1)!;
  return (
    !ENDS.test(last.text) && alike(last, line) && (full || /^[\p{Ll}\d]/u.test(line.text)) && !BULLET.test(line.text)
  );
}

interface Column {
  usual: number;
  left: number;
  right: number;
}

function continues(above: Line, line: Line, { usual, left, right }: Column): boolean {
  if (!alike(above, line) || BULLET.test(line.text)) return false;
  const gap = above.y - line.y;
  // A column of two lines has no usual gap but that between them; set type has at most about one and a half.
  if (gap > Math.max(usual, 1.15 * line.size) * GAP || gap > 2.2 * line.size) return false;
  if (line.left > left + INDENT * line.size && above.left <= left + INDENT * line.size) return false;
  return !(isShort(above, left, right) && ENDS.test(above.text) && /^["'\u201c\u2018(]*[\p{Lu}\d]/u.test(line.text));
}

const isShort = (line: Line, left: number, right: number): boolean => line.right < right - 0.12 * (right - left);

const alike = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= SIZE * Math.max(a.size, b.size);

/** The gap between lines that is most common, in points. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, i) => Math.round((lines[i]!.y - line.y) * 2) / 2);
  return mostCommon(gaps.filter((gap) => gap > 0));
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, times] of counts) {
    if (times > most || (times === most && value < best)) [best, most] = [value, times];
  }
  return best;
}

const CUT_WORD = /(\p{L}+)[-\u00ad\u2010]$/u;

/** Lines as one text. A hyphen at the end of a line goes, unless the word stands elsewhere with it. */
function joined(lines: readonly Line[], words: ReadonlySet<string>): string {
  const parts: string[] = [];
  lines.forEach(({ text }, i) => {
    const next = lines[i + 1]?.text;
    parts.push(next === undefined ? text : beforeLine(text, next, words));
  });
  return parts.join('');
}

/** Longest end of a line that is looked at for a cut word. */
const WORD = 60;

/** A line as it stands before the next one: with a space, whole up to its dash, or without the hyphen of a cut word. */
function beforeLine(text: string, next: string, words: ReadonlySet<string>): string {
  const end = text.slice(-WORD);
  const cut = CUT_WORD.exec(end);
  if (!cut) return /[\p{L}\d][-\u2010\u2013\u2014/]$/u.test(end) ? text : `${text} `;
  const rest = /^\p{L}+/u.exec(next)?.[0] ?? '';
  const whole = (cut[1]! + rest).toLowerCase();
  const hyphened = `${cut[1]}-${rest}`.toLowerCase();
  const keeps = !text.endsWith('\u00ad') && (!/^\p{Ll}/u.test(rest) || (words.has(hyphened) && !words.has(whole)));
  return keeps ? text : text.slice(0, -1);
}

/** The words of the text, those with hyphens whole, in lower case. */
function wordsOf(columns: Columns): Set<string> {
  const words = new Set<string>();
  for (const lines of columns) {
    for (const { text } of lines) {
      for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*(?!-?$)/gu)) words.add(word.toLowerCase());
    }
  }
  return words;
}
