import type { Token } from '../../../text/tokens.js';
import { fold } from '../places/phrases.js';
import { nameKey, nameParts, samePerson } from './keys.js';
import { type KnownOrganization, type KnownOutlet, type KnownPerson, personFromRow } from './known.js';

/** A known organization or outlet as the lexicon keeps it. */
export interface KnownBody {
  /** Canonical name; also its key. */
  name: string;
  country: string | null;
  outlet: boolean;
  aliases: string[];
}

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
  /** Rows as in people.ts. */
  peopleText: string;
  people: readonly KnownPerson[];
  organizations: () => KnownOrganization[];
  outlets: () => KnownOutlet[];
  /** Names of organizations with the hosts on which they publish. */
  hosts: () => [name: string, hosts: string[]][];
}

const LOWER = /\p{Ll}/u;

function spelt(alias: string, text: string): boolean {
  if (!LOWER.test(alias)) return !LOWER.test(text);
  const first = alias[0]!;
  return first === first.toLowerCase() || text[0] !== text[0]!.toLowerCase();
}

/** Words of an alias as the tokenizer cuts them, hyphens and points left out: "Jane's" jane 's, "U.S.-led" us led. */
function aliasWords(alias: string): string[] {
  return fold(alias)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|-|$)/gu, '')
    .replace(/'s(?=[\s-]|$)/g, " 's")
    .split(/[\s./\u2013-]+/)
    .filter(Boolean);
}

function tokenWord(token: Token): string {
  const folded = fold(token.lower);
  return folded.includes('.') ? folded.replaceAll('.', '') : folded;
}

const WORD_END = /[\s./'\u2013-]/;

/** The first of `aliasWords`, cheaply. */
function firstWord(alias: string): string {
  if (alias[1] === '.') return aliasWords(alias)[0]!;
  const end = alias.search(WORD_END);
  return fold(end > 0 ? alias.slice(0, end) : alias);
}

interface Alias {
  text: string;
  body: KnownBody;
  /** Filled when first compared. */
  words: string[] | null;
}

/** Letters with which other spellings of the same word can begin. */
const FIRST: Record<string, string> = {
  q: 'k',
  c: 'k',
  w: 'v',
  i: 'y',
  j: 'y',
  e: 'y',
  h: 'k',
  x: 'k',
  z: 's',
  u: 'o',
};

function firstClass(letter: string): string {
  const plain = fold(letter)[0] ?? '';
  return FIRST[plain] ?? plain;
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
  let aliases: Map<string, Alias[]> | null = null;
  const hosts = new Map<string, string>();
  let people: Map<string, PersonRow[]> | null = null;
  const found = new Map<string, KnownPerson[]>();

  const loadBodies = (): Map<string, Alias[]> => {
    if (aliases) return aliases;
    const table = new Map<string, Alias[]>();
    const put = (text: string, body: KnownBody) => {
      const bare = text.startsWith('The ') || text.startsWith('the ') ? text.slice(4) : text;
      const key = firstWord(bare);
      const list = table.get(key);
      const alias = { text: bare, body, words: null };
      if (list) list.push(alias);
      else table.set(key, [alias]);
    };
    const add = (body: KnownBody) => {
      put(body.name, body);
      for (const alias of body.aliases) put(alias, body);
    };
    for (const row of rows.organizations()) add({ ...row, outlet: false });
    for (const row of rows.outlets()) {
      add({ name: row.name, aliases: row.aliases, country: null, outlet: true });
      for (const host of row.hosts) if (!hosts.has(host)) hosts.set(host, row.name);
    }
    for (const [name, own] of rows.hosts()) for (const host of own) if (!hosts.has(host)) hosts.set(host, name);
    aliases = table;
    return table;
  };

  const loadPeople = (): Map<string, PersonRow[]> => {
    if (people) return people;
    const table = new Map<string, PersonRow[]>();
    const put = (entry: PersonRow, names: string) => {
      const classes = new Set<string>();
      for (let i = 0; i < names.length; i++) {
        const before = i === 0 ? ' ' : names[i - 1]!;
        if ((before === ' ' || before === '-' || before === '.') && names[i] !== ' ' && names[i] !== ';')
          classes.add(firstClass(names[i]!));
      }
      for (const each of classes) {
        const list = table.get(each);
        if (list) list.push(entry);
        else table.set(each, [entry]);
      }
    };
    for (const person of rows.people) {
      put({ row: null, person, keys: null, families: new Set() }, [person.name, ...person.spellings].join(' '));
    }
    for (const row of rows.peopleText.split('\n')) {
      const second = row.indexOf('|', row.indexOf('|') + 1);
      if (second > 0)
        put({ row, person: null, keys: null, families: new Set() }, row.slice(0, second).replace('|', ' '));
    }
    people = table;
    return table;
  };

  const near = (family: string): PersonRow[] => loadPeople().get(firstClass(family[0] ?? '')) ?? [];

  const bodyAt = (tokens: readonly Token[], i: number): { body: KnownBody; next: number } | null => {
    const token = tokens[i]!;
    const list = loadBodies().get(tokenWord(token));
    if (!list) return null;
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

  return {
    bodyAt,
    body(name) {
      const bare = name.trim().replace(/^[Tt]he /, '');
      const words = aliasWords(bare);
      const list = loadBodies().get(words[0] ?? '');
      if (!list) return null;
      for (const alias of list) {
        alias.words ??= aliasWords(alias.text);
        if (alias.words.length !== words.length || !alias.words.every((w, i) => w === words[i])) continue;
        if (words.length > 1 || spelt(alias.text, bare)) return alias.body;
      }
      return null;
    },
    outletOfHost(host) {
      loadBodies();
      const parts = host.toLowerCase().split('.');
      for (let i = 0; i < parts.length - 1; i++) {
        const name = hosts.get(parts.slice(i).join('.'));
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
    if (!token || (w > 0 && tokenWord(token) !== words[w])) return 0;
    k++;
  }
  return k;
}
