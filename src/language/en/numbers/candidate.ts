import { NUMBER_WORDS } from './lexicon.js';

const WORDS = [...NUMBER_WORDS.keys()].filter((w) => w.length > 2 && w !== 'nil').join('|');

/** A digit or a number word: what a sentence that holds a number must have. Global; reset `lastIndex` before use. */
export const NUMBER_CANDIDATE: RegExp = new RegExp(`[0-9]|\\b(?:${WORDS})\\b`, 'gi');

/** True where `[from, to)` may hold a number. */
export function hasNumber(text: string, from = 0, to = text.length): boolean {
  NUMBER_CANDIDATE.lastIndex = from;
  const match = NUMBER_CANDIDATE.exec(text);
  return match !== null && match.index < to;
}
