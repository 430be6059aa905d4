/*
 * Denials and refusals to confirm. A number in a denial belongs to whoever put it forward, where the article names them;
 * the denial is then a remark on it. Else it is the denier's claim, with the stance "denies".
 */

import type { ArticleView, CountAttribution } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { tokenIndex } from '../../../text/tokens.js';
import type { Located } from './contents.js';
import { lineOf } from './line.js';
import type { Line, Phrase } from './phrase.js';
import { phraseAfter } from './right-phrase.js';
import { attributionsIn } from './sentence.js';
import { mayRemark } from './stance.js';
import { isVoice } from './voice.js';

const TAKES_UP =
  /\b(?:it|this|that|these|those|figures?|numbers?|claims?|reports?|tolls?|estimates?|allegations?|assertions?|statements?|account|information)\b/i;

/** How the attribution at an offset is found; handed in, since it calls back here. */
export type AttributeAt = (view: ArticleView, sentence: Sentence, offset: number, number: string) => CountAttribution;

/** The attribution with what others say against its number. */
export function remarkOn(
  view: ArticleView,
  sentence: Sentence,
  offset: number,
  number: string,
  found: CountAttribution,
  attributeAt: AttributeAt,
): CountAttribution {
  const rejected = negatedNumber(view, sentence, offset);
  if (found.stance === 'asserts' && rejected && found.source) return { ...found, stance: 'denies' };
  if (found.stance !== 'asserts' && found.source && found.cue) {
    const earlier =
      besideDenial(view, sentence, offset, found) ?? proponent(view, sentence, number, found.source.text, attributeAt);
    if (earlier)
      return { ...earlier, basis: 'resolved', remark: { source: found.source, stance: found.stance, cue: found.cue } };
    return found;
  }
  if (!found.source) return found;
  for (let i = sentence.index; i <= sentence.index + 1 && i < view.sentences.length; i++) {
    const s = view.sentences[i]!;
    if (i > sentence.index && s.paragraph > sentence.paragraph + 2) break;
    if (!mayRemark(view.tokens(s))) continue;
    for (const a of attributionsIn(view, s))
      if (remarks(view, a, i === sentence.index, offset, number, found))
        return {
          ...found,
          remark: { source: a.source!, stance: a.stance as 'denies' | 'cannot_confirm', cue: a.cue! },
        };
  }
  return found;
}

function remarks(
  view: ArticleView,
  a: Located,
  sameSentence: boolean,
  offset: number,
  number: string,
  found: CountAttribution,
): boolean {
  if (
    a.stance === 'asserts' ||
    a.source === null ||
    a.cue === null ||
    a.node.inner ||
    a.source.start === found.source?.start ||
    a.source.text === found.source?.text
  )
    return false;
  const covers = a.content.some((c) => c.start <= offset && offset < c.end);
  if (sameSentence && covers) return true;
  // A denial with a number of its own speaks of that one.
  const digits = /\d[\d.,]*\d|\d/.exec(number)?.[0];
  const own = a.content.flatMap((c) => view.text.slice(c.start, c.end).match(/\d[\d.,]*\d|\d/g) ?? []);
  if (own.length > 0 && !(digits !== undefined && own.includes(digits))) return false;
  return a.content.some(
    (c) => c.end - c.start < 200 && TAKES_UP.test(view.text.slice(c.start, Math.min(c.end, c.start + 60))),
  );
}

/** "It is not 20,000": a negation stands right before the number. */
function negatedNumber(view: ArticleView, sentence: Sentence, offset: number): boolean {
  const tokens = view.tokens(sentence);
  let at = tokenIndex(tokens, offset);
  if (at === tokens.length) return false;
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    const w = tokens[k]!.lower;
    if (w === 'not') {
      const before = tokens[k - 1]?.lower;
      const next = tokens[k + 1]?.lower;
      return (
        next !== 'more' &&
        next !== 'less' &&
        next !== 'fewer' &&
        next !== 'only' &&
        next !== 'just' &&
        next !== 'even' &&
        (before === 'is' ||
          before === 'are' ||
          before === 'was' ||
          before === 'were' ||
          before === 'and' ||
          before === ',' ||
          before === "'s")
      );
    }
    if (w !== 'a' && w !== 'the' && w !== 'about' && w !== 'some') return false;
    at = Math.min(at, k + 4);
  }
  return false;
}

/** "the figure of 900 put about by the rebels": how a denied figure came up. */
const PUT_ABOUT =
  /\b(?:put (?:about|forward|out|around)|given(?: out)?|circulated|spread|advanced|claimed|cited|quoted|touted|published|released|issued|announced|reported|provided|stated|alleged) (?:\p{Ll}+ ){0,2}?by $/u;
/** Who put the denied number forward, as the sentence of the denial itself names them. */
function besideDenial(
  view: ArticleView,
  sentence: Sentence,
  offset: number,
  denial: CountAttribution,
): CountAttribution | null {
  if (denial.stance !== 'denies') return null;
  const { line } = lineOf(view, sentence);
  const t = line.tokens;
  const from = t.findIndex((w) => w.start >= denial.cue!.end);
  let source: Span | null = null;
  for (let k = Math.max(1, from); from >= 0 && k < t.length - 1 && !source; k++) {
    if (
      t[k]!.lower === 'by' &&
      PUT_ABOUT.test(view.text.slice(Math.max(denial.cue!.end, t[k]!.start - 40), t[k]!.end + 1))
    )
      source = spanOf(view, line, phraseAfter(line, k + 1));
  }
  // "denied that 900 had crossed, as a deputy had claimed"
  source ??=
    attributionsIn(view, sentence).find(
      (a) =>
        a.source !== null &&
        a.source.start > offset &&
        !a.node.inner &&
        a.stance === 'asserts' &&
        /\bas $/.test(view.text.slice(sentence.start, a.source.start)),
    )?.source ?? null;
  return source && source.text !== denial.source!.text && isVoice(source.text)
    ? { ...denial, source, stance: 'asserts', rule: 'denied', cue: null }
    : null;
}

function spanOf(view: ArticleView, line: Line, phrase: Phrase | null): Span | null {
  if (!phrase) return null;
  const start = line.tokens[phrase.first]!.start;
  const end = line.tokens[phrase.last]!.end;
  return { start, end, text: view.text.slice(start, end) };
}

/** The earlier statement of the same number by somebody else. */
function proponent(
  view: ArticleView,
  sentence: Sentence,
  number: string,
  denier: string,
  attributeAt: AttributeAt,
): CountAttribution | null {
  const digits = /\d[\d.,]*\d/.exec(number)?.[0];
  if (!digits) return null;
  const at = view.text.lastIndexOf(digits, sentence.start);
  if (at < view.article.start) return null;
  const s = view.sentenceAt(at);
  if (!s || s.index >= sentence.index) return null;
  const earlier = attributeAt(view, s, at, digits);
  return earlier.source && earlier.source.text !== denier && earlier.stance === 'asserts' ? earlier : null;
}
