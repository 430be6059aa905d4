/* Cues of two words: "made known", "has it", "spoke on Monday of". */

import { PHRASAL, type VerbCue } from './cues.js';
import { TOLLS } from './figures.js';
import type { Line } from './phrase.js';
import { BE, DOCUMENT_NOUNS, OCCASIONS, PREPOSITIONS, TIME_WORDS } from './words.js';

/** "made known", "has it", "went on", "spoke of": a plain verb and the word that makes it report. */
export function phrasalCue(line: Line, i: number): { cue: VerbCue; last: number } | null {
  const family = PHRASAL.get(line.tokens[i]!.lower);
  if (!family) return null;
  const t = line.tokens;
  if (line.tokens[i]!.lower.startsWith('ha') && hasAt(line, i)) return { cue: family[0]!.cue, last: i };
  const next = t[i + 1]?.lower ?? '';
  for (const row of family) {
    if (row.third) {
      const third = t[i + 2];
      if (row.second.has(next) && row.third.has(third?.lower ?? '.'))
        return { cue: row.cue, last: third?.kind === 'word' ? i + 2 : i + 1 };
      continue;
    }
    if (row.second.has(next)) {
      // "held that day": a day.
      if (next === 'that' && (t[i + 2] === undefined || TIME_WORDS.has(t[i + 2]!.lower))) continue;
      // "is sure that", "is content with 'at least 90'": an adjective reports only with a clause or a figure.
      if (next.length > 3 && ADJECTIVES.has(next) && !claused(t, i + 2)) continue;
      // "the siege that goes on in the north": "go on" speaks only before a mark or "to".
      const after = t[i + 2];
      // "their names were read out by the colonel": a passive.
      if (t[i]!.lower === 'read' && BE.has(t[i - 1]?.lower ?? '')) return null;
      // "Hundreds set out for the border": a departure.
      if (next === 'out' && row.second.size === 1 && t[i]!.lower.startsWith('set') && !opensObject(after)) return null;
      if (next === 'on' && after !== undefined && after.kind !== 'punct' && after.lower !== 'to') return null;
      return { cue: row.cue, last: i + 1 };
    }
    const k = pastTime(line, i + 1);
    if (k > i + 1 && row.second.has(t[k]?.lower ?? '') && !row.gap) return { cue: row.cue, last: k };
    const far = row.second.has('about') ? pastOccasion(line, i + 1, row.second) : -1;
    if (far > 0) return { cue: row.cue, last: far };
    // "made it 280"
    if (next === 'it' && t[i + 2]?.kind === 'number' && row.second.has('known') && t[i]!.lower !== 'making')
      return { cue: row.cue, last: i + 1 };
    if (row.gap && next === 'it' && row.second.has(t[i + 2]?.lower ?? ''))
      return { cue: row.cue, last: t[i + 2]!.lower === 'be' && t[i + 3]?.lower === 'known' ? i + 3 : i + 2 };
  }
  return null;
}

const opensObject = (after: Line['tokens'][number] | undefined): boolean =>
  after !== undefined &&
  after.kind === 'word' &&
  !PREPOSITIONS.has(after.lower) &&
  after.lower !== 'to' &&
  !TIME_WORDS.has(after.lower);

const ADJECTIVES: ReadonlySet<string> = new Set(
  'adamant certain sure convinced confident content outraged alarmed concerned dismayed saddened appalled worried shocked aware proud pleased glad disappointed hopeful'.split(
    ' ',
  ),
);

function claused(t: Line['tokens'], k: number): boolean {
  if (t[k]?.lower === 'that') return true;
  if (t[k]?.lower !== 'with') return false;
  for (let q = k + 1; q < Math.min(t.length, k + 6); q++) if (t[q]!.kind === 'number') return true;
  return false;
}

/** Past "on Monday", "last week" behind a verb. */
export function pastTime(line: Line, from: number): number {
  const t = line.tokens;
  let k = from;
  while (
    k < t.length &&
    k < from + 4 &&
    (TIME_WORDS.has(t[k]!.lower) ||
      ((t[k]!.lower === 'on' || t[k]!.lower === 'in') && TIME_WORDS.has(t[k + 1]?.lower ?? '')))
  )
    k++;
  return k;
}

/** Index of the "of" behind the occasion of speech ("spoke in parliament last week of 90 dead"), else -1. */
function pastOccasion(line: Line, from: number, second: ReadonlySet<string>): number {
  const t = line.tokens;
  const opening = t[from];
  if (opening === undefined || !(PREPOSITIONS.has(opening.lower) || TIME_WORDS.has(opening.lower))) return -1;
  for (let k = from + 1; k < Math.min(t.length - 1, from + 9); k++) {
    const w = t[k]!;
    if (w.kind === 'punct' || line.quoted[k] !== line.quoted[from]) return -1;
    const before = t[k - 1]!;
    const told = before.cap || OCCASIONS.has(before.lower) || TIME_WORDS.has(before.lower) || PRESS.has(before.lower);
    if (second.has(w.lower) && told) return k;
  }
  return -1;
}

/** To whom one speaks in public. */
const PRESS: ReadonlySet<string> = new Set(['reporters', 'journalists', 'lawmakers', 'deputies', 'mps', 'us', 'them']);

/** "has the losses at 900": a figure noun, "at" and a number behind "have". */
function hasAt(line: Line, i: number): boolean {
  const t = line.tokens;
  let toll = false;
  for (let k = i - 1; k >= 0 && k >= i - 4 && !toll; k--) toll = DOCUMENT_NOUNS.has(t[k]!.lower);
  for (let k = i + 1; k < Math.min(t.length - 1, i + 14); k++) {
    const w = t[k]!;
    if (w.kind === 'punct' && w.text !== '-' && w.text !== "'") return false;
    if (TOLLS.has(w.lower)) toll = true;
    if (toll && w.lower === 'at' && (t[k + 1]!.kind === 'number' || t[k + 2]?.kind === 'number')) return true;
  }
  return false;
}
