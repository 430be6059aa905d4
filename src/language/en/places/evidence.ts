import type { ArticleView, CountMention } from '../../../model/analysis.js';
import type { Place, Status } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { placesOf } from '../weigh.js';
import { compares, isCountry, isLine, LOOK_BACK, leadPlaces, MANY, named, turnBefore, vague } from './context.js';
import { countryOf } from './countries.js';
import { type PlaceMention, placeMentions } from './mentions.js';
import { sectionOf } from './sections.js';

/* What speaks for each place that the article names as that of a count whose own sentence names none. */

/** Kinds of evidence, each a number from 0 to about 1 for one place and one count. */
export const EVIDENCE = [
  'near',
  'before',
  'nested',
  'lead',
  'lead-within',
  'title',
  'first',
  'counted',
  'last',
  'country',
  'capital',
  'unknown',
  'line',
  'bare',
  'toward',
  'toward-coming',
  'home',
  'home-lost',
] as const;
export type Evidence = (typeof EVIDENCE)[number];
const INDEX = placesOf(EVIDENCE);

/** One place with all that speaks for it; `evidence` in the order of `EVIDENCE`. */
export interface Candidate {
  mention: PlaceMention;
  evidence: Float64Array;
}

/** A count whose place is known, and whether its own sentence told it. */
export interface Settled {
  count: CountMention;
  place: Place | null;
  stated: boolean;
}

const COMING: ReadonlySet<Status> = new Set<Status>(['planned', 'possible', 'en_route']);
const LOSSES: ReadonlySet<Status> = new Set<Status>(['killed', 'wounded', 'captured', 'missing', 'casualties']);

const STAYED = Symbol('places of a sentence');
const LEFT = Symbol('places of a sentence that people leave');

/** "at Orvale, close to the border": tells where the place before it lies. */
const describes = (
  { relation, first }: PlaceMention,
  before: PlaceMention | undefined,
  tokens: readonly Token[],
): boolean =>
  relation === 'near' && before !== undefined && before.next === first - 1 && tokens[first - 1]?.text === ',';

/** Places of a sentence where people can be, or that they left; made once a sentence. */
function namedIn(view: ArticleView, sentence: Sentence, leaving: boolean): PlaceMention[] {
  const kept = view.memo(leaving ? LEFT : STAYED, () => new Map<number, PlaceMention[]>());
  let found = kept.get(sentence.start);
  if (!found) {
    const tokens = view.tokens(sentence);
    found = placeMentions(view, sentence)
      .slice(-MANY)
      .filter((mention, i, all) => named(view, sentence, mention, leaving) && !describes(mention, all[i - 1], tokens));
    kept.set(sentence.start, found);
  }
  return found;
}

/** All places that may be the count's. `home`: the country of the counted force. */
export function placesAround(
  view: ArticleView,
  count: CountMention,
  settled: readonly Settled[],
  home: string | null,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const offer = (mention: PlaceMention, name: Evidence, value = 1) => {
    let one = found.get(mention.name);
    if (!one) {
      one = { mention, evidence: new Float64Array(EVIDENCE.length) };
      found.set(mention.name, one);
    }
    const i = INDEX[name];
    if (value > one.evidence[i]!) {
      one.evidence[i] = value;
      if (name === 'near') one.mention = mention;
    }
  };
  const leaving = count.status === 'withdrawn';
  const { sentence } = count;
  const from = Math.max(sectionOf(view, sentence)?.first ?? 0, turnBefore(view, sentence));
  for (let back = 1; back <= LOOK_BACK; back++) {
    const earlier = view.sentences[sentence.index - back];
    if (!earlier || earlier.index < from) break;
    if (view.noiseAt(earlier.start) || compares(view.tokens(earlier))) continue;
    const mentions = namedIn(view, earlier, leaving);
    const near = Math.exp(-(back - 1) / 2);
    for (let n = 0; n < mentions.length; n++) {
      const mention = mentions[n]!;
      // The last one named is what the next sentence goes on with.
      offer(mention, 'near', n === mentions.length - 1 ? near : near * 0.8);
      if (back === 1) offer(mention, 'before');
      if (mention.relation === 'toward') offer(mention, COMING.has(count.status) ? 'toward-coming' : 'toward');
      if (mention.preposition === 'bare') offer(mention, 'bare');
    }
  }
  const lead = leadPlaces(view);
  let most = 1;
  for (const { weight } of lead.values()) most = Math.max(most, weight);
  if (from === 0) {
    let first = true;
    for (const { mention, weight } of lead.values()) {
      offer(mention, 'lead', weight / most);
      if (first) offer(mention, 'first');
      first = false;
    }
    const title = view.sentences[0];
    if (title?.heading)
      for (const mention of placeMentions(view, title)) if (named(view, title, mention)) offer(mention, 'title');
  }
  const told = new Map<string, number>();
  let last: string | null = null;
  for (let n = settled.length - 1; n >= Math.max(0, settled.length - MANY); n--) {
    const { place, stated, count: other } = settled[n]!;
    if (!place || other.start >= count.start || other.sentence.index < from) continue;
    last ??= place.name;
    if (stated) told.set(place.name, (told.get(place.name) ?? 0) + 1);
  }
  const tellings = Math.max(1, ...told.values());
  for (const { mention, evidence } of found.values()) {
    const { name, country, within } = mention;
    const put = (key: Evidence, value = 1) => {
      evidence[INDEX[key]] = value;
    };
    let around = 0;
    for (const outer of within) around = Math.max(around, (lead.get(outer)?.weight ?? 0) / most);
    put('lead-within', around);
    if (within.some((outer) => found.has(outer))) put('nested');
    put('counted', (told.get(name) ?? 0) / tellings);
    if (name === last) put('last');
    if (isCountry(mention)) put('country');
    if (countryOf(name)?.via === 'capital') put('capital');
    if (vague(mention)) put('unknown');
    if (isLine(mention)) put('line');
    if (home && country === home) put(LOSSES.has(count.status) ? 'home-lost' : 'home');
  }
  return [...found.values()];
}
