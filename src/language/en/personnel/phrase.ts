/*
 * The noun phrase that a number opens: "700 | Norwegian mountain warfare | troops". Walks the tokens after the
 * number over modifiers to a noun for people, and says what was found and where the phrase ends.
 */

import type { Token } from '../../../text/tokens.js';
import { namedForceAt } from '../forces/table.js';
import { countryAt } from '../places/countries.js';
import { peopleAt } from '../places/peoples.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  endsPhrase,
  MORE_WORDS,
  PREPOSITIONS,
  REFERRING,
  wordSet,
} from './closed.js';
import { coordinated, headAt, isPredicate, isWord } from './heads.js';
import { FORCE_NOUNS, LOOSE_COLLECTIVES, NOUNS, type NounEntry } from './nouns.js';

const SPANS = wordSet('last this next');
const PERIODS = wordSet(
  'night week month year spring summer autumn fall winter weekend january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
const OWNERS = wordSet('his hers mine yours');
const TOTALS = wordSet('number total figure sum');
const POINTS = wordSet('that this the');
const THESE = wordSet('these those');
const SINGLE = wordSet('one single a');

export type PhraseKind = 'hard' | 'soft' | 'civil' | 'state' | 'demonym' | 'collective' | 'other' | 'none';

export interface Phrase {
  kind: PhraseKind;
  entry: NounEntry | null;
  /** Head noun's tokens, half-open; from = to where the noun is elided. */
  headFrom: number;
  headTo: number;
  /** First token behind the phrase. */
  end: number;
  /** "of them", "of those", "of whom": the count is part of another. */
  ofThem: boolean;
  /** "of the Americans", "of its soldiers": a part of a group named here. */
  ofGroup: boolean;
  /** "more", "others", "additional" inside the phrase. */
  more: boolean;
  strong: boolean;
}

const HEADGEAR = wordSet('helmets berets');
const COLOURS = wordSet('blue green red maroon black');

const MAX_MODIFIERS = 9;
const UNIT = wordSet(
  'team unit squad battalion force contingent crew patrol company platoon detachment garrison brigade regiment strong mission army militia',
);
const SERVICE = wordSet('service army military navy security uniformed');

/** A phrase without a head noun that ends before token `end`. */
function phrase(kind: PhraseKind, end: number, ofGroup: boolean, more: boolean): Phrase {
  return { kind, entry: null, headFrom: end, headTo: end, end, ofThem: false, ofGroup, more, strong: false };
}

/** A phrase with the head noun `[from, to)`, which ends it. */
function headed(
  kind: PhraseKind,
  entry: NounEntry | null,
  from: number,
  to: number,
  ofGroup: boolean,
  more: boolean,
): Phrase {
  return { kind, entry, headFrom: from, headTo: to, end: to, ofThem: false, ofGroup, more, strong: false };
}

/** Modifiers that plainly make what follows civilian: "300 civilian contractors". */
const CIVIL_MODIFIER = new Set([
  'civilian',
  'civil',
  'unarmed',
  'registered',
  'undocumented',
  'local',
  'displaced',
  'traffic',
  'election',
  'private',
  'innocent',
  'international',
  'administrative',
  'clerical',
  'diplomatic',
  'humanitarian',
]);
/** Reads the phrase that begins at token `at` (the first one behind the number). */
export function phraseAfter(tokens: readonly Token[], at: number): Phrase {
  let i = at;
  let ofGroup = false;
  let more = false;
  let civil = false;
  // An unknown word behind the number is a noun that is not of people, unless it is a verb ("some 400 guard the port").
  const other = (end: number): Phrase => {
    const first = firstWord(tokens, at);
    return first >= 0 && !civil && isPredicate(tokens, first) && !describesThings(tokens, first, end)
      ? phrase('none', first, ofGroup, more)
      : phrase('other', end, ofGroup, more);
  };
  const none = (end: number): Phrase => phrase('none', end, ofGroup, more);

  // "4,000-strong", "3,000-soldier", "700 strong"
  const hyphen = tokens[i]?.text === '-' && !tokens[i]!.spaced;
  const strongAt = hyphen ? i + 1 : i;
  if (tokens[strongAt]?.lower === 'strong') {
    let end = strongAt + 1;
    // What is strong may follow: "a 700-strong harbour force".
    for (let k = end; k < Math.min(end + 6, tokens.length) && isWord(tokens[k]) && !endsPhrase(tokens[k]!); k++) {
      if (FORCE_NOUNS.has(tokens[k]!.lower) || NOUNS.has(tokens[k]!.lower)) end = k + 1;
    }
    return { ...phrase('collective', end, ofGroup, more), strong: true };
  }
  if (hyphen) {
    const compound =
      NOUNS.get(tokens[i + 1]?.lower ?? '') ?? (tokens[i + 1]?.lower === 'troop' ? NOUNS.get('troops')! : undefined);
    if (!compound || (compound.class !== 'hard' && compound.class !== 'soft')) return other(i);
    // "a 29-member alliance" is none of people who serve.
    const unit = tokens[i + 2]?.cap ? i + 3 : i + 2;
    if (compound.class === 'soft' && !UNIT.has(tokens[unit]?.lower ?? '')) return other(i);
    return headed(compound.class, compound, i + 1, i + 2, ofGroup, more);
  }

  // "64 all ranks"
  if (tokens[i]?.lower === 'all' && tokens[i + 1]?.lower === 'ranks')
    return headed('hard', { class: 'hard', unit: 'troops' }, i, i + 2, ofGroup, more);
  let modifiers = 0;
  for (; i < tokens.length && modifiers <= MAX_MODIFIERS; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number')
      return modifiers > 0 && !more && !(ofGroup && isOfForce(tokens, at, i)) ? other(i) : none(i);
    if (token.kind === 'punct') {
      if ((token.text === '-' || token.text === '/') && !token.spaced) continue;
      if ((token.text === '"' || token.text === "'") && isWord(tokens[i + 1]) && modifiers === 0) continue;
      if ((token.text === '"' || token.text === "'") && isWord(tokens[i + 1]) && !endsPhrase(tokens[i + 1]!)) continue;
      // "four Karvan Front (KF) members"
      if (token.text === '(' && modifiers > 0 && tokens[i + 1]?.cap && tokens[i + 2]?.text === ')') {
        i += 2;
        continue;
      }
      return modifiers > 0 && (isPredicate(tokens, at) || !predicateLike(tokens, at, i)) ? other(i) : none(i);
    }
    const lower = token.lower;
    // "down from 2,200 last year", "700 this week"
    if (modifiers === 0 && SPANS.has(lower) && PERIODS.has(tokens[i + 1]?.lower ?? '')) return none(i);
    if (ofGroup && isGroupEnd(tokens, i)) return none(i + 1);
    // "3,000 IS fighters": the group, not the verb.
    if (token.text === 'IS' && NOUNS.has(tokens[i + 1]?.lower ?? '')) {
      modifiers++;
      continue;
    }
    if (lower === 'of') {
      const next = tokens[i + 1];
      if (!isWord(next)) return none(i);
      if (modifiers > 0 && !more && !(ofGroup && FORCE_NOUNS.has(tokens[i - 1]!.lower))) return other(i);
      // "17 of his had been hit"
      if (OWNERS.has(next.lower) && AUXILIARIES.has(tokens[i + 2]?.lower ?? ''))
        return { ...none(i + 2), ofThem: true };
      if (
        REFERRING.has(next.lower) &&
        !(isWord(tokens[i + 2]) && THESE.has(next.lower) && NOUNS.has(tokens[i + 2]!.lower))
      )
        return ofThose(tokens, i + 2, { ...none(i + 2), ofThem: true });
      if (TOTALS.has(tokens[i + 2]?.lower ?? '') && POINTS.has(next.lower)) return { ...none(i + 3), ofThem: true };
      ofGroup = true;
      i++;
      if (!DETERMINERS.has(next.lower) && next.lower !== "'s") i--;
      else if (REFERRING.has(tokens[i + 1]?.lower ?? '')) return { ...none(i + 2), ofThem: true };
      else if (tokens[i + 1]?.lower === 'own' && !isWord(tokens[i + 2])) return none(i + 2);
      continue;
    }
    if (
      lower === 'more' ||
      lower === 'others' ||
      lower === 'additional' ||
      lower === 'other' ||
      lower === 'extra' ||
      lower === 'further' ||
      lower === 'fewer'
    ) {
      more = true;
      if (lower === 'others') return none(i + 1);
      continue;
    }
    if (lower === "'s") {
      modifiers++;
      continue;
    }
    let entry = NOUNS.get(lower);
    // "anti-personnel mines"
    if (tokens[i - 1]?.text === '-' && tokens[i - 2]?.lower === 'anti') entry = undefined;
    // "900 National Guard members": of a force, no watchmen.
    if (lower === 'guard' && token.cap && SERVING.has(tokens[i + 1]?.lower ?? '')) {
      modifiers++;
      continue;
    }
    // "11,000 blue helmets"
    if (HEADGEAR.has(lower) && COLOURS.has(tokens[i - 1]?.lower ?? ''))
      entry = { class: 'hard', unit: tokens[i - 1]!.lower === 'blue' ? 'peacekeepers' : 'troops' };
    // "service members", "army personnel": members of a force whatever stands around.
    if (entry?.class === 'soft' && SERVICE.has(tokens[i - 1]?.lower ?? '') && entry.unit === 'troops')
      entry = { class: 'hard', unit: 'troops' };
    // "11 dead villagers"
    const behind = entry?.class === 'state' ? NOUNS.get(tokens[i + 1]?.lower ?? '') : undefined;
    if (behind?.class === 'civil') return { ...phrase('civil', i + 2, ofGroup, more), entry: behind };
    if (entry && (!civil || (entry.class === 'hard' && entry.unit !== 'officers'))) {
      const found = entry.class === 'state' && isPeople(tokens, i + 1) ? null : headAt(tokens, i, entry);
      if (found) {
        const whole = headed(found.entry.class, found.entry, i, found.to, ofGroup, more);
        return { ...whole, end: coordinated(tokens, found) };
      }
    }
    if (entry?.class === 'civil') return { ...phrase('civil', i + 1, ofGroup, more), entry };
    if (token.cap && i === at + (more ? 1 : 0)) {
      // "115 Houthis": the members of a named group.
      const group = namedForceAt(tokens, i);
      const next = group && tokens[group.next];
      if (
        group &&
        !FORCE_NOUNS.has(tokens[group.next - 1]!.lower) &&
        (!isWord(next ?? undefined) || endsPhrase(next!) || isPredicate(tokens, group.next))
      ) {
        return headed('hard', { class: 'hard', unit: 'fighters' }, i, group.next, ofGroup, more);
      }
    }
    const people = token.cap ? peopleAt(tokens, i) : null;
    if (people?.value.people && !leadsToNoun(tokens, people.next))
      return headed('demonym', null, i, people.next, ofGroup, more);
    const country = countryAt(tokens, i);
    if (country) {
      const next = tokens[country.next];
      // "1,000 Danish, Dutch and Belgian soldiers"
      if (next?.text === ',' && country.value.via === 'demonym' && countryAt(tokens, country.next + 1)) {
        i = country.next;
        modifiers++;
        continue;
      }
      const plural =
        country.value.people ||
        SINGLE.has(tokens[at - 1]?.lower ?? '') ||
        /(?:ese|ish|ch|iss|ni|qi|bi|mi|eli)$/.test(tokens[country.next - 1]!.lower);
      if (
        plural &&
        country.value.via === 'demonym' &&
        !(country.value.people ? leadsToNoun(tokens, country.next) : continuesPhrase(tokens, country.next))
      ) {
        return headed('demonym', null, i, country.next, ofGroup, more);
      }
      if (
        next === undefined ||
        next.kind === 'number' ||
        (next.kind === 'punct' && next.text !== '-' && next.text !== "'" && !(next.text === '"' && next.spaced))
      )
        return ofGroup ? none(country.next) : other(country.next);
      i = country.next - 1;
      modifiers++;
      continue;
    }
    if (CIVIL_MODIFIER.has(lower) && !(lower === 'unarmed' && teaches(tokens[i + 1]))) civil = true;
    // "5,000 - 6,000 strong", "or so", "and": closed words end the phrase; "and" may join adjectives ("well-armed and trained men").
    if (CONJUNCTIONS.has(lower) && lower === 'and' && modifiers > 0 && joinsModifiers(tokens, i)) continue;
    if ((lower === 'or' || lower === 'and') && tokens[i + 1]?.lower === 'so') {
      i++;
      continue;
    }
    if (endsPhrase(token)) {
      if (
        lower === 'their' ||
        lower === 'its' ||
        lower === 'the' ||
        lower === 'our' ||
        lower === 'his' ||
        lower === 'my'
      ) {
        if (ofGroup) continue;
      }
      if (ADVERBS.has(lower) && modifiers === 0 && !PREPOSITIONS.has(lower)) return none(i);
      return modifiers > 0 && !predicateLike(tokens, at, i) ? other(i) : none(i);
    }
    modifiers++;
  }
  return modifiers > 0 ? other(i) : none(i);
}

/** "2,000 wounded Norwegians": the people behind the state are counted. */
function isPeople(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.cap) return false;
  return (countryAt(tokens, at) ?? peopleAt(tokens, at))?.value.people === true;
}

/** "1,500 of the contingent leave", "12 of the enemy": the group ends, a verb or a mark follows. */
function isGroupEnd(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower !== 'enemy' && !FORCE_NOUNS.has(lower)) return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    (isWord(next) && next.lower !== 'of' && next.lower !== "'s" && (endsPhrase(next) || isPredicate(tokens, at + 1)))
  );
}

/** "600 of the army's 1,400": the group is a force. */
const isOfForce = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => FORCE_NOUNS.has(lower) && !LOOSE_COLLECTIVES.has(lower));

/** "unarmed instructors" serve; "unarmed protesters" do not. */
const teaches = (next: Token | undefined): boolean => NOUNS.get(next?.lower ?? '')?.unit === 'advisers';

/** "14,000 missing lobster pots": a word of loss before a noun for things. */
const describesThings = (tokens: readonly Token[], first: number, end: number): boolean =>
  end > first + 1 && LOST.has(tokens[first]!.lower) && /[^s]s$/.test(tokens[end - 1]!.lower);
const LOST = wordSet('missing lost wounded injured dead killed captured seized damaged destroyed');

/** "80 of them officers": what the part consists of stands behind. */
function ofThose(tokens: readonly Token[], at: number, phrase: Phrase): Phrase {
  const entry = isWord(tokens[at]) ? NOUNS.get(tokens[at]!.lower) : undefined;
  return entry?.class === 'hard' ? { ...phrase, entry, headFrom: at, headTo: at + 1, end: at + 1 } : phrase;
}

/** The first word behind the number, its "more" and a closing quotation mark. */
function firstWord(tokens: readonly Token[], at: number): number {
  let i = tokens[at]?.text === '"' && tokens[at + 1]?.spaced ? at + 1 : at;
  while (tokens[i]?.kind === 'word' && MORE_WORDS.has(tokens[i]!.lower)) i++;
  return tokens[i]?.kind === 'word' ? i : -1;
}

/** True where words between the number and a closed word are verbs rather than a noun: handled by the caller's cue check, so only -ed/-ing forms count here. */
function predicateLike(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && /(?:ed|ing)$/.test(tokens[from]!.lower);
}

/** A people's name that is a modifier after all ("Filipino" is both): a hard noun follows at once. */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  const noun = isWord(tokens[at]) ? NOUNS.get(tokens[at]!.lower) : undefined;
  return noun !== undefined && noun.class !== 'state' && tokens[at]!.lower !== 'strong';
}

/** Whether a noun phrase goes on behind an adjective that may also stand for a people: "2,000 British soldiers" against "2,000 British are". */
function continuesPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === '-' && !token.spaced) return true;
  if (!isWord(token) || endsPhrase(token) || token.lower === "'s") return false;
  const noun = NOUNS.get(token.lower);
  // "2,600 Norwegian deaths" against "2,600 Norwegians dead"
  if (noun?.class === 'state')
    return TOLLS.has(token.lower) || (isWord(tokens[at + 1]) && NOUNS.get(tokens[at + 1]!.lower)?.class === 'hard');
  return noun !== undefined || !isPredicate(tokens, at);
}

/** "heavily armed and well trained men": the conjunction joins modifiers where a noun for people follows soon. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i++) {
    const lower = tokens[i]!.lower;
    if (NOUNS.get(lower)?.class === 'hard' || lower === 'personnel') return true;
    if (endsPhrase(tokens[i]!) || tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

const TOLLS = wordSet('deaths casualties fatalities losses prisoners pows deserters defectors bodies injuries');
const SERVING = wordSet('members member soldiers troops personnel airmen');
