/* Totals and levels: tolls that rise, forces cut from one size to another, and where people are said to be. */

import type { Status } from '../../../../model/claim.js';
import { type Candidate, LOSSES, type SentenceScan, type StatusReading } from '../candidate.js';
import { hasWord, wordSet } from '../closed.js';
import type { Cue } from '../cues.js';
import { hasDeadline, modality, PLANNERS } from './modality.js';

const LEVEL_LINKS = wordSet(
  'to at as is was are were of : reach reaches reached hits hit exceed exceeds top topped pass passed past',
);
const WISHES = wordSet('want wants wanted hopes hoped aims');
const TOLLS = wordSet('number toll count total figure losses casualties deaths fatalities');
const NAMED = wordSet('names graves obituaries');
const OBITUARY = wordSet('wreath memorial monument wall obituary obituaries cemetery');
const TARGETS = wordSet('ceiling target goal aim cap quota');
/** Nouns of intent: what they are said to be is no more than meant. */
const INTENTS = wordSet('plan pledge promise wish request demand offer proposal requirement intention order');
const RELATIVES = wordSet('that which who whose whom');
const INTENT_LINKS = wordSet('is was be been for at were');
const FORMATIONS = wordSet('brigades battalions companies regiments waves phases groups stages divisions batches');
const PLACES = wordSet('in at on inside near along around across within outside here there');
const NOW = wordSet('now currently already still there presently strong');

/** Verbs that lift or lower a level; the subject tells of what. */
export const LEVEL_VERB = wordSet(
  'bringing taking raising pushing went swollen swelled fell fallen dropped shrank shrunk dwindled dipped lowered reach reached reaches reaching rise rises rose risen grow grew grown climb climbed climbs bring brings brought raise raised stand stands stood hit hits passed passes swell increase increased go gone lifted come topped tops',
);

/** "the number of soldiers killed rose to 217": the loss that a level counts. */
export function lossCounted(c: Candidate, cue: Cue | null, scan: SentenceScan, left: number): Status | null {
  const { words, cues } = scan;
  const put = putAt(c, scan, left);
  if (put) return put;
  if (cue && !LEVEL_VERB.has(words[cue.from]!) && !NAMED.has(words[c.phrase.headTo - 1] ?? '')) return null;
  const counts = (from: number, to: number) => hasWord(words, from, to, TOLLS);
  const end = Math.min(words.length, c.phrase.end + 9);
  const linked = LEVEL_LINKS.has(words[c.from - 1] ?? '');
  const found =
    (linked
      ? cues.find((q) => LOSSES.has(q.status) && q.to <= c.from && q.from >= left && counts(left, c.from))
      : undefined) ??
    cues.find(
      (q) =>
        LOSSES.has(q.status) &&
        q.from >= c.phrase.end &&
        q.to <= end &&
        counts(c.phrase.end, q.to) &&
        words[c.phrase.end] === 'the',
    ) ??
    // "The list of fallen soldiers holds 3,104 names"
    (NAMED.has(words[c.phrase.headTo - 1] ?? '')
      ? (cues.find((q) => LOSSES.has(q.status) && q.to <= c.from && q.from >= left) ??
        (hasWord(words, left, words.length, OBITUARY) ? { status: 'killed' as const } : undefined))
      : undefined);
  if (!found) return null;
  // "losses of the army": of all kinds.
  const wide = 'to' in found && words[found.from] === 'losses' && found.to !== c.from;
  return wide ? 'casualties' : found.status;
}

const PUTS = wordSet('put puts set sets estimated estimates reckoned');

/** "put the soldiers killed or wounded in the fighting at over 3,000": the loss stands between the verb and its "at". */
function putAt(c: Candidate, { words, cues }: SentenceScan, left: number): Status | null {
  if (words[c.from - 1] !== 'at') return null;
  for (let i = c.from - 2; i >= Math.max(left, c.from - 20); i--)
    if (PUTS.has(words[i]!))
      return cues.find((q) => q.from > i && q.to < c.from && LOSSES.has(q.status))?.status ?? null;
  return null;
}

const LOWER = wordSet(
  'cut cuts cutting reduce reduces reduced reducing shrink shrinks shrunk shrank trim trimmed slash slashed bring brought bringing take taking down raise raised raising lift lifts lifted increase increased expand expanded boost boosted',
);

/** "cut the force from 4,000 to 1,000": the level before, and the one to come where the change is planned. */
export function levelAfter(c: Candidate, scan: SentenceScan, left: number): StatusReading | null {
  const { words } = scan;
  const link = words[c.from - 1] === '"' ? words[c.from - 2] : words[c.from - 1];
  if (link !== 'to' && link !== 'from') return null;
  const previous = scan.candidates[c.index - 1];
  const start =
    previous && /^(?:from|by)$/.test(words[previous.from - 1] ?? '')
      ? Math.max(0, previous.from - 9)
      : Math.max(left, c.from - 9);
  let verb = -1;
  for (let i = c.from - 2; i >= start; i--) if (LOWER.has(words[i]!)) verb = i;
  if (verb < 0) return null;
  const ceiling = { status: 'planned', realis: 'planned', cue: null, rule: 'level-after' } as const;
  if (hasWord(words, start, c.from, TARGETS)) return ceiling;
  if (link === 'from') return { status: 'present', realis: 'actual', cue: null, rule: 'level-before' };
  const planned =
    hasDeadline(c, scan, scan.tokens.length) ||
    modality(verb, Math.max(0, verb - 6), scan) !== 'actual' ||
    // ", bringing the garrison to 120": the outcome of what was told.
    (/ing$/.test(words[verb]!) && words[verb - 1] !== ',') ||
    hasWord(words, verb - 4, verb, PLANNERS);
  return planned
    ? { status: 'planned', realis: 'planned', cue: null, rule: 'level-after' }
    : { status: 'present', realis: 'actual', cue: null, rule: 'level-after' };
}

/** "the ceiling goes up to 900", "hopes to have 900": a level that is set, not one that is. */
export function targetNoun(c: Candidate, scan: SentenceScan, left: number): string | null {
  const { words } = scan;
  for (let i = c.from - 1; i >= Math.max(left, c.from - 11); i--) {
    const word = words[i]!;
    // "the goal of those who send 900 soldiers"
    if (RELATIVES.has(word)) return null;
    if (TARGETS.has(word)) return word;
    if (INTENTS.has(word) && c.phrase.kind === 'none' && INTENT_LINKS.has(words[c.from - 1]!)) return word;
    if (WISHES.has(word) && words.slice(i + 1, c.from).includes('to') && c.phrase.kind === 'none') return word;
  }
  return null;
}

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;

/** "troops now in Russia", "soldiers along the border": the people are where the words put them. */
export function isLocated(c: Candidate, scan: SentenceScan): boolean {
  const { words } = scan;
  let i = c.phrase.end;
  while (NOW.has(words[i] ?? '')) i++;
  // "41, from 38 on Tuesday", "900 in May": a day is no place.
  if ((words[i] === 'on' || words[i] === 'in') && DAYS.test(words[i + 1] ?? '')) return false;
  // "troops in four brigades" are nowhere.
  if (words[i] === 'in' && hasWord(words, i + 1, i + 3, FORMATIONS)) return false;
  return PLACES.has(words[i] ?? '') && i < words.length;
}
