/* Nouns that report: "the navy's claim that", "estimates by Norlund", "in his view". */

import { isAdverb, type Line, type Phrase, phraseAfter, verbish } from './phrases.js';
import { make, type Node } from './nodes.js';
import { CONJUNCTIONS, CUE_NOUNS, DETERMINERS, DOCUMENT_NOUNS, PREPOSITIONS, SUBORDINATORS } from './words.js';

const DENIALS: ReadonlySet<string> = new Set(['denial', 'denials', 'rejection', 'refutation']);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** The node of a reporting noun at `i`, or null. */
export function nounNode(line: Line, i: number): Node | null {
  const t = line.tokens;
  const w = t[i]!;
  if (!CUE_NOUNS.has(w.lower) && !DOCUMENT_NOUNS.has(w.lower)) return null;
  const next = t[i + 1];
  const owner = ownerOf(line, i);
  const base = { cue: { first: i, last: i }, lemma: w.lower, strength: 2 as const, stance: DENIALS.has(w.lower) ? ('denies' as const) : ('asserts' as const) };
  if (next?.lower === 'that' || next?.text === ':') {
    if (owner) return make({ ...base, source: owner, side: 'after', from: i + 2, rule: 'noun' });
    if (next.lower === 'that' && CUE_NOUNS.has(w.lower) && t[i + 2] !== undefined) return make({ ...base, source: null, side: 'after', from: i + 2, rule: 'agentless' });
    return null;
  }
  if (next?.lower === 'by' || (next?.lower === 'from' && CUE_NOUNS.has(w.lower))) {
    const agent = phraseAfter(line, i + 2);
    if (agent && t[i + 2]!.kind === 'word' && !t[i + 2]!.lower.endsWith('ing')) {
      const that = t[agent.last + 1]?.lower === 'that';
      return make({ ...base, source: agent, side: that ? 'after' : 'clause', from: agent.last + 1, rule: 'noun' });
    }
    return null;
  }
  if (owner && next !== undefined && (next.kind === 'number' || ((next.lower === 'of' || next.lower === 'to') && CUE_NOUNS.has(w.lower)))) return make({ ...base, source: owner, side: 'after', from: i + 1, rule: 'noun' });
  // "by the navy's count", "in her view".
  const opener = owner ? t[owner.first - 1]?.lower : undefined;
  if (owner && (opener === 'by' || opener === 'in')) return make({ ...base, source: owner, side: 'clause', from: 0, rule: 'noun' });
  if (owner && POSSESSIVES.has(t[owner.first]!.lower) && owner.first === owner.last && next !== undefined) return null;
  return null;
}

/** The possessor of the noun at `i` ("the navy's latest estimate", "their"), as a phrase without the 's. */
function ownerOf(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const w = t[k]!;
    if (w.kind !== 'word' && !(w.text === '-' || w.text === "'")) return null;
    if (w.lower === "'s" || (w.text === "'" && t[k - 1]?.lower.endsWith('s'))) return possessor(line, k - 1);
    if (POSSESSIVES.has(w.lower)) return { first: k, last: k };
    if (DETERMINERS.has(w.lower) || PREPOSITIONS.has(w.lower) || isAdverb(w)) return null;
  }
  return null;
}

/** The phrase before a possessive mark: back to its determiner, or through its capitals and nouns. */
function possessor(line: Line, last: number): Phrase | null {
  const t = line.tokens;
  let k = last;
  for (; k >= 0; k--) {
    const w = t[k]!;
    if (line.quoted[k] !== line.quoted[last]) break;
    if (w.kind === 'punct') {
      if (w.text === '-' && !w.spaced) continue;
      if (w.text === '.' && !w.spaced && t[k - 1]?.cap) continue;
      break;
    }
    if (PREPOSITIONS.has(w.lower) && w.lower !== 'of') break;
    if (SUBORDINATORS.has(w.lower) || CONJUNCTIONS.has(w.lower) || verbish(line, k)) break;
    if (DETERMINERS.has(w.lower)) {
      k--;
      break;
    }
  }
  return k + 1 <= last && t[last]!.kind === 'word' ? { first: k + 1, last } : null;
}
