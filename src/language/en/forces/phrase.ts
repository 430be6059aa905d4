import type { Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import type { ForceMention } from './mentions.js';
import { AWAY, verbAfter, wordBefore } from './words.js';

/* Forces that the count's own words name: inside its noun phrase, as its possessor, after it, or as the one who has, sends or loses it. */

export interface Found {
  mention: ForceMention;
  rule: string;
}

const LINK = /^(?:from|of|with|belonging|loyal|serving|under|for|in|on|among|amongst|within)$/;
const STOPS =
  /^(?:were|was|are|is|have|has|had|will|would|could|can|may|might|should|to|who|which|that|as|while|but|after|killed|wounded|said|says|out|home|leave|left|come|came|go|went|deployed|stationed|based|sent)$/;
const QUOTES = new Set(['"', "'"]);

/** A force inside the noun phrase, directly before the number, or tied to the noun by "from", "of", "with". */
export function inPhrase(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
  status: Status,
): Found | null {
  let best: Found | null = null;
  let bestCost = 100;
  const offer = (cost: number, mention: ForceMention, rule: string) => {
    if (cost < bestCost) {
      best = { mention, rule };
      bestCost = cost;
    }
  };
  for (const mention of mentions) {
    const { kind } = mention;
    if (kind === 'place' || kind === 'office') continue;
    // "Georgia 169 soldiers": the name runs over the number to the noun.
    if (mention.first < at && mention.next > at) offer(0.2, mention, 'phrase');
    else if (mention.first >= at && mention.first < end) offer(kind === 'mission' ? 1 : 0, mention, 'phrase');
    else if (mention.first >= end && onlyQuotes(tokens, end, mention.first) && kind !== 'country')
      offer(kind === 'mission' ? 1.5 : 0.5, mention, 'phrase');
    else if (mention.next <= at && at - mention.next <= 4 && possessor(tokens, mention, at))
      offer(2, mention, 'possessor');
    else if (mention.first >= end && mention.first - end <= 9) {
      const link = linked(tokens, end, mention);
      if (!link || (link === 'from' && status === 'withdrawn' && kind === 'country')) continue;
      offer(
        3 + (mention.first - end) * 0.3 + (kind === 'mission' ? 1 : 0) + (kind === 'country' && link === 'of' ? 2 : 0),
        mention,
        'linked',
      );
    }
  }
  return best;
}

function onlyQuotes(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!QUOTES.has(tokens[i]!.text) && tokens[i]!.text !== '-') return false;
  return true;
}

/** "Russia's 10,000", "Hamas's estimated 30,000", "Ukrainian 5,000-strong": nothing but modifiers between. */
function possessor(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  if (!mention.possessive && mention.kind !== 'adjective') return false;
  if (mention.kind === 'adjective' && at - mention.next > 2) return false;
  for (let i = mention.next; i < at; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punct' && token.text !== "'" && token.text !== '-') return false;
    if (token.lower === 'that' || token.lower === 'and' || token.lower === 'of') return false;
  }
  return verbAfter(tokens, mention.next, at) === null;
}

function linked(tokens: readonly Token[], end: number, mention: ForceMention): string | null {
  let link: string | null = null;
  for (let i = end; i < mention.first; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punct' && token.text !== '-' && !QUOTES.has(token.text)) return null;
    if (STOPS.test(token.lower)) return null;
    if (LINK.test(token.lower)) link = token.lower;
    else if (link === null && token.kind === 'word' && i > end + 1) return null;
    else if (token.lower === 'by' || token.lower === 'against' || token.lower === 'near') return null;
  }
  if (link === null) return null;
  // "10,000 troops in Russia" is a place, "in the Russian army" a force; "5,000 soldiers for the mission" are somebody else's.
  const loose =
    link === 'in' || link === 'on' || link === 'for' || link === 'with' || link === 'within' || link === 'under';
  if (loose && (mention.kind === 'country' || mention.kind === 'adjective')) return null;
  if (loose && mention.kind === 'mission') return null;
  return link;
}

const ALL = /^(?:all|mostly|mainly|chiefly|were|are|was|is|of|them|in|serving|with)$/;

/** The country or group that has, sends, loses or is credited with the number: "Turkey lost 12", "China (2 million)", "Of Americans, 38", "81, all Filipinos". */
export function owner(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
): Found | null {
  let best: Found | null = null;
  for (const mention of mentions) {
    const { kind } = mention;
    if (kind === 'place' && tokens[mention.next]?.text !== '(' && !relative(tokens, mention)) continue;
    if (objectOfFoe(tokens, at) && mention.next <= at) continue;
    if (mention.next <= at) {
      if (directlyBefore(tokens, mention, at)) best = { mention, rule: 'owner' };
      else if (subject(tokens, mention, at) && !nearer(tokens, mentions, mention, at))
        best = { mention, rule: 'subject' };
    } else if (
      mention.first >= end &&
      mention.first - end <= 4 &&
      (kind === 'people' || kind === 'adjective' || kind === 'noun')
    ) {
      if (predicate(tokens, end, mention.first)) return { mention, rule: 'predicate' };
    }
  }
  return best;
}

/** "Germany (8,000", "Georgia 169", "Uganda, with 4,500", "Of Americans, 38". */
function directlyBefore(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  const gap = at - mention.next;
  const next = tokens[mention.next]?.text;
  if (gap === 0) return mention.kind === 'country' || mention.kind === 'named' || mention.kind === 'mission';
  if (gap > 5) return false;
  if (next === '(' || next === ':') return gap <= 3;
  const before = wordBefore(tokens, mention);
  if (before === 'of' && next === ',' && mention.first <= 2) return true;
  // "American beaches: 57,500".
  if (tokens[at - 1]?.text === ':') return mention.first <= 8;
  const after = tokens[mention.next]?.lower === ',' ? tokens[mention.next + 1]?.lower : tokens[mention.next]?.lower;
  return after === 'with' && mention.kind !== 'office' && mention.kind !== 'adjective';
}

/** "X, which has sent". */
const relative = (tokens: readonly Token[], mention: ForceMention): boolean =>
  tokens[mention.next]?.text === ',' && /^(?:which|who)$/.test(tokens[mention.next + 1]?.lower ?? '');

/** "Kyiv has Russia's losses at 900": a force named between a country and the number is the one counted. */
function nearer(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  subject: ForceMention,
  at: number,
): boolean {
  if (subject.kind !== 'country' && subject.kind !== 'office') return false;
  return mentions.some(
    (m) =>
      m.first >= subject.next &&
      m.next <= at &&
      (m.kind === 'noun' || m.kind === 'people') &&
      !AWAY.test(wordBefore(tokens, m)),
  );
}

const KILLING =
  /^(?:killed|wounded|killing|wounding|injured|injuring|captured|capturing|eliminated|neutrali[sz]ed|slain|slew|destroyed|arrested|hurt|liquidated)$/;

/** "boasted that it killed 42": the number is the object of a killing, not its subject. */
export function objectOfFoe(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { lower } = tokens[i]!;
    if (KILLING.test(lower)) return !/^(?:were|was|been|be|are|is|being|and|or)$/.test(tokens[i - 1]?.lower ?? '');
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** The subject of the verb before the number: of its own clause, and disposing of its own people. */
function subject(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  const before = wordBefore(tokens, mention);
  if (!relative(tokens, mention) && /^(?:by|against|with|to|for|of|from|in|near|into|between|at|on|than)$/.test(before))
    return false;
  for (let i = mention.next; i < at; i++)
    if (tokens[i]!.text === ';' || /^(?:while|whereas)$/.test(tokens[i]!.lower)) return false;
  const verb = verbAfter(tokens, mention.next, at);
  if (verb === 'own') return true;
  // "Kyiv leads the force with about 850".
  return (
    mention.kind !== 'office' &&
    verb === null &&
    (tokens[at - 1]?.lower === 'with' || tokens[at - 2]?.lower === 'with') &&
    mention.first <= 2
  );
}

function predicate(tokens: readonly Token[], end: number, first: number): boolean {
  let seen = false;
  for (let i = end; i < first; i++) {
    const { lower, text } = tokens[i]!;
    if (text === ':' || text === ',' || lower === 'the') {
      if (text === ':') seen = true;
      continue;
    }
    if (!ALL.test(lower)) return false;
    seen = true;
  }
  return seen;
}
