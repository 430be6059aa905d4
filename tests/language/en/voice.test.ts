import { describe, expect, it } from 'vitest';
import { isVoice } from '../../../src/language/en/attribution/voice.js';

describe('isVoice', () => {
  it.each([
    'the mayor of Orvale',
    'sources of The Delta Times',
    'one of them, Mara Holt',
    'two of these officers',
    'an officer who was there',
    'another',
    'he',
  ])('%s can speak', (text) => {
    expect(isVoice(text)).toBe(true);
  });

  it.each([
    'while she was on leave',
    'hundreds of them',
    'neither country',
    'sources it',
    '24',
    '1.9 million times',
    'also',
    'mid',
  ])('%s cannot', (text) => {
    expect(isVoice(text)).toBe(false);
  });
});
