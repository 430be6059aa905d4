import type { Claim, ClaimDate, Speaker } from '../model/claim.js';
import { type Period, periodOf } from './days.js';
import { fold } from './fold.js';
import { type Bounds, boundsOf } from './intervals.js';
import { PERSONNEL, type StatementKeys, unitClass } from './keys.js';
import { compareText, documentRanks, fullestSpeaker, push } from './order.js';
import { isUnattributedHeadline, wordingOf } from './quotation.js';

/** A statement with what is compared of it. */
export interface Statement {
  id: string;
  /** Its claims in order of their documents and of the text. */
  claims: Claim[];
  /** The claim whose words the statement takes. */
  lead: Claim;
  speaker: Speaker;
  date: ClaimDate;
  asOf: ClaimDate | null;
  /** The days on which the count held: `asOf`, else `date`; null where neither is known. */
  held: Period | null;
  bounds: Bounds;
  force: { key: string; name: string } | null;
  place: { key: string; name: string; enclosing: string[]; parts: string[] } | null;
  unit: string;
  /** Documents that carry it, as ranks, and the offset of its first claim in each. */
  reports: { document: number; offset: number }[];
  outlets: string[];
  /** Ids of the claims that its counts are said to be part of. */
  partOf: string[];
}

/** Gathers claims that share a statement id. The result is ordered by id, whatever the order of the claims. */
export function collectStatements(claims: readonly Claim[], keys: StatementKeys): Statement[] {
  const rankOf = documentRanks(claims);
  const groups = new Map<string, Ranked[]>();
  for (const claim of claims) push(groups, claim.statement, { claim, document: rankOf(claim) });
  const statements: Statement[] = [];
  for (const [id, group] of groups) {
    if (group.length > 1) group.sort(byPosition);
    statements.push(gather(id, group, keys));
  }
  return statements.sort((a, b) => compareText(a.id, b.id));
}

interface Ranked {
  claim: Claim;
  document: number;
}

const byPosition = (a: Ranked, b: Ranked): number =>
  a.document - b.document || a.claim.source.start - b.claim.source.start || a.claim.count.start - b.claim.count.start;

function gather(id: string, group: Ranked[], keys: StatementKeys): Statement {
  const claims = group.map(({ claim }) => claim);
  const lead = leadOf(claims);
  const date = bestDate(said(claims).map((c) => c.date)) ?? bestDate(claims.map((c) => c.date)) ?? lead.date;
  const asOf = bestDate(claims.map((c) => c.asOf));
  const reports: Statement['reports'] = [];
  for (const { claim, document } of group) {
    if (reports.at(-1)?.document !== document) reports.push({ document, offset: claim.source.start });
  }
  return {
    id,
    claims,
    lead,
    speaker: claims.length > 1 ? fullestSpeaker(claims.map((c) => c.speaker)) : lead.speaker,
    date,
    asOf,
    held: periodOf(asOf) ?? periodOf(date),
    bounds: boundsOf(lead.count),
    force: forceOf(claims, keys),
    place: placeOf(claims, keys),
    unit: claims.map(unitClass).find((unit) => unit !== PERSONNEL) ?? PERSONNEL,
    reports,
    outlets: outletsOf(claims),
    partOf: claims.map((c) => c.partOf).filter((whole) => whole !== null),
  };
}

const said = (claims: Claim[]): Claim[] =>
  claims.length > 1 ? claims.filter((c) => !isUnattributedHeadline(c)) : claims;

/** Each outlet once, under the first of its spellings. */
function outletsOf(claims: Claim[]): string[] {
  const outlets = new Map<string, string>();
  for (const { outlet } of claims.map((c) => c.source)) {
    if (outlet === null) continue;
    const known = outlets.get(fold(outlet));
    if (known === undefined || outlet < known) outlets.set(fold(outlet), outlet);
  }
  return [...outlets.values()].sort();
}

const WORDING_RANK = { quotation: 0, body: 1, headline: 2 };

/**
 * The quotation's words, else the body's. Of several the widest: hedges are lost on the way from mouth to page, never added; and so
 * another report cannot change the choice.
 */
function leadOf(claims: Claim[]): Claim {
  if (claims.length === 1) return claims[0];
  const width = (claim: Claim) => {
    const { low, high } = boundsOf(claim.count);
    return high - low;
  };
  let lead = claims[0];
  let best = [WORDING_RANK[wordingOf(lead)], -width(lead)];
  for (const claim of claims.slice(1)) {
    const rank = [WORDING_RANK[wordingOf(claim)], -width(claim)];
    if (rank[0] < best[0] || (rank[0] === best[0] && rank[1] < best[1])) {
      lead = claim;
      best = rank;
    }
  }
  return lead;
}

/** The most precise date, sure ones first. */
function bestDate(dates: (ClaimDate | null)[]): ClaimDate | null {
  let best: ClaimDate | null = null;
  for (const date of dates) if (date?.value && (best === null || better(date, best) < 0)) best = date;
  return best;
}

function better(a: ClaimDate, b: ClaimDate): number {
  const length = (date: ClaimDate) => {
    const period = periodOf(date);
    return period ? period.to - period.from : Number.MAX_SAFE_INTEGER;
  };
  return (
    length(a) - length(b) ||
    Number(a.confidence === 'low') - Number(b.confidence === 'low') ||
    compareText(a.value ?? '', b.value ?? '')
  );
}

function forceOf(claims: Claim[], keys: StatementKeys): Statement['force'] {
  const forces = claims.map((c) => c.force).filter((force) => force !== null);
  if (forces.length === 0) return null;
  const force = forces.reduce((a, b) => (shorter(a.name, b.name) <= 0 ? a : b));
  return { key: keys.forceKey(force), name: force.name };
}

function placeOf(claims: Claim[], keys: StatementKeys): Statement['place'] {
  const places = claims.map((c) => c.place).filter((place) => place !== null);
  if (places.length === 0) return null;
  const place = places.reduce((a, b) => (shorter(a.name, b.name) <= 0 ? a : b));
  if (place.relation === 'not_in') {
    return { key: `not ${keys.placeKey(place)}`, name: `outside ${place.name}`, enclosing: [], parts: [] };
  }
  const parts = (place.parts ?? []).map((name) => keys.placeKey({ name, country: place.country }));
  return { key: keys.placeKey(place), name: place.name, enclosing: keys.enclosing(place), parts };
}

const shorter = (a: string, b: string): number => a.length - b.length || compareText(a, b);
