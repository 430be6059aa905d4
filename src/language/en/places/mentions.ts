import type { ArticleView } from '../../../model/analysis.js';
import type { Relation } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { countryAt } from './countries.js';
import {
  ADJECTIVES,
  ADMIN_NOUNS,
  BORDER_NOUNS,
  DIRECTIONS,
  FEATURE_NOUNS,
  GEO_NOUNS,
  NO_PLACE,
  PREPOSITIONS,
  SOIL_NOUNS,
} from './geo-words.js';
import { type PlaceEntry, placeAt } from './table.js';

/** `known`: in the gazetteer; `unknown`: a capitalised name by its grammar; `generic`: "there", "the region", to be resolved. */
export type MentionKind = 'known' | 'unknown' | 'generic';

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
  /** Names of the joined places ("Kukawa, Ngoshe and Kareto"); empty for one. */
  parts: string[];
  relation: Relation;
  /** The preposition in lower case; "bare" where none stands before it. */
  preposition: string;
  /** Index of the first token of the preposition phrase, and of the token after the mention, in `view.tokens(sentence)`. */
  first: number;
  next: number;
}

/** A name with what it resolves to, before preposition and joined names are added. */
interface Named {
  name: string;
  kind: MentionKind;
  country: string | null;
  within: string[];
  from: number;
  next: number;
}

const LINKS = new Set([
  'al',
  'el',
  'de',
  'da',
  'do',
  'del',
  'di',
  'la',
  'le',
  'las',
  'los',
  'ez',
  'az',
  'ash',
  'as',
  'ar',
  'ad',
  'bin',
  'um',
  'umm',
  'e',
  'i',
  'sur',
  'es',
  'a',
  'on',
  'in',
  'na',
  'am',
  'an',
]);
const HERE = new Set(['there', 'here', 'abroad', 'overseas']);
const MEMO = Symbol('place mentions');

const isShout = (text: string) => text.length > 3 && text === text.toUpperCase();
const tidy = (text: string) =>
  isShout(text) ? text.toLowerCase().replace(/(?:^|[\s'-])\p{L}/gu, (m) => m.toUpperCase()) : text;

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
      relation,
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
    if (
      HERE.has(token.lower) &&
      !(
        token.lower === 'there' &&
        /^(?:is|are|was|were|have|has|had|will|would|could|may|might|'s|'re|should|can|remain|remained)$/.test(
          tokens[i + 1]?.lower ?? '',
        )
      )
    ) {
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
      if (named) {
        i = keep(named, preposition.relation, preposition.word, i);
        continue;
      }
      i++;
      continue;
    }
    if (token.cap || DIRECTIONS.has(token.lower)) {
      const bare = bareName(view.text, tokens, i);
      if (bare) {
        i = keep([bare], 'in', 'bare', i);
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

/** "near", "out of", "north of", "close to", "in and around": the relation and the token after. */
function prepositionAt(tokens: readonly Token[], i: number): { relation: Relation; word: string; next: number } | null {
  const { lower } = tokens[i]!;
  const after = tokens[i + 1]?.lower;
  if (lower === 'out' && after === 'of') return { relation: 'from', word: 'out of', next: i + 2 };
  if ((lower === 'close' || lower === 'next' || lower === 'adjacent') && after === 'to')
    return { relation: 'near', word: 'close to', next: i + 2 };
  if (lower === 'in' && after === 'and' && tokens[i + 2]?.lower === 'around')
    return { relation: 'in', word: 'in', next: i + 3 };
  if ((lower === 'outside' || lower === 'inside') && after === 'of')
    return { relation: lower === 'inside' ? 'in' : 'near', word: lower, next: i + 2 };
  if (DIRECTIONS.has(lower) && after === 'of') return { relation: 'near', word: `${lower} of`, next: i + 2 };
  if (lower === 'not' && (after === 'in' || after === 'inside'))
    return { relation: 'not_in', word: 'not in', next: i + 2 };
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
  const relation = PREPOSITIONS.get(lower);
  return relation ? { relation, word: lower, next: i + 1 } : null;
}

/** Prepositions after which a bare capitalised name is a place; others ask for a known name or a place noun. */
const STRONG =
  /^(?:in|at|near|inside|outside|around|within|outside of|close to|toward|towards|into|battle of|.* of|across|throughout)$/;

/** The noun phrase at token `i`: one place or several joined ones; null where it is none. */
function phrase(text: string, tokens: readonly Token[], i: number, preposition: string): Named[] | null {
  let j = i;
  let geo = '';
  let direction = '';
  let from = -1;
  let determined = false;
  for (let steps = 0; j < tokens.length && steps < 9; steps++, j++) {
    const token = tokens[j]!;
    if (token.kind !== 'word') {
      // "war-torn", "north-eastern": hyphenated words are one.
      if (token.text === '-' && !token.spaced) continue;
      if (token.kind === 'number' && GEO_NOUNS.has(tokens[j + 1]?.lower ?? '')) continue;
      return generic(text, tokens, i, j, geo, determined);
    }
    if (token.cap || (tokens[j + 1]?.text === '-' && LINKS.has(token.lower) && tokens[j + 2]?.cap)) {
      const named = nameAt(text, tokens, j, preposition, geo !== '');
      if (named) return joined(text, tokens, widen(named, direction, geo, from), preposition, geo !== '');
      if (DIRECTIONS.has(token.lower) && tokens[j + 1]?.kind === 'word') {
        direction = token.lower;
        from = j;
        continue;
      }
      return generic(text, tokens, i, j, geo, determined);
    }
    const area = placeAt(tokens, j);
    if (area) return joined(text, tokens, known(area.value, j, area.next), preposition, false);
    if (DIRECTIONS.has(token.lower)) {
      const compound = tokens[j + 1]?.text === '-' && DIRECTIONS.has(tokens[j + 2]?.lower ?? '');
      direction = compound ? text.slice(token.start, tokens[j + 2]!.end).toLowerCase() : token.lower;
      if (from < 0) from = j;
      if (compound) j += 2;
      if (tokens[j + 1]?.lower === 'of' || GEO_NOUNS.has(token.lower)) geo = token.lower;
      continue;
    }
    if (GEO_NOUNS.has(token.lower)) {
      geo = token.lower;
      from = -1;
      direction = '';
      continue;
    }
    if (ADJECTIVES.has(token.lower)) {
      if (
        token.lower === 'the' ||
        token.lower === 'this' ||
        token.lower === 'that' ||
        token.lower === 'its' ||
        token.lower === 'their'
      )
        determined = true;
      continue;
    }
    if (
      geo !== '' &&
      (token.lower === 'of' ||
        token.lower === 'with' ||
        token.lower === 'between' ||
        token.lower === 'in' ||
        token.lower === 'along' ||
        token.lower === 'called' ||
        token.lower === 'named' ||
        token.lower === "'s" ||
        (token.lower === 'near' && BORDER_NOUNS.has(geo)))
    )
      continue;
    return generic(text, tokens, i, j, geo, determined);
  }
  return generic(text, tokens, i, j, geo, determined);
}

/** "eastern" + Congo: the direction belongs to the name, the bare name encloses it. */
function widen(named: Named, direction: string, geo: string, from: number): Named {
  if (direction === '' || from < 0) {
    return BORDER_NOUNS.has(geo) && named.kind === 'known' && !/border/i.test(named.name)
      ? { ...named, name: `${named.name} border` }
      : named;
  }
  if (named.kind !== 'known' || !/^(?:north|south|east|west|central|upper|lower)/.test(direction)) return named;
  return { ...named, name: `${direction} ${named.name}`, within: [named.name, ...named.within], from };
}

function known(entry: PlaceEntry, from: number, next: number): Named {
  return { name: entry.name, kind: 'known', country: entry.country, within: entry.within, from, next };
}

/** A name at capitalised token `i`: known, an adjective with a place noun ("Ukrainian border"), or an unknown name. */
function nameAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  preposition: string,
  geoBefore: boolean,
): Named | null {
  const hit = placeAt(tokens, i);
  const people = countryAt(tokens, i);
  if (people && people.value.via === 'demonym' && (!hit || people.next >= hit.next))
    return ofPeople(text, tokens, i, people.next, people.value);
  if (hit) {
    const after = tokens[hit.next];
    // "Kursk's border", "Syria's north": a place noun has to follow the possessive.
    if (after?.lower === "'s") return possessive(text, tokens, i, hit.next, hit.value);
    // "Sudan Liberation Army", "Kenya Defence Forces": a longer name that only begins with a place.
    if (
      after?.cap &&
      after.spaced &&
      !placeAt(tokens, hit.next) &&
      !ADMIN_NOUNS.has(after.lower) &&
      !FEATURE_NOUNS.has(after.lower) &&
      !DIRECTIONS.has(after.lower) &&
      !isShout(after.text)
    )
      return NO_PLACE.has(after.text) || hit.value.kind === 'country'
        ? null
        : unknownName(text, tokens, i, preposition, geoBefore);
    // "Russia-Ukraine border", "Thai-Cambodian border": two countries and one border.
    if (after?.text === '-' || after?.text === '\u2013') {
      const pair = placeAt(tokens, hit.next + 1);
      const noun = pair ? tokens[pair.next]?.lower : undefined;
      if (pair && noun && GEO_NOUNS.has(noun))
        return {
          name: text.slice(tokens[i]!.start, tokens[pair.next]!.end),
          kind: 'known',
          country: null,
          within: [],
          from: i,
          next: pair.next + 1,
        };
    }
    return featured(text, tokens, i, hit.next, hit.value);
  }
  return unknownName(text, tokens, i, preposition, geoBefore);
}

/** "Basra airport", "Kursk region", "Kursk border area": what follows a known name. */
function featured(text: string, tokens: readonly Token[], from: number, next: number, entry: PlaceEntry): Named | null {
  const base = known(entry, from, next);
  const word = tokens[next]?.lower ?? '';
  const second = tokens[next + 1]?.lower ?? '';
  if (BORDER_NOUNS.has(word))
    return {
      ...base,
      name: text.slice(tokens[from]!.start, tokens[next]!.end),
      within: [],
      next: GEO_NOUNS.has(second) ? next + 2 : next + 1,
    };
  if (ADMIN_NOUNS.has(word)) return { ...base, next: next + 1 };
  if (
    FEATURE_NOUNS.has(word) ||
    ((word === 'international' || word === 'air' || word === 'military' || word === 'naval') &&
      FEATURE_NOUNS.has(second))
  ) {
    const end = FEATURE_NOUNS.has(word) ? next + 1 : next + 2;
    return {
      ...base,
      name: text.slice(tokens[from]!.start, tokens[end - 1]!.end),
      within: [entry.name, ...entry.within],
      next: end,
    };
  }
  return nest(tokens, base);
}

/** "Goma, North Kivu", "Norfolk, Virginia": the enclosing place after a comma joins the chain. */
function nest(tokens: readonly Token[], base: Named): Named {
  if (tokens[base.next]?.text !== ',') return base;
  const outer = placeAt(tokens, base.next + 1);
  if (!outer) return base;
  const { value } = outer;
  const encloses = base.within.includes(value.name) || (base.kind === 'unknown' && value.kind !== 'town');
  if (!encloses) return base;
  const closed = tokens[outer.next];
  if (base.kind === 'unknown' && (closed?.lower === 'and' || closed?.lower === 'or')) return base;
  return {
    ...base,
    kind: 'known',
    country: value.country ?? base.country,
    within: base.within.length > 0 ? base.within : [value.name, ...value.within],
    next: outer.next,
  };
}

function ofPeople(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  country: { name: string; code: string },
): Named | null {
  let j = next;
  // "Thai-Cambodian border", "Polish-Belarusian frontier".
  if (tokens[j]?.text === '-' || tokens[j]?.text === '\u2013') {
    const second = countryAt(tokens, j + 1);
    if (second && GEO_NOUNS.has(tokens[second.next]?.lower ?? ''))
      return {
        name: text.slice(tokens[from]!.start, tokens[second.next]!.end),
        kind: 'known',
        country: null,
        within: [],
        from,
        next: second.next + 1,
      };
  }
  let steps = 0;
  while (
    steps < 3 &&
    tokens[j]?.kind === 'word' &&
    !tokens[j]!.cap &&
    ADJECTIVES.has(tokens[j]!.lower) &&
    !GEO_NOUNS.has(tokens[j]!.lower)
  ) {
    j++;
    steps++;
  }
  const word = tokens[j]?.lower ?? '';
  if (BORDER_NOUNS.has(word))
    return {
      name: text.slice(tokens[from]!.start, tokens[j]!.end),
      kind: 'known',
      country: country.code,
      within: [],
      from,
      next: j + 1,
    };
  // "the Russian region of Kursk", "the Syrian city of Idlib", "the Ukrainian town Bakhmut".
  if (GEO_NOUNS.has(word)) {
    const named = placeAt(tokens, tokens[j + 1]?.lower === 'of' ? j + 2 : j + 1);
    if (named) return featured(text, tokens, tokens[j + 1]?.lower === 'of' ? j + 2 : j + 1, named.next, named.value);
    if (tokens[j + 1]?.lower === 'of' && tokens[j + 2]?.cap) {
      const own = unknownName(text, tokens, j + 2, 'in', true);
      if (own) return { ...own, country: country.code, within: [country.name] };
    }
    if (SOIL_NOUNS.has(word)) {
      const direction = DIRECTIONS.has(tokens[next]?.lower ?? '');
      return {
        name: country.name,
        kind: 'known',
        country: country.code,
        within: [],
        from,
        next: direction ? j : j + 1,
      };
    }
    return null;
  }
  // "the Iraqi Kurdish city", "Nigerian Borno": a known place after the adjective.
  const named = placeAt(tokens, j);
  if (named && tokens[j]?.cap && (named.value.country === country.code || named.value.country === null))
    return featured(text, tokens, j, named.next, named.value);
  return null;
}

function possessive(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  entry: PlaceEntry,
): Named | null {
  let j = next + 1;
  let direction = '';
  for (let steps = 0; steps < 4 && j < tokens.length; steps++, j++) {
    const token = tokens[j]!;
    if (token.kind === 'punct' && token.text === '-') continue;
    if (token.cap) {
      const inner = placeAt(tokens, j);
      if (inner) return featured(text, tokens, j, inner.next, inner.value);
      if (DIRECTIONS.has(token.lower)) continue;
      return unknownName(text, tokens, j, 'of', true);
    }
    if (BORDER_NOUNS.has(token.lower))
      return {
        name: text.slice(tokens[from]!.start, token.end),
        kind: 'known',
        country: entry.country,
        within: [],
        from,
        next: j + 1,
      };
    if (DIRECTIONS.has(token.lower)) {
      direction = token.lower;
      const after = tokens[j + 1];
      if (after?.kind === 'word' && (DIRECTIONS.has(after.lower) || GEO_NOUNS.has(after.lower) || after.cap)) continue;
      return {
        ...known(entry, from, j + 1),
        name: text.slice(tokens[from]!.start, token.end),
        within: [entry.name, ...entry.within],
      };
    }
    if (GEO_NOUNS.has(token.lower)) {
      if (tokens[j + 1]?.lower === 'of') {
        const inner = placeAt(tokens, j + 2);
        if (inner) return featured(text, tokens, j + 2, inner.next, inner.value);
        if (tokens[j + 2]?.cap) return unknownName(text, tokens, j + 2, 'of', true);
      }
      const base = known(entry, from, j + 1);
      return direction === ''
        ? base
        : { ...base, name: `${direction} ${entry.name}`, within: [entry.name, ...entry.within] };
    }
    if (!ADJECTIVES.has(token.lower)) return null;
  }
  return null;
}

/** A capitalised name that no list has. Needs a strong preposition or a place noun beside it. */
function unknownName(
  text: string,
  tokens: readonly Token[],
  i: number,
  preposition: string,
  geoBefore: boolean,
): Named | null {
  let j = i;
  let caps = 0;
  let noun = '';
  for (; j < tokens.length && j - i < 7; j++) {
    const token = tokens[j]!;
    if (token.kind === 'word' && (token.cap || (j > i && LINKS.has(token.lower) && followsCap(tokens, j)))) {
      if (GEO_NOUNS.has(token.lower) && j > i) noun = token.lower;
      caps++;
      continue;
    }
    if (token.kind === 'word' && LINKS.has(token.lower) && tokens[j + 1]?.text === '-' && tokens[j + 2]?.cap) continue;
    if (
      (token.text === '-' || token.text === '\u2013') &&
      !token.spaced &&
      tokens[j + 1] &&
      !tokens[j + 1]!.spaced &&
      tokens[j + 1]!.kind === 'word'
    )
      continue;
    break;
  }
  if (caps === 0) return null;
  const first = tokens[i]!;
  if (NO_PLACE.has(first.text) && !(noun !== '' && FEATURE_NOUNS.has(noun))) return null;
  if (caps === 1 && first.text.length < 3) return null;
  const last = tokens[j - 1]!;
  if (NO_PLACE.has(last.text) && j - 1 > i) return null;
  let next = j;
  let end = last.end;
  const word = tokens[j]?.lower ?? '';
  if (tokens[j]?.kind === 'word' && GEO_NOUNS.has(word)) {
    noun = word;
    next = j + 1;
    if (!ADMIN_NOUNS.has(word)) end = tokens[j]!.end;
  } else if (noun === '' && !geoBefore) {
    if (!STRONG.test(preposition)) return null;
    // "in Smith said": a name that goes on as a subject is a person.
    if (tokens[j]?.lower === "'s") return null;
    if (caps > 3) return null;
  }
  if (tokens[next]?.lower === "'s" && noun === '') return null;
  return nest(tokens, {
    name: tidy(text.slice(first.start, end)),
    kind: 'unknown',
    country: null,
    within: [],
    from: i,
    next,
  });
}

const followsCap = (tokens: readonly Token[], j: number): boolean => {
  let k = j + 1;
  if (tokens[k]?.text === '-') k++;
  if (tokens[k] && !tokens[k]!.cap && LINKS.has(tokens[k]!.lower)) k++;
  return tokens[k]?.cap === true && !PREPOSITIONS.has(tokens[j]!.lower) && tokens[j]!.lower !== 'a';
};

/** "the region", "the camp", "the front line": a place noun without a name. */
function generic(
  text: string,
  tokens: readonly Token[],
  i: number,
  j: number,
  geo: string,
  determined: boolean,
): Named[] | null {
  if (geo === '' && !determined) return null;
  const country =
    tokens[i]?.lower === 'the' ||
    tokens[i]?.lower === 'this' ||
    tokens[i]?.lower === 'that' ||
    tokens[i]?.lower === 'its';
  if (geo === '') {
    const noun = tokens[j]?.lower;
    if (
      !country ||
      !(
        noun === 'country' ||
        noun === 'nation' ||
        noun === 'field' ||
        noun === 'war' ||
        noun === 'conflict' ||
        noun === 'mission' ||
        noun === 'operation' ||
        noun === 'offensive'
      )
    )
      return null;
    return [{ name: noun, kind: 'generic', country: null, within: [], from: i, next: j + 1 }];
  }
  let last = j;
  while (last > i && !GEO_NOUNS.has(tokens[last - 1]!.lower)) last--;
  if (last <= i) return null;
  return [
    {
      name: text.slice(tokens[i]!.start, tokens[last - 1]!.end),
      kind: 'generic',
      country: null,
      within: [],
      from: i,
      next: last,
    },
  ];
}

/** "Kukawa, Ngoshe, Kareto and Gajiram": names joined by commas and "and" after the first. */
function joined(text: string, tokens: readonly Token[], head: Named, preposition: string, geoBefore: boolean): Named[] {
  const list = [head];
  let at = head.next;
  while (list.length < 12) {
    const token = tokens[at];
    if (!token) break;
    const comma = token.text === ',';
    let k = at + 1;
    if (comma && (tokens[k]?.lower === 'and' || tokens[k]?.lower === 'or')) k++;
    else if (!comma && token.lower !== 'and' && token.lower !== 'or' && token.text !== '/') break;
    while (
      tokens[k] &&
      !tokens[k]!.cap &&
      (tokens[k]!.lower === 'in' ||
        ADJECTIVES.has(tokens[k]!.lower) ||
        tokens[k]!.lower === 'to' ||
        tokens[k]!.lower === 'from') &&
      k - at < 4
    )
      k++;
    const direction = tokens[k] && !tokens[k]!.cap && DIRECTIONS.has(tokens[k]!.lower) ? tokens[k]!.lower : '';
    const from = k;
    if (direction) k++;
    if (!tokens[k]?.cap) break;
    const hit = placeAt(tokens, k);
    const next = hit
      ? nameAt(text, tokens, k, preposition, geoBefore)
      : unknownInList(text, tokens, k, preposition, head, comma);
    if (!next || list.some((n) => n.name === next.name)) break;
    // A list continues only where a name, a comma, "and" or the end of the clause follows: "in Kursk and Moscow said" does not.
    const after = tokens[next.next];
    if (after?.kind === 'word' && isVerbal(after.lower)) break;
    list.push(widen(next, direction, '', from));
    at = next.next;
  }
  if (list.length > 1 && list[list.length - 2]!.next < at) {
    // A comma list without a final "and" is apposition ("in Tapa, Harju, Estonia"): keep the first.
    const before = tokens[list[list.length - 1]!.from - 1];
    const closes =
      before?.lower === 'and' ||
      before?.lower === 'or' ||
      before?.text === '/' ||
      tokens[list[1]!.from - 1]?.lower === 'and' ||
      list.some((_, n) => n > 0 && hasAnd(tokens, list[n - 1]!.next, list[n]!.from));
    if (!closes) return [list[0]!];
  }
  return list;
}

function hasAnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.lower === 'and' || tokens[i]!.lower === 'or' || tokens[i]!.text === '/') return true;
  return false;
}

function unknownInList(
  text: string,
  tokens: readonly Token[],
  k: number,
  preposition: string,
  head: Named,
  comma: boolean,
): Named | null {
  if (head.kind !== 'unknown' && comma) return null;
  const named = unknownName(text, tokens, k, preposition, false);
  if (!named) return null;
  const after = tokens[named.next];
  return !after ||
    after.kind === 'punct' ||
    after.lower === 'and' ||
    after.lower === 'in' ||
    GEO_NOUNS.has(tokens[named.next - 1]!.lower)
    ? named
    : null;
}

const VERBAL =
  /^(?:said|says|is|are|was|were|has|have|had|will|would|could|may|might|told|claimed|reported|announced|denied|sent|deployed|lost|killed|also|agreed|signed|confirmed)$/;
const isVerbal = (lower: string) => VERBAL.test(lower);

/** A known place without a preposition: only areas, regions and towns (a bare country acts, it does not locate), and "eastern Congo". */
function bareName(text: string, tokens: readonly Token[], i: number): Named | null {
  const token = tokens[i]!;
  if (DIRECTIONS.has(token.lower)) {
    const hit = placeAt(tokens, i) ?? null;
    if (hit) return featured(text, tokens, i, hit.next, hit.value);
    const named = placeAt(tokens, i + 1);
    if (named && tokens[i + 1]!.cap && tokens[named.next]?.lower !== "'s")
      return widen(
        featured(text, tokens, i + 1, named.next, named.value) ?? known(named.value, i + 1, named.next),
        token.lower,
        '',
        i,
      );
    return null;
  }
  const hit = placeAt(tokens, i);
  if (!hit || hit.value.kind === 'country' || hit.value.kind === 'town' || hit.value.kind === 'broad') return null;
  const after = tokens[hit.next];
  if (after?.lower === "'s" || (after?.cap && !ADMIN_NOUNS.has(after.lower))) return null;
  return featured(text, tokens, i, hit.next, hit.value);
}

function joinNames(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** The part of the chains that all share, nearest first. */
function common(chains: string[][]): string[] {
  const [first, ...rest] = chains;
  return (first ?? []).filter((name) => rest.every((chain) => chain.includes(name)));
}
