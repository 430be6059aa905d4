/* Denials and refusals around a cue: "did not say", "declined to confirm". */

import type { Stance } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { VERBS, type VerbCue } from './cues.js';
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

/** Nouns of denial. */
export const DENIALS: ReadonlySet<string> = new Set(['denial', 'denials', 'rejection', 'refutation']);

/** Verbs that confirm what another said. */
export const CONFIRMS: ReadonlySet<string> = new Set(['confirm', 'acknowledge', 'admit', 'corroborate', 'verify']);

/** Words one of which stands in every sentence with a denial, a refusal or a confirmation. */
const REMARKING = new WordClass((word) => {
  if (NEGATIONS.has(word) || WITHHOLDING.has(word) || DENIALS.has(word)) return true;
  const cue = VERBS.get(word);
  return cue !== undefined && (cue.family.stance !== 'asserts' || CONFIRMS.has(cue.lemma));
});

/** Whether the attributions of a sentence with these tokens can be more than plain statements: few are. */
export const mayRemark = (tokens: readonly Token[]): boolean => tokens.some((token) => REMARKING.has(token));

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
