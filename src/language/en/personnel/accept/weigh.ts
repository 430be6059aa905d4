import { inOrder, sumOf } from '../../weigh.js';
import { type Candidate, type Memory, type SentenceScan, size } from '../candidate.js';
import { EVIDENCE, type Evidence, evidenceOf } from './evidence.js';

/* The last word on a number that no rule is sure of. */

/**
 * What each kind of evidence is worth, as the logarithm of odds. From a logistic regression over the numbers that no rule had
 * taken in annotated articles and short texts that are no part of the project, held near zero so that no few decide; what is
 * plainly of others (wages, civil bodies, a disaster, whom they killed) was set lower by hand.
 */
const WEIGHTS: Record<Evidence, number> = {
  bias: 0,
  none: 0.5,
  men: 0.7,
  people: -0.5,
  members: 1.1,
  soft: 0.1,
  police: 0.6,
  workers: 0.1,
  demonym: -0.2,
  plural: -2,
  singular: -0.6,
  'civil-noun': -0.7,
  state: 0.6,
  hard: 0.5,
  collective: 0,
  'of-them': 0.4,
  'of-group': 0.3,
  more: 0.2,
  plain: -0.6,
  war: 0.9,
  'war-before': 0.4,
  rank: -0.1,
  force: 0.2,
  nation: 0.6,
  enemy: 0,
  civil: -0.6,
  scene: 0,
  we: -0.1,
  they: -0.5,
  lost: 0.5,
  loss: 0.1,
  moved: 0.3,
  have: 0.3,
  there: 0.1,
  it: 0.1,
  label: 0.4,
  'last-word': -0.1,
  same: 0.1,
  before: 0.3,
  near: -0.2,
  'civil-before': -0.4,
  article: -0.5,
  'article-strong': -0.5,
  borrowed: -2.3,
  peaceful: -0.8,
  heading: -0.6,
  small: -2.3,
  tens: -0.8,
  hundreds: 0.4,
  year: -1.2,
  thing: -1.4,
  'people-lost': -0.3,
  bracket: -0.2,
  'of-number': 0,
  paid: -1.6,
  'killed-whom': -2,
  hedged: 0.3,
  repeated: 0.7,
  definite: -0.5,
  'verb-behind': 0.2,
  measured: -0.8,
  rate: 0.6,
  listed: -0.2,
  'civil-life': -1.1,
  'civil-body': -1.2,
};
const W = inOrder(EVIDENCE, WEIGHTS);
const [PLAIN, FORCE, RANK, WAR] = (['plain', 'force', 'rank', 'war'] as const).map((name) =>
  EVIDENCE.indexOf(name),
) as [number, number, number, number];
/** Odds of some five to four: a claim that is none costs as much as one that is missed. */
const LEAST = 0.2;

const FEW = 10;

/** True where more speaks for members of a force than against. */
export function weighs(c: Candidate, scan: SentenceScan, memory: Memory): boolean {
  // Against these nothing else weighs enough: most numbers are done with here.
  if (size(c.number) < FEW || memory.borrowed()) return false;
  const evidence = evidenceOf(c, scan, memory);
  // In an article about something else the sentence itself must speak of a force.
  if (!memory.articleMilitary() && evidence[PLAIN]! + evidence[FORCE]! + evidence[RANK]! === 0 && evidence[WAR]! < 0.5)
    return false;
  return sumOf(W, evidence) > LEAST;
}
