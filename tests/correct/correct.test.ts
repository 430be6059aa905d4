import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignStatements, compareClaims } from '../../src/compare/index.js';
import { Corrector } from '../../src/correct/index.js';
import { type Claim, claimSchema } from '../../src/model/claim.js';
import { comparisonSchema } from '../../src/model/comparison.js';
import { type Correction, correctionSchema, type Fixes } from '../../src/model/corrections.js';
import { NAMES } from '../../src/names.js';
import { type ClaimRow, claim } from '../compare/build.js';

const reason = 'the second paragraph says so';
const claimsOf = (rows: Record<string, ClaimRow>): Claim[] =>
  Object.entries(rows).map(([id, row], i) => claim({ id, at: i * 1000, ...row }));

const correct = (claims: readonly Claim[], ...corrections: Omit<Correction, 'reason'>[]) => {
  const checked = corrections.map((correction) => correctionSchema.parse({ reason, ...correction }));
  const corrector = new Corrector(checked, NAMES);
  const found = corrector.correct(claims);
  for (const one of found.claims) expect(claimSchema.parse(one)).toEqual(one);
  const whole = assignStatements(found.claims, 'corpus');
  return { ...found, whole, idle: corrector.idle(whole).map(({ why }) => why) };
};

describe('fields', () => {
  const before = claim({ id: 'a', n: '~900', day: '2031-05-04', speaker: { name: 'Mara Holt', role: 'envoy' } });

  it.each<[string, Fixes, Partial<Claim>]>([
    [
      'a known place by its name',
      { place: 'Kursk' },
      {
        place: { name: 'Kursk', country: 'RU', within: ['Russia'], relation: 'in', text: '', basis: 'supplied' },
      },
    ],
    [
      'an unknown place',
      { place: 'Upper Holm' },
      {
        place: { name: 'Upper Holm', country: null, within: [], relation: 'in', text: '', basis: 'supplied' },
      },
    ],
    [
      'how the people are to their place',
      { place: { relation: 'near' } },
      {
        place: { ...before.place!, relation: 'near', basis: 'supplied' },
      },
    ],
    ['no place', { place: null }, { place: null }],
    [
      'a day',
      { date: '2031-05-06' },
      {
        date: { value: '2031-05-06', text: null, basis: 'supplied', confidence: 'high' },
      },
    ],
    [
      'a span',
      { asOf: { value: '2031-04-01', end: '2031-04-07' } },
      {
        asOf: { value: '2031-04-01', end: '2031-04-07', text: null, basis: 'supplied', confidence: 'high' },
      },
    ],
    ['no day', { date: null }, { date: { value: null, text: null, basis: null, confidence: 'high' } }],
    [
      'a number',
      { count: 950 },
      {
        count: { ...before.count, low: 950, high: 950, best: 950, qualifier: 'exact' },
      },
    ],
    [
      'bounds',
      { count: { low: 800, high: 900, best: null, qualifier: 'range' } },
      {
        count: { ...before.count, low: 800, high: 900, best: null, qualifier: 'range' },
      },
    ],
    [
      'another speaker',
      { speaker: 'Per Lund' },
      {
        speaker: {
          name: 'Per Lund',
          kind: 'person',
          role: null,
          organization: null,
          country: null,
          text: '',
          basis: 'supplied',
        },
      },
    ],
    [
      'what a speaker is',
      { speaker: { organization: 'Harbour Office', country: 'NO' } },
      {
        speaker: { ...before.speaker, organization: 'Harbour Office', country: 'NO', basis: 'supplied' },
      },
    ],
    ['a force by its country', { force: 'Norway' }, { force: { name: 'Norwegian', country: 'NO' } }],
    ['an armed group', { force: 'Wagner' }, { force: { name: 'Wagner', country: null } }],
    ['a force that nobody knows', { force: 'Red Banner' }, { force: { name: 'Red Banner', country: null } }],
    ['a share', { each: 'brigades' }, { each: { of: 'brigades' } }],
    [
      'a state',
      { status: 'killed', realis: 'possible', stance: 'denies', unit: 'officers' },
      {
        status: 'killed',
        realis: 'possible',
        stance: 'denies',
        unit: 'officers',
      },
    ],
    [
      'what is a difference',
      { change: 'increase', rate: 'day', hedges: ['perhaps'] },
      {
        change: 'increase',
        rate: 'day',
        hedges: ['perhaps'],
      },
    ],
  ])('can be %s, and say what they were', (_, set, after) => {
    const { claims, idle } = correct([before], { claim: 'a', set });
    expect(claims).toMatchObject([after]);
    const fields = Object.keys(set) as (keyof Claim)[];
    expect(claims[0]!.corrected).toHaveLength(fields.length);
    for (const field of fields) {
      expect(claims[0]!.corrected).toContainEqual({ field, from: before[field], reason });
      expect(claims[0]!.rules![field]).toBe('correction');
    }
    expect(idle).toEqual([]);
    const { text, start, end } = claims[0]!.count;
    expect({ text, start, end }).toEqual({ text: before.count.text, start: before.count.start, end: before.count.end });
  });

  it('take the later of two corrections, and keep what was read', () => {
    const { claims, idle } = correct(
      [before],
      { claim: 'a', set: { place: 'Holm' } },
      { claim: 'a', set: { place: 'Vale' } },
    );
    expect(claims[0]!.place!.name).toBe('Vale');
    expect(claims[0]!.corrected).toEqual([{ field: 'place', from: before.place, reason }]);
    expect(idle).toEqual([]);
  });

  it('corrected once are not corrected again', () => {
    const fix = { claim: 'a', set: { place: 'Kursk', date: '2031-05-06' } };
    const once = correct([before], fix);
    const twice = correct(once.claims, fix);
    expect(twice.claims).toEqual(once.claims);
    expect(twice.idle).toEqual([]);
  });

  it('that are read so without it are told', () => {
    expect(correct([before], { claim: 'a', set: { status: 'present' } }).idle).toEqual([
      'the claim is read so without it',
    ]);
    const low = { ...before, date: { ...before.date, confidence: 'low' as const } };
    expect(correct([low], { claim: 'a', set: { date: '2031-05-04' } }).claims[0]!.date.confidence).toBe('high');
  });
});

describe('claims', () => {
  const rows = { a: { n: '900', quote: 'There are # of them in the valley.' }, b: { n: '800', speaker: 'Per Lund' } };

  it('are dropped, and told', () => {
    const { claims, dropped, idle } = correct(claimsOf(rows), { claim: 'a', drop: true });
    expect(claims.map((c) => c.id)).toEqual(['b']);
    expect(dropped.map(({ claim: c, correction }) => [c.id, correction.reason])).toEqual([['a', reason]]);
    expect(idle).toEqual([]);
  });

  it('that are not there are told, with the claim that has their sentence now', () => {
    const quote = 'There are 900 of them in the valley.';
    expect(
      correct(claimsOf(rows), { claim: 'x', set: { place: 'Holm' } }, { claim: 'y', quote, drop: true }).idle,
    ).toEqual(['there is no claim x', 'there is no claim y; its sentence is in claim a now']);
  });
});

describe('statements', () => {
  const rows: Record<string, ClaimRow> = {
    a: { n: '900' },
    b: { n: '900', doc: 'two' },
    c: { n: '900', doc: 'three' },
    d: { n: '950', doc: 'four', speaker: 'Per Lund' },
  };
  const groups = (claims: Claim[]) => {
    const found = new Map<string, string[]>();
    for (const c of claims) found.set(c.statement, [...(found.get(c.statement) ?? []), c.id]);
    return [...found.values()].map((ids) => ids.join('')).sort();
  };

  it.each<[string, Omit<Correction, 'reason'>[], string[], string[]]>([
    ['are joined', [{ claim: 'a', merge: ['d'] }], ['abcd'], []],
    ['are parted', [{ claim: 'b', split: true }], ['ac', 'b', 'd'], []],
    ['are parted together', [{ claim: 'b', split: ['c'] }], ['a', 'bc', 'd'], []],
    [
      'are parted and joined with another',
      [
        { claim: 'b', split: true },
        { claim: 'b', merge: ['d'] },
      ],
      ['ac', 'bd'],
      [],
    ],
    ['are joined already', [{ claim: 'a', merge: ['b'] }], ['abc', 'd'], ['the claims are one statement without it']],
    [
      'are parted already',
      [{ claim: 'd', split: true }],
      ['abc', 'd'],
      ['the claims are a statement of their own without it'],
    ],
    ['cannot be joined with what is not there', [{ claim: 'a', merge: ['x'] }], ['abc', 'd'], ['there is no claim x']],
  ])('%s', (_, corrections, expected, idle) => {
    const found = correct(claimsOf(rows), ...corrections);
    expect(groups(found.whole)).toEqual(expected);
    expect(found.idle).toEqual(idle);
  });

  it('stay so wherever their claims are merged again, and say what they were', () => {
    const { whole } = correct(claimsOf(rows), { claim: 'b', split: true }, { claim: 'a', merge: ['d'] });
    const plain = assignStatements(claimsOf(rows), 'corpus');
    expect(assignStatements([...whole].reverse(), 'corpus').reverse()).toEqual(whole);
    for (const c of whole) {
      const mark = c.corrected?.find((m) => m.field === 'statement');
      if (mark) expect(mark.from).toBe(plain.find((p) => p.id === c.id)!.statement);
    }
    expect(whole.find((c) => c.id === 'c')!.corrected).toBeUndefined();
  });

  it('are compared as corrected, and marked', () => {
    const { claims } = correct(claimsOf(rows), { claim: 'a', merge: ['d'] });
    const [comparison] = compareClaims(claims);
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
    expect(comparison!.statements).toHaveLength(1);
    expect(comparison!.statements[0]!.corrected!.map((m) => [m.claim, m.field, m.merged])).toEqual([
      ['a', 'statement', ['a', 'd']],
      ['d', 'statement', ['a', 'd']],
    ]);
  });

  it('come out alike whatever the order of claims', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const corrections = fc.array(
      fc.oneof(
        fc.record({ claim: ids, merge: fc.array(ids, { minLength: 1, maxLength: 2 }) }),
        fc.record({ claim: ids, split: fc.constant(true as const) }),
        fc.record({ claim: ids, set: fc.record({ place: fc.constantFrom('Holm', 'Vale') }) }),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(corrections, fc.shuffledSubarray([...'abcd'], { minLength: 4 }), (list, order) => {
        const all = claimsOf(rows);
        const turned = order.map((id) => all.find((c) => c.id === id)!);
        const byId = (claims: Claim[]) => [...claims].sort((x, y) => (x.id < y.id ? -1 : 1));
        expect(byId(correct(turned, ...list).whole)).toEqual(byId(correct(all, ...list).whole));
      }),
    );
  });
});
