import { DEFAULT_KEYS, type StatementKeys } from './compare/index.js';
import { samePerson, speakerKey } from './language/en/speakers/index.js';
import type { Speaker } from './model/claim.js';

/* How statements tell names apart: with the tables of known speakers, so that one of them is one under every spelling. */

const memo = new Map<string, string>();
/** Names come again and again; a hostile collection must not grow the table without end. */
const MEMO_LIMIT = 50_000;

function remembered(speaker: Speaker): string {
  const asked = `${speaker.kind}|${speaker.name}|${speaker.country}|${speaker.organization}`;
  let key = memo.get(asked);
  if (key === undefined) {
    if (memo.size >= MEMO_LIMIT) memo.clear();
    key = speakerKey(speaker);
    memo.set(asked, key);
  }
  return key;
}

export const KEYS: StatementKeys = {
  ...DEFAULT_KEYS,
  speakerKey: remembered,
  sameSpeaker: (a, b) =>
    remembered(a) === remembered(b) ||
    DEFAULT_KEYS.sameSpeaker(a, b) ||
    (a.kind === 'person' &&
      b.kind === 'person' &&
      !(a.country && b.country && a.country !== b.country) &&
      samePerson(a.name, b.name)),
};
