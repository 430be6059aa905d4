import type { Claim, Speaker } from '../model/claim.js';
import { daysApart, type Period, periodOf } from './days.js';
import { fold, shortHash } from './fold.js';
import { DEFAULT_KEYS, numberKey, type StatementKeys, unitClass } from './keys.js';
import { isHeadline, sameWordsKey } from './quotation.js';

export type StatementScope = 'document' | 'corpus';

/**
 * Gives every claim the id of its statement: what one speaker said once. Pure; order and paths of the input do not matter.
 * Scope `document` joins inside each document alone, `corpus` across all of them.
 * @returns the claims in their order, copied, with `statement` set (16 hexadecimal digits)
 */
export function assignStatements(
  claims: readonly Claim[],
  scope: StatementScope,
  keys: StatementKeys = DEFAULT_KEYS,
): Claim[] {
  const reader = new ClaimReader(keys);
  const ranks = documentRanks(claims);
  const byDocument = new Map<number, Facts[]>();
  claims.forEach((claim, index) => {
    const facts = reader.read(claim, index, ranks.get(documentKey(claim))!);
    push(byDocument, facts.document, facts);
  });
  const ids: string[] = new Array(claims.length);
  const inDocuments = [...byDocument.values()].flatMap((facts) => joinInDocument(facts.sort(byPosition), reader));
  if (scope === 'document') {
    for (const cluster of inDocuments) {
      const id = shortHash(`document\n${cluster.first.claim.id}`);
      for (const { index } of cluster.facts) ids[index] = id;
    }
  } else {
    for (const [id, cluster] of named(joinAcross(inDocuments, reader), reader)) {
      for (const { index } of cluster.facts) ids[index] = id;
    }
  }
  return claims.map((claim, index) => ({ ...claim, statement: ids[index] }));
}

/** A record of a file is a document of its own. */
export const documentKey = ({ source }: Claim): string => `${source.file}\n${source.document}`;

/** What is compared of a claim. */
interface Facts {
  claim: Claim;
  index: number;
  /** Rank of its document. */
  document: number;
  /** All that must be equal: number, state, realis, stance, difference, rate, share. */
  block: string;
  speaker: number;
  force: string | null;
  place: string | null;
  date: string | null;
  period: Period | null;
  asOf: string | null;
  unit: string;
  /** The article of a headline that names no speaker; null for all other claims. */
  headlineOf: number | null;
}

class ClaimReader {
  readonly speakers: Speaker[] = [];
  private readonly speakerIds = new Map<string, number>();
  private readonly same = new Map<string, boolean>();
  private readonly words = new Map<Claim, string | null>();

  constructor(private readonly keys: StatementKeys) {}

  read(claim: Claim, index: number, document: number): Facts {
    const { place, date, asOf } = claim;
    return {
      claim,
      index,
      document,
      block: [
        numberKey(claim.count),
        claim.status,
        claim.realis,
        claim.stance,
        claim.change ?? '',
        claim.rate ?? '',
        claim.each ? fold(claim.each.of) || '-' : '',
      ].join('|'),
      speaker: this.speakerId(claim.speaker),
      force: claim.force && this.keys.forceKey(claim.force),
      place: place && (place.relation === 'not_in' ? 'not ' : '') + this.keys.placeKey(place),
      date: date.value && dateText(date),
      period: periodOf(date),
      asOf: asOf?.value ? dateText(asOf) : null,
      unit: `${unitClass(claim)}/${claim.unit}`,
      headlineOf: claim.speaker.kind === 'outlet' && isHeadline(claim) ? claim.source.article : null,
    };
  }

  /** Speakers with one key and one country are one number. */
  private speakerId(speaker: Speaker): number {
    const key = `${this.keys.speakerKey(speaker)}|${speaker.country ?? ''}|${speaker.organization ?? ''}`;
    let id = this.speakerIds.get(key);
    if (id === undefined) {
      id = this.speakers.push(speaker) - 1;
      this.speakerIds.set(key, id);
    }
    return id;
  }

  sameSpeaker(a: number, b: number): boolean {
    return (
      a === b ||
      this.once(`${Math.min(a, b)}=${Math.max(a, b)}`, () => this.keys.sameSpeaker(this.speakers[a], this.speakers[b]))
    );
  }

  /** Inside one document an organization's number may be its spokesman's. */
  oneVoice(a: number, b: number): boolean {
    if (this.sameSpeaker(a, b)) return true;
    const [x, y] = [this.speakers[a], this.speakers[b]];
    return this.once(
      `${Math.min(a, b)}~${Math.max(a, b)}`,
      () => this.keys.speaksFor(x, y) || this.keys.speaksFor(y, x),
    );
  }

  /** Speakers have no order of their own: their names and keys give one. */
  speakerText(speaker: Speaker): string {
    return this.keys.speakerKey(speaker);
  }

  sameWords(claim: Claim): string | null {
    let key = this.words.get(claim);
    if (key === undefined) {
      key = sameWordsKey(claim);
      this.words.set(claim, key);
    }
    return key;
  }

  private once(key: string, answer: () => boolean): boolean {
    let known = this.same.get(key);
    if (known === undefined) {
      known = answer();
      this.same.set(key, known);
    }
    return known;
  }
}

const dateText = ({ value, end }: { value: string | null; end?: string }): string =>
  end ? `${value}..${end}` : `${value}`;

/** Claims held to be one statement so far, with all that they say. */
interface Cluster {
  facts: Facts[];
  first: Facts;
  speakers: number[];
  /** One for each speaker, and the headlines without one: those whose voices must be one. */
  voices: Facts[];
  force: string | null;
  place: string | null;
  /** One for each date given. */
  dates: Facts[];
  asOf: string | null;
  units: string[];
}

const single = (facts: Facts): Cluster => ({
  facts: [facts],
  first: facts,
  speakers: [facts.speaker],
  voices: [facts],
  force: facts.force,
  place: facts.place,
  dates: facts.date === null ? [] : [facts],
  asOf: facts.asOf,
  units: [facts.unit],
});

function absorb(into: Cluster, from: Cluster): void {
  for (const fact of from.facts) into.facts.push(fact);
  if (byPosition(from.first, into.first) < 0) into.first = from.first;
  addNew(into.speakers, from.speakers, (a, b) => a === b);
  addNew(into.voices, from.voices, (a, b) => a.speaker === b.speaker && a.headlineOf === b.headlineOf);
  into.force ??= from.force;
  into.place ??= from.place;
  addNew(into.dates, from.dates, (a, b) => a.date === b.date);
  into.asOf ??= from.asOf;
  addNew(into.units, from.units, (a, b) => a === b);
}

function addNew<T>(into: T[], from: T[], same: (a: T, b: T) => boolean): void {
  for (const item of from) if (!into.some((known) => same(known, item))) into.push(item);
}

const hasNull = (c: Cluster): boolean => c.force === null || c.place === null || c.dates.length === 0;

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Kinds of people that one number can count: of one class, or called by one word. */
function unitsDiffer(a: string, b: string): boolean {
  if (a === b) return false;
  const [classA, unitA] = a.split('/');
  const [classB, unitB] = b.split('/');
  return classA !== classB && unitA !== unitB;
}

/** Whether force, place, the day of the count or the kind of people speak against one statement. */
function fieldsDiffer(a: Cluster, b: Cluster): boolean {
  return (
    differ(a.force, b.force) ||
    differ(a.place, b.place) ||
    differ(a.asOf, b.asOf) ||
    a.units.some((x) => b.units.some((y) => unitsDiffer(x, y)))
  );
}

// ---- inside one document

function joinInDocument(facts: Facts[], reader: ClaimReader): Cluster[] {
  const blocks = new Map<string, Cluster[]>();
  for (const fact of facts) push(blocks, fact.block, single(fact));
  return [...blocks.values()].flatMap((clusters) => (clusters.length > 1 ? join(clusters, joinable) : clusters));

  function joinable(a: Cluster, b: Cluster): boolean {
    return (
      !fieldsDiffer(a, b) &&
      a.dates.every((x) => b.dates.every((y) => x.date === y.date || covers(x.period, y.period))) &&
      a.voices.every((x) => b.voices.every((y) => oneVoice(x, y)))
    );
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
    const home = findLast(complete, (k) => joinable(kept[k]!, cluster));
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
  for (let i = 0; i < kept.length; i++) {
    while (kept[i] && hasNull(kept[i]!)) {
      const seeker = kept[i]!;
      const at = place.get(seeker.first.index)!;
      const refused = new Set<number>([i]);
      const fits = (position: number): boolean => {
        const k = owner.get(claims[position].index)!;
        if (refused.has(k)) return false;
        if (joinable(kept[k]!, seeker)) return true;
        refused.add(k);
        return false;
      };
      let found = -1;
      for (let p = at - 1; p >= 0 && found < 0; p--) if (fits(p)) found = p;
      for (let p = at + 1; p < claims.length && found < 0; p++) if (fits(p)) found = p;
      if (found < 0) break;
      const k = owner.get(claims[found].index)!;
      for (const fact of kept[k]!.facts) owner.set(fact.index, i);
      absorb(seeker, kept[k]!);
      kept[k] = null;
    }
  }
  return kept.filter((cluster) => cluster !== null);
}

function findLast<T>(list: T[], test: (item: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i])) return list[i];
  return undefined;
}

// ---- across documents

/** Joins the statements of single documents: the same day, or where one is undated the same words. */
function joinAcross(clusters: Cluster[], reader: ClaimReader): Cluster[] {
  const units = joinCopies(clusters)
    .map(asVoice)
    .sort((a, b) => byPosition(a.first, b.first));
  const blocks = new Map<string, Cluster[]>();
  for (const unit of units) push(blocks, `${unit.first.block}|${dayOf(unit)}`, unit);
  const joined = [...blocks.values()].flatMap((block) => (block.length > 1 ? joinDay(block) : block));
  return joinUndated(joined);

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
      const home = (own && findLast(own, (k) => joinable(k, unit))) ?? findLast(kept, (k) => joinable(k, unit));
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
    for (let i = 0; i < kept.length; i++) {
      for (let seeker = kept[i]; seeker && (seeker.force === null || seeker.place === null); ) {
        const at = nearest(kept, i, (other) => joinable(other, seeker!) && anchored(other, seeker!));
        if (at < 0) break;
        merge(seeker, kept[at]!);
        kept[at] = null;
      }
    }
    return kept.filter((cluster) => cluster !== null);
  }

  function joinUndated(all: Cluster[]): Cluster[] {
    const dated = new Map<string, Cluster[]>();
    const removed = new Set<Cluster>();
    const undatedBlocks = new Set(all.filter((c) => c.dates.length === 0).map((c) => c.first.block));
    const ordered = [...all].sort((a, b) => byPosition(a.first, b.first));
    for (const cluster of ordered) {
      if (cluster.dates.length === 0 || !undatedBlocks.has(cluster.first.block)) continue;
      for (const words of wordsOf(cluster)) push(dated, words, cluster);
    }
    for (const cluster of ordered) {
      if (cluster.dates.length > 0) continue;
      const candidates = [...new Set(wordsOf(cluster).flatMap((words) => dated.get(words) ?? []))];
      candidates.sort((a, b) => byPosition(a.first, b.first));
      const fits = candidates.filter((c) => joinable(c, cluster));
      const home = findLast(fits, (c) => byPosition(c.first, cluster.first) < 0) ?? fits[0];
      if (!home) continue;
      merge(home, cluster);
      removed.add(cluster);
    }
    return ordered.filter((cluster) => !removed.has(cluster));
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

export const KIND_RANK: Record<Speaker['kind'], number> = { person: 0, organization: 1, group: 2, outlet: 3 };

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

function nearest(list: (Cluster | null)[], from: number, test: (cluster: Cluster) => boolean): number {
  for (let i = from - 1; i >= 0; i--) if (list[i] && test(list[i]!)) return i;
  for (let i = from + 1; i < list.length; i++) if (list[i] && test(list[i]!)) return i;
  return -1;
}

/** The most precise day that its claims give. */
function dayOf({ dates }: Cluster): string {
  let best = '';
  let shortest = Number.POSITIVE_INFINITY;
  for (const { date, period } of dates) {
    const length = period ? period.to - period.from : Number.POSITIVE_INFINITY;
    if (length < shortest || (length === shortest && date! < best) || best === '') {
      best = date!;
      shortest = length;
    }
  }
  return best;
}

/** Ids from what was said, so that another report leaves them as they are; where two say the same, the first claims' ids count them. */
function named(clusters: Cluster[], reader: ClaimReader): [string, Cluster][] {
  const bySaid = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const speaker = fullestSpeaker(cluster.speakers.map((s) => reader.speakers[s]));
    const said = [
      cluster.first.block,
      reader.speakerText(speaker),
      speaker.country,
      cluster.force,
      cluster.place,
      dayOf(cluster),
      cluster.asOf,
      cluster.units.map((u) => u.split('/')[0]).sort()[0],
    ];
    push(bySaid, said.join('\n'), cluster);
  }
  return [...bySaid].flatMap(([said, alike]) => {
    const firstId = (c: Cluster) => c.facts.reduce((id, { claim }) => (claim.id < id ? claim.id : id), '\uffff');
    return alike
      .map((cluster) => ({ cluster, first: alike.length > 1 ? firstId(cluster) : '' }))
      .sort((a, b) => (a.first < b.first ? -1 : 1))
      .map(({ cluster }, i): [string, Cluster] => [shortHash(i === 0 ? said : `${said}\n${i}`), cluster]);
  });
}

/** The person before the organization, the full name before the surname; names decide the rest. */
export function fullestSpeaker(speakers: Speaker[]): Speaker {
  return speakers.reduce((best, speaker) => (fuller(speaker, best) < 0 ? speaker : best));
}

function fuller(a: Speaker, b: Speaker): number {
  return (
    KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
    b.name.length - a.name.length ||
    Number(b.role !== null) - Number(a.role !== null) ||
    Number(b.organization !== null) - Number(a.organization !== null) ||
    compareText(a.name, b.name) ||
    compareText(a.role ?? '', b.role ?? '') ||
    compareText(a.organization ?? '', b.organization ?? '') ||
    compareText(a.text, b.text)
  );
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPosition = (a: Facts, b: Facts): number =>
  a.document - b.document || a.claim.source.start - b.claim.source.start || a.claim.count.start - b.claim.count.start;

/**
 * Documents in order of publication (unknown last), then of what they say: ids are made from the text, so neither paths nor the order of
 * the input count. Copies of one text are told apart by their paths, which changes nothing but which copy comes first.
 */
export function documentRanks(claims: readonly Claim[]): Map<string, number> {
  const documents = new Map<string, { key: string; published: string; id: string }>();
  for (const claim of claims) {
    const key = documentKey(claim);
    const published = claim.source.published?.value ?? '9999';
    const known = documents.get(key);
    if (!known) documents.set(key, { key, published, id: claim.id });
    else {
      if (published < known.published) known.published = published;
      if (claim.id < known.id) known.id = claim.id;
    }
  }
  const ordered = [...documents.values()].sort(
    (a, b) => compareText(a.published, b.published) || compareText(a.id, b.id) || compareText(a.key, b.key),
  );
  return new Map(ordered.map(({ key }, rank) => [key, rank]));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
