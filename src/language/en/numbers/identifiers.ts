import type { Token } from '../../../text/tokens.js';
import { FUNCTION_WORDS } from './function-words.js';
import type { Core } from './sum.js';

/* Numbers that name something: "unit 53359", "Resolution 2304", "157 Signals Brigade", counters, telephone numbers. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const IDENTIFIER_BEFORE = set(
  'no nos nr nrs q qn resolution unit type article section row channel route highway room building flight chapter page level phase ' +
    'directive protocol figure table version grade stage clause paragraph annex appendix lot block gate pier platform ' +
    'model mark mk boeing airbus apollo hotel order decree ordinance regulation case bill ward sector district precinct ' +
    'battalion brigade regiment division squadron corps apartment apt suite floor episode season volume vol issue item bus ' +
    'local kilometre kilometer size sizes exit grid views reads shares tel phone fax extension ext postcode zip covid windows top',
);
/** Of these only the capitalised form names something: "Area 51", but "ordered 300". */
const CAPITAL_ONLY = set(
  'operation hill height sortie order decree case bill ward sector district area zone group camp line task force school act law rule point post base channel top floor stage level table model lot block hotel battalion brigade regiment division squadron corps item bus issue season',
);
/** What a number is given to. */
const NUMBERED = set(
  'as prisoner inmate convict soldier file case passenger recruit patient registration service serial',
);
const FORMATIONS = set(
  'brigade battalion regiment division corps fleet army squadron company platoon wing commando battery bn bde div regt group artillery infantry directorate detachment flotilla',
);
/** "Panzerbrigade 45" */
const FORMED = /[a-z]{3}(?:brigade|division|bataillon|battalion|regiment|korps|geschwader)$/;
const glued = (t: Token | undefined): boolean => t !== undefined && !t.spaced;

/** True where the number between `core` and token `next` names rather than counts. */
export function identifier(tokens: Token[], core: Core, last: Core, next: number, shouting: boolean): boolean {
  const i = core.first;
  const before = tokens[i - 1];
  const after = tokens[next];
  // "2. The border": a number in front of a list item
  if (
    i === 0 &&
    after &&
    core.next === next &&
    core.value <= 30 &&
    !core.grouped &&
    (after.text === '.' || after.text === ')') &&
    glued(after) &&
    tokens[next + 1]?.cap !== false
  )
    return true;
  if (before) {
    const point = before.text === '.' && glued(before);
    const word = point ? tokens[i - 2] : before;
    if (word && !core.grouped && IDENTIFIER_BEFORE.has(word.lower)) {
      if (
        point
          ? /^(?:nos?|nrs?|qn?|vol|apt|ext|tel|mk)$/.test(word.lower) && (word.cap || word.lower.startsWith('n'))
          : identifies(word, core, after, shouting)
      )
        return true;
    }
    // "put down as number 3,291", "prisoner number 56"
    if (word?.lower === 'number' && core === last && NUMBERED.has(tokens[i - 2]?.lower ?? '')) return true;
    if (
      !point &&
      word &&
      !core.grouped &&
      !shouting &&
      word.cap &&
      (CAPITAL_ONLY.has(word.lower) || FORMED.test(word.lower))
    )
      return true;
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

/** Parts of buildings and pages: "gate 4", but "at the gate 300 men stood". */
const PLACES = set(
  'row section channel route highway room building flight table figure grade clause lot block gate pier platform suite floor exit grid size sizes',
);

function identifies(word: Token, core: Core, after: Token | undefined, shouting: boolean): boolean {
  // "local 6142" is dialled; "local 300-strong militia" is not.
  if (word.lower === 'local')
    return core.end - core.start >= 3 && (after === undefined || after.kind === 'punct') && after?.text !== '-';
  if (word.lower === 'no') return word.cap && core.value < 1e4 && !shouting;
  if (CAPITAL_ONLY.has(word.lower)) return word.cap && !shouting;
  if (PLACES.has(word.lower) && (!word.cap || shouting))
    return after?.kind !== 'word' || FUNCTION_WORDS.has(after.lower);
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
