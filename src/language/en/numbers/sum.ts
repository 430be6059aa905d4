import type { Token } from '../../../text/tokens.js';
import { NUMBER_WORDS } from './lexicon.js';

/** A number as parsed, without its qualifier words. `first`/`next` are token indexes, half-open. */
export interface Core {
  first: number;
  next: number;
  start: number;
  end: number;
  value: number;
  /** The multiplier of its last scale word or letter ("35 thousand": 1000), 1 without one. */
  scale: number;
  /** Begins with digits. */
  digits: boolean;
  /** Thousands separators or a scale stand in it, so it is no year, day or unit number. */
  grouped: boolean;
  decimal: boolean;
  /** Only a lower bound is meant: "thousands", "several hundred". */
  vague: boolean;
  /** "a couple of thousand". */
  approx: boolean;
}

/** Adds up the parts of a number in the order of speech. */
export class Accumulator {
  total = 0;
  group: number | null = null;
  /** What may still be added to the group: below 10 after "twenty", below 100 after "hundred". */
  room = 0;
  last = Number.POSITIVE_INFINITY;
  scale = 1;

  constructor(group?: number, scale?: number) {
    if (group !== undefined) this.group = group;
    if (scale !== undefined) this.scale = scale;
  }

  get value(): number {
    const sum = this.total + (this.group ?? 0);
    return Math.round(sum * 1e9) / 1e9;
  }

  /** A word below a hundred; false where it cannot belong to this number. */
  small(value: number, isTen: boolean): boolean {
    if (this.group === null) this.group = value;
    else if (value > 0 && (this.room === 100 || (this.room === 10 && !isTen && value < 10))) this.group += value;
    else return false;
    this.room = isTen ? 10 : 0;
    return true;
  }

  times(scale: number): boolean {
    if (scale === 100) {
      if (this.group === null && this.total > 0) return false;
      if (this.room === 100 || (this.group !== null && this.group >= 1000)) return false;
      this.group = (this.group ?? 1) * 100;
      this.room = 100;
    } else if (this.group !== null) {
      if (scale >= this.last) return false;
      this.total += this.group * scale;
      this.group = null;
      this.room = 0;
      this.last = scale;
    } else if (this.total > 0) {
      this.total *= scale;
    } else {
      this.total = scale;
      this.last = scale;
    }
    this.scale = scale;
    return true;
  }

  /** "three hundred and two dozen": the group word counts what was said last. */
  grouped(size: number, lastSmall: number): void {
    if (this.group === null) this.group = size;
    else this.group += lastSmall * (size - 1);
    this.room = 0;
    this.scale = size;
  }
}

/** The core that the tokens `[first, next)` make. */
export function finish(
  tokens: Token[],
  first: number,
  sum: Accumulator,
  next: number,
  extra: Partial<Core> = {},
): Core {
  return {
    first,
    next,
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    value: sum.value,
    scale: sum.scale,
    digits: false,
    grouped: sum.scale > 1,
    decimal: false,
    vague: false,
    approx: false,
    ...extra,
  };
}

/** Goes on from token `j` (the first one not yet read) and returns the whole number that began at `first`. */
export function accumulate(
  tokens: Token[],
  first: number,
  j: number,
  sum: Accumulator,
  digits: boolean,
  extra: Partial<Core> = {},
): Core {
  let next = j;
  let lastSmall = sum.group ?? 0;
  for (let at = j; ; ) {
    let k = at;
    let joined = false;
    const here = tokens[k];
    if (here === undefined) break;
    if (next > first && here.text === '-') {
      const after = tokens[k + 1];
      if (!after || after.spaced !== here.spaced) break;
      joined = true;
      k++;
      if (here.spaced && sum.room !== 10) break;
    } else if (next > first && here.lower === 'and') {
      const half = andFraction(tokens, k, sum);
      if (half > 0) {
        next = half;
        at = half;
        continue;
      }
      if (sum.room !== 100 && sum.group !== null) break;
      if (sum.room !== 100 && sum.total === 0) break;
      if (!tailAfterAnd(tokens, k + 1, sum, digits)) break;
      k++;
    }
    if (here.text === ',' && next > first && !digits && sum.group === null && sum.last >= 1000) {
      // "two thousand, six hundred and forty-one"
      if (!followedByHundred(tokens, k + 1) || !NUMBER_WORDS.has(tokens[k + 1]!.lower)) break;
      k++;
    }
    const token = tokens[k];
    if (!token) break;
    if (token.kind === 'number') {
      // "four-thousand-100": broadcasters write the rest in digits
      if (joined && sum.group === null && sum.last >= 1000 && /^\d{1,3}$/.test(token.text) && Number(token.text) > 0) {
        sum.group = Number(token.text);
        next = k + 1;
        break;
      }
      // "4 thousand 3 hundred and 21": digits go on only inside a number that began with digits.
      if (!digits || next === first || sum.scale === 1 || token.text.length > 3) break;
      const value = Number(token.text);
      const scaled = NUMBER_WORDS.get(tokens[k + 1]?.lower ?? '')?.value === 100;
      if (
        !(value > 0) ||
        !(sum.group === null ? scaled && sum.total > 0 : sum.room === 100 && tokens[k - 1]!.lower === 'and')
      )
        break;
      sum.group = (sum.group ?? 0) + value;
      sum.room = 0;
      lastSmall = value;
    } else {
      const word = NUMBER_WORDS.get(token.lower);
      if (!word) break;
      if (word.class === 'unit' || word.class === 'ten') {
        if (word.value === 0 && next > first) break;
        // "twenty one" joins, "five two" does not; "-" between anything but tens and units belongs to a range or a score.
        if (joined && sum.group !== null && sum.room !== 10 && sum.room !== 100) break;
        const fresh = sum.group === null || sum.room === 100;
        if (!sum.small(word.value, word.class === 'ten')) break;
        lastSmall = fresh ? word.value : lastSmall + word.value;
      } else if (word.class === 'scale') {
        if (!sum.times(word.value)) break;
      } else if (word.class === 'group' || (word.class === 'plural' && word.value === 12)) {
        if (word.value === 20 && sum.group !== null && digits) break;
        sum.grouped(word.value, lastSmall);
      } else if (word.class === 'plural' && sum.group !== null && word.value >= 1000 && next > first && !joined) {
        // "5 millions"
        if (!sum.times(word.value)) break;
      } else break;
    }
    next = k + 1;
    at = next;
  }
  const core = finish(tokens, first, sum, next, { digits, ...extra });
  if (sum.scale > 1) core.grouped = true;
  return pointFraction(tokens, core);
}

/** The token after "one and a half", "a million and a half", or 0. Adds the fraction to the sum. */
function andFraction(tokens: Token[], and: number, sum: Accumulator): number {
  let k = and + 1;
  let part = 0;
  if (tokens[k]?.lower === 'a' || tokens[k]?.lower === 'one') k++;
  else if (tokens[k]?.lower === 'three' && /^quarters?$/.test(tokens[k + 1]?.lower ?? '')) {
    part = 0.75;
    k++;
  } else return 0;
  if (tokens[k]?.text === '-') k++;
  const word = tokens[k]?.lower;
  if (word === 'half') part = 0.5;
  else if (word === 'quarter') part = 0.25;
  else if (part === 0) return 0;
  if (sum.group !== null) {
    sum.group += part;
    sum.room = 0;
  } else sum.total += part * sum.scale;
  return k + 1;
}

/** May the number after "and" belong to the one before it? "two hundred and six" yes; "3 hundred and 2 hundred" no. */
function tailAfterAnd(tokens: Token[], i: number, sum: Accumulator, digits: boolean): boolean {
  const t = tokens[i];
  if (!t) return false;
  if (t.kind === 'number') return digits && sum.room === 100 && Number(t.text) < 100 && !followedByHundred(tokens, i);
  const word = NUMBER_WORDS.get(t.lower);
  if (!word || (word.class !== 'unit' && word.class !== 'ten') || word.value === 0) return false;
  if (sum.room === 100) return !followedByHundred(tokens, i);
  const probe = accumulate(tokens, i, i, new Accumulator(), false);
  return probe.value < sum.last;
}

function followedByHundred(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k <= i + 3; k++) {
    const word = NUMBER_WORDS.get(tokens[k]?.lower ?? '');
    if (word?.class === 'scale') return word.value === 100;
    if (!word && tokens[k]?.text !== '-') return false;
  }
  return false;
}

/** "nine point nought four", "two hundred point seventy-one". */
function pointFraction(tokens: Token[], core: Core): Core {
  if (tokens[core.next]?.lower !== 'point' || core.digits || tokens[core.first - 1]?.lower === 'at') return core;
  let digits = '';
  let k = core.next + 1;
  for (; k < tokens.length; k++) {
    const t = tokens[k]!;
    if (t.text === '-' && digits !== '') continue;
    const word = NUMBER_WORDS.get(t.lower);
    if (!word || (word.class !== 'unit' && word.class !== 'ten')) break;
    // "seventy-one" after a point is 71
    if (
      word.class === 'unit' &&
      word.value < 10 &&
      /[2-9]0$/.test(digits) &&
      NUMBER_WORDS.get(tokens[k - 1]!.lower === '-' ? tokens[k - 2]!.lower : tokens[k - 1]!.lower)?.class === 'ten'
    )
      digits = digits.slice(0, -1);
    digits += String(word.value);
  }
  while (tokens[k - 1]?.text === '-') k--;
  if (digits === '') return core;
  return { ...core, value: core.value + Number(`0.${digits}`), decimal: true, next: k, end: tokens[k - 1]!.end };
}
