import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { countryByCode } from '../places/countries.js';
import { type Entity, findEntities } from './entities.js';
import { isEastAsianFamily } from './keys.js';
import type { SpeakerLexicon } from './lexicon.js';
import { looksLikeBody, type NameRun, nameRuns, recase } from './runs.js';

/* Persons and organizations of one article, looked up on demand and kept: nothing scans the whole article. */

/** A sentence with its entities and name runs. */
export interface ReadSentence {
  sentence: Sentence;
  tokens: readonly Token[];
  entities: Entity[];
  runs: NameRun[];
  entityAt(index: number): Entity | undefined;
}

/** A full name where it stands in the article. */
export interface FullMention {
  /** Document offset. */
  start: number;
  name: string;
  words: string[];
  read: ReadSentence;
  run: NameRun;
}

const LETTER = /\p{L}/u;
/** Short names and capitals by which articles name a country. */
const ABBREVIATED: Record<string, string[]> = {
  US: ['U.S.', 'US ', 'America', 'Washington'],
  GB: ['UK', 'U.K.', 'Britain', 'London'],
  UA: ['Kyiv', 'Kiev'],
  RU: ['Moscow', 'Kremlin'],
  CD: ['DRC', 'Congo'],
  KP: ['DPRK', 'Pyongyang'],
  KR: ['Seoul'],
  CN: ['Beijing'],
};

export function readTokens(
  sentence: Sentence,
  tokens: readonly Token[],
  lexicon: SpeakerLexicon,
  text: string,
): ReadSentence {
  const entities = findEntities(tokens, lexicon, text);
  const owner: (Entity | undefined)[] = new Array(tokens.length);
  for (const entity of entities) owner.fill(entity, entity.from, entity.to);
  const entityAt = (index: number) => owner[index];
  return { sentence, tokens, entities, runs: nameRuns(tokens, (i) => owner[i] !== undefined), entityAt };
}

/** What was read of one article, kept with it. */
export class ArticleNames {
  private readonly sentences = new Map<number, ReadSentence>();
  private readonly families = new Map<string, FullMention[]>();
  private readonly hits = new Map<string, readonly number[]>();
  private readonly present = new Map<string, boolean>();
  /** The article alone: nothing is looked for behind its end. */
  private readonly own: string;

  constructor(
    readonly view: ArticleView,
    readonly lexicon: SpeakerLexicon,
  ) {
    this.own = view.text.slice(view.article.start, view.article.end);
  }

  read(sentence: Sentence): ReadSentence {
    let made = this.sentences.get(sentence.start);
    if (!made) {
      made = readTokens(sentence, this.view.tokens(sentence), this.lexicon, this.view.text);
      this.sentences.set(sentence.start, made);
    }
    return made;
  }

  readAt(offset: number): ReadSentence | null {
    const sentence = this.view.sentenceAt(offset);
    return sentence ? this.read(sentence) : null;
  }

  /** Offsets of the whole word `word` in the article, ascending; at most `most`. */
  occurrences(word: string, most = 40): readonly number[] {
    const key = `${most} ${word}`;
    let found = this.hits.get(key);
    if (!found) {
      found = this.find(word, most);
      this.hits.set(key, found);
    }
    return found;
  }

  private find(word: string, most: number): number[] {
    const { text, article } = this.view;
    const found: number[] = [];
    for (
      let next = this.own.indexOf(word);
      next >= 0 && found.length < most;
      next = this.own.indexOf(word, next + word.length)
    ) {
      const at = article.start + next;
      if (at > 0 && LETTER.test(text[at - 1]!)) continue;
      if (LETTER.test(text[at + word.length] ?? ' ')) continue;
      found.push(at);
    }
    return found;
  }

  /** Whether the words stand in the article. */
  has(words: string): boolean {
    let known = this.present.get(words);
    if (known === undefined) {
      known = this.own.includes(words);
      this.present.set(words, known);
    }
    return known;
  }

  /** Whether the country's name, adjective or a usual capital of its news stands in the article. */
  hasCountry(code: string): boolean {
    const country = countryByCode(code);
    if (!country) return false;
    return this.has(country.name) || this.has(country.demonym) || (ABBREVIATED[code] ?? []).some((a) => this.has(a));
  }

  /** Year of publication, null where unknown. */
  year(): number | null {
    const value = this.view.article.published?.value ?? this.view.document.metadata.published;
    const year = value ? Number(value.slice(0, 4)) : Number.NaN;
    return Number.isInteger(year) && year > 1900 ? year : null;
  }

  /** Full names in the article that have `family` as family name, in the order of the text. */
  fullMentions(family: string): FullMention[] {
    const word = recase(family);
    const kept = this.families.get(word);
    if (kept) return kept;
    const mentions: FullMention[] = [];
    this.families.set(word, mentions);
    const forms = word.length > 2 ? [word, word.toUpperCase()] : [word];
    for (const form of forms) {
      for (const at of this.occurrences(form)) {
        const read = this.readAt(at);
        const run = read && runAt(read, at);
        if (!read || !run || run.words.length < 2 || looksLikeBody(run)) continue;
        if (!isFamilyOf(run.words, form)) continue;
        const words = run.words.map(recase);
        mentions.push({ start: read.tokens[run.from]!.start, name: words.join(' '), words, read, run });
      }
    }
    return mentions;
  }
}

/** The name run around the document offset `at`. */
function runAt({ runs, tokens }: ReadSentence, at: number): NameRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[runs[middle]!.to - 1]!.end > at) high = middle;
    else low = middle + 1;
  }
  const run = runs[low];
  return run && tokens[run.from]!.start <= at ? run : undefined;
}

/** True where `family` is the family name of the full name `words`: the last word, the first of an East Asian name, the first of two Spanish family names. */
export function isFamilyOf(words: readonly string[], family: string): boolean {
  const same = (word: string | undefined) =>
    word !== undefined && (word === family || word.replace(/^.*-(?=\p{Lu})/u, '') === family);
  const last = words.length - 1;
  if (same(words[last])) return !(isEastAsianFamily(words[0]!) && words[last]!.includes('-'));
  if (words[0] === family) return isEastAsianFamily(family);
  return last >= 2 && same(words[last - 1]) && !isEastAsianFamily(words[0]!);
}
