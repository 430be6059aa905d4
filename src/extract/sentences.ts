import type { Article, Sentence } from '../model/document.js';

/*
 * Sentences of an article: paragraphs are cut at line breaks, sentences at . ? ! followed by a space and something that
 * can begin a sentence, and where a scraper glued two of them ("were killed.Lee said"). Abbreviations come from the
 * language pack. One pass by regular expression over the stops, linear.
 */

const STOP = /[.?!](?=[\s"')\]]|[A-Z"']|$)|\n/g;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/;

function wordBefore(text: string, at: number, from: number): string {
  let i = at;
  while (i > from && (LETTER.test(text[i - 1]!) || (text[i - 1] === '.' && i - 1 > from && LETTER.test(text[i - 2]!))))
    i--;
  return text.slice(i, at);
}

/** Sentences in order; white space between them belongs to none. A line that ends without a stop ends its sentence only where the next line does not go on in lower case. */
export function splitSentences(
  text: string,
  article: Pick<Article, 'start' | 'end' | 'noise'>,
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = article.start;
  let noise = 0;
  const push = (end: number, closed: boolean) => {
    let a = start;
    let b = end;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    start = end;
    if (b <= a) return;
    // Page noise is a sentence of its own wherever it begins or ends inside a line.
    while (noise < article.noise.length && article.noise[noise]!.end <= a) noise++;
    for (let k = noise; k < article.noise.length && article.noise[k]!.start < b; k++) {
      for (const edge of [article.noise[k]!.start, article.noise[k]!.end]) {
        if (edge <= a || edge >= b) continue;
        add(a, edge, true);
        a = edge;
      }
    }
    add(a, b, closed);
  };
  const add = (from: number, to: number, closed: boolean) => {
    let a = from;
    let b = to;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) sentences.push({ index: sentences.length, start: a, end: b, paragraph, heading: !closed });
  };
  STOP.lastIndex = article.start;
  for (let m = STOP.exec(text); m && m.index < article.end; m = STOP.exec(text)) {
    const at = m.index;
    if (m[0] === '\n') {
      if (softBreak(text, at, article)) continue;
      const last = lastInk(text, at, start);
      push(at, last !== '' && '.?!'.includes(last));
      paragraph++;
      continue;
    }
    let end = at + 1;
    // "?", "!" and "..." with more of the same: the last one ends the sentence.
    if (/[.?!]/.test(text[end] ?? '')) continue;
    while (end < article.end && /["')\]]/.test(text[end]!) && closes(text, end, start)) end++;
    if (text[at] === '.') {
      const before = wordBefore(text, at, start);
      const next = text[end] ?? '';
      if (next !== '' && !/\s/.test(next)) {
        // Glued: only after a lower-case word or a closing quotation mark and before a capital ("were killed.Lee").
        if (!(before.length > 2 && LOWER.test(text[at - 1] ?? '') && /[A-Z"]/.test(next))) continue;
        if (
          /^[a-z]+\.[A-Z]/.test(text.slice(at - before.length, end + 1)) &&
          /^\w+(?:\.\w+)*[/@]/.test(text.slice(end, end + 40))
        )
          continue;
      } else {
        const after = firstInk(text, end, article.end);
        if (isAbbreviation(before, after, abbreviations)) continue;
        if (after !== '' && LOWER.test(after) && (end === at + 1 || text[end - 1] === ')')) continue;
      }
    } else {
      const after = firstInk(text, end, article.end);
      // "Really?" he asked: a quotation that is a question does not end the sentence it stands in.
      if (after !== '' && LOWER.test(after) && !/\n/.test(text.slice(end, end + 2))) continue;
    }
    push(end, true);
  }
  push(article.end, '.?!'.includes(lastInk(text, article.end, start) || ' '));
  return sentences;
}

/** A quotation mark after a stop closes where the text before it in this sentence or paragraph opened one, or where space follows. */
function closes(text: string, at: number, _from: number): boolean {
  const next = text[at + 1] ?? '';
  return next === '' || /[\s)"'\]]/.test(next) || LETTER.test(next);
}

function firstInk(text: string, from: number, to: number): string {
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (c === '\n') return '';
    if (!/[\s"'([]/.test(c)) return c;
  }
  return '';
}

function lastInk(text: string, at: number, from: number): string {
  for (let i = at - 1; i >= from; i--) if (!/[\s"')\]]/.test(text[i]!)) return text[i]!;
  return '';
}

/** A single line break inside a hard-wrapped sentence: no stop before it, and lower case (or a number inside running text) after it. */
function softBreak(text: string, at: number, article: Pick<Article, 'start' | 'end'>): boolean {
  if (text[at + 1] === '\n' || text[at - 1] === '\n' || at + 1 >= article.end) return false;
  const before = lastInk(text, at, article.start);
  if (before === '' || '.?!:'.includes(before)) return false;
  let i = at + 1;
  while (i < article.end && text[i] === ' ') i++;
  const next = text[i] ?? '';
  if (LOWER.test(next)) return true;
  // A wrapped line is long; a heading or list item is not.
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return at - lineStart >= 55 && /[,;\u2014-]/.test(before) && /[\p{L}\d"]/u.test(next);
}

function isAbbreviation(before: string, after: string, abbreviations: ReadonlySet<string>): boolean {
  if (before === '') return false;
  const lower = before.toLowerCase();
  // Initials: "J. Smith", "U.S. forces" unless a new sentence plainly begins.
  if (before.length === 1 && before !== 'I' && before === before.toUpperCase()) return after !== '';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before))
    return after === '' ? false : !/^[A-Z]$/.test(after) || abbreviations.has(lower);
  if (!abbreviations.has(lower)) return false;
  // "No. 4", "Gen. Ryder", "Nov. 5": something follows that the abbreviation belongs to.
  return after !== '' && (DIGIT.test(after) || LETTER.test(after));
}
