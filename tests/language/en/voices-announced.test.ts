import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

describe('who announces and who acts', () => {
  test.each<Row>([
    [
      'Norland will post 900 soldiers along the border, Interior Minister Ilo Brand announced on television.',
      null,
      '900: Ilo Brand',
    ],
    [
      'ELBE, 9 May (Terra) - The defence minister, Ana Holt, announced on Monday that 150 soldiers would leave.',
      null,
      '150: Ana Holt',
    ],
    ['They had 900 soldiers, wrote Ambassador Ana Holt in a cable to her minister.', null, '900: Ana Holt'],
    ['The army had left with 900 soldiers, Colonel Ilo Brand thundered.', null, '900: Ilo Brand'],
    ['The minister, Ana Holt, thanked her neighbours for the 270 soldiers in Elbe.', null, '270: Ana Holt'],
    [
      'The army will have 900 soldiers, Commander Ana Holt said in Ostby, 200 more than in May.',
      null,
      '900: Ana Holt',
      '200: Ana Holt',
    ],
    [
      'Not 200, as the governor told the radio, but 74 soldiers were freed, the Red Cross clarified.',
      null,
      '74: International Committee of the Red Cross',
    ],
    ['"They threw in 900 soldiers," the general staff\'s Telegram channel wrote.', null, '900: general staff'],
    [
      'The Norland minister, Ana Holt, flew to Elbe on Monday. Her host, Ilo Brand, thanked her for the 270 soldiers there. She in turn promised 130 soldiers.',
      null,
      '270: Ilo Brand',
      '130: Ana Holt',
    ],
    ['"900 soldiers," the aide, a major, read out from a folder.', null, '900: aide'],
    [
      'Their names were read out by the colonel, Ilo Brand. Thirty-eight soldiers were wounded, he told the crowd.',
      null,
      'Thirty-eight: Ilo Brand',
    ],
    [
      'A body set up by the two sides, the Joint Commission, recorded 19 soldiers hit by snipers.',
      null,
      '19: Joint Commission',
    ],
    [
      'The committee heard from Dr Ana Holt of the archive. The army had shot 900 of its own soldiers, she testified.',
      null,
      '900: Ana Holt',
    ],
  ])('%s', (...row) => check(row));

  test.each<Row>([
    ['14:32 Our correspondent in Elbe has just seen 900 soldiers leave.', null, '900: Delta Post'],
    // Near misses: a deed, a strength, a call to the reader.
    ['The minister, Ilo Brand, saw off 217 soldiers at the airport.', null, '217: Delta Post'],
    ['The Elbe mission, ELFOR, now counts 900 soldiers.', null, '900: Delta Post'],
    ['Let me give you a number, listeners: 900 soldiers came home.', null, '900: Delta Post'],
    ['The minister thanked her hosts for dinner. The camp holds 900 soldiers.', null, '900: Delta Post'],
  ])('not: %s', (...row) => check(row));

  test.each<Row>([
    ['The navy posted on its channel that 900 soldiers had died.', null, '900: navy'],
    ['The navy saw 900 soldiers killed, a sailor said.', null, '900: sailor'],
  ])('still: %s', (...row) => check(row));
});

describe('whose a denied figure is', () => {
  test.each<Row>([
    ['The new rulers dismissed as fantasy the figure of 60 dead soldiers put about by the exiles.', null, '60: exiles'],
    ['The army denied the figure of 60 dead soldiers that had been given by the rebels.', null, '60: rebels'],
    [
      'Norland denied on Monday that 400 of its soldiers had entered Elbe, as a deputy, Ana Holt, had claimed the day before.',
      null,
      '400: Ana Holt',
    ],
    // Nobody is named: the denier's.
    ['The army denied that 60 soldiers had been killed by the rebels.', null, '60: army'],
    ['The army denied the figure of 60 dead soldiers.', null, '60: army'],
  ])('%s', (...row) => check(row));
});

describe('communiqués, bulletins and signed papers', () => {
  test.each<Row>([
    [
      'Command of the Elbe Fleet announces: in the night ships sank two boats. Up to 30 enemy soldiers perished.',
      null,
      '30: Command of the Elbe Fleet',
    ],
    [
      'The Free Army informs the people of Elbe that it attacked the post on 3 May. Fourteen soldiers were killed.',
      null,
      'Fourteen: Free Army',
    ],
    [
      'Norland Defence Intelligence, daily update, 9 August. The enemy has suffered 900 soldiers wounded.',
      null,
      '900: Norland Defence Intelligence',
    ],
    [
      'The call went out on Monday, in a communiqué signed by the commander of the brigade, Colonel Ana Holt: 900 soldiers are wanted.',
      null,
      '900: Ana Holt',
    ],
    [
      'The announcement came late: two soldiers dead. It was signed by General Ana Holt for the general command.',
      null,
      'two: Ana Holt',
    ],
    [
      'President Ana Holt notified the council by letter on Sunday. Some 275 soldiers could be deployed, the document read.',
      null,
      '275: Ana Holt',
    ],
    [
      "Norland will double its army to 900 soldiers. That's the promise that Ilo Brand, then defence minister, made in May and that nobody in parliament has dared to mention since.",
      null,
      '900: Ilo Brand',
    ],
    [
      'I can confirm that 18 soldiers were wounded today. I ask you to leave them in peace. - From the remarks of Prime Minister Ana Holt, Elbe, 3 April',
      null,
      '18: Ana Holt',
    ],
    ['MS. HOLT: Good afternoon. We have 900 soldiers in Elbe.', null, '900: HOLT'],
    [
      'Written question by Ana Holt: How many soldiers serve in Elbe? Minister of Defence Ilo Brand: At present 900 soldiers.',
      null,
      '900: Ilo Brand',
    ],
  ])('%s', (...row) => check(row));

  test.each<Row>([
    ["Norland will have 900 soldiers. That's the promise of a summer that has passed.", null, '900: Delta Post'],
    ['The treaty lets 900 soldiers stay. It was signed by King Ilo Brand.', null, '900: Delta Post'],
    // Near misses: a date without a bulletin, a body that said something further down.
    ['Norland Defence Ministry, Elbe, 9 August. The enemy has 900 soldiers here.', null, '900: Delta Post'],
    ['The navy called on Monday. It rained. Fourteen soldiers were killed.', null, 'Fourteen: Delta Post'],
    ['The minister was late: two soldiers had died. It was seen by General Ana Holt.', null, 'two: Delta Post'],
  ])('not: %s', (...row) => check(row));
});
