import type { ResolvedForce } from '../../../model/analysis.js';
import { heaviest, inOrder } from '../weigh.js';
import { type Candidate, EVIDENCE, type Evidence } from './evidence.js';

/* The force for which most speaks. */

/**
 * What each kind of evidence is worth. Set by hand, then moved by a logistic regression over the some 900 counts that no
 * rule before had settled in annotated articles that are no part of the project, held near the hand's values so that no few
 * articles decide.
 */
const WEIGHTS: Record<Evidence, number> = {
  clause: 2.4,
  'clause-troops': 2,
  sure: 2.3,
  frame: 1.3,
  here: -0.1,
  'here-lost': -0.4,
  'here-ours': -0.8,
  antecedent: 0.2,
  'antecedent-same': 0.8,
  'antecedent-sure': 0.4,
  last: 1.3,
  'last-same': 0.3,
  opener: 0.6,
  before: 0.9,
  latest: 0.3,
  asked: 2.3,
  noun: 1.8,
  'noun-common': 0.5,
  unit: 0.7,
  'unit-after': 0.5,
  later: -1.4,
  soon: -0.4,
  common: 0.9,
  title: 1.1,
  'title-troops': 0.9,
  whole: 0.6,
  'whole-troops': 1.4,
  home: 0.6,
  office: -0.2,
  placed: -0.8,
  theatre: -0.5,
  'theatre-lost': -0.5,
  army: 2.8,
  fought: 1.4,
  'fought-any': 0.8,
  speaker: 0.5,
  'speaker-lost': 0.7,
  'speaker-spies': -1.1,
  'speaker-ours': 1,
  decides: 2,
  'enemy-lost': 0.4,
  struck: 0.7,
  'mission-peace': 1.9,
  'mission-state': 0.4,
  body: 0.1,
  'group-soldiers': -1.1,
};
const W = inOrder(EVIDENCE, WEIGHTS);

/** Below this sum nothing worth a name speaks for a force. */
const LEAST = 0.5;

/** The force for which most speaks; null where nothing speaks enough for any. Its rule names the evidence that gave most. */
export function weightiest(candidates: readonly Candidate[]): ResolvedForce | null {
  const found = heaviest(
    candidates.filter((one) => !onlyAtHome(one)),
    W,
    LEAST,
  );
  return found && { force: found.best.force, rule: `weighed:${EVIDENCE[found.top]!}` };
}

/** The country that the story plays in or is told from, which names no force of it. */
const SCENE: ReadonlySet<Evidence> = new Set<Evidence>(['home', 'theatre', 'theatre-lost', 'here', 'here-lost']);
/** A country where people are is named often without being whose they are. */
const NAMED: ReadonlySet<Evidence> = new Set<Evidence>(['title', 'whole']);
const THEATRE = EVIDENCE.indexOf('theatre');
const HERE = EVIDENCE.indexOf('here');

const onlyAtHome = ({ evidence }: Candidate): boolean => {
  const scene = evidence[THEATRE]! > 0 || evidence[HERE]! > 0;
  return EVIDENCE.every((name, i) => evidence[i] === 0 || SCENE.has(name) || (scene && NAMED.has(name)));
};
