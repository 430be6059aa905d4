import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { listOutputSchema } from '../../src/model/claim.js';
import { DEFAULT_COLUMNS } from '../../src/render/columns.js';
import { listCsv } from '../../src/render/csv.js';
import { rowByRow } from '../../src/render/grid.js';
import { grid } from '../../src/render/grid-table.js';
import { listJson } from '../../src/render/json.js';
import { listNdjson } from '../../src/render/ndjson.js';
import { PLAIN } from '../../src/render/types.js';
import { displayWidth } from '../../src/render/wrap.js';
import { CLAIMS } from './fixtures.js';

const context = { palette: PLAIN, width: 80, columns: DEFAULT_COLUMNS };
const result = { documents: [], claims: CLAIMS, warnings: [] };

describe('json', () => {
  it('is the contract and gives the claims back', () => {
    const parsed = JSON.parse([...listJson(result, context)].join(''));
    expect(listOutputSchema.parse(parsed)).toEqual({ version: 1, ...result });
  });
});

describe('ndjson', () => {
  it('is a claim a line', () => {
    const lines = [...listNdjson(result, context)].join('').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(CLAIMS);
  });
});

describe('csv', () => {
  const rows = parse([...listCsv(result, context)].join(''), { columns: true }) as Record<string, string>[];

  it('reads back with raw numbers', () => {
    expect(rows.map((row) => [row.low, row.high, row.best, row.qualifier])).toEqual(
      CLAIMS.map(({ count }) => [count.low ?? '', count.high ?? '', count.best ?? '', count.qualifier].map(String)),
    );
    expect(rows[0]).toMatchObject({ speaker: 'Ada Quill', organization: 'Defence Ministry', file: 'articles/a.txt' });
  });

  it('starts no cell as a formula and passes no control character', () => {
    for (const row of rows) {
      for (const cell of Object.values(row)) {
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202A-\u202E]/);
      }
    }
    expect(rows.at(-1)!.quote).toMatch(/^'=HYPERLINK/);
  });
});

describe('grid', () => {
  const bold = (text: string) => `\u001B[1m${text}\u001B[22m`;
  const columns = [
    { title: 'Name', align: 'left' as const },
    { title: 'Number', align: 'right' as const },
    { title: 'Words', align: 'left' as const },
  ];
  const rows = [
    ['Ada Quill', '11,000-12,000', 'a few words to wrap at some width'],
    ['', '7', '군인들이 많다'],
    ['antidisestablishmentarianism', '≈ 1,000,000', ''],
  ];

  it.each([20, 40, 60, 80, Number.POSITIVE_INFINITY])('is drawn alike both ways at width %d', (width) => {
    const style = { width, indent: '  ', header: bold, cell: bold };
    expect([...rowByRow(columns, rows, style)].join('')).toBe([...grid(columns, rows, style)].join(''));
  });

  it('fits the width', () => {
    const style = { width: 40, indent: '  ', header: (text: string) => text };
    for (const line of grid(columns, rows, style)) expect(displayWidth(line.trimEnd())).toBeLessThanOrEqual(40);
  });

  it('prints many rows at once', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => [`row ${i}`, String(i), 'text']);
    const start = performance.now();
    expect([...grid(columns, many, { width: 80, header: (text) => text })]).toHaveLength(50_002);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
