/*
 * Length-preserving normalisation: every UTF-16 unit maps to exactly one unit, so offsets in the result are offsets in
 * the original. Rules then need one spelling of quotes, dashes and spaces only.
 */

const MAP: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u2032': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200A': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u200B': ' ',
  '\u00AD': ' ',
};

const ODD =
  /[\u2018\u2019\u201A\u201B\u02BC\u2032\u201C-\u201F\u00AB\u00BB\u2010-\u2012\u2212\u00A0\u2007\u2009\u200A\u202F\u3000\t\u200B\u00AD]/g;

/** The text with typographic quotes, hyphens and spaces in plain form; same length, en and em dashes kept. */
export function normalise(text: string): string {
  return text.replace(ODD, (c) => MAP[c] ?? c);
}
