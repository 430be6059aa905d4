/* Whom a definite description means as a source: "the minister", "the agency", "the report". */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { attributionsIn } from './sentence.js';
import { headOf, isName, mentions, PERSON_ROLES, sortOf, subjectOf, words } from './sorts.js';
import { DOCUMENT_NOUNS, ROLE_NOUNS } from './words.js';

const REACH = 14;

/** "the minister", "the agency", "the statement": the nearest earlier source that carries the same head word, or published the statement. */
export function forDescription(view: ArticleView, sentence: Sentence, source: Span): Span | null {
  const all = words(source.text);
  const head = headOf(all);
  const modifier = all.length > 2 ? all[1]! : null;
  if (ENACTED.has(head)) {
    const body = enactor(view, sentence, head);
    if (body) return body;
  }
  const document = DOCUMENT_NOUNS.has(head);
  for (let i = sentence.index; i >= 0 && i > sentence.index - REACH; i--) {
    const s = view.sentences[i]!;
    const found = attributionsIn(view, s);
    for (let k = found.length - 1; k >= 0; k--) {
      const a = found[k]!;
      const c = a.source;
      if (c === null || c.end > source.start || a.node.inner || a.node.strength < 2 || c.start === source.start)
        continue;
      if (plain(c.text) === plain(source.text) || /^(?:he|she|it|they|i|we|who|which|that)$/i.test(c.text)) continue;
      if (document) {
        // "..., says a joint statement": whoever that sentence is about, not the paper again.
        if (sortOf(c.text) === 'document') {
          const owner = JOINT.test(head) ? subjectOf(view, s) : null;
          if (owner && owner.end < c.start && speaks(view, owner)) return owner;
          if (!/\s(?:by|from)\s/.test(c.text) && !/\p{Lu}/u.test(c.text.slice(1))) continue;
        }
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
      if (!mentionsAny(around, head) || (modifier && !mentions(around, modifier))) continue;
      if (PERSON_ROLES.has(head) && sortOf(c.text) === 'body') continue;
      // "the army" is none of its officers.
      if (bodyHead && personal(view, c, s.end)) continue;
      return c;
    }
  }
  if (STATEMENTS.has(head)) return issuerBefore(view, sentence, source);
  return PERSON_ROLES.has(head) && !document ? introducedWith(view, sentence, source, head) : null;
}

/** In small letters, with single blanks. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** What a body puts out: one of these takes up another ("its communiqué ... the document goes on"). */
const STATEMENTS: ReadonlySet<string> = new Set(
  'statement statements communique communiqu\u00e9 release document text note bulletin bulletins announcement declaration dispatch message letter memo'.split(
    ' ',
  ),
);

/** How a statement of a sentence's subject goes out. */
const PAPER = /\b(?:by|in|with) (?:an? )?(?:\p{Ll}+ )?(?:letter|statement|message|note|memo|dispatch)\b/u;

/** Who passes statements on and issues none. */
const NEWS = /\b(?:press|news|media|radio|television|tv|daily|newspaper|paper|channel|broadcaster|website|site)\b/i;

/** The body or person that spoke last, not more than a few sentences above: whose statement it is. */
function issuerBefore(view: ArticleView, sentence: Sentence, source: Span): Span | null {
  for (let i = sentence.index; i >= 0 && i >= sentence.index - 4; i--) {
    const s = view.sentences[i]!;
    const found = attributionsIn(view, s);
    // "The president notified the council by letter. ..., the document read."
    const writer = i < sentence.index && PAPER.test(view.text.slice(s.start, s.end)) ? subjectOf(view, s) : null;
    if (writer && found.every((a) => !a.source || a.source.start <= writer.start) && speaks(view, writer))
      return writer;
    for (let k = found.length - 1; k >= 0; k--) {
      const { source: c, node } = found[k]!;
      if (c === null || c.end > source.start || node.inner || node.strength < 2) continue;
      const sort = sortOf(c.text);
      if (NEWS.test(c.text)) continue;
      if (
        sort === 'body' ||
        (sort === 'document' && owned(c.text)) ||
        (sort === 'unknown' && (isName(view, c) || /^the\s/i.test(c.text)))
      )
        return c;
    }
  }
  return null;
}

/** A document that says whose it is: "a classified army report". */
const owned = (text: string): boolean =>
  /\p{Lu}/u.test(text.slice(1)) ||
  words(text)
    .slice(0, -1)
    .some((w) => ROLE_NOUNS.has(w));

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

/** What several bodies put out together. */
const JOINT = /^(?:statement|communiqu[eé]|declaration|letter|announcement|resolution)$/;

/** Words that take up one another. */
const SAME: Record<string, string[]> = {
  officer: ['official'],
  official: ['officer'],
  spokesman: ['spokesperson', 'spokeswoman'],
  spokeswoman: ['spokesperson', 'spokesman'],
  spokesperson: ['spokesman', 'spokeswoman'],
  newspaper: ['paper', 'daily'],
  paper: ['newspaper', 'daily'],
  channel: ['television', 'tv', 'station', 'broadcaster'],
  station: ['television', 'tv', 'channel', 'radio', 'broadcaster'],
  broadcaster: ['television', 'tv', 'channel', 'radio', 'station'],
  general: ['gen.'],
  colonel: ['col.'],
  captain: ['capt.'],
  major: ['maj.'],
  lieutenant: ['lt.'],
  senator: ['sen.'],
};

const mentionsAny = (around: string, head: string): boolean =>
  whole(around, head) || (SAME[head] ?? []).some((w) => whole(around, w));

/** "the official" is none of "officials", "the president" none of "the president's adviser". */
const whole = (around: string, word: string): boolean => {
  if (!PERSON_ROLES.has(word)) return mentions(around, word);
  for (let at = around.indexOf(word); at >= 0; at = around.indexOf(word, at + 1))
    if (
      !/[a-z]/.test(around[at - 1] ?? ' ') &&
      !/[a-z]/.test(around[at + word.length] ?? ' ') &&
      !around.startsWith("'s", at + word.length)
    )
      return true;
  return false;
};

/** A name with a title, before or behind it. */
function personal(view: ArticleView, c: Span, end: number): boolean {
  const sort = sortOf(c.text);
  if (sort === 'person') return true;
  if (sort !== 'unknown' || !isName(view, c) || view.text[c.end] !== ',') return false;
  const apposed = view.text.slice(c.end + 1, Math.min(end, c.end + 60)).split(',')[0]!;
  return words(apposed).some((w) => PERSON_ROLES.has(w));
}

const speaks = (view: ArticleView, span: Span): boolean => {
  const sort = sortOf(span.text);
  return sort === 'body' || sort === 'person' || sort === 'several' || isName(view, span);
};

/** Texts that a body adopts and speaks by. */
const ENACTED: ReadonlySet<string> = new Set(
  'resolution text decree law agreement order mandate bill act edict'.split(' '),
);
const ENACTING =
  /\b(?:adopt|approv|pass|sign|vote|extend|renew|authori[sz]|enact|issu|decid|conclud|reach)(?:e?s|e?d|ed|ing)?\b/i;

/** Who adopted the text: the subject of the nearest sentence before (or of this one) that tells of it. */
function enactor(view: ArticleView, sentence: Sentence, head: string): Span | null {
  for (let i = sentence.index; i >= 0 && i > sentence.index - 6; i--) {
    const s = view.sentences[i]!;
    const text = view.text.slice(s.start, s.end);
    if (s.heading || !ENACTING.test(text)) continue;
    const subject = subjectOf(view, s);
    if (!subject || words(subject.text).includes(head) || !speaks(view, subject)) continue;
    return subject;
  }
  return null;
}
