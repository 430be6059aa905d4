import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/compare/difference.js';
import { divergencesOf, unnamedPairs } from '../../src/compare/divergences.js';
import { assignStatements, type CompareOptions, compareClaims } from '../../src/compare/index.js';
import type { Claim } from '../../src/model/claim.js';
import { divergenceSchema, statementChangeSchema } from '../../src/model/findings.js';
import { type ClaimRow, claim } from './build.js';

const VOICES = { a: 'Mara Holt', b: 'Per Lund', c: 'Ana Reyes' };

const claims = (rows: Record<string, ClaimRow>): Claim[] =>
  Object.entries(rows).map(([id, row], i) =>
    claim({ id, at: i * 1000, speaker: VOICES[id[0] as 'a'] ?? 'Mara Holt', ...row }),
  );

describe('divergences', () => {
  const found = (rows: Record<string, ClaimRow>, options?: CompareOptions) => {
    const list = divergencesOf(compareClaims(claims(rows), options));
    for (const divergence of list) expect(divergenceSchema.parse(divergence)).toEqual(divergence);
    return list.map(({ kind, a, b, gap, gapPercent }) => [
      kind,
      ...[a, b].map(({ speaker, count }) => `${speaker.name} ${count.text}`),
      gap,
      gapPercent,
    ]);
  };

  it('are the pairs that diverge, the largest gap of the most contested question first', () => {
    const rows = {
      a: { n: '1,000' },
      b: { n: '1,020' },
      c: { n: '2,000' },
      b2: { n: '700', place: 'Brock' },
      c2: { n: '9,000', place: 'Brock' },
    };
    expect(found(rows)).toEqual([
      ['diverge', 'Ana Reyes 2,000', 'Mara Holt 1,000', 1000, 100],
      ['diverge', 'Ana Reyes 2,000', 'Per Lund 1,020', 980, 96.08],
      ['diverge', 'Ana Reyes 9,000', 'Per Lund 700', 8300, 1185.71],
    ]);
    expect(found(rows, { tolerance: 2000 })).toEqual([]);
  });

  it('are parts that exceed their whole, each once, whichever question is asked', () => {
    const rows = { a: { n: '5,000' }, b: { n: '4,000', place: 'Vale' } };
    const pair = ['exceeds', 'Mara Holt 5,000', 'Per Lund 4,000', 1000, 25];
    expect(found(rows)).toEqual([pair]);
    expect(found(rows, { region: (place) => place?.name === 'Vale' })).toEqual([pair]);
    expect(found({ ...rows, b: { n: '5,000', place: 'Vale' } })).toEqual([]);
  });

  it('are none where nobody is there to disagree', () => {
    expect(found({})).toEqual([]);
    expect(found({ a: { n: '5' }, a2: { n: '900', day: '2031-05-20' }, b: { n: '5', day: null } })).toEqual([]);
  });

  it('come before what agrees where there are too many pairs to print', () => {
    const rows: Record<string, ClaimRow> = {};
    for (let i = 0; i < 40; i++) rows[`x${i}`] = { n: '1,000', speaker: `Speaker ${String.fromCharCode(65 + i)}${i}` };
    rows.y = { n: '1,010', speaker: 'Ida Close' };
    rows.z = { n: '3,000', speaker: 'Ida Far', day: '2031-05-01' };
    const comparisons = compareClaims(claims(rows), { maxVerdicts: 60 });
    const { verdicts, verdictsOmitted, contested } = comparisons[0]!;
    expect(verdicts.map((v) => v.verdict)).toEqual([...Array(41).fill('diverge'), ...Array(19).fill('close')]);
    expect([verdictsOmitted, contested, unnamedPairs(comparisons)]).toEqual([(42 * 41) / 2 - 60, 81, 21]);
    const one = compareClaims(claims(rows), { maxVerdicts: 1 });
    expect(one[0]!.verdicts.map((v) => v.verdict)).toEqual(['diverge']);
    expect(unnamedPairs(compareClaims(claims(rows)))).toBe(0);
  });
});

describe('the difference between two runs', () => {
  const run = (rows: Record<string, ClaimRow>) => assignStatements(claims(rows), 'corpus');
  const told = (before: Claim[], after: Claim[]) => {
    const list = differenceOf(before, after);
    for (const change of list) expect(statementChangeSchema.parse(change)).toEqual(change);
    return list.map(({ kind, fields, before: x, after: y }) => [
      kind,
      (y ?? x)!.claims.join(),
      fields.map(({ field, from, to }) => `${field} ${from} > ${to}`).join(', '),
    ]);
  };
  const base: Record<string, ClaimRow> = { a: { n: '900' }, b: { n: '800' } };

  it('is none between a run and itself', () => {
    expect(told(run(base), run(base))).toEqual([]);
  });

  it.each<[string, Record<string, ClaimRow>, string[][]]>([
    ['a new statement', { ...base, c: { n: '7' } }, [['appeared', 'c', '']]],
    ['one that is gone', { a: base.a! }, [['vanished', 'b', '']]],
    ['another place', { ...base, b: { n: '800', place: 'Holm' } }, [['changed', 'b', 'place Tarn > Holm']]],
    ['a place that is left open', { ...base, b: { n: '800', place: null } }, [['changed', 'b', 'place Tarn > null']]],
    [
      'another day',
      { ...base, b: { n: '800', day: '2031-05-06' } },
      [['changed', 'b', 'date 2031-05-04 > 2031-05-06']],
    ],
    ['another number', { ...base, b: { n: '~850' } }, [['changed', 'b', 'count 800 > about 850']]],
    ['another qualifier', { ...base, b: { n: '~800' } }, [['changed', 'b', 'count 800 > about 800']]],
    [
      'another speaker',
      { ...base, b: { n: '800', speaker: 'Ana Reyes' } },
      [['changed', 'b', 'speaker Per Lund > Ana Reyes']],
    ],
    ['another state', { ...base, b: { n: '800', status: 'killed' } }, [['changed', 'b', 'status present > killed']]],
    ['a report more', { ...base, b2: { n: '800', doc: 'two' } }, [['changed', 'b,b2', 'reports 1 > 2']]],
    [
      'nothing at all',
      {},
      [
        ['vanished', 'a', ''],
        ['vanished', 'b', ''],
      ],
    ],
  ])('tells %s', (_, after, changes) => {
    expect(told(run(base), run(after))).toEqual(changes);
  });

  it('keeps to the larger part where a statement was split', () => {
    const whole = run({ a: { n: '900' }, a2: { n: '900', doc: 'two' }, a3: { n: '900', doc: 'three' } });
    const parts = run({ a: { n: '900' }, a2: { n: '900', doc: 'two' }, a3: { n: '900', doc: 'three', place: 'Holm' } });
    expect(told(whole, parts)).toEqual([
      ['changed', 'a,a2', 'reports 3 > 2'],
      ['appeared', 'a3', ''],
    ]);
  });

  it('turned round says the opposite', () => {
    const rows = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.record({ n: fc.constantFrom('900', '~900', '800'), place: fc.constantFrom('Tarn', 'Holm', null) }),
    );
    const opposite = { appeared: 'vanished', vanished: 'appeared', changed: 'changed' };
    fc.assert(
      fc.property(rows, rows, (x, y) => {
        const turned = differenceOf(run(y), run(x)).map(({ kind, fields, before, after }) => ({
          kind: opposite[kind],
          fields: fields.map(({ field, from, to }) => ({ field, from: to, to: from })),
          before: after,
          after: before,
        }));
        const key = (c: { kind: string; before: unknown }) => JSON.stringify(c);
        expect(turned.map(key).sort()).toEqual(differenceOf(run(x), run(y)).map(key).sort());
      }),
    );
  });
});
