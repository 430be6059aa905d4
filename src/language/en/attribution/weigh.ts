import { heaviest } from '../weigh.js';
import { EVIDENCE, type Evidence, type Voice } from './evidence.js';

/* The voice for which most speaks. */

/** What each kind of evidence is worth. */
const WEIGHTS: Record<Evidence, number> = {
  'same-paragraph': 1.2,
  'paragraph-before': 0.8,
  further: 0,
  last: 0.7,
  quoted: -0.2,
  weak: -0.2,
  'taken-up': 3,
  'taken-up-apart': 3,
  next: 2.3,
  'next-apart': 2.3,
  near: 2.3,
  'near-apart': 0.7,
  said: 2,
  part: 1.5,
  'count-before': 1.3,
  item: 3,
  account: 3,
  'behind-paragraph': 0.1,
  'both-sides': 1.9,
  title: 0.3,
  share: 0.6,
  sole: 0.2,
  outlet: 4.3,
  heading: 3,
  background: 1,
  opens: 0.4,
  'opens-quiet': -0.4,
  lead: 0.5,
};
const W = Float64Array.from(EVIDENCE, (name) => WEIGHTS[name]);

/** The voice for which most speaks, and the evidence that gave most of it. */
export function weightiest(voices: readonly Voice[]): { voice: Voice; rule: string } {
  const found = heaviest(voices, W, Number.NEGATIVE_INFINITY)!;
  return { voice: found.best, rule: `weighed:${EVIDENCE[found.top]!}` };
}
