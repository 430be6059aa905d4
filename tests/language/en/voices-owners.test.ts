import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

describe('names before their appositions', () => {
  test.each<Row>([
    [
      'Gen. Ilo Brand, the Coordinator, Elbe Media Operations, in a statement on Friday, also disclosed that two soldiers were killed.',
      null,
      'two: Ilo Brand',
    ],
    ['In May, a judge, in reply to a request, said that two soldiers were killed.', null, 'two: judge'],
    [
      'The report was doubted by the opposition, whose leader, Mara Holt, spoke of 200 soldiers.',
      null,
      '200: Mara Holt',
    ],
    [
      'A spokesman for the brigade, reached by phone, put the dead at 40 soldiers.',
      null,
      '40: spokesman for the brigade',
    ],
    ['Blogger Ilo Brand, usually well informed, has it that 90 soldiers crossed.', null, '90: Ilo Brand'],
    [
      'Rebels killed 30 soldiers, a security source who requested anonymity told the press.',
      null,
      '30: security source',
    ],
    ['A report published on Friday by the Elbe Institute estimates that 90 soldiers fell.', null, '90: Elbe Institute'],
    ['Nearly 90 soldiers fell, a tally kept by the Elbe Institute shows.', null, 'Nearly 90: Elbe Institute'],
    // A province is no verb.
    [
      'The navy has confirmed the killing of three soldiers when troops met rebels in Kayin state.',
      null,
      'three: navy',
    ],
    ['Officials in Kayin state that three soldiers died.', null, 'three: Officials in Kayin'],
    ['The brigade claimed to have killed 40 soldiers.', null, '40: brigade'],
    ['Citing the navy, the Elbe Mail wrote that 90 soldiers fell.', null, '90: navy < Elbe Mail'],
    // The statement of a ministry that was named before it.
    [
      'Some 80 rebels were killed, the country\'s Defence Ministry said. "Eight were hurt," the ministry added.\n\nTwo soldiers were killed, the statement confirmed.',
      null,
      '80: Defence Ministry',
      'Eight: Defence Ministry',
      'Two: Defence Ministry',
    ],
  ])('%s', (...row) => check(row));
});

describe('numbers that have an owner', () => {
  test.each<Row>([
    [
      '"The gap between Orlen\'s 400 soldiers and Brand\'s 250 soldiers is the dead," the navy wrote.',
      null,
      '400: Orlen',
      '250: Brand',
    ],
    [
      "Estimates of the dead range from the army's 500 soldiers to the navy's 900 soldiers.",
      null,
      '500: army',
      '900: navy',
    ],
    ["The bridge was held by the army's 500 soldiers.", null, '500: Delta Post'],
    ["There are 500 soldiers in the hills (the army's figure).", null, '500: army'],
    ['The army says it has lost 500 soldiers; Estonia, 900 soldiers.', null, '500: army', '900: Estonia'],
    ["The navy's account differs: 400 soldiers fell.", null, '400: navy'],
    ['The army lost the bridge: 400 soldiers fell.', null, '400: Delta Post'],
  ])('%s', (...row) => check(row));
});

describe('as somebody has it', () => {
  test.each<Row>([
    ['To go by the navy, 400 soldiers are left.', null, '400: navy'],
    ['Going by the navy, 400 soldiers are left.', null, '400: navy'],
    ['They had to go by the navy pier, where 400 soldiers sat.', null, '400: Delta Post'],
    ['As far as the navy knows, 400 soldiers are left.', null, '400: navy'],
    ['They went as far as the navy pier, where 400 soldiers sat.', null, '400: Delta Post'],
    ['Last month the ministry had still spoken of 500 soldiers.', '2024-05-14', '500: ministry @ 2024-04'],
  ])('%s', (...row) => check(row));
});
