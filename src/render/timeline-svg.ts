import { answerOf } from './answer.js';
import { chartOf } from './chart/model.js';
import { type ChartColours, chartSvg, undatedWords } from './chart/plot.js';
import { questionPeriod, questionTitle } from './question.js';
import type { RenderCompare } from './types.js';
import { wrap } from './wrap.js';

const WIDTH = 820;
const MARGIN = 32;

/** Blue and orange are told apart with any colour vision; the words and the dots' places say the same. */
const COLOURS: ChartColours = {
  ink: '#1a1d21',
  faint: '#5c6570',
  grid: '#e3e6ea',
  paper: '#ffffff',
  band: '#dfeaf5',
  standing: { agrees: '#1f6098', close: '#8a6d00', diverges: '#c2410c', none: '#6b7280' },
};

/** The charts of all questions below each other as one SVG picture that needs nothing else. */
export const timelineSvg: RenderCompare = function* ({ comparisons, claims }) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const parts: string[] = [];
  let y = MARGIN;
  const line = (words: string, look: string) => {
    y += 20;
    parts.push(`<text x="${MARGIN}" y="${y}" ${look}>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`);
  };
  const faint = `font-size="14" fill="${COLOURS.faint}"`;
  for (const comparison of comparisons) {
    const chart = chartOf(comparison, byId);
    const period = questionPeriod(comparison);
    const answer = answerOf(comparison).text;
    const title = `${questionTitle(comparison)}${period ? ` (${period})` : ''}`;
    for (const words of wrap(title, 74)) line(words, 'font-size="18" font-weight="700"');
    for (const words of wrap(answer, 110)) line(words, faint);
    const { svg, height } = chartSvg(chart, { width: WIDTH, colours: COLOURS, label: `${title}. ${answer}` });
    parts.push(svg.replace('<svg ', `<svg x="${MARGIN}" y="${y + 16}" `));
    y += height + 16;
    for (const words of wrap(undatedWords(chart), 110)) if (words) line(words, faint);
    y += 40;
  }
  if (parts.length === 0) line('Nothing to draw.', faint);
  const [width, height] = [WIDTH + 2 * MARGIN, y + 8];
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const font = `font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" fill="${COLOURS.ink}"`;
  yield `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font}>\n`;
  yield `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>\n`;
  yield `${parts.join('\n')}\n</svg>\n`;
};
