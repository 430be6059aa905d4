/* Why a number that a rule accepts counts no force after all: a ratio, a threshold, a toll that is not of soldiers alone. */

import { type Candidate, lastForceCount, type Memory, type SentenceScan, size } from './candidate.js';
import { BE, hasWord, wordSet } from './closed.js';
import { FORCE_NOUNS, NOUNS } from './nouns.js';

/** No force has ever had more people. */
const MANKIND = 2e8;
const VISITED = wordSet('museum visitors tourists exhibition spectators audience ticket tickets');

/** People or losses of an article on a crash or a flood, with no soldier near. */
export const isOthers = (c: Candidate, scan: SentenceScan, memory: Memory): boolean =>
  size(c.number) > MANKIND ||
  (c.phrase.kind === 'none' && !scan.military && hasWord(scan.words, 0, scan.words.length, VISITED)) ||
  ((c.phrase.kind === 'none' || c.phrase.kind === 'soft' || c.phrase.kind === 'state') &&
    !scan.military &&
    memory.peaceful() &&
    lastForceCount(memory, scan.sentence, 3) === null);

const CONDITIONS = wordSet('when if whenever unless where');
const OBLIGING = wordSet('must obliges requires obliged required shall bars forbids prohibits bans');

/** "must be announced when more than 9,000 troops take part", "bars forces of more than 900": a rule's threshold. */
export function isThreshold(c: Candidate, { words }: SentenceScan): boolean {
  if (c.number.qualifier !== 'more_than' && c.number.qualifier !== 'at_least') return false;
  if (!hasWord(words, 0, words.length, OBLIGING)) return false;
  return (
    hasWord(words, c.from - 3, c.from, CONDITIONS) || /^(?:bars|forbids|prohibits|bans)$/.test(verbBefore(c, words))
  );
}

const verbBefore = (c: Candidate, words: readonly string[]): string =>
  words.slice(Math.max(0, c.from - 5), c.from).findLast((w) => OBLIGING.has(w)) ?? '';

const CIVILIANS = wordSet('civilian civilians');
const WHOLE_NAMES = wordSet(
  'soldiers troops servicemen policemen police peacekeepers fighters rebels militants gunmen',
);
const PARTS = wordSet(': of including among');

/** "a toll of 30, of whom half a dozen are civilians": a total of all the dead is none of a force. */
export function mixesCivilians(c: Candidate, scan: SentenceScan): boolean {
  if (c.phrase.kind === 'hard' || c.phrase.kind === 'demonym' || c.phrase.ofThem) return false;
  for (const part of scan.candidates.slice(c.index + 1)) {
    if (saidToBe(part, scan) && hasWord(scan.words, c.from - 2, c.from, OF)) return true;
    const civil = part.phrase.kind === 'civil' || hasWord(scan.words, part.to, part.to + 3, CIVILIANS);
    if (!hasWord(scan.words, c.phrase.end, part.from, PARTS) || size(part.number) >= size(c.number)) continue;
    if (civil) return true;
    // "40 were killed, nine soldiers among them": what a part is said to be the rest is not.
    const head = scan.words[part.phrase.headTo - 1] ?? '';
    if (part.phrase.kind === 'hard' && c.phrase.kind !== 'soft' && WHOLE_NAMES.has(head)) {
      const until = scan.words.slice(0, c.from);
      if (!until.some((w) => FORCE_NOUNS.has(w) || NOUNS.get(w)?.class === 'hard')) return true;
    }
  }
  // "Four were hurt: three soldiers and a nurse"
  const colon = scan.words.indexOf(':', c.phrase.end);
  return (
    colon > 0 &&
    c.phrase.kind !== 'soft' &&
    scan.candidates.some((part) => part.from > colon && size(part.number) < size(c.number)) &&
    scan.words.slice(colon).some((w) => NOUNS.get(w)?.class === 'civil')
  );
}

const OF = wordSet('of');

/** "of the 30 dead, twelve were soldiers": the rest were not. */
const saidToBe = (part: Candidate, { words }: SentenceScan): boolean =>
  BE.has(words[part.phrase.end] ?? '') && WHOLE_NAMES.has(words[part.phrase.end + 1] ?? '');

/** "one in four", "for each ten on board": a ratio. */
export function isRatio(c: Candidate, scan: SentenceScan): boolean {
  const { words, candidates } = scan;
  const joins = (a: Candidate | undefined, b: Candidate | undefined): boolean => {
    if (!a || !b || size(a.number) >= 20) return false;
    const width = b.from - a.to;
    // "one legionnaire in eight"
    if (size(a.number) === 1 && b.from - a.phrase.end === 1 && words[a.phrase.end] === 'in') return true;
    return (width === 1 && words[a.to] === 'in') || (width === 2 && words[a.to] === 'out' && words[a.to + 1] === 'of');
  };
  // "for each ten sailors on board"
  if (/^(?:each|every)$/.test(words[c.from - 1] ?? '') && /^(?:for|in|of|to)$/.test(words[c.from - 2] ?? ''))
    return true;
  return joins(c, candidates[c.index + 1]) || joins(candidates[c.index - 1], c);
}
