import type { DateFrame } from '../../../model/claim-dates.js';
import { inkBefore, wordStart } from './words.js';

/* The preposition before date words, past the words that may stand between ("by the end of June", "since early May"). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that may stand between a preposition and a date. */
const BETWEEN = words('the late early mid around about roughly noon midday dawn midnight last this next');
/** Parts of a stretch of time, after "the" ("in the summer of 2022"). */
const PARTS = words(
  'end start beginning middle close turn eve night morning evening afternoon course month months week weeks year years spring summer autumn fall winter half days quarter quarters',
);
/** Parts that want no "the". */
const BARE_PARTS = words('end start beginning');
const PART_LEADS = words('very first second last');

const SINGLE: ReadonlyMap<string, DateFrame> = new Map([
  ['effective', 'as_of'],
  ['since', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['to', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['against', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['in', 'in'],
  ['during', 'in'],
  ['throughout', 'in'],
  ['over', 'in'],
  ['within', 'in'],
  ['of', 'in'],
  ['on', 'on'],
  ['at', 'on'],
]);
/** Prepositions of two words, by the second one. */
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, DateFrame>> = new Map<string, ReadonlyMap<string, DateFrame>>([
  [
    'of',
    new Map([
      ['as', 'as_of'],
      ['ahead', 'before'],
    ]),
  ],
  ['at', new Map([['as', 'as_of']])],
  ['on', new Map([['as', 'as_of']])],
  ['per', new Map([['as', 'as_of']])],
  [
    'to',
    new Map([
      ['prior', 'before'],
      ['compared', 'before'],
    ]),
  ],
  ['with', new Map([['compared', 'before']])],
]);
/** How far back is looked. */
const LOOK = 56;

/** The frame of date words that begin at `start`. */
export function frameBefore(text: string, from: number, start: number): DateFrame | null {
  const limit = Math.max(from, start - LOOK);
  let at = start;
  const previous = (): string => {
    let end = at;
    while (end > limit && (text[end - 1] === ' ' || text[end - 1] === '-' || text[end - 1] === '\n')) end--;
    at = wordStart(text, limit, end);
    return at === end ? '' : text.slice(at, end).toLowerCase();
  };
  for (let seen = 0; seen < 8; seen++) {
    const word = previous();
    if (word === '') return null;
    if (BETWEEN.has(word)) continue;
    const here = at;
    const before = previous();
    if (PARTS.has(word) && (before === 'the' || PART_LEADS.has(before))) continue;
    if (word === 'of' && PARTS.has(before)) {
      const part = at;
      const lead = previous();
      if (BARE_PARTS.has(before) || lead === 'the' || PART_LEADS.has(lead)) {
        at = part;
        continue;
      }
    }
    at = here;
    if ((word === 'from' || word === 'between') && before === 'period') continue;
    return PAIRS.get(word)?.get(before) ?? SINGLE.get(word) ?? null;
  }
  return null;
}

/** True where "of" stands before a date ("the attack of May 3", "of late June"). */
export function ofBefore(text: string, from: number, start: number): boolean {
  let at = start;
  for (let seen = 0; seen < 3; seen++) {
    let end = inkBefore(text, from, at) + 1;
    if (text[end - 1] === '-') end--;
    at = wordStart(text, from, end);
    const word = text.slice(at, end).toLowerCase();
    if (word === 'of') return true;
    if (word !== 'the' && word !== 'late' && word !== 'early' && word !== 'mid') return false;
  }
  return false;
}
