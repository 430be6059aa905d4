import { heaviest, inOrder } from '../weigh.js';
import { EVIDENCE, type Evidence, type Voice } from './evidence.js';

/* The voice for which most speaks. */

/**
 * What each kind of evidence is worth. Set by hand, then moved by a logistic regression over the some 690 counts of
 * annotated articles, no part of the project, whose own sentence names nobody; held near the hand's values so that no few
 * articles decide.
 */
const WEIGHTS: Record<Evidence, number> = {
  'same-paragraph': 1.3,
  'paragraph-before': 0.8,
  further: -0.1,
  last: 0.6,
  quoted: -0.3,
  weak: -0.2,
  'taken-up': 2.9,
  'taken-up-apart': 3,
  next: 2.4,
  'next-apart': 2.9,
  near: 2.4,
  'near-apart': 0.7,
  said: 1.9,
  part: 1.5,
  'count-before': 1.4,
  item: 3.1,
  account: 3,
  'behind-paragraph': 0.2,
  'both-sides': 2.6,
  'both-sides-apart': 1.7,
  title: 0.3,
  share: 0.6,
  sole: 0.2,
  outlet: 4.5,
  heading: 3,
  background: 1,
  opens: 0.3,
  'opens-quiet': -0.5,
  lead: 0.4,
};
const W = inOrder(EVIDENCE, WEIGHTS);

/** The voice for which most speaks, and the evidence that gave most of it. */
export function weightiest(voices: readonly Voice[]): { voice: Voice; rule: string } {
  const found = heaviest(voices, W, Number.NEGATIVE_INFINITY)!;
  return { voice: found.best, rule: `weighed:${EVIDENCE[found.top]!}` };
}
