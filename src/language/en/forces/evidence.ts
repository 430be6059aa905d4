import type { ArticleView, CountAttribution, CountMention, ResolvedForce } from '../../../model/analysis.js';
import type { Force, Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { theatre } from '../places/context.js';
import { countryByCode } from '../places/countries.js';
import { placeMentions } from '../places/mentions.js';
import { sectionOf } from '../places/sections.js';
import { ownArmy } from './armies.js';
import { homes, listItem, opener, prominence, type Tally, tally, wholeTally } from './carried.js';
import { BODY_NAME, clauseCosts } from './clause.js';
import { type Side, sideOfNoun } from './fit.js';
import { type ForceMention, forceMentions } from './mentions.js';
import { rebels, speakerForce } from './sides.js';
import { AWAY, verbAfter, wordBefore } from './words.js';

/* What speaks for each force that the article names as that of a count, where the count's own grammar does not tell. */

/** Each a number from 0 to about 1 for one force and one count. */
export const EVIDENCE = [
  'clause',
  'antecedent',
  'opener',
  'before',
  'title',
  'title-troops',
  'lead',
  'lead-troops',
  'whole',
  'whole-troops',
  'home',
  'theatre-lost',
  'theatre',
  'here-lost',
  'here',
  'speaker-lost',
  'speaker',
  'enemy-lost',
  'mission-peace',
  'mission-state',
  'body',
  'group-soldiers',
  'army',
  'last',
  'last-same',
  'rebels',
  'frame',
] as const;
export type Evidence = (typeof EVIDENCE)[number];
const INDEX = Object.fromEntries(EVIDENCE.map((name, i) => [name, i])) as Record<Evidence, number>;

export interface Candidate {
  force: Force;
  nation: boolean;
  mission: boolean;
  evidence: Float64Array;
}

/** What the rules before have learned of the count. */
export interface Counted {
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
  /** The force of an earlier count. */
  forceOf(count: CountMention): ResolvedForce;
  last: { count: CountMention; force: Force | null }[];
}

const LOOK_BACK = 6;
const MANY = 24;
const KIND: Record<ForceMention['kind'], number> = {
  noun: 0,
  people: 0,
  named: 0,
  mission: 4,
  adjective: 12,
  country: 7,
  place: 40,
  office: 30,
};

/** All forces that may be the count's, with the evidence for each. */
export function weighed(view: ArticleView, count: CountMention, c: Counted): Candidate[] {
  const found = new Map<string, Candidate>();
  const { tokens, at, end, lost, earlier, side } = c;
  const candidate = (name: string, country: string | null, nation: boolean, mission: boolean): Candidate => {
    let one = found.get(name);
    if (!one) {
      one = { force: { name, country }, nation, mission, evidence: new Float64Array(EVIDENCE.length) };
      found.set(name, one);
    }
    return one;
  };
  const of = (m: ForceMention) => candidate(m.name, m.country, m.nation, m.kind === 'mission');
  const put = (one: Candidate, name: Evidence, value = 1) => {
    const i = INDEX[name];
    if (value > one.evidence[i]!) one.evidence[i] = value;
  };
  const byForce = (force: Force | null, name: Evidence, value = 1) => {
    if (force && allowed(force)) put(candidate(force.name, force.country, force.country !== null, false), name, value);
  };
  const allowed = (force: Force): boolean =>
    c.may({
      name: force.name,
      country: force.country,
      kind: 'named',
      first: 0,
      next: 1,
      possessive: false,
      nation: force.country !== null,
      side: force.country !== null ? 'state' : null,
      loose: false,
    });
  const section = sectionOf(view, count.sentence);
  const from = section?.first ?? 0;

  clauseCosts(tokens, c.mentions, at, end, c.struck, count.status === 'withdrawn', (mention, cost) => {
    if (cost >= 36 || !c.may(mention)) return;
    const one = of(mention);
    put(one, 'clause', (36 - cost) / 26);
  });
  const first = c.mentions[0];
  if (
    first?.kind === 'place' &&
    first.first <= 3 &&
    /^(?:in|inside|across|neighbou?ring)$/.test(tokens[first.first - 1]?.lower ?? '') &&
    c.may(first)
  )
    put(of(first), 'frame');

  if (earlier && earlier !== count && earlier.sentence.index >= from) {
    const { force } = c.forceOf(earlier);
    if (force && allowed(force)) {
      put(candidate(force.name, force.country, force.country !== null, false), 'antecedent');
    }
  }
  const opened = opener(view, count.sentence);
  if (opened && c.may(opened.mention)) put(of(opened.mention), 'opener');

  const item = listItem(tokens);
  for (let back = 1; back <= LOOK_BACK; back++) {
    const sentence = view.sentences[count.sentence.index - back];
    if (!sentence || sentence.index < from) break;
    if (view.noiseAt(sentence.start)) continue;
    const words = view.tokens(sentence);
    if (item && listItem(words)) continue;
    for (const mention of forceMentions(view, sentence).slice(-MANY)) {
      if (mention.loose || !c.may(mention)) continue;
      let cost = KIND[mention.kind] + back * 2;
      if (AWAY.test(wordBefore(words, mention))) cost += 5;
      if (mention.kind === 'country' && mention.possessive) cost += 6;
      const verb = verbAfter(words, mention.next, words.length);
      if (verb === 'speech') cost += 5;
      else if (verb === 'foe' && lost) cost += 7;
      const value = Math.exp(-(cost - 2) / 10);
      if (value < 0.05) continue;
      const one = of(mention);
      put(one, 'before', value);
    }
  }

  if (!section) {
    spread(tally(view), c.may, (mention, people, acts) => {
      const one = of(mention);
      put(one, 'lead', acts);
      put(one, 'lead-troops', people);
    });
    spread(wholeTally(view), c.may, (mention, people, acts) => {
      const one = of(mention);
      put(one, 'whole', acts);
      put(one, 'whole-troops', people);
    });
    const title = view.sentences[0];
    if (title?.heading)
      for (const m of forceMentions(view, title))
        if (!m.loose && c.may(m)) put(of(m), PEOPLE.has(m.kind) ? 'title-troops' : 'title');
  }
  const at_home = homes(view, true);
  const most = at_home[0]?.count ?? 1;
  if (side !== 'group') for (const { force, count: n } of at_home.slice(0, 4)) byForce(force, 'home', n / most);
  const country = (code: string | null | undefined): Force | null => {
    const listed = code ? countryByCode(code) : null;
    return listed ? { name: listed.demonym, country: listed.code } : null;
  };
  if (side !== 'group') {
    byForce(country(section ? section.place?.country : theatre(view)?.country), lost ? 'theatre-lost' : 'theatre');
    const here = placeMentions(view, count.sentence).find((p) => p.kind === 'known' && p.country !== null);
    byForce(country(here?.country), lost ? 'here-lost' : 'here');
    byForce(
      ownArmy(view, count.sentence, c.attribution, tokens, c.mentions, side === 'state', at, end)?.force ?? null,
      'army',
    );
  }
  const self = speakerForce(view, c.attribution);
  if (self) {
    byForce(self, lost ? 'speaker-lost' : 'speaker');
    let foe: Candidate | null = null;
    let most = 0;
    for (const { mention, weight } of tally(view).values())
      if (mention.name !== self.name && mention.kind !== 'mission' && weight > most && c.may(mention)) {
        foe = of(mention);
        most = weight;
      }
    if (foe && lost) put(foe, 'enemy-lost');
  }
  for (let n = c.last.length - 1, seen = false; n >= 0; n--) {
    const { count: other, force } = c.last[n]!;
    if (other.start >= count.start || other.sentence.index < from || !force) continue;
    const near = Math.exp(-(count.sentence.index - other.sentence.index) / 6);
    if (!seen) byForce(force, 'last', near);
    seen = true;
    if (sameState(other.status, count.status)) {
      byForce(force, 'last-same', near);
      break;
    }
  }
  const word = (count.head ?? (earlier?.sentence === count.sentence ? earlier.head : null))?.lower;
  if (side === 'group' || side === 'soft') {
    const name = word && sideOfNoun(word) ? rebels(view) : null;
    if (name) put(candidate(name, null, false, false), 'rebels');
  }
  const peace = count.unit === 'peacekeepers' || /^peacekeeper/.test(count.head?.lower ?? '');
  for (const one of found.values()) {
    if (one.mission) put(one, peace ? 'mission-peace' : 'mission-state');
    if (BODY_NAME.test(one.force.name)) put(one, 'body', 1 - (prominence(view, one.force.name) === 1 ? 0.7 : 0));
    if (!one.nation && !one.mission && count.head && sideOfNoun(count.head.lower) === 'state')
      put(one, 'group-soldiers');
  }
  return [...found.values()];
}

const PEOPLE: ReadonlySet<ForceMention['kind']> = new Set<ForceMention['kind']>(['noun', 'people', 'named', 'mission']);

/** The share of each force in the mentions of people and in those of acting countries. */
function spread(
  all: ReadonlyMap<string, Tally>,
  may: (mention: ForceMention) => boolean,
  give: (mention: ForceMention, people: number, acts: number) => void,
): void {
  let people = 1;
  let acts = 1;
  for (const one of all.values()) {
    people = Math.max(people, one.people);
    acts = Math.max(acts, one.acts);
  }
  for (const one of all.values()) if (may(one.mention)) give(one.mention, one.people / people, one.acts / acts);
}

const LOSSES: ReadonlySet<Status> = new Set<Status>(['killed', 'wounded', 'captured', 'missing', 'casualties']);
const sameState = (a: Status, b: Status): boolean => LOSSES.has(a) === LOSSES.has(b);
