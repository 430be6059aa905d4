/* The public library: documents in, claims and comparisons out. Fields and words: the claim contract. */

import { type CompareOptions, compareClaims as compareByKeys } from './compare/index.js';
import { type CorrectedClaims, Corrector, type Idle } from './correct/index.js';
import { keysOf } from './keys.js';
import type { Claim } from './model/claim.js';
import type { Comparison } from './model/comparison.js';
import type { Correction } from './model/corrections.js';
import type { SourceDocument } from './model/document.js';
import type { Lexicon } from './model/lexicon.js';
import { NAMES } from './names.js';
import { readCorrections as readEntries } from './read/corrections.js';
import { readDocuments as readItems } from './read/index.js';
import type { LexiconRead } from './read/lexicon.js';
import type { Diagnostic, ReadOptions } from './read/types.js';

export type { CompareOptions } from './compare/index.js';
export type { CorrectedClaims, Dropped, Idle } from './correct/index.js';
export { findAttributions, findDates, findNumbers } from './find.js';
export type { Claim, ClaimDate, Count, DocumentInfo, Force, Place, Speaker, Warning } from './model/claim.js';
export type { Comparison, Remark } from './model/comparison.js';
export type { Correction, Fixes } from './model/corrections.js';
export type { Metadata, SourceDocument } from './model/document.js';
export type { Lexicon } from './model/lexicon.js';
export type { Span } from './model/span.js';
export { type Extraction, type ExtractOptions, extractClaims } from './pipeline.js';
export type { Diagnostic } from './read/types.js';

/** A lexicon file in YAML or JSON, checked: `{ lexicon }`, or `{ problems }` with line and column. */
export async function readLexicon(file: string): Promise<LexiconRead> {
  return (await import('./read/lexicon.js')).readLexicon(file);
}

export interface ReadDocumentsOptions extends ReadOptions {
  /** Told of each input that could not be read; the others are still delivered. Default: they are passed over. */
  onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/** The documents of files, folders and globs ("-" is stdin), in a stable order. No paths: ./seeds, else the package's own. */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadDocumentsOptions = {},
): AsyncGenerator<SourceDocument> {
  for await (const item of readItems(paths, options)) {
    if ('document' in item) yield item.document;
    else options.onDiagnostic?.(item.diagnostic);
  }
}

/**
 * Who says how many of what, who agrees and who diverges: one comparison a question, the most contested first. Statements
 * are merged over all claims given, with the names of the `lexicon` that they were extracted with. Throws RangeError for a window or tolerance that is no number from 0.
 */
export function compareClaims(
  claims: readonly Claim[],
  { lexicon, ...options }: CompareOptions & { lexicon?: Lexicon } = {},
): Comparison[] {
  return compareByKeys(claims, { ...options, keys: { ...keysOf(lexicon), ...options.keys } });
}

/** The corrections of a file such as corrections.json. Throws an Error with line and column for what is none. */
export function readCorrections(path: string): Correction[] {
  const { entries, problems } = readEntries(path);
  const [problem] = problems;
  if (problem) throw new Error(`${path}${problem.line ? `:${problem.line}` : ''}: ${problem.message}`);
  return entries.map((entry) => entry.correction);
}

/**
 * Claims with corrections applied: without what is dropped, each change in `corrected`. `idle` are the corrections that do nothing.
 * Statements that are joined or parted become so where `compareClaims` merges the claims.
 */
export function correctClaims(
  claims: readonly Claim[],
  corrections: readonly Correction[],
): CorrectedClaims & { idle: Idle[] } {
  const corrector = new Corrector(corrections, NAMES);
  return { ...corrector.correct(claims), idle: corrector.idle(null) };
}
