import type { ArticleView } from '../../../model/analysis.js';
import type { Relation } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { countryAt } from './countries.js';
import { ADMIN_NOUNS, DIRECTIONS, EXPLETIVE, PREPOSITIONS } from './geo-words.js';
import { featured, known, type MentionKind, type Named } from './named.js';
import { widen } from './names.js';
import { joined, phrase } from './place-phrase.js';
import { type PlaceEntry, placeAt } from './table.js';
import { isVerbal } from './verbal.js';

/** Words of a sentence that name a place, from its preposition's object through its last word. Offsets are document offsets. */
export interface PlaceMention {
  start: number;
  end: number;
  text: string;
  /** As a claim calls it: gazetteer name, or the text's own words. */
  name: string;
  kind: MentionKind;
  country: string | null;
  within: string[];
  /** Names of the joined places ("Gao, Kidal and Menaka"); empty for one. */
  parts: string[];
  relation: Relation;
  /** The preposition in lower case; "bare" where none stands before it. */
  preposition: string;
  /** Index of the first token of the preposition phrase, and of the token after the mention, in `view.tokens(sentence)`. */
  first: number;
  next: number;
}

const HERE = new Set(['there', 'here', 'abroad', 'overseas']);
const MEMO = Symbol('place mentions');

/** Places named in the sentence, in order, each with its preposition. Made once a sentence. */
export function placeMentions(view: ArticleView, sentence: Sentence): PlaceMention[] {
  const kept = view.memo(MEMO, () => new Map<number, PlaceMention[]>());
  let found = kept.get(sentence.start);
  if (!found) {
    found = scan(view, sentence);
    kept.set(sentence.start, found);
  }
  return found;
}

function scan(view: ArticleView, sentence: Sentence): PlaceMention[] {
  const tokens = view.tokens(sentence);
  const found: PlaceMention[] = [];
  const titled = sentence.heading && titleCase(tokens);
  const keep = (named: Named[], relation: Relation, preposition: string, first: number) => {
    const head = named[0]!;
    const last = named[named.length - 1]!;
    const start = tokens[head.from]!.start;
    const end = tokens[last.next - 1]!.end;
    const joined = named.length > 1;
    found.push({
      start,
      end,
      text: view.text.slice(start, end),
      name: joined ? joinNames(named.map((n) => n.name)) : head.name,
      kind: named.some((n) => n.kind === 'known') ? 'known' : head.kind,
      country: named.every((n) => n.country === head.country) ? head.country : null,
      within: joined ? common(named.map((n) => n.within)) : head.within,
      parts: joined ? named.map((n) => n.name) : [],
      relation: relation === 'in' && head.edge && !joined ? 'near' : relation,
      preposition,
      first,
      next: last.next,
    });
    return last.next;
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind !== 'word') {
      i++;
      continue;
    }
    if (!token.cap && !STARTS.has(token)) {
      i++;
      continue;
    }
    if (HERE.has(token.lower) && !(token.lower === 'there' && EXPLETIVE.has(tokens[i + 1]?.lower ?? ''))) {
      i = keep(
        [{ name: token.lower, kind: 'generic', country: null, within: [], from: i, next: i + 1 }],
        'in',
        'bare',
        i,
      );
      continue;
    }
    const preposition = prepositionAt(tokens, i);
    if (preposition) {
      const named = phrase(view.text, tokens, preposition.next, preposition.word);
      // "troops by the border" is a place, "killed by Israel" none.
      if (
        named &&
        !(named[0]!.kind === 'unknown' && (titled || shouted(token))) &&
        (preposition.word !== 'by' ||
          /(?:border|coast|shore|river|lake|sea)\b/.test(lastWords(view.text, tokens, i, named)))
      ) {
        i = keep(named, preposition.relation, preposition.word, i);
        continue;
      }
      i++;
      continue;
    }
    if (token.cap || DIRECTIONS.has(token.lower)) {
      const bare = bareName(view.text, tokens, i);
      if (bare) {
        i = keep(
          tokens[bare.next]?.lower === 'and' ? joined(view.text, tokens, bare, 'in', false) : [bare],
          'in',
          'bare',
          i,
        );
        continue;
      }
      // A capitalised demonym is stepped over whole: "North Korean troops" holds no "North".
      const people = countryAt(tokens, i);
      if (people) {
        i = people.next;
        continue;
      }
    }
    i++;
  }
  return found;
}

function lastWords(text: string, tokens: readonly Token[], i: number, named: Named[]): string {
  return text.slice(tokens[i]!.start, tokens[named[named.length - 1]!.next - 1]!.end);
}

/** In a line of capitals or of Title Case a capital tells nothing of names. */
const shouted = (token: Token): boolean => token.text === token.text.toUpperCase();

function titleCase(tokens: readonly Token[]): boolean {
  let caps = 0;
  let long = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.cap) caps++;
  }
  return long > 2 && caps * 3 >= long * 2;
}

/** First words of prepositions of several words. */
const COMPOUND = new Set([
  'out',
  'close',
  'next',
  'adjacent',
  'not',
  'invasion',
  'battle',
  'siege',
  'defense',
  'defence',
  'liberation',
  'capture',
  'leave',
  'leaving',
  'quit',
  'exit',
  'exiting',
  ...DIRECTIONS,
]);

/** Lower-case words that a place can begin with. */
const STARTS = new WordClass(
  (word) => HERE.has(word) || PREPOSITIONS.has(word) || COMPOUND.has(word) || DIRECTIONS.has(word),
);

/** "near", "out of", "north of", "close to", "in and around": the relation and the token after. */
function prepositionAt(tokens: readonly Token[], i: number): { relation: Relation; word: string; next: number } | null {
  const { lower } = tokens[i]!;
  const relation = PREPOSITIONS.get(lower);
  if (relation === undefined && !COMPOUND.has(lower)) return null;
  const after = tokens[i + 1]?.lower;
  if (lower === 'out' && after === 'of') return { relation: 'from', word: 'out of', next: i + 2 };
  if ((lower === 'close' || lower === 'next' || lower === 'adjacent') && after === 'to')
    return { relation: 'near', word: 'close to', next: i + 2 };
  if (lower === 'in' && after === 'and' && tokens[i + 2]?.lower === 'around')
    return { relation: 'in', word: 'in', next: i + 3 };
  if (lower === 'inside' && after === 'of') return { relation: 'in', word: lower, next: i + 2 };
  if (lower === 'outside') {
    const next = after === 'of' ? i + 2 : i + 1;
    // "outside Germany" is elsewhere, "outside Aleppo" near it.
    const country = countryAt(tokens, next);
    const away = country !== null && (country.value.via === 'name' || country.value.via === 'abbreviation');
    return { relation: away ? 'not_in' : 'near', word: lower, next };
  }
  if (DIRECTIONS.has(lower) && after === 'of') return { relation: 'near', word: `${lower} of`, next: i + 2 };
  if (lower === 'not' && (after === 'in' || after === 'inside'))
    return { relation: 'not_in', word: 'not in', next: i + 2 };
  // "all troops are to leave Mali", not "leave Mali without an army".
  if (/^(?:leav(?:e|ing)|quit|exit(?:ing)?)$/.test(lower)) {
    const country = countryAt(tokens, i + 1);
    const follows = country ? tokens[country.next]?.lower : undefined;
    return country &&
      country.value.via === 'name' &&
      !/^(?:'s|with|without|short|exposed|vulnerable|to|open|a|an|the)$/.test(follows ?? '')
      ? { relation: 'from', word: 'leave', next: i + 1 }
      : null;
  }
  if (lower === 'invasion' && after === 'of') return { relation: 'in', word: 'invasion of', next: i + 2 };
  if (
    (lower === 'battle' ||
      lower === 'siege' ||
      lower === 'defense' ||
      lower === 'defence' ||
      lower === 'liberation' ||
      lower === 'capture') &&
    (after === 'of' || after === 'for')
  )
    return { relation: 'in', word: 'battle of', next: i + 2 };
  return relation ? { relation, word: lower, next: i + 1 } : null;
}

const bareKind = (entry: PlaceEntry): boolean =>
  entry.country !== null && (entry.kind === 'area' || entry.kind === 'region');

/** A known place without a preposition: only areas, regions and towns (a bare country acts, it does not locate), and "eastern Congo". */
function bareName(text: string, tokens: readonly Token[], i: number): Named | null {
  const token = tokens[i]!;
  if (DIRECTIONS.has(token.lower)) {
    const hit = placeAt(tokens, i);
    if (hit) return bareKind(hit.value) ? featured(text, tokens, i, hit.next, hit.value) : null;
    const named = placeAt(tokens, i + 1);
    if (
      !named ||
      token.cap ||
      !tokens[i + 1]!.cap ||
      named.value.country === null ||
      tokens[named.next]?.lower === "'s"
    )
      return null;
    const whole = featured(text, tokens, i + 1, named.next, named.value) ?? known(named.value, i + 1, named.next);
    return widen(whole, token.lower, '', i);
  }
  const hit = placeAt(tokens, i);
  if (!hit || !bareKind(hit.value) || token.text === token.text.toUpperCase()) return null;
  if (tokens[i - 1]?.lower === 'the') return twoRegions(tokens, hit.next) ? known(hit.value, i, hit.next) : null;
  const after = tokens[hit.next];
  if (after?.lower === "'s" || (after?.cap && !ADMIN_NOUNS.has(after.lower)) || isVerbal(after?.lower ?? ''))
    return null;
  return featured(text, tokens, i, hit.next, hit.value);
}

/** "the Gao and Mopti regions". */
function twoRegions(tokens: readonly Token[], next: number): boolean {
  const second = tokens[next]?.lower === 'and' ? placeAt(tokens, next + 1) : null;
  return second !== null && /^(?:regions|provinces|oblasts|districts|states)$/.test(tokens[second.next]?.lower ?? '');
}

function joinNames(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** The part of the chains that all share, nearest first. */
function common(chains: string[][]): string[] {
  const [first, ...rest] = chains;
  return (first ?? []).filter((name) => rest.every((chain) => chain.includes(name)));
}
