import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

describe('words beside a source', () => {
  test.each<Row>([
    // What stands behind the addressee goes with the telling, whoever is told.
    [
      'Some 900 soldiers have reached the fort, deputy Ilo Brand told the press on Friday with his maps on the table.',
      '2024-03-14',
      '900: Ilo Brand @ 2024-03-08',
    ],
    ['At the pass, Ilo Brand told the press with a shrug, 900 soldiers are waiting.', null, '900: Ilo Brand'],
    // An article alone is nobody.
    ['At least 7 rebels were killed, wrote the Elbe Mail, citing a first review by the navy.', null, '7: Elbe Mail'],
    ['At least 7 rebels were killed, the Elbe Mail wrote, citing the navy.', null, '7: navy < Elbe Mail'],
    // A participle behind a verb is its object; behind a noun it tells.
    ['Then I stopped counting at 300 soldiers in the yard.', null, '300: Delta Post'],
    ['A navy statement saying that 300 soldiers were in the yard was read out.', null, '300: navy'],
    // Who did it before "who".
    [
      'Setbacks were conceded on Friday by a captain of the garrison, who gave no name: "We lost the bridge and 90 soldiers."',
      '2024-03-14',
      '90: captain of the garrison @ 2024-03-08',
    ],
    // The document, the bulletins: their issuer's, not another's who only stands near.
    [
      'In its communiqué the general staff tells of an attack. "Eleven of our soldiers fell."\n\nOverhead "at least 15 rebels" were killed, the document goes on.',
      null,
      'Eleven: general staff',
      '15: general staff',
    ],
    [
      'The navy said 40 rebels had died. It was at the pass, the Delta Press Agency added.\n\nThe daily bulletins of the last three weeks add up to some 600 dead rebels.',
      null,
      '40: navy',
      '600: navy',
    ],
    ['A document speaks of 600 dead rebels.', null, '600: document'],
    // A label in front of its figure goes on with the figures before it.
    ['The navy said 70 soldiers are dead. Wounded: 530 soldiers.', null, '70: navy', '530: navy'],
    ['The navy said 70 soldiers are dead.\n\nThe garrison: 530 soldiers.', null, '70: navy', '530: Delta Post'],
  ])('%s', (...row) => check(row));
});

describe('tellings in several words', () => {
  test.each<Row>([
    ['Envoys made it 280 soldiers in July.', null, '280: Envoys'],
    ['The army lost 30 soldiers, making it 280 soldiers in all.', null, '30: Delta Post', '280: Delta Post'],
    ['Ilo Brand spoke in June of 900 soldiers.', '2024-07-14', '900: Ilo Brand'],
    ['Some 500 soldiers will come, the navy let it be known on its website.', null, '500: navy'],
    ['An officer said by 2031 there would be 1,700 soldiers on the quay.', null, '1,700: officer'],
    ['It was said by an officer that 2,200 soldiers were in the port.', null, '2,200: officer'],
    ["The navy's provisional count, made public in the night, was 25 soldiers.", null, '25: navy'],
    ["The navy's first public number was 250 soldiers.", null, '250: navy'],
    // What a body has, not says.
    ["The navy's number was 250 soldiers.", null, '250: Delta Post'],
    // A station that carries a video is not the one who speaks in it.
    [
      'Losses exceed 500 dead soldiers, the Elbe Front said in a video that a station broadcast.\n\nAt the pass they would have killed 313 soldiers.',
      null,
      'exceed 500: Elbe Front',
      '313: Elbe Front',
    ],
    ['The Elbe Front said in a video that 500 soldiers were dead.', null, '500: Elbe Front'],
  ])('%s', (...row) => check(row));
});

describe('who a paragraph is about', () => {
  test.each<Row>([
    ['A doctor, Ilo Brand, was less calm. "There were 60 soldiers in the yard."', null, '60: Ilo Brand'],
    // Of a body nobody speaks by being spoken of.
    ['The garrison was calm. "There were 60 soldiers in the yard."', null, '60: Delta Post'],
    // Paragraphs that open with an indent: a name goes on over the end of its line.
    [
      '    The woods on the border have been searched for a week now,\nthe ninth time this year.\n    Some 12 soldiers are dead, Lieutenant General Ilo\nBrand, commander of the corps, told a news conference.\n    Nobody had seen where the others went, and the search is\nto go on.\n    The snow lies deep on the passes, and the roads are shut\nto all but the army.',
      null,
      '12: Ilo Brand',
    ],
  ])('%s', (...row) => check(row));
});

describe('days of the page', () => {
  test.each<Row>([
    [
      'LIVE - The day at the pass\n\nSaturday 16 March 2024\n\nThe army said on Friday that 300 soldiers were killed.',
      null,
      '300: army @ 2024-03-15',
    ],
    [
      'A long winter\n\nDelta wire | 2024-03-16 08:11:03 | Editor: Ilo Brand\n\nThe army said on Friday that 300 soldiers were killed.',
      null,
      '300: army @ 2024-03-15',
    ],
    [
      'ODRA POST - City edition\n16 March 2024\n\nA long winter\n\nThe army said on Friday that 300 soldiers were killed.',
      null,
      '300: army @ 2024-03-15',
    ],
  ])('%s', (...row) => check(row));
});
