import { absorb, type Cluster, dayOf, fieldsDiffer } from './cluster.js';
import { daysApart } from './days.js';
import { byPosition, type ClaimReader } from './facts.js';
import { KIND_RANK, push } from './order.js';

/** An agency's story is printed for some days. */
const REPRINT_DAYS = 7;

/** Statements of one number on one day between a claim and one that is no longer near; it bounds the search. */
const NEAR = 2000;

/** Joins the statements of single documents: the same day, or where one is undated the same words. */
export function joinAcross(clusters: Cluster[], reader: ClaimReader): Cluster[] {
  const units = joinCopies(clusters)
    .map(asVoice)
    .sort((a, b) => byPosition(a.first, b.first));
  const blocks = new Map<string, Cluster[]>();
  for (const unit of units) push(blocks, `${unit.first.block}|${dayOf(unit)}`, unit);
  const joined = [...blocks.values()].flatMap((block) => (block.length > 1 ? joinDay(block) : block));
  return joinSameWords(joined);

  /** All clusters of one block and one day (or none). */
  function joinDay(block: Cluster[]): Cluster[] {
    const groups = new Map<string, Cluster[]>();
    const open: Cluster[] = [];
    for (const unit of block) {
      if (unit.force === null || unit.place === null) open.push(unit);
      else push(groups, `${unit.force}|${unit.place}`, unit);
    }
    const closed = [...groups.values()].flatMap(joinEqual);
    if (open.length === 0) return closed;
    return joinOpen([...closed, ...open].sort((a, b) => byPosition(a.first, b.first)));
  }

  /** Clusters that name the same force, place and day: one for each speaker. */
  function joinEqual(group: Cluster[]): Cluster[] {
    const kept: Cluster[] = [];
    const bySpeaker = new Map<number, Cluster[]>();
    for (const unit of group) {
      const own = unit.speakers.length === 1 ? bySpeaker.get(unit.speakers[0]) : undefined;
      const home = own?.findLast((k) => joinable(k, unit)) ?? kept.findLast((k) => joinable(k, unit));
      if (home) merge(home, unit);
      else {
        kept.push(unit);
        for (const speaker of unit.speakers) push(bySpeaker, speaker, unit);
      }
    }
    return kept;
  }

  function joinOpen(group: Cluster[]): Cluster[] {
    const kept: (Cluster | null)[] = [...group];
    for (const step of [-1, 1]) {
      for (let i = 0; i < kept.length; i++) {
        for (let seeker = kept[i]; seeker && (seeker.force === null || seeker.place === null); ) {
          const at = nearest(kept, i, step, (other) => joinable(other, seeker!) && anchored(other, seeker!));
          if (at === null) break;
          merge(seeker, kept[at]!);
          kept[at] = null;
        }
      }
    }
    return kept.filter((cluster) => cluster !== null);
  }

  /** The same words make one of an undated claim and a dated one, and of what outlets print as their own on the days after each other. */
  function joinSameWords(all: Cluster[]): Cluster[] {
    const kept = new Set(all.sort((a, b) => byPosition(a.first, b.first)));
    const undatedBlocks = new Set(all.filter((c) => c.dates.length === 0).map((c) => c.first.block));
    const dated = new Map<string, Cluster[]>();
    for (const cluster of all) {
      if (cluster.dates.length === 0 || !(undatedBlocks.has(cluster.first.block) || ofOutlets(cluster))) continue;
      const words = wordsOf(cluster);
      const first = ofOutlets(cluster) && alike(cluster, words).find((c) => areReprints(c, cluster));
      if (first) {
        merge(first, cluster);
        kept.delete(cluster);
      } else for (const key of words) push(dated, key, cluster);
    }
    for (const cluster of all) {
      if (cluster.dates.length > 0) continue;
      const fits = alike(cluster, wordsOf(cluster)).filter((c) => joinable(c, cluster));
      const home = fits.findLast((c) => byPosition(c.first, cluster.first) < 0) ?? fits[0];
      if (!home) continue;
      merge(home, cluster);
      kept.delete(cluster);
    }
    return [...kept];

    function alike(cluster: Cluster, words: string[]): Cluster[] {
      const found = [...new Set(words.flatMap((key) => dated.get(key) ?? []))].filter((c) => c !== cluster);
      return found.sort((a, b) => byPosition(a.first, b.first));
    }
  }

  function areReprints(a: Cluster, b: Cluster): boolean {
    if (
      !ofOutlets(a) ||
      fieldsDiffer(a, b) ||
      a.speakers.some((x) => b.speakers.some((y) => reader.sameSpeaker(x, y)))
    ) {
      return false;
    }
    const [x, y] = [a.dates[0].period, b.dates[0].period];
    return !!x && !!y && daysApart(x, y) <= REPRINT_DAYS;
  }

  function ofOutlets({ speakers }: Cluster): boolean {
    return speakers.every((s) => reader.speakers[s].kind === 'outlet');
  }

  /** The block is part of the key: only one number's words are looked up together. */
  function wordsOf(cluster: Cluster): string[] {
    const words = new Set<string>();
    for (const { claim } of cluster.facts) {
      const key = reader.sameWords(claim);
      if (key !== null) words.add(`${cluster.first.block}|${key}`);
    }
    return [...words];
  }

  function joinable(a: Cluster, b: Cluster): boolean {
    if (fieldsDiffer(a, b)) return false;
    if (a.speakers.every((x) => b.speakers.every((y) => reader.sameSpeaker(x, y)))) return true;
    // Reprints: the outlet, or somebody unnamed, stands for the same words in each.
    const unnamed = (c: Cluster) => c.speakers.every((s) => ['outlet', 'group'].includes(reader.speakers[s].kind));
    return (unnamed(a) || unnamed(b)) && shareWords(a, b);
  }

  function shareWords(a: Cluster, b: Cluster): boolean {
    const words = new Set(wordsOf(a));
    return wordsOf(b).some((key) => words.has(key));
  }

  /** Somebody unnamed who gives no day, no force and no place can be anybody: only the same words make two of them one. */
  function anchored(a: Cluster, b: Cluster): boolean {
    if (a.dates.length > 0 || reader.speakers[a.speakers[0]].kind !== 'group') return true;
    return (a.force !== null && a.force === b.force) || (a.place !== null && a.place === b.place) || shareWords(a, b);
  }

  function merge(into: Cluster, from: Cluster): void {
    absorb(into, from);
    asVoice(into);
  }

  /** Across documents the best named speakers stand for the cluster: the spokesman, not his ministry in the headline. */
  function asVoice(cluster: Cluster): Cluster {
    const best = Math.min(...cluster.speakers.map((s) => KIND_RANK[reader.speakers[s].kind]));
    cluster.speakers = cluster.speakers.filter((s) => KIND_RANK[reader.speakers[s].kind] === best);
    return cluster;
  }
}

/** Copies of one text in several files have the same claim ids, and so the same statements. */
function joinCopies(clusters: Cluster[]): Cluster[] {
  const byClaim = new Map<string, Cluster>();
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const copy = byClaim.get(cluster.first.claim.id);
    if (copy) {
      absorb(copy, cluster);
      continue;
    }
    kept.push(cluster);
    for (const { claim } of cluster.facts) byClaim.set(claim.id, cluster);
  }
  return kept;
}

function nearest(list: (Cluster | null)[], from: number, step: number, test: (c: Cluster) => boolean): number | null {
  for (let at = from + step, looked = 0; at >= 0 && at < list.length && looked < NEAR; at += step) {
    if (!list[at]) continue;
    if (test(list[at]!)) return at;
    looked++;
  }
  return null;
}
