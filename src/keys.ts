import { DEFAULT_KEYS, type StatementKeys } from './compare/index.js';
import { speakersOf } from './language/en/own/speakers.js';
import { makeSpeakers, samePerson, speakerKey } from './language/en/speakers/index.js';
import type { Speaker } from './model/claim.js';
import type { Lexicon } from './model/lexicon.js';

/* How statements tell names apart: with the tables of known speakers, so that one of them is one under every spelling. */

function makeKeys(keyOf: (speaker: Speaker) => string): StatementKeys {
  return {
    ...DEFAULT_KEYS,
    speakerKey: keyOf,
    sameSpeaker: (a, b) =>
      keyOf(a) === keyOf(b) ||
      DEFAULT_KEYS.sameSpeaker(a, b) ||
      (a.kind === 'person' &&
        b.kind === 'person' &&
        !(a.country && b.country && a.country !== b.country) &&
        samePerson(a.name, b.name)),
  };
}

const KEYS = makeKeys(speakerKey);
const own = new WeakMap<Lexicon, StatementKeys>();

/** The keys of a collection that was read with this lexicon, or without one. */
export function keysOf(lexicon: Lexicon | undefined): StatementKeys {
  if (!lexicon) return KEYS;
  let keys = own.get(lexicon);
  if (!keys) {
    keys = makeKeys(makeSpeakers(speakersOf(lexicon)).speakerKey);
    own.set(lexicon, keys);
  }
  return keys;
}
