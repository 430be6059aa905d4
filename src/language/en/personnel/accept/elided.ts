/* Numbers whose noun is left out: subjects, objects and parts of a series that take the noun counted before. */

import { countryAt } from '../../places/countries.js';
import { type Candidate, LOSSES, lastCounted, lastForceCount, type SentenceScan, size } from '../candidate.js';
import {
  ADVERBS,
  ARTICLES,
  AUXILIARIES,
  DETERMINERS,
  hasWord,
  MORE_WORDS,
  PREPOSITIONS,
  VERBS,
  wordSet,
} from '../closed.js';
import { cueAt } from '../cues.js';
import { FORCE_NOUNS, NOUNS } from '../nouns.js';
import { labelsThings } from './labels.js';
import { behindAt, CIVIL_LIFE, COUNTING, DEATH_VERBS, goesOn, isClosing, type Rule, wordBefore } from './shared.js';

const WEAK_CUES = wordSet('has have had put');
const TAKING_VERBS = wordSet(
  'has have had with claimed add counted documented reported expect expects find saw seen wants brought took takes take estimated put gave listed confirmed recorded identified',
);
const SPOKEN = wordSet('writes wrote written warn warned warns tells told spoke spoken speaks speak talked talks told');
const SENDS = wordSet('send sends sent deploy deploys deployed contributes contributed provides provided');
const PRONOUN_SUBJECTS = wordSet('it they there that we them this these those number figure answer total he she');
const PRONOUN_LINKS = wordSet("is are was were had has have be been 's 're 've by of to at");
const PERIODS = wordSet('day week month year');
const JOINTS = wordSet('and or , ; plus but against from then ( while to');
const OPPOSITES = wordSet('against from to');

/** A number that can be a subject: first in its clause, or after a conjunction, a reporting verb or a determiner. */
function isSubject(c: Candidate, scan: SentenceScan): boolean {
  const at = wordBefore(c, scan);
  const word = scan.words[at] ?? '';
  if (at < 0 || scan.tokens[at]!.kind !== 'word') return true;
  return (
    !(
      PREPOSITIONS.has(word) &&
      word !== 'that' &&
      word !== 'than' &&
      word !== 'as' &&
      word !== 'of' &&
      word !== 'by' &&
      word !== 'from' &&
      word !== 'in' &&
      word !== 'with' &&
      word !== 'including'
    ) && !TURNS.has(word)
  );
}

const TURNS = wordSet('turns turned aged age at over under');

const NOT_PEOPLE_BEHIND = wordSet('votes years days hours weeks months percent times degrees points');

/** "Of the Danes, 30 fell ill": the group stands right before. */
function namedGroup(c: Candidate, scan: SentenceScan): boolean {
  if (scan.words[c.from - 1] !== ',') return false;
  for (let i = c.from - 2; i >= Math.max(0, c.from - 5); i--) {
    const country = countryAt(scan.tokens, i);
    const group =
      (country?.value.people && country.next === c.from - 1) ||
      (i === c.from - 2 && NOUNS.get(scan.words[i]!)?.class === 'hard');
    if (group) return scan.words.slice(Math.max(0, i - 2), i).includes('of');
  }
  return false;
}

/** "840 were hurt", "some 400 left the island": the noun left out, a predicate behind. */
export const elidedSubject: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none') return null;
  const at = behindAt(c, scan);
  const word = scan.words[at] ?? '';
  const verbal =
    (word === 'including' && c.phrase.more) ||
    AUXILIARIES.has(word) ||
    VERBS.has(word) ||
    cueAt(scan.tokens, at) ||
    (word === ',' && cueAt(scan.tokens, at + 1)) ||
    word === 'who' ||
    word === 'whom' ||
    word === 'whose';
  if (!verbal || NOT_PEOPLE_BEHIND.has(word) || !isSubject(c, scan)) return null;
  if (namedGroup(c, scan) && memory.articleMilitary()) return 'elided-subject';
  if (ofThings(c, scan)) return false;
  const last = lastCounted(memory, scan.sentence, 2, true);
  if (last === 'civil') return false;
  // "a girl was killed and three others were hurt"
  if (
    c.phrase.more &&
    hasWord(scan.words, 0, c.from, BYSTANDER) &&
    !scan.words.slice(0, c.from).some((w) => NOUNS.get(w)?.class === 'hard')
  )
    return false;
  // Soldiers flee too, where soldiers were counted just before.
  const soldiers = lastCounted(memory, scan.sentence, 0, false) === 'force' && !scan.civil;
  if (!(soldiers && FLIGHT.has(word)) && hasWord(scan.words, c.to, c.to + 8, CIVIL_LIFE)) return false;
  const loss = scan.cues.some((cue) => cue.from >= at && cue.from <= at + 4 && HURT.has(cue.status));
  // "On Sunday 3,000 crossed; half are children."
  if (!loss && scan.civil && !scan.military && lastCounted(memory, scan.sentence, 0, true) !== 'force') return false;
  if (last === 'force')
    return loss && scan.scene && !LOSSES.has(lastForceCount(memory, scan.sentence, 2)?.mention?.status ?? 'present')
      ? null
      : 'elided-subject';
  if (
    loss &&
    !suffers(scan) &&
    !ofForce(c, scan) &&
    !(memory.articleStrong() && !scan.scene && !scan.civil && memory.lastCivil < 0)
  )
    return null;
  if (scan.civil && !scan.military) return false;
  const recent =
    memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 2 && memory.lastCivil < memory.lastForce;
  const served =
    memory.articleStrong() &&
    !scan.scene &&
    (word === 'whom' ||
      word === 'who' ||
      scan.cues.some((cue) => cue.from >= at && cue.from <= at + 2 && SERVES.has(cue.status)));
  return (scan.military || recent || served) && memory.articleMilitary() && size(c.number) > 1
    ? 'elided-subject'
    : null;
};

const FLIGHT = wordSet('fled flee fleeing');
const BYSTANDER = wordSet(
  'girl boy child woman teenager baby mother father farmer teacher driver student civilian villager shepherd',
);

/** States that tell of soldiers even where nobody was named. */
const SERVES: ReadonlySet<string> = new Set(['withdrawn', 'deserted', 'captured', 'training', 'en_route', 'killed']);
const HURT: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'missing']);
const ATTACKED = wordSet(
  'ambush ambushed convoy patrol base outpost barracks garrison battalion brigade regiment checkpoint column attacked overrun regiments trenches warship airbase camp clash clashes battle fighting lost losses ranks',
);

/** Soldiers are those who are hit ("ambushed a patrol; 14 were killed"), not those who shoot. */
const suffers = (scan: SentenceScan): boolean => !scan.scene && hasWord(scan.words, 0, scan.words.length, ATTACKED);

/** "Of its soldiers 40 are missing" */
const ofForce = (c: Candidate, { words }: SentenceScan): boolean =>
  NOUNS.get(words[c.from - 1] ?? '')?.class === 'hard' && hasWord(words, c.from - 4, c.from - 1, OF);
const OF = wordSet('of among');

const PRONOUN_WHOLES = wordSet('total number these those them whom latter former rest whole sum figure');

/** "Of the trucks, 40 came back": part of things. */
function ofThings(c: Candidate, scan: SentenceScan): boolean {
  const { words } = scan;
  if (words[c.from - 1] !== ',' || c.from > 7 || words[0] !== 'of') return false;
  const last = words[c.from - 2] ?? '';
  const people = words.slice(1, c.from - 1).some((w) => NOUNS.has(w) || FORCE_NOUNS.has(w) || PRONOUN_WHOLES.has(w));
  return !people && !/(?:ed|en|nt)$/.test(last) && !isPeople(scan, c.from - 2) && scan.candidates[0] === c;
}

/** A country or a people ends at token `at`. */
function isPeople(scan: SentenceScan, at: number): boolean {
  for (let i = Math.max(0, at - 2); i <= at; i++) if (countryAt(scan.tokens, i)?.next === at + 1) return true;
  return false;
}

const ADDING = wordSet('and , or plus');

/** "1,000 kilometres long, and in the south another 900": more of what was measured. */
const isMoreOfThat = (c: Candidate, scan: SentenceScan): boolean =>
  c.afterMeasure && (c.number.change !== null || c.phrase.more || ADDING.has(scan.words[c.from - 1] ?? ''));

/** "the army lost 70", "Norway gave 70": the noun left out behind a verb of having, sending or losing. */
export const elidedObject: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none') return null;
  const word = scan.words[behindAt(c, scan)] ?? '';
  if (!goesOn(word)) return null;
  const at = wordBefore(c, scan);
  const link = scan.words[at] ?? '';
  // "put 1.8 million to flight"
  if (isMoreOfThat(c, scan) || (word === 'to' && scan.words[behindAt(c, scan) + 1] === 'flight')) return null;
  // "a recruit 900": a noun.
  const noun = ARTICLES.has(scan.words[at - 1] ?? '');
  const cued = !noun && scan.cues.some((cue) => cue.from === at || cue.to === at + 1);
  if (!(cued || TAKING_VERBS.has(link))) return null;
  const last = lastCounted(memory, scan.sentence, 2, cued && !WEAK_CUES.has(link));
  // "took 30 off a bus"
  if (scan.scene && last !== 'force') return null;
  // "whose insurgency has killed thousands": all who died of it.
  if (KILLS.has(link) && hasWord(scan.words, at - 4, c.phrase.end + 6, WARS)) return false;
  if (KILLS.has(link) && scan.words.slice(Math.max(0, at - 8), at).some((w) => NOUNS.get(w)?.unit === 'fighters'))
    // "jihadists have killed over 900": whom they killed is not said.
    return last === 'force' && lastCounted(memory, scan.sentence, 0, true) === 'force' ? 'elided-object' : false;
  const sends = SENDS.has(link);
  if (sends && memory.articleStrong() && size(c.number) >= 10) return 'elided-object';
  if (link === 'with' && scan.words[at - 1] === ',' && isPeople(scan, at - 2) && memory.articleStrong())
    return 'elided-object';
  if (last === 'other' || last === 'civil') {
    if (!(scan.military && lastCounted(memory, scan.sentence, 0, false) === null)) return null;
  }
  if (last === 'force') return 'elided-object';
  const recent = memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 1;
  return (scan.military || recent) &&
    memory.articleMilitary() &&
    !scan.civil &&
    (DEATH_VERBS.has(link) || size(c.number) >= 10)
    ? 'elided-object'
    : null;
};

/** "... held the bridge and about 90 the mill.": an object behind, its verb left out. */
const isGapped = (c: Candidate, { words }: SentenceScan): boolean =>
  /^(?:and|,|while)$/.test(words[c.from - 1] ?? '') &&
  words[c.phrase.end] === 'the' &&
  isClosing(words[c.phrase.end + 2] ?? '');

const KILLS = wordSet('killed kill killing kills murdered slaughtered massacred abducted kidnapped');
const WARS = wordSet(
  'insurgency insurgencies insurrection uprising rebellion war wars conflict violence campaign attacks strife',
);

/** "105 the day after", "200 the same week". */
const isDay = (c: Candidate, scan: SentenceScan): boolean =>
  scan.words[c.phrase.end] === 'the' && hasWord(scan.words, c.phrase.end + 1, c.phrase.end + 3, PERIODS);

/** "... 45 of its men and Vale 300", "and 20 on the hill": joined to a count in the same sentence. */
export const joined: Rule = (c, scan) => {
  if (c.phrase.kind !== 'none') return null;
  const index = c.index;
  const before = scan.candidates.findLast(
    (b) => b.index < index && (b.mention || size(b.number) > 1 || b.phrase.kind !== 'other'),
  );
  if (!before?.mention || before.counted !== 'force') return null;
  const behind = behindAt(c, scan);
  const gapped = before.phrase.end < c.from && isGapped(c, scan);
  if (!(goesOn(scan.words[behind] ?? '') || cueAt(scan.tokens, behind) || isDay(c, scan) || gapped)) return null;
  // Back over a country, a determiner or an adverb to what joins.
  let i = c.from - 1;
  let named = 0;
  while (i >= before.phrase.end && named <= 4) {
    const token = scan.tokens[i]!;
    if (
      token.kind === 'word' &&
      (token.cap ||
        DETERMINERS.has(token.lower) ||
        ADVERBS.has(token.lower) ||
        MORE_WORDS.has(token.lower) ||
        token.lower === "'s" ||
        token.lower === 'some')
    ) {
      i--;
      named++;
    } else break;
  }
  const joint = i < before.phrase.end ? '' : scan.words[i]!;
  if (!JOINTS.has(joint)) return null;
  if (OPPOSITES.has(joint) && before.phrase.kind !== 'none' && !cueAt(scan.tokens, before.from - 1)) return null;
  return c.from - before.phrase.end <= (c.phrase.more ? 15 : 9) ? 'joined' : null;
};

const ADMITS = wordSet('admits admitted owns confesses confessed admit');

/** "By now it is 700 or more": a pronoun that stands for the force counted before. */
export const pronounSubject: Rule = (c, scan, memory) => {
  const losing = LOSSES.has(lastForceCount(memory, scan.sentence, 2)?.mention?.status ?? 'present');
  if (c.phrase.kind !== 'none' || size(c.number) < (losing ? 2 : 20)) return null;
  const at = wordBefore(c, scan);
  if (!PRONOUN_LINKS.has(scan.words[at] ?? '')) return null;
  const subject = scan.words.slice(Math.max(0, at - 4), at);
  if (ADMITS.has(scan.words[at - 1] ?? '') && losing) return 'pronoun-subject';
  if (!subject.some((w) => PRONOUN_SUBJECTS.has(w)) || hasWord(scan.words, c.from - 8, c.from, CIVIL_LIFE)) return null;
  const word = scan.words[behindAt(c, scan)] ?? '';
  const rate = /^(?:a|each|per|every)$/.test(word) && PERIODS.has(scan.words[behindAt(c, scan) + 1] ?? '');
  if (!goesOn(word) && !rate) return null;
  return lastCounted(memory, scan.sentence, 3, true) === 'force' && !scan.civil ? 'pronoun-subject' : null;
};

const PLACING = wordSet('in on at along inside near aboard');
const TIME_AFTER = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);

/** "40 at one post and 41 at the other", "- 900 in the fleet": shares of a count told by where they are. */
export const placed: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || (size(c.number) < 10 && !sharesLoss(c, scan))) return null;
  const at = behindAt(c, scan);
  if (!PLACING.has(scan.words[at] ?? '')) return null;
  const next = scan.tokens[at + 1];
  if (!next || next.kind === 'number' || hasWord(scan.words, at + 1, at + 3, TIME_AFTER)) return null;
  if (scan.civil || !SHARE_OPENINGS.has(scan.words[wordBefore(c, scan)] ?? '')) return null;
  return lastCounted(memory, scan.sentence, c.from === 1 ? 6 : 1, false) === 'force' ? 'placed' : null;
};

/** "Thirteen were shot: five on the road": a loss of the same sentence is told in its parts. */
const sharesLoss = (c: Candidate, scan: SentenceScan): boolean => {
  const whole = scan.candidates.find((other) => other.mention);
  return (
    whole?.mention !== undefined &&
    whole.index < c.index &&
    LOSSES.has(whole.mention!.status) &&
    size(whole.number) > size(c.number)
  );
};

const SHARE_OPENINGS = wordSet(', and : ; - \u2013 \u2014 \u2022 \u00b7 *');

const SUMMING = wordSet('making bringing takes taking brings');

/** "making it 39 in all", "bringing the total to 90": a sum of counts of the force told just before. */
export const summed: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || !hasWord(scan.words, c.from - 7, c.from, SUMMING)) return null;
  const link = scan.words[c.from - 1] ?? '';
  if (link !== 'it' && link !== 'to' && link !== 'of') return null;
  if (!goesOn(scan.words[behindAt(c, scan)] ?? '')) return null;
  return lastCounted(memory, scan.sentence, 1, false) === 'force' ? 'summed' : null;
};

/** Tokens of a sentence that can do without a verb. */
const FRAGMENT = 14;

/** "Perhaps 700, no more.": a sentence without a verb after a count. */
export const fragment: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || size(c.number) < 20 || (scan.civil && !scan.military)) return null;
  if (scan.sentence.heading && scan.words[0] !== '-') return null;
  if (scan.tokens.length > FRAGMENT || scan.words.some((w) => AUXILIARIES.has(w) || VERBS.has(w))) return null;
  const word = scan.words[behindAt(c, scan)] ?? '';
  if (!goesOn(word)) return null;
  if (scan.words.some((w) => /ed$/.test(w)) || hasWord(scan.words, 0, scan.words.length, CIVIL_LIFE)) return null;
  const last = lastCounted(memory, scan.sentence, 2, false);
  const followsForce = last === null && memory.lastForce === scan.sentence.index - 1;
  return last === 'force' || followsForce ? 'fragment' : null;
};

/** Few armies have so many. */
const MANY_PEOPLE = 1e6;
const VACANCIES = wordSet('vacancies posts places jobs beds seats tickets rooms');

const LABEL_MARKS = wordSet(': - \u2013 \u2014');

/** The words of the label that ends before the mark at `to`. */
function labelBefore({ words, tokens }: SentenceScan, to: number): string[] {
  let i = to - 1;
  while (i >= 0 && tokens[i]!.kind !== 'punct') i--;
  return words.slice(i + 1, to);
}

/** "531 square miles have shrunk to 309": of what was measured. */
const shrinks = (c: Candidate, scan: SentenceScan): boolean =>
  c.afterMeasure && scan.words[wordBefore(c, scan)] === 'to';

/** "helped by a few hundred of the allies": nothing but a count of the force stands near. */
export const nearForce: Rule = (c, scan, memory) => {
  if (
    c.phrase.kind !== 'none' ||
    size(c.number) < (c.number.change ? 20 : 100) ||
    isMoreOfThat(c, scan) ||
    shrinks(c, scan)
  )
    return null;
  if (size(c.number) >= MANY_PEOPLE || hasWord(scan.words, c.from - 3, c.from, VACANCIES)) return null;
  const at = behindAt(c, scan);
  const word = scan.words[at] ?? '';
  if (!(goesOn(word) || AUXILIARIES.has(word) || cueAt(scan.tokens, at))) return null;
  const prior = scan.words[c.from - 1] ?? '';
  const spoken = prior === 'of' && hasWord(scan.words, c.from - 6, c.from, SPOKEN);
  if (DEATH_VERBS.has(prior) || (prior === 'of' && !spoken && !COUNTING.has(scan.words[c.from - 2] ?? ''))) return null;
  // "the 9,000 above which observers are due", "vehicles: 4,803"
  if (scan.words[at + 1] === 'which' || (LABEL_MARKS.has(prior) && labelsThings(labelBefore(scan, c.from - 1))))
    return null;
  if (scan.civil || scan.words[c.from - 1] === 'at' || scan.words[c.from - 1] === '(' || scan.words[c.to] === ':')
    return null;
  if (hasWord(scan.words, 0, scan.words.length, CIVIL_LIFE)) return null;
  const last = lastCounted(memory, scan.sentence, 3, false);
  if (last !== null && last !== 'force') return null;
  return last === 'force' || memory.articleStrong() ? 'near-force' : null;
};
