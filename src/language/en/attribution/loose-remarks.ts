import type { ArticleView, CountMention, LooseRemark } from '../../../model/analysis.js';
import { NOUNS } from '../personnel/nouns.js';
import { attributionsIn } from './sentence.js';
import { CONFIRMS, mayRemark } from './stance.js';

/* Who denies a number, cannot confirm it or confirms what is counted, in sentences that hold no count. */

/** Words for a number put forward, right at the head of what is denied or confirmed. */
const NUMBER_WORDS =
  /^(?:that |about |of )?(?:the|this|that|these|those|such|any|both|either|its|their|his|her)? ?(?:\w+ )?(?:figures?|numbers?|tolls?|estimates?|counts?|claims?|reports?)\b/i;

/** Longer contents say something of their own. */
const LONGEST = 160;

/** One remark a sentence; only such as follow a count of the article, which they can speak of. */
export function remarksIn(view: ArticleView, counts: readonly CountMention[]): LooseRemark[] {
  const first = Math.min(...counts.map((count) => count.sentence.index));
  const counted = new Set(counts.map((count) => count.sentence.index));
  return view.sentences.flatMap((sentence) => {
    if (sentence.index <= first || counted.has(sentence.index) || sentence.heading) return [];
    if (!mayRemark(view.tokens(sentence))) return [];
    for (const a of attributionsIn(view, sentence)) {
      if (a.source === null || a.cue === null) continue;
      const confirms = a.stance === 'asserts' && CONFIRMS.has(a.node.lemma);
      if (a.stance === 'asserts' && !confirms) continue;
      const contents = a.content.map((c) => view.text.slice(c.start, c.end).trim()).filter((c) => c.length <= LONGEST);
      if (contents.some((c) => /\d/.test(c))) continue;
      const speaksOf = (content: string) => NUMBER_WORDS.test(content) || (confirms && namesPeople(content));
      if (!contents.some(speaksOf)) continue;
      return [{ source: a.source, stance: confirms ? 'confirms' : (a.stance as LooseRemark['stance']), sentence }];
    }
    return [];
  });
}

const namesPeople = (content: string): boolean =>
  content.split(/[^\p{L}]+/u).some((word) => NOUNS.get(word.toLowerCase())?.class === 'hard');
