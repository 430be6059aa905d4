import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers, findNumbersIn, hasNumber } from '../../../src/language/en/numbers/index.js';
import { normalise } from '../../../src/text/normalise.js';
import { tokenize } from '../../../src/text/tokens.js';

/** "qualifier low/high/best" of each number, "-" for null. */
function read(text: string): string[] {
  return findNumbers(normalise(text)).map(
    (n) => `${n.qualifier} ${[n.low, n.high, n.best].map((v) => v ?? '-').join('/')}`,
  );
}
const exact = (n: number) => `exact ${n}/${n}/${n}`;
const approx = (n: number) => `approx -/-/${n}`;
const upTo = (n: number) => `up_to -/${n}/-`;
const atLeast = (n: number) => `at_least ${n}/-/-`;
const moreThan = (n: number) => `more_than ${n}/-/-`;
const fewerThan = (n: number) => `fewer_than -/${n}/-`;
const range = (a: number, b: number) => `range ${a}/${b}/-`;
const vague = (n: number) => `vague ${n}/-/-`;

describe('digits and words', () => {
  it.each<[string, number]>([
    ['7 sappers', 7],
    ['1500 sappers', 1500],
    ['11,400 sappers', 11400],
    ['1,204,300 voters', 1204300],
    ['10 000 sappers', 10000],
    ['1 204 sappers', 1204],
    ['3 000 000 voters', 3000000],
    ['12,34,567 voters', 1234567],
    ['10.000.000 voters', 10000000],
    ['1.111,5 voters', 1111.5],
    ['4.800 voters', 4.8],
    ['10K sappers', 10000],
    ['90k sappers', 90000],
    ['1.2m voters', 1200000],
    ['2bn voters', 2e9],
    ['1.5 million voters', 1500000],
    ['112 thousand sappers', 112000],
    ['27-hundred sappers', 2700],
    ['25-thousand sappers', 25000],
    ['3 lakh voters', 300000],
    ['2½ million voters', 2500000],
    ['1 1/2 million voters', 1500000],
    ['sixteen sappers', 16],
    ['forty-one sappers', 41],
    ['thirtythree sappers', 33],
    ['one hundred and six sappers', 106],
    ['two thousand six hundred sappers', 2600],
    ['three-thousand, seven-hundred and twelve sappers', 3712],
    ['twelve hundred sappers', 1200],
    ['a hundred sappers', 100],
    ['a hundred thousand sappers', 100000],
    ['a dozen sappers', 12],
    ['half a dozen sappers', 6],
    ['two dozen sappers', 24],
    ['half a million sappers', 500000],
    ['half-a-million sappers', 500000],
    ['a quarter of a million sappers', 250000],
    ['three quarters of a million sappers', 750000],
    ['one and a half million sappers', 1500000],
    ['a million and a half sappers', 1500000],
    ['twenty-one thousand three hundred sappers', 21300],
    ['4 thousand 3 hundred and 21 sappers', 4321],
    ['a score of sappers', 20],
    ['nine point nought four', 9.04],
    ['10.000 soldiers', 10000],
    ['a 10.000-strong force', 10000],
    ['TWO HUNDRED SAPPERS', 200],
    ['a 5000-strong force', 5000],
    ['a 3,000-soldier regiment', 3000],
    ['just 640 sappers', 640],
    ['only 640 sappers', 640],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual([exact(value)]);
  });

  it('reads points as thousands where the article groups so', () => {
    expect(findNumbers('10.000 sappers', 0, 14, { pointGroups: true })[0]?.best).toBe(10000);
  });

  it.each([
    'KN-23 launchers',
    'F-16 jets',
    'M23 fighters',
    'no one came',
    'they shot at one another',
    'two-thirds of the camp',
    'the 82nd held',
    'On June 7 they left',
    'in 2019 they left',
    '2024-11-05',
    'scored early and often',
    'the first wave',
  ])('no number in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['two hundred and 300 sappers', [exact(200), exact(300)]],
    ['3 hundred and 2 hundred sappers', [exact(300), exact(200)]],
    ['two thousand, three of them officers', [exact(2000), exact(3)]],
    ['on June 7 400 sappers left', [exact(400)]],
    ['423 0000', [exact(423), exact(0)]],
  ])('kept apart: %s', (text, want) => {
    expect(read(text)).toEqual(want);
  });
});

describe('qualifiers', () => {
  it.each<[string, string]>([
    ['some 300 sappers', approx(300)],
    ['about 300 sappers', approx(300)],
    ['around 300 sappers', approx(300)],
    ['roughly 300 sappers', approx(300)],
    ['nearly 300 sappers', approx(300)],
    ['almost 300 sappers', approx(300)],
    ['close to 300 sappers', approx(300)],
    ['an estimated 300 sappers', approx(300)],
    ['in the region of 300 sappers', approx(300)],
    ['circa 300 sappers', approx(300)],
    ['about approximately 1,500 sappers', approx(1500)],
    ['the some 600 sappers', approx(600)],
    ['300 or so sappers', approx(300)],
    ['300-odd sappers', approx(300)],
    ['300 sappers or so', approx(300)],
    ['300 sappers, give or take', approx(300)],
    ['a couple thousand sappers', approx(2000)],
    ['approximately a couple of thousand sappers', approx(2000)],
    ['perhaps 40 sappers', approx(40)],
    ['up to 300 sappers', upTo(300)],
    ['as many as 300 sappers', upTo(300)],
    ['no more than 300 sappers', upTo(300)],
    ['not more than 300 sappers', upTo(300)],
    ['at most 300 sappers', upTo(300)],
    ['a maximum of 300 sappers', upTo(300)],
    ['300 sappers at most', upTo(300)],
    ['up to around 300 sappers', upTo(300)],
    ['up to a quarter of a million sappers', upTo(250000)],
    ['at least 300 sappers', atLeast(300)],
    ['no fewer than 300 sappers', atLeast(300)],
    ['no less than 300 sappers', atLeast(300)],
    ['a minimum of 300 sappers', atLeast(300)],
    ['300 or more sappers', atLeast(300)],
    ['at least some 300 sappers', atLeast(300)],
    ['more than 300 sappers', moreThan(300)],
    ['over 300 sappers', moreThan(300)],
    ['upwards of 300 sappers', moreThan(300)],
    ['in excess of 300 sappers', moreThan(300)],
    ['well over 300 sappers', moreThan(300)],
    ['just over 300 sappers', moreThan(300)],
    ['north of 300 sappers', moreThan(300)],
    ['300-plus sappers', moreThan(300)],
    ['300+ sappers', moreThan(300)],
    ['17,000 plus', moreThan(17000)],
    ['exceeding 300', moreThan(300)],
    ['more than two thousand six hundred sappers', moreThan(2600)],
    ["'well beyond' 60,000 sappers", moreThan(60000)],
    ['"at least" 60,000 sappers', atLeast(60000)],
    ['fewer than 300 sappers', fewerThan(300)],
    ['less than 300 sappers', fewerThan(300)],
    ['under 300 sappers', fewerThan(300)],
    ['just under 300 sappers', fewerThan(300)],
    ['just short of 300 sappers', fewerThan(300)],
    ['not quite 300 sappers', fewerThan(300)],
    ['The garrison may grow to 9,000', upTo(9000)],
    ['The garrison could rise to about 9,000', upTo(9000)],
    ['dozens of sappers', vague(24)],
    ['scores of sappers', vague(40)],
    ['hundreds of sappers', vague(200)],
    ['100s of sappers', vague(200)],
    ['1,000s of sappers', vague(2000)],
    ['several hundred sappers', vague(200)],
    ['a few hundred sappers', vague(200)],
    ['thousands of sappers', vague(2000)],
    ['several thousand sappers', vague(2000)],
    ['tens of thousands of sappers', vague(20000)],
    ['several tens of thousands of sappers', vague(20000)],
    ['hundreds of thousands of sappers', vague(200000)],
    ['millions of voters', vague(2000000)],
    ['a few dozen sappers', vague(24)],
    ['more than a dozen sappers', moreThan(12)],
    ['More BriefsAbout 12,000 sappers', approx(12000)],
  ])('%s', (text, want) => {
    expect(read(text)).toEqual([want]);
  });

  it.each<[string, string[]]>([
    ['They talked about 300 sappers', [exact(300)]],
    ['He holds command over 300 sappers', [exact(300)]],
    ['The garrison had gone up to 4,000', [exact(4000)]],
    ['The garrison could go up to 4,000', [upTo(4000)]],
    ['They took over 300 prisoners', [moreThan(300)]],
    ['The garrison could grow by 9,000', [exact(9000)]],
    ['The garrison grew to 9,000', [exact(9000)]],
    ['More than 500 were killed and another 2,000 wounded', [moreThan(500), exact(2000)]],
    ['as many as 300, at least 40 of them boys', [upTo(300), atLeast(40)]],
    ['300 plus 40 reserves', [exact(300), exact(40)]],
  ])('near miss: %s', (text, want) => {
    expect(read(text)).toEqual(want);
  });
});

describe('ranges', () => {
  it.each<[string, string]>([
    ['between 11,000 and 12,000 sappers', range(11000, 12000)],
    ['between 11,000 to 12,000 sappers', range(11000, 12000)],
    ['from 500 to 700 sappers', range(500, 700)],
    ['the estimates go from 500 to 700 sappers', range(500, 700)],
    ['from 8,000 up to 10,000 sappers', range(8000, 10000)],
    ['3,000-4,000 sappers', range(3000, 4000)],
    ['3,000–4,000 sappers', range(3000, 4000)],
    ['3,000 - 4,000 sappers', range(3000, 4000)],
    ['3,000 to 4,000 sappers', range(3000, 4000)],
    ['8,000/9,000 sappers', range(8000, 9000)],
    ['11-12,000 sappers', range(11000, 12000)],
    ['20 to 35,000 sappers', range(20000, 35000)],
    ['5-6,000 sappers', range(5000, 6000)],
    ['500-1,500 sappers', range(500, 1500)],
    ['10-12K sappers', range(10000, 12000)],
    ['five to six thousand sappers', range(5000, 6000)],
    ['three or four hundred sappers', range(300, 400)],
    ['25-thousand to 30-thousand sappers', range(25000, 30000)],
    ['200 sappers to 300 sappers', range(200, 300)],
    ['1.1 to 1.2 million sappers', range(1100000, 1200000)],
    ['more than 20 and fewer than 30', range(20, 30)],
  ])('%s', (text, want) => {
    expect(read(text)).toEqual([want]);
  });

  it.each<[string, string[]]>([
    ['raised the army from 70,450 to 82,000', [exact(70450), exact(82000)]],
    ['cut from 500 to 300', [exact(500), exact(300)]],
    ['an increase from 200 to 400', [exact(200), exact(400)]],
    ['shrinks by 300 to 1,900', [exact(300), exact(1900)]],
    ['rose 60% in 2018 to 3,900', [exact(60), exact(3900)]],
    ['8,000 — 200 of them officers', [exact(8000), exact(200)]],
    ['won 2-1', [exact(2), exact(1)]],
  ])('no range: %s', (text, want) => {
    expect(read(text)).toEqual(want);
  });

  it('keeps the hedge of a range', () => {
    const [n] = findNumbers('some 3,000-4,000 sappers');
    expect(n).toMatchObject({ text: 'some 3,000-4,000', qualifier: 'range', hedges: ['some'] });
  });
});

describe('spans and differences', () => {
  it.each<[string, string, string]>([
    ['It has about 1,500 men', 'about 1,500', '1,500'],
    ['It has a 700-strong guard', '700', '700'],
    ['the unit (900-plus) stays', '900-plus', '900'],
    ['There were "well beyond" 60,000', '"well beyond" 60,000', '60,000'],
    ['for another 1,000 or so', '1,000 or so', '1,000'],
    ['up to another 300 men', 'up to another 300', '300'],
    ['a total of more than 300', 'more than 300', '300'],
    ['between 20 and 30 men', 'between 20 and 30', '20 and 30'],
    ['possibly 4,000 men', '4,000', '4,000'],
    ['half a million men', 'half a million', 'half a million'],
  ])('%s', (text, whole, core) => {
    const [n] = findNumbers(normalise(text));
    expect(n?.text).toBe(whole);
    expect(text.slice(n!.start, n!.end)).toBe(whole);
    expect(text.slice(n!.core.start, n!.core.end)).toBe(core);
  });

  it.each<[string, 'increase' | 'decrease' | null]>([
    ['another 300 men', 'increase'],
    ['an additional 300 men', 'increase'],
    ['a further 300 men', 'increase'],
    ['another some 300 men', 'increase'],
    ['300 more men', 'increase'],
    ['300 additional men', 'increase'],
    ['300 fewer men', 'decrease'],
    ['300 or more men', null],
    ['another up to 300', null],
    ['300 men', null],
  ])('change in: %s', (text, want) => {
    expect(findNumbers(text)[0]?.change).toBe(want);
  });
});

describe('on any text', () => {
  it('gives true, ordered spans', () => {
    const word = fc.constantFrom(
      'some',
      'up',
      'to',
      'from',
      '1,200',
      '7',
      '-',
      'hundred',
      'thousand',
      'a',
      'few',
      'and',
      'one',
      'half',
      '.',
      ',',
      '"',
      '%',
      'million',
      'of',
      'dozens',
      '10',
      '000',
      'K',
      'or',
      'so',
      'more',
      'than',
      '/',
      '+',
      '$',
      'May',
      'point',
    );
    const text = fc
      .array(fc.tuple(word, fc.constantFrom('', ' ', ' ', '\n')), { maxLength: 30 })
      .map((ws) => ws.flat().join(''));
    fc.assert(
      fc.property(text, (t) => {
        let last = 0;
        for (const n of findNumbersIn(t, tokenize(t))) {
          expect(t.slice(n.start, n.end)).toBe(n.text);
          expect(n.start).toBeGreaterThanOrEqual(last);
          expect(n.core.start >= n.start && n.core.end <= n.end && n.core.end > n.core.start).toBe(true);
          if (n.low !== null && n.high !== null) expect(n.low).toBeLessThanOrEqual(n.high);
          expect([n.low, n.high, n.best].some((v) => v !== null && !Number.isNaN(v))).toBe(true);
          last = n.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to the text', () => {
    for (const unit of [
      '1 ',
      'one ',
      'one hundred and ',
      'about ',
      '5-',
      '1 000 ',
      'one point ',
      'a few ',
      '"',
      '1/2 ',
      'twenty-',
    ]) {
      const text = unit.repeat(20000);
      const before = performance.now();
      findNumbers(`${text}5`);
      expect(performance.now() - before).toBeLessThan(3000);
    }
  });

  it.each<[string, boolean]>([
    ['The column left at dawn.', false],
    ['The column of 300 left.', true],
    ['Thousands left.', true],
    ['The throne and this thought', false],
    ['THREE LEFT', true],
    ['someone left', false],
  ])('hasNumber: %s', (text, want) => {
    expect(hasNumber(text)).toBe(want);
  });
});
