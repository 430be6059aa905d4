import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { sourcesOutputSchema, speakersOutputSchema } from '../../src/model/overview.js';
import { folderOf } from '../read/folder.js';
import { run } from './run.js';

const folder = folderOf({
  'articles/a.txt': `Published: 4 November 2024

General Ada Quill told reporters on Monday that about 10,000 North Korean troops are in Kursk.
`,
  'articles/b.txt': 'The hall was full. Ada Quill said 12,000 North Korean troops were in Kursk.\n',
  'articles/c.txt': 'The hall was full and the coffee was cold.\n',
  'articles/sources.csv': 'file,published,outlet\nc.txt,2024-11-06,The Daily Mirth\n',
});
const print = (...args: string[]) => run(args, { cwd: folder });

describe('sources', () => {
  it('tells of each document its outlet, its date and how it is known, claims and warnings', async () => {
    const { code, stdout } = await print('sources', 'articles', '--json');
    expect(code).toBe(0);
    const { sources } = sourcesOutputSchema.parse(JSON.parse(stdout));
    expect(
      sources.map((s) => [s.file, s.published?.value, s.publishedBy, s.claims, s.warnings.map((w) => w.code)]),
    ).toEqual([
      ['articles/a.txt', '2024-11-04', 'published-line', 1, []],
      ['articles/b.txt', undefined, null, 1, ['no-date']],
      ['articles/c.txt', '2024-11-06', 'metadata', 0, []],
    ]);
    const table = (await print('sources', 'articles')).stdout;
    expect(table).toMatch(/a\.txt +- +2024-11-04 +published line "4 November 2024" +1 +1 +-\n/);
    expect(table).toMatch(/b\.txt +- +- +- +1 +1 +no-date\n/);
    expect(table).toMatch(/c\.txt +The Daily Mirth +2024-11-06 +metadata +0 +0 +-\n/);
    expect(table).toMatch(/\n3 documents, 2 claims\n$/);
  });

  it('with a filter leaves out what carries no claim that fits', async () => {
    const { stdout } = await print('sources', 'articles', '--min', '11000', '--format', 'csv');
    expect(parse(stdout, { columns: true })).toMatchObject([
      { file: 'articles/b.txt', claims: '1', warnings: 'no-date' },
    ]);
    expect((await print('sources', 'articles', '--region', 'Japan')).stdout).toBe('No documents.\n');
  });

  it('reads claims in place of documents', async () => {
    const claims = (await print('extract', 'articles')).stdout;
    const { stdout } = await run(['sources', '--claims', '-', '--format', 'ndjson'], { input: claims });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['articles/a.txt', 'articles/b.txt']);
  });
});

describe('speakers', () => {
  it('tells of each speaker the spellings, the statements and the range over time', async () => {
    const { code, stdout } = await print('speakers', 'articles', '--json');
    expect(code).toBe(0);
    const { speakers } = speakersOutputSchema.parse(JSON.parse(stdout));
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({ name: 'Ada Quill', statements: 2, from: '2024-11-04', to: '2024-11-04' });
    expect(speakers[0]!.numbers).toMatchObject([{ statements: 2, low: 10000, high: 12000 }]);
    expect((await print('speakers', 'articles')).stdout).toMatch(
      /Ada Quill +- +2 +2024-11-04 +North Korean troops present in Kursk +10,000-12,000 +2024-11-04\n/,
    );
  });

  it.each([['table'], ['json'], ['ndjson'], ['csv'], ['tsv'], ['markdown']])(
    'has nobody to tell of in %s',
    async (format) => {
      const { code, stdout, stderr } = await print('speakers', 'articles', '--speaker', 'nobody', '--format', format);
      expect(code).toBe(0);
      expect(stderr).toMatch(/^troopclaims: none of the claims read \(2\) fits\n/);
      if (format === 'json') expect(speakersOutputSchema.parse(JSON.parse(stdout)).speakers).toEqual([]);
      else if (format === 'table') expect(stdout).toBe('No speakers.\n');
      else expect(stdout).not.toContain('Quill');
    },
  );

  it('are the same rows in CSV, TSV and Parquet', async () => {
    for (const command of ['sources', 'speakers']) {
      const csv = parse((await print(command, 'articles', '--format', 'csv')).stdout, { columns: true });
      const tsv = (await print(command, 'articles', '--format', 'tsv')).stdout;
      expect(parse(tsv, { columns: true, delimiter: '\t' })).toEqual(csv);
      await print(command, 'articles', '-o', 'rows.parquet');
      const file = new Uint8Array(readFileSync(join(folder, 'rows.parquet'))).buffer;
      const rows = await parquetReadObjects({ file });
      expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, String(v ?? '')])))).toEqual(
        csv,
      );
      expect(rows.map((row) => row.claims)).toEqual(command === 'sources' ? [1, 1, 0] : [2]);
    }
    expect((await print('sources', 'articles', '--format', 'jsonld')).stderr).toContain('writes no jsonld');
  });

  it('fits 60 columns', async () => {
    const { stdout } = await run(['speakers', 'articles'], { cwd: folder, env: { COLUMNS: '60' } });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(stdout).toContain('10,000-12,000');
  });
});
