/* The state of a count that no cue governs, from the words around it. */

import type { Status } from '../../../../model/claim.js';
import type { Candidate, SentenceScan, StatusReading } from '../candidate.js';
import { hasWord, wordSet } from '../closed.js';
import { AGAINST, EVIDENCE } from './evidence.js';

const UNREAL = wordSet('planned possible');
/** Below this sum the people are just there. */
const LEAST = 2;

/**
 * The state that most words around the count speak for; null where they are too few, or speak of what was not. Where they
 * were `told` to be somewhere, what is to come is said of others.
 */
export function weighedState(c: Candidate, scan: SentenceScan, told: boolean): StatusReading | null {
  const { words, candidates } = scan;
  const before = candidates.findLast((other) => other.index < c.index && other.mention);
  const after = candidates.find((other) => other.index > c.index && other.phrase.kind === 'hard');
  const left = Math.max(before ? before.phrase.end : 0, words.lastIndexOf(';', c.from) + 1);
  const stop = words.indexOf(';', c.phrase.end);
  const right = Math.min(after ? after.from : words.length, stop < 0 ? words.length : stop);
  if (hasWord(words, left, right, AGAINST)) return null;
  const sums = new Map<Status, number>();
  let best: Status | null = null;
  let most = LEAST;
  for (let i = left; i < right; i++) {
    const found = EVIDENCE.get(words[i]!);
    if (!found || (i >= c.from && i < c.phrase.end && c.phrase.kind !== 'state')) continue;
    for (const { status, weight } of found) {
      if (told && UNREAL.has(status)) continue;
      const sum = (sums.get(status) ?? 0) + weight;
      sums.set(status, sum);
      if (sum > most || (sum === most && best === null)) {
        best = status;
        most = sum;
      }
    }
  }
  if (!best) return null;
  const realis = UNREAL.has(best) ? (best as 'planned' | 'possible') : 'actual';
  return { status: best, realis, cue: null, rule: 'weighed' };
}
