import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as library from '../src/index.js';
import {
  compareClaims,
  type Diagnostic,
  extractClaims,
  findAttributions,
  findDates,
  findNumbers,
  readDocuments,
  type SourceDocument,
} from '../src/index.js';

const made = mkdtempSync(join(tmpdir(), 'troopclaims-library-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

function folderOf(name: string, files: Record<string, string>): string {
  const folder = join(made, name);
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

const documentOf = (text: string, file = 'a.txt', published?: string): SourceDocument => ({
  id: file,
  file,
  text,
  sha256: '',
  metadata: published ? { published } : {},
});

async function all(paths: string[], options?: library.ReadDocumentsOptions): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const document of readDocuments(paths, options)) documents.push(document);
  return documents;
}

const told = (person: string, number: string) =>
  `General ${person} told reporters on Monday that ${number} Icelandic soldiers were stationed in Antsirabe.\n`;

describe('the library', () => {
  it('has the functions of the contract', () => {
    expect(Object.keys(library)).toEqual(
      expect.arrayContaining([
        'compareClaims',
        'extractClaims',
        'findAttributions',
        'findDates',
        'findNumbers',
        'readDocuments',
      ]),
    );
  });
});

describe('extractClaims', () => {
  it('gives the claims of one document', () => {
    const document = documentOf(told('Ilo Brandt', 'about 4,000'), 'fort.txt', '2023-04-18');
    const { claims, warnings, document: info } = extractClaims(document);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      speaker: { name: 'Ilo Brandt', kind: 'person' },
      date: { value: '2023-04-17', text: 'Monday', basis: 'resolved' },
      count: { low: null, high: null, best: 4000, qualifier: 'approx', text: 'about 4,000' },
      force: { country: 'IS' },
      place: { name: 'Antsirabe', country: 'MG', relation: 'in' },
      ...{
        unit: 'troops',
        status: 'present',
        realis: 'actual',
        stance: 'asserts',
        change: null,
        rate: null,
        partOf: null,
      },
      source: { file: 'fort.txt', document: 'fort.txt', article: 0, line: 1, column: 1, start: 0 },
    });
    expect(warnings).toEqual([]);
    expect(info).toMatchObject({ file: 'fort.txt', articles: 1, claims: 1, published: { value: '2023-04-18' } });
  });

  it('leaves open what the text does not settle, and says so', () => {
    const { claims, warnings } = extractClaims(documentOf(told('Ilo Brandt', '4,000')));
    expect(claims[0]!.date.value).toBeNull();
    expect(warnings).toEqual([expect.objectContaining({ file: 'a.txt', line: 1 })]);
  });

  it('gives nothing, and no error, for a text without a claim', () => {
    for (const text of ['', '\n', 'The ferry carries 300 cars.'])
      expect(extractClaims(documentOf(text)).claims).toEqual([]);
  });

  it('leaves its document as it was', () => {
    const document = documentOf(told('Ilo Brandt', '4,000'));
    const before = structuredClone(document);
    extractClaims(Object.freeze(document));
    expect(document).toEqual(before);
  });

  it('counts in UTF-16 units of the text as given', () => {
    const text = `\u{1F600} \u201cWe have\u00a0about 4,000 soldiers,\u201d the army said.`;
    const { claims } = extractClaims(documentOf(text));
    expect(claims.map(({ count }) => text.slice(count.start, count.end))).toEqual(['about 4,000']);
  });
});

describe('readDocuments', () => {
  const folder = folderOf('read', {
    'b.txt': 'Second.',
    'a.md': 'First.',
    'sources.csv': 'file,published,outlet\nb.txt,2023-04-18,The Pier\n',
    'deep/c.ndjson': '{"id":"x","text":"Third.","title":"T"}\n{"id":"y","text":"Fourth."}\n',
    'notes.csv': 'no article',
    '.hidden.txt': 'no article',
  });

  it('gives the documents of a folder in a stable order, with their metadata', async () => {
    const documents = await all([folder]);
    expect(documents.map(({ text }) => text.trim())).toEqual(['First.', 'Second.', 'Third.', 'Fourth.']);
    expect(documents.map(({ metadata }) => metadata)).toEqual([
      {},
      { published: '2023-04-18', outlet: 'The Pier' },
      { title: 'T' },
      {},
    ]);
    for (const { sha256 } of documents) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes files, globs and metadata of the caller, which is the strongest', async () => {
    const documents = await all([join(folder, '*.txt')], { metadata: { outlet: 'The Mole' } });
    expect(documents).toMatchObject([{ metadata: { published: '2023-04-18', outlet: 'The Mole' } }]);
  });

  it('tells what could not be read and goes on', async () => {
    const seen: Diagnostic[] = [];
    const missing = join(made, 'missing.txt');
    const documents = await all([missing, join(folder, 'a.md')], { onDiagnostic: (d) => seen.push(d) });
    expect(documents).toHaveLength(1);
    expect(seen).toEqual([expect.objectContaining({ file: missing, severity: 'error' })]);
    await expect(all([missing])).resolves.toEqual([]);
  });

  it('reads the seeds where no path is given', async () => {
    const folders: string[] = [];
    const documents = await all([], { onDefaultPath: (path) => folders.push(path) });
    expect(documents).toHaveLength(5);
    expect(folders).toHaveLength(1);
  });
});

describe('compareClaims', () => {
  const claims = [
    documentOf(told('Ilo Brandt', '4,000'), 'a.txt', '2023-04-18'),
    documentOf(told('Una Falk', '3,000'), 'b.txt', '2023-04-18'),
    documentOf(told('Jon Hale', 'about 4,000'), 'c.txt', '2023-04-18'),
  ].flatMap((document) => extractClaims(document).claims);

  it('sets the statements of one question against each other', () => {
    const comparisons = compareClaims(claims);
    expect(comparisons).toHaveLength(1);
    const [{ question, statements, verdicts, groups, consensus }] = comparisons as [library.Comparison];
    expect(question).toMatchObject({ unit: 'personnel', status: 'present', place: 'Antsirabe' });
    expect(statements.map((s) => s.interval).sort()).toEqual([
      [3000, 3000],
      [3950, 4050],
      [4000, 4000],
    ]);
    const counted = (verdict: string) => verdicts.filter((v) => v.verdict === verdict).length;
    expect([counted('agree'), counted('close'), counted('diverge')]).toEqual([1, 0, 2]);
    expect(groups[0]!.statements).toHaveLength(2);
    expect(consensus).toEqual({ interval: [4000, 4000], speakers: 2, of: 3 });
  });

  it('takes a tolerance in percent', () => {
    const verdicts = compareClaims(claims, { tolerance: 40 })[0]!.verdicts.map((v) => v.verdict);
    expect(verdicts.sort()).toEqual(['agree', 'close', 'close']);
  });

  it('is the same over claims that were written and read again, in any order', () => {
    const again = JSON.parse(JSON.stringify(claims)) as typeof claims;
    expect(compareClaims(again)).toEqual(compareClaims(claims));
    expect(compareClaims(again.reverse())).toEqual(compareClaims(claims));
  });

  it('refuses options that make no sense, and takes no claims for an answer', () => {
    expect(() => compareClaims(claims, { tolerance: -1 })).toThrow(RangeError);
    expect(compareClaims([])).toEqual([]);
  });
});

describe('findNumbers', () => {
  it.each([
    ['11,000', { low: 11000, high: 11000, best: 11000, qualifier: 'exact' }],
    ['about 12,000', { low: null, high: null, best: 12000, qualifier: 'approx' }],
    ['as many as 10,000', { low: null, high: 10000, best: null, qualifier: 'up_to' }],
    ['at least 10,000', { low: 10000, high: null, best: null, qualifier: 'at_least' }],
    ['more than 10,000', { low: 10000, high: null, best: null, qualifier: 'more_than' }],
    ['fewer than 10,000', { low: null, high: 10000, best: null, qualifier: 'fewer_than' }],
    ['between 11,000 and 12,000', { low: 11000, high: 12000, best: null, qualifier: 'range' }],
    ['11 to 12,000', { low: 11000, high: 12000, best: null, qualifier: 'range' }],
    ['thousands', { low: 2000, high: null, best: null, qualifier: 'vague' }],
    ['hundreds', { low: 200, high: null, best: null, qualifier: 'vague' }],
    ['dozens', { low: 24, high: null, best: null, qualifier: 'vague' }],
    ['tens of thousands', { low: 20000, high: null, best: null, qualifier: 'vague' }],
    ['a dozen', { low: 12, high: 12, best: 12, qualifier: 'exact' }],
    ['ten thousand', { low: 10000, high: 10000, best: 10000, qualifier: 'exact' }],
    ['1.5 million', { low: 1500000, high: 1500000, best: 1500000, qualifier: 'exact' }],
    ['10K', { low: 10000, high: 10000, best: 10000, qualifier: 'exact' }],
  ])('%s', (words, value) => {
    const text = `There were ${words} sheep.`.replace(/(thousands|hundreds|dozens) sheep/, '$1 of sheep');
    const start = 'There were '.length;
    expect(findNumbers(text)).toEqual([
      expect.objectContaining({ start, end: start + words.length, text: words, ...value }),
    ]);
  });

  it('finds numbers whatever they count, and none where there is none', () => {
    expect(findNumbers('Twelve ferries made 3 trips for $40.').map((n) => n.best)).toEqual([12, 3, 40]);
    expect(findNumbers('')).toEqual([]);
    expect(findNumbers('No ferry made the trip.')).toEqual([]);
  });
});

describe('findAttributions', () => {
  it('gives source, cue and content as spans of the text', () => {
    const text = 'The harbour is shut, the ministry said on Monday.';
    const [found] = findAttributions(text);
    expect(found!.source!.text).toMatch(/ministry$/);
    expect(found!.cue!.text).toBe('said');
    expect(found!.content.map((c) => c.text).join(' ')).toContain('The harbour is shut');
    for (const span of [found!.source!, found!.cue!, ...found!.content])
      expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('keeps typographic quotation marks where they stand', () => {
    const text = '\u201cWe are ready,\u201d Ana Lund told reporters.';
    expect(findAttributions(text).map((a) => a.source?.text)).toEqual(['Ana Lund']);
  });

  it('finds none where nobody speaks', () => {
    expect(findAttributions('The ferry left at noon.').filter((a) => a.source)).toEqual([]);
    expect(findAttributions('')).toEqual([]);
  });
});

describe('findDates', () => {
  const reference = '2023-04-18';

  it.each([
    ['It ended on 3 May 2022.', '3 May 2022', '2022-05-03'],
    ['It ended on April 17.', 'April 17', '2023-04-17'],
    ['It ended in November 2022.', 'November 2022', '2022-11'],
    ['It ended on Monday.', 'Monday', '2023-04-17'],
    ['It ended yesterday.', 'yesterday', '2023-04-17'],
  ])('%s', (text, words, value) => {
    const found = findDates(text, { reference });
    expect(found.map((d) => d.value)).toEqual([value]);
    expect(found[0]!.text).toContain(words);
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(found[0]!.text);
  });

  it('gives no day of the calendar to a weekday without a reference', () => {
    expect(findDates('It ended on Monday.', { reference: null }).map((d) => d.value)).toEqual([null]);
  });

  it('finds none where there is none', () => {
    expect(findDates('The ferry may march 3 miles.', { reference })).toEqual([]);
    expect(findDates('', { reference })).toEqual([]);
  });
});
