import type { Token } from '../text/tokens.js';
import type {
  Basis,
  ClaimDate,
  Force,
  Place,
  Qualifier,
  Realis,
  Speaker,
  SpeakerKind,
  Stance,
  Status,
} from './claim.js';
import type { Article, Sentence, SourceDocument } from './document.js';
import type { Span } from './span.js';

/* What the stages hand to each other. All offsets are document offsets into the normalised text (same length as the text). */

/** What a number counts or names, as far as its own words and its direct neighbours tell. Only `count` can become a claim. */
export type NumberKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'time'
  | 'date'
  | 'ordinal'
  | 'identifier'
  | 'score'
  | 'age';

/** A number with its qualifier words. `start`/`end`/`text` span both; `core` spans the number alone. */
export interface NumberMention extends Span {
  low: number | null;
  high: number | null;
  best: number | null;
  qualifier: Qualifier;
  core: { start: number; end: number };
  kind: NumberKind;
  /** Words that hedge the number beyond its qualifier ("estimated" in "an estimated 3,000-4,000"). */
  hedges: string[];
  /** "another 3,000", "3,000 more", "an additional 300": a difference word stands directly at the number. */
  change: 'increase' | 'decrease' | null;
}

/** One story with what the stages share. Sentences and tokens are made when first asked for and kept. */
export interface ArticleView {
  readonly document: SourceDocument;
  /** The whole document, normalised; same offsets as `document.text`. */
  readonly text: string;
  readonly article: Article;
  readonly sentences: Sentence[];
  tokens(sentence: Sentence): Token[];
  sentenceAt(offset: number): Sentence | undefined;
  /** True where the offset lies in page noise (captions, links, boilerplate ...). */
  noiseAt(offset: number): Article['noise'][number] | undefined;
  /** A value made once an article, for stages that keep an index of it. */
  memo<T>(key: symbol, make: () => T): T;
}

/** A counted group of people of a force: what the personnel stage finds. */
export interface CountMention {
  number: NumberMention;
  sentence: Sentence;
  /** From the number (with qualifier) through the head noun; for an elided noun the number alone. */
  start: number;
  end: number;
  /** The head noun ("troops", "North Koreans"), null where it is elided. */
  head: { start: number; end: number; lower: string } | null;
  unit: string;
  status: Status;
  realis: Realis;
  /** The verb or noun that decided the status; null for the default. */
  statusCue: { start: number; end: number } | null;
  change: 'increase' | 'decrease' | null;
  rate: 'day' | 'week' | 'month' | 'year' | null;
  each: { of: string } | null;
  /** The total this count is said to be part of. */
  partOf: CountMention | null;
  /** The earlier count whose noun, force and place an elided or "of them" count takes over. */
  antecedent: CountMention | null;
  /** The earlier count that a definite number ("the 82", "those 900 men") repeats. */
  repeats: CountMention | null;
  hedges: string[];
  rules: Record<string, string>;
}

/** Who said something and how, as spans of the article. */
export interface Attribution {
  source: Span | null;
  cue: Span | null;
  content: Span[];
  /** How it was recognised: `verb-before`, `verb-after`, `according-to`, `citing`, `quote`, `carried`, `pronoun` ... */
  rule: string;
  stance: Stance;
  /** Sources that relay the source, nearest the article first ("X, citing Y": source Y, via X). */
  via: Span[];
  /** True where the content is a direct quotation. */
  direct: boolean;
}

/** The attribution that holds for one count. `source` null: nobody but the outlet vouches. */
export interface CountAttribution {
  source: Span | null;
  cue: Span | null;
  /** Where the words of the statement stand that hold the count (a quotation, a clause, the sentence). */
  content: { start: number; end: number };
  via: Span[];
  stance: Stance;
  rule: string;
  basis: Basis;
  /** Someone named as denying or not confirming the number that another source put forward. */
  remark: { source: Span; stance: Exclude<Stance, 'asserts'>; cue: Span } | null;
}

/** What somebody says of the people counted without a number. */
export interface LooseRemark {
  source: Span;
  stance: 'confirms' | 'denies' | 'cannot_confirm';
  sentence: Sentence;
}

export interface ResolvedSpeaker {
  speaker: Speaker;
  via: { name: string; kind: SpeakerKind }[];
  /** Equal for two mentions of the same person, organization or group inside the article. */
  key: string;
  rule: string;
}

export interface ResolvedDate {
  date: ClaimDate;
  asOf: ClaimDate | null;
  rule: string;
  warning: string | null;
}

export interface ResolvedPlace {
  place: Place | null;
  rule: string;
}

export interface ResolvedForce {
  force: Force | null;
  rule: string;
}
