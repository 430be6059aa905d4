import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { tokenKey, wordKey } from '../places/phrases.js';
import { type Alias, aliasWords, BodyIndex, type KnownBody, spelt } from './bodies.js';
import { nameKey, nameParts, samePerson } from './keys.js';
import { type KnownOrganization, type KnownOutlet, type KnownPerson, personFromRow } from './known.js';
import { indexNames, skeletonsOf } from './skeletons.js';

export type { KnownBody } from './bodies.js';

/** What the rows of known speakers answer. */
export interface SpeakerLexicon {
  /** The longest known organization or outlet that begins at token `i`. */
  bodyAt(tokens: readonly Token[], i: number): { body: KnownBody; next: number } | null;
  body(name: string): KnownBody | null;
  outletOfHost(host: string): string | null;
  /** Known persons whose name is that of `name` (full names only). */
  person(name: string): KnownPerson[];
  /** Known persons with this family name. */
  family(name: string): KnownPerson[];
}

export interface LexiconRows {
  /** Rows as in people.ts, organizations.ts and outlets.ts; `hostsText` gives the hosts of organizations. */
  peopleText: string;
  organizationsText: string;
  outletsText: string;
  hostsText: string;
  /** The user's own, which come first. */
  people: readonly KnownPerson[];
  organizations: readonly KnownOrganization[];
  outlets: readonly KnownOutlet[];
}

/** How many looked-up names are remembered. */
const REMEMBERED = 2000;

interface PersonRow {
  row: string | null;
  person: KnownPerson | null;
  /** Name keys and family names of all spellings; filled when first compared. */
  keys: Set<string> | null;
  families: Set<string>;
}

function openRow(entry: PersonRow): KnownPerson {
  entry.person ??= personFromRow(entry.row!);
  if (!entry.keys) {
    entry.keys = new Set();
    for (const name of [entry.person.name, ...entry.person.spellings]) {
      entry.keys.add(nameKey(name));
      entry.families.add(nameParts(name).family);
    }
  }
  return entry.person;
}

/** Builds its tables when first asked and opens only the rows that a lookup comes near: start-up costs next to nothing. */
export function makeLexicon(rows: LexiconRows): SpeakerLexicon {
  let bodies: BodyIndex | null = null;
  let people: Map<string, PersonRow[]> | null = null;
  const found = new Map<string, KnownPerson[]>();
  const foundBodies = new Map<string, KnownBody | null>();
  /** Words with which the name of an organization or outlet begins. */
  const begins = new WordClass((word) => beginning(wordKey(word)) !== null);

  const beginning = (word: string): Alias[] | null => {
    bodies ??= new BodyIndex(rows);
    return bodies.starting(word);
  };

  const loadPeople = (): Map<string, PersonRow[]> => {
    if (people) return people;
    const table = new Map<string, PersonRow[]>();
    const entries = new Map<string, PersonRow>();
    const put = (entry: PersonRow, key: string) => {
      const list = table.get(key);
      if (!list) table.set(key, [entry]);
      else if (list[list.length - 1] !== entry) list.push(entry);
    };
    for (const person of rows.people) {
      const entry: PersonRow = { row: null, person, keys: null, families: new Set() };
      indexNames([person.name, ...person.spellings].join(' ; '), (key) => put(entry, key));
    }
    indexNames(rows.peopleText, (key, row) => {
      let entry = entries.get(row);
      if (!entry) {
        entry = { row, person: null, keys: null, families: new Set() };
        entries.set(row, entry);
      }
      put(entry, key);
    });
    people = table;
    return table;
  };

  const near = (family: string): PersonRow[] => {
    const table = loadPeople();
    const lists = [...skeletonsOf(family)].map((key) => table.get(key) ?? []);
    return lists.length === 1 ? lists[0]! : [...new Set(lists.flat())];
  };

  const bodyAt = (tokens: readonly Token[], i: number): { body: KnownBody; next: number } | null => {
    const token = tokens[i]!;
    if (!begins.has(token)) return null;
    const list = beginning(tokenKey(token))!;
    let best: Alias | null = null;
    let bestNext = 0;
    for (const alias of list) {
      alias.words ??= aliasWords(alias.text);
      const { words } = alias;
      const next = matchWords(tokens, i, words);
      if (next <= bestNext) continue;
      if (
        words.length === 1
          ? !spelt(alias.text, token.text)
          : !token.cap && token.kind === 'word' && alias.text[0] !== alias.text[0]!.toLowerCase()
      )
        continue;
      best = alias;
      bestNext = next;
    }
    return best ? { body: best.body, next: bestNext } : null;
  };

  const bodyOf = (name: string): KnownBody | null => {
    const bare = name.trim().replace(/^[Tt]he /, '');
    const words = aliasWords(bare);
    const list = beginning(words[0] ?? '');
    if (!list) return null;
    for (const alias of list) {
      alias.words ??= aliasWords(alias.text);
      if (alias.words.length !== words.length || !alias.words.every((w, i) => w === words[i])) continue;
      if (words.length > 1 || spelt(alias.text, bare)) return alias.body;
    }
    return null;
  };

  return {
    bodyAt,
    body(name) {
      let body = foundBodies.get(name);
      if (body === undefined) {
        if (foundBodies.size >= REMEMBERED) foundBodies.clear();
        body = bodyOf(name);
        foundBodies.set(name, body);
      }
      return body;
    },
    outletOfHost(host) {
      const parts = host.toLowerCase().split('.');
      for (let i = 0; i < parts.length - 1; i++) {
        const suffix = parts.slice(i).join('.');
        const name =
          rows.outlets.find((o) => o.hosts.includes(suffix))?.name ??
          nameOfHost(rows.outletsText, suffix) ??
          nameOfHost(rows.hostsText, suffix);
        if (name) return name;
      }
      return null;
    },
    person(name) {
      const kept = found.get(name);
      if (kept) return kept;
      const { family, given } = nameParts(name);
      const key = nameKey(name);
      const close: KnownPerson[] = [];
      const exact: KnownPerson[] = [];
      for (const entry of near(family)) {
        const person = openRow(entry);
        if (entry.keys!.has(key)) exact.push(person);
        else if (given && entry.families.has(family) && samePerson(person.name, name)) close.push(person);
      }
      if (found.size >= REMEMBERED) found.clear();
      const persons = exact.length ? exact : close;
      found.set(name, persons);
      return persons;
    },
    family(name) {
      const { family } = nameParts(name);
      const namesakes: KnownPerson[] = [];
      for (const entry of near(family)) {
        const person = openRow(entry);
        if (entry.families.has(family)) namesakes.push(person);
      }
      return namesakes;
    },
  };
}

/** The index after the last token of `words` at `i`; hyphens and points between words count as spaces. 0 where they differ. */
function matchWords(tokens: readonly Token[], i: number, words: readonly string[]): number {
  let k = i;
  for (let w = 0; w < words.length; w++) {
    let token = tokens[k];
    if (
      w > 0 &&
      token?.kind === 'punct' &&
      (token.text === '-' || token.text === '.' || token.text === '/' || token.text === '\u2013')
    )
      token = tokens[++k];
    if (!token || (w > 0 && tokenKey(token) !== words[w])) return 0;
    k++;
  }
  return k;
}

/** The name in the row that lists `host`; null where none does. */
function nameOfHost(text: string, host: string): string | null {
  for (let at = text.indexOf(host); at > 0; at = text.indexOf(host, at + 1)) {
    const before = text[at - 1];
    const after = text[at + host.length] ?? '\n';
    if ((before !== ' ' && before !== '|') || (after !== ' ' && after !== '\n' && after !== ';')) continue;
    const start = text.lastIndexOf('\n', at) + 1;
    return text.slice(start, text.indexOf('|', start)).trim();
  }
  return null;
}
