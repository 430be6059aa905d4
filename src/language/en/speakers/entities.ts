import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { countryAt, countryOf } from '../places/countries.js';
import type { KnownBody, SpeakerLexicon } from './lexicon.js';
import {
  CAPITAL_HEADS,
  DESCRIBING,
  GIVEN_COUNTRIES,
  IDLE,
  LEADING_HEADS,
  PLACED_HEADS,
  TITLE_WORDS,
  WEAK,
} from './organization-words.js';
import {
  DOCUMENTS,
  FUNCTION_WORDS,
  OFFICES,
  ORGANIZATION_HEADS,
  ORGANIZATION_MODIFIERS,
  PEOPLE,
  RANKS,
  SAID,
} from './titles.js';

/* Organizations and countries inside a phrase, as token ranges: "the South Korean Defense Ministry", "NIS", "Kyiv". */

export interface Entity {
  /** Token range `[from, to)`. */
  from: number;
  to: number;
  kind: 'organization' | 'country';
  /** Canonical name of a known organization, else the words of the text without an article; for a country its demonym. */
  name: string;
  country: string | null;
  /** Lower-case head word ("ministry"); null for known organizations without one and for countries. */
  head: string | null;
  /** True where no proper name and no country stands in it: "the ministry", "the defence ministry". */
  anaphoric: boolean;
  known: boolean;
  outlet: boolean;
  /** For a country: true for an adjective or people ("Ukrainian"), false for a name or capital ("Kyiv"). */
  demonym: boolean;
}

const LOWER = /\p{Ll}/u;
const ACCREDITED = new Set(['mission', 'embassy', 'delegation']);
const LINKS = new Set(['of', 'for', 'on']);

const named = (token: Token): boolean => token.cap && !SAID.has(token.lower) && !FUNCTION_WORDS.has(token.lower);

/** Entities of the tokens in order; they do not overlap. */
export function findEntities(tokens: readonly Token[], lexicon: SpeakerLexicon, text: string): Entity[] {
  const found: Entity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind === 'punct' || (token.kind === 'word' && token.lower === "'s")) {
      i++;
      continue;
    }
    const entity =
      knownAt(tokens, i, lexicon, text) ??
      countryEntity(tokens, i, lexicon, text) ??
      genericAt(tokens, i, lexicon, text);
    if (entity) {
      const before = found[found.length - 1];
      if (describes(before, entity))
        found[found.length - 1] = { ...entity, from: before!.from, country: entity.country ?? before!.country };
      else found.push(entity);
      i = entity.to;
    } else i++;
  }
  return found;
}

/** "the London institute IISS", "the daily Vale Post": the description and the known name are one. */
function describes(before: Entity | undefined, entity: Entity): boolean {
  return (
    before?.to === entity.from && entity.known && before.head !== null && !before.known && DESCRIBING.has(before.head)
  );
}

function knownAt(tokens: readonly Token[], i: number, lexicon: SpeakerLexicon, text: string): Entity | null {
  const known = lexicon.bodyAt(tokens, i);
  if (!known) return null;
  const { body, next } = known;
  // "the National Unity Government" is not the paper "The National".
  if (body.outlet && tokens[next]?.cap && tokens[next]!.spaced && next === i + 1 && !SAID.has(tokens[next]!.lower)) {
    const whole = headAfter(tokens, next, true);
    if (whole && !IDLE.has(whole.head)) return null;
  }
  if (body.outlet && next === i + 1 && commonHere(tokens, i)) return null;
  const longer = headAfter(tokens, next, false);
  if (longer && !IDLE.has(longer.head) && !WEAK.has(longer.head) && !(tokens[next]?.lower === "'s")) {
    const to = links(tokens, longer.to, lexicon);
    return organization(tokens, i, to, text, { head: longer.head, country: body.country, anaphoric: false });
  }
  let to = next;
  while (to < tokens.length && IDLE.has(tokens[to]!.lower) && !tokens[to]!.cap && tokens[to]!.spaced) to++;
  return {
    from: i,
    to: to,
    kind: 'organization',
    name: displayed(body, text.slice(tokens[i]!.start, tokens[next - 1]!.end)),
    country:
      body.country ?? (body.outlet || tokens[i + 1]?.text === '-' ? null : (countryAt(tokens, i)?.value.code ?? null)),
    head: null,
    anaphoric: false,
    known: true,
    outlet: body.outlet,
    demonym: false,
  };
}

/** "Local papers wrote", "National figures show": an adjective that opens its sentence is no paper of that name. */
function commonHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    i === 0 &&
    ORGANIZATION_MODIFIERS.has(tokens[i]!.lower) &&
    next?.kind === 'word' &&
    !next.cap &&
    (PEOPLE.has(next.lower) ||
      DOCUMENTS.has(next.lower) ||
      ORGANIZATION_HEADS.has(next.lower) ||
      next.lower === 'papers')
  );
}

const count = (words: string): number => words.split(' ').length;

/**
 * The name to print of a known organization: the article's own words where they name its country ("Ukraine's General
 * Staff") spell out an acronym or say more, else the usual name.
 */
function displayed(body: KnownBody, written: string): string {
  const words = uncapped(written.replace(/\s+/g, ' '));
  const space = words.indexOf(' ');
  if (space < 0 || body.outlet) return body.name;
  if (!LOWER.test(body.name) || count(words) > count(body.name)) return words;
  // "Norland's spy agency" only describes it.
  if (/(?:spy|intelligence) agency$/.test(words)) return body.name;
  const first = words.slice(0, space).replace(/'s$/, '');
  const two = words.split(' ').slice(0, 2).join(' ').replace(/'s$/, '');
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return countryOf(first) || countryOf(two) || countryOf(last) ? words : body.name;
}

function countryEntity(tokens: readonly Token[], i: number, lexicon: SpeakerLexicon, text: string): Entity | null {
  const token = tokens[i]!;
  if (!token.cap) return null;
  const match = countryAt(tokens, i);
  if (!match) return null;
  const { value, next } = match;
  const after = tokens[next];
  if (next === i + 1 && GIVEN_COUNTRIES.has(token.lower)) {
    const before = tokens[i - 1];
    const plain = (t: Token | undefined) =>
      t?.cap &&
      !OFFICES.has(t.lower) &&
      !RANKS.has(t.lower) &&
      !ORGANIZATION_HEADS.has(t.lower) &&
      !ORGANIZATION_MODIFIERS.has(t.lower);
    if (plain(after) && after!.spaced) return null;
    if (plain(before) && !countryAt(tokens, i - 1)) return null;
  }
  const possessive = after?.lower === "'s";
  const longer = headAfter(tokens, possessive ? next + 1 : next, true);
  if (longer) {
    const to = links(tokens, longer.to, lexicon);
    const org = organization(tokens, i, to, text, { head: longer.head, country: value.code, anaphoric: false });
    const body = lexicon.body(org.name);
    return body
      ? {
          ...org,
          name: displayed(body, org.name),
          country: body.country ?? org.country,
          known: true,
          outlet: body.outlet,
        }
      : org;
  }
  return {
    from: i,
    to: next,
    kind: 'country',
    name: value.demonym,
    country: value.code,
    head: null,
    anaphoric: false,
    known: false,
    outlet: false,
    demonym: value.via === 'demonym',
  };
}

const HEADS = new WordClass((word) => ORGANIZATION_HEADS.has(word));
const TITLED = new WordClass((word) => RANKS.has(word) || OFFICES.has(word));
const FUNCTION = new WordClass((word) => FUNCTION_WORDS.has(word));

/** Words with which the description of an organization can begin in small letters. */
const OPENS_BODY = new WordClass((word) => ORGANIZATION_MODIFIERS.has(word) || ORGANIZATION_HEADS.has(word));

function genericAt(tokens: readonly Token[], i: number, lexicon: SpeakerLexicon, text: string): Entity | null {
  const token = tokens[i]!;
  if (token.kind !== 'word') return null;
  if (!token.cap && !OPENS_BODY.has(token)) return null;
  if (token.cap && (FUNCTION.has(token) || titleHere(tokens, i))) return null;
  const longer = headAfter(tokens, i, true);
  if (!longer) return null;
  const proper = tokens.slice(i, longer.to).some((t) => t.cap);
  if (!proper && WEAK.has(longer.head)) return null;
  const to = links(tokens, longer.to, lexicon);
  let country: string | null = null;
  let anaphoric = true;
  for (let k = i; k < to; k++) {
    const t = tokens[k]!;
    if (!t.cap) continue;
    const match = countryAt(tokens, k);
    if (match) country ??= match.value.code;
    if (match || !(ORGANIZATION_HEADS.has(t.lower) || ORGANIZATION_MODIFIERS.has(t.lower))) anaphoric = false;
  }
  const org = organization(tokens, i, to, text, { head: longer.head, country, anaphoric });
  const body = lexicon.body(org.name);
  if (!body) return org;
  return {
    ...org,
    name: displayed(body, org.name),
    country: body.country ?? country,
    known: true,
    outlet: body.outlet,
    anaphoric: false,
  };
}

function organization(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  rest: Pick<Entity, 'head' | 'country' | 'anaphoric'>,
): Entity {
  const name = uncapped(text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' '));
  return { from, to, kind: 'organization', name, known: false, outlet: false, demonym: false, ...rest };
}

/** A headline's capitals in title case: "NORLAND ARMED FORCES"; names with a small letter or of one word stay. */
function uncapped(name: string): string {
  if (LOWER.test(name) || !name.includes(' ')) return name;
  return name.replace(/\p{Lu}{4,}/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

/** A rank or office that is no part of an organization's name ("General Staff", "President's Office" are). */
function titleHere(tokens: readonly Token[], i: number): boolean {
  if (!TITLED.has(tokens[i]!)) return false;
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return true;
  if (next.lower === "'s")
    return !(tokens[i + 2] && ORGANIZATION_HEADS.has(tokens[i + 2]!.lower) && tokens[i + 2]!.cap);
  if (lower === 'prime' || lower === 'chief' || lower === 'member') return true;
  return !(next.spaced && next.cap && ORGANIZATION_HEADS.has(next.lower));
}

/** "staff officer", "press secretary": the word belongs to the person's title. */
function modifies(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return TITLE_WORDS.has(tokens[k]!.lower) && next !== undefined && (PEOPLE.has(next.lower) || OFFICES.has(next.lower));
}

/** The last head of the run of capitalised words and modifiers that begins at `i`. */
function headAfter(tokens: readonly Token[], i: number, capitals: boolean): { head: string; to: number } | null {
  let best: { head: string; to: number } | null = null;
  for (let k = i; k < tokens.length && k < i + 8; k++) {
    const token = tokens[k]!;
    if (token.text === '-' && !token.spaced) continue;
    if (token.lower === "'s" && tokens[k + 1]?.cap) continue;
    if (token.lower === 'and' && best === null && tokens[k - 1]?.cap && tokens[k + 1]?.cap) continue;
    if (token.kind === 'number' && token.spaced && /^\d+(?:st|nd|rd|th)?$/.test(token.text)) continue;
    if (token.kind !== 'word') break;
    const isHead = HEADS.has(token) && (token.cap || !(CAPITAL_HEADS.has(token.lower) || modifies(tokens, k)));
    if (isHead && !(best && !token.cap && WEAK.has(token.lower))) {
      if (k === i || capitals || token.cap || !WEAK.has(token.lower)) best = { head: token.lower, to: k + 1 };
      const prefixed = LEADING_HEADS.has(token.lower) || (token.lower === 'force' && tokens[k - 1]?.lower === 'task');
      if (token.cap && prefixed) {
        let end = k + 1;
        while (tokens[end]?.cap && tokens[end]!.spaced && !titleHere(tokens, end)) end++;
        best = { head: token.lower, to: end };
        k = end - 1;
      }
      continue;
    }
    if (ORGANIZATION_MODIFIERS.has(token.lower)) continue;
    if (!capitals || !named(token)) break;
    if (titleHere(tokens, k)) break;
    if (best && !token.spaced) break;
    // A capitalised word after the head begins something else ("Defence Ministry Rustem ...").
    if (best) break;
  }
  return best;
}

/** Extends an organization over "of the Armed Forces of Ukraine", "for the Study of War". */
function links(tokens: readonly Token[], at: number, lexicon: SpeakerLexicon): number {
  let end = at;
  // "U.S. Forces-Afghanistan"
  if (tokens[end]?.text === '-' && !tokens[end]!.spaced && tokens[end + 1]?.cap && !tokens[end + 1]!.spaced) end += 2;
  for (let round = 0; round < 4; round++) {
    const link = tokens[end];
    if (!link || link.cap) return end;
    const placed = link.lower === 'in' && PLACED_HEADS.has(tokens[end - 1]!.lower);
    // "Norland's mission to the United Nations"
    const accredited = link.lower === 'to' && ACCREDITED.has(tokens[end - 1]!.lower);
    if (!LINKS.has(link.lower) && !placed && !accredited) return end;
    let k = end + 1;
    if (tokens[k]?.lower === 'the') k++;
    const first = tokens[k];
    if (first?.kind !== 'word' || FUNCTION_WORDS.has(first.lower)) return end;
    const country = countryAt(tokens, k);
    if (placed && !country) return end;
    if (accredited && !country && !first.cap) return end;
    if (!country && !first.cap && !ORGANIZATION_MODIFIERS.has(first.lower)) return end;
    if (!country && first.cap && titleHere(tokens, k)) return end;
    k = country ? country.next : k + 1;
    while (k < tokens.length) {
      const t = tokens[k]!;
      const hyphen = t.text === '-' && !t.spaced;
      const joined =
        (t.lower === 'and' || t.text === ',') &&
        tokens[k + 1]?.cap &&
        link.lower !== 'in' &&
        !lexicon.bodyAt(tokens, k + 1) &&
        !countryAt(tokens, k + 1) &&
        t.lower === 'and';
      if (hyphen || joined) k += 1;
      else if (
        t.kind === 'word' &&
        t.lower !== "'s" &&
        (named(t) ||
          (ORGANIZATION_HEADS.has(t.lower) &&
            !WEAK.has(t.lower) &&
            !IDLE.has(t.lower) &&
            !CAPITAL_HEADS.has(t.lower))) &&
        !titleHere(tokens, k)
      )
        k++;
      else break;
    }
    end = k;
  }
  return end;
}
