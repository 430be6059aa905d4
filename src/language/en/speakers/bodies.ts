import { fold } from '../places/phrases.js';
import { type KnownOrganization, type KnownOutlet, organizationsFromRows, outletsFromRows } from './known.js';

/* The known organizations and outlets by the first word of each of their names. Rows are opened when a word asks for them. */

/** A known organization or outlet as the lexicon keeps it. */
export interface KnownBody {
  /** Canonical name; also its key. */
  name: string;
  country: string | null;
  outlet: boolean;
  aliases: string[];
}

/** One name of a body. */
export interface Alias {
  text: string;
  body: KnownBody;
  words: string[];
}

const LOWER = /\p{Ll}/u;

export function spelt(alias: string, text: string): boolean {
  if (!LOWER.test(alias)) return !LOWER.test(text);
  const first = alias[0]!;
  return first === first.toLowerCase() || text[0] !== text[0]!.toLowerCase();
}

const SIMPLE = /^[a-z]+(?: [a-z]+)*$/;

/** Words of an alias as the tokenizer cuts them, hyphens and points left out: "Jane's" jane 's, "U.S.-led" us led. */
export function aliasWords(alias: string): string[] {
  const folded = fold(alias);
  if (SIMPLE.test(folded)) return folded.split(' ');
  return folded
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|-|$)/gu, '')
    .replace(/'s(?=[\s-]|$)/g, " 's")
    .split(/[\s./\u2013-]+/)
    .filter(Boolean);
}

interface Row {
  /** Offsets of the row in its text. */
  start: number;
  end: number;
  outlet: boolean;
  body: KnownBody | null;
}

const own = (row: KnownOrganization | KnownOutlet, outlet: boolean): KnownBody => ({
  name: row.name,
  aliases: row.aliases,
  country: 'country' in row ? row.country : null,
  outlet,
});

const bare = (name: string): string => (name.startsWith('The ') || name.startsWith('the ') ? name.slice(4) : name);

/** Which rows have a name that begins with a word; the words of names are cut only for rows that are asked for. */
export class BodyIndex {
  private readonly byWord = new Map<string, Row[]>();
  private readonly opened = new Map<string, Alias[] | null>();

  constructor(
    private readonly rows: {
      organizationsText: string;
      outletsText: string;
      organizations: readonly KnownOrganization[];
      outlets: readonly KnownOutlet[];
    },
  ) {
    for (const row of rows.organizations) this.put(own(row, false));
    this.scan(rows.organizationsText, false);
    for (const row of rows.outlets) this.put(own(row, true));
    this.scan(rows.outletsText, true);
  }

  /** All names that begin with the (folded) word, in the order of the rows; null for none. */
  starting(word: string): Alias[] | null {
    let made = this.opened.get(word);
    if (made !== undefined) return made;
    const rows = this.byWord.get(word);
    if (!rows) return null;
    made = null;
    for (const row of rows) {
      row.body ??= this.open(row);
      for (const name of [row.body.name, ...row.body.aliases]) {
        const text = bare(name);
        const words = aliasWords(text);
        if (words[0] !== word) continue;
        if (made) made.push({ text, body: row.body, words });
        else made = [{ text, body: row.body, words }];
      }
    }
    this.opened.set(word, made);
    return made;
  }

  private put(body: KnownBody): void {
    const row: Row = { start: 0, end: 0, outlet: body.outlet, body };
    for (const name of [body.name, ...body.aliases]) this.add(aliasWords(bare(name))[0] ?? '', row);
  }

  private add(word: string, row: Row): void {
    const list = this.byWord.get(word);
    if (!list) this.byWord.set(word, [row]);
    else if (list[list.length - 1] !== row) list.push(row);
  }

  /** Notes the first word of each name in the first two cells of each row. */
  private scan(text: string, outlet: boolean): void {
    let cell = 0;
    let row: Row = { start: 0, end: 0, outlet, body: null };
    NAME.lastIndex = 0;
    for (let m = NAME.exec(text); m; m = NAME.exec(text)) {
      if (m[0] === '') NAME.lastIndex++;
      const mark = m[1]!;
      if (mark === '') {
        cell = 0;
        const end = text.indexOf('\n', m.index);
        row = { start: m.index, end: end < 0 ? text.length : end, outlet, body: null };
      } else if (mark === '|') cell++;
      if (cell > 1 || m[2] === '') continue;
      // "U.S. Senate": the points fall away.
      const initials = m[2]!.length === 1 ? INITIALS.exec(m[3]!) : null;
      this.add(fold(initials ? m[2]! + initials[0].replaceAll('.', '') : m[2]!), row);
    }
  }

  private open(row: Row): KnownBody {
    const text = row.outlet ? this.rows.outletsText : this.rows.organizationsText;
    const line = text.slice(row.start, row.end);
    return row.outlet ? own(outletsFromRows(line)[0]!, true) : own(organizationsFromRows(line)[0]!, false);
  }
}

/** A name: the mark before it, its first word, the rest. */
const NAME = /(^|[;|]) *(?:[Tt]he )?([^ ./'\u2013;|\n-]*)([^;|\n]*)/gm;
const INITIALS = /^(?:\.\p{L}(?!\p{L}))+/u;
