/* Words around a date, read by hand from character codes: one look a word, nothing read that is not asked for. */

const APOSTROPHE = 39;

/** True for letters and figures; everything beyond ASCII counts as a letter but for dashes and spaces. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f);
}

/** Where the word that ends at `end` begins (inner apostrophes belong to it); `end` itself where none does. */
export function wordStart(text: string, from: number, end: number): number {
  let i = end;
  while (i > from) {
    const code = text.charCodeAt(i - 1);
    if (!isWordCode(code) && !(code === APOSTROPHE && i < end && i - 1 > from && isWordCode(text.charCodeAt(i - 2))))
      break;
    i--;
  }
  return i;
}

/** Where the word that begins at `start` ends; `start` itself where none does. */
export function wordEnd(text: string, start: number, to: number): number {
  let i = start;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code) && !(code === APOSTROPHE && i > start && i + 1 < to && isWordCode(text.charCodeAt(i + 1))))
      break;
    i++;
  }
  return i;
}

/** The next word, where nothing but spaces stands before it; empty where another mark does. */
export function wordAfter(text: string, at: number, to: number): string {
  let i = at;
  while (i < to && text.charCodeAt(i) === 32) i++;
  return i === at ? '' : text.slice(i, wordEnd(text, i, to)).toLowerCase();
}

/** The last index before `at` of a character that is no space. */
export function inkBefore(text: string, from: number, at: number): number {
  let i = at - 1;
  while (i >= from && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 10)) i--;
  return i;
}

/** Regular past, present and -ing forms of verbs given by their base, one string of words: "claim deny note". */
export function inflected(bases: string): string[] {
  return bases.split(' ').flatMap((base) => {
    const stem = base.slice(0, -1);
    if (base.endsWith('e')) return [`${base}d`, `${base}s`, `${stem}ing`];
    if (/[^aeiou]y$/.test(base)) return [`${stem}ied`, `${stem}ies`, `${base}ing`];
    return [`${base}ed`, /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${base}ing`];
  });
}
