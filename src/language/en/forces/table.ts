import type { Force } from '../../../model/claim.js';
import type { OwnForce } from '../../../model/lexicon.js';
import type { Token } from '../../../text/tokens.js';
import { owned } from '../own/scope.js';
import { countryByCode } from '../places/countries.js';
import { PhraseTable } from '../places/phrases.js';
import { GROUP_ROWS, MISSION_ROWS } from './group-rows.js';

export interface NamedForce extends Force {
  /** True for an alliance or mission, in which nations have contingents. */
  mission: boolean;
}

interface Row extends NamedForce {
  spelling: string;
}

/** These stand in lower case in running text. */
export const LOWER = /^(?:al|ex|anti|peshmergas?|mujah\w+|blue|jihadists?)$/;
/** Short names count in their own spelling or in capitals: "LeT" is no "Let", "IS" no "is". */
const SHORT = 3;
/** Longer names that are common words in another case. */
const WORDS = new Set(['MEND', 'MODEL', 'AMIS']);

const allCapitals = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase();

/** A nation's own force goes by the nation: "Bundeswehr" is German. */
const nation = (name: string, country: string) => (country ? (countryByCode(country)?.demonym ?? name) : name);

export type ForceTable = PhraseTable<Row>;

/** The named forces, a user's own before the built-in ones. */
export function makeForces(own: readonly OwnForce[]): ForceTable {
  const made = new PhraseTable<Row>();
  for (const { name, spellings = [], country = '', mission = false } of own) {
    for (const spelling of [name, ...spellings])
      made.add(spelling, { name: nation(name, country), country: country || null, mission, spelling });
  }
  const fill = (block: string, mission: boolean) => {
    for (const row of block.split('\n')) {
      const [name, country, others] = row.split('|') as [string, string, string];
      for (const spelling of [name, ...(others ? others.split(',') : [])])
        made.add(spelling, { name: nation(name, country), country: country || null, mission, spelling });
    }
  };
  fill(GROUP_ROWS, false);
  fill(MISSION_ROWS, true);
  return made;
}

let standard: ForceTable | null = null;

function builtIn(): ForceTable {
  standard ??= makeForces([]);
  return standard;
}

const load = (): ForceTable => owned()?.forces ?? builtIn();

/** First words of all built-in names of forces, as `tokenKey` gives them. */
export const forceFirstWords = (): Iterable<string> => builtIn().firstWords();

/** Whether a name of a force in a user's rows begins with this word. */
export const beginsOwnForce = (word: string): boolean => owned()?.forces.begins(word) ?? false;

/** The longest named group, mission or national force at token `i`. Abbreviations count in capitals only. */
export function namedForceAt(tokens: readonly Token[], i: number): { value: NamedForce; next: number } | null {
  const token = tokens[i]!;
  if (token.kind !== 'word' || !(token.cap || LOWER.test(token.lower))) return null;
  const found = load().match(tokens, i);
  if (!found) return null;
  const { value, next } = found;
  if (next === i + 1) {
    const { spelling } = value;
    const bare = token.text.replaceAll('.', '');
    const exact = bare === spelling || bare === bare.toUpperCase();
    if (!exact && (spelling.length <= SHORT || WORDS.has(spelling))) return null;
    // "IS" in a line of capitals is the verb.
    if (spelling.length <= 2 && allCapitals(tokens[i + 1])) return null;
  }
  return found;
}

/** A named group, mission or national force by any of its spellings. */
export function namedForce(name: string): NamedForce | null {
  return load().get(name.trim().replace(/^the\s+/i, '')) ?? null;
}
