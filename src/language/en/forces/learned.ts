import type { ArticleView } from '../../../model/analysis.js';
import type { Token } from '../../../text/tokens.js';
import { countryOf } from '../places/countries.js';
import { NO_PLACE } from '../places/geo-words.js';
import { peopleOf } from '../places/peoples.js';
import { nameKey, tokenKey } from '../places/phrases.js';
import { placeByName } from '../places/table.js';
import { type Anchor, type Anchors, anchorsIn, anchorsOf, behind, nameBefore, nameFrom, spaced } from './anchors.js';
import { learnGroups } from './learned-groups.js';
import { namedForce } from './table.js';

/*
 * Nations that no row lists, learned in the article: a name with a government or an army of its own ("Orvale's defence ministry"), and the
 * adjective that goes with it ("Orvalian troops"). Armed groups are learned beside them.
 */

/** What the article taught of a name. `via`: the name of a country, its adjective, or the name of an armed group. */
export interface LearnedName {
  /** The force that it names. */
  name: string;
  /** ISO 3166-1 alpha-2 where the name is short for a known nation's forces. */
  country: string | null;
  via: 'name' | 'demonym' | 'group';
  /** "Orvalians": the people, not an adjective. */
  people: boolean;
}

/** What only a state has. */
const OFFICE =
  '(?:army|armed forces|military|navy|air force|government|parliament|defen[cs]e (?:ministry|minister|chief|staff|forces?)|foreign (?:ministry|minister)|interior ministry|ministry of defen[cs]e|general staff|prime minister)';
const BODY = '(?:government|parliament|senate|republic|kingdom|sultanate|principality|prime minister|armed forces)';
const TROOPS =
  '(?:soldiers?|troops|servicem[ae]n|service personnel|peacekeepers?|forces|marines|sailors|officers?|engineers|sappers|contingent|battalion|brigade|regiment|conscripts|reservists|commandos|paratroopers)';

/* What stands at an anchor, for `behind`. */
const BODY_OF = new RegExp(`${caseless(BODY)} of (?:the )?`, 'y');
const SHOUTED = new RegExp(`${BODY.toUpperCase()} OF (?:THE )?`, 'y');
/** "Mutiny in the Lesmond Isles": in a story of a government, the country that it befalls. */
const COUP = new RegExp(
  `${caseless('(?:mutiny|coup|putsch|civil war|uprising|rebellion|elections?)')} in (?:the )?`,
  'y',
);
const STATE = /prime minister|president|parliament|state of emergency|defen[cs]e force/i;
const OWNED = new RegExp(`${caseless(OFFICE)}\\b`, 'y');
const KINDS_OF_OFFICE = /^\p{Ll}+$/u;
/** "has promised 800". */
const ACTS =
  /(?:promised|pledged|sent|send|deployed|deploy|contributes?|contributed|provides?|provided|withdrew|withdrawn|dispatched|mobilised|mobilized|lost|keeps?) (?:about |some |around |up to |another |over |more than |nearly )?(?:\d|an? [A-Za-z\u00c0-\u024f]+ battalion)/y;
const AUXILIARIES = /^(?:has|have|had|will)$/;
const GIVES = /^(?:promised|pledged|contribut\w+|provide[sd]?)$/;
const DESCRIBED = new RegExp(`(?:${caseless(OFFICE)}|${caseless(TROOPS)})\\b`, 'y');

/* Capitalised words behind a preposition, and words in capitals: read of the few articles that use an adjective which no row lists. */
const LOCATED =
  /\b(?:in|across|into|inside|throughout|from|to|leave|leaving|left|reached|of) (?:the )?(\p{Lu}[\p{L}'\u2019]+(?:-\p{L}+)*)/gu;
const CAPITALS = /\b\p{Lu}{4,}\b/gu;
const titled = (name: string): string => name[0] + name.slice(1).toLowerCase();
const ENDING = /(?:an|ese|ish|i|ene|ite|er)$/u;
/** Names of countries more often than of people. */
const LIKE_COUNTRY = /(?:ia|land|stan|ova|onia|avia)$/;
const OWN_ENDING = /(?:ian|ean|oan|uan|ese|[lnrvdt]an)$/u;

/** Each first letter in either case. */
function caseless(pattern: string): string {
  return pattern.replace(
    /(^|[ (|:])([a-z])/g,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
  );
}

/** Adjectives of no nation. */
const NO_NATION =
  /^(?:Korean?|Tartan|Republican|Christian|Civilian|Human|Veteran|Guardian|European|African|Asian|American|Caribbean|Balkan|Scandinavian|Muslim|Lutheran|Anglican|Urban|Roman|Victorian|Spartan|Partisan|Pakistan|National|Unity|Accord|Islamic|Islam|God|Union|The|This|That|Their|His|Its|Our|Joint|United|Royal|Allied|Federal|Former|State|Prime|Foreign|Defence|Defense|Interior|Minister|Ministry|President|General|Commander)$/;
const LEADING =
  /^(?:The|A|An|In|On|At|But|And|When|While|After|Before|Since|If|As|For|From|With|Two|Three|Some|Both|Royal|Former|Joint|Most|Many|Several|All|Our|Their|His|Its|Another|Young|Not|No|About)$/;
/** Before a surname. */
const SURE = 2;

const LISTED = (name: string): boolean =>
  countryOf(name) !== null || peopleOf(name) !== null || namedForce(name) !== null;
const KNOWN = (name: string): boolean => LISTED(name) || placeByName(name) !== null;
/** A state may be called as some village of the list is. */
const TAKEN = (name: string): boolean => LISTED(name) || (placeByName(name)?.kind ?? 'town') !== 'town';

/** The names of one article: few, so that each look-up goes through those with the same first word. */
export class LearnedNames {
  private readonly byFirst = new Map<string, { words: string[]; value: LearnedName }[]>();

  /** Keeps the first value given for a name. */
  add(spelling: string, value: LearnedName): void {
    if (this.get(spelling)) return;
    const words = nameKey(spelling).split(' ');
    const same = this.byFirst.get(words[0]!);
    if (same) same.push({ words, value });
    else this.byFirst.set(words[0]!, [{ words, value }]);
  }

  get(name: string): LearnedName | null {
    const words = nameKey(name).split(' ');
    const key = words.join(' ');
    return this.byFirst.get(words[0]!)?.find((entry) => entry.words.join(' ') === key)?.value ?? null;
  }

  /** All values, each as often as it has spellings. */
  values(): LearnedName[] {
    return [...this.byFirst.values()].flat().map(({ value }) => value);
  }

  /** The longest name that begins at token `i`, and the index after it. */
  at(tokens: readonly Token[], i: number): { value: LearnedName; next: number } | null {
    if (this.byFirst.size === 0) return null;
    let best: { value: LearnedName; next: number } | null = null;
    for (const { words, value } of this.byFirst.get(tokenKey(tokens[i]!)) ?? []) {
      let next = i + 1;
      for (let k = 1; k < words.length && next > 0; k++) {
        if (tokens[next]?.text === '-' || tokens[next]?.text === '.') next++;
        next = tokens[next] && tokenKey(tokens[next]!) === words[k] ? next + 1 : 0;
      }
      if (next > (best?.next ?? 0)) best = { value, next };
    }
    return best;
  }
}

/** Made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const MEMO = Symbol('learned names');

/** Names of nations and armed groups that the article teaches; made once an article. */
export function learnedNames(view: ArticleView): LearnedNames {
  return view.memo(MEMO, () => learn(view.text, anchorsIn(view.sentences.map((s) => view.tokens(s))), view.article));
}

/** The names that an article of the text teaches. */
export function learn(
  whole: string,
  anchors: Anchors = anchorsOf(whole),
  { start, end }: { start: number; end: number } = { start: 0, end: whole.length },
): LearnedNames {
  const table = new LearnedNames();
  const text = whole.slice(start, end);
  const located = once(() => new Set([...text.matchAll(LOCATED)].map(([, name]) => name!)));
  const loud = once(() => new Set([...text.matchAll(CAPITALS)].map(([name]) => titled(name))));
  const countries = new Set<string>();
  /** Names that own a government or an army: a person's, until the text shows people in the place or from it. */
  const owners = new Set<string>();
  const words = (tokens: readonly Token[], from: number, to: number): string =>
    from < to ? whole.slice(tokens[from]!.start, tokens[to - 1]!.end) : '';
  /** The nation behind a pattern that begins at an anchor. */
  const nationBehind = (pattern: RegExp, anchor: Anchor): string | null => {
    const from = behind(pattern, whole, anchor);
    const name = from > 0 ? trimmed(words(anchor.tokens, from, nameFrom(whole, anchor.tokens, from, 3))) : null;
    return name && isNation(name) ? name : null;
  };
  for (const anchor of anchors.body) {
    const name = nationBehind(BODY_OF, anchor);
    if (name) countries.add(name);
  }
  for (const anchor of anchors.body) {
    const token = anchor.tokens[behind(SHOUTED, whole, anchor) || anchor.tokens.length];
    if (token && SHOUT.test(token.text) && isNation(titled(token.text))) countries.add(titled(token.text));
  }
  for (const anchor of anchors.upheaval) {
    const name = nationBehind(COUP, anchor);
    if (name && STATE.test(text)) countries.add(name);
  }
  for (const anchor of anchors.office) {
    const { tokens, at } = anchor;
    const to = ownerEnd(whole, tokens, at);
    if (to === 0 || behind(OWNED, whole, anchor) === 0) continue;
    const name = trimmed(words(tokens, nameBefore(whole, tokens, to, 3), to));
    if (name && isNation(name) && !isPerson(text, name)) owners.add(name);
  }
  for (const anchor of anchors.deed) {
    const { tokens, at } = anchor;
    const to = AUXILIARIES.test(tokens[at - 1]?.text ?? '') && spaced(whole, tokens, at) ? at - 1 : at;
    if (!tokens[to - 1]?.cap || !spaced(whole, tokens, to) || behind(ACTS, whole, anchor) === 0) continue;
    const from = nameBefore(whole, tokens, to, 2);
    const name = opensClause(whole, start, tokens[from]!.start) ? trimmed(words(tokens, from, to)) : null;
    if (name && isNation(name) && !isPerson(text, name)) (GIVES.test(tokens[at]!.text) ? countries : owners).add(name);
  }
  const adjectives = new Map<string, string | null>();
  for (const anchor of anchors.nation) {
    const { tokens, at } = anchor;
    if (!spaced(whole, tokens, at)) continue;
    const word = words(tokens, nameBefore(whole, tokens, at, 1), at);
    if (!ENDING.test(word) || adjectives.has(word) || behind(DESCRIBED, whole, anchor) === 0 || !isNation(word))
      continue;
    const root = rootOf(word, countries) ?? rootOf(word, owners) ?? rootOf(word, located()) ?? rootOf(word, loud());
    if (common(text, word)) continue;
    if (root) adjectives.set(word, root);
    else if (
      OWN_ENDING.test(word) &&
      word.length > 5 &&
      (behind(OWNED, whole, anchor) > 0 || text.includes(`the ${word}s`)) &&
      !isPerson(text, word)
    )
      adjectives.set(word, null);
  }
  for (const name of owners) if (located().has(name.split(' ').at(-1)!) || LIKE_COUNTRY.test(name)) countries.add(name);
  const put = (spelling: string, name: string, via: LearnedName['via'], people = false) =>
    table.add(spelling, { name, country: null, via, people });
  if (text.includes('Korean')) {
    // Where the North is spoken of, "Korean soldiers" are its.
    const north = NORTH.test(text) ? countryOf('North Korea') : null;
    for (const [spelling, people] of [
      ['Korean', false],
      ['Koreans', true],
    ] as const)
      table.add(spelling, { name: north?.demonym ?? 'Korean', country: north?.code ?? null, via: 'demonym', people });
  }
  for (const [adjective, root] of adjectives) {
    put(adjective, adjective, 'demonym');
    if (!/(?:ese|ish)$/.test(adjective)) put(`${adjective}s`, adjective, 'demonym', true);
    if (root) {
      put(root, adjective, 'name');
      countries.delete(root);
    }
  }
  for (const country of countries) put(country, country, 'name');
  const nation = (name: string): LearnedName | null => {
    const known = countryOf(name);
    return known ? { name: known.demonym, country: known.code, via: 'name', people: false } : table.get(name);
  };
  for (const group of learnGroups(text, whole, anchors, KNOWN, nation))
    for (const spelling of group.spellings) table.add(spelling, group.value);
  return table;
}

const NORTH = /North Korea|Pyongyang|DPRK/;
/** "Engineer troops", where the text has engineers too: a word of the language, no name. */
function common(text: string, name: string): boolean {
  const word = name.toLowerCase();
  for (let at = text.indexOf(word), seen = 0; at >= 0 && seen < 20; at = text.indexOf(word, at + word.length), seen++)
    if (
      !LETTER.test(text[at - 1] ?? '') &&
      !LETTER.test(text.slice(at + word.length, at + word.length + 2).replace(/^s/, '')[0] ?? '')
    )
      return true;
  return name.endsWith('s') ? false : text.includes(`of ${name}s`);
}
const LETTER = /\p{L}/u;

/** A word in capitals. */
const SHOUT = /^\p{Lu}{4,}$/u;

/** Where the name ends that owns what stands at token `at` ("Orvale's own army"); 0 where none does. */
function ownerEnd(text: string, tokens: readonly Token[], at: number): number {
  const mark = KINDS_OF_OFFICE.test(tokens[at - 1]?.text ?? '') && spaced(text, tokens, at) ? at - 2 : at - 1;
  const possessive = tokens[mark];
  if (!possessive || possessive.spaced || !spaced(text, tokens, mark + 1)) return 0;
  return possessive.text === "'s" || (possessive.text === "'" && tokens[mark - 1]?.text.endsWith('s')) ? mark : 0;
}

/** A line, a clause or what "and" and "while" join begins at the offset. */
function opensClause(text: string, first: number, at: number): boolean {
  if (at === first || text[at - 1] === '\n') return true;
  return /(?:[.;,:\n]|and|while) $/.test(text.slice(Math.max(first, at - 6), at));
}

const isNation = (name: string): boolean => {
  const words = name.split(' ');
  return (
    name.length > 3 &&
    !words.some((word) => NO_NATION.test(word) || NO_PLACE.has(word)) &&
    !TAKEN(name) &&
    !LISTED(words.at(-1)!)
  );
};

/** "The Orvale": without the words that only open a sentence. */
function trimmed(name: string): string | null {
  const words = name.split(' ');
  while (words.length > 0 && LEADING.test(words[0]!)) words.shift();
  return words.length > 0 ? words.join(' ') : null;
}

/** "Tavita Ruane", "Mr Ruane": a name with a first name or a title is a person's. */
function isPerson(text: string, name: string): boolean {
  let seen = 0;
  for (let at = text.indexOf(name); at >= 0 && seen < 40; at = text.indexOf(name, at + name.length), seen++) {
    const before = /(\p{Lu}[\p{L}.]*) $/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
    if (
      before &&
      !LEADING.test(before) &&
      !/^(?:North|South|East|West|Greater|Republic|Southern|Northern|Eastern|Western)$/.test(before)
    )
      return true;
  }
  return false;
}

/** The country that an adjective is made from: "Orvalian" from "Orvale"; null where no name of the text begins so. */
function rootOf(adjective: string, names: Iterable<string>): string | null {
  for (const name of names) {
    if (name === adjective || name.length < 4 || name.length > adjective.length + SURE) continue;
    let common = 0;
    while (common < name.length && name[common] === adjective[common]) common++;
    if (
      common >= 4 &&
      common >= name.length - SURE &&
      adjective.length - common <= 4 &&
      !ENDING.test(name.slice(common - 1)) &&
      isNation(name)
    )
      return name;
  }
  return null;
}
