import type { DateUnit } from '../../../model/claim-dates.js';
import { WEEKDAYS } from './calendar.js';
import { HOLIDAYS } from './holidays.js';
import { type BareMention, bareMention, type Trigger, wordsBefore } from './trigger.js';

/* Days told from the day of writing or from the day last spoken of: "yesterday", "last week", "two days ago", "a day earlier". */

const DAY_WORDS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  overnight: 0,
  midday: 0,
  noon: 0,
  tomorrow: 1,
  yesterday: -1,
};
const VAGUE = new Set(['nowadays', 'recently', 'lately']);

/** "today", "the day before yesterday", "recently", and days known by a name. */
export function dayWordMention({ text, from, start, end, word }: Trigger): BareMention | null {
  if (VAGUE.has(word)) return { ...bareMention('offset', start, end), vague: true };
  if (word === 'now') return null;
  if (word === 'year-end') return { ...bareMention('offset', start, end), unit: 'year', name: 'end' };
  const holiday = holidayAt(text, start, word);
  if (holiday) return { ...bareMention('calendar', start, start + holiday.length), name: holiday };
  const amount = DAY_WORDS[word];
  if (amount === undefined) return null;
  // "USA Today": a name.
  if (text[start] === 'T' && /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(from, start - 20), start))) return null;
  if (word === 'noon' || word === 'midday') {
    const lead = wordsBefore(text, from, start, 1)[0];
    if (lead !== 'at' && lead !== 'by' && lead !== 'around') return null;
  }
  const mention = { ...bareMention('offset', start, end), amount };
  if (word === 'yesterday' || word === 'tomorrow') {
    const [a, b, c] = wordsBefore(text, from, start, 3);
    if (b === 'day' && (a === 'before' || a === 'after')) {
      const back = start - text.lastIndexOf('day', start) + (c === 'the' ? 4 : 0);
      return { ...mention, start: start - back, amount: amount + (a === 'before' ? -1 : 1) };
    }
  }
  const tense = word === 'yesterday' ? 'past' : word === 'tomorrow' ? 'future' : undefined;
  return { ...mention, tense };
}

function holidayAt(text: string, start: number, word: string): string | null {
  if (text[start] === text[start]!.toLowerCase()) return null;
  const rest = text.slice(start, start + 18).toLowerCase();
  if (word === 'new year') {
    return rest.startsWith("new year's day") || rest.startsWith("new year's eve") ? rest.slice(0, 14) : null;
  }
  for (const tail of [' day', ' eve', ' sunday', ' monday']) {
    const name = word + tail;
    if (rest.startsWith(name) && HOLIDAYS.has(name)) return name;
  }
  return HOLIDAYS.has(word) ? word : null;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['eighteen', 18],
  ['twenty', 20],
  ['thirty', 30],
  ['couple', 2],
  ['half', 0],
]);
const SEVERAL = new Set(['few', 'several', 'some', 'many', 'recent', 'of', 'number', 'handful', 'half', 'dozen']);

const UNITS: Readonly<Record<string, [DateUnit, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  morning: ['day', 1],
  afternoon: ['day', 1],
  evening: ['day', 1],
  weekend: ['week', 1],
  fortnight: ['week', 2],
  week: ['week', 1],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['decade', 1],
  hour: ['hour', 1],
};
const PARTS = new Set(['night', 'morning', 'afternoon', 'evening']);
const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

const SHIFT = /,? +(?:and a half +)?(ago|earlier|later|before|after|previously|prior|afterwards?|on)\b/iy;
/** After "the day before": nothing that the day is measured from. */
const OPEN_END = /(?: *[.,;:)"\u2014\u2013]|\s*$| +(?:and|but|when|in|at|on|that|as|from|with|said)\b)/y;
const WEEKDAY_NEXT = / +(?:(last|next|this|on) +)?((?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/iy;

function startOf(text: string, at: number, words: readonly string[]): number {
  let i = at;
  for (const word of words) {
    while (/\s/.test(text[i - 1] ?? '')) i--;
    i -= word.length;
  }
  return i;
}

/** A unit of time with the words that place it. */
export function unitMention(trigger: Trigger): BareMention | null {
  const { text, from, to, start, end, word } = trigger;
  const words = wordsBefore(text, from, start, 4);
  const [a = '', b = ''] = words;
  const singular = UNITS[word] ? word : word.replace(/s$/, '');
  if (SEASONS.has(word)) return seasonMention(trigger, words);
  const row = UNITS[singular];
  if (!row) return null;
  const [unit, size] = row;
  const make = (
    type: 'offset' | 'chain',
    amount: number,
    used: number,
    extra: Partial<BareMention> = {},
  ): BareMention => ({
    ...bareMention(type, startOf(text, start, words.slice(0, used)), end),
    amount: amount * size,
    unit,
    ...(singular === 'weekend' ? { name: 'weekend' } : {}),
    ...extra,
  });
  const many = word !== singular;
  if (!many) {
    const part = PARTS.has(singular);
    switch (a) {
      case 'last':
      case 'past':
        if (b === 'the' || b === 'over')
          return make('offset', -1, b === 'the' ? 2 : 1, { stretch: true, tense: 'past' });
        return make('offset', -1, 1, { tense: 'past' });
      case 'mid':
      case 'this':
      case 'current':
        return make('offset', 0, 1);
      case 'next':
      case 'coming':
        if (b === 'the' || part || singular === 'day')
          return make('chain', 1, b === 'the' ? 2 : 1, { tense: a === 'coming' ? 'future' : undefined });
        return make('offset', 1, 1, { tense: 'future' });
      case 'previous':
      case 'preceding':
      case 'prior':
        return make('chain', -1, b === 'the' ? 2 : 1, { tense: 'past' });
      case 'following':
        return make('chain', 1, b === 'the' ? 2 : 1);
      case 'same':
      case 'that':
        return make('chain', 0, b === 'the' ? 2 : 1);
      case 'the':
        if (singular === 'weekend' && (b === 'at' || b === 'over' || b === 'on' || b === 'during'))
          return make('offset', -1, 2, { tense: 'past' });
        if (b === 'of' && /^(?:end|start|beginning|middle|turn|close|course|half)$/.test(words[2] ?? ''))
          return singular === 'day' ? null : make('offset', 0, 2, words[2] === 'end' ? { name: 'end' } : {});
        if ((b === 'in' || b === 'on') && singular === 'day' && /^(?:later|earlier|late|early)$/.test(words[2] ?? ''))
          return make('chain', 0, 2);
        break;
      default:
    }
  }
  const counted = countedMention(trigger, words, singular, make);
  return counted && counted.end <= to ? counted : null;
}

/** "two days ago", "a week earlier", "the day before", "in the past 24 hours", "within three months". */
function countedMention(
  { text, end }: Trigger,
  words: readonly string[],
  singular: string,
  make: (type: 'offset' | 'chain', amount: number, used: number, extra?: Partial<BareMention>) => BareMention,
): BareMention | null {
  const [a = '', b = '', c = ''] = words;
  const digits = /^\d{1,3}$/.test(a) ? Number(a) : null;
  const number = digits ?? NUMBERS.get(a) ?? null;
  const several = SEVERAL.has(a) && number === null;
  SHIFT.lastIndex = end;
  const shift = SHIFT.exec(text);
  const told = shift?.[1]?.toLowerCase();
  const stop = shift ? end + shift[0].length : end;
  if (shift && told !== 'on') {
    if (several || (a === '' && told === 'ago') || (number === null && told === 'ago'))
      return make('offset', 0, several ? 1 : 0, { end: stop, vague: true, tense: 'past' });
    if (number !== null) {
      if (told === 'ago') return make('offset', -number, 1, { end: stop, tense: 'past' });
      const back = told === 'earlier' || told === 'before' || told === 'previously' || told === 'prior';
      if ((told === 'before' || told === 'after' || told === 'prior') && !openEnd(text, stop)) return null;
      return make('chain', back ? -number : number, 1, { end: stop });
    }
    if (a === 'the' && (told === 'before' || told === 'after')) {
      WEEKDAY_NEXT.lastIndex = stop;
      const next = singular === 'day' ? WEEKDAY_NEXT.exec(text) : null;
      if (next) {
        const weekday = WEEKDAYS.get(next[2]!.toLowerCase())!;
        const name = next[1] && next[1] !== 'on' && next[1] !== 'this' ? next[1].toLowerCase() : null;
        return make('chain', told === 'before' ? -1 : 1, 1, {
          type: 'weekday',
          weekday,
          name,
          end: stop + next[0].length,
        });
      }
      if (openEnd(text, stop)) return make('chain', told === 'before' ? -1 : 1, 1, { end: stop });
    }
    return null;
  }
  // "over the past two weeks", "in the last 24 hours", "in recent days".
  if (number !== null && (b === 'last' || b === 'past' || b === 'previous'))
    return make('offset', -number, c === 'the' ? 3 : 2, { stretch: true, tense: 'past' });
  if (a === 'recent' || (several && (b === 'last' || b === 'past')) || ((a === 'last' || a === 'past') && b === 'the'))
    return make('offset', 0, 1, { vague: true, tense: 'past' });
  if (number !== null && b === 'within') return make('offset', number, 2, { vague: true, tense: 'future' });
  return null;
}

function openEnd(text: string, at: number): boolean {
  OPEN_END.lastIndex = at;
  return OPEN_END.test(text);
}

function seasonMention({ text, start, end, word }: Trigger, words: readonly string[]): BareMention | null {
  const [a = ''] = words;
  const year = /,? +(?:of +)?((?:19|20)\d\d)\b/y;
  year.lastIndex = end;
  const m = year.exec(text);
  const name = word === 'fall' ? 'autumn' : word;
  if (m && (word !== 'fall' || a !== 'to'))
    return { ...bareMention('calendar', start, end + m[0].length), year: Number(m[1]), name };
  const amount = a === 'last' ? -1 : a === 'next' ? 1 : a === 'this' ? 0 : null;
  if (amount === null) return null;
  return { ...bareMention('offset', start - a.length - 1, end), amount, unit: 'year', name };
}
