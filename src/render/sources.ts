import type { Warning } from '../model/claim.js';
import type { SourceInfo } from '../model/overview.js';
import type { RowsResult } from './rows.js';
import { visible } from './safe.js';
import { dateWords, plural } from './words.js';

const TITLES = ['Document', 'Outlet', 'Published', 'Known by', 'Claims', 'Statements', 'Warnings'];
const NUMBERS = new Set(['Claims', 'Statements']);

/** A row a document: its outlet, its date and how that is known, what was found in it and what was left open. */
export function sourceRows(sources: readonly SourceInfo[], warnings: readonly Warning[]): RowsResult {
  const claims = sources.reduce((sum, source) => sum + source.claims, 0);
  return {
    name: 'sources',
    records: sources,
    warnings,
    columns: TITLES.map((title) => ({ title, align: NUMBERS.has(title) ? 'right' : 'left' })),
    cells: sources.map((source) => [
      documentWords(source),
      visible(source.outlet ?? '-'),
      dateWords(source.published),
      knownBy(source),
      String(source.claims),
      String(source.statements),
      warningWords(source.warnings),
    ]),
    fields: [
      'file',
      'document',
      'outlet',
      'title',
      'url',
      'published',
      'published_by',
      'published_basis',
      'published_confidence',
      'published_text',
      'articles',
      'claims',
      'statements',
      'warnings',
    ],
    values: sources.map((s) => [
      s.file,
      s.id,
      s.outlet,
      s.title,
      s.url,
      s.published?.value,
      s.publishedBy,
      s.published?.basis,
      s.published?.confidence,
      s.published?.text,
      s.articles,
      s.claims,
      s.statements,
      warningWords(s.warnings, ''),
    ]),
    total: `${plural(sources.length, 'document')}, ${plural(claims, 'claim')}`,
    none: 'No documents.',
  };
}

/** A record has a name of its own inside its file. */
const documentWords = ({ file, id }: SourceInfo): string => visible(file === id ? file : `${file} ${id}`);

/** `metadata`, `dateline "Nov. 4"`: what gave the day, with its words where it has any. */
function knownBy({ published, publishedBy }: SourceInfo): string {
  if (!published) return '-';
  const by = visible(publishedBy ?? published.basis ?? '-').replaceAll('-', ' ');
  return published.text === null ? by : `${by} "${visible(published.text)}"`;
}

/** `no-date, no-place (2)`: each kind once. */
function warningWords(warnings: SourceInfo['warnings'], none = '-'): string {
  const counts = new Map<string, number>();
  for (const { code } of warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, n]) => visible(code) + (n > 1 ? ` (${n})` : '')).join(', ') || none;
}
