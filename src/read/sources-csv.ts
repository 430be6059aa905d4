import { METADATA_FIELDS } from './metadata.js';

/* The form of a sources.csv, whoever wrote it: commas, the semicolons of Excel in half of Europe, or tabs. */

export const SOURCES_COLUMNS: readonly string[] = ['file', 'published', 'outlet', 'url', 'title'];

export interface SourcesForm {
  delimiter: string;
  /** The rest of the text, which begins with the names of the columns. */
  body: string;
  /** Lines before it. */
  skipped: number;
}

/** Excel writes its delimiter into a first line ("sep=;"); else the line with the columns' names shows it. */
export function formOf(text: string): SourcesForm {
  const told = /^"?sep=(.)"?\r?\n/i.exec(text);
  if (told) return { delimiter: told[1]!, body: text.slice(told[0].length), skipped: 1 };
  const first = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  const most = [',', ';', '\t'].reduce((best, mark) => (times(first, mark) > times(first, best) ? mark : best), ',');
  return { delimiter: most, body: text, skipped: 0 };
}

const times = (text: string, mark: string): number => text.split(mark).length - 1;

export const columnName = (cell: string): string => cell.trim().toLowerCase();

/** Names of columns that mean nothing here. */
export const unknownColumns = (names: readonly string[]): string[] =>
  names.filter((name) => name !== '' && name !== 'file' && !(METADATA_FIELDS as readonly string[]).includes(name));
