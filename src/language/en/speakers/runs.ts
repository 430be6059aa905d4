import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { isGivenName } from '../given-names.js';
import { isEastAsianFamily } from './keys.js';
import {
  DOCUMENTS,
  HONORIFICS,
  NAME_PARTICLES,
  NO_NAME,
  OFFICES,
  ORGANIZATION_HEADS,
  PEOPLE,
  RANKS,
  ROLE_MODIFIERS,
  SAID,
} from './titles.js';

/* Runs of capitalised words that can be a person's name, as token ranges. */

export interface NameRun {
  /** Token range `[from, to)`. */
  from: number;
  to: number;
  /** Name words, hyphenated ones joined ("Yong-bok", "al-Masri"). */
  words: string[];
}

/** Titles, months and directions that are family names where a given name stands before them. */
const ALSO_FAMILY = new Set(
  'may west north south east king major bishop marshal prince baron judge pope mayor young long white black house price day hall guard page cook march sergeant speaker home ford spy case front banks law state forest field post hunter baker sayed sayyed sayyid syed sultan duke don imam emir haji'.split(
    ' ',
  ),
);

/** True for a title word, with or without the point of an abbreviation. */
export function isTitle(token: Token): boolean {
  return TITLES.has(token);
}

const isTitleWord = (word: string): boolean => HONORIFICS.has(word) || RANKS.has(word) || OFFICES.has(word);
const TITLES = new WordClass(isTitleWord);

function plain(token: Token): boolean {
  if (token.kind !== 'word' || !token.cap || token.lower === "'s") return false;
  return !NAMELESS.has(token);
}

/** Words that are never part of a person's name. */
const NAMELESS = new WordClass(
  (word) =>
    NO_NAME.has(word) ||
    isTitleWord(word) ||
    SAID.has(word) ||
    PEOPLE.has(word) ||
    DOCUMENTS.has(word) ||
    ROLE_MODIFIERS.has(word) ||
    word.includes('.'),
);

/** "Do-hyun", "So-young": a capitalised word joined to one in lower case. */
function hyphenated(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 2];
  return (
    tokens[i]?.cap === true &&
    tokens[i + 1]?.text === '-' &&
    !tokens[i + 1]!.spaced &&
    next?.kind === 'word' &&
    !next.spaced &&
    next.text.length > 1 &&
    !isTitle(tokens[i]!)
  );
}

/** Given names that are also titles or modifiers, where a family name follows: "Chuck", "Don". */
function startsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (plain(token) || isGivenName(tokens, i)) return true;
  if (token.cap && isEastAsianFamily(token.text) && hyphenated(tokens, i + 1)) return true;
  if (token.cap && isEastAsianFamily(token.text) && token.text.length > 1)
    return tokens[i + 1] !== undefined && plain(tokens[i + 1]!) && tokens[i + 1]!.spaced && token.lower !== 'son';
  return false;
}

/** Name runs of the tokens, those of `taken` (organizations, countries) left out. */
export function nameRuns(tokens: readonly Token[], taken: (index: number) => boolean): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken(i)) continue;
    const prefixed = arabicPrefix(tokens, i);
    if (!prefixed && !startsName(tokens, i)) continue;
    const to = runEnd(tokens, i, taken);
    runs.push({ from: i, to, words: nameWords(tokens, i, to) });
    i = to - 1;
  }
  return runs;
}

/** "al-Masri" or "el-Sisi" at `i`. */
function arabicPrefix(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return (
    tokens[i + 1]?.text === '-' &&
    !tokens[i + 1]!.spaced &&
    tokens[i + 2]?.cap === true &&
    NAME_PARTICLES.has(token.lower)
  );
}

function runEnd(tokens: readonly Token[], from: number, taken: (index: number) => boolean): number {
  let end = from;
  let i = from;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (taken(i)) break;
    if (i > from && !token.spaced && token.text !== '-' && token.text !== '.') break;
    const prefix = arabicPrefix(tokens, i);
    if (prefix) {
      i += 3;
      end = i;
    } else if (plain(token) || i === from || hyphenated(tokens, i)) {
      i++;
      end = i;
    } else if (
      i > from &&
      token.cap &&
      token.spaced &&
      ALSO_FAMILY.has(token.lower) &&
      i - from <= 2 &&
      !tokens[i + 1]?.cap
    ) {
      i++;
      end = i;
    } else if (i > from && token.spaced && NAME_PARTICLES.has(token.lower) && nameAfterParticle(tokens, i)) {
      i++;
      continue;
    } else break;
    // "J." and "Jr."
    if (
      tokens[i]?.text === '.' &&
      !tokens[i]!.spaced &&
      (tokens[i - 1]!.text.length === 1 || tokens[i - 1]!.lower === 'jr')
    )
      i++;
    // "Yong-bok", "Ocasio-Cortez", "Abdel-Fattah"
    while (tokens[i]?.text === '-' && !tokens[i]!.spaced && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]!.spaced) {
      i += 2;
      end = i;
    }
  }
  // A head of organizations at the end is none of the name ("Horizon Group" with a person would be odd).
  return end;
}

function nameAfterParticle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next?.spaced && next?.text !== '-') return false;
  if (next.cap) return true;
  return NAME_PARTICLES.has(next.lower) && tokens[i + 2]?.cap === true;
}

function nameWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (i > from && !token.spaced) words[words.length - 1] += token.text;
    else words.push(token.text);
  }
  return words.map((w) => w);
}

/** True for a run whose last word can be no person's ("Horizon Group"). */
export function looksLikeBody(run: NameRun): boolean {
  const last = run.words[run.words.length - 1]!.toLowerCase();
  return run.words.length > 1 && ORGANIZATION_HEADS.has(last) && !ALSO_FAMILY.has(last);
}

/** All-capital words in title case, other words as they stand: "VOLODYMYR" Volodymyr, "McDonald" McDonald. */
export function recase(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase() || word.includes('.')) return word;
  const cased = word.replace(/\p{L}+/gu, (part) => part[0]! + part.slice(1).toLowerCase());
  return cased.replace(/(?<![\p{L}])Mc\p{Ll}/gu, (part) => `Mc${part[2]!.toUpperCase()}`);
}

/** Index in `words` of the family name. */
export function familyIndex(words: readonly string[]): number {
  if (words.length < 2) return 0;
  const first = words[0]!;
  if (isEastAsianFamily(first) && words.length <= 3) {
    const rest = words.slice(1);
    if (rest.some((w) => w.includes('-')) || rest.length === 2) return 0;
    if (rest.length === 1 && !isEastAsianFamily(rest[0]!) && rest[0]!.length <= 8 && first !== 'Lee') return 0;
  }
  let last = words.length - 1;
  if (/^(?:jr|sr|ii|iii)\.?$/i.test(words[last]!) && last > 0) last--;
  return last;
}
