import type { Token } from '../../../text/tokens.js';

/* Names of several words, looked up token by token: the longest that begins at a token wins. Built once from rows. */

const MARK = /\p{M}/gu;
const ASCII = /^[\x00-\x7f]*$/;
const ODD_LETTER: Record<string, string> = { ł: 'l', ø: 'o', ı: 'i', đ: 'd', ð: 'd', æ: 'ae', ß: 'ss', œ: 'oe' };
const ODD = /[łøıđðæßœ]/g;

/** Lower case without accents: "Côte d'Ivoire" and "Cote d'Ivoire" are one name. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARK, '')
    .replace(ODD, (c) => ODD_LETTER[c] ?? c)
    .replace(/[\u2018\u2019\u02bb\u02bc`]/g, "'");
}

/** The key under which a name is kept: folded words with one space between, points and hyphens dropped ("U.S." us, "Deir ez-Zor" deir ez zor). */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/\./g, '')
    .replace(/[\s\u2013-]+/g, ' ')
    .replace(/'s(?= |$)/g, " 's")
    .trim();
}

function tokenKey(token: Token): string {
  const { lower } = token;
  return ASCII.test(lower)
    ? lower.includes('.')
      ? lower.replaceAll('.', '')
      : lower
    : fold(lower).replaceAll('.', '');
}

/** A table from names (one word or many) to values. */
export class PhraseTable<T> {
  private readonly values = new Map<string, T>();
  /** First word of a name to the greatest number of words of the names that begin with it. */
  private readonly longest = new Map<string, number>();

  /** Keeps the first value given for a name. */
  add(name: string, value: T): void {
    const key = nameKey(name);
    if (key === '' || this.values.has(key)) return;
    this.values.set(key, value);
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    let words = 1;
    for (let i = space; i >= 0; i = key.indexOf(' ', i + 1)) words++;
    if (words > (this.longest.get(first) ?? 0)) this.longest.set(first, words);
  }

  get(name: string): T | undefined {
    return this.values.get(nameKey(name));
  }

  get size(): number {
    return this.values.size;
  }

  entries(): IterableIterator<[string, T]> {
    return this.values.entries();
  }

  /** The longest name that begins at token `i`: its value and the index after its last token. */
  match(tokens: readonly Token[], i: number): { value: T; next: number } | null {
    const token = tokens[i];
    if (!token || token.kind === 'punct') return null;
    let key = tokenKey(token);
    const most = this.longest.get(key);
    if (most === undefined) return null;
    let best: { value: T; next: number } | null = null;
    const own = this.values.get(key);
    if (own !== undefined) best = { value: own, next: i + 1 };
    for (let words = 1, j = i + 1; words < most && j < tokens.length; ) {
      let part = tokens[j]!;
      if (part.kind === 'punct') {
        // A hyphen or a point inside a name separates words as a space does ("St. John's", "Port-au-Prince").
        if (part.text !== '-' && part.text !== '.' && part.text !== '\u2013') break;
        j++;
        part = tokens[j]!;
        if (!part || part.kind === 'punct') break;
      }
      key += ` ${tokenKey(part)}`;
      words++;
      j++;
      const value = this.values.get(key);
      if (value !== undefined) best = { value, next: j };
    }
    return best;
  }
}
