/*
 * The attribution that holds for one count: the narrowest content around it, the speaker of its quotation, a label, the
 * account that its sentence continues, or, for a headline, the same number's statement in the body.
 */

import type { ArticleView, CountAttribution, CountMention } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';

import type { Located } from './contents.js';
import { voices } from './evidence.js';
import { gappedSource } from './gapped.js';
import { sourceOfQuote } from './quotations.js';
import { paragraphOf, type Quote, quotesAround } from './quotes.js';
import { remarkOn } from './remarks.js';
import { attributionsIn } from './sentence.js';
import { extent, settle } from './settle.js';
import { isName, sortOf } from './sorts.js';
import { labelOver } from './transcripts.js';
import { isVoice, OWN_REPORTER } from './voice.js';
import { INTENT, thirdParty, vouches } from './vouching.js';
import { weightiest } from './weigh.js';

const KEY = Symbol('count attributions');

const FIRST_PERSON = /^(?:(?:i|we|you)(?:'\w+)?|us|me|my|our|your)$/i;

const IMPERSONAL = /^(?:this|that|there|what|it|these|those)$/i;

/** Who vouches for a count, as spans; `source` null where nobody but the outlet does. */
export function attributeCount(view: ArticleView, count: CountMention): CountAttribution {
  const known = view.memo(KEY, () => new Map<number, CountAttribution>());
  let made = known.get(count.number.core.start);
  if (!made) {
    made = attributeAt(view, count.sentence, count.number.core.start, count.number.text, count);
    known.set(count.number.core.start, made);
  }
  return made;
}

/** The attribution that holds at `offset`; `number` is the count's text, for finding it again in the body, `count` the count where it is one. */
export function attributeAt(
  view: ArticleView,
  sentence: Sentence,
  offset: number,
  number: string,
  count: CountMention | null = null,
): CountAttribution {
  const own = direct(view, sentence, offset);
  const agentless = own?.rule === 'agentless' ? own : null;
  const result =
    (agentless ? null : voiced(own)) ??
    voiced(agentless ? null : affirmedNext(view, sentence)) ??
    voiced(agentless ? null : signedBelow(view, sentence)) ??
    voiced(labelled(view, sentence)) ??
    (count && !agentless ? headline(view, sentence, number) : null) ??
    weighed(view, sentence, agentless, count);
  return count ? remarkOn(view, sentence, offset, number, result, attributeAt) : result;
}

/** The voice of the story for which most speaks, the outlet's where nobody's is likelier. */
function weighed(
  view: ArticleView,
  sentence: Sentence,
  agentless: CountAttribution | null,
  count: CountMention | null,
): CountAttribution {
  const all = voices(view, sentence, count, (earlier) => attributeCount(view, earlier));
  const { voice, rule } = weightiest(all);
  const content = { start: sentence.start, end: sentence.end };
  if (voice.telling) {
    const { source, via } = voice.telling;
    return { source, cue: null, content, via: [...via], stance: 'asserts', rule, basis: 'resolved', remark: null };
  }
  return (
    agentless ?? {
      source: null,
      cue: null,
      content,
      via: [],
      stance: 'asserts',
      rule: 'outlet',
      basis: 'stated',
      remark: null,
    }
  );
}

/** The attribution where its source can be a speaker. */
const voiced = (found: CountAttribution | null): CountAttribution | null =>
  found?.source && !isVoice(found.source.text) ? null : found;

export function direct(view: ArticleView, sentence: Sentence, offset: number): CountAttribution | null {
  const all = attributionsIn(view, sentence);
  const covering = all.filter((a) => covers(a, offset) && vouches(a)).sort((a, b) => size(a, offset) - size(b, offset));
  const quote = speechAt(view, sentence, offset);
  const outer = quote ? sourceOfQuote(view, sentence, quote) : null;
  const speaker = outer?.attribution ?? null;
  let agentless: Located | null = null;
  for (let i = 0; i < covering.length; i++) {
    const a = covering[i]!;
    if (a.source === null) {
      agentless ??= a;
      continue;
    }
    if (!isVoice(a.source.text)) continue;
    if (OWN_REPORTER.test(a.source.text) && !a.node.inner) continue;
    if (FIRST_PERSON.test(a.source.text) || (IMPERSONAL.test(a.source.text) && a.node.inner)) continue;
    if (a.node.inner && !thirdParty(a)) continue;
    if (a.rule === 'citing' && a.via.length > 0 && sortOf(a.source.text) === 'document') continue;
    if (
      (POSSESSED.test(a.source.text) || INTENT.has(a.node.lemma)) &&
      covering.slice(i + 1).some((o) => o.source && (o.node.strength === 3 || o.node.rule === 'noun') && !o.node.inner)
    )
      continue;
    // "According to General Holt the mission is counting 900 men": its own.
    if (
      a.node.lemma === 'count' &&
      sortOf(a.source.text) === 'body' &&
      covering.slice(i + 1).some((o) => o.source && o.rule === 'according-to' && !o.node.inner)
    )
      continue;
    // "the defenders counted 300 dead, said Major Holt": whoever is named tells it.
    if (
      a.node.lemma === 'count' &&
      /^(?:the |our |his |her |its |their )?\p{Ll}+s$/u.test(a.source.text) &&
      covering
        .slice(i + 1)
        .some((o) => o.source && o.node.strength === 3 && !o.node.inner && /\p{Lu}/u.test(o.source.text))
    )
      continue;
    // "According to preliminary data, 16 ..., the ministry said": figures of nobody's yield to who gives them.
    if (
      BARE_DOCUMENT.test(a.source.text) &&
      (a.rule === 'according-to' || a.rule === 'citing' || a.node.rule === 'according-to') &&
      covering.slice(i + 1).some((o) => o.source && o.node.strength === 3 && !o.node.inner)
    )
      continue;
    // With nobody else behind them they are the writer's own.
    if (UNSIGNED.test(a.source.text)) {
      agentless ??= a;
      continue;
    }
    const gapped = gappedSource(view, sentence, a, offset);
    if (gapped)
      return {
        ...settle(view, sentence, a, offset, [], 'gapped', 'asserts'),
        source: gapped,
        rule: 'gapped',
        basis: 'stated',
      };
    const via = [...a.via];
    if (speaker && speaker !== a && a.node.inner && speaker.source) via.push(speaker.source);
    for (let k = i + 1; k < covering.length; k++) {
      const relay = covering[k]!;
      if (
        relay.source &&
        relay.node.strength === 3 &&
        relay.source.start !== a.source.start &&
        !relay.node.inner &&
        relay.stance === 'asserts' &&
        !via.some((v) => v.start === relay.source!.start)
      )
        via.unshift(relay.source);
    }
    return settle(view, sentence, a, offset, via, a.rule, a.node.inner ? 'asserts' : a.stance);
  }
  if (quote && speaker?.source) {
    const home = view.sentenceAt(speaker.cue!.start) ?? sentence;
    return {
      ...settle(view, home, speaker, offset, speaker.via, outer!.rule, speaker.stance),
      content: { start: quote.start, end: quote.end },
    };
  }
  if (agentless)
    return {
      source: null,
      cue: agentless.cue,
      content: extent(agentless, offset),
      via: [],
      stance: agentless.stance,
      rule: 'agentless',
      basis: 'stated',
      remark: null,
    };
  return null;
}

const BARE_DOCUMENT =
  /^(?:the |some |these |those |its |their |his |her )?(?:(?:preliminary|updated|latest|initial|new|first|early|provisional|available|current|recent|official|operational|confirmed|revised|final|incomplete|unconfirmed|estimated|most recent) )*(?:data|information|figures?|reports?|estimates?|counts?|tally|statistics|numbers|calculations|reckoning|assessments?|intelligence)$/i;
/** Data that are nobody's ("according to initial information"). */
const UNSIGNED =
  /^(?:the |some |our )?(?:(?:preliminary|initial|provisional|available|incomplete|first|latest) )+(?:data|information|figures?|findings|tally|count)$/i;
const POSSESSED = /^(?:his|her|their|its|our|my)(?:\s|$)/i;

/** "They have lost 900. There is no result - Orlen said.": a paragraph of speech without marks, signed behind a dash. */
function signedBelow(view: ArticleView, sentence: Sentence): CountAttribution | null {
  const [, last] = paragraphOf(view, sentence);
  const closing = view.sentences[last]!;
  if (last === sentence.index || last - sentence.index > SIGNED || sentence.heading) return null;
  for (const a of attributionsIn(view, closing)) {
    if (!a.source || !a.cue || a.node.inner || a.node.strength < 3 || a.node.side !== 'before') continue;
    const lead = view.text.slice(Math.max(closing.start, a.source.start - 3), a.source.start);
    if (/ [-\u2013\u2014] ?$/.test(lead) && /^[.\s]*$/.test(view.text.slice(a.cue.end, closing.end)))
      return settle(view, closing, a, sentence.start, a.via, 'signed', 'asserts');
  }
  const remarks = REMARKS.exec(view.text.slice(closing.start, closing.end));
  if (!remarks) return null;
  const start = closing.start + remarks[0].length - remarks[1]!.length;
  return originOf(view, sentence, { start, end: start + remarks[1]!.length, text: remarks[1]! });
}

/** "- From the remarks of Prime Minister Ana Holt, Elbe, 3 April" */
const REMARKS =
  /^[-\u2013\u2014]?\s?From (?:the|a|an) (?:remarks|speech|statement|address|testimony|message|letter) (?:of|by) ((?:the )?[\p{L}' -]{4,60}?)(?=[,.(]|$)/u;

/** Longest such paragraph, in sentences. */
const SIGNED = 10;

/** "The navy confirmed it." right behind an unattributed sentence gives it its source. */
function affirmedNext(view: ArticleView, sentence: Sentence): CountAttribution | null {
  const next = view.sentences[sentence.index + 1];
  if (!next) return null;
  if (
    /^(?:This|That|It|The (?:information|news|figures?|data)|These (?:figures|data))\s(?:was|were|is|are|has been|have been)\s(?:\w+ly\s)?\w+(?:ed|aid|wn|ublic|ven|old)\b/.test(
      view.text.slice(next.start, next.start + 80),
    )
  ) {
    const passive = attributionsIn(view, next).find(
      (a) => a.source !== null && (a.node.rule === 'passive' || a.node.rule === 'noun'),
    );
    if (passive) return settle(view, next, passive, sentence.start, passive.via, 'affirmed-next', 'asserts');
  }
  // "It was signed by General Orlen.", "That is the promise that Orlen made."
  const author = AUTHORED.exec(view.text.slice(next.start, next.end));
  // "The treaty allows 900 men. It was signed by the king.": no words of his.
  const words =
    author && (author[2] ?? /^The/.exec(author[0]) ?? PUBLIC.exec(view.text.slice(sentence.start, sentence.end)));
  if (author && words) {
    const name = (author[1] ?? author[2])!;
    const start = next.start + author.index + author[0].indexOf(name);
    const found = originOf(view, sentence, { start, end: start + name.length, text: name });
    if (found) return found;
  }
  if (next.end - next.start > 120) return null;
  // "The figure comes from the navy."
  const whence = ORIGIN.exec(view.text.slice(next.start, next.end))?.[1];
  const origin = whence && CLAUSE.test(whence) ? ISSUED.exec(whence)?.[1] : whence;
  if (origin) {
    const start = next.start + view.text.slice(next.start, next.end).lastIndexOf(origin);
    const found = originOf(view, sentence, { start, end: start + origin.length, text: origin });
    if (found) return found;
  }
  // "That is what the station told us.", "So said the mayor."
  const summed = SUMMED.test(view.text.slice(next.start, next.start + 40));
  for (const a of attributionsIn(view, next)) {
    if (!a.source || !a.cue || a.node.inner || a.stance !== 'asserts' || NOBODY.test(a.source.text)) continue;
    const rest = view.text.slice(a.cue.end, next.end);
    if (
      summed ||
      /^\s(?:it|this|that|so|as much|the same|these|those)(?:\s(?:on|in|to|at|with|during)\s[^,;]{1,70})?(?:,\s[^,;]{1,60})?[.!]?$/.test(
        rest,
      )
    )
      return settle(view, next, a, sentence.start, a.via, 'affirmed-next', 'asserts');
  }
  return null;
}

const ORIGIN =
  /^(?:(?:The|That|This|These|Those) (?:figures?|numbers?|counts?|tally|estimates?|data|information)|This|That)(?: (?:is|was|are|were))? (?:comes?|came|from|taken|is|provided)(?: (?:from|by))? ((?:the |an? )?[\p{L}\d' -]{3,60})\.?$/u;

const AUTHORED =
  /^(?:(?:It|The (?:statement|announcement|communiqu[eé]|order|decree|letter|text|document|message|list)) (?:was|is) signed by ((?:the |an? )?\p{L}[\p{L}' -]+?)(?: for (?:the|his|her) [^.]+)?\.?$|(?:That|This|It)(?:'s| is| was) the (?:promise|pledge|figure|number|claim|estimate|count|toll|offer|plan|boast) (?:that |which )?(?!has |had |was |is |will )([\p{L}' -]{3,50}?)(?:, [^,.]{3,60},)? (?:has |had )?(?:made|gave|given|offered|announced|named|set|repeated)\b)/u;

/** What somebody lets the public know. */
const PUBLIC = /\b(?:announcement|statement|communiqu[eé]|letter|message|bulletin|notice|declaration)\b/i;

const CLAUSE = /\b(?:that|which|who|whom)\b/;
/** "an update that the navy posted" */
const ISSUED =
  /\b(?:that|which) ([\p{L}\d' -]{3,40}?) (?:has |have |had )?(?:posted|published|released|issued|gave|given|made|shared|sent|wrote|put)\b/u;

/** An attribution to words of a neighbouring sentence. */
const originOf = (view: ArticleView, { start, end }: Sentence, source: Span): CountAttribution | null =>
  sortOf(source.text) === 'unknown' && !isName(view, source)
    ? null
    : {
        source,
        cue: null,
        content: { start, end },
        via: [],
        stance: 'asserts',
        rule: 'affirmed-next',
        basis: 'resolved',
        remark: null,
      };

const NOBODY = /^(?:neither|no|nobody|none|few)\b/i;
const SUMMED =
  /^(?:(?:That|This)(?:'s| is| was) (?:what|how|the way|according to)|(?:That|This|So|Thus) (?:at least )?(?:said|says|told)|So much for) /;

function covers({ content }: Located, offset: number): boolean {
  for (const c of content) if (c.start <= offset && offset < c.end) return true;
  return false;
}

export function size(a: Located, offset: number): number {
  const c = a.content.find((s) => s.start <= offset && offset < s.end)!;
  // A citation names the source behind the one that reports it; a bare participle only repeats its subject's.
  return c.end - c.start - (a.rule === 'citing' ? 1e5 : 0) + (a.source === null ? 1e4 : 0);
}

/** The quotation around `offset` where it is speech: four words or more. */
function speechAt(view: ArticleView, sentence: Sentence, offset: number): Quote | null {
  const quote = quotesAround(view, sentence).find((q) => q.start <= offset && offset < q.end);
  if (!quote) return null;
  let words = 0;
  for (let i = quote.start; i < quote.end && words < 4; i++) if (view.text[i] === ' ') words++;
  return words >= 3 || ',.?!'.includes(view.text[quote.end - 2] ?? ' ') ? quote : null;
}

function labelled(view: ArticleView, sentence: Sentence): CountAttribution | null {
  const label = labelOver(view, sentence);
  return label
    ? {
        source: label.source,
        cue: null,
        content: { start: sentence.start, end: sentence.end },
        via: [],
        stance: 'asserts',
        rule: label.rule,
        basis: label.rule === 'label' ? 'stated' : 'resolved',
        remark: null,
      }
    : null;
}

/** A headline without a source takes the source of the same number in the body. */
function headline(view: ArticleView, sentence: Sentence, number: string): CountAttribution | null {
  const title = view.article.title;
  const isTitle = title
    ? sentence.start < title.end && sentence.end > title.start
    : sentence.heading && sentence.index === 0;
  if (!isTitle && !(sentence.heading && sentence.index < 3)) return null;
  const label = attributionsIn(view, sentence).find((a) => a.rule === 'label' && a.source !== null);
  if (label?.source && speaksBelow(view, sentence, label.source.text))
    return settle(view, sentence, label, sentence.start, [], 'label', 'asserts');
  const digits = /\d[\d.,]*\d|\d/.exec(number)?.[0] ?? number;
  let tries = 0;
  for (
    let at = view.text.indexOf(digits, sentence.end);
    at >= 0 && at < view.article.end && tries < 4;
    at = view.text.indexOf(digits, at + digits.length)
  ) {
    if (/\d/.test(view.text[at - 1] ?? '') || /\d/.test(view.text[at + digits.length] ?? '')) continue;
    const s = view.sentenceAt(at);
    if (!s || s.heading) continue;
    tries++;
    const body = attributeAt(view, s, at, digits);
    if (body.source)
      return {
        ...body,
        cue: null,
        content: { start: sentence.start, end: sentence.end },
        rule: 'headline',
        basis: 'resolved',
        remark: null,
      };
    if (tries === 1 && body.rule === 'outlet') return null;
  }
  return null;
}

/** Whether the first sentences of the body know the name of a headline's label as a source ("Orlen: ..." but not "Norland: ..."). */
function speaksBelow(view: ArticleView, sentence: Sentence, label: string): boolean {
  const name = /[\p{L}'-]+$/u.exec(label)?.[0];
  if (!name) return false;
  return view.sentences
    .slice(sentence.index + 1, sentence.index + 12)
    .some((s) => !s.heading && attributionsIn(view, s).some((a) => a.source?.text.includes(name)));
}
