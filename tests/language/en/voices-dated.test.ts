import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

/** A Tuesday. */
const DAY = '2024-05-14';

describe('days beside the telling', () => {
  test.each<Row>([
    ['On Saturday, the navy documented the deaths of 40 soldiers.', DAY, '40: navy @ 2024-05-11'],
    ["The ministry's Sunday figure was 900 soldiers.", DAY, '900: ministry @ 2024-05-12'],
    ["Sunday's count by the ministry was 900 soldiers dead.", DAY, '900: ministry @ 2024-05-12'],
    ['Two days ago the ministry gave the number of dead soldiers as 900.', DAY, '900: ministry @ 2024-05-12'],
    // A number behind a weekday is no day of the month.
    ['Mara Holt said on Friday 900 soldiers had died in the fighting on May 3.', DAY, '900: Mara Holt @ 2024-05-10'],
    ['Mara Holt said on May 3 the soldiers had gone, all 900 soldiers.', DAY, '900: Mara Holt @ 2024-05-03'],
    // "The same day" without a day before it is none.
    ['On the same day, the navy reported 30 soldiers dead.', DAY, '30: navy @ null'],
    [
      'The army lost 40 soldiers, Mara Holt said on Friday. The same evening the navy reported 30 soldiers dead. The next day it raised the number to 35 soldiers.',
      DAY,
      '40: Mara Holt @ 2024-05-10',
      '30: navy @ 2024-05-10',
      '35: navy @ 2024-05-11',
    ],
    ['The navy raised an army of 35 soldiers.', DAY, '35: Delta Post'],
    ['At the weekend Mara Holt said 900 soldiers had died.', DAY, '900: Mara Holt @ 2024-05-11'],
    ['Back in March the ministry spoke of 900 soldiers dead.', DAY, '900: ministry @ 2024-03'],
    ["A Monday post on the ministry's channel says 900 soldiers died.", DAY, '900: ministry @ 2024-05-13'],
    ["According to the ministry's Monday morning update, 900 soldiers died.", DAY, '900: ministry @ 2024-05-13'],
    // A title alone is somebody, too.
    ['The president addressed the nation. "We have lost 900 soldiers," he said.', DAY, '900: president'],
  ])('%s', (...row) => check(row));
});

describe('numbers told twice', () => {
  test.each<Row>([
    [
      'Soldiers opened fire and 8 soldiers died, the navy reported last Saturday (May 11).',
      DAY,
      '8: navy @ 2024-05-11',
    ],
    // The headline, its paragraph and the source further down are one.
    [
      'Guards fire on their own and kill 80 soldiers\n\nAt the pass guards opened fire, and 80 soldiers died.\n\nThe navy said on Friday that 80 soldiers were killed there.',
      DAY,
      '80: navy @ 2024-05-10',
      '80: navy @ 2024-05-10',
      '80: navy @ 2024-05-10',
    ],
    // "Hundreds" of another state are no echo.
    [
      'Estonia sent hundreds of soldiers to the pass in 2015.\n\nThe navy said on Friday that hundreds of soldiers were captured.',
      DAY,
      'hundreds: Delta Post',
      'hundreds: Estonian navy @ 2024-05-10',
    ],
  ])('%s', (...row) => check(row));
});
