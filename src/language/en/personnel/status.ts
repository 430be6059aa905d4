/*
 * In what state a count of people is said to be: the nearest cue that governs it decides, time and modality go to
 * realis. Only where nothing but future presence is said does the modality become the status.
 */

import type { Realis, Status } from '../../../model/claim.js';
import type { Candidate, SentenceScan } from './candidate.js';
import { DETERMINERS, PREPOSITIONS } from './closed.js';
import type { Cue } from './cues.js';
import { NOUNS } from './nouns.js';

export interface StatusReading {
  status: Status;
  realis: Realis;
  cue: Cue | null;
  rule: string;
}

const BARE = new Set('are is was were be has have had been put keep keeps kept go went come came bring brought brings hold holds held'.split(' '));
const BE = new Set("is are was were be been being 're 's".split(' '));
const WILL = new Set("will would shall 'll won't wouldn't".split(' '));
const MAY = new Set('could may might can couldn possibly perhaps'.split(' '));
const PLANNERS = new Set(
  'plans plan planned planning intends intend agreed decided wants want wanted expected expects expect due set scheduled ordered vowed pledged promised offered threatened hopes hope prepared ready willing proposes proposed going asked instructed poised authorised authorized aims considering likely needs'.split(
    ' ',
  ),
);
const LOSSES: ReadonlySet<Status> = new Set(['killed', 'wounded', 'captured', 'missing', 'deserted', 'casualties']);
/** Statuses whose verbs take the people as object when active. */
const TRANSITIVE: ReadonlySet<Status> = new Set(['killed', 'wounded', 'captured']);
const BOUNDARY = /^[;:\u2013\u2014()]$/;
const CLAUSE = new Set('while whereas but although though because'.split(' '));

/** Token range in which cues can govern the candidate: up to the neighbouring counts and clause boundaries. */
function reach(c: Candidate, scan: SentenceScan): { left: number; right: number } {
  const { tokens, words, candidates } = scan;
  const index = candidates.indexOf(c);
  let left = 0;
  let right = tokens.length;
  for (let k = index - 1; k >= 0; k--) {
    if (candidates[k]!.mention || candidates[k]!.counted) {
      left = candidates[k]!.phrase.end;
      break;
    }
  }
  for (let k = index + 1; k < candidates.length; k++) {
    const next = candidates[k]!;
    if (next.counted !== 'other') {
      right = next.from;
      break;
    }
  }
  for (let i = c.from - 1; i >= left; i--) {
    if (BOUNDARY.test(tokens[i]!.text) || CLAUSE.has(words[i]!)) {
      left = i + 1;
      break;
    }
  }
  for (let i = c.phrase.end; i < right; i++) {
    if (BOUNDARY.test(tokens[i]!.text) || CLAUSE.has(words[i]!)) {
      right = i;
      break;
    }
  }
  return { left, right };
}

/** A cue behind the people that takes another object ("12 militants killed 40 soldiers") says nothing of them. */
function takesObject(cue: Cue, scan: SentenceScan): boolean {
  if (!TRANSITIVE.has(cue.status)) return false;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 3); i--) if (BE.has(scan.words[i]!)) return false;
  const next = scan.tokens[cue.to];
  if (!next) return false;
  if (next.kind === 'number') return true;
  return next.kind === 'word' && (DETERMINERS.has(next.lower) || NOUNS.has(next.lower) || next.cap) && !PREPOSITIONS.has(next.lower);
}

/** A cue before the people that is passive ("were killed, two of them") has had its patient. */
function isPassive(cue: Cue, scan: SentenceScan): boolean {
  if (cue.side === 'before') return false;
  const word = scan.words[cue.from]!;
  if (!/(?:ed|en|hurt|sent|shot|out|slain|held)$/.test(word)) return false;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 3); i--) {
    if (BE.has(scan.words[i]!)) return true;
    if (scan.tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** Modality of a verb group: the words before its cue, up to the subject. */
function modality(from: number, limit: number, scan: SentenceScan): Realis {
  const { words } = scan;
  for (let i = from - 1; i >= Math.max(limit, from - 6); i--) {
    const word = words[i]!;
    if (MAY.has(word)) return 'possible';
    if (WILL.has(word)) return 'planned';
    if (word === 'to' && i < from) {
      if (i === from - 1 || ['be', 'have', 'get', 'soon', 'then', 'also', 'eventually', 'help'].includes(words[i + 1]!)) {
        for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
          if (PLANNERS.has(words[k]!) || (BE.has(words[k]!) && k === i - 1)) return 'planned';
        }
        // A headline's "Moscow to keep 7,600 soldiers".
        if (scan.sentence.heading) return 'planned';
      }
    }
    if (word === 'going' && words[i + 1] === 'to') return 'planned';
    if (scan.tokens[i]!.kind === 'punct' && words[i] === ',') break;
  }
  return 'actual';
}

const trainingAhead = (c: Candidate, scan: SentenceScan, right: number): Cue | null =>
  scan.cues.find((cue) => cue.status === 'training' && cue.from >= c.phrase.end && cue.to <= right && cue.from - c.phrase.end <= 12 && !/^(?:trained|training)$/.test(scan.words[cue.from]!)) ?? null;

/** Reads the state of a candidate; null where neither its words nor its clause tell. */
export function readStatus(c: Candidate, scan: SentenceScan): StatusReading | null {
  const { cues, words, sentence } = scan;
  const { left, right } = reach(c, scan);
  // The noun itself, or a word inside the phrase ("30 wounded soldiers", "900 killed or wounded").
  const inside = cues.filter((cue) => cue.from >= c.to && cue.from < c.phrase.end && LOSSES.has(cue.status));
  const entry = c.phrase.entry;
  if (entry?.status || inside.length > 0) {
    const wide = inside.find((cue) => cue.status === 'casualties') ?? cues.find((cue) => cue.from >= c.to && cue.from <= c.phrase.headFrom && cue.to >= c.phrase.headTo && cue.status === 'casualties');
    const status = wide?.status ?? entry?.status ?? inside[0]!.status;
    const over = wide ?? inside[0] ?? null;
    if (entry?.class === 'state' && status === 'killed' && over) {
      const longer = cues.find((cue) => cue.from === over.from && cue.to > over.to);
      if (longer) return { status: longer.status, realis: modality(c.from, left, scan), cue: longer, rule: 'state-noun' };
    }
    return { status, realis: modality(c.from, left, scan), cue: over, rule: 'state-noun' };
  }

  const ahead = cues.filter((cue) => cue.side !== 'before' && cue.from >= c.phrase.end && cue.to <= right && cue.from - c.phrase.end <= 16 && !takesObject(cue, scan));
  const back = cues.filter((cue) => cue.side !== 'after' && cue.to <= c.from && cue.from >= left && c.from - cue.to <= 10 && !isPassive(cue, scan));
  const strong = (cue: Cue) => !(cue.status === 'present' && BARE.has(words[cue.from]!));
  const nearestBack = back.filter(strong).at(-1) ?? null;
  const nearestAhead = ahead.find(strong) ?? null;
  const backDistance = nearestBack ? distanceBack(nearestBack, c, scan) : 99;
  const aheadDistance = nearestAhead ? distanceAhead(nearestAhead, c, scan) : 99;

  let chosen: Cue | null = null;
  if (nearestBack && backDistance <= 1 && !(nearestAhead && LOSSES.has(nearestAhead.status) && aheadDistance <= 3)) chosen = nearestBack;
  else if (nearestAhead && aheadDistance <= backDistance + 3) chosen = nearestAhead;
  else chosen = nearestBack ?? nearestAhead;

  if (chosen && chosen.status === 'present') {
    const training = trainingAhead(c, scan, right);
    if (training) chosen = training;
  }
  if (chosen) {
    const realis = modality(chosen.from, Math.max(0, left - 4), scan);
    return { ...settle(chosen.status, realis, chosen, scan), cue: chosen, rule: `cue:${words.slice(chosen.from, chosen.to).join('-')}` };
  }
  const bare = ahead.find((cue) => !strong(cue)) ?? back.filter((cue) => !strong(cue)).at(-1) ?? null;
  if (bare) {
    const predicate = bare.to <= c.from && ['be', 'been'].includes(words[bare.from]!);
    // "the total could be 11,000 to 12,000": the hedge is on the number, people are there.
    const realis = predicate ? 'actual' : modality(bare.from, Math.max(0, left - 4), scan);
    const future = predicate && WILL.has(words[bare.from - 1] ?? '');
    return { ...settle('present', future ? 'planned' : realis, bare, scan), cue: bare, rule: 'present' };
  }
  if (sentence.heading && words[c.phrase.end] === 'to') return { status: 'planned', realis: 'planned', cue: null, rule: 'headline-to' };
  return null;
}

function distanceAhead(cue: Cue, c: Candidate, scan: SentenceScan): number {
  let distance = 0;
  for (let i = c.phrase.end; i < cue.from; i++) if (scan.tokens[i]!.kind === 'word' && !BE.has(scan.words[i]!) && !['also', 'already', 'have', 'has', 'had', 'who', 'that'].includes(scan.words[i]!)) distance++;
  return distance;
}

function distanceBack(cue: Cue, c: Candidate, scan: SentenceScan): number {
  let distance = 0;
  for (let i = cue.to; i < c.from; i++) if (scan.tokens[i]!.kind === 'word' && !DETERMINERS.has(scan.words[i]!) && !['another', 'further', 'additional', 'first', 'only', 'just'].includes(scan.words[i]!)) distance++;
  return distance;
}

/** Future presence is planned or possible; an event keeps its kind. */
function settle(status: Status, realis: Realis, cue: Cue, scan: SentenceScan): { status: Status; realis: Realis } {
  if (status === 'planned') return { status: 'planned', realis: 'planned' };
  if (status === 'possible') return { status: 'possible', realis: 'possible' };
  if (status === 'present' && realis !== 'actual') return { status: realis, realis };
  if (status === 'en_route' && realis !== 'actual') return { status: realis, realis };
  if (status === 'present' && /^(?:send|deploy|sending|deploying|dispatch|dispatching)$/.test(scan.words[cue.from]!)) {
    // "is sending 3,000", "to send": not there yet.
    return { status: 'planned', realis: 'planned' };
  }
  return { status, realis };
}
