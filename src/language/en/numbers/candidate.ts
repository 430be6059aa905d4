import { NUMBER_WORDS } from './lexicon.js';

/*
 * The cheap first look: where may a number stand? One pass by character code; a word is looked up only when its first
 * three letters begin a number word.
 */

const LETTERS = 26;
const CODE_A = 97;

const openings = new Uint8Array(LETTERS ** 3);
let longest = 0;
for (const word of NUMBER_WORDS.keys()) {
  if (word.length > 2) openings[opening(word, 0)] = 1;
  longest = Math.max(longest, word.length);
}

/** Offset of the first digit or number word in `[from, to)`, or -1. */
export function nextNumber(text: string, from = 0, to = text.length): number {
  let inWord = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const letter = (code | 32) - CODE_A;
    if (letter >= 0 && letter < LETTERS && code < 128) {
      if (inWord) continue;
      inWord = true;
      if (i + 2 >= to || openings[opening(text, i)] !== 1) continue;
      const end = wordEnd(text, i, Math.min(to, i + longest + 1));
      if (end - i <= longest && NUMBER_WORDS.has(text.slice(i, end).toLowerCase())) return i;
    } else {
      if (code >= 48 && code <= 57) return i;
      inWord = false;
    }
  }
  return -1;
}

/** True where `[from, to)` may hold a number. */
export function hasNumber(text: string, from = 0, to = text.length): boolean {
  return nextNumber(text, from, to) >= 0;
}

/** The first three letters at `i` as one number; a value outside the table where one of them is no letter. */
function opening(text: string, i: number): number {
  const b = (text.charCodeAt(i + 1) | 32) - CODE_A;
  const c = (text.charCodeAt(i + 2) | 32) - CODE_A;
  if (b < 0 || b >= LETTERS || c < 0 || c >= LETTERS) return -1;
  return (((text.charCodeAt(i) | 32) - CODE_A) * LETTERS + b) * LETTERS + c;
}

function wordEnd(text: string, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const letter = (text.charCodeAt(i) | 32) - CODE_A;
    if (letter < 0 || letter >= LETTERS) break;
  }
  return i;
}
