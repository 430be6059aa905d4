/* Answers: a bare number behind a question that asks how many of a force there are, or were lost. */

import type { ArticleView } from '../../../../model/analysis.js';
import type { Status } from '../../../../model/claim.js';
import type { Sentence } from '../../../../model/document.js';
import { LOSSES, type SentenceScan, size } from '../candidate.js';
import { AUXILIARIES, PREPOSITIONS, VERBS, wordSet } from '../closed.js';
import { cueAt, findCues } from '../cues.js';
import { NOUNS } from '../nouns.js';
import { goesOn, type Rule } from './shared.js';

/** Sentences behind a question that can answer it. */
const REACH = 2;
/** A question of a few words that only names a state ("And the wounded?") asks for its number. */
const SHORT = 5;
const PERSONAL = wordSet('of in on at more people');

interface Question {
  /** The loss that is asked about. */
  status: Status | null;
  /** False where it asks for other people or things. */
  people: boolean;
}

/** The question on a number of soldiers that stands at most two sentences before. */
export function questionBefore(view: ArticleView, sentence: Sentence): Question | null {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = view.sentences[i]!;
    if (view.text[before.end - 1] === '?') return asks(view, before);
  }
  return null;
}

function asks(view: ArticleView, question: Sentence): Question | null {
  const tokens = view.tokens(question);
  const words = tokens.map((t) => t.lower);
  const loss = findCues(words).find((cue) => LOSSES.has(cue.status))?.status ?? null;
  const many = words.findIndex((w, i) => w === 'many' && words[i - 1] === 'how');
  if (many < 0) return loss && words.length <= SHORT ? { status: loss, people: true } : null;
  const asked = words[many + 1] ?? '';
  const noun = NOUNS.get(asked);
  const people =
    noun !== undefined ||
    AUXILIARIES.has(asked) ||
    VERBS.has(asked) ||
    PREPOSITIONS.has(asked) ||
    PERSONAL.has(asked) ||
    cueAt(tokens, many + 1);
  if (people && noun?.class !== 'civil') return { status: loss, people: true };
  return noun?.class === 'civil' || /[^s]s$/.test(asked) ? { status: null, people: false } : null;
}

/** "How many are under arms? The institute gives 1.2 million." */
export const answer: Rule = (c, scan: SentenceScan, memory) => {
  if (c.phrase.kind !== 'none' || c.index > 0 || !memory.articleMilitary()) return null;
  if (
    scan.words[c.from - 1] === '(' ||
    !goesOn(scan.words[c.phrase.end] ?? '') ||
    /^(?:19|20)\d\d$/.test(c.number.text) ||
    size(c.number) < 5
  )
    return null;
  const question = questionBefore(scan.view, scan.sentence);
  return question && (question.people ? 'answer' : false);
};
