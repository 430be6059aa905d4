/* Numbers behind a label: "Killed: 2,300", "personnel - about 212,400 (+890)", rows of a table under a line that names a force. */

import type { Sentence } from '../../../../model/document.js';
import { countryAt } from '../../places/countries.js';
import { flavourOf } from '../article.js';
import { type Candidate, LOSSES, type SentenceScan } from '../candidate.js';
import { AUXILIARIES, hasWord, wordSet } from '../closed.js';
import { FORCE_NOUNS, NOUNS } from '../nouns.js';
import { MILITARY_WORDS } from '../topics.js';
import type { Rule } from './shared.js';

const MARKS = wordSet(': - \u2013 \u2014 \u2012');
const STARTS = wordSet('; , : \u2022 \u00b7 * | - \u2013 (');
const LONGEST_LABEL = 5;
const LABELS = wordSet(
  'manpower personnel soldiers troops servicemen servicepeople officers men strength reservists recruits conscripts',
);
const CIVILIAN = wordSet('civilians civilian children residents women vehicles tanks aircraft');
const COUNTED = wordSet(
  'strength soldiers troops men personnel losses casualties recruits people deserters contributors contributions contribution contingents peacekeepers',
);

/** The label's tokens `[from, to)` before a candidate, null where none stands there. */
function labelOf(c: Candidate, { words, tokens }: SentenceScan): [number, number] | null {
  let to = c.from;
  if (MARKS.has(words[to - 1] ?? '')) to--;
  else if (to === 0 || c.phrase.kind !== 'none' || tokens[to - 1]!.kind !== 'word') return null;
  let from = to;
  while (from > 0 && to - from < LONGEST_LABEL && !STARTS.has(words[from - 1]!)) from--;
  return from < to && (from === 0 || STARTS.has(words[from - 1]!)) ? [from, to] : null;
}

/** The number ends its item: nothing, a mark, or a bracket with the day's rise. */
const endsItem = (c: Candidate, { words, tokens }: SentenceScan): boolean =>
  c.phrase.end >= tokens.length || /^[;,.(|)]$/.test(words[c.phrase.end]!);

/** "Killed: 2,300", "personnel - 4,100": the label names people and their state. */
export const labelled: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || !memory.articleMilitary() || !endsItem(c, scan)) return null;
  const label = labelOf(c, scan);
  if (!label) return null;
  const [from, to] = label;
  const { words } = scan;
  if (hasWord(words, from, to, CIVILIAN)) return false;
  const marked = MARKS.has(words[to] ?? '');
  const noun = words.slice(from, to).find((w) => NOUNS.has(w));
  const kind = noun ? NOUNS.get(noun)!.class : null;
  const country = countryAt(scan.tokens, from)?.next === to;
  if (kind === 'civil' || (marked && !country && kind !== 'hard' && labelsThings(words.slice(from, to)))) return false;
  if (marked && (hasWord(words, from, to, LABELS) || kind === 'hard')) return 'labelled';
  const alone = to - from === 1 && from === 0 && c.phrase.end >= words.length;
  if (kind === 'state' && (marked || alone) && memory.articleStrong()) return 'labelled';
  // "Surrendered: 1,582"
  const lost = scan.cues.some((cue) => LOSSES.has(cue.status) && cue.from >= from && cue.to <= to);
  if (lost && marked && memory.articleStrong()) return 'labelled';
  const first = from === 0 || (from === 1 && STARTS.has(words[0]!));
  return (marked || country) && first && isRow(c, scan) && headed(scan) ? 'labelled' : null;
};

/** "Vehicles ashore": the label names things that are counted. */
export const labelsThings = (label: readonly string[]): boolean =>
  label.some(
    (w) =>
      w.length > 3 &&
      /[^s]s$/.test(w) &&
      w !== 'overseas' &&
      !AUXILIARIES.has(w) &&
      !NOUNS.has(w) &&
      !FORCE_NOUNS.has(w) &&
      !MILITARY_WORDS.has(w),
  );

/** "2,300: killed": the label behind its number. */
export const labelledBehind: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || c.from > 1 || scan.words[c.to] !== ':' || !memory.articleStrong()) return null;
  if (c.from === 1 && !STARTS.has(scan.words[0]!)) return null;
  const end = scan.tokens.length;
  if (end - c.to > LONGEST_LABEL + 1 || hasWord(scan.words, c.to, end, CIVILIAN)) return null;
  return scan.cues.some((cue) => LOSSES.has(cue.status) && cue.from > c.to) ? 'labelled' : null;
};

/** "(+890)" behind a number that a label has made a count. */
export const rise: Rule = (c, scan) => {
  const before = scan.candidates[c.index - 1];
  const { words } = scan;
  if (before?.rule !== 'labelled' || words[c.from - 1] === undefined || words[c.to] !== ')') return null;
  const opened = words[c.from - 1] === '(' || (words[c.from - 1] === '+' && words[c.from - 2] === '(');
  return opened ? 'labelled' : null;
};

/** A line of nothing but a label and its numbers. */
const isRow = (c: Candidate, { tokens }: SentenceScan): boolean => tokens.length - c.to <= 5 && c.from <= 5;

/** Rows above that a table may have before the line that heads it. */
const TALLEST = 20;

/** The line above the rows speaks of counted members of a force. */
function headed({ view, sentence }: SentenceScan): boolean {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - TALLEST); i--) {
    const above = view.sentences[i]!;
    if (isTableRow(view.tokens(above).length, view.text, above)) continue;
    const words = view.tokens(above).map((t) => t.lower);
    const asked = view.text[above.end - 1] === ':' && words.includes('many');
    return (asked || flavourOf(view, above).military) && hasWord(words, 0, words.length, COUNTED);
  }
  return false;
}

/** A short line that ends in a figure or a bracket behind one. */
const isTableRow = (length: number, text: string, { start, end }: Sentence): boolean =>
  length <= 10 && /\d\)?$/.test(text.slice(Math.max(start, end - 3), end));
