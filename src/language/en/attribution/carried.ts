/*
 * A sentence without a source of its own that goes on with the account of the source before it: it opens with a word that
 * takes up the sentence before ("Of them", "With them", "That would"), says "also", stands in the tense of reported speech,
 * stands between two sentences of one source, or is an item under a lead-in. Background told as fact is nobody's but the
 * outlet's: other years, what a force "has", what the law is.
 */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Located } from './contents.js';
import { depends } from './dependent.js';
import { lastSource } from './quotations.js';
import { paragraphOf } from './quotes.js';
import { attributionsIn } from './sentence.js';

/** How many sentences an account runs on without naming its source again. */
const REACH = 6;

/** The attribution whose source goes on speaking in `sentence`; null where the outlet speaks. */
export function carriedSource(view: ArticleView, sentence: Sentence, _offset: number): { attribution: Located } | null {
  const item = listItem(view, sentence);
  if (sentence.heading && !item) return null;
  if (attributionsIn(view, sentence).some((a) => a.source !== null && a.node.strength === 3)) return null;
  if (item) {
    const lead = leadIn(view, sentence);
    return lead ? { attribution: lead } : null;
  }
  const reported = reportedBefore(view, sentence);
  if (reported) return { attribution: reported };
  const account = accountAbove(view, sentence);
  if (account) return { attribution: account };
  const around = sandwiched(view, sentence);
  if (around) return { attribution: around };
  let index = sentence.index;
  for (let hops = 0; hops < REACH && index > 0; hops++, index--) {
    const s = view.sentences[index]!;
    const previous = view.sentences[index - 1]!;
    if (previous.heading || listItem(view, previous)) return null;
    const bond = depends(view, s);
    const apart = previous.paragraph !== s.paragraph;
    if (bond === 'none') return null;
    if (apart && (bond === 'near' ? !between(view, sentence) : bond === 'next' && !alone(view, previous))) return null;
    const source = lastSource(view, previous.index, previous.index);
    if (source) return { attribution: source };
    if (apart && bond !== 'far') return null;
  }
  return null;
}

/** Whether the paragraphs before and behind a paragraph are told by one person by name. */
function between(view: ArticleView, sentence: Sentence): boolean {
  const [first, last] = paragraphOf(view, sentence);
  const next = view.sentences[last + 1];
  if (first === 0 || !next || next.heading) return false;
  const before = lastSource(view, first - 1, first - 1);
  const behind = lastSource(view, next.index, next.index);
  if (!before || !behind || before.node.strength < 3 || behind.node.strength < 3) return false;
  const [a, b] = [before.source!.text, behind.source!.text];
  return /^(?:he|she)$/i.test(b) || (lastWord(a) === lastWord(b) && /^\p{Lu}/u.test(lastWord(a)));
}

/** "There the guard is said to have lost 40 men.": said by whoever spoke last. */
function reportedBefore(view: ArticleView, sentence: Sentence): Located | null {
  const reports = attributionsIn(view, sentence).some(
    (a) => a.source === null && a.node.lemma === 'say' && a.node.strength === 3 && a.stance === 'asserts',
  );
  for (let i = sentence.index - 1; reports && i >= 0 && i >= sentence.index - REACH; i--) {
    if (view.sentences[i]!.heading) return null;
    const source = lastSource(view, i, i);
    if (source) return source;
  }
  return null;
}

/** Whether no other sentence of the paragraph before this one names a source. */
const alone = (view: ArticleView, s: Sentence): boolean =>
  lastSource(view, paragraphOf(view, s)[0], s.index - 1) === null;

/** "The colonel took reporters through the day.": all below it in the paragraph is the colonel's, to the next source. */
function accountAbove(view: ArticleView, sentence: Sentence): Located | null {
  for (let i = sentence.index - 1; i >= 0 && i > sentence.index - REACH; i--) {
    const s = view.sentences[i]!;
    if (s.paragraph !== sentence.paragraph) return null;
    const source = lastSource(view, i, i);
    if (source) return source.node.rule === 'account' ? source : null;
  }
  return null;
}

/** A sentence between two of the same source in one paragraph is that source's too. */
function sandwiched(view: ArticleView, sentence: Sentence): Located | null {
  let before: Located | null = null;
  for (
    let i = sentence.index - 1;
    i >= 0 && i >= sentence.index - 4 && !before && view.sentences[i]!.paragraph === sentence.paragraph;
    i--
  )
    before = lastSource(view, i, i);
  if (!before || before.node.strength < 3) return null;
  for (
    let i = sentence.index + 1;
    i < view.sentences.length && i <= sentence.index + 3 && view.sentences[i]!.paragraph === sentence.paragraph;
    i++
  ) {
    const after = lastSource(view, i, i);
    if (!after) continue;
    const text = after.source!.text;
    return after.node.strength === 3 &&
      (/^(?:he|she|it|they)$/i.test(text) ||
        text === before.source!.text ||
        lastWord(text) === lastWord(before.source!.text))
      ? before
      : null;
  }
  return null;
}

const lastWord = (text: string): string => /[\p{L}'-]+$/u.exec(text)?.[0] ?? text;

const BULLET = /^[*\u2022\u25CF\u25AA\u2013\u2014-]\s/;

/** "July: 3,882 (310)" */
const ROW = /^\p{Lu}[\p{L}\d() ]{0,40}(?:,|:) ?(?:some |about |over )?\d[\d,.]*(?! ?[ap]\.?m)/u;

function listItem(view: ArticleView, sentence: Sentence): boolean {
  const { text } = view;
  if (BULLET.test(text.slice(sentence.start, sentence.start + 3))) return true;
  return (
    sentence.heading && text[sentence.start - 1] === '\n' && ROW.test(text.slice(sentence.start, sentence.start + 60))
  );
}

/** The attribution in the line that leads a list ("The minister expects:", or a heading), up to twelve items above. */
function leadIn(view: ArticleView, sentence: Sentence): Located | null {
  for (let i = sentence.index - 1; i >= 0 && i > sentence.index - 13; i--) {
    const s = view.sentences[i]!;
    if (listItem(view, s)) continue;
    const bulleted = BULLET.test(view.text.slice(sentence.start, sentence.start + 3));
    return (s.heading && bulleted) || view.text[s.end - 1] === ':' ? lastSource(view, i, i) : null;
  }
  return null;
}
