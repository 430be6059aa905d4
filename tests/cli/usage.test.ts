import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/commands.js';
import { folderOf } from '../read/folder.js';
import { CLAIMS } from '../render/fixtures.js';
import { BIN, run, shell } from './run.js';

describe('help', () => {
  it('comes with examples where nothing is asked', async () => {
    const { stdout, stderr, code } = await run([]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Examples:');
    for (const name of COMMAND_NAMES) expect(stdout).toContain(`\n  ${name} `);
  });

  it.each(COMMAND_NAMES.map((name) => [name]))('%s --help', async (name) => {
    const { stdout, code } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: troopclaims ${name}`);
    expect(stdout).toContain('Examples:');
  });

  it('--version is the package version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage: exit code 2, nothing on stdout, the next step on stderr', () => {
  const folder = folderOf({ 'a.txt': 'text', 'claims.ndjson': `${JSON.stringify(CLAIMS[0])}\n`, 'empty/x.png': '' });
  const claims = ['--claims', join(folder, 'claims.ndjson')];

  it.each([
    [['lsit'], 'Did you mean list?'],
    [['list', '--colums', 'date'], 'Did you mean --columns?'],
    [['list', '--columns', 'dat'], 'did you mean date?'],
    [['list', '--status', 'presnt'], 'did you mean present?'],
    [['list', '--status', 'present,kiled'], 'did you mean killed?'],
    [['list', '--status', 'xyzzy'], 'one of: present, training'],
    [['list', '--format', 'jsn'], 'did you mean json?'],
    [['list', '--sort', '-cuont'], 'did you mean count?'],
    [['list', '--since', '2024-13'], '--since must be a day, month or year'],
    [['list', '--since', '2023-02-29'], '--since must be a day, month or year'],
    [['list', '--until', 'yesterday'], '--until must be'],
    [['list', '--since', '2025', '--until', '2024', ...claims], '--since 2025 lies after --until 2024'],
    [['list', '--min', '-5'], '--min must be a whole number'],
    [['list', '--max', '1e3'], '--max must be a whole number'],
    [['list', '--limit', 'ten'], '--limit must be a whole number'],
    [['list', '--speaker', ''], '--speaker must be not empty'],
    [['list', '--published', '4 Nov'], '--published must be'],
    [['list', '--json', '--format', 'csv', ...claims], 'contradict each other'],
    [['list', '--country', 'Ukrane', ...claims], 'did you mean ukraine?'],
    [['list', '--speaker'], 'argument missing'],
    [['compare', '--tolerance', '-3'], '--tolerance must be a percentage'],
    [['compare', '--window', '1.5'], '--window must be a whole number of days'],
    [['compare', '--by', 'speker'], 'did you mean speaker?'],
    [['show'], "missing required argument 'id'"],
    [['schema', 'claims'], 'did you mean claim?'],
    [['list', join(folder, 'nosuch')], 'there is no such file or folder'],
    [['list', join(folder, 'empty')], 'holds no file that can be read'],
    [['list', '--claims', join(folder, 'nosuch')], 'there is no such file or folder'],
    [['list', '--region', 'Kurskk', ...claims], 'did you mean Kursk'],
    [['compare', '--region', 'Qwertyuiop', ...claims], 'neither the gazetteer nor a claim has it'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('schema', () => {
  it.each([[[]], [['list']], [['compare']], [['claim']], [['comparison']]])('%j is JSON Schema', async (args) => {
    const { stdout, code } = await run(['schema', ...args]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('2020-12'), type: 'object' });
  });
});

describe('as a part of a pipeline', () => {
  it('is quiet when the reader goes', async () => {
    const many = Array.from({ length: 5000 }, () => JSON.stringify(CLAIMS[0])).join('\n');
    const folder = folderOf({ 'claims.ndjson': many });
    const script = '{ troopclaims list --claims claims.ndjson --json; echo "code $?" >&2; } | head -n 1';
    expect(await shell(script, folder)).toEqual({ code: 0, stdout: '{\n', stderr: 'code 0\n' });
  });

  it('ends with 130 on Ctrl-C', async () => {
    const child = spawn(process.execPath, [BIN, 'list', '--claims', '-']);
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
    // A bad line is told at once: then the program runs and waits for more.
    child.stderr.once('data', () => child.kill('SIGINT'));
    child.stdin.write('no claim\n');
    expect(await ended).toEqual({ code: 130, signal: null });
  });
});
