import type { Token } from '../../../text/tokens.js';
import { COUNTRY_ROWS } from './country-rows.js';
import { PhraseTable } from './phrases.js';

export type CountryVia = 'name' | 'demonym' | 'capital' | 'abbreviation';

export interface Country {
  /** Short English name: "South Korea". */
  name: string;
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Adjective of its people and forces: "South Korean". */
  demonym: string;
}

export interface CountryMatch extends Country {
  via: CountryVia;
  /** True for words that mean people only ("Russians", "Briton"), false where the word can stand before a noun ("Russian"). */
  people: boolean;
  /** The row's own spelling of what matched: "Kyiv" for "KYIV". */
  matched: string;
}

/** Adjectives that serve as their own plural ("the French", "200 Chinese"). */
const INVARIABLE = /(?:ese|sh|ch|ss|yz|lan?dic|Kosovar|Basotho|Philippine|Malagasy|New Zealand|Myanmar)$/;

interface Tables {
  names: PhraseTable<CountryMatch>;
  codes: Map<string, Country>;
}

let tables: Tables | null = null;

function load(): Tables {
  if (tables) return tables;
  const names = new PhraseTable<CountryMatch>();
  const codes = new Map<string, Country>();
  const list = (cell: string | undefined) => (cell ? cell.split(',') : []);
  const rows = COUNTRY_ROWS.split('\n').map((row) => row.split('|'));
  for (const [code, name, adjective, people, capitals, others, short] of rows as string[][]) {
    const country: Country = { name: name!, code: code!, demonym: adjective || name! };
    codes.set(country.code, country);
    const add = (word: string, via: CountryVia, isPeople = false) =>
      names.add(word, {
        name: country.name,
        code: country.code,
        demonym: country.demonym,
        via,
        people: isPeople,
        matched: word,
      });
    add(country.name, 'name');
    for (const other of list(others)) add(other, 'name');
    if (adjective) {
      add(adjective, 'demonym');
      if (!INVARIABLE.test(adjective)) add(`${adjective}s`, 'demonym', true);
    }
    for (const word of list(people)) add(word, 'demonym', /(?:s|men|man|woman)$/.test(word) && !/ish$|ese$/.test(word));
    for (const capital of list(capitals)) add(capital, 'capital');
    for (const letters of list(short)) add(letters, 'abbreviation');
  }
  tables = { names, codes };
  return tables;
}

const LOWER = /\p{Ll}/u;

/** Abbreviations count in capitals only ("US", "U.S.", not "us"), names and demonyms where they are capitalised. */
function spelt(match: CountryMatch, text: string): boolean {
  if (match.via === 'abbreviation')
    return text.replaceAll('.', '').replaceAll(' ', '') === match.matched.replaceAll('.', '');
  return !LOWER.test(text[0] ?? '');
}

/** Country by any of its names: common, official, abbreviation, capital or demonym; null for anything else. A leading "the" is ignored. */
export function countryOf(name: string): CountryMatch | null {
  const bare = name.trim().replace(/^the\s+/i, '');
  const found = load().names.get(bare) ?? null;
  return found && spelt(found, bare) ? found : null;
}

/** The country of an ISO 3166-1 alpha-2 code. */
export function countryByCode(code: string): Country | null {
  return load().codes.get(code) ?? null;
}

/** All countries, in the order of the rows. */
export function countries(): Country[] {
  return [...load().codes.values()];
}

/** First words of all names of countries, as `tokenKey` gives them. */
export const countryFirstWords = (): Iterable<string> => load().names.firstWords();

/** The longest country name, capital, abbreviation or demonym that begins at token `i`. */
export function countryAt(tokens: readonly Token[], i: number): { value: CountryMatch; next: number } | null {
  const token = tokens[i];
  if (!token?.cap) return null;
  const found = load().names.match(tokens, i);
  if (!found) return null;
  return found.value.via !== 'abbreviation' || spelt(found.value, token.text) ? found : null;
}
