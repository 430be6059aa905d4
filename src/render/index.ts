import type { RowsResult } from './rows.js';
import type { CompareResult, ListResult, Piece, RenderContext } from './types.js';

type Render<Result> = () => Promise<(result: Result, context: RenderContext) => Iterable<Piece>>;

interface OutputFormat {
  list: Render<ListResult>;
  compare: Render<CompareResult>;
  /** Results of rows: sources, speakers. Not every format has a form for them. */
  rows?: Render<RowsResult>;
}

/** The output formats by name, each loaded when it is asked for. A further one is one file in this folder and one row here. */
export const RENDERERS = {
  table: {
    list: async () => (await import('./list-table.js')).listTable,
    compare: async () => (await import('./compare-table.js')).compareTable,
    rows: async () => (await import('./rows.js')).rowsTable,
  },
  json: {
    list: async () => (await import('./json.js')).listJson,
    compare: async () => (await import('./json.js')).compareJson,
    rows: async () => (await import('./rows.js')).rowsJson,
  },
  ndjson: {
    list: async () => (await import('./ndjson.js')).listNdjson,
    compare: async () => (await import('./ndjson.js')).compareNdjson,
    rows: async () => (await import('./rows.js')).rowsNdjson,
  },
  csv: {
    list: async () => (await import('./csv.js')).listCsv,
    compare: async () => (await import('./csv.js')).compareCsv,
    rows: async () => (await import('./rows.js')).rowsCsv,
  },
  tsv: {
    list: async () => (await import('./tsv.js')).listTsv,
    compare: async () => (await import('./tsv.js')).compareTsv,
    rows: async () => (await import('./rows.js')).rowsTsv,
  },
  markdown: {
    list: async () => (await import('./markdown.js')).listMarkdown,
    compare: async () => (await import('./markdown.js')).compareMarkdown,
    rows: async () => (await import('./rows.js')).rowsMarkdown,
  },
  jsonld: {
    list: async () => (await import('./jsonld.js')).listJsonLd,
    compare: async () => (await import('./jsonld.js')).compareJsonLd,
  },
  parquet: {
    list: async () => (await import('./parquet.js')).listParquet,
    compare: async () => (await import('./parquet.js')).compareParquet,
    rows: async () => (await import('./parquet.js')).rowsParquet,
  },
} satisfies Record<string, OutputFormat>;

export type FormatName = keyof typeof RENDERERS;

/** The formats of lists and comparisons, the default first. */
export const FORMATS = Object.keys(RENDERERS) as [FormatName, ...FormatName[]];

/** The formats of results of rows: JSON-LD has no terms for them. */
export type RowFormat = Exclude<FormatName, 'jsonld'>;
export const ROW_FORMATS = FORMATS.filter((format) => format !== 'jsonld') as [RowFormat, ...RowFormat[]];
