import { z } from 'zod';
import { claimSchema, listOutputSchema } from '../../model/claim.js';
import { comparisonSchema } from '../../model/comparison.js';
import { correctionsSchema } from '../../model/corrections.js';
import { checkOutputSchema, diffOutputSchema } from '../../model/findings.js';
import { lexiconSchema } from '../../model/lexicon.js';
import { sourcesOutputSchema, speakersOutputSchema } from '../../model/overview.js';
import { EXIT, UsageError } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print } from '../output.js';
import { projectSchema } from '../project-schema.js';
import { didYouMean } from '../suggest.js';

const SCHEMAS: Record<string, z.ZodType> = {
  list: listOutputSchema,
  compare: listOutputSchema.extend({ comparisons: z.array(comparisonSchema) }),
  check: checkOutputSchema,
  sources: sourcesOutputSchema,
  speakers: speakersOutputSchema,
  diff: diffOutputSchema,
  corrections: correctionsSchema,
  claim: claimSchema,
  comparison: comparisonSchema,
  config: projectSchema,
  lexicon: lexiconSchema,
};

/** `schema [name]`: the JSON Schema (draft 2020-12) of an output or of the project file, made from what the types and options come from. */
export async function run([name = 'list']: string[], options: Options): Promise<number> {
  const output = outputOf(options, ['json']);
  const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (!schema) {
    const near = await didYouMean(name, Object.keys(SCHEMAS));
    throw new UsageError(
      `there is no schema ${JSON.stringify(name)}`,
      near ?? `one of: ${Object.keys(SCHEMAS).join(', ')}`,
    );
  }
  await print([`${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`], output);
  return EXIT.done;
}
