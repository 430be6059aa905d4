import type { Claim, Place } from '../model/claim.js';
import type { StatementChange, StatementSide } from '../model/findings.js';
import { collectStatements, type Statement } from './collect.js';
import { DEFAULT_KEYS, type StatementKeys } from './keys.js';
import { compareText, push } from './order.js';
import { countWords } from './words.js';

/**
 * What a second run says otherwise: statements that appeared, vanished or changed, in order of their days and speakers. Statements
 * are one by their id, else by the claims that they share, the most first.
 */
export function differenceOf(
  before: readonly Claim[],
  after: readonly Claim[],
  keys: StatementKeys = DEFAULT_KEYS,
): StatementChange[] {
  const [olds, news] = [collectStatements(before, keys), collectStatements(after, keys)];
  const partners = pair(olds, news);
  const changes: StatementChange[] = [];
  for (const statement of olds) {
    const partner = partners.get(statement);
    if (!partner) changes.push({ kind: 'vanished', fields: [], before: side(statement), after: null });
    else {
      const fields = changedFields(statement, partner);
      if (fields.length > 0) changes.push({ kind: 'changed', fields, before: side(statement), after: side(partner) });
    }
  }
  const known = new Set(partners.values());
  for (const statement of news) {
    if (!known.has(statement)) changes.push({ kind: 'appeared', fields: [], before: null, after: side(statement) });
  }
  return changes.sort(inOrder);
}

/** Old statements with the new ones that they have become. */
function pair(olds: readonly Statement[], news: readonly Statement[]): Map<Statement, Statement> {
  const partners = new Map<Statement, Statement>();
  const byId = new Map(news.map((s) => [s.id, s]));
  const taken = new Set<Statement>();
  const join = (old: Statement, now: Statement) => {
    partners.set(old, now);
    taken.add(now);
  };
  for (const old of olds) {
    const same = byId.get(old.id);
    if (same) join(old, same);
  }
  const byClaim = new Map<string, Statement[]>();
  for (const now of news) for (const id of claimIds(now)) push(byClaim, id, now);
  const shares: { old: Statement; now: Statement; shared: number }[] = [];
  for (const old of olds) {
    if (partners.has(old)) continue;
    const shared = new Map<Statement, number>();
    for (const id of claimIds(old)) {
      for (const now of byClaim.get(id) ?? []) if (!taken.has(now)) shared.set(now, (shared.get(now) ?? 0) + 1);
    }
    for (const [now, n] of shared) shares.push({ old, now, shared: n });
  }
  shares.sort((a, b) => b.shared - a.shared || compareText(a.old.id, b.old.id) || compareText(a.now.id, b.now.id));
  for (const { old, now } of shares) if (!partners.has(old) && !taken.has(now)) join(old, now);
  return partners;
}

const claimIds = ({ claims }: Statement): string[] => [...new Set(claims.map((c) => c.id))];

type Read = (statement: Statement) => string | null;

const dateOf = (date: Statement['asOf']): string | null =>
  date?.value ? date.value + (date.end ? `..${date.end}` : '') : null;

function placeOf(place: Place | null): string | null {
  if (!place) return null;
  return `${place.relation === 'in' ? '' : `${place.relation.replace('_', ' ')} `}${place.name}`;
}

/** What is compared of a statement, in words; the order in which changes are told. */
const FIELDS: Record<string, Read> = {
  speaker: ({ speaker }) => speaker.name,
  kind: ({ speaker }) => speaker.kind,
  role: ({ speaker }) => speaker.role,
  organization: ({ speaker }) => speaker.organization,
  country: ({ speaker }) => speaker.country,
  via: ({ lead }) => lead.via.map((v) => v.name).join(', ') || null,
  date: ({ date }) => dateOf(date),
  confidence: ({ date }) => (date.value ? date.confidence : null),
  asOf: ({ asOf }) => dateOf(asOf),
  count: ({ lead }) => countWords(lead.count),
  change: ({ lead }) => lead.change,
  rate: ({ lead }) => lead.rate,
  each: ({ lead }) => lead.each && (lead.each.of || 'each'),
  unit: ({ lead }) => lead.unit,
  force: ({ claims }) => first(claims, (c) => c.force)?.name ?? null,
  status: ({ lead }) => lead.status,
  realis: ({ lead }) => lead.realis,
  stance: ({ lead }) => lead.stance,
  place: ({ claims }) => placeOf(first(claims, (c) => c.place)),
  hedges: ({ lead }) => lead.hedges.join(', ') || null,
  reports: ({ reports }) => String(reports.length),
};

const first = <T>(claims: readonly Claim[], read: (claim: Claim) => T | null): T | null =>
  claims.map(read).find((value) => value !== null) ?? null;

function changedFields(before: Statement, after: Statement): StatementChange['fields'] {
  return Object.entries(FIELDS).flatMap(([field, read]) => {
    const [from, to] = [read(before), read(after)];
    return from === to ? [] : [{ field, from, to }];
  });
}

function side({ id, claims, lead, speaker, date, asOf, reports }: Statement): StatementSide {
  const { count, change, rate, each, unit, status, realis, stance } = lead;
  return {
    statement: id,
    speaker,
    date,
    asOf,
    count,
    change,
    rate,
    each,
    unit,
    force: first(claims, (c) => c.force),
    status,
    realis,
    stance,
    place: first(claims, (c) => c.place),
    reports: reports.length,
    claims: [...new Set(claims.map((c) => c.id))],
    files: [...new Set(claims.map((c) => c.source.file))],
  };
}

function inOrder(a: StatementChange, b: StatementChange): number {
  const [x, y] = [a.after ?? a.before!, b.after ?? b.before!];
  return (
    compareText((x.asOf ?? x.date).value ?? '9999', (y.asOf ?? y.date).value ?? '9999') ||
    compareText(x.speaker.name, y.speaker.name) ||
    compareText(x.statement, y.statement)
  );
}
