import { describe, expect, it } from 'vitest';
import type { ComparedStatement, Comparison } from '../../src/model/comparison.js';
import { asciiText } from '../../src/render/chart/glyphs.js';
import { chartOf } from '../../src/render/chart/model.js';
import { countScale, dayTicks } from '../../src/render/chart/scale.js';
import { timelineText } from '../../src/render/timeline.js';
import { timelineMarkdown } from '../../src/render/timeline-markdown.js';
import { PLAIN, type RenderContext } from '../../src/render/types.js';
import { displayWidth } from '../../src/render/wrap.js';
import { expectGolden } from '../golden.js';
import { CLAIMS, COMPARISONS, count, exact, on, speaker } from './fixtures.js';

const context = (width: number, ascii = false): RenderContext => ({ palette: PLAIN, width, columns: [], ascii });
const result = (comparisons: Comparison[]) => ({ documents: [], claims: CLAIMS, comparisons, warnings: [] });
const draw = (comparisons: Comparison[], width: number, ascii = false) =>
  [...timelineText(result(comparisons), context(width, ascii))].join('');

const statement = (id: string, name: string, n: number, day: string | null): ComparedStatement => ({
  statement: id,
  speaker: speaker(name),
  date: on(day),
  asOf: null,
  count: exact(n, String(n)),
  interval: [n, n],
  reports: 1,
  outlets: 1,
  claims: [id],
  voices: [name],
  counted: day !== null,
});

const comparison = (statements: ComparedStatement[]): Comparison => ({
  question: { ...COMPARISONS[0]!.question, from: '2023-01-01', to: '2024-12-31' },
  statements,
  verdicts: [],
  groups: [],
  consensus: null,
  context: [],
  changes: [],
  remarks: [],
});

/** Forty statements of eight voices over two years. */
const MANY = comparison(
  Array.from({ length: 40 }, (_, i) => {
    const day = new Date(Date.UTC(2023, 0, 1 + i * 18)).toISOString().slice(0, 10);
    return statement(`m${i}`, `Speaker Number ${i % 8}`, 1000 + ((i * 37) % 40) * 250, day);
  }),
);

describe('a chart in a terminal', () => {
  it.each([60, 80, 120, Number.POSITIVE_INFINITY])('is drawn in %d columns', (width) => {
    expectGolden(`render/timeline-${width}.table`, draw(COMPARISONS, width));
  });

  it('is drawn in plain ASCII on request', () => {
    const text = draw(COMPARISONS, 80, true);
    expectGolden('render/timeline-ascii.table', text);
    expect(text).toMatch(/^[\x20-\x7E\n]*$/);
  });

  it.each([60, 61, 67, 79, 80, 99, 100, 133, 200])('never takes more than %d columns', (width) => {
    for (const comparisons of [COMPARISONS, [MANY], [comparison([statement('a', 'Ada Quill', 5, null)])]])
      for (const ascii of [false, true])
        for (const line of draw(comparisons, width, ascii).split('\n'))
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  it('is still drawn where a terminal is too narrow for it', () => {
    for (let width = 20; width < 60; width++) expect(draw(COMPARISONS, width)).toContain('11,000');
  });

  it('has a line for each of forty statements over two years', () => {
    const text = draw([MANY], 100);
    expectGolden('render/timeline-many.table', text);
    expect(text.match(/●/g)!.length).toBe(2 * 40 + 1);
  });

  it('measures wide characters and writes names without ASCII letters', () => {
    const wide = comparison([
      statement('a', '김민수 대변인', 900, '2024-11-04'),
      statement('b', 'Zdeněk', 950, '2024-11-05'),
    ]);
    const lines = draw([wide], 80).split('\n');
    const [first, second] = ['900', '950'].map(
      (n) => lines.find((line) => line.startsWith('·') && line.includes(`  ${n}  `))!,
    );
    const columnsBefore = (line: string, n: string) => displayWidth(line.slice(0, line.indexOf(n)));
    expect(columnsBefore(first!, '900')).toBe(columnsBefore(second!, '950'));
    expect(draw([wide], 80, true)).toContain('Zdenek');
  });

  it('says by sign, not by colour alone, who agrees', () => {
    const lines = draw(COMPARISONS, 100).split('\n');
    const signOf = (name: string) => lines.find((line) => line.includes(name) && /^[=≠~·]/.test(line))![0];
    expect([signOf('Ada Quill'), signOf('Ben Osei'), signOf('Cora Vance')]).toEqual(['=', '=', '·']);
    expect(lines.find((line) => line.includes('11,000'))![0]).toBe('≠');
  });

  it('says when there is nothing', () => {
    expect(draw([], 80)).toBe('Nothing to draw.\n');
  });

  it('is fenced in Markdown, whatever a name holds', () => {
    const hostile = comparison([statement('a', '```` <b>', 7, '2024-11-04')]);
    const lines = [...timelineMarkdown(result([hostile]), context(80))].join('').trimEnd().split('\n');
    expect(lines[0]).toBe('`````text');
    expect(lines.at(-1)).toBe('`````');
    expect(lines.slice(1, -1).filter((line) => /^ {0,3}`{5}/.test(line))).toEqual([]);
  });
});

describe('asciiText', () => {
  it.each([
    ['≤ 10,000', '<= 10,000'],
    ['Zelénský – “Łódź”', 'Zelensky - "Lodz"'],
    ['김 ●', '? ?'],
  ])('%s', (text, expected) => {
    expect(asciiText(text)).toBe(expected);
  });
});

describe('the scale of counts', () => {
  const chart = (...numbers: number[]) =>
    chartOf(comparison(numbers.map((n, i) => statement(`n${i}`, `V${i}`, n, '2024-11-04'))), new Map());

  it('begins at zero unless the numbers are close, and is logarithmic where they are far apart', () => {
    expect(countScale([chart(1000, 5000)])).toMatchObject({ min: 0, log: false });
    expect(countScale([chart(9000, 10_000)]).min).toBeGreaterThan(8000);
    expect(countScale([chart(40, 100_000)]).log).toBe(true);
    expect(countScale([chart(7)])).toMatchObject({ min: 0, log: false });
  });

  it('keeps every number inside and its ticks round', () => {
    for (const numbers of [[3], [0], [1, 2], [40, 100_000], [10_000, 11_000], [23, 42, 118]]) {
      const scale = countScale([chart(...numbers)]);
      for (const n of numbers) {
        expect(scale.at(n)).toBeGreaterThanOrEqual(0);
        expect(scale.at(n)).toBeLessThanOrEqual(1);
      }
      for (const about of [1, 2, 5, 9]) {
        const ticks = scale.ticks(about);
        expect(ticks.every((n) => Number.isInteger(n) && scale.at(n) >= 0 && scale.at(n) <= 1)).toBe(true);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }
    }
  });

  it('does not stretch to bounds that nobody stated', () => {
    const vague = {
      ...statement('v', 'V', 2000, '2024-11-04'),
      count: count('vague', { low: 20_000 }, 'tens of thousands'),
    };
    const drawn = chartOf(
      comparison([statement('a', 'A', 900, '2024-11-04'), { ...vague, interval: [20_000, 199_999] }]),
      new Map(),
    );
    expect(countScale([drawn]).max).toBeLessThan(2000);
  });
});

describe('dayTicks', () => {
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  it.each([
    ['2024-11-01', '2024-11-04', 5, ['Nov 1', 'Nov 2', 'Nov 3', 'Nov 4']],
    ['2024-10-28', '2024-11-11', 3, ['Oct 28', 'Nov 4', 'Nov 11']],
    ['2023-01-15', '2024-12-20', 4, ['Jul 2023', 'Jan 2024', 'Jul 2024']],
    ['2010-01-01', '2021-04-14', 3, ['2010', '2015', '2020']],
  ])('%s to %s, at most %i', (from, to, most, words) => {
    expect(dayTicks(day(from), day(to), most).map((tick) => tick.words)).toEqual(words);
  });
});
