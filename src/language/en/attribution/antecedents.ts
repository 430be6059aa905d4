/*
 * Whom a pronoun or a definite description means as a source: the nearest earlier source that agrees with it, else the
 * subject of an earlier sentence. "He" wants a person, "it" a body, "they" several or a body; "the minister" somebody
 * introduced as a minister.
 */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { describeSource } from '../speakers/index.js';
import { forDescription } from './descriptions.js';
import { attributionsIn } from './sentence.js';
import { genderOf, isName, PERSON_ROLES, type Sort, sortOf, subjectOf } from './sorts.js';

const PRONOUNS: ReadonlyMap<string, { sorts: Sort[]; gender: 'm' | 'f' | null }> = new Map(
  Object.entries({
    he: { sorts: ['person', 'unknown'], gender: 'm' },
    him: { sorts: ['person', 'unknown'], gender: 'm' },
    his: { sorts: ['person', 'unknown'], gender: 'm' },
    she: { sorts: ['person', 'unknown'], gender: 'f' },
    her: { sorts: ['person', 'unknown'], gender: 'f' },
    it: { sorts: ['body', 'document', 'unknown'], gender: null },
    its: { sorts: ['body', 'unknown'], gender: null },
    they: { sorts: ['several', 'body', 'document'], gender: null },
    their: { sorts: ['several', 'body'], gender: null },
    both: { sorts: ['several'], gender: null },
    one: { sorts: ['several'], gender: null },
  }),
);

const REACH = 14;

/** True where the source is a word that stands for an earlier one. */
export function standsForAnother(text: string): boolean {
  if (text.length > 60) return false;
  const lower = text.toLowerCase();
  return (
    PRONOUNS.has(lower) ||
    (/^the \p{Lu}\p{Ll}+$/iu.test(text) && PERSON_ROLES.has(lower.slice(4))) ||
    // "the bulletins of the last weeks": whose they are stands elsewhere.
    /^(?:the|this|that|these|those)\s[\p{Ll}-]+(?:\s[\p{Ll}-]+)?(?:\sof\sthe\s(?:last|past|first)\b.*)?$/u.test(
      lower === text ? text : text[0]!.toLowerCase() + text.slice(1),
    )
  );
}

/** The earlier mention that `source`, a pronoun or "the minister", means; null where the article gives none. */
export function antecedentOf(view: ArticleView, sentence: Sentence, source: Span): Span | null {
  const lower = source.text.toLowerCase();
  const pronoun = PRONOUNS.get(lower);
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
  // "The navy lost 40 men, it said": what the sentence itself is about, where nobody spoke just before.
  const about = subjectOf(view, sentence);
  const own =
    about &&
    about.end <= source.start &&
    agrees(view, about, sorts, gender) &&
    (sorts[0] !== 'body' || sortOf(about.text) !== 'unknown' || isName(view, about))
      ? about
      : null;
  // "Orlen thanked her. She in turn promised": not the one who has just spoken.
  const turned = gender !== null && view.text.startsWith(' in turn ', source.end);
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
      if (turned && i === sentence.index - 1 && !genderOf(c.text)) continue;
      // "said Ilo Brand, the agency Terra reports. ... he said": no agency is a he.
      if (gender && sortOf(c.text) === 'unknown' && describeSource(view, c, []).speaker.kind === 'organization')
        continue;
      if (c.text.toLowerCase() === source.text.toLowerCase()) {
        const same = antecedentOf(view, s, c);
        if (same) return same;
      }
      if (standsForAnother(c.text)) {
        description ??= c;
        continue;
      }
      if (sortOf(c.text) !== 'unknown' || sorts[0] !== 'body' || apposedBody(view, c, s)) return c;
      // A body that was only described nearer by ("the navy") is more likely meant than a name of unknown kind.
      if (description === null) fallback ??= c;
    }
    const subject = subjectOf(view, s);
    // "The president went on the air. '...,' he said.": a title that nobody in the article explains.
    if (
      subject &&
      gender &&
      subject.end <= source.start &&
      PERSON_ROLES.has(subject.text.toLowerCase().replace(/^the /, ''))
    )
      description ??= subject;
    if (
      subject &&
      !(turned && i === sentence.index - 1) &&
      // Somebody whom the words told are about is not the one who tells them.
      !all.some((x) => x.source !== null && x.content.some((c) => c.start <= subject.start && subject.end <= c.end)) &&
      subject.end <= source.start &&
      !standsForAnother(subject.text) &&
      agrees(view, subject, sorts, gender) &&
      (sortOf(subject.text) !== 'unknown' || sorts[0] === 'person')
    )
      return subject;
    if (i === sentence.index - 1) {
      const named = gender && s.paragraph === sentence.paragraph ? titledName(view, s, source, gender) : null;
      if (named) return named;
      if (own && !pronominal(own.text)) return own;
    }
  }
  return fallback ?? description ?? (own && !pronominal(own.text) ? own : null);
}

/** "Delta Watch, a think tank, ...": a name whose apposition is a body's. */
function apposedBody(view: ArticleView, span: Span, sentence: Sentence): boolean {
  if (view.text[span.end] !== ',') return false;
  const apposed = view.text.slice(span.end + 1, Math.min(sentence.end, span.end + 80)).split(',')[0]!;
  return /^\s(?:an?|the)\s/.test(apposed) && sortOf(apposed.trim()) === 'body';
}

const pronominal = (text: string): boolean =>
  PRONOUNS.has(text.toLowerCase()) || /^(?:I|we|you|who|which|this|that|there)$/i.test(text);

const HONORIFICS: ReadonlySet<string> = new Set('mr mrs ms miss dr prof'.split(' '));

/** How many words back such a name is looked for. */
const TITLED = 60;

/** The last person of a sentence who is named with a title: "from a speech by Prime Minister Ana Holt". */
function titledName(view: ArticleView, sentence: Sentence, source: Span, gender: 'm' | 'f'): Span | null {
  const t = view.tokens(sentence);
  for (let k = t.length - 1; k > 0 && t.length - k < TITLED; k--) {
    // "from Dr. Ana Holt"
    const title = t[k - 1]!.text === '.' ? t[k - 2] : t[k - 1];
    if (
      !(PERSON_ROLES.has(title?.lower ?? '') || HONORIFICS.has(title?.lower ?? '')) ||
      !t[k]!.cap ||
      !t[k]!.spaced ||
      t[k]!.end > source.start
    )
      continue;
    let last = k;
    while (t[last + 1]?.cap && t[last + 1]!.kind === 'word' && t[last + 1]!.spaced) last++;
    const [start, end] = [t[k - 1]!.start, t[last]!.end];
    const span = { start, end, text: view.text.slice(start, end) };
    const own = genderOf(span.text);
    return own && own !== gender ? null : span;
  }
  return null;
}

/** "the paratroopers of the 9th Brigade", "posts": several of whatever kind. */
const PLURAL =
  /^(?:(?:the|some|several|many|these|those) )?(?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*[^s']s(?: (?:of|in|from|at|for) .*)?$/iu;

function agrees(view: ArticleView, span: Span, sorts: Sort[], gender: 'm' | 'f' | null): boolean {
  const sort = sortOf(span.text);
  const several = sorts[0] === 'several' && sort === 'unknown' && !/^\p{Lu}\p{L}* \p{Lu}/u.test(span.text);
  if (several && PLURAL.test(span.text)) return true;
  // "It" is none of several.
  if (
    sorts[0] === 'body' &&
    sort === 'unknown' &&
    /^\p{Lu}?\p{Ll}+[^s']s$/u.test(span.text) &&
    view.sentenceAt(span.start)?.start === span.start
  )
    return false;
  if (!sorts.includes(sort)) return false;
  const own = genderOf(span.text);
  if (gender && own && own !== gender) return false;
  return sort !== 'unknown' || sorts[0] !== 'person' || isName(view, span);
}
