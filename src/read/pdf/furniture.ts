import type { Columns, Line } from './lines.js';

/* Lines that belong to the page and not to the text: running heads, page numbers, what a browser prints around a page. */

/** The part of a page, at its top and its bottom, in which they stand. */
const MARGIN = 0.12;

const PAGE_NUMBER = /^(?:[-\u2013\u2014|\s]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-\u2013\u2014|\s]*)$/i;
const PRINTED =
  /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[AP]M)?\b.*|(?:https?:\/\/|www\.)\S+(?: \d{1,4}\/\d{1,4})?)$/i;

export interface PageLines {
  columns: Columns;
  /** Height of the page. */
  height: number;
}

/** The pages without their furniture: page numbers, and lines in the margins that come again on most pages. */
export function withoutFurniture(pages: readonly PageLines[]): Columns {
  const seen = new Map<string, number>();
  for (const { columns, height } of pages) {
    const keys = new Set(columns.flat().flatMap((line) => (inMargin(line, height) ? [keyOf(line)] : [])));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const most = Math.max(2, pages.length / 2);
  return pages.flatMap(({ columns, height }) =>
    columns
      .map((lines) =>
        lines.filter(
          (line) =>
            !inMargin(line, height) ||
            !(PAGE_NUMBER.test(line.text) || PRINTED.test(line.text) || seen.get(keyOf(line))! >= most),
        ),
      )
      .filter((lines) => lines.length > 0),
  );
}

const inMargin = ({ y }: Line, height: number): boolean => y > height * (1 - MARGIN) || y < height * MARGIN;

/** Figures aside, which count the pages. */
const keyOf = ({ text }: Line): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
