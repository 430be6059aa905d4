import { describe, expect, it } from 'vitest';
import { asked, countsIn, countsOf } from './mentions.js';

/* The patterns of war reports again, in sentences the rules were not written from; near misses beside them. Lines as in mentions.ts; a text
   that begins with "!" is a whole article. */

const PATTERNS: Record<string, [text: string, ...counts: string[]][]> = {
  'role first, name later': [
    [
      'The mission\'s chief of staff put the rebel column at 3,400. "We counted them twice," Orla Venn told the chamber.',
      '3400 fighters present',
    ],
    ['A retired brigadier put the number of men under his old command at 1,150.', '1150 troops present'],
    [
      'The commander of the northern sector put losses among his conscripts at 212 dead and 640 injured.',
      '212 troops killed',
      '640 troops wounded',
    ],
  ],
  'organization, then its spokesman': [
    [
      'The interior ministry said 230 gendarmes had joined the marines on the pier. "There are no more than that," said Captain Ulo Reen.',
      '230 police present',
    ],
    [
      'The general staff said on Friday that it had lost 17 paratroopers in a week. "Seventeen good men," said Major Ede Orn.',
      '17 troops killed',
      '17 troops killed',
    ],
  ],
  'one number under several qualifiers': [
    ['Army says 2,400 insurgents dead', '2400 fighters killed'],
    [
      'More than 2,400 insurgents have been killed since May, the army said. "It is around 2,400," a major said.',
      '>2400 fighters killed',
      '~2400 fighters killed',
    ],
  ],
  'upper bound and range for one estimate': [
    [
      'As many as 45,000 troops have massed on the frontier, the minister said, giving a range of 30,000 to 45,000.',
      '<=45000 troops present',
      '30000-45000 troops present',
    ],
    [
      'His agency puts the strength of the militia at between 6,000 and 8,500; up to 8,500, he told the committee.',
      '6000-8500 fighters strength',
      '<=8500 fighters strength',
    ],
  ],
  'a level and an earlier level': [
    [
      'The mission now has 11,200 blue helmets, compared with 9,800 in March.',
      '11200 peacekeepers present',
      '9800 peacekeepers present',
    ],
    [
      'The brigade has 3,100 men in the field, down from 4,000 a year ago.',
      '3100 troops present',
      '4000 troops present',
    ],
    [
      'Some 1,800 soldiers are at the base now; in January there were just 600.',
      '~1800 troops present',
      '600 troops present',
    ],
  ],
  'from A to B as a change': [
    [
      'The bill raises the size of the army from 44,500 to 60,000 by 2030.',
      '44500 troops strength',
      '60000 troops planned',
    ],
    ['The alliance will cut its contingent from 5,200 to 3,700 troops.', '5200 troops present', '3700 troops planned'],
    [
      'The number of guerrillas in the province shrank from 900 to 350 in two years.',
      '900 fighters present',
      '350 fighters present',
    ],
  ],
  'by N and to N': [
    ['The garrison will be cut by 450 to 2,100 before winter.', '450 troops withdrawn -', '2100 troops planned'],
    [
      'The president increased the contingent by 1,200 troops to 6,700.',
      '1200 troops present +',
      '6700 troops present',
    ],
    ['The navy plans to grow by 3,400 sailors.', '3400 troops planned +'],
  ],
  'up to as risen to': [['The ranks of the rebels had swollen up to 7,000, the bishop said.', '7000 fighters present']],
  'a sum and its parts': [
    [
      'Six hundred marines will guard the port: 350 by day and another 250 by night.',
      '600 troops planned',
      '350 troops planned of 600',
      '250 troops planned of 600',
    ],
    [
      'The ambush left 21 soldiers dead, 14 at the bridge and seven on the hill.',
      '21 troops killed',
      '14 troops killed of 21',
      '7 troops killed of 21',
    ],
    [
      'A total of 4,300 troops take part, 2,800 from the army and 1,500 from the navy.',
      '4300 troops present',
      '2800 troops present of 4300',
      '1500 troops present of 4300',
    ],
  ],
  'another that adds': [
    ['Norland has 800 soldiers there and will send another 400.', '800 troops present', '400 troops planned +'],
    [
      'A further 60 advisers will join the 140 already in the capital.',
      '60 advisers planned +',
      '140 advisers present',
    ],
  ],
  'a qualifier of one conjunct': [
    [
      'More than 120 gunmen were shot and another 40 taken alive, the colonel said.',
      '>120 fighters killed',
      '40 fighters captured',
    ],
    ['At least 30 rangers died and 85 were hurt.', '>=30 troops killed', '85 troops wounded'],
  ],
  'a noun left out': [
    ['The regiment buried 61 men; 130 lay in hospital.', '61 troops killed', '130 troops wounded'],
    [
      'The convoy lost nine soldiers on Monday. Four more died on the way to the hospital.',
      '9 troops killed',
      '4 troops killed',
    ],
    ['Some 250 troops held the bridge and about 90 the mill.', '~250 troops present', '~90 troops present'],
  ],
  'one verb for several countries': [
    [
      'Norland has promised a company about 120-strong, Estmark 60 soldiers and Vale a platoon.',
      '~120 troops planned',
      '60 troops planned',
    ],
    [
      'Arland contributed 900 soldiers, Belmark 450 and Cordia 75.',
      '900 troops present',
      '450 troops present',
      '75 troops present',
    ],
  ],
  'country and number lists': [
    [
      'The biggest contingents come from Rwanda (2,140), Bangladesh (1,395) and Nepal (980).',
      '2140 troops present',
      '1395 troops present',
      '980 troops present',
    ],
    [
      'Troops came from Kenya (3 664), Burundi (1 200) and Djibouti (960).',
      '3664 troops present',
      '1200 troops present',
      '960 troops present',
    ],
    [
      "The alliance's largest contributors of soldiers are Italy with 2,300, Poland with 1,900 and Spain with 640.",
      '2300 troops present',
      '1900 troops present',
      '640 troops present',
    ],
  ],
  'ways of grouping digits': [
    ['Around 3 450 servicemen have been flown home.', '~3450 troops withdrawn'],
    ['The 7000-strong force has no tanks.', '7000 troops present'],
    ['Kyiv says 64K soldiers stand along the line.', '64000 troops present'],
    [
      'The army has 140 thousand people, 165 thousand with reservists.',
      '140000 troops strength',
      '165000 troops strength',
    ],
  ],
  'thousands left out in a range': [
    ['The general reckons that 15 to 20,000 fighters are still in the mountains.', '15000-20000 fighters present'],
    ['Between eight and ten thousand soldiers took part.', '8000-10000 troops present'],
  ],
  'numbers in words': [
    ['Half a million men could be called up.', '500000 troops possible'],
    ['A hundred and forty more troopers are due on Sunday.', '140 troops planned +'],
    ['Close to three quarters of a million soldiers fought there.', '~750000 troops present'],
    ['More than three thousand four hundred guerrillas gave up their arms.', '>3400 fighters captured'],
  ],
  'strong and compounds': [
    ['A 900-strong battalion left for the coast.', '900 troops en_route'],
    ['A 1,200-soldier task force will be sent.', '1200 troops planned'],
    ['The 45-man patrol was ambushed.', '45 troops present'],
  ],
  'stacked hedges': [
    ['Around some 1,300 militants remain in the forest.', '~1300 fighters present'],
    ['The some 450 soldiers at the dam have no radio.', '~450 troops present'],
    ['The force is 12,000 plus, the minister said of his army.', '>12000 troops present'],
    ['A good 600 reservists answered the call.', '~600 reservists present'],
  ],
  'quoted hedges': [
    ['"Far more than" 20,000 soldiers have died, he said.', '>20000 troops killed'],
    ['The ministry spoke of "at least" 90 dead soldiers.', '>=90 troops killed'],
  ],
  'a people or an odd noun as unit': [
    ['Almost 80,000 Norwegians are under arms, the defence minister said.', '~80000 troops strength'],
    ['The list of fallen soldiers now holds 3,104 names.', '3104 troops killed'],
    ['The group took in 12,000 convicts from the prisons to fight.', '12000 troops present'],
  ],
  'the number as predicate': [
    ['The troops on the island now number about 2,900.', '~2900 troops present'],
    ['The insurgents in the south are thought to be around 1,700.', '~1700 fighters present'],
    ['The number of its wounded soldiers is 5,300.', '5300 troops wounded'],
  ],
  'parts of a total': [
    [
      'The group has 3,000 fighters, about 1,200 of whom are in the delta.',
      '3000 fighters present',
      '~1200 fighters present of 3000',
    ],
    [
      'The mission lost 40 peacekeepers, 12 of them to mines.',
      '40 peacekeepers killed',
      '12 peacekeepers killed of 40',
    ],
  ],
  'fractions and ratios': [
    ['Two thirds of the soldiers are volunteers.'],
    ['Three times as many troops are there as in May.'],
    ['The ministry may soon triple that number of soldiers.'],
  ],
  'percent with the number in brackets': [
    ['Fifteen percent of the soldiers (450) failed the test.', '450 troops present'],
    ['Some 12 per cent of the regiment (about 90 men) had fever.', '~90 troops present'],
  ],
  rates: [
    ['Over the month the army lost an average of 95 men a day.', '95 troops killed /day'],
    ['Between 300 and 400 soldiers desert each month, the ombudsman said.', '300-400 troops deserted /month'],
    ['The training centre turns out 1,500 recruits every month.', '1500 troops training /month'],
    [
      'Daily losses run to some 60 killed and 200 wounded soldiers.',
      '~60 troops killed /day',
      '200 troops wounded /day',
    ],
  ],
  'a number raised to be rejected': [
    [
      '"We have lost 340 soldiers. Not 5,000, and not 12,000, as they write," the minister said.',
      '340 troops killed',
      '5000 troops killed',
      '12000 troops killed',
    ],
    ['"It is not true that 600 of our soldiers were captured," the general said.', '600 troops captured'],
  ],
  'the number of another inside a denial': [
    ["The spokesman mocked the rebels' claim that they had lost only 45 fighters.", '45 fighters killed'],
    ["She brushed aside the militia's statement on Sunday that 300 soldiers had surrendered.", '300 troops captured'],
  ],
  'a denied number later affirmed': [
    [
      'The presidency denied reports that 1,500 troops would leave; the general later spoke of 1,500.',
      '1500 troops withdrawn',
      '1500 troops withdrawn',
    ],
  ],
  relays: [
    ['Wounded soldiers number 2,700, an aide said, the Courier reported, the agency wrote.', '2700 troops wounded'],
  ],
  'a number in the possessive': [
    [
      '"The gap between Varga\'s 30,000 and Osei\'s 18,000 to 22,000 is the missing," the institute said of the dead soldiers.',
      '30000 troops present',
      '18000-22000 troops missing',
    ],
  ],
  'two unnamed sources': [
    [
      'One diplomat put the force at 500 to 900, another at up to 3,000.',
      '500-900 troops present',
      '<=3000 troops present',
    ],
    [
      'A defence official said 1,400 troops will stay. A second official said only 400 will.',
      '1400 troops planned',
      '400 troops planned',
    ],
  ],
  'no speaker at all': [
    ['We will send 350 soldiers; they join the 150 there.', '350 troops planned', '150 troops present'],
    ['The militia was once put at 4,000.', '4000 fighters present'],
    ['Before the war the army was thought to have 70,000 men.', '70000 troops strength'],
  ],
  'a sentence straight after': [
    [
      'Some 700 soldiers were based there, the officials said. Fewer than 300 remain.',
      '~700 troops present',
      '<300 troops present',
    ],
    [
      'Some 2,000 rebels laid down their arms, the mayor said. About 500 are still in the hills.',
      '~2000 fighters captured',
      '~500 fighters present',
    ],
  ],
  'mixed tolls': [
    ['The shelling cost 310 lives, 44 of them soldiers.', '44 troops killed'],
    ['The blast killed 26 people, including nine soldiers.', '9 troops killed'],
  ],
  'military and civilian in one list': [
    ['Gone are 60 officers, 45 accountants and six interpreters.', '60 officers withdrawn'],
    ['The unit will number 1,400, civilian staff included.', '1400 troops planned'],
    ['The toll stands at 14 soldiers, three drivers and a cook.', '14 troops killed'],
  ],
  'lists of losses': [
    [
      'Among the wounded are:\n* 4,100 conscripts\n* 2,300 volunteers\n* Over 90 officers',
      '4100 troops wounded',
      '2300 troops wounded',
      '>90 officers wounded',
    ],
    [
      'The ministry gave these losses:\n- killed: 2,300\n- wounded: 6,150\n- missing: 85',
      '2300 troops killed',
      '6150 troops wounded',
      '85 troops missing',
    ],
    [
      'Losses of the army in June\nKilled: 410\nWounded: 1,220\nCaptured: 17',
      '410 troops killed',
      '1220 troops wounded',
      '17 troops captured',
    ],
  ],
  'lost, both sides, each': [
    ['The band lost 250.', '250 fighters killed'],
    ['Some 700 men on both sides fell.', '~700 troops killed'],
    ['Each post has upwards of 30 men.', '>30 troops present each'],
  ],
  'vague first, number later': [
    [
      'Hundreds of additional troops will go. 400, the minister told the radio.',
      '>=~200 troops planned +',
      '400 troops planned',
    ],
    ['Dozens of soldiers were hurt; at least 37 needed treatment.', '>=~24 troops wounded', '>=37 troops wounded'],
  ],
  'page noise': [['Read: Four dead, 17 hurt in hotel fire'], ['3/14/20245 min read']],
  'the number at the end of its phrase': [
    ['He put the paratroopers wounded in the valley since June at more than 1,100.', '>1100 troops wounded'],
    ['The minister gave the number of soldiers still missing in the delta as 64.', '64 troops missing'],
  ],
  'a noun of the sentence before': [
    ['In May the school took in 240 recruits. By July it was 410.', '240 troops present', '410 troops present'],
    ['On Monday 20 soldiers died. On Tuesday it was 31.', '20 troops killed', '31 troops killed'],
  ],
  'a bare demonstrative': [
    ['These 4,000 will change nothing, the minister said of the soldiers.', '4000 troops planned'],
    ['"Those 900 are all we have," the colonel of the regiment said.', '900 troops present'],
  ],
  'several sources, one verb': [
    ['The envoy counts 600 rebels, the army 450.', '600 fighters present', '450 fighters present'],
  ],
  'two speakers, one number': [
    [
      'The envoy said 800 soldiers had crossed. An hour later the general also spoke of 800.',
      '800 troops present',
      '800 troops present',
    ],
  ],
  'one number, two states': [
    [
      'More than 150 soldiers were killed or wounded, the spokesman said. Later he said more than 150 had died.',
      '>150 troops casualties',
      '>150 troops killed',
    ],
  ],
  'one number, two hedges': [
    ['Norland to send 3,000 troops', '3000 troops planned'],
    ['About 3,000 troops will be sent, as many as 3,000 in all.', '~3000 troops planned', '<=3000 troops planned'],
  ],
  'a source in the next sentence': [
    ['A thousand soldiers fell in a week. The aide to the premier confirmed it.', '1000 troops killed'],
  ],
  'a toll given by title': [['A senior official gave the toll among the troops as 90.', '90 troops killed']],
  'a chain of relays': [
    [
      'The agency told deputies 40 soldiers had died, said deputy Lund, quoted by a wire that the paper cites.',
      '40 troops killed',
    ],
  ],
  'an agency and its chief': [
    ['Naval intelligence expects 3,000 troops. Its head was talking to a magazine.', '3000 troops planned'],
  ],
  'another of a different loss': [
    ['Seventy soldiers died and another 310 were injured.', '70 troops killed', '310 troops wounded'],
    ['The mortars killed eight soldiers and wounded 22 more.', '8 troops killed', '22 troops wounded'],
    ['Two officers were killed and three others hurt.', '2 officers killed', '3 officers wounded'],
  ],
  'another of the same size': [
    [
      'The first 900 soldiers came in March; another 900 have arrived since.',
      '900 troops present',
      '900 troops present +',
    ],
  ],
  'growth to and growth by': [
    ['The contingent could rise to 4,500.', '<=4500 troops possible'],
    ['The contingent could rise by 4,500.', '4500 troops present +'],
    ['The army may grow by up to 12,000 men.', '<=12000 troops present +'],
  ],
  'an increment still to come': [
    ['An extra 8,000 to 9,000 troops are to follow by summer.', '8000-9000 troops planned +'],
  ],
  'a small sum with its parts': [
    [
      'Eleven soldiers were shot: four at the gate, another seven in the yard.',
      '11 troops killed',
      '4 troops killed of 11',
      '7 troops killed of 11',
    ],
  ],
  'a part inside a list': [
    [
      'Some 6,500 troops, 300 officers and a general among them.',
      '~6500 troops present',
      '300 officers present of ~6500',
    ],
  ],
  'a count for each unit': [
    ['Three battalions of about 700 each will be raised.', '~700 troops planned each'],
    ['Each of the four companies has 110 soldiers.', '110 troops present each'],
  ],
  'total and part in one clause': [
    ['Of 9,000 soldiers sent, 2,500 are dead.', '9000 troops present', '2500 troops killed of 9000'],
  ],
  'a whole contingent projected': [
    ['Each of its 6,000 soldiers could be dead or hurt by May.', '6000 troops casualties'],
  ],
  'a rate beside no stock': [
    ['Losses run at about 700 soldiers per day.', '~700 troops casualties /day'],
    ['The army loses 60 men a day.', '60 troops killed /day'],
    ['Sixty casualties a day is what the brigade counts.', '60 troops casualties /day'],
  ],
  'a fraction of a range': [['Roughly half of the brigade, 3-4,000 strong, is gone.', '3000-4000 troops present']],
  'thousands left out before strong': [['The corps is 9-11,000 strong.', '9000-11000 troops present']],
  'a range under an approximation': [['Around 40 to 45 of us died.', '40-45 troops killed']],
  'hyphenated number words': [
    ['some five-thousand soldiers and thirteen-hundred sappers', '~5000 troops present', '1300 engineers present'],
    ['20-thousand to 25-thousand troops are there.', '20000-25000 troops present'],
  ],
  'spaces and k': [
    ['9 000 soldiers were drafted; 6K remain at the front.', '9000 troops present', '6000 troops present'],
  ],
  'vague words': [
    ['A couple of hundred soldiers are there.', '~200 troops present'],
    ['Tens of thousands of troops have died.', '>=~20000 troops killed'],
    ['Around a hundred commandos landed.', '~100 troops present'],
    ['A few dozen advisers remain.', '>=~24 advisers present'],
  ],
  'a number someone else set': [['Of the 5,000 recruits there, she said, none had been paid.', '5000 troops present']],
  euphemisms: [
    ['The navy neutralised 30 raiders.', '30 fighters killed'],
    ['The army said it had eliminated 86 individuals in the raid on the rebels.', '86 troops killed'],
    ['About 4,000 people have left the brigade.', '~4000 troops withdrawn'],
    ['Some 200 conscripts abandoned their posts.', '~200 troops deserted'],
  ],
  'numbers cut off': [['He said that the army would send 2'], ['Some 7,000 troo']],
  'glued sentences': [
    ['Nine soldiers were killed.Berg said 12 soldiers were hurt.', '9 troops killed', '12 troops wounded'],
  ],
  'timestamps in a clause': [
    ['Some soldiers are there.\n00:31about two thousand, and\n00:33many more are to come.', '~2000 troops present'],
  ],
  'counters and teasers': [['12 drones and 3 transplants; 1,204 views; the soldiers left.']],
  'look-alikes': [
    [
      'Six lorries brought 180 soldiers over a pass of 2,900-m to unit 40112 of the 7th Regiment.',
      '180 troops present',
    ],
    ['The 3+3 format and the 155-mm guns of the soldiers were discussed.'],
  ],
  'a hostile relay': [
    [
      'The ministry, an enemy outlet says, claimed 3,000 dead soldiers; the aide would not comment.',
      '3000 troops killed',
    ],
  ],
  'borrowed and civilian words': [
    ['The travelling army of 30,000 fans sang in the rain.'],
    ['Some 12,000 fled their homes as soldiers came.'],
    ['The soldiers opened fire on the crowd, and 40 were killed.'],
    ['The rebels shelled the market. At least 70 were killed.'],
    ['More than 200,000 have fled since the army took the town.'],
    ['The film employed 2,000 extras as soldiers.'],
    ['Soldiers found 30 in the cellar, all villagers.'],
    ['The bishop baptised 40 on Sunday while soldiers looked on.'],
    ['The ministry received 12,000 applications for the army.'],
    ['The law bars forces of more than 5,000 troops from the zone.'],
    ['Some 2,400 villagers voted; 310 stayed at home for fear of the militia.'],
    ['The soldiers, two of whom spoke English, waved.'],
    ["The army's choir of 60 sang."],
  ],
  'press releases': [
    [
      '! The navy confirms that nine ratings of the frigate Solvei were taken to hospital after a fire on board. None is in danger.',
      '9 troops wounded',
    ],
  ],
  'written answers': [
    [
      '! The Minister of State told the House that the establishment of the Army is 7,520, that the strength on 31 May was 6,890, and that 310 recruits were in training.',
      '7520 troops strength',
      '6890 troops strength',
      '310 troops training',
    ],
  ],
  'radio scripts': [
    [
      '! ANCHOR: The Army says thirty-five-hundred soldiers will go home by Easter, and that leaves about nine-thousand.',
      '3500 troops withdrawn',
      '~9000 troops present',
    ],
  ],
  'tables and label lists': [
    [
      '! Strength of the foreign legion, by year\n1951: 18,400\n1952: 20,100\n1953: 19,700\nSource: ministry of war',
      '18400 troops present',
      '20100 troops present',
      '19700 troops present',
    ],
    [
      '! Losses of the Northern Army Group, May\nKilled 3,120\nWounded 11,400\nMissing 640',
      '3120 troops killed',
      '11400 troops wounded',
      '640 troops missing',
    ],
    [
      '! Where the soldiers are\n- Harland: 1,250\n- Ostmark: 430\n- At sea: 90',
      '1250 troops present',
      '430 troops present',
      '90 troops present',
    ],
  ],
  'lives remembered': [
    [
      '! He was one of 48 gunners who came back from Kol out of 160. The rest lie in the war cemetery there. After the army he bred 300 varieties of dahlia.',
      '48 troops withdrawn',
      '160 troops present',
    ],
  ],
  'lists of points': [
    [
      '! 5 things about the draft\n1. It starts small: 4,000 conscripts in the first year.\n2. It grows: by 2030 there shall be 15,000 a year.\n3. Nobody likes it: a petition has 90,000 names.',
      '4000 troops present',
      '15000 troops planned /year',
    ],
  ],
  'denied numbers': [
    [
      '! "We never had 2,000 troops in that country. We had 340," the defence secretary told senators.',
      '2000 troops present',
      '340 troops present',
    ],
  ],
  'police and guards': [
    ['! Thieves hurt two policemen and a guard at the bank. The army band played at the funeral.'],
    ['! Some 300 riot police cleared the square in front of the ministry of defence.'],
  ],
  'civilians beside soldiers': [
    ['! Army engineers dug out 60 from the rubble, 12 of them dead. The regiment worked through the night. '],
    ['! The shelling of Brod killed 14 and hurt 53, doctors said; the army blames the rebels.'],
    ['! Some 4,000 crossed the river with their cattle as the front came near; soldiers gave them bread.'],
    ['! Gunmen took 30 off a bus and let the women go, the army said.'],
    ['! At the height of the war the camp held 12,000 refugees under the eyes of 90 soldiers.', '90 troops present'],
  ],
  'things of an army': [
    ['! The brigade lost 14 lorries, three guns and 2,000 rounds. The 122 mm battery fired 60.'],
    ['! The army has ordered 4,000 boots, 1,200 helmets and 90 from a second maker.'],
    ['! Fort Adler, a garrison town of 9,000, voted for the mayor, a former sergeant.'],
    [
      '! The 300 spent two days in the snow before the airlift; 40 have frostbite, the brigade surgeon said.',
      '300 troops present',
      '40 troops wounded',
    ],
  ],
  'borrowed words of war': [
    [
      '! A battalion of 600 gardeners marched on the town hall with rakes; the compost war goes on, said their general, Mrs Plum, 71.',
    ],
    [
      "! The Saints' army of 12,000 fans took the stadium by storm. Captain Joe Long fired two goals from the trenches of midfield; the coach has lost three defenders.",
    ],
    ['! An army of 50,000 wasps, some 300 soldiers to a nest, has occupied the allotments, writes our garden editor.'],
    ["! The choir, 90 strong, defends its title; last year's campaign cost it six sopranos to flu."],
  ],
  'wire copy': [
    [
      '! France will keep 600 soldiers in the capital until August, its ambassador said; the other 900 have already flown home.',
      '600 troops planned',
      '900 troops withdrawn',
    ],
    [
      "! The mission's mandate runs out in June. Of its 5,600 troops, 1,100 leave this month, 2,000 more by May, and the rest when the airfield is handed over.",
      '5600 troops present',
      '1100 troops withdrawn of 5600',
      '2000 troops withdrawn',
    ],
    [
      '! The exchange brought home 103 defenders, most of them marines, the coordination headquarters said. Another 1,200 are still held.',
      '103 troops withdrawn',
      '1200 troops captured',
    ],
    ['! No fewer than 4,200 men of draft age have fled abroad since the law, the border guard reckons.'],
    [
      '! The garrison commander told us he had 85 men fit for duty. On paper it is 240.',
      '85 troops present',
      '240 troops present',
    ],
  ],
  'old wars': [
    [
      '! At its peak the occupation force counted 92,000; by 1955 it was down to 12,000, and the last 70 left on a ferry.',
      '92000 troops present',
      '12000 troops present',
      '70 troops withdrawn',
    ],
  ],
  'staffing of forces': [
    [
      '! The army wants to grow to 64,000 by 2030 but lost 2,300 more soldiers than it hired last year. Its budget is 4.2 billion crowns, and it runs 300 barracks.',
      '64000 troops planned',
      '2300 troops killed',
    ],
  ],
  'crime, disasters and services': [
    ['! A bus carrying 52 pilgrims fell into a ravine; soldiers pulled 19 bodies from the river.'],
    ['! The ferry with 430 on board ran aground; navy divers have found 12 so far.'],
    ['! The strike by 3,000 guards at the airports goes into its second week, the security firms said.'],
    ["! The veterans' league, 40,000 strong, asked for higher pensions."],
    ["! Hackers took the names of 21,000 soldiers from the ministry's server.", '21000 troops present'],
    ['! An earthquake of 6.4 killed 230 and the army sent 1,500 troops with diggers.', '1500 troops present'],
    ['! The cholera ward of the army hospital has 90 beds and 130 patients.'],
  ],
  'sport, games and museums': [
    [
      "! The Reds' defence let in four; their general at the back, Tom Ash, limped off. Two thousand travelling fans, an army in red, sang on. Coach Bell has 14 fit players for the cup match.",
    ],
    ['! "Toy Soldiers 3" brings an army of 10,000 pixels to the console; gamers lead up to 64 troops into battle.'],
    ["! The museum's war room has 4,300 lead soldiers, painted by children of the parish."],
    ['! The film cast 600 extras as Roman legionaries; two actors were hurt when a set collapsed.'],
  ],
};

describe.each(Object.entries(PATTERNS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...counts) => {
    const found = text.startsWith('! ') ? countsOf(text.slice(2)) : countsIn(text);
    expect(asked(found, counts)).toEqual(counts);
  });
});
