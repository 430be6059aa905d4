/* What an article speaks of: its sentences with numbers, soldiers or civilians in a sentence, how much it is about war. */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { nextNumber } from '../numbers/index.js';
import { FORCE_NOUNS, LOOSE_COLLECTIVES, MILITARY_WORDS, NOUNS } from './nouns.js';

const NUMBERED = Symbol('numbered');

/** The sentences that hold a number and are no page noise: the only ones that can hold a count. */
export function numbered(view: ArticleView): Sentence[] {
  return view.memo(NUMBERED, () => {
    const { sentences, text } = view;
    const found: Sentence[] = [];
    const end = view.article.end;
    let i = 0;
    for (
      let at = nextNumber(text, view.article.start, end);
      at >= 0;
      at = nextNumber(text, sentences[i - 1]!.end, end)
    ) {
      while (i < sentences.length && sentences[i]!.end <= at) i++;
      if (i >= sentences.length) break;
      const sentence = sentences[i++]!;
      if (!view.noiseAt(sentence.start)) found.push(sentence);
    }
    return found;
  });
}

interface Flavour {
  /** A noun for members of a force, or a collective that is nothing else. */
  military: boolean;
  civil: boolean;
}

const FLAVOURS = Symbol('flavours');

/** What a sentence speaks of by its nouns; read once. */
export function flavourOf(view: ArticleView, sentence: Sentence): Flavour {
  const known = view.memo(FLAVOURS, () => new Map<Sentence, Flavour>());
  let flavour = known.get(sentence);
  if (!flavour) {
    flavour = { military: false, civil: false };
    for (const { lower } of view.tokens(sentence)) {
      const noun = NOUNS.get(lower);
      if (noun?.class === 'hard' || (FORCE_NOUNS.has(lower) && !LOOSE_COLLECTIVES.has(lower))) flavour.military = true;
      else if (noun?.class === 'civil') flavour.civil = true;
    }
    known.set(sentence, flavour);
  }
  return flavour;
}

const MILITARY_KEY = Symbol('military');

/** Different military words that make an article one about a force at all, and mostly about one. */
export const SOME = 2;

export const MANY = 5;

/** Sentences at the head of an article that tell what it is about. */
const OPENING = 4;

export function militaryWords(view: ArticleView): number {
  return view.memo(MILITARY_KEY, () => {
    const different = new Set<string>();
    const read = new Set([...view.sentences.slice(0, OPENING), ...numbered(view)]);
    for (const sentence of read) {
      for (const token of view.tokens(sentence)) {
        if (token.kind === 'word' && MILITARY_WORDS.has(token.lower)) {
          different.add(token.lower);
          if (different.size >= MANY) return MANY;
        }
      }
    }
    return different.size;
  });
}
