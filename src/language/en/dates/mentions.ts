import type { DateMention } from '../../../model/claim-dates.js';
import { frameBefore } from './frames.js';
import { calendarMention, figureMention, yearMention } from './mention-calendar.js';
import { dayWordMention, unitMention } from './mention-relative.js';
import { weekdayMention } from './mention-weekday.js';
import { isSaying } from './saying.js';
import { nextTrigger, type TriggerKind } from './scan.js';
import { tenseAround } from './tense.js';
import type { BareMention, Trigger } from './trigger.js';
import { wordStart } from './words.js';

/*
 * Finds date words. One pass for trigger words (scan.ts); each trigger is then read with its neighbours by the rule of its family. Sentences without a trigger cost that one pass only.
 */

/** Date words in `[from, to)`, in order, not overlapping. */
export function dateMentions(text: string, from: number, to: number): DateMention[] {
  const mentions: DateMention[] = [];
  let last = from;
  for (let word = nextTrigger(text, from, to); word; ) {
    const { start, end, kind } = word;
    const trigger: Trigger = { text, from, to, start, end, word: word.word };
    const found = read(trigger, kind);
    const taken = found !== null && found.start >= last && found.end <= to;
    if (taken) {
      mentions.push(told(trigger, found));
      last = found.end;
    }
    word = nextTrigger(text, taken ? Math.max(last, end) : end, to);
  }
  return mentions;
}

/** The mention with what the words around it tell of it. */
function told(trigger: Trigger, found: BareMention): DateMention {
  const { text, from, to } = trigger;
  const { start, end } = found;
  const frame = frameBefore(text, from, start);
  const tense = found.tense !== undefined ? found.tense : tenseOf(trigger, found, frame);
  const mention = found as DateMention;
  mention.text = text.slice(start, end);
  mention.tense = tense;
  mention.frame = frame;
  // "Strikes over the past three weeks": a stretch is no day of saying.
  mention.saying =
    !found.stretch &&
    (isSaying(text, lineStart(text, from), to, start, end, tense, frame, isDay(found)) ||
      happenedToday(trigger, mention, frame));
  mention.opens = start - from <= OPENING && !marked(text, from, start);
  return mention;
}

/** How far back an opening mark is looked for. */
const QUOTED = 400;

/** True where the nearest quotation mark before `at` opens one. */
function inQuotation(text: string, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - QUOTED); i--)
    if (text.charCodeAt(i) === 34)
      return text.charCodeAt(i + 1) !== 32 && (i === from || text.charCodeAt(i - 1) === 32);
  return false;
}

const NOONS: ReadonlySet<string> = new Set(['noon', 'midday']);

/** "The raid that rebels made today killed two": what is told of today's past is told today. Not inside a quotation, whose day is its own. */
function happenedToday({ text, from, to, word }: Trigger, found: DateMention, frame: DateMention['frame']): boolean {
  if (found.type !== 'offset' || found.amount !== 0 || found.unit !== 'day' || found.vague || NOONS.has(word))
    return false;
  if (frame !== null && frame !== 'on' && frame !== 'in') return false;
  return !inQuotation(text, from, found.start) && tenseAround(text, from, to, found.start, found.end) === 'past';
}

/** How far into a sentence its opening words reach. */
const OPENING = 14;

/** A comma, a colon or a semicolon stands in `[from, to)`. */
function marked(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 44 || code === 58 || code === 59) return true;
  }
  return false;
}

function isDay({ type, day, unit, name, stretch }: BareMention): boolean {
  if (type === 'weekday') return true;
  if (type === 'calendar') return day !== null;
  return (unit === 'day' || unit === 'hour') && name === null && !stretch;
}

/** A sentence cut at a line break inside a clause ("... said on / Thursday that ..."): the words before belong to it. */
function lineStart(text: string, from: number): number {
  if (from < 2 || text[from - 1] !== '\n' || !/[\p{Ll},]/u.test(text[from - 2]!)) return from;
  return Math.max(text.lastIndexOf('\n', from - 2) + 1, from - 60);
}

/** The tense of the clause; a date before a noun ("the Jan. 14 deadline") or after "until" is not told by a past verb. */
function tenseOf({ text, from, to }: Trigger, mention: BareMention, frame: DateMention['frame']): DateMention['tense'] {
  // Only a weekday and a date without a year hang on it.
  if (mention.type !== 'weekday' && (mention.type !== 'calendar' || mention.year !== null)) return null;
  const day = mention.type === 'calendar' && mention.day !== null;
  if (day && attributive(text, mention)) return null;
  const tense = tenseAround(text, from, to, mention.start, mention.end);
  return day && frame === 'until' && tense === 'past' ? null : tense;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that']);

/** "the Jan. 14 deadline": the date is a word before a noun. */
function attributive(text: string, { start, end }: BareMention): boolean {
  if (text.charCodeAt(start - 1) !== 32 || text.charCodeAt(end) !== 32) return false;
  for (let i = end + 1; i <= end + 3; i++) {
    const code = text.charCodeAt(i);
    if (!(code >= 97 && code <= 122)) return false;
  }
  return ARTICLES.has(text.slice(wordStart(text, Math.max(0, start - 7), start - 1), start - 1).toLowerCase());
}

function read(trigger: Trigger, kind: TriggerKind): BareMention | null {
  switch (kind) {
    case 'weekday':
      return weekdayMention(trigger);
    case 'month':
      return calendarMention(trigger);
    case 'day-word':
      return dayWordMention(trigger);
    case 'unit':
      return unitMention(trigger);
    case 'year':
      return yearMention(trigger);
    default:
      return figureMention(trigger);
  }
}
