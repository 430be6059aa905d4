import { z } from 'zod';
import { STANCES, STATUSES } from './claim.js';

/* Rows of a user's own, beside those that the program brings: what a lexicon file holds. */

const text = z.string().trim().min(1);
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be a country as two capitals (ISO 3166-1), such as "EE"')
  .describe('ISO 3166-1 alpha-2');
const spellings = z.array(text).describe('Other names and spellings that texts use');
const year = z.int().min(1000).max(9999);

export const ownSpeakerSchema = z.strictObject({
  name: text.describe('The full name, as claims are to give it'),
  kind: z.enum(['person', 'organization', 'outlet']).optional().describe('What the speaker is; default: person'),
  spellings: spellings.optional(),
  role: text.optional().describe("A person's office"),
  organization: text.optional().describe('Where a person speaks for one'),
  country: country.optional(),
  from: year.optional().describe('First year in the office'),
  to: year.optional().describe('Last year in the office'),
  hosts: z.array(text).optional().describe("An outlet's host names, without www"),
});

export const ownPlaceSchema = z.strictObject({
  name: text.describe('As claims are to give it'),
  country: country.optional(),
  within: z
    .array(text)
    .optional()
    .describe('What it lies in, nearest first; known places bring what they lie in themselves'),
  spellings: spellings.optional(),
});

export const ownForceSchema = z.strictObject({
  name: text.describe("An armed group, a mission, or a name of a country's own force"),
  spellings: spellings.optional(),
  country: country.optional().describe("For a country's own force, which then goes by the country"),
  mission: z.boolean().optional().describe('True for a mission or alliance, in which nations have contingents'),
});

const word = z.string().regex(/^[\p{L}\p{M}'-]+$/u, 'must be one word');

export const ownNounSchema = z.strictObject({
  words: z.array(word).min(1).describe('All forms: singular and plural'),
  unit: text.optional().describe('The unit of its claims; default: troops'),
  status: z.enum(STATUSES).optional().describe('For a noun that says a state of soldiers, as "casualties" does'),
});

export const ownVerbSchema = z.strictObject({
  verb: word.describe('The infinitive'),
  past: word.optional().describe('Where it is irregular'),
  participle: word.optional().describe('Where it is neither regular nor the past form'),
  stance: z.enum(STANCES).optional().describe('What it does to the number; default: asserts'),
});

export const lexiconSchema = z
  .strictObject({
    speakers: z.array(ownSpeakerSchema).optional(),
    places: z.array(ownPlaceSchema).optional(),
    forces: z.array(ownForceSchema).optional(),
    nouns: z.array(ownNounSchema).optional().describe('Nouns for members of a force'),
    verbs: z.array(ownVerbSchema).optional().describe('Reporting verbs'),
    hedges: z.array(text).optional().describe('Words that weaken a number in their clause'),
  })
  .describe('Speakers, places, forces and words of your own');

export type Lexicon = z.infer<typeof lexiconSchema>;
export type OwnSpeaker = z.infer<typeof ownSpeakerSchema>;
export type OwnPlace = z.infer<typeof ownPlaceSchema>;
export type OwnForce = z.infer<typeof ownForceSchema>;
export type OwnNoun = z.infer<typeof ownNounSchema>;
export type OwnVerb = z.infer<typeof ownVerbSchema>;
