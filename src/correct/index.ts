import type { Claim, Corrected } from '../model/claim.js';
import { type Correction, type Fixes, fixesSchema } from '../model/corrections.js';
import { fixed, type Names } from './fields.js';

export type { Names } from './fields.js';

/* Corrections applied to claims: what is dropped goes, what is changed is marked, what applies to nothing is told. */

/** A claim that a correction dropped. */
export interface Dropped {
  claim: Claim;
  correction: Correction;
}

/** A correction that no longer does anything. */
export interface Idle {
  correction: Correction;
  why: string;
}

export interface CorrectedClaims {
  claims: Claim[];
  dropped: Dropped[];
}

/** The corrections of one collection, over the documents of one run as they come. */
export class Corrector {
  private readonly byClaim = new Map<string, Correction[]>();
  private readonly met = new Set<string>();
  private readonly effective = new Set<Correction>();

  constructor(
    private readonly corrections: readonly Correction[],
    private readonly names: Names,
  ) {
    for (const correction of corrections) {
      for (const id of namedBy(correction)) this.byClaim.set(id, [...(this.byClaim.get(id) ?? []), correction]);
    }
  }

  /** The claims without what is dropped, each change marked. Of two corrections of one field the later stands. */
  correct(claims: readonly Claim[]): CorrectedClaims {
    const dropped: Dropped[] = [];
    const kept = claims.flatMap((claim) => {
      const own = this.byClaim.get(claim.id);
      if (!own) return [claim];
      this.met.add(claim.id);
      const drop = own.find((correction) => correction.drop && correction.claim === claim.id);
      if (!drop) return [this.changed(claim, own)];
      this.effective.add(drop);
      dropped.push({ claim, correction: drop });
      return [];
    });
    return { claims: kept, dropped };
  }

  private changed(claim: Claim, corrections: readonly Correction[]): Claim {
    let now = claim;
    for (const correction of corrections) {
      if (correction.set && correction.claim === claim.id) now = this.set(now, claim, correction, correction.set);
      else if (correction.merge) now = withMark(now, { ...statementMark(correction), merged: namedBy(correction) });
      else if (correction.split) now = withMark(now, { ...statementMark(correction), split: namedBy(correction) });
    }
    return now;
  }

  private set(now: Claim, before: Claim, correction: Correction, fixes: Fixes): Claim {
    let changed = now;
    for (const field of FIELDS) {
      if (fixes[field] === undefined) continue;
      const value = fixed(changed, fixes, field, this.names);
      const mark = (changed.corrected ?? []).find((m) => m.field === field);
      // What was corrected before, in the run that gave these claims, has its effect.
      if (mark) this.effective.add(correction);
      if (says(value) === says(changed[field])) continue;
      this.effective.add(correction);
      const from = mark ? mark.from : before[field];
      changed = withMark(
        { ...changed, [field]: value, rules: { ...changed.rules, [field]: 'correction' } },
        { field, from, reason: correction.reason },
      );
    }
    return changed;
  }

  /**
   * Corrections that did nothing in this run. `claims` are all claims of it with their statements, so that what joins or parts nothing is
   * found too; without them only corrections of claims that did not come.
   */
  idle(claims: readonly Claim[] | null): Idle[] {
    return this.corrections.flatMap((correction) => {
      const why = this.absent(correction, claims) ?? this.without(correction, claims);
      return why === null ? [] : [{ correction, why }];
    });
  }

  private absent(correction: Correction, claims: readonly Claim[] | null): string | null {
    const missing = namedBy(correction).filter((id) => !this.met.has(id));
    if (missing.length === 0) return null;
    const { quote, claim } = correction;
    const same = missing.includes(claim) && claims?.find(({ source }) => quote !== undefined && source.quote === quote);
    return `there is no claim ${missing.join(', ')}${same ? `; its sentence is in claim ${same.id} now` : ''}`;
  }

  private without(correction: Correction, claims: readonly Claim[] | null): string | null {
    if (correction.set && !this.effective.has(correction)) return 'the claim is read so without it';
    if (!claims || !(correction.merge || correction.split)) return null;
    const ids = new Set(namedBy(correction));
    const read = (claim: Claim) =>
      String(claim.corrected?.find((mark) => mark.field === 'statement')?.from ?? claim.statement);
    const statements = new Set(claims.filter((c) => ids.has(c.id)).map(read));
    if (correction.merge) return statements.size === 1 ? 'the claims are one statement without it' : null;
    const others = claims.some((c) => !ids.has(c.id) && statements.has(read(c)));
    return statements.size === 1 && !others ? 'the claims are a statement of their own without it' : null;
  }
}

/** The claims that a correction is about: its own, and those it joins it with or takes along. */
export function namedBy({ claim, merge, split }: Correction): string[] {
  return [...new Set([claim, ...(merge ?? (Array.isArray(split) ? split : []))])];
}

const FIELDS = Object.keys(fixesSchema.shape) as (keyof Fixes & keyof Claim)[];

const statementMark = ({ reason }: Correction): Corrected => ({ field: 'statement', from: null, reason });

/** One mark a field, the last; of a statement one for each set of claims. */
function withMark(claim: Claim, mark: Corrected): Claim {
  const key = ({ field, merged, split }: Corrected) => JSON.stringify([field, merged, split]);
  return { ...claim, corrected: [...(claim.corrected ?? []).filter((m) => key(m) !== key(mark)), mark] };
}

/** A value without where it was read. */
function says(value: unknown): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value ?? null);
  const { text, basis, start, end, ...said } = value as Record<string, unknown>;
  const span = typeof end === 'string' ? { end } : {};
  return JSON.stringify(Object.entries({ ...said, ...span }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
