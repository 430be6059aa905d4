import type { Token } from '../../../text/tokens.js';
import { NUMBER_WORDS } from './lexicon.js';
import { Accumulator, accumulate, type Core, finish } from './sum.js';

/* Scales without a number before them: "dozens", "several hundred", "half a million". */

/** Words that stand before a bare scale and make it vague: "several hundred", "a few thousand". */
const VAGUE_FACTORS: ReadonlySet<string> = new Set(['several', 'few', 'many', 'multiple', 'various']);
/** After "scores" that counts by twenties; else they are points of a game. */
const AFTER_SCORES: ReadonlySet<string> = new Set(
  'of more others dead killed wounded injured were are have had arrested captured missing died'.split(' '),
);

/** "dozens", "tens of thousands", "several hundreds": the contract's low is twice the word's value, dozens 24. */
export function fromPlural(tokens: Token[], i: number, floor: number): Core | null {
  const t = tokens[i]!;
  let value = NUMBER_WORDS.get(t.lower)!.value;
  let next = i + 1;
  const second = NUMBER_WORDS.get(tokens[i + 2]?.lower ?? '');
  if (
    tokens[i + 1]?.lower === 'of' &&
    second &&
    (second.class === 'plural' || second.class === 'scale') &&
    second.value > value &&
    second.value >= 1000
  ) {
    value *= second.value;
    next = i + 3;
  } else if (t.lower === 'tens') {
    if (tokens[i + 1]?.lower !== 'of') return null;
  } else if (t.lower === 'scores' && !AFTER_SCORES.has(tokens[i + 1]?.lower ?? '')) return null;
  const first = factorStart(tokens, i, floor);
  const sum = new Accumulator(value * 2, value);
  return finish(tokens, first, sum, next, { vague: true, grouped: true });
}

/** Where "several", "a few", "many" before a scale begin; `i` without them. */
function factorStart(tokens: Token[], i: number, floor: number): number {
  const before = tokens[i - 1];
  if (i - 1 < floor || !before || !VAGUE_FACTORS.has(before.lower)) return i;
  let k = i - 1;
  if (before.lower === 'few') {
    if (k - 1 >= floor && (tokens[k - 1]!.lower === 'a' || tokens[k - 1]!.lower === 'good')) k--;
    if (k - 1 >= floor && tokens[k]!.lower === 'good' && tokens[k - 1]!.lower === 'a') k--;
  }
  return k;
}

/** A scale without a number before it: "a hundred", "half a million", "a few thousand", "a couple of dozen". */
export function fromBareScale(tokens: Token[], i: number, floor: number): Core | null {
  const word = NUMBER_WORDS.get(tokens[i]!.lower)!;
  const back = (n: number): string => (i - n >= floor ? (tokens[i - n]?.lower ?? '') : '');
  let first = i;
  let factor = 1;
  let vague = false;
  let approx = false;
  const one = (n: number): boolean => back(n) === 'a' || back(n) === 'an';
  const b1 = back(1);
  if (b1 === '-' && /^(?:half|quarter)$/.test(back(2))) {
    factor = back(2) === 'half' ? 0.5 : 0.25;
    first = i - 2;
  } else if (b1 === '-' && one(2) && back(3) === '-' && back(4) === 'half') {
    factor = 0.5;
    first = i - 4;
  } else if (VAGUE_FACTORS.has(b1)) {
    vague = true;
    factor = 2;
    first = factorStart(tokens, i, floor);
  } else if (b1 === 'couple' || (b1 === 'of' && back(2) === 'couple')) {
    approx = true;
    factor = 2;
    first = i - (b1 === 'couple' ? 1 : 2);
    if (first - 1 >= floor && tokens[first - 1]!.lower === 'a') first--;
  } else if (b1 === 'half') {
    factor = 0.5;
    first = one(2) ? i - 2 : i - 1;
  } else if (b1 === 'quarter') {
    factor = /^(?:three)$/.test(back(2)) ? 0.75 : 0.25;
    first = one(2) || back(2) === 'three' ? i - 2 : i - 1;
  } else if (one(1)) {
    first = i - 1;
    if (back(2) === 'half') {
      factor = 0.5;
      first = i - 2;
    } else if (back(2) === 'of' && /^quarters?$/.test(back(3))) {
      const three = back(4) === 'three' || (back(4) === '-' && back(5) === 'three');
      factor = three ? 0.75 : 0.25;
      first = i - 3;
      if (three) first = back(4) === 'three' ? i - 4 : i - 5;
      else if (one(4) || back(4) === 'one') first = i - 4;
    } else if (back(2) === 'of' && back(3) === 'third' && (one(4) || back(4) === 'one')) {
      factor = 1 / 3;
      first = i - 4;
    }
  } else if (word.class === 'group' && word.value === 20) return null;
  if (
    word.class === 'group' &&
    word.value === 20 &&
    tokens[i + 1]?.lower !== 'of' &&
    !vague &&
    factor === 1 &&
    tokens[i + 1]?.lower !== 'or'
  )
    return null;
  const sum = new Accumulator();
  const core = accumulate(tokens, i, i, sum, false);
  if (core.next === i) return null;
  return {
    ...core,
    first,
    start: tokens[first]!.start,
    value: factor === 1 ? core.value : Math.round(core.value * factor * 1e3) / 1e3,
    scale: factor === 1 ? 1 : core.scale,
    vague,
    approx,
    grouped: true,
  };
}
