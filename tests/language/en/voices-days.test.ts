import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

describe('days of the page', () => {
  test.each<Row>([
    // A title and its day.
    [
      'Written Answers \u2013 Friday 15 March 2024\n\nThe army said on Monday that 300 soldiers were killed.',
      null,
      '300: army @ 2024-03-11',
    ],
    [
      'FOR IMMEDIATE RELEASE \u2013 Ostby, 15 March 2024\n\nTHE TENTH ROTATION\n\nThe army said on Monday that 300 soldiers were killed.',
      null,
      '300: army @ 2024-03-11',
    ],
    // A day in a title without a mark before it is the event's.
    [
      'The long march of 15 March 2024\n\nThe army said on Monday that 300 soldiers were killed.',
      null,
      '300: army @ null',
    ],
    [
      'The day at the pass\n\nFri 15 March 2024 | All times GMT\n\nThe army said on Monday that 300 soldiers were killed.',
      null,
      '300: army @ 2024-03-11',
    ],
    [
      'A long winter\n\nby The news desk March 15, 2024 1:11 PM 2 min read\n\nThe army said on Monday that 300 soldiers were killed.',
      null,
      '300: army @ 2024-03-11',
    ],
    // The place and the day that close a letter.
    [
      'ELBE FRONT\nGeneral Command \u2013 Information Bureau\nCommuniqu\u00e9 No. 4\n\nTo the people:\n\nIn the night our fighters killed 300 soldiers.\n\nOstby, 15 March 2024',
      null,
      '300: Delta Post @ 2024-03-15',
    ],
  ])('%s', (text, published, ...voices) => check([text, published, ...voices]));
});

describe('days of the saying', () => {
  test.each<Row>([
    ['Last Thursday Mara Holt had spoken of 800 soldiers in the valley.', '2024-05-14', '800: Mara Holt @ 2024-05-09'],
    [
      'On Saturday evening Mara Holt did, on the radio: "We found 54 soldiers dead."',
      '2024-05-14',
      '54: Mara Holt @ 2024-05-11',
    ],
    [
      'On Sunday "Delta Observer", a site set up in January, told of "500 soldiers in foreign uniform".',
      '2024-05-14',
      '500: Delta Observer @ 2024-05-12',
    ],
    [
      'The dead outnumber those in a May 3 estimate of the army: 300 soldiers killed.',
      '2024-05-14',
      '300: army @ 2024-05-03',
    ],
    ['The day before, Mara Holt stated that there were 300 soldiers.', '2024-05-14', '300: Mara Holt @ 2024-05-13'],
    // A day to come is not the one before.
    [
      'The road will be shut from 1 June. The day before, Mara Holt stated that there were 300 soldiers.',
      '2024-05-14',
      '300: Mara Holt @ 2024-05-13',
    ],
    // A day by which something is to be done.
    ['900 reservists have until Saturday to report, the army said.', '2024-05-14', '900: army @ null'],
    // Another's day between two statements of one speaker.
    [
      'Some 400 soldiers are lost, Mara Holt said on Monday.\n\nThat is more than in an April 3 estimate of the navy: 30 soldiers killed.\n\nAnother 200 soldiers are on their way, Holt also said.',
      '2024-05-14',
      '400: Mara Holt @ 2024-05-13',
      '30: navy @ 2024-04-03',
      '200: Mara Holt @ 2024-05-13',
    ],
    // Another time that its own sentence opens is another time.
    [
      'Some 400 soldiers are lost, Mara Holt said on Monday. In 2018, 200 soldiers took part, Holt said.',
      '2024-05-14',
      '400: Mara Holt @ 2024-05-13',
      '200: Mara Holt @ null',
    ],
  ])('%s', (...row) => check(row));
});
