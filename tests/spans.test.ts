import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument, Span } from '../src/index.js';
import { type Claim, extractClaims, findAttributions, findDates, findNumbers, readDocuments } from '../src/index.js';
import { type ClaimDate, claimSchema, documentSchema, warningSchema } from '../src/model/claim.js';
import { normalise } from '../src/text/normalise.js';

/* Spans are contracts: what holds for every claim, whatever the article. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = join(root, '../shared/eval');

/** Folders of articles: the project's own, and annotated sets where they lie beside it. */
const FOLDERS = [
  { name: 'seeds', folder: join(root, 'seeds') },
  { name: 'the made-up collection', folder: join(root, 'tests/collection/docs') },
  ...(existsSync(shared)
    ? readdirSync(shared, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({ name: `set ${name}`, folder: join(shared, name, 'docs') }))
    : []),
];

async function documentsOf(folder: string): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const document of readDocuments([folder])) documents.push(document);
  return documents;
}

/** The number that a claim states: the same for all claims of a statement, whatever their qualifiers. */
function statedNumber({ count: { low, high, best, qualifier } }: Claim): string {
  return qualifier === 'range' ? `${low}-${high}` : `${best ?? low ?? high}`;
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

const isDay = (value: string) => DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

function dateFaults(date: ClaimDate | null): string[] {
  if (date === null) return [];
  const { value, end, text, basis } = date;
  const faults: string[] = [];
  if (value === null) {
    if (basis !== null || end !== undefined) faults.push('a date without a value has a basis or an end');
  } else {
    if (!isDay(value) && !PERIOD.test(value)) faults.push(`date ${value}`);
    if (basis === null) faults.push(`date ${value} has no basis`);
    if (end !== undefined && !(isDay(end) && end >= value)) faults.push(`date ${value} ends on ${end}`);
  }
  if (text === '') faults.push('empty date words');
  return faults;
}

/** Whether the fields hold what the table of qualifiers asks. */
function areBoundsRight({ low, high, best, qualifier }: Claim['count']): boolean {
  switch (qualifier) {
    case 'exact':
      return best !== null && low === best && high === best;
    case 'approx':
      return best !== null && low === null && high === null;
    case 'up_to':
    case 'fewer_than':
      return high !== null && low === null && best === null;
    case 'at_least':
    case 'more_than':
    case 'vague':
      return low !== null && high === null && best === null;
    case 'range':
      return low !== null && high !== null && best === null && low <= high;
  }
}

/** Line and column of an offset by counting, both from 1. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** All that is wrong with the claims of a document, in words; nothing for claims that keep the contract. */
function faultsOf(document: SourceDocument): string[] {
  const { claims, document: info, warnings, remarks } = extractClaims(document);
  const { text } = document;
  const faults: string[] = [];
  const ids = new Set(claims.map((claim) => claim.id));
  if (ids.size !== claims.length) faults.push('ids are not unique');
  if (!documentSchema.safeParse(info).success) faults.push('document against the schema');
  if (info.claims !== claims.length) faults.push(`${info.claims} claims told, ${claims.length} given`);
  for (const warning of warnings)
    if (!warningSchema.safeParse(warning).success) faults.push('warning against the schema');
  for (const { source } of remarks)
    if (text.slice(source.start, source.end) !== source.quote) faults.push(`remark ${source.quote}`);
  const numbers = new Map<string, string>();
  let last = -1;
  for (const claim of claims) {
    const { count, source, partOf, statement } = claim;
    const tell = (what: string) => faults.push(`${document.file}: "${count.text}" in "${source.quote}": ${what}`);
    const parsed = claimSchema.safeParse(claim);
    if (!parsed.success) tell(parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; '));
    if (text.slice(source.start, source.end) !== source.quote) tell('quote');
    if (text.slice(count.start, count.end) !== count.text) tell('words of the count');
    if (count.text.trim() !== count.text || count.text === '') tell('white space around the count');
    if (count.start < source.start || count.end > source.end) tell('the count lies outside its quote');
    if (count.start < last) tell('claims are out of order');
    last = count.start;
    const { line, column } = positionOf(text, source.start);
    if (source.line !== line || source.column !== column) tell(`stands at ${line}:${column}`);
    if (!areBoundsRight(count)) tell(`bounds of ${JSON.stringify(count)}`);
    for (const fault of [...dateFaults(claim.date), ...dateFaults(claim.asOf)]) tell(fault);
    if (partOf !== null && (partOf === claim.id || !ids.has(partOf))) tell('partOf names no other claim');
    const { published } = source;
    for (const fault of dateFaults(published)) tell(`published: ${fault}`);
    const number = statedNumber(claim);
    if ((numbers.get(statement) ?? number) !== number) tell(`shares a statement with ${numbers.get(statement)}`);
    numbers.set(statement, number);
  }
  return faults;
}

const idsOf = (document: SourceDocument) => extractClaims(document).claims.map(({ id, statement }) => [id, statement]);

describe.each(FOLDERS)('claims of $name', ({ folder }) => {
  const documents = documentsOf(folder);

  it('are where they say they are, and as the contract has them', async () => {
    expect((await documents).length).toBeGreaterThan(0);
    expect((await documents).flatMap(faultsOf)).toEqual([]);
  });

  it('are the same in every run and under every path', async () => {
    for (const document of await documents) {
      const ids = idsOf(document);
      expect(idsOf(document)).toEqual(ids);
      const elsewhere = { ...document, id: 'elsewhere', file: 'some/other/place.md', sha256: 'f'.repeat(64) };
      expect(idsOf(elsewhere)).toEqual(ids);
    }
  });
});

if (!existsSync(shared)) it.skip('claims of the annotated sets: the sets do not lie beside the project', () => {});

describe('the fault finder', () => {
  const document: SourceDocument = {
    id: 'a',
    file: 'a.txt',
    sha256: '',
    metadata: { published: '2023-04-18' },
    text: 'Garrison\n\nGeneral Ilo Brandt said on Monday that 4,000 Icelandic soldiers were in Antsirabe.\n',
  };

  it('finds a claim without a fault', () => {
    expect(extractClaims(document).claims).toHaveLength(1);
    expect(faultsOf(document)).toEqual([]);
  });

  it.each([
    ['2023-02-30', false],
    ['2023-13-01', false],
    ['2024-02-29', true],
    ['2023-04', true],
    ['2023', true],
    ['23-04-18', false],
    ['April', false],
  ])('date %s', (value, good) => {
    const faults = dateFaults({ value, text: null, basis: 'stated', confidence: 'high' });
    expect(faults.length === 0).toBe(good);
  });
});

/* Any text at all. */

/** Texts a property is tried on; more for a long search (`FUZZ_RUNS=20000 npx vitest run tests/spans.test.ts`). */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);

const WORDS = [
  ...[
    'about',
    'some',
    'up to',
    'at least',
    'more than',
    'nearly',
    'as many as',
    'between',
    'from',
    'to',
    'and',
    'or',
    'another',
  ],
  ...[
    '10,000',
    '4,000',
    '11,000-12,000',
    '5-6,000',
    '1.5 million',
    'two dozen',
    'thousands',
    'hundreds of',
    'a',
    '3',
    '11 000',
  ],
  ...[
    '10K',
    '2023',
    '82nd',
    '40 %',
    '$400',
    '17:30',
    '1/2',
    '0',
    '00',
    '9'.repeat(40),
    'one hundred and twenty',
    '2+2',
    'M23',
  ],
  ...[
    'troops',
    'soldiers',
    'men',
    'of them',
    'of whom',
    'each',
    'a day',
    'peacekeepers',
    'police',
    'strong',
    'Icelandic',
    'reserve',
  ],
  ...[
    'were killed',
    'wounded',
    'are in',
    'will withdraw',
    'could grow by',
    'deployed',
    'captured or missing',
    'lost',
    'is training',
  ],
  ...[
    'said',
    'told reporters',
    'according to',
    'denied',
    'citing',
    'she',
    'the ministry',
    'General Ilo Brandt',
    'a diplomat',
    'Reuters',
  ],
  ...[
    'on Monday',
    'last week',
    'on 3 May',
    'in November 2022',
    'yesterday',
    'Published: 20 Nov. 2024',
    'as of 30 January',
  ],
  ...[
    'Antsirabe',
    'near Toamasina',
    'Madagascar',
    'the border',
    'Kenya',
    'U.S.',
    'SEOUL, South Korea (AP) —',
    'By Ana Lund',
    'Read more:',
  ],
];
const MARKS = [
  ...[
    '.',
    ',',
    ';',
    ':',
    '?',
    '!',
    '...',
    '-',
    '\u2013',
    '\u2014',
    '(',
    ')',
    '[',
    ']',
    '"',
    "'",
    '\u201c',
    '\u201d',
    '\u2018',
    '\u2019',
  ],
  ...[
    '\u00ab',
    '\u00bb',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u202f',
    '\u200b',
    '\u00ad',
    '\u2028',
    '* ',
    '\u2022 ',
    '|',
    '/',
  ],
];
const ODD = [
  ...[
    '\u{1F600}',
    '\u{1F1FA}\u{1F1F8}',
    'e\u0301',
    '\ud83d',
    '\ude00',
    '\ufeff',
    '\u0000',
    '\u202e',
    '\ufffd',
    '\u0130',
    '\u1e9e',
    '\ufb01',
  ],
  ...[
    '\u5317\u671d\u9c9c',
    '\u0661\u0662\u0663',
    '\uff11\uff10',
    '\u0421\u043b\u0430\u0432\u0430',
    '\u2160',
    '\u00bd',
    '\u00b2',
    '__proto__',
    'constructor',
    'toString',
  ],
];

const pieces = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.nat(10_000_000).map(String) },
);
const noise = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', ' ', '', '\n')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

const maybe = (...words: string[]) => fc.constantFrom('', ...words);

/** Sentences as news has them, cut open here and there. */
const sentences = fc
  .tuple(
    maybe('General Ilo Brandt said ', '"', 'According to the ministry, ', '\u201c', '- ', 'On Monday, '),
    maybe('about ', 'Up to ', 'at least ', 'more than ', 'another ', 'between 900 and ', 'an estimated ', '400 of '),
    fc.constantFrom(
      '4,000',
      '11-12,000',
      'two dozen',
      'thousands of',
      '1 200',
      '10K',
      'tens of\nthousands of',
      '312',
      '1.5 million',
    ),
    maybe(' Icelandic', ' North Korean', ' reserve', '\u00a0army'),
    fc.constantFrom(
      ' troops',
      ' soldiers',
      '',
      ' of them',
      '-strong garrison',
      ' officers and 60 sappers',
      ' men each',
      ' police',
    ),
    fc.constantFrom(
      ' are in Antsirabe',
      ' were killed',
      ' a day were wounded',
      ' will leave the fort',
      ' could go',
      ' died and 30 were hurt',
    ),
    maybe(' near Toamasina', ' last week', ' in November 2022', ', including about 90 in Mahajanga', ' (60)', '\n'),
    maybe(
      ', a diplomat said',
      ',\u201d she said',
      '," the ministry told Reuters on Tuesday',
      ', which the army denied',
      ', citing Ana Lund',
    ),
    maybe('.', '. ', '?', '.\n\n', '\r\n', ' * '),
  )
  .map((parts) => parts.join(''));

const texts = fc
  .array(fc.oneof({ weight: 2, arbitrary: sentences }, { weight: 1, arbitrary: noise }), { maxLength: 14 })
  .map((parts) => parts.join(''));

const documentOf = (text: string): SourceDocument => ({ id: 'a', file: 'a.txt', text, sha256: '', metadata: {} });

const isTrueSpan = (text: string, span: Span | null) =>
  span === null || (span.start <= span.end && text.slice(span.start, span.end) === span.text);

describe('any text', { timeout: 30_000 + 40 * RUNS }, () => {
  it('gives claims that keep the contract', () => {
    let claims = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const document = documentOf(text);
        expect(faultsOf(document)).toEqual([]);
        claims += extractClaims(document).claims.length;
      }),
      { numRuns: 250, seed: 1 },
    );
    expect(claims).toBeGreaterThan(300);
  });

  it('gives such claims under a new seed in every run, too', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultsOf(documentOf(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives numbers, attributions and dates that stand where they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const number of findNumbers(text)) expect(isTrueSpan(text, number)).toBe(true);
        for (const date of findDates(text, { reference: '2023-04-18' })) expect(isTrueSpan(text, date)).toBe(true);
        for (const { source, cue, content } of findAttributions(text))
          for (const span of [source, cue, ...content]) expect(isTrueSpan(text, span)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps its length when it is normalised', () => {
    fc.assert(fc.property(texts, (text) => normalise(text).length === text.length));
  });

  it('is read the same twice, and with metadata of any kind', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2023', '2023-04', '2023-04-18'), (text, published) => {
        const document = { ...documentOf(text), metadata: { published, outlet: 'The Pier', title: 'A title' } };
        expect(faultsOf(document)).toEqual([]);
        expect(extractClaims(document)).toEqual(extractClaims(document));
      }),
      { numRuns: RUNS },
    );
  });
});
