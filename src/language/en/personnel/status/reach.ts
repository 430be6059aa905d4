/* How far to either side of a count a word can speak of it: up to the neighbouring counts and the edges of its clause. */

import type { Candidate, SentenceScan } from '../candidate.js';
import { ARTICLES, BE, DETERMINERS, wordSet } from '../closed.js';

const RESUMING = wordSet('have has had will would could died fell');
const RELATIVES = wordSet('who which whom whose');
const COORDINATORS = wordSet('and or but');

const BOUNDARY = wordSet('; : \u2013 \u2014');
const DASHES = wordSet('- \u2013 \u2014');

const CLAUSE = wordSet('while whereas but although though because when until if unless before after where');

const ASIDE = wordSet('of including among most many some half all nearly about almost mostly both at one two');

/** "from a 50-strong unit", "of whom nine": a number that qualifies the people before it. */
const isModifier = (c: Candidate, scan: SentenceScan): boolean =>
  c.phrase.strong && ARTICLES.has(scan.words[c.from - 1] ?? '');

/** Nothing but what joins a list stands in `[from, to)`. */
const isListed = (words: readonly string[], from: number, to: number): boolean =>
  to > from && to - from <= 3 && words.slice(from, to).every((w) => w === ',' || w === 'and' || w === 'or');

/** Token range in which cues can govern the candidate: up to the neighbouring counts and clause boundaries. */
export function reach(
  c: Candidate,
  scan: SentenceScan,
): { left: number; right: number; skip: [number, number] | null } {
  const { tokens, words, candidates } = scan;
  const index = c.index;
  let left = 0;
  let right = tokens.length;
  let skip: [number, number] | null = null;
  for (let k = index - 1; k >= 0; k--) {
    // "will involve 50 ships and 41,000 troops": objects of one verb.
    if (candidates[k]!.counted === 'other' && isListed(words, candidates[k]!.phrase.end, candidates[k + 1]!.from))
      continue;
    if (candidates[k]!.mention || candidates[k]!.counted) {
      left = candidates[k]!.phrase.end;
      break;
    }
  }
  for (let i = c.from - 1; i >= left; i--) {
    if ((BOUNDARY.has(tokens[i]!.text) && !(i === c.from - 1 && tokens[i]!.text === ':')) || CLAUSE.has(words[i]!)) {
      left = i + 1;
      break;
    }
  }
  const next = candidates.find(
    (n) => n.index > index && n.phrase.kind !== 'other' && n.from >= c.phrase.end && !isModifier(n, scan),
  );
  if (next) right = next.from;
  for (let i = c.phrase.end; i < right; i++) {
    const text = tokens[i]!.text;
    if (text === '(') {
      // What stands in brackets says nothing of the verb.
      const close = words.indexOf(')', i);
      if (close > 0 && close - i < 12) {
        skip = [i, close + 1];
        if (right <= close) right = laterCount(c, scan, close);
        i = close;
        continue;
      }
    }
    if (
      text === ',' &&
      (RELATIVES.has(words[i + 1] ?? '') ||
        (COORDINATORS.has(words[i + 1] ?? '') && DETERMINERS.has(words[i + 2] ?? '')))
    ) {
      right = i;
      break;
    }
    const dash = DASHES.has(text) && (tokens[i]!.spaced || text === '\u2014');
    if (dash || (text === ',' && (ASIDE.has(words[i + 1] ?? '') || (next && next.from - i <= 2)))) {
      // "13 soldiers, of whom nine are sappers, were killed": the aside is skipped where a verb follows it.
      const close = words.indexOf(text, i + 1);
      if (close > 0 && close - i <= 14 && (BE.has(words[close + 1] ?? '') || RESUMING.has(words[close + 1] ?? ''))) {
        skip = [i, close + 1];
        right = laterCount(c, scan, close);
        i = close;
        continue;
      }
    }
    // "lie where they fell" is one cue.
    if (BOUNDARY.has(text) || (CLAUSE.has(words[i]!) && !scan.cues.some((cue) => cue.from < i && cue.to > i))) {
      right = i;
      break;
    }
  }
  return { left, right, skip };
}

function laterCount(c: Candidate, scan: SentenceScan, at: number): number {
  const later = scan.candidates.slice(c.index + 1).find((n) => n.from > at && n.phrase.kind !== 'other');
  return later?.from ?? scan.tokens.length;
}
