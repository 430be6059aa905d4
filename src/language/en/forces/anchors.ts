import { type Token, tokenize } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';

/*
 * The words from which names are learned ("army", "rebels"), found among the tokens of an article in one pass, and the names
 * that stand beside them. Names are read from tokens: a pattern that begins with a name is tried at every capital of a text.
 */

/** First words of what only a state has. */
const OFFICE =
  'army armed military navy air government parliament defence defense foreign interior ministry general prime';

const KINDS = {
  office: OFFICE,
  /** What the adjective of a nation stands before. */
  nation: `${OFFICE} soldier soldiers troops serviceman servicemen service peacekeeper peacekeepers forces marines sailors officer officers engineers sappers contingent battalion brigade regiment conscripts reservists commandos paratroopers`,
  body: 'government parliament senate republic kingdom sultanate principality prime armed',
  upheaval: 'mutiny coup putsch civil uprising rebellion election elections',
  deed: 'promised pledged sent send deployed deploy contribute contributes contributed provide provides provided withdrew withdrawn dispatched mobilised mobilized lost keep keeps',
  /** Those who fight, and what an armed group is called. */
  fighters:
    'fighter fighters rebel rebels militants insurgent insurgents insurgency guerrilla guerrillas guerilla guerillas gunman gunmen combatants militia militiaman militiamen separatist separatists jihadist jihadists armed militant extremist',
  bracket: '(',
} as const;

type Kind = keyof typeof KINDS;

/** A word where it stands: `tokens[at]` of its sentence. */
export interface Anchor {
  tokens: readonly Token[];
  at: number;
}

/** The words of each kind, in text order. */
export type Anchors = Record<Kind, Anchor[]>;

const KINDS_OF = new Map<string, Kind[]>();
for (const [kind, words] of Object.entries(KINDS))
  for (const word of words.split(' ')) KINDS_OF.set(word, [...(KINDS_OF.get(word) ?? []), kind as Kind]);

const ANCHORS = new WordClass((word) => KINDS_OF.has(word));

/** The anchors among the tokens of the sentences. */
export function anchorsIn(sentences: Iterable<readonly Token[]>): Anchors {
  const found: Anchors = { office: [], nation: [], body: [], upheaval: [], deed: [], fighters: [], bracket: [] };
  for (const tokens of sentences)
    for (let at = 0; at < tokens.length; at++)
      if (ANCHORS.has(tokens[at]!))
        for (const kind of KINDS_OF.get(tokens[at]!.lower)!) found[kind].push({ tokens, at });
  return found;
}

/** The anchors of a text. */
export const anchorsOf = (text: string): Anchors => anchorsIn([tokenize(text)]);

/** The index of the first token behind what a pattern (flag y) takes up from the anchor on; 0 where it does not match. */
export function behind(pattern: RegExp, text: string, { tokens, at }: Anchor): number {
  pattern.lastIndex = tokens[at]!.start;
  if (!pattern.test(text)) return 0;
  let i = at + 1;
  while (i < tokens.length && tokens[i]!.start < pattern.lastIndex) i++;
  return i;
}

/** One space, and nothing else, stands before the token. */
export function spaced(text: string, tokens: readonly Token[], i: number): boolean {
  return i > 0 && tokens[i]!.start - tokens[i - 1]!.end === 1 && text.charCodeAt(tokens[i]!.start - 1) === 32;
}

const joined = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' && !tokens[i]!.spaced && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]!.spaced;

/** A word with a capital, of `shortest` letters at least, and no initials ("U.S."). */
const opens = (token: Token | undefined, shortest: number): boolean =>
  token?.cap === true && token.text.length >= shortest && !token.text.includes('.');

/** Index after the row of at most `most` words of a name that begins at token `i`; `i` where none does. "Ez-Zor" is one word. */
export function nameFrom(text: string, tokens: readonly Token[], i: number, most: number, shortest = 2): number {
  let to = i;
  for (let n = 0; n < most && opens(tokens[to], shortest) && (n === 0 || spaced(text, tokens, to)); n++) {
    to++;
    while (joined(tokens, to)) to += 2;
  }
  return to;
}

/** Index of the first token of the row of at most `most` words of a name that ends before token `to`; `to` where none does. */
export function nameBefore(text: string, tokens: readonly Token[], to: number, most: number, shortest = 2): number {
  let from = to;
  for (let n = 0; n < most && (n === 0 || spaced(text, tokens, from)); n++) {
    let k = from - 1;
    let first = opens(tokens[k], shortest) ? k : -1;
    while (k > 1 && tokens[k]!.kind === 'word' && joined(tokens, k - 1) && tokens[k - 2]!.kind === 'word') {
      k -= 2;
      if (opens(tokens[k], shortest)) first = k;
    }
    if (first < 0) break;
    from = first;
    if (first > k) break;
  }
  return from;
}
