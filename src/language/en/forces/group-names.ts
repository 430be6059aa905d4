import type { Token } from '../../../text/tokens.js';
import { DIRECTIONS } from '../places/geo-words.js';

/* Armed groups that no row names, told by their grammar: a capitalised name that ends in "Front" or the like, and its fighters. */

/** A name's tokens `[first, next)` in its sentence. */
export interface GroupName {
  name: string;
  first: number;
  next: number;
}

const ENDS = new Set(['Front', 'Movement', 'Militia', 'Militias', 'Resistance', 'Brigades', 'Faction', 'Army']);
/** Before "Army": those of rebels, not of states. */
const REBEL = /^(?:liberation|revolutionary|resistance|independence|salvation|republican|peoples?)$/;
const FIGHTERS =
  /^(?:fighters?|rebels?|members?|militants?|insurgents?|guerrillas?|guerillas?|gunm[ae]n|combatants?|militiam[ae]n|terrorists?|jihadists?|separatists?|recruits?|defectors?|commanders?)$/;
const HAS = /^(?:has|had|lost|numbers|numbered|counts|claims|fields|commands)$/;
const ORDINAL = /^\d*(?:st|nd|rd|th)$/;
const LONGEST = 4;

/** The name of an armed group whose last word is token `i`: "Red Heron Front fighters", "fighters of the Red Heron Front", "the 33rd Front"; null for any other. */
export function groupNameAt(tokens: readonly Token[], i: number): GroupName | null {
  const last = tokens[i]!;
  if (!ENDS.has(last.text)) return null;
  // "People's Army".
  const behind = tokens[i - 1]?.lower === "'s" ? i - 2 : i - 1;
  const before = tokens[behind];
  if (last.text === 'Front' && ORDINAL.test(before?.lower ?? '') && !tokens[i + 1]?.cap) {
    // Digits may stand as a token of their own before "rd".
    const first = !before!.spaced && tokens[i - 2]?.kind === 'number' ? i - 2 : i - 1;
    const number = first < i - 1 ? tokens[first]!.text + before!.text : before!.text;
    return { name: `${number} Front`, first, next: i + 1 };
  }
  if (!before?.cap || before.kind !== 'word' || DIRECTIONS.has(before.lower)) return null;
  if (last.text === 'Army' && !REBEL.test(before.lower)) return null;
  let first = behind;
  while (first > 0 && i - first < LONGEST && tokens[first - 1]!.cap && tokens[first - 1]!.kind === 'word') first--;
  if (/^(?:the|a|an|some|about|over|of)$/.test(tokens[first]!.lower)) first++;
  if (first === i) return null;
  const opening = tokens[first - 1]?.lower;
  const owner = opening === 'the' ? tokens[first - 3] : tokens[first - 2];
  const link = opening === 'the' ? tokens[first - 2]?.lower : opening;
  const tied =
    FIGHTERS.test(tokens[i + 1]?.lower ?? '') ||
    ((link === 'of' || link === 'from') && FIGHTERS.test(owner?.lower ?? '')) ||
    (last.text !== 'Movement' && HAS.test(tokens[i + 1]?.lower ?? ''));
  if (!tied) return null;
  let name = tokens[first]!.text;
  for (let k = first + 1; k <= i; k++) name += (tokens[k]!.spaced ? ' ' : '') + tokens[k]!.text;
  return { name, first, next: i + 1 };
}

/** Whether a name of an armed group can end in this word. */
export const endsGroupName = (text: string): boolean => ENDS.has(text);
