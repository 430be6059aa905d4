/* What kind of source a phrase names, whether it is a person's name, and what a sentence is about. */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { lineOf } from './line.js';
import { subjectBefore } from './subjects.js';
import { verbish } from './verbs.js';
import { DOCUMENT_NOUNS, ROLE_NOUNS, TIME_WORDS } from './words.js';

export type Sort = 'person' | 'body' | 'several' | 'document' | 'unknown';

export const PERSON_ROLES: ReadonlySet<string> = new Set(
  (
    'official spokesman spokeswoman spokesperson source minister president premier secretary general colonel major captain commander chief officer governor mayor ambassador envoy diplomat senator lawmaker ' +
    'analyst expert observer judge prosecutor researcher scientist professor historian doctor medic witness resident villager survivor soldier fighter rebel militant activist aide adviser advisor leader ' +
    'chairman chairwoman director head deputy reporter journalist correspondent editor blogger veteran mp lawyer admiral lieutenant sergeant corporal brigadier marshal king queen prince chancellor pope ' +
    'speaker commissioner coordinator representative superintendent inspector man woman farmer pharmacist teacher nurse priest bishop imam author writer clerk priest driver pilot sailor recruit conscript prisoner mother father son daughter brother sister wife widow ombudsman'
  ).split(' '),
);
const MALE: ReadonlySet<string> = new Set(
  'mr spokesman chairman king prince man father son brother husband he his him policeman'.split(' '),
);
const FEMALE: ReadonlySet<string> = new Set(
  'mrs ms miss spokeswoman chairwoman queen woman mother daughter sister wife widow she her policewoman'.split(' '),
);
export const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}'-]+/u)
    .filter((w) => w.length > 0);

const SORTS = new Map<string, Sort>();
/** How many phrases are remembered. */
const REMEMBERED = 4000;

/** What kind of source a phrase names, by its head and its capitals. */
export function sortOf(text: string): Sort {
  let sort = SORTS.get(text);
  if (sort === undefined) {
    sort = readSort(text);
    if (SORTS.size >= REMEMBERED) SORTS.clear();
    SORTS.set(text, sort);
  }
  return sort;
}

function readSort(text: string): Sort {
  // "the chief's office": what is owned is the source.
  const owner = text.lastIndexOf("'s ");
  const own = owner < 0 ? text : text.slice(owner + 3);
  const all = words(/\p{Ll}/u.test(own) ? own : text.replace(/'s\b/g, ''));
  const raw = text.split(/\s+/);
  if (all.length === 0) return 'unknown';
  const head = headOf(all);
  if (PERSON_ROLES.has(head)) return 'person';
  if (/s$/.test(head) && PERSON_ROLES.has(head.slice(0, -1))) return 'several';
  if (
    /^(?:experts|researchers|authorities|families|relatives|historians|forces|rebels|others|some|many|doctors|medics|police|people|residents)$/.test(
      head,
    )
  )
    return head === 'police' || head === 'authorities' || head === 'forces' ? 'body' : 'several';
  if (/\p{Lu}[^,]* and .*\p{Lu}/u.test(text) && !ROLE_NOUNS.has(head)) return 'several';
  if (DOCUMENT_NOUNS.has(head)) return 'document';
  if (ROLE_NOUNS.has(head)) return 'body';
  if (all.some((w) => PERSON_ROLES.has(w)) && raw.length > 1 && /^\p{Lu}/u.test(raw.at(-1)!)) return 'person';
  if (/^[A-Z]{2,6}$/.test(text)) return 'body';
  return 'unknown';
}

/** The head noun: the last word before the first "of", "for", "in" ... */
export function headOf(all: string[]): string {
  let end = all.findIndex((w, i) => i > 0 && /^(?:of|for|in|at|from|with|on|close|who|to|by)$/.test(w));
  if (end < 0) end = all.length;
  return all[end - 1] ?? '';
}

export function genderOf(text: string): 'm' | 'f' | null {
  for (const w of words(text)) {
    if (MALE.has(w)) return 'm';
    if (FEMALE.has(w)) return 'f';
  }
  return null;
}

const SUBJECTS = Symbol('subjects');

/** The subject of a sentence's first verb. */
export function subjectOf(view: ArticleView, sentence: Sentence): Span | null {
  const known = view.memo(SUBJECTS, () => new Map<number, Span | null>());
  const made = known.get(sentence.start);
  if (made !== undefined) return made;
  const { line } = lineOf(view, sentence);
  let found: Span | null = null;
  const limit = Math.min(line.tokens.length, 40);
  for (let k = 1; k < limit && !found; k++) {
    if (line.quoted[k] || !verbish(line, k)) continue;
    const p = subjectBefore(line, k);
    if (p && !TIME_WORDS.has(line.tokens[p.last]!.lower)) {
      const start = line.tokens[p.first]!.start;
      const end = line.tokens[p.last]!.end;
      found = { start, end, text: view.text.slice(start, end) };
    }
  }
  known.set(sentence.start, found);
  return found;
}

/** Whether a span is a person's name, perhaps with titles: capitals throughout; a lone word must occur inside a sentence too. */
export function isName(view: ArticleView, span: Span): boolean {
  const raw = span.text.split(',')[0]!.split(/\s+/);
  let caps = 0;
  for (const w of raw) {
    if (/^\p{Lu}/u.test(w)) caps++;
    else if (!/^(?:de|la|von|van|der|den|bin|al|el|ibn|al-[\p{L}-]+|da|dos|du|of|the)$/u.test(w) && caps > 0)
      return false;
    else if (caps === 0 && raw.length < 3) return false;
  }
  if (
    caps === 0 ||
    /^(?:The|That|This|These|Those|It|There|What|He|She|They|We|I|You|In|On|At|Of|Some|Many|Most|More|All|Another|Others|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Asked|But|And)$/.test(
      raw[0]!,
    )
  )
    return false;
  if (raw.length > 1) return true;
  if (
    !raw[0]!.endsWith('s') &&
    raw[0]!.length > 2 &&
    view.sentenceAt(span.start)?.start === span.start &&
    !ROLE_NOUNS.has(raw[0]!.toLowerCase()) &&
    !TIME_WORDS.has(raw[0]!.toLowerCase()) &&
    !DOCUMENT_NOUNS.has(raw[0]!.toLowerCase())
  )
    return true;
  for (
    let at = view.text.indexOf(raw[0]!, view.article.start), n = 0;
    at >= 0 && at < view.article.end && n < 6;
    at = view.text.indexOf(raw[0]!, at + 1), n++
  )
    if (/[\p{Ll},] $/u.test(view.text.slice(Math.max(0, at - 2), at))) return true;
  return /^, \d\d,/.test(view.text.slice(span.end, span.end + 5));
}

export function mentions(around: string, word: string): boolean {
  const at = around.indexOf(word);
  return at >= 0 && (at === 0 || !/[a-z]/.test(around[at - 1]!));
}
