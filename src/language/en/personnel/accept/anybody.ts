/* "People" that are no more than counted: where the words around put them in a force's ranks, or its losses. */

import type { Candidate, Memory, SentenceScan } from '../candidate.js';
import { size } from '../candidate.js';
import { hasWord, wordSet } from '../closed.js';
import { pronounSubject } from './elided.js';
import { labelled } from './labels.js';
import { isPeople } from './nouns.js';
import { compared, growth, predicate } from './relations.js';
import type { Rule } from './shared.js';

/** Rules that read a number without a noun: "people" tells no more than none. */
const RELATIONS: readonly Rule[] = [labelled, growth, compared, predicate, pronounSubject];

const RAISING = wordSet(
  'mobilising mobilizing mobilise mobilize drafting conscripting recruiting enlisting mobilised mobilized',
);
const RAISED = /\b(?:called up|call-up|mobili[sz]ed|drafted|conscripted|enlisted|recruited)\b/;
const DEPLOYED =
  /^(?:(?:who|are|were|is|now|currently|have|has|had|been|so|far|already) )*(?:deployed|stationed|garrisoned|(?:brought|sent|moved|transferred) to the (?:front|frontline|combat|battlefield))\b/;
/** "With 1.2 million people the army is ..." */
const WITH_THEM = /^,? ?(?:the|its|their) (?:\w+ ){0,3}(?:army|armed forces|military|navy)\b/;
const LOSS_OF = /\b(?:loss|losses|death|deaths|sacrifice) of(?: the| some| about)?$/;

/** "The losses come to 862,000 people", "300,000 people were called up", "the loss of nine lives". */
export const anybody: Rule = (c, scan, memory) => {
  if (!isPeople(c, scan)) return null;
  if (raised(c, scan, memory) || lostLives(c, scan, memory)) return 'people-of-force';
  // "the deaths of 40,000 people", "the remains of 320 persons"
  if (scan.words[c.from - 1] === 'of') return false;
  const bare = { ...c, phrase: { ...c.phrase, kind: 'none' as const } };
  return RELATIONS.some((rule) => rule(bare, scan, memory)) ? 'people-of-force' : false;
};

function raised(c: Candidate, { words }: SentenceScan, memory: Memory): boolean {
  if (!memory.articleStrong() || size(c.number) < 100) return false;
  const right = words.slice(c.phrase.end, c.phrase.end + 10).join(' ');
  if (words[c.from - 1] === 'with' && WITH_THEM.test(right)) return true;
  return hasWord(words, c.from - 3, c.from, RAISING) || RAISED.test(right) || DEPLOYED.test(right);
}

/** Lives that a force mourns; those of a disaster are nobody's. */
const lostLives = (c: Candidate, scan: SentenceScan, memory: Memory): boolean =>
  /^(?:lives|souls)$/.test(scan.words[c.phrase.headTo - 1] ?? '') &&
  LOSS_OF.test(scan.words.slice(0, c.from).join(' ')) &&
  !scan.civil &&
  !scan.scene &&
  memory.articleStrong() &&
  !memory.civilLosses;
