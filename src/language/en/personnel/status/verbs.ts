/* Verbs around a count: whether one takes these people as subject or object, and how near it stands. */

import type { Status } from '../../../../model/claim.js';
import { type Candidate, LOSSES, type SentenceScan } from '../candidate.js';
import { ADVERBS, BE, DETERMINERS, PREPOSITIONS, wordSet } from '../closed.js';
import type { Cue } from '../cues.js';
import { NOUNS } from '../nouns.js';

const NOUN_LINKS = wordSet(
  'of at to as is are was were reached stands stood exceed exceeded totalled totaled : numbered than run estimated put - been by',
);
const LEVEL_MARKS = wordSet('at to of :');
const TRAINED = wordSet('trained training');
const SINGULAR_VERBS = wordSet('is was has');
const HOLD = wordSet('hold holds held holding keep keeps kept keeping');
const LIVES = wordSet('life lives');
const HAVE = wordSet('have has had');
const CAPTIVE = wordSet('prisoner captive captives prisoners hostage hostages');
const BEFORE_VERB = wordSet('also already have has had who that will would could may might should to all');
const BEFORE_NUMBER = wordSet('another further additional first only just');

/** Statuses whose verbs take the people as object when active. */
const TRANSITIVE: ReadonlySet<Status> = new Set(['killed', 'wounded', 'captured']);

/** Nouns that say losses; they govern a number only where they stand right at it. */
export const LOSS_NOUN = wordSet(
  'casualties losses casualty toll dead deaths fatalities fallen injuries prisoners pows wounds',
);

/** A cue behind the people that takes another object ("12 militants killed 40 soldiers") says nothing of them. */
export function takesObject(cue: Cue, scan: SentenceScan): boolean {
  if (!TRANSITIVE.has(cue.status) || cue.side !== 'both') return false;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 3); i--) if (BE.has(scan.words[i]!)) return false;
  const next = scan.tokens[cue.to];
  if (!next) return false;
  if (next.kind === 'number') return true;
  return (
    next.kind === 'word' &&
    (DETERMINERS.has(next.lower) || NOUNS.has(next.lower) || next.cap) &&
    !PREPOSITIONS.has(next.lower)
  );
}

/** A cue before the people that is passive ("were killed, two of them") has had its patient. */
export function isPassive(cue: Cue, scan: SentenceScan): boolean {
  if (cue.side === 'before' || !LOSSES.has(cue.status)) return false;
  const word = scan.words[cue.from]!;
  if (!/(?:ed|en|hurt|sent|shot|out|slain|held)$/.test(word)) return false;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 3); i--) {
    if (BE.has(scan.words[i]!)) return true;
    if (!ADVERBS.has(scan.words[i]!) && !scan.words[i]!.endsWith('ly')) return false;
  }
  return false;
}

const BECOME = wordSet('become became becoming');
/** Words behind which another clause begins. */
const OPENING = wordSet('and or but who whom which that where when while after before as if because');

const RELATIVE = wordSet('who that whom which');

/** The cue of the main verb: a loss or a withdrawal told behind a relative clause or a participle that only says which people. */
export function mainVerb(ahead: Cue[], c: Candidate, scan: SentenceScan): Cue | null {
  const { words } = scan;
  const first = ahead[0];
  if (!first) return null;
  const describes =
    first.status !== 'killed' &&
    (first.from === c.phrase.end || words.slice(c.phrase.end, first.from).some((w) => RELATIVE.has(w)));
  if (!describes || LOSSES.has(first.status)) return first;
  const main = ahead.find((cue) => {
    const before = words[cue.from - 1] ?? '';
    const deployed = cue.status === 'present' && before === 'been';
    if (!(LOSSES.has(cue.status) || cue.status === 'withdrawn' || deployed) || cue.from <= first.to) return false;
    const between = words.slice(first.to, cue.from);
    if (between.some((w) => OPENING.has(w))) return false;
    return BE.has(before) || HAVE.has(before) || BECOME.has(before) || cue.side === 'after';
  });
  return main ?? first;
}

/** A conjunction or comma stands between the people and the cue ("deaths of 60 and injuries to dozens"). */
export const isJoinedAway = (c: Candidate, cue: Cue, scan: SentenceScan): boolean =>
  cue.side === 'both' && scan.words.slice(c.phrase.end, cue.from).some((w) => w === 'and' || w === ',');

const OUT = wordSet(
  'take takes took taken taking pull pulls pulled pulling bring brings brought bringing fly move moved get got order ordered send sent ship shipped',
);

/** Verbs whose particle or object stands behind the people: "take 2,000 out of", "cost 13 their lives", "bring 300 home". */
export function splitVerb(c: Candidate, scan: SentenceScan, left: number, right: number): Status | null {
  const { words } = scan;
  const end = Math.min(right, c.phrase.end + 4);
  for (let i = c.from - 1; i >= Math.max(left, c.from - 5); i--) {
    const word = words[i]!;
    if (/^costs?$/.test(word)) {
      for (let k = c.phrase.end; k < end; k++) if (LIVES.has(words[k]!)) return 'killed';
    }
    if (HOLD.has(word)) {
      for (let k = c.phrase.end; k < end; k++) if (CAPTIVE.has(words[k]!)) return 'captured';
      continue;
    }
    if (!OUT.has(word)) continue;
    for (let k = c.phrase.end; k < end; k++) {
      if (
        words[k] === 'home' ||
        words[k] === 'away' ||
        (words[k] === 'back' && words[k + 1] !== 'to') ||
        (words[k] === 'out' && (words[k + 1] === 'of' || words[k + 1] === 'by' || words[k + 1] === '.'))
      )
        return 'withdrawn';
      if (CAPTIVE.has(words[k]!)) return 'captured';
    }
    return null;
  }
  return null;
}

/** "guards", "leaves": no plural subject takes it; the word is a noun here. */
export function isSingularVerb(cue: Cue, scan: SentenceScan): boolean {
  const word = scan.words[cue.from]!;
  return cue.to === cue.from + 1 && !LOSSES.has(cue.status) && /[^s]s$/.test(word) && !SINGULAR_VERBS.has(word);
}

/** A noun of losses governs the number through "of", "at", "to", a copula or a colon only. */
export function nounGoverns(cue: Cue, c: Candidate, scan: SentenceScan): boolean {
  if (c.from - cue.to <= 1) return true;
  const link = scan.words.slice(cue.to, c.from);
  if (link.length > 9) return false;
  if (c.phrase.kind === 'hard' && link.length > 2 && !BE.has(link.at(-1)!) && !LEVEL_MARKS.has(link.at(-1)!))
    return false;
  return link.some((w) => NOUN_LINKS.has(w));
}

const TRAINS = wordSet('train trains training instruct instructs instructing');
const LEARNERS_BEHIND = wordSet('in at for with there here on near under alongside by to since and');

/** "a mission to train, advise and assist", "train Iraqi forces": others are trained. */
export function trainsOthers(cue: Cue, scan: SentenceScan): boolean {
  const last = scan.words[cue.to - 1] ?? '';
  if (!TRAINS.has(last)) return false;
  const next = scan.tokens[cue.to];
  if (!next) return false;
  if (next.text === ',')
    return /^(?:advise|advising|equip|equipping|assist|assisting|mentor)$/.test(scan.words[cue.to + 1] ?? '');
  return (
    next.kind === 'word' &&
    !LEARNERS_BEHIND.has(next.lower) &&
    (next.cap || DETERMINERS.has(next.lower) || NOUNS.has(next.lower) || NOUNS.has(scan.words[cue.to + 1] ?? ''))
  );
}

export const trainingAhead = (c: Candidate, scan: SentenceScan, right: number): Cue | null =>
  scan.cues.find(
    (cue) =>
      cue.status === 'training' &&
      cue.from >= c.phrase.end &&
      cue.to <= right &&
      cue.from - c.phrase.end <= 12 &&
      !TRAINED.has(scan.words[cue.from]!) &&
      !trainsOthers(cue, scan),
  ) ?? null;

export function distanceAhead(cue: Cue, c: Candidate, scan: SentenceScan): number {
  let distance = 0;
  for (let i = c.phrase.end; i < cue.from; i++)
    if (scan.tokens[i]!.kind === 'word' && !BE.has(scan.words[i]!) && !BEFORE_VERB.has(scan.words[i]!)) distance++;
  return distance;
}

export function distanceBack(cue: Cue, c: Candidate, scan: SentenceScan): number {
  let distance = 0;
  for (let i = cue.to; i < c.from; i++)
    if (scan.tokens[i]!.kind === 'word' && !DETERMINERS.has(scan.words[i]!) && !BEFORE_NUMBER.has(scan.words[i]!))
      distance++;
  return distance;
}
