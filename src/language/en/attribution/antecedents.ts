/*
 * Whom a pronoun or a definite description means as a source: the nearest earlier source that agrees with it, else the
 * subject of an earlier sentence. "He" wants a person, "it" a body, "they" several or a body; "the minister" somebody
 * introduced as a minister.
 */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { lineOf } from './line.js';
import { attributionsIn } from './sentence.js';
import { subjectBefore } from './subjects.js';
import { verbish } from './verbs.js';
import { DOCUMENT_NOUNS, ROLE_NOUNS, TIME_WORDS } from './words.js';

export type Sort = 'person' | 'body' | 'several' | 'document' | 'unknown';

const PRONOUNS: Record<string, { sorts: Sort[]; gender: 'm' | 'f' | null }> = {
  he: { sorts: ['person', 'unknown'], gender: 'm' },
  him: { sorts: ['person', 'unknown'], gender: 'm' },
  his: { sorts: ['person', 'unknown'], gender: 'm' },
  she: { sorts: ['person', 'unknown'], gender: 'f' },
  her: { sorts: ['person', 'unknown'], gender: 'f' },
  it: { sorts: ['body', 'document', 'unknown'], gender: null },
  its: { sorts: ['body', 'unknown'], gender: null },
  they: { sorts: ['several', 'body'], gender: null },
  their: { sorts: ['several', 'body'], gender: null },
  both: { sorts: ['several'], gender: null },
};

const PERSON_ROLES: ReadonlySet<string> = new Set(
  (
    'official spokesman spokeswoman spokesperson source minister president premier secretary general colonel major captain commander chief officer governor mayor ambassador envoy diplomat senator lawmaker ' +
    'analyst expert observer judge prosecutor researcher scientist professor historian doctor medic witness resident villager survivor soldier fighter rebel militant activist aide adviser advisor leader ' +
    'chairman chairwoman director head deputy reporter journalist correspondent editor blogger veteran mp lawyer admiral lieutenant sergeant corporal brigadier marshal king queen prince chancellor pope ' +
    'man woman farmer pharmacist teacher nurse priest bishop imam author writer clerk priest driver pilot sailor recruit conscript prisoner mother father son daughter brother sister wife widow ombudsman'
  ).split(' '),
);
const MALE: ReadonlySet<string> = new Set(
  'mr spokesman chairman king prince man father son brother husband he his him policeman'.split(' '),
);
const FEMALE: ReadonlySet<string> = new Set(
  'mrs ms miss spokeswoman chairwoman queen woman mother daughter sister wife widow she her policewoman'.split(' '),
);
const REACH = 14;

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}'-]+/u)
    .filter((w) => w.length > 0);

/** What kind of source a phrase names, by its head and its capitals. */
export function sortOf(text: string): Sort {
  const all = words(text.replace(/'s\b/g, ''));
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
  if (DOCUMENT_NOUNS.has(head)) return 'document';
  if (ROLE_NOUNS.has(head)) return 'body';
  if (all.some((w) => PERSON_ROLES.has(w)) && raw.length > 1 && /^\p{Lu}/u.test(raw.at(-1)!)) return 'person';
  if (/^[A-Z]{2,6}$/.test(text)) return 'body';
  return 'unknown';
}

/** The head noun: the last word before the first "of", "for", "in" ... */
function headOf(all: string[]): string {
  let end = all.findIndex((w, i) => i > 0 && /^(?:of|for|in|at|from|with|on|close|who|to|by)$/.test(w));
  if (end < 0) end = all.length;
  return all[end - 1] ?? '';
}

function genderOf(text: string): 'm' | 'f' | null {
  for (const w of words(text)) {
    if (MALE.has(w)) return 'm';
    if (FEMALE.has(w)) return 'f';
  }
  return null;
}

/** True where the source is a word that stands for an earlier one. */
export function standsForAnother(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    lower in PRONOUNS ||
    (/^the \p{Lu}\p{Ll}+$/iu.test(text) && PERSON_ROLES.has(lower.slice(4))) ||
    /^(?:the|this|that|these|those)\s[\p{Ll}-]+(?:\s[\p{Ll}-]+)?$/u.test(
      lower === text ? text : text[0]!.toLowerCase() + text.slice(1),
    )
  );
}

/** The earlier mention that `source`, a pronoun or "the minister", means; null where the article gives none. */
export function antecedentOf(view: ArticleView, sentence: Sentence, source: Span): Span | null {
  const lower = source.text.toLowerCase();
  const pronoun = PRONOUNS[lower];
  if (pronoun) return forPronoun(view, sentence, source, pronoun.sorts, pronoun.gender);
  return forDescription(view, sentence, source);
}

function forPronoun(
  view: ArticleView,
  sentence: Sentence,
  source: Span,
  sorts: Sort[],
  gender: 'm' | 'f' | null,
): Span | null {
  let fallback: Span | null = null;
  let description: Span | null = null;
  for (let i = sentence.index; i >= 0 && i > sentence.index - REACH; i--) {
    const s = view.sentences[i]!;
    const all = attributionsIn(view, s);
    for (let k = all.length - 1; k >= 0; k--) {
      const a = all[k]!;
      const c = a.source;
      if (
        c === null ||
        c.end > source.start ||
        a.node.inner ||
        a.node.strength < 2 ||
        /^(?:I|we|it|they|you|who|which|that|this|she|he|others)$/i.test(c.text)
      )
        continue;
      if (!agrees(view, c, sorts, gender)) continue;
      if (c.text.toLowerCase() === source.text.toLowerCase()) {
        const same = antecedentOf(view, s, c);
        if (same) return same;
      }
      if (standsForAnother(c.text)) {
        description ??= c;
        continue;
      }
      if (sortOf(c.text) !== 'unknown' || sorts[0] !== 'body') return c;
      fallback ??= c;
    }
    const subject = subjectOf(view, s);
    if (
      subject &&
      // Somebody whom the words told are about is not the one who tells them.
      !all.some((x) => x.source !== null && x.content.some((c) => c.start <= subject.start && subject.end <= c.end)) &&
      subject.end <= source.start &&
      !standsForAnother(subject.text) &&
      agrees(view, subject, sorts, gender) &&
      (sortOf(subject.text) !== 'unknown' || sorts[0] === 'person')
    )
      return subject;
  }
  return fallback ?? description;
}

function agrees(view: ArticleView, span: Span, sorts: Sort[], gender: 'm' | 'f' | null): boolean {
  const sort = sortOf(span.text);
  if (!sorts.includes(sort)) return false;
  const own = genderOf(span.text);
  if (gender && own && own !== gender) return false;
  return sort !== 'unknown' || sorts[0] !== 'person' || isName(view, span);
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

/** "the minister", "the agency", "the statement": the nearest earlier source that carries the same head word, or published the statement. */
function forDescription(view: ArticleView, sentence: Sentence, source: Span): Span | null {
  const all = words(source.text);
  const head = headOf(all);
  const modifier = all.length > 2 ? all[1]! : null;
  const document = DOCUMENT_NOUNS.has(head);
  for (let i = sentence.index; i >= 0 && i > sentence.index - REACH; i--) {
    const s = view.sentences[i]!;
    const found = attributionsIn(view, s);
    for (let k = found.length - 1; k >= 0; k--) {
      const a = found[k]!;
      const c = a.source;
      if (c === null || c.end > source.start || a.node.inner || a.node.strength < 2 || c.start === source.start)
        continue;
      if (
        c.text.toLowerCase() === source.text.toLowerCase() ||
        /^(?:he|she|it|they|i|we|who|which|that)$/i.test(c.text)
      )
        continue;
      if (document) {
        if (
          mentions(view.text.slice(s.start, s.end).toLowerCase(), head.replace(/s$/, '')) &&
          sortOf(c.text) !== 'several'
        )
          return c;
        continue;
      }
      const bodyHead = ROLE_NOUNS.has(head) && !PERSON_ROLES.has(head);
      if (bodyHead && sortOf(c.text) === 'unknown' && view.text[c.end] !== ',' && !mentions(c.text.toLowerCase(), head))
        continue;
      const around = view.text
        .slice(
          Math.max(s.start, c.start - 60),
          Math.min(s.end, c.end + 90, i === sentence.index ? source.start : s.end),
        )
        .toLowerCase();
      if (!mentions(around, head) || (modifier && !mentions(around, modifier))) continue;
      if (PERSON_ROLES.has(head) && sortOf(c.text) === 'body') continue;
      return c;
    }
  }
  return PERSON_ROLES.has(head) && !document ? introducedWith(view, sentence, source, head) : null;
}

/** A named earlier source whose first mention carries the role, else the person the sentence before is about. */
function introducedWith(view: ArticleView, sentence: Sentence, source: Span, head: string): Span | null {
  for (let i = sentence.index; i >= 0 && i > sentence.index - REACH; i--) {
    const found = attributionsIn(view, view.sentences[i]!);
    for (let k = found.length - 1; k >= 0; k--) {
      const c = found[k]!.source;
      if (c === null || c.end > source.start || found[k]!.node.inner || !isName(view, c)) continue;
      const surname = c.text.split(/\s/).at(-1)!;
      const first = view.text.indexOf(surname, view.article.start);
      if (
        first >= 0 &&
        mentions(view.text.slice(Math.max(view.article.start, first - 60), first + 90).toLowerCase(), head)
      )
        return c;
    }
  }
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - 2; i--) {
    const subject = subjectOf(view, view.sentences[i]!);
    if (subject && /\s/.test(subject.text) && isName(view, subject) && sortOf(subject.text) !== 'body') return subject;
  }
  return null;
}

/** Whether a span is a person's name, perhaps with titles: capitals throughout; a lone word must occur inside a sentence too. */
function isName(view: ArticleView, span: Span): boolean {
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

function mentions(around: string, word: string): boolean {
  const at = around.indexOf(word);
  return at >= 0 && (at === 0 || !/[a-z]/.test(around[at - 1]!));
}
