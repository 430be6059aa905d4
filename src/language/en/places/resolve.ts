import type { ArticleView, CountAttribution, CountMention, ResolvedPlace } from '../../../model/analysis.js';
import type { Basis, Place, Relation, Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { lastPlaceBefore, theatre } from './context.js';
import { countryByCode } from './countries.js';
import { GEO_NOUNS, POINTING_NOUNS } from './geo-words.js';
import { type PlaceMention, placeMentions } from './mentions.js';
import { spokenAt } from './speech.js';
import { placeByName } from './table.js';
import { indexAfter, indexAt, nearby } from './window.js';

/* Where the counted people are, are going or were hit: the mention of the count's own sentence that fits best, else its context. */

const NOWHERE: ResolvedPlace = { place: null, rule: 'none' };
const MAX_COST = 45;
/** An army's whole size has a place only where one stands close by. */
const STRENGTH_COST = 16;
const MAX_DEPTH = 6;
/** Paragraphs over which a count keeps the place of the one before. */
const FAR = 1;

/**
 * The place of one count. Basis `stated` where its own sentence names it, `resolved` where "there", the antecedent count, the
 * sentences before or the story's theatre give it. `place` is null where nothing settles it; an army's strength has only a stated place.
 */
export function placeOf(view: ArticleView, count: CountMention, attribution: CountAttribution): ResolvedPlace {
  return resolve(view, count, attribution, 0);
}

function resolve(view: ArticleView, count: CountMention, attribution: CountAttribution, depth: number): ResolvedPlace {
  const tokens = view.tokens(count.sentence);
  const best = choose(view, count, attribution, tokens);
  const homeward = best !== null && count.status === 'withdrawn' && best.relation === 'toward';
  if (homeward && (count.antecedent ?? count.partOf)) {
    const taken = resolve(view, (count.antecedent ?? count.partOf)!, attribution, depth + 1);
    if (taken.place && depth < MAX_DEPTH)
      return { place: { ...taken.place, relation: 'from', basis: 'resolved' }, rule: 'antecedent' };
  }
  if (best && best.mention.kind !== 'generic') {
    return {
      place: placeFrom(best.mention, best.relation, 'stated', best.within),
      rule: `stated:${best.mention.preposition}`,
    };
  }
  if (best) {
    const earlier =
      lastPlaceBefore(view, count.sentence, best.mention.start, REGION.test(best.mention.text)) ?? theatre(view);
    const own = ownPlace(best.mention);
    if (own && !(earlier && DEMONSTRATIVE.test(best.mention.text))) return featurePlace(view, best, own, earlier);
    if (earlier) return { place: anaphor(view, best, earlier), rule: 'anaphor' };
  }
  const whole = count.status === 'strength' || (best === null && armySize(tokens, indexAt(tokens, count.start)));
  if (whole && !count.partOf) return NOWHERE;
  if (depth < MAX_DEPTH) {
    const earlier = count.antecedent ?? count.partOf;
    const near = earlier && (earlier === count.partOf || count.sentence.paragraph - earlier.sentence.paragraph <= FAR);
    if (near && earlier !== count) {
      const taken = resolve(view, earlier, attribution, depth + 1);
      if (taken.place && taken.place.relation !== 'not_in')
        return {
          place: { ...taken.place, relation: relationFor(count.status, taken.place.relation), basis: 'resolved' },
          rule: 'antecedent',
        };
    }
  }
  if (whole) return NOWHERE;
  const before = lastPlaceBefore(view, count.sentence, count.sentence.start);
  if (before)
    return { place: placeFrom(before, relationFor(count.status, before.relation), 'resolved'), rule: 'before' };
  const story = theatre(view);
  if (story) return { place: placeFrom(story, relationFor(count.status, 'in'), 'resolved'), rule: 'theatre' };
  return NOWHERE;
}

const ARMED = /^(?:army|military|navy|forces|bundeswehr|regulars)$/;
const NUMBERS =
  /^(?:numbers|numbered|shrunk|shrank|counts|totals|totalled|totaled|swelled|swollen|dwindled|comprises|consists)$/;

/** "The army numbers 850,000": its whole size is nowhere. */
function armySize(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 8; i--) {
    if (!NUMBERS.test(tokens[i]!.lower)) continue;
    for (let j = i - 1; j >= 0 && j > i - 4; j--) if (ARMED.test(tokens[j]!.lower)) return true;
    return false;
  }
  return false;
}

/** What "there", "the country", "the province" mean after a place: itself, its country, the province that it lies in. */
function anaphor(view: ArticleView, best: Chosen, earlier: PlaceMention): Place {
  const place = placeFrom(earlier, best.relation, 'resolved');
  const noun = best.mention.text.toLowerCase().split(/\s+/).at(-1)!;
  if (/^(?:country|nation)$/.test(noun)) {
    const code = place.country ?? theatre(view)?.country;
    const country = code ? countryByCode(code) : null;
    return country
      ? {
          name: country.name,
          country: country.code,
          within: [],
          relation: place.relation,
          text: best.mention.text,
          basis: 'resolved',
        }
      : place;
  }
  if (/^(?:province|region|governorate|oblast|state)$/.test(noun) && place.within.length > 1 && !place.parts)
    return { ...place, name: place.within[0]!, within: place.within.slice(1), text: best.mention.text };
  return { ...place, text: best.mention.text };
}

/** "the airport" inside the place last named; a border is that of the place: "southern border of Belarus". */
function featurePlace(view: ArticleView, best: Chosen, own: string, earlier: PlaceMention | null): ResolvedPlace {
  // "the base", "the battlefield": the place around names it, so that equal statements meet.
  if (earlier && !own.includes(' ')) {
    const rest = view.text.slice(best.mention.end, best.mention.end + 16);
    const part = /^ of (?!the (?:country|nation))/.test(rest) ? undefined : PARTS.get(own);
    const country = part && earlier.country ? countryByCode(earlier.country) : null;
    const around = placeFrom(earlier, best.relation, 'resolved');
    if (!country) return { place: around, rule: 'anaphor' };
    const name = `${part} ${country.name}`;
    return {
      place: {
        ...around,
        name: placeByName(name)?.name ?? name,
        within: [country.name],
        text: best.mention.text,
        basis: 'stated',
      },
      rule: 'part',
    };
  }
  const place = placeFrom(best.mention, best.relation, 'stated', earlier);
  if (!earlier || !/(?:border|borders|frontier)$/.test(own)) return { place: { ...place, name: own }, rule: 'feature' };
  if (/border|frontier/i.test(earlier.name))
    return { place: placeFrom(earlier, best.relation, 'resolved'), rule: 'anaphor' };
  return { place: { ...place, name: `${own} of ${earlier.name}` }, rule: 'feature' };
}

/** Parts of the country that the story is in. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ...['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'].map(
    (word) => [word, `${word}ern`] as [string, string],
  ),
  ['centre', 'central'],
  ['center', 'central'],
]);

const REGION = /\b(?:region|area|province|district|zone)$/i;
const DEMONSTRATIVE = /^(?:this|that|these|those)\b/i;

/** "the airport", "the southern border": a place of its own, named by its own words; null where the noun only points back ("the region", "there"). */
function ownPlace(mention: PlaceMention): string | null {
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

function placeFrom(mention: PlaceMention, relation: Relation, basis: Basis, within?: PlaceMention | null): Place {
  const enclosing =
    within && within.parts.length === 0 && mention.within.length === 0
      ? [within.name, ...within.within]
      : mention.within;
  return {
    name: mention.name,
    country: mention.country ?? within?.country ?? null,
    within: enclosing,
    ...(mention.parts.length > 0 ? { parts: mention.parts } : {}),
    relation,
    text: mention.text,
    basis,
  };
}

function relationFor(status: Status, given: Relation): Relation {
  if (given === 'near' || given === 'not_in') return given;
  if (status === 'withdrawn') return 'from';
  if (status === 'en_route') return 'toward';
  if (status === 'planned' || status === 'possible') return given === 'toward' ? 'toward' : 'in';
  return 'in';
}

interface Chosen {
  mention: PlaceMention;
  relation: Relation;
  within: PlaceMention | null;
}

/** The cheapest mention of the sentence; one lying inside it and nearly as near wins. */
function choose(
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
  return { mention: best, relation: relationOf(count, best), within: adjacent };
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

const BREAK = /^(?:while|but|whereas|although|though|after|before|because|since|when)$/;
const AGAINST = /^(?:against|between)$/;
const SOME = /^(?:some|others|part|rest|half|most|many|few|several)$/;
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
  if (inside(attribution.source) || inside(attribution.cue) || spokenAt(view, tokens, mention))
    return Number.POSITIVE_INFINITY;
  const moving =
    count.status === 'withdrawn' ||
    count.status === 'en_route' ||
    count.status === 'planned' ||
    count.status === 'possible';
  let cost = 0;
  if (mention.first >= end) cost = between(tokens, end, mention.first, 1);
  else if (mention.next <= at)
    cost =
      mention.first <= 1
        ? 8 + numbersBetween(tokens, mention.next, at) * 2
        : 4 + between(tokens, mention.next, at, 1.3);
  if (
    attribution.content.end > attribution.content.start &&
    (mention.end <= attribution.content.start || mention.start >= attribution.content.end)
  )
    cost += 12;
  // "leaving 15 dead there": of the number itself.
  const bound = mention.first >= end && mention.first - end <= 2 && /^(?:there|here)$/.test(mention.name);
  if (mention.kind === 'generic' && !bound) cost += ownPlace(mention) ? 6 : 18;
  if (mention.preposition === 'bare' && !bound) cost += 4;
  if (mention.relation === 'from') {
    // "troops from North Korea", "contributions from Germany": an origin, not a place.
    if (count.status === 'withdrawn') cost -= 10;
    else if (count.status === 'deserted') cost += 2;
    else if (mention.first <= end + 1 || (mention.country !== null && mention.within.length === 0))
      return Number.POSITIVE_INFINITY;
    else if (count.status === 'en_route' || count.status === 'missing') cost += 18;
    else return Number.POSITIVE_INFINITY;
  } else if (mention.relation === 'toward') cost += count.status === 'withdrawn' ? 14 : moving ? -3 : 3;
  else if (mention.relation === 'in' && count.status === 'withdrawn') cost += 2;
  if (AGAINST.test(mention.preposition)) cost += 14;
  // "would go elsewhere, some to Poland": only part of them.
  if (mention.first > end && SOME.test(tokens[mention.first - 1]!.lower)) cost += 20;
  if (WEAK.test(mention.preposition)) cost += moving && mention.relation === 'toward' ? 0 : 3;
  return cost;
}

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
