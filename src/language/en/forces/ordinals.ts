import type { Token } from '../../../text/tokens.js';
import type { ForceMention } from './mentions.js';
import type { Found } from './phrase.js';

/* "The former", "the second": which of the names listed before. */

/** "Denmark and Iceland also help, the former with 200", "200 from the first": of the last names listed before. */
export function formerOrLatter(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
): Found | null {
  const behind = /^(?:of|from)$/.test(tokens[end]?.lower ?? '') ? end + 2 : -1;
  const found = ordinalAt(tokens, behind) ? behind : formerBefore(tokens, at);
  if (found < 1 || tokens[found - 1]!.lower !== 'the' || (tokens[found + 1]?.kind === 'word' && tokens[found + 1]!.cap))
    return null;
  const before = mentions.filter((m) => m.next <= found && m.kind !== 'office');
  const linked = (m: ForceMention | undefined, next: ForceMention | undefined) =>
    m !== undefined && next !== undefined && next.first - m.next <= 3 && LIST.test(tokens[next.first - 1]!.lower);
  const from = before.findIndex((m, n) => linked(m, before[n + 1]));
  if (from < 0) return null;
  let to = from + 1;
  while (linked(before[to], before[to + 1])) to++;
  const rule = tokens[found]!.lower;
  const mention = /^la/.test(rule) ? before[to] : before[from + Math.max(0, ORDINALS.indexOf(rule))];
  // Of two only is one the former.
  if (!mention || (/^(?:former|latter)$/.test(rule) && to - from > 1) || before.indexOf(mention) > to) return null;
  return { mention, rule };
}
const LIST = /^(?:and|,|the)$/;
/** In the order of a list; "former" is its first. */
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth'];

function ordinalAt(tokens: readonly Token[], i: number): boolean {
  return i > 0 && /^(?:former|latter|first|second|third|fourth|last)$/.test(tokens[i]?.lower ?? '');
}

function formerBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i > 0 && i > at - 9 && !/^(?:former|latter)$/.test(tokens[i]!.lower)) i--;
  return i > at - 9 ? i : 0;
}
