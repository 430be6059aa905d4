/* The public library: documents in, claims and comparisons out. Fields and words: the claim contract. */

export { type CompareOptions, compareClaims } from './compare/index.js';
export { findAttributions, findDates, findNumbers } from './find.js';
export type { Claim, ClaimDate, Count, DocumentInfo, Force, Place, Speaker, Warning } from './model/claim.js';
export type { Comparison, Remark } from './model/comparison.js';
export type { Metadata, SourceDocument } from './model/document.js';
export type { Span } from './model/span.js';
export { type ExtractOptions, type Extraction, extractClaims } from './pipeline.js';
export { readDocuments } from './read/index.js';
