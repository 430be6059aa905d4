import type { Token } from '../../../text/tokens.js';
import { PREPOSITIONS } from '../places/geo-words.js';
import { BODY, FORCE_NOUNS, MODIFIERS, OFFICE } from './nouns.js';

/* What the words after the name of a country or group make of it: its people, an office that speaks, a figure. */

const RANK =
  /^(?:general|major|captain|colonel|lieutenant|sergeant|admiral|commander|brigadier|marshal|officer|private|pilot|corporal|commodore|gen|maj|col|lt|sgt|adm|capt|brig)$/;

export const ranked = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.cap === true &&
  RANK.test(tokens[i]!.lower) &&
  tokens[i + 1]?.cap === true &&
  tokens[i + 1]!.kind === 'word';

/** Index after a personnel noun that follows at `at`, past modifiers and capitalised unit words; 0 where none does. */
export function nounAfter(tokens: readonly Token[], at: number): number {
  for (let i = at, steps = 0; i < tokens.length && steps < 6; i++, steps++) {
    const token = tokens[i]!;
    if (token.kind === 'punct') {
      if (token.text === '-') continue;
      // "the Chadian 'Falcon' company"
      if (i === at && QUOTE.test(token.text) && tokens[i + 1]?.cap && QUOTE.test(tokens[i + 2]?.text ?? '')) {
        i += 2;
        if (tokens[i + 1]?.lower === 'company') return i + 2;
        continue;
      }
      return 0;
    }
    if (token.kind === 'number') continue;
    // "US General Ann Doe" is a person.
    if (ranked(tokens, i) || strikes(tokens, i)) return 0;
    if (FORCE_NOUNS.has(token.lower)) {
      // "Russian army general", "Ukrainian military intelligence": the noun goes on as an office, not a force.
      return OFFICE.has(tokens[i + 1]?.lower ?? '') ||
        (token.lower.startsWith('general') && tokens[i + 1]?.lower === 'staff')
        ? 0
        : i + 1;
    }
    if (!MODIFIERS.has(token.lower)) return 0;
  }
  return 0;
}

const QUOTE = /^["']$/;

/** "FARC killed two soldiers": the verb, not "the Russian killed". */
function strikes(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'killed' && tokens[i]!.lower !== 'wounded') return false;
  const next = tokens[i + 1];
  return (
    next?.kind === 'number' ||
    next?.cap === true ||
    (next?.lower === 'at' && tokens[i + 2]?.lower === 'least') ||
    OBJECT.test(next?.lower ?? '')
  );
}

const OBJECT =
  /^(?:the|an?|some|about|around|over|up|nearly|almost|several|dozens|hundreds|scores|another|two|three|four|five|six|seven|eight|nine|ten|more|one|its|his|their|our|him|them)$/;

/** "Oslo's own figure is 400; Riga's, 500": whose figure it is. */
export function figureOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === ',') return true;
  for (let i = at; i < at + 4 && tokens[i]?.kind === 'word'; i++)
    if (/^(?:number|figure|guess|reckoning|version)$/.test(tokens[i]!.lower)) return tokens[i + 1]?.lower !== 'of';
  return false;
}

const ENDS_NAME =
  /^(?:of|that|which|who|whom|whose|when|where|while|as|and|or|but|to|has|have|had|is|are|was|were|will)$/;

/** "Seoul's spy agency", "Russian defence ministry": a speaking body within four words, before any stop. */
export function officeAfter(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 5; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return false;
    if (OFFICE.has(token.lower) || (i === at && ranked(tokens, i))) return true;
    if (PREPOSITIONS.has(token.lower) || ENDS_NAME.test(token.lower)) return false;
  }
  return false;
}

/** "UN plan", "NATO summit", "UN experts": the body decides or speaks. */
export function bodyAfter(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return OFFICE.has(word) || BODY.has(word);
}
