import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { countryAt, countryByCode } from '../places/countries.js';
import { placeAt } from '../places/table.js';
import { type ForceKind, type ForceMention, forceMentions } from './mentions.js';
import type { Found } from './phrase.js';
import { AWAY, verbAfter, wordBefore } from './words.js';

/* Forces from outside the count's own sentence. */

const LOOK_BACK = 6;
const LEAD = 10;
const STORY = Symbol('story forces');
const HOME = Symbol('home country');

const KIND: Record<ForceKind, number> = {
  noun: 0,
  people: 0,
  named: 0,
  mission: 4,
  adjective: 12,
  country: 7,
  place: 40,
  office: 30,
};

interface Tally {
  mention: ForceMention;
  weight: number;
}

/** Forces of the title and the first sentences by name, titles counting double. */
function tally(view: ArticleView): Map<string, Tally> {
  return view.memo(STORY, () => {
    const found = new Map<string, Tally>();
    for (let n = 0; n < LEAD && n < view.sentences.length; n++) {
      const sentence = view.sentences[n]!;
      if (view.noiseAt(sentence.start)) continue;
      for (const mention of forceMentions(view, sentence)) {
        const weight = (KIND[mention.kind] <= 4 ? 2 : KIND[mention.kind] < 10 ? 1 : 0) * (sentence.heading ? 2 : 1);
        if (weight === 0) continue;
        const entry = found.get(mention.name) ?? { mention, weight: 0 };
        entry.weight += weight;
        found.set(mention.name, entry);
      }
    }
    return found;
  });
}

/** The force that the sentences before spoke of: the nearest, those that the story names often first. */
export function before(
  view: ArticleView,
  sentence: Sentence,
  allowed: (mention: ForceMention) => boolean,
): Found | null {
  const often = tally(view);
  let best: ForceMention | null = null;
  let bestCost = 30;
  for (let back = 1; back <= LOOK_BACK; back++) {
    const earlier = view.sentences[sentence.index - back];
    if (!earlier) break;
    if (view.noiseAt(earlier.start)) continue;
    const tokens = view.tokens(earlier);
    for (const mention of forceMentions(view, earlier)) {
      if (!allowed(mention)) continue;
      let cost = KIND[mention.kind] + back * 2 - Math.min(often.get(mention.name)?.weight ?? 0, 18) * 0.7;
      if (AWAY.test(wordBefore(tokens, mention))) cost += 5;
      if (verbAfter(tokens, mention.next, tokens.length) === 'speech') cost += 5;
      if (cost < bestCost) {
        best = mention;
        bestCost = cost;
      }
    }
  }
  return best ? { mention: best, rule: 'before' } : null;
}

/** Who "it" and "its" are: the subject of the nearest sentence before that has one. */
export function lastSubject(view: ArticleView, sentence: Sentence): Found | null {
  for (let back = 1; back <= 3; back++) {
    const earlier = view.sentences[sentence.index - back];
    if (!earlier) break;
    for (const mention of forceMentions(view, earlier)) {
      if (mention.kind === 'place' || mention.kind === 'office' || mention.kind === 'adjective') continue;
      if (AWAY.test(wordBefore(view.tokens(earlier), mention))) continue;
      return { mention, rule: 'pronoun' };
    }
  }
  return null;
}

/** The force that the title and first sentences name most; null where none is named. */
export function story(view: ArticleView, allowed: (mention: ForceMention) => boolean): Found | null {
  let best: Tally | null = null;
  for (const entry of tally(view).values())
    if (allowed(entry.mention) && entry.weight > (best?.weight ?? 0)) best = entry;
  return best ? { mention: best.mention, rule: 'story' } : null;
}

/** The country that the story is at home in: the one that its dateline, title and first sentences name most, by any word for it or its places. */
export function homeCountry(view: ArticleView): { name: string; country: string } | null {
  return view.memo(HOME, () => {
    const counts = new Map<string, number>();
    const dateline = view.article.datelinePlace;
    for (let n = 0; n < LEAD && n < view.sentences.length; n++) {
      const sentence = view.sentences[n]!;
      if (view.noiseAt(sentence.start)) continue;
      const tokens = view.tokens(sentence);
      for (let i = 0; i < tokens.length; ) {
        const code = codeAt(tokens, i);
        if (code) {
          const own = dateline !== null && tokens[i]!.start >= dateline.start && tokens[i]!.end <= dateline.end;
          counts.set(code.country, (counts.get(code.country) ?? 0) + (own || sentence.heading ? 2 : 1));
          i = code.next;
        } else i++;
      }
    }
    let best: string | null = null;
    for (const [code, count] of counts) if (best === null || count > counts.get(best)!) best = code;
    const country = best ? countryByCode(best) : null;
    return country ? { name: country.demonym, country: country.code } : null;
  });
}

function codeAt(tokens: readonly Token[], i: number): { country: string; next: number } | null {
  if (!tokens[i]!.cap) return null;
  const nation = countryAt(tokens, i);
  if (nation) return { country: nation.value.code, next: nation.next };
  const place = placeAt(tokens, i);
  return place?.value.country && place.value.kind !== 'town'
    ? { country: place.value.country, next: place.next }
    : null;
}
