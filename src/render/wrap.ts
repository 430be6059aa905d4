import stringWidth from 'string-width';

/* Width on a terminal and wrapping that never splits a number. */

// Printable ASCII, Latin letters and the signs that tables use (not the soft hyphen): a column each, without measuring.
const NARROW = /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2190-\u2193\u2248\u2260\u2264\u2265\u2500]*$/;

/** Terminal columns of a line: colour codes and combining marks count nothing, East Asian characters and emoji two. */
export function displayWidth(line: string): number {
  return NARROW.test(line) ? line.length : stringWidth(line);
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

const GRAPHEMES = new Intl.Segmenter();

/** A word too long for a line in parts: numbers whole, the rest by what a reader takes for one character. */
function pieces(word: string): string[] {
  return (word.match(ATOM) ?? []).flatMap((atom) => {
    if (/\d/.test(atom)) return [atom];
    // Finding graphemes is slow, and where every character is a column there is nothing to find.
    return NARROW.test(atom) ? [...atom] : Array.from(GRAPHEMES.segment(atom), ({ segment }) => segment);
  });
}
