import { describe, expect, it } from 'vitest';
import { findNumbersIn, nextNumber, plainNumberEnd } from '../../../src/language/en/numbers/index.js';
import { tokenize } from '../../../src/text/tokens.js';

/* The look at raw text must never pass over a number that the full reading would call a count. */

const endOf = (text: string): number => plainNumberEnd(text, nextNumber(text), 0, text.length);

const PLAIN: [text: string, behind: string][] = [
  ['It cost $5 million to build.', ' to build.'],
  ['It cost $450.', '.'],
  ['Prices rose 4.5% in May.', ' in May.'],
  ['A term of 14 years was asked for.', ' was asked for.'],
  ['The line runs 1,200 kilometres north.', ' north.'],
  ['They left at 8:30 sharp.', ' sharp.'],
  ['The 19th round is over.', ' round is over.'],
  ['Signed on April 19, it holds.', ', it holds.'],
  ['Signed on 19 April in Rome.', ' April in Rome.'],
  ['Founded in 2013 by sailors.', ' by sailors.'],
];

const OPEN = [
  'Some 300 soldiers left.',
  'In all 2000 soldiers left.',
  'The 2014 soldiers left.',
  'From 2000 to 3000 soldiers left.',
  'Twelve soldiers left.',
  'The M23 left.',
  'They met 2 second lieutenants.',
  'About 5,000-6,000 soldiers left.',
];

describe('plain numbers on raw text', () => {
  it.each(PLAIN)('%s', (text, behind) => {
    expect(text.slice(endOf(text))).toBe(behind);
    expect(findNumbersIn(text, tokenize(text)).filter((n) => n.kind === 'count')).toEqual([]);
  });

  it.each(OPEN)('left open: %s', (text) => {
    expect(endOf(text)).toBe(-1);
  });
});
