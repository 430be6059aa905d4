/* Numbers that a noun elsewhere counts through a relation: of a collective, part of a group, predicate of a total. */

import { namedForceAt } from '../../forces/table.js';
import { countryAt } from '../../places/countries.js';
import { type Candidate, lastCounted, lastForceCount, type SentenceScan, size } from '../candidate.js';
import { ADVERBS, AMONG, AUXILIARIES, BE, DETERMINERS, hasWord, PREPOSITIONS, VERBS, wordSet } from '../closed.js';
import { cueAt } from '../cues.js';
import { FORCE_NOUNS, LOOSE_COLLECTIVES, NOUNS } from '../nouns.js';
import { LEVEL_VERB } from '../status/levels.js';
import { softNoun } from './nouns.js';
import { CIVIL_LIFE, COUNTING, goesOn, type Rule, wordBefore } from './shared.js';

const WITHOUT_NOUN = wordSet('none collective other');
const TOTAL_LINKS = wordSet(
  'number numbers numbered total totals totalled totaled at reach reached to is was are were be',
);
const POSSESSED = wordSet('the its their his');
const POINTING = wordSet('the these those this that its their');
const ESTIMATING = wordSet('put puts set sets estimate estimates estimated reckon reckons reckoned');

const MERCHANTMEN = wordSet('tanker tankers freighter trawler ferry yacht merchant cargo airliner plane boat pirates');

/** "a contingent of 230", "an army of 90,000", "a 4,000-strong force". */
export const collective: Rule = (c, scan, memory) => {
  if (c.phrase.strong) return !memory.borrowed() && (scan.military || memory.articleMilitary()) ? 'n-strong' : false;
  // "a second group of 700 follows": the verb is the group's.
  const verb = scan.words[c.to] ?? '';
  if (c.phrase.kind === 'other' && !(VERBS.has(verb) || cueAt(scan.tokens, c.to))) return null;
  if (!WITHOUT_NOUN.has(c.phrase.kind)) return null;
  let i = c.from - 1;
  while (i >= 0 && DETERMINERS.has(scan.words[i]!)) i--;
  const link = scan.words[i] ?? '';
  if (link !== 'of' && link !== 'with' && link !== 'numbering' && link !== 'totalling' && link !== 'totaling')
    return null;
  const noun = scan.words[i - 1] ?? '';
  // "a tanker with a crew of 21"
  if (noun === 'crew' && hasWord(scan.words, 0, scan.words.length, MERCHANTMEN)) return false;
  if (link === 'of' && COUNTING.has(noun) && (scan.military || lastForceCount(memory, scan.sentence, 2) !== null))
    return 'counting-noun';
  if (FORCE_NOUNS.has(noun) || NOUNS.get(noun)?.class === 'hard') {
    if (!LOOSE_COLLECTIVES.has(noun) || scan.military || lastForceCount(memory, scan.sentence, 2))
      return memory.articleMilitary() ? 'collective' : false;
  }
  if (link === 'numbering' || link === 'totalling' || link === 'totaling') return scan.military ? 'collective' : null;
  return null;
};

/** "400 of them", "ten of whom": part of a count before. */
export const ofThem: Rule = (c, scan, memory) => {
  if (!c.phrase.ofThem) return null;
  if (hasWord(scan.words, 0, scan.words.length, CIVIL_LIFE)) return false;
  // "raids ..., and 30 fell in nine of them": nobody is in people.
  if (scan.words[c.from - 1] === 'in') return false;
  // "dug out 60 from the rubble, 12 of them dead": they are as unknown as the whole.
  const whole = scan.candidates[c.index - 1];
  if (whole && whole.counted === 'other' && whole.phrase.kind === 'none' && size(whole.number) > size(c.number))
    return false;
  const last = lastCounted(memory, scan.sentence, 3, true);
  const civilians = memory.lastOf.civil;
  if (last === 'civil' && !(civilians && civilians.sentence.index < memory.lastForce && memory.articleStrong()))
    return false;
  if (last === 'force') return 'of-them';
  if (memory.articleStrong() && !scan.civil && size(c.number) >= 10) return 'of-them';
  return memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 1 && memory.articleMilitary()
    ? 'of-them'
    : false;
};

/** "150 of the Americans", "400 of its own": a group named behind "of" that is no noun for people. */
export const ofGroup: Rule = (c, scan, memory) => {
  if (!c.phrase.ofGroup || c.phrase.kind !== 'none') return null;
  // "40 of the 120 places": the whole is of things.
  const whole = scan.candidates[c.index + 1];
  if (whole && whole.phrase.kind === 'other' && whole.from - c.phrase.end <= 1) return false;
  return (scan.military || lastForceCount(memory, scan.sentence, 1) !== null) && memory.articleMilitary()
    ? 'of-group'
    : false;
};

const SAID_OF_TOTAL = wordSet(
  'of estimated total original promised pledged planned authorised authorized expected initial some about',
);

/** "4,000 of the 12,000 sappers": a part beside its total. */
export const ofTotal: Rule = (c, scan, memory) => {
  if (scan.words[c.to] !== 'of') return null;
  const next = scan.candidates[c.index + 1];
  if (!next || size(next.number) <= size(c.number)) return null;
  const between = scan.words.slice(c.to + 1, next.from);
  if (!between.every((w) => DETERMINERS.has(w) || SAID_OF_TOTAL.has(w))) return null;
  // "one of 40 soldiers" picks a man out.
  if (size(c.number) === 1 && (next.phrase.kind === 'hard' || next.phrase.kind === 'demonym')) return false;
  if (next.phrase.kind === 'state') return memory.articleStrong() && !memory.civilLosses ? 'of-total' : null;
  if (next.phrase.kind === 'soft') return softNoun(next, scan, memory) ? 'of-total' : null;
  return next.phrase.kind === 'hard' || next.phrase.kind === 'demonym' ? 'of-total' : null;
};

/** "120 New Zealand and 950 Australian troops": a country whose noun stands behind the next number. */
export const sharedNoun: Rule = (c, scan) => {
  const next = scan.candidates[c.index + 1];
  if (next?.phrase.kind !== 'hard' || !/^(?:and|or)$/.test(scan.words[next.from - 1] ?? '')) return null;
  const country = countryAt(scan.tokens, c.to);
  return country?.next === next.from - 1 && countryAt(scan.tokens, next.to) ? 'shared-noun' : null;
};

/** "a 11,500 contingent": the force itself is called by its size. */
export const sized: Rule = (c, { words }, memory) => {
  const head = words[c.phrase.end - 1] ?? '';
  const called = c.phrase.kind === 'other' && c.phrase.end - c.to <= 3 && WHOLE_FORCES.has(head);
  return called && /^an?$/.test(words[c.from - 1] ?? '') && size(c.number) >= 30 && memory.articleMilitary()
    ? 'collective'
    : null;
};
const WHOLE_FORCES = wordSet('contingent garrison force army militia battlegroup');

/** "48 gunners came back out of 160": the total behind its part. */
export const outOf: Rule = (c, scan) => {
  if (c.phrase.kind !== 'none' || scan.words[c.from - 1] !== 'of' || scan.words[c.from - 2] !== 'out') return null;
  const part = scan.candidates[c.index - 1];
  return part?.mention && size(part.number) < size(c.number) && goesOn(scan.words[c.phrase.end] ?? '')
    ? 'out-of'
    : null;
};

/** "12 peacekeepers, including two from Malawi". */
export const included: Rule = (c, scan) => {
  if (c.phrase.kind !== 'none' || !AMONG.has(scan.words[c.from - 1] ?? '')) return null;
  const whole = scan.candidates.slice(0, c.index).findLast((b) => b.mention);
  return whole && size(whole.number) > size(c.number) ? 'of-them' : null;
};

/** "Norland (1,204), Estmark (877)": countries with their numbers after a noun for troops. */
export const bracketed: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || scan.words[c.from - 1] !== '(' || scan.words[c.phrase.end] !== ')') return null;
  // "twenty percent of the soldiers (3,000)"
  if (
    NOUNS.get(scan.words[c.from - 2] ?? '')?.class === 'hard' &&
    scan.words.slice(0, c.from).some((w) => w === 'percent' || w === '%' || w === 'cent')
  )
    return 'bracketed';
  for (let back = 1; back <= 4; back++) {
    const found = countryAt(scan.tokens, c.from - 1 - back);
    if (found && found.next === c.from - 1)
      return (scan.military || lastForceCount(memory, scan.sentence, 1)) && memory.articleMilitary()
        ? 'bracketed'
        : false;
  }
  return null;
};

/** "1,500 from the Storm Corps", "18 of the navy": the force stands behind. */
export const fromForce: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || !memory.articleMilitary()) return null;
  const link = scan.words[c.phrase.end] ?? '';
  if (link !== 'from' && link !== 'of') return null;
  for (let i = c.phrase.end + 1; i < Math.min(c.phrase.end + 7, scan.words.length); i++) {
    const word = scan.words[i]!;
    if (FORCE_NOUNS.has(word) && (!LOOSE_COLLECTIVES.has(word) || scan.tokens[i]!.cap)) return 'from-force';
    if (scan.tokens[i]!.kind !== 'word' && scan.tokens[i]!.kind !== 'number') return null;
    if (i > c.phrase.end + 1 && (PREPOSITIONS.has(word) || AUXILIARIES.has(word))) return null;
  }
  return null;
};

/** "400 of the corps serve elsewhere: Orvale (MUNO), 90; Tarn, 310": items of a list with their numbers last. */
export const listed: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || !memory.articleMilitary()) return null;
  const { tokens, words } = scan;
  if (!ITEM_ENDS.has(words[c.phrase.end] ?? '')) return null;
  let i = c.from - 1;
  while (i >= 0 && words[i] !== ';' && words[i] !== ':') i--;
  if (i < 0 || !tokens[i + 1]?.cap || c.from - i > 12 || c.from === i + 1) return null;
  const colon = words.lastIndexOf(':', i);
  const whole = scan.candidates.find((other) => other.mention && other.from < colon);
  return colon > 0 && whole && size(whole.number) > size(c.number) ? 'listed' : null;
};
const ITEM_ENDS = wordSet('; . and');

/** "the 70 sleep in tents": a number that the article has set before. */
export const repeated: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none') return null;
  if (size(c.number) <= 20 || !memory.sizes.has(size(c.number))) return null;
  return isRound(c) || POINTING.has(scan.words[c.from - 1] ?? '') ? 'repeated' : null;
};

const COMPARING = wordSet(
  'compared-with compared-to compare-with up-from down-from rather-than instead-of opposed-to contrast-to more-than fewer-than less-than higher-than lower-than greater-than on-from',
);
const COMPARING_ALONE = wordSet('against versus vs');

/** "up from 410 in April", "against some 9,800 in March": a level that the count before is measured by. */
export const compared: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' && c.phrase.kind !== 'soft') return null;
  let i = c.from - 1;
  while (i > 0 && (DETERMINERS.has(scan.words[i]!) || ADVERBS.has(scan.words[i]!))) i--;
  const link = scan.words[i] ?? '';
  if (!COMPARING_ALONE.has(link) && !COMPARING.has(`${scan.words[i - 1] ?? ''}-${link}`)) return null;
  if (!goesOn(scan.words[c.phrase.end] ?? '') && !/^(?:the|a|last)$/.test(scan.words[c.phrase.end] ?? '')) return null;
  // "Violations numbered 388, as against 421": what is compared was no force.
  const before = scan.candidates[c.index - 1];
  if (before?.counted === 'other' && before.phrase.kind === 'none') return false;
  return lastCounted(memory, scan.sentence, 1, false) === 'force' ? 'compared' : null;
};

const isRound = (c: Candidate): boolean => size(c.number) >= 100;

const GROW = wordSet('grow rise increase swell expand climb reach');
const MODALS = wordSet('could may might can would will');

/** "The contingent could grow to 9,000": the number's own words say that a force grows. */
export const growth: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || size(c.number) < 100 || scan.words[c.from - 1] !== 'to') return null;
  if (!GROW.has(scan.words[c.from - 2] ?? '') || !hasWord(scan.words, c.from - 5, c.from - 2, MODALS)) return null;
  return (scan.military || lastForceCount(memory, scan.sentence, 2) !== null || memory.articleStrong()) &&
    memory.articleMilitary()
    ? 'growth'
    : null;
};

/** "the number of tents": what is counted is named, and it is no people. */
function countsThings(scan: SentenceScan, at: number): boolean {
  if (scan.words[at + 1] !== 'of') return false;
  for (let i = at + 2; i < Math.min(at + 7, scan.words.length); i++) {
    const word = scan.words[i]!;
    if (NOUNS.has(word) || FORCE_NOUNS.has(word) || scan.tokens[i]!.cap || scan.tokens[i]!.kind === 'number')
      return false;
    if (PREPOSITIONS.has(word) || AUXILIARIES.has(word) || cueAt(scan.tokens, i))
      return i > at + 2 && !DETERMINERS.has(scan.words[i - 1]!);
  }
  return false;
}

/** "the number of troops stands at 980", "put the wounded at 1,000". */
export const predicate: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none') return null;
  const at = wordBefore(c, scan);
  const link = scan.words[at] ?? '';
  if (MUSTERED.has(link) && FORCE_NOUNS.has(scan.words[at - 1] ?? '') && goesOn(scan.words[c.phrase.end] ?? ''))
    return memory.articleMilitary() ? 'predicate' : null;
  if (!PREDICATE_LINKS.has(link) && !(link === 'to' && hasWord(scan.words, at - 3, at, LEVEL_VERB))) return null;
  // "puts at around 5,200 the dissidents who fight on"
  if (link === 'at' && ESTIMATING.has(scan.words[at - 1] ?? '') && scan.words[c.phrase.end] === 'the') {
    const noun = scan.words.slice(c.phrase.end + 1, c.phrase.end + 4).find((w) => NOUNS.has(w));
    if (noun && NOUNS.get(noun)!.class !== 'civil' && memory.articleMilitary()) return 'predicate';
  }
  let counting = false;
  let force = false;
  let named = false;
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const word = scan.words[i]!;
    if (word === ';') break;
    if (COUNTING.has(word)) {
      if (countsThings(scan, i)) return false;
      counting = true;
      named ||= OF_FORCE.has(scan.words[i - 1] ?? '');
    }
    const noun = NOUNS.get(word);
    if (noun?.class === 'state' && POSSESSED.has(scan.words[i - 1] ?? '') && !memory.civilLosses)
      force ||= memory.articleMilitary();
    // "the mothers' committee" only names who counts.
    if (noun?.class === 'civil' && !/^'s?$/.test(scan.words[i + 1] ?? '')) return null;
    if (
      noun?.class === 'hard' ||
      (noun?.class === 'soft' && SIZE_LINKS.has(link) && (scan.military || memory.articleStrong())) ||
      (FORCE_NOUNS.has(word) && !LOOSE_COLLECTIVES.has(word)) ||
      (noun?.class === 'state' && (scan.military || memory.articleStrong()))
    )
      force = true;
    // "the KLF's strength at 380"
    if (scan.tokens[i]!.cap && namedForceAt(scan.tokens, i)) force = true;
    if (word === 'force' && STANDING.has(scan.words[i - 1] ?? '')) force = true;
    if (FORCE_NOUNS.has(word) && memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 2) force = true;
  }
  const last = lastCounted(memory, scan.sentence, 2, false);
  if (named && memory.articleMilitary()) return 'predicate';
  if (last === 'civil') return null;
  if (counting && (force || last === 'force' || (last === null && memory.articleStrong() && !scan.civil)))
    return 'predicate';
  if (
    force &&
    (link !== 'at' ||
      /^(?:stands?|stood|remains?|remained|now|is|are|was|were)$/.test(scan.words[at - 1] ?? '') ||
      hasWord(scan.words, at - 16, at, ESTIMATING)) &&
    TOTAL_LINKS.has(link) &&
    memory.articleMilitary()
  )
    return 'predicate';
  return null;
};

const SIZE_LINKS = wordSet('number numbers numbered total totals totalled totaled');
const STANDING = wordSet('permanent regular standing full-time armed defence defense ground land air naval');
const MUSTERED = wordSet('counted counts numbered mustered fielded musters fields');

/** "battle deaths", "troop losses": whose dead they are is said. */
const OF_FORCE = wordSet('battle battlefield combat troop army military soldier police rebel militant insurgent');

const PREDICATE_LINKS = wordSet(
  'at is are was were be been to reached reach reaches reaching total totals totalled totaled number numbers numbered exceed exceeds exceeded topped tops hit hits passed from of comprises comprised as',
);

const LIVES = wordSet('life lives');
const EARNS = wordSet('earns earn earned salary salaries wage wages');
const PAYING = wordSet(
  'pay pays paid paying cost costs costing spend spends spent spending earn earns earned owe owes owed',
);
const PRICES = wordSet(
  'budget budgets cost price prices fare fares fee fees rent rents salary salaries wage wages fine fines bill bills',
);
const TRADED = wordSet('closed opened traded trading sold priced');
const COPULAS = wordSet('is are was were at of to');

/** "paid 400 for each tent", "the price of a ticket is 4,200": sums without a currency. Lives are no price. */
export const price: Rule = (c, scan) => {
  if (c.phrase.kind !== 'none' || c.phrase.ofThem) return null;
  // "9,000 for each household"
  if (hasWord(scan.words, c.from - 12, c.from, EARNS)) return false;
  const behind = scan.words[c.phrase.end] ?? '';
  if (behind === 'for' && /^(?:each|every)$/.test(scan.words[c.phrase.end + 1] ?? '')) return false;
  const at = wordBefore(c, scan);
  const link = scan.words[at] ?? '';
  // "Wall Street closed at 17,098"
  if (link === 'at' && TRADED.has(scan.words[at - 1] ?? '')) return false;
  if (PAYING.has(link)) return hasWord(scan.words, c.to, c.to + 4, LIVES) ? null : false;
  return COPULAS.has(link) && hasWord(scan.words, at - 7, at, PRICES) ? false : null;
};

/** "20 dead, 14 of whom were civilians": what the number counts is said behind the verb. */
export const civilPredicate: Rule = (c, scan) => {
  if (c.phrase.kind !== 'none') return null;
  const { words } = scan;
  let at = c.phrase.end;
  if (!BE.has(words[at] ?? '')) return null;
  while (BE.has(words[at] ?? '') || ADVERBS.has(words[at] ?? '')) at++;
  return NOUNS.get(words[at] ?? '')?.class === 'civil' ? false : null;
};

const BODY_OF = wordSet('members personnel part');
const ARMED_BODY = wordSet('army military navy police security armed force forces guard militia');

/** "Over 100 were soldiers", "twelve of the 30 dead were members of the army": what the number counts is said behind the verb. */
export const forcePredicate: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' && c.phrase.kind !== 'state') return null;
  const { words } = scan;
  let at = c.phrase.end;
  if (!BE.has(words[at] ?? '')) return null;
  while (BE.has(words[at] ?? '') || ADVERBS.has(words[at] ?? '') || DETERMINERS.has(words[at] ?? '')) at++;
  const noun = NOUNS.get(words[at] ?? '');
  const member = BODY_OF.has(words[at] ?? '') && words[at + 1] === 'of' && hasWord(words, at + 2, at + 6, ARMED_BODY);
  const people = noun?.class === 'hard' && noun.unit !== 'officers';
  return (member || people) && memory.articleMilitary() ? 'force-predicate' : null;
};
