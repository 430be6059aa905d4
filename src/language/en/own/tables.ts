import type { Lexicon, OwnNoun, OwnVerb } from '../../../model/lexicon.js';
import { normalise } from '../../../text/normalise.js';
import { tokenize } from '../../../text/tokens.js';
import { VERB_FAMILIES, type VerbCue, type VerbFamily, verbForms } from '../attribution/cues.js';
import { makeForces } from '../forces/table.js';
import type { NounEntry } from '../personnel/nouns.js';
import { makeAreas } from '../places/table.js';
import { makeSpeakers } from '../speakers/index.js';
import type { OwnTables } from './scope.js';
import { speakersOf } from './speakers.js';

/** The tables of a lexicon: its rows before the built-in ones. */
export function tablesOf(lexicon: Lexicon): OwnTables {
  return {
    areas: makeAreas(lexicon.places ?? []),
    forces: makeForces(lexicon.forces ?? []),
    nouns: nounsOf(lexicon.nouns ?? []),
    verbs: verbsOf(lexicon.verbs ?? []),
    hedges: (lexicon.hedges ?? []).map((phrase) => tokenize(normalise(phrase)).map(({ lower }) => lower)),
    speakers: makeSpeakers(speakersOf(lexicon)),
  };
}

function nounsOf(nouns: readonly OwnNoun[]): Map<string, NounEntry> {
  const rows = new Map<string, NounEntry>();
  for (const { words, unit = 'troops', status } of nouns) {
    const entry: NounEntry = status ? { class: 'state', unit, status } : { class: 'hard', unit };
    for (const word of words) rows.set(word.toLowerCase(), entry);
  }
  return rows;
}

function verbsOf(verbs: readonly OwnVerb[]): Map<string, VerbCue> {
  const [say] = VERB_FAMILIES as [VerbFamily];
  return verbForms(
    verbs.map(({ verb, past, participle, stance = 'asserts' }) => ({
      ...say,
      name: verb,
      stance,
      // As in the rows of the families: lemma, past and participle, as far as they are irregular.
      verbs: [verb, past ?? participle, past && participle].filter(Boolean).join('/').toLowerCase(),
    })),
  );
}

/** Outlets by their names and addresses, a user's own among them. */
export function outletsOf({ speakers = [] }: Lexicon, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const outlets = new Map(known);
  for (const { kind, name, spellings = [], hosts = [] } of speakers) {
    if (kind !== 'outlet') continue;
    for (const written of [name, ...spellings, ...hosts]) outlets.set(written.toLowerCase(), name);
  }
  return outlets;
}
