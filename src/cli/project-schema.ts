import { z } from 'zod';
import type { OptionRow } from './options.js';
import { PROJECT_OPTIONS } from './project-file.js';

/** The project file as a schema, made from the table of options: for editors, and for `schema config`. */
export const projectSchema = z.strictObject({
  $schema: z.string().optional(),
  paths: oneOrMore(z.string()).optional().describe('Files, folders and globs to read, from the folder of this file on'),
  ...Object.fromEntries(PROJECT_OPTIONS.map((row) => [row.key, valueSchema(row).optional().describe(row.help)])),
});

function valueSchema({ kind, choices = [] }: OptionRow): z.ZodType {
  switch (kind) {
    case 'flag':
      return z.boolean();
    case 'count':
    case 'days':
      return z.int().nonnegative();
    case 'percent':
      return z.number().nonnegative();
    case 'date':
      return z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    case 'choice':
      return z.enum(choices);
    case 'choices':
      return oneOrMore(z.enum(choices));
    case 'sort':
      return z.enum(choices.flatMap((key) => [key, `-${key}`]));
    case 'texts':
      return oneOrMore(z.string().min(1));
    default:
      return z.string().min(1);
  }
}

function oneOrMore(schema: z.ZodType): z.ZodType {
  return z.union([schema, z.array(schema)]);
}
