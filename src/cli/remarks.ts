import type { Claim } from '../model/claim.js';
import type { Remark } from '../model/comparison.js';

/**
 * The claims of one document with its remarks on them, so that a stream of claims carries both: each remark on the last claim
 * that begins before it ends, else on the document's first. `compare` finds anew which statements a remark speaks of.
 */
export function withRemarks(claims: readonly Claim[], remarks: readonly Remark[]): Claim[] {
  if (remarks.length === 0 || claims.length === 0) return [...claims];
  const byClaim = new Map<Claim, Remark[]>();
  for (const remark of remarks) {
    const before = claims.filter(({ source }) => source.start < remark.source.end);
    const claim = before.at(-1) ?? claims[0]!;
    byClaim.set(claim, [...(byClaim.get(claim) ?? []), remark]);
  }
  return claims.map((claim) => (byClaim.has(claim) ? { ...claim, remarks: byClaim.get(claim)! } : claim));
}
