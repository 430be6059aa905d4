/* What stands behind a cue or its subject and tells on which side its content is. */

import type { VerbCue } from './cues.js';
import type { Line, Phrase } from './phrase.js';
import { OCCASIONS, PREPOSITIONS, TIME_WORDS } from './words.js';

/** Index of a colon a few words behind `i` that opens a clause, else -1. */
export function colonAfter(line: Line, i: number): number {
  const t = line.tokens;
  for (let k = i + 1; k < Math.min(t.length - 3, i + 7); k++) {
    if (t[k]!.text === ':') return t[k + 1]!.spaced ? k : -1;
    if (t[k]!.kind !== 'word') return -1;
  }
  return -1;
}

/** Whether the phrase behind the verb reads on as an object ("reiterated his frustration over ..."), not as a speaker set off by a mark. */
export function opensContent(line: Line, phrase: Phrase): boolean {
  const next = line.tokens[phrase.last + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !TIME_WORDS.has(next.lower) &&
    next.lower !== 'which' &&
    next.lower !== 'that' &&
    next.lower !== 'who'
  );
}

/** "..., wrote General Orlen in a cable": a name and the occasion of its words. */
export const placedSpeech = (line: Line, { first, last }: Phrase, cue: VerbCue): boolean => {
  const t = line.tokens;
  if (cue.family.name !== 'say' || !t[first]!.cap || !PREPOSITIONS.has(t[last + 1]?.lower ?? '')) return false;
  for (let k = last + 2; k < Math.min(t.length, last + 6) && t[k]!.kind === 'word'; k++)
    if (OCCASIONS.has(t[k]!.lower)) return true;
  return false;
};

/** Index of the next comma a few words behind `i`, else -1. */
function commaBehind({ tokens: t }: Line, i: number): number {
  let k = i + 1;
  while (k < t.length && k < i + 7 && t[k]!.kind === 'word') k++;
  return t[k]?.text === ',' ? k : -1;
}

export const opensBut = (line: Line, i: number): boolean => {
  const comma = commaBehind(line, i);
  return comma > 0 && line.tokens[comma + 1]?.lower === 'but';
};

export const addsDifference = (line: Line, i: number): boolean => {
  const comma = commaBehind(line, i);
  const [figure, more] = comma > 0 ? line.tokens.slice(comma + 1) : [];
  return figure?.kind === 'number' && /^(?:more|fewer|less)$/.test(more?.lower ?? '');
};
