/* The head of a phrase for people: how far a noun reaches, and where a noun behind makes it a modifier. */

import type { Token } from '../../../text/tokens.js';
import { AUXILIARIES, endsPhrase, VERBS, wordSet } from './closed.js';
import { cueAt } from './cues.js';
import { NOUNS, type NounEntry } from './nouns.js';

const S_VERBS = wordSet('was has is does');

export const isWord = (t: Token | undefined): t is Token => t !== undefined && t.kind === 'word';

/** A verb that a plural subject can take: no third person -s ("37 trains" are trains). */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (VERBS.has(lower) || cueAt(tokens, at)) && !(/[^s]s$/.test(lower) && !S_VERBS.has(lower));
}

/** A noun for people as head: extends over compounds ("police officers", "army personnel", "service members"); null where a noun behind makes it a modifier. */
export function headAt(
  tokens: readonly Token[],
  at: number,
  entry: NounEntry,
): { entry: NounEntry; to: number } | null {
  let to = at + 1;
  let best = entry;
  while (to < tokens.length) {
    const token = tokens[to]!;
    if (token.text === '-' && !token.spaced && isWord(tokens[to + 1]) && NOUNS.has(tokens[to + 1]!.lower)) {
      to++;
      continue;
    }
    if (token.kind !== 'word') break;
    const next = NOUNS.get(token.lower);
    if (!next || next.class === 'state' || next.class === 'civil') break;
    if (token.lower === 'strong') break;
    // "900 of its men guard the bridge": a verb.
    if (ACTING.has(token.lower) && PLURALS.has(tokens[to - 1]!.lower)) break;
    // "91 civilian staff" are civilians; "200 student soldiers" are soldiers.
    if (entry.class === 'civil' && next.class !== 'hard') {
      to++;
      continue;
    }
    best =
      entry.unit === 'police' || entry.class === 'hard'
        ? { ...entry, class: entry.class === 'hard' || next.class === 'hard' ? 'hard' : 'soft' }
        : next;
    if (entry.unit !== 'police' && next.class === 'hard') best = next;
    to++;
  }
  const behind = tokens[to];
  if (
    SINGULAR.has(tokens[to - 1]!.lower) &&
    isWord(behind) &&
    !endsPhrase(behind) &&
    behind.lower !== "'s" &&
    !/(?:ed|ing)$/.test(behind.lower) &&
    !isPredicate(tokens, to) &&
    behind.spaced
  ) {
    return null; // "500 officer posts", "30 police stations", "200 military vehicles"
  }
  if (isWord(behind) && behind.lower === "'s") return null;
  return { entry: best, to };
}

const ACTING = wordSet('guard guards man crew pilot staff scout');
const PLURALS = wordSet('men women soldiers troops people forces personnel fighters rebels militants marines sailors');

/** "sailors and marines", "soldiers and police officers": where a head that is joined with another for people ends. */
export function coordinated(tokens: readonly Token[], { entry, to }: { entry: NounEntry; to: number }): number {
  if (entry.class !== 'hard' && entry.class !== 'soft') return to;
  const joint = tokens[to]?.lower;
  if (joint !== 'and' && joint !== 'or') return to;
  for (let i = to + 1; i <= to + 3; i++) {
    const token = tokens[i];
    // "killing seven soldiers and wounding six others"
    if (!isWord(token)) return to;
    const noun = NOUNS.get(token.lower);
    if (!noun && cueAt(tokens, i)) return to;
    if (noun && (noun.class === 'hard' || noun.class === 'soft')) {
      const second = headAt(tokens, i, noun);
      // "and men who had fled", "and rebels killed five": another subject begins.
      const next = second && tokens[second.to];
      return second && !(isWord(next ?? undefined) && isPredicate(tokens, second.to) && !AUXILIARIES.has(next!.lower))
        ? second.to
        : to;
    }
    if (noun || endsPhrase(token)) return to;
  }
  return to;
}

/** Forms that stand before another noun as a modifier. */
const SINGULAR = wordSet(
  'soldier troop officer fighter militant rebel insurgent guerrilla gunman mercenary police military guard staff member crew marine infantry combat man woman militia volunteer reservist peacekeeper recruit conscript casualty death prisoner combatant sniper ranger commando paratrooper trainer instructor engineer observer veteran pilot medic contractor people paramilitary terrorist jihadist jihadi human killed strong enlisted fatality names hand girl missing individual person hostage staffer',
);
