/* What an article speaks of: its sentences with numbers, soldiers or civilians in a sentence, how much it is about war. */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { nextNumber, plainNumberEnd } from '../numbers/index.js';
import type { Memory } from './candidate.js';
import { FORCE_NOUNS, LOOSE_COLLECTIVES, MILITARY_WORDS, NOUNS } from './nouns.js';

const NUMBERED = Symbol('numbered');

interface Numbered {
  sentence: Sentence;
  /** One of its numbers may count people: not all are plainly dates, money, shares or measures. */
  countable: boolean;
}

/** The sentences that hold a number and are no page noise, found on the raw text before any tokens are made. */
function numbered(view: ArticleView): Numbered[] {
  return view.memo(NUMBERED, () => {
    const { sentences, text } = view;
    const found: Numbered[] = [];
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
      if (!view.noiseAt(sentence.start)) found.push({ sentence, countable: isCountable(text, at, sentence) });
    }
    return found;
  });
}

/** Some number of the sentence from offset `at` on is none that plainly counts no people. */
function isCountable(text: string, at: number, sentence: Sentence): boolean {
  for (let next = at; next >= 0; ) {
    const end = plainNumberEnd(text, next, sentence.start, sentence.end);
    if (end < 0) return true;
    next = nextNumber(text, end, sentence.end);
  }
  return false;
}

/** The sentences that can hold a count, in order. */
export function* countable(view: ArticleView): Iterable<Sentence> {
  for (const entry of numbered(view)) if (entry.countable) yield entry.sentence;
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
const SOME = 2;
const MANY = 5;

/** Sentences at the head of an article that tell what it is about. */
const OPENING = 4;

/** How many different military words the article has, MANY at most. */
function militaryWords(view: ArticleView): number {
  return view.memo(MILITARY_KEY, () => {
    const different = new Set<string>();
    const isMany = (sentence: Sentence): boolean => {
      for (const { lower } of view.tokens(sentence)) {
        if (MILITARY_WORDS.has(lower) && different.add(lower).size >= MANY) return true;
      }
      return false;
    };
    // Sentences that are read for their numbers anyway come first: most articles about a force are known by them.
    const found = numbered(view);
    for (const entry of found) if (entry.countable && isMany(entry.sentence)) return MANY;
    for (const sentence of view.sentences.slice(0, OPENING)) if (isMany(sentence)) return MANY;
    for (const entry of found) if (!entry.countable && isMany(entry.sentence)) return MANY;
    return different.size;
  });
}

/** Sentences before a number that are read for what they speak of. */
const LOOK_BACK = 4;

/** What is remembered of an article while its sentences are entered one by one. */
export function readArticle(view: ArticleView): { memory: Memory; enter(sentence: Sentence): void } {
  let here = -1;
  let known = true;
  let lastForce = -1;
  let lastCivil = -1;
  // Most numbers are decided before anyone asks what stood around them.
  const look = (): void => {
    if (known) return;
    known = true;
    lastForce = -1;
    lastCivil = -1;
    for (let i = here; i >= Math.max(0, here - LOOK_BACK) && (lastForce < 0 || lastCivil < 0); i--) {
      const { military, civil } = flavourOf(view, view.sentences[i]!);
      if (military && lastForce < 0) lastForce = i;
      else if (civil && !military && lastCivil < 0) lastCivil = i;
    }
  };
  const memory: Memory = {
    counts: [],
    lastOf: { force: null, civil: null, people: null, named: null },
    sizes: new Set(),
    peacekeepers: false,
    get lastForce() {
      look();
      return lastForce;
    },
    get lastCivil() {
      look();
      return lastCivil;
    },
    civilLosses: false,
    articleMilitary: () => militaryWords(view) >= SOME,
    articleStrong: () => militaryWords(view) >= MANY,
  };
  const enter = (sentence: Sentence): void => {
    here = sentence.index;
    known = false;
  };
  return { memory, enter };
}
