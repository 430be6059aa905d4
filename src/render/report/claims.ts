import { isoDay, periodOf } from '../../compare/days.js';
import type { Claim } from '../../model/claim.js';
import { CORRECTED, claimCount, correctionWords, dateWords, placeWords, speakerWords, stateWords } from '../words.js';
import { type Article, articleHtml, fileName, type Listed, stretches } from './articles.js';
import { type Html, html, markup, prose } from './html.js';

/* Every claim, and the article beside it. */

export function claimsHtml(articles: readonly Article[]): Html {
  const rows = articles
    .flatMap((article) => article.claims.map((listed) => ({ listed, article })))
    .sort((a, b) => a.listed.index - b.listed.index);
  return html`<section id="claims" aria-labelledby="claims-title">
<h2 id="claims-title">Every claim</h2>
<p class="note">Each number as an article gives it. Choose one to read it in its article.</p>
<div class="beside">
<table class="claims" id="claim-table">
<thead><tr>${SORTED.map(
    ({ key, title }) =>
      html`<th scope="col"${key === 'count' && html` class="number"`}><button type="button" data-sort="${key}">${title}</button></th>`,
  )}</tr></thead>
${rows.map(({ listed, article }) => claimHtml(listed, article))}</table>
<dialog id="reader" aria-label="The article">
<form method="dialog"><button class="close">Close</button></form>
${articles.map(articleHtml)}</dialog>
</div>
<p id="none" class="note" hidden>No claim fits these filters.</p>
</section>
`;
}

const SORTED = [
  { key: 'date', title: 'Said' },
  { key: 'speaker', title: 'Speaker' },
  { key: 'count', title: 'Number' },
  { key: 'of', title: 'Of whom, where' },
  { key: 'source', title: 'Source' },
] as const;

function claimHtml({ claim, index }: Listed, article: Article): Html {
  const { source, speaker, count } = claim;
  const date = dateWords(claim.date);
  const of = [claim.force?.name, claim.unit === 'troops' ? null : claim.unit, stateWords(claim)]
    .filter(Boolean)
    .join(' ');
  const outlet = source.outlet ?? fileName(source.file);
  const size = count.best ?? count.low ?? count.high ?? 0;
  const asOf = claim.asOf?.value ? html` <small>as of ${claim.asOf.value}</small>` : null;
  const quote = markup(stretches(source.quote, source.start, [{ claim, index }]));
  return html`<tbody id="c${index}" data-article="d${article.index}" data-filter="${JSON.stringify(filterOf(claim))}" data-date="${
    claim.date.value ?? ''
  }" data-speaker="${speaker.name}" data-count="${size}" data-of="${of}" data-source="${outlet}">
<tr>
<td class="said"><span class="whole">${date}</span>${asOf}</td>
<th scope="row" class="who">${speakerWords(speaker)}</th>
<td class="number"><button type="button" class="open">${prose(claimCount(claim))}${claim.corrected && CORRECTED}</button></td>
<td class="of">${of} <small>${claim.place ? placeWords(claim.place) : ''}</small></td>
<td class="source">${outlet} <small>line ${source.line}</small></td>
</tr>
<tr class="quote"><td colspan="5"><q>${quote}</q>${
    claim.hedges.length > 0 && html` <small>hedged: ${claim.hedges.join(', ')}</small>`
  }${(claim.corrected ?? []).map((mark) => html` <small>${CORRECTED} ${prose(correctionWords(mark))}</small>`)}</td></tr>
</tbody>
`;
}

/** What the filters of the page test: read by page/filters.ts. */
function filterOf({ speaker, place, date, status }: Claim) {
  const days = periodOf(date);
  return {
    speaker: speaker.name,
    places: place ? [place.name, ...place.within, ...(place.parts ?? [])] : [],
    days: days ? [isoDay(days.from), isoDay(days.to)] : null,
    state: status,
  };
}
