import type { Claim } from '../model/claim.js';
import { joinAcross } from './across.js';
import { type Cluster, dayOf } from './cluster.js';
import { byPosition, ClaimReader, type Facts } from './facts.js';
import { shortHash } from './fold.js';
import { joinInDocument } from './in-document.js';
import { DEFAULT_KEYS, type StatementKeys } from './keys.js';
import { documentRanks, fullestSpeaker, push } from './order.js';
import { regroup } from './regroup.js';

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
  const rankOf = documentRanks(claims);
  const byDocument = new Map<number, Facts[]>();
  claims.forEach((claim, index) => {
    const facts = reader.read(claim, index, rankOf(claim));
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
  return regroup(claims.map((claim, index) => ({ ...claim, statement: ids[index] })));
}

/** Ids from what was said, so that another report leaves them as they are; where two say the same, the first claims' ids count them. */
function named(clusters: Cluster[], reader: ClaimReader): [string, Cluster][] {
  const bySaid = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const speaker = fullestSpeaker(cluster.speakers.map((s) => reader.speakers[s]));
    const said = [
      cluster.first.block,
      reader.speakerKey(speaker),
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
    const firstId = (c: Cluster) => c.facts.map(({ claim }) => claim.id).sort()[0];
    return alike
      .map((cluster) => ({ cluster, first: alike.length > 1 ? firstId(cluster) : '' }))
      .sort((a, b) => (a.first < b.first ? -1 : 1))
      .map(({ cluster }, i): [string, Cluster] => [shortHash(i === 0 ? said : `${said}\n${i}`), cluster]);
  });
}
