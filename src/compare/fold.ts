/* Names reduced to what is compared of them: no case, no accents, no punctuation. */

const memo = new Map<string, string>();

/** `"Kim Yong-hyun"` to `"kim yong hyun"`: letters and digits in lower case, anything else a single space. */
export function fold(text: string): string {
  // Names come again and again, sentences do not. The cap keeps a hostile corpus from growing the table without end.
  if (text.length > 80) return foldAnew(text);
  let folded = memo.get(text);
  if (folded === undefined) {
    folded = foldAnew(text);
    if (memo.size > 50_000) memo.clear();
    memo.set(text, folded);
  }
  return folded;
}

function foldAnew(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const AREA_WORDS = new Set(['oblast', 'region', 'province', 'governorate', 'prefecture', 'district']);

/** A place name without "the" and its kind of area: "Kursk Oblast" and "Kursk region" are "kursk". */
export function foldPlace(name: string): string {
  const words = fold(name).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && AREA_WORDS.has(words[words.length - 1])) words.pop();
  return words.join(' ');
}

/** A person's name with the usual spellings of transcribed endings made one: Zelensky, Zelenskyy, Zelenskiy, Zelenskij. */
export function foldPerson(name: string): string {
  return fold(name)
    .split(' ')
    .map((word) => (word.length > 4 ? word.replace(/(?:iy|yi|yy|ij|ii|yj|y|i)$/, 'y') : word))
    .join(' ');
}

/** 16 hexadecimal digits of a text: FNV-1a in two lanes, for names that only need to differ inside one collection. */
export function shortHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x85ebca6b);
    b ^= b >>> 13;
  }
  a ^= Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
  a ^= a >>> 15;
  return hex(a) + hex(b);
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
