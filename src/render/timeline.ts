import type { Comparison } from '../model/comparison.js';
import { answerOf } from './answer.js';
import { ASCII, type Glyphs, UNICODE } from './chart/glyphs.js';
import { type Chart, chartOf, type Mark, type Row, STANDING_SIGNS, type Standing } from './chart/model.js';
import { type Cell, countAxis, countCells, dayAxis, dayCells } from './chart/panels.js';
import { type CountScale, countScale } from './chart/scale.js';
import { intervalWords, questionPeriod, questionTitle } from './question.js';
import type { Palette, RenderCompare, RenderContext } from './types.js';
import { CORRECTED, number } from './words.js';
import { displayWidth, pad, wrap } from './wrap.js';

/** Columns of a chart where no terminal gives a width. */
const PIPED = 100;

/**
 * The terminal form of a timeline: a chart a question, a row a speaker with a line for each statement; dates across on the left,
 * counts across on the right, so that bars which agree overlap.
 */
export const timelineText: RenderCompare = function* ({ comparisons, claims }, context) {
  const glyphs = context.ascii ? ASCII : UNICODE;
  const width = Number.isFinite(context.width) ? context.width : PIPED;
  if (comparisons.length === 0) yield 'Nothing to draw.\n';
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const drawn: Chart[] = [];
  for (const comparison of comparisons) {
    if (drawn.length > 0) yield '\n';
    const chart = chartOf(comparison, byId);
    drawn.push(chart);
    yield* question(comparison, chart, { ...context, width }, glyphs);
  }
  if (drawn.length > 0) yield* legend(drawn, { ...context, width }, glyphs);
};

function* question(comparison: Comparison, chart: Chart, context: RenderContext, glyphs: Glyphs): Generator<string> {
  const { palette, width } = context;
  const period = questionPeriod(comparison);
  const title = wrap(glyphs.text(questionTitle(comparison)), width);
  const last = title.pop()!;
  for (const line of title) yield `${palette.strong(line)}\n`;
  const room = displayWidth(last) + period.length + 3 <= width;
  yield `${palette.strong(last)}${room && period ? palette.faint(` (${period})`) : ''}\n`;
  if (!room && period) yield `${palette.faint(`(${period})`)}\n`;
  for (const line of wrap(glyphs.text(answerOf(comparison).text), width)) yield `${line}\n`;
  yield '\n';
  yield* drawing(chart, layoutOf(chart, width, glyphs), palette, glyphs);
}

/** Widths of the columns between two blanks each; `name` is 0 where names have lines of their own. */
interface Layout {
  name: number;
  short: boolean;
  days: number;
  count: number;
  bars: number;
  note: number;
  scale: CountScale;
}

const GAP = '  ';
/** A sign and a blank before every line. */
const MARGIN = 2;
/** Bars narrower than this tell nothing. */
const LEAST_BARS = 22;
const WIDEST_NOTE = 24;

function layoutOf(chart: Chart, width: number, glyphs: Glyphs): Layout {
  const marks = chart.rows.flatMap((row) => row.marks);
  const most = (texts: readonly string[]) => texts.reduce((all, text) => Math.max(all, displayWidth(text)), 0);
  const count = Math.min(24, most([...marks.map(({ label }) => glyphs.text(label)), consensusWords(chart)]));
  const scale = countScale([chart]);
  const days = daysWidth(chart, width);
  const left = MARGIN + (days > 0 ? days + GAP.length : 0) + count + GAP.length;
  const noted = most(marks.map((mark) => notesOf(mark, glyphs)));
  for (const short of [false, true]) {
    const names = most(chart.rows.map((row) => glyphs.text(short ? row.short : row.name)));
    const name = Math.min(Math.max(names, 9), short ? 24 : 40, Math.floor(width * 0.36));
    const bars = width - left - name - GAP.length;
    const note = noted > 0 && noted <= WIDEST_NOTE && bars - noted - GAP.length >= LEAST_BARS * 1.5 ? noted : 0;
    if (bars < LEAST_BARS || (!short && names > name)) continue;
    return { name, short, days, count, bars: note > 0 ? bars - note - GAP.length : bars, note, scale };
  }
  return { name: 0, short: false, days, count, bars: Math.max(8, width - left - GAP.length), note: 0, scale };
}

/** A single day needs its date only; a longer stretch about a quarter of the line. */
function daysWidth({ days, rows }: Chart, width: number): number {
  if (!days) return rows.length > 0 ? 'undated'.length : 0;
  if (days.from === days.to) return '2024-11-04'.length + 1;
  return Math.min(40, Math.max(14, Math.floor(width / 4)));
}

function* drawing(chart: Chart, layout: Layout, palette: Palette, glyphs: Glyphs): Generator<string> {
  const { days, rows, consensus } = chart;
  const { scale } = layout;
  const heading = `${countAxis(scale, layout.bars)}`;
  const first = rows.find((row) => row.marks[0]?.days)?.marks[0]?.date ?? '';
  const dates = days ? dayAxis(days, layout.days, first) : ' '.repeat(layout.days);
  const line = (sign: string, name: string, day: string, count: string, bars: string, note = '') =>
    `${[`${sign} ${name}`, day, count, bars, note]
      .filter((part) => part !== '')
      .join(GAP)
      .trimEnd()}\n`;
  const blank = (width: number) => ' '.repeat(width);
  const unit = scale.log ? 'log scale' : '';
  yield palette
    .faint(line(' ', pad('', layout.name), dates, pad(unit, layout.count, 'right'), heading).trimEnd())
    .concat('\n');
  const rules = [layout.name, layout.days, layout.count, layout.bars].map((width) => glyphs.rule.repeat(width));
  yield palette.faint(line(' ', rules[0]!, rules[1]!, rules[2]!, rules[3]!).trimEnd()).concat('\n');
  for (const row of rows) {
    const name = glyphs.text(layout.short ? row.short : row.name);
    const names = layout.name > 0 ? wrap(name, layout.name) : [];
    if (layout.name === 0) for (const text of wrap(name, layout.bars + layout.count)) yield `  ${text}\n`;
    for (const mark of row.marks) {
      const paint = paintOf(mark, palette);
      const note = notesOf(mark, glyphs);
      const counts = wrap(glyphs.text(mark.label), layout.count);
      yield line(
        paint(glyphs.text(STANDING_SIGNS[mark.standing])),
        pad(names.shift() ?? '', layout.name),
        cellsOf(dayCells(mark, days, layout.days, glyphs), paint, palette),
        paint(pad(counts.shift()!, layout.count, 'right')),
        cellsOf(countCells(mark, consensus?.interval ?? null, scale, layout.bars, glyphs), paint, palette),
        layout.note > 0 ? palette.faint(note) : '',
      );
      const under = note !== '' && layout.note === 0 ? wrap(note, layout.count + layout.bars) : [];
      for (const text of [...counts, ...under]) {
        const rest = counts.includes(text) ? paint(pad(text, layout.count, 'right')) : palette.faint(text);
        yield line(' ', pad(names.shift() ?? '', layout.name), blank(layout.days), rest, '');
      }
    }
    for (const text of names) yield line(' ', text, '', '', '');
  }
  if (!consensus) return;
  const words = `${consensus.speakers} of ${consensus.of}`;
  const shared: Mark = { ...NO_MARK, low: consensus.interval[0], high: consensus.interval[1] };
  const bar = countCells(shared, null, scale, layout.bars, glyphs);
  yield line(
    palette.good('='),
    pad(layout.name > 0 ? 'consensus' : '', layout.name),
    pad(layout.name > 0 ? words : 'consensus', layout.days),
    palette.good(pad(consensusWords(chart), layout.count, 'right')),
    cellsOf(bar, palette.good, palette),
  );
}

/** A bar without anything that belongs to a statement. */
const NO_MARK: Mark = {
  statement: '',
  claims: [],
  days: null,
  date: '',
  uncertain: false,
  low: null,
  high: null,
  point: null,
  label: '',
  hedges: [],
  vague: false,
  counted: true,
  standing: 'agrees',
  change: null,
  reports: 1,
};

const consensusWords = ({ consensus }: Chart): string => (consensus ? intervalWords(consensus.interval) : '');

/** `+1,000; "could"; 2 reports`. */
function notesOf({ change, hedges, reports }: Mark, glyphs: Glyphs): string {
  const notes = [
    change ? `${change > 0 ? '+' : ''}${number(change)}` : '',
    ...hedges.map((word) => `"${glyphs.text(word)}"`),
    reports > 1 ? `${reports} reports` : '',
  ];
  return notes.filter(Boolean).join(', ');
}

type Paint = (text: string) => string;

const MOODS: Record<Standing, keyof Palette | null> = { agrees: 'good', close: 'warn', diverges: 'bad', none: null };

function paintOf({ counted, standing }: Mark, palette: Palette): Paint {
  const mood = MOODS[standing];
  return !counted ? palette.faint : mood ? palette[mood] : (text) => text;
}

/** Cells as text, the mark in its colour and the ground behind it faint. */
function cellsOf(cells: readonly Cell[], paint: Paint, palette: Palette): string {
  let text = '';
  for (let from = 0; from < cells.length; ) {
    let to = from + 1;
    while (to < cells.length && cells[to]!.ground === cells[from]!.ground) to++;
    const signs = cells
      .slice(from, to)
      .map(({ sign }) => sign)
      .join('');
    text += cells[from]!.ground ? (signs.trim() === '' ? signs : palette.faint(signs)) : paint(signs);
    from = to;
  }
  return text;
}

/** What the signs mean, those that were drawn. */
function* legend(charts: readonly Chart[], { palette, width }: RenderContext, glyphs: Glyphs): Generator<string> {
  const rows: Row[] = charts.flatMap((chart) => chart.rows);
  const marks = rows.flatMap((row) => row.marks);
  const has = (test: (mark: Mark) => boolean) => marks.some(test);
  const standing = (of: Standing, words: string) =>
    has((mark) => mark.standing === of) && `${glyphs.text(STANDING_SIGNS[of])} ${words}`;
  const soft = (mark: Mark) => mark.vague || (mark.hedges.length > 0 && mark.low !== mark.high);
  const parts = [
    standing('agrees', 'agrees'),
    standing('close', 'close'),
    standing('diverges', 'diverges'),
    standing('none', 'not compared'),
    has((mark) => mark.counted) && `${glyphs.point} a number`,
    has((mark) => !mark.counted) && `${glyphs.hollow} without a vote`,
    has((mark) => mark.low !== mark.high && !soft(mark)) &&
      `${glyphs.left}${glyphs.line}${glyphs.right} between these bounds`,
    has(soft) && `${glyphs.left}${glyphs.soft}${glyphs.right} vague or hedged`,
    has((mark) => mark.low === null || mark.high === null) && `${glyphs.openLeft} ${glyphs.openRight} open end`,
    has((mark) => mark.uncertain) && '? day unsure',
    charts.some((chart) => chart.consensus) && `${glyphs.guide} consensus`,
    has((mark) => mark.label.endsWith(CORRECTED)) && `${glyphs.text(CORRECTED)} corrected by hand`,
  ].filter((part) => part !== false);
  yield '\n';
  let line = '';
  for (const part of parts) {
    if (line !== '' && displayWidth(line) + 3 + displayWidth(part) > width) {
      yield `${palette.faint(line)}\n`;
      line = '';
    }
    line += (line === '' ? '' : '   ') + part;
  }
  if (line !== '') yield `${palette.faint(line)}\n`;
}
