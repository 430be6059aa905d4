/*
 * The one tokenizer: words (letters with inner apostrophes or abbreviation points), numbers (digits with inner
 * separators), and single punctuation marks. White space is dropped. One pass by character code, linear.
 */

import { makeWord, type Word } from './words.js';

export type TokenKind = 'word' | 'number' | 'punct';

export interface Token {
  start: number;
  end: number;
  /** The token as it stands in the (normalised) text. */
  text: string;
  lower: string;
  /** The word in lower case, the same for all tokens of a spelling that comes again. */
  word: Word;
  kind: TokenKind;
  /** True where the first character is an upper-case letter. */
  cap: boolean;
  /** True where white space (or nothing) stands before the token. */
  spaced: boolean;
}

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;

const PUNCT = 1;
const SPACE = 2;
const DIGIT = 3;
const SMALL = 4;
const CAPITAL = 5;

/** What every UTF-16 unit is; 0 where it has not been asked for yet. */
const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) {
  if (code === 32 || (code >= 9 && code <= 13)) CLASSES[code] = SPACE;
  else if (code >= 48 && code <= 57) CLASSES[code] = DIGIT;
  else if (code >= 97 && code <= 122) CLASSES[code] = SMALL;
  else CLASSES[code] = code >= 65 && code <= 90 ? CAPITAL : PUNCT;
}

function classify(code: number): number {
  const unit = String.fromCharCode(code);
  const found =
    code === 160 || code === 0x2028 ? SPACE : !LETTER.test(unit) ? PUNCT : UPPER.test(unit) ? CAPITAL : SMALL;
  CLASSES[code] = found;
  return found;
}

/** Words up to this length are kept from token to token; longer ones would keep their documents alive. */
const KEPT_LENGTH = 12;
const KEPT = 8192;
/** The spellings seen last, by a hash of their letters, and the word of each: one string for a word that comes again. */
const SPELLINGS: string[] = new Array<string>(KEPT).fill('');
const WORDS: Word[] = new Array<Word>(KEPT).fill(makeWord(''));

/** Where the word at `[start, end)` with that hash of its letters is kept; it is made where it is not. `plain` words are lower case already. */
function keptWord(text: string, start: number, end: number, plain: boolean, hash: number): number {
  const slot = (hash ^ (hash >>> 13)) & (KEPT - 1);
  const kept = SPELLINGS[slot]!;
  let same = kept.length === end - start;
  for (let i = start; same && i < end; i++) same = kept.charCodeAt(i - start) === text.charCodeAt(i);
  if (!same) {
    const spelling = text.slice(start, end);
    SPELLINGS[slot] = spelling;
    WORDS[slot] = makeWord(plain ? spelling : spelling.toLowerCase());
  }
  return slot;
}

/** Lets go of all words: what classes were told of them no longer holds. */
export function forgetWords(): void {
  SPELLINGS.fill('');
}

const classAt = (text: string, at: number): number => CLASSES[text.charCodeAt(at)]! || classify(text.charCodeAt(at));

/**
 * Tokens of `text` in `[from, to)`, in order, with document offsets. `text` is normalised (see normalise.ts).
 * "Kim Yong-bok's 1,500" gives Kim | Yong | - | bok | 's | 1,500; "U.S." is one word; "10K" is 10 | K (not spaced).
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let i = from;
  let spaced = true;
  while (i < to) {
    const first = classAt(text, i);
    if (first === SPACE) {
      spaced = true;
      i++;
      continue;
    }
    const start = i++;
    let hash = text.charCodeAt(start);
    let kind: TokenKind = 'punct';
    // Small ASCII letters are lower case already.
    let plain = first !== CAPITAL;
    if (first >= SMALL) {
      kind = 'word';
      plain &&= text.charCodeAt(start) < 128;
      while (i < to) {
        const code = text.charCodeAt(i);
        const here = CLASSES[code]! || classify(code);
        if (here >= SMALL) {
          if (here === CAPITAL || code >= 128) plain = false;
        } else if (code === 46) {
          // "U.S.", "e.g.": single letters each followed by a point.
          if (!(i - start === 1 || text.charCodeAt(i - 2) === 46) || !abbreviationPoint(text, start, i, to)) break;
        } else if (code !== 39 || !letterAt(text, i + 1, to) || possessive(text, i, to)) break;
        hash = (Math.imul(hash, 31) + code) | 0;
        i++;
      }
    } else if (first === DIGIT) {
      kind = 'number';
      i = numberEnd(text, start, to);
      for (let k = start + 1; k < i; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0;
    } else if (spaced === false && text.charCodeAt(start) === 39 && i < to && possessive(text, start, to)) {
      kind = 'word';
      plain = text.charCodeAt(i) === 115;
      hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
      i++;
    }
    let raw: string;
    let word: Word;
    if (i - start <= KEPT_LENGTH) {
      const slot = keptWord(text, start, i, plain, hash);
      raw = SPELLINGS[slot]!;
      word = WORDS[slot]!;
    } else {
      raw = text.slice(start, i);
      word = makeWord(plain ? raw : raw.toLowerCase());
    }
    tokens.push({
      start,
      end: i,
      text: raw,
      lower: word.lower,
      word,
      kind,
      cap: first === CAPITAL,
      spaced,
    });
    spaced = false;
  }
  return tokens;
}

/** Index of the first token that ends behind `offset`; `tokens.length` where none does. */
export function tokenIndex(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function letterAt(text: string, at: number, to: number): boolean {
  return at < to && classAt(text, at) >= SMALL;
}

/** An apostrophe inside a word ("don't", "O'Neill") is the word's, but a possessive 's is a token of its own. */
function possessive(text: string, at: number, to: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 115 && !letterAt(text, at + 2, to);
}

/** A point belongs to "U.S." where the letters around it stand alone: a single letter before, and a letter plus point after or a closed abbreviation. */
function abbreviationPoint(text: string, at: number, i: number, to: number): boolean {
  const upper = (k: number) => {
    const c = text.charCodeAt(k);
    return c >= 65 && c <= 90;
  };
  if (!upper(i - 1)) return false;
  if (i - at > 1) return true; // the closing point of "U.S."
  return i + 2 < to && upper(i + 1) && text.charCodeAt(i + 2) === 46;
}

function numberEnd(text: string, at: number, to: number): number {
  let i = at + 1;
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if ((code === 44 || code === 46) && i + 1 < to && CLASSES[text.charCodeAt(i + 1)] === DIGIT) continue;
    break;
  }
  return i;
}
