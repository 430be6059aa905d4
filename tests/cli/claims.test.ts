import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { listOutputSchema } from '../../src/model/claim.js';
import { comparisonSchema } from '../../src/model/comparison.js';
import { folderOf } from '../read/folder.js';
import { CLAIMS, claim, count, exact, on, place, speaker } from '../render/fixtures.js';
import { run } from './run.js';

const folder = folderOf({ 'claims.ndjson': CLAIMS.map((c) => `${JSON.stringify(c)}\n`).join('') });
const claims = ['--claims', join(folder, 'claims.ndjson')];

const ids = async (...args: string[]): Promise<string[]> => {
  const { stdout, code, stderr } = await run(['list', '--quiet', ...claims, '--format', 'ndjson', ...args]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);
};

describe('filters of list', () => {
  it.each([
    [['--speaker', 'osei'], 'a2'],
    [['--speaker', 'OSEI', '--speaker', 'military source'], 'a2 a6'],
    [['--org', 'pentagon'], 'a2'],
    [['--country', 'US'], 'a2'],
    [['--country', 'united states', '--country', 'Ukraine'], 'a2 a6'],
    [['--force', 'wagner'], 'a7'],
    [['--force', 'KP', '--status', 'killed'], 'a4'],
    [['--unit', 'troop', '--status', 'en route,killed'], 'a2 a4'],
    [['--unit', 'officers'], ''],
    [['--status', 'planned', '--status', 'killed'], 'a4 a6'],
    [['--since', '2024-11'], 'a1 a5 a6 a7 a8 a9'],
    [['--until', '2024-10-27'], 'a3'],
    [['--since', '2024-10-25', '--until', '2024-10'], 'a2 a3'],
    [['--min', '12,000'], 'a2 a3'],
    [['--max', '600'], 'a4 a8'],
    [['--min', '7000', '--max', '10000', '--org', 'defence'], 'a1'],
    [['--source', 'a.txt', '--speaker', 'daily'], 'a5'],
    [['--source', 'example.org', '--limit', '2'], 'a1 a2'],
    [['--limit', '0'], ''],
    [['--sort', 'date', '--limit', '3'], 'a3 a2 a1'],
    [['--sort', '-count', '--limit', '3'], 'a2 a3 a1'],
    [['--sort', 'force', '--limit', '2'], 'a9 a1'],
  ])('%j', async (args, expected) => {
    expect(await ids(...args)).toEqual(expected.split(' ').filter(Boolean));
  });
});

describe('list of claims', () => {
  it('prints the table by default, without colour in a pipe', async () => {
    const { stdout } = await run(['list', ...claims, '--columns', 'date,count', '--columns', 'state', '--limit', '2']);
    expect(
      stdout
        .split('\n')
        .slice(0, 4)
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      ['Date', 'Count', 'State'],
      [expect.stringMatching(/^─+$/), expect.stringMatching(/^─+$/), expect.stringMatching(/^─+$/)],
      ['2024-11-04', '≤ 10,000', 'present'],
      ['2024-10-28?', '≈ 12,000', 'en route'],
    ]);
    expect(stdout).not.toContain('\u001B');
  });

  it('is valid by the contract as JSON, the same each time', async () => {
    const first = await run(['list', ...claims, '--json']);
    expect(listOutputSchema.parse(JSON.parse(first.stdout)).claims.map(({ id }) => id)).toEqual(
      CLAIMS.map(({ id }) => id),
    );
    expect((await run(['list', ...claims, '--format', 'json'])).stdout).toBe(first.stdout);
  });

  it('reads claims from stdin', async () => {
    const { stdout, code } = await run(['list', '--claims', '-', '--json'], { input: JSON.stringify(CLAIMS[0]) });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).claims).toHaveLength(1);
  });

  it('tells a bad line and prints the rest', async () => {
    const input = `${JSON.stringify(CLAIMS[0])}\n{}\n${JSON.stringify(CLAIMS[1])}\n`;
    const { stdout, stderr, code } = await run(['list', '--claims', '-', '--format', 'ndjson'], { input });
    expect(code).toBe(3);
    expect(stderr).toContain('standard input:2: not a claim');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('escapes what an article could do to a terminal or a sheet', async () => {
    for (const format of ['table', 'json', 'ndjson', 'csv', 'markdown']) {
      const { stdout } = await run(['list', ...claims, '--format', format]);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    }
    const { stdout } = await run(['list', ...claims, '--format', 'csv']);
    for (const row of parse(stdout) as string[][]) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
  });
});

describe('colour', () => {
  it.each([
    [[], {}, false],
    [['--color'], {}, true],
    [['--color'], { NO_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%j with %j', async (args, env, coloured) => {
    const { stdout } = await run(['list', ...claims, ...args], { env });
    expect(stdout.includes('\u001B[')).toBe(coloured);
  });

  it('takes the width from COLUMNS and loses no number', async () => {
    const { stdout } = await run(['list', ...claims], { env: { COLUMNS: '90' } });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
    for (const number of ['≤ 10,000', '≈ 12,000', '11,000-12,000', '> 600', '+3,000', '≥ 1,200/day']) {
      expect(stdout).toContain(number);
    }
  });
});

describe('compare', () => {
  const said = (id: string, name: string, of: Parameters<typeof claim>[2]) =>
    claim(id, `${of.count.text} troops`, { speaker: speaker(name), ...of, source: { file: `${id}.txt` } as never });
  const path = join(folder, 'compared.ndjson');
  const compared = [
    said('c1', 'Ada Quill', { count: count('up_to', { high: 10000 }, 'up to 10,000') }),
    said('c2', 'Ben Osei', { count: count('approx', { best: 10000 }, 'about 10,000') }),
    said('c3', 'Cora Vance', { count: exact(11000, '11,000') }),
    said('c4', 'Ben Osei', {
      count: count('range', { low: 11000, high: 12000 }, '11,000-12,000'),
      place: place('Russia', { within: [] }),
    }),
    said('c5', 'Dee Park', { count: exact(700, '700'), status: 'killed', date: on('2024-12-01') }),
  ];
  writeFileSync(path, compared.map((c) => `${JSON.stringify(c)}\n`).join(''));

  it('shows who agrees, who diverges and by how much', async () => {
    const { stdout, code } = await run(['compare', '--claims', path, '--status', 'present', '--format', 'table']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/North Korean troops present in Kursk/);
    expect(stdout).toMatch(/= agree +Ada Quill ≤ 10,000 \(2024-11-04\); Ben Osei ≈ 10,000 \(2024-11-04\)/);
    expect(stdout.match(/≠ diverge .*Cora Vance 11,000.*1,000 apart, 10 %/g)).toHaveLength(2);
    expect(stdout).toMatch(/⊃ whole +Ben Osei 11,000-12,000 .*in Russia: fits/);
    expect(stdout).not.toContain('killed');
  });

  it('is valid by the contract as JSON', async () => {
    const { stdout } = await run(['compare', '--claims', path, '--json']);
    const { version, claims: all, comparisons } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(all).toHaveLength(5);
    for (const comparison of comparisons) comparisonSchema.parse(comparison);
    expect(comparisons.map((c: { question: { place: string } }) => c.question.place)).toEqual(
      expect.arrayContaining(['Kursk', 'Russia']),
    );
  });

  it('takes tolerance, window and period', async () => {
    const verdicts = async (...args: string[]) => {
      const { stdout } = await run(['compare', '--claims', path, '--json', '--status', 'present', ...args]);
      const kursk = JSON.parse(stdout).comparisons.find(
        (c: { question: { place: string } }) => c.question.place === 'Kursk',
      );
      return kursk?.verdicts.map((v: { verdict: string }) => v.verdict).sort();
    };
    expect(await verdicts()).toEqual(['agree', 'diverge', 'diverge']);
    expect(await verdicts('--tolerance', '10')).toEqual(['agree', 'close', 'close']);
    expect(await verdicts('--speaker', 'quill', '--speaker', 'osei')).toEqual(['agree']);
    expect(await verdicts('--since', '2025')).toBeUndefined();
  });

  it('prints every format', async () => {
    for (const format of ['ndjson', 'csv', 'markdown']) {
      const { stdout, code } = await run(['compare', '--claims', path, '--format', format]);
      expect(code).toBe(0);
      expect(stdout).toContain('Cora Vance');
    }
  });
});

describe('show', () => {
  it('takes the beginning of an id', async () => {
    const { stdout, code } = await run(['show', 'a1', ...claims]);
    expect(code).toBe(0);
    expect(stdout).toContain('Quill said [[up to 10,000]] North Korean troops were in Kursk.');
    expect(stdout).toMatch(/speaker +Ada Quill, person/);
  });

  it.each([
    ['a', '9 claims have ids that begin with a'],
    ['zz', 'no claim has the id "zz"'],
  ])('refuses %s', async (id, message) => {
    const { stdout, stderr, code } = await run(['show', id, ...claims]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
