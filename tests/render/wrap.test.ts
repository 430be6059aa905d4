import { describe, expect, it } from 'vitest';
import { displayWidth, longestNumber, longestWord, pad, wrap } from '../../src/render/wrap.js';

describe('wrap', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['fits', 4, ['fits']],
    ['a antidisestablishment b', 8, ['a', 'antidise', 'stablish', 'ment b']],
    // A number is never broken, whatever stands at it.
    ['about 11,000-12,000 men', 8, ['about', '11,000-12,000', 'men']],
    ['≈ 12,000 (Monday)', 9, ['≈ 12,000', '(Monday)']],
    ['rose 10 % since', 9, ['rose 10 %', 'since']],
    ['up 10 % since', 5, ['up', '10 %', 'since']],
    ['2024-11-04?', 10, ['2024-11-04?']],
    ['say 900? no', 6, ['say', '900?', 'no']],
    ['some/long/path/article.txt:1234', 10, ['some/long/', 'path/artic', 'le.txt:', '1234']],
    // Wide characters take two columns.
    ['군인들이 많다', 4, ['군인', '들이', '많다']],
    // What is one character to a reader stays whole.
    ['e\u0301e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301e\u0301']],
    ['👩‍🚒👩‍🚒👩‍🚒', 4, ['👩‍🚒👩‍🚒', '👩‍🚒']],
  ])('%s at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('takes time in proportion to the text', () => {
    const long = '1,'.repeat(50_000) + 'a'.repeat(50_000);
    const start = performance.now();
    wrap(long, 40);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('widths', () => {
  it.each([
    ['plain', 5],
    ['군인', 4],
    ['e\u0301', 1],
    ['\u001B[1mbold\u001B[22m', 4],
    ['≤ 10', 4],
    ['👍', 2],
    ['👩‍🚒', 2],
    ['🇺🇦', 2],
    ['❤️', 2],
    ['部隊', 4],
    ['ｶﾞ', 2],
    ['soft\u00ADhyphen', 10],
    ['Zoë’s – “few” …', 15],
    ['', 0],
  ])('%j', (text, width) => expect(displayWidth(text)).toBe(width));

  it('pads to a side', () => {
    expect(pad('ab', 4)).toBe('ab  ');
    expect(pad('ab', 4, 'right')).toBe('  ab');
    expect(pad('abcd', 2)).toBe('abcd');
  });

  it('measures what cannot be broken', () => {
    expect(longestWord('a 11,000-12,000 bcd')).toBe(13);
    expect(longestNumber('antidisestablishment 7,000')).toBe(5);
    expect(longestNumber('none')).toBe(0);
  });
});
