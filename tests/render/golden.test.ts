import { describe, expect, it } from 'vitest';
import { COLUMNS, DEFAULT_COLUMNS } from '../../src/render/columns.js';
import { FORMATS, RENDERERS } from '../../src/render/index.js';
import { show } from '../../src/render/show.js';
import { type ColumnKey, type Palette, PLAIN, type RenderContext } from '../../src/render/types.js';
import { displayWidth } from '../../src/render/wrap.js';
import { expectGolden } from '../golden.js';
import { CLAIMS, COMPARISONS } from './fixtures.js';

const wide: RenderContext = { palette: PLAIN, width: Number.POSITIVE_INFINITY, columns: DEFAULT_COLUMNS };
const tagged = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const colours: Palette = {
  strong: tagged('strong'),
  faint: tagged('faint'),
  good: tagged('good'),
  warn: tagged('warn'),
  bad: tagged('bad'),
  mark: tagged('mark'),
};
const result = {
  documents: [
    {
      id: 'articles/a.txt',
      file: 'articles/a.txt',
      sha256: '00',
      title: null,
      outlet: null,
      url: null,
      published: null,
      articles: 1,
      claims: 9,
    },
  ],
  claims: CLAIMS,
  comparisons: COMPARISONS,
  warnings: [{ code: 'undated', message: 'no day: \u202Enothing says when', file: 'articles/a.txt', line: 4 }],
};

/** Parquet is bytes: tests/render/read-back.test.ts reads them. */
const TEXTS = FORMATS.filter((format) => format !== 'parquet');

describe.each(TEXTS)('%s', (format) => {
  it('prints a list', async () => {
    const render = await RENDERERS[format].list();
    expectGolden(`render/list.${format}`, [...render(result, wide)].join(''));
  });

  it('prints comparisons', async () => {
    const render = await RENDERERS[format].compare();
    expectGolden(`render/compare.${format}`, [...render(result, wide)].join(''));
  });

  it('prints nothing found', async () => {
    const empty = { documents: [], claims: [], comparisons: [], warnings: [] };
    const list = await RENDERERS[format].list();
    const compare = await RENDERERS[format].compare();
    expectGolden(`render/empty.${format}`, [...list(empty, wide), '---\n', ...compare(empty, wide)].join(''));
  });
});

describe('on a terminal', () => {
  it.each([[100], [80], [60]])('fits a list into %i columns, without a table where it has no room', async (width) => {
    const render = await RENDERERS.table.list();
    const text = [...render(result, { ...wide, width })].join('');
    expectGolden(`render/list-${width}.table`, text);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('wraps comparisons at 60 columns', async () => {
    const render = await RENDERERS.table.compare();
    const text = [...render(result, { ...wide, width: 60 })].join('');
    expectGolden('render/compare-60.table', text);
    for (const width of [60, 40]) {
      const narrow = [...render(result, { ...wide, width })].join('').split('\n');
      const titles = narrow.filter((line) => line !== '' && !line.startsWith('  '));
      for (const title of titles) expect(displayWidth(title)).toBeLessThanOrEqual(width);
    }
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('colours a list and comparisons', async () => {
    const list = await RENDERERS.table.list();
    const compare = await RENDERERS.table.compare();
    const context = { ...wide, palette: colours };
    expectGolden('render/colour.table', [...list(result, context), ...compare(result, context)].join(''));
  });

  it('has every column', async () => {
    const render = await RENDERERS.table.list();
    const columns = Object.keys(COLUMNS) as ColumnKey[];
    expectGolden('render/all-columns.table', [...render(result, { ...wide, columns })].join(''));
  });
});

describe('show', () => {
  const opening = 'Troops in Kursk\n\nAn opening line.'.padEnd(CLAIMS[0]!.source.start - 1);
  const text = `${opening}\n${CLAIMS[0]!.source.quote} More in the same paragraph.\n\nAnother paragraph.\n`;

  it('gives the paragraph with the number marked and a row a field', () => {
    const claim = { ...CLAIMS[0]!, rules: { speaker: 'verb-before', date: 'weekday' } };
    expectGolden('render/show.txt', [...show({ claim, text, copies: ['articles/copy.txt'] }, wide)].join(''));
  });

  it('takes the quote where the document is not at hand', () => {
    const shown = { claim: CLAIMS[8]!, text: null, copies: [] };
    expectGolden('render/show-hostile.txt', [...show(shown, { ...wide, width: 70 })].join(''));
  });
});
