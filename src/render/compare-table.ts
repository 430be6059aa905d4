import type { Comparison } from '../model/comparison.js';
import { grid } from './grid-table.js';
import {
  findings,
  questionPeriod,
  questionTitle,
  type SpeakersByDates,
  speakersByDates,
  statementNames,
} from './question.js';
import type { RenderCompare, RenderContext } from './types.js';
import { displayWidth, wrap } from './wrap.js';

/** The terminal form of comparisons: a question's speakers against dates, then the findings in words. */
export const compareTable: RenderCompare = function* ({ comparisons }, context) {
  if (comparisons.length === 0) yield 'Nothing to compare.\n';
  const nameOf = statementNames(comparisons);
  let first = true;
  for (const comparison of comparisons) {
    if (!first) yield '\n';
    first = false;
    yield* question(comparison, nameOf, context);
  }
};

const INDENT = '  ';
const LABEL_WIDTH = 14;

function* question(comparison: Comparison, nameOf: (id: string) => string, context: RenderContext): Generator<string> {
  const { palette, width } = context;
  const period = questionPeriod(comparison);
  yield `${palette.strong(questionTitle(comparison)) + (period ? palette.faint(` (${period})`) : '')}\n\n`;
  const wide = speakersByDates(comparison);
  for (const block of blocks(wide, width)) {
    const columns = [
      { title: 'Speaker', align: 'left' as const },
      ...block.dates.map((title) => ({ title, align: 'right' as const })),
    ];
    const rows = block.rows.map(({ speaker, cells }) => [speaker, ...cells]);
    yield* grid(columns, rows, { width, indent: INDENT, header: palette.strong });
    yield '\n';
  }
  for (const { sign, label, mood, text } of findings(comparison, nameOf)) {
    const lines = wrap(text, width - INDENT.length - LABEL_WIDTH - 2);
    const head = `${sign} ${label.padEnd(LABEL_WIDTH)}`;
    yield `${INDENT}${palette[mood](head)}${lines[0]}\n`;
    for (const line of lines.slice(1)) yield `${INDENT}${' '.repeat(head.length)}${line}\n`;
  }
}

/** A wide table in several, each with as many dates as fit beside the speakers. */
function blocks({ dates, rows }: SpeakersByDates, width: number): SpeakersByDates[] {
  const speaker = Math.min(30, Math.max(7, ...rows.map((row) => displayWidth(row.speaker))));
  const found: SpeakersByDates[] = [];
  let from = 0;
  while (from < dates.length) {
    let room = width - INDENT.length - speaker;
    let to = from;
    while (to < dates.length) {
      const needed = 2 + Math.max(dates[to]!.length, ...rows.map((row) => displayWidth(row.cells[to]!)));
      if (to > from && needed > room) break;
      room -= needed;
      to++;
    }
    const part = rows.map((row) => ({ speaker: row.speaker, cells: row.cells.slice(from, to) }));
    found.push({ dates: dates.slice(from, to), rows: part.filter((row) => row.cells.some((cell) => cell !== '')) });
    from = to;
  }
  return found;
}
