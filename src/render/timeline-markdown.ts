import { timelineText } from './timeline.js';
import { PLAIN, type RenderCompare } from './types.js';

/** Columns of a chart in a document: what a page of Markdown shows without scrolling. */
const WIDTH = 90;

/** The chart as preformatted text. The fence is longer than any run of its own sign, so no text can close it. */
export const timelineMarkdown: RenderCompare = function* (result, context) {
  const chart = [...timelineText(result, { ...context, palette: PLAIN, width: WIDTH })].join('');
  const longest = Math.max(2, ...[...chart.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  yield `${fence}text\n${chart}${fence}\n`;
};
