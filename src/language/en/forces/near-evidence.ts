import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { placeMentions } from '../places/mentions.js';
import { listItem, MANY, opener, PEOPLE, stateOf, topMission } from './carried.js';
import { clauseCosts } from './clause.js';
import type { Counted, Offer } from './evidence.js';
import { LOSSES } from './fit.js';
import { type ForceKind, type ForceMention, forceMentions, mentionOf } from './mentions.js';
import { AWAY, verbAfter, wordBefore } from './words.js';

/* Evidence for a count's force from its own sentence, the sentences before and the counts before. */

/** From this cost on a force of the sentence has no tie to the count. */
const NO_TIE = 36;

export function ofClause(view: ArticleView, counted: Counted, offer: Offer): void {
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
  if (!local) return;
  offer(local, lost ? 'here-lost' : 'here');
  if (!lost && tokens.slice(Math.max(0, at - 12), at).some(({ lower }) => OURS.test(lower))) offer(local, 'here-ours');
}

/** "In Niger, jihadists killed 34 soldiers": the country that opens the sentence. */
const FRAMES = /^(?:in|inside|across|neighbou?ring)$/;
/** "we have 900 troops in Chad" */
export const OURS = /^(?:we|our|us|i|my)$/;

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

export function ofBefore(
  view: ArticleView,
  { count, tokens, mentions, at, lost, may }: Counted,
  from: number,
  offer: Offer,
): void {
  const opened = opener(view, count.sentence);
  if (opened) offer(opened.mention, 'opener');
  let latest = mentions.findLast((m) => m.next <= at && PEOPLE.has(m.kind) && !m.loose && may(m));
  const item = listItem(tokens);
  for (let back = 1; back <= LOOK_BACK; back++) {
    const sentence = view.sentences[count.sentence.index - back];
    if (!sentence || sentence.index < from) break;
    if (view.noiseAt(sentence.start)) continue;
    // One line of a list says nothing of the next.
    if (item && listItem(view.tokens(sentence))) continue;
    const named = namedIn(view, sentence);
    for (const { mention, cost, foe } of named) {
      const value = Math.exp(-(cost + (back - 1) * 2 + (foe && lost ? 7 : 0)) / 10);
      if (value >= FAINT) offer(mention, 'before', value);
    }
    latest ??= named.findLast(({ mention }) => PEOPLE.has(mention.kind) && may(mention))?.mention;
  }
  if (latest) offer(latest, 'latest');
}

/** Tokens of a question that can be the topic of its answer. */
const QUESTION = 40;
/** Tokens of a label ("THE POST:") before it. */
const LABEL = 6;
/** Sentences back to the question that the sentence answers. */
const ANSWERS = 2;

/** "And the Chadians? HOST: Six hundred": whom the question is about. */
export function ofAsked(view: ArticleView, { count }: Counted, from: number, offer: Offer): void {
  for (let back = 1; back <= ANSWERS; back++) {
    const sentence = view.sentences[count.sentence.index - back];
    if (!sentence || sentence.index < from) return;
    const words = view.tokens(sentence);
    if (words.at(-1)?.text !== '?' || words.length > QUESTION) continue;
    const label = words.findIndex(({ text }, i) => text === ':' && i < LABEL);
    for (const mention of forceMentions(view, sentence))
      if (mention.first > label && mention.kind !== 'place' && mention.kind !== 'office' && !mention.loose)
        offer(mention, 'asked');
    return;
  }
}

/** Sentences back to those called by the count's noun. */
const SAME_NOUN = 15;
const COMMON = /^(?:troops?|soldiers?|men|people|forces?|personnel|members?|fighters?|others|dead|casualties|losses)$/;

/** "The Chadian sappers came in May. It wants 300 more sappers": the force last named with the count's noun. */
export function ofNoun(
  view: ArticleView,
  { count, mentions, tokens, at, may }: Counted,
  from: number,
  offer: Offer,
): void {
  const noun = count.head?.lower;
  if (!noun) return;
  const kind = COMMON.test(noun) ? 'noun-common' : 'noun';
  const one = noun.replace(/s$/, '');
  const same = (words: typeof tokens, m: ForceMention) =>
    m.kind !== 'place' && m.kind !== 'office' && words[m.next - 1]!.lower.replace(/s$/, '') === one && may(m);
  const own = mentions.findLast((m) => m.next <= at && same(tokens, m));
  if (own) {
    offer(own, kind);
    return;
  }
  for (let back = 1; back <= SAME_NOUN; back++) {
    const sentence = view.sentences[count.sentence.index - back];
    if (!sentence || sentence.index < from) return;
    if (view.noiseAt(sentence.start)) continue;
    const words = view.tokens(sentence);
    const mention = forceMentions(view, sentence).findLast((m) => same(words, m));
    if (mention) {
      offer(mention, kind, Math.exp((1 - back) / SAME_NOUN));
      return;
    }
  }
}

/** Units and missions that a definite article points back to. */
const UNIT =
  /^(?:mission|operation|force|group|battlegroup|contingent|army|military|troops|soldiers|brigade|battalion|regiment|division|peacekeepers|fighters|rebels|insurgents|militants|militia|marines|police|guerrillas|separatists|mercenaries)$/;
/** Tokens before and behind a count in which such a noun may be its owner. */
const BEFORE = 14;
const AFTER = 8;

/** "The force stood at 19,000", "1,100 soldiers will form the battle group": what was last named with that noun. */
export function ofUnit(
  view: ArticleView,
  { count, tokens, mentions, at, end, may }: Counted,
  from: number,
  offer: Offer,
): void {
  for (let i = Math.max(1, at - BEFORE); i < tokens.length && i < end + AFTER; i++) {
    if (i >= at && i < end) continue;
    const noun = tokens[i]!.lower;
    if (!UNIT.test(noun) || mentions.some((m) => m.first <= i && m.next > i)) continue;
    const opens = tokens[i - 1]!.lower === 'battle' || tokens[i - 1]!.lower === 'new' ? i - 2 : i - 1;
    if (!/^(?:the|this|these|those)$/.test(tokens[opens]?.lower ?? '')) continue;
    const whole = MISSION.test(noun) ? topMission(view) : null;
    if (whole && i < at) offer(whole.mention, 'unit', FAR);
    for (let back = 0; back <= SAME_NOUN; back++) {
      const sentence = view.sentences[count.sentence.index - back];
      if (!sentence || sentence.index < from) break;
      if (view.noiseAt(sentence.start)) continue;
      const words = view.tokens(sentence);
      const found = forceMentions(view, sentence).findLast(
        (m) =>
          (back > 0 || m.next <= i) &&
          m.kind !== 'place' &&
          m.kind !== 'office' &&
          (words[m.next - 1]!.lower === noun || (m.kind === 'mission' && MISSION.test(noun))) &&
          may(m),
      );
      if (!found) continue;
      offer(found, i < at ? 'unit' : 'unit-after', Math.exp(-back / SAME_NOUN));
      break;
    }
  }
}
/** What a unit named only at the top of the story is worth. */
const FAR = 0.4;
const MISSION = /^(?:mission|operation|force|peacekeepers)$/;

/** Sentences over which an earlier count loses most of its weight. */
const FADES = 6;
/** Rules by which a count's own words name its force. */
const SURE = /^(?:phrase|linked|possessor|strong|subject|owner|predicate|relative|speaker|shared|gives)$/;

export function ofCounts({ count, earlier, carried, settled }: Counted, from: number, offer: Offer): void {
  if (earlier && carried?.force) {
    const mention = mentionOf(carried.force);
    if (earlier.sentence === count.sentence) offer(mention, 'antecedent-same');
    else offer(mention, 'antecedent', Math.exp((earlier.sentence.index - count.sentence.index + 1) / FADES));
    if (SURE.test(carried.rule)) offer(mention, 'antecedent-sure');
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
