import type { ArticleView } from '../../../model/analysis.js';
import { theatre } from '../places/context.js';
import { ownArmy } from './armies.js';
import { homes, MANY, nationOf, PEOPLE, prominence, stateOf, type Tally, tally, wholeTally } from './carried.js';
import type { Counted, Offer } from './evidence.js';
import { foughtBy } from './group-homes.js';
import { type ForceMention, forceMentions, mentionOf } from './mentions.js';
import { OURS } from './near-evidence.js';
import { speakerForce } from './sides.js';

/* Evidence for a count's force from the whole story: whom it names, where it plays, who speaks. */

/** Least share in the whole story that tells anything. */
const SHARE = 0.1;

export function ofStory(view: ArticleView, offer: Offer): void {
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

export function ofScene(
  view: ArticleView,
  { count, tokens, mentions, at, end, side, lost, attribution }: Counted,
  section: string | null,
  sectioned: boolean,
  offer: Offer,
): void {
  const countries = homes(view, true);
  for (const { force, count: times } of countries.slice(0, HOMES))
    offer(mentionOf(force), 'home', times / countries[0]!.count);
  for (const { mention, spoken, all } of nations(view).values())
    if (all > 0) offer(mention, 'office', spoken / all);
    else if (!lost) offer(mention, 'placed');
  const scene = stateOf(sectioned ? section : theatre(view)?.country);
  if (scene) offer(scene, lost ? 'theatre-lost' : 'theatre');
  const army = ownArmy(view, count.sentence, attribution, tokens, mentions, side === 'state', at, end);
  // "The army believed there were 250 fighters": it only counts them.
  if (army?.force && side !== 'soft') offer(mentionOf(army.force), 'army');
  if (sectioned) return;
  for (const { mention } of tally(view).values())
    for (const code of foughtBy(mention.name)) {
      const state = stateOf(code);
      if (
        state &&
        (state.name === scene?.name ||
          countries.some(({ force, count: times }) => force.name === state.name && times * 2 >= countries[0]!.count))
      )
        offer(state, side === 'state' ? 'fought' : 'fought-any', prominence(view, mention.name));
    }
}

const NATIONS = Symbol('how nations are named');
const LEAD = 12;

/** How often the first sentences name a nation otherwise than as a place, and how often so as officials or things. */
interface Nation {
  mention: ForceMention;
  all: number;
  spoken: number;
}

function nations(view: ArticleView): ReadonlyMap<string, Nation> {
  return view.memo(NATIONS, () => {
    const found = new Map<string, Nation>();
    for (const sentence of view.sentences.slice(0, LEAD))
      for (const mention of forceMentions(view, sentence).slice(0, MANY)) {
        const force = mention.loose ? null : nationOf(mention);
        if (!force) continue;
        const one = found.get(force.name) ?? { mention: mentionOf(force), spoken: 0, all: 0 };
        found.set(force.name, one);
        if (mention.kind !== 'place') one.all++;
        if (mention.kind === 'office' || mention.kind === 'adjective') one.spoken++;
      }
    return found;
  });
}

/** Whether a nation is named in the first sentences as a place alone. */
export const onlyPlaced = (view: ArticleView, name: string): boolean => nations(view).get(name)?.all === 0;

/** Those whose trade is to count other armies. */
const SPIES = /\b(?:intelligence|spy|security service|lawmakers?|legislators?|HUR|GUR|NIS)\b/i;

export function ofSpeaker(
  view: ArticleView,
  { tokens, at, attribution, lost, struck, hostile, may }: Counted,
  offer: Offer,
): void {
  const victim = struck && hostile.names.size > 0 ? mostNamed(view, hostile.names, may) : null;
  if (victim) offer(victim, 'struck');
  const self = speakerForce(view, attribution);
  const source = attribution?.source;
  if (!self || !source) return;
  const spies = SPIES.test(view.text.slice(source.start, source.end));
  offer(mentionOf(self), lost ? 'speaker-lost' : spies ? 'speaker-spies' : 'speaker');
  if (tokens.slice(Math.max(0, at - 12), at).some(({ lower }) => OURS.test(lower)))
    offer(mentionOf(self), 'speaker-ours');
  const foe = lost ? mostNamed(view, new Set([self.name]), may) : null;
  if (foe) offer(foe, 'enemy-lost');
}

/** The force that the lead names most besides those given; null where it names no other. */
function mostNamed(
  view: ArticleView,
  besides: ReadonlySet<string>,
  may: (mention: ForceMention) => boolean,
): ForceMention | null {
  let best: ForceMention | null = null;
  let most = 0;
  for (const { mention, weight } of tally(view).values()) {
    if (weight <= most || mention.kind === 'mission' || besides.has(mention.name) || !may(mention)) continue;
    best = mention;
    most = weight;
  }
  return best;
}
