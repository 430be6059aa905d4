import { type Token, tokenize } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';

/*
 * The words that every pattern of learned names holds. A pattern that begins with a name is slow to look for in a whole text, as it
 * is tried at every capital; so these words are found among the tokens, in one pass, and the pattern is tried around each.
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

/** Offsets of the words of each kind, in text order. */
export type Anchors = Record<Kind, number[]>;

const KINDS_OF = new Map<string, Kind[]>();
for (const [kind, words] of Object.entries(KINDS))
  for (const word of words.split(' ')) KINDS_OF.set(word, [...(KINDS_OF.get(word) ?? []), kind as Kind]);

const ANCHORS = new WordClass((word) => KINDS_OF.has(word));

/** The anchors of the sentences' tokens; offsets count from `from`. */
export function anchorsIn(sentences: Iterable<readonly Token[]>, from: number): Anchors {
  const found: Anchors = { office: [], nation: [], body: [], upheaval: [], deed: [], fighters: [], bracket: [] };
  for (const tokens of sentences)
    for (const token of tokens)
      if (ANCHORS.has(token)) for (const kind of KINDS_OF.get(token.lower)!) found[kind].push(token.start - from);
  return found;
}

/** The anchors of a text. */
export const anchorsOf = (text: string): Anchors => anchorsIn([tokenize(text)], 0);

const SPACE = 32;
const NEWLINE = 10;

/**
 * Matches of a pattern (flag g) that reach at most `words` words ahead of an anchor and `after` characters behind its beginning, in text
 * order and without overlap. The pattern wants a capital ahead of the anchor.
 */
export function* around(
  pattern: RegExp,
  text: string,
  anchors: readonly number[],
  words: number,
  after: number,
): Iterable<RegExpExecArray> {
  let done = 0;
  for (const anchor of anchors) {
    let from = anchor;
    let capital = false;
    // One space more: the word next to the anchor ends with one.
    for (let spaces = 0; from > done; from--) {
      const code = text.charCodeAt(from - 1);
      if (code === SPACE && spaces++ === words) break;
      capital ||= (code >= 65 && code <= 90) || code > 127;
      // The line break is kept: what begins a line is told by it.
      if (code === NEWLINE) {
        from--;
        break;
      }
    }
    if (!capital) continue;
    const part = text.slice(from, anchor + after);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      yield match;
      done = from + match.index + match[0].length;
    }
  }
}

/** Matches of a pattern (flag y) that begin at an anchor, without overlap. */
export function* beginning(pattern: RegExp, text: string, anchors: readonly number[]): Iterable<RegExpExecArray> {
  let done = 0;
  for (const anchor of anchors) {
    if (anchor < done) continue;
    pattern.lastIndex = anchor;
    const match = pattern.exec(text);
    if (!match) continue;
    yield match;
    done = anchor + match[0].length;
  }
}
