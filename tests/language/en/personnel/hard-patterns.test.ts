import { describe, expect, it } from 'vitest';
import { asked, countsIn } from './mentions.js';

/* What makes counts of troops hard to read: a pattern a group, its near misses beside it. Lines as in mentions.ts. */

type Row = [text: string, ...counts: string[]];

const PATTERNS: Record<string, Row[]> = {
  'same number under other qualifiers': [
    [
      'Some 640 marines are ashore. "The 640 marines are all of them," she said.',
      '~640 troops present',
      '640 troops present',
    ],
  ],
  'upper bound and range for one estimate': [
    [
      'Up to 70,000 soldiers are on the plain, the envoy said; the estimate, she added, runs from 52,000 to 70,000.',
      '<=70000 troops present',
      '52000-70000 troops present',
    ],
  ],
  'a level and an earlier level': [
    [
      'There are 8,000 soldiers in the valley, against some 4,500 on May 2.',
      '8000 troops present',
      '~4500 troops present',
    ],
  ],
  'from A to B as a change': [
    ['The number of troops fell from 5,000 to 3,000.', '5000 troops *', '3000 troops *'],
    ['From 5,000 to 6,000 troops are in the valley.', '5000-6000 troops present'],
  ],
  'by N and to N': [
    ['The garrison grew by 300 soldiers.', '300 troops present +'],
    ['The garrison grew to 300 soldiers.', '300 troops *'],
    ['The force was cut by 2,000 troops.', '2000 troops * -'],
    ['The force was cut to 2,000 troops.', '2000 troops *'],
    ['Two soldiers were killed by 300 rebels.', '2 troops killed', '300 fighters present'],
  ],
  'up to as risen to': [
    ['Papers wrote that the garrison had gone up to 3,500 soldiers.', '3500 troops *'],
    ['Up to 3,500 soldiers had gone.', '<=3500 troops *'],
  ],
  'a sum and its parts': [
    [
      'Thirteen soldiers were shot dead: five on the road, another eight in the wood.',
      '13 troops killed',
      '5 troops killed',
      '8 troops killed',
    ],
    [
      'There are 1,000 soldiers: 600 soldiers in the north and 400 soldiers in the south.',
      '1000 troops present',
      '600 troops present',
      '400 troops present',
    ],
  ],
  '"another" and "more" that add': [
    [
      'The first 1,500 soldiers came in June; another 1,500 have now landed.',
      '1500 troops present',
      '1500 troops present +',
    ],
    ['The army has 3,000 fewer soldiers in the valley.', '3000 troops present -'],
    ['The army has no fewer than 3,000 soldiers in the valley.', '>=3000 troops present'],
    ['The army has more than 3,000 soldiers in the valley.', '>3000 troops present'],
    ['Some 7,000 regulars and another 800 sappers are due.', '~7000 troops planned', '800 engineers planned +'],
    ['An additional 15,000 to 20,000 soldiers are expected by autumn.', '15000-20000 troops planned +'],
    ['A hundred more soldiers arrived.', '100 troops present +'],
    ['Thousands of extra troops will go.', '>=~2000 troops planned +'],
  ],
  '"another" beside a loss of another kind': [
    [
      'More than 450 soldiers were killed and another 1,800 wounded, the general said.',
      '>450 troops killed',
      '1800 troops wounded',
    ],
    ['Sixty soldiers died and another 200 were hurt.', '60 troops killed', '200 troops wounded'],
  ],
  'numbers without a noun': [
    ['The army had 290 dead; 760 were hurt.', '290 troops killed', '760 troops wounded'],
    ["Last week's count was 250 recruits. By Friday it was 380.", '250 troops *', '380 troops *'],
    ['We will move 700 soldiers; they join the 400 there.', '700 troops planned', '400 troops present'],
    ['The ministry sent 900 soldiers. Later it sent 60 trucks.', '900 troops present'],
  ],
  'a verb for a list of countries': [
    [
      'Iceland sent a squad some 50-strong, Malta 35 of its men and Fiji a battalion some 250-strong.',
      '~50 troops *',
      '35 troops *',
      '~250 troops *',
    ],
    [
      'The main contributors of troops were Fiji (1,104), Malta (655) and Iceland (210).',
      '1104 troops *',
      '655 troops *',
      '210 troops *',
    ],
    ['The main exporters of wool were Fiji (1,104), Malta (655) and Iceland (210).'],
  ],
  'ways of writing numbers': [
    ['Sixty-two soldiers were killed.', '62 troops killed'],
    ['One hundred and twenty soldiers were killed.', '120 troops killed'],
    ['Hundreds of soldiers were killed.', '>=~200 troops killed'],
    ['Dozens of fighters were captured.', '>=~24 fighters captured'],
    ['There are 1.2 million soldiers in uniform.', '1200000 troops strength'],
    ['There are between 900 and 1,100 soldiers in the valley.', '900-1100 troops present'],
    ['2 418 soldiers have left.', '2418 troops withdrawn'],
    ['A 6000-strong force holds the pass.', '6000 troops *'],
    ['There are 80K troops at the border.', '80000 troops present'],
    ['There are 95 thousand soldiers at the border.', '95000 troops present'],
    ['Analysts think 15 to 25,000 soldiers are there.', '15000-25000 troops present'],
    ['The brigade is 11-12,000 strong.', '11000-12000 troops *'],
    ['Up to a quarter of a million soldiers may have fallen.', '<=250000 troops killed'],
    ['Some four-thousand soldiers are there.', '~4000 troops present'],
    ['About 27-hundred soldiers are there.', '~2700 troops present'],
    ['A couple thousand soldiers are there.', '~2000 troops present'],
    ['Several tens of thousands of soldiers are there.', '>=~20000 troops present'],
    ['Half a dozen soldiers were killed.', '6 troops killed'],
  ],
  'strong and compounds': [
    ['A 600-strong column of soldiers crossed the river.', '600 troops present'],
    ['A 2,500-soldier regiment is based there.', '2500 troops present'],
    ['The 4,000-man brigade left the island.', '4000 troops withdrawn'],
    ['A 600-horsepower engine drives the tank of the soldiers.'],
    ['A 400-bed hospital treats the soldiers.'],
  ],
  'stacked and odd hedges': [
    ['About approximately 1,400 soldiers are there.', '~1400 troops present'],
    ['Some 2,000-3,000 soldiers are there.', '2000-3000 troops present'],
    ['Upwards of 700 soldiers are there.', '>700 troops present'],
    ['17,000-plus soldiers are there.', '>17000 troops present'],
    ["There were 'well beyond' 50,000 troops, the minister said.", '>50000 troops present'],
    ['Around 60 to 65 soldiers died.', '60-65 troops killed'],
    ['No fewer than 70 soldiers died.', '>=70 troops killed'],
    ['Not more than 70 soldiers died.', '<=70 troops killed'],
  ],
  'nouns and units': [
    ['About 140 military advisers are in the capital.', '~140 advisers present'],
    ['The mission has 5,100 peacekeepers in the valley.', '5100 peacekeepers present'],
    ['The army called up 30,000 reservists.', '30000 reservists *'],
    ['It will send 1,000 combat engineers.', '1000 engineers planned'],
    ['Forty officers were captured.', '40 officers captured'],
    ['Two generals were killed.', '2 generals killed'],
    ['The mission has 300 police and 2,000 soldiers in the valley.', '300 police present', '2000 troops present'],
    ['Some 900 sailors and airmen are on the island.', '~900 troops present'],
    ['The army took 60 prisoners of war.', '60 troops captured'],
    ['Three hundred militiamen surrendered.', '300 fighters captured'],
    ['The unit has 5,000 convicts in its ranks and 200 soldiers.', '5000 troops *', '200 troops *'],
    ['A crowd of 5,000 people cheered the soldiers.'],
    ['The army rescued 200 civilians.'],
    ['The army treated 200 patients.'],
    ['Some 3,000 refugees fled from the soldiers.'],
    ['Soldiers fed 400 children.'],
    ['The soldiers guarded 70 journalists.'],
  ],
  'the number as predicate or far from its noun': [
    ['The fighters who crossed now number about 4,500.', '~4500 fighters present'],
    ['The number of soldiers in the valley stands at 3,200.', '3200 troops present'],
  ],
  'parts of a total': [
    [
      'There are 5,000 soldiers in the north and 2,000 soldiers in the south.',
      '5000 troops present',
      '2000 troops present',
    ],
    [
      'The militia has 2,100 fighters, some 1,700 of whom are in the valley.',
      '2100 fighters *',
      '~1700 fighters present of 2100',
    ],
    [
      'There are 9,000 soldiers in the country, including about 2,000 in the capital.',
      '9000 troops present',
      '~2000 troops present of 9000',
    ],
    ['Of the 7,000 soldiers there, he said, none had fought.', '7000 troops present'],
    ['There are 9,000 soldiers. Some of them are young.', '9000 troops *'],
  ],
  'fractions and ratios': [
    ['About half of the soldiers were recruits.'],
    ['The army lost soldiers at four times the rate of last June.'],
    ['The ministry could soon double that number of soldiers.'],
    ['One in three soldiers was ill.'],
    ['Some 40 percent of the soldiers were ill.'],
  ],
  rates: [
    ['The army loses 40 soldiers every day.', '40 troops killed /day'],
    ['The army trains 6,000 recruits a year.', '6000 troops training /year'],
    ['The army pays 40 dollars a day to each soldier.'],
    ['The mean of the week was 290 casualties a day among the soldiers.', '290 troops casualties /day'],
    ['Between 20 and 30 guerrillas are killed daily.', '20-30 fighters killed /day'],
    ['The army recruits 30,000 soldiers a month.', '30000 troops * /month'],
    ['Losses run at about 800 soldiers per day.', '~800 troops * /day'],
    [
      'Over 1,000 soldiers a day were killed, with over 30,000 in March.',
      '>1000 troops killed /day',
      '>30000 troops killed',
    ],
    ['Some 500 soldiers are killed each week.', '~500 troops killed /week'],
    ['Some 500 soldiers were killed in one day.', '~500 troops killed'],
    ['Some 500 soldiers were killed the other day.', '~500 troops killed'],
  ],
  shares: [
    ['Four regiments of about 2,000 soldiers each will be sent.', '~2000 troops planned each'],
    ['Each fort holds upwards of 150 soldiers.', '>150 troops present each'],
    ['Three ships carried 200 marines apiece.', '200 troops * each'],
    ['Each of them knew that 200 soldiers were there.', '200 troops present'],
  ],
  'mixed and civilian numbers': [
    ['The blast killed 12 civilians and five soldiers.', '5 troops killed'],
    ['The battle killed 30 soldiers and hurt 400 villagers.', '30 troops killed'],
  ],
  'lists with a lead-in line': [
    [
      'The army published its losses. Among the dead are:\n* Over 700 officers\n* 60 sappers',
      '>700 officers killed',
      '60 engineers killed',
    ],
    ['The army published its wishes. Among them are:\n* Over 700 tents\n* 60 boats'],
  ],
  'losses of several kinds': [
    ['The army suffered 900 casualties.', '900 troops casualties'],
    ['The army lost 400 soldiers.', '400 troops killed'],
    ['The army lost 400 tanks.'],
    ['More than two thousand six hundred soldiers fell.', '>2600 troops killed'],
    ['The army captured 70 rebels and killed 30.', '70 fighters captured', '30 fighters killed'],
    ['At least 17 soldiers and three policemen were killed in the ambush.', '>=17 troops killed', '3 police killed'],
    ['Over 180 soldiers are dead or hurt, the spokesman said.', '>180 troops casualties'],
    ['Some 3,000 soldiers were killed or wounded.', '~3000 troops casualties'],
    ['The army lost 300 soldiers killed and 900 wounded.', '300 troops killed', '900 troops wounded'],
    ['Of its soldiers 40 are missing and 12 were captured.', '40 troops missing', '12 troops captured'],
    ['The commando neutralised 20 fighters.', '20 fighters killed'],
    ['Some 60 soldiers fled their posts.', '~60 troops deserted'],
    ['Some 60 soldiers deserted.', '~60 troops deserted'],
    ['Some 60 soldiers killed a lion.', '~60 troops present'],
  ],
  states: [
    ['Iceland will withdraw 2,000 troops.', '2000 troops withdrawn'],
    ['Some 2,000 troops are on their way to the coast.', '~2000 troops en_route'],
    ['Some 2,000 recruits are training in the hills.', '~2000 troops training'],
    ['About 2,000 soldiers are being readied for the fight.', '~2000 troops training'],
    ['The army has 90,000 soldiers under arms.', '90000 troops strength'],
    ['The council authorised 4,000 troops for the island.', '4000 troops planned'],
    ['The government is considering 4,000 troops for the island.', '4000 troops possible'],
    ['Some 2,000 soldiers are stationed in the valley.', '~2000 troops present'],
    ['Some 2,000 soldiers could be dead.', '~2000 troops killed'],
    ['The force could grow to 8,000 soldiers.', '<=8000 troops *'],
    ['The force could grow by 8,000 soldiers.', '8000 troops * +'],
  ],
  'several sources, one verb': [
    [
      'Oslo says 4,000 soldiers are there, its neighbours 5,000, and the island thinks it could be 6,000.',
      '4000 troops present',
      '5000 troops present',
      '6000 troops *',
    ],
  ],
  'verbs in place of a noun': [
    ['5,000 soldiers lay bricks and 1,000 clear mines.', '5000 troops present', '1000 troops present'],
  ],
  'numbers cut off, glued and broken': [
    ['He said that the capital would send 1'],
    ['Sixty soldiers were killed.Falk said 280 soldiers were wounded.', '60 troops killed', '280 troops wounded'],
    ['There are about 9,000\nsoldiers in the valley.', '~9000 troops present'],
  ],
  'look-alikes': [
    ['2/25/20242 min read'],
    ['The soldiers fly 12 helicopters over 3 valleys.'],
    ['The general, 54, commands the soldiers.'],
    ['The soldiers won 3-0.'],
    ['Paragraph 12 of resolution 1701 speaks of soldiers.'],
    ['The first soldiers came on the 3rd of June.'],
    ['Temperatures fell to 40 degrees and soldiers froze.'],
    ['Has the army sent 9,000 troops, or 4,000?'],
    ['Seven planes brought 1,900 soldiers.', '1900 troops present'],
    ['The soldiers hold a front of 1,500-km.'],
    ['The soldiers got 300 grams of soap.'],
    ['The soldiers of unit 53359 left.'],
    ['The soldiers of the 88th Regiment left.'],
    ['The soldiers joined the 2+2 talks.'],
    ['Fighters of the M23 left the town.'],
    ['The soldiers fired 400 shells and 30 rockets.'],
    ['The soldiers marched 40 miles in 12 hours.'],
    ['The army paid $4,000 to soldiers.'],
    ['Soldiers aged 19 to 25 were there.'],
    ['In 2023 soldiers came.'],
    ['At 17:30 soldiers came.'],
    ['The army has 300 tanks and 40 ships.'],
    ['The army formed three battalions.'],
    ['Is Iceland sending 9,000 troops?'],
  ],
};

describe.each(Object.entries(PATTERNS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...counts) => {
    expect(asked(countsIn(text), counts)).toEqual(counts);
  });
});

/** What the rules do not read yet: the counts that are right, and why they are missed. Each must still be wrong. */
const KNOWN_LIMITS: [why: string, ...row: Row][] = [
  [
    '"are out" is read before "out of action"',
    "Over 1,900 rebels are out of action, the army said. 'We count around 1,900,' its chief told a wire.",
    '>1900 fighters casualties',
    '~1900 fighters casualties',
  ],
  [
    'parts after a colon do not take the state of their sum, and "another" among parts reads as a difference',
    'Eight thousand soldiers will guard the dam: 3,000 on the wall and another 5,000 behind it.',
    '8000 troops planned',
    '3000 troops planned',
    '5000 troops planned',
  ],
  [
    'the month reads as the verb "may"',
    'The first 1,500 soldiers came in May; another 1,500 have now landed.',
    '1500 troops present',
    '1500 troops present +',
  ],
  [
    'a number before a place, noun and verb left out',
    'Some 300 soldiers left the island and about 80 the fort.',
    '~300 troops withdrawn',
    '~80 troops withdrawn',
  ],
  ['a sum without a currency', 'The ministry sent 900 soldiers. It paid 400 for each tent.', '900 troops present'],
  [
    'the number stands far behind its noun',
    'She put the soldiers lost on the coast since spring at more than 6,000.',
    '>6000 troops *',
  ],
  [
    'a predicate is taken for the force of the article, whatever its subject',
    'The number of tents in the valley stands at 3,200. The soldiers like them.',
  ],
  [
    'the noun behind "of them" is not read',
    'There are 9,000 soldiers, 400 of them officers.',
    '9000 troops *',
    '400 officers * of 9000',
  ],
  [
    '"out of N" gives no whole',
    'Out of 11,000 soldiers sent, 3,500 are dead.',
    '11000 troops *',
    '3500 troops killed of 11000',
  ],
  [
    '"among them" is read for the last of several parts only',
    'The army has about 8,000 troops, 350 officers and two generals among them.',
    '~8000 troops *',
    '350 officers * of ~8000',
    '2 generals * of ~8000',
  ],
  ['the number in brackets behind a share', 'Twenty percent of the soldiers (3,000) never came back.', '3000 troops *'],
  ['"each other" is no share', 'The 200 soldiers helped each other.', '200 troops present'],
  [
    'the toll of all gives its military part no state',
    'The siege cost 580 lives, among them 64 soldiers.',
    '64 troops killed',
  ],
  [
    'soft nouns in a list take nothing from the line above',
    'The army published its losses. Among the dead are:\n* 12,600 volunteers\n* 5,800 convicts\n* Over 700 officers',
    '12600 troops killed',
    '5800 troops killed',
    '>700 officers killed',
  ],
  [
    '"dead or hurt" behind a modal verb keeps its first word only',
    'Every one of its 7,000 soldiers could be dead or hurt by June.',
    '7000 troops casualties',
  ],
  ['a noun cut off at the end of the text', 'The army has about 9,000 troop', '~9000 troops *'],
  [
    'a line broken between the qualifier and the number',
    'The spokesman of the general staff said on Monday that about\n9,000 soldiers were in the valley.',
    '~9000 troops present',
  ],
  [
    'a total before its comma is no whole',
    'Of the 300 soldiers, 40 were killed.',
    '300 troops *',
    '40 troops killed of 300',
  ],
  ['a telephone number in groups', 'Call 555 1234 to speak to the soldiers.'],
];

describe('known limits', () => {
  it.each(KNOWN_LIMITS)('%s: %s', (_, text, ...counts) => {
    expect(asked(countsIn(text), counts)).not.toEqual(counts);
  });
});
