import type { ArticleView, CountAttribution, CountMention, ResolvedForce } from '../../../model/analysis.js';
import type { Force } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { sectionOf } from '../places/sections.js';
import { placesOf } from '../weigh.js';
import type { Attackers } from './attackers.js';
import { prominence } from './carried.js';
import { BODY_NAME } from './clause.js';
import { type Side, sideOfNoun } from './fit.js';
import { type ForceMention, forceMentions, mentionOf } from './mentions.js';
import { ofAsked, ofBefore, ofClause, ofCounts, ofNoun, ofUnit } from './near-evidence.js';
import { keepsPeace } from './phrase.js';
import { ofScene, ofSpeaker, ofStory } from './story-evidence.js';

/* What speaks for each force that the article names as that of a count, where the grammar of the sentence does not tell. */

/** Kinds of evidence, each a number from 0 to about 1 for one force and one count. `-troops`: its people are named, not only its country. */
export const EVIDENCE = [
  // The count's own sentence.
  'clause',
  'clause-troops',
  'sure',
  'frame',
  'here',
  'here-lost',
  'here-ours',
  // The counts before.
  'antecedent',
  'antecedent-same',
  'antecedent-sure',
  'last',
  'last-same',
  // The sentences before.
  'opener',
  'before',
  'latest',
  'asked',
  'noun',
  'noun-common',
  'unit',
  'unit-after',
  'later',
  'soon',
  'common',
  // The whole story.
  'title',
  'title-troops',
  'whole',
  'whole-troops',
  'home',
  'office',
  'placed',
  'theatre',
  'theatre-lost',
  'army',
  'fought',
  'fought-any',
  // Who speaks.
  'speaker',
  'speaker-lost',
  'speaker-spies',
  'speaker-ours',
  'decides',
  'enemy-lost',
  'struck',
  // What suits the noun.
  'mission-peace',
  'mission-state',
  'body',
  'group-soldiers',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

const INDEX = placesOf(EVIDENCE);

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
  hostile: Attackers;
  earlier: CountMention | null;
  attribution: CountAttribution | null;
  /** False for a force that cannot be the counted. */
  may(mention: ForceMention): boolean;
  /** The force of the count that this one goes on from; null where these cannot be the same people. */
  carried: ResolvedForce | null;
  /** What single rules say of it. */
  told: readonly (readonly [Evidence, ForceMention | null | undefined])[];
  /** The common noun by which the article calls fighters like the counted; null where they are none. */
  unnamed: string | null;
  /** The counts of the article that are settled, in the order of the text. */
  settled: readonly Settled[];
}

export type Offer = (mention: ForceMention, name: Evidence, value?: number) => void;

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
  ofAsked(view, counted, from, offer);
  ofNoun(view, counted, from, offer);
  ofUnit(view, counted, from, offer);
  ofCounts(counted, from, offer);
  if (!section) ofStory(view, offer);
  if (counted.side !== 'group') ofScene(view, counted, section?.place?.country ?? null, section !== null, offer);
  ofSpeaker(view, counted, offer);
  for (const [name, mention] of counted.told) if (mention) offer(mention, name);
  if (counted.unnamed) offer(mentionOf({ name: counted.unnamed, country: null }), 'common');
  const index = counted.count.sentence.index;
  const before = namedBy(view, index);
  const named = namedBy(view, index + SOON);
  const peace = keepsPeace(counted.count);
  const noun = counted.count.head?.lower ?? '';
  // "Nine dead and 30 wounded soldiers": the noun is said of both.
  const soldiers =
    sideOfNoun(noun) === 'state' || (counted.side === 'state' && /^(?:dead|wounded|hurt|injured)$/.test(noun));
  for (const { force, mission, nation, evidence } of found.values()) {
    if (mission) evidence[INDEX[peace ? 'mission-peace' : 'mission-state']] = 1;
    if (BODY_NAME.test(force.name)) evidence[INDEX.body] = prominence(view, force.name) === 1 ? 0.3 : 1;
    // "rebels" is no name.
    if (/^\p{Lu}/u.test(force.name) && !before.has(force.name))
      evidence[INDEX[named.has(force.name) ? 'soon' : 'later']] = 1;
    if (!nation && !mission && soldiers) evidence[INDEX['group-soldiers']] = 1;
  }
  return [...found.values()];
}

const NAMED = Symbol('forces named so far');
/** Sentences behind a count in which its force may be named first, as in a lead. */
const SOON = 1;

/** The forces that the article names up to a sentence; most others are only where people are, or told of later. */
function namedBy(view: ArticleView, index: number): { has(name: string): boolean } {
  const named = view.memo(NAMED, () => ({ read: 0, first: new Map<string, number>() }));
  const end = Math.min(index + 1, view.sentences.length);
  for (; named.read < end; named.read++)
    for (const { name, loose } of forceMentions(view, view.sentences[named.read]!))
      if (!loose && !named.first.has(name)) named.first.set(name, named.read);
  return { has: (name) => (named.first.get(name) ?? end) < end };
}
