/* From an attribution to its speaker: relatives, pronouns, papers and roles resolved to the one they stand for. */

import type { ArticleView, CountAttribution } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { describeSource } from '../speakers/index.js';
import { antecedentOf, standsForAnother } from './antecedents.js';
import type { Located } from './contents.js';
import { lineOf } from './line.js';
import type { Line, Phrase } from './phrase.js';
import { phraseAfter } from './right-phrase.js';
import { attributionsIn } from './sentence.js';
import { sortOf } from './sorts.js';
import { subjectBefore } from './subjects.js';

const RELATIVE = /^(?:who|which|that|whose)$/i;

export function extent(a: Located, offset: number): { start: number; end: number } {
  const c = a.content.find((s) => s.start <= offset && offset < s.end) ?? a.content[0];
  return c ? { start: c.start, end: c.end } : { start: offset, end: offset };
}

/** The attribution with its source resolved: relatives to their noun, pronouns and descriptions to the one they mean. */
export function settle(
  view: ArticleView,
  sentence: Sentence,
  a: Located,
  offset: number,
  via: Span[],
  rule: string,
  stance: CountAttribution['stance'],
): CountAttribution {
  const settled = (source: Span, rule: string, basis: CountAttribution['basis']): CountAttribution => ({
    source,
    cue: a.cue,
    content: extent(a, offset),
    via,
    stance,
    rule,
    basis,
    remark: null,
  });
  let source = a.source!;
  if (RELATIVE.test(source.text)) source = headOfRelative(view, sentence, source) ?? source;
  const owned =
    /^(its|his|her|their)\s.*?(website|report|statement|communiqu[eé]|release|data|figures|count|tally|estimate|bulletin|account|post|sheet|log|diary|memoir|book|note|list)s?$/i.exec(
      source.text,
    );
  if (owned) {
    const owner = antecedentOf(view, sentence, {
      start: source.start,
      end: source.start + owned[1]!.length,
      text: owned[1]!,
    });
    if (owner) return settled(owner, 'pronoun', 'resolved');
  }
  // "three of the officials": those before, whoever of them.
  const some = /^(?:one|two|three|four|five|some|several|many|most|both) of (?=(?:the|them|those|these)\b)/i.exec(
    source.text,
  );
  if (some) {
    const start = source.start + some[0].length;
    const text = source.text.slice(some[0].length);
    const all = antecedentOf(view, sentence, { start, end: source.end, text: text === 'them' ? 'they' : text });
    if (all) return settled(all, 'pronoun', 'resolved');
  }
  const author = authorOf(view, source);
  if (author) return settled(author, rule, 'stated');
  const auditor = BARE_REPORT.test(source.text) ? auditorNear(view, sentence, source) : null;
  if (auditor) return settled(auditor, 'author', 'resolved');
  if (standsForAnother(source.text)) {
    const antecedent = antecedentOf(view, sentence, source);
    if (antecedent) return settled(named(view, antecedent), 'pronoun', 'resolved');
  }
  const name = nameInNext(view, sentence, source);
  if (name) return settled(name, 'named-next', 'resolved');
  return settled(source, rule, 'stated');
}

/** What an antecedent that stands for another ("the ministry") means in its turn. */
function named(view: ArticleView, span: Span): Span {
  const home = standsForAnother(span.text) ? view.sentenceAt(span.start) : undefined;
  return (home && antecedentOf(view, home, span)) ?? span;
}

/** "a report by the navy", "figures from the ministry": the author, not the paper. */
function authorOf(view: ArticleView, source: Span): Span | null {
  const m =
    /^(?:[\p{L}\d'.-]+\s){0,5}?([\p{Ll}-]+)(?:\s(?:published|released|compiled|issued|conducted|prepared|kept|maintained|made|run)(?:\s(?:on|in|last|this|late|early|[A-Z][a-z]+|\d+)){0,3})?\s(?:by|from)\s/u.exec(
      source.text,
    );
  // "a post on the brigade's channel"
  const channel =
    /^(?:an?|the|its) .*?\b(?:on|in) (?=\S)(.{2,40})'s (?:\p{L}+ )?(?:channel|website|site|page|account|feed)$/u.exec(
      source.text,
    );
  if (channel) {
    const at = source.start + source.text.indexOf(channel[1]!);
    return { start: at, end: at + channel[1]!.length, text: channel[1]! };
  }
  // "the navy's Telegram channel"
  const feed = /^(?:\S+ ){0,5}?\S+(?='s (?:official )?(?:\p{Lu}[\p{L}]+ )?(?:channel|feed|account)$)/u.exec(
    source.text,
  );
  if (feed) return { start: source.start, end: source.start + feed[0].length, text: feed[0] };
  if (!m || sortOf(m[1]!) !== 'document') return null;
  const start = source.start + m[0].length;
  return { start, end: source.end, text: view.text.slice(start, source.end) };
}

/** A report that names nobody: "a quarterly report to the assembly", "the audit". */
const BARE_REPORT =
  /^(?:(?:an?|the|its|this|that|latest|new|recent)\s)*(?:\p{Ll}[\p{L}-]*\s){0,3}(?:report|audit|review)(?:\sto\s.*)?$/u;
const WRITTEN =
  /\b(?:report|audit|review)\s(?:\p{Ll}+\s){0,3}?(?:by|from|of)\s((?:(?:the|an?)\s)?\p{Lu}[\p{L}'-]*(?:\s(?:(?:of|for|on|the|and)\s){0,2}\p{Lu}[\p{L}'-]*)*)/u;
const AUDITING =
  /\b(?:Inspector General|Auditor|Auditors|Comptroller|Accountability|Audit|Ombudsman|Panel of Experts|Group of Experts|Monitoring Group|Monitoring Team|Commission of Inquiry)\b/;
/** How far from the report its author is looked for, in sentences. */
const NEAR = 20;

/** The author of a report that the article names near it: "a report by X", else an auditing body that speaks there. */
function auditorNear(view: ArticleView, sentence: Sentence, source: Span): Span | null {
  const all = view.sentences;
  const from = Math.max(0, sentence.index - NEAR);
  const to = Math.min(all.length - 1, sentence.index + NEAR);
  const text = view.text.slice(all[from]!.start, all[to]!.end);
  const base = all[from]!.start;
  const m = WRITTEN.exec(text);
  if (
    m &&
    !/^(?:the\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      m[1]!,
    )
  ) {
    const start = base + m.index + m[0].length - m[1]!.length;
    return { start, end: start + m[1]!.length, text: m[1]! };
  }
  if (!AUDITING.test(text)) return null;
  for (let i = from; i <= to; i++)
    for (const a of attributionsIn(view, all[i]!))
      if (a.source && a.source.start !== source.start && AUDITING.test(a.source.text)) return a.source;
  return null;
}

function headOfRelative(view: ArticleView, sentence: Sentence, source: Span): Span | null {
  const { line } = lineOf(view, sentence);
  const at = line.tokens.findIndex((t) => t.start === source.start);
  if (at <= 0) return null;
  const behind = line.tokens[at - 1]!.text === ',' ? at - 1 : at;
  const p = agentBefore(line, behind) ?? ownerBefore(line, behind) ?? subjectBefore(line, behind);
  if (!p) return null;
  const start = line.tokens[p.first]!.start;
  const end = line.tokens[p.last]!.end;
  return { start, end, text: view.text.slice(start, end) };
}

/** "above that of [the officials], who said": theirs. */
function ownerBefore(line: Line, end: number): Phrase | null {
  for (let k = end - 2; k > 0 && k > end - 9; k--) {
    const w = line.tokens[k]!;
    if (w.kind === 'punct' && w.text !== '-' && w.text !== "'") return null;
    if (w.lower === 'of' && STANDING.has(line.tokens[k - 1]!.lower)) return { first: k + 1, last: end - 1 };
  }
  return null;
}

const STANDING: ReadonlySet<string> = new Set(['that', 'those']);

/** The agent of a passive that ends before token `end`: "conceded last night by [a captain of the guard], who". */
function agentBefore(line: Line, end: number): Phrase | null {
  for (let k = end - 2; k > 0 && k > end - 10; k--) {
    const w = line.tokens[k]!;
    if (w.kind === 'punct' && w.text !== '-') return null;
    if (w.lower !== 'by') continue;
    const agent = phraseAfter(line, k + 1);
    return agent?.last === end - 1 ? agent : null;
  }
  return null;
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
    if (beside) return otherBody(source.text, view.text.slice(s.start, s.end), role) ? null : beside;
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
      if (otherBody(source.text, around, role)) return null;
      if (around.includes(role) || (/^spokes/.test(role) && around.includes('spokes'))) return c;
      // A well-known holder of the office, named without it.
      if (describeSource(view, c, []).speaker.role?.toLowerCase().includes(role)) return c;
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
  const written = view.text.slice(s.start, s.end);
  let found = written.indexOf(role);
  if (found < 0) found = written.indexOf(role[0]!.toUpperCase() + role.slice(1));
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

/** "the spokesman of the army" is not ", spokesman for the 1st Division,". */
function otherBody(source: string, around: string, role: string): boolean {
  const whose = (text: string): string[] => {
    const at = text.toLowerCase().indexOf(role);
    const m = at < 0 ? null : /^\p{L}* (?:of|for) ([^,.;"]+)/u.exec(text.slice(at));
    return m
      ? m[1]!
          .toLowerCase()
          .split(/[^\p{L}\d]+/u)
          .filter((w) => w.length > 3)
      : [];
  };
  const [own, other] = [whose(source), whose(around)];
  return own.length > 0 && other.length > 0 && !own.some((w) => other.includes(w));
}

function sharesWord(body: string, around: string): boolean {
  if (/\b(?:its|the|a) (?:chief )?spokes/.test(around)) return true;
  return body
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => w.length > 3 && around.includes(w));
}
