import { describe, expect, it } from 'vitest';
import { assignStatements } from '../../src/compare/index.js';
import { sourcesOf, withClaims } from '../../src/compare/sources.js';
import { speakersOf } from '../../src/compare/speakers.js';
import { sourceInfoSchema, speakerInfoSchema } from '../../src/model/overview.js';
import { type ClaimRow, claim } from './build.js';

const claimsOf = (...rows: ClaimRow[]) =>
  assignStatements(
    rows.map((row, i) => claim({ id: `c${i}`, at: i * 1000, ...row })),
    'corpus',
  );

describe('speakers', () => {
  it('are one under all their names, with what they count over time', () => {
    const found = speakersOf(
      claimsOf(
        { n: '900', day: '2031-05-01', speaker: { name: 'Mara Holt', organization: 'Harbour Office' } },
        { n: '1,200-1,400', day: '2031-05-20', speaker: 'Holt', doc: 'two' },
        { n: '~40', day: '2031-06', speaker: { name: 'M. Holt', role: 'envoy' }, status: 'killed', doc: 'two' },
        { n: '900', day: '2031-05-02', speaker: 'Per Lund' },
      ),
    );
    for (const speaker of found) expect(speakerInfoSchema.parse(speaker)).toEqual(speaker);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      name: 'Mara Holt',
      organization: 'Harbour Office',
      role: 'envoy',
      spellings: ['Holt', 'M. Holt', 'Mara Holt'],
      statements: 3,
      claims: 3,
      documents: 2,
      from: '2031-05-01',
      to: '2031-06-30',
    });
    expect(found[0]!.numbers.map((n) => [n.question.status, n.statements, n.low, n.high, n.latest.text])).toEqual([
      ['present', 2, 900, 1400, '1,200-1,400'],
      ['killed', 1, 40, 40, '~40'],
    ]);
    expect(found[0]!.numbers[0]!.question).toMatchObject({ from: '2031-05-01', to: '2031-05-20' });
  });

  it('do not lend their names: a ministry in the headline is no spelling of its spokesman', () => {
    const ministry = { name: 'War Office', kind: 'organization' as const };
    const spokesman = { name: 'Ilo Brand', organization: 'War Office' };
    const [brand, ...others] = speakersOf(claimsOf({ n: '900', speaker: ministry }, { n: '900', speaker: spokesman }));
    expect([brand!.name, brand!.spellings, brand!.statements, brand!.claims, others]).toEqual([
      'Ilo Brand',
      ['Ilo Brand'],
      1,
      2,
      [],
    ]);
  });

  it('who only deny have statements and no numbers; without a day there is none', () => {
    const [holt] = speakersOf(claimsOf({ n: '900', stance: 'denies', day: null }));
    expect([holt!.statements, holt!.numbers, holt!.from, holt!.to]).toEqual([1, [], null, null]);
  });

  it('are in the same order whatever the order of claims', () => {
    const claims = claimsOf({ n: '5' }, { n: '6', speaker: 'Per Lund' }, { n: '7', speaker: 'Ana Reyes' });
    expect(speakersOf([...claims].reverse())).toEqual(speakersOf(claims));
  });
});

describe('sources', () => {
  const document = (file: string) => ({
    id: file,
    file,
    sha256: '00',
    title: 'Troops',
    outlet: null,
    url: null,
    published: null,
    articles: 2,
    claims: 7,
  });
  const claims = claimsOf({ n: '900', doc: 'a', file: 'a' }, { n: '900', doc: 'a', file: 'a' }, { n: '7', doc: 'b' });

  it('come with the claims that are given and with their warnings', () => {
    const [a, c] = [document('a'), document('c')];
    const warning = { code: 'no-date', message: 'no day', line: 3 };
    const found = sourcesOf([a, c], claims.slice(0, 2), (d) => (d === a ? [{ ...warning, file: 'a' }] : []));
    for (const source of found) expect(sourceInfoSchema.parse(source)).toEqual(source);
    expect(found.map((s) => [s.file, s.articles, s.claims, s.statements, s.warnings])).toEqual([
      ['a', 2, 2, 1, [warning]],
      ['c', 2, 0, 0, []],
    ]);
    expect(withClaims(found).map((s) => s.file)).toEqual(['a']);
  });

  it('are known by their claims where only those are at hand', () => {
    const found = sourcesOf([], claims);
    for (const source of found) expect(sourceInfoSchema.parse(source)).toEqual(source);
    expect(found.map((s) => [s.file, s.id, s.outlet, s.published?.value, s.claims])).toEqual([
      ['a', 'a', 'The a Post', '2031-05-05', 2],
      ['b.txt', 'b', 'The b Post', '2031-05-05', 1],
    ]);
  });
});
