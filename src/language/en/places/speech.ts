import type { ArticleView } from '../../../model/analysis.js';
import type { Token } from '../../../text/tokens.js';
import { countryOf } from './countries.js';
import { DIGNITARIES, MEETING_VERBS, SPEECH_NOUNS, SPEECH_VERBS } from './geo-words.js';
import type { PlaceMention } from './mentions.js';

const TIME =
  /^(?:on|late|early|earlier|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|afternoon|here)$/;

/** Those who treat, teach or judge there speak; nobody is counted there. */
const INSTITUTION =
  /\b(?:hospital|clinic|embassy|consulate|school|academy|university|court|conference|summit|forum|pentagon|kremlin|white house)$/i;

/** "In Oslo, the army chief said": a capital at the head of a sentence of speech. */
const FRAME = 22;

function frames(tokens: readonly Token[], next: number): boolean {
  for (let i = next + 1; i < tokens.length && i < next + FRAME; i++)
    if (SPEECH_VERBS.has(tokens[i]!.lower)) return true;
  return false;
}

const TAKEN =
  /^(?:flown|airlifted|evacuated|medevaced|medevacked|rushed|taken|transferred|transported|brought|moved|ferried|helicoptered)$/;

/** "the injured were flown to Bangui": where they were brought, not where they were hit. */
export const carriedOff = (tokens: readonly Token[], mention: PlaceMention): boolean =>
  mention.relation === 'toward' && TAKEN.test(tokens[mention.first - 1]?.lower ?? '');

/** True where the mention says where somebody spoke, met or wrote ("told reporters in Brussels"), or is the reporter's dateline. */
export function spokenAt(view: ArticleView, tokens: readonly Token[], mention: PlaceMention): boolean {
  if (mention.preposition === 'to' && tokens[mention.first - 1]?.lower === 'according') return true;
  const dateline = view.article.datelinePlace;
  if (dateline && mention.start < dateline.end && mention.end > dateline.start) return true;
  if (INSTITUTION.test(mention.name)) return true;
  // "Srinagar, November 8:" is where the report was written.
  if (mention.preposition === 'bare' && mention.first === 0) return datelined(tokens, mention.next);
  if (mention.preposition === 'bare') return false;
  // "take part in Orvale Shield 18": an exercise.
  if (mention.kind === 'unknown' && TAKING_PART.test(tokens[mention.first - 1]?.lower ?? '')) return true;
  if (mention.first <= 1 && frames(tokens, mention.next) && countryOf(mention.name)?.via === 'capital') return true;
  let i = mention.first - 1;
  while (i >= 0 && tokens[i]!.kind === 'word' && TIME.test(tokens[i]!.lower)) i--;
  const before = tokens[i];
  if (before?.kind !== 'word') return false;
  if (SPEECH_VERBS.has(before.lower) || SPEECH_NOUNS.has(before.lower)) return true;
  if (ADDRESSED.has(before.lower) && hasTold(tokens, i)) return true;
  // "researchers in Orvale reckon"
  if (SPEAKERS.has(before.lower) && speaks(tokens[mention.next]?.lower ?? '')) return true;
  if (MEETING_VERBS.has(before.lower)) {
    for (let k = i - 1; k >= 0 && k > i - 8; k--) if (DIGNITARIES.has(tokens[k]!.lower)) return true;
    return false;
  }
  // "the Ministry of Defence in Mogadishu said".
  if (tokens[i - 1]?.lower === 'of' && BODY.test(tokens[i - 2]?.lower ?? '')) return true;
  // "the defence ministry in Mogadishu said".
  return (
    BODY.test(before.lower) &&
    (SPEECH_VERBS.has(tokens[mention.next]?.lower ?? '') || countryOf(mention.name)?.via === 'capital')
  );
}

/** Those who are told something. */
const ADDRESSED: ReadonlySet<string> = new Set(
  'reporters journalists lawmakers legislators deputies partners allies colleagues counterparts parliament ministers senators mps press audience crowd rally supporters followers students mourners investors delegates newsmen correspondents agency newspaper television radio fair gathering meeting'.split(
    ' ',
  ),
);
const TELLING = /^(?:told|tells?|telling|addressed|briefed|informed|said|spoke|wrote)$/;

/** "told its partners in Orvale", "said so at a book fair in Orvale": nothing is counted between. */
function hasTold(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    if (tokens[i]!.kind !== 'word' || tokens[i]!.lower === 'that') return false;
    if (TELLING.test(tokens[i]!.lower)) return true;
  }
  return false;
}

const speaks = (word: string): boolean =>
  SPEECH_VERBS.has(word) || /^(?:reckon|believe|estimate|think|put|count)s?$/.test(word);

/** People who tell from where they are. */
const SPEAKERS: ReadonlySet<string> = new Set(
  'researchers analysts officials diplomats sources experts observers monitors scholars correspondents doctors prosecutors investigators economists lawyers'.split(
    ' ',
  ),
);

const TAKING_PART = /^(?:part|participat(?:e|es|ed|ing)|involved|engaged|compet(?:e|es|ed|ing))$/;

/** A day and a colon stand at token `at`, behind the name that opens the sentence. */
function datelined(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  for (let i = at + 1; i < at + 6; i++)
    if (tokens[i]?.text === ':') return tokens.slice(at, i).some((t) => t.kind === 'number');
  return false;
}

const BODY =
  /^(?:ministry|staff|headquarters|hq|command|agency|department|commission|committee|directorate|cabinet|presidency|authorities|military|army)$/;

const SERVING =
  /^(?:fight|fights|fighting|fought|serve|serves|serving|served|die|died|work|works|working|spying|fallen)$/;

/** "who fight for Norway": whose side they are on, no place. */
export const servedAt = (
  tokens: readonly Token[],
  { preposition, first, next, country, within }: PlaceMention,
): boolean =>
  preposition === 'for' &&
  country !== null &&
  within.length === 0 &&
  // "For Norway, this means ..."
  (SERVING.test(tokens[first - 1]?.lower ?? '') || (first <= 1 && tokens[next]?.text === ','));
