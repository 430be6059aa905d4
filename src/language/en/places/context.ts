import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { countryOf } from './countries.js';
import { type PlaceMention, placeMentions } from './mentions.js';
import { carriedOff, servedAt, spokenAt } from './speech.js';
import { endingBefore } from './window.js';

/* Places from outside the count's own sentence. */

export const LOOK_BACK = 6;
/** Sentences from the top that tell where a story plays. */
const LEAD = 12;
const FIRST = 4;
/** Mentions before "there" that are looked at. */
const NEAREST = 12;
/** Mentions of one sentence that count for another. */
export const MANY = 24;
const TALLY = Symbol('places of the lead');

export interface Tally {
  mention: PlaceMention;
  weight: number;
}

/** Whether a mention names a place where people can be. */
export const named = (view: ArticleView, sentence: Sentence, mention: PlaceMention, leaving = false): boolean =>
  mention.kind !== 'generic' &&
  // "ties between Norway and Sweden", "the war against Norway": parties, no places.
  mention.preposition !== 'between' &&
  mention.preposition !== 'against' &&
  (mention.relation !== 'from' || leaves(mention) || (leaving && mention.kind === 'known')) &&
  !homeOf(view.tokens(sentence), mention) &&
  !governs(mention) &&
  !isHome(view.tokens(sentence), mention) &&
  !servedAt(view.tokens(sentence), mention) &&
  mention.relation !== 'not_in' &&
  !spokenAt(view, view.tokens(sentence), mention) &&
  !carriedOff(view.tokens(sentence), mention);

/** "Congressman John Doe of New Mexico": where a person comes from. */
const homeOf = (tokens: readonly Token[], { first, preposition }: PlaceMention): boolean => {
  const of = preposition === 'of' ? first : first - 1;
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.cap === true && tokens[of - 2]?.cap === true;
};

/** "flown in from their base in Norway": where they come from. */
const isHome = (tokens: readonly Token[], { first }: PlaceMention): boolean =>
  /^(?:base|bases|barracks|headquarters|garrison|home)$/.test(tokens[first - 1]?.lower ?? '') &&
  (tokens[first - 2]?.lower === 'from' || tokens[first - 3]?.lower === 'from');

/** "the last brigade has left Norway": what is told plays there. */
const leaves = ({ preposition, country, within }: PlaceMention): boolean =>
  preposition === 'leave' || (LEAVES.test(preposition) && country !== null && within.length === 0);
const LEAVES = /^(?:leaves|leaving|left|quit)$/;

/** "Oslo has not said": a capital that acts is its government. */
const governs = ({ preposition, name }: PlaceMention): boolean =>
  preposition === 'bare' && countryOf(name)?.via === 'capital';

/** "for comparison": another war. */
export const compares = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => lower === 'comparison');

/** "the region" is no line. */
const LINE = /\b(?:border|line|frontier|road|river|line of \w+(?: \w+)?)$/i;

/** An unknown name with such a noun is as good as a known one. */
const ADMIN =
  /\b(?:region|area|province|district|governorate|oblast|county|state|department|prefecture|municipality)$/i;

/** A name that nothing known stands behind. */
export const vague = ({ kind, text }: PlaceMention): boolean => kind === 'unknown' && !ADMIN.test(text);

/** A border, a road, a river: a line, alone or among joined places. */
export const isLine = ({ name, parts }: PlaceMention): boolean =>
  LINE.test(name) || parts.some((part) => LINE.test(part));

/** A whole country, or joined places. */
export const isCountry = ({ within, country, parts }: PlaceMention): boolean =>
  within.length === 0 && (country !== null || parts.length > 0);

/** The last place named before `offset` in its own sentence. */
export function sameSentencePlace(view: ArticleView, sentence: Sentence, offset: number): PlaceMention | null {
  const own = placeMentions(view, sentence);
  const last = endingBefore(own, offset) - 1;
  for (let n = last; n >= 0 && n > last - NEAREST; n--) if (named(view, sentence, own[n]!)) return own[n]!;
  return null;
}

const TURNS = /^(?:separately|elsewhere)$/;

/** The nearest sentence, this or one before it, that turns to something else; 0 where none does. */
export function turnBefore(view: ArticleView, sentence: Sentence): number {
  for (let i = sentence.index; i > Math.max(0, sentence.index - LOOK_BACK); i--)
    if (TURNS.test(view.tokens(view.sentences[i]!)[0]?.lower ?? '')) return i;
  return 0;
}

/** Places of the title and the first sentences with their weight, titles counting more. */
export function leadPlaces(view: ArticleView): ReadonlyMap<string, Tally> {
  return view.memo(TALLY, () => {
    const tally = new Map<string, Tally>();
    const count = Math.min(LEAD, view.sentences.length);
    for (let n = 0; n < count; n++) {
      const sentence = view.sentences[n]!;
      if (view.noiseAt(sentence.start)) continue;
      for (const mention of placeMentions(view, sentence).slice(0, MANY)) {
        if (mention.kind === 'generic' || !named(view, sentence, mention)) continue;
        const entry = tally.get(mention.name) ?? { mention, weight: 0 };
        entry.weight +=
          (n < FIRST ? (sentence.heading ? 3 : 2) : 1) *
          (mention.preposition === 'bare' || mention.kind === 'unknown' ? 0.7 : 1) *
          (mention.relation === 'toward' ? 0.6 : 1);
        tally.set(mention.name, entry);
      }
    }
    return tally;
  });
}

/** Where the story plays: the place named most often in its title and first sentences. Null where none is named. */
export function theatre(view: ArticleView): PlaceMention | null {
  let best: Tally | null = null;
  for (const entry of leadPlaces(view).values())
    if (entry.mention.kind === 'known' && entry.weight > (best?.weight ?? 0)) best = entry;
  return best?.mention ?? null;
}
