import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { attributionsFrom, type Located } from './contents.js';
import { lineOf } from './line.js';
import { nodesOf } from './nodes.js';

const KEY = Symbol('attributions');

/** The attributions whose cue stands in the sentence, in text order; made once a sentence. */
export function attributionsIn(view: ArticleView, sentence: Sentence): Located[] {
  const known = view.memo(KEY, () => new Map<number, Located[]>());
  let made = known.get(sentence.start);
  if (!made) {
    const { line, quotes } = lineOf(view, sentence);
    const nodes = nodesOf(line);
    made = nodes.length === 0 ? [] : attributionsFrom(view.text, line, quotes, nodes);
    known.set(sentence.start, made);
  }
  return made;
}
