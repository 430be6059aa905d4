/* Closed classes of English that the attribution rules test tokens against; all lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  'a an the this that these those some many several most all both each every another other one two three four five few no any such his her its their our my your more fewer',
);
export const SUBJECT_PRONOUNS = set('he she they it we i you who others this');
export const THIRD_PERSON = set('he she they it');
export const FIRST_PERSON = set('i we you');
export const AUXILIARIES = set(
  "has have had is are was were be been being am will would can could may might must shall should do does did having 's 've 're 'd 'll isn't aren't wasn't weren't won't wouldn't can't cannot couldn't hasn't haven't hadn't doesn't don't didn't mustn't shouldn't he's she's it's they're they've we've we're i'm i've ",
);
export const BE = set("is are was were be been being am isn't aren't wasn't weren't");
export const NEGATIONS = set(
  "not n't never no neither nor without isn't aren't wasn't weren't won't wouldn't can't cannot couldn't hasn't haven't hadn't doesn't don't didn't",
);
export const ADVERBS = set(
  'also later then earlier previously recently already first now still even just once again too soon subsequently however instead further only never always often sometimes ever ' +
    'meanwhile afterwards thereafter thereupon today yesterday tonight long simply thus not meantime both all themselves himself herself itself',
);
export const PREPOSITIONS = set(
  'in on at of for from with by to during after before within about over under among between against near through via into onto upon across along around behind beyond despite ' +
    'except inside outside off toward towards until till since like unlike without throughout including amid per as citing following besides alongside beside given regarding concerning',
);
export const SUBORDINATORS = set(
  'that because as when while where if although though after before until till whether how what why than since unless whereas once lest so whenever wherever whereby',
);
export const CONJUNCTIONS = set('and but or nor yet so while whereas although though as with because since if when');
export const RELATIVES = set('who which whose whom that');
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec yesterday today tonight tomorrow week month year day days weeks months years ago earlier later morning afternoon evening night weekend noon ' +
    'midnight hours hour minutes overnight last next early late recently then now spring summer autumn winter',
);
/** Verbs without a reporting sense that news clauses turn on; with the reporting verbs they mark where a subject must end. */
export const PLAIN_VERBS = set(
  'went go goes gone came come comes took take takes taken made make makes got get gets gotten left leave leaves lost lose loses sent send sends began begin begins begun brought bring brings ' +
    'kept keep keeps led lead leads met meet meets paid pay pays won win wins fell fall falls fallen rose rise rises risen grew grow grows grown became become becomes stood stand stands sat ' +
    'ran fought fight fights shot shoot shoots hit hits struck strike strikes fled flee flees built build builds bought buy buys sold sell sells spent spend spends caught catch catches ' +
    'broke break breaks broken chose choose chosen drew draw drew drove drive drives driven flew fly flies flown gave wore wear taught teach dealt deal hid hide lay lies laid lit ' +
    'remain remains seem seems appear appears happen happens serve serves died die dies let lets cut cuts cost costs spread turn turns arrive arrives try tries start starts stop stops ' +
    'help helps move moves live lives work works play plays use uses join joins enter enters withdraw withdrew withdrawn crossed served remained killed wounded captured deployed ' +
    'bore tore threw thrown shook shaken hung sank sunk stole stolen stuck swept swung slid slept sprang bled bent bred clung crept dug fed froze frozen knelt lent overcame overthrew overran rang ' +
    'rode ridden shone shut spun stung undertook undertaken wept woke withheld withstood beat beaten hurt bound drank ate blew blown tied',
);
/** Openers of a noun phrase in apposition. */
export const APPOSITION_OPENERS = set(
  'a an the who whose which whom also then now former head chief director president one speaking citing quoting referring in at of from with for on during after like himself herself however ' +
    'meanwhile too himself themselves spokesman spokeswoman spokesperson commander professor minister secretary author founder leader chairman chairwoman chair co-founder senior deputy ' +
    'call callsign codenamed alias aged acting analyst editor when while as where both each all none his her its their nevertheless though instead therefore moreover by via following based formerly himself speaking writing',
);
/** Nouns of the occasion or medium of speech: "in a statement", "at a briefing". They never belong to the source. */
export const OCCASIONS = set(
  'statement interview briefing conference release report speech address post message letter email e-mail tweet article column note memo communique bulletin update newsletter meeting session ' +
    'call video audio recording phone telephone press testimony hearing remarks comments broadcast television tv radio telegram twitter facebook x instagram whatsapp parliament line website ' +
    'cable diary memoir memoirs debate ad event rally podcast essay op-ed book blog text filing document complaint survey poll study announcement dispatch analysis reply response summary summit',
);
/** What words travel by: "said by phone". Without an article they are nobody. */
export const MEDIUMS = set(
  'phone telephone cellphone satellite mobile email e-mail mail fax text sms whatsapp signal telegram skype zoom video radio letter post message messenger telex cable teleconference videoconference wire walkie-talkie',
);
/** Heads of people and bodies that speak without a name. */
export const ROLE_NOUNS = set(
  'official officials spokesman spokeswoman spokesperson spokespeople spokesmen source sources minister ministers ministry president premier secretary general generals colonel major captain commander ' +
    'commanders chief chiefs officer officers governor mayor ambassador envoy envoys diplomat diplomats senator lawmaker lawmakers analyst analysts expert experts observer observers monitor monitors ' +
    'army navy military airforce force forces police government governments agency agencies authorities authority administration department command council parliament committee institute institution ' +
    'group groups organization organisation union alliance coalition party service services intelligence office bureau commission court judge prosecutor prosecutors mission delegation embassy ' +
    'researchers researcher scientists scientist professor historian historians doctors doctor medics medic rescuers witnesses witness residents resident villagers villager survivor survivors soldier ' +
    'soldiers fighter fighters rebel rebels militants militant activists activist aide aides adviser advisers advisor advisors leader leaders chairman chairwoman director directors head deputy ' +
    'newspaper paper daily agency wire channel station broadcaster network magazine media press outlet website reporter reporters journalist journalists correspondent editor blogger bloggers pentagon ' +
    'kremlin nato un eu who ngo ngos charity charities hospital families family relatives relative veteran veterans deputy mp mps deputies opposition regime junta think-tank tank lawyer lawyers ' +
    'report reports study survey poll estimate estimates figures data documents document statement watchdog envoy un speaker commissioner coordinator representative superintendent inspector brigadier lieutenant sergeant admiral marshal',
);
/** Text that carries somebody's statement: "a report by the navy". */
export const DOCUMENT_NOUNS = set(
  'report reports study survey poll analysis estimate estimates assessment assessments figure figures data statistics tally tallies count counts statement release communique communiqué document documents ' +
    'paper bulletin bulletins statements dossier briefing letter memo review investigation inquiry research census list lists records account accounts article story claim claims intelligence filing filings website dispatch post ' +
    'toll numbers calculation calculations projection projections forecast update updates declaration announcement reckoning information evidence index database word admission',
);
/** Nouns that announce a content: "his claim that", "estimates that". */
export const CUE_NOUNS = set(
  'claim claims statement statements assertion assertions allegation allegations accusation accusations report reports announcement estimate estimates assessment assessments belief view warning ' +
    'warnings prediction predictions forecast forecasts projection projections suggestion suggestions admission acknowledgement acknowledgment declaration remark remarks comment comments insistence ' +
    'contention argument pledge promise vow boast boasts complaint complaints fear fears hope hopes opinion conclusion finding findings confirmation revelation disclosure rumour rumours rumor rumors ' +
    'speculation suspicion suspicions demand demands proposal plan plans expectation expectations calculation calculations reckoning tally count figure figures number numbers toll total ' +
    'denial denials account accounts testimony evidence word words telling opinion news feeling sense idea notion outlook note letter call calls request requests',
);
/** Words in -ly that are no adverbs of manner. */
export const LY_NOUNS = set(
  'family ally assembly daily weekly monthly quarterly yearly early elderly italy july supply reply anomaly monopoly fly bully rally tally',
);
/** "US estimates run to 1,200": what estimates do with a figure. */
export const RUNNING = set('run runs ran range ranges ranged go goes went stand stood vary varied');
