/* Puts what the stages found together as claims of the contract. */

import { createHash } from 'node:crypto';
import type {
  ArticleView,
  CountAttribution,
  CountMention,
  ResolvedDate,
  ResolvedForce,
  ResolvedPlace,
  ResolvedSpeaker,
} from '../model/analysis.js';
import type { Claim, ClaimDate, ClaimSource } from '../model/claim.js';
import type { Article, SourceDocument } from '../model/document.js';
import type { LineIndex } from '../text/lines.js';

/** All that the stages say of one count. */
export interface ClaimParts {
  count: CountMention;
  attribution: CountAttribution;
  speaker: ResolvedSpeaker;
  date: ResolvedDate;
  place: ResolvedPlace;
  force: ResolvedForce;
}

/** The publication date of an article as a date of the contract; null where none is known. */
export function publishedDate(document: SourceDocument, article: Article): ClaimDate | null {
  const { published } = article;
  if (!published) return null;
  const text =
    published.start === null || published.end === null ? null : document.text.slice(published.start, published.end);
  return { value: published.value, text, basis: published.basis, confidence: published.confidence };
}

/** Where a stretch of the article stands. `text.slice(start, end) === quote`. */
export function sourceOf(view: ArticleView, lines: LineIndex, start: number, end: number): ClaimSource {
  const { document, article } = view;
  const { line, column } = lines.at(start);
  return {
    file: document.file,
    document: document.id,
    article: article.index,
    title: article.title
      ? document.text.slice(article.title.start, article.title.end)
      : (document.metadata.title ?? null),
    outlet: article.outlet,
    url: article.url,
    published: publishedDate(document, article),
    line,
    column,
    start,
    end,
    quote: document.text.slice(start, end),
  };
}

const HASH_LENGTH = 12;

/** Short hex digest of an article's text, the same whatever its path. */
export function articleHash(document: SourceDocument, article: Article): string {
  return createHash('sha256').update(document.text.slice(article.start, article.end)).digest('hex');
}

/** Claims of one article, each with an id of its text and span; `statement` is set later. */
export function assembleClaims(view: ArticleView, lines: LineIndex, parts: readonly ClaimParts[]): Claim[] {
  if (parts.length === 0) return [];
  const { document, article } = view;
  const hash = articleHash(document, article);
  // By their numbers: what later stages tell anew of a count is a count of its own.
  const ids = new Map<CountMention['number'], string>();
  for (const { count } of parts) {
    const { start, end } = count.number;
    const id = createHash('sha256')
      .update(`${hash}:${start - article.start}-${end - article.start}`)
      .digest('hex');
    ids.set(count.number, id.slice(0, HASH_LENGTH));
  }
  return parts.map(({ count, attribution, speaker, date, place, force }) => {
    const { number, sentence } = count;
    const id = ids.get(count.number)!;
    return {
      id,
      statement: id,
      speaker: speaker.speaker,
      via: speaker.via,
      date: date.date,
      asOf: date.asOf,
      count: {
        low: number.low,
        high: number.high,
        best: number.best,
        qualifier: number.qualifier,
        text: document.text.slice(number.start, number.end),
        start: number.start,
        end: number.end,
      },
      change: count.change,
      rate: count.rate,
      each: count.each,
      partOf: (count.partOf && ids.get(count.partOf.number)) ?? null,
      unit: count.unit,
      force: force.force,
      status: count.status,
      realis: count.realis,
      stance: attribution.stance,
      place: place.place,
      hedges: count.hedges,
      source: sourceOf(view, lines, sentence.start, sentence.end),
      rules: {
        count: count.rules.count!,
        status: count.rules.status!,
        speaker: `${attribution.rule}; ${speaker.rule}`,
        date: date.rule,
        place: place.rule,
        force: force.rule,
      },
    };
  });
}
