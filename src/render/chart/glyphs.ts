/* The signs of a chart in a terminal, and what stands for them in plain ASCII. */

export interface Glyphs {
  point: string;
  /** A number without a vote. */
  hollow: string;
  line: string;
  /** A stretch that is hedged, or vague. */
  soft: string;
  left: string;
  right: string;
  openLeft: string;
  openRight: string;
  guide: string;
  track: string;
  rule: string;
  /** Text for people as this alphabet has it. */
  text: (text: string) => string;
}

export const UNICODE: Glyphs = {
  point: '●',
  hollow: '○',
  line: '━',
  soft: '╌',
  left: '┣',
  right: '┫',
  openLeft: '◄',
  openRight: '►',
  guide: '┊',
  track: '·',
  rule: '─',
  text: (text) => text,
};

export const ASCII: Glyphs = {
  point: '*',
  hollow: 'o',
  line: '=',
  soft: '-',
  left: '[',
  right: ']',
  openLeft: '<',
  openRight: '>',
  guide: ':',
  track: '.',
  rule: '-',
  text: asciiText,
};

/** Signs and letters that have a usual spelling in ASCII; letters with accents lose them. */
const SPELLED: Record<string, string> = {
  '≈': '~',
  '≤': '<=',
  '≥': '>=',
  '≠': '!',
  '·': '.',
  '→': '->',
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '†': '#',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
};

/** Plain ASCII: what has no spelling there becomes a question mark. */
export function asciiText(text: string): string {
  return text
    .replace(/[^\x00-\x7F]/gu, (char) => SPELLED[char] ?? char)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\x00-\x7F]/gu, '?');
}
