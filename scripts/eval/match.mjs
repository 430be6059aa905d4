import { isQualifierRight, isWellFormed, numberOf } from './counts.mjs';
import { isInvented, isPlaceRight } from './places.mjs';
import { isSpeakerRight, outletVouches } from './speakers.mjs';
import { isForceRight, isStateRight } from './states.mjs';
import { listOf, wordsOf } from './words.mjs';

/*
 * One article: the statements found are paired with the annotated claims, each at most once, the best fitting pairs first;
 * then each field of a pair is judged. A statement is found as its claims that share the number.
 */

/** All places where the annotated words stand, whatever the white space between them. */
export function spansOf(text, quote) {
  const words = (quote ?? '').trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  return Array.from(text.matchAll(new RegExp(pattern, 'g')), (m) => ({ start: m.index, end: m.index + m[0].length }));
}

const isTrueSpan = (text, { start, end, text: words }) => text.slice(start, end) === words;
const overlapsAny = (spans, count) => spans.some((span) => count.start < span.end && count.end > span.start);

function statementsOf(claims) {
  const statements = new Map();
  for (const claim of claims) {
    const key = `${claim.statement ?? claim.id} ${numberOf(claim.count)}`;
    if (statements.has(key)) statements.get(key).push(claim);
    else statements.set(key, [claim]);
  }
  return [...statements.values()];
}

/** How well a claim found fits an annotated one; null where they cannot be the same. */
function fitOf(gold, claim, article) {
  const { count } = claim;
  if (numberOf(count) !== numberOf(gold) || !isWellFormed(count) || !isTrueSpan(article.text, count)) return null;
  const speaker = isSpeakerRight(gold, claim.speaker);
  const words = overlapsAny(gold.spans, count);
  if (!words && !(speaker && article.required.filter((g) => numberOf(g) === numberOf(gold)).length === 1)) return null;
  const place = isPlaceRight(gold, claim.place, article.told);
  const agreed = [!gold.optional, words, speaker, place, isStateRight(gold, claim)];
  return agreed.reduce((sum, yes) => 2 * sum + (yes ? 1 : 0), 0);
}

/** Annotated claim to the claim found for it; the statements that found no partner are left. */
function pair(golds, statements, article) {
  const fits = [];
  for (const gold of golds) {
    for (const statement of statements) {
      for (const claim of statement) {
        const fit = fitOf(gold, claim, article);
        if (fit !== null) fits.push({ fit, gold, statement, claim });
      }
    }
  }
  fits.sort((a, b) => b.fit - a.fit);
  const partner = new Map();
  const left = new Set(statements);
  for (const { gold, statement, claim } of fits) {
    if (partner.has(gold) || !left.has(statement)) continue;
    partner.set(gold, claim);
    left.delete(statement);
  }
  return { partner, left: [...left] };
}

/** A day is judged where the annotator gave one; without one it can only be another fair reading. */
function isDateRight(gold, day, published) {
  const others = listOf(gold.alt_dates);
  if (gold.date) return day === gold.date || others.includes(day);
  if (others.includes(day)) return true;
  return day !== null && day === published && outletVouches(gold) ? true : null;
}

function judge(gold, claim, article) {
  const day = claim.date?.value ?? null;
  const fields = {
    qualifier: isQualifierRight(gold, claim.count.qualifier),
    speaker: isSpeakerRight(gold, claim.speaker),
    date: isDateRight(gold, day, article.published),
    place: isPlaceRight(gold, claim.place, article.told),
    state: isStateRight(gold, claim),
    force: isForceRight(gold, claim.force),
  };
  const lowGuess = claim.date?.confidence === 'low' && article.days.has(day);
  return {
    gold,
    claim,
    fields,
    undated: !gold.date,
    inventedDate: !gold.date && Boolean(day) && fields.date !== true && !lowGuess,
    unplaced: !gold.region,
    inventedPlace:
      !gold.region && Boolean(claim.place?.name) && fields.place === null && isInvented(claim.place, article.told),
  };
}

/**
 * Scores the claims found in one article.
 * @param text the article's text as read
 * @param annotation `{ published, claims, distractors }`, see README.md
 * @param claims the claims found in it
 * @returns `{ gold, found, pairs, missed, extra, badSpans }`: `pairs` judged field by field, `extra` the statements that no annotated claim
 *   asked for (`trap`: a distractor was taken for a claim); optional claims count in none of them
 */
export function scoreArticle(text, annotation, claims) {
  const golds = annotation.claims.map((gold) => ({ ...gold, spans: spansOf(text, gold.quote) }));
  const required = golds.filter((gold) => !gold.optional);
  const article = {
    text,
    required,
    told: [...new Set(wordsOf(text))],
    published: annotation.published,
    days: new Set(golds.flatMap((gold) => [gold.date, ...listOf(gold.alt_dates)]).filter(Boolean)),
  };
  const statements = statementsOf(claims);
  const { partner, left } = pair(golds, statements, article);
  const traps = listOf(annotation.distractors).flatMap((d) => spansOf(text, typeof d === 'string' ? d : d.quote));
  const optional = golds.filter((gold) => gold.optional);
  const forgiven = (count) => optional.some((gold) => overlapsAny(gold.spans, count));
  return {
    gold: required.length,
    found: statements.length - optional.filter((gold) => partner.has(gold)).length,
    pairs: required.filter((g) => partner.has(g)).map((g) => judge(g, partner.get(g), article)),
    missed: required.filter((gold) => !partner.has(gold)),
    extra: left.map(([claim]) => ({ claim, trap: overlapsAny(traps, claim.count) && !forgiven(claim.count) })),
    badSpans: claims.filter(({ count }) => !isTrueSpan(text, count)),
  };
}
