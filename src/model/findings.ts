import { z } from 'zod';
import { claimSchema, countSchema, dateSchema, speakerSchema, warningSchema } from './claim.js';
import { questionSchema } from './comparison.js';

/* What `check` and `diff` find: where voices diverge, and what a second run says otherwise. */

const sideSchema = z.object({
  statement: z.string().describe('Id of the statement'),
  speaker: speakerSchema,
  date: dateSchema,
  asOf: dateSchema.nullable(),
  count: countSchema,
});

export const divergenceSchema = z.object({
  question: questionSchema,
  kind: z
    .enum(['diverge', 'exceeds'])
    .describe('Two voices on one question, or a part (`a`) that exceeds its whole (`b`)'),
  a: sideSchema,
  b: sideSchema,
  gap: z.number().nullable().describe('Between the nearest numbers that were stated'),
  gapPercent: z.number().nullable().describe('The gap in percent of the smaller'),
  reason: z.string(),
});

export const checkOutputSchema = z.object({
  version: z.literal(1),
  diverges: z.boolean().describe('Whether there is any; the exit code is 1 then'),
  questions: z.int().describe('How many questions were looked at'),
  divergences: z.array(divergenceSchema).describe('The most contested question first, its largest gap first'),
  divergencesOmitted: z.int().optional().describe('Pairs apart there are besides, too many to print'),
  warnings: z.array(warningSchema),
});

export const statementSideSchema = claimSchema
  .pick({
    statement: true,
    speaker: true,
    date: true,
    asOf: true,
    count: true,
    change: true,
    rate: true,
    each: true,
    unit: true,
    force: true,
    status: true,
    realis: true,
    stance: true,
    place: true,
  })
  .extend({
    reports: z.int().describe('Documents that carry it'),
    claims: z.array(z.string()).describe('Ids of its claims'),
    files: z.array(z.string()),
  });

export const statementChangeSchema = z.object({
  kind: z.enum(['appeared', 'vanished', 'changed']),
  fields: z
    .array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }))
    .describe('What changed, in words; empty for a statement that appeared or vanished'),
  before: statementSideSchema.nullable().describe('null for a statement that appeared'),
  after: statementSideSchema.nullable().describe('null for a statement that vanished'),
});

export const diffOutputSchema = z.object({
  version: z.literal(1),
  differs: z.boolean().describe('Whether there is any; the exit code is 1 then'),
  changes: z.array(statementChangeSchema),
  warnings: z.array(warningSchema),
});

export type Divergence = z.infer<typeof divergenceSchema>;
export type StatementSide = z.infer<typeof statementSideSchema>;
export type StatementChange = z.infer<typeof statementChangeSchema>;
