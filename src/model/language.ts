import type {
  ArticleView,
  CountAttribution,
  CountMention,
  LooseRemark,
  ResolvedForce,
  ResolvedPlace,
  ResolvedSpeaker,
} from './analysis.js';
import type { Force } from './claim.js';
import type { DateRules } from './claim-dates.js';
import type { Lexicon } from './lexicon.js';
import type { PageRules } from './page.js';
import type { Span } from './span.js';

/** All that a language brings: the stages of extraction, over its own rows and rules. */
export interface LanguagePack {
  /** ISO 639-1 code. */
  code: string;
  /** Words that a point may follow without ending the sentence, lower case. */
  abbreviations: ReadonlySet<string>;
  /** Words that no line ends with: a figure on the next line goes on with them. Lower case. */
  openWords: ReadonlySet<string>;
  page: PageRules;
  dates: DateRules;
  /** Counts of people of a force, in text order. */
  countMentions(view: ArticleView): CountMention[];
  /** Who vouches for a count. */
  attributeCount(view: ArticleView, count: CountMention): CountAttribution;
  /** Who denies, cannot confirm or confirms the people counted without giving a number: in sentences without a count of these. */
  remarksIn(view: ArticleView, counts: readonly CountMention[]): LooseRemark[];
  /** The speaker of a source span; null is the outlet. */
  describeSource(view: ArticleView, source: Span | null, via: Span[]): ResolvedSpeaker;
  /** `force`: whose people are counted, where known. */
  placeOf(view: ArticleView, count: CountMention, attribution: CountAttribution, force?: Force | null): ResolvedPlace;
  forceOf(view: ArticleView, count: CountMention, attribution?: CountAttribution): ResolvedForce;
  /** The pack with a user's rows before its own; the same for the same lexicon. */
  withLexicon(lexicon: Lexicon): LanguagePack;
  /** Runs with the tables of this pack: to be around all that is asked of it. `run` is synchronous. */
  within<T>(run: () => T): T;
}
