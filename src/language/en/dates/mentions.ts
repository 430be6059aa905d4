import type { DateMention } from '../../../model/claim-dates.js';
import { frameBefore } from './frames.js';
import { calendarMention, figureMention, yearMention } from './mention-calendar.js';
import { dayWordMention, unitMention } from './mention-relative.js';
import { weekdayMention } from './mention-weekday.js';
import { isSaying } from './saying.js';
import { tenseAround } from './tense.js';
import type { BareMention, Trigger } from './trigger.js';

/*
 * Finds date words. One pass for trigger words (a month, a weekday, "yesterday", "week", a year ...); each trigger is then
 * read with its neighbours by the rule of its family. Sentences without a trigger cost that one pass only.
 */

const TRIGGER =
  /\b(?:(sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(january|february|march|april|may|june|july|august|september|october|november|december|jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|(today|tonight|tomorrow|yesterday|overnight|nowadays|recently|lately|now|new year|easter|christmas|thanksgiving|good friday|halloween|memorial day|election day|labor day|bastille day|armistice day|veterans day|boxing day|valentine's day|year-end|midday|noon)|(days?|nights?|mornings?|afternoons?|evenings?|weekends?|fortnights?|weeks?|months?|quarters?|years?|decades?|hours?|spring|summer|autumn|fall|winter)|((?:19|20)\d\d(?:s\b)?(?!\d|,\d))|(\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b))/gi;

/** Date words in `[from, to)`, in order, not overlapping. */
export function dateMentions(text: string, from: number, to: number): DateMention[] {
  const mentions: DateMention[] = [];
  let last = from;
  // The sentence alone: a search in the whole text would run on behind it.
  const sentence = text.slice(from, to);
  TRIGGER.lastIndex = 0;
  for (let m = TRIGGER.exec(sentence); m; m = TRIGGER.exec(sentence)) {
    const start = from + m.index;
    if (start < last) continue;
    const trigger: Trigger = { text, from, to, start, end: start + m[0].length, word: m[0].toLowerCase() };
    const found = read(trigger, m);
    if (!found || found.start < last || found.end > to) continue;
    const { tense, ...bare } = found;
    const frame = frameBefore(text, from, bare.start);
    const told = tense !== undefined ? tense : tenseOf(trigger, bare, frame);
    mentions.push({
      ...bare,
      text: text.slice(bare.start, bare.end),
      tense: told,
      frame,
      saying: isSaying(text, lineStart(text, from), to, bare.start, bare.end, told, frame, isDay(bare)),
      opens: bare.start - from <= 14 && !/[,;:]/.test(text.slice(from, bare.start)),
    });
    last = found.end;
    TRIGGER.lastIndex = Math.max(last - from, m.index + 1);
  }
  return mentions;
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

function attributive(text: string, mention: BareMention): boolean {
  return (
    /\b(?:the|a|an|its|his|her|their|this|that) $/i.test(text.slice(Math.max(0, mention.start - 6), mention.start)) &&
    /^ [a-z]{3,}/.test(text.slice(mention.end, mention.end + 5))
  );
}

function read(trigger: Trigger, m: RegExpExecArray): BareMention | null {
  if (m[1]) return weekdayMention(trigger);
  if (m[2]) return calendarMention(trigger);
  if (m[3]) return dayWordMention(trigger);
  if (m[4]) return unitMention(trigger);
  if (m[5]) return yearMention(trigger);
  return figureMention(trigger);
}
