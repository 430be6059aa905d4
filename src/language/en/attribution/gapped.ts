/* "Oslo says 4,000, its neighbours 5,000": a second source whose verb is left out. */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { tokenIndex } from '../../../text/tokens.js';
import type { Located } from './contents.js';
import { lineOf } from './line.js';
import { verbish } from './verbs.js';
import { DETERMINERS, PREPOSITIONS, TIME_WORDS } from './words.js';

const QUALIFIERS: ReadonlySet<string> = new Set(
  'about some over more than nearly almost around up to at least most as many roughly only just under fewer less between close approximately'.split(
    ' ',
  ),
);
/** Verbs that set a figure: "put it at". */
const PLACING: ReadonlySet<string> = new Set(['put', 'place', 'set', 'peg']);
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', 'and', 'while', 'but']);

/** The source right before the number at `offset`, where the verb of `told` is understood with it; else null. */
export function gappedSource(view: ArticleView, sentence: Sentence, told: Located, offset: number): Span | null {
  if (told.node.side !== 'after' || told.node.inner) return null;
  const { line } = lineOf(view, sentence);
  const t = line.tokens;
  const at = tokenIndex(t, offset);
  if (at === t.length) return null;
  // "Vale 900", "Vale 900 troops"
  const after = t[at + 1]?.kind === 'word' && !ENDS.has(t[at + 1]!.lower) ? t[at + 2] : t[at + 1];
  if (after !== undefined && !ENDS.has(after.lower)) return null;
  let last = at - 1;
  while (last > told.node.right && QUALIFIERS.has(t[last]!.lower)) last--;
  // "put the garrison at 300, and the town hall at 500"
  if (PLACING.has(told.node.lemma) && t[last]?.lower === 'at') last--;
  // "Oslo's figure was 900; Bergen's, 700"
  if (t[last]?.text === ',' && t[last - 1]?.lower === "'s") last -= 2;
  // "Norland says it has lost 500; Vale, 900"
  const listed = t[last]?.text === ',' && t[last - 1]?.cap === true && t[last - 2]?.text === ';';
  if (listed) last--;
  let first = last;
  for (; first > told.node.right && last - first < 6; first--) {
    const w = t[first]!;
    if (w.text === ',' || w.text === ';' || w.lower === 'and' || w.lower === 'but' || w.lower === 'while') break;
    if (w.kind !== 'word' || verbish(line, first) || PREPOSITIONS.has(w.lower)) return null;
  }
  first++;
  const opening = t[first];
  if (opening === undefined || first > last || first - 2 <= told.node.right) return null;
  // "spoke of 300 dead and another 2,700": nobody.
  if (first === last && !opening.cap) return null;
  if (!(opening.cap || DETERMINERS.has(opening.lower)) || TIME_WORDS.has(t[last]!.lower)) return null;
  if (listed) return { start: opening.start, end: t[last]!.end, text: view.text.slice(opening.start, t[last]!.end) };
  // The first source's number stands right behind its verb.
  let k = told.node.right + 1;
  if (PLACING.has(told.node.lemma) || told.node.rule === 'noun') while (k < first && t[k]!.kind !== 'number') k++;
  while (k < first && (QUALIFIERS.has(t[k]!.lower) || t[k]!.lower === 'it' || t[k]!.lower === 'is')) k++;
  if (t[k]?.kind !== 'number' || k >= first) return null;
  const start = opening.start;
  const end = t[last]!.end;
  return { start, end, text: view.text.slice(start, end) };
}
