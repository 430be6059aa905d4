import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/compare/index.js';
import { comparisonSchema } from '../../src/model/comparison.js';
import { type ClaimRow, claim } from './build.js';

/* One week's reports of an expeditionary force: who agrees, who diverges, what the whole country's number says of its region's. */

const tarn = { name: 'Tarn', country: 'VA', within: ['Vale'] };
const vale = { name: 'Vale', country: 'VA', within: [] };
const reported = (row: ClaimRow) => claim({ day: '2031-05-04', force: 'Norlandic', place: tarn, ...row });

const brand = { name: 'Ilo Brand', organization: 'Estmark Foreign Office', country: 'ES' };
const reyes = { name: 'Ana Reyes', organization: 'Estmark Defence Department', country: 'ES' };
const valensky = { name: 'Teodor Valensky', country: 'VA' };

const claims = [
  reported({
    id: 'brand-title',
    n: '<=10,000',
    speaker: { name: 'Foreign Office', kind: 'organization', country: 'ES' },
    doc: 'a',
    at: 0,
    quote: '# in Tarn: Foreign Office',
    title: '<=10,000 in Tarn: Foreign Office',
  }),
  reported({
    id: 'brand-body',
    n: '<=10,000',
    speaker: brand,
    doc: 'a',
    at: 100,
  }),
  reported({
    id: 'brand-quote',
    n: '<=10,000',
    speaker: brand,
    force: null,
    place: null,
    doc: 'a',
    at: 200,
    quote: '"We see # in that region by now," he said.',
  }),
  reported({ id: 'valensky', n: '11,000', speaker: valensky, doc: 'a', at: 300 }),
  reported({
    id: 'valensky-again',
    n: '11,000',
    speaker: { name: 'Valenskyy', country: 'VA' },
    doc: 'b',
    at: 10,
  }),
  reported({ id: 'reyes-vale', n: '11,000-12,000', speaker: reyes, place: vale, doc: 'a', at: 400 }),
  reported({ id: 'reyes-tarn', n: '~10,000', speaker: reyes, partOf: 'reyes-vale', doc: 'a', at: 460 }),
  reported({ id: 'lund', n: '12,000', speaker: 'Per Lund', status: 'en_route', place: null, doc: 'c', at: 5 }),
];

describe('a region beside its country', () => {
  const [question, ...others] = compareClaims(claims, { region: 'Tarn' });
  const of = (id: string) => question.statements.find((s) => s.claims.includes(id))!;

  it('takes the region alone, the whole country and people on the way being other questions', () => {
    expect(others).toEqual([]);
    expect(question.question).toEqual({
      force: 'Norlandic',
      unit: 'personnel',
      status: 'present',
      realis: 'actual',
      place: 'Tarn',
      from: '2031-05-04',
      to: '2031-05-04',
    });
    expect(comparisonSchema.parse(question)).toEqual(question);
  });

  it('makes one statement of a headline, its paragraph and the quotation, and of two reports', () => {
    expect(question.statements.map((s) => [s.speaker.name, s.claims.length, s.reports, s.outlets])).toEqual([
      ['Ana Reyes', 1, 1, 1],
      ['Ilo Brand', 3, 1, 1],
      ['Teodor Valensky', 2, 2, 2],
    ]);
    expect(of('brand-body').statement).toBe(of('brand-quote').statement);
  });

  it('says who agrees and who diverges by how much', () => {
    const verdict = (x: string, y: string) => {
      const ids = [of(x).statement, of(y).statement].sort();
      return question.verdicts.find((v) => [v.a, v.b].sort().join() === ids.join());
    };
    expect(question.verdicts).toHaveLength(3);
    expect(verdict('brand-body', 'reyes-tarn')).toMatchObject({ verdict: 'agree', gap: 0 });
    expect(verdict('valensky', 'reyes-tarn')).toMatchObject({ verdict: 'diverge', gap: 1000, gapPercent: 10 });
    expect(verdict('valensky', 'brand-body')).toMatchObject({
      verdict: 'diverge',
      gap: 1000,
      gapPercent: 10,
      reason: expect.stringContaining('1,000 apart, 10 %'),
    });
    expect(question.consensus).toEqual({ interval: [9500, 10_000], speakers: 2, of: 3 });
    expect(question.outliers).toEqual([{ statement: of('valensky').statement, gap: 1000, gapPercent: 10 }]);
    expect(question.range).toMatchObject({ low: 10_000, best: 10_000, high: 11_000, voices: 3 });
  });

  it('holds the part against its whole', () => {
    expect(question.context).toEqual([
      expect.objectContaining({
        relation: 'whole',
        place: 'Vale',
        fits: true,
        implies: 'leaves 1,000-2,000 elsewhere in Vale',
        against: of('reyes-tarn').statement,
        contradicts: [],
      }),
    ]);
    const whole = compareClaims(claims).find((c) => c.question.place === 'Vale')!;
    expect(whole.statements.map((s) => s.interval)).toEqual([[11_000, 12_000]]);
    expect(whole.context.map((c) => [c.relation, c.speaker?.name, c.fits])).toContainEqual(['part', 'Ana Reyes', true]);
  });
});
