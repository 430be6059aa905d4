import { expect } from 'vitest';
import { extractClaims } from '../../../src/pipeline.js';

/*
 * Whole snippets: who vouches for each count and when it was said. A row is the text, the day of publication (or null) and
 * the counts in order as "number: speaker", "number: speaker @ day" or "number: speaker @ day < relay".
 */
export type Row = [text: string, published: string | null, ...voices: string[]];

/** The claims of a text of the Delta Post. */
export const read = (text: string, published: string | null) =>
  extractClaims({
    id: 'a',
    file: 'a.txt',
    sha256: '',
    text: `${text}\n`,
    metadata: { outlet: 'Delta Post', ...(published ? { published } : {}) },
  }).claims;

/** Reads the text and holds its counts against the row. */
export const check = ([text, published, ...voices]: Row) => {
  const claims = read(text, published);
  const told = claims.map((c, i) => {
    const want = voices[i] ?? '';
    const core = c.count.text.replace(
      /^(?:some|about|around|over|more than|up to|at least|as many as|an? estimated) /i,
      '',
    );
    const day = want.includes('@') ? ` @ ${c.date.value}` : '';
    const via = want.includes('<') ? ` < ${c.via.map((v) => v.name).join(', ')}` : '';
    return `${core}: ${c.speaker.name}${day}${via}`;
  });
  expect(told).toEqual(voices);
};
