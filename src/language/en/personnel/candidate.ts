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
  /** Nothing around the sentence says that its numbers count people: only what is weighed may take one. */
  readonly thin: boolean;
  view: ArticleView;
  sentence: Sentence;
  tokens: Token[];
  words: string[];
  readonly cues: Cue[];
  candidates: Candidate[];
  /** The sentence itself speaks of a force: a hard noun or a collective that is none but military. */
  readonly military: boolean;
  /** A noun for civilians stands in it. */
  readonly civil: boolean;
  /** A place or an event where civilians are hurt stands in it or in the sentence before. */
  readonly scene: boolean;
  /** For an item of a list: the state that the line above gives all of them. */
  lead: StatusReading | null;
}

/** A number of kind `count` in its sentence. Token indices; `from`/`to` span it with its qualifier words. */
export interface Candidate {
  /** Place among the candidates of its sentence. */
  index: number;
  number: NumberMention;
  from: number;
  to: number;
  phrase: Phrase;
  /** The number before it in the sentence is a measure or a sum of money. */
  afterMeasure: boolean;
  counted: Counted | null;
  mention: CountMention | null;
  /** The rule that accepted it. */
  rule: string;
}

/** A number read so far, and what it counted. */
export interface Entry {
  counted: Counted;
  sentence: Sentence;
  candidate: Candidate;
}

/** What the article has counted and named so far, nearest last. */
export interface Memory {
  counts: Entry[];
  /** The last entries that counted members of a force, civilians, people at all, and anything but nameless things. */
  lastOf: { force: Entry | null; civil: Entry | null; people: Entry | null; named: Entry | null };
  /** Sizes of all counts of a force. */
  sizes: Set<number>;
  /** Peacekeepers were counted. */
  peacekeepers: boolean;
  /** Last sentence that names members of a force (counted or not), and civilians; -1 where none does. */
  readonly lastForce: number;
  readonly lastCivil: number;
  /** Civilians were counted among the dead or hurt: a loss without a noun may be theirs. */
  civilLosses: boolean;
  /** The article is about a force at all; mostly about one. */
  articleMilitary(): boolean;
  articleStrong(): boolean;
  /** The article tells of a crash, a flood, a riot. */
  peaceful(): boolean;
  /** The article borrows the words of war for play or trade. */
  borrowed(): boolean;
}

/** Keeps an entry for the numbers behind it. */
export function remember(memory: Memory, entry: Entry): void {
  const { counted, candidate } = entry;
  memory.counts.push(entry);
  const { lastOf } = memory;
  if (counted !== 'other') lastOf.people = entry;
  if (counted !== 'other' || candidate.phrase.kind !== 'none') lastOf.named = entry;
  if (counted === 'civil') lastOf.civil = entry;
  if (counted !== 'force') return;
  lastOf.force = entry;
  memory.sizes.add(size(candidate.number));
  if (candidate.mention?.unit === 'peacekeepers') memory.peacekeepers = true;
}

/** The nearest earlier count of people of a force, at most `reach` sentences back. */
export function lastForceCount({ lastOf: { force } }: Memory, sentence: Sentence, reach: number): Candidate | null {
  return force && sentence.index - force.sentence.index <= reach ? force.candidate : null;
}

/** What the nearest earlier count (of anything but things, where `people` is set) counted. */
export function lastCounted({ lastOf }: Memory, sentence: Sentence, reach: number, people: boolean): Counted | null {
  const last = people ? lastOf.people : lastOf.named;
  return last && sentence.index - last.sentence.index <= reach ? last.counted : null;
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
