import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';

/* Who denies, cannot confirm or confirms a number without giving one; near misses that say nothing of it. */

const SAID = 'General Ada Quill said that 900 Danish soldiers were in Tapa.';

function remarks(text: string) {
  const document = { id: 'a', file: 'a', text, sha256: '', metadata: { published: '2031-05-06' } };
  const { claims, remarks: found } = extractClaims(document);
  const count = (id: string) => claims.find((claim) => claim.id === id)!.count.text;
  for (const { source, text: sentence } of found) expect(text.slice(source.start, source.end)).toBe(sentence);
  return found.map(({ speaker, stance, text: sentence, refersTo = [] }) => [
    speaker.name,
    stance,
    sentence,
    refersTo.map(count).join(),
  ]);
}

describe('a remark', () => {
  it.each([
    ['The Estonian Foreign Ministry denied the report.', 'Estonian Foreign Ministry', 'denies'],
    ['Minister Ben Osei said he could not confirm the number.', 'Ben Osei', 'cannot_confirm'],
    ['The Danish Defence Ministry could not verify the figure.', 'Danish Defence Ministry', 'cannot_confirm'],
    ['Minister Ben Osei confirmed the figure.', 'Ben Osei', 'confirms'],
    ['Minister Ben Osei confirmed that Danish soldiers were in Tapa.', 'Ben Osei', 'confirms'],
    ['Minister Ben Osei acknowledged that troops had come but gave no number.', 'Ben Osei', 'confirms'],
  ])('%s', (sentence, name, stance) => {
    expect(remarks(`${SAID} ${sentence}\n`)).toEqual([[name, stance, sentence, '900']]);
    expect(remarks(`${SAID} It rained all day.\n\nThe ferry was late.\n\n${sentence}\n`).map(([, s]) => s)).toEqual([
      stance,
    ]);
  });

  it.each([
    'Minister Ben Osei confirmed the appointment of a new envoy.',
    'Minister Ben Osei denied the charge of theft.',
    'Minister Ben Osei denied that 70 Swedish officers had left.',
    'Minister Ben Osei confirmed that 80 Swedish soldiers had left.',
    'Minister Ben Osei praised the soldiers.',
  ])('is none of the 900: %s', (sentence) => {
    expect(remarks(`${SAID} ${sentence}\n`).filter(([, , , count]) => count === '900')).toEqual([]);
  });

  it('of two numbers is one', () => {
    const sentence = 'The Estonian Foreign Ministry denied the report.';
    expect(
      remarks(`General Ada Quill said that 900 soldiers and 40 officers of Denmark were in Tapa. ${sentence}\n`),
    ).toMatchObject([['Estonian Foreign Ministry', 'denies', sentence, expect.stringContaining('900')]]);
  });

  it('of an article without a count is none', () => {
    expect(remarks('Minister Ben Osei confirmed that Danish soldiers were in Tapa.\n')).toEqual([]);
  });
});
