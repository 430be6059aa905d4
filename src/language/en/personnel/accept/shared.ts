/* What the rules of acceptance share: the words around a number that tell whether a noun was left out. */

import type { Candidate, Memory, SentenceScan } from '../candidate.js';
import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, wordSet } from '../closed.js';

const PASSED_OVER = wordSet(
  'just only already now currently first then another further additional extra alone also still even all',
);

/** Gives the rule's name to accept, false to reject, null to pass on. */
export type Rule = (c: Candidate, scan: SentenceScan, memory: Memory) => string | false | null;

/** Nouns and verbs that give a number of something. */
export const COUNTING = wordSet(
  'pace rate mean average peak aim goal intake number numbers numbered numbering total totals totalled totaled totalling totaling strength size figure figures toll count tally headcount share estimate estimates amount sum quota ceiling target establishment average personnel losses casualties complement level levels limit cap record quantity minimum maximum dead injured wounded killed missing captured deaths fatalities',
);

/** Words of loss, as verbs or participles. */
export const DEATH_VERBS = wordSet(
  'killed kill killing lost lose losing died dead wounded injured hurt perished injuring wounding',
);

/** Words that make a number one that the reader knows: "the 82". */
export const DEFINITE = wordSet('the these those all its their');

export const PERIODS = wordSet('day week month year');

/** Words of civil life around a people's name. */
export const CIVIL_LIFE = wordSet(
  'fled flee fleeing homeless voters homes home-owners uprooted tickets bars camped trapped evacuated displaced ethnic refugees shelter shelters vote voted voters poll population houses visa visas tourists',
);

/** The first word before the number that is no determiner or adverb, as a token index; -1 at the start. */
export function wordBefore(c: Candidate, scan: SentenceScan): number {
  let i = c.from - 1;
  while (i >= 0 && (DETERMINERS.has(scan.words[i]!) || scan.tokens[i]!.text === '"' || PASSED_OVER.has(scan.words[i]!)))
    i--;
  return i;
}

/** The first token behind the phrase, quotation marks passed over. */
export function behindAt(c: Candidate, scan: SentenceScan): number {
  let i = c.phrase.end;
  while (scan.tokens[i]?.text === '"' || scan.tokens[i]?.text === "'") i++;
  return i;
}

const CLOSING = wordSet('. , ; : ! ? ) ] - \u2013 \u2014');

/** Nothing, or a mark, stands there: the phrase is over. */
export const isClosing = (word: string): boolean => word === '' || CLOSING.has(word);

/** The words behind a number go on without a noun: a mark, a preposition, a conjunction or an adverb. */
export const goesOn = (word: string): boolean =>
  isClosing(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || ADVERBS.has(word);
