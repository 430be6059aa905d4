/* How a sentence hangs on the one before it: by its first words, by "also" and "thus", by the tense of reported speech. */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { lineOf } from './line.js';
import { attributionsIn } from './sentence.js';
import { verbish } from './verbs.js';
import { PLAIN_VERBS } from './words.js';

/** `far`: it cannot stand without the sentence before, in whatever paragraph that is. `next`: nor across a paragraph's end where that paragraph has one source. `near`: within the paragraph. */
export type Bond = 'none' | 'near' | 'next' | 'far';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OPENERS = set('another other additional further others among remaining also moreover furthermore');
/** Openers that take up what was just said: "It killed", "They would join". */
const TAKING_UP = set('it they this these those he she such both neither');
/** Before a noun these open a sentence of the writer's own: "Those losses led ...". */
const DEMONSTRATIVES = set('this these those such both neither');
const PLURAL_ANAPHORS = set('them these those whom');
const WITH = set('of among with including besides beyond from for');
const COUNTS = set(
  'one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands most many some several half all both none each few two-thirds third quarter majority rest',
);
const MORE = set('more others other further');
const ORDINALS = set('first second third last latest next final remaining other two');
const BATCHES = set('group groups batch wave contingent unit units convoy phase stage tranche rotation echelon');
const CONSEQUENT = set('thus therefore thereby hence consequently');
/** With these, "would" is the writer's own conditional. */
const CONDITIONS = set('if without unless even');
const ANAPHORS =
  /^(?:the (?:figure|number|total|toll|rest|others|remaining|remainder|statement|report|count|estimate|dead|wounded|injured|same|death toll)|a further|an additional|an estimated|in addition|in all|in total|altogether|overall|as a result|at the same time|that (?:would|will|is|was|makes|made|brings|brought|leaves|left|means|meant|includes|included|compares|amounts|equals|number|figure|total)|this (?:would|will|is|was|makes|made|brings|brought|leaves|left|means|meant|includes|included|number|figure|total))\b/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const HAVING = set('has have maintains maintain comprises comprise consists hosts');

const TOLD = set('tell inform notify brief assure');

export function depends(view: ArticleView, sentence: Sentence): Bond {
  const t = view.tokens(sentence);
  const first = t[0];
  if (!first) return 'none';
  // "Wounded: 900" goes on with the figures before it.
  if (first.kind === 'word' && t[1]?.text === ':' && t[2]?.kind === 'number') return 'near';
  const own = attributionsIn(view, sentence);
  const agentless = own.find((a) => a.source === null && a.node.strength === 3 && a.stance === 'asserts');
  // "Parliament had been told of 900": somebody else told it.
  // "is said to have lost 900": said by whoever spoke before.
  if (agentless) return TOLD.has(agentless.node.lemma) ? 'none' : agentless.node.lemma === 'say' ? 'far' : 'near';
  // "..., he declined to say": the speaker stands in it already.
  if (
    own.some((a) => a.source !== null && a.stance === 'cannot_confirm' && /^(?:he|she|it|they)$/i.test(a.source.text))
  )
    return 'far';
  const opening = t[first.lower === 'and' || first.lower === 'but' ? 1 : 0] ?? first;
  const at = t.indexOf(opening);
  if (takesUpParts(t, at)) return 'far';
  if (ANAPHORS.test(view.text.slice(opening.start, opening.start + 40).toLowerCase())) {
    return opening.lower === 'that' || opening.lower === 'this' ? 'next' : 'near';
  }
  if (background(t)) return OPENERS.has(opening.lower) ? 'near' : 'none';
  if (OPENERS.has(opening.lower)) return 'far';
  if (TAKING_UP.has(opening.lower) && !(DEMONSTRATIVES.has(opening.lower) && !verbNext(view, sentence, at)))
    return 'near';
  for (let i = 0; i < t.length; i++) {
    const w = t[i]!.lower;
    if (
      (i < 12 && (w === 'also' || w === 'too')) ||
      (i < 24 && w === 'well' && t[i - 1]?.lower === 'as' && t[i + 1]?.lower !== 'as')
    )
      return 'near';
    if (CONSEQUENT.has(w)) return 'near';
    if (w === 'would' && i > 0 && !t.some((x) => CONDITIONS.has(x.lower)))
      return t[i + 1]?.lower === 'have' && TAKING_UP.has(t[i - 1]!.lower) ? 'next' : 'near';
    if (w === 'had' && i + 1 < t.length && /(?:ed|en|n)$/.test(t[i + 1]!.lower)) return 'near';
  }
  return 'none';
}

const verbNext = (view: ArticleView, sentence: Sentence, at: number): boolean =>
  verbish(lineOf(view, sentence).line, at + 1);

/** "Of these", "With them", "Four of the fighters", "Five more", "The first group". */
function takesUpParts(t: readonly Token[], at: number): boolean {
  const first = t[at]!;
  const next = t[at + 1];
  const third = t[at + 2];
  if (next === undefined || third === undefined) return false;
  // "With them begins the second phase" counts nobody.
  if (WITH.has(first.lower) && PLURAL_ANAPHORS.has(next.lower)) return !PLAIN_VERBS.has(third.lower);
  if (first.kind === 'number' || COUNTS.has(first.lower)) {
    if (MORE.has(next.lower)) return true;
    return (
      next.lower === 'of' &&
      (PLURAL_ANAPHORS.has(third.lower) || (third.lower === 'the' && t[at + 3] !== undefined && !t[at + 3]!.cap))
    );
  }
  return (first.lower === 'the' || first.lower === 'a') && ORDINALS.has(next.lower) && BATCHES.has(third.lower);
}

/** "The mission has some 700 soldiers", "In 1998 Norland stepped in": facts that the outlet adds. */
export function background(t: readonly Token[]): boolean {
  for (const w of t) if (w.kind === 'number' && YEAR.test(w.text)) return true;
  for (let i = 1; i < Math.min(t.length, 8); i++)
    if (HAVING.has(t[i]!.lower) && t[i - 1]!.cap && !TAKING_UP.has(t[i - 1]!.lower)) return true;
  return false;
}
