import type { Token } from '../../../text/tokens.js';
import type { ForceMention } from './mentions.js';
import { FOE_VERBS, OWN_VERBS, SPEAKING } from './nouns.js';

export const SELF = /^(?:its|it|their|they|we|our|ours|his|my|us)$/;
/** Nouns as often as verbs: they speak only directly after the name ("by US estimates had sent" does not). */
const NOUN_OR_VERB = /^(?:estimates?|reports?|claims?|hopes?|calls?|counts?|puts?|fears?|shows?)$/;
/** Nouns of fights: "in hard fighting", "after an attack". */
const NOUN_OR_DEED = /^(?:fighting|fights?|attacks?|strikes?|hits?|targets?)$/;
const DETERMINED =
  /^(?:in|of|the|an?|hard|heavy|fierce|bitter|intense|during|after|by|from|their|its|recent|three|day|days|week's|air|drone|missile)$/;
const PARTICIPLE =
  /(?:ed|lost|sent|put|cut|brought|said|told|killed|seen|had|spoken|given|written|shown|known|gone|come|begun|become)$/;

const INTENDS = /^(?:hope|hopes|hoped|expect|expects|expected|claim|claims|claimed|aim|aims|aimed)$/;
const WILL = /^(?:will|would|could|may|might|can|should|shall|to)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const ADVERB =
  /^(?:lately|just|already|now|since|also|recently|never|not|so|long|only|first|earlier|later|then|even|once|previously|still|ever|reportedly|officially)$/;

/** Steps over what stands between two commas: "Turkey, the minister said, has sent". */
function afterAside(tokens: readonly Token[], start: number, to: number): number {
  // The quotation marks around a name.
  const from = tokens[start]?.text === '"' ? start + 1 : start;
  if (tokens[from]?.text !== ',') return from;
  for (let i = from + 1; i < to && i < from + 14; i++) if (tokens[i]!.text === ',') return i + 1;
  return from;
}

/** "put the number of dead at 4,000", "put its own losses at 40" too: an estimate. */
function putsAt(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 12 && i < tokens.length && tokens[i]!.kind === 'word'; i++)
    if (tokens[i]!.lower === 'at') return true;
  return false;
}

/** "raised the estimate of casualties to 900", "cut its estimate". */
function estimateAfter(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4 && tokens[i]?.kind === 'word'; i++)
    if (/^(?:estimates?|assessments?)$/.test(tokens[i]!.lower)) return true;
  return false;
}

const REVISES = /^(?:raised?|raises|lowered|lowers|cuts?|revised|revises|doubled|has|had|have|gave|gives?|puts?)$/;
const TOLD = /^(?:that|nearer|closer|at|as|down|up)$/;

/** What the first verb after a mention makes of it: it disposes of its own people, acts on others, or speaks. */
export function verbAfter(tokens: readonly Token[], from: number, to: number): 'own' | 'foe' | 'speech' | null {
  const start = afterAside(tokens, from, to);
  for (let i = start; i < to && i < start + 10; i++) {
    const { lower } = tokens[i]!;
    // "are holding back 9,000 troops".
    if (/^h(?:old|olds|olding|eld)$/.test(lower) && /^(?:back|off)$/.test(tokens[i + 1]?.lower ?? '')) return 'foe';
    // "calls up 900 conscripts".
    if (/^call(?:s|ed)?$/.test(lower) && tokens[i + 1]?.lower === 'up') return 'own';
    // "is expected to send", "are said to have lost": what others say of it.
    if (BE.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.lower === 'to' && /ed$|said|thought|known/.test(lower))
      continue;
    // "hopes to have 900", "claims to have killed 40": the verb behind tells.
    if (INTENDS.test(lower) && tokens[i + 1]?.lower === 'to') continue;
    // "would give 400", but "gave the number 400"
    if (lower === 'give' && WILL.test(tokens[i - 1]?.lower ?? '')) return 'own';
    if (SPEAKING.has(lower) && !(NOUN_OR_VERB.test(lower) && i > start + 1)) return 'speech';
    // "has it that only 300 came", "has it nearer to 300": says.
    if (/^ha[sd]$/.test(lower) && tokens[i + 1]?.lower === 'it' && TOLD.test(tokens[i + 2]?.lower ?? ''))
      return 'speech';
    if (/^puts?$/.test(lower) && putsAt(tokens, i + 1)) return 'speech';
    if (REVISES.test(lower) && estimateAfter(tokens, i + 1)) return 'speech';
    if (FOE_VERBS.has(lower) && !(NOUN_OR_DEED.test(lower) && DETERMINED.test(tokens[i - 1]?.lower ?? '')))
      return 'foe';
    if (OWN_VERBS.has(lower)) {
      if (/^(?:has|have|had|having)$/.test(lower) && i + 1 < to) {
        const next = ADVERB.test(tokens[i + 1]!.lower) && i + 2 < to ? i + 2 : i + 1;
        if (PARTICIPLE.test(tokens[next]!.lower)) continue;
      }
      // "its first number was 10,000": the noun.
      if (lower === 'number' && /^(?:was|is|of|at|as|stands|stood|had|has)$/.test(tokens[i + 1]?.lower ?? '')) continue;
      return 'own';
    }
  }
  return null;
}

/** The word before a mention, its article stepped over. */
export function wordBefore(tokens: readonly Token[], mention: ForceMention): string {
  const i = tokens[mention.first - 1]?.lower === 'the' ? mention.first - 2 : mention.first - 1;
  return tokens[i]?.lower ?? '';
}

export const AWAY = /^(?:by|against|with|to|for|fighting|versus|near|facing)$/;
/** Before the one to whom something is given: "Chad may lend Mali 200 men". */
export const GIVES =
  /^(?:let|lets|letting|give|gives|gave|giving|given|lend|lends|lent|lending|offer|offers|offered|offering|promise|promises|promised|send|sends|sent|sending|grant|granted|allow|allows|allowed|sell|sold|supply|supplied|owe|owes)$/;
