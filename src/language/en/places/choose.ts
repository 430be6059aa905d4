import type { ArticleView, CountAttribution, CountMention } from '../../../model/analysis.js';
import type { Relation, Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { EVENT_NOUNS, GEO_NOUNS, POINTING_NOUNS } from './geo-words.js';
import { type PlaceMention, placeMentions } from './mentions.js';
import { carriedOff, servedAt, spokenAt } from './speech.js';
import { indexAfter, indexAt, nearby } from './window.js';

/* The mention of the count's own sentence that fits it best, by what each costs. */

const MAX_COST = 45;
/** An army's whole size has a place only where one stands close by. */
const STRENGTH_COST = 16;

export interface Chosen {
  mention: PlaceMention;
  relation: Relation;
  within: PlaceMention | null;
}

/** The cheapest mention of the sentence; one lying inside it and nearly as near wins. */
export function choose(
  view: ArticleView,
  count: CountMention,
  attribution: CountAttribution,
  tokens: readonly Token[],
): Chosen | null {
  const all = placeMentions(view, count.sentence);
  if (all.length === 0) return null;
  const at = indexAt(tokens, count.start);
  const end = indexAfter(tokens, count.end);
  const mentions = nearby(all, at, end);
  let best: PlaceMention | null = null;
  let bestCost = count.status === 'strength' ? STRENGTH_COST : MAX_COST;
  const costs: number[] = [];
  for (const mention of mentions) {
    const cost = costOf(view, count, attribution, tokens, mention, at, end);
    costs.push(cost);
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
    }
  }
  if (!best) return null;
  for (let n = 0; n < mentions.length; n++) {
    const other = mentions[n]!;
    if (
      other !== best &&
      costs[n]! <= bestCost + 8 &&
      other.kind !== 'generic' &&
      lies(other, best) &&
      (other.first < end || numbersBetween(tokens, end, other.first) === 0)
    )
      best = other;
  }
  const adjacent =
    mentions.find((m) => m.first === best!.next && m.kind === 'known' && m.relation === 'in' && m.parts.length === 0) ??
    null;
  const denied = best.first >= end && isDenied(tokens, end, best.first);
  return { mention: best, relation: denied ? 'not_in' : relationOf(count, best), within: adjacent };
}

const NOT = /^(?:not|never|didn't|hasn't|haven't|hadn't|wasn't|weren't|don't|doesn't|isn't|aren't|won't)$/;

/** "3,000 soldiers, but has not moved them to Goma": the words say where they are not. */
function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NOT.test(tokens[i]!.lower) && tokens[i + 1]?.lower !== 'only') return true;
  return false;
}

const lies = (inner: PlaceMention, outer: PlaceMention): boolean => inner.within.includes(outer.name);

function relationOf(count: CountMention, mention: PlaceMention): Relation {
  const { relation } = mention;
  if (relation === 'near' || relation === 'not_in') return relation;
  if (count.status === 'withdrawn') return relation === 'toward' ? 'toward' : 'from';
  if (count.status === 'en_route') return 'toward';
  if (relation === 'toward') return count.status === 'planned' || count.status === 'possible' ? 'toward' : 'in';
  if (relation === 'from') return 'in';
  return relation;
}

const WITNESS_COST = 6;

/** "residents of Orvale counted 20 dead": what those who live there saw was there. */
function witnessed(tokens: readonly Token[], mention: PlaceMention): boolean {
  for (let i = mention.first; i >= 0 && i > mention.first - 6; i--) if (WITNESS.test(tokens[i]!.lower)) return true;
  return false;
}

const WITNESS =
  /^(?:residents?|villagers?|locals?|inhabitants?|elders?|witness|witnesses|eyewitness|eyewitnesses|mayor|townspeople|townsfolk|herders?|farmers?|fisherm[ae]n)$/;

/** "left their positions in Orvale": where they were. */
const leftPost = (tokens: readonly Token[], { first, preposition }: PlaceMention): boolean =>
  /^(?:left|leaves?|leaving|quit)$/.test(preposition) &&
  OWN.test(tokens[first + 1]?.lower ?? '') &&
  POSTS.test(tokens[first + 2]?.lower ?? '');
const OWN = /^(?:their|its|his|the)$/;
const POSTS = /^(?:positions?|posts?|units?|barracks|base|camp|garrison)$/;
const TIES = /^(?:escalation|tensions?|disputes?|relations|ties|talks|treaty|pact|alliance|deal|agreement)$/;
const BREAK = /^(?:while|but|whereas|although|though|after|before|because|since|when)$/;
const AGAINST = /^(?:against|between)$/;
const SOME = /^(?:some|others|part|rest|half|most|many|few|several)$/;
/** States of people who were hit where the text tells of, and brought elsewhere. */
const HIT: ReadonlySet<Status> = new Set<Status>(['killed', 'wounded', 'casualties']);
const WEAK = /^(?:for|to|against|over|between|through|via|on|along|behind|facing|beyond|opposite|amid)$/;

function costOf(
  view: ArticleView,
  count: CountMention,
  attribution: CountAttribution,
  tokens: readonly Token[],
  mention: PlaceMention,
  at: number,
  end: number,
): number {
  const inside = (span: { start: number; end: number } | null) =>
    span !== null && mention.start >= span.start && mention.end <= span.end;
  const witness = inside(attribution.source) && witnessed(tokens, mention);
  if ((inside(attribution.source) && !witness) || inside(attribution.cue) || spokenAt(view, tokens, mention))
    return Number.POSITIVE_INFINITY;
  const moving =
    count.status === 'withdrawn' ||
    count.status === 'en_route' ||
    count.status === 'planned' ||
    count.status === 'possible';
  let cost = witness ? WITNESS_COST : 0;
  if (mention.first >= end) cost = between(tokens, end, mention.first, 1);
  else if (mention.next <= at)
    cost =
      mention.first <= 1
        ? 8 + numbersBetween(tokens, mention.next, at) * 2
        : mention.next >= at - 1 && paired(tokens, mention, at)
          ? 1
          : 4 + between(tokens, mention.next, at, 1.3);
  // "900 in Norway, in Sweden 400": the place is that of the number behind it.
  if (mention.first >= end && tokens[mention.next]?.kind === 'number' && tokens[mention.first - 1]?.kind === 'punct')
    cost += 10;
  if (
    attribution.content.end > attribution.content.start &&
    (mention.end <= attribution.content.start || mention.start >= attribution.content.end)
  ) {
    // "He told them at the headquarters in Oslo": where it was said.
    if (/^(?:headquarters|hq)$/.test(tokens[mention.first - 1]?.lower ?? '')) return Number.POSITIVE_INFINITY;
    cost += 12;
  }
  // "leaving 15 dead there": of the number itself.
  const bound = mention.first >= end && mention.first - end <= 2 && /^(?:there|here)$/.test(mention.name);
  if (mention.kind === 'generic' && !bound) cost += ownPlace(mention) ? 6 : 18;
  if (mention.preposition === 'bare' && !bound) cost += 4;
  if (mention.relation === 'from') {
    // "troops from North Korea", "contributions from Germany": an origin, not a place.
    const origin = mention.first <= end + 1 && mention.country !== null && mention.within.length === 0;
    // "4,000 troops from Norway will leave Mali": what they do is said behind where they come from.
    if (count.status === 'withdrawn' && !(origin && (count.statusCue?.start ?? 0) > mention.end)) cost -= 10;
    else if (origin) return Number.POSITIVE_INFINITY;
    else if (count.status === 'deserted' || leftPost(tokens, mention)) cost += 2;
    else if (mention.first <= end + 1 || (mention.country !== null && mention.within.length === 0))
      return Number.POSITIVE_INFINITY;
    else if (count.status === 'en_route' || count.status === 'missing') cost += 18;
    else return Number.POSITIVE_INFINITY;
  } else if (mention.relation === 'toward') cost += count.status === 'withdrawn' ? 14 : moving ? -3 : 3;
  else if (mention.relation === 'in' && count.status === 'withdrawn') cost += 2;
  // "to fight (against) Norway" names the enemy.
  const enemy =
    mention.preposition === 'against' ||
    (mention.preposition === 'bare' &&
      /^(?:fight|fighting|attack|attacking|invade|invading)$/.test(tokens[mention.first - 1]?.lower ?? ''));
  // "who fight for Norway": whose side they are on.
  if (servedAt(tokens, mention)) return Number.POSITIVE_INFINITY;
  if (enemy && mention.country !== null && mention.within.length === 0) return Number.POSITIVE_INFINITY;
  // "the end of hostilities between Norway and Sweden": parties.
  const apart = tokens[mention.first - 1]?.lower ?? '';
  if (mention.preposition === 'between' && (EVENT_NOUNS.has(apart) || TIES.test(apart)))
    return Number.POSITIVE_INFINITY;
  if (AGAINST.test(mention.preposition)) cost += 14;
  // "are moved about, some to Norway": only part of them.
  if (mention.first > end && SOME.test(tokens[mention.first - 1]!.lower)) cost += 25;
  if (HIT.has(count.status) && carriedOff(tokens, mention)) return Number.POSITIVE_INFINITY;
  if (WEAK.test(mention.preposition)) cost += moving && mention.relation === 'toward' ? 0 : 3;
  return cost;
}

/** "Norway 900", "in Norway: 900": nothing but a mark between, and no verb behind the number. */
const paired = (tokens: readonly Token[], mention: PlaceMention, at: number): boolean =>
  mention.next === at || /^[:,(\u2013\u2014-]$/.test(tokens[mention.next]!.text);

function between(tokens: readonly Token[], from: number, to: number, weight: number): number {
  let cost = 0;
  for (let i = from; i < to && cost <= MAX_COST; i++) {
    const token = tokens[i]!;
    cost += weight;
    if (token.text === ';') cost += 10;
    else if (token.text === ',' || token.text === '\u2014' || token.text === '\u2013' || token.text === '"') cost += 2;
    else if (token.kind === 'number' && isCountLike(token, tokens[i - 1])) cost += 8;
    else if (BREAK.test(token.lower)) cost += 5;
  }
  return cost;
}

function numbersBetween(tokens: readonly Token[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'number' && isCountLike(tokens[i]!, tokens[i - 1])) n++;
  return n;
}

const DATE_BEFORE =
  /^(?:in|since|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|of|by|until|from)$/;

/** A number that may count people: no year and no day of a month. */
function isCountLike(token: Token, before: Token | undefined): boolean {
  if (/^(?:1[89]|20)\d\d$/.test(token.text)) return false;
  return !(token.text.length <= 2 && DATE_BEFORE.test(before?.lower ?? ''));
}

/** "the airport", "the southern border": a place of its own, named by its own words; null where the noun only points back ("the region", "there"). */
export function ownPlace(mention: PlaceMention): string | null {
  const words = mention.text.toLowerCase().split(/\s+/);
  const last = words[words.length - 1]!;
  if (words.length < 2 || !GEO_NOUNS.has(last)) return null;
  if (POINTING_NOUNS.has(last) && !KINDS.test(words[words.length - 2]!)) return null;
  return words.filter((word, i) => i === words.length - 1 || !DETERMINER.test(word)).join(' ');
}

/** "war zone", "buffer zone": the first word makes the noun a place of its own. */
const KINDS = /^(?:war|combat|conflict|buffer|demilitari[sz]ed|security|exclusion|battle|no-fly|green)$/;
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|two|three|several|some|another|other|any|all)$/;
