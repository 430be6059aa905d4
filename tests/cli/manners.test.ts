import { spawn } from 'node:child_process';
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../read/folder.js';
import { CLAIMS } from '../render/fixtures.js';
import { BIN, run, shell } from './run.js';

const said = (who: string, n: string) =>
  `Published: 4 November 2024\n\n${who} said on Monday that ${n} troops were in Kursk.\n`;

describe('--verbose and --quiet', () => {
  const cwd = folderOf({
    'a.txt': said('General Ada Quill', '11,000 North Korean'),
    'b.txt': 'Ada Quill said 300 were there. Some 200 soldiers came, she said.\n',
    'troopclaims.config.json': '{ "window": 3 }',
  });

  it('tells what was read, every warning and how long it took', async () => {
    const { code, stdout, stderr } = await run(['compare', '.', '--verbose'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe((await run(['compare', '.', '--quiet'], { cwd })).stdout);
    expect(stderr).toContain('options of troopclaims.config.json');
    expect(stderr).toContain('a.txt: claims: 1, articles: 1\n');
    expect(stderr).toMatch(/2 documents read, claims: \d+ \(\d+\.\d\d s\)\n/);
    expect(stderr).toMatch(/compared, questions: \d+ \(\d/);
    expect(stderr).toMatch(/all done \(\d+\.\d\d s\)\n$/);
    expect(stderr).toMatch(/b\.txt:1: .*force|b\.txt:1: .*place/);
    expect((await run(['compare', '.'], { cwd })).stderr).not.toMatch(/force|place/);
  });

  it('tells warnings without a limit', async () => {
    const many = Array.from(
      { length: 40 },
      (_, i) => `Some ${300 + i} Danish soldiers came to Tapa, Ada Quill said.\n`,
    );
    const folder = folderOf(Object.fromEntries(many.map((text, i) => [`${i}.txt`, text])));
    const dates = (of: string) => of.match(/\.txt:1: .*day|\.txt:1: .*dat/g)?.length;
    const few = (await run(['list', folder])).stderr;
    expect(few).toContain('and 20 more warnings (--verbose tells them all)');
    expect(dates(few)).toBe(20);
    expect(dates((await run(['list', folder, '--verbose'])).stderr)).toBe(40);
    expect((await run(['list', folder, '--quiet'])).stderr).toBe('');
  });

  it('contradict each other', async () => {
    expect(await run(['list', '--quiet', '--verbose'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('contradict'),
    });
  });
});

describe('a closed pipe', () => {
  const many = Array.from({ length: 5000 }, () => JSON.stringify(CLAIMS[0])).join('\n');
  const folder = folderOf({ 'claims.ndjson': many, 'bad.ndjson': 'x\n'.repeat(20_000) });

  it('of standard error loses only what was told', async () => {
    const list = 'troopclaims list --claims bad.ndjson --format csv';
    const { stdout } = await shell(`{ { ${list} 2>&1 >/dev/null; echo "code $?" >&3; } | head -n 1; } 3>&1`, folder);
    expect(stdout).toContain('code 2\n');
    expect(stdout).not.toContain('Error');
  });

  it('named by -o is no error', async () => {
    const script =
      'mkfifo pipe; head -n 1 pipe & troopclaims list --claims claims.ndjson --json -o pipe; echo "code $?" >&2; wait';
    expect(await shell(script, folder)).toEqual({ code: 0, stdout: '{\n', stderr: 'code 0\n' });
  });

  it('and a full disk is one, told in a line', async () => {
    const { code, stderr } = await shell('troopclaims list --claims claims.ndjson --json > /dev/full', folder);
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toContain('standard output cannot be written');
  });
});

/** A watching program with what it has printed so far. */
function watching(args: string[], cwd: string) {
  const child = spawn(process.execPath, [BIN, ...args, '--watch'], { cwd });
  const seen = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    seen.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    seen.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const until = async (test: () => boolean) => {
    for (let i = 0; i < 400 && !test(); i++) await setTimeout(50);
    expect(test(), JSON.stringify(seen)).toBe(true);
    seen.out = '';
    seen.err = '';
  };
  return { child, seen, ended, until };
}

describe('--watch', () => {
  it('prints anew on change, survives what comes and goes, and ends with 130', async () => {
    const cwd = folderOf({ 'articles/a.txt': said('General Ada Quill', '11,000 North Korean') });
    const { child, seen, ended, until } = watching(['list', 'articles'], cwd);
    await until(() => seen.out.includes('1 claim,'));
    // Half written, then whole.
    writeFileSync(join(cwd, 'articles/b.txt'), '');
    await until(() => seen.err.includes('b.txt: is empty') && seen.out.includes('1 claim,'));
    appendFileSync(join(cwd, 'articles/b.txt'), said('General Ben Osei', '12,000 North Korean'));
    await until(() => seen.out.includes('2 claims,'));
    renameSync(join(cwd, 'articles/a.txt'), join(cwd, 'away.txt'));
    await until(() => seen.out.includes('1 claim,'));
    rmSync(join(cwd, 'articles/b.txt'));
    await until(() => seen.err.includes('holds no'));
    renameSync(join(cwd, 'away.txt'), join(cwd, 'articles/a.txt'));
    await until(() => seen.out.includes('Ada Quill') && !seen.out.includes('\u001B'));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });

  it('writes its file anew without seeing itself, by the project file as it is', async () => {
    const cwd = folderOf({ 'a.txt': said('General Ada Quill', '11,000 North Korean') });
    const { child, seen, ended, until } = watching(['compare', '.', '-o', 'out.ndjson', '--verbose'], cwd);
    await until(() => seen.err.includes('all done'));
    await setTimeout(700);
    expect(seen.err).toBe('');
    writeFileSync(join(cwd, 'b.txt'), said('General Ben Osei', '12,000 North Korean'));
    await until(() => seen.err.includes('claims: 2'));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });

  it('cannot read standard input again', async () => {
    for (const args of [['-'], ['--claims', '-'], ['--files-from', '-']]) {
      expect(await run(['list', '--watch', ...args], { input: 'x' })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('--watch cannot read standard input'),
      });
    }
  });
});
