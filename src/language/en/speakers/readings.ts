import type { ArticleNames, ReadSentence } from './article.js';
import type { Entity } from './entities.js';
import { organizationOf } from './organization.js';
import { INTRODUCED } from './organization-words.js';
import type { Head, Phrase } from './phrase.js';
import type { NameRun } from './runs.js';
import { ORGANIZATION_HEADS, ORGANIZATION_MODIFIERS } from './titles.js';

/* What the words around a name or an organization make of it. */

/** "the newspaper Terra", "the armed group Ansar Row": the name stands right behind what it is. */
export function introduces(phrase: Phrase, head: Head, run: NameRun): boolean {
  const { tokens } = phrase.read;
  let before = run.from - 1;
  if (tokens[before]?.text === '"' || tokens[before]?.text === "'") before--;
  const noun = tokens[before];
  if (before < phrase.from || noun === undefined || noun.cap) return false;
  return INTRODUCED.has(noun.lower) && head.kind !== 'people';
}

export const SECRETARY_GENERAL = /^secretary[- ]general$/i;

/** Whose "the Secretary-General" is, where the article names one body that has one. */
export function bodyOfSecretary(names: ArticleNames): { short: string; name: string } | null {
  const un = names.has('United Nations') || names.has('UN ') || names.has('U.N.');
  const nato = names.has('NATO');
  if (un === nato) return null;
  return un ? { short: 'UN', name: 'United Nations' } : { short: 'NATO', name: 'NATO' };
}

/** "HOLM: We lost 40.": a transcript's label in capitals that is no known body and no acronym. */
export function labelName(names: ArticleNames, read: ReadSentence, run: NameRun): boolean {
  const word = run.words[0]!;
  return (
    read.tokens[run.to]?.text === ':' &&
    read.tokens[run.from]!.start === read.sentence.start &&
    /^\p{Lu}{4,}$/u.test(word) &&
    /[AEIOUY]/.test(word) &&
    names.lexicon.body(word) === null &&
    !names.has(`(${word})`)
  );
}

/** A plural that opens its sentence ("Hospitals reported") is a common noun, unless the article knows the name. */
export function commonOpening(names: ArticleNames, phrase: Phrase, run: NameRun): boolean {
  const { tokens, sentence } = phrase.read;
  const word = run.words[0]!;
  if (run.words.length > 1 || !/(?:[^s']s|men|people)$/.test(word) || word === word.toUpperCase()) return false;
  if (tokens[run.from]!.start !== sentence.start && tokens[run.from - 1]?.text !== '"') return false;
  if (names.fullMentions(word).length > 0 || names.lexicon.family(word).length > 0) return false;
  if (names.has(word.toLowerCase())) return true;
  return !names.occurrences(word, 12).some((at) => /[\p{Ll},] $/u.test(names.view.text.slice(at - 2, at)));
}

/** "a Western military adviser": the military is nobody's of whom the article has spoken. */
function foreign(phrase: Phrase, entity: Entity): boolean {
  return phrase.read.tokens
    .slice(phrase.from, entity.from)
    .some((t) => (t.cap && t.start !== phrase.read.sentence.start) || t.lower === 'foreign' || t.lower === 'allied');
}

/** Entities that "and" joins as equals: "Kyiv and Washington", "the BBC and Reuters". */
export function joint(phrase: Phrase): Entity[] {
  const { tokens } = phrase.read;
  const list = phrase.entities;
  const joined: Entity[] = [];
  for (let i = 0; i + 1 < list.length; i++) {
    const between = tokens.slice(list[i]!.to, list[i + 1]!.from);
    const and =
      between.some((t) => t.lower === 'and' || t.text === '&' || t.text === ',') &&
      between.every(
        (t) =>
          t.lower === 'and' ||
          (!t.cap && (ORGANIZATION_MODIFIERS.has(t.lower) || ORGANIZATION_HEADS.has(t.lower))) ||
          t.lower === 'the' ||
          t.text === ',' ||
          t.text === '&',
      );
    if (!and) continue;
    if (!joined.includes(list[i]!)) joined.push(list[i]!);
    joined.push(list[i + 1]!);
  }
  return joined;
}

/** Organization and country that the phrase names for its people. */
export function belonging(
  names: ArticleNames,
  phrase: Phrase,
): { organization: string | null; country: string | null } {
  let of: string | null = null;
  let country: string | null = null;
  let countries = 0;
  for (const entity of phrase.entities) {
    if (entity.kind === 'organization' && of === null) {
      if (entity.anaphoric && foreign(phrase, entity)) continue;
      const full = organizationOf(names, entity, phrase.read.tokens[entity.from]!.start);
      if (!full.unresolved) of = full.name;
      country ??= full.country;
    } else if (entity.kind === 'country') {
      countries++;
      country ??= entity.country;
    }
  }
  return { organization: of, country: countries > 1 && of === null ? null : country };
}
