import type { Token } from '../../../text/tokens.js';
import { sideOfNoun } from './fit.js';
import type { ForceMention } from './mentions.js';
import { OWN_VERBS } from './nouns.js';
import { AWAY, SELF, verbAfter, wordBefore } from './words.js';

/* The force of the sentence outside the count's own noun phrase, by what each costs. */

/** A penalty that no other reason outweighs. */
export const NEVER = 1000;

/** "The garrison numbers 700": named before, not after. */
function unitNumbers(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (
    i > at - 4 &&
    i > 1 &&
    !/^(?:numbers|numbered|has|had|counts|counted|comprises|comprised|totals|consists)$/.test(tokens[i]!.lower)
  )
    i--;
  return (
    i > 1 &&
    i > at - 4 &&
    /^(?:contingent|brigade|battalion|unit|force|group|detachment|mission|corps|division|regiment)$/.test(
      tokens[i - 1]!.lower,
    ) &&
    tokens[i - 2]!.lower === 'the'
  );
}

/** Costs of the forces that the sentence names outside the count's noun phrase: below 10 as good as in it, from 36 on no tie at all. */
export function clauseCosts(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
  struck: boolean,
  leaving: boolean,
  offer: (mention: ForceMention, cost: number) => void,
): void {
  const itself = unitNumbers(tokens, at);
  for (const mention of mentions) {
    if (mention.loose || (itself && mention.first >= end)) continue;
    // "out of Germany", "home from Iraq": where they leave.
    if (leaving && mention.kind === 'country' && /^(?:from|of)$/.test(wordBefore(tokens, mention))) continue;
    offer(mention, mention.next <= at ? costBefore(tokens, mention, at, struck) : costAfter(tokens, mention, end));
  }
}

/** Bodies that stand for their missions: a named mission is nearer. */
export const BODY_NAME = /^(?:UN|NATO|European Union)$/;

/** "soldiers from Chad", "men of the Malian army": as good as "Chadian soldiers". */
function manned(tokens: readonly Token[], mention: ForceMention): boolean {
  const i = tokens[mention.first - 1]?.lower === 'the' ? mention.first - 2 : mention.first - 1;
  const noun = tokens[i - 1]?.lower ?? '';
  return (
    /^(?:from|of)$/.test(tokens[i]?.lower ?? '') &&
    (sideOfNoun(noun) !== null ||
      /^(?:men|forces|fighters|groupings?|contingents?|garrisons?|losses|casualties)$/.test(noun))
  );
}

/** "sailed on Russian landing ships": the adjective of a thing. */
const ofThing = (tokens: readonly Token[], { kind, next }: ForceMention): boolean => {
  const after = tokens[next];
  return kind === 'adjective' && after?.kind === 'word' && !after.cap && !NO_THING.test(after.lower);
};
const NO_THING =
  /^(?:and|or|but|who|which|that|in|at|on|from|to|with|by|for|of|were|was|are|is|have|has|had|will|would|contingents?|losses|dead|side|ranks|service|casualt\p{L}+)$/u;

const KIND_COST: Record<ForceMention['kind'], number> = {
  noun: 6,
  people: 6,
  named: 6,
  mission: 7,
  adjective: 18,
  country: 12,
  place: 60,
  office: 26,
};

function costBefore(tokens: readonly Token[], mention: ForceMention, at: number, struck: boolean): number {
  const kind = manned(tokens, mention) ? 'noun' : mention.kind;
  let cost = KIND_COST[kind] + (BODY_NAME.test(mention.name) ? 2 : 0) + (at - mention.next) * 0.25;
  if (AWAY.test(wordBefore(tokens, mention))) cost += 14;
  if (listedBefore(tokens, mention, at)) cost += 24;
  if (struck) cost += 20;
  // "116 Senegalese peacekeepers": counted by a number of its own.
  if (tokens[mention.first - 1]?.kind === 'number') cost += 5;
  const verb = verbAfter(tokens, mention.next, at);
  if (verb === 'own') cost -= 5;
  else if (verb === 'foe') cost += 16;
  if ((verb === 'speech' && !(kind === 'noun' && mention.kind === 'country')) || mention.kind === 'office') {
    let self = false;
    for (let i = mention.next; i < at + 4 && i < tokens.length; i++)
      // "has it nearer to 900", "told our reporter"
      if (SELF.test(tokens[i]!.lower) && !MADE.test(tokens[i - 1]!.lower) && !PRESS.test(tokens[i + 1]?.lower ?? ''))
        self = true;
    cost += self ? -14 : 24;
  } else if (kind === 'country') cost += mention.possessive ? 4 : 12;
  return cost;
}

const MADE = /^(?:has|had|have|made|makes|make|puts?|thinks?)$/;
const PRESS = /^(?:reporters?|correspondents?|newspaper|paper|agency|website|readers|listeners|newsroom)$/;

/** "five with the UN in Chad, 90 with the others": named with the number before. */
function listedBefore(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  for (let i = mention.next; i < at; i++) if (!/^(?:,|;|\)|and)$/.test(tokens[i]!.lower)) return false;
  if (mention.next === at) return false;
  for (let i = mention.first - 1; i > 0 && i > mention.first - LISTED; i--) {
    if (/^[;.:]$/.test(tokens[i]!.text)) return false;
    if (tokens[i]!.kind === 'number' || SMALL_NUMBER.test(tokens[i]!.lower))
      return /^(?:with|in|to|for|at|on)$/.test(tokens[i + 1]?.lower ?? '');
  }
  return false;
}
const LISTED = 16;
const SMALL_NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "a plan that cuts": a relative clause that does something to forces of its own. */
const disposes = (tokens: readonly Token[], i: number, end: number): boolean =>
  i > end + 1 && /^(?:that|which)$/.test(tokens[i]!.lower) && OWN_VERBS.has(tokens[i + 1]?.lower ?? '');

const CLAUSE = /^(?:when|where|after|before|because|since|if|once|until|unless|while|whereas|although|though)$/;
const OTHER_CLAUSE = /^(?:where|whose|after|because|since|if|once|unless)$/;

function costAfter(tokens: readonly Token[], mention: ForceMention, end: number): number {
  // "according to the UN": the source.
  if (
    tokens[mention.first - 1]?.lower === 'to' ||
    (tokens[mention.first - 1]?.lower === 'the' && tokens[mention.first - 2]?.lower === 'to')
  )
    if (/^according$/.test(tokens[mention.first - (tokens[mention.first - 1]!.lower === 'the' ? 3 : 2)]?.lower ?? ''))
      return NEVER;
  // "2,600 were left when Uganda signed": the subject of another clause.
  if (
    (mention.kind === 'country' || mention.kind === 'named' || mention.kind === 'mission') &&
    !mention.possessive &&
    CLAUSE.test(wordBefore(tokens, mention))
  )
    return NEVER;
  // "300 deaths, by the word of Seoul's spy agency": an office behind the number speaks.
  if (mention.kind === 'office') return NEVER;
  let cost = KIND_COST[mention.kind] + 6 + (mention.first - end) * 0.4 + (ofThing(tokens, mention) ? 12 : 0);
  if (AWAY.test(wordBefore(tokens, mention))) cost += 12;
  if (mention.kind === 'country') cost += 14;
  for (let i = end; i < mention.first; i++) {
    if (tokens[i]!.kind === 'number' || tokens[i]!.text === ';') cost += 5;
    // "700 are for Bergen, where Sweden keeps a post": the subject of another clause.
    // "70 go home by a scheme that shrinks the union's force".
    else if ((mention.kind === 'noun' || mention.kind === 'mission') && disposes(tokens, i, end)) cost += 24;
    else if (mention.kind === 'country' && OTHER_CLAUSE.test(tokens[i]!.lower)) cost += 8;
  }
  if (verbAfter(tokens, mention.next, tokens.length) === 'speech') cost += 12;
  return cost;
}
