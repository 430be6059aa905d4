/* Lines of a list. */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';

const BULLET = /^[*\u2022\u25CF\u25AA\u2013\u2014-]\s/;

/** "July: 3,882 (310)" */
const ROW = /^\p{Lu}[\p{L}\d() ]{0,40}(?:,|:) ?(?:some |about |over )?\d[\d,.]*(?! ?[ap]\.?m)/u;

/** Whether the sentence is an item of a list, behind a bullet or as a row of a table; null for any other. */
export function listItem(view: ArticleView, sentence: Sentence): 'bullet' | 'row' | null {
  const { text } = view;
  if (BULLET.test(text.slice(sentence.start, sentence.start + 3))) return 'bullet';
  const row =
    sentence.heading && text[sentence.start - 1] === '\n' && ROW.test(text.slice(sentence.start, sentence.start + 60));
  return row ? 'row' : null;
}
