import type { CalendarDate, PageRules } from '../model/page.js';

/*
 * Days in the head or at the foot of a page that stand among names and the words of a page: "HARBOUR POST | DEC. 4, 2021 AT 7:00
 * A.M.", "Oslo. Friday 3rd November 2023", "(Delta Wire, 22 September 2004)".
 */

/** Longest such line. */
const LONGEST = 120;
/** Words beside the date: more of them tell something. */
const MOST_WORDS = 5;
/** Characters from the start of a paragraph within which the day before its first dash stands. */
const PREFIX = 60;

/** The day of a line that tells no more than where and when the page came out; null where it tells anything else. */
export function headerDate(text: string, start: number, end: number, page: PageRules): CalendarDate | null {
  if (end - start > LONGEST || !page.dateHint.test(text.slice(start, end))) return null;
  const date = page.findDate(text, start, end);
  if (!date || date.day === null || date.year === null) return null;
  let rest = `${text.slice(start, date.start)} ${text.slice(date.end, end)}`;
  const again = page.findDate(rest, 0, rest.length);
  if (again) rest = rest.slice(0, again.start) + rest.slice(again.end);
  return furnishes(rest, page) ? date : null;
}

/** "BREAKING - 22.3.2022 17:48 - The ministry ...": the day before the first dash of a paragraph. */
export function prefixDate(text: string, start: number, end: number, page: PageRules): CalendarDate | null {
  const date = page.findDate(text, start, Math.min(end, start + PREFIX));
  if (!date || date.day === null || date.year === null || date.end >= end) return null;
  const dash = /^[^.!?\u2013\u2014-]{0,14}? +[-\u2013\u2014]+ +(?=\p{Lu}|["\u201c])/u.exec(
    text.slice(date.end, date.end + 24),
  );
  if (!dash) return null;
  const around = `${text.slice(start, date.start)} ${dash[0]}`;
  if (!furnishes(around, page)) return null;
  return { ...date, end: date.end + dash[0].trimEnd().replace(/[-\u2013\u2014\s]+$/, '').length };
}

/** Nothing is left of the words but clocks, names and what pages say of themselves. */
function furnishes(rest: string, page: PageRules): boolean {
  // "(Contributor/Agency)": a caption.
  if (page.noPublication.test(rest) || /\([^()]*\/[^()]*\)/.test(rest)) return false;
  let words = 0;
  for (const [word] of rest.replace(page.clock, ' ').matchAll(/[\p{L}\d][\p{L}\d'.-]*/gu)) {
    const bare = word.replace(/\.$/, '');
    if (/^\d/.test(bare)) {
      // A count is told.
      if (bare.length > 4) return false;
      continue;
    }
    if (page.pageWords.has(bare.toLowerCase())) continue;
    if (!/^\p{Lu}/u.test(bare) || ++words > MOST_WORDS) return false;
  }
  return true;
}
