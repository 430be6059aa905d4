/* Numbers that stand beside soldiers and count none: witnesses, ages, toys, manners of speaking. */

import type { Qualifier } from '../../../../model/claim.js';
import { namedForceAt } from '../../forces/table.js';
import { countryAt } from '../../places/countries.js';
import { peopleAt } from '../../places/peoples.js';
import { type Candidate, type SentenceScan, size } from '../candidate.js';
import { ADVERBS, BE, hasWord, PREPOSITIONS, wordSet } from '../closed.js';
import { FORCE_NOUNS, NOUNS } from '../nouns.js';
import type { Rule } from './shared.js';

/** Witnesses are few; a larger number that "said" something is a poll of a force. */
const WITNESSES = 30;
const SAY = wordSet('told said tell say says testified recalled spoke quoted described complained');
const ASKED = wordSet('quoted quoting citing cites cited told');

const INTERVIEWED = wordSet('interviewed surveyed polled questioned');

/** "Two soldiers told the paper", "interviewed eleven officers": people who speak are counted for their words. */
export const speaking: Rule = (c, { words }) => {
  const asking = words.findLastIndex((w, i) => i < c.from && INTERVIEWED.has(w));
  if (asking >= 0 && c.from - asking <= 6 && !words.slice(asking, c.from).includes(',')) return false;
  if (c.phrase.kind === 'none' || c.phrase.kind === 'state') return null;
  if (size(c.number) >= WITNESSES) return null;
  let at = c.phrase.end;
  while (ADVERBS.has(words[at] ?? '') && words[at] !== 'in' && words[at] !== 'at') at++;
  // "said to be dead", "told to leave"
  if (SAY.has(words[at] ?? '') && words[at + 1] !== 'to') return false;
  const before = words[c.from - 1] ?? '';
  const asked = ASKED.has(before) || (before === 'to' && words[c.from - 2] === 'according');
  return asked ? false : null;
};

const GENERALLY = wordSet('can may usually typically generally normally often');
const SIZES = wordSet(
  'number numbers have has consist consists comprise comprises count counts contain contains hold holds be comprising',
);

/** "A battalion can number 500 to 1,500 soldiers": what such a formation has anywhere. */
export const defining: Rule = (c, { words }) => {
  for (let i = c.from - 1; i >= Math.max(1, c.from - 6); i--) {
    if (!GENERALLY.has(words[i]!)) continue;
    const formation =
      FORCE_NOUNS.has(words[i - 1] ?? '') &&
      words.slice(Math.max(0, i - 4), i - 1).some((w) => /^(?:a|an|each|such|most)$/.test(w));
    const sized = words.slice(i + 1, c.from).some((w) => SIZES.has(w)) || words[i + 1] === 'of';
    if ((formation || words.slice(Math.max(0, i - 4), i).includes('force')) && sized) return false;
  }
  return null;
};

const MODELS = wordSet('terracotta toy tin lego plastic playmobil');
const MATERIALS = wordSet('lead wooden chocolate cardboard clay');

const MADE_OF = wordSet('clay wood bronze stone terracotta tin plastic chocolate cardboard wax');

/** "300 wooden soldiers", "in lego, 8,000 soldiers": figures. Materials tell it only at the noun. */
export const models: Rule = (c, { words }) => {
  if (c.phrase.kind === 'none') return null;
  const figures =
    hasWord(words, c.from - 9, c.phrase.headFrom, MODELS) ||
    hasWord(words, c.to, c.phrase.headFrom, MATERIALS) ||
    // "ten soldiers of clay"
    (words[c.phrase.headTo] === 'of' && MADE_OF.has(words[c.phrase.headTo + 1] ?? ''));
  return figures ? false : null;
};

/** "lends them by the thousand": a manner of speaking. */
export const byThe: Rule = (c, { words }) =>
  c.phrase.kind === 'none' && words[c.from - 1] === 'the' && words[c.from - 2] === 'by' ? false : null;

const WHOLES = wordSet('all everyone everybody none nobody every any');

/** "all but one of them": those who are left out. */
export const allBut: Rule = (c, { words }) =>
  words[c.from - 1] === 'but' && WHOLES.has(words[c.from - 2] ?? '') ? false : null;

const LACK = wordSet('shortfall shortage lack deficit gap');

/** "is short of 900 soldiers", "a shortfall of 2,000": those who are not there. */
export const lacking: Rule = (c, { words }) => {
  if (
    c.phrase.kind !== 'none' &&
    /^(?:short|shy) of\b/i.test(c.number.text) &&
    LACKING_VERBS.has(words[c.from - 1] ?? '')
  )
    return false;
  if (words[c.from - 1] === 'of' && LACK.has(words[c.from - 2] ?? '')) return false;
  if (words[c.from - 1] === 'by' && hasWord(words, c.from - 12, c.from - 1, MISSING)) return false;
  return words[c.from - 1] === 'short' ||
    words[c.from - 1] === 'lacks' ||
    words[c.from - 1] === 'lacked' ||
    words[c.phrase.end] === 'short'
    ? false
    : null;
};
const MISSING = wordSet('miss missed misses missing short shortfall underfilled');
const LACKING_VERBS = wordSet("is are was were be been 's 're fell falls fall remain remains running left");

const EMPLOYS = wordSet(
  'employs employ employed treats treat treated seats feeds feed fed houses housed shelters sheltered teaches attracts attracted welcomes welcomed admitted insures',
);
const HOLDS = wordSet('holds hold held has had');
const CONTAINERS = wordSet(
  'camp camps hospital hospitals clinic school hall shelter tent building stadium museum room prison jail church theatre factory mine hotel',
);

/** "employs 1,400", "has treated 900", "the camp holds 26,000": workers, patients, those who have found shelter. */
export const sheltered: Rule = (c, { words }) => {
  if (c.phrase.kind !== 'none' || c.phrase.ofThem) return null;
  const link = words[c.from - 1] ?? '';
  if (EMPLOYS.has(link) || (link === 'for' && words[c.from - 2] === 'room')) return false;
  return HOLDS.has(link) && hasWord(words, c.from - 7, c.from - 1, CONTAINERS) ? false : null;
};

const CROWDS = wordSet('crowd crowds attendance audience turnout spectators onlookers congregation');
const HANDED = wordSet(
  'meals tea dinner lunch supper breakfast food soup water seats room parcels blankets tents beds',
);

/** "put the crowd at 4,000", "tea for 400", "meals to 900": onlookers and guests. */
export const gathered: Rule = (c, { words }) => {
  if (c.phrase.ofThem || (c.phrase.kind !== 'none' && c.phrase.kind !== 'soft')) return null;
  if (hasWord(words, c.from - 6, c.from, CROWDS)) return false;
  if (c.phrase.kind === 'soft') return null;
  const link = words[c.from - 1] ?? '';
  return (link === 'for' || link === 'to') && hasWord(words, c.from - 4, c.from - 1, HANDED) ? false : null;
};

const STRICKEN = wordSet('without homeless stranded displaced jobless trapped uprooted');

const DRIVEN = wordSet('driven drove driving uprooted displaced displacing');

/** "left thousands without power", "driven 4,000 from home": those whom a storm or a war has hit. */
export const stricken: Rule = (c, { words }) =>
  c.phrase.kind === 'none' && (STRICKEN.has(words[c.to] ?? '') || DRIVEN.has(words[c.from - 1] ?? '')) ? false : null;

const SHARES = wordSet('third half quarter fifth most all many some none few majority');

const AGES = wordSet('age ages aged');

/** "a third of them over forty", "the age limit rises from 43 to 52": an age. */
export const aged: Rule = (c, { words, tokens }) => {
  // "Tom Hask, 71, said", "a survivor, 97, came"
  const aside = words[c.from - 1] === ',' && words[c.to] === ',' && c.to - c.from === 1;
  if (aside && c.number.qualifier === 'exact' && size(c.number) >= 10 && size(c.number) <= 110) {
    const before = tokens[c.from - 2];
    const singular = before?.kind === 'word' && !/s$/.test(before.lower) && !NOUNS.has(before.lower);
    if (singular && !countryAt(tokens, c.from - 2) && !FORCE_NOUNS.has(before.lower)) return false;
  }
  const { qualifier } = c.number;
  if (isAgeOf(c, words)) return false;
  if (c.phrase.kind === 'none' && size(c.number) < 99 && hasWord(words, c.from - 10, c.from, AGES)) return false;
  if (c.phrase.kind !== 'none' || (qualifier !== 'more_than' && qualifier !== 'fewer_than') || size(c.number) > 99)
    return null;
  const whole = words[c.from - 1] ?? '';
  return (whole === 'them' || whole === 'whom') && words[c.from - 2] === 'of' && SHARES.has(words[c.from - 3] ?? '')
    ? false
    : null;
};

const BOUNDED: ReadonlySet<Qualifier> = new Set(['more_than', 'fewer_than', 'at_least', 'up_to']);
const YOUNGEST = 14;
const OLDEST = 80;

/** "The soldiers are over 45", "most of the recruits are under 20": bounds that nobody sets to the number of a few. */
function isAgeOf({ phrase, number, from }: Candidate, words: readonly string[]): boolean {
  if (phrase.kind !== 'none' || !BOUNDED.has(number.qualifier) || !BE.has(words[from - 1] ?? '')) return false;
  if (size(number) < YOUNGEST || size(number) > OLDEST) return false;
  const subject = NOUNS.get(words[from - 2] ?? '');
  return subject ? subject.class !== 'state' : words.slice(from - 4, from).some((w) => SHARES.has(w));
}

/** "his bees, of which he kept 900": things. */
export const ofWhich: Rule = (c, scan) => {
  if (c.phrase.kind !== 'none') return null;
  const at = whichBefore(c, scan);
  if (at < 0) return null;
  if (scan.candidates.some((other) => other.mention && other.index < c.index)) return null;
  const named = scan.words.slice(Math.max(0, at - 4), at);
  return named.some((w) => NOUNS.has(w) || FORCE_NOUNS.has(w)) ? null : false;
};

/** Where "of which" stands at most five tokens before the number; -1 where it does not. */
function whichBefore(c: Candidate, { words }: SentenceScan): number {
  for (let i = c.from - 1; i >= Math.max(1, c.from - 5); i--)
    if (words[i] === 'which') return words[i - 1] === 'of' ? i - 1 : -1;
  return -1;
}

/** "the deputies, of whom 300 were present", "observers, 320 of them from abroad", "of 212 hospitals, 180 are shut": parts of others. */
export const ofOthers: Rule = (c, scan) => {
  const { words, candidates, tokens } = scan;
  if (c.phrase.kind !== 'none') return null;
  const before = candidates[c.index - 1];
  if (before?.phrase.kind === 'other' && words[before.from - 1] === 'of' && before.phrase.end === c.from - 1)
    return words[c.from - 1] === ',' ? false : null;
  // "Of the six missions with 10,000 men, five are in Africa"
  const first = candidates[0]!;
  if (
    first.phrase.kind === 'other' &&
    first.index < c.index &&
    words[0] === 'of' &&
    first.from <= 2 &&
    size(first.number) > size(c.number)
  )
    return words[c.from - 1] === ',' ? false : null;
  const whom = words[c.from - 1] === 'whom' && words[c.from - 2] === 'of';
  const comma = whom ? c.from - 3 : c.from - 1;
  // "buyers, 200 so far, ...": at the head of the sentence.
  const told = comma <= 3 && comma > 0;
  if (words[comma] !== ',' || (!whom && !c.phrase.ofThem && !told)) return null;
  const head = headBefore(scan, comma);
  const noun = words[head] ?? '';
  const civil = NOUNS.get(noun)?.class === 'civil';
  if (DEEDS.has(noun)) return null;
  if (!civil && (!/[^s]s$/.test(noun) || NOUNS.has(noun) || FORCE_NOUNS.has(noun))) return null;
  const opens = head === 0 || tokens[head - 1]!.text === '"' || tokens[head - 1]!.text === ':';
  const named = () => countryAt(tokens, head) ?? peopleAt(tokens, head) ?? namedForceAt(tokens, head);
  if (tokens[head]!.cap && (!opens || named())) return null;
  return candidates.some((other) => other.index < c.index && other.phrase.end >= comma) ? null : false;
};

/** The head of the words before a comma that open the sentence or its clause: "Kidnappings" in "Kidnappings by the militia, ...". */
function headBefore({ words, tokens }: SentenceScan, comma: number): number {
  let start = comma - 1;
  while (start > 0 && tokens[start - 1]!.kind === 'word' && comma - start < LONGEST_GROUP) start--;
  if (start > 0 && tokens[start - 1]!.kind === 'word') return comma - 1;
  const behind = words.findIndex((w, i) => i > start && i < comma && PREPOSITIONS.has(w));
  return behind > start ? behind - 1 : comma - 1;
}
const LONGEST_GROUP = 7;
/** What one man does once: so many are so many men. */
const DEEDS = wordSet('retirements resignations enlistments departures arrivals discharges promotions surrenders');

const FORMATIONS = wordSet('battalions brigades regiments divisions units companies squadrons');

/** "the battalions as the 552, 564 and 565": their numbers. */
export const unitNumbers: Rule = (c, { words, tokens }) => {
  if (c.phrase.kind !== 'none' || size(c.number) > 999 || c.number.qualifier !== 'exact') return null;
  let i = c.from - 1;
  while (i > 0 && (tokens[i]!.kind === 'number' || /^(?:the|and|,|nos\.?|numbers)$/.test(words[i]!))) i--;
  return i < c.from - 1 && hasWord(words, i - 3, i + 1, FORMATIONS) && /^(?:as|:|\(|namely|,)$|s$/.test(words[i]!)
    ? false
    : null;
};

/** "14 drones, three of them at night", "300 beds; 280 are taken": parts of things that were counted just before. */
export const ofThings: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' && c.phrase.kind !== 'state') return null;
  const before = scan.candidates[c.index - 1];
  if (before?.phrase.kind !== 'other' || before.mention || size(before.number) <= size(c.number)) return null;
  if (!/[^s]s$/.test(scan.words[before.phrase.end - 1] ?? '')) return null;
  const between = scan.words.slice(before.phrase.end, c.from);
  const told = (w: string) =>
    FORCE_NOUNS.has(w) || (NOUNS.has(w) && !(c.phrase.ofThem && NOUNS.get(w)!.class === 'state'));
  if (between.some(told)) return null;
  const stop = between.filter((w) => w === ',' || w === ';' || w === 'and').length;
  return (c.phrase.ofThem || (stop === between.length && BE.has(scan.words[c.phrase.end] ?? ''))) &&
    memory.lastOf.named?.candidate === before
    ? false
    : null;
};

const CHANNELS = wordSet(
  'telegram channel channels account accounts twitter instagram facebook youtube tiktok page subscribers profile',
);
const READERS = wordSet('followers subscribers colleagues supporters members viewers');

/** "a channel with 900 followers": readers. */
export const readers: Rule = (c, { words }) =>
  READERS.has(words[c.phrase.headTo - 1] ?? '') && hasWord(words, c.from - 8, c.from, CHANNELS) ? false : null;

const RULINGS = wordSet(
  'resolution resolutions law laws decree decrees article articles paragraph paragraphs section clause convention rule directive order',
);
const INDEXES = wordSet('ftse dax nikkei nasdaq sensex cac kospi topix dow psalm psalms channel highway route flight');
const POPULATION = wordSet('population inhabitants pop');

/** "Resolutions 2628 and 2670", "population 700,000", "the FTSE 100": a number that is a name, or of everybody. */
export const named: Rule = (c, { words, tokens }) => {
  if (c.phrase.kind !== 'none' && c.phrase.kind !== 'other') return null;
  if (c.number.qualifier !== 'exact') return null;
  let i = c.from - 1;
  while (i > 0 && (tokens[i]!.kind === 'number' || /^(?:and|,|no\.?|nos\.?|of|is|:)$/.test(words[i]!))) i--;
  const before = words[i] ?? '';
  if (POPULATION.has(before)) return false;
  // "an order of 900" is one for soldiers.
  if (words[c.from - 1] === 'of' || words[c.from - 1] === 'is' || words[c.from - 1] === ':') return null;
  return (RULINGS.has(before) && tokens[i]!.cap) || INDEXES.has(before) ? false : null;
};

const FLYING = wordSet(
  'jet jets aircraft airplanes squadron squadrons frigates frigate hangar hangars purchase purchased buy buys buying bought delivery deliver airframe airframes sorties sortie warplanes warplane stealth',
);

/** "the purchase of 24 Karvan fighters": aeroplanes. */
export const flown: Rule = (c, { words }) =>
  c.phrase.kind === 'hard' &&
  /^fighters?$/.test(words[c.phrase.headTo - 1] ?? '') &&
  hasWord(words, 0, words.length, FLYING)
    ? false
    : null;

const FOLLOWED = wordSet(
  'subscribe subscribers followers subscribed views video videos likes shares channel telegram download',
);

/** "we are already 54K on Telegram", "related video (28K 80K)": readers, and the size of a file. */
export const followed: Rule = (c, { words }) =>
  /\dK$/i.test(c.number.text) && hasWord(words, 0, words.length, FOLLOWED) ? false : null;

/** "M10.8 million": the number stands before its unit in a word of its own. */
export const glued: Rule = (c, { tokens }) =>
  /^(?:hundred|thousand|million|billion)$/i.test(c.number.text) && /\d/.test(tokens[c.from - 1]?.text ?? '')
    ? false
    : null;
