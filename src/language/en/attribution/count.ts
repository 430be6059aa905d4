/*
 * The attribution that holds for one count: the narrowest content around it, the speaker of its quotation, a label, the
 * account that its sentence continues, or, for a headline, the same number's statement in the body.
 */

import type { ArticleView, CountAttribution, CountMention } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { antecedentOf, sortOf, standsForAnother } from './antecedents.js';
import { carriedSource } from './carried.js';
import type { Located } from './contents.js';
import { lineOf } from './line.js';
import { subjectBefore } from './phrases.js';
import { sourceOfQuote } from './quotations.js';
import { type Quote, quotesAround } from './quotes.js';
import { remarkOn } from './remarks.js';
import { attributionsIn } from './sentence.js';
import { labelOver } from './transcripts.js';

const KEY = Symbol('count attributions');

const FIRST_PERSON = /^(?:(?:i|we|you)(?:'\w+)?|us|me|my|our|your)$/i;
const IMPERSONAL = /^(?:this|that|there|what|it|these|those)$/i;
const RELATIVE = /^(?:who|which|that|whose)$/i;

/** Who vouches for a count, as spans; `source` null where nobody but the outlet does. */
export function attributeCount(view: ArticleView, count: CountMention): CountAttribution {
  const known = view.memo(KEY, () => new Map<number, CountAttribution>());
  let made = known.get(count.number.core.start);
  if (!made) {
    made = attributeAt(view, count.sentence, count.number.core.start, count.number.text, true);
    known.set(count.number.core.start, made);
  }
  return made;
}

/** The attribution that holds at `offset`; `number` is the count's text, for finding it again in the body. */
export function attributeAt(
  view: ArticleView,
  sentence: Sentence,
  offset: number,
  number: string,
  search: boolean,
): CountAttribution {
  const own = direct(view, sentence, offset);
  const found =
    (own?.rule === 'agentless' ? (labelled(view, sentence) ?? carried(view, sentence, offset) ?? own) : own) ??
    affirmedNext(view, sentence) ??
    labelled(view, sentence) ??
    (search ? headline(view, sentence, number) : null) ??
    carried(view, sentence, offset);
  const result = found ?? {
    source: null,
    cue: null,
    content: { start: sentence.start, end: sentence.end },
    via: [],
    stance: 'asserts' as const,
    rule: 'outlet',
    basis: 'stated' as const,
    remark: null,
  };
  return search ? remarkOn(view, sentence, offset, number, result) : result;
}

/** Passive verbs whose agent may have done something else than report ("held by militants"). */
const PASSIVE_REPORTS: ReadonlySet<string> = new Set(
  'say report announce state confirm estimate put reveal disclose publish release issue describe note mention claim allege quote cite tell write believe think consider expect count record register document calculate assess project predict reckon know understand fear verify establish determine deny reject give'.split(
    ' ',
  ),
);

/** Whether an attribution can vouch for a number: speech, writing, findings and thoughts; not wishes, orders and deeds. */
function vouches(a: Located): boolean {
  if (a.node.strength < 2) return false;
  if (a.rule === 'passive' || a.node.rule === 'passive') return PASSIVE_REPORTS.has(a.node.lemma);
  // "told the army to send 900": an order, no statement.
  return !(a.node.lemma === 'tell' && a.content[0] !== undefined && a.content[0].text.startsWith('to '));
}

/** Speech acts of intent: inside somebody's statement that an offer was made, the one who states it vouches. */
const INTENT: ReadonlySet<string> = new Set(
  'offer pledge promise propose vow agree ask demand request decide plan intend expect hope suggest resolve see know hear feel prove show'.split(
    ' ',
  ),
);

function direct(view: ArticleView, sentence: Sentence, offset: number): CountAttribution | null {
  const all = attributionsIn(view, sentence);
  const covering = all
    .filter((a) => vouches(a) && a.content.some((c) => c.start <= offset && offset < c.end))
    .sort((a, b) => size(a, offset) - size(b, offset));
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
    if (FIRST_PERSON.test(a.source.text) || (IMPERSONAL.test(a.source.text) && a.node.inner)) continue;
    if (a.node.inner && !thirdParty(a)) continue;
    if (a.rule === 'citing' && a.via.length > 0 && sortOf(a.source.text) === 'document') continue;
    if (
      (POSSESSED.test(a.source.text) || INTENT.has(a.node.lemma)) &&
      covering.slice(i + 1).some((o) => o.source && o.node.strength === 3 && !o.node.inner)
    )
      continue;
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

const POSSESSED = /^(?:his|her|their|its|our|my)\s/i;

/** A source named inside a quotation counts only where it plainly speaks: a name or a role with a verb of speech. */
function thirdParty(a: Located): boolean {
  const text = a.source!.text;
  return (
    a.node.strength === 3 &&
    /^(?:say|tell|claim|report|announce|state|estimate|put|according|confirm|deny|admit|write|declare|count)/.test(
      a.node.lemma,
    ) &&
    !standsForAnother(text) &&
    (/\p{Lu}/u.test(text) || sortOf(text) !== 'unknown') &&
    !/^(?:one|nobody|everyone|everybody|someone|people|you)\b/i.test(text)
  );
}

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
  if (next.end - next.start > 120) return null;
  for (const a of attributionsIn(view, next)) {
    if (!a.source || !a.cue || a.node.inner || a.stance !== 'asserts') continue;
    const rest = view.text.slice(a.cue.end, next.end);
    if (/^\s(?:it|this|that|so|as much|the same|these|those)(?:\s(?:on|in|to|at)\s[^,;]{1,50})?[.!]?$/.test(rest))
      return settle(view, next, a, sentence.start, a.via, 'affirmed-next', 'asserts');
  }
  return null;
}

function size(a: Located, offset: number): number {
  const c = a.content.find((s) => s.start <= offset && offset < s.end)!;
  // A citation names the source behind the one that reports it; a bare participle only repeats its subject's.
  return c.end - c.start - (a.rule === 'citing' ? 1e5 : 0) + (a.source === null ? 1e4 : 0);
}

function extent(a: Located, offset: number): { start: number; end: number } {
  const c = a.content.find((s) => s.start <= offset && offset < s.end) ?? a.content[0];
  return c ? { start: c.start, end: c.end } : { start: offset, end: offset };
}

/** The quotation around `offset` where it is speech: four words or more. */
function speechAt(view: ArticleView, sentence: Sentence, offset: number): Quote | null {
  const quote = quotesAround(view, sentence).find((q) => q.start <= offset && offset < q.end);
  if (!quote) return null;
  let words = 0;
  for (let i = quote.start; i < quote.end && words < 4; i++) if (view.text[i] === ' ') words++;
  return words >= 3 || ',.?!'.includes(view.text[quote.end - 2] ?? ' ') ? quote : null;
}

/** The attribution with its source resolved: relatives to their noun, pronouns and descriptions to the one they mean. */
function settle(
  view: ArticleView,
  sentence: Sentence,
  a: Located,
  offset: number,
  via: Span[],
  rule: string,
  stance: CountAttribution['stance'],
): CountAttribution {
  const base = { cue: a.cue, content: extent(a, offset), via, stance, remark: null };
  let source = a.source!;
  if (RELATIVE.test(source.text)) source = headOfRelative(view, sentence, source) ?? source;
  const owned =
    /^(its|his|her|their)\s.*?(website|report|statement|communiqu[eé]|release|data|figures|count|tally|estimate|bulletin|account|post)s?$/i.exec(
      source.text,
    );
  if (owned) {
    const owner = antecedentOf(view, sentence, {
      start: source.start,
      end: source.start + owned[1]!.length,
      text: owned[1]!,
    });
    if (owner) return { ...base, source: owner, rule: 'pronoun', basis: 'resolved' };
  }
  const author = authorOf(view, source);
  if (author) return { ...base, source: author, rule, basis: 'stated' };
  if (standsForAnother(source.text)) {
    const antecedent = antecedentOf(view, sentence, source);
    if (antecedent) return { ...base, source: antecedent, rule: 'pronoun', basis: 'resolved' };
  }
  const name = nameInNext(view, sentence, source);
  if (name) return { ...base, source: name, rule: 'named-next', basis: 'resolved' };
  return { ...base, source, rule, basis: 'stated' };
}

/** "a report by the navy", "figures from the ministry": the author, not the paper. */
function authorOf(view: ArticleView, source: Span): Span | null {
  const m =
    /^(?:[\p{L}\d'.-]+\s){0,5}?([\p{Ll}-]+)(?:\s(?:published|released|compiled|issued|conducted|prepared))?\s(?:by|from)\s/u.exec(
      source.text,
    );
  if (!m || sortOf(m[1]!) !== 'document') return null;
  const start = source.start + m[0].length;
  return { start, end: source.end, text: view.text.slice(start, source.end) };
}

function headOfRelative(view: ArticleView, sentence: Sentence, source: Span): Span | null {
  const { line } = lineOf(view, sentence);
  const at = line.tokens.findIndex((t) => t.start === source.start);
  if (at <= 0) return null;
  const p = subjectBefore(line, line.tokens[at - 1]!.text === ',' ? at - 1 : at);
  if (!p) return null;
  const start = line.tokens[p.first]!.start;
  const end = line.tokens[p.last]!.end;
  return { start, end, text: view.text.slice(start, end) };
}

const NAME = /\p{Lu}[\p{L}'.-]+\s(?:\p{Lu}[\p{L}'.-]*\s){0,3}\p{Lu}[\p{L}'-]+$/u;

/** A role or body that is named in the next sentence for the same statement: "a ministry spokesman said ... Ilo Brand told". */
function nameInNext(view: ArticleView, sentence: Sentence, source: Span): Span | null {
  const sort = sortOf(source.text);
  const unnamed =
    sort === 'person' && /^(?:an?|the|its|his|their)\s|'s\s/i.test(source.text) && !NAME.test(source.text);
  if (!unnamed && sort !== 'body') return null;
  const role = unnamed
    ? (/[\p{L}-]+$/u.exec(source.text.split(/\s(?:of|for|at|in|from|with)\s/)[0]!)?.[0] ?? '').toLowerCase()
    : '';
  for (let i = sentence.index + 1; i <= sentence.index + 2 && i < view.sentences.length; i++) {
    const s = view.sentences[i]!;
    if (s.heading) return null;
    const beside = role ? nameBeside(view, s, role) : null;
    if (beside) return beside;
    for (const a of attributionsIn(view, s)) {
      const c = a.source;
      if (!c || a.node.inner || a.node.strength < 3) continue;
      const name = c.text.split(',')[0]!;
      if (!NAME.test(name) || sortOf(name) === 'body' || sortOf(name) === 'several') return null;
      const around = view.text.slice(Math.max(s.start, c.start - 40), Math.min(s.end, c.end + 80)).toLowerCase();
      if (sort === 'body')
        return /spokes(?:man|woman|person)|\b(?:its|the \w+'s) (?:chief|head|director|commander|leader)\b/.test(
          around,
        ) && sharesWord(source.text, around)
          ? c
          : null;
      if (around.includes(role) || (/^spokes/.test(role) && around.includes('spokes'))) return c;
      // The name alone under a quotation, met here for the first time, is the role's.
      return i === sentence.index + 1 &&
        a.direct &&
        view.text[s.start] === '"' &&
        view.text.indexOf(name, view.article.start) >= s.start
        ? c
        : null;
    }
  }
  return null;
}

/** "Ilo Brand, the spokesman" or "the spokesman, Ilo Brand" in a sentence. */
function nameBeside(view: ArticleView, s: Sentence, role: string): Span | null {
  const found = view.text.slice(s.start, s.end).toLowerCase().indexOf(role);
  if (found < 0) return null;
  const at = s.start + found;
  const before = /((?:\p{Lu}[\p{L}'.-]+ ){1,3}\p{Lu}[\p{L}'-]+), (?:the|a|its|an) (?:[\p{L}'.-]+ ){0,4}$/u.exec(
    view.text.slice(s.start, at),
  );
  if (before) {
    const start = s.start + before.index;
    return { start, end: start + before[1]!.length, text: before[1]! };
  }
  const after = /^\p{Ll}*,? ((?:\p{Lu}[\p{L}'.-]+ ){1,3}\p{Lu}[\p{L}'-]+)/u.exec(
    view.text.slice(at, Math.min(s.end, at + 80)),
  );
  if (!after) return null;
  const start = at + after[0].length - after[1]!.length;
  return { start, end: start + after[1]!.length, text: after[1]! };
}

function sharesWord(body: string, around: string): boolean {
  if (/\b(?:its|the|a) (?:chief )?spokes/.test(around)) return true;
  return body
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => w.length > 3 && around.includes(w));
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
    const body = attributeAt(view, s, at, digits, false);
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
  for (let i = sentence.index + 1; i < view.sentences.length && i < sentence.index + 12; i++)
    for (const a of attributionsIn(view, view.sentences[i]!)) if (a.source?.text.includes(name)) return true;
  return false;
}

function carried(view: ArticleView, sentence: Sentence, offset: number): CountAttribution | null {
  const from = carriedSource(view, sentence, offset);
  if (!from) return null;
  const home = view.sentenceAt(from.attribution.cue!.start) ?? sentence;
  const settled = settle(view, home, from.attribution, offset, from.attribution.via, 'carried', 'asserts');
  return {
    ...settled,
    cue: null,
    content: { start: sentence.start, end: sentence.end },
    rule: 'carried',
    basis: 'resolved',
  };
}
