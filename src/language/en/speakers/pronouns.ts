import type { Span } from '../../../model/span.js';
import { countryByCode } from '../places/countries.js';
import type { ArticleNames, ReadSentence } from './article.js';
import type { Entity } from './entities.js';
import { type PersonMention, personOf } from './person.js';
import { roleAfter, roleBefore } from './roles.js';
import type { NameRun } from './runs.js';
import { PEOPLE, SAID } from './titles.js';

/* Who "he" or "it" stands for: the nearest speaker before it. */

/** How many sentences back a pronoun can reach. */
const REACH = 8;

/** The nearest person before `position` who speaks, else who has a role or a full name. */
export function personBefore(names: ArticleNames, position: number): PersonMention | null {
  const here = names.view.sentenceAt(position);
  if (!here) return null;
  const all = names.view.sentences;
  for (let i = here.index; i >= 0 && here.index - i <= REACH; i--) {
    const read = names.read(all[i]!);
    let best: NameRun | null = null;
    let bestScore = 0;
    for (const run of read.runs) {
      const at = read.tokens[run.from]!.start;
      if (at >= position) break;
      const score = standing(names, read, run);
      if (score > bestScore) {
        best = run;
        bestScore = score;
      }
    }
    if (best) return personOf(names, read, best);
  }
  return null;
}

/** 3 for one who says something, 2 for one with a role, 1 for a full name known elsewhere in the article; 0 for what is hardly a person. */
function standing(names: ArticleNames, read: ReadSentence, run: NameRun): number {
  const { tokens } = read;
  const { text } = names.view;
  const near = (i: number) => tokens[i] !== undefined && SAID.has(tokens[i]!.lower);
  const role = roleBefore(tokens, run.from, text, read.entityAt)?.role ?? roleAfter(read, run.to, text)?.role;
  if (near(run.to) || near(run.from - 1) || near(run.to + 1)) return 3;
  if (role) return 2;
  if (run.words.length === 1 && names.fullMentions(run.words[0]!).length > 0) return 1;
  return run.words.length > 1 && names.lexicon.person(run.words.join(' ')).length > 0 ? 1 : 0;
}

/** The nearest organization, country or group before `position` with a verb of saying beside it. */
export function bodyBefore(names: ArticleNames, position: number): Span | null {
  const here = names.view.sentenceAt(position);
  if (!here) return null;
  const all = names.view.sentences;
  const { text } = names.view;
  for (let i = here.index; i >= 0 && here.index - i <= 3; i--) {
    const { tokens, entities } = names.read(all[i]!);
    for (let e = entities.length - 1; e >= 0; e--) {
      const entity = entities[e]!;
      const start = tokens[entity.from]!.start;
      if (start >= position) continue;
      let to = entity.to;
      while (tokens[to] && PEOPLE.has(tokens[to]!.lower)) to++;
      const said = [tokens[to], tokens[to + 1], tokens[entity.from - 1]].some(
        (t) => t !== undefined && SAID.has(t.lower),
      );
      if (!said) continue;
      const end = tokens[to - 1]!.end;
      return { start, end, text: text.slice(start, end) };
    }
  }
  return null;
}

/** The country that "its" stands for: the nearest before it in the sentence, else in the one before. */
export function ownerBefore(
  names: ArticleNames,
  read: ReadSentence,
  before: number,
): { code: string; demonym: string } | null {
  const all = names.view.sentences;
  const previous = all[read.sentence.index - 1];
  for (const [part, end] of [
    [read, before],
    ...(previous ? [[names.read(previous), Number.POSITIVE_INFINITY] as const] : []),
  ] as const) {
    const owner = (e: Entity) => e.country !== null && e.to <= end;
    // Of the sentence before, what it is about.
    const nearest = part === read ? part.entities.findLast(owner) : part.entities.find(owner);
    const country = nearest && countryByCode(nearest.country!);
    if (country) return country;
  }
  return null;
}
