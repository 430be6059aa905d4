import type { RenderRows } from './rows.js';
import type { RenderCompare, RenderList } from './types.js';

interface OutputFormat {
  list: () => Promise<RenderList>;
  compare: () => Promise<RenderCompare>;
  /** Results of rows: sources, speakers. */
  rows: () => Promise<RenderRows>;
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
  markdown: {
    list: async () => (await import('./markdown.js')).listMarkdown,
    compare: async () => (await import('./markdown.js')).compareMarkdown,
    rows: async () => (await import('./rows.js')).rowsMarkdown,
  },
} satisfies Record<string, OutputFormat>;

export type FormatName = keyof typeof RENDERERS;

/** The formats of lists and comparisons, the default first. */
export const FORMATS = Object.keys(RENDERERS) as [FormatName, ...FormatName[]];
