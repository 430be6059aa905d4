import type { Claim } from '../model/claim.js';
import type { SortKey } from './options.js';

type Key = string | number | null;

const KEYS: Record<SortKey, (claim: Claim) => Key> = {
  date: (claim) => claim.date.value,
  speaker: (claim) => claim.speaker.name,
  count: ({ count }) => count.best ?? count.low ?? count.high,
  force: (claim) => claim.force?.name ?? null,
  place: (claim) => claim.place?.name ?? null,
  state: (claim) => claim.status,
  source: (claim) => claim.source.file,
  outlet: (claim) => claim.source.outlet,
  id: (claim) => claim.id,
};

/** The claims in order of a key, `-key` descending; ties stay as read, claims without the value come last. */
export function sortClaims(claims: readonly Claim[], sort: string): Claim[] {
  const descending = sort.startsWith('-');
  const key = KEYS[(descending ? sort.slice(1) : sort) as SortKey];
  const turn = descending ? -1 : 1;
  return claims
    .map((claim) => ({ claim, value: key(claim) }))
    .sort((a, b) => {
      if (a.value === b.value) return 0;
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return a.value < b.value ? -turn : turn;
    })
    .map(({ claim }) => claim);
}
