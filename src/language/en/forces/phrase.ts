import type { CountMention, ResolvedForce } from '../../../model/analysis.js';
import type { Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import type { ForceMention } from './mentions.js';
import { verbAfter } from './words.js';

/* Forces that the count's own noun phrase names: inside it, as its possessor, or tied to its noun. */

export interface Found {
  mention: ForceMention;
  rule: string;
}

export const made = ({ mention, rule }: Found): ResolvedForce => ({
  force: { name: mention.name, country: mention.country },
  rule,
});

/** Whether the counted are peacekeepers by their noun. */
export const keepsPeace = (count: CountMention): boolean =>
  count.unit === 'peacekeepers' || /^peacekeeper/.test(count.head?.lower ?? '');

const LINK = /^(?:from|of|with|belonging|loyal|serving|under|for|in|on|among|amongst|within)$/;
const STOPS =
  /^(?:were|was|are|is|have|has|had|will|would|could|can|may|might|should|to|who|which|that|as|while|but|after|killed|wounded|said|says|out|home|leave|left|come|came|go|went|deployed|stationed|based|sent|flown|brought|moved|shifted|transferred|airlifted|redeployed|pulled|returning|returned|arriving|arrived|evacuated)$/;
const QUOTES = new Set(['"', "'"]);

/** A force inside the noun phrase, directly before the number, or tied to the noun by "from", "of", "with". */
export function inPhrase(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
  status: Status,
  fit: (mention: ForceMention) => boolean,
): Found | null {
  const strong = strength(tokens, end);
  const belonging = belongs(tokens, at);
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
    if (mention.first >= end && returned(tokens, mention, at, end)) offer(2.5, mention, 'returned');
    if (kind === 'place') continue;
    if (kind === 'office') {
      // "84 soldiers of the Kabul government"
      if (/^(?:government|regime|junta|authorities|leadership)$/.test(tokens[mention.next]?.lower ?? ''))
        if (/^(?:of|loyal|from)$/.test(linked(tokens, end, mention) ?? '')) offer(4, mention, 'linked');
      continue;
    }
    if (mention.loose) {
      if (mention.first >= at && mention.first <= end + 1) offer(8, mention, 'phrase');
      continue;
    }
    // "the 22,000-strong AU force": what is so strong.
    if (strong > 0 && mention.first >= strong && mention.first - strong <= 2 && plain(tokens, strong, mention.first))
      offer(0.1, mention, 'strong');
    // "Georgia 169 soldiers": the name runs over the number to the noun.
    if (mention.first < at && mention.next > at) offer(0.2, mention, 'phrase');
    else if (mention.first >= at && mention.first < end) offer(kind === 'mission' ? 1 : 0, mention, 'phrase');
    else if (mention.first >= end && onlyQuotes(tokens, end, mention.first) && kind !== 'country')
      offer(kind === 'mission' ? 1.5 : 0.5, mention, 'phrase');
    // "120 New Zealand and 950 Australian troops": the noun is said once.
    else if (mention.first === end && kind === 'country' && numberNext(tokens, mention.next))
      offer(0.5, mention, 'phrase');
    else if (mention.next <= at && at - mention.next <= 4 && possessor(tokens, mention, at))
      offer(2, mention, 'possessor');
    else if (mention.first >= end && mention.first - end <= 9) {
      const link = linked(tokens, end, mention);
      if (!link && belonging && tokens[end]?.lower === 'to' && mention.first - end <= 2) {
        offer(3, mention, 'linked');
        continue;
      }
      if (!link || (!/^(?:of|from|belonging|loyal|among)$/.test(link) && !fit(mention))) continue;
      if (link === 'from' && status === 'withdrawn' && (kind === 'country' || kind === 'mission')) continue;
      offer(
        3 + (mention.first - end) * 0.3 + (kind === 'mission' ? 1 : 0) + (kind === 'country' && link === 'of' ? 2 : 0),
        mention,
        'linked',
      );
    }
  }
  return best;
}

const numberNext = (tokens: readonly Token[], i: number): boolean =>
  /^(?:and|,)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.kind === 'number';

/** "gave back six soldiers to the Chadian side": whose they are. */
function returned(tokens: readonly Token[], mention: ForceMention, at: number, end: number): boolean {
  if (
    mention.first - end > 3 ||
    !/^(?:to)$/.test(
      tokens[mention.first - 1]!.lower === 'the' ? tokens[mention.first - 2]!.lower : tokens[mention.first - 1]!.lower,
    )
  )
    return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--)
    if (/^(?:gave|give|given|handed|hand|returned|return|released|repatriated|turned)$/.test(tokens[i]!.lower))
      return true;
  return false;
}

/** "Seven belonged to the contingent and two to the mission": the verb is said once. */
function belongs(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) if (/^belong/.test(tokens[i]!.lower)) return true;
  return false;
}

/** Index after "-strong" at the number; 0 where none follows. */
function strength(tokens: readonly Token[], end: number): number {
  for (let i = end - 1; i < end + 3; i++) if (tokens[i]?.lower === 'strong') return i + 1;
  return 0;
}

const plain = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'word' || STOPS.test(tokens[i]!.lower)) return false;
  return true;
};

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
    // "900 men became prisoners of Chad": whose captives they are.
    if (token.lower === 'of' && /^(?:prisoners?|captives?|hostages?)$/.test(tokens[i - 1]!.lower) && i > end)
      return null;
    if (LINK.test(token.lower)) link = token.lower;
    else if (link === null && token.kind === 'word' && i > end + 1) return null;
    else if (token.lower === 'by' || token.lower === 'against' || token.lower === 'near') return null;
  }
  if (link === null) return null;
  // "700 troops in Norway" is a place, "in the Norwegian army" a force; "5,000 soldiers for the mission" are somebody else's.
  const loose =
    link === 'in' || link === 'on' || link === 'for' || link === 'with' || link === 'within' || link === 'under';
  if (loose && (mention.kind === 'country' || mention.kind === 'adjective')) return null;
  if (loose && mention.kind === 'mission') return null;
  const next = tokens[mention.next]?.lower ?? '';
  // "shifts 300 soldiers from Chad to Niger": where they were.
  if (link === 'from' && mention.kind === 'country' && /^(?:to|into|towards?)$/.test(next)) return null;
  return link;
}
