import { viewArticle } from '../../../src/extract/view.js';
import { ABBREVIATIONS } from '../../../src/language/en/abbreviations.js';
import type { ArticleView, CountAttribution, CountMention } from '../../../src/model/analysis.js';
import type { Status } from '../../../src/model/claim.js';

export interface Marked {
  view: ArticleView;
  counts: CountMention[];
  attribution: CountAttribution;
}

/**
 * An article whose counts are marked: "{10,000 troops} are in Kursk", the number first, its noun (if any) last; a
 * leading "^" takes over the count before ("{^2,000} of them").
 */
export function marked(text: string, status: Status = 'present'): Marked {
  const spans: { start: number; end: number; follows: boolean }[] = [];
  let plain = '';
  for (const part of text.split(/(\{[^}]*\})/)) {
    if (!part.startsWith('{')) {
      plain += part;
      continue;
    }
    const follows = part[1] === '^';
    const words = part.slice(follows ? 2 : 1, -1);
    spans.push({ start: plain.length, end: plain.length + words.length, follows });
    plain += words;
  }
  const article = {
    index: 0,
    start: 0,
    end: plain.length,
    title: null,
    outlet: null,
    url: null,
    published: null,
    datelinePlace: null,
    noise: [],
    warnings: [],
  };
  const view = viewArticle(
    { id: 't', file: 't', text: plain, sha256: '', metadata: {} },
    plain,
    article,
    ABBREVIATIONS,
  );
  const counts: CountMention[] = [];
  for (const { start, end, follows } of spans) {
    const sentence = view.sentenceAt(start)!;
    const words = plain.slice(start, end);
    const noun = /[a-z]+$/i.exec(words);
    const from = noun && noun.index > 0 ? start + noun.index : null;
    const numberEnd = start + (/^[\d.,]+|^\w+/.exec(words)?.[0].length ?? words.length);
    counts.push({
      number: {
        start,
        end: numberEnd,
        text: plain.slice(start, numberEnd),
        low: 1,
        high: 1,
        best: 1,
        qualifier: 'exact',
        core: { start, end: numberEnd },
        kind: 'count',
        hedges: [],
        change: null,
      },
      sentence,
      start,
      end,
      head: from === null ? null : { start: from, end, lower: plain.slice(from, end).toLowerCase() },
      unit: /peacekeeper/.test(words) ? 'peacekeepers' : 'troops',
      status,
      realis: 'actual',
      statusCue: null,
      change: null,
      rate: null,
      each: null,
      partOf: null,
      antecedent: follows ? (counts.at(-1) ?? null) : null,
      repeats: null,
      hedges: [],
      rules: {},
    });
  }
  const attribution: CountAttribution = {
    source: null,
    cue: null,
    content: { start: 0, end: plain.length },
    via: [],
    stance: 'asserts',
    rule: 'none',
    basis: 'stated',
    remark: null,
  };
  return { view, counts, attribution };
}
