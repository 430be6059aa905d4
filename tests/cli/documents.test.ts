import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Claim, claimSchema, listOutputSchema } from '../../src/model/claim.js';
import { folderOf } from '../read/folder.js';
import { run, shell } from './run.js';

const ARTICLE = `Published: 4 November 2024

General Ada Quill told reporters on Monday that about 10,000 North Korean troops are in Kursk.

The hall was full and the coffee was cold.
`;
const OTHER = `Published: 5 November 2024

"There are 11,000 North Korean soldiers in Kursk," Minister Ben Osei said on Monday.
`;

const articles = () => folderOf({ 'articles/a.txt': ARTICLE, 'articles/b.txt': OTHER });
const claimsOf = (ndjson: string): Claim[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => claimSchema.parse(JSON.parse(line)));

describe('list of a folder', () => {
  it('is valid by the contract, with spans that hold', async () => {
    const cwd = articles();
    const { stdout, code } = await run(['list', 'articles', '--json'], { cwd });
    expect(code).toBe(0);
    const { documents, claims } = listOutputSchema.parse(JSON.parse(stdout));
    expect(documents.map(({ file, claims: n }) => [file, n])).toEqual([
      ['articles/a.txt', 1],
      ['articles/b.txt', 1],
    ]);
    expect(claims.map(({ count }) => count.text)).toEqual(['about 10,000', '11,000']);
    for (const { source, count } of claims) {
      const text = source.file.endsWith('a.txt') ? ARTICLE : OTHER;
      expect(text.slice(source.start, source.end)).toBe(source.quote);
      expect(text.slice(count.start, count.end)).toBe(count.text);
      expect(text.split('\n')[source.line - 1]!.slice(source.column - 1)).toContain(source.quote);
    }
  });

  it('gives the same ids under any path', async () => {
    const cwd = articles();
    const here = await run(['list', 'articles', '--format', 'ndjson'], { cwd });
    const there = await run(['list', join(cwd, 'articles'), '--format', 'ndjson']);
    expect(claimsOf(here.stdout).map(({ id }) => id)).toEqual(claimsOf(there.stdout).map(({ id }) => id));
  });

  it('reads ./seeds where no path is given, and says so', async () => {
    const cwd = folderOf({ 'seeds/a.txt': ARTICLE });
    const { stdout, stderr, code } = await run(['list'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('seeds/a.txt:3');
    expect(stderr).toContain('no paths given, reading seeds');
  });

  it.each([['list'], ['compare']])(
    '%s tells filters that nothing fits from articles without claims',
    async (command) => {
      const cwd = folderOf({ 'a.txt': ARTICLE, 'none/b.txt': 'It rained all day on Monday.' });
      const some = await run([command, 'a.txt', '--region', 'Japan'], { cwd });
      expect([some.code, some.stderr]).toEqual([0, 'troopclaims: none of the claims read (1) fits\n']);
      expect(await run([command, 'none', '--region', 'Japan'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it('takes metadata from the command line', async () => {
    const cwd = articles();
    const args = [
      'list',
      'articles/a.txt',
      '--json',
      '--outlet',
      'The Mirth',
      '--url',
      'https://example.org',
      '--title',
      'T',
    ];
    const { documents } = JSON.parse((await run(args, { cwd })).stdout);
    expect(documents[0]).toMatchObject({ outlet: 'The Mirth', url: 'https://example.org', title: 'T' });
  });

  it('finds nothing without an error', async () => {
    const cwd = folderOf({ 'a.txt': 'The hall was full and the coffee was cold.' });
    expect(await run(['list', 'a.txt'], { cwd })).toEqual({ code: 0, stdout: 'No claims.\n', stderr: '' });
    expect((await run(['compare', 'a.txt'], { cwd })).stdout).toBe('Nothing to compare.\n');
  });
});

describe('input that cannot be read', () => {
  const bad = {
    'empty.txt': '',
    'binary.txt': new Uint8Array([84, 0, 1, 2]),
    'half.txt': new Uint8Array([0xff, 0xfe, 84]),
    'bad.ndjson': 'not json\n',
  };
  const messages = {
    'empty.txt': 'is empty',
    'binary.txt': 'is a binary file (zero byte at offset 1), not text',
    'half.txt': 'is marked as UTF-16LE but is not valid in it',
    'bad.ndjson': 'not JSON',
    'nosuch.txt': 'there is no such file or folder',
    'nosuch/': 'there is no such file or folder',
    'void/': 'the folder holds no file that can be read',
    'letter.docx': 'Word files are not supported',
  };
  const folder = folderOf({ 'good.txt': ARTICLE, 'letter.docx': 'PK', ...bad });
  mkdirSync(join(folder, 'void'));

  it.each(Object.entries(messages))('%s beside a good file: 3, named, the rest delivered', async (name, message) => {
    const { stdout, stderr, code } = await run(['list', name, 'good.txt', '--format', 'ndjson'], { cwd: folder });
    expect(code).toBe(3);
    expect(stderr).toMatch(new RegExp(`^troopclaims: ${name.replace('.', '\\.')}`));
    expect(stderr).toContain(message);
    expect(claimsOf(stdout)).toHaveLength(1);
  });

  it.each(Object.entries(messages))('%s alone: 2, nothing on stdout', async (name, message) => {
    const { stdout, stderr, code } = await run(['list', name, '--json'], { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('in a folder: each is named, in JSON too', async () => {
    const { stdout, stderr, code } = await run(['list', '.', '--json'], { cwd: folder });
    expect(code).toBe(3);
    const { documents, warnings } = JSON.parse(stdout);
    expect(documents).toHaveLength(1);
    for (const name of Object.keys(bad)) {
      expect(stderr).toContain(name);
      expect(warnings.map(({ file }: { file: string }) => file)).toContain(name);
    }
  });

  it('goes for compare, show and extract as well', async () => {
    const id = claimsOf((await run(['extract', 'good.txt'], { cwd: folder })).stdout)[0]!.id;
    for (const args of [['compare'], ['show', id], ['extract']]) {
      const { stdout, code } = await run([...args, 'half.txt', 'good.txt'], { cwd: folder });
      expect(code).toBe(3);
      expect(stdout).toContain('10,000');
      expect((await run([...args, 'half.txt'], { cwd: folder })).code).toBe(2);
    }
  });
});

describe('extract', () => {
  const record = (text: string, over = {}) => `${JSON.stringify({ text, ...over })}\n`;

  it('is a filter: claims in the order of the articles, a bad line a diagnostic', async () => {
    const input = `${record(OTHER, { id: 'b' })}nonsense\n\n${record(ARTICLE, { id: 'a' })}`;
    const { stdout, stderr, code } = await run(['extract', '-'], { input });
    expect(code).toBe(3);
    expect(stderr).toContain('standard input:2: not JSON');
    expect(claimsOf(stdout).map(({ source }) => [source.file, source.document])).toEqual([
      ['-', 'b'],
      ['-', 'a'],
    ]);
  });

  it('gives nothing for nothing', async () => {
    expect(await run(['extract', '-', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('in parts and compared in one is the same as all in one', async () => {
    const cwd = articles();
    const whole = await run(['compare', 'articles', '--format', 'ndjson'], { cwd });
    const parts = await shell(
      '{ troopclaims extract articles/b.txt; troopclaims extract articles/a.txt; } | troopclaims compare --claims - --format ndjson',
      cwd,
    );
    expect(whole.code).toBe(0);
    expect(whole.stdout).toContain('"verdict":"diverge"');
    expect(parts.stdout).toBe(whole.stdout);
  });
});

describe('remarks', () => {
  const DENIED = `Published: 6 November 2024

General Ada Quill said on Tuesday that 10,000 North Korean troops were in Kursk. The foreign ministry denied the report.
`;

  it.each([['extract'], ['list', '--format', 'ndjson']])(
    'travel on the claim they stand at: %s',
    async (...command) => {
      const cwd = folderOf({ 'a.txt': DENIED, 'b.txt': OTHER });
      const { stdout } = await run([command[0], 'a.txt', 'b.txt', ...command.slice(1)], { cwd });
      expect(claimsOf(stdout).map(({ remarks }) => remarks?.map(({ stance }) => stance))).toEqual([
        ['denies'],
        undefined,
      ]);
      const whole = await run(['compare', '.', '--format', 'ndjson'], { cwd });
      const again = await run(['compare', '--claims', '-', '--format', 'ndjson'], { cwd, input: stdout });
      expect(whole.stdout).toContain('"stance":"denies"');
      expect(again.stdout).toBe(whole.stdout);
    },
  );
});

describe('show', () => {
  it('prints the paragraph with the number marked', async () => {
    const cwd = articles();
    const { stdout: listed } = await run(['list', 'articles/a.txt', '--format', 'ndjson'], { cwd });
    const { id } = claimsOf(listed)[0]!;
    const { stdout, code } = await run(['show', id.slice(0, 8), 'articles'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(
      '\n  General Ada Quill told reporters on Monday that [[about 10,000]] North Korean troops are in Kursk.\n',
    );
    expect(stdout).toMatch(/\nspeaker +Ada Quill, person/);
    expect(stdout).not.toContain('coffee');
  });
});
