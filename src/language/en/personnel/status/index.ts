/*
 * In what state a count of people is said to be: the nearest cue that governs it decides, time and modality go to
 * realis. Only where nothing but future presence is said does the modality become the status.
 */

import { isClosing } from '../accept/shared.js';
import { type Candidate, LOSSES, type SentenceScan, type StatusReading } from '../candidate.js';
import { BE, DETERMINERS, hasWord, wordSet } from '../closed.js';
import type { Cue } from '../cues.js';
import { governing } from './govern.js';
import { isLocated, levelAfter, lossCounted, targetNoun } from './levels.js';
import { futureVerb, hasDeadline, isComing, modality, stateOf, WILL } from './modality.js';
import { reach } from './reach.js';
import { distanceAhead, distanceBack, isJoinedAway, LOSS_NOUN, mainVerb, splitVerb, trainingAhead } from './verbs.js';

const UNREAL = wordSet('planned possible');
const HOLDERS = wordSet('has have had with are were is was still');
const DEFINITE = wordSet('the these those its their');
const BE_FORMS = wordSet('be been');

const JOINED = wordSet(
  'join joins joined joining reinforce reinforces reinforced reinforcing replace replaces relieve relieves relieved',
);

const NOW_BEFORE = wordSet('current existing');

const BARE = wordSet(
  'are is was were be has have had having been put keep keeps kept come came go went hold holds held',
);

const FATES = wordSet('killed wounded');
const BE_OR_HAVE = wordSet('is are was were have has had');

/** The noun itself, or a word inside the phrase ("30 wounded soldiers", "900 killed or wounded"). */
function stateInside(c: Candidate, scan: SentenceScan, left: number): StatusReading | null {
  const { cues } = scan;
  const entry = c.phrase.entry;
  const inside = cues.filter((cue) => cue.from >= c.to && cue.from < c.phrase.end && LOSSES.has(cue.status));
  if (!entry?.status && inside.length === 0) return null;
  if (entry?.status === 'captured' && isRecruited(c, scan)) return null;
  const wide =
    inside.find((cue) => cue.status === 'casualties') ??
    cues.find(
      (cue) =>
        cue.from >= c.to && cue.from <= c.phrase.headFrom && cue.to >= c.phrase.headTo && cue.status === 'casualties',
    );
  const cue = wide ?? inside[0] ?? null;
  const status = wide?.status ?? entry?.status ?? inside[0]!.status;
  const realis = modality(c.from, left, scan);
  // "two mutineers were shot dead", "60 prisoners were killed"
  if (entry?.class === 'state' && (status === 'deserted' || status === 'captured')) {
    const fate = cues.find(
      (other) => other.from > c.phrase.end && other.from - c.phrase.end <= 3 && FATES.has(other.status),
    );
    if (fate && BE_OR_HAVE.has(scan.words[c.phrase.end]!))
      return { status: fate.status, realis, cue: fate, rule: `cue:${scan.words.slice(fate.from, fate.to).join('-')}` };
  }
  if (status === 'captured' && isReleased(c, scan)) return { status: 'withdrawn', realis, cue, rule: 'released' };
  const longer =
    entry?.class === 'state' && status === 'killed' && cue
      ? cues.find((other) => other.from === cue.from && other.to > cue.to)
      : undefined;
  return { status: longer?.status ?? status, realis, cue: longer ?? cue, rule: 'state-noun' };
}

const RECRUITED = wordSet(
  'recruited recruit recruits recruiting enlisted enlist pardoned pardon amnesty selected convict convicts jails',
);

/** "recruited 4,000 prisoners", "lost 900 prisoners": convicts who fight, no captives. */
const isRecruited = (c: Candidate, { words }: SentenceScan): boolean =>
  hasWord(words, c.from - 12, c.phrase.end + 12, RECRUITED) || /^los(?:t|es?|ing)$/.test(words[c.from - 1] ?? '');

const RELEASES = wordSet('released freed exchanged swapped repatriated returned liberated');
const RELEASING = wordSet(
  'release releases released releasing free frees freed freeing swap swapped swapping exchange exchanged liberate liberated',
);

/** "40 prisoners were freed", "released 40 prisoners": they are captured no more. */
function isReleased(c: Candidate, { words }: SentenceScan): boolean {
  if (hasWord(words, c.from - 2, c.from, RELEASING)) return true;
  for (let i = c.phrase.end; i < c.phrase.end + 5; i++)
    if (RELEASES.has(words[i] ?? ''))
      return BE_OR_HAVE.has(words[i - 1]!) || words[i - 1] === 'been' || words[i - 1] === 'be';
  return false;
}

/** A verb of being or having that says no more than that people are there. */
const isBare = (cue: Cue, { words }: SentenceScan): boolean =>
  cue.status === 'present' && cue.to === cue.from + 1 && BARE.has(words[cue.from]!);

const LEAVING = /^(?:left|leav|depart)/;

/** "left Oslo for Bergen": a name, and where to. */
const leadsOn = (tokens: SentenceScan['tokens'], at: number): boolean =>
  tokens[at]?.cap === true &&
  tokens.slice(at + 1, at + 5).some((t, i, all) => t.lower === 'for' && all[i + 1]?.cap === true);

/** "gone from Oslo to the front", "fly out to the coast": where they went is told. */
const movesOn = (cue: Cue, { words, tokens }: SentenceScan): boolean =>
  (LEAVING.test(words[cue.from]!) && leadsOn(tokens, cue.to)) ||
  (words[cue.from] === 'gone' && words[cue.to - 1] === 'from' && words.slice(cue.to, cue.to + 5).includes('to')) ||
  (/^(?:out|off)$/.test(words[cue.to - 1]!) && words[cue.to] === 'to' && !/^(?:fall|pull|mov)/.test(words[cue.from]!));

/** "none of the 64 soldiers", "not one of the 64" */
const isNone = (c: Candidate, { words }: SentenceScan): boolean =>
  words
    .slice(Math.max(0, c.from - 4), c.from)
    .join(' ')
    .match(/\b(?:none|not one|neither) of(?: the| its| their)?$/) !== null;

const told = ({ status, realis }: Pick<StatusReading, 'status' | 'realis'>, cue: Cue, rule: string): StatusReading => ({
  status,
  realis,
  cue,
  rule,
});

const PROMISED = wordSet('promised pledged planned proposed');
const DASH = wordSet('- \u2013 \u2014 :');
const LEAVE = wordSet('left leaves leaving');

/** "has left 25 soldiers and 120 rebels dead": a loss behind all that the verb has for its object. */
function leftBehind(c: Candidate, { words, cues, candidates }: SentenceScan): Cue | null {
  const last = candidates.findLast((other) => other.phrase.kind !== 'other' && other.phrase.kind !== 'none') ?? c;
  const fate = cues.find((cue) => cue.from === last.phrase.end && LOSSES.has(cue.status) && cue.side !== 'before');
  if (!fate || last.from < c.from || last === c) return null;
  const first = candidates.find((other) => other.phrase.kind !== 'other') ?? c;
  return hasWord(words, first.from - 2, first.from, LEAVE) &&
    words.slice(c.phrase.end, last.from).every((w) => w === 'and' || w === ',' || DETERMINERS.has(w))
    ? fate
    : null;
}

/** "approved the deployment of", "is considering sending": what is planned or weighed is no more than that. */
function planOver(cue: Cue, { words, cues }: SentenceScan): Cue | null {
  if (!/ing$/.test(words[cue.from]!) && words[cue.to - 1] !== 'of') return null;
  const over = cues.find(
    (plan) =>
      UNREAL.has(plan.status) &&
      plan.to <= cue.from &&
      cue.from - plan.to <= 3 &&
      words.slice(plan.to, cue.from).every((w) => DETERMINERS.has(w) || PLAN_LINKS.has(w)),
  );
  return over ?? null;
}

const PLAN_LINKS = wordSet('on of for initial further additional immediate possible temporary');

const LOWERED = wordSet(
  'thin thins thinned thinning down cut cuts cutting trim trims trimmed reduce reduces reduced shrink shrinks shrank shrunk slash slashed',
);

/** "Among those killed were 10 soldiers and five policemen", "Wounded at the ford, 30 soldiers ...": told before the people. */
function fronted(c: Candidate, { words, cues }: SentenceScan): Cue | null {
  const cue = cues.find((one) => LOSSES.has(one.status) && one.to <= c.from);
  if (!cue) return null;
  const among = words.lastIndexOf('among', cue.to);
  if (among >= 0 && cue.from - among <= 4) {
    const be = words.slice(cue.to, c.from).findIndex((w) => BE.has(w));
    const between = words.slice(cue.to + be + 1, c.from);
    return be >= 0 && !between.some((w) => BE.has(w) || w === ';' || w === 'who' || w === 'that') ? cue : null;
  }
  // The participle opens the sentence, and its subject stands behind the first comma.
  const comma = words.indexOf(',');
  return cue.from === 0 && /ed$/.test(words[0]!) && comma > 0 && c.from - comma <= 2 ? cue : null;
}

/** Reads the state of a candidate; null where neither its words nor its clause tell. */
export function readStatus(c: Candidate, scan: SentenceScan): StatusReading | null {
  const partOf = scan.candidates[c.index - 1];
  // "the promised 900"
  if (PROMISED.has(scan.words[c.from - 1] ?? '') && DETERMINERS.has(scan.words[c.from - 2] ?? ''))
    return { status: 'planned', realis: 'planned', cue: null, rule: 'promised' };
  // "31 invaders down,"
  if (c.phrase.kind === 'hard' && scan.words[c.phrase.end] === 'down' && isClosing(scan.words[c.phrase.end + 1] ?? ''))
    return { status: 'killed', realis: 'actual', cue: null, rule: 'down' };
  if (partOf?.mention && partOf.rule === 'of-total' && c.phrase.kind !== 'state')
    return { status: 'present', realis: 'actual', cue: null, rule: 'total' };
  const { words, sentence } = scan;
  const { left, right, skip } = reach(c, scan);
  const inside = stateInside(c, scan, left);
  if (inside) return inside;
  if (isNone(c, scan)) return { status: 'present', realis: 'actual', cue: null, rule: 'none' };
  const fate = leftBehind(c, scan);
  if (fate) return { status: fate.status, realis: 'actual', cue: fate, rule: 'left' };
  const among = fronted(c, scan);
  if (among) return told({ status: among.status, realis: 'actual' }, among, 'fronted');
  const lowered = words[c.from - 1] === 'by' && hasWord(words, Math.max(left, c.from - 9), c.from - 1, LOWERED);
  if (lowered && !scan.cues.some((cue) => LOSSES.has(cue.status) && cue.to <= c.from && cue.from >= left))
    return {
      status: 'withdrawn',
      realis: modality(c.from - 1, Math.max(0, left - 6), scan),
      cue: null,
      rule: 'lowered',
    };
  const particle = splitVerb(c, scan, left, right);
  if (particle)
    return {
      status: particle,
      realis: modality(c.from - 1, Math.max(0, left - 4), scan),
      cue: null,
      rule: 'split-verb',
    };

  // "the highest losses - 200 men a day - were in May"
  const noun = scan.cues.find((cue) => cue.to === c.from - 1 && LOSS_NOUN.has(words[cue.to - 1]!));
  if (noun && DASH.has(words[c.from - 1]!)) return told({ status: noun.status, realis: 'actual' }, noun, 'toll');
  const { ahead, back } = governing(c, scan, left, right, skip);
  const strong = (cue: Cue) => !isBare(cue, scan);
  const nearestBack = back.filter(strong).at(-1) ?? null;
  const nearestAhead = c.phrase.strong && words[c.phrase.end] === ',' ? null : mainVerb(ahead.filter(strong), c, scan);
  const holding = back.at(-1);
  // "stops pulling back, keeps 40,000 troops": the verb right before them decides.
  const held =
    holding &&
    !strong(holding) &&
    nearestBack &&
    nearestBack.to < holding.from &&
    distanceBack(holding, c, scan) <= 1 &&
    !BE.has(words[holding.from]!) &&
    words.slice(nearestBack.to, holding.from).includes(',');
  if (held)
    return told(
      stateOf('present', modality(holding.from, Math.max(0, left - 4), scan), holding, scan),
      holding,
      'present',
    );
  const backDistance = nearestBack ? distanceBack(nearestBack, c, scan) : 99;
  const aheadDistance = nearestAhead ? distanceAhead(nearestAhead, c, scan) : 99;
  const definite = DEFINITE.has(words[c.from - 1] ?? '');

  // "will join the 140 already there": those who are joined are there.
  if (
    definite &&
    c.from >= 2 &&
    JOINED.has(words[c.from - 2]!) &&
    (nearestAhead?.from ?? 99) > c.phrase.end + 2 &&
    !/^(?:who|that|which)$/.test(words[c.phrase.end] ?? '')
  )
    return { status: 'present', realis: 'actual', cue: null, rule: 'joined-to' };
  // "to 25,000 from today's 34,500"
  if (
    NOW_BEFORE.has(words[c.from - 1] ?? '') ||
    (words[c.from - 1] === 'from' && words[c.phrase.end] === 'now') ||
    (words[c.from - 1] === "'s" && words[c.from - 2] === 'today')
  )
    return { status: 'present', realis: 'actual', cue: null, rule: 'today' };
  const target = targetNoun(c, scan, left);
  if (target) return { status: 'planned', realis: 'planned', cue: null, rule: `target:${target}` };

  let chosen: Cue | null = null;
  if (nearestAhead && nearestAhead.from === c.phrase.end && definite) chosen = nearestAhead;
  else if (
    nearestBack &&
    backDistance <= 1 &&
    !(nearestAhead && LOSSES.has(nearestAhead.status) && aheadDistance <= 3 && !isJoinedAway(c, nearestAhead, scan))
  )
    chosen = nearestBack;
  else if (
    nearestAhead &&
    aheadDistance <= backDistance + 3 &&
    !(nearestBack && backDistance <= 4 && isJoinedAway(c, nearestAhead, scan))
  )
    chosen = nearestAhead;
  else chosen = nearestBack ?? nearestAhead;

  const plan = chosen && planOver(chosen, scan);
  if (chosen && plan) {
    const realis = plan.status as 'planned' | 'possible';
    const status = chosen.status === 'present' || chosen.status === 'en_route' ? realis : chosen.status;
    return told({ status, realis }, plan, `cue:${words.slice(plan.from, chosen.to).join('-')}`);
  }
  if (chosen && chosen.status === 'present') {
    const training = trainingAhead(c, scan, right);
    if (training) chosen = training;
  }
  const located = isLocated(c, scan);
  const loss = !chosen || chosen.status === 'present' ? lossCounted(c, chosen, scan, left) : null;
  if (loss) return { status: loss, realis: 'actual', cue: chosen, rule: 'toll' };
  // "3,500 will go home, which leaves 9,000"
  if (c.phrase.kind === 'none' && /^leav(?:es|ing)$/.test(words[c.from - 1] ?? '') && c.index > 0)
    return { status: 'present', realis: 'actual', cue: null, rule: 'remaining' };
  const remaining = words[c.phrase.end] === 'left' && hasWord(words, left, c.from, HOLDERS);
  if (remaining) return { status: 'present', realis: 'actual', cue: null, rule: 'remaining' };
  // "bringing the toll to 123" tells of losses.
  const level = chosen && LOSSES.has(chosen.status) ? null : levelAfter(c, scan, left);
  if (level) return level;
  if (chosen) {
    // "the 11,000 sent last year": a bare participle tells what was, whatever the clause says of them.
    const participle = chosen.from === c.phrase.end && definite && /(?:ed|en|nt)$/.test(words[chosen.from]!);
    const realis = participle ? 'actual' : modality(chosen.from, Math.max(0, left - 4), scan);
    const onward = chosen.status === 'withdrawn' && movesOn(chosen, scan);
    const status = onward ? (LEAVING.test(words[chosen.from]!) ? 'en_route' : 'present') : chosen.status;
    const reading = stateOf(status, realis, chosen, scan);
    if (located && chosen === nearestAhead && UNREAL.has(reading.status) && aheadDistance > 2) {
      return { status: 'present', realis: 'actual', cue: null, rule: 'located' };
    }
    if (
      reading.status === 'present' &&
      (hasDeadline(c, scan, right) || (!/(?:ed|nt|ought)$/.test(words[chosen.from]!) && isComing(c, scan, left, right)))
    )
      return { status: 'planned', realis: 'planned', cue: chosen, rule: 'deadline' };
    return told(reading, chosen, `cue:${words.slice(chosen.from, chosen.to).join('-')}`);
  }
  if (
    !(definite && located) &&
    (hasDeadline(c, scan, right) || futureVerb(c, scan, left, right) || isComing(c, scan, left, right))
  )
    return { status: 'planned', realis: 'planned', cue: null, rule: 'deadline' };
  const bareAhead = ahead.find((cue) => !strong(cue));
  if (located && bareAhead && bareAhead.from > c.phrase.end + 1)
    return { status: 'present', realis: 'actual', cue: null, rule: 'located' };
  const bare = bareAhead ?? back.filter((cue) => !strong(cue)).at(-1) ?? null;
  if (bare) {
    const copula = bare.to <= c.from && BE.has(words[bare.from]!);
    const predicate = copula && BE_FORMS.has(words[bare.from]!);
    // "the sum could be 700 to 800": the hedge is on the number, people are there.
    const realis = predicate ? 'actual' : modality(bare.from, Math.max(0, left - 4), scan);
    const future = predicate && WILL.has(words[bare.from - 1] ?? '') && words[bare.from - 1] !== 'should';
    // "Her first figure was 30": the state is the one of the count before.
    if (
      copula &&
      realis === 'actual' &&
      !future &&
      c.phrase.kind === 'none' &&
      !words.slice(left, bare.from).includes('there')
    )
      return null;
    return told(stateOf('present', future ? 'planned' : realis, bare, scan), bare, 'present');
  }
  if (sentence.heading && words[c.phrase.end] === 'to')
    return { status: 'planned', realis: 'planned', cue: null, rule: 'headline-to' };
  if (!located) return null;
  // "with 900 sappers already in the valley"
  const now = /^(?:already|now|currently)$/.test(words[c.phrase.end] ?? '');
  return { status: 'present', realis: 'actual', cue: null, rule: now ? 'today' : 'located' };
}
