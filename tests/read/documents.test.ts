import { createHash } from 'node:crypto';
import { chmodSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/model/document.js';
import { type Diagnostic, type ReadOptions, readDocuments } from '../../src/read/index.js';
import { folderOf } from './folder.js';

async function read(paths: string[], options: ReadOptions = {}) {
  const documents: SourceDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const item of readDocuments(paths, options)) {
    if ('document' in item) documents.push(item.document);
    else diagnostics.push(item.diagnostic);
  }
  return { documents, diagnostics };
}

const stdin = async function* (...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
};

const names = (folder: string, documents: SourceDocument[]) => documents.map(({ file }) => relative(folder, file));

describe('finding', () => {
  const folder = folderOf({
    'b.txt': 'b',
    'a/z.md': 'z',
    'a.txt': 'a',
    'B.TXT': 'B',
    'é.txt': 'e',
    '.hidden.txt': 'no',
    '.git/x.txt': 'no',
    'node_modules/x/readme.md': 'no',
    'sources.csv': 'file,outlet\na.txt,The Mirth\n',
    'picture.png': new Uint8Array([137, 80, 0]),
    'notes.docx': 'no',
    'dump.ndjson': '{"text":"one"}\n{"text":"two"}\n',
  });

  it('reads a folder by path in code-unit order, hidden files and other formats aside', async () => {
    const { documents, diagnostics } = await read([folder]);
    expect(names(folder, documents)).toEqual([
      'B.TXT',
      'a.txt',
      'a/z.md',
      'b.txt',
      'dump.ndjson',
      'dump.ndjson',
      'é.txt',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('keeps the order of the paths and reads each file once', async () => {
    const { documents } = await read([join(folder, 'b.txt'), join(folder, 'a'), folder]);
    expect(names(folder, documents).slice(0, 3)).toEqual(['b.txt', 'a/z.md', 'B.TXT']);
    expect(documents).toHaveLength(7);
  });

  it('expands globs, sorted', async () => {
    const { documents } = await read([`${folder}/**/*.{txt,md}`]);
    expect(names(folder, documents)).toEqual(['a.txt', 'a/z.md', 'b.txt', 'é.txt']);
  });

  it('takes a file named like a pattern as the file', async () => {
    const odd = folderOf({ 'what[1].txt': 'text' });
    const { documents } = await read([join(odd, 'what[1].txt')]);
    expect(documents).toHaveLength(1);
  });

  it('reads a named file without a known extension as text', async () => {
    const odd = folderOf({ ARTICLE: 'text' });
    expect((await read([join(odd, 'ARTICLE')])).documents[0]).toMatchObject({ text: 'text' });
  });

  it('follows linked files, not linked folders', async () => {
    const linked = folderOf({ 'a.txt': 'a' });
    symlinkSync(join(linked, 'a.txt'), join(linked, 'b.txt'));
    symlinkSync(linked, join(linked, 'circle'));
    symlinkSync('nowhere', join(linked, 'dead.txt'));
    const { documents, diagnostics } = await read([linked]);
    expect(names(linked, documents)).toEqual(['a.txt', 'b.txt']);
    expect(diagnostics).toMatchObject([{ code: 'missing' }]);
  });
});

describe('what cannot be read', () => {
  const folder = folderOf({
    'good.txt': 'good',
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'binary.txt': new Uint8Array([97, 0, 98]),
    'marked.txt': new Uint8Array([0xff, 0xfe, 97]),
    'notes.docx': 'text',
    'dump.jsonl': '{"text":"one"}\n\nnot json\n[1]\n{"id":"x"}\n{"html":"<p>"}\n{"text":" "}\n{"text":"last"}',
    'empty.ndjson': '\n',
    'void/readme': '',
  });

  it.each([
    ['empty.txt', 'empty', 'error', 'is empty'],
    ['blank.txt', 'empty', 'error', 'holds no text'],
    ['binary.txt', 'binary', 'error', 'binary file'],
    ['marked.txt', 'encoding', 'error', 'UTF-16LE'],
    ['notes.docx', 'unsupported', 'error', 'Word files are not supported'],
    ['nosuch.txt', 'missing', 'error', 'no such file'],
    ['*.none', 'no_match', 'error', 'no file matches'],
    ['void', 'empty_folder', 'error', 'no file that can be read (.txt'],
    ['empty.ndjson', 'empty', 'warning', 'no articles'],
  ])('%s', async (name, code, severity, message) => {
    const { documents, diagnostics } = await read([join(folder, name)]);
    expect(documents).toEqual([]);
    expect(diagnostics).toEqual([
      { code, severity, file: join(folder, name), message: expect.stringContaining(message) },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('a file and a folder without permission', async () => {
    const closed = folderOf({ 'a.txt': 'a', 'b/c.txt': 'c' });
    chmodSync(join(closed, 'a.txt'), 0);
    chmodSync(join(closed, 'b'), 0);
    const { diagnostics } = await read([closed]);
    chmodSync(join(closed, 'b'), 0o700);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['unreadable', 'no permission to read it'],
      ['unreadable', 'no permission to read it'],
    ]);
  });

  it('does not keep the rest from being read', async () => {
    const { documents, diagnostics } = await read([folder]);
    expect(documents.map(({ text }) => text)).toEqual(['one', 'last', 'good']);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(9);
  });

  it('names the line of a bad record', async () => {
    const { diagnostics } = await read([join(folder, 'dump.jsonl')]);
    expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([
      [3, 'bad_line'],
      [4, 'bad_line'],
      [5, 'bad_line'],
      [6, 'empty'],
      [7, 'empty'],
    ]);
  });
});

describe('documents', () => {
  it('carry path, text and the digest of their bytes', async () => {
    const content = Buffer.from('\uFEFFZoë\r\nsecond');
    const folder = folderOf({ 'a.txt': content });
    const file = join(folder, 'a.txt');
    expect((await read([file])).documents).toEqual([
      {
        id: file,
        file,
        text: 'Zoë\r\nsecond',
        sha256: createHash('sha256').update(content).digest('hex'),
        metadata: {},
      },
    ]);
  });

  it('keep relative paths relative', async () => {
    const folder = relative(process.cwd(), folderOf({ 'a.txt': 'a' }));
    expect((await read([`./${folder}/`])).documents[0]!.file).toBe(`${folder}/a.txt`);
  });

  it('blank out front matter without moving the text', async () => {
    const text = '---\ntitle: T\npublished: nonsense\n---\n\nThe text.';
    const folder = folderOf({ 'a.md': text });
    const { documents, diagnostics } = await read([folder]);
    expect(documents[0]!.text).toHaveLength(text.length);
    expect(documents[0]!.text.indexOf('The text.')).toBe(text.indexOf('The text.'));
    expect(documents[0]!.text.trim()).toBe('The text.');
    expect(documents[0]!.metadata).toEqual({ title: 'T' });
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'metadata' }]);
  });

  it('of NDJSON carry their id and fields', async () => {
    const folder = folderOf({
      'd.ndjson': [
        { text: '\uFEFFone', id: 7, title: 'T', published: '2024-11-04T10:00:00Z', outlet: 'O', url: 'u' },
        { text: 'two' },
      ]
        .map((record) => JSON.stringify(record))
        .join('\r\n'),
    });
    const file = join(folder, 'd.ndjson');
    const { documents } = await read([file]);
    expect(documents).toMatchObject([
      { id: '7', file, text: 'one', metadata: { title: 'T', published: '2024-11-04', outlet: 'O', url: 'u' } },
      { id: `${file}:2`, file, text: 'two', metadata: {} },
    ]);
    expect(documents[1]!.sha256).toBe(createHash('sha256').update('two').digest('hex'));
  });

  it('of NDJSON in UTF-16', async () => {
    const folder = folderOf({ 'd.ndjson': Buffer.from('\uFEFF{"text":"Zoë Ċ"}\n{"text":"two"}\n', 'utf16le') });
    expect((await read([folder])).documents.map(({ text }) => text)).toEqual(['Zoë Ċ', 'two']);
  });
});

describe('sources.csv', () => {
  it('gives metadata to the files of its folder and below, the nearest first', async () => {
    const folder = folderOf({
      'sources.csv':
        'file,published,outlet,url,title\na.txt,2024-10-28,"Mirth, The",,\nsub/b.txt,2024,Outer,,\nsub/c.txt,2023,,,\n',
      'sub/sources.csv': '\uFEFFFile, Outlet\nb.txt, Inner\n',
      'a.txt': 'a',
      'sub/b.txt': 'b',
      'sub/c.txt': 'c',
      'd.txt': 'd',
    });
    const { documents, diagnostics } = await read([folder]);
    expect(documents.map(({ metadata }) => metadata)).toEqual([
      { published: '2024-10-28', outlet: 'Mirth, The' },
      {},
      { outlet: 'Inner' },
      { published: '2023' },
    ]);
    expect(diagnostics).toEqual([]);
    expect((await read([join(folder, 'a.txt')])).documents[0]!.metadata.published).toBe('2024-10-28');
  });

  it('is weaker than the command line and stronger than front matter and records', async () => {
    const folder = folderOf({
      'sources.csv': 'file,outlet,title\na.md,S,S\nd.ndjson,S,S\n',
      'a.md': '---\noutlet: F\ntitle: F\nurl: F\n---\ntext',
      'd.ndjson': '{"text":"t","outlet":"R","title":"R","url":"R"}',
    });
    const { documents } = await read([folder], { metadata: { outlet: 'C' } });
    expect(documents.map(({ metadata }) => metadata)).toEqual([
      { outlet: 'C', title: 'S', url: 'F' },
      { outlet: 'C', title: 'S', url: 'R' },
    ]);
  });

  it.each([
    ['as Excel writes it', '\uFEFFfile;published;outlet\r\na.txt;2024-11-04;"Mirth; The"\r\n'],
    ['with its delimiter told', 'sep=;\r\nfile;published;outlet\r\na.txt;2024-11-04;"Mirth; The"\r\n'],
    ['with tabs', 'file\tpublished\toutlet\na.txt\t2024-11-04\tMirth; The\n'],
    ['in UTF-16', Buffer.from('\uFEFFfile;published;outlet\r\na.txt;2024-11-04;"Mirth; The"\r\n', 'utf16le')],
    ['with paths of Windows', 'file,published,outlet\n.\\a.txt,2024-11-04,Mirth; The\n'],
  ])('is read %s', async (_, csv) => {
    const { documents, diagnostics } = await read([folderOf({ 'sources.csv': csv, 'a.txt': 'a' })]);
    expect(documents[0]!.metadata).toEqual({ published: '2024-11-04', outlet: 'Mirth; The' });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['file,outlet,Publisched\na.txt,x,y\n', 'warning', 'columns that say nothing here: publisched', 1],
    ['file,outlet\na.txt,x\na.txt,y\n', 'warning', 'names a.txt twice', 3],
    ['file,published\na.txt,soon\n', 'warning', 'no date that can be read', 2],
    ['file,outlet\na.txt,x\ngone.txt,x\n', 'warning', 'not there: gone.txt', 3],
    ['name,outlet\na.txt,x\n', 'error', 'no column "file"', 1],
    ['file,outlet\n"a.txt,x\n', 'error', 'cannot be read as CSV', undefined],
  ])('says what is wrong in %j', async (csv, severity, message, line) => {
    const folder = folderOf({ 'sources.csv': csv, 'a.txt': 'a' });
    const { documents, diagnostics } = await read([folder]);
    expect(documents).toHaveLength(1);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'metadata', severity, message: expect.stringContaining(message) });
    expect(diagnostics[0]!.line).toBe(line);
  });
});

describe('stdin', () => {
  it('is one article', async () => {
    const { documents } = await read(['-'], { stdin: stdin('{ not json\n', 'text') });
    expect(documents).toMatchObject([{ id: '-', file: '-', text: '{ not json\ntext' }]);
  });

  it('is NDJSON where its first line is a record', async () => {
    const { documents } = await read(['-'], { stdin: stdin('{"text":"one"}\n{"te', 'xt":"two"}\n') });
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      ['-:1', 'one'],
      ['-:2', 'two'],
    ]);
  });

  it('streams NDJSON: a document comes before the next chunk is asked for', async () => {
    const asked: string[] = [];
    const slow = async function* () {
      for (const word of ['one', 'two']) {
        asked.push(word);
        yield Buffer.from(`{"text":"${word}"}\n`);
      }
    };
    for await (const item of readDocuments(['-'], { stdin: slow(), stdinFormat: 'ndjson' })) {
      expect('document' in item && item.document.text).toBe('one');
      break;
    }
    expect(asked).toEqual(['one']);
  });

  it('is a page where it begins as one, whatever is expected', async () => {
    const options = { stdin: stdin('<!DOCTYPE html><p>The ', 'text.</p>'), stdinFormat: 'ndjson' as const };
    expect((await read(['-'], options)).documents).toMatchObject([{ file: '-', text: 'The text.' }]);
  });

  it('is records where they are expected, bad ones too', async () => {
    const options = { stdin: stdin('not json\n', '{"text":"two"}\n'), stdinFormat: 'ndjson' as const };
    const { documents, diagnostics } = await read(['-'], options);
    expect([documents.length, diagnostics.map(({ line }) => line)]).toEqual([1, [1]]);
    expect((await read(['-'], { stdin: stdin(), stdinFormat: 'ndjson' })).diagnostics).toMatchObject([
      { code: 'empty' },
    ]);
  });

  it('cuts characters between chunks whole', async () => {
    const bytes = Buffer.from('{"text":"군인"}\n');
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { documents } = await read(['-'], { stdin: stdin(...chunks), stdinFormat: 'ndjson' });
    expect(documents[0]!.text).toBe('군인');
  });
});

describe('no path', () => {
  it('reads ./seeds, else the seeds of the package, and says so', async () => {
    const told: string[] = [];
    const folder = folderOf({ 'seeds/a.txt': 'a' });
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(names('', (await read([], { onDefaultPath: (path) => told.push(path) })).documents)).toEqual([
        expect.stringMatching(/seeds\/a\.txt$/),
      ]);
    } finally {
      process.chdir(before);
    }
    expect(told).toEqual(['seeds']);
  });
});
