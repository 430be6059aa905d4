import type { Comparison } from '../model/comparison.js';
import type { GridColumn } from './grid.js';
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
  const title = wrap(questionTitle(comparison), width);
  // The period behind the title, else on a line of its own.
  const room = width - displayWidth(title.at(-1)!) - ` (${period})`.length;
  const told = period ? (room >= 0 ? ' ' : '\n') + palette.faint(`(${period})`) : '';
  yield `${title.map(palette.strong).join('\n')}${told}\n\n`;
  let separator = '';
  for (const { dates, rows } of blocks(speakersByDates(comparison), width)) {
    yield separator;
    separator = '\n';
    const columns: GridColumn[] = [
      { title: 'Speaker', align: 'left' },
      ...dates.map((title) => ({ title, align: 'right' as const })),
    ];
    const cells = rows.map((row) => [row.speaker, ...dates.map((date) => row.cells.get(date) ?? '')]);
    yield* grid(columns, cells, { width, indent: INDENT, header: palette.strong });
  }
  for (const { sign, label, mood, text } of findings(comparison, nameOf)) {
    const [first, ...rest] = wrap(text, width - INDENT.length - LABEL_WIDTH - 2);
    const head = `${sign} ${label.padEnd(LABEL_WIDTH)}`;
    yield `${separator}${INDENT}${palette[mood](head)}${first}\n`;
    separator = '';
    for (const line of rest) yield `${INDENT}${' '.repeat(head.length)}${line}\n`;
  }
}

/** Without a terminal's width a table of dates still has to end somewhere. */
const WIDEST = 160;

/** A wide table in several, each with as many dates as fit beside the speakers, and the speakers who speak on them. */
function blocks({ dates, rows }: SpeakersByDates, width: number): SpeakersByDates[] {
  const speaker = Math.min(30, longest(rows.map((row) => row.speaker)));
  const found: SpeakersByDates[] = [];
  let block: string[] = [];
  let room = 0;
  for (const date of dates) {
    const needed = 2 + longest([date, ...rows.map((row) => row.cells.get(date) ?? '')]);
    if (block.length === 0 || needed > room) {
      block = [];
      found.push({ dates: block, rows: [] });
      room = Math.min(width, WIDEST) - INDENT.length - speaker;
    }
    block.push(date);
    room -= needed;
  }
  for (const part of found) part.rows = rows.filter((row) => part.dates.some((date) => row.cells.has(date)));
  return found;
}

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
