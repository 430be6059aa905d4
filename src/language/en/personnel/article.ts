/* What an article speaks of: its sentences with numbers, soldiers or civilians in a sentence, how much it is about war. */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { nextNumber, plainNumberEnd } from '../numbers/index.js';
import type { Memory } from './candidate.js';
import { CIVIL_SCENES, FORCE_NOUNS, LITERAL_WORDS, LOOSE_COLLECTIVES, MILITARY_WORDS, NOUNS } from './nouns.js';

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
  /** A place or an event where civilians are hurt. */
  scene: boolean;
}

const FLAVOURS = Symbol('flavours');

/** What a sentence speaks of by its nouns; read once. */
export function flavourOf(view: ArticleView, sentence: Sentence): Flavour {
  const known = view.memo(FLAVOURS, () => new Map<Sentence, Flavour>());
  let flavour = known.get(sentence);
  if (!flavour) {
    flavour = { military: false, civil: false, scene: false };
    for (const { lower } of view.tokens(sentence)) {
      const noun = NOUNS.get(lower);
      if (noun?.class === 'hard' || (FORCE_NOUNS.has(lower) && !LOOSE_COLLECTIVES.has(lower))) flavour.military = true;
      else if (noun?.class === 'civil') flavour.civil = true;
      else if (CIVIL_SCENES.has(lower)) flavour.scene = true;
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

const LITERAL_KEY = Symbol('literal');

/** Different literal words that an article on a real force has; a note of a few sentences has one. */
const LITERAL = 2;
const NOTE = 5;

/** The article speaks of a real force: an "army" of choristers or a side's "troops" stand among no other words of war. */
function isLiteral(view: ArticleView): boolean {
  return view.memo(LITERAL_KEY, () => {
    const different = new Set<string>();
    const wanted = view.sentences.length <= NOTE ? 1 : LITERAL;
    for (const sentence of view.sentences)
      for (const { lower } of view.tokens(sentence))
        if (LITERAL_WORDS.has(lower) && different.add(lower).size >= wanted) return true;
    return false;
  });
}

/** Sentences before a number that are read for what they speak of. */
const LOOK_BACK = 4;

/** What is remembered of an article while its sentences are entered one by one. */
export class ArticleMemory implements Memory {
  readonly counts: Memory['counts'] = [];
  readonly lastOf: Memory['lastOf'] = { force: null, civil: null, people: null, named: null };
  readonly sizes = new Set<number>();
  peacekeepers = false;
  civilLosses = false;
  private here = -1;
  private looked = true;
  private force = -1;
  private civil = -1;

  constructor(private readonly view: ArticleView) {}

  enter(sentence: Sentence): void {
    this.here = sentence.index;
    this.looked = false;
  }

  get lastForce(): number {
    this.look();
    return this.force;
  }

  get lastCivil(): number {
    this.look();
    return this.civil;
  }

  articleMilitary(): boolean {
    return militaryWords(this.view) >= SOME && isLiteral(this.view);
  }

  articleStrong(): boolean {
    return militaryWords(this.view) >= MANY && isLiteral(this.view);
  }

  /** Most numbers are decided before anyone asks what stood around them. */
  private look(): void {
    if (this.looked) return;
    this.looked = true;
    this.force = -1;
    this.civil = -1;
    const first = Math.max(0, this.here - LOOK_BACK);
    for (let i = this.here; i >= first && (this.force < 0 || this.civil < 0); i--) {
      const { military, civil } = flavourOf(this.view, this.view.sentences[i]!);
      if (military && this.force < 0) this.force = i;
      else if (civil && !military && this.civil < 0) this.civil = i;
    }
  }
}
