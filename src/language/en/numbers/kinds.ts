import type { NumberKind } from '../../../model/analysis.js';
import type { Token } from '../../../text/tokens.js';
import type { Core } from './cardinal.js';
import { NUMBER_WORDS } from './lexicon.js';
import { isMoneyBefore } from './money.js';
import { MONTHS, TWO_WORD_UNITS, UNIT_KINDS, UNIT_MODIFIERS } from './units.js';

/*
 * What a number counts, from its direct neighbours alone. A number that nothing marks as something else is a count; whose
 * count it is, the personnel stage decides.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const IDENTIFIER_BEFORE = set(
  'no nos nr nrs resolution unit type article section row channel route highway room building flight chapter page level phase ' +
    'directive protocol figure table version grade stage clause paragraph annex appendix lot block gate pier platform ' +
    'model mark mk boeing airbus apollo hotel order decree ordinance regulation case bill ward sector district precinct ' +
    'battalion brigade regiment division squadron corps apartment apt suite floor episode season volume vol issue item bus ' +
    'kilometre kilometer size exit grid views reads shares tel phone fax extension ext postcode zip covid windows top',
);
/** Of these only the capitalised form names something: "Area 51", but "ordered 300". */
const CAPITAL_ONLY = set(
  'order decree case bill ward sector district area zone group camp line task force school act law rule point post base channel top floor stage level table model lot block hotel battalion brigade regiment division squadron corps item bus issue season',
);
const FORMATIONS = set(
  'brigade battalion regiment division corps fleet army squadron company platoon wing commando battery bn bde div regt group artillery infantry directorate detachment flotilla',
);
const DATE_STRONG = set(
  'in since during until till year early late mid spring summer autumn fall winter season circa anno election',
);
const DATE_WEAK = set('of by from to before after through and between ( , - / [ at for : \u2013 \u2014');
const DATE_DETERMINER = set("the its his her their our my this 's a an our that early late mid");
const FUNCTION_WORD = set(
  'and or but the a an in on at by to with when after before as for he she it they we i you who which that was were is are has have had will would could said says while where because during until since amid against under over of from if so than then this his her its their our not also there did do does can may might must ) ] " \'',
);
const PEOPLE = set(
  'people men women troops personnel police children dead wounded killed injured strong others more civilians soldiers fighters staff folk officers additional further new extra fewer active armed strong',
);
const CLOCK_WORD = set('am pm gmt utc est edt hrs hours et local');

const PERSON =
  /^(?:boy|girl|man|woman|lad|youth|teenager|youngster|widow|widower|veteran|pensioner|lady|gentleman|age)$/;

export const isYear = (core: Core): boolean =>
  core.digits &&
  !core.grouped &&
  !core.decimal &&
  core.end - core.start === 4 &&
  core.value >= 1800 &&
  core.value <= 2100;
const glued = (t: Token | undefined): boolean => t !== undefined && !t.spaced;

/** Kind of the number between `core` and the token `next` (behind its last part and its qualifier). `shouting`: the text is in capitals only. */
export function kindOf(tokens: Token[], core: Core, last: Core, next: number, shouting: boolean): NumberKind {
  const i = core.first;
  const before = tokens[i - 1];
  const after = tokens[next];
  if (isMoneyBefore(tokens, i) || isMoneyBefore(tokens, last.first)) return 'money';
  const clock = clockOrDate(tokens, core, last, next);
  if (clock) return clock;
  const unit = unitKind(tokens, next, last);
  if (unit) return unit;
  if (core.digits && identifier(tokens, core, last, next, shouting)) return 'identifier';
  if (
    before &&
    (before.lower === 'aged' ||
      before.lower === 'age' ||
      (before.lower === 'of' && /^ages?$/.test(tokens[i - 2]?.lower ?? ''))) &&
    core.value < 130
  )
    return 'age';
  // "a lad of 19"
  if (
    before?.lower === 'of' &&
    core.value >= 10 &&
    core.value <= 100 &&
    core === last &&
    PERSON.test(tokens[i - 2]?.lower ?? '') &&
    (!after || after.kind === 'punct' || FUNCTION_WORD.has(after.lower))
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
  if (isVotes(tokens, core, next)) return 'score';
  // Nobody counts people in tenths.
  if (core.digits && last.decimal && last.scale === 1) return 'measure';
  return 'count';
}

const clockBefore = /^(?:at|around|by|about|from|until|before|after|since)$/;
const clockAfter = /^(?:yesterday|today|tonight|tomorrow|this|last|gmt|local|utc)$/;

function clockOrDate(tokens: Token[], core: Core, last: Core, next: number): NumberKind | null {
  if (!core.digits || core.grouped) return null;
  const i = core.first;
  const before = tokens[i - 1];
  const after = tokens[next];
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
    clockBefore.test(before?.lower ?? '') &&
    clockAfter.test(after?.lower ?? '')
  )
    return 'time';
  // June 7; 7 June; Nov. 20
  const day = core.value >= 1 && core.value <= 31 && !core.decimal && core.end - core.start <= 2;
  const monthBefore =
    before && (MONTHS.has(before.lower) || (before.text === '.' && MONTHS.has(tokens[i - 2]?.lower ?? '')));
  const monthAt = before?.text === '.' ? i - 2 : i - 1;
  const dayBefore = tokens[monthAt - 1]?.kind === 'number' && tokens[monthAt - 1]!.text.length <= 2;
  if (monthBefore && (isYear(core) || (day && !dayBefore && (before.cap || before.text === '.')))) return 'date';
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
    if (month?.cap && MONTHS.has(month.lower)) return after?.kind !== 'word' || FUNCTION_WORD.has(after.lower);
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

function identifier(tokens: Token[], core: Core, last: Core, next: number, shouting: boolean): boolean {
  const i = core.first;
  const before = tokens[i - 1];
  const after = tokens[next];
  if (before) {
    const point = before.text === '.' && glued(before);
    const word = point ? tokens[i - 2] : before;
    if (word && !core.grouped && IDENTIFIER_BEFORE.has(word.lower)) {
      if (
        point
          ? /^(?:nos?|nrs?|vol|apt|ext|tel|mk)$/.test(word.lower) && (word.cap || word.lower.startsWith('n'))
          : identifies(word, core, shouting)
      )
        return true;
    }
    if (!point && word && !core.grouped && !shouting && word.cap && CAPITAL_ONLY.has(word.lower)) return true;
    if (
      core.scale === 1 &&
      /^[#@/=&_\\+^*]$/.test(before.text) &&
      glued(tokens[i]) &&
      !(before.text === '/' && before.spaced)
    )
      return true;
    // "Views: 10384"
    if (before.text === ':' && /^(?:views|reads|shares|comments|likes|hits|id|ref)$/.test(tokens[i - 2]?.lower ?? ''))
      return true;
    if (before.text === '[' && after?.text === ']' && core.end - core.start > 4) return true;
  }
  if (
    after &&
    glued(after) &&
    /^[/@=&_\\+^*]$/.test(after.text) &&
    glued(tokens[next + 1]) &&
    tokens[next + 1]!.kind !== 'punct'
  ) {
    // "per sq km/h" has a unit and never comes here; "300/400" is a counter
    return !(after.text === '/' && tokens[next + 1]!.kind === 'word');
  }
  // 5G, 20242min: letters glued to digits that are neither scale nor unit
  if (glued(after) && after!.kind === 'word' && after!.lower !== "'s" && after!.text.length < 4) return true;
  // "157 Task Force Battalion", "45 Commando"
  if (!shouting && core === last && !core.grouped && core.value < 1000) {
    for (let k = next; k < next + 5; k++) {
      const t = tokens[k];
      if (!t?.spaced || !t.cap) break;
      if (FORMATIONS.has(t.lower)) return true;
    }
  }
  return phone(tokens, core, next);
}

function identifies(word: Token, core: Core, shouting: boolean): boolean {
  if (word.lower === 'no') return word.cap && core.value < 1e4 && !shouting;
  if (CAPITAL_ONLY.has(word.lower)) return word.cap && !shouting;
  return true;
}

/** "+44 20 7946 0000", "555-0123": groups of bare digits in a row. */
function phone(tokens: Token[], core: Core, next: number): boolean {
  if (core.grouped || core.decimal) return false;
  const link = (k: number, step: number): boolean => {
    const mark = tokens[k];
    const other = tokens[k + step];
    return (
      mark?.text === '-' &&
      other?.kind === 'number' &&
      glued(step > 0 ? other : mark) &&
      other.text.length >= 3 &&
      !/[.,]/.test(other.text)
    );
  };
  const long = core.end - core.start >= 3;
  if (long && link(next, 1) && link(core.first - 1, -1)) return true;
  return tokens[core.first - 1]?.text === '+' && core.end - core.start <= 3 && glued(tokens[core.first]);
}

function yearHere(tokens: Token[], i: number, next: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[next];
  const lower = before?.lower ?? '';
  if (MONTHS.has(lower) || DATE_STRONG.has(lower)) return true;
  const free = !after || after.kind === 'punct' ? after?.text !== '-' || true : FUNCTION_WORD.has(after.lower);
  if (lower === '' || DATE_WEAK.has(lower) || /^(?:january|monday)/.test(lower)) {
    if (free) return after?.lower !== 'of';
  } else if (before!.kind === 'word' && before!.cap && free && !PEOPLE.has(lower)) return after?.lower !== 'of';
  if (after?.kind !== 'word') return DATE_DETERMINER.has(lower) && free;
  if (PEOPLE.has(after.lower) || FUNCTION_WORD.has(after.lower)) return false;
  if (!DATE_DETERMINER.has(lower) && !DATE_WEAK.has(lower) && lower !== '') return false;
  // "the 2014 annexation" against "the 2000 soldiers", "2000 Norwegian soldiers"
  if (after.lower.endsWith('s') && !after.lower.endsWith('ss')) return false;
  const second = tokens[next + 1];
  if (
    second?.kind === 'word' &&
    (PEOPLE.has(second.lower) || (/[^s]s$/.test(second.lower) && !FUNCTION_WORD.has(second.lower)))
  )
    return false;
  return DATE_DETERMINER.has(lower) || after.cap;
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

/** "11 votes to 4", "4 votes against". */
function isVotes(tokens: Token[], core: Core, next: number): boolean {
  if (
    /^(?:votes?|points?|goals?|runs|wickets?)$/.test(tokens[next]?.lower ?? '') &&
    /^(?:to|against|for|nil)$/.test(tokens[next + 1]?.lower ?? '')
  )
    return true;
  if (tokens[next]?.lower === 'to' && tokens[next + 1]?.lower === 'nil') return true;
  const back = tokens[core.first - 1]?.lower;
  return back === 'to' && /^(?:votes?|points?|goals?|runs)$/.test(tokens[core.first - 2]?.lower ?? '');
}
