/* Nouns of forces and people in them, and the verbs that tie a subject to its own troops. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** After a demonym, country or group these make a force: "Russian army", "U.S. service members". */
export const FORCE_NOUNS =
  words(`troop troops soldier soldiers force forces army armies military militaries servicemen serviceman servicewomen servicemember servicemembers
 personnel fighter fighters peacekeeper peacekeepers officer officers general generals marine marines sailor sailors airman airmen pilot
 pilots paratrooper paratroopers commando commandos infantry infantryman infantrymen engineer engineers sapper sappers reservist reservists
 conscript conscripts recruit recruits volunteer volunteers mercenary mercenaries contractor contractors militant militants insurgent
 insurgents rebel rebels guerrilla guerrillas guerilla guerillas gunman gunmen militia militias militiaman militiamen militiamembers terrorist
 terrorists separatist separatists extremist extremists combatant combatants policeman policemen police gendarme gendarmes guard guards
 guardsman guardsmen defender defenders occupier occupiers invader invaders men man prisoners prisoner pow pows convicts inmates contingent
 contingents unit units battalion battalions brigade brigades regiment regiments division divisions corps navy fleet garrison garrisons
 squadron casualties losses dead deaths wounded fatalities advisers advisors adviser advisor trainers instructors observers observer staff
 crew medics specialists experts operators operatives agents patrol convoy column citizens members attackers assailants tankers gunners
 artillery artillerymen snipers scouts cadets martyrs legionnaires veterans irregulars regulars paramilitary paramilitaries tribesmen cossacks killed soldiers' troops'
 peshmerga deserters defectors detainees captives hostages people women boys workers builders member bodies toll`);

/** Verbs and nouns whose subject counts its own people: "Turkey lost 12", "Canada has sent 225". */
/** Words that may stand between the adjective and its noun: "Russian ground troops", "U.S. service members". */
export const MODIFIERS =
  words(`ground air naval armed special elite land border coast guard defense defence security service regular federal national government paramilitary peacekeeping
 military combat frontline airborne marine naval mobilised mobilized contract professional active duty active-duty young wounded dead captured fallen injured killed armored armoured
 mechanized mechanised motorized motorised assault infantry artillery tank engineering medical logistics regime state death rebel islamist jihadist pro-government invading occupying invasion
 expeditionary internal rapid riot police uniformed serving former retired foreign new first additional extra more other private mercenary volunteer territorial reserve army navy war
 anti-government opposition separatist proxy allied army's military's main local gang convict penal prison own two three four five several many most some all senior top front line high-ranking`);

export const OWN_VERBS =
  words(`lend lends mourn mourns mourned lost loses lose losing suffered suffers suffer suffering sent send sends sending deployed deploy deploys deploying dispatched dispatch dispatches withdrew withdraw withdraws
 withdrawing withdrawn pulled pull pulls pulling keeps keep kept has have had having contributed contributes contribute contributing provided provide provides committed commit commits pledged pledges
 offered offers stationed stations maintains maintain maintained fields fielded mobilised mobilized mobilise mobilize mobilizes raised raise recruited recruit recruits drafted drafts draft moved moves moving massed amassed
 concentrated gathered brought brings bring transferred transfers shifted numbers number numbered counts counted commands trained trains cut cuts reduce reduced reduces reduces increased increase increases
 expanded expands need needs needed wants want adding add adds added lists took take takes put lent redeployed redeploy evacuated rotated rotates employ employs employed poured throws threw
 committing hosting consists comprises fielding buried lacks sacrificed loaned leaves leave left buries plans planned planning intends intended ready willing prepares preparing prepared promised promises aim aims aimed`);

/** Verbs whose object, not subject, is the force counted: "Israel killed 40". */
export const FOE_VERBS =
  words(`face faces faced confront confronts confronted killed kill kills killing wounded wound wounds captured capture captures capturing destroyed destroy destroys eliminated eliminate eliminates neutralised neutralized neutralize
 liquidated arrested arrest arrests detained detain detains fought fighting fights fight struck strike strikes hit hits attacked attack attacks ambushed repelled targeted targets bombed shelled defeated defeat
 against shot injured injures freed released expelled repatriated surrounded encircled trapped took-prisoner inflicted inflicts`);

export const SPEAKING =
  words(`said says say saying told tells claimed claims claim reported reports report announced announces confirmed confirms estimated estimates estimate believe believes believed stated states spoken
 warned warns warning denied denies deny insisted insists added acknowledged acknowledges admitted admits declared wrote according thinks think sees assessed assesses assess noted argues argued accused accuses
 reckon reckons reckoned speak speaks spoke hopes hope expects expect expected knows knew know learned shows showed fears feared saw counted-at
 alleged alleges put puts called calls suggested suggests indicated cited citing quoted quoting disclosed revealed reveals releases asserts asserted maintains-that boasts boasted`);

/** After a demonym or a country these speak, report or decide; they are not counted. */
export const OFFICE =
  words(`president president's minister ministers ministry ministries government governments official officials spokesman spokeswoman spokesperson spokespeople agency agencies intelligence
 spy spies source sources diplomat diplomats analyst analysts expert experts media newspaper newspapers outlet outlets broadcaster parliament lawmaker lawmakers senator senators leader leaders leadership
 embassy ambassador envoy chancellor premier secretary department foreign estimate estimates figures data report reports reporting assessment assessments statement statements statistics tally count count's researchers
 researcher institute university commander commanders chief chiefs command spokesman's authorities administration cabinet capital propaganda claims claim staff tv television radio congressman mp mps historian
 observers-said adviser-said think newsroom journalist journalists prosecutors court`);

/** After a mission or alliance: its politics, not its people. */
export const BODY =
  words(`plan plans summit summits resolution resolutions mandate mandates security general-assembly panel monitors investigators humanitarian refugee children charter sanctions
 membership conference meeting headquarters expansion enlargement accession envoys aid report's relief human rights`);
