import type { DateFrame } from '../../../model/claim-dates.js';
import { owned } from '../own/scope.js';
import { ofBefore } from './frames.js';
import { inflected, isWordCode, wordEnd, wordStart } from './words.js';

/*
 * Whether date words belong to the saying or to what is said: "said Monday", "in a note on Friday, the navy wrote",
 * "on Jan. 4 reported" against "said 23 were killed on November 18". The nearest verb on either side decides, so words
 * are read outward from the date and no further than that verb.
 */

const WINDOW = 120;

const words = (list: string): string[] => list.split(' ');

/** Verbs of saying proper. */
const REPORT: ReadonlySet<string> = new Set([
  ...words(
    'said says saying told telling tells wrote writes writing written quoted quotes quoting spoke spoken speaks speaking',
  ),
  ...words('tweeted posted admitted admits admitting'),
  ...inflected('announce report add state confirm claim declare acknowledge disclose reveal warn note insist deny'),
  ...inflected('estimate publish brief testify cite allege explain concede'),
  ...words('asserted boasted predicted remarked commented replied responded answered stressed emphasised emphasized'),
  ...words(
    'underlined reiterated suggested argued contended recalled mentioned cautioned complained assessed reckoned',
  ),
]);
const isReport = (word: string): boolean => REPORT.has(word) || (owned()?.verbs.has(word) ?? false);
/** Acts that a day (but no month or year) beside them dates as a saying. */
const ACT: ReadonlySet<string> = new Set([
  ...inflected('issue release condemn urge accuse document'),
  ...words(
    'asked promised pledged vowed unveiled presented detailed informed notified repeated maintained put gave given raised revised',
  ),
  ...words('authorised authorized approved agreed decided adopted voted signed ordered decreed ruled hinted indicated'),
  ...words('described called signaled signalled signals counted listed recorded judged forecast projected'),
]);
/** Acts of two words or more, by the first. */
const ACT_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['made', ['clear']],
  ['broke', ['the news']],
  ['went', ['public']],
  ['took', ['to']],
  ['came', ['out']],
  ['passed', ['this on', 'it on', 'that on']],
]);
const REPORT_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([['made', ['public', 'known']]]);
/** Verbs of anything else that are not in -ed. */
const OTHER: ReadonlySet<string> = new Set(
  words(
    'was were had has have is are did went came took made got saw met held led left sent began broke brought built fell fought flew fled found hit kept killed lost put rose ran shot stood struck won drew drove became died will would could may might must should set',
  ),
);
/** Words that look like a verb and are none of a clause of their own here. */
const NO_VERB: ReadonlySet<string> = new Set(
  words(
    'hundred indeed televised prerecorded recorded taped prepared armed unnamed detailed joint closed need speed red released published issued posted broadcast held made dated aired delivered based scheduled retired unprecedented heated crowded extended related concerned',
  ),
);
const plurals = (list: string): string[] => words(list).flatMap((w) => [w, `${w}s`]);
/** What is said or written, so that the day beside it is that of the saying. */
const NOUN: ReadonlySet<string> = new Set([
  ...plurals('statement report briefing conference interview release message post letter communique communiqu\u00e9'),
  ...plurals('update hearing tweet video session meeting announcement bulletin telegram broadcast comment assessment'),
  ...plurals('decree resolution order document figure toll estimate count edition article note'),
  ...words('speech speeches address addresses remarks testimony dispatch dispatches summary data'),
]);
/** Words that may stand between such a noun and its day, apart from names. */
const NOUN_TAIL: ReadonlySet<string> = new Set(
  words(
    'on in at by to with from out of the a an and for issued published released made public dated posted held sent given late early this last his her its their reporters lawmakers deputies parliament state television radio national joint online here',
  ),
);
const TAIL_WORDS = 8;
/** "After the talks on December 11, an official told ...": the day is that of the talks. */
const AFTER: ReadonlySet<string> = new Set(words('after before since until following despite amid'));

const PERFECT: ReadonlySet<string> = new Set(words("has have had 've 'd"));
const ADVERBS: ReadonlySet<string> = new Set(
  words(
    'also already now since long earlier previously repeatedly not never so far in turn itself himself herself themselves once often always just publicly',
  ),
);

const EARLIER_BEHIND = /^\w+ earlier\b(?! (?:this|that|last|in)\b)/;

/**
 * True where a verb stands in the perfect ("has warned", "had put"): told of some time before. "Had said earlier" is of
 * the story's own time, its latest possible day.
 */
export function isPerfect(text: string, verbStart: number): boolean {
  let at = verbStart;
  if (EARLIER_BEHIND.test(text.slice(verbStart, verbStart + 40))) return false;
  for (let seen = 0; seen < 4; seen++) {
    let end = at;
    while (end > 0 && text.charCodeAt(end - 1) === 32) end--;
    if (end === at) return false;
    at = wordStart(text, Math.max(0, end - 16), end);
    const word = text.slice(at, end).toLowerCase();
    if (PERFECT.has(word) || word.endsWith("'ve") || word.endsWith("'d")) return true;
    if (!ADVERBS.has(word) || word === 'earlier') return false;
  }
  return false;
}

type VerbClass = 'say' | 'other' | null;

/** What the word `[start, end)` is as a verb. */
function verbClass(text: string, start: number, end: number, day: boolean): VerbClass {
  const raw = text.slice(start, end);
  const first = raw.charCodeAt(0);
  const capital = first >= 65 && first <= 90;
  const word = capital ? raw.toLowerCase() : raw;
  if (isReport(word) || (day && ACT.has(word))) return 'say';
  const phrases = REPORT_PHRASES.get(word) ?? (day ? ACT_PHRASES.get(word) : undefined);
  if (phrases && (follows(text, end, phrases) || (day && follows(text, end, ACT_PHRASES.get(word)!)))) return 'say';
  if (capital) return null;
  const hyphened = text.charCodeAt(start - 1) === 45;
  if (hyphened || NO_VERB.has(word)) return null;
  return OTHER.has(word) || (word.length > 4 && word.endsWith('ed')) ? 'other' : null;
}

function follows(text: string, at: number, phrases: readonly string[]): boolean {
  return phrases.some((p) => text.startsWith(p, at + 1) && !isWordCode(text.charCodeAt(at + 1 + p.length)));
}

/** What stands before a date: the nearest verb, and a noun of saying nearer than it. */
interface Left {
  verb: VerbClass;
  /** "that" stands between the verb and the date. */
  that: boolean;
  noun: boolean;
  /** Where the verb begins. */
  at: number;
}

function readLeft(text: string, limit: number, start: number, day: boolean): Left {
  const left: Left = { verb: null, that: false, noun: false, at: start };
  let tail = 0;
  for (let i = start; i > limit && left.verb === null; ) {
    const code = text.charCodeAt(i - 1);
    if (!isWordCode(code)) {
      // Only a space, or a comma and a space, may stand between a noun of saying and its day.
      if (code !== 32 && code !== 44 && code !== 10 && code !== 45 && code !== 46) tail = TAIL_WORDS + 1;
      i--;
      continue;
    }
    const at = wordStart(text, limit, i);
    const first = text.charCodeAt(at);
    const capital = first >= 65 && first <= 90;
    const word = capital ? text.slice(at, i).toLowerCase() : text.slice(at, i);
    if (tail <= TAIL_WORDS) {
      left.noun ||= NOUN.has(word);
      tail = left.noun ? TAIL_WORDS + 1 : capital || NOUN_TAIL.has(word) ? tail + 1 : TAIL_WORDS + 1;
    }
    left.verb = verbClass(text, at, i, day);
    left.that ||= word === 'that';
    left.at = at;
    i = at;
  }
  return left;
}

/** People whom a clause or a participle behind them tells apart from others. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...plurals('troop soldier marine sailor fighter recruit reservist conscript adviser advisor instructor trainer'),
  ...plurals('reinforcement guard officer peacekeeper volunteer paratrooper trooper rebel militant'),
  ...words('mercenaries men women personnel forces people airmen guardsmen'),
]);
const NUMBER_WORDS: ReadonlySet<string> = new Set(words('dozen dozens hundred hundreds thousand thousands million'));
/** Words between "that" and the verb of its clause. */
const RELATIVE_WORDS = 6;

function wordBefore(text: string, from: number, at: number): { start: number; word: string } {
  let end = at;
  while (end > from && text.charCodeAt(end - 1) === 32) end--;
  const start = wordStart(text, from, end);
  return { start, word: text.slice(start, end).toLowerCase() };
}

/** The name before a number that belongs to it. */
const NUMBERED = /(?<!\p{L})(?!The|These|Those|All|Some|Another)\p{Lu}\p{L}+ $/u;

const isNumber = (word: string): boolean =>
  (word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57) || NUMBER_WORDS.has(word);

/** "the 400 that the ministry announced last week", "the 500 marines announced on Monday": the day is that of those people alone. */
function tellsPeopleApart(text: string, limit: number, verb: number): boolean {
  let { start, word } = wordBefore(text, limit, verb);
  // "M-12 said", "Channel 12 said": a number in a name.
  if (isNumber(word)) return text.charCodeAt(start - 1) !== 45 && !NUMBERED.test(text.slice(limit, start));
  if (PEOPLE.has(word)) return isNumber(wordBefore(text, limit, start).word);
  for (let seen = 0; seen < RELATIVE_WORDS && word !== ''; seen++) {
    if (word === 'that' || word === 'which' || word === 'whom') {
      ({ start, word } = wordBefore(text, limit, start));
      return isNumber(word) || PEOPLE.has(word);
    }
    ({ start, word } = wordBefore(text, limit, start));
  }
  return false;
}

/** Where the words before a date begin that can belong to it: the sentence, a quotation's end, the window. */
function leftLimit(text: string, from: number, start: number): number {
  const limit = Math.max(from, start - WINDOW);
  for (let i = start; i > limit; i--) if (text.charCodeAt(i - 1) === 34) return i;
  return limit;
}

/** "After", "before" ... opens the words before a date, without a comma. */
function opensAfter(text: string, limit: number, start: number): boolean {
  let i = limit;
  while (i < start && !isWordCode(text.charCodeAt(i))) i++;
  const end = wordEnd(text, i, start);
  if (end - i > 9 || end === i) return false;
  const word = text.slice(i, end).toLowerCase();
  const opens =
    AFTER.has(word) ||
    (word === 'ahead' && text.startsWith(' of ', end)) ||
    (word === 'in' && text.startsWith(' the wake of ', end));
  if (!opens) return false;
  for (let k = end; k < start; k++) if (text.charCodeAt(k) === 44) return false;
  return true;
}

/** The first verb behind a date; a comma behind it and one before make it a parenthesis. */
function sayingAhead(text: string, end: number, to: number, day: boolean): boolean {
  const limit = Math.min(to, end + WINDOW);
  for (let i = end; i < limit; ) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code)) {
      // "Delta Observer", a site, told ...: a name in quotation marks.
      const named = code === 34 ? nameEnd(text, i, limit) : i;
      if (named < 0) return false;
      // "On Sunday the Observer, a site set up in January, told": what an apposition tells is no verb of the clause.
      i = code === 44 && i > end ? apposedEnd(text, i, limit) : named + 1;
      continue;
    }
    const stop = wordEnd(text, i, limit);
    // "had put", "has said": the participle tells which verb it is.
    if (PERFECT.has(text.slice(i, stop)) && participleBehind(text, stop + 1, limit, day)) return true;
    // "have until Saturday to report": what is to be done.
    const verb = text.startsWith('to ', i - 3) ? null : verbClass(text, i, stop, day);
    if (verb === 'other') return false;
    // "In 2022, he said, 40 fell": a saying between commas tells nothing of the time before it.
    if (verb === 'say') return !(text.charCodeAt(end) === 44 && text.charCodeAt(stop) === 44);
    i = stop;
  }
  return false;
}

/** The word at `at`, behind adverbs, says: "had [still spoken]". */
function participleBehind(text: string, at: number, limit: number, day: boolean): boolean {
  for (let i = at, seen = 0; i < limit && seen < 3; seen++) {
    const stop = wordEnd(text, i, limit);
    if (verbClass(text, i, stop, day) === 'say') return true;
    const word = text.slice(i, stop);
    if (!ADVERBS.has(word) && word !== 'still') return false;
    i = stop + 1;
  }
  return false;
}

const APPOSED = /, (?:an?|the|its|who|which) [^,;"]{0,120}(?=,)/uy;

/** Where the apposition ends that the comma at `at` opens; right behind the comma where it opens none. */
function apposedEnd(text: string, at: number, limit: number): number {
  APPOSED.lastIndex = at;
  return APPOSED.test(text) && APPOSED.lastIndex < limit ? APPOSED.lastIndex : at + 1;
}

const NAMED = /"\p{Lu}[\p{L}\d'-]*(?: \p{Lu}[\p{L}\d'-]*){1,3}"/uy;

/** Where the quotation marks around a name end that begin at `at`; -1 where they hold no name. */
function nameEnd(text: string, at: number, limit: number): number {
  NAMED.lastIndex = at;
  return NAMED.test(text) && NAMED.lastIndex <= limit ? NAMED.lastIndex - 1 : -1;
}

/** "a report from 17 February": the day of what was issued. */
function issuedFrom(text: string, from: number, start: number): boolean {
  const link = wordBefore(text, from, start);
  return link.word === 'from' && NOUN.has(wordBefore(text, from, link.start).word);
}

const LATER = /\b(?:days?|weeks?|months?|hours?|years?) (?:after|before)\b[^,;]*$/;

/** True where a clause of another time begins between a date and the words at `at` behind it: "said Monday ..., days after Norland pledged". */
export const isApart = (text: string, dateEnd: number, at: number): boolean =>
  at > dateEnd && at - dateEnd < 300 && LATER.test(text.slice(dateEnd, at));

/** "he said, down from 500 on May 23": the day is that of the number before. */
const COMPARED =
  /\b(?:from|against|than|with|versus|since)(?: [a-z]+){0,3} \d[\d,.]*(?: [a-z]+){0,2} (?:on|in|at|of|back in|as of) (?:the )?(?:early |late |mid-?)?$/;

/** What is spoken or written on its day: "his Sunday statement", "in Friday's televised interview". */
const SPOKEN: ReadonlySet<string> = new Set([
  ...plurals('statement interview speech briefing conference address hearing announcement communique communiqu\u00e9'),
  ...plurals('bulletin broadcast tweet telegram message broadcast remark comment claim'),
  ...words('testimony dispatch report estimate assessment post article column letter figure count toll tally update'),
]);
/** Words between the day and such a noun. */
const BESIDE = 2;

function spokenNext(text: string, end: number, to: number): boolean {
  for (let at = end, seen = 0; seen <= BESIDE; seen++) {
    if (text.charCodeAt(at) !== 32) return false;
    const stop = wordEnd(text, at + 1, Math.min(to, at + 24));
    const word = text.slice(at + 1, stop);
    if (word === '' || word !== word.toLowerCase()) return false;
    if (SPOKEN.has(word)) return true;
    at = stop;
  }
  return false;
}

/** True where the date words at `[start, end)` tell when something was said. */
export function isSaying(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  tense: 'past' | 'future' | null,
  frame: DateFrame | null,
  /** True for a day, false for a week, month or year. */
  day: boolean,
): boolean {
  if (frame === 'since' && day && issuedFrom(text, from, start)) return true;
  if (frame === 'as_of' || frame === 'since' || frame === 'by' || frame === 'until' || frame === 'before') return false;
  const limit = leftLimit(text, from, start);
  const left = readLeft(text, limit, start, day);
  if (!left.noun && (opensAfter(text, limit, start) || ofBefore(text, from, start))) return false;
  if (left.verb === 'say' && (tellsPeopleApart(text, limit, left.at) || COMPARED.test(text.slice(limit, start))))
    return false;
  if (left.verb === 'say' && tense !== 'future' && !left.that) return true;
  if (left.verb === null && sayingAhead(text, end, to, day)) return true;
  if (day && tense !== 'future' && frame !== 'after' && spokenNext(text, end, to)) return true;
  return day && left.noun && tense !== 'future';
}
