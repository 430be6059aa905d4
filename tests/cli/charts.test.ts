import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

/* timeline and report as commands. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'charts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ran = (args: string[], input = '') => run([...args, '--quiet'], { cwd: root, input });

describe('timeline', () => {
  it('takes a hundred columns in a pipe, and those of COLUMNS', async () => {
    const { code, stdout } = await ran(['timeline', 'seeds', '--region', 'Kursk']);
    expect(code).toBe(0);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    const narrow = await run(['timeline', 'seeds', '--ascii'], { cwd: root, env: { COLUMNS: '64' } });
    expect(narrow.stdout).toMatch(/^[\x20-\x7E\n]+$/);
    expect(Math.max(...narrow.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(64);
  });

  it.each(['json', 'csv', 'ndjson'])('gives as %s what compare gives', async (format) => {
    const [drawn, compared] = await Promise.all(
      ['timeline', 'compare'].map((command) => ran([command, 'seeds', '--region', 'Kursk', '--format', format])),
    );
    expect(drawn!.stdout).toBe(compared!.stdout);
    expect(drawn!.stdout).not.toBe('');
  });

  it('writes a picture where the file is one', async () => {
    const file = join(folder, 'chart.svg');
    expect(await ran(['timeline', 'seeds', '--region', 'Kursk', '-o', file])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const svg = readFileSync(file, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg.match(/<svg /g)).toHaveLength(3);
  });

  it.each([
    [['timeline', 'seeds', '--region', 'Atlantisburg'], /knows no "Atlantisburg"/],
    [['timeline', 'seeds', '-o', 'x.html'], /troopclaims report/],
    [['report', 'seeds', '-o', 'x.svg'], /troopclaims timeline/],
    [['report', 'nowhere'], /nowhere/],
  ])('%j is wrong usage', async (args, told) => {
    const { code, stdout, stderr } = await run(args, { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(told);
  });
});

describe('report', () => {
  it('prints the same page in every run, to standard output or to a file', async () => {
    const file = join(folder, 'report.html');
    const [printed, written] = [await ran(['report', 'seeds']), await ran(['report', 'seeds', '-o', file])];
    expect([printed.code, written.code]).toEqual([0, 0]);
    expect(printed.stdout).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
  });

  it('lists the claims that fit, and asks only about them', async () => {
    const listed = await ran(['list', 'seeds', '--region', 'Kursk', '--format', 'ndjson']);
    const { stdout } = await ran(['report', 'seeds', '--region', 'Kursk']);
    expect(stdout.match(/<tbody id="c\d+"/g)).toHaveLength(listed.stdout.trim().split('\n').length);
    expect(stdout).not.toContain('Russian troops casualties');
  });

  it('needs no article: from claims it shows their sentences', async () => {
    const file = join(folder, 'claims.ndjson');
    writeFileSync(file, (await ran(['extract', 'seeds'])).stdout);
    const { code, stdout } = await ran(['report', '--claims', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('Only the claims were read');
    expect(stdout).not.toContain('READ FULL ARTICLE');
  });
});
