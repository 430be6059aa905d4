import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

describe('records of what was spoken', () => {
  test.each<Row>([
    [
      'The CHAIRMAN. The committee will come to order.\n\nSenator ORLEN. General, is it still 270 soldiers wounded?\n\nGeneral HOLT. It is an old number. I would say 320 soldiers.\n\nSenator ORLEN. And killed?\n\nGeneral HOLT. At least 90 soldiers.',
      null,
      '320: Holt',
      '90: Holt',
    ],
    [
      'WRITTEN ANSWERS\n\nQ. 411. Senator Ilo Brand asked the Minister for Defence: how many soldiers are abroad.\n\nA. The Hon. Mara Holt, Minister for Defence:\nAt 30 April there were 618 soldiers abroad.\n\nQ. 412. The same Senator asked: whether more will be sent.\n\nA. The same Minister:\nA request for 75 soldiers is before Cabinet.',
      null,
      '618: Mara Holt',
      '75: Mara Holt',
    ],
    [
      '00:14 HOST: I have got this on my desk.\n00:41 GUEST (Mara Holt, lecturer): Right, and there were sixteen soldiers killed.\n01:10 HOST: And your own number?\n01:16 GUEST: Between 500 and 600 soldiers went.',
      null,
      'sixteen: Mara Holt',
      'Between 500 and 600: Mara Holt',
    ],
    // Labels win over questions that stand alone.
    [
      'The captain talked to the radio on Monday.\n\nRadio: How have they changed?\n\nBrand: In one week 150 soldiers died.\n\nRadio: How many stood against you?\n\nBrand: About 400 soldiers.\n\nRadio: Why?\n\nBrand: There were 90 soldiers in the wood.',
      null,
      '150: Brand',
      '400: Brand',
      '90: Brand',
    ],
  ])('%s', (...row) => check(row));
});

describe('accounts that go on', () => {
  test.each<Row>([
    // Across paragraphs of one person, where the sentence hangs on the one before.
    [
      'The group has 350 soldiers, Ilo Brand noted.\n\nIn the north a reserve of 150 soldiers is being made as well.\n\nFor towns this is too little, Brand said.',
      null,
      '350: Ilo Brand',
      '150: Ilo Brand',
    ],
    [
      'The group has 350 soldiers, Ilo Brand noted.\n\nIn the north a reserve of 150 soldiers is being made as well.\n\nThe harvest was good.',
      null,
      '350: Ilo Brand',
      '150: Delta Post',
    ],
    [
      'Losses exceed 250 soldiers, the Elbe Front says in a video.\n\nNext came the river. There the guard is said to have left 42 soldiers dead.',
      null,
      'exceed 250: Elbe Front',
      '42: Elbe Front',
    ],
    // Rows under their lead-in.
    [
      'On May 3 the journalist Ilo Brand wrote that 170 soldiers were absent. He listed how many soldiers had run off each month:\n\nMarch: 30 soldiers\nJuly: 388 soldiers',
      '2024-05-14',
      '170: Ilo Brand @ 2024-05-03',
      '30: Ilo Brand @ 2024-05-03',
      '388: Ilo Brand @ 2024-05-03',
    ],
    [
      'The groups have 460 fighters, a classified army report says.\n\nFirst in strength remains the Elbe Front: some 500 armed fighters, in the same document.',
      null,
      '460: army',
      '500: army',
    ],
    // "With them" before a verb counts nobody.
    [
      '"May it bring peace," said one of the marines, Ilo Brand.\n\nWith them begins the second phase, in which some 600 soldiers are to go.',
      null,
      '600: Delta Post',
    ],
    [
      'The group is 350 soldiers strong, according to Ilo Brand, but the rebels want 500 soldiers there.',
      null,
      '350: Ilo Brand',
      '500: Ilo Brand',
    ],
    [
      '"It has begun," say posts that were shared a lot. A hundred soldiers are in the town, they go on.',
      null,
      'A hundred: posts',
    ],
    [
      'The paratroopers of the 95th Brigade put up a clip, and by their count 17 soldiers were killed.',
      null,
      '17: paratroopers of the 95th Brigade',
    ],
  ])('%s', (...row) => check(row));
});

describe('whose figure', () => {
  test.each<Row>([
    [
      'That is above the 470 soldiers which the top commander, General Ilo Brand, estimated last month.',
      null,
      '470: Ilo Brand',
    ],
    ['On Friday (May 10, 2024) police said that the rebels lost 31 fighters.', '2024-05-14', '31: police @ 2024-05-10'],
    ['The bishop is outraged that around 100 armed rebels seized the bridge.', null, '100: bishop'],
    ['In a White House statement it was indicated that 300 soldiers had come.', null, '300: White House'],
    ['In a Facebook statement it was indicated that 300 soldiers had come.', null, '300: Delta Post'],
    ['The whole number could reach 800 soldiers, by estimates of the navy.', null, '800: navy'],
    ['Around 500 soldiers were there by the estimate that Ilo Brand gave in April.', null, '500: Ilo Brand'],
    [
      'Over 600 soldiers were killed by the word of Norwegian, Estonian and Western sources.',
      null,
      '600: Norwegian, Estonian and Western sources',
    ],
    ['The figure of 100 soldiers printed by the Elbe Star is wrong.', null, '100: Elbe Star'],
    ["Ilo Brand's wish had been 200 soldiers.", null, '200: Ilo Brand'],
    [
      'In the sector the defenders counted 302 soldiers killed, said Major Ilo Brand, a spokesman.',
      null,
      '302: Ilo Brand',
    ],
    ['The navy counted 302 soldiers killed, the Elbe Star said.', null, '302: navy < Elbe Star'],
    // A deed, a departure.
    ['In May Norway sent 110 soldiers, and this June it added 40 soldiers.', null, '110: Delta Post', '40: Delta Post'],
    [
      'Ilo Brand is sending 900 soldiers to the border, and on Tuesday hundreds of soldiers set out.',
      null,
      '900: Delta Post',
      'hundreds: Delta Post',
    ],
    ['Ilo Brand set out the plan: 900 soldiers would go.', null, '900: Ilo Brand'],
  ])('%s', (...row) => check(row));
});
