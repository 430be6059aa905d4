import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Claim, listOutputSchema } from '../../src/model/claim.js';
import { comparisonSchema } from '../../src/model/comparison.js';
import { COLUMNS, DEFAULT_COLUMNS } from '../../src/render/columns.js';
import { CLAIM_COLUMNS } from '../../src/render/flat.js';
import { type FormatName, RENDERERS } from '../../src/render/index.js';
import { visible, visibleLines } from '../../src/render/safe.js';
import { type Piece, PLAIN } from '../../src/render/types.js';
import { CLAIMS, COMPARISONS } from './fixtures.js';

/* What is written in any format, read back by its usual reader, is what the JSON says. */

const context = { palette: PLAIN, width: 80, columns: DEFAULT_COLUMNS };

/** Claims that have what others leave out. */
const FULL: Claim = {
  ...CLAIMS[0]!,
  id: 'full',
  via: [
    { name: 'The Harbour Post', kind: 'outlet' },
    { name: 'Ada Quill', kind: 'person' },
  ],
  date: { value: '2024-10-21', end: '2024-10-27', text: 'last week', basis: 'stated', confidence: 'low' },
  asOf: { value: '2024-10', end: '2024-10-31', text: 'in October', basis: 'resolved', confidence: 'high' },
  change: 'increase',
  rate: 'week',
  each: { of: 'five "units"' },
  partOf: 'a1',
  hedges: ['could', 'reportedly'],
  place: {
    ...CLAIMS[0]!.place!,
    within: ['Kursk Oblast', 'Russia'],
    parts: ['Sudzha', 'Korenevo'],
  },
  rules: { speaker: 'verb-before; person-name', date: 'weekday' },
  remarks: [
    {
      speaker: CLAIMS[0]!.speaker,
      date: CLAIMS[0]!.date,
      stance: 'denies',
      text: 'He denied it.',
      source: CLAIMS[0]!.source,
    },
  ],
};
const PLAIN_CLAIMS: Claim[] = [
  { ...FULL, source: { ...FULL.source, published: FULL.asOf, quote: 'One,\n"two"\tthree' } },
];
const claims = [...CLAIMS, ...PLAIN_CLAIMS];
const result = { documents: [], claims, comparisons: COMPARISONS, warnings: [] };
const json = JSON.parse(text(await RENDERERS.json.list()) as string).claims as Claim[];

function text(render: (r: typeof result, c: typeof context) => Iterable<Piece>, of = result): string {
  return [...render(of, context)].join('');
}

/** The claim's field of each column, by its path in the JSON. */
const PATHS: Record<string, string> = {
  date: 'date.value',
  as_of: 'asOf.value',
  speaker: 'speaker.name',
  role: 'speaker.role',
  organization: 'speaker.organization',
  via: 'via[].name',
  via_kinds: 'via[].kind',
  low: 'count.low',
  high: 'count.high',
  best: 'count.best',
  qualifier: 'count.qualifier',
  each_of: 'each.of',
  part_of: 'partOf',
  force: 'force.name',
  place: 'place.name',
  published: 'source.published.value',
  ...Object.fromEntries(['text', 'start', 'end'].map((name) => [`count_${name}`, `count.${name}`])),
  ...Object.fromEntries(['kind', 'country', 'text', 'basis'].map((name) => [`speaker_${name}`, `speaker.${name}`])),
  ...Object.fromEntries(['country'].map((name) => [`force_${name}`, `force.${name}`])),
  ...Object.fromEntries(
    ['relation', 'country', 'within', 'parts', 'text', 'basis'].map((name) => [`place_${name}`, `place.${name}`]),
  ),
  ...Object.fromEntries(
    ['end', 'text', 'basis', 'confidence'].flatMap((name) => [
      [`date_${name}`, `date.${name}`],
      [`as_of_${name}`, `asOf.${name}`],
      [`published_${name}`, `source.published.${name}`],
    ]),
  ),
  ...Object.fromEntries(
    ['file', 'document', 'line', 'column', 'start', 'end', 'title', 'outlet', 'url', 'quote', 'article'].map((name) => [
      name,
      `source.${name}`,
    ]),
  ),
};
const pathOf = (column: string) => PATHS[column] ?? column;

function at(claim: unknown, path: string): unknown {
  const [list, rest] = path.split('[].');
  if (rest !== undefined) return (at(claim, list!) as unknown[]).map((item) => at(item, rest));
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], claim);
}

/** The leaves of the claim's schema, as paths. */
function leaves(schema: z.core.JSONSchema.BaseSchema, path = ''): string[] {
  const inner = schema.anyOf?.find((one) => one.type !== 'null') ?? schema;
  const items = (inner.items ?? {}) as typeof schema;
  const below = Object.entries(inner.properties ?? items.properties ?? {}) as [string, typeof schema][];
  const separator = path === '' ? '' : inner.type === 'array' ? '[].' : '.';
  if (path === 'remarks' || path === 'corrected' || below.length === 0) return [path];
  return below.flatMap(([name, field]) => leaves(field, path + separator + name));
}

describe('the columns of flat formats', () => {
  const names = CLAIM_COLUMNS.map(({ name }) => name);

  it('hold every field of a claim', () => {
    const schema = z.toJSONSchema(listOutputSchema.shape.claims.element) as z.core.JSONSchema.BaseSchema;
    const fields = leaves(schema).sort();
    expect(fields).toContain('via[].kind');
    expect(fields).toContain('source.published.confidence');
    expect(names.map(pathOf).sort()).toEqual(fields);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['csv', ',', visibleLines],
    ['tsv', '\t', visible],
  ] as const)('%s equals the JSON', async (format, delimiter, clean) => {
    const rows = parse(text(await RENDERERS[format].list()), { columns: true, delimiter }) as Record<string, string>[];
    expect(rows).toHaveLength(json.length);
    for (const [i, row] of rows.entries()) {
      for (const name of names) {
        const value = at(json[i], pathOf(name));
        const list = Array.isArray(value) && name !== 'remarks' ? value.join('; ') : value;
        const words =
          list === null || list === undefined ? '' : typeof list === 'object' ? JSON.stringify(list) : String(list);
        const formula = typeof value !== 'number' && /^[=+\-@\t\r]/.test(clean(words)) ? "'" : '';
        expect([name, row[name]]).toEqual([name, formula + clean(words)]);
      }
    }
  });

  it('tsv is a line a row, for tools that cut', async () => {
    const lines = text(await RENDERERS.tsv.list())
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(claims.length + 1);
  });

  it('parquet equals the JSON, types included', async () => {
    const bytes = [...(await RENDERERS.parquet.list())(result)] as Uint8Array[];
    const file = new Uint8Array(Buffer.concat(bytes)).buffer;
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(json.length);
    for (const [i, row] of rows.entries()) {
      for (const name of names) expect([name, row[name]]).toEqual([name, at(json[i], pathOf(name)) ?? null]);
    }
    const types = Object.fromEntries(
      parquetSchema(parquetMetadata(file)).children.map(({ element }) => [element.name, element]),
    );
    expect(types.low).toMatchObject({ type: 'DOUBLE' });
    expect(types.line).toMatchObject({ type: 'INT32' });
    expect(types.speaker).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8' });
    expect(types.hedges).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'JSON' });
  });

  it('parquet is valid without a row, and of more rows than a group holds', async () => {
    const render = await RENDERERS.parquet.list();
    for (const many of [[], Array.from({ length: 2500 }, (_, i) => ({ ...FULL, id: String(i) }))]) {
      const [bytes] = render({ ...result, claims: many }) as Iterable<Uint8Array>;
      const rows = await parquetReadObjects({ file: new Uint8Array(bytes!).buffer });
      expect(rows.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    }
  });
});

describe('comparisons', () => {
  const statements = COMPARISONS.flatMap((comparison) => comparison.statements.map((of) => ({ comparison, of })));
  const others = (index: number, kind: string) => {
    const { comparison, of } = statements[index]!;
    return comparison.verdicts
      .filter(({ verdict, a, b }) => verdict === kind && [a, b].includes(of.statement))
      .map(({ a, b }) => (a === of.statement ? b : a));
  };

  it('are a row a statement in CSV, TSV and Parquet', async () => {
    const csv = parse(text(await RENDERERS.csv.compare()), { columns: true }) as Record<string, string>[];
    const tsv = parse(text(await RENDERERS.tsv.compare()), { columns: true, delimiter: '\t' });
    expect(tsv).toEqual(csv);
    const bytes = [...(await RENDERERS.parquet.compare())(result)] as Uint8Array[];
    const parquet = await parquetReadObjects({ file: new Uint8Array(Buffer.concat(bytes)).buffer });
    expect(csv).toHaveLength(statements.length);
    expect(parquet).toHaveLength(statements.length);
    for (const [i, { comparison, of }] of statements.entries()) {
      expect(parquet[i]).toMatchObject({
        ...{ force: comparison.question.force, place: comparison.question.place, statement: of.statement },
        ...{ low: of.count.low, interval_low: of.interval[0], interval_high: of.interval[1], reports: of.reports },
        ...{ agrees_with: others(i, 'agree'), diverges_from: others(i, 'diverge'), claims: of.claims },
      });
      expect(csv[i]).toMatchObject({
        ...{ statement: of.statement, low: String(of.count.low ?? ''), claims: of.claims.join(' ') },
        ...{ agrees_with: others(i, 'agree').join(' '), interval_high: String(of.interval[1] ?? '') },
      });
    }
  });
});

describe('json', () => {
  const ajv = new Ajv2020({ strict: false });
  const listSchema = z.toJSONSchema(listOutputSchema);
  const compareSchema = z.toJSONSchema(listOutputSchema.extend({ comparisons: z.array(comparisonSchema) }));

  it.each([
    ['list', listSchema],
    ['compare', compareSchema],
  ] as const)('of %s is valid by its JSON Schema, and the schema refuses what is not', async (command, schema) => {
    const parsed = JSON.parse(text(await RENDERERS.json[command]()));
    const validate = ajv.compile(schema);
    expect([validate(parsed), validate.errors]).toEqual([true, null]);
    expect(validate({ ...parsed, version: 2 })).toBe(false);
  });

  it('as ndjson is the same claims and comparisons', async () => {
    const lines = (of: string) =>
      of
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(lines(text(await RENDERERS.ndjson.list()))).toEqual(json);
    expect(lines(text(await RENDERERS.ndjson.compare()))).toEqual(JSON.parse(JSON.stringify(COMPARISONS)));
  });
});

describe('markdown', () => {
  it('is a table whose cells are the words of the columns', async () => {
    const [head, rule, ...rows] = text(await RENDERERS.markdown.list())
      .trimEnd()
      .split('\n')
      .map(cellsOf);
    expect(head).toEqual(DEFAULT_COLUMNS.map((key) => COLUMNS[key].title));
    expect(rule!.every((cell) => /^:?-+:?$/.test(cell))).toBe(true);
    expect(rows).toEqual(claims.map((claim) => DEFAULT_COLUMNS.map((key) => COLUMNS[key].words(claim))));
  });

  const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  const cellsOf = (line: string) =>
    line
      .slice(2, -2)
      .split(/ (?<!\\)\| /)
      .map((cell) =>
        cell.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]!),
      );
});

describe('jsonld', () => {
  /** Properties that schema.org has. */
  const SCHEMA_ORG = new Set(
    (
      'about additionalProperty address addressCountry affiliation appearance author claimReviewed containedInPlace ' +
      'containsPlace contentLocation contributor datePublished description headline identifier itemReviewed jobTitle ' +
      'location maxValue minValue name publisher reviewBody temporalCoverage text unitText url value'
    ).split(' '),
  );
  const OA = 'http://www.w3.org/ns/oa#';
  type Node = Record<string, { '@id'?: string; '@value'?: unknown }[]> & { '@id'?: string; '@type'?: string[] };
  const flatten = async (of: string): Promise<Node[]> => (await jsonld.flatten(JSON.parse(of))) as unknown as Node[];
  const value = (node: Node, name: string) => node[name]?.[0]?.['@value'];

  it('gives a processor every claim with its words by position and quotation', async () => {
    const nodes = await flatten(text(await RENDERERS.jsonld.list(), { ...result, claims: [FULL, CLAIMS[1]!] }));
    const byId = new Map(nodes.map((node) => [node['@id'], node]));
    const follow = (node: Node, name: string) => (node[name] ?? []).map((one) => byId.get(one['@id']!)!);
    const reviews = nodes.filter((node) => node['@type']?.includes('https://schema.org/ClaimReview'));
    expect(reviews).toHaveLength(2);
    for (const claim of [FULL, CLAIMS[1]!]) {
      const node = byId.get(`urn:troopclaims:claim:${claim.id}`)!;
      expect(node['@type']).toEqual(['https://schema.org/Claim']);
      expect(reviews.flatMap((review) => follow(review, 'https://schema.org/itemReviewed'))).toContain(node);
      expect(value(node, 'https://schema.org/text')).toBe(claim.source.quote);
      expect(value(follow(node, 'https://schema.org/author')[0]!, 'https://schema.org/name')).toBe(claim.speaker.name);
      const annotation = nodes.find((one) => one[`${OA}hasBody`]?.some((body) => body['@id'] === node['@id']))!;
      expect(annotation['@type']).toEqual([`${OA}Annotation`]);
      const targets = follow(annotation, `${OA}hasTarget`);
      const read = targets.map((target) => {
        const selectors = follow(target, `${OA}hasSelector`);
        const of = (type: string) => selectors.find((one) => one['@type']![0] === `${OA}${type}`)!;
        const position = of('TextPositionSelector');
        return {
          exact: value(of('TextQuoteSelector'), `${OA}exact`),
          start: Number(value(position, `${OA}start`)),
          end: Number(value(position, `${OA}end`)),
        };
      });
      expect(read).toEqual([
        { exact: claim.source.quote, start: claim.source.start, end: claim.source.end },
        { exact: claim.count.text, start: claim.count.start, end: claim.count.end },
      ]);
    }
  });

  it.each(['list', 'compare'] as const)('of %s has only terms of schema.org and Web Annotation', async (command) => {
    const [graph] = await jsonld.expand(JSON.parse(text(await RENDERERS.jsonld[command]())));
    const iris = new Set(
      [...JSON.stringify(graph).matchAll(/"(https?:[^"]+|oa:[^"]+)"(?=:)/g)].map((found) => found[1]!),
    );
    const expected = [...SCHEMA_ORG].map((term) => `https://schema.org/${term}`);
    expected.push(
      ...['hasBody', 'hasTarget', 'hasSource', 'hasSelector', 'motivatedBy', 'start', 'end', 'exact'].map(
        (t) => OA + t,
      ),
    );
    expect([...iris].filter((iri) => !expected.includes(iri))).toEqual([]);
    expect(iris).toContain(`${OA}exact`);
  });

  it('of comparisons reviews every statement with its claims', async () => {
    const nodes = await flatten(text(await RENDERERS.jsonld.compare()));
    const reviews = nodes.filter((node) => node['@type']?.includes('https://schema.org/ClaimReview'));
    expect(reviews.map((node) => node['@id']).sort()).toEqual(
      [
        ...new Set(COMPARISONS.flatMap((c) => c.statements.map((s) => `urn:troopclaims:statement:${s.statement}`))),
      ].sort(),
    );
  });
});

const NAMES: FormatName[] = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'jsonld', 'parquet'];

describe('every format', () => {
  it('is read back here', () => expect(Object.keys(RENDERERS)).toEqual(NAMES));
});
