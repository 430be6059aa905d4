import type { Token } from '../../../text/tokens.js';
import { readDigits } from './digits.js';
import { FRACTION_SIGNS, NUMBER_WORDS, SCALE_LETTERS } from './lexicon.js';
import { isMoneyBefore } from './money.js';

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

export interface ParseOptions {
  /** The article plainly groups thousands with points: "10.000" is ten thousand. */
  pointGroups?: boolean;
}

/** Words that stand before a bare scale and make it vague: "several hundred", "a few thousand". */
const VAGUE_FACTORS: ReadonlySet<string> = new Set(['several', 'few', 'many', 'multiple', 'various']);
const FUNCTION_AFTER_METRES: ReadonlySet<string> = new Set(
  'from away long high wide deep tall above below of off to in at on and or by x sprint dash race hurdles freestyle final medley relay butterfly backstroke breaststroke radius'.split(
    ' ',
  ),
);
/** After "scores" that counts by twenties; else they are points of a game. */
const AFTER_SCORES: ReadonlySet<string> = new Set(
  'of more others dead killed wounded injured were are have had arrested captured missing died'.split(' '),
);
const MONTHS_BEFORE =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

const glued = (t: Token | undefined): boolean => t !== undefined && !t.spaced;

/** The number that begins at token `i`, or null. Digits, words and mixtures; `floor` is the first token it may look back to. */
export function parseCore(text: string, tokens: Token[], i: number, floor: number, options: ParseOptions): Core | null {
  const t = tokens[i]!;
  if (t.kind === 'number') return fromDigits(text, tokens, i, floor, options);
  const sign = FRACTION_SIGNS.get(t.text);
  if (sign !== undefined) return finish(tokens, i, new Accumulator(sign, 1), i + 1, { digits: true, decimal: true });
  const word = NUMBER_WORDS.get(t.lower);
  if (!word) return null;
  if (word.class === 'plural') return fromPlural(tokens, i, floor);
  if (word.class === 'unit' || word.class === 'ten') return accumulate(tokens, i, i, new Accumulator(), false);
  return fromBareScale(text, tokens, i, floor);
}

/** Adds up the parts of a number in the order of speech. */
class Accumulator {
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

function finish(tokens: Token[], first: number, sum: Accumulator, next: number, extra: Partial<Core> = {}): Core {
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
function accumulate(
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
      // "three thousand, seven hundred and seventy-four"
      if (!followedByHundred(tokens, k + 1) || !NUMBER_WORDS.has(tokens[k + 1]!.lower)) break;
      k++;
    }
    const token = tokens[k];
    if (!token) break;
    if (token.kind === 'number') {
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

function fromDigits(text: string, tokens: Token[], i: number, floor: number, options: ParseOptions): Core | null {
  const t = tokens[i]!;
  const read = readDigits(t.text, options.pointGroups);
  if (read.pieces) return null;
  let value = read.value;
  let next = i + 1;
  let grouped = read.grouped;
  let decimal = read.decimal;
  // "10 000", "1 234 567.89": one space, then exactly three digits.
  if (
    !grouped &&
    !decimal &&
    t.text.length <= 3 &&
    t.text[0] !== '0' &&
    !MONTHS_BEFORE.test(tokens[i - 1]?.lower ?? '')
  ) {
    let k = next;
    let whole = t.text;
    for (; k < tokens.length; k++) {
      const g = tokens[k]!;
      if (g.kind !== 'number' || g.start !== tokens[k - 1]!.end + 1 || text[g.start - 1] === '\n') break;
      const point = g.text.indexOf('.');
      if ((point < 0 ? g.text.length : point) !== 3 || g.text.includes(',')) break;
      whole += g.text;
      if (point >= 0) {
        decimal = true;
        k++;
        break;
      }
    }
    if (k > next) {
      value = Number(whole);
      grouped = true;
      next = k;
    }
  }
  let start = t.start;
  let first = i;
  const before = tokens[i - 1];
  if (!grouped && !decimal && before?.text === '.' && glued(t) && i - 1 >= floor && (before.spaced || i === 1)) {
    value = Number(`0.${t.text}`);
    decimal = true;
    first = i - 1;
    start = before.start;
  }
  // "1 1/2 million", "2½"
  const sign = FRACTION_SIGNS.get(tokens[next]?.text ?? '');
  if (sign !== undefined) {
    value += sign;
    decimal = true;
    next++;
  } else if (isFraction(tokens, next) && tokens[next]!.spaced && value < 100) {
    value += Number(tokens[next]!.text) / Number(tokens[next + 2]!.text);
    decimal = true;
    next += 3;
  } else if (next === i + 1 && isFraction(tokens, i) && Number(tokens[i]!.text) < Number(tokens[i + 2]!.text)) {
    const lower = tokens[i + 3]?.lower;
    if (lower === 'of' || lower === 'inch' || lower === 'mile') {
      value /= Number(tokens[i + 2]!.text);
      decimal = true;
      next = i + 3;
    }
  }
  const letters = scaleLetters(tokens, next, i, value, decimal);
  const sum = new Accumulator(value);
  if (letters > 0) {
    sum.group = Math.round(value * letters * 1e6) / 1e6;
    sum.scale = letters;
    return { ...finish(tokens, first, sum, next + 1, { digits: true, decimal, grouped: true }), start };
  }
  const core = accumulate(tokens, first, next, sum, true, { decimal, grouped });
  return { ...core, start };
}

/** "1/2": number, slash, number without spaces. */
function isFraction(tokens: Token[], i: number): boolean {
  const [a, slash, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || !glued(slash) || !glued(b)) return false;
  if (slash!.text !== '/' && slash!.text !== '\u2044') return false;
  return a.text.length <= 2 && b.text.length <= 3 && Number(b.text) > 0 && tokens[i + 3]?.text !== '/';
}

/** The scale that letters after the digits stand for, 0 where they are a unit or a name. */
function scaleLetters(tokens: Token[], at: number, digit: number, value: number, decimal: boolean): number {
  const t = tokens[at];
  if (t?.kind !== 'word') return 0;
  const scale = SCALE_LETTERS.get(t.text);
  if (scale === undefined) return 0;
  const after = tokens[at + 1];
  const money = isMoneyBefore(tokens, digit);
  if (t.spaced) {
    if (money) return t.text.length <= 3 ? scale : 0;
    return (t.text === 'k' ||
      t.text === 'K' ||
      t.text === 'G' ||
      t.text === 'M' ||
      t.text === 'MM' ||
      t.text === 'bn' ||
      t.text === 'mn') &&
      !(after && !after.spaced && (after.kind === 'number' || after.text === '/' || after.text === '-'))
      ? scale
      : 0;
  }
  if (t.text === 'G') return value >= 10 || decimal ? scale : 0;
  if (money) return scale;
  if (after && !after.spaced && after.kind === 'number') return 0;
  if (t.text === 'mm') return 0;
  if (t.text === 'm')
    return after?.kind === 'word' &&
      after.spaced &&
      !FUNCTION_AFTER_METRES.has(after.lower) &&
      /[a-z]{3}/.test(after.lower)
      ? scale
      : decimal && value < 100 && !after
        ? scale
        : 0;
  if (t.text === 'b' || t.text === 'B') return scale;
  return scale;
}

/** "dozens", "tens of thousands", "several hundreds": the contract's low is twice the word's value, dozens 24. */
function fromPlural(tokens: Token[], i: number, floor: number): Core | null {
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
function fromBareScale(_text: string, tokens: Token[], i: number, floor: number): Core | null {
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
