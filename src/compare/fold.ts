/* Names reduced to what is compared of them: no case, no accents, no punctuation. */

/** Names come again and again. The cap keeps a hostile corpus from growing the table without end. */
function remembered<T>(make: (name: string) => T): (name: string) => T {
  const memo = new Map<string, T>();
  return (name) => {
    let made = memo.get(name);
    if (made === undefined) {
      made = make(name);
      if (memo.size > 50_000) memo.clear();
      memo.set(name, made);
    }
    return made;
  };
}

const foldName = remembered(foldAnew);

/** `"Kan Yo-rim"` to `"kan yo rim"`: letters and digits in lower case, anything else a single space. */
export const fold = (text: string): string => (text.length > 80 ? foldAnew(text) : foldName(text));

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

/** A place name without "the" and its kind of area: "Tarn Oblast" and "the Tarn region" are "tarn". */
export const foldPlace = remembered((name) => {
  const words = fold(name).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && AREA_WORDS.has(words[words.length - 1])) words.pop();
  return words.join(' ');
});

/** A person's name with the usual spellings of transcribed endings made one: Tarsky, Tarskyy, Tarskiy, Tarskij. */
export const foldPerson = remembered((name) =>
  fold(name)
    .split(' ')
    .map((word) => (word.length > 4 ? word.replace(/(?:iy|yi|yy|ij|ii|yj|y|i)$/, 'y') : word))
    .join(' '),
);

/** The words of `foldPerson`. */
export const personWords = remembered((name) => foldPerson(name).split(' '));

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
