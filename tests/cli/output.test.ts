import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../read/folder.js';
import { CLAIMS } from '../render/fixtures.js';
import { BIN, run, shell } from './run.js';

const folder = folderOf({
  'claims.ndjson': CLAIMS.map((claim) => `${JSON.stringify(claim)}\n`).join(''),
  'a.txt': 'PORT HALE, Nov. 4, 2024 - Some 300 Danish soldiers arrived in Tapa on Monday, the Defence Ministry said.\n',
});
const claims = ['--claims', 'claims.ndjson'];
const written = (name: string) => readFileSync(join(folder, name), 'utf8');
const leftovers = (where = folder) => readdirSync(where).filter((name) => name.endsWith('.tmp'));

describe('-o FILE', () => {
  it.each([
    ['list', 'txt', 'table'],
    ['list', 'json', 'json'],
    ['list', 'ndjson', 'ndjson'],
    ['list', 'jsonl', 'ndjson'],
    ['list', 'csv', 'csv'],
    ['list', 'tsv', 'tsv'],
    ['list', 'jsonld', 'jsonld'],
    ['list', 'MD', 'markdown'],
    ['compare', 'json', 'json'],
    ['compare', 'txt', 'table'],
  ])('%s: .%s is %s, the same as on stdout', async (command, ending, format) => {
    const name = `${command}.${ending}`;
    const ran = await run([command, ...claims, '-o', name], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(written(name)).toBe((await run([command, ...claims, '--format', format], { cwd: folder })).stdout);
    expect(leftovers()).toEqual([]);
  });

  it.each([
    [['show', CLAIMS[0]!.id, ...claims], 'show.txt'],
    [['extract', 'a.txt'], 'extracted.jsonl'],
    [['extract', 'a.txt'], 'extracted'],
    [['schema', 'claim'], 'claim.json'],
  ])('%j %s', async (args, name) => {
    expect(await run([...args, '--output', name], { cwd: folder })).toMatchObject({ code: 0, stdout: '' });
    expect(written(name)).toBe((await run(args, { cwd: folder })).stdout);
    expect(written(name)).not.toBe('');
  });

  it('writes Parquet to files only', async () => {
    expect((await run(['list', ...claims, '-o', 'claims.parquet'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'claims.parquet')).subarray(0, 4).toString()).toBe('PAR1');
    const { code, stdout, stderr } = await run(['list', ...claims, '--format', 'parquet'], { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('-o claims.parquet');
  });

  it('takes --format where the ending says nothing, and - for stdout', async () => {
    await run(['list', ...claims, '-o', 'claims.data', '--format', 'csv'], { cwd: folder });
    const { stdout } = await run(['list', ...claims, '-o', '-', '--format', 'csv'], { cwd: folder });
    expect(written('claims.data')).toBe(stdout);
    expect(stdout).toMatch(/^id,statement,/);
  });

  it.each([
    [['-o', 'x.csv', '--format', 'json'], '-o x.csv means csv, --format json another format'],
    [['-o', 'x.csv', '--json'], '-o x.csv means csv, --json another format'],
    [['-o', 'x'], '-o x does not tell a format'],
    [['-o', 'x.docx'], 'end it in .txt, .json'],
    [['-o', 'x.html'], 'troopclaims report does'],
    [['-o', 'x.svg'], 'troopclaims timeline does'],
    [['-o', 'nowhere/x.csv'], 'there is no folder'],
    [['-o', '.', '--format', 'csv'], 'is a folder'],
    [['-o', ''], '--output must be not empty'],
  ])('%j is wrong usage, told before anything is read', async (args, message) => {
    const { code, stdout, stderr } = await run(['list', 'no-such-folder', ...args], { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('no-such-folder');
  });

  it('is told by commands of one format too', async () => {
    expect((await run(['show', 'x', '-o', 'x.json'], { cwd: folder })).stderr).toContain('this command writes no json');
    expect((await run(['extract', '-o', 'x.csv'], { cwd: folder })).stderr).toContain('this command writes no csv');
  });

  it('leaves an old file as it was where nothing could be read', async () => {
    writeFileSync(join(folder, 'old.json'), 'old');
    expect((await run(['list', 'missing', '-o', 'old.json'], { cwd: folder })).code).toBe(2);
    expect(written('old.json')).toBe('old');
  });

  it('keeps mode and links of a file that is there', async () => {
    writeFileSync(join(folder, 'kept.json'), 'old');
    chmodSync(join(folder, 'kept.json'), 0o640);
    symlinkSync('kept.json', join(folder, 'link.json'));
    expect((await run(['list', ...claims, '-o', 'link.json'], { cwd: folder })).code).toBe(0);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'kept.json')).mode & 0o777).toBe(0o640);
    expect(JSON.parse(written('kept.json')).claims).toHaveLength(CLAIMS.length);
  });

  it('writes into devices and pipes as they are', async () => {
    const { stdout } = await run(['list', ...claims], { cwd: folder });
    const list = 'troopclaims list --claims claims.ndjson';
    expect((await shell(`${list} -o /dev/stdout | cat`, folder)).stdout).toBe(stdout);
    expect((await shell(`mkfifo pipe; ${list} -o pipe & cat pipe; wait`, folder)).stdout).toBe(stdout);
    expect((await shell(`echo first > all; ${list} -o /dev/stdout >> all; cat all`, folder)).stdout).toBe(
      `first\n${stdout}`,
    );
    expect(await shell(`${list} -o /dev/full`, folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no space is left'),
    });
  });

  it('leaves no half-written file behind on Ctrl-C', async () => {
    const where = folderOf({});
    const child = spawn(process.execPath, [BIN, 'extract', '-', '-o', 'out.ndjson'], { cwd: where });
    const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
    child.stderr.once('data', () => {
      expect(leftovers(where)).toHaveLength(1);
      child.kill('SIGINT');
    });
    child.stdin.write(
      `${JSON.stringify({ text: 'Some 300 soldiers arrived, the Defence Ministry said.' })}\nno record\n`,
    );
    expect(await ended).toBe(130);
    expect(readdirSync(where)).toEqual([]);
    expect(existsSync(join(where, 'out.ndjson'))).toBe(false);
  });
});
