import type { ArticleView, CountMention, ResolvedForce } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { type ForceMention, forceMentions } from './mentions.js';
import { FOE_VERBS, OWN_VERBS, SPEAKING } from './nouns.js';

/* Whose people a count counts: from its own noun phrase, its subject, its antecedent, or the sentences before it. */

const NONE: ResolvedForce = { force: null, rule: 'none' };
const MAX_DEPTH = 6;
const MAX_COST = 30;
const LOOK_BACK = 6;
const STORY = Symbol('story force');

/** The force of one count; null where the text does not settle it. `name` is the adjective of a nation or the name of a group. */
export function forceOf(view: ArticleView, count: CountMention): ResolvedForce {
  return resolve(view, count, 0);
}

function resolve(view: ArticleView, count: CountMention, depth: number): ResolvedForce {
  const tokens = view.tokens(count.sentence);
  const at = indexAt(tokens, count.start);
  const end = indexAfter(tokens, count.end);
  const mentions = forceMentions(view, count.sentence);
  const near = inPhrase(tokens, mentions, at, end);
  if (near) return near;
  const earlier = count.partOf ?? count.antecedent;
  if (earlier && earlier !== count && depth < MAX_DEPTH) {
    const taken = resolve(view, earlier, depth + 1);
    if (taken.force) return { force: taken.force, rule: 'antecedent' };
  }
  const clause = inClause(tokens, mentions, at, end);
  if (clause) return clause;
  return before(view, count.sentence) ?? story(view) ?? NONE;
}

const made = (mention: ForceMention, rule: string): ResolvedForce => ({
  force: { name: mention.name, country: mention.country },
  rule,
});

const LINK = /^(?:from|of|with|belonging|loyal|serving|under|for|in|on)$/;
const STOPS =
  /^(?:were|was|are|is|have|has|had|will|would|could|who|which|that|as|while|but|after|killed|wounded|said|says)$/;

/** A force inside the noun phrase, directly before the number, or tied to the noun by "from", "of", "with". */
function inPhrase(tokens: readonly Token[], mentions: ForceMention[], at: number, end: number): ResolvedForce | null {
  let best: ForceMention | null = null;
  let bestCost = 100;
  for (const mention of mentions) {
    let cost = 100;
    if (mention.first >= at && mention.first < end)
      cost = mention.kind === 'mission' ? 1 : mention.kind === 'place' ? 100 : 0;
    else if (
      mention.next <= at &&
      at - mention.next <= 3 &&
      (mention.possessive || mention.kind === 'adjective') &&
      plain(tokens, mention.next, at)
    )
      cost = 2;
    else if (mention.first >= end && mention.first - end <= 9 && mention.kind !== 'place') {
      const link = linked(tokens, end, mention);
      if (link)
        cost =
          3 +
          (mention.first - end) * 0.3 +
          (mention.kind === 'mission' ? 1 : 0) +
          (mention.kind === 'country' && link === 'of' ? 2 : 0);
    }
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
    }
  }
  return best ? made(best, bestCost < 2 ? 'phrase' : bestCost < 3 ? 'possessor' : 'linked') : null;
}

function plain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.kind === 'punct' && tokens[i]!.text !== "'" && tokens[i]!.text !== '-') return false;
  return true;
}

function linked(tokens: readonly Token[], end: number, mention: ForceMention): string | null {
  let link: string | null = null;
  for (let i = end; i < mention.first; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punct' && token.text !== '-' && token.text !== "'") return null;
    if (STOPS.test(token.lower)) return null;
    if (LINK.test(token.lower)) link = token.lower;
    else if (token.lower === 'by' || token.lower === 'against' || token.lower === 'near' || token.lower === 'to')
      return null;
  }
  // "10,000 troops in Russia" is a place; "in the Russian army" a force.
  if (
    (link === 'in' || link === 'on' || link === 'for' || link === 'with') &&
    (mention.kind === 'country' || mention.kind === 'adjective')
  )
    return null;
  return link;
}

/** The best force of the sentence outside the noun phrase. */
function inClause(tokens: readonly Token[], mentions: ForceMention[], at: number, end: number): ResolvedForce | null {
  let best: ForceMention | null = null;
  let bestCost = MAX_COST;
  for (const mention of mentions) {
    const cost = mention.next <= at ? costBefore(tokens, mention, at) : costAfter(tokens, mention, end);
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
    }
  }
  return best ? made(best, 'clause') : null;
}

const KIND_COST: Record<ForceMention['kind'], number> = {
  noun: 6,
  people: 6,
  named: 6,
  mission: 8,
  adjective: 14,
  country: 10,
  place: 40,
};
const SELF = /^(?:its|it|their|they|we|our|his|my|us)$/;

function costBefore(tokens: readonly Token[], mention: ForceMention, at: number): number {
  let cost = KIND_COST[mention.kind] + (at - mention.next) * 0.25;
  const before =
    tokens[mention.first - 1]?.lower === 'the' ? tokens[mention.first - 2]?.lower : tokens[mention.first - 1]?.lower;
  if (
    before === 'by' ||
    before === 'against' ||
    before === 'with' ||
    before === 'to' ||
    before === 'for' ||
    before === 'fighting'
  )
    cost += 14;
  const verb = verbAfter(tokens, mention.next, at);
  if (verb === 'own') cost -= 5;
  else if (verb === 'foe') cost += 16;
  else if (verb === 'speech') {
    let self = false;
    for (let i = mention.next; i < at; i++) if (SELF.test(tokens[i]!.lower)) self = true;
    cost += self ? -3 : 12;
  } else if (mention.kind === 'country') cost += mention.possessive ? 4 : 12;
  return cost;
}

function costAfter(tokens: readonly Token[], mention: ForceMention, end: number): number {
  let cost = KIND_COST[mention.kind] + 6 + (mention.first - end) * 0.4;
  const before =
    tokens[mention.first - 1]?.lower === 'the' ? tokens[mention.first - 2]?.lower : tokens[mention.first - 1]?.lower;
  if (
    before === 'by' ||
    before === 'against' ||
    before === 'with' ||
    before === 'to' ||
    before === 'for' ||
    before === 'fighting'
  )
    cost += 12;
  if (mention.kind === 'country') cost += 14;
  for (let i = end; i < mention.first; i++) if (tokens[i]!.kind === 'number' || tokens[i]!.text === ';') cost += 5;
  if (verbAfter(tokens, mention.next, tokens.length) === 'speech') cost += 12;
  return cost;
}

/** What the first verb after a mention makes of it: it disposes of its own people, acts on others, or speaks. */
function verbAfter(tokens: readonly Token[], from: number, to: number): 'own' | 'foe' | 'speech' | null {
  for (let i = from; i < to && i < from + 10; i++) {
    const { lower } = tokens[i]!;
    if (SPEAKING.has(lower)) return 'speech';
    if (FOE_VERBS.has(lower)) return 'foe';
    if (
      OWN_VERBS.has(lower) &&
      !(
        /^(?:has|have|had)$/.test(lower) &&
        i + 1 < to &&
        /(?:ed|lost|sent|put|cut|brought|said|told|killed)$/.test(tokens[i + 1]!.lower)
      )
    )
      return 'own';
  }
  return null;
}

const FORCE_KINDS = new Set<ForceMention['kind']>(['noun', 'people', 'named', 'mission']);

/** The force that the sentences before last spoke of. */
function before(view: ArticleView, sentence: Sentence): ResolvedForce | null {
  for (let back = 1; back <= LOOK_BACK; back++) {
    const earlier = view.sentences[sentence.index - back];
    if (!earlier) break;
    if (view.noiseAt(earlier.start)) continue;
    const found = forceMentions(view, earlier).filter((m) => FORCE_KINDS.has(m.kind));
    if (found.length > 0) return made(found[found.length - 1]!, 'before');
  }
  return null;
}

/** The force named most often in the title and the first sentences. */
function story(view: ArticleView): ResolvedForce | null {
  return view.memo(STORY, () => {
    const tally = new Map<string, { mention: ForceMention; weight: number }>();
    for (const sentence of view.sentences.slice(0, 10)) {
      if (view.noiseAt(sentence.start)) continue;
      for (const mention of forceMentions(view, sentence)) {
        const weight =
          (FORCE_KINDS.has(mention.kind) ? 2 : mention.kind === 'place' ? 0 : 1) * (sentence.heading ? 2 : 1);
        const entry = tally.get(mention.name) ?? { mention, weight: 0 };
        entry.weight += weight;
        tally.set(mention.name, entry);
      }
    }
    let best: { mention: ForceMention; weight: number } | null = null;
    for (const entry of tally.values()) if (entry.weight > (best?.weight ?? 0)) best = entry;
    return best ? made(best.mention, 'story') : null;
  });
}

function indexAt(tokens: readonly Token[], offset: number): number {
  let i = 0;
  while (i < tokens.length && tokens[i]!.end <= offset) i++;
  return i;
}

function indexAfter(tokens: readonly Token[], offset: number): number {
  let i = 0;
  while (i < tokens.length && tokens[i]!.start < offset) i++;
  return i;
}
