import type { Token } from '../../../text/tokens.js';
import { lossesAt, lossesWere, suffers } from './losses.js';
import type { ForceMention } from './mentions.js';
import { OWN_VERBS } from './nouns.js';
import { formerOrLatter } from './ordinals.js';
import type { Found } from './phrase.js';
import { AWAY, GIVES, verbAfter, wordBefore } from './words.js';

/* Forces tied to the number by grammar: as those who have, send or lose it, as its predicate, or as the one of two that "the former" means. */

const ALL = /^(?:all|mostly|mainly|chiefly|were|are|was|is|of|them|in|serving|with)$/;

/** Tied to the number itself: "China (2 million)", "Uganda, with 4,500", "81, all Filipinos", "2,501 were American", "the 9,000 troops Russia had sent". */
export function direct(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
  lost: boolean,
): Found | null {
  let best: Found | null = null;
  for (const mention of mentions) {
    if (mention.loose || mention.kind === 'office') continue;
    if (mention.kind === 'place' && tokens[mention.next]?.text !== '(') continue;
    if (mention.next <= at) {
      if (
        comesFrom(tokens, mention, at) ||
        apposed(tokens, mention, at, end) ||
        shareOf(tokens, mention, at) ||
        directlyBefore(tokens, mention, at) ||
        estimated(tokens, mention, at) ||
        lossesAt(tokens, mention, at) ||
        lossesWere(tokens, mention, at) ||
        whose(tokens, mention, at)
      )
        best = { mention, rule: 'owner' };
    } else if (mention.first >= end && mention.first - end <= 4) {
      if (mention.kind === 'people' || mention.kind === 'adjective' || mention.kind === 'noun') {
        if (predicate(tokens, end, mention.first) && closes(tokens, mention)) return { mention, rule: 'predicate' };
      } else if (bareRelative(tokens, mention, end)) return { mention, rule: 'relative' };
    }
    if (lost && Math.abs(mention.first - at) <= 30 && suffers(tokens, mention)) best = { mention, rule: 'owner' };
    if (mention.first > end && serves(tokens, mention, end)) return { mention, rule: 'serves' };
    if (mention.first > end && goesFrom(tokens, mention, end)) return { mention, rule: 'agent' };
    if (mention.first > end && !lost && agent(tokens, mention, end)) return { mention, rule: 'agent' };
  }
  return best ?? formerOrLatter(tokens, mentions, at, end);
}

/** The country or group that has, sends or loses the number: "Turkey lost 12", "Norway keeps a battalion of 700". */
export function owner(tokens: readonly Token[], mentions: readonly ForceMention[], at: number): Found | null {
  let best: Found | null = null;
  for (const mention of mentions) {
    if (mention.next > at) break;
    if (mention.loose || (mention.kind === 'place' && !relative(tokens, mention))) continue;
    if (inAside(tokens, mentions, mention, at)) continue;
    if (subject(tokens, mention, at) && !nearer(tokens, mentions, mention, at)) best = { mention, rule: 'subject' };
  }
  return best ?? contingent(tokens, mentions, at);
}

/** "Norway gives 450 of these": the contributor, named directly before the verb before the number. */
export function gives(tokens: readonly Token[], mentions: readonly ForceMention[], at: number): ForceMention | null {
  let verb = at - 1;
  while (verb > at - 4 && /^(?:about|some|around|up|to|over|nearly|roughly|another)$/.test(tokens[verb]?.lower ?? ''))
    verb--;
  if (!CONTRIBUTES.test(tokens[verb]?.lower ?? '')) return null;
  return (
    mentions.find(({ kind, next }) => kind !== 'place' && kind !== 'office' && verb - next <= 1 && verb >= next) ?? null
  );
}

const CONTRIBUTES =
  /^(?:gives|gave|given|provides|provided|contributes|contributed|supplies|supplied|sends|sent|lends|lent)$/;

/** "Ghana, whose contingent is 700 strong": contingents are nations'. */
function contingent(tokens: readonly Token[], mentions: readonly ForceMention[], at: number): Found | null {
  let i = at - 1;
  while (i > 1 && i > at - 6 && tokens[i]!.lower !== 'contingent') i--;
  if (tokens[i]?.lower !== 'contingent' || !/^(?:a|its|whose)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  for (let n = mentions.length - 1; n >= 0; n--) {
    const mention = mentions[n]!;
    if (mention.next > i - 1 || mention.loose) continue;
    return mention.nation && i - mention.next <= 12 && verbAfter(tokens, mention.next, i) !== 'speech'
      ? { mention, rule: 'contingent' }
      : null;
  }
  return null;
}

/** "From Norway comes a company of 160". */
function comesFrom(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  return (
    wordBefore(tokens, mention) === 'from' &&
    at - mention.next <= 12 &&
    /^(?:come|comes|came|is|are|hail|hails)$/.test(tokens[mention.next]?.lower ?? '')
  );
}

/** "Lesotho's share in the mission was 70". */
function shareOf(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  if (!mention.possessive || at - mention.next > 9) return false;
  if (!/^(?:share|contribution|contingent|detachment|component)$/.test(tokens[mention.next + 1]?.lower ?? ''))
    return false;
  for (let i = mention.next + 2; i < at; i++) if (tokens[i]!.kind === 'punct') return false;
  return /^(?:is|was|at|of|numbers|numbered|to)$/.test(tokens[at - 1]!.lower);
}

/** "the Chadians, more than 900, are": said of those just named. */
const apposed = (tokens: readonly Token[], mention: ForceMention, at: number, end: number): boolean =>
  at - mention.next === 1 &&
  tokens[mention.next]!.text === ',' &&
  tokens[end]?.text === ',' &&
  (mention.kind === 'people' || mention.kind === 'noun' || mention.kind === 'named') &&
  !/^(?:and|,|or)$/.test(wordBefore(tokens, mention)) &&
  !AWAY.test(wordBefore(tokens, mention));

const AUXILIARY =
  /^(?:were|was|are|is|be|been|being|to|may|might|will|would|could|can|should|must|have|has|had|already|currently|now|newly|recently|once|who|that|which|there|not|more|of|them|troops|soldiers|personnel)$/;

/** "3,000 troops deployed by Chad". */
function agent(tokens: readonly Token[], mention: ForceMention, end: number): boolean {
  if (mention.first - end > 12 || wordBefore(tokens, mention) !== 'by') return false;
  let by = mention.first - 1;
  while (tokens[by]!.lower !== 'by') by--;
  let verb = by - 1;
  // "sent to Togo by Chad"
  while (verb > end && verb > by - 5 && (tokens[verb]!.cap || /^(?:to|into|the|in)$/.test(tokens[verb]!.lower))) verb--;
  for (let i = end; i < verb; i++) if (!AUXILIARY.test(tokens[i]!.lower)) return false;
  return by > end && OWN_VERBS.has(tokens[verb]!.lower);
}

/** "More than 900 soldiers now serve with the UN": the mission's. */
function serves(tokens: readonly Token[], mention: ForceMention, end: number): boolean {
  if (mention.kind !== 'mission' || mention.first - end > 6 || tokens[end - 1]!.kind === 'number') return false;
  const i = tokens[mention.first - 1]!.lower === 'the' ? mention.first - 2 : mention.first - 1;
  if (!/^(?:with|in|under)$/.test(tokens[i]!.lower) || !/^serv(?:e|es|ed|ing)$/.test(tokens[i - 1]!.lower))
    return false;
  for (let k = end; k < i - 1; k++)
    if (!/^(?:now|who|are|were|that|still|currently)$/.test(tokens[k]!.lower)) return false;
  return true;
}

/** "thousands of them will come from Norway", "600 had arrived from Chad". */
function goesFrom(tokens: readonly Token[], mention: ForceMention, end: number): boolean {
  if (mention.first - end > 9 || mention.kind !== 'country' || tokens[mention.first - 1]?.lower !== 'from')
    return false;
  if (!/^(?:come|comes|came|coming|hail|hailed|arrived?|arriving|sent)$/.test(tokens[mention.first - 2]?.lower ?? ''))
    return false;
  for (let i = end; i < mention.first - 2; i++)
    if (
      !/^(?:,|of|them|these|will|would|to|are|is|have|had|has|could|may|should|be|being|already|who|that|expected|were|was|not)$/.test(
        tokens[i]!.lower,
      )
    )
      return false;
  return true;
}

/** "the rebels, whose strength is put at 4,000": of those before "whose". */
function whose(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  const i = tokens[mention.next]?.text === ',' ? mention.next + 1 : mention.next;
  return (
    at - i <= 20 &&
    tokens[i]?.lower === 'whose' &&
    /^(?:strength|numbers?|ranks|losses|casualties|forces?|army|troops|toll|men)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "the rebels, thought to be around 3,000": what is said of those just named. */
function estimated(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  if (at - mention.next > 7 || tokens[mention.next]?.text !== ',') return false;
  return /^(?:thought|believed|estimated|reckoned|reported|rumoured|rumored|numbering|said|put)$/.test(
    tokens[mention.next + 1]?.lower ?? '',
  );
}

const TELLS =
  /^(?:announced|announces|confirmed|confirms|admitted|admits|acknowledged|acknowledges|mourned|mourns|reported|reports)$/;

/** "Chad confirmed the deaths of 12 soldiers": its own. */
export function announced(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  fit: (mention: ForceMention) => boolean,
): Found | null {
  if (
    tokens[at - 1]?.lower !== 'of' ||
    !/^(?:deaths?|loss|losses|killing|capture|wounding)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return null;
  let verb = at - 3;
  while (verb >= 0 && verb > at - 6 && !TELLS.test(tokens[verb]!.lower)) verb--;
  if (!TELLS.test(tokens[verb]?.lower ?? '')) return null;
  for (let n = mentions.length - 1; n >= 0; n--) {
    const mention = mentions[n]!;
    if (mention.next > verb || mention.kind === 'place' || mention.loose) continue;
    return verb - mention.next <= 5 && mention.nation && fit(mention) ? { mention, rule: 'announced' } : null;
  }
  return null;
}

/** "the troops Russia had arrayed", "the 300 men that Chad lost". */
function bareRelative(tokens: readonly Token[], mention: ForceMention, end: number): boolean {
  if (mention.first - end > 1 || mention.possessive) return false;
  if (mention.first > end && !/^(?:that|which|whom)$/.test(tokens[end]!.lower)) return false;
  const next = tokens[mention.next]?.lower ?? '';
  return (
    /^(?:has|had|have|is|was|will|plans)$/.test(next) || verbAfter(tokens, mention.next, mention.next + 1) === 'own'
  );
}

const companies = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (
      !/^(?:a|an|the|of|some|about|company|companies|battalion|brigade|platoon|contingent|unit|force|battery|squadron|group|regiment|team)$/.test(
        tokens[i]!.lower,
      )
    )
      return false;
  return to > from;
};

/** "Germany (8,000", "Georgia 169", "Uganda, with 4,500", "Of Americans, 38". */
function directlyBefore(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  const gap = at - mention.next;
  const next = tokens[mention.next]?.text;
  if (gap === 0 && GIVES.test(wordBefore(tokens, mention))) return false;
  // "the Danes had 110 there and the Finns 95"
  if (gap === 0 && mention.kind === 'people')
    return tokens[mention.first - 1]?.lower === 'the' && /^(?:and|,|;)$/.test(tokens[mention.first - 2]?.lower ?? '');
  if (gap === 0) return mention.kind === 'country' || mention.kind === 'named' || mention.kind === 'mission';
  // "India moves 3,000 men; Pakistan, which has fewer, about 1,800": the verb is said once.
  if (tokens[mention.first - 1]?.text === ';' && relative(tokens, mention) && endsAside(tokens, mention.next, at))
    return true;
  // "and Latvia a company of 120".
  if (
    mention.kind === 'country' &&
    gap <= 4 &&
    /^(?:,|and)$/.test(wordBefore(tokens, mention)) &&
    companies(tokens, mention.next, at)
  )
    return true;
  if (gap > 5) return false;
  if (next === '(' || next === ':') return gap <= 3;
  // "Tajikistan - 200, Kyrgyzstan - 150": the rows of a list.
  if (gap === 1 && /^[-\u2013\u2014]$/.test(next ?? '') && tokens[mention.next]!.spaced)
    return mention.kind === 'country' || mention.kind === 'people' || mention.kind === 'named';
  const before = wordBefore(tokens, mention);
  if (before === 'of' && next === ',' && mention.first <= 2) return true;
  // "American beaches: 57,500".
  if (tokens[at - 1]?.text === ':') return mention.first <= 8 && gap <= 3;
  const after = tokens[mention.next]?.lower === ',' ? tokens[mention.next + 1]?.lower : tokens[mention.next]?.lower;
  if (after !== 'with' || objectOf(tokens, mention)) return false;
  // "The British, with 5,500": the adjective alone is the people.
  return mention.kind !== 'adjective' || (next === ',' && tokens[mention.first - 1]?.lower === 'the');
}

/** Whether a clause between commas fills the words up to the number. */
function endsAside(tokens: readonly Token[], from: number, at: number): boolean {
  let i = at - 1;
  while (i > from && /^(?:about|some|around|only|just|up|to|over|nearly|roughly)$/.test(tokens[i]!.lower)) i--;
  return i > from + 1 && i - from < ASIDE && tokens[i]!.text === ',';
}

/** "along the border of Chad and Niger, with 300": an object of a preposition, alone or as the last of a list. */
function objectOf(tokens: readonly Token[], mention: ForceMention): boolean {
  let i = mention.first - 1;
  if (tokens[i]?.lower === 'the') i--;
  while (i > 0 && /^(?:and|or|,)$/.test(tokens[i]!.lower) && tokens[i - 1]!.cap) {
    i -= 2;
    while (i > 0 && tokens[i]!.cap) i--;
    if (tokens[i]?.lower === 'the') i--;
  }
  return /^(?:of|in|at|between|from|near|into|to|for|on|by|against|with|over)$/.test(tokens[i]?.lower ?? '') && i > 0;
}

/** "X, which has sent". */
const relative = (tokens: readonly Token[], mention: ForceMention): boolean =>
  tokens[mention.next]?.text === ',' &&
  /^(?:which|who)$/.test(tokens[mention.next + 1]?.lower ?? '') &&
  // "camps in Norway and Sweden, 700 people in all".
  tokens[mention.next + 2]?.lower !== 'together' &&
  !(mention.kind === 'place' && tokens[mention.first - 1]?.lower === 'and');

/** "Norway, which leads the NATO group there, has 300": named inside a relative clause that another noun carries. */
function inAside(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  mention: ForceMention,
  at: number,
): boolean {
  let i = mention.first - 1;
  while (i > 0 && i > mention.first - ASIDE && tokens[i]!.text !== ',') i--;
  if (i <= 0 || tokens[i]!.text !== ',') return false;
  const opens = tokens[i + 1]?.lower ?? '';
  // "Norway, a NATO member, has 300"
  if (!/^(?:which|who|whose|where)$/.test(opens))
    if (!/^(?:an?|not|once|now|no|another)$/.test(opens) || !mentions.some((m) => m.next === i && ACTS.test(m.kind)))
      return false;
  for (let j = mention.next; j < at; j++) if (tokens[j]!.text === ',') return true;
  return false;
}

const ACTS = /^(?:country|named|mission)$/;
/** Tokens from the comma of a relative clause to a name inside it. */
const ASIDE = 14;

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

/** The subject of the verb before the number: of its own clause, and disposing of its own people. */
function subject(tokens: readonly Token[], mention: ForceMention, at: number): boolean {
  const before = wordBefore(tokens, mention);
  // "Chad may lend Mali 200 men": who is given them.
  if (GIVES.test(before) && !mention.possessive) return false;
  if (source(tokens, mention)) return false;
  if (!relative(tokens, mention) && (before === 'than' || objectOf(tokens, mention))) return false;
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

/** "According to a Chadian officer, they had 800 men": who tells of others. */
function source(tokens: readonly Token[], { first }: ForceMention): boolean {
  let i = first - 1;
  while (i > 1 && i > first - 4 && /^(?:an?|the|one|senior)$/.test(tokens[i]!.lower)) i--;
  return i > 0 && tokens[i]!.lower === 'to' && tokens[i - 1]!.lower === 'according';
}

/** "2,501 were American.", not "5,000 in the Russian region". */
function closes(tokens: readonly Token[], mention: ForceMention): boolean {
  if (mention.kind !== 'adjective') return true;
  const next = tokens[mention.next];
  return next?.kind !== 'word' || (!next.cap && CLOSING.test(next.lower));
}

const CLOSING = /^(?:and|or|but|while|by|in|at|on|who|as|when|after|since|so|according|including)$/;

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
