import type { Token } from '../../../text/tokens.js';

/* What stands near a count: everything is found by halving and looked at within a bound, so that a sentence of any length stays linear. */

/** Tokens to each side of a count within which a place or a force can belong to it. */
export const REACH = 120;

/** The first index in `[0, length)` for which `passed` holds; it must hold for all after it. */
function firstIndex(length: number, passed: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passed(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first token that ends after `offset`. */
export const indexAt = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens.length, (i) => tokens[i]!.end > offset);

/** Index of the first token that starts at or after `offset`. */
export const indexAfter = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens.length, (i) => tokens[i]!.start >= offset);

/** The mentions, ascending by `first`, that begin within reach of the tokens `[at, end)`. */
export function nearby<T extends { first: number }>(mentions: T[], at: number, end: number): T[] {
  const from = firstIndex(mentions.length, (i) => mentions[i]!.first >= at - REACH);
  const to = firstIndex(mentions.length, (i) => mentions[i]!.first > end + REACH);
  return mentions.slice(from, to);
}

/** How many of the mentions, ascending by `end`, end at or before `offset`. */
export const endingBefore = (mentions: readonly { end: number }[], offset: number): number =>
  firstIndex(mentions.length, (i) => mentions[i]!.end > offset);
