import type { NumberKind } from '../../../model/analysis.js';
import type { Token } from '../../../text/tokens.js';
import { clockOrDate, isYear, yearHere } from './dates.js';
import { FUNCTION_WORDS, PEOPLE_WORDS } from './function-words.js';
import { identifier } from './identifiers.js';
import { NUMBER_WORDS } from './lexicon.js';
import { isMoneyBefore } from './money.js';
import type { Core } from './sum.js';
import { MONTHS, TWO_WORD_UNITS, UNIT_KINDS, UNIT_MODIFIERS } from './units.js';

/*
 * What a number counts, from its direct neighbours alone. A number that nothing marks as something else is a count; whose
 * count it is, the personnel stage decides.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PERSON = set(
  'boy girl man woman lad youth teenager youngster widow widower veteran pensioner lady gentleman age',
);
const glued = (t: Token | undefined): boolean => t !== undefined && !t.spaced;

/** "boys of 15 to 19" */
const PERSONS = set('men women boys girls youths lads teenagers children people those');
const RANGE_OPENINGS = set('between from');
/** "he was 34 when he joined" */
const AGE_ENDS = set('and now when');
const GAMES = set('point points goal goals runs wicket wickets');
const AGAINST = set('to against for nil');
const VOTES = set('vote votes abstention abstentions ayes noes yeas nays');
const DECIDED = set('passed approved adopted carried rejected defeated ratified voted beaten');
const VOTED = set('vote votes point points goal goals runs');

const YEARS_OF = set('of the years from between');
const METRES = set('into deep high long wide tall down below above away');

/** The scale is one letter behind the digits: "15m". */
const lettered = (tokens: readonly Token[], core: Core): boolean =>
  core.scale === 1e6 && tokens[core.next - 1]?.lower === 'm' && glued(tokens[core.next - 1]);

/** Kind of the number between `core` and the token `next` (behind its last part and its qualifier). `shouting`: the text is in capitals only. */
export function kindOf(tokens: Token[], core: Core, last: Core, next: number, shouting: boolean): NumberKind {
  const i = core.first;
  const opening = RANGE_OPENINGS.has(tokens[i - 1]?.lower ?? '') ? 2 : 1;
  const before = tokens[i - opening];
  const after = tokens[next];
  if (isMoneyBefore(tokens, i) || isMoneyBefore(tokens, last.first)) return 'money';
  const clock = clockOrDate(tokens, core, last, next);
  if (clock) return clock;
  const unit = unitKind(tokens, next, last);
  if (unit) return unit;
  // "fell 15m into a ravine"
  if (core === last && METRES.has(after?.lower ?? '') && lettered(tokens, core)) return 'measure';
  if (core.digits && identifier(tokens, core, last, next, shouting)) return 'identifier';
  if (
    before &&
    (before.lower === 'aged' ||
      before.lower === 'age' ||
      (before.lower === 'of' && /^ages?$/.test(tokens[i - opening - 1]?.lower ?? ''))) &&
    core.value < 130
  )
    return 'age';
  // "he is 84 and was at sea"
  if (
    before &&
    core === last &&
    core.value >= 10 &&
    core.value <= 105 &&
    /^(?:'s|is|was|'m|am)$/.test(before.lower) &&
    /^(?:he|she|i)$/.test(tokens[i - 2]?.lower ?? '') &&
    (!after || after.kind === 'punct' || AGE_ENDS.has(after.lower))
  )
    return 'age';
  // "a lad of 19"
  if (
    before?.lower === 'of' &&
    core.value >= 10 &&
    core.value <= 100 &&
    (core === last ? PERSON : PERSONS).has(tokens[i - 2]?.lower ?? '') &&
    (!after || after.kind === 'punct' || FUNCTION_WORDS.has(after.lower))
  )
    return 'age';
  if (isRatio(tokens, core, next)) return 'percent';
  // "John Smith, 34, said"
  if (
    core.digits &&
    !core.grouped &&
    !core.decimal &&
    core.value >= 10 &&
    core.value <= 110 &&
    core === last &&
    before?.text === ',' &&
    tokens[i - 2]?.cap &&
    !shouting &&
    (after?.text === ',' || after === undefined || after.text === '.') &&
    !MONTHS.has(tokens[i - 2]!.lower)
  )
    return 'age';
  if (isYear(core) && core === last && yearHere(tokens, i, next)) return 'date';
  if (isYear(core) && core !== last && isYear(last) && yearHere(tokens, i, next)) return 'date';
  // "the war of 1980 to 2000"
  if (
    isYear(core) &&
    core !== last &&
    isYear(last) &&
    YEARS_OF.has(before?.lower ?? '') &&
    after?.kind === 'word' &&
    !PEOPLE_WORDS.has(after.lower)
  )
    return 'date';
  if (isVotes(tokens, core, next)) return 'score';
  // Nobody counts people in tenths.
  if (core.digits && last.decimal && last.scale === 1) return 'measure';
  return 'count';
}

/** The kind that a unit word behind the number gives, "%" and "-mile" included. */
function unitKind(tokens: Token[], next: number, core: Core): NumberKind | null {
  let k = next;
  const hyphen = tokens[k]?.text === '-' && glued(tokens[k]) && glued(tokens[k + 1]);
  if (hyphen) k++;
  for (let skipped = 0; skipped < 3; skipped++) {
    const t = tokens[k];
    if (!t) return null;
    const two =
      tokens[k + 1] && TWO_WORD_UNITS.has(t.lower) ? UNIT_KINDS.get(`${t.lower} ${tokens[k + 1]!.lower}`) : undefined;
    const kind = two ?? unitAt(tokens, k, next);
    if (kind) {
      // "84,000 last year"
      if (kind === 'time' && !hyphen && PASSED.has(tokens[k - 1]?.lower ?? '') && !t.lower.endsWith('s')) return null;
      if (kind === 'time' && isAge(tokens, two ? k + 2 : k + 1, t.lower)) return 'age';
      return kind;
    }
    if (t.lower === 'of' && core.scale >= 1000 && (core.vague || core.approx)) {
      k++;
      continue;
    }
    if (!UNIT_MODIFIERS.has(t.lower)) return null;
    k++;
    if (tokens[k]?.text === '-') k++;
  }
  return null;
}

const PASSED = set('last past previous');

function unitAt(tokens: Token[], k: number, next: number): NumberKind | undefined {
  const t = tokens[k]!;
  const kind = UNIT_KINDS.get(t.lower);
  if (!kind) return undefined;
  // One or two letters are a unit only directly behind the digits, and not before a point of initials: "10 m", "6 kW".
  if (t.lower.length <= 2 && t.kind === 'word' && k !== next && !(k === next + 1 && tokens[next]!.text === '-'))
    return undefined;
  if (AMBIGUOUS_UNITS.has(t.lower) && t.spaced) return tokens[k - 1]?.kind === 'number' && !t.cap ? kind : undefined;
  // "2 second lieutenants"
  if (t.lower === 'second' && tokens[k + 1]?.lower.startsWith('lieutenant')) return undefined;
  if (t.lower === 'marks' || t.lower === 'won')
    return tokens[k + 1]?.kind === 'word' && tokens[k + 1]!.lower !== 'to' ? undefined : kind;
  return kind;
}

/** Short spellings that are other words too; behind a space only in lower case behind digits. */
const AMBIGUOUS_UNITS = set('in m a h s g t c f l w b d k r p u v n j');

function isAge(tokens: Token[], at: number, unit: string): boolean {
  if (!/^(?:years?|yrs?|months?|weeks?|days?)$/.test(unit)) return false;
  let k = at;
  if (tokens[k]?.text === '-') k++;
  const word = tokens[k]?.lower;
  if (word === 'old' || word === 'olds') return true;
  return word === 'of' && tokens[k + 1]?.lower === 'age';
}

/** "one in five", "nine out of ten": a share, no count. */
function isRatio(tokens: Token[], core: Core, next: number): boolean {
  const small = (value: number) => value <= 10;
  const joiner = (k: number) =>
    tokens[k]?.lower === 'in'
      ? 1
      : tokens[k]?.lower === 'out' && tokens[k + 1]?.lower === 'of'
        ? 2
        : tokens[k]?.lower === 'of' && tokens[k - 1]?.lower === 'out'
          ? 2
          : 0;
  const whole = (k: number): boolean => {
    const t = tokens[k];
    if (!t) return false;
    const value = t.kind === 'number' ? Number(t.text.replace(/,/g, '')) : (NUMBER_WORDS.get(t.lower)?.value ?? 0);
    return (
      value > 1 &&
      (value <= 20 || value === 25 || value === 50 || value % 100 === 0) &&
      !(value >= 1800 && value <= 2100)
    );
  };
  const width = joiner(next);
  if (small(core.value) && width > 0 && whole(next + width)) return true;
  const i = core.first;
  const back =
    tokens[i - 1]?.lower === 'in' ? 1 : tokens[i - 1]?.lower === 'of' && tokens[i - 2]?.lower === 'out' ? 2 : 0;
  if (back === 0) return false;
  const part = tokens[i - back - 1];
  if (!part) return false;
  const value = part.kind === 'number' ? Number(part.text) : (NUMBER_WORDS.get(part.lower)?.value ?? Number.NaN);
  return small(value) && value < core.value && whole(i);
}

/** "11 votes", "11 votes to 4", "4 goals to nil". */
function isVotes(tokens: Token[], core: Core, next: number): boolean {
  const word = tokens[next]?.lower ?? '';
  if (GAMES.has(word) && AGAINST.has(tokens[next + 1]?.lower ?? '')) return true;
  if (VOTES.has(word) || (word === 'to' && tokens[next + 1]?.lower === 'nil')) return true;
  // "passed by 212 to 90"
  const by =
    tokens[core.first - 1]?.lower === 'by'
      ? core.first - 1
      : tokens[core.first - 3]?.lower === 'by'
        ? core.first - 3
        : -1;
  if (by > 0 && (word === 'to' || by === core.first - 3))
    for (let k = by - 1; k >= Math.max(0, by - 4); k--) if (DECIDED.has(tokens[k]!.lower)) return true;
  return tokens[core.first - 1]?.lower === 'to' && VOTED.has(tokens[core.first - 2]?.lower ?? '');
}
