/* "if the envoy is right", "if one believes the staff": a clause that names whose word the figure is. */

import { leftPhrase } from './left-phrase.js';
import { make, type Node } from './node.js';
import type { Line } from './phrase.js';
import { canSpeak, phraseAfter } from './right-phrase.js';
import { BE } from './words.js';

const TRUSTING: ReadonlySet<string> = new Set('believe believes trust trusts credit credits'.split(' '));
const ANYONE: ReadonlySet<string> = new Set(['one', 'you', 'we']);
const IMPERSONAL: ReadonlySet<string> = new Set(['it', 'this', 'that', 'there', 'what']);
const TRUE: ReadonlySet<string> = new Set('right correct accurate true anything'.split(' '));
const KNOWING: ReadonlySet<string> = new Set('knows know knew can could is are was were'.split(' '));

/** Words that can open one. */
export const CONDITIONS: readonly string[] = ['if', 'go', 'going', 'far'];

/** The node of the condition at `i` ("if the envoy is right", "to go by the staff", "as far as the navy knows"), or null. */
export function conditionNode(line: Line, i: number): Node | null {
  const t = line.tokens;
  const next = t[i + 1];
  if (next === undefined) return null;
  if (t[i]!.lower === 'far') {
    const source = t[i - 1]?.lower === 'as' && next.lower === 'as' ? phraseAfter(line, i + 2) : null;
    return source && KNOWING.has(t[source.last + 1]?.lower ?? '') ? clause(i, source) : null;
  }
  if (t[i]!.lower !== 'if') {
    const opens = t[i]!.lower === 'going' || (t[i - 1]?.lower === 'to' && (i === 1 || t[i - 2]!.text === ','));
    const source = opens && next.lower === 'by' ? phraseAfter(line, i + 2) : null;
    return source && canSpeak(line, source) && t[source.last + 1]?.text === ',' ? clause(i, source) : null;
  }
  if (ANYONE.has(next.lower) && TRUSTING.has(t[i + 2]?.lower ?? '')) {
    const source = phraseAfter(line, i + 3);
    return source && canSpeak(line, source) ? clause(i, source) : null;
  }
  for (let k = i + 2; k < Math.min(t.length - 1, i + 14); k++) {
    if (t[k]!.kind === 'punct' && t[k]!.text !== '-' && t[k]!.text !== "'") return null;
    if (!BE.has(t[k]!.lower)) continue;
    const trusted =
      TRUE.has(t[k + 1]!.lower) ||
      (t[k + 1]!.lower === 'to' && t[k + 2]?.lower === 'be' && /^(?:believed|trusted)$/.test(t[k + 3]?.lower ?? ''));
    const source = trusted ? leftPhrase(line, k - 1, k) : null;
    const named = source && source.first > i && !IMPERSONAL.has(t[source.last]!.lower) && canSpeak(line, source);
    return named ? clause(i, source) : null;
  }
  return null;
}

const clause = (i: number, source: { first: number; last: number }): Node =>
  make({ cue: { first: i, last: i }, lemma: 'according' }, { source, side: 'clause', from: 0, rule: 'condition' });
