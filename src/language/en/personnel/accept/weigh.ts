import type { Candidate, Memory, SentenceScan } from '../candidate.js';
import { EVIDENCE, type Evidence, evidenceOf } from './evidence.js';

/* The last word on a number that no rule is sure of. */

/**
 * What each kind of evidence is worth, as the logarithm of odds. From a logistic regression over the numbers that no rule had
 * taken in annotated articles and short texts that are no part of the project, held near zero so that no few decide.
 */
const WEIGHTS: Record<Evidence, number> = {
  bias: 0,
  none: 0.5,
  men: 0.6,
  people: -0.5,
  members: 1,
  soft: 0.2,
  police: 0.6,
  workers: 0.1,
  demonym: -0.3,
  plural: -1.8,
  singular: -0.7,
  'civil-noun': -0.6,
  state: 0.6,
  hard: 0.3,
  collective: 0,
  'of-them': 0.5,
  'of-group': 0.7,
  more: 0.2,
  plain: -0.2,
  war: 0.7,
  'war-before': 0.5,
  rank: 0.1,
  force: 0.2,
  nation: 0.6,
  enemy: -0.3,
  civil: -0.9,
  scene: -0.1,
  we: 0.2,
  they: -0.5,
  lost: 0.5,
  loss: 0.4,
  moved: 0.3,
  have: 0.3,
  there: 0.1,
  it: 0.2,
  label: 0.5,
  'last-word': -0.1,
  same: 0.2,
  before: 0.5,
  near: -0.3,
  'civil-before': -0.7,
  article: -0.5,
  'article-strong': -0.4,
  borrowed: -2.5,
  peaceful: -0.1,
  heading: -0.4,
  small: -2.4,
  tens: -0.8,
  hundreds: 0.5,
  year: -1.3,
  thing: -1.7,
  'people-lost': -0.2,
  bracket: -0.3,
  'of-number': 0.1,
};
const W = Float64Array.from(EVIDENCE, (name) => WEIGHTS[name]);
/** Odds of some five to four: a claim that is none costs as much as one that is missed. */
const LEAST = 0.2;

/** True where more speaks for members of a force than against. */
export function weighs(c: Candidate, scan: SentenceScan, memory: Memory): boolean {
  const evidence = evidenceOf(c, scan, memory);
  let sum = 0;
  for (let i = 0; i < W.length; i++) sum += W[i]! * evidence[i]!;
  return sum > LEAST;
}
