/*
 * Direct quotations of a paragraph. A mark opens or closes by the spaces around it and by what is open already. A closing
 * mark without an opening one closes a quotation that began with the paragraph (the scraper lost the opening mark); an
 * opening mark without a closing one runs to the paragraph's end and, in the usual style, on into the next paragraph that
 * opens with a mark again.
 */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';

export interface Quote {
  start: number;
  end: number;
  /** False where the opening or closing mark is missing. */
  opened: boolean;
  closed: boolean;
}

/** The next quotation mark in `[from, to)`, or -1. */
function nextMark(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 34 || code === 39) return i;
  }
  return -1;
}

const WORD = /[\p{L}\d]/u;
const KEY = Symbol('quotes');

/** First and last sentence (inclusive indexes) of the sentence's paragraph. */
export function paragraphOf(view: ArticleView, sentence: Sentence): [number, number] {
  const all = view.sentences;
  let first = sentence.index;
  let last = sentence.index;
  while (first > 0 && all[first - 1]!.paragraph === sentence.paragraph) first--;
  while (last + 1 < all.length && all[last + 1]!.paragraph === sentence.paragraph) last++;
  return [first, last];
}

/** Quotations of the paragraph in which the sentence stands, ascending; made once a paragraph. */
export function quotesAround(view: ArticleView, sentence: Sentence): Quote[] {
  const known = view.memo(KEY, () => new Map<number, Quote[]>());
  let quotes = known.get(sentence.paragraph);
  if (!quotes) {
    const [first, last] = paragraphOf(view, sentence);
    quotes = findQuotes(view.text, view.sentences[first]!.start, view.sentences[last]!.end);
    known.set(sentence.paragraph, quotes);
  }
  return quotes;
}

const blank = (c: string): boolean => c === '' || c === ' ' || c === '\n' || c === '\r';

/** Quotations in `[from, to)`; linear. */
export function findQuotes(text: string, from: number, to: number): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let single = false;
  let end = from;
  for (let at = nextMark(text, from, to); at >= 0; at = nextMark(text, end, to)) {
    let mark = text[at]!;
    end = at + 1;
    if (mark === "'" && text[end] === "'") {
      mark = '"';
      end++;
    }
    const before = at > from ? text[at - 1]! : '';
    const after = end < to ? text[end]! : '';
    if (mark === "'") {
      if (open < 0) {
        const opens = (blank(before) || '([-\u2013\u2014:'.includes(before)) && WORD.test(after);
        if (opens && closingSingle(text, end, to) > 0) {
          open = at;
          single = true;
        }
      } else if (single && closesSingle(text, at, to)) {
        quotes.push({ start: open, end, opened: true, closed: true });
        open = -1;
      }
      continue;
    }
    if (open >= 0 && single) single = false;
    const opens = !blank(after) && (blank(before) || '([{-\u2013\u2014:,\'"'.includes(before));
    const closes = !blank(before);
    if (open < 0) {
      if (opens || (!closes && !blank(after))) open = at;
      else if (closes && /\d/.test(before) && quotes.length === 0) continue;
      else if (closes) {
        const start = quotes.length > 0 ? quotes.at(-1)!.end : from;
        if (quotes.length === 0) quotes.push({ start, end, opened: false, closed: true });
        else if (!blank(after) && WORD.test(after)) open = at;
      }
    } else if (closes) {
      quotes.push({ start: open, end, opened: true, closed: true });
      open = -1;
    } else if (opens) {
      quotes.push({ start: open, end: at, opened: true, closed: false });
      open = at;
    }
  }
  if (open >= 0) quotes.push({ start: open, end: to, opened: true, closed: false });
  return quotes;
}

function closesSingle(text: string, at: number, to: number): boolean {
  const before = text[at - 1] ?? '';
  const after = at + 1 < to ? text[at + 1]! : '';
  if (blank(before) || WORD.test(after)) return false;
  // "the soldiers' pay" inside a quotation: a plural possessive is no closing mark.
  return !(
    before === 's' &&
    after === ' ' &&
    /[\p{Ll}]/u.test(text[at + 2] ?? '') &&
    closingSingle(text, at + 1, to) > 0
  );
}

/** Offset of a mark that can close a single quotation, or 0. Looks no further than the usual quotation is long. */
function closingSingle(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + 600);
  for (let i = text.indexOf("'", from); i >= 0 && i < limit; i = text.indexOf("'", i + 1)) {
    const before = text[i - 1] ?? '';
    const after = i + 1 < to ? text[i + 1]! : '';
    if (!blank(before) && !WORD.test(after) && text[i + 1] !== "'") return i;
    if (blank(before) && WORD.test(after)) return 0;
  }
  return 0;
}
