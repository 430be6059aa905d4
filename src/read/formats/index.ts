import type { InputFormat } from '../types.js';

/** What a folder gives, by extension. A further format is one file in this folder and one line here. */
const FORMATS: Record<string, () => Promise<InputFormat>> = {
  '.txt': async () => (await import('./text.js')).text,
  '.md': async () => (await import('./markdown.js')).markdown,
  '.ndjson': async () => (await import('./ndjson.js')).ndjson,
  '.jsonl': async () => (await import('./ndjson.js')).ndjson,
};

/** Formats that need a text extraction of their own; read as plain text they would give markup for words. */
const UNSUPPORTED: Record<string, string> = {
  '.htm': 'HTML',
  '.html': 'HTML',
  '.xhtml': 'HTML',
  '.pdf': 'PDF',
  '.eml': 'mail',
  '.docx': 'Word',
  '.rtf': 'RTF',
};

export function extensionOf(file: string): string {
  const dot = file.lastIndexOf('.');
  return dot > file.lastIndexOf('/') ? file.slice(dot).toLowerCase() : '';
}

export const isListed = (file: string): boolean => Object.hasOwn(FORMATS, extensionOf(file));

/** The name of the format that cannot be read, null for all others. */
export const unsupported = (file: string): string | null => UNSUPPORTED[extensionOf(file)] ?? null;

/** The reader for a file name; a name without a known extension is plain text. */
export function formatOf(file: string): Promise<InputFormat> {
  return (FORMATS[extensionOf(file)] ?? FORMATS['.txt']!)();
}
