/* Who tells something in the sentences of a story, as others see it: made once a sentence, told apart by who it is. */

import type { ArticleView } from '../../../model/analysis.js';
import type { Speaker } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { describeSource } from '../speakers/index.js';
import type { Located } from './contents.js';
import { lastSource } from './quotations.js';
import { settle } from './settle.js';
import { isVoice, OWN_REPORTER } from './voice.js';

/** One who tells something in a sentence, outside any quotation. */
export interface Telling {
  attribution: Located;
  /** The words that name the speaker, pronouns resolved. */
  source: Span;
  via: Span[];
  /** Equal for one speaker in all spellings. */
  key: string;
  speaker: Speaker;
}

/** A pronoun that means nobody in the article, and the reader's own "we". */
const NOBODY = /^(?:i|we|you|he|she|it|they|who|that|this)$/i;

const KEY = Symbol('tellings');

/** The last one who tells something in the sentence; null where nobody does. */
export function tellingIn(view: ArticleView, sentence: Sentence): Telling | null {
  const known = view.memo(KEY, () => new Map<number, Telling | null>());
  let made = known.get(sentence.index);
  if (made === undefined) {
    // What its own making asks for meets no telling yet.
    known.set(sentence.index, null);
    made = make(view, sentence);
    known.set(sentence.index, made);
  }
  return made;
}

function make(view: ArticleView, sentence: Sentence): Telling | null {
  const attribution = lastSource(view, sentence.index, sentence.index);
  if (!attribution) return null;
  const settled = settle(view, sentence, attribution, sentence.start, attribution.via, 'told', 'asserts');
  return settled.source && told(view, attribution, settled.source);
}

/** A source as a telling; null where the words can name nobody. */
function told(view: ArticleView, attribution: Located, source: Span): Telling | null {
  if (NOBODY.test(source.text) || OWN_REPORTER.test(source.text) || !isVoice(source.text)) return null;
  const { speaker, key } = describeSource(view, source, []);
  return {
    attribution,
    source,
    via: attribution.via,
    key,
    speaker,
  };
}
