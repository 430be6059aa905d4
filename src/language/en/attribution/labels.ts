/* "General Orlen: We lost 40." and "From the report: '...'": a speaker set off by a colon. */

import { make, type Node } from './node.js';
import type { Line, Phrase } from './phrase.js';
import { PERSON_ROLES } from './sorts.js';
import { verbish } from './verbs.js';
import { PREPOSITIONS, ROLE_NOUNS, TIME_WORDS } from './words.js';

/** Labels of the page, not of speech. */
const PAGE_LABELS: ReadonlySet<string> = new Set(
  'read watch see updated published posted photo video image source sources note notes box by file correction editor contact tags topics related share more also credit caption age city job pay update live breaking analysis opinion exclusive factbox explainer background context history verdict fact facts summary timeline glossary warning alert disclaimer copyright next example result answer question reason details headline title subject first second third claim claims rating conclusion finally remember meanwhile plus ps today advertisement'.split(
    ' ',
  ),
);

/** The node of a label before the colon at `i`, or null. */
export function labelNode(line: Line, i: number): Node | null {
  const t = line.tokens;
  if (t[i]!.text !== ':' || i === 0 || t[i]!.spaced || i + 1 >= t.length) return null;
  const opensQuote = line.quoted[i + 1] !== line.quoted[i];
  const source = labelPhrase(line, i - 1, opensQuote);
  if (!source) return null;
  if (!opensQuote && (source.first !== 0 || !(t[i + 1]!.cap || t[i + 1]!.kind === 'number') || t.length - i < 4))
    return null;
  const strength = opensQuote || (line.heading && hasRole(line, source)) || namesPerson(line, source) ? 3 : 1;
  return make(
    { cue: { first: i, last: i }, lemma: ':', strength },
    { source, side: 'after', from: i + 1, rule: 'label' },
  );
}

/** "Minister of Roads Ilo Brand: At present 900." */
function namesPerson({ tokens: t }: Line, { first, last }: Phrase): boolean {
  let role = first;
  while (role < last && !PERSON_ROLES.has(t[role]!.lower)) role++;
  return role < last && t[last]!.cap && !ROLE_NOUNS.has(t[last]!.lower);
}

/** "Elbe Defence Staff, daily update, 9 August.": a body's bulletin begins, and what follows is its own. */
export function bulletinNode(line: Line): Node | null {
  const t = line.tokens;
  let comma = 0;
  while (comma < t.length && comma < 8 && t[comma]!.text !== ',') comma++;
  const source = { first: 0, last: comma - 1 };
  if (t.length > 16 || comma < 2 || t[comma]?.text !== ',' || !t[0]!.cap || !hasRole(line, source)) return null;
  let end = comma + 1;
  while (end < t.length && end < comma + 5 && t[end]!.kind === 'word' && !BULLETINS.has(t[end]!.lower)) end++;
  if (!BULLETINS.has(t[end]?.lower ?? '') || !t.slice(end).some((w) => w.kind === 'number')) return null;
  return make(
    { cue: { first: end, last: end }, lemma: 'report' },
    { source, side: 'after', from: t.length, rule: 'account' },
  );
}

const BULLETINS: ReadonlySet<string> = new Set(
  'update bulletin report summary communique communiqué assessment release statement'.split(' '),
);

/** A headline's speaker at its end: "900 rebels lost - army", "Keeps 40,000 on the border: sources". */
export function tailNode(line: Line): Node | null {
  const t = line.tokens;
  let last = t.length - 1;
  while (last > 0 && t[last]!.kind === 'punct') last--;
  for (let k = last; k > 3 && last - k < 6; k--) {
    const w = t[k]!;
    if (w.kind === 'number' || verbish(line, k)) return null;
    const dash = (w.text === '-' && w.spaced && t[k + 1]?.spaced) || w.text === '\u2013' || w.text === '\u2014';
    if (!dash && w.text !== ':') continue;
    const source = { first: k + 1, last };
    if (k === last || PAGE_LABELS.has(t[last]!.lower) || !(t[last]!.cap || hasRole(line, source))) return null;
    return make(
      { cue: { first: k, last: k }, lemma: ':', strength: hasRole(line, source) ? 3 : 1 },
      { source, side: 'before', from: t.length, rule: 'label' },
    );
  }
  return null;
}

function hasRole(line: Line, phrase: Phrase): boolean {
  for (let k = phrase.first; k <= phrase.last; k++) if (ROLE_NOUNS.has(line.tokens[k]!.lower)) return true;
  return false;
}

function labelPhrase(line: Line, last: number, opensQuote: boolean): Phrase | null {
  const t = line.tokens;
  let k = last;
  let caps = 0;
  let role = false;
  for (; k >= 0 && last - k < 9; k--) {
    const w = t[k]!;
    if (line.quoted[k] !== line.quoted[last]) break;
    if (w.kind === 'punct') {
      if ((w.text === '-' || w.text === '.') && !w.spaced) continue;
      break;
    }
    if (w.kind === 'number') return null;
    if (verbish(line, k)) return null;
    if (PREPOSITIONS.has(w.lower) && w.lower !== 'of') break;
    if (w.cap) caps++;
    if (ROLE_NOUNS.has(w.lower)) role = true;
  }
  const first = k + 1;
  if (
    first > last ||
    PAGE_LABELS.has(t[first]!.lower) ||
    PAGE_LABELS.has(t[last]!.lower) ||
    TIME_WORDS.has(t[last]!.lower)
  )
    return null;
  if (!role && (caps === 0 || !t[last]!.cap)) return null;
  if (!opensQuote && last - first > 6) return null;
  return { first, last };
}
