import { inflected, isWordCode, wordAfter, wordEnd, wordStart } from './words.js';

/*
 * Whether date words are told as past or as to come, from the words of their clause: "said Monday", "will leave Thursday",
 * "by Jan. 14". Words are read outward from the date, no further than the one that decides.
 */

const WINDOW = 110;

const words = (list: string): string[] => list.split(' ');
const set = (list: string): ReadonlySet<string> => new Set(words(list));

const ALONE = null;
/** Words that put what follows them ahead; those that want another word behind them, with it. */
const FUTURE: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ...words(
    "will won't would shall due schedule scheduled schedules scheduling slated poised planned planning expects expecting expect expected upcoming payable effective expire expires begin begins start starts meet meets open opens convene convenes vote votes arrive arrives leave leaves must should intend intends hope hopes want wants maturing mature matures may might could can",
  ).map((word) => [word, ALONE] as const),
  ...(
    [
      ['going', 'to'],
      ['to', 'be'],
      ['plan', 'to for on'],
      ['plans', 'to for on'],
      ['set', 'to for'],
      ['as', 'soon early late'],
      ['about', 'to'],
      ['ahead', 'of'],
      ['in', 'time'],
      ['ready', 'to'],
      ['is', 'to'],
      ['are', 'to'],
      ['was', 'to'],
      ['were', 'to'],
      ['has', 'to'],
      ['have', 'to'],
      ['need', 'to'],
      ['needs', 'to'],
      ['vows', 'to'],
      ['vowed', 'to'],
      ['pledges', 'to'],
      ['pledged', 'to'],
      ['promises', 'to'],
      ['promised', 'to'],
      ['between', 'now'],
      ['from', 'now'],
    ] as const
  ).map(([word, next]) => [word, set(next)] as const),
]);
/** Longer terms are stretched to a day within so many words ("extended the truce until Friday"). */
const EXTEND = set('extend extends extended');
const EXTEND_WORDS = 5;

/** The surer of them, for what stands behind the date. */
const AHEAD: ReadonlyMap<string, string | null> = new Map([
  ['will', ALONE],
  ['would', ALONE],
  ['shall', ALONE],
  ['is', 'to'],
  ['are', 'to'],
  ['plan', 'to'],
  ['plans', 'to'],
  ['due', 'to'],
  ['scheduled', 'to'],
  ['expected', 'to'],
]);

/** Reporting verbs that close a clause whatever stands before them. */
const REPORT: ReadonlySet<string> = new Set([
  ...words('said told says wrote'),
  ...inflected(
    'announce report add state confirm claim declare tweet post acknowledge disclose reveal warn note insist deny estimate publish issue release brief testify condemn urge accuse quote cite',
  ).filter((word) => word.endsWith('ed')),
]);
/** Past forms that are not in -ed, and words that look back. */
const PAST = set(
  'was were had did went came took made gave got saw met held led left sent began broke brought built bought burnt caught chose cut fell felt fought flew fled forgot found froze grew heard hid hit hurt knew laid lost paid put quit read rode rose ran shook shot shut sank slid sold spent split spoke spread stole stood stuck struck swept swore taught thought threw told tore understood woke won wore wrote drew drove kept became dealt since last ago after following',
);
/** Words that begin a clause of their own. */
const CLAUSE = set('that who which when where while after as but');
/** Prepositions that lead ahead where nothing says otherwise. */
const TOWARD = set('by until till');
const TOWARD_BETWEEN = set('the of end middle start beginning late early noon about');

const isPast = (word: string): boolean => PAST.has(word) || (word.length > 4 && word.endsWith('ed'));

/** True where the lower-case word `[start, end)` puts what follows it ahead. */
function isFuture(text: string, word: string, start: number, end: number, to: number): boolean {
  if (text.charCodeAt(start - 1) === 45) return false;
  const next = FUTURE.get(word);
  if (next === undefined) return word.endsWith("'ll") || (EXTEND.has(word) && reachesTo(text, end, to));
  if (next === ALONE) return word !== 'expected' || !text.startsWith('than ', start - 5);
  return next.has(wordAfter(text, end, to));
}

function reachesTo(text: string, at: number, to: number): boolean {
  let i = at;
  for (let seen = 0; seen < EXTEND_WORDS && text[i] === ' '; seen++) {
    const end = wordEnd(text, i + 1, to);
    const word = text.slice(i + 1, end);
    if (word === 'to' || word === 'until') return true;
    i = end;
  }
  return false;
}

/** "as soon as": no clause of its own begins with the second "as". */
function soonBefore(text: string, at: number): boolean {
  return text.startsWith('soon ', at - 5) || text.startsWith('late ', at - 5) || text.startsWith('early ', at - 6);
}

/** "planned for Saturday was cancelled": what was to come did not. */
function undone(text: string, end: number): boolean {
  return text.startsWith(' was ', end) || text.startsWith(' were ', end) || text.startsWith(' had ', end);
}

/** The tense told by the clause around date words that stand at `[start, end)` in the sentence `[from, to)`. */
export function tenseAround(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
): 'past' | 'future' | null {
  const limit = Math.max(from, start - WINDOW);
  let past = false;
  // A past verb after what lies ahead counts only in a clause of its own ("... could not stop the shot that tore ...").
  let clause = false;
  for (let i = start; i > limit; ) {
    const code = text.charCodeAt(i - 1);
    if (!isWordCode(code)) {
      if (code === 59 || code === 34 || ((code === 58 || code === 46) && text.charCodeAt(i) === 32 && i < start)) break;
      if (code === 44 && past) clause = true;
      i--;
      continue;
    }
    const at = wordStart(text, limit, i);
    const word = lower(text, at, i);
    if (REPORT.has(word)) return 'past';
    if (isFuture(text, word, at, i, start)) return (past && clause) || undone(text, end) ? 'past' : 'future';
    if (past) clause ||= CLAUSE.has(word) && !(word === 'as' && soonBefore(text, at));
    past ||= isPast(word);
    i = at;
  }
  if (past) return 'past';
  return tenseAhead(text, end, Math.min(to, end + WINDOW)) ?? (towardBefore(text, limit, start) ? 'future' : null);
}

/** Words with a capital are names unless they begin the clause ("May", "Will"). */
function lower(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90 && !(end - start <= 4 && /^(?:May|Will)$/.test(word)) ? word.toLowerCase() : word;
}

/** The tense of the first verb that tells one behind a date. */
function tenseAhead(text: string, end: number, to: number): 'past' | 'future' | null {
  for (let i = end; i < to; ) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const stop = wordEnd(text, i, to);
    const word = lower(text, i, stop);
    const next = AHEAD.get(word);
    if (next === ALONE || (next !== undefined && wordAfter(text, stop, to) === next)) return 'future';
    if (isPast(word) || REPORT.has(word)) return 'past';
    i = stop;
  }
  return null;
}

function towardBefore(text: string, from: number, start: number): boolean {
  for (let at = start, seen = 0; seen < 5; seen++) {
    let end = at;
    while (end > from && text.charCodeAt(end - 1) === 32) end--;
    at = wordStart(text, from, end);
    const word = text.slice(at, end).toLowerCase();
    if (TOWARD.has(word)) return true;
    if (!TOWARD_BETWEEN.has(word)) return false;
  }
  return false;
}
