import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { correctClaims, extractClaims, readCorrections, readDocuments } from '../../src/index.js';
import { type Claim, listOutputSchema } from '../../src/model/claim.js';
import { comparisonSchema } from '../../src/model/comparison.js';
import { correctionsSchema } from '../../src/model/corrections.js';
import { folderOf } from '../read/folder.js';
import { run, shell } from './run.js';

vi.setConfig({ testTimeout: 90_000 });

const HEAD = 'Published: 5 November 2024\n\n';
const QUILL = `${HEAD}General Ada Quill said on Monday that 10,000 North Korean troops were in Kursk.\n`;
const OSEI = `${HEAD}Minister Ben Osei said on Monday that 12,000 North Korean troops were in Kursk.\n`;

/** A folder of two articles, and the ids of their claims. */
async function articles() {
  const cwd = folderOf({ 'art/a.txt': QUILL, 'art/b.txt': OSEI });
  const print = (...args: string[]) => run(args, { cwd });
  const claims: Claim[] = [];
  for await (const document of readDocuments([join(cwd, 'art')])) claims.push(...extractClaims(document).claims);
  return { cwd, print, path: join(cwd, 'art/corrections.json'), ids: claims.map((c) => c.id) as [string, string] };
}

const because = ['--reason', 'the map on page 3'];

describe('show --correct', () => {
  it('writes an entry, shows the claim with it, and every command applies it', async () => {
    const { print, path, ids } = await articles();
    const shown = await print(
      'show',
      ids[1].slice(0, 6),
      'art',
      '--correct',
      'place=Belgorod',
      '--correct',
      'count=about 11,000',
      ...because,
    );
    expect([shown.code, shown.stderr]).toEqual([0, 'troopclaims: art/corrections.json holds 1 correction now\n']);
    expect(shown.stdout).toContain('Ben Osei: ≈ 11,000 North Korean troops, present, Belgorod\n');
    expect(shown.stdout).toContain('† corrected place, was Kursk: the map on page 3\n');
    expect(correctionsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).corrections).toEqual([
      {
        claim: ids[1],
        quote: 'Minister Ben Osei said on Monday that 12,000 North Korean troops were in Kursk.',
        set: { place: 'Belgorod', count: { low: null, high: null, best: 11000, qualifier: 'approx' } },
        reason: 'the map on page 3',
      },
    ]);

    const table = await print('list', 'art', '--region', 'Belgorod');
    expect([table.code, table.stderr]).toEqual([0, '']);
    expect(table.stdout).toMatch(/Ben Osei +≈ 11,000† +North Korean +Belgorod† +present/);
    expect(table.stdout).toContain('; † 1 claim corrected\n');
    const json = listOutputSchema.parse(JSON.parse((await print('list', 'art', '--json')).stdout));
    expect(json.claims.map((claim) => claim.corrected?.map((mark) => mark.field))).toEqual([
      undefined,
      ['count', 'place'],
    ]);
    const [, csv] = parse((await print('list', 'art', '--format', 'csv')).stdout, { columns: true }) as Record<
      string,
      string
    >[];
    expect(csv).toMatchObject({
      place: 'Belgorod',
      corrected: expect.stringContaining('page 3'),
    });
    expect((await print('list', 'art', '--format', 'markdown')).stdout).toContain('| Belgorod† |');
  });

  it('tells other verdicts, and marks them', async () => {
    const { print, path, ids } = await articles();
    const fix = { claim: ids[1], set: { place: 'Belgorod', count: 11_000 }, reason: 'the map on page 3' };
    writeFileSync(path, JSON.stringify({ version: 1, corrections: [fix] }));
    expect((await print('check', 'art', '--quiet')).code).toBe(0);
    expect((await print('check', 'art', '--quiet', '--no-corrections')).code).toBe(1);
    const compared = await print('compare', 'art', '--region', 'Belgorod');
    expect(compared.stdout).toMatch(/Ben Osei +11,000†\n/);
    expect(compared.stdout).toContain(
      '† corrected     Ben Osei 11,000 (2024-11-04): corrected place, was Kursk: the map on page 3',
    );
    const [comparison] = (await print('compare', 'art', '--region', 'Belgorod', '--format', 'ndjson')).stdout.split(
      '\n',
    );
    expect(comparisonSchema.parse(JSON.parse(comparison!)).statements[0]!.corrected).toHaveLength(2);
  });

  it('drops a claim: told on standard error and in JSON', async () => {
    const { print, ids } = await articles();
    const shown = await print('show', ids[0], 'art', '--correct', 'drop', ...because);
    expect(shown.stdout).toContain('† dropped: the map on page 3\n');
    const { stdout, stderr, code } = await print('list', 'art', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const { claims, documents, warnings } = listOutputSchema.parse(JSON.parse(stdout));
    expect([claims.map((claim) => claim.id), documents.map((document) => document.claims)]).toEqual([[ids[1]], [0, 1]]);
    const told = `art/corrections.json drops claim ${ids[0]}, Ada Quill 10,000: the map on page 3`;
    expect(warnings).toEqual([{ code: 'dropped', message: told, file: 'art/a.txt', line: 3 }]);
    expect((await print('list', 'art')).stderr).toBe(`troopclaims: art/a.txt:3: ${told}\n`);
  });

  it('joins and parts statements, wherever the claims are merged', async () => {
    const { cwd, print, ids } = await articles();
    await print('show', ids[0], 'art', '--correct', `merge=${ids[1].slice(0, 8)}`, ...because);
    const total = async () => (await print('list', 'art')).stdout.trim().split('\n').at(-1);
    expect(await total()).toBe('2 claims, 1 statement, 2 files; † 2 claims corrected');
    const whole = await print('compare', 'art', '--format', 'ndjson');
    const parts = await shell('troopclaims extract art | troopclaims compare --claims - --format ndjson', cwd);
    expect(whole.stdout).toContain('"merged"');
    expect(parts.stdout).toBe(whole.stdout);
    await print('show', ids[1], 'art', '--correct', 'split', ...because);
    expect(
      correctionsSchema.parse(JSON.parse(readFileSync(join(cwd, 'art/corrections.json'), 'utf8'))).corrections,
    ).toHaveLength(2);
  });

  it('keeps the entries that are there, and replaces what it says anew', async () => {
    const { print, path, ids } = await articles();
    await print('show', ids[0], 'art', '--correct', 'place=Belgorod', ...because);
    await print('show', ids[1], 'art', '--correct', 'speaker=Ada Quill', ...because);
    await print('show', ids[0], 'art', '--correct', 'place=Bryansk', '--reason', 'a slip');
    expect(correctionsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).corrections).toMatchObject([
      { claim: ids[0], set: { place: 'Bryansk' }, reason: 'a slip' },
      { claim: ids[1], set: { speaker: { name: 'Ada Quill', kind: 'person' } } },
    ]);
  });

  it('takes another file, and needs one where there is no folder', async () => {
    const { cwd, print, ids } = await articles();
    const claims = (await print('extract', 'art')).stdout;
    const own = ['--corrections', 'own.json'];
    await print('show', ids[0], 'art', '--correct', 'status=killed', ...because, ...own);
    expect(existsSync(join(cwd, 'art/corrections.json'))).toBe(false);
    const list = (...args: string[]) =>
      run(['list', '--claims', '-', '--status', 'killed', ...args], { cwd, input: claims });
    expect((await list(...own)).stdout).toContain('killed†');
    expect((await list()).stdout).toBe('No claims.\n');
    const refused = await run(['show', ids[0], '--claims', '-', '--correct', 'drop', ...because], {
      cwd,
      input: claims,
    });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('name the file with --corrections');
  });

  it.each([
    [['--correct', 'drop'], '--correct needs a --reason'],
    [['--reason', 'x'], '--reason belongs to a correction'],
    [['--correct', 'plaec=Kursk', ...because], 'did you mean place?'],
    [['--correct', 'place', ...because], 'it has no value'],
    [['--correct', 'status=asleep', ...because], '--correct status: '],
    [['--correct', 'date=2024-02-30', ...because], '--correct date: '],
    [['--correct', 'count=many', ...because], '"many" is no count'],
    [['--correct', 'merge=zzz', ...because], 'no other claim has the id "zzz"'],
    [['--correct', 'drop', '--no-corrections', ...because], 'contradict each other'],
  ])('refuses %j and writes nothing', async (args, message) => {
    const { print, path, ids } = await articles();
    const { code, stdout, stderr } = await print('show', ids[0], 'art', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(path)).toBe(false);
  });
});

describe('corrections.json', () => {
  const file = (...corrections: object[]) => JSON.stringify({ version: 1, corrections }, null, 2);

  it('warns of what no longer applies, but not where only a part of the folder is read', async () => {
    const cwd = folderOf({ 'a.txt': QUILL, 'corrections.json': file({ claim: 'abc', drop: true, reason: 'x' }) });
    const whole = await run(['list', '.'], { cwd });
    expect(whole.code).toBe(0);
    expect(whole.stderr).toBe(
      'troopclaims: corrections.json:4: the correction of claim abc no longer applies: there is no claim abc\n',
    );
    expect((await run(['list', 'a.txt'], { cwd })).stderr).toBe('');
    expect((await run(['list', '.', '--no-corrections'], { cwd })).stderr).toBe('');
  });

  it('that is none is an error: 3 beside documents, 2 where it was asked for', async () => {
    const cwd = folderOf({
      'a.txt': QUILL,
      'corrections.json': '{\n  "version": 1,\n  "corrections": [ nonsense ]\n}\n',
    });
    const { code, stdout, stderr } = await run(['list', '.'], { cwd });
    expect(code).toBe(3);
    expect(stdout).toContain('Ada Quill');
    expect(stderr).toMatch(/^troopclaims: corrections\.json:3: not JSON: .*column 20/);
    const asked = await run(['list', '.', '--corrections', 'corrections.json'], { cwd });
    expect([asked.code, asked.stdout]).toEqual([2, '']);
    expect((await run(['list', '.', '--corrections', 'nosuch.json'], { cwd })).code).toBe(2);
  });

  it('is never read as a document', async () => {
    const cwd = folderOf({ 'a.txt': QUILL, 'corrections.json': file() });
    const { documents } = JSON.parse((await run(['list', '.', '--json'], { cwd })).stdout);
    expect(documents).toHaveLength(1);
  });

  it('serves the library', async () => {
    const { cwd, print, ids } = await articles();
    await print('show', ids[0], 'art', '--correct', 'place=Belgorod', ...because);
    const claims: Claim[] = [];
    for await (const document of readDocuments([join(cwd, 'art')])) claims.push(...extractClaims(document).claims);
    const found = correctClaims(claims, readCorrections(join(cwd, 'art/corrections.json')));
    expect(found.claims.map((claim) => claim.place?.name)).toEqual(['Belgorod', 'Kursk']);
    expect([found.dropped, found.idle]).toEqual([[], []]);
    expect(() => readCorrections(join(cwd, 'art/a.txt'))).toThrow(/a\.txt:1: it holds no JSON/);
  });
});
