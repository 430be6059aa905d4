/* Denials and refusals around a cue: "did not say", "declined to confirm". */

import type { Stance } from '../../../model/claim.js';
import type { VerbCue } from './cues.js';
import type { Line } from './phrase.js';
import { isAdverb } from './verbs.js';
import { AUXILIARIES, NEGATIONS } from './words.js';

const CONFIRMING: ReadonlySet<string> = new Set(
  'confirm verify corroborate say tell disclose reveal give specify comment elaborate know detail estimate discuss provide release'.split(
    ' ',
  ),
);

export const WITHHOLDING: ReadonlySet<string> = new Set(
  'decline declines declined declining refuse refuses refused refusing unable unwilling fail fails failed reluctant'.split(
    ' ',
  ),
);

export function stanceOf(line: Line, i: number, cue: VerbCue): Stance {
  const t = line.tokens;
  let negated = false;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const w = t[k]!;
    if (w.kind !== 'word') break;
    if (NEGATIONS.has(w.lower)) negated = true;
    else if (WITHHOLDING.has(w.lower)) return CONFIRMING.has(cue.lemma) ? 'cannot_confirm' : 'denies';
    else if (
      !AUXILIARIES.has(w.lower) &&
      !isAdverb(w) &&
      w.lower !== 'to' &&
      w.lower !== 'be' &&
      w.lower !== 'independently' &&
      w.lower !== 'able'
    )
      break;
  }
  if (negated)
    return cue.family.stance === 'denies' ? 'asserts' : CONFIRMING.has(cue.lemma) ? 'cannot_confirm' : 'asserts';
  return cue.family.stance;
}
