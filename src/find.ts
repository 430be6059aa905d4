/* The stages of extraction as functions over any text, for people who build on one of them alone. */

import { viewArticle } from './extract/view.js';
import { attributionsOf } from './language/en/attribution/index.js';
import { findDates as datesIn } from './language/en/dates/index.js';
import { EN } from './language/en/index.js';
import { findNumbers as numbersIn } from './language/en/numbers/index.js';
import type { Attribution, NumberMention } from './model/analysis.js';
import type { Article, SourceDocument } from './model/document.js';
import type { Span } from './model/span.js';
import { normalise } from './text/normalise.js';

const spoken = (text: string, { start, end }: { start: number; end: number }): Span => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Every number of the text, digits or words, whatever it counts, in order, with its qualifier words. */
export function findNumbers(text: string): NumberMention[] {
  return numbersIn(normalise(text)).map((number) => ({ ...number, ...spoken(text, number) }));
}

/** Who said what: source, cue and content spans. `source` and `cue` are null where the text names none. */
export function findAttributions(text: string): Attribution[] {
  const article: Article = {
    index: 0,
    start: 0,
    end: text.length,
    title: null,
    outlet: null,
    url: null,
    published: null,
    datelinePlace: null,
    noise: [],
    warnings: [],
  };
  const document: SourceDocument = { id: '', file: '', text, sha256: '', metadata: {} };
  const view = viewArticle(document, normalise(text), article, EN.abbreviations, EN.openWords);
  return attributionsOf(view).map((found) => ({
    ...found,
    source: found.source && spoken(text, found.source),
    cue: found.cue && spoken(text, found.cue),
    content: found.content.map((span) => spoken(text, span)),
    via: found.via.map((span) => spoken(text, span)),
  }));
}

/** Every date expression with its value (as a claim's `date.value`); `reference` is the day of writing, "YYYY-MM-DD" or null. */
export function findDates(text: string, options: { reference: string | null }): (Span & { value: string | null })[] {
  return datesIn(normalise(text), options).map((date) => ({ ...date, ...spoken(text, date) }));
}
