import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/read/unwrap.js';

const PARAGRAPH =
  'The ferry left the harbour at noon, and nobody on the pier thought much of it until the evening, when it had still not come back and the lamps were lit along the quay.';
const wrap = (text: string, width: number) => text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();

describe('unwrap', () => {
  it.each([60, 72, 80])('joins what was broken at %i characters', (width) => {
    const text = [PARAGRAPH, PARAGRAPH, PARAGRAPH].join('\n\n');
    expect(unwrap([PARAGRAPH, PARAGRAPH, PARAGRAPH].map((paragraph) => wrap(paragraph, width)).join('\n\n'))).toBe(
      text,
    );
  });

  it.each([
    ['long lines', [PARAGRAPH, PARAGRAPH].join('\n')],
    ['short lines', 'One\nTwo\nThree\nFour'],
    ['a list', `${wrap(PARAGRAPH, 70).split('\n')[0]}\nBoats: 3\nGulls: 4\nMen: 5\nLamps: 6\nPiers: 7`],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => expect(unwrap(text)).toBe(text));

  it('keeps items of a list apart', () => {
    const item = `- ${PARAGRAPH.slice(0, 68)}`;
    const text = [...wrap(PARAGRAPH, 72).split('\n'), item, item].join('\n');
    expect(unwrap(text).split('\n')).toHaveLength(3);
  });
});
