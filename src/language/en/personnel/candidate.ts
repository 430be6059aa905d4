import type { ArticleView, CountMention, NumberMention } from '../../../model/analysis.js';
import type { Realis, Status } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import type { Cue } from './cues.js';
import type { Phrase } from './phrase.js';

/** What a number turned out to count, kept for the elided numbers behind it. */
export type Counted = 'force' | 'civil' | 'other';

/** The state that words give a count, by which cue and which rule. */
export interface StatusReading {
  status: Status;
  realis: Realis;
  cue: Cue | null;
  rule: string;
}

export interface SentenceScan {
  view: ArticleView;
  sentence: Sentence;
  tokens: Token[];
  words: string[];
  readonly cues: Cue[];
  candidates: Candidate[];
  /** The sentence itself speaks of a force: a hard noun or a collective that is none but military. */
  military: boolean;
  /** A noun for civilians stands in it. */
  civil: boolean;
  /** For an item of a list: the state that the line above gives all of them. */
  lead: StatusReading | null;
}

/** A number of kind `count` in its sentence. Token indices; `from`/`to` span it with its qualifier words. */
export interface Candidate {
  number: NumberMention;
  from: number;
  to: number;
  phrase: Phrase;
  counted: Counted | null;
  mention: CountMention | null;
  /** The rule that accepted it. */
  rule: string;
}

/** What the article has counted and named so far, nearest last. */
export interface Memory {
  counts: { counted: Counted; sentence: Sentence; candidate: Candidate }[];
  /** Last sentence that names members of a force (counted or not), and civilians. */
  lastForce: number;
  lastCivil: number;
  /** Civilians were counted among the dead or hurt: a loss without a noun may be theirs. */
  civilLosses: boolean;
  /** The article is about a force at all; mostly about one. */
  articleMilitary: () => boolean;
  articleStrong: () => boolean;
}

/** The nearest earlier count of people of a force, at most `reach` sentences back. */
export function lastForceCount(memory: Memory, sentence: Sentence, reach: number): Candidate | null {
  for (let i = memory.counts.length - 1; i >= 0; i--) {
    const entry = memory.counts[i]!;
    if (sentence.index - entry.sentence.index > reach) return null;
    if (entry.counted === 'force') return entry.candidate;
  }
  return null;
}

/** What the nearest earlier count (of anything but things, where `people` is set) counted. */
export function lastCounted(memory: Memory, sentence: Sentence, reach: number, people: boolean): Counted | null {
  for (let i = memory.counts.length - 1; i >= 0; i--) {
    const entry = memory.counts[i]!;
    if (sentence.index - entry.sentence.index > reach) return null;
    if (entry.counted === 'other' && (people || entry.candidate.phrase.kind === 'none')) continue;
    return entry.counted;
  }
  return null;
}

/** The number a candidate states, for comparing sizes. */
export function size(number: NumberMention): number {
  return number.best ?? number.high ?? number.low ?? 0;
}

/** States of people that a force has lost. */
export const LOSSES: ReadonlySet<Status> = new Set([
  'killed',
  'wounded',
  'captured',
  'missing',
  'deserted',
  'casualties',
]);
