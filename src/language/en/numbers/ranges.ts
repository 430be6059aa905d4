import type { Token } from '../../../text/tokens.js';
import { type ParseOptions, parseCore } from './cardinal.js';
import { isYear } from './dates.js';
import { moneyStart } from './money.js';
import type { Core } from './sum.js';
import { MONTHS } from './units.js';

/** Two numbers that form a range. `first`/`next` are token indexes around both. */
export interface Range {
  low: number;
  high: number;
  last: Core;
  /** Hedges in front of the second number: "300 to perhaps 500". */
  hedges: { start: number; end: number }[];
}

const DASH: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014']);
const TO: ReadonlySet<string> = new Set(['to', 'through', 'till', 'until']);
/** Verbs and nouns of change: "cut from 300 to 200", "an increase from 10 to 20" are two levels. Stems of all forms. */
const CHANGE =
  /^(?:ris(?:e|es|en|ing)|rose|rais(?:e|es|ed|ing)|cut(?:s|ting)?|gr(?:ow|ew)(?:s|n|ing|th)?|lift(?:s|ed|ing)?|shr(?:ink|ank|unk)(?:s|ing)?|shrunken|increas(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|reduc(?:e|es|ed|ing|tion)|dr(?:op)(?:s|ped|ping)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|declin(?:e|es|ed|ing)|expan(?:d|ds|ded|ding|sion)|dwindl(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|slash(?:es|ed|ing)?|boost(?:s|ed|ing)?|soar(?:s|ed|ing)?|plunge[sd]?|plunging|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|slump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|lower(?:s|ed|ing)?|shift(?:s|ed|ing)?|chang(?:e|es|ed|ing)|revis(?:e|es|ed|ing|ion)|trim(?:s|med|ming)?|scal(?:e|es|ed|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|edg(?:e|es|ed|ing)|inch(?:es|ed|ing)?|balloon(?:s|ed|ing)?|upgrad(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|beef(?:s|ed|ing)?|double|upped|downsiz(?:e|es|ed|ing))$/;
const isJoiner = (t: Token): boolean =>
  DASH.has(t.text) || TO.has(t.lower) || t.lower === 'or' || t.lower === 'and' || t.lower === 'up' || t.text === '/';
const SOFT: ReadonlySet<string> = new Set(
  'about around some perhaps possibly maybe roughly nearly almost even approximately probably likely over'.split(' '),
);

/** Of change only directly before "from": "went from 300 to 500", "up from". */
const CHANGE_NEAR =
  /^(?:go|goes|going|gone|went|moved|move|moves|moving|up|down|taken|took|takes|taking|brought|built)$/;

/** "The estimates go from 300 to 500": how far they lie apart. */
const SPANS = /^(?:go|goes|going|run|runs)$/;
const ESTIMATED = /^(?:estimates?|figures?|numbers?|counts?|reckonings?|guesses|claims?|assessments?|tallies)$/;

/** Is "from" at token `from` the start of a change ("rose from 200 to 300"), looking back inside the clause? */
export function changeBefore(tokens: Token[], from: number): boolean {
  for (let k = from - 1; k >= 0 && k >= from - 14; k--) {
    const t = tokens[k]!;
    if (t.text === '.' || t.text === ';' || t.text === '!' || t.text === '?') return false;
    // "full-scale" is no change of scale.
    if (t.kind === 'word' && tokens[k - 1]?.text === '-') continue;
    if (k === from - 1 && SPANS.test(t.lower) && ESTIMATED.test(tokens[k - 1]?.lower ?? '')) return false;
    if (t.kind === 'word' && (CHANGE.test(t.lower) || (k >= from - 3 && CHANGE_NEAR.test(t.lower)))) return true;
  }
  return false;
}

/** A joiner and a second number behind `core`: "A-B", "A to B", "A or B", and "A and B" after "between". */
export function rangeAfter(
  text: string,
  tokens: Token[],
  core: Core,
  opening: string | null,
  options: ParseOptions,
): Range | null {
  if (core.vague) return null;
  // "5 per cent to 10 per cent", "200 men to 300 men": the unit may be said twice.
  let at = core.next;
  while (
    at < core.next + 2 &&
    tokens[at] &&
    !isJoiner(tokens[at]!) &&
    (tokens[at]!.kind === 'word' || tokens[at]!.text === '%')
  )
    at++;
  const unit = at - core.next;
  const joiner = tokens[at];
  if (!joiner || !isJoiner(joiner)) return null;
  const before = tokens[moneyStart(tokens, core.first) - 1];
  let second = at + 1;
  // "from 8,000 up to 10,000"
  if (joiner.lower === 'up') second++;
  let dash = false;
  if (DASH.has(joiner.text)) {
    const after = tokens[second];
    if (!after || after.spaced !== joiner.spaced) return null;
    if (joiner.text === '\u2014' && joiner.spaced) return null;
    dash = true;
    if (tokens[second]!.lower === 'to' && joiner.text === '-') return null;
  } else if (TO.has(joiner.lower) || joiner.lower === 'up') {
    if (joiner.lower === 'up' && (opening !== 'from' || tokens[at + 1]?.lower !== 'to')) return null;
    if (joiner.lower !== 'to' && opening === null && joiner.lower !== 'through') return null;
    if (before?.lower === 'by' || (opening === 'from' && changeBefore(tokens, core.first - 1))) return null;
  } else if (joiner.text === '/') {
    // "8,000/9,000 men"
    if (joiner.spaced || !core.grouped || !/^\d{1,3}(?:,\d{3})+$/.test(tokens[second]?.text ?? '')) return null;
    dash = true;
  } else if (joiner.lower === 'or') {
    if (opening !== null) return null;
  } else if (joiner.lower === 'and') {
    if (opening !== 'between') return null;
  } else return null;
  const hedges: { start: number; end: number }[] = [];
  if (!dash) {
    let k = second;
    while (tokens[k] && SOFT.has(tokens[k]!.lower)) k++;
    if (
      tokens[k]?.lower === 'as' &&
      /^(?:many|much|high)$/.test(tokens[k + 1]?.lower ?? '') &&
      tokens[k + 2]?.lower === 'as'
    )
      k += 3;
    else if (tokens[k]?.lower === 'up' && tokens[k + 1]?.lower === 'to') k += 2;
    if (k > second) hedges.push({ start: tokens[second]!.start, end: tokens[k - 1]!.end });
    second = k;
  }
  // Currency in front of the second number.
  const from = second;
  for (let k = 0; k < 3; k++) if (tokens[second] && moneyStart(tokens, second + 1) <= second) second++;
  if (second > from && moneyStart(tokens, second) > from) return null;
  const last = coreAt(text, tokens, second, second, options);
  if (!last || last.vague) return null;
  for (let k = 0; k < unit; k++) if (tokens[last.next + k]?.lower !== tokens[core.next + k]!.lower) return null;
  if (isYear(core) && !isYear(last) && /^(?:in|since|until|during|by|of|year|late|early)$/.test(before?.lower ?? ''))
    return null;
  if (dash && (isChained(tokens, core, last) || (core.end - core.start >= 3 && core.value === 0))) return null;
  // Years and days are the date rules' business, but a span of them is still one range.
  let low = core.value;
  const high = last.value;
  if (elides(core, last, dash || joiner.lower === 'or')) low *= last.scale > 1 ? last.scale : 1000;
  if (!(low < high)) return null;
  if (joiner.lower === 'or' && (high > 3 * low || low === 0 || MONTHS.has(tokens[last.next]?.lower ?? ''))) return null;
  if (joiner.lower === 'to' && opening === null && /^(?:votes?|points?)$/.test(tokens[last.next]?.lower ?? ''))
    return null;
  return { low, high, last, hedges };
}

/** A number beginning at `i`, where "a", "half" and the like may come first. */
function coreAt(text: string, tokens: Token[], i: number, floor: number, options: ParseOptions): Core | null {
  for (let k = i; k <= i + 4 && k < tokens.length; k++) {
    const core = parseCore(text, tokens, k, floor, options);
    if (core) return core.first === i ? core : null;
    if (!/^(?:a|an|half|quarter|of|couple|-)$/.test(tokens[k]!.lower)) return null;
  }
  return null;
}

/** "2024-11-05", "555-123-4567": more dashes on either side. */
function isChained(tokens: Token[], core: Core, last: Core): boolean {
  const a = tokens[core.first - 1];
  const b = tokens[last.next];
  const numberBefore = a?.text === '-' && !tokens[core.first]!.spaced && tokens[core.first - 2]?.kind === 'number';
  const numberAfter =
    b?.text === '-' && !b.spaced && tokens[last.next + 1]?.kind === 'number' && !tokens[last.next + 1]!.spaced;
  return numberBefore || numberAfter;
}

/** "11-12,000", "five to six thousand": the first number lacks the thousands that the second one has. */
function elides(core: Core, last: Core, close: boolean): boolean {
  if (core.scale > 1 || core.grouped || core.value >= 1000 || core.value === 0) return false;
  if (last.scale >= 100 && last.value >= last.scale) {
    const lifted = core.value * last.scale;
    return lifted < last.value && (close || lifted * 20 >= last.value || !core.digits);
  }
  if (last.value < 1000 || last.value % 100 !== 0 || core.decimal) return false;
  const lifted = core.value * 1000;
  return lifted < last.value && lifted * 5 >= last.value;
}

/** The second side of a score ("2-1", "won 1-2") that `core` begins, or null where it is a range or no pair. */
export function scoreAfter(tokens: Token[], core: Core): Core | null {
  const dash = tokens[core.next];
  const other = tokens[core.next + 1];
  if (!core.digits || core.grouped || !dash || dash.spaced || !(dash.text === '-' || dash.text === '\u2013'))
    return null;
  if (other?.kind !== 'number' || other.spaced || !/^\d{1,3}$/.test(other.text) || core.value > 200) return null;
  const value = Number(other.text);
  if (core.value < value && !(core.value === 0) && !SPORT.test(tokens[core.first - 1]?.lower ?? '')) return null;
  const scale = tokens[core.next + 2];
  if (scale?.text === '-' && !scale.spaced) return null;
  // "lost 30-35 thousand", "lost 30-35 men"
  if (COUNTED.test(scale?.lower ?? '')) return null;
  return { ...core, first: core.next + 1, next: core.next + 2, start: other.start, end: other.end, value };
}

const COUNTED =
  /^(?:thousand|million|hundred|k|men|soldiers|troops|fighters|people|personnel|tanks|vehicles|aircraft|officers|killed|wounded|dead)$/;
const SPORT =
  /^(?:won|win|wins|beat|beats|lost|lose|defeated|drew|draw|led|lead|leads|victory|defeat|score|scored|voted|vote)$/;
