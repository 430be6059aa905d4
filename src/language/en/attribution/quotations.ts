/*
 * Who speaks in a quotation: the source named beside it, else in the quotation before it in the paragraph, in the sentence
 * that leads up to it, in the quotation that runs on from the paragraph above, or in the one that follows.
 */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import type { Located } from './contents.js';
import { make } from './node.js';
import { paragraphOf, type Quote, quotesAround } from './quotes.js';
import { attributionsIn } from './sentence.js';
import { isName, sortOf, subjectOf } from './sorts.js';

export interface QuoteSource {
  attribution: Located;
  rule: 'quote' | 'carried';
}

const KEY = Symbol('quote sources');

/** The attribution whose source speaks in `quote`, a quotation of the paragraph of `sentence`; null where nobody is named near it. */
export function sourceOfQuote(view: ArticleView, sentence: Sentence, quote: Quote): QuoteSource | null {
  const known = view.memo(KEY, () => new Map<number, QuoteSource | null>());
  const made = known.get(quote.start);
  if (made !== undefined) return made;
  known.set(quote.start, null);
  const found = search(view, sentence, quote);
  known.set(quote.start, found);
  return found;
}

function search(view: ArticleView, sentence: Sentence, quote: Quote): QuoteSource | null {
  const beside = besideQuote(view, sentence, quote);
  if (beside) return { attribution: beside, rule: 'quote' };
  const quotes = quotesAround(view, sentence);
  const at = quotes.findIndex((q) => q.start === quote.start);
  const [first, last] = paragraphOf(view, sentence);
  const own = sentenceIndexAt(view, first, last, quote.start);
  if (at > 0) {
    const before = sourceOfQuote(view, view.sentences[own]!, quotes[at - 1]!);
    if (before) return { attribution: before.attribution, rule: 'carried' };
  }
  const leading = lastSource(view, first, own - 1);
  if (leading) return { attribution: leading, rule: 'carried' };
  if (at >= 0 && at + 1 < quotes.length) {
    const after = besideQuote(view, view.sentences[last]!, quotes[at + 1]!);
    if (after) return { attribution: after, rule: 'carried' };
  }
  const about = quote.closed ? (personAbove(view, first, own, quote) ?? personBeside(view, own, quote)) : null;
  if (about) return { attribution: about, rule: 'carried' };
  const beyond =
    (quote.closed || led(view, first) ? null : fromParagraphsBelow(view, last, quote)) ??
    fromParagraphAbove(view, first, quote);
  if (beyond) return beyond;
  const subject = quote.closed ? subjectBeside(view, own, quote) : null;
  return subject && { attribution: subject, rule: 'carried' };
}

/** "A trader, Ilo Brand, was less calm. "There were 60."": the person whom the one sentence before the quotation is about. */
function personAbove(view: ArticleView, first: number, own: number, quote: Quote): Located | null {
  if (own !== first + 1 || quote.start !== view.sentences[own]!.start) return null;
  const source = subjectOf(view, view.sentences[first]!);
  if (!source || (sortOf(source.text) !== 'person' && !(/\s/.test(source.text) && isName(view, source)))) return null;
  if (sortOf(source.text) !== 'person' && sortOf(source.text) !== 'unknown') return null;
  return spokenBy(source);
}

/** "Thanks went from her to 'all the 900 who stayed'.": the person whom a pronoun before the quotation means. */
function personBeside(view: ArticleView, own: number, quote: Quote): Located | null {
  const sentence = view.sentences[own]!;
  const pronoun = view
    .tokens(sentence)
    .findLast(
      (t) => t.end <= quote.start && (t.lower === 'he' || t.lower === 'she' || t.lower === 'him' || t.lower === 'her'),
    );
  return pronoun ? spokenBy({ start: pronoun.start, end: pronoun.end, text: pronoun.lower }) : null;
}

/** "The monitors could not check it, but 'judging by the tents, there are 800'": whom the sentence before the quotation is about. */
function subjectBeside(view: ArticleView, own: number, quote: Quote): Located | null {
  const source = subjectOf(view, view.sentences[own]!);
  if (!source || source.end > quote.start) return null;
  const sort = sortOf(source.text);
  return sort === 'unknown' || sort === 'document' ? null : spokenBy(source);
}

function spokenBy(source: Span): Located {
  const nowhere = { first: 0, last: 0 };
  const node = make(
    { cue: nowhere, lemma: 'quote', strength: 2 },
    { source: nowhere, side: 'after', from: 0, rule: 'subject' },
  );
  return { source, cue: source, content: [], rule: 'subject', stance: 'asserts', via: [], direct: true, node };
}

/** Who is named inside a quotation does not speak it. */
function names(view: ArticleView, quote: Quote, { source }: Located): boolean {
  const name = /\p{Lu}[\p{L}'-]+$/u.exec(source?.text ?? '')?.[0];
  return name !== undefined && view.text.slice(quote.start, quote.end).includes(name);
}

/** A colon ends the paragraph above: its source speaks below. */
const led = (view: ArticleView, first: number): boolean =>
  first > 0 && view.text[view.sentences[first - 1]!.end - 1] === ':';

/** Paragraphs that a quotation is followed through. */
const PARAGRAPHS = 12;

/** A quotation left open runs on in the paragraphs that open with a mark; the one that closes it may name the speaker. */
function fromParagraphsBelow(view: ArticleView, last: number, above: Quote): QuoteSource | null {
  const all = view.sentences;
  for (let first = last + 1, n = 0; first < all.length && n < PARAGRAPHS; n++) {
    const sentence = all[first]!;
    const quote = quotesAround(view, sentence)[0];
    if (!quote || sentence.heading || quote.start > sentence.start + 1) return null;
    const beside = besideQuote(view, sentence, quote);
    if (beside) return names(view, above, beside) ? null : { attribution: beside, rule: 'carried' };
    if (quote.closed) return null;
    first = paragraphOf(view, sentence)[1] + 1;
  }
  return null;
}

function besideQuote(view: ArticleView, sentence: Sentence, quote: Quote): Located | null {
  const [first, last] = paragraphOf(view, sentence);
  let best: Located | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (
    let i = sentenceIndexAt(view, first, last, quote.start);
    i <= last && view.sentences[i]!.start <= quote.end + 2;
    i++
  ) {
    for (const a of attributionsIn(view, view.sentences[i]!)) {
      if (a.source === null || a.cue === null || (a.cue.start >= quote.start && a.cue.end <= quote.end)) continue;
      if (a.content.length === 0 && a.node.side === 'before' && view.sentences[i]!.start >= quote.end) return a;
      for (const c of a.content) {
        if (c.start >= quote.end || c.end <= quote.start) continue;
        const width = c.end - c.start + (a.node.strength < 3 ? 40 : 0);
        if (width < size) {
          best = a;
          size = width;
        }
      }
    }
  }
  return best;
}

/** The last source that reports outside a quotation in sentences `[from, to]`, seen from the end. */
export function lastSource(view: ArticleView, from: number, to: number): Located | null {
  for (let i = to; i >= from; i--) {
    const all = attributionsIn(view, view.sentences[i]!);
    for (let k = all.length - 1; k >= 0; k--) {
      const a = all[k]!;
      if (
        a.source !== null &&
        a.node.strength >= 2 &&
        !a.node.inner &&
        // "a video that a station sent": the station only carries it.
        !(a.node.side === 'relative' && all.some((o) => o !== a && o.source !== null && o.node.strength === 3)) &&
        !all.some(
          (o) =>
            o !== a &&
            o.source !== null &&
            !o.node.inner &&
            o.node.strength === 3 &&
            o.content.some((c) => c.start <= a.cue!.start && a.cue!.end <= c.end && o.node.side === 'after'),
        )
      )
        return a;
    }
  }
  return null;
}

function sentenceIndexAt(view: ArticleView, first: number, last: number, offset: number): number {
  let i = last;
  while (i > first && view.sentences[i]!.start > offset) i--;
  return i;
}

/** A paragraph that opens with a mark goes on with the quotation above it where that was left open, or stood alone there. */
function fromParagraphAbove(view: ArticleView, first: number, quote: Quote): QuoteSource | null {
  if (first === 0) return null;
  const previous = view.sentences[first - 1]!;
  const above = quotesAround(view, previous);
  const tail = above.at(-1);
  const opensParagraph = quote.start <= view.sentences[first]!.start + 1;
  if (tail && opensParagraph) {
    const found = sourceOfQuote(view, previous, tail);
    if (found) return { attribution: found.attribution, rule: 'carried' };
  }
  if (!opensParagraph) return null;
  const [from, to] = paragraphOf(view, previous);
  const leading = lastSource(view, from, to);
  return leading ? { attribution: leading, rule: 'carried' } : null;
}
