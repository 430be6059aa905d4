/* Whether the words behind a measuring verb ("put", "give", "call", "raise") are a figure, and not something that is put or given. */

import type { Line } from './phrase.js';
import { CUE_NOUNS, DOCUMENT_NOUNS } from './words.js';

/** "the hill called Eliane": a name, where no number stands right behind. */
const NAMING: ReadonlySet<string> = new Set('call dub brand label term name'.split(' '));

export const REVISING: ReadonlySet<string> = new Set(['raise', 'revise', 'lower']);

const PLACING: ReadonlySet<string> = new Set(['put', 'place', 'set', 'peg']);

const AT: ReadonlySet<string> = new Set([
  'at',
  'between',
  'as',
  'near',
  'nearer',
  'closer',
  'above',
  'below',
  'over',
  'under',
]);

const HEDGES: ReadonlySet<string> = new Set(
  'around about some estimated roughly approximately nearly almost than least to'.split(' '),
);

/** Nouns of a figure: what is put, given or set at a number. */
export const TOLLS: ReadonlySet<string> = new Set(
  'toll losses number numbers figure figures count strength dead casualties total breakdown size total death deaths tally garrison force'.split(
    ' ',
  ),
);

export const QUANTITIES: ReadonlySet<string> = new Set(
  'dozens dozen hundred hundreds thousand thousands million millions two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);

/** Whether the words at `m` are a figure as the verb wants it. */
export function holdsFigure(line: Line, m: number, lemma: string): boolean {
  const t = line.tokens;
  if (PLACING.has(lemma)) return placesNumber(line, m);
  if (NAMING.has(lemma)) return t.slice(m, m + 4).some((x) => x.kind === 'number' || QUANTITIES.has(x.lower));
  if (lemma === 'give' && bareFigure(line, m)) return true;
  // "provides a figure of 900", not "provides relief to 900"
  if (lemma === 'provide' || lemma === 'supply')
    return t.slice(m, m + 4).some((x) => TOLLS.has(x.lower) || CUE_NOUNS.has(x.lower)) && numberNear(line, m, true);
  return numberNear(line, m, lemma === 'give') || t[t.length - 1]!.text === ':';
}

/** "The staff gives more than 900, sappers included.": a figure by itself, not "gave 900 blankets". */
function bareFigure(line: Line, m: number): boolean {
  const t = line.tokens;
  let k = m;
  while (k < t.length && k < m + 4 && t[k]!.kind === 'word' && !QUANTITIES.has(t[k]!.lower)) k++;
  if (t[k]?.kind !== 'number' && !QUANTITIES.has(t[k]?.lower ?? '')) return false;
  while (t[k]?.kind === 'number' || QUANTITIES.has(t[k]?.lower ?? '')) k++;
  if (t[k]?.kind === 'word') k++;
  return t[k] === undefined || t[k]!.text === '.' || t[k]!.text === ',' || t[k]!.text === ';';
}

/** "raised the toll to 90", not "raised an army of 900". */
export function revisesFigure(line: Line, m: number): boolean {
  const t = line.tokens;
  const toll = t.findIndex(
    (w, k) => k >= m && k < m + 5 && TOLLS.has(w.lower) && w.lower !== 'force' && w.lower !== 'garrison',
  );
  if (toll < 0) return false;
  for (let k = toll + 1; k < Math.min(t.length - 1, toll + 8); k++)
    if (t[k]!.lower === 'to' && (t[k + 1]!.kind === 'number' || t[k + 2]?.kind === 'number')) return true;
  return false;
}

/** Whether a figure is set: "puts the garrison at 600", "put the dead at some 40", not "put 600 men on the wall". */
function placesNumber(line: Line, m: number): boolean {
  const t = line.tokens;
  // "puts 900 of them out of action every day"
  for (let k = m; k < Math.min(t.length - 2, m + 16); k++)
    if (t[k]!.lower === 'out' && t[k + 1]!.lower === 'of') return false;
  let toll = false;
  let own = false;
  for (let k = m; k < Math.min(t.length, m + 24); k++) {
    const w = t[k]!;
    if (w.text === ';' || (w.text === '.' && w.spaced)) return false;
    if (TOLLS.has(w.lower) || CUE_NOUNS.has(w.lower) || w.lower === 'it') toll = true;
    const figure = w.kind === 'number' || QUANTITIES.has(w.lower);
    // "put around 900 of them on the hill": a guess, where a plain figure would be a deed.
    if (figure && (toll || (!own && HEDGES.has(t[k - 1]!.lower)))) return true;
    if (figure) own = true;
    if (!AT.has(w.lower) || own) continue;
    for (let q = k + 1; q < Math.min(t.length, k + 6) && (t[q]!.kind !== 'punct' || '"$'.includes(t[q]!.text)); q++)
      if (t[q]!.kind === 'number' || QUANTITIES.has(t[q]!.lower)) return true;
  }
  return false;
}

/** Whether a figure follows; `framed` wants it as a figure: "gave the toll as 40", not "gave 40 lorries". */
function numberNear(line: Line, m: number, framed: boolean): boolean {
  const t = line.tokens;
  let frame = !framed;
  let counted = false;
  for (let k = m; k < Math.min(t.length, m + 16); k++) {
    if (
      CUE_NOUNS.has(t[k]!.lower) ||
      DOCUMENT_NOUNS.has(t[k]!.lower) ||
      t[k]!.lower === 'as' ||
      t[k]!.lower === 'at' ||
      TOLLS.has(t[k]!.lower)
    )
      frame = true;
    if (frame && counted) return true;
    if (t[k]!.kind === 'number' || QUANTITIES.has(t[k]!.lower)) counted = true;
    if (frame && counted) return true;
    if (t[k]!.text === ';' || t[k]!.text === '.') return false;
  }
  return false;
}
