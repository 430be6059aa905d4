/*
 * The words that numbers are made of. Every reading is a row; the parser (cardinal.ts) holds the grammar alone.
 */

/** How a word takes part in a number: "seven", "seventy", "hundred" or "million", "dozen", "thousands". */
export type NumberWordClass = 'unit' | 'ten' | 'scale' | 'group' | 'plural';

export interface NumberWord {
  class: NumberWordClass;
  value: number;
}

const rows = new Map<string, NumberWord>();
const add = (cls: NumberWordClass, words: Record<string, number>): void => {
  for (const [word, value] of Object.entries(words)) rows.set(word, { class: cls, value });
};

add('unit', {
  zero: 0,
  nought: 0,
  naught: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
add('ten', {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
// Written as one word by old wire services: "thirtythree".
for (const [ten, word] of [...rows].filter(([, w]) => w.class === 'ten'))
  for (const [unit, small] of [...rows].filter(([, w]) => w.class === 'unit' && w.value > 0 && w.value < 10))
    rows.set(ten + unit, { class: 'unit', value: word.value + small.value });
add('scale', {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  crore: 1e7,
  billion: 1e9,
  bln: 1e9,
  milliard: 1e9,
  trillion: 1e12,
  tln: 1e12,
});
// Counted by the group: "two dozen", "three score".
add('group', { dozen: 12, doz: 12, dozs: 12, dz: 12, dzs: 12, score: 20 });
// Vague unless a number stands before them ("three dozens"); the value is that of one.
add('plural', {
  dozens: 12,
  scores: 20,
  tens: 10,
  hundreds: 1e2,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
});

/** Number words by their lower-case form. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = rows;

/**
 * Abbreviated scales after digits, by exact spelling: "10K", "1.2m", "2bn", "US$ 1MM". Those of one letter that are also
 * units ("m" metres) or names ("5G") are decided in cardinal.ts.
 */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['Mn', 1e6],
  ['MN', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['G', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['TN', 1e12],
]);

/** Single-character fractions after digits or alone: "2½". */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['\u00BD', 1 / 2],
  ['\u00BC', 1 / 4],
  ['\u00BE', 3 / 4],
  ['\u2153', 1 / 3],
  ['\u2154', 2 / 3],
  ['\u215B', 1 / 8],
]);
