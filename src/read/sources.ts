import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Metadata } from '../model/document.js';
import { decode } from './decode.js';
import { type FoundFile, SOURCES_FILE, unreadable } from './find.js';
import { metadataFrom } from './metadata.js';
import { columnName, formOf, SOURCES_COLUMNS, unknownColumns } from './sources-csv.js';
import { decodingNotes, failure, notice, type ReadItem } from './types.js';

/** The `sources.csv` files of a run (`file,published,outlet,url,title`, any of them but `file`), each read once. */
export class SourcesIndex {
  private readonly tables = new Map<string, Map<string, Metadata>>();

  /** What the nearest sources.csv that names the file says of it; problems of a table are told when it is first read. */
  async lookup({ file, root }: FoundFile): Promise<{ metadata: Metadata; notes: ReadItem[] }> {
    const notes: ReadItem[] = [];
    if (file === '-') return { metadata: {}, notes };
    let folder = posix.dirname(file);
    for (;;) {
      let table = this.tables.get(folder);
      if (!table) {
        table = await readTable(folder, notes);
        this.tables.set(folder, table);
      }
      const metadata = table.get(posix.relative(folder, file));
      if (metadata) return { metadata, notes };
      const parent = posix.dirname(folder);
      if (posix.relative(root, folder) === '' || parent === folder) return { metadata: {}, notes };
      folder = parent;
    }
  }
}

async function readTable(folder: string, notes: ReadItem[]): Promise<Map<string, Metadata>> {
  const table = new Map<string, Metadata>();
  const path = posix.join(folder, SOURCES_FILE);
  if (!existsSync(path)) return table;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    notes.push(failure(...unreadable(path, error)));
    return table;
  }
  const decoded = decode(bytes);
  if (!('text' in decoded)) {
    notes.push(failure(decoded.code, path, decoded.message));
    return table;
  }
  notes.push(...decodingNotes(decoded, path));
  let rows: Row[];
  try {
    rows = await parseRows(decoded.text);
  } catch (error) {
    notes.push(failure('metadata', path, `cannot be read as CSV: ${(error as Error).message}`));
    return table;
  }
  if (rows.length === 0) return table;
  const first = rows[0]!.record;
  if (first.file === undefined) {
    notes.push(failure('metadata', path, 'has no column "file"; its first line must name the columns', 1));
    return table;
  }
  const strange = unknownColumns(Object.keys(first));
  if (strange.length > 0) {
    const meant = `those it can have are ${SOURCES_COLUMNS.join(', ')}`;
    notes.push(notice('metadata', path, `has columns that say nothing here: ${strange.join(', ')}; ${meant}`, 1));
  }
  for (const { record, line } of rows) {
    const file = posix.normalize((record.file || '.').replaceAll('\\', '/'));
    if (file === '.') continue;
    const { metadata, problems } = metadataFrom(record);
    for (const problem of problems) notes.push(notice('metadata', path, `${record.file}: ${problem}`, line));
    if (!existsSync(posix.join(folder, file))) {
      notes.push(notice('metadata', path, `names a file that is not there: ${record.file}`, line));
    }
    if (table.has(file)) notes.push(notice('metadata', path, `names ${record.file} twice; this row counts`, line));
    table.set(file, metadata);
  }
  return table;
}

interface Row {
  record: Record<string, string>;
  line: number;
}

async function parseRows(text: string): Promise<Row[]> {
  const { delimiter, body, skipped } = formOf(text);
  if (body.includes('"')) {
    const { parse } = await import('csv-parse/sync');
    const columns = (names: string[]): string[] => names.map(columnName);
    const rows = parse<{ record: Record<string, string>; info: { lines: number } }>(body, {
      columns,
      delimiter,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
    return rows.map(({ record, info }) => ({ record, line: info.lines + skipped }));
  }
  // Without a quote a line is its cells; loading the parser would take longer than reading most folders.
  const [first = '', ...lines] = body.split(/\r?\n/);
  const names = first.split(delimiter).map(columnName);
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const cells = line.split(delimiter).map((cell) => cell.trim());
    return [{ record: Object.fromEntries(names.map((name, k) => [name, cells[k] ?? ''])), line: i + 2 + skipped }];
  });
}
