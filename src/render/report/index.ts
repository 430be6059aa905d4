import { createHash } from 'node:crypto';
import type { Claim } from '../../model/claim.js';
import type { ComparedStatement } from '../../model/comparison.js';
import type { CompareResult } from '../types.js';
import { number, STATUS_WORDS } from '../words.js';
import { type Article, articlesOf } from './articles.js';
import { claimsHtml } from './claims.js';
import { type Html, html, markup } from './html.js';
import { type Asked, answersHtml, askedOf, isCompared, questionHtml, singlesHtml } from './questions.js';

/** The page's own code, bundled by the build. Neither may hold its closing tag. */
export interface PageAssets {
  script: string;
  style: string;
}

export interface ReportInput {
  /** The comparisons, and the claims that the page lists. */
  result: CompareResult;
  /** The texts of documents by `documentKey`; those of claims without one are shown by their sentences. */
  texts: ReadonlyMap<string, string>;
  assets: PageAssets;
}

/** At most this many questions are drawn: a chart takes longer than all the rest of a question. */
const DRAWN = 60;

/**
 * One page that needs nothing else: the answers first, then a chart and a table a question, then every claim beside its article. Its
 * policy lets in no script and no style but its own, and nothing from any network.
 */
export function* reportPage({ result, texts, assets }: ReportInput): Generator<string> {
  const claims = result.claims.map((claim, index) => ({ claim, index }));
  const articles = articlesOf(claims, texts);
  const byId = new Map(result.claims.map((claim) => [claim.id, claim]));
  const indexes = new Map<string, number[]>();
  for (const { claim, index } of claims) indexes.set(claim.id, [...(indexes.get(claim.id) ?? []), index]);
  const indexesOf = ({ claims: ids }: ComparedStatement) => ids.flatMap((id) => indexes.get(id) ?? []);
  const asked = askedOf(result.comparisons);
  const several = asked.filter(({ comparison }) => comparison.statements.length > 1);
  const single = asked.filter(({ comparison }) => comparison.statements.length === 1);

  yield head(assets, asked).text;
  yield headerHtml(result, articles, several).text;
  yield filtersHtml(result.claims).text;
  yield html`<main>\n<h2 id="questions-title">Question by question</h2>\n`.text;
  if (asked.length === 0) yield html`<p class="note">Nothing to compare.</p>\n`.text;
  for (const [i, one] of several.entries()) yield questionHtml(one, byId, indexesOf, i < DRAWN).text;
  if (several.length > DRAWN) yield html`<p class="note">Charts are drawn of the first ${DRAWN} questions.</p>\n`.text;
  if (single.length > 0) yield singlesHtml(single, indexesOf).text;
  yield claimsHtml(articles).text;
  yield notesHtml(result, articles).text;
  yield `</main>\n<script>${assets.script}</script>\n</body>\n</html>\n`;
}

function head({ script, style }: PageAssets, [first]: readonly Asked[]): Html {
  if (/<\/script/i.test(script) || /<\/style/i.test(style)) throw new Error('the page would end inside its own code');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="troopclaims">
<meta name="color-scheme" content="light dark">
<title>${first ? `${first.title}: who says how many` : 'Troop counts: who says how many'}</title>
<style>${markup(style)}</style>
</head>
<body>
`;
}

/** As a policy names a script or a style: the base64 of its SHA-256. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const plural = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

function headerHtml(
  { claims, comparisons }: CompareResult,
  articles: readonly Article[],
  several: readonly Asked[],
): Html {
  const voices = new Set(claims.map(({ speaker }) => speaker.name)).size;
  const days = comparisons
    .flatMap(({ question }) => [question.from, question.to])
    .filter((day) => day !== null)
    .sort();
  const period =
    days.length > 0 ? `, ${days[0] === days.at(-1) ? `of ${days[0]}` : `from ${days[0]} to ${days.at(-1)}`}` : '';
  const compared = several.filter(isCompared);
  const contested = compared.filter(({ answer }) => answer.mood === 'diverge' || answer.mood === 'mixed').length;
  const counts = [
    { n: contested, words: 'contested' },
    { n: compared.length - contested, words: 'agreed or close' },
    { n: comparisons.length - compared.length, words: 'with nothing to compare' },
  ];
  const scope = `${plural(claims.length, 'claim')} by ${plural(voices, 'speaker')} in ${plural(articles.length, 'article')}${period}.`;
  return html`<a class="skip" href="#questions-title">To the questions</a>
<header class="top">
<button type="button" id="theme" hidden>Dark</button>
<p class="kicker">Troop counts compared</p>
<h1>Who says how many, and who disagrees</h1>
<p class="dek">${scope} ${plural(comparisons.length, 'question')}: ${counts
    .filter(({ n }) => n > 0)
    .map(({ n, words }) => `${number(n)} ${words}`)
    .join(', ')}.</p>
${several.length > 0 && answersHtml(several)}</header>
`;
}

function filtersHtml(claims: readonly Claim[]): Html {
  const sorted = (values: Iterable<string>) => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en'));
  const select = (id: string, label: string, all: string, options: readonly (readonly [string, string])[]) =>
    html`<label for="${id}">${label} <select id="${id}"><option value="">${all}</option>${options.map(
      ([value, words]) => html`<option value="${value}">${words}</option>`,
    )}</select></label>\n`;
  const same = (value: string) => [value, value] as const;
  const places = claims.flatMap(({ place }) => (place ? [place.name, ...place.within, ...(place.parts ?? [])] : []));
  const states = sorted(claims.map(({ status }) => status)) as Claim['status'][];
  return html`<form id="filters" role="search" aria-label="Filter claims and questions" hidden>
${select('by-speaker', 'Speaker', 'all', sorted(claims.map(({ speaker }) => speaker.name)).map(same))}${select(
  'by-place',
  'Place',
  'all',
  sorted(places).map(same),
)}${select(
  'by-state',
  'State',
  'all',
  states.map((state) => [state, STATUS_WORDS[state]] as const),
)}<label for="from-day">From <input type="date" id="from-day"></label>
<label for="to-day">To <input type="date" id="to-day"></label>
<button type="reset">Clear</button>
<output id="shown" aria-live="polite"></output>
</form>
`;
}

const LEGEND = [
  ['11,000', 'that number'],
  ['≈ 12,000', 'about, some, nearly, an estimated 12,000: half of its rounding step to each side'],
  ['≤ 10,000, ≥ 10,000', 'up to 10,000; at least 10,000: one end is open, drawn as an arrow'],
  ['2024-11-04?', 'a day of low confidence, taken from the statement before it or from the top of a page'],
  ['= ~ ≠ ·', 'agrees, close, diverges, not compared'],
] as const;

function notesHtml({ documents, warnings }: CompareResult, articles: readonly Article[]): Html {
  return html`<section id="notes" aria-labelledby="notes-title">
<h2 id="notes-title">How to read this</h2>
<p>The page reports what was said; it does not judge who is right. Statements agree where the intervals that their words allow meet. The same
statement in several articles is one vote. Low, best and high are the lowest number, the median and the highest over the latest number of every voice.</p>
<dl class="legend">${LEGEND.map(([sign, words]) => html`<div><dt>${sign}</dt><dd>${words}</dd></div>`)}</dl>
<p class="note">Read by rules from ${
    documents.length > 0 ? plural(documents.length, 'document') : 'claims extracted before'
  }, ${plural(articles.length, 'of them', 'of them')} with claims listed here${
    warnings.length > 0 && `; ${plural(warnings.length, 'warning')} in the reading`
  }. Made by troopclaims.</p>
</section>
`;
}
