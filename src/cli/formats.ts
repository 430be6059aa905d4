import { extname } from 'node:path';
import type { FormatName } from '../render/index.js';

/** What a command can write. `html` and `svg` are pages and pictures of commands of their own, not values of `--format`. */
export type OutputFormat = FormatName | 'html' | 'svg';

/** The endings by which `-o FILE` tells its format, the usual one first. */
export const ENDINGS: Record<OutputFormat, readonly string[]> = {
  table: ['.txt'],
  json: ['.json'],
  ndjson: ['.ndjson', '.jsonl'],
  csv: ['.csv'],
  tsv: ['.tsv'],
  markdown: ['.md', '.markdown'],
  jsonld: ['.jsonld'],
  parquet: ['.parquet'],
  html: ['.html', '.htm'],
  svg: ['.svg'],
};

/** The format that a file's ending means, null where it means none. */
export function formatOfFile(file: string): OutputFormat | null {
  const ending = extname(file).toLowerCase();
  const found = Object.entries(ENDINGS).find(([, endings]) => endings.includes(ending));
  return (found?.[0] as OutputFormat | undefined) ?? null;
}
