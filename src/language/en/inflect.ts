/* The forms of English verbs: the regular rules, and a table of those that do not follow them. */

export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
  ing: string;
}

/** Lemma, past and participle; the participle is left out where it is the past. */
const IRREGULAR_ROWS =
  'beat/beat/beaten become/became/become begin/began/begun bind/bound bleed/bled break/broke/broken breathe/breathed bring/brought broadcast/broadcast build/built burst/burst buy/bought ' +
  'catch/caught choose/chose/chosen cast/cast come/came/come cost/cost cut/cut deal/dealt dig/dug draw/drew/drawn drive/drove/driven fall/fell/fallen feed/fed feel/felt fight/fought find/found ' +
  'flee/fled fly/flew/flown forecast/forecast foresee/foresaw/foreseen get/got/got give/gave/given go/went/gone grow/grew/grown hear/heard hide/hid/hidden hit/hit hold/held hurt/hurt keep/kept ' +
  'know/knew/known lay/laid lead/led leave/left lend/lent let/let lie/lay/lain lose/lost make/made mean/meant meet/met mow/mowed/mown overrun/overran/overrun pay/paid put/put quit/quit read/read ' +
  'ride/rode/ridden rise/rose/risen run/ran/run say/said see/saw/seen seek/sought sell/sold send/sent set/set shed/shed shoot/shot shrink/shrank/shrunk shut/shut sink/sank/sunk sit/sat slay/slew/slain ' +
  'sleep/slept speak/spoke/spoken speed/sped spend/spent split/split spread/spread stand/stood steal/stole/stolen strike/struck swell/swelled/swollen swear/swore/sworn take/took/taken teach/taught ' +
  'tell/told think/thought throw/threw/thrown tread/trod/trodden undergo/underwent/undergone understand/understood upset/upset wear/wore/worn win/won withdraw/withdrew/withdrawn withstand/withstood write/wrote/written';

const IRREGULAR: ReadonlyMap<string, [past: string, participle: string]> = new Map(
  IRREGULAR_ROWS.split(' ').map((row) => {
    const [lemma = '', past = '', participle = past] = row.split('/');
    return [lemma, [past, participle]];
  }),
);

/** Verbs that double their last consonant: the short ones and those stressed at the end. */
const DOUBLING = new Set(
  (
    'plan admit submit refer infer commit permit ban bar brag beg chat rip slam quip sum snap log peg flag spot put set run run dub regret rebut blog pin concur incur defer ' +
    'allot drop stop trap bag nab step slip trim cut dig get hit let quit shed shut sit split win begin trek equip airdrop gun strip cap drag jam ship kidnap remit transfer man swap swim'
  ).split(' '),
);

const vowel = (c: string | undefined): boolean => c !== undefined && 'aeiou'.includes(c);

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !vowel(lemma.at(-2))) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function third(lemma: string): string {
  if (lemma.endsWith('y') && !vowel(lemma.at(-2))) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('ee') || lemma.endsWith('oe')) return `${lemma}ing`;
  if (lemma.endsWith('e')) return `${lemma.slice(0, -1)}ing`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/** The five forms of a verb. A row of its own ("say/said", "write/wrote/written") tells what is irregular of it. */
export function inflect(row: string): VerbForms {
  const [base = '', ownPast, ownParticiple] = row.split('/');
  const [known, knownParticiple] = IRREGULAR.get(base) ?? [past(base), past(base)];
  return {
    base,
    third: base === 'have' ? 'has' : third(base),
    past: ownPast ?? known,
    participle: ownParticiple ?? ownPast ?? knownParticiple,
    ing: gerund(base),
  };
}
