/* Nouns that report: "the navy's claim that", "estimates by Norlund", "in his view". */

import { make, type Node } from './node.js';
import { pastTime } from './phrasal.js';
import type { Line, Phrase } from './phrase.js';
import { phraseAfter } from './right-phrase.js';
import { DENIALS } from './stance.js';
import { verbish } from './verbs.js';
import {
  BE,
  CONJUNCTIONS,
  CUE_NOUNS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  PREPOSITIONS,
  ROLE_NOUNS,
  RUNNING,
  SUBORDINATORS,
  TIME_WORDS,
} from './words.js';

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

/** What somebody means to do: attitudes, no statements of fact. */
const INTENTS: ReadonlySet<string> = new Set(
  'plan plans pledge promise vow decision proposal offer willingness refusal order orders request call demand threat intention desire wish commitment determination readiness effort attempt bid'.split(
    ' ',
  ),
);

/** Index of a "that" behind a date ("his claim in May that"), else -1. */
function thatAfterTime(line: Line, i: number): number {
  const t = line.tokens;
  for (let k = i; k < Math.min(t.length, i + 5); k++) {
    if (t[k]!.lower === 'that') return k > i ? k : -1;
    if (!TIME_WORDS.has(t[k]!.lower) && t[k]!.kind !== 'number' && t[k]!.lower !== 'on' && t[k]!.lower !== 'in')
      return -1;
  }
  return -1;
}

/** Adjectives that say whose reports they are. */
const MEDIA: ReadonlySet<string> = new Set(
  'press media news newspaper newspapers tv television radio intelligence police army military official'.split(' '),
);

const ESTIMATES: ReadonlySet<string> = new Set(
  'estimate estimates figures data counts count calculations reckoning accounts assessments projections'.split(' '),
);

/** "by Norlandish and allied estimates": the estimates that a "by" brings in, where an adjective says whose. */
function estimatesOf(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  let whose = false;
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const w = t[k]!;
    if (w.lower === 'by' || w.lower === 'per') return whose ? { first: k + 1, last: i } : null;
    if (w.kind !== 'word' && w.text !== '-') return null;
    if (w.cap || ROLE_NOUNS.has(w.lower) || w.lower === 'official' || w.lower === 'allied' || w.lower === 'military')
      whose = true;
    else if (PREPOSITIONS.has(w.lower) || verbish(line, k)) return null;
  }
  return null;
}

/** The adjective or name that says whose estimates stand at `i`, with them. */
function whose(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  let first = i;
  while (
    first > 0 &&
    i - first < 4 &&
    t[first - 1]!.kind === 'word' &&
    (t[first - 1]!.cap || OFFICIAL.has(t[first - 1]!.lower))
  )
    first--;
  return first < i && !DETERMINERS.has(t[first]!.lower) ? { first, last: i } : null;
}

const OFFICIAL: ReadonlySet<string> = new Set(
  'official allied military independent unofficial intelligence government'.split(' '),
);

/** What a body has, not says: "the country's toll". */
const BELONGINGS: ReadonlySet<string> = new Set(
  'toll total number numbers records database intelligence index news feeling sense idea'.split(' '),
);
/** Figures that their owner stands for: "her figure is 900", "gave her service's count as 900". */
const FIGURES: ReadonlySet<string> = new Set(
  'figure figures estimate estimates count tally breakdown calculation calculations assessment claim version answer wish demand'.split(
    ' ',
  ),
);

/** "in the words of", "by the count of". */
const WORDS: ReadonlySet<string> = new Set(
  'terms term provisions memory recollection memoirs word words view account telling opinion estimate estimates figures calculations estimation judgment judgement count reckoning calculation calculations admission assessment tally eyes'.split(
    ' ',
  ),
);

const ADJECTIVES: ReadonlySet<string> = new Set(
  'latest last new first own official initial preliminary current recent'.split(' '),
);

const TERMS: ReadonlySet<string> = new Set(['term', 'terms', 'provisions']);

/** What a body adopts: it speaks by the terms of these. */
const TEXTS: ReadonlySet<string> = new Set(
  'text resolution decree law agreement accord deal treaty mandate order bill act document statute'.split(' '),
);

/** Index of a "by" that follows the time words at `i` ("a note last Friday by"), else -1. */
function byAfterTime(line: Line, i: number): number {
  const t = line.tokens;
  for (let k = i; k < Math.min(t.length, i + 5); k++) {
    if (t[k]!.lower === 'by') return k;
    if (
      !TIME_WORDS.has(t[k]!.lower) &&
      t[k]!.kind !== 'number' &&
      t[k]!.lower !== 'on' &&
      t[k]!.lower !== 'this' &&
      t[k]!.text !== '.'
    )
      return -1;
  }
  return -1;
}

const COMPARING: ReadonlySet<string> = new Set(
  'estimate estimates figures numbers tolls counts claims gap difference discrepancy range ranges vary varies'.split(
    ' ',
  ),
);

/** "The gap between Orlen's 900 and the staff's 400": numbers that a sentence about figures gives to their owners. */
export function ownedNumber(line: Line, i: number): Node | null {
  const t = line.tokens;
  let k = i + 1;
  while (k < i + 4 && t[k]?.kind === 'word' && HEDGING.has(t[k]!.lower)) k++;
  if (t[k]?.kind !== 'number') return null;
  let compares = i - 1;
  while (compares >= 0 && compares > i - REACH && !COMPARING.has(t[compares]!.lower)) compares--;
  if (!COMPARING.has(t[compares]?.lower ?? '')) return null;
  const source = possessor(line, i - 1);
  if (!source) return null;
  return make({ cue: { first: i, last: i }, lemma: 'count' }, { source, side: 'figure', from: k, rule: 'noun' });
}

/** Words back to the noun that sets figures against each other. */
const REACH = 40;
const HEDGING: ReadonlySet<string> = new Set('about some around over nearly roughly estimated'.split(' '));

/** All nouns that can report, for a first look at a token. */
export const nounWords = (): string[] => [...CUE_NOUNS, ...DOCUMENT_NOUNS, ...FIGURES, ...INTENTS, ...TERMS];

/** The node of a reporting noun at `i`, or null. */
export function nounNode(line: Line, i: number): Node | null {
  const t = line.tokens;
  const w = t[i]!;
  if (
    !CUE_NOUNS.has(w.lower) &&
    !DOCUMENT_NOUNS.has(w.lower) &&
    !FIGURES.has(w.lower) &&
    !INTENTS.has(w.lower) &&
    !TERMS.has(w.lower)
  )
    return null;
  const next = t[i + 1];
  const possessor = BELONGINGS.has(w.lower) ? null : ownerOf(line, i);
  // "Sunday's count by the navy"
  const timed = possessor !== null && TIME_WORDS.has(t[possessor.last]!.lower);
  if (timed && next?.lower !== 'by') return null;
  const owner = timed ? null : possessor;
  const base = {
    cue: { first: i, last: i },
    lemma: w.lower,
    strength: 2 as const,
    stance: DENIALS.has(w.lower) ? ('denies' as const) : ('asserts' as const),
  };
  if (owner && INTENTS.has(w.lower)) {
    const to = pastTime(line, i + 1);
    if (t[to]?.lower === 'to') return make(base, { source: owner, side: 'after', from: to, rule: 'noun', strength: 1 });
  }
  // "by the estimate that the envoy gave in May"
  if (next?.lower === 'that' || next?.lower === 'which') {
    const opens = t[i - 1]?.lower === 'the' && t[i - 2]?.lower === 'by';
    const giver = opens ? phraseAfter(line, i + 2) : null;
    if (giver && GIVING.has(t[giver.last + 1]?.lower ?? ''))
      return make(base, { source: giver, side: 'clause', from: 0, rule: 'noun' });
  }
  const later = owner && next !== undefined ? thatAfterTime(line, i + 1) : -1;
  if (owner && later > 0) return make(base, { source: owner, side: 'after', from: later + 1, rule: 'noun' });
  if (next?.lower === 'that' || next?.text === ':') {
    if (owner) return make(base, { source: owner, side: 'after', from: i + 2, rule: 'noun' });
    const agent = next.lower === 'that' && CUE_NOUNS.has(w.lower) ? laterAgent(line, i + 2) : null;
    if (agent) return make(base, { source: agent, side: 'after', from: i + 2, left: i, right: i, rule: 'noun' });
    const named = next.lower === 'that' && CUE_NOUNS.has(w.lower) ? namedBefore(line, i) : null;
    if (named) return make(base, { source: named, side: 'after', from: i + 2, rule: 'noun' });
    if (next.lower === 'that' && !owner && i > 0 && MEDIA.has(t[i - 1]!.lower) && CUE_NOUNS.has(w.lower))
      return make(base, { source: { first: i - 1, last: i }, side: 'after', from: i + 2, rule: 'noun' });
    if (next.lower === 'that' && CUE_NOUNS.has(w.lower) && t[i + 2] !== undefined)
      return make(base, { source: null, side: 'after', from: i + 2, rule: 'agentless' });
    return null;
  }
  const running = !owner && ESTIMATES.has(w.lower) && RUNNING.has(next?.lower ?? '') ? whose(line, i) : null;
  if (running) return make(base, { source: running, side: 'after', from: i + 1, rule: 'noun' });
  const described = !owner && (ESTIMATES.has(w.lower) || w.lower === 'claims') ? estimatesOf(line, i) : null;
  if (described) return make(base, { source: described, side: 'clause', from: 0, rule: 'noun' });
  if (
    next?.lower === 'of' &&
    !owner &&
    CUE_NOUNS.has(w.lower) &&
    t[i - 1]?.cap &&
    !DETERMINERS.has(t[i - 1]!.lower) &&
    t[i + 2]?.kind === 'number' &&
    !TIME_WORDS.has(t[i - 1]!.lower)
  )
    return make(base, { source: { first: i - 1, last: i }, side: 'after', from: i + 2, rule: 'noun' });
  if (next?.lower === 'of' && !owner && CUE_NOUNS.has(w.lower)) {
    const teller = phraseAfter(line, i + 2);
    let behind = teller ? teller.last + 1 : 0;
    if (t[behind]?.text === '(' && t[behind + 2]?.text === ')') behind += 3;
    if (teller && (t[behind]?.lower === 'that' || t[behind]?.text === ':'))
      return make(base, { source: teller, side: 'after', from: behind + 1, rule: 'noun' });
  }
  const dated =
    next?.lower === 'on' ||
    next?.lower === 'last' ||
    next?.lower === 'this' ||
    (next !== undefined && TIME_WORDS.has(next.lower))
      ? byAfterTime(line, i + 1)
      : -1;
  if (dated > 0) {
    const agent = phraseAfter(line, dated + 1);
    if (agent) return make(base, { source: agent, side: 'after', from: agent.last + 1, rule: 'noun' });
  }
  // "a report in the Delta Post that": the paper.
  if (next?.lower === 'in' && CUE_NOUNS.has(w.lower)) {
    const paper = phraseAfter(line, i + 2);
    if (paper && t[paper.last]!.cap && t[paper.last + 1]?.lower === 'that')
      return make(base, { source: paper, side: 'after', from: paper.last + 2, rule: 'noun' });
  }
  if (WORDS.has(w.lower) && next?.lower === 'of') {
    let article = i - 1;
    // "in the latest assessment of"
    while (article > i - 3 && t[article]?.kind === 'word' && ADJECTIVES.has(t[article]!.lower)) article--;
    const opener = t[article]?.lower === 'the' ? t[article - 1]?.lower : t[article]?.lower;
    const enacted = TERMS.has(w.lower);
    const agent =
      opener === 'in' || opener === 'by' || opener === 'on' || opener === 'the' || (enacted && opener === 'under')
        ? phraseAfter(line, i + 2)
        : null;
    if (agent && enacted && !TEXTS.has(t[agent.last]!.lower) && !TEXTS.has(t[i + 3]?.lower ?? '')) return null;
    if (agent && (opener === 'in' || opener === 'by' || opener === 'on' || opener === 'under'))
      return make(base, { source: agent, side: 'clause', from: 0, rule: 'noun' });
  }
  // "by our count from the pictures": the writer's own.
  if (owner && OURS.has(t[owner.first]!.lower) && next?.lower === 'from') return null;
  const within = inDocument(line, i);
  if (within) return make(base, { source: within, side: 'clause', from: 0, rule: 'noun' });
  if (next?.lower === 'by' || (next?.lower === 'from' && CUE_NOUNS.has(w.lower))) {
    const agent = phraseAfter(line, i + 2);
    if (agent && t[i + 2]!.kind === 'word' && !t[i + 2]!.lower.endsWith('ing')) {
      const that = t[agent.last + 1]?.lower === 'that';
      return make(base, { source: agent, side: that ? 'after' : 'clause', from: agent.last + 1, rule: 'noun' });
    }
    return null;
  }
  if (
    owner &&
    next !== undefined &&
    (next.kind === 'number' ||
      (next.lower === 'of' && CUE_NOUNS.has(w.lower)) ||
      (FIGURES.has(w.lower) &&
        (next.lower === 'as' ||
          next.lower === 'at' ||
          BE.has(next.lower) ||
          (next.lower === 'had' && t[i + 2]?.lower === 'been') ||
          next.lower === 'stands' ||
          next.lower === 'stood')))
  )
    return make(base, { source: owner, side: 'after', from: i + 1, rule: 'noun' });
  // "the navy's list holds 900"
  if (
    owner &&
    DOCUMENT_NOUNS.has(w.lower) &&
    HOLDING.has(next?.lower ?? '') &&
    t.slice(i + 2, i + 6).some((x) => x.kind === 'number')
  )
    return make(base, { source: owner, side: 'after', from: i + 1, rule: 'noun' });
  // "900 troops (the army's figure)"
  if (owner && next?.text === ')' && t[owner.first - 1]?.text === '(' && FIGURES.has(w.lower))
    return make(base, { source: owner, side: 'before', from: i + 1, left: owner.first - 1, rule: 'noun' });
  const giver = owner ?? (i > 0 && PUBLISHED.has(t[i - 1]!.lower) ? ownerOf(line, i) : null);
  const is = giver && (giver !== owner || FIGURES.has(w.lower)) ? past(line, i + 1) : -1;
  if (giver && is > 0 && BE.has(t[is]!.lower) && t[is + 1]?.kind === 'number')
    return make(base, { source: giver, side: 'after', from: is, rule: 'noun' });
  // "by the navy's count", "in her view".
  const opener = owner ? t[owner.first - 1]?.lower : undefined;
  if (owner && (opener === 'by' || opener === 'in' || (opener === 'on' && FIGURES.has(w.lower))))
    return make(base, { source: owner, side: 'clause', from: 0, rule: 'noun' });
  if (owner && POSSESSIVES.has(t[owner.first]!.lower) && owner.first === owner.last && next !== undefined) return null;
  return null;
}

const HOLDING: ReadonlySet<string> = new Set(
  'holds held contains contained names named runs ran comes came'.split(' '),
);
const OURS: ReadonlySet<string> = new Set(['our', 'my']);
const GIVING: ReadonlySet<string> = new Set('gave gives published made offered presented released issued'.split(' '));
/** Texts of a body that "in" can stand before. */
const ISSUED: ReadonlySet<string> = new Set('statement report communique assessment document release'.split(' '));
/** What carries statements of others. */
const CARRIERS: ReadonlySet<string> = new Set('facebook telegram twitter x instagram youtube whatsapp tv'.split(' '));

/** "In a White House statement 900 were counted", "in the same document": the body before the noun, or the document. */
function inDocument(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  if (!ISSUED.has(t[i]!.lower)) return null;
  if (t[i - 1]?.lower === 'same' && t[i - 2]?.lower === 'the' && t[i - 3]?.lower === 'in')
    return { first: i - 2, last: i };
  let first = i;
  while (first > 0 && t[first - 1]!.cap && t[first - 1]!.kind === 'word') first--;
  if (first === i || first < 2 || t[first - 2]!.lower !== 'in' || CARRIERS.has(t[first]!.lower)) return null;
  return t[first - 1]!.lower === 'a' ? { first, last: i - 1 } : null;
}

/** Adjectives that make an owner's number one that the owner gave: "the town's first public number was 90". */
const PUBLISHED: ReadonlySet<string> = new Set(
  'public official provisional preliminary published initial latest'.split(' '),
);

/** Index behind a parenthesis between commas that begins at `i`; `i` where none does. */
function past(line: Line, i: number): number {
  const t = line.tokens;
  if (t[i]?.text !== ',') return i < t.length ? i : -1;
  for (let k = i + 1; k < Math.min(t.length - 1, i + 16); k++) if (t[k]!.text === ',') return k + 1;
  return -1;
}

const GIVEN: ReadonlySet<string> = new Set(
  'public known released published issued given confirmed reported announced put offered supplied provided raised spread'.split(
    ' ',
  ),
);

/** "Word that 40 had left was first made public by the navy": the agent behind the content. */
function laterAgent(line: Line, from: number): Phrase | null {
  const t = line.tokens;
  let given = -1;
  for (let k = from; k < t.length - 1; k++) {
    if (line.quoted[k]) continue;
    if (GIVEN.has(t[k]!.lower) && BE.has(t[k - 1]?.lower ?? '')) given = k;
    else if (GIVEN.has(t[k]!.lower) && t[k - 1]?.lower === 'made') given = k;
    if (given > 0 && k - given < 6 && t[k]!.lower === 'by') return phraseAfter(line, k + 1);
  }
  return null;
}

/** "a Delta Post report that": the name before the noun, alone where it has two words or more. */
function namedBefore(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  let first = i;
  while (
    first > 0 &&
    i - first < 6 &&
    t[first - 1]!.cap &&
    t[first - 1]!.kind === 'word' &&
    line.quoted[first - 1] === line.quoted[i]
  )
    first--;
  if (first === i || first === 0 || t[first - 1]!.kind !== 'word' || TIME_WORDS.has(t[first]!.lower)) return null;
  return { first, last: i - first > 1 ? i - 1 : i };
}

/** The possessor of the noun at `i` ("the navy's latest estimate", "their"), as a phrase without the 's. */
function ownerOf(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const w = t[k]!;
    if (w.kind !== 'word' && !(w.text === '-' || w.text === "'")) return null;
    if (w.lower === "'s" || (w.text === "'" && t[k - 1]?.lower.endsWith('s'))) return possessor(line, k - 1);
    if (POSSESSIVES.has(w.lower)) return { first: k, last: k };
    if (DETERMINERS.has(w.lower) || PREPOSITIONS.has(w.lower)) return null;
  }
  return null;
}

/** The phrase before a possessive mark: back to its determiner, or through its capitals and nouns. */
function possessor(line: Line, last: number): Phrase | null {
  const t = line.tokens;
  let k = last;
  for (; k >= 0; k--) {
    const w = t[k]!;
    if (line.quoted[k] !== line.quoted[last]) break;
    if (w.kind === 'punct') {
      if (w.text === '-' && !w.spaced) continue;
      if (w.text === '.' && !w.spaced && t[k - 1]?.cap) continue;
      break;
    }
    if (PREPOSITIONS.has(w.lower) && w.lower !== 'of') break;
    if (SUBORDINATORS.has(w.lower) || CONJUNCTIONS.has(w.lower) || verbish(line, k)) break;
    if (DETERMINERS.has(w.lower)) {
      k--;
      break;
    }
  }
  return k + 1 <= last && t[last]!.kind === 'word' ? { first: k + 1, last } : null;
}
