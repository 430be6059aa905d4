import { MONTH, WEEKDAYS } from './calendar.js';
import { type BareMention, bareMention, capital, type Trigger, wordsBefore } from './trigger.js';

/* Days of the week: "Monday", "last Friday", "Thursday night", "Tuesday of last week", "a week ago Monday". */

const RIGHT =
  /(?:'s?)?(?: +(?:night|morning|afternoon|evening|noon|midday))?(?:,? +(?:of +)?(last|this|next|the previous|the following) +week\b|,? +(?:a|one) +week +(ago|earlier|later)\b|,? +(next)\b(?! +\w+day)|,? +(a week)\b)?/iy;
/** "Friday, April 24", "Friday 24 April": the month's rule reads it. */
const CALENDAR_NEXT = new RegExp(
  `,? +(?:the +)?(?:\\d{1,2}(?:st|nd|rd|th)?(?: +of)?[ -]+${MONTH}\\b|${MONTH}\\b\\.? +\\d)`,
  'iy',
);
const WEEK_AGO = /\b(?:a|one|two|three) +weeks? +(?:ago|before|from)(?: +(?:on|last|this))? +$/i;
const FIGURE = /\d/;
const CLOCK =
  /\b(?:at +)?(?:about |around )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|hours|o'clock)(?: (?:GMT|UTC|EDT|EST|local time))?(?: \([^()]{1,20}\))?,?(?: on)? +$/i;

/** A weekday with what tells which one it is. */
export function weekdayMention(trigger: Trigger): BareMention | null {
  const { text, from, to, start, word } = trigger;
  if (!capital(trigger)) return null;
  CALENDAR_NEXT.lastIndex = trigger.end;
  if (CALENDAR_NEXT.test(text)) return null;
  RIGHT.lastIndex = trigger.end;
  const right = RIGHT.exec(text);
  let end = trigger.end + (right ? right[0].length : 0);
  if (end > to) end = trigger.end;
  const mention: BareMention = { ...bareMention('weekday', start, end), weekday: WEEKDAYS.get(word)! };
  const [lead, second] = wordsBefore(text, from, start, 2);
  if (lead === 'every' || lead === 'each' || (lead === 'the' && second === 'of')) return null;
  const told = right?.[1]?.toLowerCase();
  if (told) {
    mention.unit = 'week';
    mention.amount = told.endsWith('last') || told.endsWith('previous') ? -1 : told.endsWith('this') ? 0 : 1;
    return { ...mention, tense: mention.amount < 0 ? 'past' : mention.amount > 0 ? 'future' : undefined };
  }
  const week = right?.[2]?.toLowerCase();
  const left = text.slice(Math.max(from, start - 40), start);
  const ago = left.includes('week') ? WEEK_AGO.exec(left) : null;
  if (week === 'ago' || week === 'earlier' || (ago && !/from/i.test(ago[0])))
    return {
      ...mention,
      start: ago ? start - (left.length - ago.index) : start,
      name: 'weeks-ago',
      amount: /two/i.test(ago?.[0] ?? '') ? -2 : /three/i.test(ago?.[0] ?? '') ? -3 : -1,
      tense: 'past',
    };
  if (right?.[3] || right?.[4]) return { ...mention, name: 'next', tense: 'future' };
  const from1 = (n: number) => start - n;
  switch (lead) {
    case 'last':
    case 'past':
      return { ...mention, start: wordStart(text, start, lead), name: 'last', tense: 'past' };
    case 'previous':
    case 'preceding':
      return { ...mention, start: wordStart(text, start, lead), name: 'previous', tense: 'past' };
    case 'next':
      return { ...mention, start: from1(5), name: 'next', tense: 'future' };
    case 'coming':
      return { ...mention, start: wordStart(text, start, lead), name: 'coming', tense: 'future' };
    case 'following':
      return { ...mention, start: wordStart(text, start, lead), type: 'weekday', name: 'following', tense: 'past' };
    default: {
      const clock = FIGURE.test(left) ? CLOCK.exec(left) : null;
      return clock ? { ...mention, start: start - (left.length - clock.index) } : mention;
    }
  }
}

function wordStart(text: string, before: number, word: string): number {
  const left = text.slice(Math.max(0, before - 16), before).toLowerCase();
  return before - left.length + left.lastIndexOf(word);
}
