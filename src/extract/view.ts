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
  openWords?: ReadonlySet<string>,
): ArticleView {
  return new View(document, text, article, abbreviations, openWords);
}

/** A class and no literal with a getter, which would be of another shape in every article and slow wherever it is read. */
class View implements ArticleView {
  private split: Sentence[] | null = null;
  /** Tokens by the index of their sentence. */
  private read: (Token[] | undefined)[] = [];
  private readonly memos = new Map<symbol, unknown>();

  constructor(
    readonly document: SourceDocument,
    readonly text: string,
    readonly article: Article,
    private readonly abbreviations: ReadonlySet<string>,
    private readonly openWords?: ReadonlySet<string>,
  ) {}

  get sentences(): Sentence[] {
    this.split ??= splitSentences(this.text, this.article, this.abbreviations, this.openWords);
    return this.split;
  }

  tokens({ index, start, end }: Sentence): Token[] {
    let tokens = this.read[index];
    if (tokens === undefined) {
      tokens = tokenize(this.text, start, end);
      this.read[index] = tokens;
    }
    return tokens;
  }

  sentenceAt(offset: number): Sentence | undefined {
    const all = this.sentences;
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (all[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    const found = all[low];
    return found && offset >= found.start && offset < found.end ? found : undefined;
  }

  noiseAt(offset: number): Article['noise'][number] | undefined {
    for (const noise of this.article.noise) {
      if (offset < noise.start) return undefined;
      if (offset < noise.end) return noise;
    }
    return undefined;
  }

  memo<T>(key: symbol, make: () => T): T {
    let value = this.memos.get(key);
    if (value === undefined) {
      value = make();
      this.memos.set(key, value);
    }
    return value as T;
  }
}
