import { forgetWords } from '../../../text/tokens.js';
import type { VerbCue } from '../attribution/cues.js';
import type { ForceTable } from '../forces/table.js';
import type { NounEntry } from '../personnel/nouns.js';
import type { AreaTable } from '../places/table.js';
import type { Speakers } from '../speakers/index.js';

/*
 * A user's own rows. The tables of the language are asked from everywhere, token by token, so they are not handed from rule to
 * rule: while the claims of a document are read, which is one synchronous call, the tables of its lexicon stand in for the
 * built-in ones, and are gone when it returns. Nothing of one call is seen by another.
 */

export interface OwnTables {
  areas: AreaTable;
  forces: ForceTable;
  nouns: ReadonlyMap<string, NounEntry>;
  verbs: ReadonlyMap<string, VerbCue>;
  /** Hedges as words in lower case. */
  hedges: readonly (readonly string[])[];
  speakers: Speakers;
}

let present: OwnTables | null = null;

/** The tables of the call that is under way; null where it has no lexicon. */
export const owned = (): OwnTables | null => present;

/** Runs with these tables. What tokens remember of their words holds for one set of tables only. */
export function withTables<T>(tables: OwnTables | null, run: () => T): T {
  if (tables === present) return run();
  const before = present;
  present = tables;
  forgetWords();
  try {
    return run();
  } finally {
    present = before;
    forgetWords();
  }
}

/** Built-in rows by a word, a user's own before them. */
export class OwnedRows<V> {
  constructor(
    private readonly rows: ReadonlyMap<string, V>,
    private readonly own: (tables: OwnTables) => ReadonlyMap<string, V>,
  ) {}

  get(word: string): V | undefined {
    return (present && this.own(present).get(word)) ?? this.rows.get(word);
  }

  has(word: string): boolean {
    return this.rows.has(word) || (present !== null && this.own(present).has(word));
  }
}
