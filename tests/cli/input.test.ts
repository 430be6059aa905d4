import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safeName } from '../../src/cli/save-text.js';
import type { Claim } from '../../src/model/claim.js';
import { folderOf } from '../read/folder.js';
import { run, shell } from './run.js';

const PAGE =
  '<!DOCTYPE html><html><head><title>Boats in Tapa</title><meta property="og:site_name" content="The Pier"><meta name="date" content="2024-11-06"></head><body><nav><a href="/">Home</a></nav><p>About 300 Danish soldiers arrived in Tapa, the Estonian Defence Ministry said on Monday.</p></body></html>';
const TEXT = 'About 300 Danish soldiers arrived in Tapa, the Estonian Defence Ministry said.\n';
const claimsOf = (ndjson: string): Claim[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('a saved page', () => {
  it('is read from a file and from stdin', async () => {
    const cwd = folderOf({ 'a.html': PAGE });
    const file = await run(['list', 'a.html', '--format', 'ndjson'], { cwd });
    const [claim] = claimsOf(file.stdout);
    expect(claim).toMatchObject({
      date: { value: '2024-11-04' },
      source: { outlet: 'The Pier', published: { value: '2024-11-06', basis: 'supplied' } },
    });
    const stdin = await run(['list', '-', '--format', 'ndjson'], { cwd, input: PAGE });
    expect(claimsOf(stdin.stdout)).toEqual([{ ...claim, source: { ...claim!.source, file: '-', document: '-' } }]);
  });

  it('is shown in the text taken out of it', async () => {
    const cwd = folderOf({ 'a.html': PAGE });
    const [claim] = claimsOf((await run(['list', '--format', 'ndjson', 'a.html'], { cwd })).stdout);
    const { stdout } = await run(['show', claim!.id, 'a.html'], { cwd });
    expect(stdout).toMatch(/300\S* Danish soldiers arrived in Tapa/);
    expect(stdout).not.toContain('<p>');
  });
});

describe('--encoding', () => {
  const bytes = Buffer.from(TEXT.replace('Tapa', '\u00d2\u00e0\u00ef\u00e0'), 'latin1');

  it('reads all files in it', async () => {
    const cwd = folderOf({ 'a.txt': bytes });
    const { stdout, stderr } = await run(['extract', 'a.txt', '--encoding', 'cp1251'], { cwd });
    expect(claimsOf(stdout)[0]!.source.quote).toContain('\u0422\u0430\u043f\u0430');
    expect(stderr).not.toContain('windows-1252');
    const guessed = await run(['extract', 'a.txt'], { cwd });
    expect(guessed.stderr).toContain('a.txt: is not valid UTF-8 (byte 0xd2 at offset 37); read as windows-1252');
    expect(guessed.code).toBe(0);
  });

  it('has to be one that there is', async () => {
    const { code, stderr } = await run(['list', '--encoding', 'utf-9']);
    expect(code).toBe(2);
    expect(stderr).toContain('--encoding must be the name of an encoding');
  });
});

describe('--files-from', () => {
  const cwd = folderOf({
    'a.txt': TEXT,
    'odd name.txt': TEXT.replace('300', '400'),
    'deep/c.txt': TEXT.replace('300', '500'),
    'list.txt': 'a.txt\r\n\r\ndeep\r\n',
    'nul.txt': 'odd name.txt\0a.txt\0',
    'empty.txt': '\n',
    'gone.txt': 'a.txt\nnowhere.txt\n',
  });
  const counts = (stdout: string) => claimsOf(stdout).map(({ count }) => count.best);

  it.each([
    [['--files-from', 'list.txt'], '', [300, 500]],
    [['--files-from', 'nul.txt'], '', [400, 300]],
    [['--files-from', '-'], 'odd name.txt\n', [400]],
    [['--files-from', 'list.txt', 'odd name.txt'], '', [400, 300, 500]],
  ])('%j reads what it names', async (args, input, wanted) => {
    const { stdout, code } = await run(['extract', ...args], { cwd, input });
    expect(counts(stdout)).toEqual(wanted);
    expect(code).toBe(0);
  });

  it('is filled by find', async () => {
    const { stdout } = await shell('find deep -name "*.txt" -print0 | troopclaims extract --files-from -', cwd);
    expect(counts(stdout)).toEqual([500]);
  });

  it.each([
    [['--files-from', 'gone.txt'], 3, 'nowhere.txt: there is no such file'],
    [['--files-from', 'empty.txt'], 2, 'empty.txt: names no files'],
    [['--files-from', 'none'], 2, 'none: there is no such file'],
    [['--files-from', '-', '-'], 2, 'reads the names of files from standard input'],
  ])('%j: exit code %i', async (args, exit, message) => {
    const { code, stderr } = await run(['list', ...args], { cwd });
    expect(stderr).toContain(message);
    expect(code).toBe(exit);
  });
});

describe('--save-text', () => {
  it('keeps each text under a name of its own, and the spans count in it', async () => {
    const cwd = folderOf({
      'in/a.html': PAGE,
      'in/A/b.txt': TEXT,
      'in/d.ndjson': `${JSON.stringify({ text: TEXT, id: '../../evil/\u0000x' })}\n${JSON.stringify({ text: TEXT })}\n`,
    });
    const { stdout, code } = await run(['extract', 'in', '--save-text', 'out/texts'], { cwd });
    expect(code).toBe(0);
    const names = readdirSync(join(cwd, 'out/texts')).sort();
    expect(names).toEqual(['in_A_b.txt.txt', 'in_a.html.txt', 'in_d.ndjson_2.txt', 'in_d.ndjson_evil_x.txt']);
    const claims = claimsOf(stdout);
    expect(claims).toHaveLength(4);
    const html = claims.find(({ source }) => source.file === 'in/a.html')!;
    const text = readFileSync(join(cwd, 'out/texts/in_a.html.txt'), 'utf8');
    expect(text.slice(html.source.start, html.source.end)).toBe(html.source.quote);
    expect(existsSync(join(cwd, 'evil'))).toBe(false);
  });

  it('says where it cannot', async () => {
    const cwd = folderOf({ 'a.txt': TEXT });
    const { code, stderr } = await run(['list', 'a.txt', '--save-text', 'a.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--save-text a.txt');
  });

  it.each([
    ['a.txt', 'a.txt', 'a.txt'],
    ['/x/../y/.hidden', '/x/../y/.hidden', 'x_y_.hidden'],
    ['-', '-', 'stdin'],
    ['-', '-:3', 'stdin_3'],
    ['con', 'con', '_con'],
    [
      '\u0421\u043b\u043e\u0432\u043e.html',
      '\u0421\u043b\u043e\u0432\u043e.html',
      '\u0421\u043b\u043e\u0432\u043e.html',
    ],
    ['...', '...', '_'],
  ])('%s, record %s: %s', (file, id, name) => expect(safeName({ file, id })).toBe(name));
});

describe('sources --write', () => {
  const files = {
    'a.html': PAGE,
    'sub/b.txt': TEXT,
    'two.txt': `FORT ONE, Nov 4, 2024 (The Pier) - ${TEXT.repeat(3)}\nFORT TWO, Nov 5, 2024 (The Mole) - ${TEXT.repeat(3)}`,
    'd.ndjson': `${JSON.stringify({ text: TEXT, outlet: 'The Mole' })}\n`,
    'page.txt': `November 4, 2024\n\nBoats at the pier of Tapa\n\n${TEXT}`,
  };
  const write = async (cwd: string, folder = 'in') => {
    const ran = await run(['sources', folder, '--write'], { cwd });
    return { ...ran, csv: readFileSync(join(cwd, folder, 'sources.csv'), 'utf8') };
  };
  const inFolder = (more: Record<string, string>) =>
    folderOf(Object.fromEntries(Object.entries({ ...files, ...more }).map(([name, text]) => [`in/${name}`, text])));

  it('fills in what is known and leaves the rest blank', async () => {
    const cwd = inFolder({});
    const { code, csv, stderr } = await write(cwd);
    expect(code).toBe(0);
    expect(csv.split('\n')).toEqual([
      'file,published,outlet,url,title',
      'a.html,2024-11-06,The Pier,,Boats in Tapa',
      'page.txt,,,,Boats at the pier of Tapa',
      'sub/b.txt,,,,',
      'two.txt,,,,',
      '',
    ]);
    expect(stderr).toContain('in/sources.csv: 4 rows added, 4 empty cells filled');
    expect((await write(cwd)).csv).toBe(csv);
  });

  it('keeps what is there, its columns, order and delimiter', async () => {
    const cwd = inFolder({
      'sources.csv': 'file;notes;published\nsub/b.txt;"mine; all mine";\na.html;;2024-01-01\ngone.txt;;2020\n',
    });
    const { csv } = await write(cwd);
    expect(csv.split('\n').slice(0, 4)).toEqual([
      'file;notes;published;outlet;url;title',
      'sub/b.txt;"mine; all mine";;;;',
      'a.html;;2024-01-01;The Pier;;Boats in Tapa',
      'gone.txt;;2020;;;',
    ]);
  });

  it('takes the sting out of formulas', async () => {
    const cwd = folderOf({ 'in/a.html': PAGE.replaceAll('Boats in Tapa', '=HYPERLINK(1) of boats') });
    expect((await write(cwd)).csv).toContain("'=HYPERLINK(1) of boats");
  });

  it('leaves alone what it cannot read, and asks for a folder', async () => {
    const broken = 'name,outlet\na.html,x\n';
    const cwd = inFolder({ 'sources.csv': broken });
    const { code, csv, stderr } = await write(cwd);
    expect([code, csv]).toEqual([2, broken]);
    expect(stderr).toContain('no column "file"');
    expect((await run(['sources', '--write'], { cwd })).code).toBe(2);
  });
});

describe('--lexicon', () => {
  const lexicon =
    'places:\n  - name: Kivisaar\n    spellings: [Kivi Island]\n    within: [Saaremaa]\n    country: EE\nspeakers:\n  - name: Harbour Watch\n    kind: organization\n    spellings: [Sadamavaht]\n';
  const cwd = folderOf({
    'in/a.txt':
      'Published: 6 November 2024\n\nSadamavaht said on Monday that 300 Danish soldiers were stationed on Kivi Island.\n',
    'in/b.txt':
      'Published: 6 November 2024\n\nHarbour Watch said on Monday that 300 Danish soldiers were stationed in Kivisaar.\n',
    'own.yaml': lexicon,
    'own.json': JSON.stringify({ places: [{ name: 'Kivisaar', contry: 'EE' }] }),
  });

  it('is known to every command', async () => {
    const own = ['--lexicon', 'own.yaml'];
    const list = claimsOf((await run(['list', 'in', '--format', 'ndjson', ...own], { cwd })).stdout);
    expect(list.map(({ speaker, place }) => [speaker.name, place?.name])).toEqual([
      ['Harbour Watch', 'Kivisaar'],
      ['Harbour Watch', 'Kivisaar'],
    ]);
    expect(new Set(list.map(({ statement }) => statement)).size).toBe(1);
    const extracted = await run(['extract', 'in', ...own], { cwd });
    expect(claimsOf(extracted.stdout).map(({ place }) => place?.name)).toEqual(['Kivisaar', 'Kivisaar']);
    for (const region of ['Kivi Island', 'Saaremaa', 'Estonia']) {
      const compared = await run(['compare', 'in', '--region', region, ...own], { cwd });
      expect(compared.stdout).toContain('Danish troops present in Kivisaar');
    }
    expect((await run(['speakers', 'in', ...own], { cwd })).stdout).toContain('1 speaker');
    expect((await run(['show', list[0]!.id.slice(0, 8), 'in', ...own], { cwd })).stdout).toContain('Kivisaar');
    expect((await run(['list', 'in', '--region', 'Kivisar', ...own], { cwd })).stderr).toContain(
      'did you mean Kivisaar',
    );
  });

  it('is checked: what is wrong, where, and what was meant', async () => {
    const { code, stderr, stdout } = await run(['list', 'in', '--lexicon', 'own.json'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('own.json:1:31: places[1]: there is no "contry" here; did you mean "country"?');
  });

  it('has a schema', async () => {
    const { stdout } = await run(['schema', 'lexicon'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { speakers: {}, places: {} },
    });
  });
});
