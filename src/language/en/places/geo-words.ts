import type { Relation } from '../../../model/claim.js';

/* Words around place names: prepositions, nouns of places, adjectives that stand between, and frames that are no place of the counted. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Locative prepositions and the relation they give. "in Kursk", "toward the border", "out of Mali" ("of" after "out"). */
export const PREPOSITIONS: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ...(['in', 'at', 'inside', 'within', 'across', 'throughout', 'on', 'over', 'through', 'along', 'amid'] as const).map(
    (w) => [w, 'in'] as [string, Relation],
  ),
  ...(
    ['near', 'around', 'outside', 'beside', 'off', 'beyond', 'opposite', 'behind', 'surrounding', 'facing'] as const
  ).map((w) => [w, 'near'] as [string, Relation]),
  ...(['to', 'into', 'toward', 'towards', 'onto', 'for', 'via'] as const).map(
    (w) => [w, 'toward'] as [string, Relation],
  ),
  ['from', 'from'],
  ['leave', 'from'],
  ['leaves', 'from'],
  ['leaving', 'from'],
  ['left', 'from'],
  ['quit', 'from'],
  ['entered', 'toward'],
  ['enter', 'toward'],
  ['entering', 'toward'],
  ['reached', 'toward'],
  ['invaded', 'in'],
  ['invade', 'toward'],
  ['occupying', 'in'],
  ['guarding', 'in'],
  ['defending', 'in'],
  ['bordering', 'near'],
  ['against', 'in'],
  ...(
    [
      'attacked',
      'attacking',
      'raided',
      'stormed',
      'overran',
      'overrun',
      'seized',
      'besieged',
      'retook',
      'recaptured',
      'liberated',
      'shelled',
      'bombed',
      'bombarded',
      'struck',
    ] as const
  ).map((w) => [w, 'in'] as [string, Relation]),
  ['by', 'near'],
  ['between', 'in'],
]);

/** Nouns that can carry or precede a place name: "the town of X", "X airport", "the border with Y". */
export const GEO_NOUNS =
  words(`area areas region regions province provinces oblast oblasts governorate governorates district districts county counties
 prefecture department state states territory territories zone zones sector sectors direction directions axis city cities town towns village villages settlement
 settlements hamlet capital municipality commune suburb suburbs outskirts vicinity neighborhood neighbourhood quarter camp camps base bases
 airbase airfield airport port harbor harbour barracks garrison outpost outposts fort fortress post checkpoint position positions front fronts
 frontline frontlines border borders frontier boundary coast shore shores beach beaches island islands peninsula valley mountain mountains hills hill
 ridge forest desert plain river lake sea strait gulf bay basin delta corridor crossing bridge road highway
 stronghold bastion enclave exclave pocket bridgehead salient hub hospital prison embassy consulate compound facility range ground grounds
 polygon theater theatre battlefield battlefields countryside interior heartland land soil side bank flank ranges center centre headquarters school academy
 part parts portion half corner edge edges tip end republic kingdom emirate canton township colony cantonment depot station refinery plant dam mine mines site sites raion krai
 north south east west northeast northwest southeast southwest north-east north-west south-east south-west centre-north`);

/** Administrative words that a name keeps or drops without becoming another place: "Kursk region" is Kursk. */
export const ADMIN_NOUNS =
  words(`region oblast province governorate district state county prefecture department territory area raion krai kray
 republic city town municipality zone sector direction axis front province's regions oblasts provinces districts sectors directions areas fronts peninsula`);

/** Built or natural features that are a place of their own under the name before them: "Basra airport". */
export const FEATURE_NOUNS =
  words(`airport base airbase airfield camp port harbor harbour barracks garrison fort fortress outpost post checkpoint island
 islands valley mountains mountain hills river lake forest desert bridge dam road highway corridor crossing beach beaches coast stronghold village
 prison embassy hospital compound plain strait bay basin delta plant refinery station gap gorge pass heights ridge range ground cantonment line`);

export const BORDER_NOUNS = words('border borders frontier frontiers boundary');

export const SOIL_NOUNS =
  words(`soil territory land side coast shore shores waters airspace front frontline positions capital mainland
 lines countryside interior region regions area areas province provinces city cities town towns village villages embassy base bases`);

export const DIRECTIONS =
  words(`north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern southern
 eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower
 northernmost southernmost easternmost westernmost`);

/** Adjectives and determiners that may stand between the preposition and the name. */
export const ADJECTIVES =
  words(`the a an its their his her our this that these those any other another some both all neighboring neighbouring nearby embattled besieged
 occupied war-torn war-ravaged war-hit war rebel-held breakaway separatist disputed restive remote small large big whole entire key strategic border coastal inland
 annexed contested volatile troubled unstable frontline front-line mainland rural urban mountainous northernmost jihadist-held government-held
 russian-occupied russian-held ukrainian-held ukrainian-controlled russian-controlled occupied-held rebel-controlled government-controlled controlled held
 temporarily partially landlocked oil-rich resource-rich mineral-rich conflict-torn conflict-hit war-battered battered devastated self-declared
 so-called former historic ancient old new main major principal local regional provincial nearby adjacent surrounding southernmost
 northern-most predominantly mostly mainly kurdish-held kurdish-controlled kurdish-run insurgency-hit drought-hit quake-hit flood-hit earthquake-hit
 tiny vast wider broader greater heavily strategically important populous lawless gang-ridden gang-plagued more different various several two three four five six seven
 second first third crucial central-eastern highland northernmost just deep well right further farther closer somewhere elsewhere
 national own neighbour far forward central demilitarized demilitarised buffer neutral`);

/** Nouns whose "in X", "at X" says where somebody spoke or a thing was decided, not where the counted are. */
export const SPEECH_NOUNS =
  words(`conference briefing interview speech statement summit meeting talks address remarks hearing forum ceremony press session event rally
 reporters journalists reporter correspondent newsroom podcast television radio parliament lawmakers audience ambassador envoy embassy-spokesman university college institute newspaper
 official officials spokesman spokeswoman spokesperson minister president leader government authorities source sources diplomat diplomats analyst professor
 memorial museum cemetery archive library church foundation nonprofit charity think-tank medic doctor doctors nurse mourners funeral vigil
 negotiations conference's visit trip delegation court tribunal editor office bureau analysts experts politicians reporters'`);

export const SPEECH_VERBS =
  words(`said says say saying told tells telling announced announces announcing spoke speaks speaking declared stated reported reports reporting
 added confirmed confirmed briefed testified wrote writes met meets meeting visited visiting arrived-in claimed acknowledged addressed warned
 explained noted insisted commented answered replied asked stressed met signed agreed decided voted convened hosted testifying addressing`);

/** Verbs of coming together, which say where somebody spoke where those who come are such people. */
export const MEETING_VERBS = words('gathered gathering gather arriving assembled');
export const DIGNITARIES = words(
  'leaders ministers officials diplomats lawmakers envoys presidents delegates journalists reporters allies chiefs heads members experts delegations mourners families relatives supporters',
);

/** "at NATO headquarters", "in parliament": capitalised heads that are institutions, media or documents. */
export const NO_PLACE =
  words(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
 November December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Spring Summer Autumn Winter Christmas Easter Ramadan
 I He She It They We You The A An This That These Those There Here His Her Their Its Our My Your Who What When Where Why How If But And Or As So For
 Reuters AP AFP BBC CNN NBC ABC CBS NPR TASS Interfax Bloomberg Yonhap Xinhua Jazeera Telegram Twitter Facebook YouTube X Instagram
 NATO UN EU AU OSCE ECOWAS SADC IGAD ICRC FBI CIA NIS ISW GUR HUR FSB SBU Pentagon Kremlin White Congress Parliament Senate House Duma Knesset Bundestag
 Parliamentary Council Ministry Department Defense Defence Foreign Office Army Navy Air Marine Marines Corps Force Forces Guard Staff General Command Brigade Division Regiment
 Battalion Operation Exercise English Russian Korean Arabic French Mr Mrs Ms Dr President Prime Minister Secretary General Colonel Major Captain Lieutenant Commander
 Capitol Elysee Hill Matignon Quirinale Cabinet Court Office Chamber
 Allah God Islam Muslim Christian Western Operations Resolution Article Chapter Phase Plan Day War World Cold Great Civil Second First Third Human Rights Nations United Union
 Security Special State Secret Supreme Central National International Federal Independent Armed Republican Democratic Peace Stabilization Stabilisation Mission Group Battlegroup
 Party University Committee Agency Company Post Times News Report Act Treaty Agreement Accord Accords Alliance Institute Bureau Association Foundation Movement
 Tribunal Summit Forum Cup Games Olympics Bank Fund Journal Herald Gazette Radio Television TV Channel Constitution Bible Quran Christ Jesus Chief Sergeant
 Admiral Brigadier Marshal Minister Ambassador Governor Senator Colonels Attack Attacks Clashes Battle Fighting Troops Soldiers Forces Killed Dead Wounded`);

/** "in the war with X", "in X's civil war": what goes on at the place. */
export const EVENT_NOUNS =
  words(`fighting clashes clash war wars conflict conflicts battle battles hostilities skirmish skirmishes insurgency uprising unrest crisis offensive
 violence bloodshed campaign invasion incursion operation`);

/** Place nouns that only point back to a place named before; others ("the airport", "the docks") are places of their own inside it. */
export const POINTING_NOUNS =
  words(`area areas region regions province provinces oblast district districts zone zones city cities town towns village villages capital state
 states territory territories country nation colony part parts side land soil interior place location site sector sectors theater theatre parts settlement county governorate mission operation
 war conflict offensive field front fronts frontline frontlines battlefield battlefields ground republic island peninsula municipality enclave position positions headquarters`);

/** Adverbial "there" is none before these: "there are", "there seem". */
export const EXPLETIVE =
  words(`is are was were be been being have has had will would could can may might must should shall 's 're isn't aren't wasn't weren't seems seem seemed appears appear
 appeared exist exists existed remain remains remained came comes`);
