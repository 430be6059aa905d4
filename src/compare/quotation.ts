import type { Claim } from '../model/claim.js';
import { fold } from './fold.js';

/* The words that carry a claim's number: in quotation marks, in the body or in the headline. */

export type Wording = 'quotation' | 'body' | 'headline';

/** Fewer words than this may stand alike in two reports by chance. */
const TELLING_WORDS = 6;

const curly = /[“”„«»]/g;

/** Where the claim's number stands. A headline is the title, or a line like one: no full stop at its end. */
export function wordingOf(claim: Claim): Wording {
  if (quotedAround(claim) !== null) return 'quotation';
  return isHeadline(claim) ? 'headline' : 'body';
}

export function isHeadline({ source }: Claim): boolean {
  if (source.title !== null && fold(source.title) === fold(source.quote)) return true;
  return !/[.!?…]["'”’»)\]]*\s*$/u.test(source.quote) && !/["”»]\s*$/u.test(source.quote);
}

/** A headline without a speaker: its outlet and the day of publication stand in for those of the text below. */
export function isUnattributedHeadline(claim: Claim): boolean {
  return claim.speaker.kind === 'outlet' && isHeadline(claim);
}

/**
 * What two reports must share to carry the same words: the quotation around the number, else the whole sentence, folded;
 * null where that is too short to tell ("about 2,000").
 */
export function sameWordsKey(claim: Claim): string | null {
  const quoted = quotedAround(claim);
  return (quoted !== null ? telling(quoted) : null) ?? telling(claim.source.quote);
}

function telling(text: string): string | null {
  const words = fold(text);
  let count = 1;
  for (let i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', i + 1)) count++;
  return count >= TELLING_WORDS ? words : null;
}

/** The text between the quotation marks that enclose the number; a mark without its partner runs to the sentence's end. */
function quotedAround({ source, count }: Claim): string | null {
  const quote = source.quote.replace(curly, '"');
  if (!quote.includes('"')) return null;
  const start = count.start - source.start;
  const end = count.end - source.start;
  if (start < 0 || end > quote.length) return null;
  let open = -1;
  for (let i = quote.indexOf('"'); i >= 0 && i < start; i = quote.indexOf('"', i + 1)) open = open < 0 ? i : -1;
  const close = quote.indexOf('"', end);
  if (open >= 0) return quote.slice(open + 1, close < 0 ? quote.length : close);
  return close >= 0 && quote.indexOf('"') === close ? closedOnly(quote, close) : null;
}

/** A closing mark alone (the quotation began in an earlier sentence) stands after a stop or a comma. */
function closedOnly(quote: string, close: number): string | null {
  const before = quote[close - 1];
  const opens = close + 1 < quote.length && /[\p{L}\p{N}]/u.test(quote[close + 1]);
  return /[.,!?…]/.test(before ?? '') && !opens ? quote.slice(0, close) : null;
}
