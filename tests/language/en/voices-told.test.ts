import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

describe('verbs that tell', () => {
  test.each<Row>([
    ['The ministry came out with a figure of 900 soldiers dead.', null, '900: ministry'],
    ['The ministry came up with 900 soldiers dead.', null, '900: ministry'],
    ['The ministry owned up to 900 soldiers killed.', null, '900: ministry'],
    ['The ministry bore out the figure of 900 soldiers.', null, '900: ministry'],
    ['The ministry drew attention to 900 soldiers who had stayed.', null, '900: ministry'],
    ['The ministry left no doubt that 900 soldiers would stay.', null, '900: ministry'],
    ['The ministry held that 900 soldiers had stayed.', null, '900: ministry'],
    ['The ministry passed on that 900 soldiers would leave.', null, '900: ministry'],
    ['A trader confided that 900 soldiers had been killed.', null, '900: trader'],
    ['The ministry awaits 900 soldiers by May.', null, '900: ministry'],
    ['The ministry provided a figure of 900 soldiers killed.', null, '900: ministry'],
    ['A list from the ministry names 900 soldiers dead.', null, '900: ministry'],
    ["The ministry's list holds 900 soldiers killed.", null, '900: ministry'],
    ["Ilo Brand's answer was 900 soldiers.", null, '900: Ilo Brand'],
    ['On their website the rebels scoffed at it: they were 4,500 fighters strong in May.', null, '4,500: rebels'],
    // Who is let know tells nothing.
    ['The army let the council know in July that it plans to send 900 soldiers.', null, '900: army'],
    // Who is heard tells it, who hears passes it on.
    ['The daily Terra learnt from the navy that 900 soldiers had died.', null, '900: navy < Terra'],
    ['An estimated 900 soldiers have died, deputies heard on Monday from the navy.', null, '900: navy < deputies'],
  ])('%s', (...row) => check(row));
});

describe('what stands round a telling', () => {
  test.each<Row>([
    ['Colonel Ilo Brand said at noon that 900 soldiers slept in tents.', null, '900: Ilo Brand'],
    [
      'Colonel Ilo Brand sighed. The losses at the pass he estimated at about 900 soldiers.',
      null,
      'estimated at about 900: Ilo Brand',
    ],
    ['900 soldiers were killed, thinks the navy.', null, '900: navy'],
    ['900 soldiers - so says the navy - were killed.', null, '900: navy'],
    ['900 soldiers were killed, as the navy put it.', null, '900: navy'],
    ['900 soldiers were killed, the navy is quoted as saying.', null, '900: navy'],
    ["900 soldiers, on the navy's count, were killed.", null, '900: navy'],
    [
      "There were 900 soldiers north of the river in the latest assessment of Norway's navy.",
      null,
      "900: Norway's navy",
    ],
    ['In Oslo Prime Minister Ilo Brand spoke of 450 soldiers who would train recruits.', null, '450: Ilo Brand'],
    ['Before the council Ilo Brand stated that 900 soldiers had fallen.', null, '900: Ilo Brand'],
    ['20.15 In his evening address Ilo Brand said that 900 soldiers had fallen.', null, '900: Ilo Brand'],
    ['About 1,100 soldiers form the group, elbe.example writes, with armour.', null, '1,100: elbe.example'],
    [
      '"They came in two columns, forty soldiers or so," the unit\'s commander, call sign Falcon, said in the video.',
      null,
      'forty: Falcon',
    ],
    ['A member of the militia bore him out and said that 900 soldiers had fled.', null, '900: member of the militia'],
    [
      'The others are back, five wounded soldiers among them in a stable state in Elbe, Ilo Brand added.',
      null,
      'five: Ilo Brand',
    ],
  ])('%s', (...row) => check(row));

  test.each<Row>([
    // Near misses: nobody tells anything.
    ['Paratroopers saw 40 rebels in the open and fired.', null, '40: Delta Post'],
    ['The navy provided boots to 900 soldiers.', null, '900: Delta Post'],
    ['The rebels, who lost 900 fighters, felt betrayed.', null, '900: Delta Post'],
    ['The town held that day, and 900 soldiers slept.', null, '900: Delta Post'],
    ['The guard came up the hill with 900 soldiers.', null, '900: Delta Post'],
  ])('not: %s', (...row) => check(row));
});

describe('who stands behind a telling', () => {
  test.each<Row>([
    ['Some 900 soldiers are there now, they say in the ministry.', null, '900: ministry'],
    ['Some 900 soldiers are there now, it was said at the general staff.', null, '900: general staff'],
    [
      'Some 900 soldiers are there now, the daily Terra reported with reference to the navy.',
      null,
      '900: navy < Terra',
    ],
    ['Some 900 soldiers are there now, per the navy.', null, '900: navy'],
    ['Some 900 soldiers are there now. The figure comes from the navy.', null, '900: navy'],
    ['The institute has evidence of 900 soldiers there.', null, '900: institute'],
    ['The institute has reason to believe that 900 soldiers are there.', null, '900: institute'],
    ['A spokesman for the mission, Ilo Brand, put at 900 the number of soldiers killed.', null, '900: Ilo Brand'],
    // Title, office, rank and name.
    [
      'The Coordinator, Elbe Media Operations, Maj.-Gen. Ilo Brand, in a statement on Wednesday, said that two soldiers died.',
      null,
      'two: Ilo Brand',
    ],
    [
      'The report came amid fears, with Norwegian and allied officials confirming that 900 soldiers had come.',
      null,
      '900: Norwegian and allied officials',
    ],
    [
      'Some 900 soldiers are there now, the daily Terra wrote, citing Harbour Defence, a publisher.',
      null,
      '900: Harbour Defence < Terra',
    ],
    // What is kept up or goes on is not told.
    ['Before that Norway maintained a force of 254 soldiers.', null, '254: Delta Post'],
    ['The government will continue to send one battalion comprising 800 soldiers, the navy said.', null, '800: navy'],
    ['Some 900 soldiers are there now. This comes from an update that the navy posted on Friday.', null, '900: navy'],
    // Evidence says nothing by itself.
    [
      '"It is plain that 40 fighters were killed according to the evidence found there," General Ilo Brand explained.',
      null,
      '40: Ilo Brand',
    ],
    [
      'It would withdraw half of its 5,000 soldiers, ran a French announcement that 900 soldiers would leave.',
      null,
      '5,000: Delta Post',
      '900: France',
    ],
    // "Per" a time and "in" a town name nobody.
    ['The road takes 900 soldiers per the hour, and none is fed.', null, '900: Delta Post'],
    ['It was said in Elbe that 900 soldiers had left.', null, '900: Delta Post'],
  ])('%s', (...row) => check(row));
});

describe('who can speak', () => {
  test.each<Row>([
    [
      'Oslo says it is drawing down, though its soldiers are many, says a Norwegian intelligence report that Terra alone was shown. All soldiers at the border have come to 148,000, the report says.',
      null,
      '148,000: Norwegian intelligence',
    ],
    [
      'A senior navy official said that losses were high. "It was hard," the official said. At present 900 soldiers are there, the\nofficial said.',
      null,
      '900: senior navy official',
    ],
    [
      'Help is lawful, said Ilo Brand, an envoy, in Oslo, Ukrinform reports. "Some 900 soldiers are training there," he said.',
      null,
      '900: Ilo Brand',
    ],
    // Words cut off their verb, places, things.
    ['Far away from one of the most closed states of all, 900 soldiers wait.', null, '900: Delta Post'],
    [
      'Nine fighters fell in the province of Elbe, a local official said on Sunday. "Four soldiers fell too," the official in Elbe told reporters.',
      null,
      'Nine: local official',
      'Four: official in Elbe',
    ],
    // A mission counts its own.
    [
      'According to the commissioner for peace, General Ilo Brand, the mission is counting 631 soldiers from Ghana.',
      null,
      '631: Ilo Brand',
    ],
    // "That of" the officials is theirs.
    [
      'The estimate is above that of the general staff, who said that at least 900 soldiers had died.',
      null,
      '900: general staff',
    ],
    // "Our count" is the writer's.
    ['Its column, 400 soldiers by our count from the pictures, carried a flag.', null, '400: Delta Post'],
  ])('%s', (...row) => check(row));
});
