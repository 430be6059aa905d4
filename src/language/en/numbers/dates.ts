import type { NumberKind } from '../../../model/analysis.js';
import type { Token } from '../../../text/tokens.js';
import { FUNCTION_WORDS, PEOPLE_WORDS } from './function-words.js';
import type { Core } from './sum.js';
import { MONTHS } from './units.js';

/* Numbers that are days, years and times of day. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DATE_STRONG = set(
  'in since during until till year early late mid spring summer autumn fall winter season circa anno election',
);
const DATE_WEAK = set('of by from to before after through and between ( , - / [ at for : \u2013 \u2014');
const DATE_DETERMINER = set("the its his her their our my this 's a an our that early late mid");
const QUANTITY_AFTER = set('strong others more officers additional further new extra fewer active armed');
const people = (word: string): boolean => PEOPLE_WORDS.has(word) || QUANTITY_AFTER.has(word);
const CLOCK_WORD = set('am pm gmt utc est edt hrs hours et local');

export const isYear = (core: Core): boolean =>
  core.digits &&
  !core.grouped &&
  !core.decimal &&
  core.end - core.start === 4 &&
  core.value >= 1800 &&
  core.value <= 2100;
const glued = (t: Token | undefined): boolean => t !== undefined && !t.spaced;

const CLOCK_BEFORE = /^(?:at|around|by|about|from|until|before|after|since)$/;
const CLOCK_AFTER = /^(?:yesterday|today|tonight|tomorrow|this|last|gmt|local|utc)$/;

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['in', 'at']);

/** "in the morning", "at night" at token `at`. */
const isPartOfDay = (tokens: Token[], at: number): boolean =>
  /^(?:night|noon)$/.test(tokens[at + 1]?.lower ?? '') ||
  (tokens[at + 1]?.lower === 'the' && /^(?:morning|afternoon|evening)$/.test(tokens[at + 2]?.lower ?? ''));

/** Time of day, score with a colon, day or year beside a month, decade; null for anything else. */
export function clockOrDate(tokens: Token[], core: Core, last: Core, next: number): NumberKind | null {
  // "ten in the morning", "11 at night"
  if (core.value <= 12 && PARTS_OF_DAY.has(tokens[next]?.lower ?? '') && isPartOfDay(tokens, next)) return 'time';
  if (!core.digits || core.grouped) return null;
  const i = core.first;
  const before = tokens[i - 1];
  const after = tokens[next];
  // ":04" in a transcript, "2025-01", "(c) 2023"
  if (before?.text === ':' && before.spaced && glued(tokens[i]) && core.end - core.start === 2) return 'time';
  if (isYear(core) && before?.text === '\u00A9') return 'date';
  if (
    isYear(core) &&
    after?.text === '-' &&
    glued(after) &&
    /^(?:0[1-9]|1[0-2])$/.test(tokens[next + 1]?.text ?? '') &&
    glued(tokens[next + 1])
  )
    return 'date';
  if (
    before?.text === '-' &&
    glued(before) &&
    /^(?:0[1-9]|1[0-2])$/.test(tokens[i]!.text) &&
    /^(?:19|20)\d\d$/.test(tokens[i - 2]?.text ?? '') &&
    glued(tokens[i])
  )
    return 'date';
  // 10:35, 3:2
  if (after?.text === ':' && glued(after) && glued(tokens[next + 1]) && tokens[next + 1]!.kind === 'number')
    return tokens[next + 1]!.text.length === 2 && core.value < 25 ? 'time' : 'score';
  if (before?.text === ':' && glued(before) && glued(tokens[i]) && tokens[i - 2]?.kind === 'number')
    return core.end - core.start === 2 ? 'time' : 'score';
  if (
    after &&
    CLOCK_WORD.has(after.lower) &&
    core.value <= 2400 &&
    (after.lower !== 'hours' || core.end - core.start === 4)
  )
    return 'time';
  if (
    after &&
    (after.lower === 'a' || after.lower === 'p') &&
    tokens[next + 1]?.text === '.' &&
    glued(tokens[next + 1]) &&
    tokens[next + 2]?.lower === 'm'
  )
    return 'time';
  if (after?.lower === "o'clock" || (after?.lower === 'o' && tokens[next + 2]?.lower === 'clock')) return 'time';
  if (
    core.end - core.start === 4 &&
    core.value <= 2400 &&
    core.value % 100 < 60 &&
    CLOCK_BEFORE.test(before?.lower ?? '') &&
    CLOCK_AFTER.test(after?.lower ?? '')
  )
    return 'time';
  // June 7; 7 June; Nov. 20
  const day = core.value >= 1 && core.value <= 31 && !core.decimal && core.end - core.start <= 2;
  const monthBefore =
    before && (MONTHS.has(before.lower) || (before.text === '.' && MONTHS.has(tokens[i - 2]?.lower ?? '')));
  const monthAt = before?.text === '.' ? i - 2 : i - 1;
  const dayBefore = tokens[monthAt - 1]?.kind === 'number' && tokens[monthAt - 1]!.text.length <= 2;
  // "In January 28 soldiers fell": a day would stand behind "on".
  const counted =
    tokens[monthAt - 1]?.lower === 'in' && after?.kind === 'word' && !after.cap && !FUNCTION_WORDS.has(after.lower);
  if (monthBefore && (isYear(core) || (day && !dayBefore && !counted && (before.cap || before.text === '.'))))
    return 'date';
  if (day && dayOfPair(tokens, i, next)) return 'date';
  const lastDay = last.value >= 1 && last.value <= 31 && last.end - last.start <= 2;
  if (
    (day || lastDay) &&
    after &&
    after.cap &&
    after.spaced &&
    MONTHS.has(after.lower) &&
    ((after.lower !== 'march' && after.lower !== 'may') || core.value <= 31)
  )
    return 'date';
  // "June 7 and 9", "5, 1990" behind a month
  if (isYear(core) && (before?.text === ',' || before?.kind === 'number') && nearMonth(tokens, i)) return 'date';
  // 1990s
  if (glued(after) && after!.lower === 's' && core.value >= 10 && core.value <= 2100 && core.value % 10 === 0)
    return 'date';
  if (glued(after) && after!.lower === "'s" && core.value >= 10 && core.value <= 2100 && core.value % 10 === 0)
    return 'date';
  return null;
}

/** "October 13 and 16": a second day behind the month; "7 and 9 June": a first day before it. */
function dayOfPair(tokens: Token[], i: number, next: number): boolean {
  const pair = /^(?:and|to|or|through|-|\u2013|,|&)$/;
  const after = tokens[next];
  if (pair.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.kind === 'number' && tokens[i - 2]!.text.length <= 2) {
    const month = tokens[i - 3]?.text === '.' ? tokens[i - 4] : tokens[i - 3];
    if (month?.cap && MONTHS.has(month.lower)) return after?.kind !== 'word' || FUNCTION_WORDS.has(after.lower);
  }
  const other = tokens[next + 1];
  return (
    pair.test(after?.lower ?? '') &&
    other?.kind === 'number' &&
    other.text.length <= 2 &&
    MONTHS.has(tokens[next + 2]?.lower ?? '') &&
    tokens[next + 2]!.cap
  );
}

function nearMonth(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) if (MONTHS.has(tokens[k]!.lower)) return true;
  return false;
}

/** Does a bare year stand where a date would stand? "in 2022", "the 2014 election"; not "the 2000 soldiers". */
export function yearHere(tokens: Token[], i: number, next: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[next];
  const lower = before?.lower ?? '';
  if (MONTHS.has(lower) || DATE_STRONG.has(lower)) return true;
  const free = !after || after.kind === 'punct' ? after?.text !== '-' || true : FUNCTION_WORDS.has(after.lower);
  if (lower === '' || DATE_WEAK.has(lower) || /^(?:january|monday)/.test(lower)) {
    if (free) return after?.lower !== 'of';
  } else if (before!.kind === 'word' && before!.cap && free && !people(lower)) return after?.lower !== 'of';
  if (after?.kind !== 'word') return DATE_DETERMINER.has(lower) && free;
  if (people(after.lower) || FUNCTION_WORDS.has(after.lower)) return false;
  if (!DATE_DETERMINER.has(lower) && !DATE_WEAK.has(lower) && lower !== '') return false;
  // "the 2014 annexation" against "the 2000 soldiers", "2000 Norwegian soldiers"
  if (after.lower.endsWith('s') && !after.lower.endsWith('ss')) return false;
  const second = tokens[next + 1];
  if (
    second?.kind === 'word' &&
    (people(second.lower) || (/[^s]s$/.test(second.lower) && !FUNCTION_WORDS.has(second.lower)))
  )
    return false;
  return DATE_DETERMINER.has(lower) || after.cap;
}
