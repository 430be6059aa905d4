import type { ResolvedForce } from '../../../model/analysis.js';
import { type Candidate, EVIDENCE, type Evidence } from './evidence.js';

/* The candidate for whom most speaks. */

const WEIGHTS: Record<Evidence, number> = {
  clause: 0.8,
  antecedent: 0.6,
  opener: 1,
  before: 2,
  title: 1.6,
  'title-troops': 0.9,
  lead: 0.2,
  'lead-troops': 0.5,
  whole: 0.3,
  'whole-troops': 0.7,
  home: 1.2,
  'theatre-lost': -0.8,
  theatre: -1,
  'here-lost': -0.2,
  here: -0.1,
  'speaker-lost': -0.4,
  speaker: 0,
  'enemy-lost': 0.3,
  'mission-peace': 0.7,
  'mission-state': 0,
  body: -0.3,
  'group-soldiers': -0.9,
  army: 1,
  last: 0.2,
  'last-same': 0.1,
  rebels: 0.1,
  frame: 0.2,
};
const W = Float64Array.from(EVIDENCE, (name) => WEIGHTS[name]);

/** The candidate with the highest sum; null where there is none. Its rule is the evidence that gave most. */
export function heaviest(candidates: readonly Candidate[]): ResolvedForce | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const one of candidates) {
    let sum = 0;
    for (let i = 0; i < W.length; i++) sum += W[i]! * one.evidence[i]!;
    if (!best || sum > most) {
      best = one;
      most = sum;
    }
  }
  if (!best) return null;
  let top = 0;
  for (let i = 1; i < W.length; i++) if (W[i]! * best.evidence[i]! > W[top]! * best.evidence[top]!) top = i;
  return { force: best.force, rule: EVIDENCE[top]! };
}
