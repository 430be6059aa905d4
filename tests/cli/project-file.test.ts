import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OPTIONS } from '../../src/cli/options.js';
import { readProjectFile } from '../../src/cli/project-file.js';
import { projectSchema } from '../../src/cli/project-schema.js';
import { folderOf } from '../read/folder.js';
import { CLAIMS } from '../render/fixtures.js';
import { run } from './run.js';

const CONFIG = 'troopclaims.config.json';
const said = (who: string, n: string) =>
  `Published: 4 November 2024\n\n${who} said on Monday that ${n} troops were in Kursk.\n`;
const folder = folderOf({
  'project/troopclaims.config.json':
    '{ "paths": ["articles", "more/*.txt"], "speaker": "quill", "format": "ndjson", "quiet": true }',
  'project/articles/a.txt': said('General Ada Quill', '11,000 North Korean'),
  'project/articles/deep/b.txt': said('General Ben Osei', '12,000 North Korean'),
  'project/more/c.txt': said('General Ada Quill', '300 Danish'),
  'bare/a.txt': said('General Ada Quill', '11,000 North Korean'),
});
const project = join(folder, 'project');
const numbers = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).count.text);

describe('the project file', () => {
  it('gives paths, from its own folder on, and defaults', async () => {
    for (const cwd of [project, join(project, 'articles/deep')]) {
      const { code, stdout, stderr } = await run(['list'], { cwd });
      expect([code, stderr]).toEqual([0, '']);
      expect(numbers(stdout)).toEqual(['11,000', '300']);
    }
    const { stdout } = await run(['list'], { cwd: join(project, 'articles') });
    expect(JSON.parse(stdout.split('\n')[0]!).source.file).toBe('a.txt');
  });

  it('gives way to the command line', async () => {
    const other = await run(['list', 'articles', '--speaker', 'osei'], { cwd: project });
    expect(numbers(other.stdout)).toEqual(['12,000']);
    const table = await run(['list', '--format', 'csv', '--columns', 'count'], { cwd: project });
    expect(table.stdout).toMatch(/^id,/);
    expect(JSON.parse((await run(['list', '--json'], { cwd: project })).stdout).claims).toHaveLength(2);
    await run(['list', '-o', 'out.csv'], { cwd: project });
    expect(readFileSync(join(project, 'out.csv'), 'utf8')).toMatch(/^id,/);
    const claims = await run(['list', '--claims', '-', '--speaker', 'osei'], {
      cwd: project,
      input: JSON.stringify(CLAIMS[1]),
    });
    expect(claims.stderr).toBe('');
    expect(numbers(claims.stdout)).toEqual([CLAIMS[1]!.count.text]);
  });

  it('is named by --config and left aside by --no-config', async () => {
    const named = await run(['list', '--config', '../project/troopclaims.config.json'], { cwd: join(folder, 'bare') });
    expect(numbers(named.stdout)).toEqual(['11,000', '300']);
    const none = await run(['list', 'articles', '--no-config', '--format', 'ndjson'], { cwd: project });
    expect(numbers(none.stdout)).toEqual(['11,000', '12,000']);
    expect(await run(['list', '--config', 'nowhere.json'], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no such file'),
    });
  });

  it('leaves extract a filter and schema alone', async () => {
    const input = JSON.stringify({ text: said('General Cora Vance', '700 Danish') });
    const { stdout } = await run(['extract'], { cwd: project, input });
    expect(numbers(stdout)).toEqual(['700']);
    expect((await run(['schema'], { cwd: project })).code).toBe(0);
  });
});

describe('mistakes in the project file', () => {
  const path = join(folderOf({}), CONFIG);
  const problems = async (text: string): Promise<string> => {
    writeFileSync(path, text);
    return readProjectFile(path).then(
      () => '',
      (error: Error) => error.message.replaceAll(path, 'FILE'),
    );
  };

  it.each([
    ['{ "tolerance": 5,, }', 'FILE:1:18: no JSON'],
    ['{ "tolerance": 5', 'FILE:1:17: no JSON'],
    ['[]', 'FILE:1:1: an object { ... } is expected'],
    ['', 'FILE:1:1: an object'],
    ['{\n  "tolerence": 5\n}', 'FILE:2:3: there is no option "tolerence"; did you mean tolerance?'],
    ['{\n\t"include-undated": true\n}', 'did you mean includeUndated?'],
    ['{ "config": "x.json" }', 'there is no option "config"'],
    ['{ "write": true }', 'there is no option "write"'],
    ['{\n  "window": "seven"\n}', 'FILE:2:13: "window" must be a number'],
    ['{ "window": 1.5 }', 'FILE:1:13: "window" must be a whole number of days'],
    ['{ "tolerance": -1 }', '"tolerance" must be a percentage, 0 or more, not "-1"'],
    ['{ "json": "yes" }', '"json" must be true or false'],
    ['{ "status": ["present", "kiled"] }', 'FILE:1:13: "status" knows no "kiled"; did you mean killed?'],
    ['{ "format": "tabel" }', 'did you mean table?'],
    ['{ "since": 2024 }', '"since" must be text'],
    ['{ "since": "2024-02-31" }', '"since" must be a day, month or year that exists'],
    ['{ "paths": [1] }', '"paths" must be text, or a list of texts'],
    ['{ "speaker": null }', '"speaker" must be text, or a list of texts'],
    ['{ "limit": 1, "limit": 2 }', 'FILE:1:15: no JSON'],
  ])('%s', async (text, message) => {
    expect(await problems(text)).toContain(message);
  });

  it('are all told at once, by the command too', async () => {
    expect((await problems('{\n "window": "x",\n "limt": 2\n}')).split('\n  ')).toEqual([
      'FILE:2:12: "window" must be a number',
      'FILE:3:2: there is no option "limt"; did you mean limit?',
    ]);
    const { code, stdout, stderr } = await run(['list', '--config', path]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/config\.json:3:2: .*\n.*troopclaims schema config/);
  });
});

describe('schema config', () => {
  const validate = new Ajv2020({ strict: false }).compile(z.toJSONSchema(projectSchema));
  const path = join(folderOf({}), CONFIG);

  it.each([
    [{ $schema: 'x', paths: 'articles', tolerance: 7.5, window: 14, includeUndated: true }],
    [{ status: ['killed', 'wounded'], region: 'Kursk', sort: '-count', columns: ['date'], since: '2024-11' }],
    [{ tolerance: -1 }],
    [{ tolerance: '5' }],
    [{ window: 1.5 }],
    [{ status: ['nowhere'] }],
    [{ sort: '-nowhere' }],
    [{ by: 'speaker', json: 'yes' }],
    [{ paths: [3] }],
    [{ speaker: '' }],
    [{ nothing: 1 }],
  ])('agrees with what is read: %j', async (value) => {
    writeFileSync(path, JSON.stringify(value));
    const read = await readProjectFile(path).then(
      () => true,
      () => false,
    );
    expect(validate(value)).toBe(read);
  });

  it('has every option', async () => {
    const { properties } = JSON.parse((await run(['schema', 'config'])).stdout);
    const keys = new Set(OPTIONS.map(({ key }) => key).filter((key) => key !== 'config' && key !== 'write'));
    expect(Object.keys(properties).sort()).toEqual(['$schema', 'paths', ...keys].sort());
  });
});
