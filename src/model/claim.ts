import { z } from 'zod';

/* The claim contract as schemas: single source of the types, the JSON Schema and the tables in the docs. */

export const STATUSES = [
  'present',
  'training',
  'en_route',
  'planned',
  'possible',
  'withdrawn',
  'strength',
  'killed',
  'wounded',
  'captured',
  'missing',
  'deserted',
  'casualties',
] as const;
export const QUALIFIERS = [
  'exact',
  'approx',
  'up_to',
  'at_least',
  'more_than',
  'fewer_than',
  'range',
  'vague',
] as const;
export const REALIS = ['actual', 'planned', 'possible'] as const;
export const STANCES = ['asserts', 'denies', 'cannot_confirm'] as const;
export const SPEAKER_KINDS = ['person', 'organization', 'group', 'outlet'] as const;
export const RELATIONS = ['in', 'toward', 'from', 'near', 'not_in'] as const;
export const BASES = ['stated', 'resolved', 'supplied'] as const;

export const statusSchema = z.enum(STATUSES);
export const qualifierSchema = z.enum(QUALIFIERS);
export const basisSchema = z.enum(BASES);
export const confidenceSchema = z.enum(['high', 'low']);

export const speakerSchema = z.object({
  name: z.string().describe('Full name, organization, described group or outlet'),
  kind: z.enum(SPEAKER_KINDS),
  role: z.string().nullable().describe('Role as the article (or the table of known speakers) gives it'),
  organization: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  text: z.string().describe('The words of the article that name the speaker'),
  basis: basisSchema,
});

export const dateSchema = z.object({
  value: z.string().nullable().describe('YYYY-MM-DD, YYYY-MM, YYYY or null'),
  end: z.string().optional().describe('Last day of a span such as "last week"'),
  text: z.string().nullable().describe('The date words; null where there are none'),
  basis: basisSchema.nullable(),
  confidence: confidenceSchema,
});

export const countSchema = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  best: z.number().nullable(),
  qualifier: qualifierSchema,
  text: z.string().describe('The number with its qualifier words'),
  start: z.int(),
  end: z.int(),
});

export const placeSchema = z.object({
  name: z.string(),
  country: z.string().nullable(),
  within: z.array(z.string()).describe('Enclosing places, nearest first'),
  parts: z.array(z.string()).optional(),
  relation: z.enum(RELATIONS),
  text: z.string(),
  basis: basisSchema,
});

export const forceSchema = z.object({ name: z.string(), country: z.string().nullable() });

export const sourceSchema = z.object({
  file: z.string(),
  document: z.string(),
  article: z.int(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: dateSchema.nullable(),
  line: z.int(),
  column: z.int(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
});

export const claimSchema = z.object({
  id: z.string(),
  statement: z.string(),
  speaker: speakerSchema,
  via: z.array(z.object({ name: z.string(), kind: z.enum(SPEAKER_KINDS) })),
  date: dateSchema,
  asOf: dateSchema.nullable(),
  count: countSchema,
  change: z.enum(['increase', 'decrease']).nullable(),
  rate: z.enum(['day', 'week', 'month', 'year']).nullable(),
  each: z.object({ of: z.string() }).nullable(),
  partOf: z.string().nullable(),
  unit: z.string(),
  force: forceSchema.nullable(),
  status: statusSchema,
  realis: z.enum(REALIS),
  stance: z.enum(STANCES),
  place: placeSchema.nullable(),
  hedges: z.array(z.string()),
  source: sourceSchema,
  rules: z.record(z.string(), z.string()).optional().describe('Field to the rule that decided it; `show` prints them'),
});

export type Status = z.infer<typeof statusSchema>;
export type Qualifier = z.infer<typeof qualifierSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type DateConfidence = z.infer<typeof confidenceSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type ClaimDate = z.infer<typeof dateSchema>;
export type Count = z.infer<typeof countSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Force = z.infer<typeof forceSchema>;
export type ClaimSource = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Realis = (typeof REALIS)[number];
export type Stance = (typeof STANCES)[number];
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
export type Relation = (typeof RELATIONS)[number];

export const documentSchema = z.object({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: dateSchema.nullable(),
  articles: z.int(),
  claims: z.int(),
});

export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  file: z.string(),
  line: z.int().optional(),
});

export type DocumentInfo = z.infer<typeof documentSchema>;
export type Warning = z.infer<typeof warningSchema>;

export const listOutputSchema = z.object({
  version: z.literal(1),
  documents: z.array(documentSchema),
  claims: z.array(claimSchema),
  warnings: z.array(warningSchema),
});
