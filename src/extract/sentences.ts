import type { Article, Sentence } from '../model/document.js';
import { indentsParagraphs, wrappedBreak, wrapWidth } from './wrapping.js';

/*
 * Sentences of an article: paragraphs are cut at line breaks, sentences at . ? ! followed by a space and something that
 * can begin a sentence, and where a scraper glued two of them ("were killed.Lee said"). Abbreviations come from the
 * language pack. One pass by character codes, linear.
 */

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
/** An address behind a point ("example.Com/path"). */
const ADDRESS = /^\w+(?:\.\w+)*[/@]/u;

/** How far back from a stop or a line break is looked, so that every text is read in one pass. */
const REACH = 40;

const NEWLINE = 10;
const POINT = 46;

const isStop = (code: number): boolean => code === POINT || code === 63 || code === 33;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 160 ||
  code === 0xfeff ||
  (code >= 0x2000 && /\s/.test(unit(code)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
/** Quotation marks and brackets that close. */
const isCloser = (code: number): boolean => code === 34 || code === 39 || code === 41 || code === 93;
const unit = (code: number): string => String.fromCharCode(code);

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code > 128 && LETTER.test(unit(code));
}

function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return code > 128 && LOWER.test(unit(code));
}

/** The letters (with inner points) that end at `at`. */
function wordBefore(text: string, at: number, from: number): string {
  const limit = Math.max(from, at - REACH);
  let i = at;
  while (i > limit) {
    const code = text.charCodeAt(i - 1);
    if (!isLetter(code) && !(code === POINT && i - 1 > limit && isLetter(text.charCodeAt(i - 2)))) break;
    i--;
  }
  return i === at ? '' : text.slice(i, at);
}

type Bounds = Pick<Article, 'start' | 'end' | 'noise'> & Partial<Pick<Article, 'title'>>;

/** Sentences in order; white space between them belongs to none. A line that ends without a stop ends its sentence only where the next line does not go on with it. */
export function splitSentences(
  text: string,
  article: Bounds,
  abbreviations: ReadonlySet<string>,
  openWords: ReadonlySet<string> = NONE,
): Sentence[] {
  const sentences: Sentence[] = [];
  const { noise, end: last } = article;
  let paragraph = 0;
  let start = article.start;
  let next = 0;
  let width = -1;
  let indents = false;
  /** True where the line break at `at` only wraps a line. */
  const wraps = (at: number): boolean => {
    if (at + 1 >= last || text.charCodeAt(at + 1) === NEWLINE || article.title?.end === at) return false;
    if (width < 0) {
      width = wrapWidth(text, article.start, last);
      indents = indentsParagraphs(text, article.start, last);
    }
    if (indents && !isSpace(text.charCodeAt(at + 1))) return true;
    return width > 0 && wrappedBreak(text, at, width, article.start, last);
  };
  const firstInk = (from: number): number => {
    for (let i = from; i < last; i++) {
      const code = text.charCodeAt(i);
      if (code === NEWLINE) {
        if (!wraps(i)) return 0;
      } else if (!isSpace(code) && code !== 34 && code !== 39 && code !== 40 && code !== 91) return code;
    }
    return 0;
  };
  const add = (from: number, to: number, closed: boolean): void => {
    let a = from;
    let b = to;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (b > a) sentences.push({ index: sentences.length, start: a, end: b, paragraph, heading: !closed });
  };
  const push = (end: number, closed: boolean): void => {
    let a = start;
    while (a < end && isSpace(text.charCodeAt(a))) a++;
    start = end;
    if (end <= a) return;
    // Page noise is a sentence of its own wherever it begins or ends inside a line.
    while (next < noise.length && noise[next]!.end <= a) next++;
    for (let k = next; k < noise.length && noise[k]!.start < end; k++) {
      for (const edge of [noise[k]!.start, noise[k]!.end]) {
        if (edge <= a || edge >= end) continue;
        add(a, edge, true);
        a = edge;
      }
    }
    add(a, end, closed);
  };
  for (let at = article.start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code > 63 || (code !== POINT && code !== NEWLINE && code !== 63 && code !== 33)) continue;
    if (code === NEWLINE) {
      if (softBreak(text, at, article) || wraps(at) || leavesOpen(text, at, start, openWords)) continue;
      push(at, isStop(lastInk(text, at, start)));
      paragraph++;
      continue;
    }
    let end = at + 1;
    const behind = end < text.length ? text.charCodeAt(end) : NEWLINE;
    if (!isSpace(behind) && !isCloser(behind) && !isUpper(behind) && !isDigit(behind)) continue;
    while (end < last && isCloser(text.charCodeAt(end)) && closes(text, end)) end++;
    if (code === POINT) {
      const before = wordBefore(text, at, start);
      const after = end < text.length ? text.charCodeAt(end) : NEWLINE;
      if (!isSpace(after)) {
        // Glued: only after a lower-case word or a closing quotation mark and before a capital ("were killed.Lee").
        const glued = isUpper(after) || after === 34 || (isDigit(after) && before.length > 3);
        if (!(glued && isLower(text.charCodeAt(at - 1)) && (before.length > 2 || /^[a-z]{2}$/.test(before)))) continue;
        // "Kontakt.UA": the end of an address.
        if (/^\p{Lu}/u.test(before) && /^[A-Z]{2,4}(?!\p{L})/u.test(text.slice(end, end + 6))) continue;
        if (isUpper(after) && ADDRESS.test(text.slice(end, end + 40)) && /^[a-z]+$/.test(before)) continue;
      } else {
        const ink = firstInk(end);
        if (isAbbreviation(before, ink, abbreviations)) continue;
        // "Brig. S.K. Holt": initials behind a title.
        const title = at - before.length - 2;
        if (
          before.includes('.') &&
          isUpper(ink) &&
          text.charCodeAt(title) === POINT &&
          abbreviations.has(wordBefore(text, title, start).toLowerCase())
        )
          continue;
        if (ink !== 0 && isLower(ink) && (end === at + 1 || text.charCodeAt(end - 1) === 41)) continue;
      }
    } else {
      const ink = firstInk(end);
      // "Really?" he asked: a quotation that is a question does not end the sentence it stands in.
      if (ink !== 0 && isLower(ink) && !newlineNext(text, end)) continue;
    }
    push(end, true);
    at = end - 1;
  }
  push(last, isStop(lastInk(text, last, start)));
  return sentences;
}

const newlineNext = (text: string, at: number): boolean =>
  text.charCodeAt(at) === NEWLINE || text.charCodeAt(at + 1) === NEWLINE;

/** A quotation mark or bracket after a stop closes where a space, another one or a letter follows. */
function closes(text: string, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const code = text.charCodeAt(at + 1);
  return isSpace(code) || isCloser(code) || isLetter(code);
}

/** The last character before `at` that is no space or closing mark; 0 where there is none. */
function lastInk(text: string, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isCloser(code)) return code;
  }
  return 0;
}

/** A single line break inside a sentence: no stop before it, and lower case (or, after a comma or a dash, anything) after it. */
function softBreak(text: string, at: number, article: Pick<Article, 'start' | 'end'>): boolean {
  if (text.charCodeAt(at + 1) === NEWLINE || text.charCodeAt(at - 1) === NEWLINE || at + 1 >= article.end) return false;
  const before = lastInk(text, at, Math.max(article.start, at - REACH));
  if (before === 0 || isStop(before) || before === 58) return false;
  let i = at + 1;
  while (i < article.end && text.charCodeAt(i) === 32) i++;
  const next = text.charCodeAt(i);
  if (isLower(next)) return true;
  // A wrapped line is long; a heading or list item is not.
  if (before !== 44 && before !== 59 && before !== 0x2014 && before !== 45) return false;
  return (isLetter(next) || (next >= 48 && next <= 57) || next === 34) && at - lineStart(text, at) >= 55;
}

const NONE: ReadonlySet<string> = new Set();

/** A single line break between a word that wants another ("about", "between 30 and") and a figure. */
function leavesOpen(text: string, at: number, from: number, openWords: ReadonlySet<string>): boolean {
  const next = text.charCodeAt(at + 1);
  if (!(next >= 48 && next <= 57)) return false;
  return openWords.has(wordBefore(text, at, from).toLowerCase());
}

/** Where the line begins that ends at `at`, looked for in the 55 characters that matter. */
function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && at - i < 55 && text.charCodeAt(i - 1) !== NEWLINE) i--;
  return i;
}

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** True where the point behind `before` is an abbreviation's; `after` is the first character behind it, 0 at a line's end. */
function isAbbreviation(before: string, after: number, abbreviations: ReadonlySet<string>): boolean {
  if (before === '' || after === 0) return false;
  // Initials: "J. Smith", "U.S. forces" unless a new sentence plainly begins.
  if (before.length === 1) return (before !== 'I' && before === before.toUpperCase()) || abbreviations.has(before);
  if (before.includes('.') && INITIALS.test(before)) return !isUpper(after) || abbreviations.has(before.toLowerCase());
  if (!abbreviations.has(before.toLowerCase())) return false;
  // "No. 4", "Gen. Ryder", "Nov. 5": something follows that the abbreviation belongs to.
  return (after >= 48 && after <= 57) || isLetter(after);
}
