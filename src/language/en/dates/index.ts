import type { DateRules } from '../../../model/claim-dates.js';
import type { Span } from '../../../model/span.js';
import { dateMentions } from './mentions.js';
import { resolveMention } from './resolve.js';
import { isApart, isPerfect } from './saying.js';

/* Dates in English text: what a sentence says of days, and which days these are. */

export { dateMentions } from './mentions.js';
export { resolveMention } from './resolve.js';

export const DATES: DateRules = {
  dateMentions,
  resolveMention,
  perfectAt: isPerfect,
  apart: isApart,
  messages: {
    noReference: (words) => `"${words}" names no day: the article's day of publication is not known`,
  },
};

/**
 * Every date expression of a text with its value. `reference` is the day of writing ("YYYY-MM-DD") or null; without it
 * weekdays and other words that hang on it have the value null. The text is normalised (see text/normalise.ts).
 */
export function findDates(text: string, options: { reference: string | null }): (Span & { value: string | null })[] {
  const found: (Span & { value: string | null })[] = [];
  let anchor: string | null = null;
  for (const [from, to] of sentencesOf(text)) {
    for (const mention of dateMentions(text, from, to)) {
      const value: string | null = resolveMention(mention, options.reference, { anchor })?.value ?? null;
      if (value !== null && value.length === 10) anchor = value;
      found.push({ start: mention.start, end: mention.end, text: mention.text, value });
    }
  }
  return found;
}

/** Rough sentences, so that the words around a date are those of its own. */
function* sentencesOf(text: string): Generator<[number, number]> {
  const stop = /[a-z0-9"')\]][.?!]["')\]]*\s+(?=["'([]*[A-Z])|\n\s*\n/g;
  let from = 0;
  for (let m = stop.exec(text); m; m = stop.exec(text)) {
    const end = m.index + m[0].length;
    // "Nov. 5", "Gen. Lee": a short word before the stop may be an abbreviation.
    if (/\b(?:[A-Z][a-z]{0,4}|[A-Za-z])\.\s+$/.test(text.slice(Math.max(from, end - 9), end))) continue;
    yield [from, end];
    from = end;
  }
  yield [from, text.length];
}
