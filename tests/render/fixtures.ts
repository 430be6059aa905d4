import type { Claim, ClaimDate, Count, Place, Speaker } from '../../src/model/claim.js';
import type { ComparedStatement, Comparison } from '../../src/model/comparison.js';

/* Claims and comparisons made by hand: invented people, real places. */

export const speaker = (name: string, over: Partial<Speaker> = {}): Speaker => ({
  name,
  kind: 'person',
  role: null,
  organization: null,
  country: null,
  text: name,
  basis: 'stated',
  ...over,
});

export const on = (value: string | null, over: Partial<ClaimDate> = {}): ClaimDate => ({
  value,
  text: value,
  basis: value === null ? null : 'stated',
  confidence: 'high',
  ...over,
});

export const place = (name: string, over: Partial<Place> = {}): Place => ({
  name,
  country: 'RU',
  within: ['Russia'],
  relation: 'in',
  text: name,
  basis: 'stated',
  ...over,
});

/** A count as the words say it: qualifier, bounds and text; its offsets are set by `claim`. */
export const count = (
  qualifier: Count['qualifier'],
  bounds: Partial<Pick<Count, 'low' | 'high' | 'best'>>,
  text: string,
): Count => ({ low: null, high: null, best: null, ...bounds, qualifier, text, start: 0, end: 0 });

export const exact = (n: number, text: string): Count => count('exact', { low: n, high: n, best: n }, text);

/** A claim whose quote is `quote`, at offset 40 of its document; the count's offsets follow from its text. */
export function claim(id: string, quote: string, over: Partial<Claim> & { count: Count }): Claim {
  const start = 40;
  const at = start + Math.max(0, quote.indexOf(over.count.text));
  return {
    id,
    statement: `s-${id}`,
    speaker: speaker('Ada Quill', { organization: 'Defence Ministry', role: 'spokeswoman', country: 'GB' }),
    via: [],
    date: on('2024-11-04'),
    asOf: null,
    change: null,
    rate: null,
    each: null,
    partOf: null,
    unit: 'troops',
    force: { name: 'North Korean', country: 'KP' },
    status: 'present',
    realis: 'actual',
    stance: 'asserts',
    place: place('Kursk'),
    hedges: [],
    ...over,
    source: {
      file: 'articles/a.txt',
      document: 'articles/a.txt',
      article: 0,
      title: 'Troops in Kursk',
      outlet: 'The Daily Mirth',
      url: 'https://example.org/a',
      published: on('2024-11-04', { basis: 'supplied', text: null }),
      line: 3,
      column: 1,
      start,
      end: start + quote.length,
      quote,
      ...over.source,
    },
    count: { ...over.count, start: at, end: at + over.count.text.length },
  };
}

/** One claim for each way of writing a count and for each field that can be absent, strange or hostile. */
export const CLAIMS: Claim[] = [
  claim('a1', 'Quill said up to 10,000 North Korean troops were in Kursk.', {
    count: count('up_to', { high: 10000 }, 'up to 10,000'),
  }),
  claim('a2', 'About 12,000 were on the move, Osei said.', {
    count: count('approx', { best: 12000 }, 'About 12,000'),
    speaker: speaker('Ben Osei', { organization: 'Pentagon', country: 'US' }),
    status: 'en_route',
    place: place('Kursk', { relation: 'toward' }),
    date: on('2024-10-28', { confidence: 'low', basis: 'resolved', text: 'Monday' }),
    via: [{ name: 'Wire Service', kind: 'outlet' }],
  }),
  claim('a3', 'Between 11,000 and 12,000 could be in Russia.', {
    count: count('range', { low: 11000, high: 12000 }, 'Between 11,000 and 12,000'),
    place: place('Russia', { within: [] }),
    realis: 'possible',
    hedges: ['could'],
    date: on('2024-10-21', { end: '2024-10-27', text: 'last week' }),
  }),
  claim('a4', 'More than 600 were killed.', {
    count: count('more_than', { low: 600 }, 'More than 600'),
    status: 'killed',
    stance: 'cannot_confirm',
    place: null,
    date: on(null),
  }),
  claim('a5', 'Thousands arrived.', {
    count: count('vague', { low: 2000 }, 'Thousands'),
    force: null,
    speaker: speaker('The Daily Mirth', { kind: 'outlet' }),
  }),
  claim('a6', 'Another 3,000 will come.', {
    count: exact(3000, 'Another 3,000'),
    change: 'increase',
    status: 'planned',
    realis: 'planned',
    speaker: speaker('a Ukrainian military source', { kind: 'group', country: 'UA' }),
  }),
  claim('a7', 'At least 1,200 a day desert, in units of fewer than 500 each.', {
    count: count('at_least', { low: 1200 }, 'At least 1,200'),
    rate: 'day',
    status: 'deserted',
    force: { name: 'Wagner', country: null },
  }),
  claim('a8', 'Fewer than 500 each remain.', {
    count: count('fewer_than', { high: 500 }, 'Fewer than 500'),
    each: { of: 'units' },
    asOf: on('2024-11'),
    stance: 'denies',
    place: place('Luhansk', { relation: 'not_in', country: 'UA', within: ['Ukraine'] }),
  }),
  claim('a9', '=HYPERLINK("x") 7,000 | <b>`troops`</b> \u001b[2J\u202Eback', {
    count: exact(7000, '7,000'),
    speaker: speaker('=cmd|calc \u001b[31mRed\u202E', { organization: '@org' }),
    force: { name: '<b>*Bold*</b>', country: null },
    source: { file: 'bad\u0007name.txt', line: 9 } as Claim['source'],
  }),
];

const compared = (id: string, from: Claim, interval: [number | null, number | null]): ComparedStatement => ({
  statement: id,
  speaker: from.speaker,
  date: from.date,
  asOf: from.asOf,
  count: from.count,
  interval,
  reports: 1,
  outlets: 1,
  claims: [from.id],
});

const quill = compared('s1', CLAIMS[0]!, [0, 10000]);
const osei = {
  ...compared('s2', CLAIMS[0]!, [9500, 10500]),
  speaker: speaker('Ben Osei', { organization: 'Pentagon', country: 'US' }),
  count: count('approx', { best: 10000 }, 'about 10,000'),
  reports: 2,
  outlets: 2,
};
const vance = {
  ...compared('s3', CLAIMS[0]!, [11000, 11000]),
  speaker: speaker('Cora Vance'),
  count: exact(11000, '11,000'),
};
const earlier = {
  ...compared('s4', CLAIMS[0]!, [8000, 8000]),
  speaker: speaker('Cora Vance'),
  count: exact(8000, '8,000'),
  date: on('2024-10-31'),
};
const undated = { ...compared('s5', CLAIMS[4]!, [2000, 19999]), date: on(null) };

export const COMPARISONS: Comparison[] = [
  {
    question: {
      force: 'North Korean',
      unit: 'personnel',
      status: 'present',
      realis: 'actual',
      place: 'Kursk',
      from: '2024-10-31',
      to: '2024-11-04',
    },
    statements: [earlier, quill, osei, vance, undated],
    verdicts: [
      { a: 's1', b: 's2', verdict: 'agree', gap: 0, gapPercent: 0, reason: 'the intervals meet' },
      { a: 's1', b: 's3', verdict: 'diverge', gap: 1000, gapPercent: 10, reason: '' },
      { a: 's2', b: 's3', verdict: 'diverge', gap: 1000, gapPercent: 10, reason: '' },
      { a: 's1', b: 's5', verdict: 'not_comparable', gap: null, gapPercent: null, reason: 'one of them is undated' },
      { a: 's2', b: 's5', verdict: 'not_comparable', gap: null, gapPercent: null, reason: 'one of them is undated' },
    ],
    groups: [
      { statements: ['s1', 's2'], interval: [9500, 10000] },
      { statements: ['s3'], interval: [11000, 11000] },
    ],
    consensus: { interval: [9500, 10000], speakers: 2, of: 3 },
    context: [
      {
        statement: 's9',
        relation: 'whole',
        fits: true,
        implies: 'leaves 1,000-2,000 elsewhere in Russia',
        speaker: osei.speaker,
        date: on('2024-11-04'),
        count: count('range', { low: 11000, high: 12000 }, '11,000-12,000'),
        place: 'Russia',
      },
    ],
    changes: [{ speaker: 'Cora Vance', from: 's4', to: 's3', difference: 3000 }],
    remarks: [
      {
        speaker: speaker('Dee Park', { organization: 'Embassy' }),
        date: on('2024-11-01'),
        stance: 'denies',
        text: 'there are no such troops',
        source: CLAIMS[0]!.source,
      },
    ],
  },
  {
    question: {
      force: null,
      unit: 'officers',
      status: 'killed',
      realis: 'possible',
      place: 'outside Luhansk',
      from: null,
      to: null,
      rate: 'day',
    },
    statements: [undated],
    verdicts: [],
    groups: [],
    consensus: null,
    context: [],
    changes: [],
    remarks: [],
  },
];
