import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/extract/sentences.js';
import { ABBREVIATIONS } from '../../src/language/en/abbreviations.js';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length, noise: [] }, ABBREVIATIONS).map((s) =>
    text.slice(s.start, s.end).replace(/\s*\n\s*/g, ' '),
  );

const WRAPPED = `OSLO - The head of the coastal guard of the northern district said on
Thursday that 40 of her people had been sent to the islands, and that
Norwegian ships would follow them before the end of the month. About
50 others are to be trained in Bergen, where the guard keeps its main
school. The plan was drawn up by a working group under Col. Ingrid M.
Haugen, who said it had been discussed for years. The ministry in
Oslo would not say how much it costs, or where the money is found.
`;

describe('sentences', () => {
  it.each([
    ['Lt. Gen. Olsen spoke. He left.', ['Lt. Gen. Olsen spoke.', 'He left.']],
    [
      'The U.S. Army sent No. 4 Company on Nov. 5. It stayed.',
      ['The U.S. Army sent No. 4 Company on Nov. 5.', 'It stayed.'],
    ],
    [
      'Ten were killed.Lee said so. See example.Com/page for more.',
      ['Ten were killed.', 'Lee said so.', 'See example.Com/page for more.'],
    ],
    ['"Really?" he asked. "Yes!" She left.', ['"Really?" he asked.', '"Yes!"', 'She left.']],
    ['A heading\nThe text below it.\n\nAnother one.', ['A heading', 'The text below it.', 'Another one.']],
    ['A line goes on\nin small letters here.', ['A line goes on in small letters here.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('joins the lines of hard-wrapped text before weekdays, names and numbers', () => {
    const sentences = split(WRAPPED);
    expect(sentences).toHaveLength(4);
    expect(sentences[0]).toContain('said on Thursday that');
    expect(sentences[1]).toContain('About 50 others');
    expect(sentences[2]).toContain('Col. Ingrid M. Haugen');
  });

  it('leaves lists of long lines alone', () => {
    const list = [
      'Bergen: 40 soldiers of the coastal guard and two boats for the islands',
      'Tromso: 25 soldiers, one boat',
      'Bodo: 60 soldiers of the second regiment',
      'Oslo: 12 instructors and the head of the school for officers',
      'Narvik: 90 soldiers',
      'Alta: 15 soldiers',
      'Hamar: 30 recruits of the spring draft',
      'Molde: 8 soldiers',
    ];
    expect(split(list.join('\n'))).toEqual(list);
  });

  it('stays linear on text without words, stops or ends', () => {
    for (const unit of ['A.B.', '. ', ' \n', '"\'', 'word ', '.\n', 'a\n']) {
      const text = unit.repeat(Math.ceil(400_000 / unit.length));
      const begin = performance.now();
      split(text);
      expect(performance.now() - begin).toBeLessThan(2500);
    }
  });
});
