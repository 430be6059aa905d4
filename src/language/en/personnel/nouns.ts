/*
 * Nouns for people, as rows: what a number in front of them counts. A `hard` noun is a member of a force wherever it
 * stands; a `soft` one ("men", "people") only where the words around speak of a force; `civil` ones never are; a
 * `state` noun ("casualties", "dead") counts losses of a force where the words around speak of one.
 */

import type { Status } from '../../../model/claim.js';
import { OwnedRows } from '../own/scope.js';

export type NounClass = 'hard' | 'soft' | 'civil' | 'state';

export interface NounRow {
  class: NounClass;
  /** The claim's unit. */
  unit: string;
  /** For state nouns: the status they say. */
  status?: Status;
  words: string;
  example: string;
}

export const NOUN_ROWS: readonly NounRow[] = [
  {
    class: 'hard',
    unit: 'troops',
    words:
      'troops troop soldiers servicemen servicewomen servicemembers servicepeople serviceperson serviceman servicewoman soldier trooper troopers ' +
      'marines marine commandoes sailors airmen airwomen infantrymen infantry paratroopers paratroops paras commandos commando rangers ranger gunners ' +
      'machine-gunners cavalry artillerymen artillerists tankers tankmen tankists cavalrymen riflemen rifleman snipers sniper grenadiers fusiliers guardsmen guardsman guardmembers guardmember guardspeople ' +
      'legionnaires legionaries gurkhas gurkha conscripts conscript draftees draftee inductees recruits recruit enlistees privates ' +
      'regulars replacements servicepersons militaries militarymen warfighters warriors spetsnaz peshmerga reinforcements infantryman crewmen ' +
      'mobilized mobilised mobiks contractees stormtroopers cadets cadet enlisted effectives occupiers invaders combatants combatant ' +
      'footsoldiers g.i.s gis tommies submariners bluejackets signallers drivers-soldiers janissaries sepoys jawans jawan askaris tirailleurs',
    example: '3,000 paratroopers',
  },
  {
    class: 'hard',
    unit: 'officers',
    words: 'officers ncos lieutenants colonels majors captains sergeants corporals commanders officer',
    example: 'forty officers',
  },
  { class: 'hard', unit: 'generals', words: 'generals admirals', example: 'two generals' },
  {
    class: 'hard',
    unit: 'engineers',
    words: 'sappers sapper deminers pioneers-sappers minesweepers',
    example: '900 sappers',
  },
  {
    class: 'hard',
    unit: 'fighters',
    words:
      'fighters fighter cadres militants militant insurgents insurgent rebels rebel guerrillas guerrilla guerillas guerilla gunmen gunman mercenaries ' +
      'mercenary militiamen militiaman militias jihadists jihadist jihadis jihadi islamists extremists terrorists terrorist separatists ' +
      'mujahideen mujahedeen mujahidin fedayeen partisans partisan irregulars auxiliaries paramilitaries paramilitary raiders ' +
      'hirelings operatives gunslingers fanatics subversives contras maquisards legionnaries loyalists janjaweed warlords bandits infiltrators ' +
      'outlaws khawarij khwarij commandantes boeviks hitmen suicide-bombers bombers-fighters volunteers-fighters',
    example: '700 insurgents',
  },
  {
    class: 'hard',
    unit: 'peacekeepers',
    words: 'peacekeepers peacekeeper',
    example: '4,500 peacekeepers',
  },
  {
    class: 'hard',
    unit: 'reservists',
    words: 'reservists reservist territorials reserves',
    example: '300,000 reservists',
  },
  {
    class: 'soft',
    unit: 'advisers',
    words: 'advisers advisors adviser advisor instructors trainers instructor trainer mentors',
    example: '50 military advisers',
  },
  { class: 'soft', unit: 'engineers', words: 'engineers engineer', example: '1,000 combat engineers' },
  {
    class: 'soft',
    unit: 'workers',
    words: 'workers builders technicians specialists',
    example: '5,000 military construction workers',
  },
  {
    class: 'soft',
    unit: 'police',
    words: 'police policemen policewomen gendarmes gendarme constables carabinieri policeman guards guard',
    example: '400 gendarmes',
  },
  { class: 'soft', unit: 'contractors', words: 'contractors contractor', example: '40,000 contractors' },
  {
    class: 'soft',
    unit: 'troops',
    words:
      'personnel forces men women people members member individuals individual volunteers volunteer others comrades countrymen compatriots ' +
      'folks folk blokes lads boys guys hands nationals citizens-soldiers boots heads military names elements element persons persona ' +
      'staff crew crews convicts convict inmates prisoners-recruits signatories medics medic pilots pilot cooks mechanics operators operator ' +
      'bayonets sabres swords rifles dissidents crusaders colleagues brothers souls lives human girls staffers supporters ' +
      'heroes enemies leaders chiefs chieftains ringleaders aides attackers assailants defenders hackers scouts foreigners patriots strong adherents followers bikers tribesmen clansmen  ' +
      'survivors ratings sons fellows gunner recruiters trainees participants student-soldiers graduates man woman',
    example: '9,000 men of the garrison',
  },
  {
    class: 'state',
    unit: 'troops',
    status: 'casualties',
    words: 'casualties losses casualty',
    example: '3,800 casualties',
  },
  {
    class: 'state',
    unit: 'troops',
    status: 'killed',
    words:
      'dead deceased deaths fatalities killed kia fallen martyrs martyred slain death fatality graves funerals obituaries kills bodies corpses coffins caskets',
    example: '312 dead',
  },
  {
    class: 'state',
    unit: 'troops',
    status: 'wounded',
    words: 'wounded injured injuries hurt wia wounds maimed amputees',
    example: '840 wounded',
  },
  {
    class: 'state',
    unit: 'troops',
    status: 'captured',
    words:
      'prisoners pows captives detainees captured prisoner captive pow surrenders surrenderers surrenderees internees p.o.w.s',
    example: '60 prisoners of war',
  },
  { class: 'state', unit: 'troops', status: 'missing', words: 'missing mia unaccounted', example: '115 missing' },
  {
    class: 'state',
    unit: 'troops',
    status: 'deserted',
    words: 'deserters defectors deserter defector defections desertions awol mutineers runaways absconders',
    example: '2,000 deserters',
  },
  {
    class: 'civil',
    unit: 'civilians',
    words:
      'civilians civilian residents resident villagers refugees refugee migrants migrant children child kids students student pupils passengers ' +
      'passenger shoppers patients patient voters voter protesters protester demonstrators demonstrator households ' +
      'families family homes houses inhabitants tourists tourist worshippers worshipper mourners spectators ' +
      'employees employee teachers teacher farmers peasants fishermen miners priests nuns doctors doctor nurses aid-workers ' +
      'adults infants babies toddlers ' +
      'mothers fathers wives widows orphans pensioners peddlers traders merchants settlers pilgrims pilgrim bystanders passersby hostages citizens citizen ' +
      'displaced evacuees-civil returnees asylum-seekers firefighters rescuers paramedics ' +
      'clerks shopkeepers herders nomads horses dogs cows sheep goats cattle animals birds',
    example: '25 civilians',
  },
];

/** Collective nouns for a force: "a contingent of 230", "the army has 9,000". */
export const FORCE_NOUNS: ReadonlySet<string> = new Set(
  (
    'army armies force forces military navy contingent contingents battalion battalions brigade brigades regiment regiments division divisions ' +
    'company companies platoon platoons squad squads squadron squadrons corps detachment detachments garrison garrisons unit units column columns ' +
    'militia militias legion battlegroup battlegroups taskforce mission missions command guard guards fleet air-force peacekeeping deployment ' +
    'deployments reinforcement reinforcements expeditionary presence troop patrol vanguard grouping groupings rebels insurgency gang band cell ' +
    'formation formations convoy convoys rotation cohort wave batch tranche group groups team teams cadre commandos ranks strength headcount ' +
    'manpower party intake lot reserve reserves barracks gendarmerie insurgents wagner crew faction factions movement guerrilla coalition junta infantry armour'
  ).split(' '),
);

/** Collectives that hold soldiers only where a force is spoken of ("a group of 40", "a first batch of 1,500"). */
export const LOOSE_COLLECTIVES: ReadonlySet<string> = new Set(
  'party intake lot group groups team teams crew band gang cell batch wave tranche company companies presence mission missions movement faction factions convoy convoys column columns deployment deployments unit units coalition strength ranks reserve reserves division divisions command guard guards squad squads rotation troop reinforcement reinforcements patrol formation formations grouping force'.split(
    ' ',
  ),
);

/** Where civilians are when they are hurt: what is shot at or burns there is no force. */
export const CIVIL_SCENES: ReadonlySet<string> = new Set(
  (
    'market marketplace crowd hotel church mosque temple synagogue cathedral school schools university hospital bus train tram ferry mall cafe restaurant nightclub concert festival funeral wedding ' +
    'village villages neighbourhood neighborhood apartment flat flats playground supermarket bakery embassy newspaper rally demonstration protest protests march earthquake quake flood floods storm ' +
    'hurricane cyclone landslide airliner flight fire crash collision stampede riot riots blaze'
  ).split(' '),
);

/** What an article is about that has such a word at its head, and no soldier. */
export const DISASTER_WORDS: ReadonlySet<string> = new Set(
  'earthquake quake flood floods flooding hurricane cyclone tornado landslide airliner crash crashed collision stampede riot riots blaze avalanche wildfire derailment shipwreck'.split(
    ' ',
  ),
);

export interface NounEntry {
  class: NounClass;
  unit: string;
  status?: Status;
}

/** Lower-case word to its row. */
export const NOUNS = new OwnedRows<NounEntry>(
  new Map(
    NOUN_ROWS.flatMap((row) =>
      row.words
        .split(/\s+/)
        .map((word): [string, NounEntry] => [word, { class: row.class, unit: row.unit, status: row.status }]),
    ),
  ),
  ({ nouns }) => nouns,
);
