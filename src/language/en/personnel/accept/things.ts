import { AUXILIARIES, PREPOSITIONS, wordSet } from '../closed.js';
import { FORCE_NOUNS, NOUNS } from '../nouns.js';
import type { Rule } from './shared.js';

/* Numbers of things that a noun for soldiers only describes, and of things that stand as the subject. */

/** Nouns that soldiers have, use or lie in. */
export const THINGS: ReadonlySet<string> = wordSet(
  'carrier carriers vehicle vehicles truck trucks tank tanks camp camps base bases post posts barracks centre centres center centers depot depots outpost outposts checkpoint checkpoints helicopter helicopters plane planes aircraft ship ships boat boats gun guns rifle rifles weapon weapons uniform uniforms helmet helmets vest vests boot boots ration rations tent tents bed beds grave graves cemetery cemeteries memorial memorials house houses homes flat flats family families wife wives widow widows mine mines missile missiles drone drones shell shells rocket rockets flight flights sortie sorties patrol-boats document documents passport passports card cards file files portrait portraits photo photos violation violations incident incidents attack attacks strike strikes position positions village villages settlement settlements tonnes tons',
);

const POPULATED = wordSet('country nation state city town village island province region population capital');

/** "13 armored personnel carriers", "700 infantry fighting vehicles", "400 soldiers' graves": the last noun is what is counted. */
export const described: Rule = (c, { words, tokens }) => {
  // "two training camps"
  const from = c.phrase.kind === 'none' ? c.to : c.phrase.headTo;
  for (let i = from; i < from + 3 && i < words.length; i++) {
    const token = tokens[i]!;
    if (THINGS.has(token.lower)) return false;
    const joins =
      token.lower === "'" || token.lower === "'s" || /ing$/.test(token.lower) || FORCE_NOUNS.has(token.lower);
    if (!joins) return null;
  }
  return null;
};

const NUMBERS = wordSet(
  'number numbers numbered come comes came amount amounts amounted total totals totalled totaled stand stands stood',
);
const LINKS = wordSet('to at the number of in all about some around over nearly');

/** "Weapons taken come to 789", "violations numbered 388", "a country of 40 million": no soldiers stand before the number. */
export const subjectThings: Rule = (c, { words, tokens }) => {
  // "a country of 40 million", "a town of 3,200 people"
  const anybody = c.phrase.kind === 'none' || c.phrase.kind === 'soft';
  if (anybody && words[c.from - 1] === 'of' && POPULATED.has(words[c.from - 2] ?? '')) return false;
  if (c.phrase.kind !== 'none') return null;
  let verb = c.from - 1;
  while (verb > 0 && LINKS.has(words[verb]!) && !NUMBERS.has(words[verb]!)) verb--;
  if (!NUMBERS.has(words[verb] ?? '')) return null;
  let start = verb;
  while (start > 0 && tokens[start - 1]!.kind !== 'punct') start--;
  let head = start;
  while (
    head < verb &&
    !PREPOSITIONS.has(words[head + 1]!) &&
    !AUXILIARIES.has(words[head + 1]!) &&
    !/ed$|^(?:taken|that|which|who)$/.test(words[head + 1]!)
  )
    head++;
  const noun = words[Math.min(head, verb - 1)] ?? '';
  return THINGS.has(noun) && !NOUNS.has(noun) ? false : null;
};
