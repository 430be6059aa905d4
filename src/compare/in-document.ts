import { absorb, type Cluster, fieldsDiffer, hasNull, single } from './cluster.js';
import { daysApart, type Period } from './days.js';
import { byPosition, type ClaimReader, type Facts } from './facts.js';
import { push } from './order.js';

/** Joins the claims of one document (in its order) that are one statement: a headline, its paragraph, the quotation in it. */
export function joinInDocument(facts: Facts[], reader: ClaimReader): Cluster[] {
  const blocks = new Map<string, Cluster[]>();
  for (const fact of facts) push(blocks, fact.block, single(fact));
  return [...blocks.values()].flatMap((clusters) => (clusters.length > 1 ? join(clusters, joinable) : clusters));

  function joinable(a: Cluster, b: Cluster): boolean {
    return (
      !fieldsDiffer(a, b) &&
      a.dates.every((x) => b.dates.every((y) => oneDay(x, y))) &&
      a.voices.every((x) => b.voices.every((y) => oneVoice(x, y)))
    );
  }

  function oneDay(a: Facts, b: Facts): boolean {
    return a.date === b.date || a.headlineOf !== null || b.headlineOf !== null || covers(a.period, b.period);
  }

  function oneVoice(a: Facts, b: Facts): boolean {
    if (reader.oneVoice(a.speaker, b.speaker)) return true;
    return a.headlineOf === b.claim.source.article || b.headlineOf === a.claim.source.article;
  }
}

/** "Last week" can be the Monday of it. */
function covers(a: Period | null, b: Period | null): boolean {
  return !!a && !!b && daysApart(a, b) === 0 && (within(a, b) || within(b, a));
}

const within = (inner: Period, outer: Period): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** So many statements of one number that contradict a claim lie between it and one that is no longer near; it bounds the search. */
const NEAR = 200;

/**
 * Joins clusters (in order of position) by the rule of the nearest: complete ones with the nearest earlier complete one, then each
 * that leaves a field open with the nearest earlier that contradicts it nowhere, else the nearest later. A cluster that was joined
 * speaks with all its claims, so none is ever joined through a third.
 */
function join(clusters: Cluster[], joinable: (a: Cluster, b: Cluster) => boolean): Cluster[] {
  const kept: (Cluster | null)[] = [...clusters];
  const complete: number[] = [];
  for (let i = 0; i < kept.length; i++) {
    const cluster = kept[i]!;
    if (hasNull(cluster)) continue;
    const home = complete.slice(-NEAR).findLast((k) => joinable(kept[k]!, cluster));
    if (home === undefined) complete.push(i);
    else {
      absorb(kept[home]!, cluster);
      kept[i] = null;
    }
  }
  // Where each claim's cluster is now: nearness is between claims, not between clusters.
  const owner = new Map<number, number>();
  const claims: Facts[] = [];
  kept.forEach((cluster, i) => {
    for (const fact of cluster?.facts ?? []) {
      owner.set(fact.index, i);
      claims.push(fact);
    }
  });
  claims.sort(byPosition);
  const place = new Map(claims.map((fact, i) => [fact.index, i]));
  // All look back before any looks on: the claim ahead may belong to what lies between.
  for (const step of [-1, 1]) {
    for (let i = 0; i < kept.length; i++) {
      for (let own = i; kept[own] && hasNull(kept[own]!); ) {
        const found = nearest(own, kept[own]!, step);
        if (found === null) break;
        const [from, into] = kept[own]!.facts.length < kept[found]!.facts.length ? [own, found] : [found, own];
        for (const fact of kept[from]!.facts) owner.set(fact.index, into);
        absorb(kept[into]!, kept[from]!);
        kept[from] = null;
        own = into;
      }
    }
  }
  return kept.filter((cluster) => cluster !== null);

  /** The cluster of the nearest claim, back or on, that the seeker can join. */
  function nearest(own: number, seeker: Cluster, step: number): number | null {
    const refused = new Set<number>([own]);
    for (let p = place.get(seeker.first.index)! + step; p >= 0 && p < claims.length; p += step) {
      const k = owner.get(claims[p].index)!;
      if (refused.has(k)) continue;
      if (joinable(kept[k]!, seeker)) return k;
      refused.add(k);
      if (refused.size > NEAR) return null;
    }
    return null;
  }
}
