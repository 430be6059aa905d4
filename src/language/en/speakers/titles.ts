/*
 * Words that stand at names: honorifics, ranks, offices, heads of organizations. All lower case, without the point of an
 * abbreviation.
 */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Say nothing of a role: "Mr Obama". */
export const HONORIFICS = set(`
mr mrs ms miss mx dr sir dame lord lady baroness baron count madam madame monsieur m mme herr frau signor senor senora don
prof professor rev reverend father sister brother sheikh sheik shaikh shaykh imam mullah maulana mawlawi maulvi ayatollah
hujjat hojatoleslam sayyed sayyid sayed haji hajji hon honourable honorable rabbi pope archbishop bishop cardinal
patriarch prince princess king queen emir sultan duke alhaji ko u daw comrade abuna metropolitan
`);

/** Ranks: "Maj. Gen. Pat Ryder", "Colonel Baturone". */
export const RANKS = set(`
general gen lieutenant lt lieut leftenant colonel col major maj brigadier brig captain capt commander cmdr commodore cdre
admiral adm rear vice-admiral vadm radm sergeant sgt corporal cpl private pvt marshal warrant ensign cadet major-general
lieutenant-general brigadier-general brigadier-gen sub-lieutenant staff-sergeant ltg mg bg ltc cpt cdr wing squadron flight
air vice field colonel-general col-gen lt-gen maj-gen brig-gen lt-col lieutenant-colonel superintendent inspector constable
commissioner comrade-general
`);

/** Offices that a named person holds; each can head a role ("defence minister", "spokesman for the army"). */
export const OFFICES = set(`
president vice-president premier chancellor minister ministers prime-minister secretary undersecretary under-secretary
secretary-general ambassador envoy consul governor mayor senator sen congressman congresswoman representative rep lawmaker
legislator parliamentarian mp mep deputy member spokesman spokeswoman spokesperson spox chief head leader director chair
chairman chairwoman chairperson commander commander-in-chief adviser advisor aide analyst expert researcher fellow scholar
historian professor economist strategist coordinator co-ordinator co-founder founder president-elect attache inspector
inspector-general official officer soldier fighter veteran dictator ruler monarch king queen emir sultan crown-prince
correspondent reporter journalist editor columnist author writer blogger observer monitor investigator prosecutor judge lawyer
attorney activist campaigner volunteer medic doctor surgeon nurse organiser organizer representative negotiator diplomat
delegate councillor counsellor council-member politician oligarch financier warlord militant rebel insurgent mercenary
contractor manager executive ceo boss comptroller auditor ombudsman rapporteur high-commissioner commissioner controller
pilot sailor marine sergeant-major gunner medic paramedic chaplain resident villager witness survivor prisoner defector
recruit conscript reservist drone-operator serviceman servicewoman peacekeeper policeman sheriff candidate opposition-leader
whip speaker majority-leader minority-leader chief-of-staff ex-president ex-minister teacher farmer student mother father wife
widow brother sister son daughter uncle cousin neighbour neighbor relative elder tribesman cleric preacher priest
premier taoiseach tanaiste chargé affaires counselor instructor trainer scientist specialist statistician demographer
archivist curator biographer operative agent spy handler interpreter translator guard bodyguard warden
`);

/** Words inside a role before its head: "deputy", "first vice", "press", "acting". */
export const ROLE_MODIFIERS = set(`
deputy vice acting interim former ex then outgoing incoming retired late senior top chief first second third assistant
associate principal lead joint press information media public affairs chief-of staff state prime foreign defence defense
interior home security national military armed forces army navy air force naval political opposition special permanent
general executive managing communications policy operations operational intelligence spy border police rebel separatist
supreme allied high commissioned regional provincial local government parliamentary presidential ministerial
republican democratic democrat conservative labour labor liberal ruling-party party house senate congressional military-affairs
human rights humanitarian aid relief peacekeeping mission force field forward sector brigade division battalion regiment corps
company battle-group district city town village community church religious tribal business research programme program
strategic strategy defence-policy russia china war conflict independent veteran newly appointed elected self-declared
self-proclaimed self-styled coup junta interim transitional shadow deputy-chief under minority majority white house
social welfare finance justice health culture digital energy economic youth veterans affairs immigration civil protection
budget committee commission council head chief ground land sea fleet missile drone artillery infantry tank cyber
logistics training recruitment mobilization mobilisation medical long-time longtime longtime british-born
responsibility charge exiled jailed captured wounded slain fellow leading prominent influential chief-operating
`);

/** Nouns for people who speak unnamed: "officials", "a source", "analysts". Singular and plural. */
export const PEOPLE = set(`
official officials source sources spokesperson spokespersons spokespeople spokesman spokesmen spokeswoman spokeswomen
officer officers analyst analysts expert experts diplomat diplomats observer observers witness witnesses resident residents
villager villagers soldier soldiers fighter fighters commander commanders general generals colonel colonels major majors
captain captains admiral admirals sergeant minister ministers president presidents leader leaders chief chiefs head heads adviser advisers advisor
advisors aide aides lawmaker lawmakers legislator legislators senator senators congressman congressmen mp mps deputy deputies
envoy envoys ambassador ambassadors attache governor governors mayor mayors councillor councillors politician politicians
member members representative representatives delegate delegates activist activists campaigner campaigners worker workers
medic medics doctor doctors nurse nurses historian historians researcher researchers scholar scholars academic academics
economist journalist journalists reporter reporters correspondent correspondents blogger blogger bloggers milbloggers milblogger
editor columnist commentator commentators person people persons man men woman women rebel rebels insurgent insurgents militant
militants guerrilla guerrillas separatist separatists jihadist jihadists islamist islamists extremist extremists mercenary
mercenaries prisoner prisoners captive captives deserter deserters defector defectors veteran veterans recruit recruits
conscript conscripts reservist reservists peacekeeper peacekeepers policeman policemen serviceman servicemen volunteer volunteers
relative relatives family families mother mothers wife wives widow widows survivor survivors refugee refugees prosecutor
prosecutors investigator investigators inspector inspectors monitor monitors critic critics opponent opponents supporter
supporters insider insiders figure figures individual individuals ally allies partner partners watchdog watchdogs
negotiator negotiators mediator mediators planner planners briefer interviewer interviewee moderator host anchor
premier chancellor secretary undersecretary director directors chairman chairwoman chair commissioner inspector-general
pilot pilots sailor sailors marine marines guard guards interrogator interrogators specialist specialists scientist
strategist strategists statistician statisticians demographer demographers lawyer lawyers elder elders cleric
clerics locals civilians authors author coordinator coordinators organiser organisers organizer organizers
rapporteur whistleblower whistleblowers informant informants spy spies operative operatives agent agents chaplain
speaker opposition backers contributors paratrooper paratroopers commandos sappers gunners scouts rangers troopers defenders businessman contractor contractors
`);

/** Nouns for what carries words without speaking itself: "a statement", "reports", "an assessment". */
export const DOCUMENTS = set(`
statement statements report reports reporting assessment assessments estimate estimates estimation data figure figures document documents
briefing briefings update updates bulletin bulletins communique communiqué press-release release releases post posts tweet
tweets message messages article articles story stories account accounts study studies survey surveys analysis analyses
research tally tallies count counts toll list lists database records statistics numbers calculation calculations count
intercepts intercept imagery image images photos photographs video videos footage claim claims rumours rumors information
letter letters memo memorandum testimony interview speech address remarks comments website site channel page blog book note
notes paper papers leak leaks dossier factbook yearbook review audit investigation investigations summary dispatch
cable cables resolution decree order communique's newsletter broadcast bulletin transcript text
`);

/** Heads of organizations' names: "Defence Ministry", "the army", "Institute for ...". */
export const ORGANIZATION_HEADS = set(`
ministry ministries department departments dept agency agencies service services institute institution army armies military
militaries navy police gendarmerie government governments office offices command headquarters mission missions coalition
alliance council committee commission bureau authority authorities academy university college observatory centre center
organization organisation organizations organisations union association federation foundation fund group groups network movement front party
militia militias brigade division battalion regiment corps guard guards forces force troops staff parliament assembly
senate congress duma knesset cabinet presidency administration embassy consulate delegation intelligence secretariat
court tribunal bank company corporation corp inc firm consultancy think-tank thinktank tank newspaper newspapers daily magazine weekly
broadcaster channel television tv radio station outlet outlets media press news agency times post journal herald tribune
gazette observer telegraph guardian review watch society league trust initiative project programme program panel
taskforce board inspectorate directorate junta regime leadership faction rebels insurgents kingdom republic
unit units contingent chiefs watchdog monitor charity ngo ngos nations inspector-general inspectorate secretariat
wing branch squadron fleet garrison contact legion cartel clan tribe tribes opposition house
`);

/** Lower-case words that belong to an organization's name before its head: "defence ministry", "military intelligence". */
export const ORGANIZATION_MODIFIERS = set(`
defence defense foreign interior home military national armed general security intelligence joint state border federal
central regional provincial local public health human rights civil emergency spy news press air naval land ground
special operations operational police transitional interim ruling rebel separatist government presidential
peacekeeping stabilisation stabilization multinational international allied western transitional external affairs
strategic research monitoring war investigative public-sector official state-run state-owned privately owned independent military-run
think rights aid relief opposition parliamentary pro-government pro-russian veterans emergencies justice finance
secret domestic counterintelligence counter-terrorism anti-terrorism counterterrorism veterans reserve territorial
revolutionary royal imperial people's main chief high supreme election electoral statistics
`);

/** Particles in the middle of names. */
export const NAME_PARTICLES = set(
  'wal von van der den de da do dos das del della di du la le ter ten bin ibn ben bint al el ul ould af zu y abu um ag',
);

/** Verbs of saying, for finding who a pronoun stands for. */
export const SAID = set(`
said says say saying told tells told added adds stated states announced announces claimed claims estimated estimates noted
notes reported reports confirmed confirms warned warns explained explains acknowledged acknowledges revealed reveals
declared declares asserted asserts insisted insists argued argues believes believed thinks wrote writes tweeted posted
admitted admits predicted predicts suggested suggests emphasized emphasised stressed stresses remarked recalled replied
answered testified testifies continued went put puts counted counts gave gives spoke speaks described describes disclosed
denied denies mentioned mentions specified briefed vowed promised pledged
`);

/** Small words, which no name contains where they are capitalised at the start of a sentence or in a headline. */
export const FUNCTION_WORDS = set(`
the a an and but or nor so yet if in on at by for from to of with as that this these those there here when while where who
whom whose which what why how then than thus hence however meanwhile moreover furthermore although though because since
until unless after before during despite once earlier later today yesterday tomorrow now soon still also even only just
both either neither each every all any some most many much more few several other another such no not yes he she it they we
you i his her its their our your my him them us me one two three four five six seven eight nine ten hundred thousand million
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
according asked speaking citing quoting including about around over under between among against without within per via
is are was were be been has have had do does did will would can could should may might must
`);

/** Capitalised words that begin sentences or headings and are no part of a name. */
export const NO_NAME: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...set(`
north south east west northern southern eastern western central read watch photo image video source credit updated
published breaking exclusive analysis opinion news press release editor's share following let's well ok okay please thank
thanks said says told added
last next first second third new old former ex acting interim late senior top deputy vice prime retired
russian-backed us-led africa europe asia america americas balkans caucasus sahel arctic middle pacific atlantic
mediterranean baltic gulf latin eurasia oceania
`),
]);

/** Pronouns that stand for one person. */
export const PERSON_PRONOUNS = set('he she him her his hers i we our us my me');
/** Pronouns that stand for an organization or several people. */
export const THING_PRONOUNS = set('it its they them their theirs that which this these those');
