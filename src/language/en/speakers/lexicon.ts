import type { Token } from '../../../text/tokens.js';
import { PhraseTable } from '../places/phrases.js';
import { nameKey, nameParts, samePerson } from './keys.js';
import type { KnownOrganization, KnownOutlet, KnownPerson } from './known.js';

/** A known organization or outlet as the lexicon keeps it. */
export interface KnownBody {
  /** Canonical name; also its key. */
  name: string;
  country: string | null;
  outlet: boolean;
  aliases: string[];
}

interface BodyRow {
  body: KnownBody;
  /** The spelling that matched, for its capitals. */
  alias: string;
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

const LOWER = /\p{Ll}/u;

function spelt(alias: string, text: string): boolean {
  if (!LOWER.test(alias)) return !LOWER.test(text.replace(/'s$/, ''));
  const first = alias[0]!;
  return first === first.toLowerCase() || text[0] !== text[0]!.toLowerCase();
}

/** Builds the tables when first asked; nothing is done at load. */
export function makeLexicon(
  people: () => KnownPerson[],
  organizations: () => KnownOrganization[],
  outlets: () => KnownOutlet[],
): SpeakerLexicon {
  let bodies: PhraseTable<BodyRow> | null = null;
  const hosts = new Map<string, string>();
  let byName: Map<string, KnownPerson[]> | null = null;
  const byFamily = new Map<string, KnownPerson[]>();

  const loadBodies = (): PhraseTable<BodyRow> => {
    if (bodies) return bodies;
    const table = new PhraseTable<BodyRow>();
    const add = (body: KnownBody) => {
      for (const alias of [body.name, ...body.aliases]) {
        const bare = alias.replace(/^[Tt]he /, '');
        table.add(bare, { body, alias: bare });
        if (/\.\w/.test(bare) || bare.includes('/')) table.add(bare.replace(/[./]/g, ' '), { body, alias: bare });
      }
    };
    for (const row of organizations()) add({ ...row, outlet: false });
    for (const row of outlets()) {
      add({ name: row.name, aliases: row.aliases, country: null, outlet: true });
      for (const host of row.hosts) if (!hosts.has(host)) hosts.set(host, row.name);
    }
    bodies = table;
    return table;
  };

  const loadPeople = (): Map<string, KnownPerson[]> => {
    if (byName) return byName;
    const map = new Map<string, KnownPerson[]>();
    const put = (table: Map<string, KnownPerson[]>, key: string, person: KnownPerson) => {
      const list = table.get(key);
      if (!list) table.set(key, [person]);
      else if (!list.includes(person)) list.push(person);
    };
    for (const person of people()) {
      for (const name of [person.name, ...person.spellings]) {
        const parts = nameParts(name);
        put(map, nameKey(name), person);
        put(byFamily, parts.family, person);
      }
    }
    byName = map;
    return map;
  };

  return {
    bodyAt(tokens, i) {
      const found = loadBodies().match(tokens, i);
      if (!found) return null;
      const { alias, body } = found.value;
      if (found.next === i + 1 && !spelt(alias, tokens[i]!.text)) return null;
      if (found.next > i + 1 && !tokens[i]!.cap && alias[0] !== alias[0]!.toLowerCase() && tokens[i]!.kind === 'word')
        return null;
      return { body, next: found.next };
    },
    body(name) {
      const bare = name.trim().replace(/^[Tt]he /, '');
      const row = loadBodies().get(bare);
      if (!row) return null;
      return bare.includes(' ') || spelt(row.alias, bare) ? row.body : null;
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
      const exact = loadPeople().get(nameKey(name));
      if (exact) return exact;
      return (byFamily.get(nameParts(name).family) ?? []).filter(
        (p) => nameParts(name).given && samePerson(p.name, name),
      );
    },
    family(name) {
      loadPeople();
      return byFamily.get(nameParts(name).family) ?? [];
    },
  };
}
