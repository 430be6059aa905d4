/* Time and modality: what is planned, what is possible, and what has a date still to come. */

import type { Realis, Status } from '../../../../model/claim.js';
import type { Candidate, SentenceScan } from '../candidate.js';
import { BE, hasWord, PREPOSITIONS, wordSet } from '../closed.js';
import type { Cue } from '../cues.js';

const TIME_NOUNS = wordSet('end spring summer autumn fall winter weekend year middle month');
const SENDING = wordSet('send deploy sending deploying dispatch dispatching');
const AFTER_TO = wordSet('be have get soon then also eventually help');

export const WILL = wordSet("will would shall should 'll won't wouldn't");

const MAY = wordSet('could may might can couldn possibly perhaps');

export const PLANNERS = wordSet(
  'plans plan planned planning intends intend agreed decided wants want wanted expected expects expect due set scheduled ordered vowed pledged promised offered threatened hopes hope prepared ready willing proposes proposed going asked instructed poised authorised authorized aims considering likely needs told',
);

/** Modality of a verb group: the words before its cue, up to the subject. */
export function modality(from: number, limit: number, scan: SentenceScan): Realis {
  const { words } = scan;
  for (let i = from - 1; i >= Math.max(limit, from - 6); i--) {
    const word = words[i]!;
    // "will relieve the 600 whom Norway sent": another clause.
    if (word === 'whom' || word === 'who' || word === 'which' || word === 'that') return 'actual';
    // The month is no modal verb.
    if (MAY.has(word) && !(word === 'may' && scan.tokens[i]!.cap)) return 'possible';
    if (WILL.has(word)) return 'planned';
    if (word === 'to' && i < from) {
      if (i === from - 1 || AFTER_TO.has(words[i + 1]!)) {
        for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
          if (PLANNERS.has(words[k]!) || (BE.has(words[k]!) && k === i - 1)) return 'planned';
        }
        // A headline's "Oslo to send 700 soldiers".
        if (scan.sentence.heading) return 'planned';
      }
    }
    if ((word === 'going' || word === 'about') && words[i + 1] === 'to') return 'planned';
    if (scan.tokens[i]!.kind === 'punct' && words[i] === ',') break;
  }
  return 'actual';
}

const MAKING_UP = wordSet('consist comprise number include be have involve total');

/** A future verb that is no cue ("will consist of 5,000 soldiers", "is expected to include 900 soldiers"). */
export function futureVerb(c: Candidate, scan: SentenceScan, left: number, right: number): boolean {
  const { words } = scan;
  for (let i = c.from - 1; i >= Math.max(left, c.from - 5); i--) {
    if (COMING.has(words[i]!) || (words[i] === 'would' && MAKING_UP.has(words[i + 1] ?? ''))) return true;
    const planned = words[i] === 'to' && MAKING_UP.has(words[i + 1] ?? '');
    if (planned && hasWord(words, i - 3, i, INTENDED)) return true;
  }
  // "is about to drop 900 more soldiers", "had meant to put in 900": whatever the verb is
  for (let i = c.from - 2; i >= Math.max(left, c.from - 5); i--)
    if (words[i] === 'to' && hasWord(words, i - 2, i, MEANT)) return true;
  // "will involve 700 aircraft, 50 ships and 41,000 troops"
  for (let i = c.from - 6; i >= Math.max(left, c.from - 14); i--)
    if (COMING.has(words[i]!) && MAKING_UP.has(words[i + 1] ?? '')) return true;
  // "14,000 troops in four brigades will help"
  let end = c.phrase.end;
  if (PREPOSITIONS.has(words[end] ?? '')) end += 3;
  for (let i = c.phrase.end; i < Math.min(right, end + 2); i++)
    if (COMING.has(words[i]!) || (words[i] === 'would' && MAKING_UP.has(words[i + 1] ?? ''))) return true;
  return false;
}

const MEANT = wordSet('about meant hopes hope wants want aims aim means plans intends hoped');
const COMING = wordSet("will shall 'll");
const INTENDED = wordSet(
  'expected due set planned slated agreement agreed deal decision decided intended supposed meant',
);

const MONTH = wordSet(
  'january february march april may june july august september october november december jan feb mar apr aug sept oct nov dec',
);

/** "by December", "by the end of next week": a level still to be reached, unless the verb is past. */
export function hasDeadline(c: Candidate, scan: SentenceScan, right: number): boolean {
  const { words } = scan;
  for (let i = c.phrase.end; i < Math.min(right, c.phrase.end + 10); i++) {
    if (words[i] !== 'by') continue;
    const next = words[i + 1] ?? '';
    const time = next === 'the' ? hasWord(words, i + 2, i + 5, TIME_NOUNS) : false;
    const plain =
      MONTH.has(next) ||
      /^(?:next|spring|summer|autumn|fall|winter|christmas|easter|year|mid|late|early|end|20\d\d)$/.test(next);
    if (!time && !plain) continue;
    return (
      !words.slice(0, c.from).some((w) => w === 'had' || w === 'was' || w === 'were') &&
      !words.slice(c.phrase.end, i).some((w) => w === 'had' || w === 'were' || w === 'was')
    );
  }
  return false;
}

const UNITS_OF_TIME = wordSet(
  'week weeks month months year years spring summer autumn fall winter days weekend fortnight',
);
const PASTS = wordSet("was were had did has have been 've");

/** "Next month 700 rangers go to the coast", "arrive tomorrow": a present tense that tells of what is to come. */
export function isComing(c: Candidate, { words }: SentenceScan, left: number, right: number): boolean {
  const from = Math.max(left, c.from - 8);
  const comma = words.indexOf(',', c.phrase.end);
  const to = Math.min(right, c.phrase.end + 12, comma < 0 ? words.length : comma);
  if (hasWord(words, from, to, PASTS)) return false;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    const opens = i === 0 || !/^(?:until|till|through|than|since|before)$/.test(words[i - 1]!);
    if (!opens) continue;
    if (word === 'tomorrow') return true;
    if (word === 'next' && UNITS_OF_TIME.has(words[i + 1] ?? '')) return true;
    if (word === 'coming' && words[i - 1] === 'the' && UNITS_OF_TIME.has(words[i + 1] ?? '')) return true;
  }
  return false;
}

/** Future presence is planned or possible; an event keeps its kind. */
export function stateOf(
  status: Status,
  realis: Realis,
  cue: Cue,
  scan: SentenceScan,
): { status: Status; realis: Realis } {
  if (status === 'planned') return { status: 'planned', realis: 'planned' };
  if (status === 'possible') return { status: 'possible', realis: 'possible' };
  if (status === 'present' && realis !== 'actual') return { status: realis, realis };
  if (status === 'en_route' && realis !== 'actual') return { status: realis, realis };
  // "praised its efforts in sending 300 soldiers"
  const done = /ing$/.test(scan.words[cue.from]!)
    ? /^(?:in|after|by)$/.test(scan.words[cue.from - 1] ?? '')
    : // "missions that deploy 900 soldiers"
      /^(?:that|which|who|they|we|also|now|currently)$/.test(scan.words[cue.from - 1] ?? '');
  if (status === 'present' && SENDING.has(scan.words[cue.from]!) && !done) {
    // "is sending 3,000", "to send": not there yet.
    return { status: 'planned', realis: 'planned' };
  }
  return { status, realis };
}
