import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { number } from '../words.js';
import type { Chart, Mark, Row, Standing } from './model.js';
import { type CountScale, countScale, dayTicks } from './scale.js';

/* Charts as SVG by Observable Plot. Loaded only where one is asked for: Plot brings much with it. */

/** Colours by meaning; any CSS colour, `var(--name)` included. */
export interface ChartColours {
  ink: string;
  faint: string;
  grid: string;
  paper: string;
  band: string;
  standing: Record<Standing, string>;
}

export interface ChartStyle {
  /** Pixels. */
  width: number;
  colours: ChartColours;
  /** What the picture says, for who cannot see it. */
  label: string;
}

/** An SVG element as text. Plot's own style sheet is left out, and with it every inline style. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

interface Point {
  row: number;
  mark: Mark;
  day: Date | null;
  words: string;
  /** The bar's ends inside the chart. */
  from: number;
  to: number;
}

const DAY = 86_400_000;
const FONT = 12;
/** Pixels of a sign of a label, on the wide side. */
const SIGN = 6.8;
/** Pixels from row to row, and the share of them that is kept above a row for its name. */
const DATED = { step: 82, gap: 0.36 };
const COUNTED = { step: 48, gap: 0.46 };
const MARGIN = { top: 24, right: 12, bottom: 30, left: 8 };

/**
 * A row a speaker. Over several days dates go across and each row has its own scale of counts upwards; on one day, or without any, counts
 * go across.
 */
export function chartSvg(chart: Chart, style: ChartStyle): Drawing {
  return isOverTime(chart) ? datesAcross(chart, style) : countsAcross(chart, countScale([chart]), style);
}

/** Whether dates go across; what is undated then has no place in the chart. */
export const isOverTime = ({ days }: Chart): boolean => days !== null && days.to > days.from;

/** What a chart over time leaves out, in words; empty where it leaves out nothing. */
export function undatedWords(chart: Chart): string {
  if (!isOverTime(chart)) return '';
  const undated = chart.rows.flatMap(({ short, marks }) =>
    marks.filter(({ days }) => !days).map(({ label }) => `${short} ${label}`),
  );
  return undated.length > 0 ? `Undated, so not drawn: ${undated.join('; ')}.` : '';
}

function datesAcross(chart: Chart, style: ChartStyle): Drawing {
  const { width, colours } = style;
  const rows = chart.rows
    .map((row) => ({ ...row, marks: row.marks.filter(({ days }) => days) }))
    .filter(({ marks }) => marks.length > 0);
  const scale = countScale([{ ...chart, rows }]);
  const { from, to } = chart.days!;
  const right = number(Math.round(scale.max)).length * SIGN + 14;
  const pad = ((to - from) * 14) / width;
  const domain = [new Date((from - pad) * DAY), new Date((to + pad) * DAY)];
  const inner = width - MARGIN.left - right;
  const xOf = (day: Date) => ((+day - +domain[0]!) / (+domain[1]! - +domain[0]!)) * inner;
  const points = pointsOf(rows, scale);
  const ticks = dayTicks(from, to, Math.floor(inner / 90));
  const height = MARGIN.top + MARGIN.bottom + DATED.step * (rows.length - DATED.gap);
  const at = { x: 'day', fy: 'row' } as const;
  const labels = placed(points, inner, xOf);
  return drawn(
    {
      width,
      height,
      marginLeft: MARGIN.left,
      marginRight: right,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      x: { type: 'utc', domain },
      y: { type: scale.log ? 'log' : 'linear', domain: [scale.min, scale.max] },
      fy: { domain: rows.map((_, i) => i), axis: null, padding: DATED.gap },
      marks: [
        ...(chart.consensus ? consensusBand(chart.consensus.interval, scale, domain, rows, colours) : []),
        Plot.axisY(ticksOf(scale, 3), {
          anchor: 'right',
          tickSize: 0,
          tickFormat: number,
          fontSize: FONT - 1,
          fill: colours.faint,
          label: null,
        }),
        Plot.gridY(ticksOf(scale, 3), { stroke: colours.grid, strokeOpacity: 1 }),
        Plot.axisX(
          ticks.map(({ day }) => new Date(day * DAY)),
          {
            anchor: 'bottom',
            tickFormat: (_: Date, i: number) => ticks[i]!.words,
            fontSize: FONT,
            fill: colours.faint,
            stroke: colours.faint,
            label: null,
          },
        ),
        Plot.line(points, { ...at, y: middle, z: 'row', stroke: colours.grid, strokeWidth: 1.5 }),
        ...bars(points, colours, (p, look) => Plot.ruleX(p, { ...at, y1: 'from', y2: 'to', ...look }), 'y', at),
        ...dots(points, colours, { ...at, y: middle }),
        ...(['start', 'end'] as const).map((textAnchor) =>
          Plot.text(labels[textAnchor], {
            ...at,
            y: middle,
            text: ({ mark }: Point) => mark.label,
            textAnchor,
            dx: textAnchor === 'start' ? 9 : -9,
            fontSize: FONT,
            fill: colours.ink,
            stroke: colours.paper,
            strokeWidth: 4,
          }),
        ),
        rowNames(rows, width, colours),
      ],
    },
    style,
  );
}

function countsAcross(chart: Chart, scale: CountScale, style: ChartStyle): Drawing {
  const { width, colours } = style;
  // A line for each statement, the speaker named above the first.
  const lines: Row[] = chart.rows.flatMap((row) =>
    row.marks.map((mark, i) => ({ name: i === 0 ? row.name : '', short: row.short, marks: [mark] })),
  );
  const points = pointsOf(lines, scale);
  const inner = width - MARGIN.left - MARGIN.right;
  const xOf = (n: number) => scale.at(n) * inner;
  const height = MARGIN.top + MARGIN.bottom + COUNTED.step * (lines.length - COUNTED.gap);
  const at = { fy: 'row' } as const;
  const ticks = ticksOf(scale, Math.floor(inner / 90));
  // Labels stand above their bar's end where there is no room beside it.
  const beside = points.filter(({ words, to }) => xOf(to) + 10 + words.length * SIGN < inner);
  const above = points.filter((point) => !beside.includes(point));
  const text = { fontSize: FONT, fill: colours.ink, stroke: colours.paper, strokeWidth: 4, text: 'words', ...at };
  return drawn(
    {
      width,
      height,
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      x: { type: scale.log ? 'log' : 'linear', domain: [scale.min, scale.max] },
      y: { domain: [0, 1], axis: null },
      fy: { domain: lines.map((_, i) => i), axis: null, padding: COUNTED.gap },
      marks: [
        ...(chart.consensus ? consensusColumn(chart.consensus.interval, scale, lines, colours) : []),
        Plot.gridX(ticks, { stroke: colours.grid, strokeOpacity: 1, ...THROUGH }),
        Plot.axisX(ticks, {
          anchor: 'bottom',
          tickFormat: number,
          tickSize: 0,
          fontSize: FONT,
          fill: colours.faint,
          label: null,
        }),
        ...bars(points, colours, (p, look) => Plot.ruleY(p, { ...at, y: 0.5, x1: 'from', x2: 'to', ...look }), 'x', at),
        ...dots(points, colours, { ...at, x: middle, y: 0.5 }),
        Plot.text(beside, { ...text, x: 'to', y: 0.5, textAnchor: 'start', dx: 10 }),
        Plot.text(above, { ...text, x: 'to', y: 0.5, textAnchor: 'end', dx: 4, dy: -12 }),
        rowNames(lines, width, colours),
      ],
    },
    style,
  );
}

function pointsOf(rows: readonly Row[], scale: CountScale): Point[] {
  const inside = (n: number | null, open: number) => Math.min(scale.max, Math.max(scale.min, n ?? open));
  return rows.flatMap(({ marks }, row) =>
    marks.map((mark) => {
      const { low, high, label, days, date, uncertain } = mark;
      const day = days ? new Date(((days.from + days.to) / 2) * DAY) : null;
      const words = label + (days === null ? ` (${date})` : uncertain ? '?' : '');
      return { row, mark, day, words, from: inside(low, scale.min), to: inside(high, scale.max) };
    }),
  );
}

/** Where a statement's dot or label stands: its number, else its one stated bound, else the middle of its bar. */
const middle = ({ mark: { point, low, high, vague }, from, to }: Point): number =>
  point ?? (low === null ? to : high === null ? from : vague ? from : (from + to) / 2);

const STANDINGS: readonly Standing[] = ['none', 'agrees', 'close', 'diverges'];

const isSoft = ({ mark }: Point): boolean => mark.vague || mark.hedges.length > 0;

/** The bars of ranges by colour, broken where they are vague or hedged, with an arrow at an open end. */
function bars(
  points: readonly Point[],
  colours: ChartColours,
  bar: (points: Point[], look: Plot.MarkOptions) => Plot.Markish,
  along: 'x' | 'y',
  at: object,
): Plot.Markish[] {
  const arrow = (list: Point[], end: 'from' | 'to', colour: string) =>
    Plot.dot(list, {
      ...at,
      ...(along === 'x' ? { y: 0.5 } : {}),
      [along]: end,
      symbol: 'triangle',
      rotate: { x: { from: -90, to: 90 }, y: { from: 180, to: 0 } }[along][end],
      fill: colour,
      r: 4.5,
    });
  return STANDINGS.flatMap((standing) => {
    const own = points.filter(({ mark, from, to }) => mark.standing === standing && to > from);
    const colour = colours.standing[standing];
    const look = { stroke: colour, strokeWidth: 6, strokeOpacity: 0.45 };
    return [
      bar(
        own.filter((point) => !isSoft(point)),
        look,
      ),
      bar(own.filter(isSoft), { ...look, strokeDasharray: '3,3' }),
      arrow(
        own.filter(({ mark }) => mark.low === null),
        'from',
        colour,
      ),
      arrow(
        own.filter(({ mark }) => mark.high === null),
        'to',
        colour,
      ),
    ];
  });
}

/** A dot where a number is stated; hollow where it has no vote. Bounds have a stroke instead. */
function dots(points: readonly Point[], colours: ChartColours, at: Plot.DotOptions): Plot.Markish[] {
  return STANDINGS.map((standing) => {
    const own = points.filter(({ mark }) => mark.standing === standing && !mark.vague);
    const colour = colours.standing[standing];
    return Plot.dot(own, {
      ...at,
      r: ({ mark }: Point) => (mark.point === null ? 3 : 4.5),
      fill: ({ mark }: Point) => (mark.counted ? colour : colours.paper),
      stroke: colour,
      strokeWidth: 1.5,
      title: 'words',
    });
  });
}

/** Labels of marks over time beside them, on the side where there is room; where there is none the label is left out. */
function placed(points: readonly Point[], width: number, xOf: (day: Date) => number) {
  const found = { start: [] as Point[], end: [] as Point[] };
  for (const index of new Set(points.map(({ row }) => row))) {
    const row = points.filter((point) => point.row === index);
    let taken = Number.NEGATIVE_INFINITY;
    row.forEach((point, i) => {
      const x = xOf(point.day!);
      const length = point.mark.label.length * SIGN + 14;
      const next = row[i + 1] ? xOf(row[i + 1]!.day!) : width;
      if (x + length < next) {
        found.start.push(point);
        taken = x + length;
      } else if (x - length > taken) {
        found.end.push(point);
        taken = x + 6;
      } else taken = Math.max(taken, x + 6);
    });
  }
  return found;
}

/** From row to row without a break. */
const THROUGH = { insetTop: -COUNTED.step * COUNTED.gap, insetBottom: -1 };

const ticksOf = (scale: CountScale, about: number): number[] => scale.ticks(about);

function consensusBand(
  [low, high]: [number | null, number | null],
  scale: CountScale,
  [x1, x2]: Date[],
  rows: readonly Row[],
  colours: ChartColours,
): Plot.Markish[] {
  const [y1, y2] = [Math.max(scale.min, low ?? scale.min), Math.min(scale.max, high ?? scale.max)];
  const each = rows.map((_, row) => ({ row, x1, x2, y1, y2 }));
  return [
    Plot.rect(each, { fy: 'row', x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: colours.band }),
    Plot.ruleY(each, { fy: 'row', y: 'y1', stroke: colours.band, strokeWidth: 2 }),
  ];
}

function consensusColumn(
  [low, high]: [number | null, number | null],
  scale: CountScale,
  rows: readonly Row[],
  colours: ChartColours,
): Plot.Markish[] {
  const [x1, x2] = [Math.max(scale.min, low ?? scale.min), Math.min(scale.max, high ?? scale.max)];
  const each = rows.map((_, row) => ({ row, x1, x2 }));
  return [
    Plot.rect(each, {
      fy: 'row',
      x1: 'x1',
      x2: 'x2',
      y1: 0,
      y2: 1,
      fill: colours.band,
      insetTop: -20,
      insetBottom: -2,
    }),
    Plot.ruleX(each, { fy: 'row', x: 'x1', stroke: colours.band, strokeWidth: 2, ...THROUGH }),
  ];
}

const rowNames = (rows: readonly Row[], width: number, colours: ChartColours): Plot.Markish =>
  Plot.text(
    rows.map(({ name }, row) => ({ name, row })),
    {
      fy: 'row',
      text: 'name',
      frameAnchor: 'top-left',
      dy: -13,
      dx: -MARGIN.left,
      // In widths of a letter, bold ones being wider than Plot takes them; what is longer is cut.
      lineWidth: (width / (FONT + 1)) * 0.88,
      textOverflow: 'ellipsis',
      fontSize: FONT + 1,
      fontWeight: 600,
      fill: colours.ink,
      stroke: colours.paper,
      strokeWidth: 4,
    },
  );

function drawn(options: Plot.PlotOptions, { label, width }: ChartStyle): Drawing {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    ...options,
    document: document as unknown as Plot.PlotOptions['document'],
    className: 'chart',
  });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const styled of svg.querySelectorAll('[style]')) styled.removeAttribute('style');
  // The picture as a whole has a label; the names of its layers say nothing to anybody.
  for (const named of svg.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return { svg: svg.outerHTML, width, height: Number(svg.getAttribute('height')) };
}
