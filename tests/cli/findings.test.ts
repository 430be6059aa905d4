import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { checkOutputSchema, diffOutputSchema } from '../../src/model/findings.js';
import { folderOf } from '../read/folder.js';
import { run } from './run.js';

const HEAD = 'Published: 5 November 2024\n\n';
const QUILL = `${HEAD}General Ada Quill said on Monday that 10,000 North Korean troops were in Kursk.\n`;
const OSEI = `${HEAD}Minister Ben Osei said on Monday that 12,000 North Korean troops were in Kursk.\n`;
const folder = folderOf({ 'both/a.txt': QUILL, 'both/b.txt': OSEI, 'one/a.txt': QUILL });
const print = (args: string[], input = '') => run(args, { cwd: folder, input });

describe('check', () => {
  it('exits with 1 and the reasons where voices diverge', async () => {
    const { code, stdout, stderr } = await print(['check', 'both', '--region', 'Kursk']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /≠ diverge +North Korean troops present in Kursk +Ada Quill 10,000 \(2024-11-04\) +Ben Osei 12,000 \(2024-11-04\) +2,000, 20 %\n/,
    );
    expect(stdout).toMatch(/\n1 divergence in 1 question\n$/);
  });

  it.each([
    ['one voice', ['one']],
    ['a wider tolerance', ['both', '--tolerance', '20']],
    ['another region', ['both', '--region', 'Japan']],
    ['one speaker', ['both', '--speaker', 'Quill']],
  ])('exits with 0 for %s', async (_, args) => {
    expect(await print(['check', ...args, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stdout } = await print(['check', ...args]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No divergence in \d questions?\.\n$/);
  });

  it('is silent at wish, and tells by its exit code', async () => {
    expect(await print(['check', 'both', '--quiet'])).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it('prints JSON that its schema describes', async () => {
    const { code, stdout } = await print(['check', 'both', '--json', '--quiet']);
    expect(code).toBe(1);
    const found = checkOutputSchema.parse(JSON.parse(stdout));
    expect(found).toMatchObject({ diverges: true, questions: 1, divergences: [{ kind: 'diverge', gap: 2000 }] });
    const none = checkOutputSchema.parse(JSON.parse((await print(['check', 'one', '--json'])).stdout));
    expect(none).toMatchObject({ diverges: false, questions: 1, divergences: [] });
  });

  it('prints a row a reason', async () => {
    const { stdout } = await print(['check', 'both', '--format', 'csv']);
    expect(parse(stdout, { columns: true })).toMatchObject([
      { kind: 'diverge', place: 'Kursk', a_speaker: 'Ada Quill', a_best: '10000', b_speaker: 'Ben Osei', gap: '2000' },
    ]);
  });

  it('tells what cannot be read: 3 without a divergence, 1 with one, 2 where nothing can', async () => {
    expect((await print(['check', 'one', 'nosuch.txt'])).code).toBe(3);
    expect((await print(['check', 'both', 'nosuch.txt'])).code).toBe(1);
    expect((await print(['check', 'nosuch.txt'])).code).toBe(2);
    expect((await print(['check', 'both', '--region', 'Kurks'])).code).toBe(2);
  });

  it('fits 60 columns', async () => {
    const { stdout } = await run(['check', 'both'], { cwd: folder, env: { COLUMNS: '60' } });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('diff', () => {
  const save = async (name: string, args: string[]) => {
    const file = join(folder, name);
    writeFileSync(file, (await print(args)).stdout);
    return file;
  };
  const one = save('one.json', ['list', 'one', '--json']);
  const both = save('both.json', ['compare', 'both', '--json']);
  const stream = save('both.ndjson', ['extract', 'both']);

  it.each([
    ['list --json', () => one, () => one],
    ['compare --json and a stream of claims', () => both, () => stream],
  ])('of %s with itself is none', async (_, before, after) => {
    expect(await print(['diff', await before(), await after()])).toEqual({
      code: 0,
      stdout: 'No difference.\n',
      stderr: '',
    });
  });

  it('exits with 1 and tells what appeared and vanished', async () => {
    const { code, stdout } = await print(['diff', await one, await both]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n\+ appeared +2024-11-04 +Ben Osei +12,000 +North Korean +Kursk +present +-\n/);
    expect(stdout).toMatch(/\n1 difference: 1 appeared, 0 vanished, 0 changed\n$/);
    const back = await print(['diff', await stream, await one, '--json']);
    expect(back.code).toBe(1);
    expect(diffOutputSchema.parse(JSON.parse(back.stdout))).toMatchObject({
      differs: true,
      changes: [{ kind: 'vanished', after: null, before: { speaker: { name: 'Ben Osei' }, files: ['both/b.txt'] } }],
    });
  });

  it('reads one of the runs from standard input, and tells which fields changed', async () => {
    const changed = (await print(['list', 'one', '--format', 'ndjson'])).stdout.replace(
      '"name":"Kursk"',
      '"name":"Rylsk"',
    );
    const { code, stdout } = await print(['diff', await one, '-', '--format', 'markdown'], changed);
    expect(code).toBe(1);
    expect(stdout).toContain('place: Rylsk, was Kursk');
  });

  it.each([
    ['two standard inputs', ['-', '-'], 'standard input can be one of the two files only'],
    ['a file that is not there', ['nosuch.json', 'one.json'], 'there is no such file or folder'],
    ['no claims', ['empty.json', 'one.json'], 'the JSON has no list of claims'],
    ['broken JSON', ['broken.json', 'one.json'], 'not JSON'],
    ['text', ['one/a.txt', 'one.json'], 'not JSON; a claim a line is expected'],
    ['one file', ['one.json'], "missing required argument 'new'"],
  ])('refuses %s', async (_, args, message) => {
    await one;
    writeFileSync(join(folder, 'empty.json'), '{\n  "version": 1\n}\n');
    writeFileSync(join(folder, 'broken.json'), '{\n  "version": 1,\n');
    const { code, stdout, stderr } = await print(['diff', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('takes the claims of a run for other commands too', async () => {
    const { stdout, code } = await print(['speakers', '--claims', await both, '--format', 'csv']);
    expect(code).toBe(0);
    expect(parse(stdout, { columns: true })).toMatchObject([{ speaker: 'Ada Quill' }, { speaker: 'Ben Osei' }]);
  });
});
