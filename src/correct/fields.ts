import type { Claim, ClaimDate, Count, Force, Place, Speaker } from '../model/claim.js';
import type { Fixes } from '../model/corrections.js';

/** What the program's tables know of a name; null for a name that they do not have. */
export interface Names {
  place(name: string): Pick<Place, 'name' | 'country' | 'within'> | null;
  force(name: string): Force | null;
}

type Field = keyof Fixes & keyof Claim;

/** The value of a claim's field as a correction has it. */
export function fixed(claim: Claim, fixes: Fixes, field: Field, names: Names): Claim[Field] {
  switch (field) {
    case 'speaker':
      return speakerOf(claim.speaker, fixes.speaker!);
    case 'date':
      return dateOf(fixes.date ?? null) ?? { value: null, text: null, basis: null, confidence: 'high' };
    case 'asOf':
      return dateOf(fixes.asOf ?? null);
    case 'count':
      return countOf(claim.count, fixes.count!);
    case 'each':
      return fixes.each == null ? null : { of: fixes.each };
    case 'force':
      return forceOf(fixes.force ?? null, names);
    case 'place':
      return placeOf(claim.place, fixes.place ?? null, names);
    default:
      return fixes[field] as Claim[Field];
  }
}

/** The words of the article do not name what they were not read to name. */
const SUPPLIED = { text: '', basis: 'supplied' } as const;

function speakerOf(before: Speaker, fix: NonNullable<Fixes['speaker']>): Speaker {
  const parts = typeof fix === 'string' ? { name: fix } : fix;
  const { name } = parts;
  if (name === undefined || name === before.name) return { ...before, ...parts, basis: 'supplied' };
  return { kind: 'person', role: null, organization: null, country: null, ...parts, name, ...SUPPLIED };
}

function dateOf(fix: NonNullable<Fixes['date']> | null): ClaimDate | null {
  if (fix === null) return null;
  const day = typeof fix === 'string' ? { value: fix } : fix;
  return { ...day, text: null, basis: 'supplied', confidence: 'high' };
}

function countOf({ text, start, end }: Count, fix: NonNullable<Fixes['count']>): Count {
  const bounds = typeof fix === 'number' ? ({ low: fix, high: fix, best: fix, qualifier: 'exact' } as const) : fix;
  return { ...bounds, text, start, end };
}

function forceOf(fix: NonNullable<Fixes['force']> | null, names: Names): Force | null {
  if (typeof fix !== 'string') return fix;
  return names.force(fix) ?? { name: fix, country: null };
}

function placeOf(before: Place | null, fix: NonNullable<Fixes['place']> | null, names: Names): Place | null {
  if (fix === null) return null;
  const parts = typeof fix === 'string' ? { name: fix } : fix;
  const name = parts.name ?? before?.name;
  if (name === undefined) return null;
  const relation = before?.relation ?? 'in';
  if (parts.name === undefined || parts.name === before?.name) {
    const start = before ?? { name, country: null, within: [], relation, ...SUPPLIED };
    return { ...start, ...parts, name, basis: 'supplied' };
  }
  const known = names.place(name) ?? { name, country: null, within: [] };
  return { relation, ...SUPPLIED, ...known, ...parts, name: known.name };
}
