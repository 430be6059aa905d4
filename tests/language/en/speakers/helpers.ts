import { viewArticle } from '../../../../src/extract/view.js';
import { ABBREVIATIONS, OPEN_WORDS } from '../../../../src/language/en/abbreviations.js';
import type { ArticleView } from '../../../../src/model/analysis.js';
import type { Article } from '../../../../src/model/document.js';
import type { Span } from '../../../../src/model/span.js';
import { normalise } from '../../../../src/text/normalise.js';

/** A view of one article that fills the whole text. */
export function viewOf(text: string, article: Partial<Article> = {}): ArticleView {
  const document = { id: 'a', file: 'a.txt', text, sha256: '', metadata: {} };
  return viewArticle(
    document,
    normalise(text),
    {
      index: 0,
      start: 0,
      end: text.length,
      title: null,
      outlet: null,
      url: null,
      published: null,
      datelinePlace: null,
      noise: [],
      warnings: [],
      ...article,
    },
    ABBREVIATIONS,
    OPEN_WORDS,
  );
}

/** The span of the words between the first "[" and "]" of a text, and the text without the brackets. */
export function marked(text: string): { text: string; span: Span } {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const bare = text.replace('[', '').replace(']', '');
  return { text: bare, span: { start, end, text: bare.slice(start, end) } };
}
