import type { DateMention } from '../../../model/claim-dates.js';

/* A trigger word in its sentence and what the family rules need to read around it. */

/** What a family rule makes of a trigger: a mention without what the words around it tell. */
export type BareMention = Omit<DateMention, 'text' | 'tense' | 'frame' | 'saying' | 'opens'> & {
  tense?: DateMention['tense'];
};

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

const NONE = { year: null, month: null, day: null, weekday: null, until: null, name: null } as const;

/** A mention with nothing told yet. */
export function bareMention(type: DateMention['type'], start: number, end: number): BareMention {
  return { ...NONE, type, start, end, amount: 0, unit: 'day', stretch: false, vague: false };
}

/** True where the trigger begins with a capital (or the text has capitals only). */
export function capital({ text, start }: Trigger): boolean {
  const c = text.charCodeAt(start);
  return c >= 65 && c <= 90;
}

/** The words before `at`, nearest first, lower case, at most `count`; stops at punctuation other than a hyphen. */
export function wordsBefore(text: string, from: number, at: number, count: number): string[] {
  const words: string[] = [];
  let i = at;
  while (words.length < count) {
    while (i > from && (text[i - 1] === ' ' || text[i - 1] === '\n')) i--;
    let j = i;
    while (j > from && /[\p{L}\d'-]/u.test(text[j - 1]!)) j--;
    if (j === i) break;
    words.push(text.slice(j, i).toLowerCase());
    i = j;
  }
  return words;
}
