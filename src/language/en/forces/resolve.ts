import type { ArticleView, CountAttribution, CountMention, ResolvedForce } from '../../../model/analysis.js';
import type { Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { countryByCode } from '../places/countries.js';
import { placeMentions } from '../places/mentions.js';
import { sectionOf } from '../places/sections.js';
import { indexAfter, indexAt, nearby } from '../places/window.js';
import { forceNounAfter, ourForce, ownArmy, placeCountry, speakerCountry } from './armies.js';
import { attackersOf, killingVerb } from './attackers.js';
import {
  before,
  commons,
  homeCountry,
  lastSubject,
  listItem,
  namesGroup,
  nationOf,
  opener,
  prominence,
  story,
  topMission,
  twoSides,
} from './carried.js';
import { BODY_NAME, inClause, NEVER } from './clause.js';
import { fits, partOf, sameSide, sideOf, sideOfLost, sideOfNoun } from './fit.js';
import { type ForceMention, forceMentions } from './mentions.js';
import { announced, direct, owner } from './owner.js';
import { type Found, inPhrase } from './phrase.js';
import {
  enemyOf,
  foreignServants,
  hostile as hostileWords,
  rebelSubject,
  rebels,
  servedAbroad,
  speakerForce,
} from './sides.js';
import {
  bareSoldiers,
  bothSides,
  foreign,
  itHas,
  loyal,
  ofItsOwn,
  partitive,
  seized,
  selfBefore,
  sums,
  theMission,
} from './signs.js';
import { AWAY, SELF, wordBefore } from './words.js';

/* Whose people a count counts: from its own noun phrase, its subject, its antecedent, or the sentences before it. */

const NOBODY: ReadonlySet<string> = new Set();
const NONE: ResolvedForce = { force: null, rule: 'none' };
const MAX_DEPTH = 6;
const MAX_COST = 36;
/** Paragraphs over which the force of the count before is surer than one of the sentence. */
const NEAR_BY = 2;
/** Below this cost a force of the same clause is surer than the antecedent's. */
const SURE = 10;
const TOTAL = /^(?:total|totals|overall|altogether|sum)$/;
const LOST: ReadonlySet<Status> = new Set<Status>(['killed', 'wounded', 'captured', 'missing', 'casualties']);

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
  const abroad = count.head === null || foreignServants(tokens, at, end) ? servedAbroad(view) : NOBODY;
  const mentions = nearby(forceMentions(view, count.sentence), at, end).filter(
    (mention) => !abroad.has(mention.name) || mention.kind === 'people' || mention.possessive,
  );
  const leaving = count.status === 'withdrawn';
  const lost = LOST.has(count.status);
  const side = sideOf(count, tokens, at, end) ?? (lost ? sideOfLost(tokens, at, end) : null);
  const section = sectionOf(view, count.sentence);
  const grouped = side === 'soft' && (namesGroup(view) || rebels(view) !== null);
  const fit = (mention: ForceMention) => fits(side, mention, grouped);
  const near = inPhrase(tokens, mentions, at, end, count.status, fit) ?? direct(tokens, mentions, at, end, lost);
  if (near) return made(near);
  if (foreign(tokens, at, end)) return NONE;
  const hostile = attackersOf(tokens, mentions, at, end, lost);
  const enemies = hostileWords(tokens, at, end) || seized(tokens, at, end);
  const attacking = new Set(hostile.names);
  const self = hostile.we || enemies ? speakerForce(view, attribution) : null;
  if (self) attacking.add(self.name);
  else if (hostile.army) attacking.add(homeCountry(view)?.name ?? '');
  const barred = (mention: ForceMention) => attacking.has(mention.name);
  const earlier = count.partOf ?? count.antecedent;
  const carried = () => {
    if (!earlier || earlier === count || depth >= MAX_DEPTH || earlier.sentence.index < (section?.first ?? 0))
      return null;
    // The sum of a list is not its last member's.
    if (TOTAL.test(tokens[0]!.lower) && earlier.sentence !== count.sentence) return null;
    const taken = resolve(view, earlier, attribution, depth + 1);
    // "cost a peacekeeper from Ghana his life and hurt two others": other peacekeepers of the mission.
    if (
      taken.rule === 'linked' &&
      keepsPeace(earlier) &&
      (/^others?$/.test(tokens[end - 1]!.lower) || tokens[end]?.lower === 'others')
    ) {
      const whole = topMission(view);
      if (whole) return made(whole);
    }
    return taken.force &&
      sameSide(side, taken.force.country) &&
      taken.force.name !== hostile.killer &&
      !(hostile.army && attacking.has(taken.force.name))
      ? { force: taken.force, rule: 'antecedent' }
      : null;
  };
  if (enemies) {
    const enemy = enemyOf(view, self);
    if (enemy) return made(enemy);
  }
  if (count.partOf || partitive(tokens, at, end)) {
    const other =
      count.partOf && count.sentence.index - count.partOf.sentence.index <= 1
        ? null
        : (nearestPeople(tokens, mentions, at, earlier, count, (m) => fit(m) && !barred(m)) ??
          nearerSubject(view, count, earlier, fit));
    if (other) return other;
    const whole = carried();
    if (whole) return whole;
  }
  if (loyal(tokens, at, end)) {
    const state = placeCountry(view) ?? homeCountry(view, true);
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
  const ours = struck ? null : ourForce(view, attribution, tokens, at, end);
  if (ours) return ours;
  const whose = struck ? null : pronoun(view, count, tokens, mentions, at, end);
  if (whose && fit(whose.mention)) return made(whose);
  const spoken = (mention: ForceMention) => mentions.includes(mention) && inSource(tokens, mention, attribution, at);
  const penalty = (mention: ForceMention) =>
    fit(mention) && !barred(mention) && !spoken(mention) && !abroad.has(mention.name)
      ? misfit(view, count, mention)
      : NEVER;
  const sure = inClause(tokens, mentions, at, end, SURE, struck, leaving, penalty);
  if (sure && !(earlier && earlier.start >= count.sentence.start && earlier.start > tokens[sure.mention.first]!.start))
    return made(sure);
  const opened =
    earlier && earlier.sentence.paragraph !== count.sentence.paragraph ? opener(view, count.sentence) : null;
  if (opened && fit(opened.mention) && !barred(opened.mention)) return made(opened);
  const close =
    earlier !== null && (count.sentence.paragraph - earlier.sentence.paragraph <= NEAR_BY || listItem(tokens));
  const taken = close ? carried() : null;
  if (taken) return taken;
  const clause = inClause(tokens, mentions, at, end, MAX_COST, struck, leaving, penalty);
  if (clause) return made(clause);
  const home =
    side === 'group' || hostile.army
      ? null
      : ownArmy(view, count.sentence, attribution, tokens, mentions, side === 'state', at, end);
  if (home) return home.rule === 'home' && section ? (localForce(section.place?.country) ?? home) : home;
  // "In Niger, jihadists killed 34 soldiers": of the country that the sentence opens with.
  const framed = side === 'state' && lost && count.head ? frame(tokens, mentions) : null;
  if (framed && !barred(framed)) return made({ mention: framed, rule: 'frame' });
  const far = close ? null : carried();
  if (far) return far;
  if (side === 'state' && !earlier && commons(view)) return { force: homeCountry(view), rule: 'home' };
  // A government's own soldiers need no nationality in its own words.
  const said = side === 'state' && (lost || !mentions.some(acting)) ? speakerCountry(view, attribution, 0.5) : null;
  if (said && said.name === homeCountry(view)?.name && !attacking.has(said.name))
    return { force: said, rule: 'speaker' };
  // "In Colombia, 300 former soldiers signed up": of the country that opens the sentence.
  const opening = abroad.size > 0 && mentions[0] && mentions[0].first <= 1 ? nationOf(mentions[0]) : null;
  if (opening) return { force: opening, rule: 'abroad' };
  const found =
    (!struck && selfBefore(tokens, at) ? fitting(lastSubject(view, count.sentence), fit) : null) ??
    (TOTAL.test(tokens[0]!.lower) ? null : before(view, count.sentence, penalty, lost)) ??
    (section ? null : story(view, penalty));
  if (found) return made(found);
  const local = side === 'state' && section ? localForce(placeOfSentence(view, count) ?? section.place?.country) : null;
  if (local && !attacking.has(local.force!.name)) return local;
  // Soldiers of a story that names no other army are its country's.
  const native = abroad.size > 0 ? (homeCountry(view, true, abroad) ?? placeCountry(view)) : null;
  if (native) return { force: native, rule: 'abroad' };
  const country = side === 'state' && !hostile.army ? (homeCountry(view, true) ?? placeCountry(view)) : null;
  if (country && !attacking.has(country.name)) return { force: country, rule: 'home' };
  // "The insurgents may have 160 fighters; monitors made it 280."
  const word = (count.head ?? (earlier?.sentence === count.sentence ? earlier.head : null))?.lower;
  const unnamed =
    (side === 'group' || side === 'soft') && ((word && sideOfNoun(word)) || partOf(tokens, end)) ? rebels(view) : null;
  return unnamed ? { force: { name: unnamed, country: null }, rule: 'rebels' } : NONE;
}

/** "Chad's army chief says that 80 of them stay": named in the same sentence, where the last count is not. */
function nearestPeople(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  earlier: CountMention | null,
  count: CountMention,
  fit: (mention: ForceMention) => boolean,
): ResolvedForce | null {
  if (earlier?.sentence === count.sentence) return null;
  for (let n = mentions.length - 1; n >= 0; n--) {
    const mention = mentions[n]!;
    if (mention.next > at || mention.loose || !fit(mention)) continue;
    if ((mention.kind === 'noun' || mention.kind === 'people') && !AWAY.test(wordBefore(tokens, mention)))
      return made({ mention, rule: 'them' });
  }
  return null;
}

/** A country's own soldiers. */
function localForce(code: string | null | undefined): ResolvedForce | null {
  const country = code ? countryByCode(code) : null;
  return country ? { force: { name: country.demonym, country: country.code }, rule: 'local' } : null;
}

/** The country in which the sentence places what it tells. */
const placeOfSentence = (view: ArticleView, count: CountMention): string | null =>
  placeMentions(view, count.sentence).find(({ kind, country }) => kind === 'known' && country !== null)?.country ??
  null;

/** "In Niger, ...", "Meanwhile in Niger ...": the country that opens the sentence, where it names no other as acting. */
function frame(tokens: readonly Token[], mentions: readonly ForceMention[]): ForceMention | null {
  const first = mentions[0];
  if (first?.kind !== 'place' || first.first > 3) return null;
  if (!/^(?:in|inside|across|neighbou?ring)$/.test(tokens[first.first - 1]?.lower ?? '')) return null;
  return mentions.some(
    ({ kind, nation, name }) => nation && kind !== 'place' && kind !== 'office' && name !== first.name,
  )
    ? null
    : first;
}

/** "63 of them" after "The attackers were driven off" or "China sends watchers too": those of the sentence before, where the last count stands further off. */
function nearerSubject(
  view: ArticleView,
  count: CountMention,
  earlier: CountMention | null,
  fit: (mention: ForceMention) => boolean,
): ResolvedForce | null {
  const before = view.sentences[count.sentence.index - 1];
  if (!before || (earlier && earlier.sentence.index >= before.index)) return null;
  const found = opener(view, count.sentence);
  if (found && fit(found.mention)) return made(found);
  const name = rebelSubject(view.tokens(before)) ? rebels(view) : null;
  if (!name) return null;
  const group = story(view, ({ side }) => (side === 'group' ? 0 : NEVER));
  return group ? made(group) : { force: { name, country: null }, rule: 'rebels' };
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
  // A guerrilla army may have soldiers; where a state's fit, they are its.
  if (!mention.nation && mention.kind !== 'mission' && count.head && sideOfNoun(count.head.lower) === 'state') return 9;
  if (BODY_NAME.test(mention.name)) return prominence(view, mention.name) === 1 ? 6 : 20;
  return 0;
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
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
): Found | null {
  let where = -1;
  for (let i = Math.max(0, at - 8); i < end + 4 && i < tokens.length; i++)
    if (
      POSSESSIVE.test(tokens[i]!.lower) &&
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
    // "its" is one body's, not that of Danes or Danish soldiers.
    if (
      tokens[where]!.lower === 'its' &&
      (mention.kind === 'people' || mention.kind === 'noun') &&
      plural(tokens, mention)
    )
      continue;
    if (AWAY.test(wordBefore(tokens, mention)) && best) continue;
    if (personal && best) break;
    best = mention;
  }
  return best ? { mention: best, rule: 'pronoun' } : lastSubject(view, count.sentence);
}

const plural = (tokens: readonly Token[], { next, kind }: ForceMention): boolean =>
  kind === 'people' || /s$|men$|troops$/.test(tokens[next - 1]!.lower);

const POSSESSIVE = /^(?:its|their|his|her)$/;
