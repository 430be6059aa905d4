import type { Token } from '../../../text/tokens.js';
import { sideOfNoun } from './fit.js';
import type { ForceMention } from './mentions.js';
import { verbAfter } from './words.js';

/* Losses told of a force by name: "Chad's losses were four". */

/** "the casualties that Chad is suffering are heavy, up to 900". */
export function suffers(tokens: readonly Token[], mention: ForceMention): boolean {
  if (mention.kind === 'place' || mention.possessive) return false;
  const i = /^(?:that|which)$/.test(tokens[mention.first - 1]?.lower ?? '') ? mention.first - 2 : mention.first - 1;
  if (!/^(?:casualties|losses|deaths|toll)$/.test(tokens[i]?.lower ?? '')) return false;
  for (let k = mention.next; k < mention.next + 4; k++)
    if (/^(?:suffer|experienc|sustain|incur|tak|took|endur|bear|bore|had|has)/.test(tokens[k]?.lower ?? ''))
      return true;
  return false;
}

/** "bringing its tally of Russian losses since spring to N". */
function brings(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 7; i--)
    if (/^(?:bring|raise|rais|tak|put)/.test(tokens[i]!.lower)) return true;
  return false;
}

const LOSSES = /^(?:toll|casualties|losses|dead|deaths|fatalities|forces?|troops|army|military)$/;
const LOST = /^(?:killed|dead|wounded|captured|missing|lost|slain)$/;

/** "put Russian casualties at N", "the number of Chadian soldiers killed at N", "Russian losses since spring to N". */
export function lossesAt(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  if ((mention.kind !== 'noun' && mention.kind !== 'named') || at - mention.next > 7) return false;
  const noun = tokens[mention.next - 1]!.lower;
  if (!LOSSES.test(noun) && !(sideOfNoun(noun) && LOST.test(tokens[mention.next]?.lower ?? ''))) return false;
  const last = tokens[at - 1]?.lower ?? '';
  if (!(last === 'at' || (last === 'to' && (at - mention.next <= 1 || brings(tokens, mention.first))))) return false;
  for (let i = mention.next; i < at - 1; i++)
    if (
      (tokens[i]!.kind === 'punct' && tokens[i]!.text !== ',') ||
      (verbAfter(tokens, i, i + 1) && !LOST.test(tokens[i]!.lower))
    )
      return false;
  return true;
}

/** "Chad's losses were four", "Chad's own dead numbered four". */
export function lossesWere(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  if (at - mention.next > 9) return false;
  const noun = mention.possessive && tokens[mention.next + 1]?.lower === 'own' ? mention.next + 2 : mention.next + 1;
  const verb = mention.kind === 'noun' ? mention.next : mention.possessive ? noun + 1 : 0;
  return (
    verb > 0 &&
    verb < at &&
    /^(?:casualties|losses|dead|deaths|fatalities)$/.test(tokens[verb - 1]!.lower) &&
    /^(?:was|were|are|is|came|come|stood|stand|number|numbered|reached|totalled|totaled)$/.test(tokens[verb]!.lower) &&
    tokens.slice(verb + 1, at).every(({ kind }) => kind === 'word')
  );
}
