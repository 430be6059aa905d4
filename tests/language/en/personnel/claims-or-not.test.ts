import { describe, expect, it } from 'vitest';
import { asked, countsIn, countsOf } from './mentions.js';

/* Which numbers count members of a force, a near miss beside each. Lines as in mentions.ts; a text that begins with "! " is a whole article. */

const PATTERNS: Record<string, [text: string, ...counts: string[]][]> = {
  'what stands around a number, weighed': [
    ['Officials in the ministry said that the enemy had lost 1,080 men over the past day.', '1080 troops killed'],
    ['Officials in the ministry said that the shop had lost 1,080 customers over the past day.'],
    [
      "! The general said that his country's forces hold the valley.\n\nWe have 1,400 men there, he said.",
      '1400 troops present',
    ],
    ["! The mayor said that his town's shops hold the valley.\n\nWe have 1,400 men there, he said."],
    ['The brigade has 70 engineers at the front.', '70 engineers present'],
    ['The factory has 70 engineers at the gate.'],
    ['A soldier earns 1,900 a month.'],
  ],
  'numbers that are names, and numbers of everybody': [
    ['The soldiers stay, as Resolutions 2628 and 2670 have it.'],
    ['The army is small. The islands, population 700,000, have few soldiers.'],
    ['The army is small. The FTSE 100 fell when soldiers left.'],
    ['The minister spoke of the purchase of 24 Karvan fighters and three frigates.'],
    ['The minister spoke of the loss of 24 Karvan fighters in the pass.', '24 fighters killed'],
    ['Subscribe to the channel of the army: we are already 54K.'],
    ['The sociologist interviewed 212 of the soldiers and their wives.'],
    ['The sociologist counted 212 of the soldiers and their wives.', '212 troops *'],
    ['The army says that M10.8 million would buy ambulances.'],
  ],
  'members of a force, and of other bodies': [
    ['UNIFIL has around 9,400 members.', '~9400 troops present'],
    ["The Karvan Liberation Army's 1,300 members gave up.", '1300 troops *'],
    ['The southern army said six of its members died.', '6 troops killed'],
    ['Over the year 4,187 members left us and 3,902 joined.', '4187 troops withdrawn', '3902 troops *'],
    ['Nobody asked the 12 members of the audit committee.'],
    ['The choir has 140 members.'],
  ],
  'those who speak, and those who are counted': [
    ['Two soldiers told a local radio that the bridge was lost.'],
    ['The inquiry interviewed eleven officers and 240 sergeants.'],
    ['According to three officers the bridge was lost.'],
    ['Some 300 soldiers, the general said, were killed.', '~300 troops killed'],
  ],
  'a few people in a story, and a count': [
    ['Two commanders who gave the order to retreat face a court.'],
    ['Three gunmen opened fire on a bar.'],
    ['Three gunmen were killed.', '3 fighters killed'],
    [
      'A thousand soldiers, forty officers and two generals are there.',
      '1000 troops *',
      '40 officers *',
      '2 generals *',
    ],
  ],
  'said behind the verb': [
    ['The bus had 60 people on board. Over 40 were members of the security forces on leave.', '>40 troops present'],
    ['Of the 30 dead, twelve were soldiers.', '12 troops *'],
    ['Of the 30 dead, twelve were pupils.'],
  ],
  'hostages and soldiers': [
    [
      'All 17 militants were killed, the general said, and 210 hostages freed, 19 of whom are hurt.',
      '17 fighters killed',
    ],
    ['The rebels hold 40 soldiers hostage.', '40 troops captured'],
  ],
  'who serves, whatever the noun': [
    ['An estimated 1,700 minors in armed groups carry a gun.', '~1700 troops present'],
    ['Some 900 minors in homes learn a trade.'],
    [
      'If there is a full-scale war the country can put under arms from 2 to 3.5 million people.',
      '2000000-3500000 troops *',
    ],
  ],
  'peoples as soldiers': [
    ['Some 700 Chechens and 250 Kurds were sent.', '~700 troops present', '250 troops present'],
    ['More than 20,000 Tatars were deported.'],
    ['More than 800 Danish, Dutch and Belgian soldiers landed.', '>800 troops present'],
  ],
  'things, ages and manners of speaking': [
    ['He commands soldiers and keeps bees, of which he has about 60,000.'],
    ['The soldiers sign on. Not more than a third of them over forty.'],
    ['The marshal lends his soldiers by the ten thousand.'],
    ['The Terracotta Army in the hall: 7,000 soldiers, each with a face of his own.'],
    ['One soldier in seven came from abroad.'],
    ['The general told the deputies, of whom 240 were there.'],
    ['A channel with 4,100 followers posted a picture of the soldiers.'],
    ['The rebels lost a depot: 5 mortars, 300 rifles, 20 mules.'],
    ['He led a column of 300 rifles.', '300 troops *'],
  ],
  'those who are lacking': [
    ['The army is short of 900 sappers.'],
    ['The navy has a shortfall of 2,000 sailors.'],
    ['The garrison is just short of 900 soldiers.', '<900 troops present'],
  ],
  'questions and answers': [
    ['How many stand under arms? The institute gives 1.3 million.', '1300000 troops present'],
    ['And killed? North of 700.', '>700 troops killed'],
    ['How many tents did they leave? The institute gives 450.'],
  ],
  'what became of those counted before': [
    ['A garrison of 31 held the mill. Seven returned.', '31 troops present', '7 troops *'],
    ['A crate of 31 pigeons went to the mill. Seven returned.'],
  ],
  'verbs that are also nouns': [
    ['The regiment is at the coast, where 600 of its men guard the port.', '600 troops present'],
  ],
  'a level with what it was': [
    ['She puts at around 3,100 the insurgents who still fight.', '~3100 troops *'],
    ['The permanent force stood at 41,870 in May.', '41870 troops present'],
  ],
  'rows under the line that tells what they count': [
    [
      'The journalist listed how many people the brigade had:\n\nMarch: 420 (40)\nMay: 2,310 (190)',
      '420 troops *',
      '40 troops *',
      '2310 troops *',
      '190 troops *',
    ],
  ],
  'nations and peoples beside soldiers': [
    ["Only two of the African Union's 54 members have sent soldiers."],
    ['The paper is trusted by 27 million Norwegians who read of the war.'],
    ['The militants hold 20 hostages, including eight Norwegians and two Swedes.'],
    ['The militants hold 20 soldiers, including eight Norwegians.', '20 troops present', '8 troops * of 20'],
    ['A girl was killed and three others were wounded in a clash of the army with rebels.'],
    ['A sergeant was killed and 13 others were wounded in a clash.', '13 troops wounded'],
  ],
  'names with brackets and numbers': [
    ['Four Karvan Liberation Front (KLF) members were killed.', '4 troops killed'],
    ['The 5,000-strong Panzerbrigade 45 is on its way.', '5000 troops *'],
    ['The rebels admitted that they had lost over 2,000 cadres.', '>2000 fighters killed'],
  ],
  'one picked out, and the whole': [
    ['He is one of more than 450 fighters to desert this year.', '>450 fighters deserted'],
    ['Some 56 of the 726 fatalities of the army were due to accidents.', '~56 troops killed', '726 troops killed'],
    ['He carried a rifle and 12 anti-personnel mines to the rebels.'],
    ['All 15 council members voted to send the troops home.'],
    ['The age limit for reservists went from 41 to 52.'],
    ['The number of reservists went from 41 to 52.', '41 reservists *', '52 reservists *'],
  ],
  'deaths of a war, and of a force': [
    [
      'The army has sent thousands of soldiers against rebels whose insurgency has killed thousands.',
      '>=~2000 troops present',
    ],
    ['The war of 1973 cost over 2,600 Norwegian deaths.', '>2600 troops killed'],
    ['Over 2,600 Norwegians died at the front.', '>2600 troops killed'],
  ],
  'formations in general, and their numbers': [
    ['The army lost a battalion. A battalion can number 300 to 1,500 soldiers.'],
    ['A battalion of 300 soldiers can hold the pass.', '300 troops *'],
    ['Soldiers of five battalions gave up, among them the battalions known as the 552, 564 and 565.'],
    [
      'Soldiers of five battalions gave up. The army lost 552 on Monday, 564 on Friday.',
      '552 troops *',
      '564 troops *',
    ],
    ['The army has lost 30-35 thousand men.', '30000-35000 troops killed'],
    ['The side lost 30-35 to the Greens, soldiers or not.'],
    ['The first 300 of the promised 900 soldiers have arrived.', '300 troops present', '900 troops planned'],
    [
      'Over 600 of the 1,100 personnel of the brigade have become casualties.',
      '>600 troops casualties',
      '1100 troops present',
    ],
  ],
  'policemen in a war': [
    ['In the battles some 50 policemen have surrendered.', '~50 police captured'],
    ['In the square some 50 policemen stood and waited.'],
    ['A bomb in a market killed four police officers.'],
    ['A further 120 Fijian police officers have arrived in Haiti.', '120 police present +'],
  ],
  'guardsmen who help, and whom they help': [
    ['In the north over 3,000 Guard members rescued 165 people and 60 animals.', '>3000 troops present'],
    ['Some 6,300 National Guard members from a dozen states cleared roads.', '~6300 troops present'],
    ['The storm left thousands without power; soldiers cleared the roads.'],
    ['The storm left thousands of soldiers in tents.', '>=~2000 troops present'],
    ['Several hundred veterans of the landing met at the fort.'],
  ],
  'goals that are missed': [
    ['The army missed its goal by about 4,100 recruits.'],
    ['The army is still short 7,000 soldiers.'],
    ['The army passed its goal by about 4,100 recruits.', '~4100 troops *'],
  ],
  'others beside soldiers': [
    [
      '! Plane crash kills 38. A passenger plane crashed near the airport of Tarn. Some 60 rescuers and a general of the army worked all night. Twelve bodies have been found, the defence ministry of the country said.',
    ],
    [
      '! Two planes of the air force crashed. Soldiers of the army searched. Twelve soldiers are dead. Two more were hurt.',
      '12 troops killed',
      '2 troops wounded',
    ],
    ['Observers, 320 of them from abroad, watch the army.'],
    ['Conscripts, 320 of them from abroad, are with the army.', '320 troops *'],
    ['The army runs hospitals. Of 212 hospitals, 180 are affected.'],
    ['Two French aid workers were killed by a drone.'],
    ['The mission of soldiers has 9,000 clerical staff.'],
    ['The mission said goodbye to 40 soldiers and ten UN Volunteers.', '40 troops *'],
    ['The army sent 40 soldiers and 90 volunteers.', '40 troops *', '90 troops *'],
    ['Some 300 prisoners have held the kitchen of the prison since the riot began.'],
    ['Some 300 prisoners of war are in a prison.', '~300 troops captured'],
    ['A soldier and a woman were among five people killed in the town.'],
    ['Some 13,000 individuals, mostly ethnic Karvans, died in the war.'],
  ],
  'workers, patients, visitors and sums': [
    ['The army holds the mine. It employs 1,400.'],
    ['Near the soldiers a doctor has treated 1,100 since June.'],
    ['There are 900 soldiers at the border. The camp at Kelm holds 26,000.', '900 troops present'],
    ['There are 900 soldiers at the border. The fort holds 260.', '900 troops present', '260 troops present'],
    ['There are 900 soldiers at the border. On Sunday 3,000 crossed; half are children.', '900 troops present'],
    ['A garrison of 2,300 held out. Today the museum has 40 rooms and 90,000 come each year.', '2300 troops present'],
    ['The soldiers fired. Two women were hurt.'],
    ['The corps has 120 men and 24 women.', '120 troops *', '24 troops *'],
    ['Of the soldiers in the siege a survivor, 97, was there.'],
    ['The war has cost the army 212 billion, or 9,000 for each household.'],
    ['A soldier earns 1,900 a month, a recruit 900.'],
    ['He sold 40 rifles to the rebels.'],
    ['Soldiers boarded a tanker with a crew of 21.'],
    ['Soldiers boarded a frigate with a crew of 190.', '190 troops *'],
    ['The army sells land. Buyers, 212 so far, pay 40 a foot.'],
  ],
  'names joined by a slash': [
    ['Some 43 KLF/KPU and Front terrorists were killed.', '~43 fighters killed'],
    ['Some 43 trucks/vans and two jeeps of the army were lost.'],
  ],
  'trade in the words of war': [
    [
      '! Portgard plc: half-year results. The guard company beat its rival: revenue was up, and shares rose 4p as investors liked the dividend. It has raised its headcount by 900 to 12,000 guards and would hire 300 former soldiers tomorrow.',
    ],
  ],
};

describe.each(Object.entries(PATTERNS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...counts) => {
    const found = text.startsWith('! ') ? countsOf(text.slice(2)) : countsIn(text);
    expect(asked(found, counts)).toEqual(counts);
  });
});
