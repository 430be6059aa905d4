import type { ArticleView } from '../model/analysis.js';
import type { Article, Sentence, SourceDocument } from '../model/document.js';
import type { Token } from '../text/tokens.js';
import { tokenize } from '../text/tokens.js';
import { splitSentences } from './sentences.js';

/** The article with sentences and tokens made on demand; `text` is the normalised document. */
export function viewArticle(
  document: SourceDocument,
  text: string,
  article: Article,
  abbreviations: ReadonlySet<string>,
): ArticleView {
  let sentences: Sentence[] | null = null;
  const tokens = new Map<number, Token[]>();
  const memos = new Map<symbol, unknown>();
  const view: ArticleView = {
    document,
    text,
    article,
    get sentences() {
      sentences ??= splitSentences(text, article, abbreviations);
      return sentences;
    },
    tokens(sentence) {
      let made = tokens.get(sentence.start);
      if (!made) {
        made = tokenize(text, sentence.start, sentence.end);
        tokens.set(sentence.start, made);
      }
      return made;
    },
    sentenceAt(offset) {
      const all = view.sentences;
      let low = 0;
      let high = all.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (all[middle]!.start <= offset) low = middle;
        else high = middle - 1;
      }
      const found = all[low];
      return found && offset >= found.start && offset < found.end ? found : undefined;
    },
    noiseAt(offset) {
      return article.noise.find((n) => offset >= n.start && offset < n.end);
    },
    memo<T>(key: symbol, make: () => T): T {
      if (!memos.has(key)) memos.set(key, make());
      return memos.get(key) as T;
    },
  };
  return view;
}
