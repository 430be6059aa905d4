/* Numbers with a noun of their own: which nouns count members of a force here. */

import { namedForceAt } from '../../forces/table.js';
import { countryAt } from '../../places/countries.js';
import {
  type Candidate,
  LOSSES,
  lastCounted,
  lastForceCount,
  type Memory,
  type SentenceScan,
  size,
} from '../candidate.js';
import { hasWord, wordSet } from '../closed.js';
import { cueAt } from '../cues.js';
import { FORCE_NOUNS, LOOSE_COLLECTIVES, NOUNS } from '../nouns.js';
import { CIVIL_LIFE, DEATH_VERBS, type Rule } from './shared.js';

const STRENGTHS = wordSet('grouping garrison strength');
const SERVING = wordSet(
  'contingent mission peacekeeping force army troops battalion deployment deployed deploy deploying dispatched sent arrived arrive arriving abroad',
);
const BATTLES = wordSet('battle battles outpost outposts checkpoint checkpoints junta garrison trenches frontline');
const OUTLAWS = wordSet('gunmen gunman outlaws bandits raiders hitmen');
const ENLISTED = /^(?:recruit|enlist|front|pardon|amnest|fight|fought|wagner|serv|join|mobili|sign|bus)/;
const TRADES = wordSet(
  'aid relief health migrant rescue hospital oil factory social charity humanitarian office postal care',
);
const OF_ARMY = wordSet('military army uniformed armed naval troop security defence defense');
const ofArmy = (c: Candidate, { words }: SentenceScan): boolean => hasWord(words, c.to, c.phrase.headFrom, OF_ARMY);
const BYSTANDING = wordSet(
  'colleagues supporters followers adherents foreigners graduates survivors girls aides staffers',
);
const ABROAD = wordSet('overseas abroad deployed serving left joined enlisted deserted');
const ARMS = wordSet('rifles bayonets swords sabres boots hands heads');
const WEAPONS = wordSet(
  'mortars mortar mules grenades rpgs cartridges rounds machine-guns pistols magazines ammunition radios howitzers launchers binoculars explosives detonators',
);
const SUPPLYING = wordSet(
  'took take takes taken found recovered seizing selling sold sell smuggled smuggling stole stolen captured captures needed needs ordered order orders sent send sends supplied supply delivered deliver bought buy buys purchased donated shipped provided provide seized received gave given give issued',
);
const FAMILY = wordSet('women men girls boys man woman');
const WOMEN = wordSet('women woman girls girl');
const CHILDREN = wordSet('children child babies infants');
const UNITS = wordSet(
  'companies company battalion battalions platoon platoons unit units contingent regiment regiments brigade brigades squadron squadrons mission missions',
);
const HARM = wordSet('killed wounded casualties missing');
const CIVIL_SERVICES = wordSet('police policemen civil prison election customs security traffic');

/** A noun for members of a force. */
export const hardNoun: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'hard') return null;
  // Robbers are gunmen too.
  if (OUTLAWS.has(scan.words[c.phrase.headTo - 1] ?? '') && !memory.articleStrong()) return false;
  if (c.phrase.entry?.unit === 'police') return policeServes(scan, memory) ? 'police-in-service' : false;
  if (c.phrase.entry?.unit === 'officers' || c.phrase.entry?.unit === 'generals') {
    // "police officers", "election officers": only beside a force.
    if (policeLike(c, scan)) return policeServes(scan, memory) ? 'police-in-service' : false;
    return scan.military || memory.articleMilitary() ? 'noun' : false;
  }
  return (c.phrase.entry?.unit === 'troops' && !memory.borrowed()) || memory.articleMilitary() ? 'noun' : false;
};

function policeLike(c: Candidate, scan: SentenceScan): boolean {
  for (let i = c.to; i < c.phrase.headTo; i++) if (CIVIL_SERVICES.has(scan.words[i]!)) return true;
  return c.phrase.entry?.unit === 'police';
}

/** Police count where they serve in a mission or beside soldiers. */
function policeServes(scan: SentenceScan, memory: Memory): boolean {
  if (!memory.articleMilitary()) return false;
  if (memory.peacekeepers) return true;
  // In a market or a hospital they are bystanders like the rest.
  if (scan.scene && !scan.words.some((w) => NOUNS.get(w)?.class === 'hard' && NOUNS.get(w)?.unit === 'troops'))
    return false;
  return (
    scan.words.some((w) => NOUNS.get(w)?.class === 'hard' && NOUNS.get(w)?.unit !== 'officers') ||
    hasWord(scan.words, 0, scan.words.length, SERVING) ||
    (memory.articleStrong() && hasWord(scan.words, 0, scan.words.length, BATTLES))
  );
}

/** "300 minors in armed groups", "2,000 children in uniform": whoever they are, they serve. */
export const inRanks: Rule = (c, { words }, memory) => {
  const { kind, end } = c.phrase;
  if ((kind !== 'civil' && kind !== 'other') || size(c.number) < 10 || !memory.articleMilitary()) return null;
  const right = words.slice(end - 3, end + 6).join(' ');
  return IN_RANKS.test(right) ? 'in-ranks' : null;
};
const IN_RANKS =
  /\b(?:under arms|(?:still |now )?in uniform|in (?:armed groups|militias|(?:the|its|their) (?:ranks|army|armed forces)))\b/;

export const civilNoun: Rule = (c) => (c.phrase.kind === 'civil' || c.phrase.kind === 'other' ? false : null);

const ANYBODY = wordSet('people person persons lives souls human');

/** A noun that says no more than that somebody is counted. */
export const isPeople = (c: Candidate, { words }: SentenceScan): boolean =>
  c.phrase.kind === 'soft' && ANYBODY.has(words[c.phrase.headTo - 1] ?? '');

/** "men", "personnel", "members": where the sentence, or the count before, speaks of a force. */
export const softNoun: Rule = (c, scan, memory) => {
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
  // "two aid workers"
  if (unit === 'workers' && hasWord(scan.words, c.to, c.phrase.headFrom, TRADES)) return false;
  if (unit === 'workers' || unit === 'engineers' || unit === 'contractors' || unit === 'advisers') {
    const modified = scan.words
      .slice(c.to, c.phrase.headFrom)
      .some((w) => FORCE_NOUNS.has(w) || w === 'combat' || w === 'royal');
    const beside = lastForceCount(memory, scan.sentence, 2);
    const alike = beside !== null && (unit === 'advisers' || beside.mention?.unit !== 'fighters');
    return modified || scan.military || alike || (near && unit === 'advisers') ? 'noun' : false;
  }
  if (isPeople(c, scan)) return peopleOfForce(c, scan, memory);
  // "13,000 individuals, mostly ethnic Albanians"
  if (/^individuals?$/.test(head) && scan.words.includes('ethnic')) return false;
  const civilian = memory.lastOf.civil;
  const besideCivilians = civilian?.sentence === scan.sentence && !c.phrase.ofGroup;
  if (besideCivilians && lastCounted(memory, scan.sentence, 0, true) === 'civil' && !(scan.military && !scan.civil))
    return false;
  // "two men, five women, six children"
  if (FAMILY.has(head) && hasWord(scan.words, 0, scan.words.length, CHILDREN)) return false;
  // "two women were hurt": who serves is named so beside men.
  if (WOMEN.has(head) && !c.phrase.ofGroup && !scan.words.includes('men') && !scan.military) return false;
  if (head === 'members') return isMemberOfForce(c, scan, memory) ? 'soft-noun' : false;
  if (!near && !scan.lead && head !== 'personnel' && head !== 'forces') return false;
  const next = scan.words[c.phrase.headTo] ?? '';
  if (head === 'names' && !scan.military && !scan.cues.some((cue) => LOSSES.has(cue.status))) return false;
  if (BYSTANDING.has(head) && !scan.military && lastForceCount(memory, scan.sentence, 1) === null) return false;
  // "ten UN Volunteers" are civilians of a mission.
  if (head === 'volunteers' && /^(?:un|u\.n\.)$/.test(scan.words[c.phrase.headFrom - 1] ?? '')) return false;
  // "a mission with 9,000 staff": clerks and drivers too.
  if (head === 'staff' && !ofArmy(c, scan)) return false;
  // "seventeen inmates and two guards were hurt"
  if (/^(?:inmates|convicts?)$/.test(head) && inPrison(scan) && !scan.words.some((w) => ENLISTED.test(w))) return false;
  if (head === 'boots' && next !== 'on') return false;
  // "sent 6,000 rifles": the arms, not who bear them.
  if (
    ARMS.has(head) &&
    (hasWord(scan.words, c.from - 5, c.from, SUPPLYING) || hasWord(scan.words, 0, scan.words.length, WEAPONS))
  )
    return false;
  return 'soft-noun';
};

const HOLDS = wordSet('has have had with of numbers number counts fields');
const CIVIL_BODIES = wordSet(
  'council parliament congress committee family families household cabinet commission assembly senate jury board delegation party club league association charity union bloc alliance',
);

/** "The militia has 600 members", "90 members of the navy": whose members they are stands before or behind. */
function isMemberOfForce(c: Candidate, scan: SentenceScan, memory: Memory): boolean {
  const { words, tokens } = scan;
  const next = words[c.phrase.headTo] ?? '';
  if (next === 'of') {
    if (hasWord(words, c.phrase.headTo + 1, c.phrase.headTo + 5, CIVIL_BODIES)) return false;
    return scan.military || forceBetween(scan, c.phrase.headTo + 1, c.phrase.headTo + 7) || memory.articleStrong();
  }
  // "the charity has 1,200 members", "a bloc of 16 members"
  if (hasWord(words, c.from - 7, c.from, CIVIL_BODIES) && !hasWord(words, c.from - 3, c.from, FORCE_NOUNS))
    return false;
  if (isAlliance(c, scan) || hasWord(words, c.to, c.phrase.headFrom, CIVIL_BODIES)) return false;
  if (scan.military || (memory.articleStrong() && ABROAD.has(next))) return true;
  const inside = tokens.slice(c.to, c.phrase.headFrom);
  // "four Karvan Front members"
  if (inside.some((t) => t.cap && FORCE_NOUNS.has(t.lower))) return true;
  if (memory.articleStrong() && inside.some((t) => t.cap) && !inside.some((t) => CIVIL_BODIES.has(t.lower)))
    return true;
  // "600 members left us", "nine of its members died"
  if (c.phrase.ofGroup && forceBetween(scan, 0, c.from)) return true;
  const link = tokens[c.from - 1]?.kind === 'word' ? words[c.from - 1]! : '';
  const held = HOLDS.has(link) || link === "'s" || link === 'their' || cueAt(tokens, c.from - 1);
  return held && forceBetween(scan, c.from - 8, c.from);
}

/** "the alliance's 32 members" are nations. */
const isAlliance = (c: Candidate, { words, tokens }: SentenceScan): boolean =>
  size(c.number) < 100 &&
  words[c.from - 1] === "'s" &&
  /^(?:nato|au|eu|un|u\.n\.|union|nations|alliance|ecowas|sadc|bloc)$/.test(tokens[c.from - 2]?.lower ?? '');

const WHOLE = wordSet('force mission guard');

/** A force named or called by a noun that is nothing else stands in `[from, to)`. */
function forceBetween({ words, tokens }: SentenceScan, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, words.length); i++) {
    const noun = words[i]!;
    if (FORCE_NOUNS.has(noun) && (!LOOSE_COLLECTIVES.has(noun) || WHOLE.has(noun))) return true;
    if (tokens[i]!.cap && namedForceAt(tokens, i)) return true;
  }
  return false;
}

/** So many are a people. */
const NATION = 2e6;
const FLIGHT = wordSet('fled flee fleeing left emigrated');

/** Where another clause begins behind a comma. */
const lastBreak = (left: readonly string[]): number =>
  left.findLastIndex((w, i) => w === ',' && BREAKS.has(left[i + 1] ?? ''));
const BREAKS = wordSet('and but while adding as where after before yet so');
const DEATHS = wordSet('death deaths remains bodies killing killings murder murders massacre');
const HELPS = wordSet(
  'rescued rescue rescuing evacuated evacuate evacuating saved saving sheltered helped treated fed freed aided assisted',
);

/** "lost 50,000 people", "a million people under arms": only where a force has or loses them. */
function peopleOfForce(c: Candidate, scan: SentenceScan, memory: Memory): string | false | null {
  const left = scan.words.slice(Math.max(0, c.from - 8), c.from);
  // "guardsmen rescued 160 people"
  if (left.slice(-3).some((w) => HELPS.has(w))) return false;
  // "a soldier was among five people killed"
  if (left.at(-1) === 'among') return false;
  // "the militia's terror brought the deaths of 40,000 people": those whom it killed.
  if (left.at(-1) === 'of' && DEATHS.has(left.at(-2) ?? '')) return null;
  const right = scan.words.slice(c.phrase.end, c.phrase.end + 8).join(' ');
  if (/\b(?:under arms|in uniform|in (?:its|their|the) (?:ranks|army|forces))\b/.test(right)) return 'people-of-force';
  if (/\bunder arms\b/.test(left.join(' '))) return 'people-of-force';
  if (size(c.number) >= NATION) return null;
  // "an army, adding that 30 million people work": the clause is another.
  const clause = left.slice(Math.max(left.lastIndexOf('that'), lastBreak(left)) + 1);
  const gone = hasWord(scan.words, c.phrase.end, c.phrase.end + 4, FLIGHT);
  if (!gone && clause.some((w) => (FORCE_NOUNS.has(w) && !LOOSE_COLLECTIVES.has(w)) || STRENGTHS.has(w)))
    return 'people-of-force';
  // "fifteen soldiers and 400 people with brooms": those counted before are others.
  const others = scan.candidates[c.index - 1]?.phrase;
  const apart = others?.kind === 'hard' && others.end > c.from - 8;
  if (!apart && left.some((w) => NOUNS.get(w)?.class === 'hard')) return 'people-of-force';
  if (
    /\b(?:left|quit|deserted|joined|fled|abandoned) (?:the|their|its) (?:\w+ )?(?:army|brigade|regiment|battalion|navy|military|unit|units|corps|guard)\b/.test(
      right,
    )
  )
    return 'people-of-force';
  if (left.slice(-4).some((w) => UNITS.has(w)) && memory.articleMilitary()) return 'people-of-force';
  if (
    memory.articleStrong() &&
    /^(?:who |now |currently |also )*(?:serve|served|fight|fought|enlisted|deployed|conscripted|drafted|abroad|overseas)\b/.test(
      right,
    )
  )
    return 'people-of-force';
  const its = left.slice(-4);
  const before = lastForceCount(memory, scan.sentence, 1);
  if (
    before &&
    size(c.number) >= 1000 &&
    !hasWord(scan.words, c.phrase.end, c.phrase.end + 6, CIVIL_LIFE) &&
    !scan.cues.some((cue) => HARM.has(cue.status)) &&
    !left.some((w) => DEATH_VERBS.has(w)) &&
    /^(?:people|persons)?$/.test(before.phrase.kind === 'none' ? '' : (before.mention?.head?.lower ?? 'x'))
  )
    return 'people-of-force';
  if (its.includes('lost') && lastForceCount(memory, scan.sentence, 2)) return 'people-of-force';
  if (c.phrase.ofGroup && lastForceCount(memory, scan.sentence, 2) && !left.some((w) => DEATH_VERBS.has(w)))
    return 'people-of-force';
  return null;
}

const PRISON = wordSet('prison prisons jail inmates warders riot cells');
const OF_WAR = wordSet('war captured swap exchange taken camp camps pows');

/** The sentence or the one before tells of a prison, and of no captives of war. */
function inPrison({ view, sentence, words }: SentenceScan): boolean {
  const before = view.sentences[sentence.index - 1];
  const around = before ? [...view.tokens(before).map((t) => t.lower), ...words] : words;
  return around.some((w) => PRISON.has(w)) && !around.some((w) => OF_WAR.has(w));
}

const TOLLS = wordSet('losses casualties');

/** "Russian losses, citing 15,000 dead": a country's losses in a war are its army's. */
function ofNation(c: Candidate, { words, tokens }: SentenceScan): boolean {
  for (let i = Math.max(1, c.from - 10); i < c.from; i++)
    if (TOLLS.has(words[i]!) && countryAt(tokens, i - 1)?.next === i) return true;
  return false;
}

/** "its military losses, but of civilian ones: 15 dead": the nearest people before the number are civilians. */
function isCivilian(c: Candidate, { words }: SentenceScan): boolean {
  for (let i = c.from - 1; i >= Math.max(0, c.from - 4); i--) {
    if (words[i] === ',' || words[i] === ';' || FORCE_NOUNS.has(words[i]!)) return false;
    const noun = NOUNS.get(words[i]!);
    if (noun) return noun.class === 'civil';
  }
  return false;
}

/** "3,800 casualties", "312 dead": where no civilians are named and a force is. */
export const stateNoun: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'state') return null;
  if (!memory.articleMilitary()) return false;
  if (scan.scene && !scan.military) return false;
  if (c.phrase.entry?.status === 'captured' && inPrison(scan)) return false;
  const inside = scan.words.slice(c.to, c.phrase.headFrom);
  if (inside.some((w) => w === 'civilian' || w === 'civilians')) return false;
  if (isCivilian(c, scan)) return false;
  const forceInside = c.phrase.headFrom > c.to || inside.some((w) => FORCE_NOUNS.has(w));
  const last = lastCounted(memory, scan.sentence, 2, true);
  if (scan.civil && last !== 'force' && !scan.military) return false;
  if (last === 'civil' && lastCounted(memory, scan.sentence, 0, true) === 'civil') return false;
  if (scan.military || last === 'force' || (forceInside && memory.articleMilitary())) return 'state-noun';
  if ((memory.articleStrong() || ofNation(c, scan)) && !scan.civil && !memory.civilLosses) return 'state-noun';
  if (memory.lastForce >= 0 && scan.sentence.index - memory.lastForce <= 2 && memory.lastCivil < memory.lastForce)
    return 'state-noun';
  return false;
};

/** What members of a force do, of the words that say no more than that people are somewhere. */
const SERVICE = wordSet(
  'fight fights fighting fought serve serving served stationed based deployed dispatched sent massed mobilised mobilized garrisoned landed',
);

const WARS = wordSet('war wars conflict fighting insurgency uprising rebellion violence');
const COSTS = wordSet('cost costs killed claimed');
const PARTING = wordSet('including among');
const PERSECUTED = wordSet('genocide slaughtered massacred persecuted deported expelled exterminated');

/** "140 North Koreans": a people's name for its soldiers. */
export const demonym: Rule = (c, scan, memory) => {
  if (c.phrase.kind !== 'demonym') return null;
  if (!memory.articleMilitary()) return false;
  if (scan.civil && !scan.military) return false;
  if (hasWord(scan.words, 0, scan.words.length, CIVIL_LIFE) && !scan.cues.some((cue) => cue.status === 'deserted'))
    return false;
  if (hasWord(scan.words, 0, scan.words.length, PERSECUTED)) return false;
  // "The war cost 70,000 Norwegians their lives": whoever fell in it.
  if (hasWord(scan.words, c.from - 9, c.from, WARS) && COSTS.has(scan.words[c.from - 1] ?? '')) return false;
  // "27 million Norwegians": a people.
  if (size(c.number) >= NATION) return false;
  // "20 hostages, including eight Norwegians and two Swedes"
  const whole = scan.candidates.slice(0, c.index).findLast((other) => other.phrase.kind !== 'demonym');
  if (whole?.counted === 'civil' && hasWord(scan.words, whole.phrase.end, c.from, PARTING)) return false;
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
