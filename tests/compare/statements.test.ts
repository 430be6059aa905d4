import { describe, expect, it } from 'vitest';
import { assignStatements, type StatementScope } from '../../src/compare/index.js';
import type { Claim } from '../../src/model/claim.js';
import { type ClaimRow, claim } from './build.js';

/** Ids of claims that are one statement, in groups, in the order of the claims. */
function joined(rows: ClaimRow[], scope: StatementScope): string[][] {
  return groups(
    assignStatements(
      rows.map((row, i) => claim({ id: 'abcdefgh'[i], at: i * 1000, ...row })),
      scope,
    ),
  );
}

function groups(claims: Claim[]): string[][] {
  const byStatement = new Map<string, string[]>();
  for (const { statement, id } of claims) byStatement.set(statement, [...(byStatement.get(statement) ?? []), id]);
  return [...byStatement.values()];
}

const ministry = { name: 'Norlandic Ministry of Defence', kind: 'organization', country: 'NL' } as const;
const paper = { name: 'The Vale Herald', kind: 'outlet' } as const;
const together = (n: number) => ['abcdefgh'.slice(0, n).split('')];
const apart = (n: number) =>
  'abcdefgh'
    .slice(0, n)
    .split('')
    .map((id) => [id]);

describe('claims of one document', () => {
  it.each<[string, ClaimRow[], string[][]]>([
    ['one number, said twice', [{ n: '2,000' }, { n: '2,000' }], together(2)],
    ['two qualifiers', [{ n: '2,000' }, { n: '~2,000' }, { n: '<=2,000' }, { n: '>2,000' }], together(4)],
    ['two numbers', [{ n: '2,000' }, { n: '2,100' }], apart(2)],
    ['a range and one of its ends', [{ n: '2,000-3,000' }, { n: '3,000' }], apart(2)],
    ['a number and a vague word', [{ n: '2,000' }, { n: 'thousands' }], apart(2)],
    ['two vague words of one reach', [{ n: 'thousands' }, { n: 'several thousand' }], together(2)],
    ['two persons', [{ n: '2,000' }, { n: '2,000', speaker: 'Per Lund' }], apart(2)],
    [
      'a surname',
      [
        { n: '2,000', speaker: 'Holt' },
        { n: '2,000', speaker: 'Mara Holt' },
      ],
      together(2),
    ],
    [
      'a surname named first',
      [
        { n: '2,000', speaker: 'Kan' },
        { n: '2,000', speaker: 'Kan Yo-rim' },
      ],
      together(2),
    ],
    [
      'a middle name is no surname',
      [
        { n: '2,000', speaker: 'Ida' },
        { n: '2,000', speaker: 'Mara Ida Holt' },
      ],
      apart(2),
    ],
    [
      'two spellings',
      [
        { n: '2,000', speaker: 'Oleg Tarskiy' },
        { n: '2,000', speaker: 'Oleg Tarskyy' },
      ],
      together(2),
    ],
    [
      'a short given name',
      [
        { n: '2,000', speaker: 'Theo Vale' },
        { n: '2,000', speaker: 'Theodore B. Vale' },
      ],
      together(2),
    ],
    [
      'an initial',
      [
        { n: '2,000', speaker: 'T. Vale' },
        { n: '2,000', speaker: 'Theodore Vale' },
      ],
      together(2),
    ],
    [
      'two given names',
      [
        { n: '2,000', speaker: 'Theodore Vale' },
        { n: '2,000', speaker: 'Theresa Vale' },
      ],
      apart(2),
    ],
    [
      'two of one family name',
      [
        { n: '2,000', speaker: 'Ana Holt' },
        { n: '2,000', speaker: 'Mara Holt' },
      ],
      apart(2),
    ],
    ['two forces', [{ n: '2,000' }, { n: '2,000', force: 'Estmark' }], apart(2)],
    [
      'two states',
      [
        { n: '2,000', status: 'killed' },
        { n: '2,000', status: 'wounded' },
      ],
      apart(2),
    ],
    [
      'two realities',
      [
        { n: '2,000', realis: 'planned' },
        { n: '2,000', realis: 'possible' },
      ],
      apart(2),
    ],
    ['a denial', [{ n: '2,000' }, { n: '2,000', stance: 'denies' }], apart(2)],
    ['a difference and a level', [{ n: '2,000' }, { n: '2,000', change: 'increase' }], apart(2)],
    ['a rate and a level', [{ n: '2,000' }, { n: '2,000', rate: 'day' }], apart(2)],
    ['a share and a level', [{ n: '2,000' }, { n: '2,000', each: 'brigades' }], apart(2)],
    ['two places', [{ n: '2,000' }, { n: '2,000', place: 'Vale' }], apart(2)],
    [
      'two spellings of a place',
      [
        { n: '2,000', place: 'Tarn' },
        { n: '2,000', place: 'Tarn Oblast' },
      ],
      together(2),
    ],
    [
      'in a place and not in it',
      [{ n: '2,000' }, { n: '2,000', place: { name: 'Tarn', relation: 'not_in' } }],
      apart(2),
    ],
    [
      'near a place and in it',
      [{ n: '2,000' }, { n: '2,000', place: { name: 'Tarn', relation: 'near' } }],
      together(2),
    ],
    ['two days', [{ n: '2,000' }, { n: '2,000', day: '2031-05-06' }], apart(2)],
    ['a day of that week', [{ n: '2,000' }, { n: '2,000', day: '2031-05-01', end: '2031-05-07' }], together(2)],
    ['a day of another month', [{ n: '2,000' }, { n: '2,000', day: '2031-04' }], apart(2)],
    [
      'two days on which it held',
      [
        { n: '2,000', asOf: '2031-01' },
        { n: '2,000', asOf: '2030-01' },
      ],
      apart(2),
    ],
    ['officers and troops', [{ n: '200' }, { n: '200', unit: 'officers' }], together(2)],
    ['officers of them, and troops', [{ n: '200' }, { n: '200', unit: 'officers', partOf: 'x' }], apart(2)],
    [
      'officers of them, and officers',
      [
        { n: '200', unit: 'officers' },
        { n: '200', unit: 'officers', partOf: 'x' },
      ],
      together(2),
    ],
    [
      'an organization and its spokesman',
      [
        { n: '640', speaker: ministry },
        { n: '640', speaker: { name: 'Ilo Brand', organization: ministry.name } },
      ],
      together(2),
    ],
    [
      'a government and its official',
      [
        { n: '640', speaker: { name: 'Norlandic government', kind: 'organization', country: 'NL' } },
        { n: '640', speaker: { name: 'Ilo Brand', country: 'NL' } },
      ],
      together(2),
    ],
    [
      'an organization and the spokesman of another',
      [
        { n: '640', speaker: ministry },
        { n: '640', speaker: { name: 'Ilo Brand', organization: 'Estmark Navy' } },
      ],
      apart(2),
    ],
    [
      'an organization and two of its people',
      [
        { n: '640', speaker: ministry },
        { n: '640', speaker: { name: 'Ilo Brand', organization: ministry.name } },
        { n: '640', speaker: { name: 'Ana Reyes', organization: ministry.name } },
      ],
      [['a', 'b'], ['c']],
    ],
    [
      'a headline without a speaker and the paragraph',
      [
        { n: '640', speaker: paper, quote: '# marines ashore' },
        { n: '640', quote: 'She said # marines are ashore.' },
      ],
      together(2),
    ],
    [
      'a headline dated by its publication, and the paragraph',
      [{ n: '640', speaker: paper, quote: '# marines ashore', day: '2031-05-05' }, { n: '640' }],
      together(2),
    ],
    [
      'what the paper says in its text, and the speaker',
      [
        { n: '640', speaker: paper, quote: 'There are # marines.' },
        { n: '640', quote: 'She said # marines are ashore.' },
      ],
      apart(2),
    ],
    [
      'a headline of one story and a speaker in another',
      [
        { n: '640', speaker: paper, quote: '# marines ashore' },
        { n: '640', article: 1 },
      ],
      apart(2),
    ],
  ])('%s', (_, rows, expected) => {
    expect(joined(rows, 'document')).toEqual(expected);
    expect(joined([...rows].reverse(), 'document').flat()).toHaveLength(rows.length);
  });
});

describe('a claim that leaves a field open', () => {
  it.each<[string, ClaimRow[], string[][]]>([
    [
      'joins the nearest earlier',
      [{ n: '900', place: 'Vale' }, { n: '900' }, { n: '900', place: null }],
      [['a'], ['b', 'c']],
    ],
    [
      'else the nearest later',
      [{ n: '900', place: null }, { n: '900' }, { n: '900', place: 'Vale' }],
      [['a', 'b'], ['c']],
    ],
    [
      'not one that contradicts it',
      [{ n: '900', day: '2031-05-01' }, { n: '900', day: null, force: 'Estmark' }, { n: '900' }],
      apart(3),
    ],
    [
      'joins one statement, so that two that contradict each other stay two',
      [
        { n: '900', place: 'Vale' },
        { n: '900', place: null },
        { n: '900', place: null },
        { n: '900', place: 'Tarn' },
      ],
      [['a', 'b', 'c'], ['d']],
    ],
    [
      'two open fields may fill each other',
      [
        { n: '900', place: null },
        { n: '900', day: null },
        { n: '900', force: null },
      ],
      together(3),
    ],
    [
      'headline, lead and quotation, each with another field open',
      [
        { n: '900', place: null, day: null },
        { n: '900', day: null },
        { n: '900', place: null },
      ],
      together(3),
    ],
    [
      'a surname fits two, and joins the nearer',
      [
        { n: '900', speaker: 'Ana Holt' },
        { n: '900', speaker: 'Mara Holt' },
        { n: '900', speaker: 'Holt', place: null },
      ],
      [['a'], ['b', 'c']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(joined(rows, 'document')).toEqual(expected);
  });
});

describe('claims of several documents', () => {
  const said = 'He said there are # of them in the whole valley.';
  it.each<[string, ClaimRow[], string[][]]>([
    [
      'two reports',
      [
        { n: '2,000', doc: 'p' },
        { n: '~2,000', doc: 'q' },
      ],
      together(2),
    ],
    [
      'two days',
      [
        { n: '2,000', doc: 'p' },
        { n: '2,000', doc: 'q', day: '2031-05-06' },
      ],
      apart(2),
    ],
    [
      'a day and none',
      [
        { n: '2,000', doc: 'p' },
        { n: '2,000', doc: 'q', day: null },
      ],
      apart(2),
    ],
    [
      'a day and none, in the same words',
      [
        { n: '2,000', doc: 'p', quote: said },
        { n: '2,000', doc: 'q', day: null, quote: said },
      ],
      together(2),
    ],
    [
      'a day and none, with the same quotation',
      [
        { n: '2,000', doc: 'p', quote: '"We have # men in all of that valley," said the general.' },
        { n: '2,000', doc: 'q', day: null, quote: 'Holt: "We have # men in all of that valley."' },
      ],
      together(2),
    ],
    [
      'a quotation of a few words tells nothing',
      [
        { n: '2,000', doc: 'p', quote: 'There were "some # men" in the valley, she said today.' },
        { n: '2,000', doc: 'q', day: null, quote: 'Mara Holt spoke once more of "some # men" there.' },
      ],
      apart(2),
    ],
    [
      'no day in either',
      [
        { n: '2,000', doc: 'p', day: null },
        { n: '2,000', doc: 'q', day: null },
      ],
      together(2),
    ],
    [
      'an open place',
      [
        { n: '2,000', doc: 'p' },
        { n: '2,000', doc: 'q', place: null },
      ],
      together(2),
    ],
    [
      'a day and a month',
      [
        { n: '2,000', doc: 'p' },
        { n: '2,000', doc: 'q', day: '2031-05' },
      ],
      apart(2),
    ],
    [
      'an organization and its spokesman',
      [
        { n: '640', doc: 'p', speaker: ministry },
        { n: '640', doc: 'q', speaker: { name: 'Ilo Brand', organization: ministry.name } },
      ],
      apart(2),
    ],
    [
      'the spokesman, with his ministry in one headline',
      [
        { n: '640', doc: 'p', speaker: ministry },
        { n: '640', doc: 'p', speaker: { name: 'Ilo Brand', organization: ministry.name } },
        { n: '640', doc: 'q', speaker: { name: 'Ilo Brand', organization: ministry.name } },
      ],
      together(3),
    ],
    [
      'reprints of what a paper says itself',
      [
        { n: '2,000', doc: 'p', speaker: paper, quote: said },
        { n: '2,000', doc: 'q', speaker: { name: 'Tarn Post', kind: 'outlet' }, quote: said },
        { n: '2,000', doc: 'r', speaker: { name: 'Holm Post', kind: 'outlet' }, quote: said, day: '2031-05-06' },
      ],
      together(3),
    ],
    [
      'two papers in their own words',
      [
        { n: '2,000', doc: 'p', speaker: paper },
        { n: '2,000', doc: 'q', speaker: { name: 'Tarn Post', kind: 'outlet' } },
      ],
      apart(2),
    ],
    [
      'one paper in the same words on another day',
      [
        { n: '2,000', doc: 'p', speaker: paper, quote: said },
        { n: '2,000', doc: 'q', speaker: paper, quote: said, day: '2031-05-06' },
      ],
      apart(2),
    ],
    [
      'somebody unnamed who says neither when, where nor whose',
      [
        { n: '60', doc: 'p', speaker: { name: 'officials', kind: 'group' }, day: null, place: null, force: null },
        { n: '60', doc: 'q', speaker: { name: 'officials', kind: 'group' }, day: null, place: null, force: null },
      ],
      apart(2),
    ],
  ])('%s', (_, rows, expected) => {
    expect(joined(rows, 'corpus')).toEqual(expected);
    const apartInDocuments = joined(rows, 'document').every(
      (ids) => new Set(ids.map((id) => rows['abcdefgh'.indexOf(id)].doc)).size === 1,
    );
    expect(apartInDocuments).toBe(true);
  });

  it('copies of one text are one statement of two files', () => {
    const copy = (file: string) => [
      claim({ n: '900', id: 'x1', file, doc: file, at: 0, place: 'Vale', day: null }),
      claim({ n: '900', id: 'x2', file, doc: file, at: 50, day: null }),
      claim({ n: '900', id: 'x3', file, doc: file, at: 90, place: null, day: null }),
    ];
    expect(groups(assignStatements([...copy('a.txt'), ...copy('b.txt')], 'corpus'))).toEqual([
      ['x1', 'x1'],
      ['x2', 'x3', 'x2', 'x3'],
    ]);
  });
});

describe('ids', () => {
  const rows: ClaimRow[] = [
    { n: '900', doc: 'p', id: 'a', at: 0 },
    { n: '900', doc: 'p', id: 'b', at: 10, speaker: 'Holt', place: null },
    { n: '900', doc: 'q', id: 'c', at: 0 },
    { n: '1,900', doc: 'q', id: 'd', at: 10 },
  ];
  const ids = (claims: Claim[], scope: StatementScope = 'corpus') =>
    Object.fromEntries(assignStatements(claims, scope).map((c) => [c.id, c.statement]));

  it('are short hexadecimal words, and the claims are copies', () => {
    const claims = rows.map(claim);
    expect(Object.values(ids(claims))).toEqual(claims.map(() => expect.stringMatching(/^[0-9a-f]{16}$/)));
    expect(claims.every((c) => c.statement === '')).toBe(true);
  });

  it('do not depend on order or paths', () => {
    const claims = rows.map(claim);
    const moved = rows.map((row) => claim({ ...row, file: `/elsewhere/${row.doc}.html` })).reverse();
    expect(ids(moved)).toEqual(ids(claims));
    expect(ids(moved, 'document')).toEqual(ids(claims, 'document'));
  });

  it('stay when another report is added', () => {
    const before = ids(rows.map(claim));
    const after = ids([...rows, { n: '~900', doc: 'o', id: 'e', at: 0 }].map((row) => claim(row)));
    expect(after).toMatchObject(before);
    expect(after.e).toBe(before.a);
  });
});

describe('own keys', () => {
  it('may know more names of a speaker', () => {
    const names = new Set(['Mara Holt', 'the Iron Envoy']);
    const claims = [claim({ n: '5' }), claim({ n: '5', speaker: 'the Iron Envoy' })];
    const known = assignStatements(claims, 'document', {
      speakerKey: ({ name }) => (names.has(name) ? 'holt' : name),
      sameSpeaker: (a, b) => a.name === b.name || (names.has(a.name) && names.has(b.name)),
      speaksFor: () => false,
      placeKey: ({ name }) => name,
      enclosing: ({ within }) => within,
      forceKey: ({ name }) => name,
    });
    expect(known[0].statement).toBe(known[1].statement);
    expect(groups(assignStatements(claims, 'document'))).toHaveLength(2);
  });
});
