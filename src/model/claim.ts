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

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, of a day that there is. */
export const dateText = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY-MM-DD, YYYY-MM or YYYY is expected')
  .refine((value) => {
    const [year, month = 1, day = 1] = value.split('-').map(Number);
    const made = new Date(Date.UTC(year!, month - 1, day));
    return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  }, 'there is no such day');

export const speakerSchema = z.object({
  name: z.string().describe('Full name, organization, described group or outlet'),
  kind: z.enum(SPEAKER_KINDS),
  role: z.string().nullable().describe('Role as the article (or the table of known speakers) gives it'),
  organization: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  text: z.string().describe('The words of the article that name the speaker'),
  basis: basisSchema.describe(
    'Read in the sentence (stated), elsewhere in the article (resolved), from metadata (supplied)',
  ),
});

export const dateSchema = z.object({
  value: z.string().nullable().describe('YYYY-MM-DD, YYYY-MM, YYYY or null'),
  end: z.string().optional().describe('Last day of a span such as "last week"'),
  text: z.string().nullable().describe('The date words; null where there are none'),
  basis: basisSchema.nullable(),
  confidence: confidenceSchema,
});

export const countSchema = z.object({
  low: z.number().nullable().describe('Lower bound that the words state'),
  high: z.number().nullable().describe('Upper bound that the words state'),
  best: z.number().nullable().describe('Point that the words state'),
  qualifier: qualifierSchema,
  text: z.string().describe('The number with its qualifier words'),
  start: z.int().describe("Offset of `text` in the document's text, UTF-16 units"),
  end: z.int().describe('Offset behind it'),
});

export const placeSchema = z.object({
  name: z.string(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  within: z.array(z.string()).describe('Enclosing places, nearest first'),
  parts: z.array(z.string()).optional().describe('The places that are counted together'),
  relation: z.enum(RELATIONS),
  text: z.string().describe('The words of the article that name the place'),
  basis: basisSchema,
});

export const forceSchema = z.object({
  name: z
    .string()
    .describe(
      '"North Korean", the name of an armed group, or what the text calls fighters without a name ("insurgents")',
    ),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2; null for an armed group'),
});

export const sourceSchema = z.object({
  file: z.string().describe('Path as given; - for standard input'),
  document: z.string().describe("The record's id, else the path"),
  article: z.int().describe('Number of the article in the document, from 0'),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: dateSchema.nullable().describe("The article's day of publication"),
  line: z.int().describe('From 1'),
  column: z.int().describe('From 1'),
  start: z.int().describe("Offset of `quote` in the document's text, UTF-16 units"),
  end: z.int().describe('Offset behind it'),
  quote: z.string().describe("The claim's sentence"),
});

/** What somebody says of a count without giving one. */
export const remarkSchema = z.object({
  speaker: speakerSchema,
  date: dateSchema,
  stance: z.enum(['confirms', 'denies', 'cannot_confirm']),
  text: z.string().describe('The sentence'),
  source: sourceSchema,
  refersTo: z.array(z.string()).optional().describe('Ids of the claims that it speaks of, where the text settles them'),
});

/** What was corrected of a claim, and what was read before. */
export const correctedSchema = z.object({
  field: z.string(),
  from: z.unknown().describe('The value that was read; the id of the statement that it was held to be'),
  reason: z.string(),
  merged: z.array(z.string()).optional().describe('Claims whose statements were made one with its own'),
  split: z.array(z.string()).optional().describe('Claims that left its statement together with it'),
});

export const claimSchema = z.object({
  id: z.string().describe("Hash of the article's text and the claim's place in it: the same in every run"),
  statement: z.string().describe('Shared by the claims of one statement'),
  speaker: speakerSchema.describe('Who vouches for the number'),
  via: z
    .array(z.object({ name: z.string(), kind: z.enum(SPEAKER_KINDS) }))
    .describe('Who relays it, nearest the article first'),
  date: dateSchema.describe('When it was said'),
  asOf: dateSchema.nullable().describe('When the count held, where the text says so'),
  count: countSchema,
  change: z.enum(['increase', 'decrease']).nullable().describe('A difference ("another 3,000"), not a level'),
  rate: z.enum(['day', 'week', 'month', 'year']).nullable().describe('A number in each such time, not a level'),
  each: z
    .object({ of: z.string() })
    .nullable()
    .describe('The count is the share of each of these ("five units of 3,000 each")'),
  partOf: z.string().nullable().describe('Id of the claim whose people these are a part of'),
  unit: z.string().describe('What kind of personnel: troops, officers, fighters, peacekeepers ...'),
  force: forceSchema.nullable().describe('Whose personnel are counted'),
  status: statusSchema.describe('In what state they are said to be'),
  realis: z.enum(REALIS),
  stance: z.enum(STANCES),
  place: placeSchema.nullable().describe('Where the counted people are, are going or were hit'),
  hedges: z.array(z.string()).describe('Words that weaken the claim: "could", "reportedly"'),
  source: sourceSchema,
  rules: z.record(z.string(), z.string()).optional().describe('Field to the rule that decided it; `show` prints them'),
  corrected: z.array(correctedSchema).optional().describe('What corrections.json changed of it'),
  remarks: z
    .array(remarkSchema)
    .optional()
    .describe('Denials and refusals to confirm near this claim that give no number themselves'),
});

export type Corrected = z.infer<typeof correctedSchema>;
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
  id: z.string().describe("The record's id, else the path"),
  file: z.string(),
  sha256: z.string().describe("Of the file's bytes; of the text of an NDJSON record"),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: dateSchema.nullable(),
  publishedBy: z
    .string()
    .nullable()
    .optional()
    .describe('What gave the day of publication: `metadata`, `published-line`, `dateline`, `byline`, `page-top` ...'),
  articles: z.int().describe('How many were found in it'),
  claims: z.int().describe('How many were found in it'),
});

export const warningSchema = z.object({
  code: z.string().describe('Kind of warning, for scripts'),
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
