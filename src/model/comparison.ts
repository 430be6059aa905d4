import { z } from 'zod';
import { countSchema, dateSchema, REALIS, sourceSchema, speakerSchema, statusSchema } from './claim.js';

const interval = z.tuple([z.number().nullable(), z.number().nullable()]);

export const comparedStatementSchema = z.object({
  statement: z.string(),
  speaker: speakerSchema,
  date: dateSchema,
  asOf: dateSchema.nullable(),
  count: countSchema,
  interval,
  reports: z.int(),
  outlets: z.int(),
  claims: z.array(z.string()),
});

export const comparisonSchema = z.object({
  question: z.object({
    force: z.string().nullable(),
    unit: z.string(),
    status: statusSchema,
    realis: z.enum(REALIS),
    place: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  statements: z.array(comparedStatementSchema),
  verdicts: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      verdict: z.enum(['agree', 'close', 'diverge', 'not_comparable']),
      gap: z.number().nullable(),
      gapPercent: z.number().nullable(),
      reason: z.string(),
    }),
  ),
  verdictsOmitted: z.int().optional(),
  groups: z.array(z.object({ statements: z.array(z.string()), interval })),
  consensus: z.object({ interval, speakers: z.int(), of: z.int() }).nullable(),
  context: z.array(
    z.object({
      statement: z.string(),
      relation: z.enum(['whole', 'part']),
      fits: z.boolean().nullable(),
      implies: z.string().nullable(),
    }),
  ),
  changes: z.array(z.object({ speaker: z.string(), from: z.string(), to: z.string() })),
  remarks: z.array(
    z.object({
      speaker: speakerSchema,
      date: dateSchema,
      stance: z.enum(['confirms', 'denies', 'cannot_confirm']),
      text: z.string(),
      source: sourceSchema,
    }),
  ),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparedStatement = z.infer<typeof comparedStatementSchema>;
export type CountInterval = [number | null, number | null];
export type Remark = Comparison['remarks'][number];
