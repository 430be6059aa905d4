import { z } from 'zod';
import { dateText, QUALIFIERS, REALIS, RELATIONS, SPEAKER_KINDS, STANCES, statusSchema } from './claim.js';

/* What a reader of the articles knows better than the program: corrections.json beside the documents. */

const claimId = z.string().min(1, 'the id of a claim is expected');
const text = z.string().trim().min(1, 'it is empty');
const bound = z.number().min(0).nullable();
const code = z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code is expected');

const date = z.union([
  dateText,
  z.strictObject({ value: dateText, end: dateText.optional().describe('Last day of a span') }),
]);

/** Fields of a claim with what they have to be. A name alone takes country and enclosing places from the program's tables. */
export const fixesSchema = z.strictObject({
  speaker: z
    .union([
      text,
      z.strictObject({
        name: text.optional(),
        kind: z.enum(SPEAKER_KINDS).optional(),
        role: text.nullable().optional(),
        organization: text.nullable().optional(),
        country: code.nullable().optional(),
      }),
    ])
    .optional()
    .describe(
      'Another speaker: a name, with a name the other fields start empty; without a name the fields that differ',
    ),
  date: date.nullable().optional().describe('When it was said; null where the text does not settle it'),
  asOf: date.nullable().optional().describe('When the count held'),
  count: z
    .union([z.number().min(0), z.strictObject({ low: bound, high: bound, best: bound, qualifier: z.enum(QUALIFIERS) })])
    .optional()
    .describe('A number stands for exactly that many'),
  change: z.enum(['increase', 'decrease']).nullable().optional(),
  rate: z.enum(['day', 'week', 'month', 'year']).nullable().optional(),
  each: text.nullable().optional().describe('What each has so many ("brigades")'),
  partOf: claimId.nullable().optional(),
  unit: text.optional(),
  force: z
    .union([text, z.strictObject({ name: text, country: code.nullable() })])
    .nullable()
    .optional(),
  status: statusSchema.optional(),
  realis: z.enum(REALIS).optional(),
  stance: z.enum(STANCES).optional(),
  place: z
    .union([
      text,
      z.strictObject({
        name: text.optional(),
        country: code.nullable().optional(),
        within: z.array(text).optional(),
        relation: z.enum(RELATIONS).optional(),
      }),
    ])
    .nullable()
    .optional(),
  hedges: z.array(text).optional(),
});

const ACTIONS = ['drop', 'set', 'merge', 'split'] as const;

export const correctionSchema = z
  .strictObject({
    claim: claimId.describe('Id of the claim'),
    quote: z
      .string()
      .optional()
      .describe("The claim's sentence, for readers, and to find it again after the article changed"),
    drop: z.literal(true).optional().describe('It is no claim'),
    set: fixesSchema
      .refine((fixes) => Object.keys(fixes).length > 0, 'it names no field')
      .optional()
      .describe('What its fields have to be'),
    merge: z.array(claimId).min(1).optional().describe('Claims whose statements are one with its own'),
    split: z
      .union([z.literal(true), z.array(claimId).min(1)])
      .optional()
      .describe('It leaves its statement and is one by itself, or together with these claims'),
    reason: text.describe('Why'),
  })
  .refine(
    (entry) => ACTIONS.filter((action) => entry[action] !== undefined).length === 1,
    `one of ${ACTIONS.join(', ')} is expected`,
  )
  .describe('One correction of one claim: exactly one of drop, set, merge and split');

export const correctionsSchema = z.strictObject({
  version: z.literal(1),
  corrections: z.array(correctionSchema).describe('Applied in their order: of two that set one field the later stands'),
});

export type Fixes = z.infer<typeof fixesSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type CorrectionAction = (typeof ACTIONS)[number];

export const actionOf = (correction: Correction): CorrectionAction =>
  ACTIONS.find((action) => correction[action] !== undefined)!;
