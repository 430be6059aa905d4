import type { ArticleView } from '../../../model/analysis.js';
import type { Force } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { countryByCode } from '../places/countries.js';
import { placeByName } from '../places/table.js';
import { BODY_NAME, NEVER } from './clause.js';
import { foughtBy } from './group-homes.js';
import { type ForceKind, type ForceMention, forceMentions, mentionOf } from './mentions.js';
import type { Found } from './phrase.js';
import { AWAY, verbAfter, wordBefore } from './words.js';

/* Forces from outside the count's own sentence. */

/** Mentions of one sentence that count for another. */
export const MANY = 24;
const LEAD = 10;
const STORY = Symbol('story forces');
const HOME = Symbol('home country');
const HOME_OR_PLACE = Symbol('country of the story');
const GROUPED = Symbol('story of an armed group');

/** Mentions that name the people themselves, not only their country. */
export const PEOPLE: ReadonlySet<ForceKind> = new Set<ForceKind>(['noun', 'people', 'named', 'mission']);

/** How often the title and sentences of a story name a force. */
export interface Tally {
  mention: ForceMention;
  weight: number;
  /** How often its people are named, and how often it is named as acting; titles count double. */
  people: number;
  acts: number;
}

/** Forces of the title and the first sentences by name, titles counting double. */
export const tally = (view: ArticleView): Map<string, Tally> => view.memo(STORY, () => named(view, LEAD));

const WHOLE = Symbol('forces of the whole story');
const WHOLE_REACH = 30;

/** Forces of the first thirty sentences by name. */
export const wholeTally = (view: ArticleView): Map<string, Tally> => view.memo(WHOLE, () => named(view, WHOLE_REACH));

function named(view: ArticleView, reach: number): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (let n = 0; n < reach && n < view.sentences.length; n++) {
    const sentence = view.sentences[n]!;
    // A title that asks states nothing, yet tells what the story is about.
    if (n > 0 && view.noiseAt(sentence.start)) continue;
    for (const mention of forceMentions(view, sentence).slice(0, MANY)) {
      if (mention.loose) continue;
      const people = PEOPLE.has(mention.kind);
      if (!people && mention.kind !== 'country') continue;
      const times = sentence.heading ? 2 : 1;
      let entry = found.get(mention.name);
      if (!entry) {
        entry = { mention, weight: 0, people: 0, acts: 0 };
        found.set(mention.name, entry);
      }
      if (people) entry.people += times;
      else entry.acts += times;
      entry.weight += people ? 2 * times : times;
    }
  }
  return found;
}

/** A line of a list: "- 500 in the air component". */
export const listItem = (tokens: readonly Token[]): boolean =>
  tokens[0]?.kind === 'punct' && /^[-*\u2022\u2013]$/.test(tokens[0].text);

/** "As for Hezbollah, ...". */
const topic = (tokens: readonly Token[], mention: ForceMention): boolean =>
  mention.first <= 3 && tokens[0]!.lower === 'as' && tokens[1]?.lower === 'for';

const NO_OPENER: ReadonlySet<ForceKind> = new Set<ForceKind>(['place', 'office', 'mission', 'adjective']);

/** The force that the sentence directly before, of the same paragraph, opens with and whose own people it tells of: "Russia has more troops there. Kyiv says 41,000." */
export function opener(view: ArticleView, sentence: Sentence): Found | null {
  const earlier = view.sentences[sentence.index - 1];
  if (!earlier || earlier.paragraph !== sentence.paragraph || earlier.heading) return null;
  const tokens = view.tokens(earlier);
  const mention = forceMentions(view, earlier)[0];
  if (!mention || mention.loose || mention.first > 2 || NO_OPENER.has(mention.kind)) return null;
  return verbAfter(tokens, mention.next, tokens.length) === 'own' && !mention.possessive
    ? { mention, rule: 'opener' }
    : null;
}

/** The state that a mention names or whose people it names; null for armed groups and missions. */
export function nationOf({ name, country, nation }: ForceMention): Force | null {
  const listed = country ? countryByCode(country) : null;
  if (listed) return { name: listed.demonym, country: listed.code };
  return nation ? { name, country: null } : null;
}

/** A country's own forces, as a force that is named. */
export function stateOf(code: string | null | undefined): ForceMention | null {
  const country = code ? countryByCode(code) : null;
  return country ? mentionOf({ name: country.demonym, country: country.code }) : null;
}

/** The country whose government or forces open the sentence directly before, of the same paragraph: "Oslo counted anew. The Defence Ministry ...". */
export function openingCountry(view: ArticleView, sentence: Sentence): Force | null {
  const earlier = view.sentences[sentence.index - 1];
  if (!earlier || earlier.paragraph !== sentence.paragraph || earlier.heading) return null;
  const mention = forceMentions(view, earlier)[0];
  if (!mention || mention.first > 1 || mention.kind === 'place' || mention.kind === 'mission') return null;
  return nationOf(mention);
}

/** The two states whose forces or acts the title and first sentences name most; null where they name fewer than two. */
export function twoSides(view: ArticleView): string | null {
  const states = [...tally(view).values()]
    .filter(({ mention }) => mention.nation && mention.kind !== 'mission')
    .sort((a, b) => b.weight - a.weight);
  return states.length > 1 ? `${states[0]!.mention.name} and ${states[1]!.mention.name}` : null;
}

/** Who "it" and "its" are, or a `person`'s "his": the subject of the nearest sentence before that has one. */
export function lastSubject(view: ArticleView, sentence: Sentence, person = false): Found | null {
  for (let back = 1; back <= 3; back++) {
    const earlier = view.sentences[sentence.index - back];
    if (!earlier) break;
    for (const mention of forceMentions(view, earlier).slice(-MANY)) {
      if (mention.loose) continue;
      const tokens = view.tokens(earlier);
      // "says the Chadian commander. His 240 men"
      if (person && SOLDIER.test(tokens[mention.next]?.lower ?? '')) return { mention, rule: 'pronoun' };
      if (mention.kind === 'place' || mention.kind === 'office' || mention.kind === 'adjective') continue;
      if (AWAY.test(wordBefore(tokens, mention)) && !topic(tokens, mention)) continue;
      // "they taught 600 men of the Chadian army": part of an object.
      if (mention.first > 4 && /^(?:of|in|at|from|into|among)$/.test(wordBefore(tokens, mention))) continue;
      return { mention, rule: 'pronoun' };
    }
  }
  return null;
}

const SOLDIER = /^(?:commander|general|colonel|captain|major|lieutenant|brigadier|sergeant|officer|admiral|chief)$/;

/** The force that the title and first sentences name most; null where none is named. */
export function story(view: ArticleView, penalty: (mention: ForceMention) => number): Found | null {
  let best: Tally | null = null;
  for (const entry of tally(view).values()) {
    const { mention, weight } = entry;
    if (weight - penalty(mention) > (best ? best.weight - penalty(best.mention) : 0)) best = entry;
  }
  return best ? { mention: best.mention, rule: 'story' } : null;
}

/** The mission that the title and first sentences name most, no other force more often; null otherwise. */
export function topMission(view: ArticleView): Found | null {
  const mission = story(view, ({ kind, name }) => (kind === 'mission' && !BODY_NAME.test(name) ? 0 : NEVER));
  const other = story(view, ({ name }) => (BODY_NAME.test(name) ? NEVER : 0));
  if (!mission || !other) return null;
  const weight = ({ mention }: Found) => tally(view).get(mention.name)?.weight ?? 0;
  return weight(mission) >= weight(other) ? mission : null;
}

/** Whether the title or the first sentences name an armed group. */
export function namesGroup(view: ArticleView): boolean {
  return view.memo(GROUPED, () => [...tally(view).values()].some(({ mention }) => mention.side === 'group'));
}

const HALF = 0.5;

/** The state that the armed group fights which the title and first sentences name most; null where no row tells. */
export function stateFought(view: ArticleView): Force | null {
  const group = story(view, ({ name }) => (foughtBy(name).length > 0 ? 0 : NEVER));
  const country =
    group && prominence(view, group.mention.name) >= HALF ? countryByCode(foughtBy(group.mention.name)[0]!) : null;
  return country ? { name: country.demonym, country: country.code } : null;
}

/** How much the title and first sentences name a force, against the one that they name most: 0 to 1. */
export function prominence(view: ArticleView, name: string): number {
  const all = tally(view);
  let top = 0;
  for (const { weight } of all.values()) top = Math.max(top, weight);
  return top > 0 ? (all.get(name)?.weight ?? 0) / top : 0;
}

/** How members of the House of Commons call each other. */
const COMMONS = /\bhon\. (?:Gentleman|Lady|Friend)\b/;
const IN_COMMONS = Symbol('debate of the House of Commons');

/** Whether the article is a debate of the British parliament, in which "the Army" is the British one. */
export const commons = (view: ArticleView): boolean => view.memo(IN_COMMONS, () => COMMONS.test(view.text));

/** The country that the story is at home in: the one whose government, people or forces its title and first sentences name most. */
export function homeCountry(view: ArticleView, placed = false, besides?: ReadonlySet<string>): Force | null {
  if (commons(view)) return { name: 'British', country: 'GB' };
  for (const { force } of homes(view, placed)) if (!besides?.has(force.name)) return force;
  return null;
}

/** Countries by how much the title and first sentences are at home in them. */
export function homes(view: ArticleView, placed: boolean): { force: Force; count: number }[] {
  return view.memo(placed ? HOME_OR_PLACE : HOME, () => {
    const counts = new Map<string, { force: Force; count: number }>();
    const add = (force: Force, weight: number) => {
      const entry = counts.get(force.name) ?? { force, count: 0 };
      entry.count += weight;
      counts.set(force.name, entry);
    };
    for (let n = 0; n < LEAD && n < view.sentences.length; n++) {
      const sentence = view.sentences[n]!;
      if (view.noiseAt(sentence.start)) continue;
      for (const mention of forceMentions(view, sentence).slice(0, MANY)) {
        const { kind, loose } = mention;
        const force = loose || kind === 'mission' || (kind === 'place' && !placed) ? null : nationOf(mention);
        if (force) add(force, kind === 'office' || kind === 'adjective' ? 2 : 1);
      }
    }
    const dateline = view.article.datelinePlace;
    const at = dateline ? placeByName(view.text.slice(dateline.start, dateline.end).split(/[,/]/)[0]!)?.country : null;
    const country = at ? countryByCode(at) : null;
    if (country) add({ name: country.demonym, country: country.code }, 2);
    return [...counts.values()].sort((a, b) => b.count - a.count);
  });
}
