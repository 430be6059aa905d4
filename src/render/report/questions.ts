import type { Claim } from '../../model/claim.js';
import type { ComparedStatement, Comparison } from '../../model/comparison.js';
import { type Answer, answerOf } from '../answer.js';
import { type Chart, chartOf, type Mark, STANDING_SIGNS } from '../chart/model.js';
import { type ChartColours, chartSvg, isOverTime, undatedWords } from '../chart/plot.js';
import {
  type Finding,
  findings,
  heldOn,
  percentWords,
  questionPeriod,
  questionTitle,
  statementNames,
  UNDATED,
} from '../question.js';
import { CORRECTED, countWords, number, speakerWords } from '../words.js';
import { type Html, html, markup, prose } from './html.js';

/* The questions: the answer in words, the chart, the agreement table. */

export interface Asked {
  /** Number on the page. */
  index: number;
  comparison: Comparison;
  answer: Answer;
  title: string;
}

export const askedOf = (comparisons: readonly Comparison[]): Asked[] =>
  comparisons.map((comparison, index) => ({
    index,
    comparison,
    answer: answerOf(comparison),
    title: questionTitle(comparison),
  }));

const VERDICTS: Record<Answer['mood'], { sign: string; word: string; look: string }> = {
  agree: { sign: '=', word: 'agree', look: 'agrees' },
  close: { sign: '~', word: 'close', look: 'close' },
  diverge: { sign: '≠', word: 'diverge', look: 'diverges' },
  mixed: { sign: '≠', word: 'partly agree', look: 'diverges' },
  single: { sign: '1', word: 'one voice', look: 'none' },
  none: { sign: '·', word: 'not comparable', look: 'none' },
};

const badge = ({ mood }: Answer): Html => {
  const { sign, word, look } = VERDICTS[mood];
  return html`<span class="badge ${look}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
};

/** The answers first, a line a question; those where nothing is compared are folded away, unless there are no others. */
export function answersHtml(asked: readonly Asked[]): Html {
  const compared = asked.filter(isCompared);
  const others = asked.filter((one) => !isCompared(one));
  if (compared.length === 0) return listHtml(others);
  return html`${listHtml(compared)}${
    others.length > 0 &&
    html`<details><summary>${number(others.length)} more with several statements, but nothing to compare</summary>
${listHtml(others)}</details>
`
  }`;
}

/** Whether at least two voices stand against each other. */
export const isCompared = ({ answer: { mood } }: Asked): boolean => mood !== 'single' && mood !== 'none';

const listHtml = (asked: readonly Asked[]): Html => html`<ol class="answers">${asked.map(
  (one) => html`<li data-question="q${one.index}">
<a href="#q${one.index}">${one.title}</a> ${badge(one.answer)}
<p>${prose(one.answer.text)}</p>
</li>`,
)}</ol>
`;

const COLOURS: ChartColours = {
  ink: 'var(--ink)',
  faint: 'var(--faint)',
  grid: 'var(--line)',
  paper: 'var(--paper)',
  band: 'var(--band)',
  standing: { agrees: 'var(--agree)', close: 'var(--close)', diverges: 'var(--diverge)', none: 'var(--none)' },
};

/** Charts for a wide page and for a phone: letters stay as large on both. */
const WIDTHS = [
  { look: 'wide', width: 760 },
  { look: 'narrow', width: 340 },
] as const;

/** One question with more than one statement. `indexesOf` gives the numbers on the page of a statement's claims. */
export function questionHtml(
  { index, comparison, answer, title }: Asked,
  claims: ReadonlyMap<string, Claim>,
  indexesOf: (statement: ComparedStatement) => number[],
  draws: boolean,
): Html {
  const chart = chartOf(comparison, claims);
  const period = questionPeriod(comparison);
  const { range } = comparison;
  return html`<section class="question" id="q${index}" aria-labelledby="q${index}-title">
<div class="lead">
<p class="kicker">${badge(answer)} ${period}</p>
<h3 id="q${index}-title">${title}</h3>
<p class="answer">${prose(answer.text)}</p>
${
  range &&
  range.voices > 1 &&
  html`<dl class="range"><div><dt>Low</dt><dd>${number(range.low)}</dd></div><div><dt>Best</dt><dd>${number(
    range.best,
  )}</dd></div><div><dt>High</dt><dd>${number(range.high)}</dd></div></dl>`
}</div>
<div class="body">
${draws && figureHtml(chart, answer, title)}${tableHtml(comparison, chart, indexesOf, index)}${findingsHtml(comparison)}</div>
</section>
`;
}

function figureHtml(chart: Chart, answer: Answer, title: string): Html {
  const across = isOverTime(chart)
    ? 'A row a speaker: dates across, counts upwards on the same scale in every row.'
    : 'A row a speaker, counts across.';
  const band = chart.consensus ? ' The shaded band is what the largest group shares.' : '';
  const drawn = WIDTHS.map(({ look, width }) => {
    const { svg } = chartSvg(chart, { width, colours: COLOURS, label: `Chart: ${title}. ${answer.text}` });
    return html`<div class="${look}">${markup(svg)}</div>`;
  });
  return html`<figure>${drawn}<figcaption>${across}${band} ${undatedWords(chart)}</figcaption></figure>
`;
}

function tableHtml(
  comparison: Comparison,
  chart: Chart,
  indexesOf: (statement: ComparedStatement) => number[],
  index: number,
): Html {
  const byId = new Map(comparison.statements.map((statement) => [statement.statement, statement]));
  const rows = chart.rows.flatMap(({ marks }) => marks.map((mark) => ({ mark, statement: byId.get(mark.statement)! })));
  return html`<table class="agreement" aria-labelledby="q${index}-title">
<thead><tr><th scope="col">Speaker</th><th scope="col">Held on</th><th scope="col" class="number">Number</th><th scope="col">Stands</th><th scope="col">Read</th></tr></thead>
<tbody>${rows.map(({ mark, statement }) => {
    const own = indexesOf(statement);
    return html`<tr data-claims="${own.join(' ')}"${!mark.counted && html` class="uncounted"`}>
<th scope="row">${speakerWords(statement.speaker)}</th>
<td class="day">${mark.date}${mark.uncertain && '?'}</td>
<td class="number">${mark.label}</td>
<td><span class="sign ${mark.standing}" aria-hidden="true">${STANDING_SIGNS[mark.standing]}</span> ${standsWords(comparison, mark)}</td>
<td>${own.length > 0 && html`<a href="#c${own[0]!}">${mark.reports > 1 ? `${mark.reports} reports` : 'claim'}</a>`}</td>
</tr>
`;
  })}</tbody>
</table>
`;
}

/** `in the consensus`, `1,000 (10 %) above it`, with what changed and what weakens it. */
function standsWords({ outliers = [], consensus, groups }: Comparison, mark: Mark): string {
  const outlier = outliers.find(({ statement }) => statement === mark.statement);
  const inside = consensus !== null && groups[0]?.statements.includes(mark.statement);
  const words = { agrees: 'agrees with others', close: 'close', diverges: 'diverges', none: 'not compared' };
  let stands = inside ? 'in the consensus' : mark.counted ? words[mark.standing] : 'without a vote';
  if (outlier && consensus) {
    const above = (mark.low ?? 0) > (consensus.interval[1] ?? Number.POSITIVE_INFINITY);
    const percent = outlier.gapPercent === null ? '' : ` (${percentWords(outlier.gapPercent)})`;
    stands = `${number(outlier.gap)}${percent} ${above ? 'above' : 'below'} the consensus`;
  }
  const change = mark.change ? `${mark.change > 0 ? '+' : ''}${number(mark.change)} since the last` : '';
  const hedges = mark.hedges.map((word) => `“${word}”`).join(', ');
  return [stands, change, hedges].filter(Boolean).join('; ');
}

/**
 * What else bears on the question. What its whole or its parts contradict, and who denied or confirmed without a number, stands in the
 * open; the pairs, fitting parts and changes are folded away.
 */
function findingsHtml(comparison: Comparison): Html {
  const lines = findings(comparison, statementNames([comparison]));
  const isOpen = ({ label, mood }: Finding) => label === 'remark' || (mood === 'bad' && /whole|part/.test(label));
  const list = (shown: readonly Finding[]) =>
    html`<ul class="findings">${shown.map(
      ({ sign, label, text }) => html`<li><b><span aria-hidden="true">${sign}</span> ${label}</b> ${prose(text)}</li>`,
    )}</ul>`;
  const open = lines.filter(isOpen);
  const folded = lines.filter((line) => !isOpen(line));
  return html`${open.length > 0 && list(open)}${
    folded.length > 0 && html`<details><summary>Pair by pair</summary>${list(folded)}</details>`
  }
`;
}

/** Questions that one statement only speaks to: a row each. */
export function singlesHtml(asked: readonly Asked[], indexesOf: (statement: ComparedStatement) => number[]): Html {
  return html`<section id="singles" aria-labelledby="singles-title">
<h2 id="singles-title">Said once</h2>
<p class="note">Questions that a single statement speaks to, so nothing is compared.</p>
<table class="agreement">
<thead><tr><th scope="col">Question</th><th scope="col">Speaker</th><th scope="col">Held on</th><th scope="col" class="number">Number</th><th scope="col">Read</th></tr></thead>
<tbody>${asked.map(({ comparison, title, index }) => {
    const statement = comparison.statements[0]!;
    const own = indexesOf(statement);
    return html`<tr id="q${index}" data-claims="${own.join(' ')}">
<th scope="row">${title}</th>
<td>${speakerWords(statement.speaker)}</td>
<td class="day">${heldOn(statement) ?? UNDATED}</td>
<td class="number">${countWords(statement.count)}${statement.corrected && CORRECTED}</td>
<td>${own.length > 0 && html`<a href="#c${own[0]!}">claim</a>`}</td>
</tr>
`;
  })}</tbody>
</table>
</section>
`;
}
