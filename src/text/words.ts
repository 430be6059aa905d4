/*
 * What rules ask of a word is asked once and kept with it: the tokenizer gives the tokens of one spelling one word, so that a
 * class costs a test of bits where a set would be asked for every token.
 */

export interface Word {
  readonly lower: string;
  /** One bit a class: has been asked, and belongs to it. */
  asked: number;
  held: number;
}

/** Bits of a small integer. */
const BITS = 30;
let classes = 0;

export const makeWord = (lower: string): Word => ({ lower, asked: 0, held: 0 });

/** Words of one kind. `holds` must give the same answer for the same word (in lower case) always. */
export class WordClass {
  /** 0 where no bit is left: then every token is asked. */
  private readonly bit: number;

  constructor(private readonly holds: (lower: string) => boolean) {
    this.bit = classes < BITS ? 1 << classes++ : 0;
  }

  has({ word }: { readonly word: Word }): boolean {
    return (word.asked & this.bit) !== 0 ? (word.held & this.bit) !== 0 : this.ask(word);
  }

  private ask(word: Word): boolean {
    const holds = this.holds(word.lower);
    word.asked |= this.bit;
    if (holds) word.held |= this.bit;
    return holds;
  }
}
