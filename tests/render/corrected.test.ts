import { describe, expect, it } from 'vitest';
import { compareClaims, DEFAULT_KEYS } from '../../src/compare/index.js';
import type { Claim } from '../../src/model/claim.js';
import { RENDERERS } from '../../src/render/index.js';
import { reportPage } from '../../src/render/report/index.js';
import { timelineText } from '../../src/render/timeline.js';
import { PLAIN } from '../../src/render/types.js';
import { claim, exact } from './fixtures.js';

/* A correction is never silent: every output says of a corrected claim that it is one. */

const MARKED: Claim = {
  ...claim('c1', 'Some 7,000 are there, Holt said.', { count: exact(7000, '7,000') }),
  corrected: [{ field: 'count', from: exact(700, '700'), reason: 'a zero was lost' }],
};
const PLAIN_CLAIM: Claim = { ...MARKED, corrected: undefined };

const context = { palette: PLAIN, width: 120, columns: ['speaker', 'count'] as const };
const resultOf = (one: Claim) => ({
  documents: [],
  claims: [one],
  comparisons: compareClaims([one]),
  warnings: [],
});
const TEXT_FORMATS = ['table', 'markdown', 'json', 'ndjson', 'csv', 'tsv', 'jsonld'] as const;

describe('a corrected claim', () => {
  it.each(TEXT_FORMATS)('is marked by list and compare as %s', async (format) => {
    const [list, compare] = [await RENDERERS[format].list(), await RENDERERS[format].compare()];
    const printed = (one: Claim) =>
      [list(resultOf(one), context), compare(resultOf(one), context)].map((pieces) => [...pieces].join(''));
    const [plain, marked] = [printed(PLAIN_CLAIM), printed(MARKED)];
    for (const text of marked) expect(text).toMatch(/†|corrected/);
    for (const text of plain) expect(text).not.toMatch(/†|a zero was lost/);
  });

  it('is marked in the timeline, also in plain ASCII', () => {
    const drawn = (one: Claim, ascii: boolean) => [...timelineText(resultOf(one), { ...context, ascii })].join('');
    expect(drawn(MARKED, false)).toMatch(/7,000†[\s\S]*† corrected by hand/);
    expect(drawn(MARKED, true)).toMatch(/7,000#[\s\S]*# corrected by hand/);
    expect(drawn(PLAIN_CLAIM, false)).not.toContain('corrected');
  });

  it('is marked in the report, with the reason', () => {
    const page = (one: Claim) =>
      [...reportPage({ result: resultOf(one), texts: new Map(), assets: { script: '', style: '' } })].join('');
    expect(page(MARKED)).toContain('†</button>');
    expect(page(MARKED)).toContain('a zero was lost');
    expect(page(PLAIN_CLAIM)).not.toContain('†');
  });
});

describe('fighters without a name', () => {
  it.each([
    ['insurgents', 'terrorists', true],
    ['insurgents', 'Red Heron Front', false],
  ])('%s and %s are one force: %s', (a, b, same) => {
    const key = (name: string) => DEFAULT_KEYS.forceKey({ name, country: null });
    expect(key(a) === key(b)).toBe(same);
  });
});
