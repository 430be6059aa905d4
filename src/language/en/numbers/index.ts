import type { NumberMention } from '../../../model/analysis.js';
import type { Qualifier } from '../../../model/claim.js';
import { type Token, tokenize } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { type ParseOptions, parseCore } from './cardinal.js';
import { readDigits } from './digits.js';
import { joinBounds } from './join.js';
import { kindOf } from './kinds.js';
import { FRACTION_SIGNS, NUMBER_WORDS } from './lexicon.js';
import { isMoneyBefore, moneyStart } from './money.js';
import { digitRun, isGluedName, isNotANumber, isShouting, ordinalAt } from './names.js';
import { readQualifier } from './qualify.js';
import { rangeAfter, scoreAfter } from './ranges.js';
import type { Core } from './sum.js';

export { hasNumber, nextNumber } from './candidate.js';
export type { ParseOptions } from './cardinal.js';
export { plainNumberEnd } from './plain.js';

/** Words of which a number can be made. */
const WORDS = new WordClass((word) => NUMBER_WORDS.has(word));

/**
 * Every number in `[from, to)` of the normalised text, digits or words, whatever it counts, in order and without overlap.
 * Calendar dates, years, ordinals and numbers inside names ("KN-23") are no numbers here.
 */
export function findNumbers(text: string, from = 0, to = text.length, options: ParseOptions = {}): NumberMention[] {
  return findNumbersIn(text, tokenize(text, from, to), options).filter(
    (n) => n.kind !== 'date' && n.kind !== 'ordinal',
  );
}

/** The same on the tokens of one sentence; dates and ordinals that are written with digits are returned too, by their `kind`. */
export function findNumbersIn(text: string, tokens: Token[], options: ParseOptions = {}): NumberMention[] {
  const found: NumberMention[] = [];
  let floor = 0;
  let shouting: boolean | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind === 'word') {
      if (!WORDS.has(t)) continue;
      const skip = isNotANumber(tokens, i);
      if (skip > 0) {
        i += skip - 1;
        continue;
      }
    } else if (t.kind === 'punct' && !FRACTION_SIGNS.has(t.text)) continue;
    shouting ??= isShouting(tokens);
    if (t.kind === 'number') {
      if (isGluedName(tokens, i)) continue;
      const ordinal = ordinalAt(tokens, i);
      if (ordinal > 0) {
        found.push(
          bare(
            text,
            tokens[i]!.start,
            tokens[ordinal - 1]!.end,
            Number.parseFloat(t.text.replace(/,/g, '')),
            'ordinal',
          ),
        );
        i = ordinal - 1;
        floor = i + 1;
        continue;
      }
      const run = digitRun(tokens, i);
      if (run) {
        for (; i < run.next; i++)
          if (tokens[i]!.kind === 'number')
            found.push(bare(text, tokens[i]!.start, tokens[i]!.end, Number(tokens[i]!.text), run.kind));
        floor = i--;
        continue;
      }
    }
    const core = parseCore(text, tokens, i, floor, options);
    if (!core) {
      if (t.kind === 'number' && separate(text, t, found)) floor = i + 1;
      continue;
    }
    const score = scoreAfter(tokens, core);
    if (score) {
      for (const side of [core, score]) found.push(bare(text, side.start, side.end, side.value, 'score'));
      floor = score.next;
      i = floor - 1;
      continue;
    }
    const mention = describe(text, tokens, core, floor, options, shouting);
    found.push(mention.number);
    floor = mention.next;
    i = Math.max(i, mention.next - 1);
  }
  return joinBounds(text, found);
}

/** "22,24,26" or "7.11.2024": the numbers of one token, each by itself. */
function separate(text: string, t: Token, found: NumberMention[]): boolean {
  const pieces = readDigits(t.text).pieces;
  if (!pieces) return false;
  const kind = /^\d\d?\.\d\d?\.\d\d(?:\d\d)?$/.test(t.text) ? 'date' : 'identifier';
  for (const p of pieces)
    if (p.end > p.start)
      found.push(bare(text, t.start + p.start, t.start + p.end, Number(t.text.slice(p.start, p.end)), kind));
  return true;
}

function bare(text: string, start: number, end: number, value: number, kind: NumberMention['kind']): NumberMention {
  return {
    start,
    end,
    text: text.slice(start, end),
    low: value,
    high: value,
    best: value,
    qualifier: 'exact',
    core: { start, end },
    kind,
    hedges: [],
    change: null,
  };
}

/** The mention around a core: its range, qualifier words before and after, difference words and kind. */
function describe(
  text: string,
  tokens: Token[],
  core: Core,
  floor: number,
  options: ParseOptions,
  shouting: boolean,
): { number: NumberMention; next: number } {
  const head = moneyStart(tokens, core.first);
  const before = readQualifier(text, tokens, Math.max(head, floor), floor, core);
  const range = rangeAfter(text, tokens, core, before.opening, options);
  const last = range?.last ?? core;
  const around = before.finish(last, range !== null);
  let { qualifier } = around;
  const hedges = around.hedges;
  let low: number | null = null;
  let high: number | null = null;
  let best: number | null = null;
  if (range) {
    qualifier = 'range';
    low = range.low;
    high = range.high;
    for (const h of range.hedges) hedges.push(text.slice(h.start, h.end));
  } else [low, high, best, qualifier] = bounds(core, qualifier);
  const coreEnd = last.end;
  const start = Math.min(around.start, core.start);
  const end = Math.max(around.end, coreEnd);
  const kind = kindOf(tokens, core, last, around.next, shouting);
  const negative = isNegative(tokens, core);
  if (negative && best !== null && !range) {
    best = -best;
    if (low !== null) low = -low;
    if (high !== null) high = -high;
  }
  return {
    number: {
      start,
      end,
      text: text.slice(start, end),
      low,
      high,
      best,
      qualifier,
      core: { start: core.start, end: coreEnd },
      kind,
      hedges,
      change: around.change,
    },
    next: Math.max(around.next, last.next),
  };
}

/** "-5 degrees": a minus sign with a space before it and none after. */
function isNegative(tokens: Token[], core: Core): boolean {
  const sign = tokens[core.first - 1];
  if (sign?.lower === 'minus' || (sign?.text === '-' && !sign.spaced && tokens[core.first - 2]?.lower === 'minus'))
    return core.digits;
  if (sign?.text === '-' && isMoneyBefore(tokens, core.first)) return true;
  return (
    core.digits &&
    core.first > 1 &&
    sign?.text === '-' &&
    sign.spaced &&
    !tokens[core.first]!.spaced &&
    core.value < 1000
  );
}

/** The contract's table: which of low, high and best a qualifier states. */
function bounds(core: Core, qualifier: Qualifier): [number | null, number | null, number | null, Qualifier] {
  const n = core.value;
  switch (qualifier) {
    case 'up_to':
    case 'fewer_than':
      return [null, n, null, qualifier];
    case 'at_least':
    case 'more_than':
      return [n, null, null, qualifier];
    default:
      if (core.vague) return [n, null, null, 'vague'];
      if (core.approx || qualifier === 'approx') return [null, null, n, 'approx'];
      return [n, n, n, 'exact'];
  }
}
