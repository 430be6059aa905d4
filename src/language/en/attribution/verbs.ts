/* Telling verbs from nouns and adjectives without a tagger, by the words beside them. */

import type { Token } from '../../../text/tokens.js';
import { BASE, ING, PARTICIPLE, PAST, THIRD, VERBS, type VerbCue } from './cues.js';
import type { Line } from './phrase.js';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  LY_NOUNS,
  PLAIN_VERBS,
  PREPOSITIONS,
  RELATIVES,
  ROLE_NOUNS,
  RUNNING,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words.js';

export const isAdverb = (t: Token): boolean =>
  ADVERBS.has(t.lower) || (t.lower.length > 4 && t.lower.endsWith('ly') && !t.cap && !LY_NOUNS.has(t.lower));

export const joined = (tokens: Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return tokens[i]!.text === '-' && !tokens[i]!.spaced && next !== undefined && !next.spaced;
};

/** True where the token can only be a verb here (finite, or a participle with its own complement). */
export function verbish(line: Line, i: number): boolean {
  const t = line.tokens[i]!;
  if (t.kind !== 'word' || t.cap) return false;
  const lower = t.lower;
  if (lower === "'s") return false;
  if (AUXILIARIES.has(lower)) return true;
  const before = line.tokens[i - 1];
  const after = line.tokens[i + 1];
  if (
    before !== undefined &&
    ((DETERMINERS.has(before.lower) && !RELATIVES.has(before.lower)) ||
      before.lower === "'s" ||
      (before.text === '-' && !before.spaced))
  )
    return false;
  const cue = VERBS.get(lower);
  if (cue) {
    if (cue.form === ING) return false;
    if (cue.form & (PAST | PARTICIPLE)) return !adjectival(line, i);
    return !cue.noun && cue.form & (THIRD | BASE) ? after !== undefined && !PREPOSITIONS.has(lower) : false;
  }
  if (PLAIN_VERBS.has(lower))
    return !(before !== undefined && (PREPOSITIONS.has(before.lower) || before.lower === 'to')) && !adjectival(line, i);
  if (lower.length > 3 && lower.endsWith('ed') && !ED_NOUNS.has(lower)) return !adjectival(line, i);
  return false;
}

const ED_NOUNS: ReadonlySet<string> = new Set(
  'need feed seed speed indeed shed weed deed breed greed hundred sacred naked wicked'.split(' '),
);

const VERB_PARTICLES: ReadonlySet<string> = new Set('out up down away back together'.split(' '));

/** "armed groups", "the retired general", "combined forces": a participle before a noun. */
function adjectival(line: Line, i: number): boolean {
  const t = line.tokens[i]!;
  const after = line.tokens[i + 1];
  if (!t.lower.endsWith('ed') && !t.lower.endsWith('en')) return false;
  if (after === undefined || after.kind !== 'word') return false;
  if (after.lower === 'and' || after.lower === 'or') return false;
  // "Norland on Sunday charged arch-foe Estland"
  if (TIME_WORDS.has(line.tokens[i - 1]?.lower ?? '') && line.tokens[i - 1]!.cap) return false;
  if (
    DETERMINERS.has(after.lower) ||
    PREPOSITIONS.has(after.lower) ||
    SUBORDINATORS.has(after.lower) ||
    SUBJECT_PRONOUNS.has(after.lower)
  )
    return false;
  if (AUXILIARIES.has(after.lower) || isAdverb(after) || VERB_PARTICLES.has(after.lower)) return false;
  return !after.cap || ROLE_NOUNS.has(after.lower);
}

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'who', 'that', 'which', 'there']);
const NOUN_ING: ReadonlySet<string> = new Set(
  'reckoning finding warning briefing hearing understanding feeling meaning reading writing thinking'.split(' '),
);

const PRESS: ReadonlySet<string> = new Set([
  'press',
  'media',
  'news',
  'newspaper',
  'intelligence',
  'police',
  'earlier',
]);
const SUSPECTED: ReadonlySet<string> = new Set(['suspected', 'alleged', 'presumed', 'supposed']);

/** The cue verb at `i`, unless the word is plainly a noun there ("the report", "his claims"). */
export function cueAt(line: Line, i: number): VerbCue | undefined {
  const w = line.tokens[i]!;
  if (w.kind !== 'word') return undefined;
  const cue = VERBS.get(w.lower);
  if (!cue) return undefined;
  const before = line.tokens[i - 1];
  if (before === undefined) return w.cap && cue.form & PAST ? cue : cue.form === ING ? cue : undefined;
  if (w.cap && !(before.kind === 'punct')) return undefined;
  if (before.text === '-' && !before.spaced) return undefined;
  const b = before.lower;
  // "denied press reports that": the noun, where no article makes the press a subject.
  if (cue.noun && cue.form & THIRD && PRESS.has(b) && VERBS.has(line.tokens[i - 2]?.lower ?? '')) return undefined;
  // "the attack that suspected rebels made": an adjective.
  const next = line.tokens[i + 1];
  if (
    SUSPECTED.has(w.lower) &&
    next?.kind === 'word' &&
    !next.cap &&
    /[^s]s$/.test(next.lower) &&
    next.lower !== 'this'
  )
    return undefined;
  // "in Borno state": a province.
  const placed = before.cap && PREPOSITIONS.has(line.tokens[i - 2]?.lower ?? '');
  if (cue.lemma === 'state' && cue.form & BASE && placed && next?.lower !== 'that') return undefined;
  // "in a stable state in Elbe"
  const article = line.tokens[i - 2]?.lower;
  if (cue.noun && cue.form & BASE && (article === 'a' || article === 'an') && !before.cap && next?.lower !== 'that')
    return undefined;
  if (cue.noun && (before.kind === 'number' || (next && RUNNING.has(next.lower)))) return undefined;
  if (cue.form === ING && NOUN_ING.has(w.lower) && before.kind === 'word') return undefined;
  if (
    cue.form & PARTICIPLE &&
    PREPOSITIONS.has(b) &&
    b !== 'like' &&
    b !== 'as' &&
    line.quoted[i - 1] === line.quoted[i]
  )
    return undefined;
  if (
    cue.form & PARTICIPLE &&
    !(cue.form & ING) &&
    b.endsWith('ing') &&
    b.length > 5 &&
    VERBS.get(b)?.form === undefined &&
    before.kind === 'word' &&
    !before.cap &&
    adjectival(line, i)
  )
    return undefined;
  if (
    (b === "'s" && !(cue.form & PAST && SUBJECTS.has(line.tokens[i - 2]?.lower ?? ''))) ||
    b === 'the' ||
    b === 'a' ||
    b === 'an' ||
    b === 'of' ||
    b === 'no' ||
    b === 'its' ||
    b === 'his' ||
    b === 'their' ||
    b === 'our' ||
    b === 'any'
  )
    return undefined;
  if (cue.noun && (PREPOSITIONS.has(b) || DETERMINERS.has(b))) {
    // "all say", "some estimate": the determiner alone is the subject.
    return b === 'some' ||
      b === 'many' ||
      b === 'most' ||
      b === 'others' ||
      b === 'all' ||
      b === 'several' ||
      b === 'both'
      ? cue
      : undefined;
  }
  return cue;
}
