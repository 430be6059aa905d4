import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';

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

const SIMPLE = /^[a-z]+$/;
const SIMPLE_NAME = /^[a-z]+(?: [a-z]+)*$/;

/** The key under which a name is kept: folded words with one space between, points and hyphens dropped ("U.S." us, "Deir ez-Zor" deir ez zor). */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (SIMPLE_NAME.test(lower)) return lower;
  return fold(name)
    .replace(/\./g, '')
    .replace(/[\s\u2013-]+/g, ' ')
    .replace(/'s(?= |$)/g, " 's")
    .trim();
}

/** A token's word in keys: folded, without points. */
export const tokenKey = (token: Token): string => (PLAIN.has(token) ? token.lower : wordKey(token.lower));

const PLAIN = new WordClass((word) => SIMPLE.test(word));

/** The same of a word in lower case. */
export function wordKey(lower: string): string {
  if (SIMPLE.test(lower)) return lower;
  const plain = ASCII.test(lower) ? lower : fold(lower);
  return plain.includes('.') ? plain.replaceAll('.', '') : plain;
}

interface Node<T> {
  value: T | undefined;
  next: Map<string, Node<T>> | null;
}

/** A table from names (one word or many) to values: a tree by words, so that a look-up joins no strings. */
export class PhraseTable<T> {
  private readonly roots = new Map<string, Node<T>>();
  /** Words with which a name begins; made anew when names are added. */
  private first: WordClass | null = null;

  /** Keeps the first value given for a name. */
  add(name: string, value: T): void {
    const words = nameKey(name).split(' ');
    if (words[0] === '') return;
    this.first = null;
    let level = this.roots;
    for (let i = 0; ; i++) {
      let node = level.get(words[i]!);
      if (!node) {
        node = { value: undefined, next: null };
        level.set(words[i]!, node);
      }
      if (i === words.length - 1) {
        node.value ??= value;
        return;
      }
      node.next ??= new Map();
      level = node.next;
    }
  }

  get(name: string): T | undefined {
    let level: Map<string, Node<T>> | null = this.roots;
    let node: Node<T> | undefined;
    for (const word of nameKey(name).split(' ')) {
      node = level?.get(word);
      if (!node) return undefined;
      level = node.next;
    }
    return node?.value;
  }

  /** All values, each as often as it has names. */
  *values(nodes: Map<string, Node<T>> = this.roots): IterableIterator<T> {
    for (const node of nodes.values()) {
      if (node.value !== undefined) yield node.value;
      if (node.next) yield* this.values(node.next);
    }
  }

  /** First words of all names, as `tokenKey` gives them. */
  firstWords(): IterableIterator<string> {
    return this.roots.keys();
  }

  /** Whether a name begins with this word, given as `tokenKey` gives it. */
  begins(word: string): boolean {
    return this.roots.has(word);
  }

  /** The longest name that begins at token `i`: its value and the index after its last token. */
  match(tokens: readonly Token[], i: number): { value: T; next: number } | null {
    const token = tokens[i];
    if (!token || token.kind === 'punct') return null;
    this.first ??= new WordClass((word) => this.roots.has(wordKey(word)));
    if (!this.first.has(token)) return null;
    let node = this.roots.get(tokenKey(token));
    if (!node) return null;
    let best = node.value;
    let next = i + 1;
    for (let j = i + 1; node.next && j < tokens.length; ) {
      let part = tokens[j]!;
      if (part.kind === 'punct') {
        // A hyphen or a point inside a name separates words as a space does ("St. John's", "Port-au-Prince").
        if (part.text !== '-' && part.text !== '.' && part.text !== '\u2013') break;
        part = tokens[++j]!;
        if (!part || part.kind === 'punct') break;
      }
      const child: Node<T> | undefined = node.next.get(tokenKey(part));
      if (!child) break;
      node = child;
      j++;
      if (node.value !== undefined) {
        best = node.value;
        next = j;
      }
    }
    return best === undefined ? null : { value: best, next };
  }
}
