import type { DateMention } from '../../../model/claim-dates.js';
import { isWordCode } from './words.js';

/* A trigger word in its sentence and what the family rules need to read around it. */

/** What a family rule makes of a trigger: a mention to be completed with what the words around it tell; its tense may be settled already. */
export type BareMention = Omit<DateMention, 'tense'> & { tense?: DateMention['tense'] | undefined };

/** A trigger in its sentence. */
export interface Trigger {
  text: string;
  /** The sentence. */
  from: number;
  to: number;
  /** The trigger word. */
  start: number;
  end: number;
  word: string;
}

/** A mention with nothing told yet; all mentions have one shape, with the fields that are told later in place. */
export function bareMention(type: DateMention['type'], start: number, end: number): BareMention {
  return {
    start,
    end,
    text: '',
    type,
    year: null,
    month: null,
    day: null,
    weekday: null,
    until: null,
    name: null,
    amount: 0,
    unit: 'day',
    stretch: false,
    vague: false,
    tense: undefined,
    frame: null,
    saying: false,
    opens: false,
  };
}

/** True where the trigger begins with a capital (or the text has capitals only). */
export function capital({ text, start }: Trigger): boolean {
  const c = text.charCodeAt(start);
  return c >= 65 && c <= 90;
}

/** How far back words are read, so that a chain of hyphens stays linear. */
const REACH = 100;

/** The words before `at`, nearest first, lower case, at most `count`; stops at punctuation other than a hyphen. */
export function wordsBefore(text: string, from: number, at: number, count: number): string[] {
  const words: string[] = [];
  const limit = Math.max(from, at - REACH);
  let i = at;
  while (words.length < count) {
    while (i > limit && (text.charCodeAt(i - 1) === 32 || text.charCodeAt(i - 1) === 10)) i--;
    let j = i;
    while (j > limit && inWord(text.charCodeAt(j - 1))) j--;
    if (j === i) break;
    words.push(text.slice(j, i).toLowerCase());
    i = j;
  }
  return words;
}

const inWord = (code: number): boolean => isWordCode(code) || code === 39 || code === 45;
