import { tokenIndex } from '../../../text/tokens.js';
import type { ArticleNames, ReadSentence } from './article.js';
import { nameKey } from './keys.js';
import { type PersonMention, personOf } from './person.js';
import type { Head, Phrase } from './phrase.js';
import { roleAfter, roleBefore } from './roles.js';
import type { NameRun } from './runs.js';
import { OFFICES, PEOPLE, ROLE_MODIFIERS } from './titles.js';

/* Who "the minister" or "the army chief" is: the one person of the article that is called so. */

const SAME_OFFICE: Record<string, string[]> = {
  spokesman: ['spokesman', 'spokesperson', 'spokeswoman', 'secretary'],
  spokeswoman: ['spokeswoman', 'spokesperson', 'spokesman', 'secretary'],
  spokesperson: ['spokesperson', 'spokesman', 'spokeswoman', 'secretary'],
  leader: ['leader', 'president', 'premier', 'chairman', 'chief', 'head'],
  president: ['president'],
  premier: ['premier', 'minister'],
  chief: ['chief', 'head', 'director', 'commander'],
  head: ['head', 'chief', 'director'],
  boss: ['head', 'chief', 'director', 'boss'],
  director: ['director', 'head', 'chief'],
  lawmaker: ['lawmaker', 'deputy', 'senator', 'congressman', 'congresswoman', 'mp', 'representative', 'member'],
  general: ['general', 'gen'],
  colonel: ['colonel', 'col'],
  major: ['major', 'maj'],
  captain: ['captain', 'capt'],
  admiral: ['admiral', 'adm'],
  lieutenant: ['lieutenant', 'lt'],
  senator: ['senator', 'sen'],
  governor: ['governor', 'gov'],
  official: ['official'],
  officer: ['officer', 'colonel', 'major', 'captain', 'lieutenant'],
  commander: ['commander', 'general', 'chief', 'colonel'],
  adviser: ['adviser', 'advisor'],
  advisor: ['adviser', 'advisor'],
  envoy: ['envoy', 'ambassador', 'representative'],
  ambassador: ['ambassador', 'envoy'],
  analyst: ['analyst', 'expert', 'researcher', 'fellow'],
  expert: ['expert', 'analyst', 'researcher', 'fellow', 'professor'],
  researcher: ['researcher', 'analyst', 'fellow', 'professor'],
  minister: ['minister'],
  secretary: ['secretary'],
  chancellor: ['chancellor'],
  diplomat: ['diplomat', 'ambassador', 'envoy'],
  historian: ['historian', 'professor'],
};

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

interface Candidate {
  run: NameRun;
  read: ReadSentence;
  at: number;
  key: string;
  role: string;
}

/**
 * The named holder of a role-only mention: the only person of the article whose role has this head word and contradicts
 * none of the phrase's words and countries; of several, the one named in the same or the three sentences before. Null
 * where nobody or no single one fits.
 */
export function holderOf(
  names: ArticleNames,
  phrase: Phrase,
  head: Head,
  where: { organization: string | null; country: string | null },
): PersonMention | null {
  const { tokens } = phrase.read;
  const position = tokens[phrase.from]!.start;
  const wanted = tokens
    .slice(phrase.from, head.index)
    .filter(
      (t, i) => t.kind === 'word' && t.lower !== "'s" && phrase.read.entityAt(phrase.from + i)?.kind !== 'country',
    )
    .map((t) => t.lower.replace('defense', 'defence'))
    .filter((w) => w.length > 2 && w !== 'the');
  const candidates: Candidate[] = [];
  const heads = SAME_OFFICE[head.lower] ?? [head.lower];
  for (const office of heads) {
    for (const form of [office, capital(office)]) {
      for (const at of names.occurrences(form, 12)) {
        if (at === tokens[head.index]!.start) continue;
        const read = names.readAt(at);
        if (!read) continue;
        const candidate = holderAt(names, read, at);
        if (!candidate) continue;
        const { role } = candidate;
        if (
          office !== head.lower &&
          wanted.length === 0 &&
          heads[0] !== office &&
          !head.lower.startsWith('spokes') &&
          RANKED.has(head.lower) === false &&
          at > position
        )
          continue;
        if (wanted.length && !wanted.every((w) => role.includes(w) || MINOR.has(w))) continue;
        candidates.push(candidate);
      }
    }
    if (candidates.length && office === heads[0] && !head.lower.startsWith('spokes')) break;
  }
  // "the spokesman of the armed forces": whose, though the article names them nowhere in full.
  const link = tokens[head.index + 1]?.lower;
  const rest = link === 'of' || link === 'for' ? tokens.slice(head.index + 2, phrase.to).map((t) => t.lower) : [];
  const body = where.organization ?? (rest.length > 0 ? rest.join(' ') : null);
  const fitting =
    where.country === null && body === null
      ? candidates
      : candidates.filter((c) => compatible(names, c, where.country, body));
  const people = new Set(fitting.map((c) => c.key));
  if (people.size === 0) return knownHolder(names, head, position, where.country);
  let chosen: Candidate | undefined;
  if (people.size === 1) chosen = fitting.find((c) => c.run.words.length > 1) ?? fitting[0];
  else {
    const sentence = phrase.read.sentence.index;
    chosen = fitting
      .filter((c) => c.at < position && sentence - c.read.sentence.index <= 3)
      .sort((a, b) => b.at - a.at)[0];
  }
  return chosen ? personOf(names, chosen.read, chosen.run) : null;
}

/** How many sentences before a role-only mention its holder may have been named without the role. */
const BEFORE = 15;

/** The one known person named before, in the sentences near, who holds the office: "the minister" after a minister's bare name. */
function knownHolder(names: ArticleNames, head: Head, position: number, country: string | null): PersonMention | null {
  const here = names.view.sentenceAt(position);
  if (!here || !CIVIL.has(head.lower)) return null;
  const all = names.view.sentences;
  let found: PersonMention | null = null;
  for (let i = here.index; i >= 0 && here.index - i <= BEFORE; i--) {
    const read = names.read(all[i]!);
    for (const run of read.runs) {
      if (run.words.length < 2 || read.tokens[run.from]!.start >= position) continue;
      if (names.lexicon.person(run.words.join(' ')).length === 0) continue;
      const person = personOf(names, read, run);
      if (!person.role?.toLowerCase().includes(head.lower) || (country && person.country !== country)) continue;
      if (found && nameKey(found.name) !== nameKey(person.name)) return null;
      found ??= person;
    }
  }
  return found;
}

/** Offices by which articles take up a well-known person. */
const CIVIL = new Set(
  'minister president premier chancellor secretary ambassador spokesman spokeswoman spokesperson'.split(' '),
);
const RANKED = new Set(Object.keys(SAME_OFFICE));
const MINOR = new Set('senior top former outgoing acting current country local own same new'.split(' '));

/** Nothing known of the person contradicts the phrase: another country, or another body ("the spokesman of the division"). */
function compatible(
  names: ArticleNames,
  candidate: Candidate,
  country: string | null,
  organization: string | null,
): boolean {
  const person = personOf(names, candidate.read, candidate.run);
  if (country !== null && person.country !== null && person.country !== country) return false;
  if (organization === null) return true;
  const own = `${candidate.role} ${person.organization ?? ''}`.toLowerCase().replaceAll('defense', 'defence');
  const words = organization
    .toLowerCase()
    .replaceAll('defense', 'defence')
    .split(/[^\p{L}]+/u);
  return words.some((w) => w.length > 2 && !LINKS.has(w) && own.includes(w)) || !PARTS.test(own);
}

const LINKS = new Set('the and for'.split(' '));
/** Bodies of which there are many: one of them is no other. */
const PARTS =
  /\b(?:division|brigade|battalion|regiment|battalions|corps|group|squadron|province|district|city|region)\b/;

/** "the spokesman for the president", "the president's adviser": the office is not the named person's own. */
function owned(read: ReadSentence, at: number): boolean {
  const { tokens } = read;
  const first = tokenIndex(tokens, at);
  const index = tokens[first]?.start === at ? first : -1;
  if (tokens[index + 1]?.lower === "'s") return true;
  let i = index - 1;
  while (
    i >= 0 &&
    (tokens[i]!.lower === 'the' ||
      read.entityAt(i) ||
      tokens[i]!.text === '-' ||
      OFFICES.has(tokens[i]!.lower) ||
      ROLE_MODIFIERS.has(tokens[i]!.lower))
  ) {
    if (tokens[i]!.lower === 'the') {
      i--;
      break;
    }
    i--;
  }
  const before = tokens[i];
  return (
    before !== undefined &&
    (before.lower === 'for' || before.lower === 'of' || before.lower === 'to') &&
    i > 0 &&
    (PEOPLE.has(tokens[i - 1]!.lower) || OFFICES.has(tokens[i - 1]!.lower))
  );
}

/** Who holds the office named at an offset, by article: every source of an article asks for the same few. */
const HOLDERS = new WeakMap<ArticleNames, Map<number, Candidate | null>>();

/** The person whose role holds the word at `at`, if any. */
function holderAt(names: ArticleNames, read: ReadSentence, at: number): Candidate | null {
  let known = HOLDERS.get(names);
  if (!known) {
    known = new Map();
    HOLDERS.set(names, known);
  }
  let found = known.get(at);
  if (found === undefined) {
    found = owned(read, at) ? null : findHolder(names, read, at);
    known.set(at, found);
  }
  return found;
}

const PLACING = new Set('in of at near around across into from to through outside inside'.split(' '));

function findHolder(names: ArticleNames, read: ReadSentence, at: number): Candidate | null {
  const { tokens, entityAt } = read;
  const { text } = names.view;
  for (const run of read.runs) {
    // "in the province of Elbe, an official said": a place.
    if (run.words.length === 1 && PLACING.has(tokens[run.from - 1]?.lower ?? '')) continue;
    const before = roleBefore(tokens, run.from, text, entityAt);
    const after = roleAfter(read, run.to, text);
    const covers = (r: { from: number; to: number } | null) =>
      r !== null && tokens[r.from]!.start <= at && at < tokens[r.to - 1]!.end;
    const ranks = before && at >= tokens[before.from]!.start && at < tokens[run.from]!.start;
    if (!covers(before) && !covers(after) && !ranks) continue;
    const person = personOf(names, read, run);
    const role = `${before ? text.slice(tokens[before.from]!.start, tokens[run.from]!.start) : ''} ${after?.role ?? ''}`;
    return {
      run,
      read,
      at: tokens[run.from]!.start,
      key: nameKey(person.name),
      role: role.toLowerCase().replaceAll('defense', 'defence'),
    };
  }
  return null;
}
