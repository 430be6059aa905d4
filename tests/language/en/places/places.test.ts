import { describe, expect, it } from 'vitest';
import { placeByName, placeOf } from '../../../../src/language/en/places/index.js';
import type { Status } from '../../../../src/model/claim.js';
import { marked } from '../counted.js';

const placed = (text: string, status?: Status) => {
  const { view, counts, attribution } = marked(text, status);
  return placeOf(view, counts.at(-1)!, attribution).place;
};
const short = (text: string, status?: Status) => {
  const place = placed(text, status);
  return place ? `${place.relation} ${place.name}` : null;
};

describe('placeOf: stated in the sentence', () => {
  it.each<[string, string | null, Status?]>([
    ['The minister said {10,000 troops} are in Kursk.', 'in Kursk'],
    // Of pairs the place before its number.
    ['The army has 900 soldiers in Norway, in Sweden {400}, in Finland 300.', 'in Sweden'],
    ['The army has 900 soldiers in Norway and {400} in Sweden.', 'in Sweden'],
    // Those who are told, and those who tell.
    ['She told her partners in Addis Ababa that {900 soldiers} would fight.', null],
    ['It has {900 soldiers}, she said at a book fair in Lviv.', null],
    ['It has {900 soldiers}, researchers in Singapore reckon.', null],
    ['It has {900 soldiers} at a camp in Singapore.', 'in Singapore'],
    // What is done is no place, unless it is done on one.
    ['{40 soldiers} died in the Karvan Shadow strike.', null, 'killed'],
    ['{40 soldiers} died in a raid on Orvale.', 'in Orvale', 'killed'],
    // A whole force is nowhere.
    ['Gagauzia is quiet. The Moldovan army is down to {5,100 soldiers}.', null],
    // Where a place lies is no other place.
    ['Gunmen stormed a fort at Inates, close to the border with Mali. {71 soldiers} died.', 'in Inates', 'killed'],
    ['Some {10,000 troops} are in the Kursk region.', 'in Kursk'],
    ['Some {10,000 troops} are in Koursk Oblast.', 'in Kursk'],
    ['The army has {900 soldiers} in eastern Syria.', 'in eastern Syria'],
    ['The army has {900 soldiers} in Syria, a spokesman told reporters in Brussels.', 'in Syria'],
    ['He told reporters in Brussels that {900 soldiers} were in Syria.', 'in Syria'],
    ['At a press conference in Kyiv she said {900 soldiers} were in Kherson.', 'in Kherson'],
    ['About {90,000 troops} stand near the Ukrainian border.', 'near Ukrainian border'],
    ["About {90,000 troops} stand near Ukraine's border.", "near Ukraine's border"],
    ["They keep {900 soldiers} in Mali's north.", 'in northern Mali'],
    ['France will withdraw {2,000 troops} from Mali.', 'from Mali', 'withdrawn'],
    ['{2,000 troops} from Germany are in Lithuania.', 'in Lithuania'],
    ['{2,000 troops} from Germany were counted.', null],
    ['{12,000 troops} are on their way to Kursk.', 'toward Kursk', 'en_route'],
    ['They will send {500 soldiers} to Poland.', 'toward Poland', 'planned'],
    ['{300 soldiers} serve in the village of Orvale.', 'in Orvale'],
    ['{23 soldiers} were killed at Orvale.', 'in Orvale', 'killed'],
    ['Some {900 soldiers} had gathered in Kherson.', 'in Kherson'],
    ['Leaders gathered in Brussels spoke of {900 soldiers}.', null],
    ['After the escalation between Norway and Sweden {900 soldiers} were sent.', null],
    ['{700 of its men} guard the port of French Guiana.', 'in French Guiana'],
    ['{900 soldiers} take part in Karvan Shield.', null],
    ['{900 soldiers} take part in an exercise in Norway.', 'in Norway'],
    ['According to Ukraine {900 soldiers} were sent.', null],
    ['Fighters linked to the Karvan State-backed front killed {40 soldiers}.', null, 'killed'],
    ['{40 soldiers} died in Orvale, south of the capital.', 'in Orvale', 'killed'],
    ['Mines killed a man in Gao. Separately the army counted {40 soldiers} who had been lost.', 'in Mali', 'killed'],
    [
      'A mission in Mali goes on. Violence spreads across the central African state, where {900 soldiers} serve.',
      'in Mali',
    ],
    ['{900 soldiers} met the deadline for the end of U.S. combat operations.', null],
    ['{900 soldiers} are in the U.S. now.', 'in United States'],
    ['The last brigade has left Iraq. {900 soldiers} stay in the country.', 'in Iraq'],
    ['For Norway, this means that {900 soldiers} will go.', null, 'planned'],
    ['The Ministry of Defence in Oslo said that {900 soldiers} had fallen.', null, 'killed'],
    ['Gurkhas were flown in from their base in Brunei. {900 soldiers} have landed.', null],
    ['Norway gets ready to send men to Mali. {900 soldiers} are to go.', 'toward Mali', 'planned'],
    ['{40 soldiers} who fight for Norway were killed.', null, 'killed'],
    ['{40 soldiers} who had left their positions in Kursk were caught.', 'in Kursk', 'captured'],
    ['At the Munich Security Conference she spoke of {900 soldiers}.', null],
    ['Troops went to Mali. France has {900 soldiers} in its former colony.', 'in Mali'],
    [
      'Fighting went on in Kherson. Oslo did not say anything. Then it said that {900 soldiers} remained.',
      'in Kherson',
    ],
    ['{23 soldiers} were killed in Gao, Kidal and Menaka.', 'in Gao, Kidal and Menaka', 'killed'],
    ['{500 soldiers} stay at Basra airport.', 'in Basra airport'],
    ["{3,000 troops} train in Russia's Far East.", 'in Russian Far East', 'training'],
    ['{60 police} serve there on Iraqi soil.', 'in Iraq'],
    ['Egypt has {400,000 soldiers}.', null, 'strength'],
    ['In Helmand, the general said, {4,000 marines} remain.', 'in Helmand'],
    ['{40 soldiers} died in March.', null, 'killed'],
    ['Norway, which has {300 soldiers} of Denmark on its soil, waits.', 'in Norway'],
    ['{40 soldiers} died in the Russian frontier region of Kursk.', 'in Kursk', 'killed'],
    ['{40 soldiers} died in Syria, the defence ministry in Oslo said.', 'in Syria', 'killed'],
    ['{40 soldiers} were hurt in Operation Lantern.', null, 'wounded'],
  ])('%s', (text, want, status) => {
    expect(short(text, status)).toBe(want);
  });

  it.each<[string, string | null, Status?]>([
    // Forces, peoples and counted things are no places.
    ['{40 soldiers} died in two Taliban attacks.', null, 'killed'],
    ['{40 soldiers} died in two Taliban attacks in Kunduz.', 'in Kunduz', 'killed'],
    ['{21 men} serving in the IDF have died.', null, 'killed'],
    ["{Seven men} in the Southern African bloc's force died in Goma.", 'in Goma', 'killed'],
    ['{16 soldiers} were killed on the Armenian side.', null, 'killed'],
    ['{16 soldiers} were killed in an Orvale ambush.', null, 'killed'],
    ['{16 soldiers} were killed in Orvale on Monday.', 'in Orvale', 'killed'],
    ['{Three soldiers} were killed at Tower 22.', 'in Tower 22', 'killed'],
    ['Troops come home from Mali. {2,000 soldiers} leave this month.', 'from Mali', 'withdrawn'],
    ['A convoy on its way to Niger was hit in the Menaka region. {Three soldiers} died.', 'in Menaka', 'killed'],
    ['The raid was in Orvale province near the border with Mali. {Three soldiers} died.', 'in Orvale', 'killed'],
    ['The convoy was hit near Gao. The wounded were flown to Bamako. {Three soldiers} died.', 'near Gao', 'killed'],
    ['{Two soldiers} were hurt and flown to Bamako.', null, 'wounded'],
    ['{12 soldiers} fled where the Bryansk and Kursk oblasts touch.', 'in Bryansk and Kursk', 'deserted'],
    ['{Two soldiers} died on the Gao-Menaka road.', 'in Gao-Menaka road', 'killed'],
    ['They fight in Gao. For comparison, the empire lost 90 men in Kabul. {40 soldiers} died.', 'in Gao', 'killed'],
    [
      'A missile hit the post at Orvale, a village in the Rylsk district of Kursk. {18 soldiers} died.',
      'in Orvale',
      'killed',
    ],
    ['Mr John Doe of New Mexico asked. {40 soldiers} died.', null, 'killed'],
    ['All troops are to leave Mali. The answer is {900 soldiers}.', 'in Mali'],
    ['They leave Mali without an army. The answer is {900 soldiers}.', null],
    // "there" at the number.
    ['They struck in Kunduz, leaving {15 soldiers dead} there, and in Farah.', 'in Kunduz', 'killed'],
    ['They killed {27 insurgents} and captured a fighter from Chechnya.', null, 'killed'],
    ['{27 men} deserted from Kursk.', 'in Kursk', 'deserted'],
    ['The brigade is the first of {4,000 troops} outside Germany.', 'not_in Germany'],
    ['{400 troops} are outside Aleppo.', 'near Aleppo'],
    ['The total in Russia is {11,000 troops}, including 10,000 now in Kursk.', 'in Russia'],
    ['{300 men} stand on the Kursk border.', 'near Kursk'],
    ['{300 men} stand along the border of the Kursk region.', 'near Kursk'],
    ['{300 men} are in eastern DR Congo.', 'in Eastern Congo'],
    ['{300 men} are in eastern Congo.', 'in Eastern Congo'],
    ['A memorial in Bedford lists {4,000 dead}.', null, 'killed'],
    ['The toll of {two officers} came from a medic at Marib hospital.', null, 'wounded'],
    ['Police are in Kunduz. The US has {30,000 soldiers} in the war-wracked country.', 'in Afghanistan'],
    ["Ukraine's army in Donetsk is tired. The army numbers {850,000 soldiers}.", null],
    ["Ukraine's army in Donetsk is tired. The army has {850 soldiers} there.", 'in Donetsk'],
  ])('%s', (text, want, status) => {
    expect(short(text, status)).toBe(want);
  });

  it('puts what surrounds a border into its chain', () => {
    expect(placed('{300 men} stand near the Kursk border.')).toMatchObject({
      name: 'Kursk',
      relation: 'near',
      within: ['Russia'],
    });
    expect(placed('{300 men} stand near the Ukrainian border.')).toMatchObject({ within: ['Ukraine'] });
  });

  it('keeps parts and the chain of enclosing places', () => {
    const joined = placed('{23 soldiers} were killed in Gao, Kidal and Menaka.', 'killed');
    expect(joined).toMatchObject({
      parts: ['Gao', 'Kidal', 'Menaka'],
      within: ['Mali'],
      country: 'ML',
      basis: 'stated',
    });
    expect(placed('{23 soldiers} were killed in Goma.', 'killed')).toMatchObject({
      within: ['North Kivu', 'DR Congo'],
      country: 'CD',
    });
  });
});

describe('placeOf: resolved from elsewhere', () => {
  it.each<[string, string]>([
    ['Fighting goes on in Idlib. The envoy said {400 fighters} are there.', 'in Idlib'],
    ['{3,000 troops} are in Niger. Another {^200} guard the camps.', 'in Niger'],
    ['Rebels stormed the base of Orvale. {40 soldiers} were inside the base.', 'in Orvale'],
    ['A convoy was ambushed near Mopti. {Nine soldiers} were killed.', 'near Mopti'],
  ])('%s', (text, want) => {
    expect(short(text)).toBe(want);
    expect(placed(text)?.basis).toBe('resolved');
  });
});

describe('placeOf: parts of the country', () => {
  it.each<[string, string]>([
    ['Troops fought in Mali all week. {Two soldiers} died in the east.', 'in eastern Mali'],
    ['Troops fought in Mali all week. {Two soldiers} died in the centre of the country.', 'in central Mali'],
    ['Troops fought in Mali all week. {Two soldiers} died in the east of Kidal.', 'in east Kidal'],
  ])('%s', (text, want) => {
    expect(short(text)).toBe(want);
  });
});

describe('placeByName', () => {
  it.each([
    ['Kursk Oblast', 'Kursk', ['Russia']],
    ['kursk region', 'Kursk', ['Russia']],
    ['Koursk', 'Kursk', ['Russia']],
    ['Kiev', 'Kyiv', ['Ukraine']],
    ['Artemivsk', 'Bakhmut', ['Donetsk', 'Ukraine']],
    ['Burma', 'Myanmar', []],
    ["Côte d'Ivoire", 'Ivory Coast', []],
    ['the Golan', 'Golan Heights', ['Syria']],
  ])('%s', (query, name, within) => {
    expect(placeByName(query)).toMatchObject({ name, within });
  });

  it.each(['Nowhereland', 'March', 'Russian'])('knows no %s', (query) => {
    expect(placeByName(query)).toBeNull();
  });

  it('gives the countries of a broad region', () => {
    expect(placeByName('Baltic states')?.members).toEqual(['EE', 'LV', 'LT']);
  });
});

describe('placeOf: news in brief', () => {
  it('looks for no place in the report before', () => {
    const text =
      'BAMAKO - Soldiers died near Gao.\n\nBOGOTA - The army freed {33 soldiers} on Friday.\n\nOSLO - The parliament met.';
    expect(short(text, 'captured')).toBe('in Bogota');
  });
});

describe('placeOf: what the whole story speaks for', () => {
  it.each<[string, string | null, Status?]>([
    // The story's place outweighs the capitals where others speak.
    [
      'Chad sends soldiers to Niger\nChadian soldiers went to Niger.\nNiger had asked for them.\nThe cabinet in Oslo was surprised.\nIt took note that {900 soldiers} sailed.',
      'in Niger',
    ],
    // The place inside a country, not the country around it.
    ['Fighting went on in Mali. A post in Gao was lost. {Thirty soldiers} died.', 'in Gao', 'killed'],
    // The nearest of two places that the story names as often.
    ['Soldiers are in Gao. It rained. Others are in Kidal. {Some 40} sleep in tents.', 'in Kidal'],
    ['It rained. {Some 40} sleep in tents.', null],
  ])('%s', (text, want, status) => {
    expect(short(text, status)).toBe(want);
  });
});
