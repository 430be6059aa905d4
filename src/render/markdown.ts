import { COLUMNS, cellWords } from './columns.js';
import { findings, questionPeriod, questionTitle, speakersByDates, statementNames } from './question.js';
import type { RenderCompare, RenderList } from './types.js';

/** A Markdown table (GitHub's). Text from articles can neither mark up nor break a cell. */
export const listMarkdown: RenderList = function* ({ claims }, { columns }) {
  const chosen = columns.map((key) => COLUMNS[key]);
  yield* markdownTable(
    chosen.map((column) => column.title),
    chosen.map((column) => column.align),
    claims.map((claim) => columns.map((key) => cellWords(key, claim))),
  );
};

/** A section a question: its table, then its findings as a list. */
export const compareMarkdown: RenderCompare = function* ({ comparisons }) {
  const nameOf = statementNames(comparisons);
  let first = true;
  for (const comparison of comparisons) {
    if (!first) yield '\n';
    first = false;
    const period = questionPeriod(comparison);
    yield `## ${plain(questionTitle(comparison))}${period ? ` (${period})` : ''}\n\n`;
    const { dates, rows } = speakersByDates(comparison);
    yield* markdownTable(
      ['Speaker', ...dates],
      ['left', ...dates.map(() => 'right' as const)],
      rows.map((row) => [row.speaker, ...dates.map((date) => row.cells.get(date) ?? '')]),
    );
    const lines = findings(comparison, nameOf);
    if (lines.length > 0) yield '\n';
    for (const { sign, label, text } of lines) yield `- ${plain(sign)} **${label}**: ${plain(text)}\n`;
  }
};

export function* markdownTable(
  titles: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: Iterable<readonly string[]>,
): Generator<string> {
  yield `| ${titles.map(plain).join(' | ')} |\n`;
  yield `| ${align.map((side) => (side === 'right' ? '---:' : ':---')).join(' | ')} |\n`;
  for (const row of rows) yield `| ${row.map(plain).join(' | ')} |\n`;
}

/** Everything that Markdown or HTML could take for mark-up, as plain text. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^([#=+-])/, '\\$1');
