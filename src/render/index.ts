import type { Renderer } from './types.js';

/** The output formats by name. A further one is one file in this folder and one line here. */
export const RENDERERS = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  markdown: async () => (await import('./markdown.js')).markdown,
} satisfies Record<string, () => Promise<Renderer>>;

export type FormatName = keyof typeof RENDERERS;

export const FORMAT_NAMES = Object.keys(RENDERERS) as FormatName[];
