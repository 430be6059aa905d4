import type { Claim } from '../../model/claim.js';
import { dateWords } from '../words.js';
import { escaped, type Html, html, markup } from './html.js';

/* The articles that the claims stand in, their sentences highlighted. */

/** A claim with its number on the page. */
export interface Listed {
  index: number;
  claim: Claim;
}

export interface Article {
  /** Number on the page. */
  index: number;
  claims: Listed[];
  /** Null where only the claims were read. */
  text: string | null;
}

/** Which document a claim stands in; a record of a file is one of its own. */
export const documentKey = ({ file, document }: Pick<Claim['source'], 'file' | 'document'>): string =>
  `${file}\n${document}`;

/** The documents of the claims, in order of their first claim. */
export function articlesOf(claims: readonly Listed[], texts: ReadonlyMap<string, string>): Article[] {
  const found = new Map<string, Article>();
  for (const listed of claims) {
    const key = documentKey(listed.claim.source);
    const article = found.get(key);
    if (article) article.claims.push(listed);
    else found.set(key, { index: found.size, claims: [listed], text: texts.get(key) ?? null });
  }
  return [...found.values()];
}

export function articleHtml(article: Article): Html {
  const { source } = article.claims[0]!.claim;
  const { title, outlet, published, url, file } = source;
  const link = url && /^https?:\/\//i.test(url);
  return html`<article id="d${article.index}" hidden>
<header>
<h3>${title ?? outlet ?? fileName(file)}</h3>
<p class="meta">${[title && outlet, published && dateWords(published), file].filter(Boolean).join(' · ')}${
    url && html` · ${link ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>` : url}`
  }</p>
</header>
<div class="text" tabindex="0" role="region" aria-label="Text of the article">${
    article.text === null ? quotesHtml(article) : textHtml(article.text, article.claims)
  }</div>
</article>
`;
}

/** The last part of a path. */
export const fileName = (file: string): string => file.replace(/^.*[\\/]/, '');

/** Without the text there are the sentences of the claims, each once. */
function quotesHtml({ claims }: Article): Html {
  const quotes = new Map<number, { quote: string; claims: Listed[] }>();
  for (const listed of claims) {
    const { start, quote } = listed.claim.source;
    const same = quotes.get(start);
    if (same) same.claims.push(listed);
    else quotes.set(start, { quote, claims: [listed] });
  }
  const parts = [...quotes].map(([start, { quote, claims: own }]) => markup(stretches(quote, start, own)));
  return html`<p class="gap">Only the claims were read: their sentences.</p>${parts.map((part) => html`<p>${part}</p>`)}`;
}

/** A text longer than this is shown around its claims. */
const WHOLE = 60_000;
const AROUND = 2000;

function textHtml(text: string, claims: readonly Listed[]): Html {
  const windows = text.length <= WHOLE ? [{ from: 0, to: text.length }] : windowsOf(text, claims);
  const parts: Html[] = [];
  let end = 0;
  for (const { from, to } of windows) {
    if (from > end) parts.push(gapHtml(from - end));
    parts.push(markup(stretches(text.slice(from, to), from, claims)));
    end = to;
  }
  if (end < text.length) parts.push(gapHtml(text.length - end));
  return html`${parts}`;
}

const gapHtml = (length: number): Html => html`<p class="gap">${length} characters left out</p>`;

/** The stretches of a long text around its claims, ascending, joined where they touch; cut at line ends where there are any. */
function windowsOf(text: string, claims: readonly Listed[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { claim } of [...claims].sort((a, b) => a.claim.source.start - b.claim.source.start)) {
    const before = Math.max(0, claim.source.start - AROUND);
    const after = Math.min(text.length, claim.source.end + AROUND);
    const line = text.indexOf('\n', before);
    const from = before === 0 ? 0 : line >= 0 && line < claim.source.start ? line + 1 : before;
    const next = text.indexOf('\n', after);
    const to = next >= 0 && next < after + AROUND ? next : after;
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/**
 * `text`, which begins at offset `start` of its document, with the claims' sentences and numbers marked. Marks may overlap, so the text
 * is cut wherever one begins or ends; `data-c` names the claims whose sentence a piece belongs to.
 */
export function stretches(text: string, start: number, claims: readonly Listed[]): string {
  const end = start + text.length;
  const inside = claims
    .filter(({ claim: { source } }) => source.end > start && source.start < end)
    .sort((a, b) => a.claim.source.start - b.claim.source.start);
  const cuts = new Set([start, end]);
  for (const { claim } of inside) {
    for (const at of [claim.source.start, claim.source.end, claim.count.start, claim.count.end])
      if (at > start && at < end) cuts.add(at);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const pieces: string[] = [];
  let first = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i]!, edges[i + 1]!];
    while (first < inside.length && inside[first]!.claim.source.end <= from) first++;
    const own: Listed[] = [];
    for (let k = first; k < inside.length && inside[k]!.claim.source.start <= from; k++) {
      if (inside[k]!.claim.source.end >= to) own.push(inside[k]!);
    }
    const words = escaped(text.slice(from - start, to - start));
    const number = own.some(({ claim: { count } }) => count.start <= from && count.end >= to);
    const ids = own.map(({ index }) => index).join(' ');
    pieces.push(own.length === 0 ? words : `<mark data-c="${ids}"${number ? ' class="n"' : ''}>${words}</mark>`);
  }
  return pieces.join('');
}
