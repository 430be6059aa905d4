import type { ArticleView, CountAttribution, CountMention, ResolvedForce } from '../../../model/analysis.js';
import type { Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { indexAfter, indexAt, nearby } from '../places/window.js';
import { carriedOn, nearerSubject, nearestPeople, speaksOfOwn } from './antecedents.js';
import { forceNounAfter, ourForce, placeCountry } from './armies.js';
import { attackersOf, killingVerb } from './attackers.js';
import {
  commons,
  homeCountry,
  lastSubject,
  listItem,
  namesGroup,
  opener,
  prominence,
  stateFought,
  story,
  topMission,
  twoSides,
} from './carried.js';
import { BODY_NAME, clauseCosts, NEVER } from './clause.js';
import { type Settled, weighed } from './evidence.js';
import { fits, LOSSES, partOf, sideOf, sideOfLost, sideOfNoun, subjectBefore } from './fit.js';
import { type ForceMention, forceMentions, mentionOf } from './mentions.js';
import { announced, direct, gives, owner } from './owner.js';
import { type Found, inPhrase, keepsPeace, made } from './phrase.js';
import { enemyOf, foreignServants, hostile as hostileWords, rebels, servedAbroad, speakerForce } from './sides.js';
import {
  bareSoldiers,
  bothSides,
  foreign,
  itHas,
  loyal,
  ofItsOwn,
  onSide,
  partitive,
  seized,
  sums,
  theMission,
} from './signs.js';
import { onlyPlaced } from './story-evidence.js';
import { weightiest } from './weigh.js';
import { AWAY, SELF, verbAfter, wordBefore } from './words.js';

/* Whose people a count counts: from its own noun phrase, its subject, its antecedent, or the sentences before it. */

const NOBODY: ReadonlySet<string> = new Set();
const NONE: ResolvedForce = { force: null, rule: 'none' };
const NOBODY_NAMED: ResolvedForce = { force: null, rule: 'enemy' };
const MAX_DEPTH = 6;
/** Paragraphs over which the force of the count before is surer than one of the sentence. */
const NEAR_BY = 2;
/** Below this cost a force of the same clause is surer than the antecedent's. */
const SURE = 10;
/** Whoever decides on these tells of his own. */
const DECIDED: ReadonlySet<Status> = new Set<Status>(['planned', 'possible', 'en_route', 'withdrawn']);

/**
 * The force of one count; null where the text does not settle it. `name` is the adjective of a nation or the name of a group.
 * The attribution, where known, tells whose "our army" is; no force is taken from the words that name the source.
 */
export function forceOf(view: ArticleView, count: CountMention, attribution?: CountAttribution): ResolvedForce {
  const found = resolve(view, count, attribution ?? null, 0);
  const known = knownOf(view);
  known.by.set(count, found);
  known.settled.push({ count, force: found.force });
  return found;
}

/** The counts of the article whose force is known, in the order in which they were asked for. */
interface Known {
  by: Map<CountMention, ResolvedForce>;
  settled: Settled[];
}

const KNOWN = Symbol('forces of the counts so far');
const knownOf = (view: ArticleView): Known => view.memo(KNOWN, () => ({ by: new Map(), settled: [] }));

function resolve(
  view: ArticleView,
  count: CountMention,
  attribution: CountAttribution | null,
  depth: number,
): ResolvedForce {
  const known = knownOf(view);
  const tokens = view.tokens(count.sentence);
  const at = indexAt(tokens, count.start);
  const end = indexAfter(tokens, count.end);
  const abroad = count.head === null || foreignServants(tokens, at, end) ? servedAbroad(view) : NOBODY;
  const mentions = nearby(forceMentions(view, count.sentence), at, end).filter(
    (mention) =>
      !abroad.has(mention.name) ||
      mention.kind === 'people' ||
      mention.possessive ||
      // "thousands of Chadian soldiers": the counted themselves.
      (mention.next > at && (mention.first < end || (mention.first === end + 1 && tokens[end]!.lower === 'of'))),
  );
  const lost = LOSSES.has(count.status);
  const side = sideOf(count, tokens, at, end) ?? onSide(tokens, end) ?? (lost ? sideOfLost(tokens, at, end) : null);
  const grouped = side === 'soft' && (namesGroup(view) || rebels(view) !== null);
  const fit = (mention: ForceMention) => fits(side, mention, grouped);
  const forceOfOther = (other: CountMention) =>
    depth < MAX_DEPTH ? (known.by.get(other) ?? resolve(view, other, attribution, depth + 1)) : NONE;
  const near = inPhrase(tokens, mentions, at, end, count.status, fit) ?? direct(tokens, mentions, at, end, lost);
  if (near) return made(near);
  const again = count.repeats && count.repeats !== count ? forceOfOther(count.repeats) : null;
  if (again?.force) return { force: again.force, rule: 'repeats' };
  if (foreign(tokens, at, end)) return NONE;
  const hostile = attackersOf(tokens, mentions, at, end, lost);
  const enemies = hostileWords(tokens, at, end) || seized(tokens, at, end);
  const attacking = new Set(hostile.names);
  const self = hostile.we || enemies ? speakerForce(view, attribution) : null;
  if (self) attacking.add(self.name);
  else if (hostile.army) attacking.add(homeCountry(view)?.name ?? '');
  const barred = (mention: ForceMention) => attacking.has(mention.name);
  const earlier = count.partOf ?? count.antecedent;
  const carried = () =>
    earlier ? carriedOn(view, count, earlier, tokens, side, end, hostile, attacking, forceOfOther) : null;
  if (enemies) {
    // "The group has 35,000, but the occupiers want 50,000": the same people.
    const same = earlier?.sentence === count.sentence ? onFrom(carried()) : null;
    const enemy = same ?? enemyOf(view, self ?? placeCountry(view));
    if (enemy) return 'force' in enemy ? enemy : made(enemy);
    // "214 occupiers", and nobody named but those who fight them.
    if (hostileWords(tokens.slice(at, end), 0, end - at)) return NOBODY_NAMED;
    // "The enemy lost 40": whoever they are, not those who speak or whose land it is.
    const own = self ?? placeCountry(view) ?? homeCountry(view);
    if (own && hostileWords(tokens, at, end)) attacking.add(own.name);
  }
  if (count.partOf || partitive(tokens, at, end)) {
    // "Norway gives 450 of these".
    const giver = gives(tokens, mentions, at);
    if (giver) return made({ mention: giver, rule: 'subject' });
    const other =
      count.partOf && count.sentence.index - count.partOf.sentence.index <= 1
        ? null
        : (nearestPeople(tokens, mentions, at, earlier, count, (m) => fit(m) && !barred(m)) ??
          nearerSubject(view, count, earlier, fit));
    if (other) return other;
    const whole = onFrom(carried());
    if (whole) return whole;
    if (earlier?.sentence === count.sentence && forceOfOther(earlier) === NOBODY_NAMED) return NOBODY_NAMED;
  }
  if (loyal(tokens, at, end) || onSide(tokens, end) === 'state') {
    const state = stateFought(view) ?? placeCountry(view) ?? homeCountry(view, true);
    if (state) return { force: state, rule: 'loyal' };
  }
  const selves = ofItsOwn(tokens, end)
    ? mentions.find((m) => m.next <= at && m.kind !== 'place' && m.kind !== 'adjective')
    : undefined;
  if (selves) return made({ mention: selves, rule: 'own' });
  const soldiers =
    (side === 'group' && count.head) || !bareSoldiers(tokens, at) || !namesGroup(view)
      ? null
      : (homeCountry(view, true) ?? placeCountry(view));
  if (soldiers) return { force: soldiers, rule: 'home' };
  const summed = sums(tokens, at, end) ? topMission(view) : null;
  if (summed) return made(summed);
  if (bothSides(tokens, at)) {
    const name = twoSides(view);
    if (name) return { force: { name, country: null }, rule: 'both-sides' };
  }
  const struck = killingVerb(tokens, at, end) >= 0;
  const own =
    shared(tokens, mentions, at, end) ??
    announced(tokens, mentions, at, fit) ??
    (struck ? null : owner(tokens, mentions, at));
  if (own && !barred(own.mention)) return made(own);
  const itself = struck || !itHas(tokens, at, end) ? null : fitting(lastSubject(view, count.sentence), fit);
  if (itself) return made(itself);
  const mission = theMission(tokens, at) ? story(view, (m) => (m.kind === 'mission' ? 0 : NEVER)) : null;
  if (mission) return made(mission);
  const ours = struck ? null : ourForce(view, count.sentence, attribution, tokens, at, end, lost);
  if (ours) return ours;
  const whose = struck ? null : pronoun(view, count, attribution, tokens, mentions, at, end);
  if (whose && fit(whose.mention)) return made(whose);
  const spoken = (mention: ForceMention) => mentions.includes(mention) && inSource(tokens, mention, attribution, at);
  const may = (mention: ForceMention) =>
    fit(mention) && !barred(mention) && !spoken(mention) && !abroad.has(mention.name);
  const sure = sureOf(view, count, tokens, mentions, at, end, struck, may);
  if (sure && !(earlier && earlier.start >= count.sentence.start && earlier.start > tokens[sure.mention.first]!.start))
    return made(sure);
  const opened =
    earlier && earlier.sentence.paragraph !== count.sentence.paragraph ? opener(view, count.sentence) : null;
  if (opened && may(opened.mention)) return made(opened);
  const close =
    earlier !== null && (count.sentence.paragraph - earlier.sentence.paragraph <= NEAR_BY || listItem(tokens));
  const others = close && DECIDED.has(count.status) ? speaksOfOwn(view, count, earlier!, attribution) : null;
  if (side === 'state' && !earlier && commons(view)) return { force: homeCountry(view), rule: 'home' };
  // "The insurgents may have 160 fighters; monitors made it 280."
  const word =
    (count.head ?? (earlier?.sentence === count.sentence ? earlier.head : null))?.lower ?? subjectBefore(tokens, at);
  const unnamed =
    (side === 'group' || side === 'soft') && ((word && sideOfNoun(word)) || partOf(tokens, end) || onSide(tokens, end))
      ? rebels(view)
      : null;
  const candidates = weighed(view, {
    count,
    tokens,
    mentions,
    at,
    end,
    side,
    lost,
    struck,
    hostile,
    earlier,
    attribution,
    may,
    carried: carried(),
    told: [
      ['sure', sure?.mention],
      ['decides', others && mentionOf(others)],
    ],
    settled: known.settled,
    unnamed,
  });
  const best = weightiest(candidates);
  if (best) return best;
  // Soldiers of a story that names no other army are its country's.
  const native = abroad.size > 0 ? (homeCountry(view, true, abroad) ?? placeCountry(view)) : null;
  if (native) return { force: native, rule: 'abroad' };
  const country =
    side === 'state' && count.head && !hostile.army ? (homeCountry(view, true) ?? placeCountry(view)) : null;
  if (country && !attacking.has(country.name) && (lost || !onlyPlaced(view, country.name)))
    return { force: country, rule: 'home' };
  return unnamed ? { force: { name: unnamed, country: null }, rule: 'rebels' } : NONE;
}

const onFrom = (taken: ResolvedForce | null): ResolvedForce | null =>
  taken && { force: taken.force, rule: 'antecedent' };

/** A force of the count's clause that is as good as one in its phrase. */
function sureOf(
  view: ArticleView,
  count: CountMention,
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
  struck: boolean,
  may: (mention: ForceMention) => boolean,
): Found | null {
  let best: ForceMention | null = null;
  let least = SURE;
  clauseCosts(tokens, mentions, at, end, struck, count.status === 'withdrawn', (mention, cost) => {
    if (cost >= least || !may(mention)) return;
    const unfit = misfit(view, count, mention);
    const sum = cost + (mention.kind === 'named' ? unfit : mention.kind === 'mission' ? unfit * 0.5 : 0);
    if (sum >= least) return;
    best = mention;
    least = sum;
  });
  return best && { mention: best, rule: 'clause' };
}

/** How badly a force named elsewhere suits the count: an alliance is likelier meant for peacekeepers only. */
function misfit(view: ArticleView, count: CountMention, mention: ForceMention): number {
  if (keepsPeace(count)) return mention.kind === 'mission' ? 0 : 20;
  // A guerrilla army may have soldiers; where a state's fit, they are its.
  if (!mention.nation && mention.kind !== 'mission' && count.head && sideOfNoun(count.head.lower) === 'state') return 9;
  if (BODY_NAME.test(mention.name)) return prominence(view, mention.name) === 1 ? 6 : 20;
  return 0;
}

const fitting = (found: Found | null, fit: (mention: ForceMention) => boolean): Found | null =>
  found && fit(found.mention) ? found : null;

/** Words that name the source name no force of it, unless the count is said to be its own. */
function inSource(
  tokens: readonly Token[],
  mention: ForceMention,
  attribution: CountAttribution | null,
  at: number,
): boolean {
  const source = attribution?.source;
  if (!source || tokens[mention.first]!.start < source.start || tokens[mention.next - 1]!.end > source.end)
    return false;
  const from = mention.next <= at ? mention.next : Math.max(0, at - 5);
  for (let i = from; i < at + 4 && i < tokens.length; i++) if (SELF.test(tokens[i]!.lower)) return false;
  return true;
}

/** "Ghana and Togo give 70 and 40 respectively": the n-th number is the n-th country's. */
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

const joins = (tokens: readonly Token[], a: ForceMention | undefined, b: ForceMention | undefined): boolean =>
  a !== undefined && b !== undefined && b.first - a.next <= 2 && /^(?:and|,)$/.test(tokens[a.next]?.lower ?? '');

/** "700 of its men", "his army is to count 90,000": whose the pronoun is, from the same sentence, else the sentence before. */
function pronoun(
  view: ArticleView,
  count: CountMention,
  attribution: CountAttribution | null,
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
): Found | null {
  let where = -1;
  for (let i = Math.max(0, at - 10); i < end + 4 && i < tokens.length; i++)
    if (
      POSSESSIVE.test(tokens[i]!.lower) &&
      // "Its military spoke of 900 dead", "his men faced 900": who speaks or fights them.
      !/^(?:speech|foe)$/.test(verbAfter(tokens, i + 2, Math.min(at, i + 4)) ?? '') &&
      (forceNounAfter(tokens, i + 1, end) ||
        /^(?:strength|establishment|ranks|numbers)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      where = i;
  if (where < 0) return null;
  // "his" is a person's, likeliest the subject's; "its" the nearest one's.
  const personal = /^h/.test(tokens[where]!.lower);
  let best: ForceMention | null = null;
  for (const mention of mentions) {
    if (mention.next > where || mention.kind === 'place' || (mention.kind === 'adjective' && !mention.possessive))
      continue;
    // "its" is one body's, "his" one man's, not that of Danes or Danish soldiers.
    if (
      (personal || tokens[where]!.lower === 'its') &&
      (mention.kind === 'people' || mention.kind === 'noun') &&
      plural(tokens, mention)
    )
      continue;
    if (best && (AWAY.test(wordBefore(tokens, mention)) || /^(?:over|on)$/.test(wordBefore(tokens, mention)))) continue;
    if (personal && best) break;
    best = mention;
  }
  if (best) return { mention: best, rule: 'pronoun' };
  // "70 of its men had died, Chad said": named behind.
  const source = attribution?.source;
  const self =
    source &&
    source.start > count.end &&
    source.end <= count.sentence.end &&
    // "It had wanted 90 of its men": of the sentence before.
    !/^(?:it|they|he|she)$/.test(tokens[0]!.lower)
      ? speakerForce(view, attribution)
      : null;
  return self?.country ? { mention: mentionOf(self), rule: 'pronoun' } : lastSubject(view, count.sentence, personal);
}

const plural = (tokens: readonly Token[], { next, kind }: ForceMention): boolean =>
  kind === 'people' || /s$|men$|troops$/.test(tokens[next - 1]!.lower);

const POSSESSIVE = /^(?:its|their|his|her)$/;
