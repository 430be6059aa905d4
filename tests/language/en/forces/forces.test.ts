import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../src/index.js';
import { forceOf, namedForce } from '../../../../src/language/en/forces/index.js';
import type { Status } from '../../../../src/model/claim.js';
import { marked } from '../counted.js';

const force = (text: string, status?: Status) => {
  const { view, counts } = marked(text, status);
  const found = forceOf(view, counts.at(-1)!).force;
  return found ? `${found.name}/${found.country ?? '-'}` : null;
};

describe('forceOf', () => {
  it.each<[string, string | null, Status?]>([
    ['{10,000 North Korean troops} are in Kursk.', 'North Korean/KP'],
    ['{900 U.S. service members} are in Syria.', 'American/US'],
    ['{10,000 troops} from North Korea are in Kursk.', 'North Korean/KP'],
    ['{4,000 Thais} are waiting.', 'Thai/TH'],
    ['{300 soldiers} of the Rwandan army crossed.', 'Rwandan/RW'],
    ['{50 UN peacekeepers} from Fiji were held.', 'UN/-'],
    ['{50 peacekeepers} from Fiji were held.', 'Fijian/FJ'],
    ['{2,000 Hamas fighters} were killed.', 'Hamas/-', 'killed'],
    ['{2,000 fighters} of the Islamic State were killed.', 'Islamic State/-', 'killed'],
    ['Pyongyang had sent {10,000 troops}.', 'North Korean/KP'],
    ['Turkey lost {12 soldiers}.', 'Turkish/TR', 'killed'],
    ['Turkey, the minister said, has sent {900 soldiers}.', 'Turkish/TR'],
    ["Kyiv's {40,000 men} hold the line.", 'Ukrainian/UA'],
    ['Ukraine said {300 Russian soldiers} were killed.', 'Russian/RU', 'killed'],
    ["Russia's defence minister said his forces will number {1,500,000}.", 'Russian/RU', 'planned'],
    ['Russian forces lost {300 men}; another {^80} are missing.', 'Russian/RU'],
    ['The biggest are China ({2,000,000}) and India.', 'Chinese/CN', 'strength'],
    ['Russia lost {71 soldiers}, Georgia {169 soldiers}.', 'Georgian/GE', 'killed'],
    ['Ghana and Togo send {700} and {400} respectively.', 'Togolese/TG', 'planned'],
    ['{13 foreign soldiers} were killed.', null, 'killed'],
    ['A crowd of {300 soldiers} stood in the rain.', null],
    ['{900 Bundeswehr soldiers} are in Lithuania.', 'German/DE'],
    ['Let {200 men} go.', null],
    // A name inside a relative clause is not the subject of the main one.
    ['Norway, which leads the NATO group in Latvia, already has {300 soldiers} there.', 'Norwegian/NO'],
    ['Chad, which hosts the French base, keeps {300 soldiers} there.', 'Chadian/TD'],
    // The side of those who lost them.
    ['The Malian army held on. The rebels have lost {15 fighters}.', 'rebels/-', 'killed'],
    ['Rwandan troops equal in number the M23 rebels, thought to be {around 700}.', 'M23/-'],
    // Groups that no row names.
    ['{200 Red Heron Front fighters} are in Goma.', 'Red Heron Front/-'],
    ['{200 fighters} of the Syrian Heron Front are in Aleppo.', 'Syrian Heron Front/-'],
    ['The Maroon Salvation Army has {200 fighters}.', 'Maroon Salvation Army/-'],
    ['They keep 20 ELN captives and {9} of the 41st Front.', '41st Front/-', 'captured'],
    ['Russia has {200 soldiers} at the Southern Front.', 'Russian/RU'],
    // Of several owners.
    ['Only Burundi, the second contributor with a contingent of {5,000}, stays.', 'Burundian/BI'],
    ['Ugandan troops go. {281 soldiers} leave by a plan that cuts the AU force.', 'Ugandan/UG', 'withdrawn'],
    ['In Colombia the army fights the FARC. The soldiers lost only {^two}.', 'Colombian/CO', 'killed'],
    ['The hon. Lady asks. The Army has {70,000 soldiers}.', 'British/GB', 'strength'],
    // Who owns is named before; offices behind the number speak.
    ["Rwandan troops fell back. It was {300 dead}, by the word of Uganda's spy agency.", 'Rwandan/RW', 'killed'],
    ['The battlegroups of NATO in Estonia, Latvia and Poland, which together number {5,000 soldiers}.', 'NATO/-'],
    ['Kenya has more troops at the lake than before. Kampala says {4,000}.', 'Kenyan/KE'],
    [
      'Chad fought Niger. Chad said little. In the war, both sides lost {600 soldiers}.',
      'Chadian and Nigerien/-',
      'killed',
    ],
    [
      'Israel keeps troops there. As for Hezbollah, nobody knows. Its losses run to {400 killed}.',
      'Hezbollah/-',
      'killed',
    ],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });
});

describe('forceOf: what only looks like an owner', () => {
  it.each<[string, string | null, Status?]>([
    // A verb is no noun, a part of a country and a describing people no force.
    ['A mine laid by the FARC killed {two soldiers} in Colombia.', 'Colombian/CO', 'killed'],
    ['The FARC killed in Chad were {40}.', 'FARC/-', 'killed'],
    ['At camps in European Russia {9,000 soldiers} from North Korea wait.', 'North Korean/KP'],
    ['{300 fighters} of the Malian rebel group MNLA came.', 'MNLA/-'],
    ['{300 soldiers} of the Malian army came.', 'Malian/ML'],
    ['The 52nd Regiment of Engineers left Chad. {900 Engineer troops} of Chad stay.', 'Chadian/TD'],
    // From where people are moved, and who holds them.
    ['Chad moved {300 soldiers} from Niger to Mali.', 'Chadian/TD'],
    ['{300 soldiers} from Niger stay in Mali.', 'Nigerien/NE'],
    ['The Islamic State is weak. There are {900 men} in SDF prisons.', 'Islamic State/-'],
    ['There are {900 men} in the SDF.', 'SDF/-'],
    // Who estimates, and who gives.
    ['Chadian soldiers crossed. Togo has it nearer to {^900}.', 'Chadian/TD'],
    ['Chadian soldiers fell. Togo raised the estimate of casualties to {^900}.', 'Chadian/TD', 'casualties'],
    ['{900 engineers} were sent by Niamey to help Togolese forces.', 'Nigerien/NE'],
    ["The council was made uneasy by Chad's {900 troops} at the lake of Togo.", 'Chadian/TD'],
    ['{Thousands} of them will come from Togo to help the Ghanaian army.', 'Togolese/TG', 'planned'],
    ['Togo calls up {900 conscripts} for the Ghanaian mission.', 'Togolese/TG'],
    // "it" is the subject, not the object of "over".
    [
      'Sri Lanka told what victory over the LTTE had cost it: {600 members} of its security forces dead.',
      'Sri Lankan/LK',
      'killed',
    ],
    ['Chadian soldiers fell. International casualties come to {^40}.', null, 'casualties'],
    ['In 2012 the Danes had 110 there and the Finns {95}.', 'Finnish/FI'],
    ['The U-S stays. Next month {2,000 Marines} leave.', 'American/US', 'withdrawn'],
    // Whom the question is about.
    ['Togolese troops fell there. Lome said so. And the Chadian dead? {Sixty}.', 'Chadian/TD', 'killed'],
    // Named with the number before.
    ['Fiji has five with the UNDOF in Syria, {90} with others.', 'Fijian/FJ'],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });
});

describe('forceOf: armies without a name, groups without a name, units', () => {
  it.each<[string, string | null, Status?]>([
    // Who tells of a killing does none.
    [
      "Chad's military said that jihadists attacked a camp in the north, killing {eight soldiers}.",
      'Chadian/TD',
      'killed',
    ],
    ['Jihadists attacked a military base in Chad, killing {eight soldiers}.', 'Chadian/TD', 'killed'],
    ["Chad's army said it killed {40 men} at the lake. Togo mourned.", 'Togolese/TG', 'killed'],
    // A side without a name.
    ['In Chad at least {100} on the regime side fell, and 80 among the attackers.', 'Chadian/TD', 'killed'],
    [
      'The attackers came by night. In Chad 100 fell on the regime side and {80} among the attackers.',
      'attackers/-',
      'killed',
    ],
    [
      'Terrorists came. The army of Chad saw {five terrorists}. The hills are cold. Snow fell. Roads were shut. It was long ago. They may be of the TTP.',
      'terrorists/-',
    ],
    ['Terrorists of the TTP came. The army of Pakistan saw {five terrorists}.', 'TTP/-'],
    ['The army put the Al-Shabaab death toll higher, at {around 100}.', 'Al-Shabaab/-', 'killed'],
    // What others say of a deed; who stands behind a group; who is told of.
    ['Togo leads. Chad is expected to send {450 troops} to the battalion.', 'Chadian/TD', 'planned'],
    ['Abu Sayyaf militants tied to al-Qaeda came. {Two gunmen} fell.', 'Abu Sayyaf/-', 'killed'],
    ['UNMISS has 900 members; the Chadians, {more than 600}, are the largest group.', 'Chadian/TD'],
    ['{As many as 600} more of them could be sent to Togo by Chad.', 'Chadian/TD', 'planned'],
    ["The Taliban lost ground. Of the rebels {300} are left, the government's spokesman said.", 'Taliban/-'],
    ['The FARC terrorists killed in the operation now number {700}, the army of Colombia said.', 'FARC/-', 'killed'],
    ['The UN has a mission there. {17,000 combatants} live in its camps.', null],
    // Other states of one group, whom a mission has, whose the men behind an army are.
    ['JNIM is strong in Niger. The attack on the army of Niger left {12 soldiers} dead.', 'Nigerien/NE', 'killed'],
    ['Uganda goes first. {More than 9,000 soldiers} serve with AMISOM.', 'AMISOM/-'],
    ['Togo waits. Chadian soldiers are holding back {5,000 troops} of the Niger army.', 'Nigerien/NE'],
    ['{900 fighters} allied with al-Qaeda and the Taliban came with the BLA.', 'BLA/-'],
    ['A grouping of Chad near the border he estimated at {900}.', 'Chadian/TD'],
    ["Lesotho's share in SAMIM was {70 troops}.", 'Basotho/LS'],
    [
      "Chad's president having lately said that Togo's dispatch could grow to {900}, Togolese troops wait.",
      'Togolese/TG',
      'planned',
    ],
    ['Togolese troops came. The Chadian military, too, had spoken of {900 casualties}.', 'Togolese/TG', 'casualties'],
    // From a mission, and the mission itself.
    ['Chad is withdrawing {250 troops} from the UN mission in Mali.', 'Chadian/TD', 'withdrawn'],
    ["The UN has a mission in Chad. The force's strength of {9,000} is to be cut.", 'UN/-', 'strength'],
    ['The UN is to cut the Chad peacekeeping force. Its strength is {9,000}.', 'UN/-', 'strength'],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });
});

describe('forceOf: a force that cannot be the counted is barred', () => {
  it.each<[string, string | null, Status?]>([
    // Soldiers are a state's, insurgents a group's.
    ['The Taliban struck in Kunduz, leaving {15 soldiers} dead.', 'Afghan/AF', 'killed'],
    ['Al-Shabaab said it killed {more than 100 soldiers} but Kenya gave no figure.', 'Kenyan/KE', 'killed'],
    ['Boko Haram attacked a Nigerian base. {Nine soldiers} were killed.', 'Nigerian/NG', 'killed'],
    ['The army of India killed {190 militants}.', 'militants/-', 'killed'],
    ['Mozambican troops wait. The insurgents may have {200 fighters} left.', 'insurgents/-'],
    ['Chad fights on. The attackers rode off. The government boasts that {63} of them died.', 'attackers/-', 'killed'],
    ['Colombian troops clashed with the FARC, and {six guerrillas} died.', 'FARC/-', 'killed'],
    ['The ELN fell back. {Twelve guerrillas} died, the Colombian army said.', 'ELN/-', 'killed'],
    ['{Four policemen} were ambushed by the Taliban in Farah.', 'Afghan/AF', 'killed'],
    // The words themselves say otherwise.
    ['{300 Taliban soldiers} crossed.', 'Taliban/-'],
    ['{300 Chechen fighters} came.', 'Chechen/RU'],
    ['Hamas has {20,000 soldiers}.', 'Hamas/-', 'strength'],
    ['The RSF lost {200 soldiers}.', 'RSF/-', 'killed'],
    ['Turkey sent {2,000 fighters} to Libya.', 'Turkish/TR'],
    // The killer is not the killed.
    ['Russia said on Monday that it killed {40} near Kharkiv. Ukraine kept silent.', 'Ukrainian/UA', 'killed'],
    ['Ukrainian forces hit a column of Russian troops, killing {30}.', 'Russian/RU', 'killed'],
    ['Chad said its army killed {500 Sudanese soldiers} and captured {14}.', 'Sudanese/SD', 'captured'],
    ['Mali said 115 Malian soldiers were killed and {^82} hurt.', 'Malian/ML', 'wounded'],
    ['Niger confirmed the deaths of {29 soldiers}.', 'Nigerien/NE', 'killed'],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });
});

describe('forceOf: tied to the number', () => {
  it.each<[string, string | null, Status?]>([
    ['The toll is {2,600 deaths} among the Iran-backed Houthis.', 'Houthi/-', 'killed'],
    ['{400 Iran-backed fighters} were seen.', 'Iranian/IR'],
    ['Kenya gives troops to the {22,000}-strong AU force.', 'African Union/-'],
    ['The base is home to the {12,800}-strong NATO-led mission.', 'NATO/-'],
    ['M23 holds the town. It has {8,000 fighters}, according to the UN.', 'M23/-'],
    ['Nobody knows where the {150,000 troops} Russia had arrayed are.', 'Russian/RU'],
    ['{3,000 troops} deployed by Chad are in Niger.', 'Chadian/TD'],
    ['Officials put Russian casualties at {90,000}.', 'Russian/RU', 'casualties'],
    ['Officials put Russian casualties since spring at {90,000}.', 'Russian/RU', 'casualties'],
    ['Some {4,414} died, of whom {2,501} were American.', 'American/US', 'killed'],
    ['Denmark and Iceland help too, the former with {200}.', 'Danish/DK'],
    ['Denmark and Iceland help too, the latter with {20}.', 'Icelandic/IS'],
    ['Ahead of all are the British, with {5,500}.', 'British/GB'],
    [
      'Its losses are many, bringing the tally of Russian losses since spring to {371,000}.',
      'Russian/RU',
      'casualties',
    ],
    ['Britain sends a brigade, and Latvia a company of {120}.', 'Latvian/LV'],
    ['Rwandan troops landed. The contingent numbers {1,000}, long ahead of the standby force of SADC.', 'Rwandan/RW'],
    [
      "Russian troops are many. The officials spoke of Finland's accession. The strength was {1,000,000}.",
      'Russian/RU',
      'strength',
    ],
    ['The ELN rebels, whose strength is put at {4,000}, fell back.', 'ELN/-', 'strength'],
    // Near misses: a rank with a name, a bloc, a place that is left.
    ['US General Ann Tarrow saw {300 troops} of Chad.', 'Chadian/TD'],
    ['Western officials counted {300 troops}.', null],
    ['American officials told the army to take {700 troops} out of Norway.', 'American/US', 'withdrawn'],
    ["North Korea's forces have had {700 casualties} in the region of Kursk.", 'North Korean/KP', 'casualties'],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });

  it('takes our army for that of the speaker', () => {
    const text = 'Kenyan forces hold the town. Kenyan President Ann Tarrow said: "We lost {12 soldiers}."';
    const { view, counts, attribution } = marked(text, 'killed');
    const name = 'Kenyan President Ann Tarrow';
    const start = view.text.indexOf(name);
    const source = { start, end: start + name.length, text: name };
    expect(forceOf(view, counts[0]!, { ...attribution, source }).force).toEqual({ name: 'Kenyan', country: 'KE' });
  });
});

describe('forceOf: grammar that names no owner', () => {
  it.each<[string, string | null, Status?]>([
    // Losses that somebody suffers.
    [
      'Norway talks to Chad. The casualties that Chad is suffering are heavy, up to {900} by now.',
      'Chadian/TD',
      'casualties',
    ],
    ['Chad met Niger. The losses Niger took in May came to {70}.', 'Nigerien/NE', 'casualties'],
    // Where they come from.
    ['Chadian troops lead the force. From Niger comes a company of {160 soldiers}.', 'Nigerien/NE'],
    // The country that they are in is not whose they are.
    ['Bombs fell in Iraq. The envoy spoke in Iraq. There are {some 2,500} in Iraq.', null],
    // Given back to their side.
    ['Norway guards the bridge. It gave back {six soldiers} to the Swedish side.', 'Swedish/SE', 'captured'],
    // The rows of a list, gapped members of a list.
    ['Chad is to send 3,000 troops, Niger - 500, Togo - {200}.', 'Togolese/TG', 'planned'],
    ['Chad sends 900 soldiers and the Philippines a company some {140} strong.', 'Philippine/PH', 'planned'],
    // Who speaks is not counted.
    ['Chadian troops fell back. Togo sees it otherwise. Its military spoke of {70 dead}.', 'Chadian/TD', 'killed'],
    ['Chadian troops are at the lake. Togolese intelligence has it that only {300 men} came.', 'Chadian/TD'],
    // A place behind "of" or "between" is no subject.
    ['UNIFIL keeps watch between Israel and Hezbollah and now has {9,000 troops}.', 'UNIFIL/-'],
    ['Chadian soldiers watch the border of Niger and Togo, with {300} engineers beside them.', 'Chadian/TD'],
    // Enemies go on as they began.
    ['The Russian group has {35,000}, but the occupiers want {^50,000}.', 'Russian/RU', 'planned'],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });
});

describe('forceOf: what the whole story speaks for', () => {
  it.each<[string, string | null, Status?]>([
    // A story of one army, told from the capital of another.
    [
      'Chadian troops arrive in Togo\nChadian soldiers have come to the coast.\nThe minister in Lome would not say more.\nHe thinks {3,000 engineers} will follow.',
      'Chadian/TD',
      'planned',
    ],
    // The nearest people outweigh the country of the scene.
    [
      'Togo was quiet on Friday. The rebels of the north had left. Chadian soldiers stood at the bridge. {Some 40} slept.',
      'Chadian/TD',
    ],
    // Nothing but a place.
    ['A hot wind blew over Oslo. {1,500} slept.', null],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });
});

describe('forceOf: sides of the story', () => {
  it.each<[string, string | null, Status?]>([
    // What is given, and to whom.
    ['Laos might let Russia have {50 engineers}.', 'Laotian/LA', 'possible'],
    ['Chad will lend Mali {200 men}.', 'Chadian/TD', 'planned'],
    // Losses beside an earlier count, not the enemy's.
    [
      '{100 soldiers} from Chad fell in hard fighting with Malian troops, and the injured come to {400}.',
      'Chadian/TD',
      'wounded',
    ],
    [
      'Israeli troops lost four men near the border. In the fight {three} of the terrorists were killed.',
      'terrorists/-',
      'killed',
    ],
    ['Norway fights Chad. The general put the enemy dead at {200}.', 'Chadian/TD', 'killed'],
    // Waters and streets are nobody's.
    ['Nigerian troops hold on. Near Lake Chad {30 soldiers} were killed.', 'Nigerian/NG', 'killed'],
    ['Nigerian troops hold on. At the Gulf of Oman {30 soldiers} were killed.', 'Nigerian/NG', 'killed'],
    // People who serve in another nation's army.
    [
      'Nepalese officials count the recruits who joined the Russian army. So far {288 retired personnel} serve there.',
      'Nepalese/NP',
    ],
    ['Foreigners are wanted. In Colombia, {300 former soldiers} have joined the Ukrainian army.', 'Colombian/CO'],
    ['Ukraine is at war. {300 soldiers} of the Ukrainian army fell.', 'Ukrainian/UA', 'killed'],
    // A government's own.
    [
      "In Somalia the Islamic State is on the run. Puntland's troops hold {120 federal soldiers} there.",
      'Somali/SO',
      'captured',
    ],
    // The North, where it is spoken of.
    ['North Korea denies it. The governor counts {900 Korean comrades} there.', 'North Korean/KP'],
    ['The office counts {900 Korean veterans}.', 'Korean/-'],
    // Rulers, figures and what is put at a number.
    ["The losses of Kim's troops pass {4,700}.", 'North Korean/KP', 'casualties'],
    ["Russian soldiers fell. Ukraine's president put the number of dead at {4,000}.", 'Russian/RU', 'killed'],
    ["North Korean men are in Russia. Washington's first number was {10,000}.", 'North Korean/KP'],
    // Of the country that opens the sentence, of its own, of a mission just named.
    ['Nigerian jets struck. In Niger, jihadists killed {34 soldiers}.', 'Nigerien/NE', 'killed'],
    ['The SDF fights on. The PKK, for its part, killed 21 soldiers and lost {four} of its own.', 'PKK/-', 'killed'],
    ['South Africans leave. The mission SAMIM ends in July. Some {1,900} serve in it.', 'SAMIM/-'],
    ['{1,500} sailed on Russian landing ships.', null],
  ])('%s', (text, want, status) => {
    expect(force(text, status)).toBe(want);
  });

  it.each([
    ['A Canadian officer said it would be {2,200} of us.', 'Canadian officer', 'Canadian'],
    ['The Chadian general said: "We lost a hill and {140 men}."', 'Chadian general', 'Chadian'],
    ['Fighting went on. A Hezbollah commander said: "We mourn {12}."', 'Hezbollah commander', 'Hezbollah'],
    ['Mali fights Chad. A Chadian officer said: "We counted {300 bodies}."', 'Chadian officer', 'Malian'],
    ['Mali fights Chad. The Chadian general said: "We killed {140} of them."', 'Chadian general', 'Malian'],
  ])('takes the side of the speaker: %s', (text, name, want) => {
    const { view, counts, attribution } = marked(text, 'killed');
    const start = view.text.indexOf(name);
    const source = { start, end: start + name.length, text: name };
    expect(forceOf(view, counts[0]!, { ...attribution, source }).force?.name).toBe(want);
  });
});

describe('namedForce', () => {
  it.each([
    ['ISIS', 'Islamic State', null],
    ['Wagner Group', 'Wagner', null],
    ['the Houthis', 'Houthi', null],
    ['IDF', 'Israeli', 'IL'],
  ])('%s', (query, name, country) => {
    expect(namedForce(query)).toMatchObject({ name, country });
  });

  it('knows no others', () => {
    expect(namedForce('Rotary Club')).toBeNull();
  });
});

describe('forces of a whole article', () => {
  it('takes a title above a dateline as told, not as a place', () => {
    const text =
      'Togolese army says more than 600 Tuareg rebels killed\n\nLOME, Sept 4, 2021 (Wire) - More than 600 fighters have been killed in the north, a general said on Saturday.';
    const { claims } = extractClaims({ id: 't', file: 't', text, sha256: '', metadata: {} });
    expect(claims[0]!.force?.name).toBe('Tuareg');
  });
});
