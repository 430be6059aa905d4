import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

describe('bodies by what stands beside them', () => {
  test.each<Row>([
    // By the town they sit in.
    ['The spy agency in Seoul told lawmakers of 300 soldiers killed.', null, '300: National Intelligence Service'],
    ['The ministry in Ostby says 200 soldiers left.', null, '200: ministry in Ostby'],
    // A spy agency is no news agency.
    ['SEOUL (UPI) - The spy agency told lawmakers of 300 soldiers killed.', null, '300: spy agency'],
    // A document goes to whoever signed it, not to whoever saw it.
    ['The army will grow by 900 soldiers, says a decree which President Ilo Brand signed.', null, '900: Ilo Brand'],
    ['The army will grow by 900 soldiers, says a UN report which Mara Holt saw.', null, '900: United Nations'],
    [
      'They are far from those in an estimate of the General Staff (GS): 300 soldiers killed.',
      null,
      '300: General Staff',
    ],
    // A name between its description and a clause.
    [
      "The army's spokesman, Col. Ilo Brand, who had known of no losses, admitted on Sunday to 19 soldiers dead.",
      '2024-05-14',
      '19: Ilo Brand @ 2024-05-12',
    ],
    // A name behind a title that tells where its bearer serves.
    [
      'At the airport, Major-General Mara Holt, the commander, spoke. Of those, 110 soldiers have gone, said its commander in Ostby, Major-General Ilo Brand, on Friday.',
      null,
      '110: Ilo Brand',
    ],
  ])('%s', (...row) => check(row));
});

describe('cues and what is none', () => {
  test.each<Row>([
    [
      "Norway reports over 300 soldiers killed, while 110 soldiers have died by the navy's estimate.",
      null,
      '300: Norway',
      '110: Norwegian navy',
    ],
    ['The navy reports over the radio. There are 300 soldiers.', null, '300: Delta Post'],
    ['300 soldiers dead is what the navy reckons, far above the rest.', null, '300: navy'],
    ['The navy gives more than 300 soldiers, guards included.', null, '300: navy'],
    ['The navy gives 300 soldiers leave.', null, '300: Delta Post'],
    ['The mission is 900 troops strong and counts 20 police as well.', null, '900: Delta Post', '20: Delta Post'],
    ['The ministry counts 20 soldiers dead.', null, '20: ministry'],
    [
      'Western officials were cited with 400 soldiers, of whom 10 had been killed by mid-January.',
      null,
      '400: Western officials',
      '10: Western officials',
    ],
    [
      'The fighters, who call themselves Dawn, "can raise" 200 men, a navy spokesperson said.',
      null,
      '200: navy spokesperson',
    ],
  ])('%s', (...row) => check(row));
});

describe('told in the next sentence', () => {
  test.each<Row>([
    ['At least 300 more soldiers went.\n\nThe navy reported this, the Elbe Mail writes.', null, '300: navy'],
    [
      'At least 300 more soldiers went.\n\nThe navy wrote so on its channel with reference to envoys, the Elbe Mail says.',
      null,
      '300: navy',
    ],
    ['At least 300 more soldiers went.\n\nThe navy reported this because of a fire.', null, '300: Delta Post'],
    [
      'About 100 sappers came in May, Mara Holt told the press. A second group of 24 sappers joined them.',
      null,
      '100: Mara Holt',
      '24: Mara Holt',
    ],
    // A quotation is never the outlet's own.
    ['The monitors could not check it, but "judging by the tents, there are 80 soldiers there".', null, '80: monitors'],
  ])('%s', (...row) => check(row));
});

describe('pages', () => {
  test.each<Row>([
    // A title printed twice is no transcript.
    [
      'Elbe: There are now 105 soldiers\n\nElbe: There are now 105 soldiers\n\nThe force has grown to 105 soldiers.',
      null,
      '105: Delta Post',
      '105: Delta Post',
      '105: Delta Post',
    ],
    // Sentences that a scraper glued.
    [
      'The world does nothing about it.Oslo sees it otherwise. Its military spoke of 110 soldiers killed.',
      null,
      '110: Norwegian Armed Forces',
    ],
    ['He showed the coffins under a flag.600 soldiers died, the navy said.', null, '600: navy'],
    // The first person of a transcript.
    [
      "MS. HOLT: The Elbe battalion has 60 soldiers, and I'm happy to say 16 soldiers are women.\n\nQ: How many in all?\n\nMS. HOLT: It is 900 soldiers.",
      null,
      '60: HOLT',
      '16: HOLT',
      '900: HOLT',
    ],
  ])('%s', (...row) => check(row));
});
