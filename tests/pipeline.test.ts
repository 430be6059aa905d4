import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.js';
import type { Metadata, SourceDocument } from '../src/model/document.js';
import { extractClaims } from '../src/pipeline.js';

/* Articles in, claims out: what no stage can hold alone. People and events are invented. */

const document = (text: string, metadata: Metadata = {}): SourceDocument => ({
  id: 'a.txt',
  file: 'a.txt',
  text,
  sha256: '',
  metadata,
});
const read = (text: string, metadata?: Metadata) => extractClaims(document(text, metadata));

/** A claim in a line: "Mara Holt | ~900 | Kenyan | Goma | present". */
function line({ speaker, count, force, place, status }: Claim): string {
  const sign = {
    approx: '~',
    up_to: '<=',
    at_least: '>=',
    more_than: '>',
    fewer_than: '<',
    exact: '',
    range: '',
    vague: '',
  };
  const number = count.qualifier === 'range' ? `${count.low}-${count.high}` : (count.best ?? count.high ?? count.low);
  return [speaker.name, `${sign[count.qualifier]}${number}`, force?.name ?? '-', place?.name ?? '-', status].join(
    ' | ',
  );
}

const PARAGRAPH =
  'NAIROBI, 12 March 2024 - The army has sent about 900 Kenyan soldiers to Goma, its spokeswoman, Colonel Mara Holt, said on Monday.\n\n';

describe('one statement told twice', () => {
  it.each([
    // A definite number goes on with the state, place and speaker of the one that set it.
    ['Forty-two Kenyan soldiers have been killed in Goma, Colonel Mara Holt said. Of the 42, 30 fell in May.', 42],
    ['Some 900 Kenyan soldiers have arrived in Goma, Colonel Mara Holt said. It rained. The 900 sleep in tents.', 900],
  ])('%s', (text, number) => {
    const { claims } = read(`NAIROBI, 12 March 2024 - ${text}\n`);
    const told = claims.filter(({ count }) => (count.best ?? count.low) === number);
    expect(told).toHaveLength(2);
    expect(new Set(told.map((claim) => claim.statement)).size).toBe(1);
  });

  it('a force that was weighed gives way to the one that the same speaker names with the number', () => {
    const { claims } = read(
      'NAIROBI, 12 March 2024 - Colonel Mara Holt said 900 Kenyan soldiers were in Goma.\n\n' +
        'Ugandan troops are there as well. Ugandan soldiers came in May.\n\n' +
        'Colonel Mara Holt said at noon that 900 men slept in tents.\n',
    );
    expect(claims.map(({ force, rules }) => [force?.name, rules?.force])).toEqual([
      ['Kenyan', 'phrase'],
      ['Kenyan', 'same-statement'],
    ]);
  });

  it.each([
    // Other people, or another state.
    'Four hundred Kenyan soldiers are in Goma, Colonel Mara Holt said. A further 400 Kenyan soldiers are in Beni.',
    'Four hundred Kenyan soldiers are in Goma, Colonel Mara Holt said. All the 400 were killed on Monday, the army said.',
  ])('not: %s', (text) => {
    const { claims } = read(`NAIROBI, 12 March 2024 - ${text}\n`);
    const told = claims.filter(({ count }) => count.best === 400);
    expect(told).toHaveLength(2);
    expect(new Set(told.map((claim) => claim.statement)).size).toBe(2);
  });

  it('a headline takes speaker, day, place and state of its paragraph', () => {
    const { claims } = read(`Kenya sends 900 soldiers to Goma\n\n${PARAGRAPH}`);
    expect(claims.map((claim) => claim.statement)).toEqual([claims[0].statement, claims[0].statement]);
    expect(claims[0].speaker.name).toBe('Mara Holt');
    expect(claims[0].speaker.basis).toBe('resolved');
    expect(claims[0].date.value).toBe('2024-03-11');
    expect(claims[0].count.qualifier).toBe('exact');
    expect(claims[1].count.qualifier).toBe('approx');
  });

  it('another number in the headline stays the outlet’s', () => {
    const { claims } = read(`Kenya sends 800 soldiers to Goma\n\n${PARAGRAPH}`);
    expect(claims[0].speaker.kind).toBe('outlet');
    expect(claims[0].statement).not.toBe(claims[1].statement);
  });

  it('a headline in other words than its lead is one statement with it', () => {
    const lead =
      'NAIROBI, 12 March 2024 - A unit of 900 Kenyan soldiers has left for Goma, the army said on Monday.\n\n';
    const { claims } = read(`Kenya contributes 900 soldiers to mission\n\n${lead}`);
    expect(claims.map((claim) => claim.statement)).toEqual([claims[0].statement, claims[0].statement]);
    expect(claims[0].status).toBe(claims[1].status);
  });

  it('losses in a headline are not the moves of its lead', () => {
    const lead =
      'NAIROBI, 12 March 2024 - A unit of 900 Kenyan soldiers has left for Goma, the army said on Monday.\n\n';
    const { claims } = read(`Kenya mourns 900 soldiers killed in Goma\n\n${lead}`);
    expect(claims.map((claim) => claim.status)).toEqual(['killed', 'en_route']);
  });

  it('a headline that asks states nothing', () => {
    const { claims } = read(`Will Kenya send 900 soldiers to Goma?\n\n${PARAGRAPH}`);
    expect(claims.map(line)).toEqual(['Mara Holt | ~900 | Kenyan | Goma | present']);
  });

  it('a bare figure further down is the source’s; a different bound is not', () => {
    const same = read(`${PARAGRAPH}The 900 soldiers sleep in tents.`).claims;
    expect(same.map((claim) => claim.speaker.name)).toEqual(['Mara Holt', 'Mara Holt']);
    const other = read(`${PARAGRAPH}Fewer than 900 Kenyan soldiers were in Goma last year.`).claims;
    expect(other[1].speaker.kind).toBe('outlet');
  });
});

describe('twins', () => {
  it('a place from context is none where the speaker says that the people are not there', () => {
    const { claims } = read(
      'NAIROBI, 12 March 2024 - Fighting went on in Goma. Colonel Mara Holt said on Monday that 3,000 Kenyan soldiers were being trained. ' +
        'She said the 3,000 soldiers had not been moved to Goma.',
    );
    expect(claims.map(({ place }) => place && `${place.relation} ${place.name}`)).toEqual([null, 'not_in Goma']);
  });
});

describe('a number that is rejected', () => {
  it('is its author’s claim; the rejection is a remark', () => {
    const { claims, remarks } = read(
      'BAMAKO, 12 March 2024 - The rebels said on Sunday that they had killed 60 Malian soldiers near Gao.\n\n' +
        'The army said on Monday that it was false that 60 soldiers had been killed.',
    );
    expect(claims.filter((claim) => claim.count.best === 60 && claim.stance === 'denies')).toEqual([]);
    expect(claims[0].count.best).toBe(60);
    expect(remarks.every((remark) => remark.stance !== 'confirms')).toBe(true);
  });
});

describe('what the text does not settle', () => {
  it('stays empty with a warning', () => {
    const { claims, warnings } = read('About 900 soldiers are there, Colonel Mara Holt said on Monday.');
    expect(claims[0].date.value).toBeNull();
    expect(claims[0].place).toBeNull();
    expect(claims[0].force).toBeNull();
    expect(warnings.map((warning) => warning.code)).toEqual(expect.arrayContaining(['date', 'no-force', 'no-place']));
    expect(warnings.every((warning) => warning.line === 1)).toBe(true);
  });

  it('is filled by metadata, which says so', () => {
    const { claims, document: info } = read('About 900 soldiers are in Goma, Colonel Mara Holt said on Monday.', {
      published: '2024-03-12',
      outlet: 'The Lake Herald',
    });
    expect(claims[0].date).toMatchObject({ value: '2024-03-11', basis: 'resolved', confidence: 'high' });
    expect(claims[0].source.published).toMatchObject({ value: '2024-03-12', basis: 'supplied' });
    expect(info).toMatchObject({ outlet: 'The Lake Herald', articles: 1, claims: 1 });
  });
});

describe('ids', () => {
  it('are the same whatever the path, and differ by place in the text', () => {
    const text = `${PARAGRAPH}Another 300 are due in Goma by June, she said.`;
    const here = extractClaims(document(text)).claims.map((claim) => claim.id);
    const there = extractClaims({ ...document(text), id: 'x', file: 'b/c.txt' }).claims.map((claim) => claim.id);
    expect(there).toEqual(here);
    expect(new Set(here).size).toBe(here.length);
  });
});
