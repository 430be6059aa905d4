import { describe, expect, it } from 'vitest';
import { type CompareOptions, compareClaims } from '../../src/compare/index.js';
import type { Claim } from '../../src/model/claim.js';
import type { Comparison, Remark } from '../../src/model/comparison.js';
import { comparisonSchema } from '../../src/model/comparison.js';
import { type ClaimRow, claim, speakerOf } from './build.js';

/* Each rule of the comparison on a few claims. Claim ids stand for the statements that they are in. */

const VOICES = { a: 'Mara Holt', b: 'Per Lund', c: 'Ana Reyes', d: 'Ilo Brand' };

/** Claims by id; a speaker for each letter, unless given. */
function claims(rows: Record<string, ClaimRow>): Claim[] {
  return Object.entries(rows).map(([id, row], i) =>
    claim({ id, at: i * 1000, speaker: VOICES[id[0] as 'a'] ?? 'Mara Holt', ...row }),
  );
}

function compare(rows: Record<string, ClaimRow>, options?: CompareOptions): Comparison[] {
  const found = compareClaims(claims(rows), options);
  for (const comparison of found) expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  return found;
}

function only(rows: Record<string, ClaimRow>, options?: CompareOptions): Comparison {
  const found = compare(rows, options);
  expect(found).toHaveLength(1);
  return found[0];
}

/** First claim id of a statement. */
const nameIn = (comparisons: Comparison[]) => {
  const names = new Map(comparisons.flatMap((c) => c.statements.map((s) => [s.statement, s.claims[0]] as const)));
  return (id: string) => names.get(id) ?? id;
};

function verdicts(comparison: Comparison): Record<string, string> {
  const name = nameIn([comparison]);
  return Object.fromEntries(comparison.verdicts.map((v) => [[name(v.a), name(v.b)].sort().join(''), v.verdict]));
}

const counted = (comparison: Comparison) =>
  comparison.statements
    .filter((s) => s.counted)
    .map((s) => s.claims[0])
    .sort();

describe('questions', () => {
  const titles = (found: Comparison[]) =>
    found.map(({ question: q }) => [q.force, q.unit, q.status, q.realis, q.place].join(' ')).sort();

  it('are one force, kind of people, state, realis and place', () => {
    const rows = {
      a: { n: '900' },
      b: { n: '900', force: 'Estmark' },
      b2: { n: '30', unit: 'officers', partOf: 'elsewhere' },
      b3: { n: '3', unit: 'generals' },
      c: { n: '900', status: 'training' },
      c2: { n: '900', status: 'planned', realis: 'planned' },
      d: { n: '900', place: 'Vale' },
      d2: { n: '950', place: null },
      d3: { n: '960', force: null },
      d4: { n: '900', unit: 'engineers' },
    } as const;
    expect(titles(compare(rows))).toEqual([
      ' personnel present actual Tarn',
      'Estmark personnel present actual Tarn',
      'Norlandic generals present actual Tarn',
      'Norlandic officers present actual Tarn',
      'Norlandic personnel planned planned Tarn',
      'Norlandic personnel present actual ',
      'Norlandic personnel present actual Tarn',
      'Norlandic personnel present actual Vale',
      'Norlandic personnel training actual Tarn',
    ]);
  });

  it('keep differences, rates and shares from levels', () => {
    const found = compare({
      a: { n: '9,000' },
      b: { n: '3,000', change: 'increase' },
      c: { n: '1,200', rate: 'day', status: 'killed' },
      d: { n: '3,000', each: 'brigades' },
    });
    expect(found.map(({ question: q }) => [q.change, q.rate, q.share, q.status])).toEqual(
      expect.arrayContaining([
        [undefined, undefined, undefined, 'present'],
        ['increase', null, null, 'present'],
        [null, 'day', null, 'killed'],
        [null, null, 'brigades', 'present'],
      ]),
    );
    expect(found.flatMap((c) => c.verdicts)).toEqual([]);
  });

  it('come in order of contest', () => {
    const found = compare({
      a: { n: '900', place: 'Holm' },
      b: { n: '900', place: 'Holm' },
      c: { n: '900', place: 'Brock' },
      d: { n: '5,000', place: 'Brock' },
      a2: { n: '300', place: 'Vale' },
    });
    expect(found.map((c) => [c.question.place, c.contested])).toEqual([
      ['Brock', 1],
      ['Holm', 0],
      ['Vale', 0],
    ]);
  });

  it('name the first and last day', () => {
    const { question } = only({
      a: { n: '900', day: '2031-05' },
      b: { n: '900', day: null },
      c: { n: '800', day: '2031-06-02' },
    });
    expect([question.from, question.to]).toEqual(['2031-05-01', '2031-06-02']);
  });

  it.each<[string, CompareOptions, (string | null)[]]>([
    ['a region and what lies in it', { region: 'Tarn' }, ['Holm', 'Tarn']],
    ['its other spelling', { region: 'Tarn Oblast' }, ['Holm', 'Tarn']],
    ['the country', { region: 'Vale' }, ['Brock', 'Holm', 'Tarn', 'Vale']],
    ['a test of places', { region: (place) => place?.name === 'Brock' }, ['Brock']],
    ['an unknown region', { region: 'Nowhere' }, []],
    ['a force', { force: 'Estmark' }, ['Brock']],
    ['the country of a force', { force: 'ES' }, ['Brock']],
    ['a state', { status: 'training' }, ['Holm']],
    ['several states', { status: ['training', 'killed'] }, ['Holm']],
    ['a kind of people', { unit: 'officers' }, ['Vale']],
    ['a time', { since: '2031-06' }, ['Brock']],
    ['a time that ends', { until: '2031-05-31', region: 'Tarn' }, ['Holm', 'Tarn']],
  ])('are chosen by %s', (_, options, places) => {
    const rows = {
      a: { n: '900' },
      b: { n: '800', place: 'Holm', status: 'training' },
      c: { n: '700', place: 'Brock', force: 'Estmark', day: '2031-06-20' },
      d: { n: '600', place: 'Vale', unit: 'officers' },
      d2: { n: '50', place: null },
    } as const;
    const found = compare(rows, options).map((c) => c.question.place);
    expect(found.sort()).toEqual(places);
  });

  it.each<[CompareOptions, RegExp]>([
    [{ tolerance: -3 }, /tolerance must be zero or more, not -3/],
    [{ window: Number.NaN }, /window must be zero or more/],
    [{ since: 'May' }, /since must be a day such as/],
  ])('refuse %j', (options, message) => {
    expect(() => compareClaims([], options)).toThrow(RangeError);
    expect(() => compareClaims([], options)).toThrow(message);
  });
});

describe('verdicts', () => {
  it.each<[string, string, string, number | null, number | null]>([
    ['11,000', '11,000', 'agree', 0, 0],
    ['<=10,000', '~10,000', 'agree', 0, 0],
    ['>10,000', '<=10,000', 'agree', 0, 0],
    ['~10,000', '10,400', 'agree', 0, 0],
    ['thousands', '19,999', 'agree', 0, 0],
    ['11,000', '~10,000', 'diverge', 1000, 10],
    ['11,000', '<=10,000', 'diverge', 1000, 10],
    ['10,000', '10,500', 'close', 500, 5],
    ['10,000', '10,501', 'diverge', 501, 5.01],
    ['hundreds', '4,000', 'diverge', 2001, 100.1],
  ])('%s and %s: %s', (x, y, verdict, gap, gapPercent) => {
    expect(only({ a: { n: x }, b: { n: y } }).verdicts).toMatchObject([{ verdict, gap, gapPercent }]);
    expect(only({ a: { n: y }, b: { n: x } }).verdicts).toMatchObject([{ verdict, gap, gapPercent }]);
  });

  it('use the tolerance', () => {
    const rows = { a: { n: '10,000' }, b: { n: '11,000' } };
    expect(verdicts(only(rows, { tolerance: 10 }))).toEqual({ ab: 'close' });
    expect(verdicts(only(rows, { tolerance: 9.9 }))).toEqual({ ab: 'diverge' });
  });

  it.each<[string, ClaimRow, ClaimRow, string, CompareOptions?]>([
    ['a week apart', { n: '900' }, { n: '900', day: '2031-05-11' }, 'agree'],
    ['eight days apart', { n: '900' }, { n: '900', day: '2031-05-12' }, '8 days apart, the window is 7'],
    ['eight days apart, a longer window', { n: '900' }, { n: '900', day: '2031-05-12' }, 'agree', { window: 10 }],
    ['a day and its month', { n: '900' }, { n: '900', day: '2031-05' }, 'agree'],
    ['a day and a span near it', { n: '900' }, { n: '900', day: '2031-04-20', end: '2031-04-27' }, 'agree'],
    ['one undated', { n: '900' }, { n: '900', day: null }, 'one of them is undated'],
    ['both undated', { n: '900', day: null }, { n: '900', day: null }, 'both are undated'],
    ['one undated, at wish', { n: '900' }, { n: '900', day: null }, 'agree', { includeUndated: true }],
    ['two times that it held', { n: '900', asOf: '2021-05' }, { n: '90' }, '3,625 days apart, the window is 7'],
    ['said far apart, held at one time', { n: '900' }, { n: '900', day: '2033-01-01', asOf: '2031-05-02' }, 'agree'],
  ])('%s', (_, a, b, expected, options) => {
    const [verdict] = only({ a, b }, options).verdicts;
    if (expected === 'agree') expect(verdict.verdict).toBe('agree');
    else expect(verdict).toMatchObject({ verdict: 'not_comparable', reason: expected, gap: null, gapPercent: null });
  });

  it('are counted where there are too many', () => {
    const rows: Record<string, ClaimRow> = {};
    for (let i = 0; i < 12; i++) rows[`x${i}`] = { n: `${100 + i}`, speaker: `Speaker ${'ABCDEFGHIJKL'[i]}` };
    const all = only(rows);
    expect(all.verdicts).toHaveLength(66);
    expect(all.verdictsOmitted).toBeUndefined();
    const some = only(rows, { maxVerdicts: 10 });
    expect(some.verdicts).toHaveLength(10);
    expect(some.verdictsOmitted).toBe(56);
    expect(some.contested).toBe(66);
  });
});

describe('voices', () => {
  const press = { organization: 'Norlandic Army', country: 'NL' };
  const rows: Record<string, ClaimRow> = {
    a: { n: '900', speaker: { name: 'Mara Holt', ...press } },
    b: { n: '1,900', speaker: { name: 'Per Lund', ...press } },
    c: { n: '2,900', speaker: { name: 'Norlandic Navy', kind: 'organization', country: 'NL' } },
    d: { n: '3,900', speaker: { name: 'Ilo Brand', country: 'ES' }, doc: 'two' },
  };
  it.each([
    ['speaker', ['a', 'b', 'c', 'd'], 6],
    ['organization', ['b', 'c', 'd'], 3],
    ['country', ['c', 'd'], 1],
    ['source', ['c', 'd'], 1],
  ] as const)('by %s', (by, votes, pairs) => {
    const found = only(rows, { by });
    expect(counted(found)).toEqual(votes);
    expect(found.verdicts).toHaveLength(pairs);
  });

  it('by source is the outlet, else the file', () => {
    const found = only(
      {
        a: { n: '900', outlet: null },
        a2: { n: '900', doc: 'two' },
        b: { n: '800', doc: 'three', outlet: 'THE TWO POST' },
      },
      { by: 'source' },
    );
    expect(found.statements.map((s) => s.voices)).toEqual([['one.txt', 'The two Post'], ['THE TWO POST']]);
  });

  it('a surname is the voice of the full name, beside it no other', () => {
    const found = only({ a: { n: '900' }, b: { n: '950', speaker: 'Holt' }, c: { n: '800', speaker: 'Ida Holtby' } });
    expect(counted(found)).toEqual(['b', 'c']);
    expect(found.changes.map((c) => c.speaker)).toEqual(['Mara Holt']);
  });
});

describe('one voice over time', () => {
  const series = (found: Comparison) => {
    const name = nameIn([found]);
    return found.changes.map((c) => [name(c.from), name(c.to), c.difference]);
  };

  it('is taken at its latest word inside the window; its others are changes, not disagreement', () => {
    const found = only({
      a: { n: '5,000', day: '2031-05-01' },
      a2: { n: '6,000', day: '2031-05-04' },
      a3: { n: '8,000', day: '2031-05-20' },
      b: { n: '6,000', day: '2031-05-03' },
    });
    expect(counted(found)).toEqual(['a2', 'a3', 'b']);
    expect(series(found)).toEqual([
      ['a', 'a2', 1000],
      ['a2', 'a3', 2000],
    ]);
    expect(verdicts(found)).toEqual({ a2b: 'agree', a3b: 'not_comparable' });
  });

  it('on one day at the later in the text', () => {
    expect(counted(only({ a: { n: '5,000' }, a2: { n: '6,000' } }))).toEqual(['a2']);
    expect(counted(only({ a: { n: '5,000', at: 9000 }, a2: { n: '6,000', at: 10 } }))).toEqual(['a']);
  });

  it('on one day at the later in the text that has both', () => {
    const found = only({
      a: { n: '5,000', doc: 'p', at: 10 },
      a2: { n: '6,000', doc: 'p', at: 20 },
      a3: { n: '6,000', doc: 'q', at: 1, published: '2031-05-01' },
    });
    expect(found.statements.filter((s) => s.counted).map((s) => s.count.best)).toEqual([6000]);
  });

  it('has no difference where a number is open or vague', () => {
    const found = only({
      a: { n: '>5,000', day: '2031-05-01' },
      a2: { n: '6,000' },
      a3: { n: 'thousands', day: '2031-05-05' },
    });
    expect(series(found).map(([, , d]) => d)).toEqual([null, null]);
  });

  it('is checked against a difference stated between', () => {
    const of = (n: string) =>
      compare({
        a: { n: '8,000', day: '2031-05-01' },
        a2: { n: '3,000', day: '2031-05-04', change: 'increase' },
        a3: { n, day: '2031-05-04' },
      }).find((c) => !c.question.change)!.changes;
    expect(of('11,000')).toMatchObject([{ difference: 3000, fits: true, stated: expect.any(String) }]);
    expect(of('12,000')).toMatchObject([{ difference: 4000, fits: false }]);
  });

  it('decreases too', () => {
    const found = compare({
      a: { n: '8,000', day: '2031-05-01' },
      a2: { n: '~2,000', day: '2031-05-02', change: 'decrease' },
      a3: { n: '6,000', day: '2031-05-04' },
    });
    expect(found.find((c) => !c.question.change)!.changes).toMatchObject([{ difference: -2000, fits: true }]);
  });

  it('knows no difference that another states', () => {
    const found = compare({
      a: { n: '8,000', day: '2031-05-01' },
      b: { n: '3,000', day: '2031-05-02', change: 'increase' },
      a3: { n: '11,000', day: '2031-05-04' },
    });
    expect(found.find((c) => !c.question.change)!.changes).toMatchObject([{ stated: null, fits: null }]);
  });

  it('does not count undated words, unless it gives no other and they are wanted', () => {
    const rows: Record<string, ClaimRow> = { a: { n: '900' }, a2: { n: '800', day: null }, b: { n: '700', day: null } };
    expect(counted(only(rows))).toEqual(['a']);
    expect(counted(only(rows, { includeUndated: true }))).toEqual(['a', 'b']);
  });
});

describe('groups and consensus', () => {
  const groups = (found: Comparison) => {
    const name = nameIn([found]);
    return found.groups.map((g) => [g.statements.map(name).sort().join(''), ...g.interval]);
  };

  it('are the largest sets that share an interval', () => {
    const found = only({ a: { n: '<=10,000' }, b: { n: '~10,000' }, c: { n: '9,000-9,600' }, d: { n: '11,000' } });
    expect(groups(found)).toEqual([
      ['abc', 9500, 9600],
      ['d', 11_000, 11_000],
    ]);
    expect(found.consensus).toEqual({ interval: [9500, 9600], speakers: 3, of: 4 });
    expect(found.outliers).toEqual([{ statement: expect.any(String), gap: 1400, gapPercent: 14.58 }]);
  });

  it('overlap, and need the window', () => {
    const found = only({
      a: { n: '900', day: '2031-05-01' },
      b: { n: '900', day: '2031-05-07' },
      c: { n: '900', day: '2031-05-12' },
    });
    expect(groups(found)).toEqual([
      ['bc', 900, 900],
      ['ab', 900, 900],
    ]);
  });

  it('have no consensus where nobody agrees', () => {
    const found = only({ a: { n: '900' }, b: { n: '1,900' } });
    expect(found.consensus).toBeNull();
    expect(found.range).toMatchObject({ low: 900, best: 1400, high: 1900, voices: 2 });
    expect(found.range!.method).toContain('median');
  });

  it('thirty reprints are one voice', () => {
    const rows: Record<string, ClaimRow> = {};
    for (let i = 0; i < 30; i++) rows[`a${i}`] = { n: '900', doc: `paper${i}` };
    const found = only({ ...rows, b: { n: '1,000' }, c: { n: '1,000' } });
    expect(found.statements.map((s) => [s.reports, s.outlets]).sort()).toEqual([
      [1, 1],
      [1, 1],
      [30, 30],
    ]);
    expect(found.consensus).toEqual({ interval: [1000, 1000], speakers: 2, of: 3 });
  });

  it('the same outlet under two files is one outlet', () => {
    const rows = {
      a: { n: '900', doc: 'p', outlet: 'Wire' },
      a2: { n: '900', doc: 'q', outlet: 'wire' },
      a3: { n: '900', doc: 'r', outlet: null },
    };
    expect(only(rows).statements).toMatchObject([{ reports: 3, outlets: 1 }]);
  });
});

describe('the day of a statement', () => {
  it('is that of the text, not of the headline above it', () => {
    const paper = { name: 'Vale Herald', kind: 'outlet' } as const;
    const found = only({ a: { n: '640', speaker: paper, quote: '# ashore', day: '2031-05-05' }, a2: { n: '640' } });
    expect(found.statements).toMatchObject([{ speaker: { name: 'Mara Holt' }, date: { value: '2031-05-04' } }]);
  });

  it('is the more precise, of one precision the surer', () => {
    expect(only({ a: { n: '640', day: '2031-05' }, a2: { n: '640' } }).statements[0].date.value).toBe('2031-05-04');
  });
});

describe('the words of a statement', () => {
  it.each<[string, Record<string, ClaimRow>, string]>([
    [
      'the quotation',
      {
        a: { n: '2,000', quote: '# in Tarn' },
        a2: { n: '~2,000' },
        a3: { n: '<=2,000', quote: '"There are # of them," she said.' },
      },
      'up_to',
    ],
    ['else the body', { a: { n: '2,000', quote: '# in Tarn' }, a2: { n: '~2,000' } }, 'approx'],
    ['a headline if there is nothing else', { a: { n: '>2,000', quote: '# in Tarn' } }, 'more_than'],
    [
      'the title, though it ends with a stop',
      { a: { n: '2,000', quote: '# in Tarn.', title: '2,000 in Tarn.' }, a2: { n: '~2,000' } },
      'approx',
    ],
    ['of two in the body the wider', { a: { n: '2,000' }, a2: { n: '~2,000' } }, 'approx'],
  ])('are those of %s', (_, rows, qualifier) => {
    expect(only(rows).statements[0].count.qualifier).toBe(qualifier);
  });
});

describe('context', () => {
  /** `relation fits implies` of each entry of the question about a place. */
  const context = (rows: Record<string, ClaimRow>, place: string | null = 'Tarn', options?: CompareOptions) => {
    const found = compare(rows, options);
    const question = found.find((c) => c.question.place === place && c.statements.some((s) => s.claims.includes('a')))!;
    return question.context.map((c) => [c.relation, c.fits, c.implies]);
  };

  it.each<[string, ClaimRow, ClaimRow, unknown[]]>([
    [
      'a whole',
      { n: '~10,000' },
      { n: '11,000-12,000', speaker: VOICES.a, place: 'Vale' },
      ['whole', true, 'leaves 1,000-2,000 elsewhere in Vale'],
    ],
    [
      'another speaker',
      { n: '~10,000' },
      { n: '12,000', place: 'Vale' },
      ['whole', true, 'leaves about 2,000 elsewhere in Vale'],
    ],
    [
      'a part',
      { n: '12,000' },
      { n: '>=5,000', place: 'Holm' },
      ['part', true, 'leaves at most 7,000 elsewhere in Tarn'],
    ],
    [
      'a cap',
      { n: '<=10,000' },
      { n: '12,000', place: 'Vale' },
      ['whole', true, 'leaves at least 2,000 elsewhere in Vale'],
    ],
    ['all of it', { n: '10,000' }, { n: '10,000', place: 'Vale' }, ['whole', true, 'leaves none elsewhere in Vale']],
    [
      'open above',
      { n: '10,000' },
      { n: '>15,000', place: 'Vale' },
      ['whole', true, 'leaves at least 5,000 elsewhere in Vale'],
    ],
    [
      'a part beyond its whole',
      { n: '12,000' },
      { n: '9,000', place: 'Vale' },
      ['whole', false, 'exceeds its whole by 3,000'],
    ],
    [
      'a whole below its part',
      { n: '9,000' },
      { n: '12,000', place: 'Holm' },
      ['part', false, 'exceeds its whole by 3,000'],
    ],
    ['too far in time', { n: '9,000' }, { n: '12,000', place: 'Vale', day: '2031-09-01' }, ['whole', null, null]],
    ['undated', { n: '9,000' }, { n: '12,000', place: 'Vale', day: null }, ['whole', null, null]],
    [
      'whatever its realis',
      { n: '9,000' },
      { n: '12,000', place: 'Vale', realis: 'possible' },
      ['whole', true, 'leaves 3,000 elsewhere in Vale'],
    ],
    [
      'more possible in a part than there is in the whole',
      { n: '9,000' },
      { n: '12,000', place: 'Holm', realis: 'possible' },
      ['part', null, null],
    ],
    [
      'joined places',
      { n: '9,000' },
      { n: '12,000', place: { name: 'Tarn and Brock', parts: ['Tarn', 'Brock'] } },
      ['whole', true, 'leaves 3,000 elsewhere in Tarn and Brock'],
    ],
    [
      'officers of them',
      { n: '9,000' },
      { n: '500', unit: 'officers', partOf: 'a' },
      ['part', true, 'leaves 8,500 who are not officers'],
    ],
    ['a share', { n: '9,000' }, { n: '3,000', each: 'brigades' }, ['part', true, null]],
    ['too large a share', { n: '2,000' }, { n: '3,000', each: 'brigades' }, ['part', false, null]],
  ])('%s', (_, a, b, entry) => {
    expect(context({ a, b })).toEqual([entry]);
  });

  it('names the statements that fit and those that contradict', () => {
    const all = compare({ a: { n: '9,000', place: 'Vale' }, b: { n: '8,000' }, c: { n: '12,000' } });
    const name = nameIn(all);
    const [whole] = all.find((c) => c.question.place === 'Tarn')!.context;
    expect([whole!.fits, whole!.contradicts!.map(name), whole!.fitsWith!.map(name)]).toEqual([false, ['c'], ['b']]);
  });

  it('says of a share what it is a share of', () => {
    const found = compare({ a: { n: '9,000' }, b: { n: '3,000', each: 'brigades' } });
    expect(found.map((c) => [c.question.share, c.context.map((entry) => entry.share)])).toEqual(
      expect.arrayContaining([
        [undefined, ['brigades']],
        ['brigades', [undefined]],
      ]),
    );
  });

  it('killed are among the casualties', () => {
    const rows: Record<string, ClaimRow> = {
      a: { n: '4,000', status: 'casualties' },
      b: { n: '1,000', status: 'killed' },
    };
    expect(context(rows)).toEqual([['part', true, 'leaves 3,000 not killed']]);
  });

  it.each<[string, ClaimRow]>([
    ['another force', { n: '12,000', place: 'Vale', force: 'Estmark' }],
    ['another state', { n: '12,000', place: 'Vale', status: 'training' }],
    ['a place beside it', { n: '12,000', place: 'Brock' }],
    ['an unknown place', { n: '12,000', place: null }],
    ['a difference', { n: '12,000', place: 'Vale', change: 'increase' }],
    ['a larger place, a smaller kind', { n: '500', place: 'Vale', unit: 'officers', partOf: 'elsewhere' }],
    ['outside of it', { n: '500', place: { name: 'Tarn', relation: 'not_in' } }],
  ])('is not %s', (_, b) => {
    expect(context({ a: { n: '9,000' }, b })).toEqual([]);
  });

  it('names those that contradict, and works with the consensus', () => {
    const found = compare({
      a: { n: '~10,000' },
      b: { n: '<=10,000' },
      c: { n: '20,000' },
      d: { n: '12,000', place: 'Vale' },
    });
    const question = found.find((c) => c.question.place === 'Tarn')!;
    const of = (id: string) => question.statements.find((s) => s.claims.includes(id))!.statement;
    expect(question.context).toMatchObject([
      { fits: false, contradicts: [of('c')], implies: 'leaves 2,000-2,500 elsewhere in Vale', against: null },
    ]);
  });

  it('"of them" holds without days, in the same question without a vote', () => {
    const rows: Record<string, ClaimRow> = { a: { n: '9,000', day: null }, a2: { n: '400', day: null, partOf: 'a' } };
    expect(context(rows)).toEqual([['part', true, 'leaves 8,600 others']]);
    const found = only({ a: { n: '9,000' }, b: { n: '400', partOf: 'a' } });
    expect(found.verdicts).toEqual([]);
    expect(counted(found)).toEqual(['a']);
  });

  it('comes with the region, though the whole is no question of it', () => {
    const rows: Record<string, ClaimRow> = { a: { n: '9,000' }, b: { n: '12,000', place: 'Vale' } };
    expect(context(rows, 'Tarn', { region: 'Tarn' })).toHaveLength(1);
    expect(compare(rows, { region: 'Tarn' })).toHaveLength(1);
  });
});

describe('remarks', () => {
  it('are denials beside the numbers that they speak of, never numbers', () => {
    const found = only({
      a: { n: '9,000' },
      b: { n: '9,000', stance: 'denies', realis: 'possible' },
      c: { n: '400', stance: 'cannot_confirm' },
    });
    expect(found.statements).toHaveLength(1);
    expect(found.verdicts).toEqual([]);
    expect(found.remarks.map((r) => [r.speaker.name, r.stance, r.refersTo])).toEqual([
      ['Ana Reyes', 'cannot_confirm', []],
      ['Per Lund', 'denies', [found.statements[0].statement]],
    ]);
  });

  it('make a question where nobody else asks it', () => {
    const found = only({ a: { n: '9,000', stance: 'denies' } });
    expect(found).toMatchObject({ statements: [], consensus: null, range: null, remarks: [{ stance: 'denies' }] });
  });

  it('without a number stand at the claim of their sentence, else at the one before', () => {
    const all = claims({ a: { n: '9,000', at: 100 }, b: { n: '7,000', at: 2000, place: 'Holm' } });
    const remark = (start: number, refersTo?: string[]): Remark => ({
      speaker: speakerOf('Ilo Brand'),
      date: all[0].date,
      stance: 'confirms',
      text: 'Brand confirmed it.',
      source: { ...all[0].source, start, end: start + 20 },
      refersTo,
    });
    const places = (remarks: Remark[]) =>
      compareClaims(all, { remarks })
        .filter((c) => c.remarks.length > 0)
        .map((c) => c.question.place)
        .sort();
    expect(places([remark(110)])).toEqual(['Tarn']);
    expect(places([remark(1500)])).toEqual(['Tarn']);
    expect(places([remark(2010)])).toEqual(['Holm']);
    expect(places([remark(3000)])).toEqual(['Holm']);
    expect(places([remark(10)])).toEqual([]);
    expect(places([remark(3000, ['a'])])).toEqual(['Tarn']);
  });
});

describe('statements as given', () => {
  it('are left as they are', () => {
    const all = claims({ a: { n: '900' }, b: { n: '900' } }).map((c) => ({ ...c, statement: 'corrected' }));
    expect(compareClaims(all, { statements: 'given' })).toMatchObject([{ statements: [{ claims: ['a', 'b'] }] }]);
    expect(compareClaims(all)[0].statements).toHaveLength(2);
  });
});
