import { describe, expect, it } from 'vitest';
import { countsIn } from './mentions.js';

/* In what state counted people are said to be, a near miss beside each. Lines as in mentions.ts. */

const PATTERNS: Record<string, [text: string, ...counts: string[]][]> = {
  'all forms of a verb, and what stands for it': [
    ['Some 900 soldiers have given themselves up, the envoy said.', '~900 troops captured'],
    ['Some 900 soldiers gave away their bread, the envoy said.', '~900 troops present'],
    ['At least 20 soldiers paid with their lives.', '>=20 troops killed'],
    ['At least 20 soldiers paid with their cards.', '>=20 troops present'],
    ['About 60 recruits slipped away in the night.', '~60 troops deserted'],
    ['Nearly 300 soldiers were led off to a camp.', '~300 troops captured'],
    ['Some 40 soldiers are in grave condition.', '~40 troops wounded'],
    ['Some 40 soldiers are in high spirits.', '~40 troops present'],
  ],
  'told before the people': [
    ['Among those killed were 20 soldiers and four officers.', '20 troops killed', '4 officers killed'],
    ['Among those present were 20 soldiers and four officers.', '20 troops present', '4 officers present'],
    ['Wounded at the ford, 30 soldiers were flown to Oslo.', '30 troops wounded'],
    ['A raid killed 14 soldiers as well as five peacekeepers.', '14 troops killed', '5 peacekeepers killed'],
  ],
  'what is planned over an event': [
    ['Parliament approved the deployment of 60 soldiers.', '60 troops planned'],
    ['Parliament praised the deployment of 60 soldiers.', '60 troops present'],
    ['The council is considering sending 900 soldiers.', '900 troops possible'],
    ['The council regrets sending 900 soldiers.', '900 troops planned'],
    ['Next month 700 soldiers go to the island, and nobody has told them.', '700 troops planned'],
    ['Last month 700 soldiers went to the island.', '700 troops present'],
    [
      'Some 1,700 of the 4,200 troops that the council authorised have been deployed.',
      '~1700 troops present',
      '4200 troops present',
    ],
    ['A man who asked that his name be left out spoke of 200 soldiers.', '200 troops present'],
  ],
  'what did not come to pass, and what goes on': [
    ['Some 200 soldiers refuse to give up.', '~200 troops present'],
    ['Some 200 soldiers had to give up.', '~200 troops captured'],
    ['None of the 64 soldiers was hurt.', '64 troops present'],
    ['Nine of the 64 soldiers were hurt.', '9 troops wounded', '64 troops present'],
    ['A battalion of 720 soldiers flew out to the island.', '720 troops present'],
    ['The last 720 soldiers flew out.', '720 troops withdrawn'],
  ],
  'words that bear on a state': [
    ['Surgeons looked after 34 soldiers all night.', '34 troops wounded'],
    ['Cooks looked after 34 soldiers all night.', '34 troops present'],
    ['A reader found obituaries for 900 soldiers.', '900 troops killed'],
    ['A reader found letters for 900 soldiers.', '900 troops present'],
    ['The rebels showed 16 soldiers as captives.', '16 troops captured'],
    ['The army thinned out its garrison by 900 soldiers.', '900 troops withdrawn'],
  ],
  'words for dying': [
    ['Seven soldiers embraced martyrdom in the pass.', '7 troops killed'],
    ['Three militants were sent to hell, the army said.', '3 fighters killed'],
    ['Some 300 soldiers lie where they fell.', '~300 troops killed'],
    ['Some 300 soldiers lie in wait.', '~300 troops present'],
    ['Three militants were sent to prison.', '3 fighters present'],
    ['A deployment of 900 soldiers took place in fall 2024.', '900 troops present'],
    ['Some 900 soldiers may fall there.', '~900 troops killed'],
  ],
  'going without leave': [
    ['Some 60 of the 130 soldiers had walked out of the fort.', '~60 troops deserted', '130 troops present'],
    ['Some 20 soldiers have run away from their posts.', '~20 troops deserted'],
    ['Some 20 soldiers have gone from Norway to the front.', '~20 troops present'],
    ['There are 650 soldiers at a base in the desert.', '650 troops present'],
  ],
  'what is meant': [
    ['The army has sent 40 soldiers. The plan was for 300.', '40 troops present', '300 troops planned'],
    ['The army has sent 40 soldiers. Its count was 300.', '40 troops present', '300 troops present'],
    ['They will relieve the 700 whom Norway sent last year.', '700 troops present'],
    ['They will relieve the 700 who will be sent next year.', '700 troops planned'],
    ['At least 140 soldiers are there, in breach of a pledge made last year.', '>=140 troops present'],
    ['A second group of 240 soldiers joined them, and rotation is not planned before May.', '240 troops present'],
  ],
  'losses and what measures them': [
    [
      'The army lost 30,000 soldiers in April. The mean in March was around 900 a day.',
      '30000 troops killed',
      '~900 troops killed /day',
    ],
    [
      'Casualties of the army exceed 9,000, another 170 having been added in a day.',
      '>9000 troops casualties',
      '170 troops casualties',
    ],
    ['The total of its losses there, he added, is over 3,800 soldiers.', '>3800 troops casualties'],
    ['The ministry gave losses of the army as more than 4,900 troops.', '>4900 troops casualties'],
    ['The marshal added 3,800 soldiers to the garrison.', '3800 troops present'],
    [
      'Some 900 soldiers have died. The first were at the front in May. They number about 2,000.',
      '~900 troops killed',
      '~2000 troops present',
    ],
  ],
  'several losses of one verb': [
    ['A raid left at least 25 soldiers and 90 rebels dead.', '>=25 troops killed', '90 fighters killed'],
    ['Fierce fighting in the pass has left 25 soldiers dead.', '25 troops killed'],
    ['The rebels left 25 soldiers and 90 recruits behind.', '25 troops present', '90 troops present'],
    ['A blast hit the camp, killing seven soldiers and wounding six others.', '7 troops killed', '6 troops wounded'],
    [
      'The rebels raided the camp, killing seven soldiers and abducting 11 others.',
      '7 troops killed',
      '11 troops captured',
    ],
  ],
  'what is still to come': [
    ['About 1,400 soldiers in four brigades will help them.', '~1400 troops planned'],
    ['About 1,400 soldiers in four brigades helped them.', '~1400 troops present'],
    ['The mission is expected to include about 900 soldiers.', '~900 troops planned'],
    ['The mission is known to include about 900 soldiers.', '~900 troops present'],
    [
      'The seats have been allotted: 450 soldiers from Norway, 250 soldiers from Sweden, and 90 soldiers from Fiji.',
      '450 troops planned',
      '250 troops planned',
      '90 troops planned',
    ],
    ['They praised its efforts in deploying 190 soldiers.', '190 troops present'],
    ['It plans on deploying 190 soldiers.', '190 troops planned'],
    [
      'It will cut the number of soldiers by 12,000 from around 140,000 now.',
      '12000 troops withdrawn -',
      '~140000 troops present',
    ],
    ['The two have reached an agreement to include 250 soldiers.', '250 troops planned'],
    ['A trade that it can ill afford to lose, it said of 140 soldiers.', '140 troops present'],
  ],
  'a toll that is brought to a number': [
    [
      'The army named 38 soldiers killed in the fighting, bringing the toll to 123.',
      '38 troops killed',
      '123 troops killed',
    ],
    ['The army sent 38 soldiers, bringing the garrison to 123.', '38 troops present', '123 troops present'],
    [
      'It lost 1,300 soldiers. The enemy puts that number in excess of 6,000.',
      '1300 troops killed',
      '>6000 troops killed',
    ],
    [
      'Almost 900 rebels were killed. This included five commanders.',
      '~900 fighters killed',
      '5 officers killed of ~900',
    ],
    [
      'Some 80 members of the corps\u2014nine of them from the reserve\u2014have died.',
      '~80 troops killed',
      '9 troops killed of ~80',
    ],
  ],
  'what others want': [
    ['France had proposed 7,000 soldiers.', '7000 troops planned'],
    ['They speak of missions that deploy over 9,000 soldiers.', '>9000 troops present'],
    ['They speak of a plan to deploy over 9,000 soldiers.', '>9000 troops planned'],
    ['The 900 soldiers in the valley will rise to 1,500.', '900 troops present', '1500 troops planned'],
  ],
  'the main verb behind what only describes': [
    ['Around 2,000 soldiers sent to help a friend fight are believed to have been killed.', '~2000 troops killed'],
    ['At least 300 soldiers sent to the valley had been killed.', '>=300 troops killed'],
    ['At least 300 soldiers sent to the valley say that a friend was killed.', '>=300 troops present'],
    ['Of the dead, 60 were sent back home.', '60 troops killed'],
    [
      'The rebels took a post with 50 soldiers. They captured a post with about 40 soldiers.',
      '50 troops present',
      '~40 troops present',
    ],
    ['They captured about 40 soldiers.', '~40 troops captured'],
    ['A part of the soldiers has left the town, about 300.', '~300 troops withdrawn'],
    [
      'The army plans to send 600 soldiers, with about 90 sappers already in the valley.',
      '600 troops planned',
      '~90 engineers present',
    ],
    ['About 30 soldiers fled the outpost.', '~30 troops deserted'],
    ['About 30 soldiers fled the rain.', '~30 troops present'],
  ],
  'captives who are let go': [
    ['Two hundred prisoners of war were released on Monday.', '200 troops withdrawn'],
    ['The rebels freed 40 captured soldiers.', '40 troops withdrawn'],
    ['The rebels hold 40 captured soldiers.', '40 troops captured'],
  ],
  'fallen in a bulletin': [
    ['On the river: 31 invaders down, four wounded.', '31 troops killed', '4 troops wounded'],
    ['On the river: 31 invaders down the bank wait.', '31 troops present'],
  ],
  'objects of one verb': [
    ['The drill will involve 500 to 700 aircraft, over 50 ships and around 41,000 troops.', '~41000 troops planned'],
    ['The drill involved 500 to 700 aircraft, over 50 ships and around 41,000 troops.', '~41000 troops present'],
    [
      'It would raise the reserve from 40,000 to "well over 300,000" soldiers.',
      '40000 troops present',
      '>300000 troops planned',
    ],
  ],
  'convicts who fight': [
    ['The company has recruited 4,000 prisoners.', '4000 troops present'],
    ['The company lost 900 prisoners.', '900 troops killed'],
    ['The rebels hold 900 prisoners.', '900 troops captured'],
  ],
  'a number behind a mark': [
    ['Most fighters fell in the town: over 1,900 men.', '>1900 troops killed'],
    ['The worst losses - more than 200 men - were in May.', '>200 troops casualties'],
    [
      'In the clash 11 soldiers from its Fijian contingent and 19 from the Maltese contingent were hurt.',
      '11 troops wounded',
      '19 troops wounded',
    ],
  ],
  'held against their will': [
    ['The rebels hold 40 soldiers hostage.', '40 troops captured'],
    ['The rebels hold 40 soldiers back.', '40 troops present'],
  ],
  'a verb that has its object': [
    ['The first to lose their homes were two soldiers and 40 sergeants.', '2 troops present', '40 officers present'],
    ['The army is to lose 40 sergeants.', '40 officers killed'],
  ],
};

describe.each(Object.entries(PATTERNS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...counts) => {
    expect(countsIn(text)).toEqual(counts);
  });
});
