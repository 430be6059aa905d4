import type { Force } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { PhraseTable } from '../places/phrases.js';
import { GROUP_ROWS, MISSION_ROWS, NOUN_ROWS } from './group-rows.js';

export interface NamedForce extends Force {
  /** True for an alliance or mission, in which nations have contingents. */
  mission: boolean;
}

interface Row extends NamedForce {
  spelling: string;
}

/** These stand in lower case in running text. */
const LOWER = /^(?:al|ex|anti|peshmergas?|mujah\w+|blue|jihadists?)$/;
const SHOUT = /^[A-Z\d]{2,6}$/;

let table: PhraseTable<Row> | null = null;

function load(): PhraseTable<Row> {
  if (table) return table;
  const made = new PhraseTable<Row>();
  const fill = (block: string, mission: boolean) => {
    for (const row of block.split('\n')) {
      const [name, country, others] = row.split('|') as [string, string, string];
      for (const spelling of [name, ...(others ? others.split(',') : [])])
        made.add(spelling, { name, country: country || null, mission, spelling });
    }
  };
  fill(GROUP_ROWS, false);
  fill(MISSION_ROWS, true);
  fill(NOUN_ROWS, false);
  table = made;
  return made;
}

/** The longest named group, mission or national force at token `i`. Abbreviations count in capitals only. */
export function namedForceAt(tokens: readonly Token[], i: number): { value: NamedForce; next: number } | null {
  const token = tokens[i]!;
  if (token.kind !== 'word' || !(token.cap || LOWER.test(token.lower))) return null;
  const found = load().match(tokens, i);
  if (!found) return null;
  const { value, next } = found;
  if (
    next === i + 1 &&
    SHOUT.test(value.spelling) &&
    value.spelling.length < 5 &&
    token.text !== token.text.toUpperCase()
  )
    return null;
  return found;
}

/** A named group, mission or national force by any of its spellings. */
export function namedForce(name: string): NamedForce | null {
  return load().get(name.trim().replace(/^the\s+/i, '')) ?? null;
}
