/*
 * In what state a count of people is said to be: the nearest cue that governs it decides, time and modality go to
 * realis. Only where nothing but future presence is said does the modality become the status.
 */

import type { Realis, Status } from '../../../model/claim.js';
import type { Candidate, SentenceScan } from './candidate.js';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from './closed.js';
import type { Cue } from './cues.js';
import { NOUNS } from './nouns.js';

export interface StatusReading {
  status: Status;
  realis: Realis;
  cue: Cue | null;
  rule: string;
}

const BARE = new Set(
  'are is was were be has have had having been put keep keeps kept come came go went hold holds held'.split(' '),
);
const BE = new Set("is are was were be been being 're 's".split(' '));
const WILL = new Set("will would shall should 'll won't wouldn't".split(' '));
const MAY = new Set('could may might can couldn possibly perhaps'.split(' '));
const PLANNERS = new Set(
  'plans plan planned planning intends intend agreed decided wants want wanted expected expects expect due set scheduled ordered vowed pledged promised offered threatened hopes hope prepared ready willing proposes proposed going asked instructed poised authorised authorized aims considering likely needs told'.split(
    ' ',
  ),
);
const LOSSES: ReadonlySet<Status> = new Set(['killed', 'wounded', 'captured', 'missing', 'deserted', 'casualties']);
/** Statuses whose verbs take the people as object when active. */
const TRANSITIVE: ReadonlySet<Status> = new Set(['killed', 'wounded', 'captured']);
const BOUNDARY = /^[;:\u2013\u2014]$/;
const CLAUSE = new Set('while whereas but although though because when until if unless before after where'.split(' '));
const ASIDE = new Set(
  'of including among most many some half all nearly about almost mostly both at one two'.split(' '),
);
/** Nouns that say losses; they govern a number only where they stand right at it. */
const LOSS_NOUN = /^(?:casualties|losses|casualty|toll|dead|deaths|fatalities|fallen|injuries|prisoners|pows|wounds)$/;

/** "from a 50-strong unit", "of whom nine": a number that qualifies the people before it. */
const isModifier = (c: Candidate, scan: SentenceScan): boolean =>
  c.phrase.strong && /^(?:a|an|the|its|their)$/.test(scan.words[c.from - 1] ?? '');

/** Token range in which cues can govern the candidate: up to the neighbouring counts and clause boundaries. */
function reach(c: Candidate, scan: SentenceScan): { left: number; right: number; skip: [number, number] | null } {
  const { tokens, words, candidates } = scan;
  const index = candidates.indexOf(c);
  let left = 0;
  let right = tokens.length;
  let skip: [number, number] | null = null;
  for (let k = index - 1; k >= 0; k--) {
    if (candidates[k]!.mention || candidates[k]!.counted) {
      left = candidates[k]!.phrase.end;
      break;
    }
  }
  for (let i = c.from - 1; i >= left; i--) {
    if ((BOUNDARY.test(tokens[i]!.text) && !(i === c.from - 1 && tokens[i]!.text === ':')) || CLAUSE.has(words[i]!)) {
      left = i + 1;
      break;
    }
  }
  const next = candidates
    .slice(index + 1)
    .find((n) => n.phrase.kind !== 'other' && n.from >= c.phrase.end && !isModifier(n, scan));
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
      (/^(?:who|which|whom|whose)$/.test(words[i + 1] ?? '') ||
        (/^(?:and|or|but)$/.test(words[i + 1] ?? '') && DETERMINERS.has(words[i + 2] ?? '')))
    ) {
      right = i;
      break;
    }
    const dash = /^[\u2013\u2014-]$/.test(text) && tokens[i]!.spaced;
    if (dash || (text === ',' && (ASIDE.has(words[i + 1] ?? '') || (next && next.from - i <= 2)))) {
      // "13 soldiers, of whom nine are sappers, were killed": the aside is skipped where a verb follows it.
      const close = words.indexOf(text, i + 1);
      if (
        close > 0 &&
        close - i <= 14 &&
        (BE.has(words[close + 1] ?? '') || /^(?:have|has|had|will|would|could|died|fell)$/.test(words[close + 1] ?? ''))
      ) {
        skip = [i, close + 1];
        right = laterCount(c, scan, close);
        i = close;
        continue;
      }
    }
    if (BOUNDARY.test(text) || CLAUSE.has(words[i]!)) {
      right = i;
      break;
    }
  }
  return { left, right, skip };
}

function laterCount(c: Candidate, scan: SentenceScan, at: number): number {
  const later = scan.candidates
    .slice(scan.candidates.indexOf(c) + 1)
    .find((n) => n.from > at && n.phrase.kind !== 'other');
  return later?.from ?? scan.tokens.length;
}

/** A cue behind the people that takes another object ("12 militants killed 40 soldiers") says nothing of them. */
function takesObject(cue: Cue, scan: SentenceScan): boolean {
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
function isPassive(cue: Cue, scan: SentenceScan): boolean {
  if (cue.side === 'before' || !LOSSES.has(cue.status)) return false;
  const word = scan.words[cue.from]!;
  if (!/(?:ed|en|hurt|sent|shot|out|slain|held)$/.test(word)) return false;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 3); i--) {
    if (BE.has(scan.words[i]!)) return true;
    if (!ADVERBS.has(scan.words[i]!) && !scan.words[i]!.endsWith('ly')) return false;
  }
  return false;
}

/** Modality of a verb group: the words before its cue, up to the subject. */
function modality(from: number, limit: number, scan: SentenceScan): Realis {
  const { words } = scan;
  for (let i = from - 1; i >= Math.max(limit, from - 6); i--) {
    const word = words[i]!;
    // The month is no modal verb.
    if (MAY.has(word) && !(word === 'may' && scan.tokens[i]!.cap)) return 'possible';
    if (WILL.has(word)) return 'planned';
    if (word === 'to' && i < from) {
      if (
        i === from - 1 ||
        ['be', 'have', 'get', 'soon', 'then', 'also', 'eventually', 'help'].includes(words[i + 1]!)
      ) {
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
  scan.cues.find(
    (cue) =>
      cue.status === 'training' &&
      cue.from >= c.phrase.end &&
      cue.to <= right &&
      cue.from - c.phrase.end <= 12 &&
      !/^(?:trained|training)$/.test(scan.words[cue.from]!),
  ) ?? null;

/** Reads the state of a candidate; null where neither its words nor its clause tell. */
export function readStatus(c: Candidate, scan: SentenceScan): StatusReading | null {
  const partOf = scan.candidates[scan.candidates.indexOf(c) - 1];
  if (partOf?.rule === 'of-total') return { status: 'present', realis: 'actual', cue: null, rule: 'total' };
  const { cues, words, sentence } = scan;
  const { left, right, skip } = reach(c, scan);
  // The noun itself, or a word inside the phrase ("30 wounded soldiers", "900 killed or wounded").
  const inside = cues.filter((cue) => cue.from >= c.to && cue.from < c.phrase.end && LOSSES.has(cue.status));
  const entry = c.phrase.entry;
  if (entry?.status || inside.length > 0) {
    const wide =
      inside.find((cue) => cue.status === 'casualties') ??
      cues.find(
        (cue) =>
          cue.from >= c.to && cue.from <= c.phrase.headFrom && cue.to >= c.phrase.headTo && cue.status === 'casualties',
      );
    const status = wide?.status ?? entry?.status ?? inside[0]!.status;
    const over = wide ?? inside[0] ?? null;
    if (entry?.class === 'state' && status === 'killed' && over) {
      const longer = cues.find((cue) => cue.from === over.from && cue.to > over.to);
      if (longer)
        return { status: longer.status, realis: modality(c.from, left, scan), cue: longer, rule: 'state-noun' };
    }
    return { status, realis: modality(c.from, left, scan), cue: over, rule: 'state-noun' };
  }

  const particle = splitVerb(c, scan, left, right);
  if (particle)
    return {
      status: particle,
      realis: modality(c.from - 1, Math.max(0, left - 4), scan),
      cue: null,
      rule: 'split-verb',
    };

  const following = scan.candidates[scan.candidates.indexOf(c) + 1];
  const ahead = cues.filter(
    (cue) =>
      cue.side !== 'before' &&
      cue.from >= c.phrase.end &&
      cue.to <= right &&
      cue.from - c.phrase.end <= 18 &&
      !(cue.status === 'present' && /^(?:the|a|an|its|their)$/.test(words[cue.from - 1] ?? '')) &&
      !(skip && cue.from >= skip[0] && cue.from < skip[1]) &&
      !takesObject(cue, scan) &&
      !isSingularVerb(cue, scan) &&
      !(
        words[cue.from] === 'fell' &&
        /^(?:back|to|by|from|short|apart|below|under|into|behind|out)$/.test(words[cue.to] ?? '')
      ) &&
      !(
        cue.status === 'withdrawn' &&
        cue.side === 'after' &&
        cue.to === cue.from + 1 &&
        distanceAhead(cue, c, scan) > 1
      ) &&
      !(following && following.from === cue.to && cue.from > c.phrase.end && cue.side === 'both'),
  );
  const back = cues.filter(
    (cue) =>
      cue.side !== 'after' &&
      cue.to <= c.from &&
      cue.from >= left &&
      c.from - cue.to <= 10 &&
      words.slice(cue.to, c.from).filter((w) => w === ',').length < 2 &&
      !isPassive(cue, scan) &&
      !(LOSS_NOUN.test(words[cue.to - 1]!) && !nounGoverns(cue, c, scan)),
  );
  const strong = (cue: Cue) => !(cue.status === 'present' && BARE.has(words[cue.from]!) && cue.to === cue.from + 1);
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
    return {
      ...settle('present', modality(holding.from, Math.max(0, left - 4), scan), holding, scan),
      cue: holding,
      rule: 'present',
    };
  const backDistance = nearestBack ? distanceBack(nearestBack, c, scan) : 99;
  const aheadDistance = nearestAhead ? distanceAhead(nearestAhead, c, scan) : 99;
  const definite = /^(?:the|these|those|its|their)$/.test(words[c.from - 1] ?? '');

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
  else if (nearestAhead && aheadDistance <= backDistance + 3) chosen = nearestAhead;
  else chosen = nearestBack ?? nearestAhead;

  if (chosen && chosen.status === 'present') {
    const training = trainingAhead(c, scan, right);
    if (training) chosen = training;
  }
  const located = isLocated(c, scan);
  const loss = !chosen || chosen.status === 'present' ? lossCounted(c, chosen, scan, left) : null;
  if (loss) return { status: loss, realis: 'actual', cue: chosen, rule: 'toll' };
  const remaining =
    words[c.phrase.end] === 'left' &&
    words.slice(left, c.from).some((w) => /^(?:has|have|had|with|are|were|is|was|still)$/.test(w));
  if (remaining) return { status: 'present', realis: 'actual', cue: null, rule: 'remaining' };
  const level = levelAfter(c, scan, left);
  if (level) return level;
  if (chosen) {
    // "the 11,000 sent last year": a bare participle tells what was, whatever the clause says of them.
    const participle = chosen.from === c.phrase.end && definite && /(?:ed|en|nt)$/.test(words[chosen.from]!);
    const realis = participle ? 'actual' : modality(chosen.from, Math.max(0, left - 4), scan);
    const reading = settle(chosen.status, realis, chosen, scan);
    if (located && chosen === nearestAhead && /^(?:planned|possible)$/.test(reading.status) && aheadDistance > 2) {
      return { status: 'present', realis: 'actual', cue: null, rule: 'located' };
    }
    if (reading.status === 'present' && hasDeadline(c, scan, right))
      return { status: 'planned', realis: 'planned', cue: chosen, rule: 'deadline' };
    return { ...reading, cue: chosen, rule: `cue:${words.slice(chosen.from, chosen.to).join('-')}` };
  }
  if (hasDeadline(c, scan, right) || futureVerb(c, scan, left, right))
    return { status: 'planned', realis: 'planned', cue: null, rule: 'deadline' };
  const bareAhead = ahead.find((cue) => !strong(cue));
  if (located && bareAhead && bareAhead.from > c.phrase.end + 1)
    return { status: 'present', realis: 'actual', cue: null, rule: 'located' };
  const bare = bareAhead ?? back.filter((cue) => !strong(cue)).at(-1) ?? null;
  if (bare) {
    const copula = bare.to <= c.from && BE.has(words[bare.from]!);
    const predicate = copula && ['be', 'been'].includes(words[bare.from]!);
    // "the total could be 11,000 to 12,000": the hedge is on the number, people are there.
    const realis = predicate ? 'actual' : modality(bare.from, Math.max(0, left - 4), scan);
    const future = predicate && WILL.has(words[bare.from - 1] ?? '') && words[bare.from - 1] !== 'should';
    // "His earlier figures were 49": the state is the one of the count before.
    if (
      copula &&
      realis === 'actual' &&
      !future &&
      c.phrase.kind === 'none' &&
      !words.slice(left, bare.from).includes('there')
    )
      return null;
    return { ...settle('present', future ? 'planned' : realis, bare, scan), cue: bare, rule: 'present' };
  }
  if (sentence.heading && words[c.phrase.end] === 'to')
    return { status: 'planned', realis: 'planned', cue: null, rule: 'headline-to' };
  return located ? { status: 'present', realis: 'actual', cue: null, rule: 'located' } : null;
}

/** The cue of the main verb: a loss or a withdrawal told behind a relative clause or a participle that only says which people. */
function mainVerb(ahead: Cue[], c: Candidate, scan: SentenceScan): Cue | null {
  const { words } = scan;
  const first = ahead[0];
  if (!first) return null;
  const describes =
    first.status !== 'killed' &&
    (first.from === c.phrase.end || words.slice(c.phrase.end, first.from).some((w) => w === 'who' || w === 'that'));
  if (!describes || LOSSES.has(first.status)) return first;
  const main = ahead.find((cue) => {
    if (!(LOSSES.has(cue.status) || cue.status === 'withdrawn') || cue.from <= first.to) return false;
    const before = words[cue.from - 1] ?? '';
    const between = words.slice(first.to, cue.from);
    if (between.some((w) => w === 'and' || w === 'to')) return false;
    return BE.has(before) || /^(?:have|has|had)$/.test(before) || cue.side === 'after';
  });
  return main ?? first;
}

/** A conjunction or comma stands between the people and the cue ("deaths of 60 and injuries to dozens"). */
const isJoinedAway = (c: Candidate, cue: Cue, scan: SentenceScan): boolean =>
  cue.side === 'both' && scan.words.slice(c.phrase.end, cue.from).some((w) => w === 'and' || w === ',');

/** Verbs that lift or lower a level; the subject tells of what. */
const LEVEL_VERB =
  /^(?:reach|reached|reaches|reaching|rise|rises|rose|risen|grow|grew|grown|climb|climbed|climbs|brings?|brought|raised?|stands?|stood|hits?|passed|passes|swell|increased?|go|gone|lifted|come|bring|topped|tops)$/;

/** "the number of soldiers killed rose to 217": the loss that a level counts. */
function lossCounted(c: Candidate, cue: Cue | null, scan: SentenceScan, left: number): Status | null {
  const { words, cues } = scan;
  if (cue && !LEVEL_VERB.test(words[cue.from]!)) return null;
  const counts = (from: number, to: number) =>
    words
      .slice(from, to)
      .some((w) => /^(?:number|toll|count|total|figure|losses|casualties|deaths|fatalities)$/.test(w));
  const end = Math.min(words.length, c.phrase.end + 9);
  const linked = /^(?:to|at|is|was|are|were|of|:|reaches|reached|hits|hit|exceeds|topped|passed)$/.test(
    words[c.from - 1] ?? '',
  );
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
    );
  return found?.status ?? null;
}

const LOWER =
  /^(?:cut|cuts|cutting|reduce|reduces|reduced|reducing|shrink|shrinks|shrunk|shrank|trim|trimmed|slash|slashed|bring|brought|bringing|take|taking|down|raise|raised|raising|lift|lifts|lifted|increase|increased|expand|expanded|boost|boosted)$/;

/** "cut the force from 4,000 to 1,000": the level before, and the one to come where the change is planned. */
function levelAfter(c: Candidate, scan: SentenceScan, left: number): StatusReading | null {
  const { words } = scan;
  const link = words[c.from - 1];
  if (link !== 'to' && link !== 'from') return null;
  const previous = scan.candidates[scan.candidates.indexOf(c) - 1];
  const start =
    link === 'to' && previous && words[previous.from - 1] === 'from'
      ? Math.max(0, previous.from - 9)
      : Math.max(left, c.from - 9);
  let verb = -1;
  for (let i = c.from - 2; i >= start; i--) if (LOWER.test(words[i]!)) verb = i;
  if (verb < 0) return null;
  if (link === 'from') return { status: 'present', realis: 'actual', cue: null, rule: 'level-before' };
  const planned =
    modality(verb, Math.max(0, verb - 6), scan) !== 'actual' ||
    /ing$/.test(words[verb]!) ||
    words.slice(Math.max(0, verb - 4), verb).some((w) => PLANNERS.has(w));
  return planned
    ? { status: 'planned', realis: 'planned', cue: null, rule: 'level-after' }
    : { status: 'present', realis: 'actual', cue: null, rule: 'level-after' };
}

/** A future verb that is no cue ("will consist of 5,000 soldiers"). */
function futureVerb(c: Candidate, scan: SentenceScan, left: number, right: number): boolean {
  const near = [
    ...scan.words.slice(Math.max(left, c.from - 5), c.from),
    ...scan.words.slice(c.phrase.end, Math.min(right, c.phrase.end + 2)),
  ];
  return near.some((w) => w === 'will' || w === 'shall' || w === "'ll");
}

/** "the troop ceiling rises to 17,000", "wants the number to hit 5,000": a level that is set, not one that is. */
function targetNoun(c: Candidate, scan: SentenceScan, left: number): string | null {
  const { words } = scan;
  for (let i = c.from - 1; i >= Math.max(left, c.from - 9); i--) {
    const word = words[i]!;
    if (/^(?:ceiling|target|goal|aim|cap|quota)$/.test(word)) return word;
    if (
      /^(?:want|wants|wanted|hopes|hoped|aims)$/.test(word) &&
      words.slice(i + 1, c.from).includes('to') &&
      c.phrase.kind === 'none'
    )
      return word;
  }
  return null;
}

const OUT = new Set(
  'take takes took taken taking pull pulls pulled pulling bring brings brought bringing fly move moved get got order ordered send sent ship shipped'.split(
    ' ',
  ),
);

/** Verbs whose particle or object stands behind the people: "take 2,000 out of", "cost 13 their lives", "bring 300 home". */
function splitVerb(c: Candidate, scan: SentenceScan, left: number, right: number): Status | null {
  const { words } = scan;
  const end = Math.min(right, c.phrase.end + 4);
  for (let i = c.from - 1; i >= Math.max(left, c.from - 5); i--) {
    const word = words[i]!;
    if (/^costs?$/.test(word)) {
      for (let k = c.phrase.end; k < end; k++) if (/^(?:life|lives)$/.test(words[k]!)) return 'killed';
    }
    if (!OUT.has(word)) continue;
    for (let k = c.phrase.end; k < end; k++) {
      if (
        words[k] === 'home' ||
        (words[k] === 'back' && words[k + 1] !== 'to') ||
        (words[k] === 'out' && (words[k + 1] === 'of' || words[k + 1] === 'by' || words[k + 1] === '.'))
      )
        return 'withdrawn';
      if (/^(?:prisoner|captive|prisoners|hostage)$/.test(words[k]!)) return 'captured';
    }
    return null;
  }
  return null;
}

/** "guards", "leaves": no plural subject takes it; the word is a noun here. */
function isSingularVerb(cue: Cue, scan: SentenceScan): boolean {
  const word = scan.words[cue.from]!;
  return (
    cue.to === cue.from + 1 && !LOSSES.has(cue.status) && /[^s]s$/.test(word) && !['is', 'was', 'has'].includes(word)
  );
}

/** A noun of losses governs the number through "of", "at", "to", a copula or a colon only. */
function nounGoverns(cue: Cue, c: Candidate, scan: SentenceScan): boolean {
  if (c.from - cue.to <= 1) return true;
  const link = scan.words.slice(cue.to, c.from);
  if (link.length > 9) return false;
  if (c.phrase.kind === 'hard' && link.length > 2 && !BE.has(link.at(-1)!) && !/^(?:at|to|of|:)$/.test(link.at(-1)!))
    return false;
  return link.some((w) =>
    /^(?:of|at|to|is|are|was|were|reached|stands|stood|exceed|exceeded|totalled|totaled|:|numbered|than|run|estimated|put|-|been|by)$/.test(
      w,
    ),
  );
}

/** "troops now in Russia", "soldiers along the border": the people are where the words put them. */
function isLocated(c: Candidate, scan: SentenceScan): boolean {
  const { words } = scan;
  let i = c.phrase.end;
  while (/^(?:now|currently|already|still|there|already|presently|currently|strong)$/.test(words[i] ?? '')) i++;
  return (
    /^(?:in|at|on|inside|near|along|around|across|within|outside|here|there)$/.test(words[i] ?? '') && i < words.length
  );
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|oct|nov|dec)$/;

/** "by December", "by the end of next week": a level still to be reached, unless the verb is past. */
function hasDeadline(c: Candidate, scan: SentenceScan, right: number): boolean {
  const { words } = scan;
  for (let i = c.phrase.end; i < Math.min(right, c.phrase.end + 10); i++) {
    if (words[i] !== 'by') continue;
    const next = words[i + 1] ?? '';
    const time =
      next === 'the'
        ? words
            .slice(i + 2, i + 5)
            .some((w) => /^(?:end|spring|summer|autumn|fall|winter|weekend|year|middle|month)$/.test(w))
        : false;
    const plain =
      MONTH.test(next) ||
      /^(?:next|spring|summer|autumn|fall|winter|christmas|easter|year|mid|late|early|end|20\d\d)$/.test(next);
    if (!time && !plain) continue;
    return (
      !words.slice(0, c.from).some((w) => w === 'had' || w === 'was' || w === 'were') &&
      !words.slice(c.phrase.end, i).some((w) => w === 'had' || w === 'were' || w === 'was')
    );
  }
  return false;
}

function distanceAhead(cue: Cue, c: Candidate, scan: SentenceScan): number {
  let distance = 0;
  for (let i = c.phrase.end; i < cue.from; i++)
    if (
      scan.tokens[i]!.kind === 'word' &&
      !BE.has(scan.words[i]!) &&
      ![
        'also',
        'already',
        'have',
        'has',
        'had',
        'who',
        'that',
        'will',
        'would',
        'could',
        'may',
        'might',
        'should',
        'to',
        'all',
      ].includes(scan.words[i]!)
    )
      distance++;
  return distance;
}

function distanceBack(cue: Cue, c: Candidate, scan: SentenceScan): number {
  let distance = 0;
  for (let i = cue.to; i < c.from; i++)
    if (
      scan.tokens[i]!.kind === 'word' &&
      !DETERMINERS.has(scan.words[i]!) &&
      !['another', 'further', 'additional', 'first', 'only', 'just'].includes(scan.words[i]!)
    )
      distance++;
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
