/*
 * Which numbers count members of a force. Each rule is a small function; the first that answers decides. A rule gives
 * its name to accept, `false` to reject, null to pass on.
 */

import { countryAt } from '../places/countries.js';
import { type Candidate, lastCounted, lastForceCount, type Memory, type SentenceScan, size } from './candidate.js';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, MORE_WORDS, PREPOSITIONS, VERBS } from './closed.js';
import { startsCue } from './cues.js';
import { FORCE_NOUNS, LOOSE_COLLECTIVES, NOUNS } from './nouns.js';

type Rule = (c: Candidate, scan: SentenceScan, memory: Memory) => string | false | null;

const COUNTING = new Set(
  'pace rate aim goal intake number numbers numbered numbering total totals totalled totaled totalling totaling strength size figure figures toll count tally headcount share estimate estimates amount sum quota ceiling target establishment average personnel losses casualties complement level levels limit cap record quantity minimum maximum dead injured wounded killed missing captured deaths fatalities'.split(
    ' ',
  ),
);
const DEATH_VERBS = new Set(
  'killed kill killing lost lose losing died dead wounded injured hurt perished injuring wounding'.split(' '),
);
const NOT_PEOPLE_BEHIND = new Set('votes years days hours weeks months percent times degrees points'.split(' '));

/** The first word before the number that is no determiner or adverb, as a token index; -1 at the start. */
export function wordBefore(c: Candidate, scan: SentenceScan): number {
  let i = c.from - 1;
  while (
    i >= 0 &&
    (DETERMINERS.has(scan.words[i]!) ||
      scan.tokens[i]!.text === '"' ||
      [
        'just',
        'only',
        'already',
        'now',
        'currently',
        'first',
        'then',
        'another',
        'further',
        'additional',
        'extra',
        'alone',
        'also',
        'still',
        'even',
        'all',
      ].includes(scan.words[i]!))
  )
    i--;
  return i;
}

function behind(c: Candidate, scan: SentenceScan): string {
  let i = c.phrase.end;
  while (scan.tokens[i]?.text === '"' || scan.tokens[i]?.text === "'") i++;
  return scan.words[i] ?? '';
}

const isClosing = (word: string): boolean => word === '' || /^[.,;:!?)\]\u2013\u2014-]$/.test(word);

/** A noun for members of a force. */
const hardNoun: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'hard') return null;
  if (c.phrase.entry?.unit === 'officers' || c.phrase.entry?.unit === 'generals') {
    // "police officers", "election officers": only beside a force.
    if (policeLike(c, scan)) return policeServes(scan, memory) ? 'police-in-service' : false;
    return scan.military || memory.articleMilitary() ? 'noun' : false;
  }
  return c.phrase.entry?.unit === 'troops' || memory.articleMilitary() ? 'noun' : false;
};

function policeLike(c: Candidate, scan: SentenceScan): boolean {
  for (let i = c.to; i < c.phrase.headTo; i++)
    if (/^(?:police|policemen|civil|prison|election|customs|security|traffic)$/.test(scan.words[i]!)) return true;
  return c.phrase.entry?.unit === 'police';
}

/** Police count where they serve in a mission or beside soldiers. */
function policeServes(scan: SentenceScan, memory: Memory): boolean {
  if (!memory.articleMilitary()) return false;
  if (memory.counts.some((e) => e.counted === 'force' && e.candidate.mention?.unit === 'peacekeepers')) return true;
  return (
    scan.words.some((w) => NOUNS.get(w)?.class === 'hard' && NOUNS.get(w)?.unit !== 'officers') ||
    scan.words.some((w) => /^(?:contingent|mission|peacekeeping|force|army|troops|battalion)$/.test(w))
  );
}

const civilNoun: Rule = (c) => (c.phrase.kind === 'civil' || c.phrase.kind === 'other' ? false : null);

/** "men", "personnel", "members": where the sentence, or the count before, speaks of a force. */
const softNoun: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'soft' || !c.phrase.entry) return null;
  if (!memory.articleMilitary()) return false;
  const { unit } = c.phrase.entry;
  if (unit === 'police') return policeServes(scan, memory) ? 'police-in-service' : false;
  const head = scan.words[c.phrase.headTo - 1]!;
  const near =
    scan.military ||
    (scan.words[c.from - 1] === 'of' && FORCE_NOUNS.has(scan.words[c.from - 2] ?? '')) ||
    lastForceCount(memory, scan.sentence, 2) !== null ||
    (memory.articleStrong() && !scan.civil && memory.lastCivil <= memory.lastForce);
  if (unit === 'workers' || unit === 'engineers' || unit === 'contractors' || unit === 'advisers') {
    const modified = scan.words
      .slice(c.to, c.phrase.headFrom)
      .some((w) => FORCE_NOUNS.has(w) || w === 'combat' || w === 'royal');
    return modified || near ? 'noun' : false;
  }
  if (
    head === 'people' ||
    head === 'person' ||
    head === 'persons' ||
    head === 'lives' ||
    head === 'souls' ||
    head === 'human'
  )
    return peopleOfForce(c, scan, memory);
  if (lastCounted(memory, scan.sentence, 0, true) === 'civil' && !(scan.military && !scan.civil)) return false;
  if (!near && !scan.lead && head !== 'personnel' && head !== 'forces') return false;
  if (head === 'members' && !scan.military && scan.words[c.phrase.headTo] !== 'of') return false;
  return 'soft-noun';
};

/** "lost 50,000 people", "a million people under arms": only where a force has or loses them. */
function peopleOfForce(c: Candidate, scan: SentenceScan, memory: Memory): string | false {
  const left = scan.words.slice(Math.max(0, c.from - 8), c.from);
  const right = scan.words.slice(c.phrase.end, c.phrase.end + 8).join(' ');
  if (/\b(?:under arms|in uniform|in (?:its|their|the) (?:ranks|army|forces))\b/.test(right)) return 'people-of-force';
  if (
    left.some((w) => FORCE_NOUNS.has(w) && !LOOSE_COLLECTIVES.has(w)) ||
    left.some((w) => /^(?:grouping|garrison|strength)$/.test(w))
  )
    return 'people-of-force';
  if (left.some((w) => NOUNS.get(w)?.class === 'hard')) return 'people-of-force';
  const its = left.slice(-4);
  const before = lastForceCount(memory, scan.sentence, 1);
  if (
    before &&
    size(c.number) >= 1000 &&
    !scan.cues.some((cue) => /^(?:killed|wounded|casualties|missing)$/.test(cue.status)) &&
    !left.some((w) => DEATH_VERBS.has(w)) &&
    /^(?:people|persons)?$/.test(before.phrase.kind === 'none' ? '' : (before.mention?.head?.lower ?? 'x'))
  )
    return 'people-of-force';
  if (its.includes('lost') && lastForceCount(memory, scan.sentence, 2)) return 'people-of-force';
  if (c.phrase.ofGroup && lastForceCount(memory, scan.sentence, 2) && !left.some((w) => DEATH_VERBS.has(w)))
    return 'people-of-force';
  return false;
}

/** "3,800 casualties", "312 dead": where no civilians are named and a force is. */
const stateNoun: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'state') return null;
  if (!memory.articleMilitary()) return false;
  const inside = scan.words.slice(c.to, c.phrase.headFrom);
  if (inside.some((w) => w === 'civilian' || w === 'civilians')) return false;
  const forceInside = c.phrase.headFrom > c.to || inside.some((w) => FORCE_NOUNS.has(w));
  const last = lastCounted(memory, scan.sentence, 2, true);
  if (scan.civil && last !== 'force' && !scan.military) return false;
  if (last === 'civil' && lastCounted(memory, scan.sentence, 0, true) === 'civil') return false;
  if (scan.military || last === 'force' || (forceInside && memory.articleMilitary())) return 'state-noun';
  if (memory.articleStrong() && !scan.civil && !memory.civilLosses) return 'state-noun';
  if (memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 2 && memory.lastCivil < memory.lastForce)
    return 'state-noun';
  return false;
};

/** Words of civil life around a people's name. */
const CIVIL_LIFE = new Set(
  'homes home-owners uprooted tickets bars camped trapped evacuated displaced ethnic refugees shelter shelters vote voted voters poll population houses visa visas tourists'.split(
    ' ',
  ),
);

/** What members of a force do, of the words that say no more than that people are somewhere. */
const SERVICE = new Set(
  'fight fights fighting fought serve serving served stationed based deployed dispatched sent massed mobilised mobilized garrisoned landed'.split(
    ' ',
  ),
);

/** "140 North Koreans": a people's name for its soldiers. */
const demonym: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'demonym') return null;
  if (!memory.articleMilitary()) return false;
  if (scan.civil && !scan.military) return false;
  if (scan.words.some((w) => CIVIL_LIFE.has(w))) return false;
  const last = lastCounted(memory, scan.sentence, 2, true);
  if (scan.military || last === 'force' || memory.articleStrong()) return 'demonym';
  const cued = scan.cues.some(
    (cue) =>
      cue.from >= c.phrase.end &&
      cue.from - c.phrase.end <= 6 &&
      ((cue.status !== 'present' && cue.status !== 'planned') || SERVICE.has(scan.words[cue.from]!)),
  );
  return cued || (memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 3) ? 'demonym' : false;
};

/** "a contingent of 230", "an army of 90,000", "a 4,000-strong force". */
const collective: Rule = (c, scan, memory) => {
  if (c.phrase.strong) return scan.military || memory.articleMilitary() ? 'n-strong' : false;
  // "a first group of 2,600 goes": the verb is the group's.
  const verb = scan.words[c.to] ?? '';
  if (c.phrase.kind === 'other' && !(VERBS.has(verb) || startsCue(verb))) return null;
  if (!/^(?:none|collective|other)$/.test(c.phrase.kind)) return null;
  let i = c.from - 1;
  while (i >= 0 && DETERMINERS.has(scan.words[i]!)) i--;
  const link = scan.words[i] ?? '';
  if (link !== 'of' && link !== 'with' && link !== 'numbering' && link !== 'totalling' && link !== 'totaling')
    return null;
  const noun = scan.words[i - 1] ?? '';
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
const ofThem: Rule = (c, scan, memory) => {
  if (!c.phrase.ofThem) return null;
  if (scan.words.some((w) => CIVIL_LIFE.has(w))) return false;
  const last = lastCounted(memory, scan.sentence, 3, true);
  const civilians = memory.counts.findLast((e) => e.counted === 'civil');
  if (last === 'civil' && !(civilians && civilians.sentence.index < memory.lastForce && memory.articleStrong()))
    return false;
  if (last === 'force') return 'of-them';
  if (memory.articleStrong() && !scan.civil && size(c.number) >= 10) return 'of-them';
  return memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 1 && memory.articleMilitary()
    ? 'of-them'
    : false;
};

/** "150 of the Americans", "400 of its own": a group named behind "of" that is no noun for people. */
const ofGroup: Rule = (c, scan, memory) => {
  if (!c.phrase.ofGroup || c.phrase.kind !== 'none') return null;
  return (scan.military || lastForceCount(memory, scan.sentence, 1) !== null) && memory.articleMilitary()
    ? 'of-group'
    : false;
};

/** "the number of tents": what is counted is named, and it is no people. */
function countsThings(scan: SentenceScan, at: number): boolean {
  if (scan.words[at + 1] !== 'of') return false;
  for (let i = at + 2; i < Math.min(at + 7, scan.words.length); i++) {
    const word = scan.words[i]!;
    if (NOUNS.has(word) || FORCE_NOUNS.has(word) || scan.tokens[i]!.cap || scan.tokens[i]!.kind === 'number')
      return false;
    if (PREPOSITIONS.has(word) || AUXILIARIES.has(word) || startsCue(word))
      return i > at + 2 && !DETERMINERS.has(scan.words[i - 1]!);
  }
  return false;
}

/** "the number of troops stands at 980", "put the wounded at 1,000". */
const predicate: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none') return null;
  const at = wordBefore(c, scan);
  const link = scan.words[at] ?? '';
  if (!PREDICATE_LINKS.has(link)) return null;
  let counting = false;
  let force = false;
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const word = scan.words[i]!;
    if (word === ';') break;
    if (COUNTING.has(word)) {
      if (countsThings(scan, i)) return null;
      counting = true;
    }
    const noun = NOUNS.get(word);
    if (noun?.class === 'state' && /^(?:the|its|their|his)$/.test(scan.words[i - 1] ?? '') && !memory.civilLosses)
      force ||= memory.articleMilitary();
    if (noun?.class === 'civil') return null;
    if (
      noun?.class === 'hard' ||
      (FORCE_NOUNS.has(word) && !LOOSE_COLLECTIVES.has(word)) ||
      (noun?.class === 'state' && (scan.military || memory.articleStrong()))
    )
      force = true;
    if (FORCE_NOUNS.has(word) && memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 2) force = true;
  }
  const last = lastCounted(memory, scan.sentence, 2, false);
  if (last === 'civil') return null;
  if (counting && (force || last === 'force')) return 'predicate';
  if (
    force &&
    (link !== 'at' ||
      /^(?:stands?|stood|remains?|remained|now)$/.test(scan.words[at - 1] ?? '') ||
      scan.words
        .slice(Math.max(0, at - 16), at)
        .some((w) => /^(?:put|puts|set|sets|estimate|estimates|estimated|reckon|reckons|reckoned)$/.test(w))) &&
    /^(?:number|numbers|numbered|total|totals|totalled|totaled|at|reach|reached|to|is|was|are|were|be)$/.test(link) &&
    memory.articleMilitary()
  )
    return 'predicate';
  return null;
};
const PREDICATE_LINKS = new Set(
  'at is are was were be been to reached reach reaches reaching total totals totalled totaled number numbers numbered exceed exceeds exceeded topped tops hit hits passed from of comprises comprised as'.split(
    ' ',
  ),
);

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
const TURNS = new Set('turns turned aged age at over under'.split(' '));

/** "Of the Americans, 38 have been lost": the group stands right before. */
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
const elidedSubject: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none') return null;
  const word = behind(c, scan);
  const verbal =
    (word === 'including' && c.phrase.more) ||
    AUXILIARIES.has(word) ||
    VERBS.has(word) ||
    startsCue(word) ||
    word === 'who' ||
    word === 'whom' ||
    word === 'whose';
  if (!verbal || NOT_PEOPLE_BEHIND.has(word) || !isSubject(c, scan)) return null;
  if (namedGroup(c, scan) && memory.articleMilitary()) return 'elided-subject';
  const last = lastCounted(memory, scan.sentence, 2, true);
  if (last === 'civil') return false;
  if (last === 'force') return 'elided-subject';
  if (scan.civil && !scan.military) return false;
  const recent =
    memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 2 && memory.lastCivil < memory.lastForce;
  return (scan.military || recent) && memory.articleMilitary() && size(c.number) > 1 ? 'elided-subject' : null;
};

/** A country or a people ends at token `at`. */
function isPeople(scan: SentenceScan, at: number): boolean {
  for (let i = Math.max(0, at - 2); i <= at; i++) if (countryAt(scan.tokens, i)?.next === at + 1) return true;
  return false;
}

/** "the army lost 70", "Canada alone has sent 225": the noun left out behind a verb of having, sending or losing. */
const elidedObject: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none') return null;
  const word = behind(c, scan);
  if (!(isClosing(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || ADVERBS.has(word))) return null;
  const at = wordBefore(c, scan);
  const link = scan.words[at] ?? '';
  if (
    !(
      startsCue(link) ||
      [
        'has',
        'have',
        'had',
        'with',
        'claimed',
        'add',
        'counted',
        'documented',
        'reported',
        'expect',
        'expects',
        'find',
        'saw',
        'seen',
        'wants',
        'brought',
        'took',
        'takes',
        'take',
        'estimated',
        'put',
        'gave',
        'listed',
        'confirmed',
        'recorded',
        'identified',
      ].includes(link)
    )
  )
    return null;
  const last = lastCounted(memory, scan.sentence, 2, startsCue(link) && !['has', 'have', 'had', 'put'].includes(link));
  const sends = /^(?:send|sends|sent|deploy|deploys|deployed|contributes|contributed|provides|provided)$/.test(link);
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

/** "105 the day after", "200 the same week". */
const isDay = (c: Candidate, scan: SentenceScan): boolean =>
  scan.words[c.phrase.end] === 'the' &&
  scan.words.slice(c.phrase.end + 1, c.phrase.end + 3).some((w) => /^(?:day|week|month|year)$/.test(w));

/** "... 45 of its men and Vale 300", "and 41 at the other": joined to a count in the same sentence. */
const joined: Rule = (c, scan) => {
  if (c.phrase.kind !== 'none') return null;
  const index = scan.candidates.indexOf(c);
  const before = scan.candidates
    .slice(0, index)
    .findLast((b) => b.mention || size(b.number) > 1 || b.phrase.kind !== 'other');
  if (!before?.mention || before.counted !== 'force') return null;
  const word = behind(c, scan);
  if (
    !(
      isClosing(word) ||
      PREPOSITIONS.has(word) ||
      CONJUNCTIONS.has(word) ||
      ADVERBS.has(word) ||
      startsCue(word) ||
      isDay(c, scan)
    )
  )
    return null;
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
  if (!/^(?:and|or|,|;|plus|but|against|from|then|\(|while|to)$/.test(joint)) return null;
  if (
    /^(?:against|from|to)$/.test(joint) &&
    before.phrase.kind !== 'none' &&
    !startsCue(scan.words[before.from - 1] ?? '')
  )
    return null;
  return c.from - before.phrase.end <= (c.phrase.more ? 15 : 9) ? 'joined' : null;
};

/** "Today it is upwards of 1,200": a pronoun that stands for the force counted before. */
const pronounSubject: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || size(c.number) < 20) return null;
  const at = wordBefore(c, scan);
  if (!/^(?:is|are|was|were|had|has|have|be|been|'s|'re|'ve|by|of|to|at)$/.test(scan.words[at] ?? '')) return null;
  const subject = scan.words.slice(Math.max(0, at - 4), at);
  if (
    !subject.some((w) => /^(?:it|they|there|that|we|them|this|these|those|number|figure|answer|total|he|she)$/.test(w))
  )
    return null;
  const word = behind(c, scan);
  if (!(isClosing(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || ADVERBS.has(word))) return null;
  return lastCounted(memory, scan.sentence, 3, true) === 'force' && !scan.civil ? 'pronoun-subject' : null;
};

/** "Not over 3,000, in my judgment.": a sentence without a verb after a count. */
const fragment: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || size(c.number) < 20 || (scan.sentence.heading && scan.words[0] !== '-')) return null;
  if (scan.words.some((w) => AUXILIARIES.has(w) || VERBS.has(w))) return null;
  const word = behind(c, scan);
  if (!(isClosing(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || ADVERBS.has(word))) return null;
  if (scan.words.some((w) => /ed$/.test(w))) return null;
  const last = lastCounted(memory, scan.sentence, 2, false);
  const followsForce = last === null && memory.lastForce === scan.sentence.index - 1;
  return scan.tokens.length <= 14 && (last === 'force' || followsForce) ? 'fragment' : null;
};

/** "joined by several hundred from nine nations": nothing but a count of the force stands near. */
const nearForce: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || size(c.number) < 100) return null;
  const word = behind(c, scan);
  if (
    !(
      isClosing(word) ||
      PREPOSITIONS.has(word) ||
      CONJUNCTIONS.has(word) ||
      ADVERBS.has(word) ||
      AUXILIARIES.has(word) ||
      startsCue(word)
    )
  )
    return null;
  const prior = scan.words[c.from - 1] ?? '';
  const spoken =
    prior === 'of' &&
    scan.words
      .slice(Math.max(0, c.from - 6), c.from)
      .some((w) => /^(?:spoke|spoken|speaks|speak|talked|talks|told)$/.test(w));
  if (DEATH_VERBS.has(prior) || (prior === 'of' && !spoken && !COUNTING.has(scan.words[c.from - 2] ?? ''))) return null;
  if (scan.civil || scan.words[c.from - 1] === 'at' || scan.words[c.from - 1] === '(' || scan.words[c.to] === ':')
    return null;
  if (scan.words.some((w) => CIVIL_LIFE.has(w))) return null;
  const last = lastCounted(memory, scan.sentence, 3, false);
  if (last !== null && last !== 'force') return null;
  return last === 'force' || memory.articleStrong() ? 'near-force' : null;
};

/** "The contingent could grow to 9,000": the number's own words say that a force grows. */
const growth: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none' || size(c.number) < 100 || !/^(?:could|may|might|can|would|will)\b/i.test(c.number.text))
    return null;
  return (scan.military || lastForceCount(memory, scan.sentence, 2) !== null || memory.articleStrong()) &&
    memory.articleMilitary()
    ? 'growth'
    : null;
};

/** "4,000 of the 12,000 sappers": a part beside its total. */
const ofTotal: Rule = (c, scan) => {
  if (scan.words[c.to] !== 'of') return null;
  const next = scan.candidates[scan.candidates.indexOf(c) + 1];
  if (!next || size(next.number) <= size(c.number)) return null;
  const between = scan.words.slice(c.to + 1, next.from);
  if (!between.every((w) => DETERMINERS.has(w) || w === 'estimated' || w === 'total' || w === 'original' || w === 'of'))
    return null;
  return next.phrase.kind === 'hard' || next.phrase.kind === 'demonym' ? 'of-total' : null;
};

/** "12 peacekeepers, including two from Malawi". */
const included: Rule = (c, scan) => {
  if (c.phrase.kind !== 'none' || !/^(?:including|among)$/.test(scan.words[c.from - 1] ?? '')) return null;
  const whole = scan.candidates.slice(0, scan.candidates.indexOf(c)).findLast((b) => b.mention);
  return whole && size(whole.number) > size(c.number) ? 'of-them' : null;
};

/** "the 106 would fill the gap": a number that the article has set before. */
const repeated: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'none') return null;
  const definite = /^(?:the|these|those|this|that|its|their)$/.test(scan.words[c.from - 1] ?? '');
  for (let i = memory.counts.length - 1; i >= 0; i--) {
    const entry = memory.counts[i]!;
    if (entry.counted !== 'force') continue;
    if (size(entry.candidate.number) === size(c.number) && size(c.number) > 20)
      return definite || isRound(c) ? 'repeated' : null;
  }
  return null;
};
const isRound = (c: Candidate): boolean => size(c.number) >= 100;

/** "Norland (1,204), Estmark (877)": countries with their numbers after a noun for troops. */
const bracketed: Rule = (c, scan, memory) => {
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

/** The rules in order. */
export const ACCEPT: readonly Rule[] = [
  hardNoun,
  stateNoun,
  demonym,
  softNoun,
  civilNoun,
  ofTotal,
  ofThem,
  included,
  growth,
  collective,
  ofGroup,
  bracketed,
  predicate,
  joined,
  elidedSubject,
  elidedObject,
  pronounSubject,
  fragment,
  repeated,
  nearForce,
];
