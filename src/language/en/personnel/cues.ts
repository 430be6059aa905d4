/* Finding the status cues of a sentence (rows in cue-rows.ts). */

import type { Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { inflect } from '../inflect.js';
import { wordSet } from './closed.js';
import { CUE_ROWS, type CueRow } from './cue-rows.js';

export interface Cue {
  status: Status;
  side: 'after' | 'before' | 'both';
  /** Token indices, half-open. */
  from: number;
  to: number;
}

interface CueForm {
  /** As the row has it, from its second word on. */
  key: string;
  /** What may stand at each place behind the first; null for a "*". */
  rest: (ReadonlySet<string> | null)[];
  rows: { status: Status; side: CueRow['side'] }[];
}

const BRACED: Readonly<Record<string, ReadonlySet<string>>> = {
  be: wordSet('is are was were be been being am'),
  their: wordSet('their his her its our my your'),
  self: wordSet('themselves himself herself itself ourselves myself'),
};

/** The words that a place of a form stands for. */
function wordsAt(place: string): ReadonlySet<string> {
  const braced = /^\{(\w+)(:ed)?\}$/.exec(place);
  if (!braced) return new Set([place.toLowerCase()]);
  const [, lemma = '', only] = braced;
  const { base, third, past, participle, ing } = inflect(lemma);
  return BRACED[lemma] ?? new Set(only ? [past, participle] : [base, third, past, participle, ing]);
}

/** First word to the forms that begin with it, longest first. */
const FORMS: ReadonlyMap<string, CueForm[]> = (() => {
  const byFirst = new Map<string, CueForm[]>();
  for (const { status, side, forms } of CUE_ROWS) {
    for (const form of forms) {
      const [opening = '', ...places] = form.split(' ');
      const key = places.join(' ');
      const rest = places.map((place) => (place === '*' ? null : wordsAt(place)));
      for (const first of wordsAt(opening)) {
        const list = byFirst.get(first) ?? [];
        byFirst.set(first, list);
        const same = list.find((other) => other.key === key);
        if (!same) list.push({ key, rest, rows: [{ status, side }] });
        else if (!same.rows.some((row) => row.status === status && row.side === side)) same.rows.push({ status, side });
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
})();

const OPENS_CUE = new WordClass((word) => FORMS.has(word));

/** True where a whole cue begins at token `at`. */
export function cueAt(tokens: readonly Token[], at: number): boolean {
  const list = FORMS.get(tokens[at]?.lower ?? '');
  return list?.some(({ rest }) => endOf(rest, at + 1, (i) => tokens[i]?.lower) >= 0) ?? false;
}

/** Words of cues that are also names. */
const SURNAMES: ReadonlySet<string> = new Set([
  'manning',
  'cross',
  'fields',
  'field',
  'cutting',
  'bury',
  'keeps',
  'may',
  'dies',
  'moved',
]);

const BEFORE_SEASON = /^(?:in|last|this|next|early|late|mid|since|until|by|of|the|every|each|-)$/;

/** All cues of a tokenised sentence in order; where several forms begin at a word the longest stands. */
export function findCues(words: readonly string[], tokens?: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const list = tokens && !OPENS_CUE.has(tokens[i]!) ? undefined : FORMS.get(words[i]!);
    // "in fall 2024", "last fall": a season.
    if (words[i] === 'fall' && BEFORE_SEASON.test(words[i - 1] ?? '')) continue;
    // A spokesman called Manning is no crew.
    if (
      !list ||
      (tokens?.[i]?.cap &&
        SURNAMES.has(words[i]!) &&
        (i > 0 || tokens[i + 1]?.cap || /^(?:also|said|says|noted|added)$/.test(words[i + 1] ?? '')))
    )
      continue;
    for (const form of list) {
      const to = endOf(form.rest, i + 1, (k) => words[k]);
      if (to < 0) continue;
      for (const row of form.rows) cues.push({ status: row.status, side: row.side, from: i, to });
      if (form.rest.length > 0 && !form.rest.includes(null)) i = to - 1;
      break;
    }
  }
  return mergeLosses(cues, words);
}

const LOSS: ReadonlySet<Status> = new Set(['killed', 'wounded', 'captured', 'missing']);

/** "killed, wounded or missing": different losses in a row are one cue for casualties. */
function mergeLosses(cues: Cue[], words: readonly string[]): Cue[] {
  const merged: Cue[] = [];
  for (const cue of cues) {
    const last = merged.at(-1);
    if (
      last &&
      LOSS.has(cue.status) &&
      (LOSS.has(last.status) || last.status === 'casualties') &&
      cue.from > last.to &&
      cue.from - last.to <= 2 &&
      last.status !== cue.status
    ) {
      const between = words.slice(last.to, cue.from);
      if (between.every((w) => /^(?:,|and|or|\/|either)$/.test(w))) {
        last.status = 'casualties';
        last.side = 'both';
        last.to = cue.to;
        while (merged.length > 1 && merged[merged.length - 2]!.from === last.from) merged.splice(merged.length - 2, 1);
        continue;
      }
    }
    // The same word may stand in several rows ("dead" as object and predicate): keep both unless it was merged.
    if (last && last.status === 'casualties' && cue.from >= last.from && cue.to <= last.to) continue;
    merged.push({ ...cue });
  }
  return merged;
}

/** Words that a "*" may stand for. */
const GAP = 4;

/** Where a form ends whose second word stands at `at`; -1 where it does not match. */
function endOf(rest: CueForm['rest'], at: number, word: (i: number) => string | undefined): number {
  let i = at;
  let gap = 0;
  for (const place of rest) {
    if (place === null) {
      gap = GAP;
      continue;
    }
    while (gap > 0 && word(i) !== undefined && !place.has(word(i)!)) {
      i++;
      gap--;
    }
    if (!place.has(word(i) ?? '')) return -1;
    gap = 0;
    i++;
  }
  return i;
}
