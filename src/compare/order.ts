import type { Claim, Speaker } from '../model/claim.js';

/* Orders that depend on what was said alone, not on paths or on the order in which claims come. */

/** A record of a file is a document of its own. */
export const documentKey = ({ source }: Claim): string => `${source.file}\n${source.document}`;

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Documents in order of publication (unknown last), then of what they say: ids are made from the text, so neither paths nor the order of
 * the input count. Copies of one text are told apart by their paths, which changes nothing but which copy comes first.
 */
export function documentRanks(claims: readonly Claim[]): (claim: Claim) => number {
  interface Entry {
    claim: Claim;
    published: string;
    id: string;
    rank: number;
  }
  const files = new Map<string, Map<string, Entry>>();
  for (const claim of claims) {
    const { file, document } = claim.source;
    let documents = files.get(file);
    if (!documents) {
      documents = new Map();
      files.set(file, documents);
    }
    const published = claim.source.published?.value ?? '9999';
    const known = documents.get(document);
    if (!known) documents.set(document, { claim, published, id: claim.id, rank: 0 });
    else {
      if (published < known.published) known.published = published;
      if (claim.id < known.id) known.id = claim.id;
    }
  }
  const path = ({ claim }: Entry) => documentKey(claim);
  [...files.values()]
    .flatMap((documents) => [...documents.values()])
    .sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id) || compareText(path(a), path(b)))
    .forEach((entry, rank) => {
      entry.rank = rank;
    });
  return ({ source }) => files.get(source.file)!.get(source.document)!.rank;
}

export const KIND_RANK: Record<Speaker['kind'], number> = { person: 0, organization: 1, group: 2, outlet: 3 };

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

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
