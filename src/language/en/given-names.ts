import type { Token } from '../../text/tokens.js';

/* Little words that are given names too: "Jan", "April", "Per", "Will"; "Sun" is a family name that comes first. */

const GIVEN: ReadonlySet<string> = new Set('jan april may june august sun per will'.split(' '));
/** No name where they open a sentence. */
const OPENERS: ReadonlySet<string> = new Set(['per', 'will']);
/** What stands before the month and not before the name ("in May Holt said"). */
const DATING: ReadonlySet<string> = new Set(
  'in on of from since until till by during before after last next this late early mid end through to - ('.split(' '),
);
const TITLE_POINT: ReadonlySet<string> = new Set(
  'gen col maj lt capt sgt brig adm mr mrs ms dr sen rep gov prof'.split(' '),
);

/** True where the time word at `i` can only be a given name: a capitalised word follows, and nothing before it dates. */
export function isGivenName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!token.cap || !GIVEN.has(token.lower)) return false;
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || !next.cap || !next.spaced || next.text.length < 3) return false;
  const before = tokens[i - 1];
  if (before === undefined || before.text === '"') return !OPENERS.has(token.lower);
  if (before.text === '.') return TITLE_POINT.has(tokens[i - 2]?.lower ?? '');
  if (before.text === ',') return nameEnds(tokens, i + 1);
  return before.kind !== 'number' && !DATING.has(before.lower);
}

/** ", Jan Kolar said", ", Jan Kolar, its spokesman": the two words stand alone. */
function nameEnds(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after === undefined || after.kind === 'punct' || !after.cap;
}
