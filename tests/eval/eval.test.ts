import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Claim, extractClaims, readDocuments } from '../../src/index.js';

interface Ratio {
  right: number;
  of: number;
}

interface Figures {
  gold: number;
  found: number;
  hit: number;
  precision: number;
  recall: number;
  f1: number;
  fields: Record<string, Ratio>;
  distractors: number;
  badSpans: number;
  inventedDates: { n: number; of: number };
  inventedPlaces: { n: number; of: number };
  wholeF1: number;
}

interface Scored {
  scores: Map<string, unknown>;
  stray: unknown[];
  figures: Figures;
}

type ScoreSet = (folder: string, texts: Map<string, string>, claims: readonly unknown[]) => Scored;
type PrintDifferences = (name: string, score: unknown) => string[];

const load = async (file: string) => await import(new URL(`../../scripts/eval/${file}`, import.meta.url).href);
const { scoreSet } = (await load('run.mjs')) as { scoreSet: ScoreSet };
const { printDifferences } = (await load('figures.mjs')) as { printDifferences: PrintDifferences };

const set = fileURLToPath(new URL('set', import.meta.url));
const textOf = (name: string) => readFileSync(join(set, 'docs', `${name}.txt`), 'utf8');
const texts = new Map(['fort', 'harbour'].map((name) => [name, textOf(name)]));

type Part<T> = { [K in keyof T]?: T[K] extends object | null ? Partial<T[K]> | null : T[K] };

/** A claim as the scorer needs it, on the first place of the words in the article. */
function claim(name: string, words: string, count: Partial<Claim['count']>, rest: Part<Claim> = {}) {
  const start = texts.get(name)!.indexOf(words);
  return {
    id: `${name}-${start}`,
    statement: `${name}-${start}`,
    source: { file: `docs/${name}.txt`, quote: words },
    count: {
      low: null,
      high: null,
      best: null,
      qualifier: 'exact',
      text: words,
      start,
      end: start + words.length,
      ...count,
    },
    speaker: null,
    date: { value: null, confidence: 'high' },
    place: null,
    force: null,
    status: 'present',
    stance: 'asserts',
    ...rest,
  };
}

const garrison = claim(
  'fort',
  'about 4,000',
  { best: 4000, qualifier: 'approx' },
  {
    speaker: { name: 'General Brandt', kind: 'person' },
    date: { value: '2023-04-17', confidence: 'high' },
    place: { name: 'Antsirabe', within: ['Madagascar'] },
    force: { name: 'Icelandic', country: 'IS' },
  },
);
const dead = claim(
  'fort',
  'At least 60',
  { low: 60, qualifier: 'at_least' },
  {
    speaker: { name: 'Malagasy ministry of defense', kind: 'organization' },
    date: { value: '2023-04-18', confidence: 'high' },
    place: { name: 'Toamasina', within: ['Madagascar'], relation: 'near' },
    force: { name: 'Iceland', country: 'IS' },
    status: 'killed',
  },
);
const marines = claim(
  'harbour',
  'Some 900',
  { best: 900, qualifier: 'approx' },
  { speaker: { name: 'a diplomat', kind: 'group' }, place: { name: 'Mahajanga', within: [] } },
);
const officers = claim('harbour', '30', { low: 30, high: 30, best: 30 });
const right = [garrison, dead, marines];

const figures = (claims: readonly unknown[]) => scoreSet(set, texts, claims).figures;
const accuracy = (claims: readonly unknown[], field: string) => {
  const { right: yes, of } = figures(claims).fields[field]!;
  return [yes, of];
};

describe('figures of an annotated set', () => {
  it('are full where all is right', () => {
    expect(figures(right)).toMatchObject({
      ...{ gold: 3, found: 3, hit: 3, precision: 1, recall: 1, f1: 1, wholeF1: 1, distractors: 0, badSpans: 0 },
      inventedDates: { n: 0, of: 1 },
      inventedPlaces: { n: 0, of: 0 },
    });
  });

  it('are zero where nothing is found', () => {
    expect(figures([])).toMatchObject({ gold: 3, found: 0, precision: 0, recall: 0, f1: 0, wholeF1: 0 });
  });

  it('leave optional claims out', () => {
    expect(figures([...right, officers])).toMatchObject({ found: 3, f1: 1, wholeF1: 1 });
  });

  it('count a statement once, however often it is made', () => {
    const again = { ...garrison, id: 'again' };
    expect(figures([...right, again])).toMatchObject({ found: 3, f1: 1 });
    expect(figures([...right, { ...again, statement: 'another' }])).toMatchObject({ found: 4, precision: 0.75 });
  });

  it('count what is taken from a distractor', () => {
    const ferries = claim('fort', '12', { low: 12, high: 12, best: 12 });
    const metres = claim('harbour', '700', { low: 700, high: 700, best: 700 });
    expect(figures([...right, ferries, metres])).toMatchObject({ found: 5, hit: 3, distractors: 2 });
  });

  it('count what is found in a file without an annotation', () => {
    const stray = { ...garrison, source: { file: 'docs/other.txt', quote: '' } };
    expect(scoreSet(set, texts, [...right, stray])).toMatchObject({ stray: [stray], figures: { found: 4, hit: 3 } });
  });

  it.each([
    ['another number', { best: 4001 }],
    ['a bound in the field of a point', { best: null, low: 4000 }],
    ['a bound beside the point', { low: 4000 }],
    ['offsets of other words', { start: 0, end: 5 }],
  ])('find nothing by %s', (_, count) => {
    const wrong = { ...garrison, count: { ...garrison.count, ...count } };
    expect(figures([wrong, dead, marines])).toMatchObject({ found: 3, hit: 2 });
  });

  it('tell offsets that are not true', () => {
    expect(figures([{ ...garrison, count: { ...garrison.count, start: 0, end: 5 } }])).toMatchObject({ badSpans: 1 });
  });

  it.each([
    ['qualifier', dead, { count: { ...dead.count, qualifier: 'more_than' } }, true],
    ['qualifier', garrison, { count: { ...garrison.count, qualifier: 'exact', low: 4000, high: 4000 } }, false],
    ['speaker', garrison, { speaker: { name: 'Brandt', kind: 'person' } }, true],
    ['speaker', garrison, { speaker: { name: 'Ilo Brand', kind: 'person' } }, true],
    ['speaker', garrison, { speaker: { name: 'Ana Brandt', kind: 'person' } }, false],
    ['speaker', garrison, { speaker: { name: 'Icelandic army', kind: 'organization' } }, false],
    ['speaker', dead, { speaker: { name: 'defence ministry', kind: 'organization' } }, true],
    ['speaker', marines, { speaker: { name: 'Western diplomat', kind: 'group' } }, true],
    ['speaker', marines, { speaker: { name: 'the harbour master', kind: 'group' } }, false],
    ['date', garrison, { date: { value: '2023-04-16', confidence: 'high' } }, false],
    ['date', garrison, { date: { value: null, confidence: 'high' } }, false],
    ['place', garrison, { place: { name: 'Mahajanga', within: ['Madagascar'] } }, false],
    ['place', garrison, { place: null }, false],
    ['state', garrison, { status: 'strength' }, true],
    ['state', garrison, { status: 'training' }, false],
    ['state', dead, { status: 'wounded' }, false],
    ['force', garrison, { force: { name: 'Malagasy', country: 'MG' } }, false],
    ['force', garrison, { force: null }, false],
  ])('judge the %s of each claim (%#)', (field, of, change, isRight) => {
    const others = right.filter((c) => c !== of);
    const [all, judged] = accuracy(right, field);
    expect(accuracy([{ ...of, ...change }, ...others], field)).toEqual([isRight ? all : all! - 1, judged]);
    expect(figures([{ ...of, ...change }, ...others]).wholeF1).toBeCloseTo(isRight ? 1 : 2 / 3);
  });

  it('tell a day that the text does not settle', () => {
    const dated = { ...marines, date: { value: '2023-04-18', confidence: 'high' } };
    expect(figures([dated])).toMatchObject({ inventedDates: { n: 1, of: 1 }, fields: { date: { right: 0, of: 0 } } });
  });

  it('are printed a difference a line', () => {
    const { scores } = scoreSet(set, texts, [{ ...garrison, status: 'killed' }, officers]);
    expect(printDifferences('fort', scores.get('fort'))).toEqual([
      'fort  MISS   At least 60 Icelandic soldiers  [defence ministry of Madagascar]',
      'fort  WRONG  state  "about 4,000 Icelandic soldiers"  want Ilo Brandt | 2023-04-17 | Antsirabe | present/troops | Icelandic | approx' +
        '  got General Brandt | 2023-04-17 | Antsirabe | killed | Icelandic | approx',
    ]);
    expect(printDifferences('harbour', scores.get('harbour'))).toEqual([
      'harbour  MISS   Some 900 marines  [unnamed: a diplomat]',
    ]);
  });
});

describe('the made-up set', () => {
  it('is read without a mistake', async () => {
    const claims: Claim[] = [];
    for await (const document of readDocuments([join(set, 'docs')])) claims.push(...extractClaims(document).claims);
    const { scores, figures: found } = scoreSet(set, texts, claims);
    expect([...scores].flatMap(([name, score]) => printDifferences(name, score))).toEqual([]);
    expect(found).toMatchObject({ gold: 3, f1: 1, wholeF1: 1, inventedDates: { n: 0 }, inventedPlaces: { n: 0 } });
  });
});
