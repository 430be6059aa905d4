import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Line } from './phrase.js';
import { type Quote, quotesAround } from './quotes.js';

const NONE: Quote[] = [];
const KEY = Symbol('lines');

interface Quoted {
  line: Line;
  quotes: Quote[];
}

/** A sentence's tokens with the quotation each stands in, and those quotations (`quoted` counts them from 1). */
export function lineOf(view: ArticleView, sentence: Sentence): Quoted {
  const known = view.memo(KEY, () => new Map<number, Quoted>());
  let made = known.get(sentence.start);
  if (!made) {
    made = makeLine(view, sentence);
    known.set(sentence.start, made);
  }
  return made;
}

function makeLine(view: ArticleView, sentence: Sentence): Quoted {
  const tokens = view.tokens(sentence);
  const quoted = new Uint8Array(tokens.length);
  const around = quotesAround(view, sentence);
  if (around.length === 0)
    return { line: { tokens, quoted, afterQuote: false, heading: sentence.heading }, quotes: NONE };
  const quotes = around.filter((q) => q.start < sentence.end && q.end > sentence.start && !isPhrase(view.text, q));
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    while (at < quotes.length && quotes[at]!.end <= t.start) at++;
    if (at < quotes.length && t.start >= quotes[at]!.start) quoted[i] = (at % 250) + 1;
  }
  const gap = sentence.start - 1;
  const afterQuote = around.some((q) => q.end === gap || q.end === gap + 1 || q.end === gap - 1);
  return { line: { tokens, quoted, afterQuote, heading: sentence.heading }, quotes };
}

const NAMED = /^\p{Lu}[\p{L}\d'-]*(?: \p{Lu}[\p{L}\d'-]*){1,3}$/u;

/** A quoted word or two in running text ("sector 'C'"): no speech, and no boundary for the phrases around it. */
function isPhrase(text: string, quote: Quote): boolean {
  if (!quote.opened || !quote.closed || quote.end - quote.start > 32) return false;
  const last = text[quote.end - 2];
  // "Delta Observer", a site of the rebels, said: a name.
  if (NAMED.test(text.slice(quote.start + 1, quote.end - 1))) return true;
  if (
    last === undefined ||
    ',.?!'.includes(last) ||
    ',:'.includes(text[quote.end] ?? '') ||
    ',:'.includes(text[quote.start - 2] ?? '')
  )
    return false;
  let blanks = 0;
  for (let i = quote.start; i < quote.end; i++) if (text[i] === ' ') blanks++;
  return blanks < 3;
}
