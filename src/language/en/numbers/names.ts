import type { Token } from '../../../text/tokens.js';
import { NUMBER_WORDS } from './lexicon.js';
import { isMoneyBefore } from './money.js';
import { MONTHS } from './units.js';

/* Digits that belong to a name, ordinals, and number words that count nothing. */

const FRACTION =
  /^(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?|thousandths?|millionths?)$/;
const NOT_ONE_BEFORE: ReadonlySet<string> = new Set(
  'no this that each any which every another the some-one an other only next last first good big his her our their my your right wrong little new old latest same'.split(
    ' ',
  ),
);
const NOT_ONE_AFTER: ReadonlySet<string> = new Set(
  "another can could should must may might would will day way side 's time thing".split(' '),
);
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;

/** How many tokens to pass over where a number word counts nothing here ("one another", "two thirds"); 0 where it counts. */
export function isNotANumber(tokens: Token[], i: number): number {
  const t = tokens[i]!;
  const after = tokens[i + 1];
  if (
    FRACTION.test(after?.lower ?? '') ||
    (after?.text === '-' && !after.spaced && FRACTION.test(tokens[i + 2]?.lower ?? ''))
  ) {
    const word = NUMBER_WORDS.get(t.lower)!;
    if (word.class !== 'unit' || after!.lower === 'half') return 0;
    // "one quarter of a million" is read at its scale.
    if (/(?:million|thousand)ths?$/.test(after!.lower)) return 0;
    return 1;
  }
  if (t.lower === 'one') {
    const before = tokens[i - 1]?.lower ?? '';
    if (NUMBER_WORDS.has(after?.lower ?? '') || after?.lower === 'and') return 0;
    if (
      NOT_ONE_BEFORE.has(before) &&
      !(after?.kind === 'word' && before !== 'no' && /^(?:hundred|thousand|million|last)$/.test(after.lower))
    )
      return 1;
    if (after && NOT_ONE_AFTER.has(after.lower)) return 1;
    if (
      after?.text === '-' &&
      !after.spaced &&
      !NUMBER_WORDS.has(tokens[i + 2]?.lower ?? '') &&
      !/^(?:day|week|month|year|hour|minute|man|woman|person|mile|time|third|half|quarter)$/.test(
        tokens[i + 2]?.lower ?? '',
      )
    )
      return 1;
  }
  if (t.lower === 'score' && !NUMBER_WORDS.has(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.lower !== 'a') return 1;
  if (t.lower === 'mil' || t.lower === 'doz' || t.lower === 'dz')
    return tokens[i - 1]?.kind === 'number' || NUMBER_WORDS.has(tokens[i - 1]?.lower ?? '') ? 0 : 1;
  return 0;
}

/** Digits glued to a name: "M23", "KN-23", "XC40", "F-16". Not "EUR50", not "sub-300". */
export function isGluedName(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  const before = tokens[i - 1];
  if (!before || t.spaced) return false;
  if (before.kind === 'word') {
    if (/^(?:'s|st|nd|rd|th)$/.test(before.lower)) return false;
    if (isMoneyBefore(tokens, i)) return !moneyLike(tokens, i);
    // "killed.300", "approximately300": a scraper's glue, where the digits are a grouped number.
    return !(before.text.length > 4 && /^\d{1,3}(?:,\d{3})+$/.test(t.text));
  }
  if (before.text !== '-' || before.spaced) return false;
  const name = tokens[i - 2];
  if (name?.kind !== 'word') return false;
  const grouped = /,\d{3}/.test(t.text);
  if (NUMBER_WORDS.has(name.lower) || MONTHS.has(name.lower)) return false;
  if (/^(?:sub|minus|now|then|under|over|plus|pre|post|mid|early|late|to|of|and|some|about|around)$/.test(name.lower))
    return false;
  return !grouped;
}

/** One-letter currency codes ("N40m", "R5,000") want a scale or groups behind them. */
function moneyLike(tokens: Token[], i: number): boolean {
  const code = tokens[i - 1]!.text;
  if (code.length > 1 || !/[A-Z]/.test(code)) return true;
  const after = tokens[i + 1];
  return (
    /,\d{3}/.test(tokens[i]!.text) ||
    (after !== undefined && !after.spaced && /^(?:m|bn|k|mn|tn|b)$/i.test(after.text)) ||
    /^(?:million|billion|trillion)$/.test(after?.lower ?? '')
  );
}

/** The token behind "82nd", "1,000th"; 0 where no ordinal stands here. */
export function ordinalAt(tokens: Token[], i: number): number {
  const after = tokens[i + 1];
  if (!after || after.spaced) return 0;
  if (ORDINAL_ENDING.test(after.lower)) return i + 2;
  if (after.text === '-' && tokens[i + 2] && !tokens[i + 2]!.spaced && ORDINAL_ENDING.test(tokens[i + 2]!.lower))
    return i + 3;
  return 0;
}

/** A run of digit groups that is no number: where it ends (a token index) and whether it is a calendar date. */
export interface DigitRun {
  next: number;
  kind: 'identifier' | 'date';
}

/**
 * Telephone and serial numbers ("+44 20 7946 0000", "75 98 00 00", "555-123-4567") and dates in digits ("2024-11-05",
 * "5/11/2024") that begin at `i`; null elsewhere. Groups of three behind one to three digits are thousands ("10 000 000").
 */
export function digitRun(tokens: Token[], i: number): DigitRun | null {
  const first = tokens[i]!;
  if (!bareDigits(first)) return null;
  const mark = tokens[i + 1];
  if (mark && !mark.spaced && (mark.text === '-' || mark.text === '/') && joined(tokens, i + 2)) {
    let k = i + 3;
    while (tokens[k]?.text === mark.text && !tokens[k]!.spaced && joined(tokens, k + 1)) k += 2;
    if (k === i + 3) return null;
    const lengths = [first.text.length, tokens[i + 2]!.text.length, tokens[i + 4]!.text.length];
    const date =
      k === i + 5 && lengths.every((n) => n <= 5) && lengths[1]! <= 2 && (lengths[0] === 4 || lengths[0]! <= 2);
    return { next: k, kind: date ? 'date' : 'identifier' };
  }
  let k = i + 1;
  let threes = first.text.length <= 3 && first.text[0] !== '0';
  for (; bareDigits(tokens[k]) && tokens[k]!.start - tokens[k - 1]!.end === 1; k++)
    if (tokens[k]!.text.length !== 3) threes = false;
  const groups = k - i;
  const plus = tokens[i - 1]?.text === '+' && !first.spaced && (tokens[i - 1]!.spaced || i === 1);
  const zero = first.text.length > 1 && first.text[0] === '0';
  const local = groups === 2 && first.text.length === 3 && tokens[i + 1]!.text.length === 4;
  return (plus || zero ? groups >= 2 : local || (groups >= 4 && !threes)) ? { next: k, kind: 'identifier' } : null;
}

function bareDigits(t: Token | undefined): boolean {
  return t?.kind === 'number' && !t.text.includes(',') && !t.text.includes('.');
}

function joined(tokens: Token[], i: number): boolean {
  return bareDigits(tokens[i]) && !tokens[i]!.spaced;
}

/** Text in capitals only, where a capital letter says nothing. */
export function isShouting(tokens: Token[]): boolean {
  let seen = 0;
  for (const t of tokens) {
    if (t.kind !== 'word' || t.text.length < 2) continue;
    if (t.text !== t.text.toUpperCase()) return false;
    if (++seen > 12) return true;
  }
  return seen > 3;
}
