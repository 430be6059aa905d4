/*
 * The one tokenizer: words (letters with inner apostrophes or abbreviation points), numbers (digits with inner
 * separators), and single punctuation marks. White space is dropped. One pass by character code, linear.
 */

export type TokenKind = 'word' | 'number' | 'punct';

export interface Token {
  start: number;
  end: number;
  /** The token as it stands in the (normalised) text. */
  text: string;
  lower: string;
  kind: TokenKind;
  /** True where the first character is an upper-case letter. */
  cap: boolean;
  /** True where white space (or nothing) stands before the token. */
  spaced: boolean;
}

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(text[at]!);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x2028;

/**
 * Tokens of `text` in `[from, to)`, in order, with document offsets. `text` is normalised (see normalise.ts).
 * "Kim Yong-bok's 1,500" gives Kim | Yong | - | bok | 's | 1,500; "U.S." is one word; "10K" is 10 | K (not spaced).
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let i = from;
  let spaced = true;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      spaced = true;
      i++;
      continue;
    }
    const start = i;
    let kind: TokenKind = 'punct';
    if (isLetter(code, text, i)) {
      kind = 'word';
      i = wordEnd(text, i, to);
    } else if (isDigit(code)) {
      kind = 'number';
      i = numberEnd(text, i, to);
    } else if (
      code === 39 &&
      spaced === false &&
      i + 1 < to &&
      (text.charCodeAt(i + 1) | 32) === 115 &&
      !letterAt(text, i + 2, to)
    ) {
      kind = 'word';
      i += 2;
    } else {
      i++;
    }
    const raw = text.slice(start, i);
    const first = raw.charCodeAt(0);
    tokens.push({
      start,
      end: i,
      text: raw,
      lower: raw.toLowerCase(),
      kind,
      cap: kind === 'word' && (first < 128 ? first >= 65 && first <= 90 : UPPER.test(raw[0]!)),
      spaced,
    });
    spaced = false;
  }
  return tokens;
}

function letterAt(text: string, at: number, to: number): boolean {
  return at < to && isLetter(text.charCodeAt(at), text, at);
}

function wordEnd(text: string, at: number, to: number): number {
  let i = at + 1;
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code, text, i)) continue;
    // "U.S.", "e.g.": single letters each followed by a point.
    if (code === 46 && (i - at === 1 || text.charCodeAt(i - 2) === 46) && abbreviationPoint(text, at, i, to)) continue;
    // Inner apostrophe ("don't", "O'Neill"), but a possessive 's is a token of its own.
    if (code === 39 && letterAt(text, i + 1, to)) {
      if ((text.charCodeAt(i + 1) | 32) === 115 && !letterAt(text, i + 2, to)) break;
      continue;
    }
    break;
  }
  return i;
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
    if (isDigit(code)) continue;
    if ((code === 44 || code === 46) && i + 1 < to && isDigit(text.charCodeAt(i + 1))) continue;
    break;
  }
  return i;
}
