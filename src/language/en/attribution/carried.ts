/*
 * A sentence without a source of its own that goes on with the account of the source before it: it opens with a word that
 * takes up the sentence before ("Of them", "Another", "The figure"), says "also", stands in the tense of reported speech,
 * or is an item under a lead-in.
 */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Located } from './contents.js';
import { lastSource } from './quotations.js';
import { attributionsIn } from './sentence.js';

const OPENERS: ReadonlySet<string> = new Set(
  'another additional further others among remaining also moreover furthermore'.split(' '),
);
const ANAPHORS =
  /^(?:the (?:figure|number|total|toll|rest|others|remaining|remainder|statement|report|count|estimate|dead|wounded|same)|a further|an additional|an estimated|in addition|in all|in total|of (?:them|these|those|whom)|among (?:them|those|these)|some of (?:them|those))\b/i;

/** The attribution whose source goes on speaking in `sentence`; null where the outlet speaks. */
export function carriedSource(view: ArticleView, sentence: Sentence, _offset: number): { attribution: Located } | null {
  if (sentence.heading && !listItem(view, sentence)) return null;
  if (attributionsIn(view, sentence).some((a) => a.source !== null && a.node.strength === 3)) return null;
  if (listItem(view, sentence)) {
    const lead = leadIn(view, sentence);
    return lead ? { attribution: lead } : null;
  }
  const around = sandwiched(view, sentence);
  if (around) return { attribution: around };
  let index = sentence.index;
  for (let hops = 0; hops < 3 && index > 0; hops++, index--) {
    const s = view.sentences[index]!;
    const previous = view.sentences[index - 1]!;
    if (previous.heading) return null;
    if (!continues(view, s, previous.paragraph === s.paragraph)) return null;
    const source = lastSource(view, previous.index, previous.index);
    if (source) return { attribution: source };
    if (previous.paragraph !== s.paragraph) return null;
  }
  return null;
}

function continues(view: ArticleView, sentence: Sentence, sameParagraph: boolean): boolean {
  const tokens = view.tokens(sentence);
  const first = tokens[0];
  if (!first) return false;
  if (!sameParagraph) return false;
  if (attributionsIn(view, sentence).some((a) => a.source === null && a.node.strength === 3 && a.stance === 'asserts'))
    return true;
  if (OPENERS.has(first.lower) || ANAPHORS.test(view.text.slice(sentence.start, sentence.start + 40))) return true;
  for (let i = 0; i < tokens.length; i++) {
    const w = tokens[i]!.lower;
    if (w === 'also' || w === 'too' || (w === 'well' && tokens[i - 1]?.lower === 'as' && tokens[i + 1]?.lower !== 'as'))
      return true;
    if (w === 'had' && i + 1 < tokens.length && /(?:ed|en|n)$/.test(tokens[i + 1]!.lower)) return true;
  }
  return false;
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

function listItem(view: ArticleView, sentence: Sentence): boolean {
  return BULLET.test(view.text.slice(sentence.start, sentence.start + 3));
}

/** The attribution in the line that leads a list, up to twelve items above. */
function leadIn(view: ArticleView, sentence: Sentence): Located | null {
  for (let i = sentence.index - 1; i >= 0 && i > sentence.index - 13; i--) {
    const s = view.sentences[i]!;
    if (listItem(view, s)) continue;
    return view.text[s.end - 1] === ':' ? lastSource(view, i, i) : null;
  }
  return null;
}
