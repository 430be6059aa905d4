import type { Token } from '../../../text/tokens.js';
import { PREPOSITIONS } from '../places/geo-words.js';
import { type Side, sideOfNoun } from './fit.js';
import { verbAfter } from './words.js';

/* Words around a count that tell whose it is, whatever names stand beside it. */

const PARTITIVE = /^(?:them|whom|these|those|which)$/;

/** "The soldiers lost only two", in a story of an armed group: the state's. */
export const bareSoldiers = (tokens: readonly Token[], at: number): boolean =>
  at > 2 &&
  tokens[0]!.lower === 'the' &&
  /^(?:soldiers|troops|army|military|police|marines)$/.test(tokens[1]!.lower) &&
  /^(?:,|lost|has|have|had|suffered|mourned|buried)$/.test(tokens[2]!.lower) &&
  verbAfter(tokens, 2, at) === 'own';

/** "120 federal soldiers", "40 government troops", "12 soldiers of the junta". */
export function loyal(tokens: readonly Token[], at: number, end: number): boolean {
  const noun = tokens[end - 1]!.lower;
  if ((sideOfNoun(noun) !== 'state' && noun !== 'men') || /^polic/.test(noun)) return false;
  for (let i = at; i < end - 1; i++) if (RULING.test(tokens[i]!.lower)) return true;
  return tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'the' && RULING.test(tokens[end + 2]?.lower ?? '');
}

/** "100 dead on the regime side": the state's. */
export function onSide(tokens: readonly Token[], end: number): Side {
  for (let i = end; i < end + 6 && tokens[i]?.kind === 'word'; i++) {
    const { lower } = tokens[i]!;
    if (/^(?:side|ranks)$/.test(lower) && /^(?:on|in|from|of)$/.test(tokens[i - 3]?.lower ?? ''))
      return RULING.test(tokens[i - 1]!.lower) ? 'state' : sideOfNoun(tokens[i - 1]!.lower);
    if (/^among(?:st)?$/.test(lower))
      return sideOfNoun(tokens[i + 2]?.lower ?? '') ?? sideOfNoun(tokens[i + 1]?.lower ?? '');
  }
  return null;
}

const RULING = /^(?:government|federal|loyalist|loyal|regime|junta)$/;

/** "In all 3,276 have left", "takes the departures to 3,200 overall": a sum, not one contributor's. */
export function sums(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = end; i < end + 5 && i < tokens.length; i++) if (SUMMED.test(tokens[i]!.lower)) return true;
  const first = tokens[0]!.lower;
  return at < 6 && (SUMMED.test(first) || (first === 'in' && /^(?:all|sum|total)$/.test(tokens[1]?.lower ?? '')));
}

const SUMMED = /^(?:overall|altogether|total|totals)$/;

/** "both sides together lost 6,500". */
export function bothSides(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 8; i--)
    if (/^(?:sides|armies)$/.test(tokens[i]!.lower))
      return (
        /^(?:both|two)$/.test(tokens[i - 1]!.lower) &&
        !/^each$/.test(tokens[i + 1]?.lower ?? '') &&
        verbAfter(tokens, i + 1, at) === 'own'
      );
  return false;
}

/** "It has some 8,000", "they lost 12", "some 1,900 serve in it": the subject of the sentence before. */
export function itHas(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = end; i < end + 4 && i < tokens.length; i++)
    if (tokens[i]!.lower === 'it')
      return (
        tokens[i - 1]!.lower === 'in' &&
        /^(?:serve|serves|served|serving|fight|are|were)$/.test(tokens[i - 2]?.lower ?? '')
      );
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    if (/^(?:it|they)$/.test(tokens[i]!.lower))
      return (i <= 2 || tokens[0]!.lower === 'according') && verbAfter(tokens, i + 1, at) === 'own';
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** "400 of them", "2,000 of whom". */
export function partitive(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = end; i < end + 3 && i < tokens.length; i++)
    if (PARTITIVE.test(tokens[i]!.lower) && tokens[i - 1]!.lower === 'of') return true;
  return tokens[at - 1] !== undefined && PARTITIVE.test(tokens[at - 1]!.lower) && tokens[at - 2]?.lower === 'of';
}

/** "lost four of its own". */
export const ofItsOwn = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.lower === 'of' &&
  /^(?:its|their|his)$/.test(tokens[end + 1]?.lower ?? '') &&
  tokens[end + 2]?.lower === 'own';

/** "We counted 300 bodies", "we took 60 soldiers prisoner": the enemy's. */
export function seized(tokens: readonly Token[], at: number, end: number): boolean {
  let verb = '';
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (tokens[i]!.kind === 'punct') return false;
    if (/^(?:counted|found|took|take|captured)$/.test(tokens[i]!.lower)) verb = tokens[i]!.lower;
    if (tokens[i]!.lower === 'we' && verb) return true;
  }
  if (!/^(?:took|captured)$/.test(verb)) return false;
  for (let i = end - 1; i < end + 2; i++)
    if (/^(?:prisoners?|captives?)$/.test(tokens[i]?.lower ?? ''))
      return tokens.slice(0, at).some(({ lower }) => lower === 'we');
  return false;
}

export const foreign = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let i = at; i < end; i++) if (FOREIGN.test(tokens[i]!.lower)) return true;
  // "International casualties come to 40".
  for (let i = at - 1; i > 0 && i > at - 6 && tokens[i]!.kind === 'word'; i--)
    if (/^(?:losses|casualties|deaths|troops|forces|soldiers)$/.test(tokens[i]!.lower))
      return FOREIGN.test(tokens[i - 1]!.lower);
  return false;
};

const FOREIGN = /^(?:foreign|international|unidentified|unknown)$/;

/** "the mission would stay under 700": the mission that the story is about. */
export function theMission(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 9; i--) {
    if (/^(?:mission|peacekeepers)$/.test(tokens[i]!.lower))
      return tokens[i - 1]!.lower === 'the' && !PREPOSITIONS.has(tokens[i - 2]?.lower ?? '');
    if (tokens[i]!.text === ';') return false;
  }
  return false;
}
