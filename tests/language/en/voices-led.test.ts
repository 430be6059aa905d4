import { describe, test } from 'vitest';
import { check, type Row } from './told.js';

describe('subjects', () => {
  test.each<Row>([
    // A pronoun in the nominative is a subject by itself.
    ['The navy was silent this time; a year ago it claimed 400 soldiers dead.', null, '400: navy'],
    ['General Ilo Brand barred the road. He afterwards put the column at 650 soldiers.', null, '650: Ilo Brand'],
    ['He and the mayor said 90 soldiers had come.', null, '90: He and the mayor'],
    // An apposition that tells of each.
    ['Four sources, each asked alone, say that 89 soldiers were buried.', null, '89: Four sources'],
    // A name in quotation marks.
    [
      'On Sunday "Delta Observer", a site of the rebels, told of "900 regulars in the town".',
      null,
      '900: Delta Observer',
    ],
    // Who stands before a clinic is no clinic.
    [
      'A doctor at the Norwegian Hospital said he had seen nine dead soldiers.',
      null,
      'nine: doctor at the Norwegian Hospital',
    ],
    // One of those before.
    [
      'Two navy sources gave a higher toll. "We are at 45 soldiers killed, a colonel among them," one told the press.',
      null,
      '45: Two navy sources',
    ],
    // Words that are passed on are not those of who passes them on.
    [
      'The garrison has grown to 460 soldiers, a classified army report quoted by the daily Terra says.',
      null,
      '460: army',
    ],
    ['The garrison has grown to 460 soldiers, the daily Terra says.', null, '460: Terra'],
    ['In two waves, the deputies quoted the navy as telling them, 900 soldiers have gone.', null, '900: navy'],
    ['An officer, quoted by the channel Terra: "Four soldiers are dead."', null, 'Four: officer'],
    // "It" behind an estimate: who estimates, not who is counted.
    [
      'Delta Watch, a think tank, says 900 rebels still fight. The Elbe Front has 450 fighters, it estimates.',
      null,
      '900: Delta Watch',
      '450: Delta Watch',
    ],
    ['The navy lost 40 soldiers, it said.', null, '40: navy'],
  ])('%s', (...row) => check(row));
});

describe('clauses that lead up to a quotation', () => {
  test.each<Row>([
    ['Minister Mara Holt\'s statement in full: "The army has lost 300 soldiers."', null, '300: Mara Holt'],
    ['On Saturday Ilo Brand did, on Telegram: "We found the bodies of 54 soldiers."', null, '54: Ilo Brand'],
    ['Captain Ilo Brand, who leads the guard, was blunt: "We have 300 soldiers left."', null, '300: Ilo Brand'],
    ['The reaction of the navy was swift: "We lost 40 soldiers there."', null, '40: navy'],
    [
      'Asked about the pass, Mara Holt held up three fingers: "We have three soldiers there."',
      null,
      'three: Mara Holt',
    ],
    ['The command gave us this on the record: "Four officers at the embassy, that is all."', null, 'Four: command'],
    // A label stands alone; what is only there does not speak.
    ['THE LONG WAR - Ilo Brand: "We lost 40 soldiers there."', null, '40: Ilo Brand'],
    ['It hung over the gate: "Here fell 40 soldiers of the guard."', null, '40: Delta Post'],
    // No colon: the person whom a pronoun means.
    [
      'Minister Mara Holt spoke at the gate. Thanks went from her to "all the 150 soldiers who served there".',
      null,
      '150: Mara Holt',
    ],
  ])('%s', (...row) => check(row));
});

describe('whose word it is', () => {
  test.each<Row>([
    ['There are 80 soldiers at the gate, if one believes their spokesman, a Sergeant Brand.', null, '80: Brand'],
    ['The island has 900 soldiers, if the governor Ilo Brand is to be believed.', null, '900: Ilo Brand'],
    ['Up to 200 fighters are there, if the navy is right.', null, '200: navy'],
    ['If it is right that 900 soldiers crossed, the bridge is lost.', null, '900: Delta Post'],
    ['There will be 900 soldiers if the army is to be of use.', null, '900: Delta Post'],
    // The next sentence says whose it was.
    [
      'One hundred soldiers with a foreign accent. That is what the navy told us last night.',
      null,
      'One hundred: navy',
    ],
    // Told by nobody that is named; not by who spoke before.
    [
      'The rebels have 800 fighters, according to the navy. Parliament had been told of 290 soldiers.',
      null,
      '800: navy',
      '290: Delta Post',
    ],
    // Its owner's sheet.
    ['The press officer is more generous: her daily sheet speaks of 230 soldiers killed.', null, '230: press officer'],
    // An order is what is told.
    ['900 reservists have until noon to report, the general staff orders.', null, '900: general staff'],
    ["Mara Holt's figure was 900 soldiers; the navy's, 1,100.", null, '900: Mara Holt', '1,100: navy'],
  ])('%s', (...row) => check(row));
});

describe('figures and deeds', () => {
  test.each<Row>([
    ['Mara Holt put the garrison at 900 soldiers.', null, '900: Mara Holt'],
    ['Mara Holt put some 900 soldiers on the hill.', null, '900: Mara Holt'],
    ['Norway put 900 soldiers on the hill.', null, '900: Delta Post'],
    ['When Mara Holt gave the word there were still 110 soldiers in the fort.', null, '110: Delta Post'],
    ['Mara Holt gave the toll as 110 soldiers.', null, '110: Mara Holt'],
    ['Mara Holt spoke in parliament last week of 220 soldiers killed.', null, '220: Mara Holt'],
    ['Mara Holt spoke to a group of 220 soldiers.', null, '220: Delta Post'],
  ])('%s', (...row) => check(row));
});
