import { daysIn, fullYear, MONTH, MONTHS, WEEKDAY, WEEKDAYS } from './calendar.js';
import { type BareMention, bareMention, capital, type Trigger, wordsBefore } from './trigger.js';

/* Days, months and years by name or figure: "5 November 2024", "Nov. 5", "late October", "2023", "13.02.24". */

const JOIN = '(?: ?[-\u2013\u2014] ?| (?:to|and|through|until|or) )';
const LEFT = new RegExp(
  `(?:\\b(${WEEKDAY})\\b\\.?,? +(?:the +)?)?(?:(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?(?:${JOIN}(\\d{1,2})(?:st|nd|rd|th)?)?(?: +of)?(?: +|-))$`,
  'i',
);
const LEFT_WEEKDAY = new RegExp(`\\b(${WEEKDAY})\\b\\.?,? +(?:the +)?$`, 'i');
/** Prepositions that no weekday stands beside. */
const BARE_LEAD = /(?:^| )(?:[oi]n|of|by|to) $/i;
const NUMBER_END = '(?:st|nd|rd|th)?(?![\\d%]|:\\d|[.,]\\d|-\\w)';
const RIGHT_DAY = new RegExp(
  `\\.? +(?:the +)?(\\d{1,2})${NUMBER_END}(?:${JOIN}(?:(${MONTH})\\b\\.? +)?(\\d{1,2})${NUMBER_END})?`,
  'iy',
);
const RIGHT_MONTH = new RegExp(`\\.?${JOIN}(?:(?:late|early|mid)[ -])?(${MONTH})\\b\\.?`, 'iy');
const YEAR = /\.?,?(?: +of)? +((?:19|20)\d\d|'\d\d)(?![\d%]|[.,]\d|-\w)/y;
const YEAR_WORD = /\.?,? +(?:of +)?(last|this|next|the same|that|the previous|the following) +year\b/iy;
/** Words that may stand before a month that has neither day nor year. */
const MONTH_LEADS = new Set(
  'in since until till by last this next late early mid of from to and or during before after through between around throughout through early-to-mid mid-to-late as'.split(
    ' ',
  ),
);
/** Words before a year of its own. */
const YEAR_LEADS = new Set(
  'in since until till by late early mid of from to and or during before after through between around throughout for back year spring summer autumn fall winter end'.split(
    ' ',
  ),
);
const PERSON_NEXT = / +[a-z]/y;

function sticky(re: RegExp, text: string, at: number): RegExpExecArray | null {
  re.lastIndex = at;
  return re.exec(text);
}

/** A quick look whether a day of the month can stand before it: a figure, "st", "th" ... or "of", and a space or hyphen. */
function endsInDay(left: string): boolean {
  let i = left.length - 1;
  while (i > 0 && (left.charCodeAt(i) === 32 || left.charCodeAt(i) === 45)) i--;
  if (i === left.length - 1) return false;
  if (left.charCodeAt(i) === 102 && left.charCodeAt(i - 1) === 111) i -= 3;
  if ((left.charCodeAt(i) | 32) >= 100) i -= 2;
  return left.charCodeAt(i) >= 48 && left.charCodeAt(i) <= 57;
}

/** A month name with the day and the year beside it. */
export function calendarMention(trigger: Trigger): BareMention | null {
  const { text, from, to, start, end, word } = trigger;
  if (!capital(trigger)) return null;
  const month = MONTHS.get(word)!;
  const short = word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';
  const left = text.slice(Math.max(from, start - 34), start);
  const before = endsInDay(left) ? LEFT.exec(left) : null;
  const mention = bareMention('calendar', start, end);
  mention.month = month;
  let at = end;
  if (before?.[2]) {
    mention.start = start - (left.length - before.index);
    mention.weekday = before[1] ? WEEKDAYS.get(before[1].toLowerCase())! : null;
    mention.day = Number(before[2]);
    if (before[3]) mention.until = { year: null, month, day: Number(before[3]) };
    if (text[at] === '.' && short) at++;
  } else {
    const right = sticky(RIGHT_DAY, text, at);
    // "In May 20 soldiers were killed": the figure is no day.
    const counted =
      right &&
      wordsBefore(text, from, start, 1)[0] === 'in' &&
      !right[3] &&
      sticky(PERSON_NEXT, text, at + right[0].length) !== null;
    if (right && !counted && at + right[0].length <= to) {
      mention.day = Number(right[1]);
      at += right[0].length;
      if (right[3])
        mention.until = {
          year: null,
          month: right[2] ? MONTHS.get(right[2].toLowerCase())! : month,
          day: Number(right[3]),
        };
    } else if (short && text[at] === '.') at++;
    const weekday = mention.day === null || BARE_LEAD.test(left) ? null : LEFT_WEEKDAY.exec(left);
    if (weekday) {
      mention.start = start - (left.length - weekday.index);
      mention.weekday = WEEKDAYS.get(weekday[1]!.toLowerCase())!;
    }
  }
  if (mention.day === null) {
    const second = sticky(RIGHT_MONTH, text, end);
    if (second && second[1]![0]! < 'a' && leads(trigger)) {
      mention.until = { year: null, month: MONTHS.get(second[1]!.toLowerCase())!, day: null };
      at = end + second[0].length;
    }
  }
  const yearBare = text[at] === '.' && mention.day !== null && at > end ? null : sticky(YEAR, text, at);
  const yearWord = yearBare ? null : sticky(YEAR_WORD, text, at);
  if (yearBare && at + yearBare[0].length <= to) {
    mention.year = fullYear(yearBare[1]!);
    at += yearBare[0].length;
  } else if (yearWord && at + yearWord[0].length <= to) {
    const told = yearWord[1]!.toLowerCase();
    mention.unit = 'year';
    mention.amount =
      told.endsWith('last') || told.endsWith('previous')
        ? -1
        : told.endsWith('next') || told.endsWith('following')
          ? 1
          : 0;
    at += yearWord[0].length;
  } else if (mention.day === null && !leads(trigger)) {
    return null;
  }
  mention.end = at;
  if (mention.day !== null && (mention.day < 1 || mention.day > daysIn(month, mention.year))) return null;
  const { until } = mention;
  if (until && until.day !== null && (until.day < 1 || until.day > 31)) mention.until = null;
  else if (until && mention.year !== null) until.year = mention.year;
  if (mention.day === null && mention.year === null && mention.unit === 'day') {
    const lead = wordsBefore(text, from, start, 1)[0];
    if (lead === 'last') return { ...mention, start: start - 5, tense: 'past' };
    if (lead === 'next') return { ...mention, start: start - 5, tense: 'future' };
  }
  return mention;
}

function leads({ text, from, start }: Trigger): boolean {
  const lead = wordsBefore(text, from, start, 1)[0];
  return lead !== undefined && (MONTH_LEADS.has(lead) || lead.endsWith('mid-') || lead.endsWith('-'));
}

/** A year of its own: "in 2022", "since 2014", "(2019)". */
export function yearMention({ text, from, start, end, word }: Trigger): BareMention | null {
  const iso = /(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/y;
  iso.lastIndex = start;
  const day = iso.exec(text);
  if (day) {
    const [year, month, date] = day[0].split('-').map(Number);
    return { ...bareMention('calendar', start, start + day[0].length), year: year!, month: month!, day: date! };
  }
  if (word.endsWith('s') || /[\d.,$\u20ac\u00a3#/-]/.test(text[start - 1] ?? '') || /[-/%:]/.test(text[end] ?? ''))
    return null;
  const lead = wordsBefore(text, from, start, 1)[0];
  if (lead === undefined || !(YEAR_LEADS.has(lead) || lead.endsWith('-'))) return null;
  // "of 2000 soldiers", "by 2000 men": a word that it counts follows.
  const next = /^ ([a-z]+)/.exec(text.slice(end, end + 20))?.[1];
  if (next?.endsWith('s') && !/^(?:was|is|as|has|its|his|this|says|across|ones)$/.test(next)) return null;
  return { ...bareMention('calendar', start, end), year: Number(word) };
}

/** "13.02.24", "21/01/2025"; a day and month that could change places are none. */
export function figureMention({ text, start, end, word }: Trigger): BareMention | null {
  if (/[\d.,/-]/.test(text[start - 1] ?? '') || /[\d/-]/.test(text[end] ?? '')) return null;
  const [a, b, c] = word.split(/[-/.]/);
  let day = Number(a);
  let month = Number(b);
  if (c!.length === 3) return null;
  if (month > 12 && day <= 12) [day, month] = [month, day];
  else if (word.includes('/') && day <= 12 && day !== month) return null;
  const year = fullYear(c!);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year) || year < 1900 || year > 2099) return null;
  return { ...bareMention('calendar', start, end), year, month, day };
}
