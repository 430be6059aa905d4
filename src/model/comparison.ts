import { z } from 'zod';
import {
  correctedSchema,
  countSchema,
  dateSchema,
  REALIS,
  remarkSchema,
  speakerSchema,
  statusSchema,
} from './claim.js';

const interval = z.tuple([z.number().nullable(), z.number().nullable()]);

export const comparedStatementSchema = z.object({
  statement: z.string().describe('Id of the statement'),
  speaker: speakerSchema,
  date: dateSchema,
  asOf: dateSchema.nullable(),
  count: countSchema,
  interval: interval.describe('Bounds of the count as compared; an open end is null'),
  reports: z.int().describe('Documents that carry the statement'),
  outlets: z.int().describe('Different named outlets among them'),
  claims: z.array(z.string()).describe('Ids of its claims'),
  voices: z.array(z.string()).optional().describe('Whose vote it is: the speaker, organization, country or outlets'),
  counted: z
    .boolean()
    .optional()
    .describe('False for what is shown without a vote: undated, or overtaken by a later word of the same voice'),
  corrected: z
    .array(correctedSchema.extend({ claim: z.string() }))
    .optional()
    .describe('What corrections.json changed of its claims'),
});

export const contextSchema = z.object({
  statement: z.string(),
  relation: z.enum(['whole', 'part']),
  fits: z.boolean().nullable().describe('null where no statement of the question is near enough in time to tell'),
  implies: z.string().nullable().describe('What the two leave for the rest, or by how much the part exceeds its whole'),
  against: z.string().nullable().optional().describe("The question's statement that `implies` was worked out with"),
  contradicts: z.array(z.string()).optional().describe("The question's statements that it cannot be true with"),
  fitsWith: z.array(z.string()).optional().describe("The question's statements near in time that it can be true with"),
  speaker: speakerSchema.optional(),
  date: dateSchema.optional(),
  asOf: dateSchema.nullable().optional(),
  count: countSchema.optional(),
  unit: z.string().optional(),
  status: statusSchema.optional(),
  realis: z.enum(REALIS).optional(),
  place: z.string().nullable().optional(),
  share: z.string().optional().describe('Where it is the share of each such unit'),
});

/** Everything said of one force's people of one kind, in one state and place. */
export const questionSchema = z.object({
  force: z.string().nullable(),
  unit: z.string(),
  status: statusSchema,
  realis: z.enum(REALIS),
  place: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  change: z.enum(['increase', 'decrease']).nullable().optional().describe('A question of differences, not of levels'),
  rate: z.enum(['day', 'week', 'month', 'year']).nullable().optional().describe('A question of numbers a day ...'),
  share: z.string().nullable().optional().describe('A question of the share of each such unit'),
});

export const comparisonSchema = z.object({
  question: questionSchema,
  statements: z.array(comparedStatementSchema),
  verdicts: z.array(
    z.object({
      a: z.string().describe('Id of a statement'),
      b: z.string().describe('Id of a statement'),
      verdict: z.enum(['agree', 'close', 'diverge', 'not_comparable']),
      gap: z.number().nullable().describe('Between the nearest numbers that were stated'),
      gapPercent: z.number().nullable().describe('The gap in percent of the smaller'),
      reason: z.string(),
    }),
  ),
  verdictsOmitted: z.int().optional().describe('Verdicts there are besides, too many to print'),
  contested: z.int().optional().describe('Pairs inside the window whose intervals do not meet, printed or not'),
  groups: z
    .array(z.object({ statements: z.array(z.string()), interval }))
    .describe('Who agrees with whom: the largest sets of statements whose intervals all meet'),
  groupsOmitted: z.int().optional().describe('Groups looked at beyond those printed, an upper bound'),
  consensus: z
    .object({ interval, speakers: z.int(), of: z.int() })
    .nullable()
    .describe("The largest group's common interval, where two speakers or more share it"),
  outliers: z
    .array(z.object({ statement: z.string(), gap: z.number(), gapPercent: z.number().nullable() }))
    .optional()
    .describe('Counted statements that do not meet the consensus inside the window, with their distance from it'),
  range: z
    .object({ low: z.number(), best: z.number(), high: z.number(), voices: z.int(), method: z.string() })
    .nullable()
    .optional()
    .describe('Low, best and high over the latest number of every voice'),
  context: z.array(contextSchema),
  changes: z.array(
    z.object({
      speaker: z.string(),
      from: z.string(),
      to: z.string(),
      difference: z.number().nullable().optional().describe('Between the numbers as stated; null where one is open'),
      stated: z
        .string()
        .nullable()
        .optional()
        .describe('The statement of the difference ("another 3,000") between them'),
      fits: z.boolean().nullable().optional().describe('Whether the stated difference leads from the one to the other'),
    }),
  ),
  remarks: z.array(
    remarkSchema.extend({
      refersTo: z.array(z.string()).optional().describe('Statements of the question with the number it speaks of'),
    }),
  ),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparedStatement = z.infer<typeof comparedStatementSchema>;
export type CountInterval = [number | null, number | null];
export type Verdict = Comparison['verdicts'][number];
export type AgreeingGroup = Comparison['groups'][number];
export type ContextEntry = Comparison['context'][number];
export type NumberChange = Comparison['changes'][number];
export type Remark = Comparison['remarks'][number];
