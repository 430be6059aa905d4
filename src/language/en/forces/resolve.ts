import type { ArticleView, CountAttribution, CountMention, ResolvedForce } from '../../../model/analysis.js';
import type { Force, Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { theatre } from '../places/context.js';
import { countryByCode } from '../places/countries.js';
import { PREPOSITIONS } from '../places/geo-words.js';
import { indexAfter, indexAt, nearby } from '../places/window.js';
import { describeSource } from '../speakers/index.js';
import { attackersOf, killingVerb } from './attackers.js';
import { before, homeCountry, lastSubject, namesGroup, prominence, story } from './carried.js';
import { fits, sideOf, sideOfLost } from './fit.js';
import { type ForceMention, forceMentions } from './mentions.js';
import { FORCE_NOUNS } from './nouns.js';
import { announced, direct, owner } from './owner.js';
import { type Found, inPhrase } from './phrase.js';
import { AWAY, SELF, verbAfter, wordBefore } from './words.js';

/* Whose people a count counts: from its own noun phrase, its subject, its antecedent, or the sentences before it. */

const NONE: ResolvedForce = { force: null, rule: 'none' };
const MAX_DEPTH = 6;
const MAX_COST = 36;
/** Paragraphs over which the force of the count before is surer than one of the sentence. */
const NEAR_BY = 2;
/** Below this cost a force of the same clause is surer than the antecedent's. */
const SURE = 10;
/** A penalty that no other reason outweighs. */
const NEVER = 1000;
const TOTAL = /^(?:total|totals|overall|altogether|sum)$/;
const LOST: ReadonlySet<Status> = new Set<Status>(['killed', 'wounded', 'captured', 'missing', 'casualties']);
const PARTITIVE = /^(?:them|whom|these|those|which)$/;

/**
 * The force of one count; null where the text does not settle it. `name` is the adjective of a nation or the name of a group.
 * The attribution, where known, tells whose "our army" is; no force is taken from the words that name the source.
 */
export function forceOf(view: ArticleView, count: CountMention, attribution?: CountAttribution): ResolvedForce {
  return resolve(view, count, attribution ?? null, 0);
}

function resolve(
  view: ArticleView,
  count: CountMention,
  attribution: CountAttribution | null,
  depth: number,
): ResolvedForce {
  const tokens = view.tokens(count.sentence);
  const at = indexAt(tokens, count.start);
  const end = indexAfter(tokens, count.end);
  const mentions = nearby(forceMentions(view, count.sentence), at, end);
  const leaving = count.status === 'withdrawn';
  const lost = LOST.has(count.status);
  const side = sideOf(count, tokens, at, end) ?? (lost ? sideOfLost(tokens, at, end) : null);
  const grouped = side === 'soft' && namesGroup(view);
  const fit = (mention: ForceMention) => fits(side, mention, grouped);
  const near = inPhrase(tokens, mentions, at, end, count.status, fit) ?? direct(tokens, mentions, at, end, lost);
  if (near) return made(near);
  if (foreign(tokens, at, end)) return NONE;
  const hostile = attackersOf(tokens, mentions, at, end, lost);
  const attacking = new Set(hostile.names);
  if (hostile.army) attacking.add(homeCountry(view)?.name ?? '');
  const barred = (mention: ForceMention) => attacking.has(mention.name);
  const earlier = count.partOf ?? count.antecedent;
  const carried = () => {
    if (!earlier || earlier === count || depth >= MAX_DEPTH) return null;
    // The sum of a list is not its last member's.
    if (TOTAL.test(tokens[0]!.lower) && earlier.sentence !== count.sentence) return null;
    const taken = resolve(view, earlier, attribution, depth + 1);
    return taken.force && taken.force.name !== hostile.killer && !(hostile.army && attacking.has(taken.force.name))
      ? { force: taken.force, rule: 'antecedent' }
      : null;
  };
  if (count.partOf || partitive(tokens, at, end)) {
    const whole = carried();
    if (whole) return whole;
  }
  const struck = killingVerb(tokens, at, end) >= 0;
  const own =
    shared(tokens, mentions, at, end) ??
    announced(tokens, mentions, at, fit) ??
    (struck ? null : owner(tokens, mentions, at));
  if (own && !barred(own.mention)) return made(own);
  const itself = struck || !itHas(tokens, at) ? null : fitting(lastSubject(view, count.sentence), fit);
  if (itself) return made(itself);
  const mission = theMission(tokens, at) ? story(view, (m) => (m.kind === 'mission' ? 0 : NEVER)) : null;
  if (mission) return made(mission);
  const ours = struck ? null : ourForce(view, attribution, tokens, at, end);
  if (ours) return ours;
  const whose = struck ? null : pronoun(view, count, tokens, mentions, at, end);
  if (whose && fit(whose.mention)) return made(whose);
  const penalty = (mention: ForceMention) => (fit(mention) && !barred(mention) ? misfit(view, count, mention) : NEVER);
  const sure = inClause(tokens, mentions, at, end, SURE, struck, leaving, penalty);
  if (sure && !(earlier && earlier.start >= count.sentence.start && earlier.start > tokens[sure.mention.first]!.start))
    return made(sure);
  const close =
    earlier !== null && (count.sentence.paragraph - earlier.sentence.paragraph <= NEAR_BY || listItem(tokens));
  const taken = close ? carried() : null;
  if (taken) return taken;
  const clause = inClause(tokens, mentions, at, end, MAX_COST, struck, leaving, penalty);
  if (clause) return made(clause);
  const home = side === 'group' || hostile.army ? null : ownArmy(view, attribution, tokens, at, end);
  if (home) return home;
  const far = close ? null : carried();
  if (far) return far;
  // A government's own soldiers need no nationality in its own words.
  const said = side === 'state' && (lost || !mentions.some(acting)) ? speakerCountry(view, attribution, 0.5) : null;
  if (said && said.country === homeCountry(view)?.country && !attacking.has(said.name))
    return { force: said, rule: 'speaker' };
  const found =
    (selfBefore(tokens, at) ? fitting(lastSubject(view, count.sentence), fit) : null) ??
    (TOTAL.test(tokens[0]!.lower) ? null : before(view, count.sentence, penalty, lost)) ??
    story(view, penalty);
  if (found) return made(found);
  // Soldiers of a story that names no other army are its country's.
  const country = side === 'state' && !hostile.army ? (homeCountry(view, true) ?? placeCountry(view)) : null;
  return country && !attacking.has(country.name) ? { force: country, rule: 'home' } : NONE;
}

const fitting = (found: Found | null, fit: (mention: ForceMention) => boolean): Found | null =>
  found && fit(found.mention) ? found : null;

/** "It has some 8,000", "they lost 12": the subject of the sentence before. */
function itHas(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    if (/^(?:it|they)$/.test(tokens[i]!.lower)) return i <= 2 && verbAfter(tokens, i + 1, at) === 'own';
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** The country that the story plays in. */
function placeCountry(view: ArticleView): Force | null {
  const code = theatre(view)?.country;
  const country = code ? countryByCode(code) : null;
  return country ? { name: country.demonym, country: country.code } : null;
}

/** A force or country that the sentence names as doing something. */
const acting = ({ kind }: ForceMention): boolean => kind !== 'place' && kind !== 'office';

const made = ({ mention, rule }: Found): ResolvedForce => ({
  force: { name: mention.name, country: mention.country },
  rule,
});

const keepsPeace = (count: CountMention): boolean =>
  count.unit === 'peacekeepers' || /^peacekeeper/.test(count.head?.lower ?? '');

/** How badly a force named elsewhere suits the count: an alliance is likelier meant for peacekeepers only. */
function misfit(view: ArticleView, count: CountMention, mention: ForceMention): number {
  if (keepsPeace(count)) return mention.kind === 'mission' ? 0 : 20;
  if (BODY_NAME.test(mention.name)) return prominence(view, mention.name) === 1 ? 6 : 20;
  return 0;
}

/** A line of a list: "- 500 in the air component". */
const listItem = (tokens: readonly Token[]): boolean =>
  tokens[0]?.kind === 'punct' && /^[-*\u2022\u2013]$/.test(tokens[0].text);

/** "400 of them", "2,000 of whom". */
function partitive(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = end; i < end + 3 && i < tokens.length; i++)
    if (PARTITIVE.test(tokens[i]!.lower) && tokens[i - 1]!.lower === 'of') return true;
  return tokens[at - 1] !== undefined && PARTITIVE.test(tokens[at - 1]!.lower) && tokens[at - 2]?.lower === 'of';
}

/** "Sweden and Finland send 1,900 and 1,400 respectively": the n-th number is the n-th country's. */
function shared(tokens: readonly Token[], mentions: readonly ForceMention[], at: number, end: number): Found | null {
  let word = end;
  while (word < end + 6 && tokens[word]?.lower !== 'respectively') word++;
  if (word === end + 6) return null;
  const numbers: number[] = [];
  for (let i = word - 1; i >= 0 && i > word - 60; i--) {
    if (tokens[i]!.kind === 'number') numbers.unshift(i);
    else if (!/^(?:and|,|soldiers|troops|men|-|about|some|around)$/.test(tokens[i]!.lower)) break;
  }
  const place = numbers.findIndex((i) => i >= at && i < end);
  const pairs = mentions.filter(
    (m, n) => m.next <= (numbers[0] ?? 0) && (joins(tokens, m, mentions[n + 1]) || joins(tokens, mentions[n - 1], m)),
  );
  const subjects = pairs.slice(-numbers.length);
  const mention = place >= 0 && subjects.length === numbers.length ? subjects[place] : undefined;
  return mention ? { mention, rule: 'respectively' } : null;
}

const foreign = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let i = at; i < end; i++) if (/^(?:foreign|unidentified|unknown)$/.test(tokens[i]!.lower)) return true;
  return false;
};

/** "the mission would be short of 5,000": the mission that the story is about. */
function theMission(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 9; i--) {
    if (/^(?:mission|peacekeepers)$/.test(tokens[i]!.lower))
      return tokens[i - 1]!.lower === 'the' && !PREPOSITIONS.has(tokens[i - 2]?.lower ?? '');
    if (tokens[i]!.text === ';') return false;
  }
  return false;
}

const joins = (tokens: readonly Token[], a: ForceMention | undefined, b: ForceMention | undefined): boolean =>
  a !== undefined && b !== undefined && b.first - a.next <= 2 && /^(?:and|,)$/.test(tokens[a.next]?.lower ?? '');

/** "6,000 of its troops", "his forces are to reach 1.5 million": whose the pronoun is, from the same sentence, else the sentence before. */
function pronoun(
  view: ArticleView,
  count: CountMention,
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
): Found | null {
  let where = -1;
  for (let i = Math.max(0, at - 8); i < end + 4 && i < tokens.length; i++)
    if (POSSESSIVE.test(tokens[i]!.lower) && forceNounAfter(tokens, i + 1, end)) where = i;
  if (where < 0) return null;
  // "his" is a person's, likeliest the subject's; "its" the nearest one's.
  const personal = /^h/.test(tokens[where]!.lower);
  let best: ForceMention | null = null;
  for (const mention of mentions) {
    if (mention.next > where || mention.kind === 'place' || (mention.kind === 'adjective' && !mention.possessive))
      continue;
    if (AWAY.test(wordBefore(tokens, mention)) && best) continue;
    if (personal && best) break;
    best = mention;
  }
  return best ? { mention: best, rule: 'pronoun' } : lastSubject(view, count.sentence);
}

const POSSESSIVE = /^(?:its|their|his|her)$/;

function forceNounAfter(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < from + 4 && i < Math.max(end, from + 3) && i < tokens.length; i++)
    if (FORCE_NOUNS.has(tokens[i]!.lower)) return true;
  return false;
}

function selfBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 60); i < at; i++) if (/^(?:its|it)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "The contingent numbers 1,000": named before, not after. */
function unitNumbers(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (
    i > at - 4 &&
    i > 1 &&
    !/^(?:numbers|numbered|has|had|counts|counted|comprises|comprised|totals|consists)$/.test(tokens[i]!.lower)
  )
    i--;
  return (
    i > 1 &&
    i > at - 4 &&
    /^(?:contingent|brigade|battalion|unit|force|group|detachment|mission|corps|division|regiment)$/.test(
      tokens[i - 1]!.lower,
    ) &&
    tokens[i - 2]!.lower === 'the'
  );
}

/** The best force of the sentence outside the noun phrase. */
function inClause(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
  limit: number,
  struck: boolean,
  leaving: boolean,
  penalty: (mention: ForceMention) => number,
): Found | null {
  const itself = unitNumbers(tokens, at);
  let best: ForceMention | null = null;
  let bestCost = limit;
  for (const mention of mentions) {
    if (mention.loose || (itself && mention.first >= end)) continue;
    // "out of Germany", "home from Iraq": where they leave.
    if (leaving && mention.kind === 'country' && /^(?:from|of)$/.test(wordBefore(tokens, mention))) continue;
    const fit = penalty(mention);
    if (fit >= NEVER) continue;
    const cost =
      (mention.kind === 'named' ? fit : mention.kind === 'mission' ? fit * 0.5 : 0) +
      (mention.next <= at ? costBefore(tokens, mention, at, struck) : costAfter(tokens, mention, end));
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
    }
  }
  return best ? { mention: best, rule: 'clause' } : null;
}

/** Bodies that stand for their missions: a named mission is nearer. */
const BODY_NAME = /^(?:UN|NATO|European Union)$/;

const KIND_COST: Record<ForceMention['kind'], number> = {
  noun: 6,
  people: 6,
  named: 6,
  mission: 7,
  adjective: 18,
  country: 12,
  place: 60,
  office: 26,
};

function costBefore(tokens: readonly Token[], mention: ForceMention, at: number, struck: boolean): number {
  let cost = KIND_COST[mention.kind] + (BODY_NAME.test(mention.name) ? 2 : 0) + (at - mention.next) * 0.25;
  if (AWAY.test(wordBefore(tokens, mention))) cost += 14;
  if (struck) cost += 20;
  // "116 Senegalese peacekeepers": counted by a number of its own.
  if (tokens[mention.first - 1]?.kind === 'number') cost += 5;
  const verb = verbAfter(tokens, mention.next, at);
  if (verb === 'own') cost -= 5;
  else if (verb === 'foe') cost += 16;
  if (verb === 'speech' || mention.kind === 'office') {
    let self = false;
    for (let i = mention.next; i < at + 4 && i < tokens.length; i++) if (SELF.test(tokens[i]!.lower)) self = true;
    cost += self ? -14 : 24;
  } else if (mention.kind === 'country') cost += mention.possessive ? 4 : 12;
  return cost;
}

function costAfter(tokens: readonly Token[], mention: ForceMention, end: number): number {
  // "according to the UN": the source.
  if (
    tokens[mention.first - 1]?.lower === 'to' ||
    (tokens[mention.first - 1]?.lower === 'the' && tokens[mention.first - 2]?.lower === 'to')
  )
    if (/^according$/.test(tokens[mention.first - (tokens[mention.first - 1]!.lower === 'the' ? 3 : 2)]?.lower ?? ''))
      return NEVER;
  let cost = KIND_COST[mention.kind] + 6 + (mention.first - end) * 0.4;
  if (AWAY.test(wordBefore(tokens, mention))) cost += 12;
  if (mention.kind === 'country') cost += 14;
  for (let i = end; i < mention.first; i++) if (tokens[i]!.kind === 'number' || tokens[i]!.text === ';') cost += 5;
  if (verbAfter(tokens, mention.next, tokens.length) === 'speech') cost += 12;
  return cost;
}

const ARMY = /^(?:army|military|navy|police|government|ministry|forces)$/;
const NATIONAL = /^(?:army|military|navy|forces)$/;
const BEFORE_ARMY = /^(?:the|security|armed|government|defence|defense|national|air|of)$/;

/** "the army", "the security forces", "the military" without a name: those of the country that the story is at home in. */
function ownArmy(
  view: ArticleView,
  attribution: CountAttribution | null,
  tokens: readonly Token[],
  at: number,
  end: number,
): ResolvedForce | null {
  for (let i = Math.max(0, at - 14); i < tokens.length && i <= end + 10; i++) {
    if (
      !ARMY.test(tokens[i]!.lower) ||
      !BEFORE_ARMY.test(tokens[i - 1]?.lower ?? '') ||
      Math.abs(i - at) > 14 ||
      i > end + 10
    )
      continue;
    const home =
      (NATIONAL.test(tokens[i]!.lower) && tokens[i - 1]!.lower !== 'security'
        ? speakerCountry(view, attribution, 0.2)
        : null) ?? homeCountry(view);
    return home ? { force: home, rule: 'home' } : null;
  }
  return null;
}

/** The country of a speaker who holds an office of a state, where the story names that country's forces at least so much; null otherwise. */
function speakerCountry(view: ArticleView, attribution: CountAttribution | null, least: number): Force | null {
  if (!attribution?.source) return null;
  const { kind, country: code } = describeSource(view, attribution.source, []).speaker;
  const country = code && kind !== 'outlet' ? countryByCode(code) : null;
  return country && prominence(view, country.demonym) >= least
    ? { name: country.demonym, country: country.code }
    : null;
}

/** "We have lost 40 men", "12 of our soldiers": the speaker's own. */
function ourForce(
  view: ArticleView,
  attribution: CountAttribution | null,
  tokens: readonly Token[],
  at: number,
  end: number,
): ResolvedForce | null {
  let ours = false;
  for (let i = Math.max(0, at - 6); i < end + 4 && i < tokens.length && !ours; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'our') ours = forceNounAfter(tokens, i + 1, end);
    else if (lower === 'we' && i < at)
      ours = verbAfter(tokens, i + 1, at) === 'own' && OWNED.test(tokens[at - 1]!.lower);
  }
  const country = ours ? speakerCountry(view, attribution, 0) : null;
  return country ? { force: country, rule: 'speaker' } : null;
}

/** Directly before the number in "we lost 40", "we have about 900". */
const OWNED = /^(?:have|lost|sent|deployed|had|keep|about|some|around|only|roughly|nearly)$/;
