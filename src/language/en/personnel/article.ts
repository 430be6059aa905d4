/* What an article speaks of: its sentences with numbers, soldiers or civilians in a sentence, how much it is about war. */

import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { namedForceAt } from '../forces/table.js';
import { nextNumber, plainNumberEnd } from '../numbers/index.js';
import type { Memory } from './candidate.js';
import { CIVIL_SCENES, DISASTER_WORDS, FORCE_NOUNS, LOOSE_COLLECTIVES, NOUNS } from './nouns.js';
import { LITERAL_WORDS, MILITARY_WORDS, PLAIN_WORDS, PLAY_WORDS, SATIRE } from './topics.js';

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
    const tokens = view.tokens(sentence);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (SOLDIERS.has(token)) flavour.military = true;
      else if (CIVILIANS.has(token)) flavour.civil = true;
      // The month is no march.
      else if (SCENES.has(token) && !(token.cap && token.lower === 'march') && !isTreated(tokens, i))
        flavour.scene = true;
    }
    known.set(sentence, flavour);
  }
  return flavour;
}

/** "are in hospital", "a military hospital": where soldiers lie too. */
const isTreated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'hospital' && /^(?:in|to|military|field|army)$/.test(tokens[at - 1]?.lower ?? '');

const SOLDIERS = new WordClass(
  (word) => NOUNS.get(word)?.class === 'hard' || (FORCE_NOUNS.has(word) && !LOOSE_COLLECTIVES.has(word)),
);
const CIVILIANS = new WordClass((word) => NOUNS.get(word)?.class === 'civil');
const TROOPS = new WordClass((word) => NOUNS.get(word)?.class === 'hard');
const DISASTERS = new WordClass((word) => DISASTER_WORDS.has(word));
const SCENES = new WordClass((word) => CIVIL_SCENES.has(word));
const PLAIN_WAR = new WordClass((word) => PLAIN_WORDS.has(word));
const MILITARY = new WordClass((word) => MILITARY_WORDS.has(word));

const MILITARY_KEY = Symbol('military');

/** Different military words that make an article one about a force at all, and mostly about one. */
const SOME = 2;
const MANY = 5;
/** Words of nothing but a force that make an article one about it however few others it has. */
const PLAIN = 2;

/** Sentences of a note, which has no room for many words of any kind. */
const NOTE = 15;
/** Sentences at the head of an article that tell what it is about. */
const OPENING = 4;

/** The sentences that tell what an article is about: those with numbers that may count people, its head, the other numbered ones. */
function* telling(view: ArticleView): Iterable<Sentence> {
  const found = numbered(view);
  // Sentences that are read for their numbers anyway come first: most articles about a force are known by them.
  for (const entry of found) if (entry.countable) yield entry.sentence;
  yield* view.sentences.slice(0, view.sentences.length <= NOTE ? NOTE : OPENING);
  for (const entry of found) if (!entry.countable) yield entry.sentence;
}

/** Different military words of an article, and those that speak of nothing but a force. */
interface Topic {
  words: number;
  plain: number;
}

/** What the article is about; the counts stop where more would change nothing. */
function topicOf(view: ArticleView): Topic {
  return view.memo(MILITARY_KEY, () => {
    const different = new Set<string>();
    const plain = new Set<string>();
    for (const sentence of telling(view)) {
      const tokens = view.tokens(sentence);
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!;
        const named = token.cap ? namedForceAt(tokens, i) : null;
        if (PLAIN_WAR.has(token) || named) plain.add(token.lower);
        else if (!MILITARY.has(token)) continue;
        different.add(token.lower);
        // A mission is of soldiers whatever else is told of it.
        if (named?.value.mission) plain.add(`${token.lower} `);
        if (different.size >= MANY && plain.size >= PLAIN) return { words: MANY, plain: PLAIN };
      }
    }
    return { words: different.size, plain: plain.size };
  });
}

const LITERALLY = new WordClass((word) => LITERAL_WORDS.has(word));
const PLAYED = new WordClass((word) => PLAY_WORDS.has(word));

const TONE_KEY = Symbol('tone');

/** Literal words after which an article is about a real force whatever else it speaks of. */
const LITERAL = 8;
/** Words of play in an article that borrows its words from war. */
const PLAY = 4;

/** Sentences at the head that tell of what happened to whom. */
const HEAD = 3;

interface Tone {
  /** It borrows the words of war: an "army" of choristers, a side's "troops". */
  playful: boolean;
  /** A crash, a flood or a riot: soldiers may come in, but what is not said to be theirs is not. */
  peaceful: boolean;
}

/** Words of play or trade outnumber those that nobody borrows, or the head calls it satire; a civil scene and no soldier at the head. */
function toneOf(view: ArticleView): Tone {
  return view.memo(TONE_KEY, () => {
    const literal = new Set<string>();
    const play = new Set<string>();
    const head = view.sentences.slice(0, HEAD).flatMap((s) => view.tokens(s));
    const civil = head.some((token) => DISASTERS.has(token)) && !head.some((token) => TROOPS.has(token));
    for (const sentence of telling(view))
      for (const token of view.tokens(sentence)) {
        if (LITERALLY.has(token) && literal.add(token.lower).size >= LITERAL)
          return { playful: false, peaceful: civil };
        if (PLAYED.has(token)) play.add(token.lower);
      }
    const playful =
      (play.size >= PLAY && play.size > literal.size) ||
      (play.size >= 2 && play.size > 2 * literal.size) ||
      view.sentences.slice(0, OPENING).some((s) => view.tokens(s).some(({ lower }) => SATIRE.has(lower)));
    return { playful, peaceful: civil };
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
    const { words, plain } = topicOf(this.view);
    return (words >= SOME || plain > 0) && !toneOf(this.view).playful;
  }

  articleStrong(): boolean {
    const { words, plain } = topicOf(this.view);
    const note = this.view.sentences.length <= NOTE && words >= PLAIN + 1 && plain > 0;
    return (words >= MANY || plain >= PLAIN || note) && !toneOf(this.view).playful;
  }

  borrowed(): boolean {
    return toneOf(this.view).playful;
  }

  peaceful(): boolean {
    return toneOf(this.view).peaceful;
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
