import type { ResolvedForce } from '../../../model/analysis.js';
import { type Candidate, EVIDENCE, type Evidence } from './evidence.js';

/* The candidate for whom most speaks. */

const WEIGHTS: Record<Evidence, number> = {
  clause: 1.2,
  'clause-troops': 2.5,
  antecedent: 0.7,
  opener: 1.5,
  before: 2.2,
  title: 1.8,
  'title-troops': 1.2,
  lead: 0.4,
  'lead-troops': 0.6,
  whole: 0.5,
  'whole-troops': 0.7,
  home: 1.1,
  'theatre-lost': -0.9,
  theatre: -1.1,
  'here-lost': 0,
  here: -0.1,
  'speaker-lost': -0.5,
  speaker: 0,
  'speaker-spies': -0.8,
  'enemy-lost': 0.4,
  'mission-peace': 1.7,
  'mission-state': 0.2,
  body: -0.9,
  'group-soldiers': -1.3,
  army: 2.1,
  last: 0.2,
  'last-same': 0.1,
  frame: 1.9,
};
const W = Float64Array.from(EVIDENCE, (name) => WEIGHTS[name]);

/** Below this sum nothing worth a name speaks for a force. */
const LEAST = 1;

/** The candidate with the highest sum; null where none has enough. Its rule is the evidence that gave most. */
export function heaviest(candidates: readonly Candidate[]): ResolvedForce | null {
  let best: Candidate | null = null;
  let most = LEAST;
  for (const one of candidates) {
    if (onlyAtHome(one)) continue;
    let sum = 0;
    for (let i = 0; i < W.length; i++) sum += W[i]! * one.evidence[i]!;
    if (sum > most) {
      best = one;
      most = sum;
    }
  }
  if (!best) return null;
  let top = 0;
  for (let i = 1; i < W.length; i++) if (W[i]! * best.evidence[i]! > W[top]! * best.evidence[top]!) top = i;
  return { force: best.force, rule: EVIDENCE[top]! };
}

/** The country that the story plays in or is told from, which names no force of it. */
const SCENE: ReadonlySet<Evidence> = new Set<Evidence>(['home', 'theatre', 'theatre-lost', 'here', 'here-lost']);
const onlyAtHome = ({ evidence }: Candidate): boolean =>
  EVIDENCE.every((name, i) => SCENE.has(name) || evidence[i] === 0);
