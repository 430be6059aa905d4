/*
 * What rules ask of a word is asked once and kept with it: the tokenizer gives the tokens of one spelling one word, so that a
 * class costs a test of bits where a set would be asked for every token.
 */

export interface Word {
  readonly lower: string;
  /** One bit a class: has been asked, and belongs to it. The classes made later have the second pair. */
  asked: number;
  held: number;
  asked2: number;
  held2: number;
}

/** Bits of a small integer. */
const BITS = 30;
let classes = 0;

export const makeWord = (lower: string): Word => ({ lower, asked: 0, held: 0, asked2: 0, held2: 0 });

/** Words of one kind. `holds` must give the same answer for the same word (in lower case) always. */
export class WordClass {
  /** 0 where no bit is left: then every token is asked. */
  private readonly bit: number;
  private readonly late: boolean;

  constructor(private readonly holds: (lower: string) => boolean) {
    this.late = classes >= BITS;
    this.bit = classes < 2 * BITS ? 1 << (classes++ % BITS) : 0;
  }

  has({ word }: { readonly word: Word }): boolean {
    const { bit } = this;
    if (this.late) return (word.asked2 & bit) !== 0 ? (word.held2 & bit) !== 0 : this.ask(word);
    return (word.asked & bit) !== 0 ? (word.held & bit) !== 0 : this.ask(word);
  }

  private ask(word: Word): boolean {
    const holds = this.holds(word.lower);
    const held = holds ? this.bit : 0;
    if (this.late) {
      word.asked2 |= this.bit;
      word.held2 |= held;
    } else {
      word.asked |= this.bit;
      word.held |= held;
    }
    return holds;
  }
}
