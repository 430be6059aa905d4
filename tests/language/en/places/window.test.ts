import { describe, expect, it } from 'vitest';
import { indexAfter, indexAt, nearby, REACH } from '../../../../src/language/en/places/window.js';
import { tokenize } from '../../../../src/text/tokens.js';

describe('window', () => {
  const tokens = tokenize('Some 300 men hold the fort');

  it('finds tokens by offset', () => {
    expect(indexAt(tokens, 5)).toBe(1);
    expect(indexAfter(tokens, 8)).toBe(2);
    expect(indexAfter(tokens, 999)).toBe(tokens.length);
  });

  it('keeps only mentions within reach', () => {
    const mentions = Array.from({ length: 40 }, (_, i) => ({ first: i * 20 }));
    const kept = nearby(mentions, 400, 402);
    expect(kept[0]!.first).toBeGreaterThanOrEqual(400 - REACH);
    expect(kept.at(-1)!.first).toBeLessThanOrEqual(402 + REACH);
    expect(kept.length).toBeLessThan(mentions.length);
  });
});
