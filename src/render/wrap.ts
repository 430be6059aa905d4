/* Width on a terminal and wrapping that never splits a number. */

const ANSI = /\u001B\[[0-9;]*m/g;
// Combining marks (variation selectors among them) and format characters such as joiners.
const ZERO_WIDTH = /\p{M}|\p{Cf}/u;

function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x1f300 && code <= 0x1faff) ||
      (code >= 0x20000 && code <= 0x3fffd))
  );
}

/** Terminal columns of a line; colour codes count nothing, East Asian characters two. */
export function displayWidth(line: string): number {
  if (/^[\x20-\x7E]*$/.test(line)) return line.length;
  let width = 0;
  for (const char of line.replace(ANSI, '')) {
    if (ZERO_WIDTH.test(char)) continue;
    width += isWide(char.codePointAt(0)!) ? 2 : 1;
  }
  return width;
}

export function pad(line: string, width: number, align: 'left' | 'right' = 'left'): string {
  const room = ' '.repeat(Math.max(0, width - displayWidth(line)));
  return align === 'left' ? line + room : room + line;
}

// A number keeps its qualifier sign, its separators, the other bound of a range and the mark of low confidence.
const ATOM = /(?:[≈≤≥<>~] ?)?[+-]?\d[\d.,:]*(?:[-–]\d[\d.,:]*)*(?: ?%)?\??[,;.]?|\s+|[^\s\d≈≤≥<>~]+|./gu;

/** `text` in lines of at most `width` columns, broken at blanks, else inside a long word, never inside a number. */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of words(text)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const piece of displayWidth(word) <= width ? [word] : pieces(word)) {
      if (line !== '' && displayWidth(line + piece) > width) {
        lines.push(line);
        line = '';
      }
      line += piece;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The widest stretch that `wrap` will not break at a blank. */
export function longestWord(text: string): number {
  let longest = 0;
  for (const word of words(text)) longest = Math.max(longest, displayWidth(word));
  return longest;
}

/** The widest number with its sign and bounds: what `wrap` never breaks. */
export function longestNumber(text: string): number {
  let longest = 0;
  for (const [atom] of text.matchAll(ATOM)) if (/\d/.test(atom)) longest = Math.max(longest, displayWidth(atom));
  return longest;
}

function words(text: string): string[] {
  const found: string[] = [];
  let word = '';
  for (const [atom] of text.matchAll(ATOM)) {
    if (/^\s/.test(atom)) {
      if (word) found.push(word);
      word = '';
    } else word += atom;
  }
  if (word) found.push(word);
  return found;
}

/** A word too long for a line in parts: numbers whole, the rest character by character. */
function pieces(word: string): string[] {
  return (word.match(ATOM) ?? []).flatMap((atom) => (/\d/.test(atom) ? [atom] : [...atom]));
}
