import type { Span } from '../../../model/span.js';
import { type Token, tokenIndex } from '../../../text/tokens.js';
import type { ArticleNames, ReadSentence } from './article.js';
import type { Entity } from './entities.js';
import { looksLikeBody, type NameRun } from './runs.js';
import { DOCUMENTS, HONORIFICS, OFFICES, ORGANIZATION_HEADS, PEOPLE, RANKS } from './titles.js';

/* The words of a source span as tokens of its sentence, with what stands in them. */

export interface Phrase {
  read: ReadSentence;
  /** Token range of the span without surrounding quotes, articles and a closing "'s". */
  from: number;
  to: number;
  /** The article or possessive that was cut: "the", "a", "his"; empty where none stood. */
  determiner: string;
  entities: Entity[];
  runs: NameRun[];
}

const DETERMINERS = new Set('the a an its his her their our my your this that these those one another'.split(' '));
/** Last words of time phrases that a parser may leave before a source. */
const TIMES = new Set(
  'day week month year morning evening night afternoon later earlier monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
/** "the president himself" */
const REFLEXIVES = new Set('himself herself itself themselves'.split(' '));
/** Determiners that are kept in a group's name because they tell groups apart. */
const KEPT = new Set(['one', 'another']);

export function phraseOf(names: ArticleNames, span: Span): Phrase | null {
  const read = names.readAt(span.start) ?? names.readAt(span.end - 1);
  if (!read) return null;
  const { tokens } = read;
  let from = tokenIndex(tokens, span.start);
  if (from === tokens.length) return null;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  const edge = (t: Token | undefined) => t !== undefined && t.kind === 'punct' && t.text !== ')';
  let determiner = '';
  for (let moved = true; moved && from < to; ) {
    moved = false;
    const first = tokens[from]!;
    if (edge(first) || (first.lower === "'s" && from < to)) {
      from++;
      moved = true;
    } else if (DETERMINERS.has(first.lower) && to - from > 1 && read.entityAt(from) === undefined) {
      if (determiner === '') determiner = first.lower;
      if (KEPT.has(first.lower)) break;
      from++;
      moved = true;
    }
  }
  // "in the evening a Danish official": the phrase begins at its own article.
  for (let k = from + 1; k < to - 1 && k <= from + 3; k++) {
    if (read.entityAt(k - 1) || read.runs.some((r) => r.from < k && r.to >= k)) break;
    if ((tokens[k]!.lower !== 'a' && tokens[k]!.lower !== 'an') || !TIMES.has(tokens[k - 1]!.lower)) continue;
    determiner = tokens[k]!.lower;
    from = k + 1;
    break;
  }
  while (
    to > from &&
    (edge(tokens[to - 1]) || tokens[to - 1]!.lower === "'s" || (to - from > 1 && REFLEXIVES.has(tokens[to - 1]!.lower)))
  )
    to--;
  // "an army report quoted by the Elbe Mail": who passes it on stands behind it.
  for (let k = from + 1; k < to - 2; k++)
    if (RELAYED.has(tokens[k]!.lower) && tokens[k + 1]!.lower === 'by') {
      to = k;
      break;
    }
  if (from >= to) return null;
  const inside = (r: { from: number; to: number }) => r.from < to && r.to > from;
  return { read, from, to, determiner, entities: read.entities.filter(inside), runs: read.runs.filter(inside) };
}

/** What is done with words by those who pass them on. */
const RELAYED = new Set('quoted cited carried aired relayed seen obtained reviewed viewed'.split(' '));

/** Words before a name that make it somebody else's: "a spokesman for X", "an aide to X". */
const BELONGS = new Set(
  'for to of with by under from against about on near over than like unlike between in at around'.split(' '),
);

/** The name run of the person who speaks: the one a title introduces, else the first; none that is only an owner or a chief of the speaker. */
export function speakingRun(phrase: Phrase): NameRun | null {
  const { read, from, to } = phrase;
  const { tokens } = read;
  let best: NameRun | null = null;
  let bestScore = 0;
  for (const run of phrase.runs) {
    if (looksLikeBody(run)) continue;
    const before = tokens[run.from - 1];
    let owner = run.from - 1;
    while (
      owner > from &&
      (HONORIFICS.has(tokens[owner]!.lower) || RANKS.has(tokens[owner]!.lower) || tokens[owner]!.text === '.')
    )
      owner--;
    // "a doctor at the Norlandish Clinic"
    const turned =
      /^(?:north|south|east|west|central|upper|lower)$/.test(tokens[owner]?.lower ?? '') && tokens[owner]!.cap;
    const peopled = turned || read.entityAt(owner)?.demonym ? owner - 1 : owner;
    if (peopled < owner) owner = tokens[peopled]?.lower === 'the' ? peopled - 1 : peopled;
    // "contacted by the Elbe Mail"
    if (tokens[owner]?.lower === 'the' && tokens[owner - 1]?.lower === 'by') owner--;
    if (run.from > from && owner >= from && BELONGS.has(tokens[owner]!.lower)) {
      // "Deputy Minister of Arvala Ilo Brand": the place, then the name.
      const office = tokens[owner - 1];
      if (run.words.length < 3 || tokens[owner]!.lower !== 'of' || !office?.cap || !OFFICES.has(office.lower)) continue;
      best ??= { from: run.from + 1, to: run.to, words: run.words.slice(1) };
      bestScore = Math.max(bestScore, 1);
      continue;
    }
    const after = tokens[run.to];
    if (run.to < to && after?.lower === "'s" && !ownsDocument(tokens, run.to + 1, to)) continue;
    if (
      run.to < to &&
      after &&
      (PEOPLE.has(after.lower) || OFFICES.has(after.lower)) &&
      !after.cap &&
      after.spaced &&
      run.words.length === 1
    )
      continue;
    const titled =
      before !== undefined &&
      (RANKS.has(before.lower) || OFFICES.has(before.lower) || PEOPLE.has(before.lower) || before.text === '.');
    const score = (titled ? 4 : 0) + (run.words.length > 1 ? 2 : 0) + 1;
    if (score > bestScore) {
      best = run;
      bestScore = score;
    }
    if (titled && run.words.length > 1) break;
  }
  return best;
}

function ownsDocument(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 4; i++) if (DOCUMENTS.has(tokens[i]!.lower)) return true;
  return from >= to;
}

/** Words that make "figures" people; else they are numbers. */
const FIGURES = new Set(
  'senior opposition political religious leading prominent key public rebel top tribal influential military'.split(' '),
);

/** Ends the head noun's phrase: what follows says where, who or how. */
const AFTER_HEAD = new Set(
  'of for in at from with to who which that on familiar close speaking briefed quoted cited near inside within by and or about under based working involved as, present told whose'.split(
    ' ',
  ),
);

export interface Head {
  index: number;
  lower: string;
  kind: 'people' | 'organization' | 'document' | 'other';
  plural: boolean;
}

/** The head noun of the phrase's first noun phrase. */
export function headOf(phrase: Phrase): Head | null {
  const { read, from, to } = phrase;
  const { tokens } = read;
  let end = from;
  for (; end < to; end++) {
    const token = tokens[end]!;
    if (token.text === ',' && partsCountries(read, end)) continue;
    if (token.kind === 'punct' && token.text !== '-' && token.text !== '.' && token.text !== "'" && token.text !== '"')
      break;
    if (end > from && AFTER_HEAD.has(token.lower) && !joins(tokens, end, to)) break;
    // "a military source contacted by the paper"
    if (end > from && PEOPLE.has(tokens[end - 1]!.lower) && /ed$/.test(token.lower) && !token.cap) break;
  }
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.lower === "'s") continue;
    const { lower } = token;
    const entity = read.entityAt(i);
    if (entity?.known && (token.cap || !PEOPLE.has(lower)))
      return { index: i, lower, kind: 'organization', plural: false };
    if (entity && entity.kind === 'organization' && ORGANIZATION_HEADS.has(lower))
      return { index: i, lower, kind: 'organization', plural: false };
    if (/^figures?$/.test(lower) && !(i > from && FIGURES.has(tokens[i - 1]!.lower)))
      return { index: i, lower, kind: 'document', plural: true };
    if (PEOPLE.has(lower) || (OFFICES.has(lower) && !ORGANIZATION_HEADS.has(lower)))
      return { index: i, lower, kind: 'people', plural: isPlural(lower) };
    if (DOCUMENTS.has(lower) && !entity) return { index: i, lower, kind: 'document', plural: isPlural(lower) };
    if (ORGANIZATION_HEADS.has(lower)) return { index: i, lower, kind: 'organization', plural: false };
    if (entity) return { index: i, lower, kind: 'organization', plural: false };
    return { index: i, lower, kind: 'other', plural: isPlural(lower) };
  }
  return null;
}

/** "Norlandish, Estish and Western officials": the comma at `i` parts adjectives. */
const partsCountries = (read: ReadSentence, i: number): boolean =>
  read.entityAt(i - 1)?.kind === 'country' && read.entityAt(i + 1)?.kind === 'country';

/** "Ukrainian and American officials", "military and defense officials": the "and" joins modifiers. */
function joins(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at]!;
  if (lower !== 'and' && lower !== 'or') return false;
  const before = tokens[at - 1];
  if (before && PEOPLE.has(before.lower)) return false;
  for (let i = at + 1; i < to && i < at + 6; i++) {
    const t = tokens[i]!;
    if (PEOPLE.has(t.lower) || DOCUMENTS.has(t.lower)) return true;
    if (AFTER_HEAD.has(t.lower)) return false;
  }
  return false;
}

function isPlural(lower: string): boolean {
  return /(?:[^s]s|men|women|people|police|authorities|staff)$/.test(lower) && !/^(?:chiefs-of|news|press)/.test(lower);
}

/** Where a group's description ends: before a relative clause or what the source asked for. */
const CUT = new Set([
  'who',
  'which',
  'speaking',
  'requesting',
  'whose',
  'citing',
  'quoted',
  'asking',
  'declining',
  'insisting',
  'contacted',
  'reached',
  'interviewed',
]);

/** Heads that say nothing without their clause: "people who know the plans". */
const ANYBODY = new Set('people person persons those somebody someone one'.split(' '));

/** The phrase as a name: first article dropped, relative clauses and remarks cut. */
export function description(phrase: Phrase, text: string): string {
  const { read, from } = phrase;
  const { tokens } = read;
  let to = from;
  for (; to < phrase.to; to++) {
    const token = tokens[to]!;
    if (
      to > from &&
      ((token.text === ',' && !partsCountries(read, to)) ||
        token.text === ';' ||
        token.text === '(' ||
        token.text === '\u2014' ||
        token.text === '\u2013')
    )
      break;
    if (
      to > from &&
      ((CUT.has(token.lower) && !(token.lower === 'who' && to === from + 1 && ANYBODY.has(tokens[from]!.lower))) ||
        (token.lower === 'on' && (tokens[to + 1]?.lower === 'condition' || tokens[to + 1]?.lower === 'the')))
    )
      break;
    if (to - from > 16) break;
  }
  return text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(/\s+/g, ' ')
    .replaceAll('"', '');
}
