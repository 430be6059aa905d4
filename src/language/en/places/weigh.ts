import { type Candidate, EVIDENCE, type Evidence } from './evidence.js';

/* The place for which most speaks. */

const WEIGHTS: Record<Evidence, number> = {
  near: 2.2,
  before: 0.6,
  nested: 0.5,
  lead: 1.7,
  'lead-within': 0.7,
  title: 1.2,
  first: 0,
  counted: 0.9,
  last: 0,
  country: -0.6,
  capital: -1.3,
  unknown: -1.4,
  line: -1.5,
  bare: -0.5,
  toward: -0.3,
  'toward-coming': 1.2,
  home: -0.5,
  'home-lost': 0,
};
const W = Float64Array.from(EVIDENCE, (name) => WEIGHTS[name]);
/** Below this sum nothing worth a name speaks for a place. */
const LEAST = 0.5;

/** The candidate with the highest sum and the evidence that gave most of it; null where none has enough. */
export function heaviest(candidates: readonly Candidate[]): { best: Candidate; rule: Evidence } | null {
  let best: Candidate | null = null;
  let most = LEAST;
  for (const one of candidates) {
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
  return { best, rule: EVIDENCE[top]! };
}
