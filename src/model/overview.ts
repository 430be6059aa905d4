import { z } from 'zod';
import { countSchema, documentSchema, speakerSchema, warningSchema } from './claim.js';
import { questionSchema } from './comparison.js';

/* What a collection holds, document by document and speaker by speaker. */

export const sourceInfoSchema = documentSchema
  .omit({ sha256: true })
  .extend({
    statements: z.int().describe('How many different statements its claims are'),
    warnings: z.array(warningSchema.omit({ file: true })).describe('What the reading of it left open'),
  })
  .describe('A document with what was found in it');

export const speakerNumbersSchema = z.object({
  question: questionSchema.describe('What the numbers are of, and the first and last day that they held'),
  statements: z.int(),
  low: z.number().describe('The smallest number stated'),
  high: z.number().describe('The largest number stated'),
  latest: countSchema.describe('The latest of them'),
});

export const speakerInfoSchema = speakerSchema
  .omit({ text: true, basis: true })
  .extend({
    spellings: z.array(z.string()).describe('Every name that the speaker goes by, the most frequent first'),
    statements: z.int(),
    claims: z.int(),
    documents: z.int().describe('Documents that carry a statement of the speaker'),
    from: z.string().nullable().describe('First and last day on which something was said'),
    to: z.string().nullable(),
    numbers: z.array(speakerNumbersSchema).describe('The range of the numbers over time, question by question'),
  })
  .describe('One voice under all its names');

export const sourcesOutputSchema = z.object({
  version: z.literal(1),
  sources: z.array(sourceInfoSchema),
  warnings: z.array(warningSchema),
});

export const speakersOutputSchema = z.object({
  version: z.literal(1),
  speakers: z.array(speakerInfoSchema),
  warnings: z.array(warningSchema),
});

export type SourceInfo = z.infer<typeof sourceInfoSchema>;
export type SpeakerInfo = z.infer<typeof speakerInfoSchema>;
export type SpeakerNumbers = z.infer<typeof speakerNumbersSchema>;
