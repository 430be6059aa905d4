import type { Force, Place, Status } from '../model/claim.js';
import type { Remark } from '../model/comparison.js';
import { fold, foldPlace } from './fold.js';
import { DEFAULT_KEYS, type StatementKeys } from './keys.js';

/** Who counts as one voice. `source`: the outlets (or, without one, the documents) that carry a statement. */
export type VoiceBy = 'speaker' | 'organization' | 'country' | 'source';

export interface CompareOptions {
  /** Questions about this place or one in it: a name, or a test of places. */
  region?: string | ((place: Place | null) => boolean);
  status?: Status | readonly Status[];
  /** Names of forces or their two-letter countries. */
  force?: string | readonly string[];
  /** Classes of units ("personnel") or kinds of people ("officers"). */
  unit?: string | readonly string[];
  /** First and last day on which counts held, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  since?: string;
  until?: string;
  /** Days: statements further apart are not compared. Default 7. */
  window?: number;
  /** Percent: gaps up to this are close. Default 5. */
  tolerance?: number;
  by?: VoiceBy;
  includeUndated?: boolean;
  /** Verdicts, groups and context entries printed for one question at most; the rest is counted. Default 1000, 100, 50. */
  maxVerdicts?: number;
  maxGroups?: number;
  maxContext?: number;
  /** `merge` (the default) joins claims over all documents; `given` takes their statement ids as they are. */
  statements?: 'merge' | 'given';
  /** Denials, refusals and confirmations without a number of their own. `refersTo` may name claims or statements. */
  remarks?: readonly Remark[];
  keys?: Partial<StatementKeys>;
}

export interface Settings {
  region: ((place: Place | null) => boolean) | null;
  status: Set<Status> | null;
  force: ((force: Force) => boolean) | null;
  unit: Set<string> | null;
  since: string | null;
  until: string | null;
  window: number;
  tolerance: number;
  by: VoiceBy;
  includeUndated: boolean;
  maxVerdicts: number;
  maxGroups: number;
  maxContext: number;
  merge: boolean;
  remarks: readonly Remark[];
  keys: StatementKeys;
}

/** Fills in the defaults. Throws RangeError for a window or tolerance that is negative or no number, or a day that is none. */
export function settingsOf(options: CompareOptions = {}): Settings {
  const keys = { ...DEFAULT_KEYS, ...options.keys };
  const { region } = options;
  return {
    region: region === undefined ? null : typeof region === 'string' ? regionTest(region, keys) : region,
    status: options.status === undefined ? null : new Set(listed(options.status)),
    force: options.force === undefined ? null : forceTest(listed(options.force)),
    unit: options.unit === undefined ? null : new Set(listed(options.unit).map(fold)),
    since: day('since', options.since),
    until: day('until', options.until),
    window: amount('window', options.window ?? 7),
    tolerance: amount('tolerance', options.tolerance ?? 5),
    by: options.by ?? 'speaker',
    includeUndated: options.includeUndated ?? false,
    maxVerdicts: amount('maxVerdicts', options.maxVerdicts ?? 1000),
    maxGroups: amount('maxGroups', options.maxGroups ?? 100),
    maxContext: amount('maxContext', options.maxContext ?? 50),
    merge: options.statements !== 'given',
    remarks: options.remarks ?? [],
    keys,
  };
}

function regionTest(region: string, keys: StatementKeys): (place: Place | null) => boolean {
  const wanted = new Set([foldPlace(region), keys.placeKey({ name: region, country: null })]);
  return (place) =>
    place !== null && (wanted.has(keys.placeKey(place)) || keys.enclosing(place).some((key) => wanted.has(key)));
}

function forceTest(names: readonly string[]): (force: Force) => boolean {
  const wanted = names.map(fold);
  return ({ name, country }) => {
    const folded = fold(name);
    return wanted.some((w) => folded === w || country?.toLowerCase() === w || startsAlike(folded, w));
  };
}

/** "North Korea" asks for the North Korean force. */
const startsAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));

const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

function amount(name: string, value: number): number {
  if (!(value >= 0)) throw new RangeError(`${name} must be zero or more, not ${value}`);
  return value;
}

function day(name: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) {
    throw new RangeError(`${name} must be a day such as 2024-11-04, a month or a year, not ${JSON.stringify(value)}`);
  }
  return value;
}
