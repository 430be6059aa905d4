/* What a cue with its source is called before its content is measured. */

import type { Stance } from '../../../model/claim.js';
import type { Phrase } from './phrase.js';

export type Side = 'before' | 'after' | 'both' | 'clause' | 'relative';

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

export function make(part: Partial<Node> & Pick<Node, 'cue' | 'source' | 'side' | 'from' | 'rule' | 'lemma'>): Node {
  const left = Math.min(part.cue.first, part.inherited || !part.source ? part.cue.first : part.source.first);
  const right = Math.max(part.cue.last, part.inherited || !part.source ? part.cue.last : part.source.last);
  // One literal: every node has the same shape.
  return {
    cue: part.cue,
    source: part.source,
    via: part.via ?? [],
    side: part.side,
    from: part.from,
    left: part.left ?? left,
    right: part.right ?? right,
    rule: part.rule,
    stance: part.stance ?? 'asserts',
    strength: part.strength ?? 3,
    lemma: part.lemma,
    inner: part.inner ?? false,
    inherited: part.inherited ?? false,
  };
}
