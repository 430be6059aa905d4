import type { Claim, DocumentInfo, Warning } from '../model/claim.js';
import type { SourceInfo } from '../model/overview.js';
import { documentKey, push } from './order.js';

/**
 * Each document with its claims and warnings, in the order of reading. Documents that are known by their claims alone (claims
 * extracted elsewhere) come by what their claims tell of them.
 */
export function sourcesOf(
  documents: readonly DocumentInfo[],
  claims: readonly Claim[],
  warningsOf: (document: DocumentInfo) => readonly Warning[] = () => [],
): SourceInfo[] {
  const byDocument = new Map<string, Claim[]>();
  for (const claim of claims) push(byDocument, documentKey(claim), claim);
  const known = documents.map((document): SourceInfo => {
    const key = `${document.file}\n${document.id}`;
    const own = byDocument.get(key) ?? [];
    byDocument.delete(key);
    const { sha256, ...told } = document;
    const warnings = warningsOf(document).map(({ file, ...warning }) => warning);
    return { ...told, claims: own.length, statements: statementsIn(own), warnings };
  });
  return [...known, ...[...byDocument.values()].map(toldByClaims)];
}

const statementsIn = (claims: readonly Claim[]): number => new Set(claims.map((c) => c.statement)).size;

function toldByClaims(claims: Claim[]): SourceInfo {
  const first = claims.reduce((a, b) => (b.source.article < a.source.article ? b : a)).source;
  return {
    id: first.document,
    file: first.file,
    title: first.title,
    outlet: first.outlet,
    url: first.url,
    published: first.published,
    publishedBy: null,
    articles: new Set(claims.map((c) => c.source.article)).size,
    claims: claims.length,
    statements: statementsIn(claims),
    warnings: [],
  };
}

/** The sources that carry at least one claim. */
export const withClaims = (sources: readonly SourceInfo[]): SourceInfo[] => sources.filter((s) => s.claims > 0);
