import type { ArticleView, CountAttribution, CountMention, ResolvedForce } from '../../../model/analysis.js';
import type { Force } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { theatre } from '../places/context.js';
import { countryByCode } from '../places/countries.js';
import { placeMentions } from '../places/mentions.js';
import { sectionOf } from '../places/sections.js';
import { ownArmy } from './armies.js';
import { homes, listItem, MANY, opener, PEOPLE, prominence, type Tally, tally, wholeTally } from './carried.js';
import { BODY_NAME, clauseCosts } from './clause.js';
import { LOSSES, type Side, sideOfNoun } from './fit.js';
import { type ForceKind, type ForceMention, forceMentions, mentionOf } from './mentions.js';
import { keepsPeace } from './phrase.js';
import { speakerForce } from './sides.js';
import { AWAY, verbAfter, wordBefore } from './words.js';

/* What speaks for each force that the article names as that of a count, where the grammar of the sentence does not tell. */

/** Kinds of evidence, each a number from 0 to about 1 for one force and one count. `-troops`: its people are named, not only its country. */
export const EVIDENCE = [
  // The count's own sentence.
  'clause',
  'clause-troops',
  'frame',
  'here',
  'here-lost',
  // The count and the sentences before.
  'antecedent',
  'last',
  'last-same',
  'opener',
  'before',
  // The whole story.
  'title',
  'title-troops',
  'lead',
  'lead-troops',
  'whole',
  'whole-troops',
  'home',
  'theatre',
  'theatre-lost',
  'army',
  // Who speaks.
  'speaker',
  'speaker-lost',
  'speaker-spies',
  'enemy-lost',
  // What suits the noun.
  'mission-peace',
  'mission-state',
  'body',
  'group-soldiers',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

const INDEX = Object.fromEntries(EVIDENCE.map((name, i) => [name, i])) as Record<Evidence, number>;

/** One force with all that speaks for it; `evidence` in the order of `EVIDENCE`. */
export interface Candidate {
  force: Force;
  nation: boolean;
  mission: boolean;
  evidence: Float64Array;
}

/** A count whose force is known. */
export interface Settled {
  count: CountMention;
  force: Force | null;
}

/** What is known of a count when its own grammar has not told its force. */
export interface Counted {
  count: CountMention;
  tokens: readonly Token[];
  mentions: readonly ForceMention[];
  at: number;
  end: number;
  side: Side;
  lost: boolean;
  struck: boolean;
  earlier: CountMention | null;
  attribution: CountAttribution | null;
  /** False for a force that cannot be the counted. */
  may(mention: ForceMention): boolean;
  forceOf(earlier: CountMention): ResolvedForce;
  /** The counts of the article that are settled, in the order of the text. */
  settled: readonly Settled[];
}

type Offer = (mention: ForceMention, name: Evidence, value?: number) => void;

/** All forces that may be the count's, with the evidence for each. */
export function weighed(view: ArticleView, counted: Counted): Candidate[] {
  const found = new Map<string, Candidate>();
  const offer: Offer = (mention, name, value = 1) => {
    if (!counted.may(mention)) return;
    const { name: key, country, nation, kind } = mention;
    let one = found.get(key);
    if (!one) {
      one = { force: { name: key, country }, nation, mission: false, evidence: new Float64Array(EVIDENCE.length) };
      found.set(key, one);
    }
    if (kind === 'mission') one.mission = true;
    const i = INDEX[name];
    if (value > one.evidence[i]!) one.evidence[i] = value;
  };
  const section = sectionOf(view, counted.count.sentence);
  const from = section?.first ?? 0;
  ofClause(view, counted, offer);
  ofBefore(view, counted, from, offer);
  ofCounts(counted, from, offer);
  if (!section) ofStory(view, offer);
  if (counted.side !== 'group') ofScene(view, counted, section?.place?.country ?? null, section !== null, offer);
  ofSpeaker(view, counted, offer);
  const peace = keepsPeace(counted.count);
  const soldiers = counted.count.head !== null && sideOfNoun(counted.count.head.lower) === 'state';
  for (const { force, mission, nation, evidence } of found.values()) {
    if (mission) evidence[INDEX[peace ? 'mission-peace' : 'mission-state']] = 1;
    if (BODY_NAME.test(force.name)) evidence[INDEX.body] = prominence(view, force.name) === 1 ? 0.3 : 1;
    if (!nation && !mission && soldiers) evidence[INDEX['group-soldiers']] = 1;
  }
  return [...found.values()];
}

/** From this cost on a force of the sentence has no tie to the count. */
const NO_TIE = 36;

function ofClause(view: ArticleView, counted: Counted, offer: Offer): void {
  const { count, tokens, mentions, at, end, lost } = counted;
  clauseCosts(tokens, mentions, at, end, counted.struck, count.status === 'withdrawn', (mention, cost) => {
    if (cost < NO_TIE)
      offer(mention, PEOPLE.has(mention.kind) ? 'clause-troops' : 'clause', (NO_TIE - cost) / (NO_TIE - 10));
  });
  const first = mentions[0];
  if (first?.kind === 'place' && first.first <= 3 && FRAMES.test(tokens[first.first - 1]?.lower ?? ''))
    offer(first, 'frame');
  if (counted.side === 'group') return;
  const here = placeMentions(view, count.sentence).find(({ kind, country }) => kind === 'known' && country !== null);
  const local = stateOf(here?.country);
  if (local) offer(local, lost ? 'here-lost' : 'here');
}

/** "In Niger, jihadists killed 34 soldiers": the country that opens the sentence. */
const FRAMES = /^(?:in|inside|across|neighbou?ring)$/;

const LOOK_BACK = 6;
/** What a mention costs by its kind: named people are nearer than a country that acts, and far nearer than a place. */
const COST: Record<ForceKind, number> = {
  noun: 0,
  people: 0,
  named: 0,
  mission: 4,
  country: 7,
  adjective: 12,
  office: 30,
  place: 40,
};
const FAINT = 0.05;

/** A force named in a sentence and what it costs another sentence; `foe` where it acts on others than its own. */
interface Named {
  mention: ForceMention;
  cost: number;
  foe: boolean;
}

const NAMED = Symbol('forces of a sentence as others see them');

/** Made once a sentence: many counts look back at it. */
function namedIn(view: ArticleView, sentence: Sentence): Named[] {
  const kept = view.memo(NAMED, () => new Map<number, Named[]>());
  let found = kept.get(sentence.start);
  if (!found) {
    const words = view.tokens(sentence);
    found = [];
    for (const mention of forceMentions(view, sentence).slice(-MANY)) {
      if (mention.loose) continue;
      let cost = COST[mention.kind];
      if (AWAY.test(wordBefore(words, mention))) cost += 5;
      if (mention.kind === 'country' && mention.possessive) cost += 6;
      const verb = verbAfter(words, mention.next, words.length);
      if (verb === 'speech') cost += 5;
      found.push({ mention, cost, foe: verb === 'foe' });
    }
    kept.set(sentence.start, found);
  }
  return found;
}

function ofBefore(view: ArticleView, { count, tokens, lost }: Counted, from: number, offer: Offer): void {
  const opened = opener(view, count.sentence);
  if (opened) offer(opened.mention, 'opener');
  const item = listItem(tokens);
  for (let back = 1; back <= LOOK_BACK; back++) {
    const sentence = view.sentences[count.sentence.index - back];
    if (!sentence || sentence.index < from) return;
    if (view.noiseAt(sentence.start)) continue;
    // One line of a list says nothing of the next.
    if (item && listItem(view.tokens(sentence))) continue;
    for (const { mention, cost, foe } of namedIn(view, sentence)) {
      const value = Math.exp(-(cost + (back - 1) * 2 + (foe && lost ? 7 : 0)) / 10);
      if (value >= FAINT) offer(mention, 'before', value);
    }
  }
}

/** Sentences over which an earlier count loses most of its weight. */
const FADES = 6;

function ofCounts({ count, earlier, forceOf, settled }: Counted, from: number, offer: Offer): void {
  if (earlier && earlier !== count && earlier.sentence.index >= from) {
    const { force } = forceOf(earlier);
    if (force) offer(mentionOf(force), 'antecedent');
  }
  let last = false;
  for (let n = settled.length - 1; n >= Math.max(0, settled.length - MANY); n--) {
    const { count: other, force } = settled[n]!;
    if (other.start >= count.start || other.sentence.index < from || !force) continue;
    const near = Math.exp((other.sentence.index - count.sentence.index) / FADES);
    if (!last) offer(mentionOf(force), 'last', near);
    last = true;
    if (LOSSES.has(other.status) !== LOSSES.has(count.status)) continue;
    offer(mentionOf(force), 'last-same', near);
    return;
  }
}

/** Least share in the whole story that tells anything. */
const SHARE = 0.1;

function ofStory(view: ArticleView, offer: Offer): void {
  spread(tally(view), (mention, people, acts) => {
    offer(mention, 'lead', acts);
    offer(mention, 'lead-troops', people);
  });
  spread(wholeTally(view), (mention, people, acts) => {
    if (acts > SHARE) offer(mention, 'whole', acts);
    if (people > SHARE) offer(mention, 'whole-troops', people);
  });
  const title = view.sentences[0];
  if (!title?.heading) return;
  for (const mention of forceMentions(view, title))
    if (!mention.loose) offer(mention, PEOPLE.has(mention.kind) ? 'title-troops' : 'title');
}

/** The share of each force in the mentions of people, and in those of acting countries. */
function spread(
  all: ReadonlyMap<string, Tally>,
  give: (mention: ForceMention, people: number, acts: number) => void,
): void {
  let mostPeople = 1;
  let mostActs = 1;
  for (const { people, acts } of all.values()) {
    mostPeople = Math.max(mostPeople, people);
    mostActs = Math.max(mostActs, acts);
  }
  for (const { mention, people, acts } of all.values()) give(mention, people / mostPeople, acts / mostActs);
}

/** Countries that a story can be at home in. */
const HOMES = 4;

function ofScene(
  view: ArticleView,
  { count, tokens, mentions, at, end, side, lost, attribution }: Counted,
  section: string | null,
  sectioned: boolean,
  offer: Offer,
): void {
  const countries = homes(view, true);
  for (const { force, count: times } of countries.slice(0, HOMES))
    offer(mentionOf(force), 'home', times / countries[0]!.count);
  const scene = stateOf(sectioned ? section : theatre(view)?.country);
  if (scene) offer(scene, lost ? 'theatre-lost' : 'theatre');
  const army = ownArmy(view, count.sentence, attribution, tokens, mentions, side === 'state', at, end);
  if (army?.force) offer(mentionOf(army.force), 'army');
}

/** Those whose trade is to count other armies. */
const SPIES = /\b(?:intelligence|spy|security service|lawmakers?|legislators?|HUR|GUR|NIS)\b/i;

function ofSpeaker(view: ArticleView, { attribution, lost, may }: Counted, offer: Offer): void {
  const self = speakerForce(view, attribution);
  const source = attribution?.source;
  if (!self || !source) return;
  const spies = SPIES.test(view.text.slice(source.start, source.end));
  offer(mentionOf(self), lost ? 'speaker-lost' : spies ? 'speaker-spies' : 'speaker');
  if (!lost) return;
  let foe: Tally | null = null;
  for (const one of tally(view).values())
    if (
      one.mention.name !== self.name &&
      one.mention.kind !== 'mission' &&
      one.weight > (foe?.weight ?? 0) &&
      may(one.mention)
    )
      foe = one;
  if (foe) offer(foe.mention, 'enemy-lost');
}

/** A country's own forces. */
function stateOf(code: string | null | undefined): ForceMention | null {
  const country = code ? countryByCode(code) : null;
  return country ? mentionOf({ name: country.demonym, country: country.code }) : null;
}
