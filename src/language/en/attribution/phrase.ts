/* The tokens of a sentence as the rules read them. */

import type { Token } from '../../../text/tokens.js';

/** A sentence's tokens; `quoted[i]` is the number of the quotation token i stands in (from 1), 0 outside. */
export interface Line {
  tokens: Token[];
  quoted: Uint8Array;
  /** True where a quotation closes right before the sentence ("'Will they go?' she asked." cut in two). */
  afterQuote: boolean;
  /** True for a headline or section heading. */
  heading: boolean;
}

/** Token indexes, both inclusive. */
export interface Phrase {
  first: number;
  last: number;
}
