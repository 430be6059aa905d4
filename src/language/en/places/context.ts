import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { type PlaceMention, placeMentions } from './mentions.js';
import { spokenAt } from './speech.js';

/* Places from outside the count's own sentence. */

const LOOK_BACK = 10;
/** Sentences from the top that tell where a story plays. */
const LEAD = 30;
const FIRST = 6;
const THEATRE = Symbol('theatre');

const named = (view: ArticleView, sentence: Sentence, mention: PlaceMention): boolean =>
  mention.kind !== 'generic' && mention.relation !== 'from' && !spokenAt(view, view.tokens(sentence), mention);

/** The last place named before `offset` in the sentence, else in the sentences before it (at most ten); mentions after `count` do not serve. */
export function lastPlaceBefore(
  view: ArticleView,
  sentence: Sentence,
  offset: number,
  count: number,
): PlaceMention | null {
  const own = placeMentions(view, sentence);
  for (let n = own.length - 1; n >= 0; n--) {
    const mention = own[n]!;
    if (mention.end <= offset && mention.end <= Math.max(count, offset) && named(view, sentence, mention))
      return mention;
  }
  for (let back = 1; back <= LOOK_BACK; back++) {
    const earlier = view.sentences[sentence.index - back];
    if (!earlier) break;
    if (view.noiseAt(earlier.start)) continue;
    const found = strongest(view, earlier);
    if (found) return found;
  }
  return null;
}

/** The place a sentence is about: the last one with a locative preposition, the deepest where one lies in another. */
function strongest(view: ArticleView, sentence: Sentence): PlaceMention | null {
  let best: PlaceMention | null = null;
  for (const mention of placeMentions(view, sentence)) {
    if (!named(view, sentence, mention)) continue;
    if (best?.within.includes(mention.name)) continue;
    if (best && best.preposition !== 'bare' && mention.preposition === 'bare') continue;
    best = mention;
  }
  return best;
}

/** Where the story plays: the place named most often in its title and first sentences, titles counting threefold. Null where none is named. */
export function theatre(view: ArticleView): PlaceMention | null {
  return view.memo(THEATRE, () => {
    const tally = new Map<string, { mention: PlaceMention; weight: number }>();
    const count = Math.min(LEAD, view.sentences.length);
    for (let n = 0; n < count; n++) {
      const sentence = view.sentences[n]!;
      if (view.noiseAt(sentence.start)) continue;
      for (const mention of placeMentions(view, sentence)) {
        if (mention.kind !== 'known' || !named(view, sentence, mention)) continue;
        const entry = tally.get(mention.name) ?? { mention, weight: 0 };
        entry.weight +=
          (sentence.heading && n < FIRST ? 3 : n < FIRST ? 2 : 1) * (mention.preposition === 'bare' ? 0.7 : 1);
        tally.set(mention.name, entry);
      }
    }
    let best: { mention: PlaceMention; weight: number } | null = null;
    for (const entry of tally.values()) if (!best || entry.weight > best.weight) best = entry;
    return best?.mention ?? null;
  });
}
