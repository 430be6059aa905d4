/* What a cue with its source is called before its content is measured. */

import type { Stance } from '../../../model/claim.js';
import type { Phrase } from './phrase.js';

/** `figure`: the number at `from` alone. */
export type Side = 'before' | 'after' | 'both' | 'clause' | 'relative' | 'figure';

export interface Node {
  cue: Phrase;
  source: Phrase | null;
  /** Relaying sources, nearest the article first. */
  via: Phrase[];
  side: Side;
  /** First token of the content where it stands behind the cue. */
  from: number;
  /** First and last token that source and cue take up together. */
  left: number;
  right: number;
  rule: string;
  stance: Stance;
  strength: number;
  lemma: string;
  /** True where the cue stands inside a quotation. */
  inner: boolean;
  /** True where the source stands elsewhere in the sentence ("..., adding that"). */
  inherited: boolean;
}

/** What a node says of its cue alone. */
export type CueRead = Pick<Node, 'cue' | 'lemma'> & Partial<Pick<Node, 'stance' | 'strength'>>;

type Told = Pick<Node, 'source' | 'side' | 'from' | 'rule'> &
  Partial<Pick<Node, 'via' | 'left' | 'right' | 'strength' | 'inherited'>>;

export function make({ cue, lemma, stance, strength }: CueRead, told: Told): Node {
  const { source } = told;
  const inherited = told.inherited ?? false;
  const spans = inherited || !source ? cue : source;
  // One literal: every node has the same shape, and a spread that adds fields would be of a new one each time.
  return {
    cue,
    source,
    via: told.via ?? [],
    side: told.side,
    from: told.from,
    left: told.left ?? Math.min(cue.first, spans.first),
    right: told.right ?? Math.max(cue.last, spans.last),
    rule: told.rule,
    stance: stance ?? 'asserts',
    strength: told.strength ?? strength ?? 3,
    lemma,
    inner: false,
    inherited,
  };
}
