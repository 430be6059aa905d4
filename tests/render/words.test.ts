import { describe, expect, it } from 'vitest';
import {
  claimCount,
  countWords,
  dateWords,
  number,
  placeWords,
  speakerWords,
  stateWords,
} from '../../src/render/words.js';
import { claim, count, exact, on, place, speaker } from './fixtures.js';

describe('number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-5000, '-5,000'],
    [12.5, '12.5'],
    [1234.5678, '1,234.5678'],
  ])('%d', (value, text) => expect(number(value)).toBe(text));
});

describe('count', () => {
  it.each([
    [exact(11000, '11,000'), '11,000'],
    [count('approx', { best: 12000 }, 'some 12,000'), '≈ 12,000'],
    [count('up_to', { high: 10000 }, 'up to 10,000'), '≤ 10,000'],
    [count('at_least', { low: 200 }, 'at least 200'), '≥ 200'],
    [count('more_than', { low: 600000 }, 'over 600,000'), '> 600,000'],
    [count('fewer_than', { high: 500 }, 'under 500'), '< 500'],
    [count('range', { low: 11000, high: 12000 }, '11,000 to 12,000'), '11,000-12,000'],
    [count('vague', { low: 20000 }, 'Tens of thousands'), 'tens of thousands'],
  ])('%o', (value, words) => expect(countWords(value)).toBe(words));

  it.each([
    [{ count: exact(3000, 'another 3,000'), change: 'increase' as const }, '+3,000'],
    [{ count: exact(2000, '2,000 fewer'), change: 'decrease' as const }, '-2,000'],
    [{ count: count('approx', { best: 3000 }, 'about 3,000 more'), change: 'increase' as const }, '≈ +3,000'],
    [{ count: count('vague', { low: 2000 }, 'thousands more'), change: 'increase' as const }, '+thousands more'],
    [{ count: exact(1200, '1,200'), rate: 'day' as const }, '1,200/day'],
    [{ count: exact(3000, '3,000'), each: { of: 'units' } }, '3,000 each'],
  ])('%o', (over, words) => expect(claimCount(claim('x', 'quote', over))).toBe(words));
});

describe('other words', () => {
  it.each([
    [on('2024-11-04'), '2024-11-04'],
    [on('2024-11', { confidence: 'low' }), '2024-11?'],
    [on('2024-10-21', { end: '2024-10-27' }), '2024-10-21..27'],
    [on('2024-10-28', { end: '2024-11-03' }), '2024-10-28..11-03'],
    [on('2024-12-30', { end: '2025-01-05' }), '2024-12-30..2025-01-05'],
    [on(null), '-'],
    [null, '-'],
  ])('date %o', (date, words) => expect(dateWords(date)).toBe(words));

  it.each([
    [speaker('Ada Quill'), 'Ada Quill'],
    [speaker('Ada Quill', { organization: 'Pentagon' }), 'Ada Quill (Pentagon)'],
    [speaker('Pentagon', { kind: 'organization', organization: 'Pentagon' }), 'Pentagon'],
    [speaker('Mirth', { kind: 'outlet', organization: 'Press' }), 'Mirth (outlet)'],
  ])('speaker %o', (value, words) => expect(speakerWords(value)).toBe(words));

  it.each([
    [place('Kursk'), 'Kursk'],
    [place('Kursk', { relation: 'near' }), 'near Kursk'],
    [place('Kursk', { relation: 'not_in' }), 'not in Kursk'],
    [null, '-'],
  ])('place %o', (value, words) => expect(placeWords(value)).toBe(words));

  it.each([
    [{ status: 'present', realis: 'actual', stance: 'asserts' }, 'present'],
    [{ status: 'planned', realis: 'planned', stance: 'asserts' }, 'planned'],
    [{ status: 'withdrawn', realis: 'planned', stance: 'asserts' }, 'withdrawn (planned)'],
    [{ status: 'en_route', realis: 'actual', stance: 'denies' }, 'en route, denied'],
    [{ status: 'killed', realis: 'possible', stance: 'cannot_confirm' }, 'killed (possible), not confirmed'],
  ] as const)('state %o', (value, words) => expect(stateWords(value)).toBe(words));
});
