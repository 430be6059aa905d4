import type { Token } from '../../../text/tokens.js';
import { readDigits } from './digits.js';
import { PEOPLE_WORDS } from './function-words.js';
import { FRACTION_SIGNS, NUMBER_WORDS, SCALE_LETTERS } from './lexicon.js';
import { isMoneyBefore } from './money.js';
import { fromBareScale, fromPlural } from './scales.js';
import { Accumulator, accumulate, type Core, finish } from './sum.js';
import { MONTHS } from './units.js';

export interface ParseOptions {
  /** The article plainly groups thousands with points: "10.000" is ten thousand. */
  pointGroups?: boolean;
}
/** Words that follow "300m" where it is a distance and not a number of millions. */
const AFTER_METRES: ReadonlySet<string> = new Set(
  'from away long high wide deep tall above below of off to in at on and or by x sprint dash race hurdles freestyle final medley relay butterfly backstroke breaststroke radius'.split(
    ' ',
  ),
);
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
  return fromBareScale(tokens, i, floor);
}

function fromDigits(text: string, tokens: Token[], i: number, floor: number, options: ParseOptions): Core | null {
  const t = tokens[i]!;
  const read = readDigits(t.text, options.pointGroups || countsPeople(tokens, i + 1));
  if (read.pieces) return null;
  // "1,000s of men"
  const plural = tokens[i + 1];
  if (
    plural?.lower === 's' &&
    glued(plural) &&
    tokens[i + 2]?.lower === 'of' &&
    /^10+$/.test(String(read.value)) &&
    read.value >= 100
  )
    return finish(tokens, i, new Accumulator(read.value * 2, read.value), i + 2, { digits: true, vague: true });
  let value = read.value;
  let next = i + 1;
  let grouped = read.grouped;
  let decimal = read.decimal;
  // "10 000", "1 234 567.89": one space, then exactly three digits.
  if (!grouped && !decimal && t.text.length <= 3 && t.text[0] !== '0' && !MONTHS.has(tokens[i - 1]?.lower ?? '')) {
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

/** Nobody counts people in decimals: "10.000 soldiers", "a 10.000-strong force" are ten thousand. */
function countsPeople(tokens: Token[], at: number): boolean {
  const t = tokens[at];
  const word = t?.text === '-' && glued(t) ? tokens[at + 1] : t;
  return word !== undefined && (PEOPLE_WORDS.has(word.lower) || word.lower === 'strong');
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
    return after?.kind === 'word' && after.spaced && !AFTER_METRES.has(after.lower) && /[a-z]{3}/.test(after.lower)
      ? scale
      : decimal && value < 100 && !after
        ? scale
        : 0;
  if (t.text === 'b' || t.text === 'B') return scale;
  return scale;
}
