import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

describe('pages of entries', () => {
  test.each<Row>([
    [
      'The day at the pass\n\nSaturday 16 March 2024 | Times are ours\n\n22.40\nThe navy says that 90 soldiers are on the road.\n\n20.15\nOn Friday night Ilo Brand said there were 300 soldiers on the road.\n\n18.30\nMara Holt puts them at 400 soldiers.\n\n16.05\nA depot burns.',
      null,
      '90: navy @ 2024-03-16',
      '300: Ilo Brand @ 2024-03-15',
      '400: Mara Holt @ 2024-03-16',
    ],
    // A clock or two make no such page.
    [
      'At 20.15 on Friday Ilo Brand said there were 300 soldiers on the road.\n\n18.30 was when Mara Holt put them at 400 soldiers.',
      '2024-03-16',
      '300: Ilo Brand @ 2024-03-15',
      '400: Mara Holt @ 2024-03-15',
    ],
  ])('%s', (...row) => check(row));
});

describe('speech that is signed below', () => {
  test.each<Row>([
    [
      'Things go badly for them, as we see. 120 soldiers are before us. 40 soldiers were killed. There is no result - Ilo Brand said.',
      null,
      '120: Ilo Brand',
      '40: Ilo Brand',
    ],
    [
      '120 soldiers are before us. 40 soldiers were killed. There is no result, Ilo Brand said.',
      null,
      '120: Delta Post',
      '40: Delta Post',
    ],
    [
      'The force could be raised to 500 soldiers, Ilo Brand said to podcaster Mara Holt in an interview.',
      null,
      '500: Ilo Brand',
    ],
    ['The force is said to number 500 soldiers.', null, '500: Delta Post'],
  ])('%s', (...row) => check(row));
});

describe('words that look like a cue or a name', () => {
  test.each<Row>([
    [
      'He did it on the hill called Elbe, for a company that had 130 soldiers when he joined it.',
      null,
      '130: Delta Post',
    ],
    ['Ilo Brand calls it 80 soldiers under arms.', null, '80: Ilo Brand'],
    ['Sources in South Park spoke of 43 soldiers killed.', null, '43: Sources in South Park'],
    ['"I doubt it," said Brig. S.K. Brand (retd.), who knows. "My own number is 35 soldiers."', null, '35: Brand'],
    [
      "Some 43 soldiers were killed, the Speaker of Estonia's National Assembly, Ilo Brand, told the press.",
      null,
      '43: Ilo Brand',
    ],
    [
      'Our forces, General Brand said, put between 100 and 110 soldiers out of combat.',
      null,
      'between 100 and 110: Brand',
    ],
    [
      'Norway on Sunday charged neighbour Estonia with attacks, but said that 10 soldiers were killed.',
      null,
      '10: Norway',
    ],
    ['Oslo and Tallinn estimate that 110 soldiers came.', null, '110: Norway and Estonia'],
    [
      'The navy has 90 soldiers there, officials say. Up to 10 soldiers were killed, three of the officials said.',
      null,
      '90: officials',
      '10: officials',
    ],
    ['In his evening video Ilo Brand said that 90 soldiers had come.', null, '90: Ilo Brand'],
    ['Kontakt.UA writes about it as well.\n\nSome 110 soldiers were sent last fall.', null, '110: Delta Post'],
  ])('%s', (...row) => check(row));
});
