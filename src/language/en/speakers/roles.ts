import type { Token } from '../../../text/tokens.js';
import type { Entity } from './entities.js';
import type { NameRun } from './runs.js';
import {
  FUNCTION_WORDS,
  HONORIFICS,
  OFFICES,
  ORGANIZATION_HEADS,
  ORGANIZATION_MODIFIERS,
  PEOPLE,
  RANKS,
  ROLE_MODIFIERS,
  SAID,
} from './titles.js';

/* The role that stands before or after a name: "Pentagon press secretary Maj. Gen.", ", head of the ministry's press office". */

export interface RoleMention {
  /** Role as written, without article and honorific; a rank alone counts; null where only an honorific stands. */
  role: string | null;
  /** Token range of the words it was read from. */
  from: number;
  to: number;
}

const CONNECTORS = new Set(['of', 'for', 'to', 'the', 'and', 'at', 'on', 'in', 'with', "'s", 'from', 'a', 'an']);
/** Offices that "General" only completes. */
const CIVIL_GENERALS = new Set(
  'secretary attorney inspector consul surgeon solicitor director auditor governor comptroller'.split(' '),
);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'one', 'another', 'some']);
const APPOSITION_STARTS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'one', 'who', 'another']);
const SERVING = new Set('is was serves served works worked acts acted went came travelled stayed'.split(' '));
/** "who heads the agency": the office that the verb stands for. */
const HEADING: Record<string, string> = {
  heads: 'head of',
  headed: 'head of',
  leads: 'head of',
  led: 'head of',
  runs: 'head of',
  ran: 'head of',
  directs: 'director of',
  chairs: 'chair of',
  commands: 'commander of',
  commanded: 'commander of',
  oversees: 'head of',
  represents: 'representative of',
};
const ENDS_ROLE = new Set(
  'said says told tells who which that when while as after before but has had have is was were are will would did does also wrote added speaking in during'.split(
    ' ',
  ),
);

const MANY = /(?:[^s]s|men|women|people|troops)$/;

export const isOffice = (lower: string): boolean => OFFICES.has(lower) || RANKS.has(lower) || PEOPLE.has(lower);

function clean(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

/** A sentence as roles need it: tokens, what stands at each, the names. */
export interface ReadPhrase {
  tokens: readonly Token[];
  entityAt(index: number): Entity | undefined;
  runs: readonly NameRun[];
}

/** The role before the name that begins at token `name`. */
export function roleBefore(
  tokens: readonly Token[],
  name: number,
  text: string,
  entityAt: (i: number) => Entity | undefined,
): RoleMention | null {
  let i = name - 1;
  let comma = -1;
  let hasOffice = false;
  const offices = (k: number) =>
    tokens[k]?.lower === 'general' &&
    CIVIL_GENERALS.has(tokens[tokens[k - 1]?.text === '-' ? k - 2 : k - 1]?.lower ?? '');
  // Ranks and honorifics directly before the name.
  while (i >= 0) {
    const token = tokens[i]!;
    if (
      token.text === '.' &&
      !token.spaced &&
      tokens[i - 1] &&
      (RANKS.has(tokens[i - 1]!.lower) || HONORIFICS.has(tokens[i - 1]!.lower) || OFFICES.has(tokens[i - 1]!.lower))
    ) {
      i--;
      continue;
    }
    const hyphen = token.text === '-' && !token.spaced;
    if (offices(i)) break;
    if (
      token.kind === 'word' &&
      (RANKS.has(token.lower) || HONORIFICS.has(token.lower)) &&
      !(ORGANIZATION_HEADS.has(token.lower) && !token.cap)
    ) {
      i--;
      continue;
    }
    if (hyphen && tokens[i - 1] && RANKS.has(tokens[i - 1]!.lower)) {
      i--;
      continue;
    }
    break;
  }
  const ranks = i + 1;
  let from = ranks;
  if (tokens[i]?.text === ',') {
    comma = i;
    i--;
    // Only "..., the brigade's deputy commander, Colonel X": an office must stand directly before the comma or its "of" phrase.
  }
  const limit = Math.max(0, name - 22);
  while (i >= limit) {
    const token = tokens[i]!;
    const entity = entityAt(i);
    if (entity) {
      from = entity.from;
      i = entity.from - 1;
      continue;
    }
    if (token.kind === 'word') {
      if (token.cap && FUNCTION_WORDS.has(token.lower) && !CONNECTORS.has(token.lower)) break;
      // "We have 3,000 soldiers, Jan Kolar said": several people are no role of one.
      const office = isOffice(token.lower) && !(comma >= 0 && MANY.test(token.lower));
      if (office) hasOffice = true;
      const stops =
        token.lower === 'in' ||
        token.lower === 'on' ||
        token.lower === 'with' ||
        token.lower === 'from' ||
        token.lower === 'to';
      if (
        office ||
        ROLE_MODIFIERS.has(token.lower) ||
        ORGANIZATION_HEADS.has(token.lower) ||
        ORGANIZATION_MODIFIERS.has(token.lower) ||
        HONORIFICS.has(token.lower)
      ) {
        from = i;
      } else if (CONNECTORS.has(token.lower)) {
        if (stops && !officeWithin(tokens, i - 1)) break;
        // A connector directly before the name (or its rank) ends the search: "for Zelensky", "and Kim".
        if (i === ranks - 1 && comma < 0) break;
        if (
          token.lower === 'and' &&
          hasOffice &&
          !(tokens[i - 1] && (isOffice(tokens[i - 1]!.lower) || ROLE_MODIFIERS.has(tokens[i - 1]!.lower)))
        )
          break;
      } else if (token.cap && i > 0 && !(i === 0)) {
        from = i;
      } else if (token.cap && i === 0) {
        from = i;
      } else break;
      i--;
      continue;
    }
    if (
      token.text === '-' ||
      (token.text === '.' &&
        !token.spaced &&
        tokens[i - 1]?.kind === 'word' &&
        (RANKS.has(tokens[i - 1]!.lower) || tokens[i - 1]!.text.length <= 4))
    ) {
      if (token.text === '.' && !tokens[i - 1]!.cap) break;
      i--;
      continue;
    }
    break;
  }
  if (comma >= 0 && !(hasOffice && from < comma)) from = ranks;
  // What a connector begins belongs to something else: trim them.
  while (
    from < ranks &&
    (CONNECTORS.has(tokens[from]!.lower) || ARTICLES.has(tokens[from]!.lower) || tokens[from]!.kind === 'punct')
  )
    from++;
  if (from >= name) return null;
  const roleEnd = comma >= 0 && from < comma ? comma : ranks > from ? ranks : name;
  if (hasOffice && roleEnd > from) {
    return { role: clean(text, tokens, from, roleEnd), from, to: roleEnd };
  }
  if (ranks < name) {
    const words = tokens.slice(ranks, name).filter((t) => t.kind === 'word');
    const rank = words.filter((t) => RANKS.has(t.lower));
    const role = rank.length
      ? clean(text, tokens, tokens.indexOf(rank[0]!), tokens.indexOf(rank[rank.length - 1]!) + 1) +
        (tokens[tokens.indexOf(rank[rank.length - 1]!) + 1]?.text === '.' ? '.' : '')
      : null;
    return { role, from, to: name };
  }
  return from < ranks ? { role: null, from, to: ranks } : null;
}

function officeWithin(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 5; i--) {
    const { lower, kind } = tokens[i]!;
    if (isOffice(lower)) return true;
    if (kind === 'punct' && lower !== '-' && lower !== '.') return false;
  }
  return false;
}

/** The role after the name that ends before token `at`: ", the ministry's spokesman,", ", who heads the agency", " of the Horizon Institute". */
export function roleAfter(read: ReadPhrase, at: number, text: string): RoleMention | null {
  const { tokens, entityAt, runs } = read;
  let i = at;
  if (tokens[i]?.text === '(') {
    while (i < tokens.length && i < at + 8 && tokens[i]!.text !== ')') i++;
    i++;
  }
  const opener = tokens[i];
  if (!opener) return null;
  if (opener.lower === 'of' || opener.lower === 'from' || opener.lower === 'with' || opener.lower === 'at') {
    let k = i + 1;
    if (tokens[k]?.lower === 'the') k++;
    const entity = entityAt(k);
    return entity && (entity.kind === 'organization' || opener.lower === 'of')
      ? { role: null, from: k, to: entity.to }
      : null;
  }
  if (opener.text !== ',' && opener.text !== '\u2014' && opener.text !== '\u2013') return null;
  i++;
  if (tokens[i]?.kind === 'number' && tokens[i + 1]?.text === ',') i += 2;
  let first = tokens[i];
  if (!first) return null;
  if (first.lower === 'who') {
    const verb = tokens[i + 1]?.lower ?? '';
    const heading = HEADING[verb];
    if (heading) {
      const end = roleEnd(tokens, i + 2);
      let k = i + 2;
      while (k < end && ARTICLES.has(tokens[k]!.lower)) k++;
      return k < end ? { role: `${heading} ${clean(text, tokens, i + 2, end)}`, from: i + 2, to: end } : null;
    }
    if (!SERVING.has(verb)) return null;
    let k = i + 2;
    for (let steps = 0; k < tokens.length && steps < 5 && !APPOSITION_STARTS.has(tokens[k]!.lower); steps++) k++;
    i = k;
    first = tokens[i];
    if (!first) return null;
  }
  const entity = entityAt(i);
  const starts =
    APPOSITION_STARTS.has(first.lower) ||
    isOffice(first.lower) ||
    ROLE_MODIFIERS.has(first.lower) ||
    entity !== undefined ||
    first.lower === 'of';
  if (!starts) return null;
  let from = i;
  while (tokens[from] && (ARTICLES.has(tokens[from]!.lower) || (first.lower === 'of' && from === i))) from++;
  const end = roleEnd(tokens, from);
  if (first.lower === 'of') {
    let k = from;
    if (tokens[k]?.lower === 'the') k++;
    return entityAt(k) ? { role: null, from: k, to: end } : null;
  }
  for (let k = from; k < end && k < from + 10; k++) {
    const lower = tokens[k]!.lower;
    if (!isOffice(lower) && !isOffice(lower.replace(/^.*-/, ''))) continue;
    // ", NATO chief Holm said" names somebody else: a name follows its title directly.
    if (introducesName(tokens, runs, from, end)) return null;
    return { role: clean(text, tokens, from, end), from, to: end };
  }
  return null;
}

/** A name begins in `(from, end]` without a connector before it. */
function introducesName(tokens: readonly Token[], runs: ReadPhrase['runs'], from: number, end: number): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.from > from) high = middle;
    else low = middle + 1;
  }
  for (let k = low; k < runs.length && runs[k]!.from <= end; k++)
    if (!CONNECTORS.has(tokens[runs[k]!.from - 1]!.lower)) return true;
  return false;
}

function roleEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  for (; i < tokens.length && i < from + 16; i++) {
    const token = tokens[i]!;
    if (
      token.kind === 'punct' &&
      !(token.text === '-' && !token.spaced) &&
      token.text !== '&' &&
      !(token.text === '.' && !token.spaced && i + 1 < tokens.length && tokens[i - 1]!.text.length <= 4)
    )
      break;
    if (!token.cap && token.kind === 'word' && (SAID.has(token.lower) || token.lower === 'made') && i > from) break;
    if (ENDS_ROLE.has(token.lower) && !(token.lower === 'in' && i > from && i < from + 6 && tokens[i + 1]?.cap)) break;
    if (token.lower === 'in' && tokens[i + 1]?.kind === 'number') break;
  }
  return i;
}
