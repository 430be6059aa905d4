import { describe, expect, it } from 'vitest';
import { gapBetween, intervalOf, roundingStep } from '../../src/compare/intervals.js';
import { countWords, intervalWords, numberWords } from '../../src/compare/words.js';
import { countOf } from './build.js';

describe('interval of a count', () => {
  it.each([
    ['11,000', [11_000, 11_000]],
    ['~10,000', [9500, 10_500]],
    ['~12,000', [11_500, 12_500]],
    ['~12,500', [12_450, 12_550]],
    ['~1,000', [950, 1050]],
    ['~100', [95, 105]],
    ['~1,500,000', [1_450_000, 1_550_000]],
    ['~1,234', [1233.5, 1234.5]],
    ['~20', [19.5, 20.5]],
    ['~7', [6.5, 7.5]],
    ['<=10,000', [0, 10_000]],
    ['<300', [0, 300]],
    ['>=500', [500, null]],
    ['>2,000', [2000, null]],
    ['11,000-12,000', [11_000, 12_000]],
    ['dozens', [24, 199]],
    ['hundreds', [200, 1999]],
    ['thousands', [2000, 19_999]],
    ['several thousand', [2000, 19_999]],
    ['tens of thousands', [20_000, 199_999]],
    ['hundreds of thousands', [200_000, 1_999_999]],
  ])('%s is %j', (words, interval) => {
    expect(intervalOf(countOf(words))).toEqual(interval);
  });

  it.each([
    [10_000, 1000],
    [12_000, 1000],
    [12_500, 100],
    [10, 1],
    [7, 1],
    [0, 1],
    [3_000_000, 100_000],
  ])('%d is rounded to %d', (n, step) => {
    expect(roundingStep(n)).toBe(step);
  });
});

describe('gap between counts that do not meet', () => {
  it.each([
    ['11,000', '~10,000', 1000, 10],
    ['11,000', '<=10,000', 1000, 10],
    ['<=10,000', '>=12,000', 2000, 20],
    ['3,000-4,000', '5,000-6,000', 1000, 25],
    ['dozens', '300', 101, 50.75],
    ['2,100', '2,000', 100, 5],
  ])('%s and %s: %d, %d %%', (a, b, gap, percent) => {
    for (const found of [gapBetween(countOf(a), countOf(b)), gapBetween(countOf(b), countOf(a))]) {
      expect(found.gap).toBe(gap);
      expect(found.percent).toBeCloseTo(percent, 1);
    }
  });

  it('has no percentage of zero', () => {
    expect(gapBetween(countOf('0'), countOf('12'))).toEqual({ gap: 12, percent: null });
  });
});

describe('words', () => {
  it.each([
    ['~10,000', 'about 10,000'],
    ['<=800', 'up to 800'],
    ['>=1,000', 'at least 1,000'],
    ['>1,000', 'more than 1,000'],
    ['<1,000', 'fewer than 1,000'],
    ['11,000-12,000', '11,000-12,000'],
    ['several thousand', 'several thousand'],
    ['1234567', '1,234,567'],
  ])('%s: %s', (words, said) => {
    expect(countWords(countOf(words))).toBe(said);
  });

  it('of numbers and intervals', () => {
    expect([999, 1000, 1233.5, 0].map(numberWords)).toEqual(['999', '1,000', '1,233.5', '0']);
    expect(
      (
        [
          [5, 5],
          [0, 900],
          [900, null],
          [null, 5],
        ] as const
      ).map((i) => intervalWords([...i])),
    ).toEqual(['5', '0-900', 'at least 900', '5']);
  });
});
