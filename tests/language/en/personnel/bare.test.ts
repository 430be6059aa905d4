import { describe, expect, it } from 'vitest';
import { asked, countsIn } from './mentions.js';

/* Numbers that no noun and no rule of relation settles, labels, and who or what they are not, near misses beside them. */

const PATTERNS: Record<string, [text: string, ...counts: string[]][]> = {
  'weighed: what stands around a number without a noun': [
    ["The agency's data put the North Koreans stationed there at about 12,000 now.", '~12000 * *'],
    ['The government wants the hiring of 1,600 for the army.', '1600 * *'],
    ['"Another 30,000 to 40,000 they can bring," the president said of the army.', '30000-40000 * * +'],
    ['The historical service of the army arrived at 2,293.', '2293 * *'],
    ['The troops in the country are 2,000, more than twice the 900 it had named for years.', '2000 * *', '900 * *'],
    ['Police put the crowd at the army parade at 4,000, in a town of 11,000.'],
    ["There was tea for 400 at the veterans' hall of the regiment."],
    ['The troops handed out meals to 900.'],
  ],
  'labels and rows': [
    [
      "The army's balance of operations against the rebels:\n\n- Surrendered: 1,582\n\n- Apprehended: 119\n\n- Killed: 110",
      '1582 * *',
      '119 * captured',
      '110 * killed',
    ],
    [
      'Troops by country:\n\n* NORLAND - 47,085\n\n* ESTMARK - 1,200\n\n* FRANCE - 90',
      '47085 * *',
      '1200 * *',
      '90 * *',
    ],
    ['Contributors of troops to the mission:\n\nArgentina 240\n\nHungary 84', '240 * *', '84 * *'],
    ['Firearms captured or turned in: 1,206'],
  ],
  'people who serve, and people': [
    ['In all 300,000 people have been called up for the army.', '300000 * *'],
    ['The losses since the start of the war come to some 862,000 people, the army said.', '~862000 * casualties'],
    ['The general spoke of the loss of nine lives at the minefield.', '9 * *'],
    ['The army left a province of 300,000 people.'],
    ['Some 4,000 people fled when the rebels came.'],
  ],
  'heroes, enemies, leaders': [
    ['"Four of our heroes were martyred," an adviser to the militia said.', '4 * killed'],
    ['The army said five enemies were also killed in the operation.', '5 * killed'],
    ['More than four commandoes were gunned down.', '>4 * *'],
    ['Some 2,000 wounded Norwegians went home by train.', '~2000 * wounded'],
    ['Three groups, each 50 to 60 Norwegians strong, hold the pass.', '50-60 * * each'],
    ['Ten soldiers, four of them officers, were in rebel hands.', '10 * *', '4 * * of 10'],
    ['450 of that number will be infantry.', '450 * *'],
    ["The army sacked 600 of the army's 1,400 members.", '600 * *', '1400 * *'],
  ],
  'groups and their ends': [
    ['Some 1,500 of the Norwegian contingent leave in June.', '~1500 * *'],
    ['The troops killed 12 of the enemy and took three.', '12 * killed', '3 * *'],
    ['The commander said 17 of his had been hit.', '17 * *'],
    ['There are now 120 New Zealand and 950 Australian troops.', '120 * *', '950 * *'],
    ['The mission has a 11,500 contingent in the north.', '11500 * *'],
    ['Fighters are down to 1,111 from 2,200 last year.', '1111 * *', '2200 * *'],
    ['The guard has deployed 6,310 members to the border.', '6310 * *'],
    ["The charity Soldiers' Mothers has 1,200 members."],
    ['A bloc of 16 members sent its troops.'],
    ['Of the six missions with over 10,000 soldiers, five are in Africa.', '>10000 * *'],
    ['The rebels have killed tens of thousands in their ten-year uprising.'],
    ['Around 134,000 persons were deployed in missions.', '~134000 * *'],
  ],
  'wars, markets, days and other people': [
    ['The war of 1980 to 2000 cost nearly 70,000 Norwegians their lives.'],
    ['The army was beaten on Monday. The exchange closed at 17,098.'],
    ['At least 30 soldiers were killed on Dec. 14 and 15 near the river.', '>=30 * killed'],
    ['The militia documents forty dead soldiers and 11 dead villagers.', '40 * killed'],
    ['The army keeps its losses to itself but speaks of civilian ones: 15 dead.'],
    ['The number of geese removed from the barracks was 1,200.'],
    ['Violations by the army numbered 388, as against 421 in the year before.'],
    ["The militia's terror brought the deaths of at least 40,000 people."],
    ['Raids on the forts became rarer, though 30 soldiers fell in nine of them.', '30 * killed'],
    ['The army took 120 soldiers prisoner and another 100 fled south.', '120 * captured', '100 * *'],
    ['The number of tents in the valley stands at 3,200. The soldiers like them.'],
  ],
  'peoples, and those who serve': [
    ['Organizers said the crowd at the army parade reached 100,000 people.'],
    ['The president spoke of heavy Norwegian losses, citing nearly 15,000 fatalities.', '~15000 * killed'],
    ['Approximately two million Norwegians evade the draft and 200,000 soldiers are absent.', '200000 * *'],
    ['The president has an army of a million, adding that 30 million people work.', '1000000 * *'],
    ['Men of military age may not leave, yet tens of thousands of people have fled.'],
    [
      'A total of 43 rebels \u2014 18 in the north and 25 in the south \u2014 were killed.',
      '43 * killed',
      '18 * * of 43',
      '25 * * of 43',
    ],
  ],
  'parts of things, ages, votes, extensions': [
    ['The division destroyed 14 drones, three of them at night.'],
    ["The brigade's hospital has 300 beds; 280 are taken."],
    ['Farmers, 200 of them, were paraded as rebels by the army.'],
    ['Kidnappings by the militia, around 160 of them in December, came down.'],
    ['The Estonians, 150 of them, hold the airfield.', '150 * *'],
    ['The soldiers are over 45 and have been trained for some weeks.'],
    ['Most of the recruits are under 20.'],
    ['All but one of the soldiers died.'],
    ['The minister will bring 600 ground troops home from the valley.', '600 * *'],
    ["The army took 39 rifles. A captain put the NPA's strength at 380, down from 452.", '380 * *', '452 * *'],
    ['One of the killed was sub-commander Said Ali.'],
    ['Officer Bo Lund was put down as number 3,291 of the prisoners.'],
    ['For reference: Captain Ole Rask of the 3rd Brigade, local 6142'],
    ['The law was passed by 212 to 90, the army chief said.'],
    ['A sapper had fallen 15m into a ravine near the barracks.'],
    ['Ten soldiers of clay landed at the museum.'],
  ],
};

describe.each(Object.entries(PATTERNS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...counts) => {
    const found = countsIn(text).map((line, i) => {
      const words = line.split(' ');
      if (counts[i]?.split(' ')[1] === '*') words[1] = '*';
      return words.join(' ');
    });
    expect(asked(found, counts)).toEqual(counts);
  });
});
