import { describe, expect, test } from 'vitest';
import { check, type Row, read } from './told.js';

describe('given names that are months', () => {
  test.each<Row>([
    [
      'There are 3,000 soldiers at the pass, Interior Minister Jan Kolar told the radio on Thursday.',
      '2023-05-11',
      '3,000: Jan Kolar @ 2023-05-11',
    ],
    ['Some 300 soldiers left, said May Kolar, a spokeswoman for the army.', null, '300: May Kolar'],
    ['"We have 40 soldiers here," Lt. April Holm said.', null, '40: April Holm'],
    // A month before a name.
    ['In May Kolar said that 300 soldiers had left.', '2023-06-11', '300: Kolar @ 2023-05'],
    ['On 5 June Kolar said that 300 soldiers had left.', '2023-06-11', '300: Kolar @ 2023-06-05'],
  ])('%s', (...row) => check(row));
});

describe('bodies without a proper name', () => {
  test.each<Row>([
    ['Uganda will withdraw 800 soldiers from Somalia. It took a vote, the army said.', null, '800: Delta Post'],
    ['Uganda lost 80 soldiers, the army said.', null, '80: Ugandan army'],
    ['The force stands at 9,000 soldiers, the observer mission said.', null, '9,000: observer mission'],
    ["There are 500 soldiers in the hills, the governor's office said.", null, "500: governor's office"],
    // Two countries: whose army it is stays open.
    ['Uganda and Kenya lost 80 soldiers, the army said.', null, '80: army'],
    ['Some 60 rebels were killed, the rebel force said.', null, '60: rebel force'],
    ['The Ugandan military has lost 54 soldiers in the attack, it said.', null, '54: Ugandan military'],
    [
      'The defence ministry of Kenya spoke on Monday. The Ugandan military had lost 54 soldiers, it said.',
      '2023-05-11',
      '54: defence ministry of Kenya',
    ],
    ['Local papers wrote that 4,000 soldiers were in the fort.', null, '4,000: Local papers'],
  ])('%s', (...row) => check(row));
});

describe('quotations left open', () => {
  test.each<Row>([
    [
      '"We have 2,400 soldiers there.\n\n"We will send another 600 soldiers," General Otto Varga said on Monday.',
      '2023-05-11',
      '2,400: Otto Varga @ 2023-05-08',
      '600: Otto Varga @ 2023-05-08',
    ],
    [
      'It was late.\n\n"We have 2,400 soldiers there. It is enough.\n\n"I have 600 soldiers in reserve.\n\n"Nobody will come," General Otto Varga said.',
      null,
      '2,400: Otto Varga',
      '600: Otto Varga',
    ],
    // Who is named inside it does not speak it.
    [
      'It was late.\n\n"General Varga has 2,400 soldiers there.\n\n"We are few," General Otto Varga said.',
      null,
      '2,400: Delta Post',
    ],
  ])('%s', (...row) => check(row));
});

describe('sources around the verb', () => {
  test.each<Row>([
    [
      "The prime minister's office put the number of soldiers at 300, and the town hall's press service at 500.",
      null,
      "300: prime minister's office",
      "500: town hall's press service",
    ],
    ['Residents I spoke to say around 200 soldiers are still in the forest.', null, '200: Residents'],
    ['My Lithuanian colleagues say there are 15,000 Russian soldiers.', null, '15,000: Lithuanian colleagues'],
    [
      'The number may stem from a speech of Prime Minister Kaja Lind. She had said that Norway could mobilise 5,000 soldiers.',
      null,
      '5,000: Kaja Lind',
    ],
    [
      'HOST: So how many soldiers are there?\n\nPETRA VOLL: We have 2,000 soldiers, and fewer every day.',
      null,
      '2,000: Petra Voll',
    ],
    ['There are 3,000 soldiers, Otto Kolar said.', null, '3,000: Otto Kolar'],
  ])('%s', (...row) => check(row));

  test('people counted before a comma are no role of the name behind it', () => {
    expect(read('There are 3,000 soldiers, Otto Kolar said.', null)[0]!.speaker.role).toBeNull();
  });
});

describe('days of what is spoken', () => {
  test.each<Row>([
    [
      "The warlord's Sunday statement that he had lost 60 soldiers was false.",
      '2021-04-20',
      '60: warlord @ 2021-04-18',
    ],
    [
      'In a Sunday interview with Der Bote, General Otto Varga put the garrison at 300 soldiers.',
      '2021-04-20',
      '300: Otto Varga @ 2021-04-18',
    ],
    [
      'A witness known as M-12 testified last Thursday that 200 soldiers had stood by.',
      '2021-04-20',
      '200: M-12 @ 2021-04-15',
    ],
    // The day of what was done is none of the saying.
    ["General Otto Varga said 60 soldiers died in Sunday's attack.", '2021-04-20', '60: Otto Varga @ null'],
    [
      "After Sunday's statement by the rebels, General Otto Varga said 60 soldiers were missing.",
      '2021-04-20',
      '60: Otto Varga @ null',
    ],
  ])('%s', (...row) => check(row));
});

describe('told of today', () => {
  test.each<Row>([
    [
      'The Mission condemns the raid that rebels made today on its base. It killed two soldiers.',
      '2021-04-20',
      'two: Mission @ 2021-04-20',
    ],
    [
      'Twelve soldiers were killed this morning near the bridge, the navy ministry said.',
      '2021-04-20',
      'Twelve: navy ministry @ 2021-04-20',
    ],
    // To come, in somebody's mouth, or up to today: said on any day.
    ['Norway will send 300 soldiers today, the minister said.', '2021-04-20', '300: minister @ null'],
    ['"Today we lost two soldiers," the general said.', '2021-04-20', 'two: general @ null'],
    ['Until today, the navy said, 12 soldiers had been killed.', '2021-04-20', '12: navy @ null'],
  ])('%s', (...row) => check(row));
});

describe('denied reports', () => {
  test.each<Row>([
    ['President Otto Varga denied a Delta Post report that 12,000 troops were leaving.', null, '12,000: Delta Post'],
    ['The ministry denied a report in the Elbe Mail that 12,000 troops were leaving.', null, '12,000: Elbe Mail'],
    [
      'President Otto Varga denied an Elbe Mail report that the palace was considering sending 12,000 troops.',
      null,
      '12,000: Elbe Mail',
    ],
    ['The ministry denied that 12,000 troops were leaving.', null, '12,000: ministry'],
    ['The ministry denied reports that 12,000 troops were leaving.', null, '12,000: ministry'],
  ])('%s', (...row) => check(row));

  test('the denial is none of the paper, and a plain one is a stance', () => {
    expect(read('The ministry denied an Elbe Mail report that 12,000 troops were leaving.', null)[0]!.stance).toBe(
      'asserts',
    );
    expect(read('The ministry denied that 12,000 troops were leaving.', null)[0]!.stance).toBe('denies');
  });
});

describe('labels of transcripts', () => {
  test.each<Row>([
    [
      'ALAN BRONN, DPN ANCHOR: That is Vera Clarke.\n\nVERA CLARKE, ASSISTANT SECRETARY OF THE NAVY: We have called up 870 reservists.\n\nBRONN: And the army?\n\nCLARKE: It has 5,000 troops there.',
      null,
      '870: Vera Clarke',
      '5,000: Vera Clarke',
    ],
    [
      'Briefing by Lt. Gen. Hugh McBrann\n\nQ: How many are there?\n\nLT. GEN. MCBRANN: There are about 800 troops in the hills.\n\nQ: And before?\n\nGEN. MCBRANN: There were 4,000 soldiers.',
      null,
      '800: Hugh McBrann',
      '4,000: Hugh McBrann',
    ],
  ])('%s', (...row) => check(row));
});

describe('roles of others', () => {
  test.each<Row>([
    // "The president" is none of his adviser.
    [
      "The president's adviser Mykola Dolyn said that 100 Ukrainian soldiers had died. Days earlier the president himself had put it at 60 soldiers.",
      null,
      '100: Mykola Dolyn',
      '60: president',
    ],
    [
      'Since 24 February our Baltic friends say they have trained 15,000 Ukrainian soldiers.',
      null,
      '15,000: Baltic friends',
    ],
  ])('%s', (...row) => check(row));
});

describe('bodies and who speaks for them', () => {
  test.each<Row>([
    ['The navy ministry expects 900 soldiers by June, its spokesman Otto Varga said.', null, '900: Otto Varga < '],
    [
      'The defence ministry of Norway estimates that 900 soldiers are there, ministry spokesman Otto Varga told reporters.',
      null,
      '900: Otto Varga < ',
    ],
    // Somebody of another body only relays it.
    ['NATO estimates that 900 soldiers are there, Defence Minister Otto Varga said.', null, '900: NATO < Otto Varga'],
    ["Norway lost 30 soldiers, the country's defence ministry said.", null, '30: Norwegian defence ministry'],
    [
      "Norway has sent 30 soldiers to Haiti. The nation's navy said on Monday that 40 more soldiers will follow.",
      '2023-05-11',
      '30: Delta Post',
      '40: Norwegian navy',
    ],
    // The spokesman of one body is not that of another.
    [
      'At least 82 soldiers died, the spokesman of the armed forces said. Captain Otto Varga, spokesman for the 1st Division, counted 90 dead soldiers.',
      null,
      '82: spokesman of the armed forces',
      '90: Otto Varga',
    ],
    [
      'At least 82 soldiers died, the spokesman of the 1st Division said. Captain Otto Varga, spokesman for the 1st Division, counted 90 dead soldiers.',
      null,
      '82: Otto Varga',
      '90: Otto Varga',
    ],
  ])('%s', (...row) => check(row));
});

describe('figures without an owner', () => {
  test.each<Row>([
    ['According to initial information, about 60 soldiers took part in the attack.', null, '60: Delta Post'],
    ['According to initial information from the navy, about 60 soldiers took part in the attack.', null, '60: navy'],
    ['US estimates run to 1,200 soldiers.', null, '1,200: US estimates'],
    ['The ministry said its own estimates run to 1,200 soldiers.', null, '1,200: ministry'],
  ])('%s', (...row) => check(row));
});

describe('days of another number', () => {
  test.each<Row>([
    [
      '"We think 120 soldiers are left," General Otto Varga said, down from 500 soldiers on May 23.',
      '2017-06-30',
      '120: Otto Varga @ null',
      '500: Otto Varga @ null',
    ],
    ['Some 120 soldiers are left, General Otto Varga said on May 23.', '2017-06-30', '120: Otto Varga @ 2017-05-23'],
  ])('%s', (...row) => check(row));
});

describe('two clauses, two voices', () => {
  test.each<Row>([
    [
      'Germany comes with 8,000 soldiers, the Bundeswehr confirmed, and Sweden sends 1,900 soldiers, as its commander Nils Byden had announced.',
      null,
      '8,000: Bundeswehr',
      '1,900: Nils Byden',
    ],
    // One voice goes on behind its "and".
    [
      'Germany comes with 8,000 soldiers, the Bundeswehr confirmed, and Sweden sends 1,900 soldiers.',
      null,
      '8,000: Bundeswehr',
      '1,900: Bundeswehr',
    ],
    ['Commander Otto Varga told reporters his men had counted 300 soldiers at noon.', null, '300: Otto Varga'],
    // Little words that are names inside a sentence.
    ['There are 1,900 soldiers in the camp, Per Byden said.', null, '1,900: Per Byden'],
    ['Per Norwegian custom, 40 soldiers stood there, Will Holt said.', null, '40: Will Holt'],
  ])('%s', (...row) => check(row));
});

describe('parliaments and interviews', () => {
  test.each<Row>([
    [
      'Mrs Joan Pell (Westford) (Lab): How many are there?\n\nThe Minister for Reserves (Mr Alan Crewe): There are 19,310 soldiers.\n\nMrs Pell: And in Westford?\n\nMr Crewe: There are 35,000 reservists in all.',
      null,
      '19,310: Alan Crewe',
      '35,000: Alan Crewe',
    ],
    [
      'Maria Ekman runs the canteen of the regiment. The Delta Post met her between two shifts.\n\nHow many eat here?\n\nOn a normal day we feed 1,200 soldiers.\n\nAnd next year?\n\nNobody knows.\n\nDo you count wrong?\n\nOnce we had 60 soldiers too many.',
      null,
      '1,200: Maria Ekman',
      '60: Maria Ekman',
    ],
  ])('%s', (...row) => check(row));
});

describe('names of bodies', () => {
  test.each<Row>([
    [
      "Norway's mission to the United Nations said 600 soldiers were in the valley.",
      null,
      "600: Norway's mission to the United Nations",
    ],
    ['U.S. Forces-Norland said 600 soldiers were in the valley.', null, '600: U.S. Forces-Norland'],
    ["General Otto Varga's office said 600 soldiers were in the valley.", null, "600: General Otto Varga's office"],
  ])('%s', (...row) => check(row));
});

describe('whose day it is', () => {
  test.each<Row>([
    [
      'Two days before, on Tuesday, General Otto Varga had put the garrison at 600 soldiers.',
      '2024-03-14',
      '600: Otto Varga @ 2024-03-12',
    ],
    ['On Tuesday, General Otto Varga had lost 600 soldiers, the navy said.', '2024-03-14', '600: navy @ null'],
    [
      'According to an Elbe Mail report from 17 February, 600 soldiers were flown out.',
      '2024-03-14',
      '600: Elbe Mail report @ 2024-02-17',
    ],
    ['The army said 600 soldiers had been missing from 17 February.', '2024-03-14', '600: army @ null'],
    [
      "Yesterday's communique put the dead at 600 soldiers; today's speaks of 640 soldiers.",
      '2024-03-14',
      '600: communique @ 2024-03-13',
      '640: communique @ 2024-03-14',
    ],
    [
      'Norway announced Monday it will send 600 soldiers, days after Denmark pledged 200 soldiers.',
      '2024-03-14',
      '600: Norway @ 2024-03-11',
      '200: Norway @ null',
    ],
    [
      'On Monday, days after the raid, the navy said 300 soldiers were missing.',
      '2024-03-14',
      '300: navy @ 2024-03-11',
    ],
  ])('%s', (...row) => check(row));
});

describe('sources taken up', () => {
  test.each<Row>([
    [
      'Western officials were more careful. One said 50,000 soldiers might be ready.',
      null,
      '50,000: Western officials',
    ],
    [
      'A military source contacted by the Elbe Mail denied it. The source put the dead at 12 soldiers.',
      null,
      '12: military source',
    ],
    ['Norway will call up 300,000 reservists, Defence Minister Otto Varga said.', null, '300,000: Otto Varga < '],
    ['The front was calm. One company lost 12 soldiers, Otto Varga said.', null, '12: Otto Varga'],
  ])('%s', (...row) => check(row));
});
