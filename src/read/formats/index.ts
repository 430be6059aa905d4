import type { InputFormat } from '../types.js';

/** What a folder gives, by extension. A further format is one file in this folder and one line here. */
const FORMATS: Record<string, () => Promise<InputFormat>> = {
  '.txt': async () => (await import('./text.js')).text,
  '.md': async () => (await import('./markdown.js')).markdown,
  '.html': async () => (await import('./html.js')).html,
  '.htm': async () => (await import('./html.js')).html,
  '.xhtml': async () => (await import('./html.js')).html,
  '.eml': async () => (await import('./mail.js')).mail,
  '.mht': async () => (await import('./mail.js')).mail,
  '.mhtml': async () => (await import('./mail.js')).mail,
  '.pdf': async () => (await import('./pdf.js')).pdf,
  '.ndjson': async () => (await import('./ndjson.js')).ndjson,
  '.jsonl': async () => (await import('./ndjson.js')).ndjson,
};

/** Formats that need a text extraction of their own; read as plain text they would give markup for words. */
const UNSUPPORTED: Record<string, string> = {
  '.doc': 'Word',
  '.docx': 'Word',
  '.odt': 'OpenDocument',
  '.rtf': 'RTF',
  '.mbox': 'mbox',
  '.epub': 'EPUB',
  '.zip': 'zip',
};

export function extensionOf(file: string): string {
  const dot = file.lastIndexOf('.');
  return dot > file.lastIndexOf('/') ? file.slice(dot).toLowerCase() : '';
}

export const isListed = (file: string): boolean => Object.hasOwn(FORMATS, extensionOf(file));

/** The name of the format that cannot be read, null for all others. */
export const unsupported = (file: string): string | null => UNSUPPORTED[extensionOf(file)] ?? null;

/** The extensions that a folder gives, for messages. */
export const LISTED: readonly string[] = Object.keys(FORMATS);

/** The reader for a file name; a name without a known extension is plain text. */
export function formatOf(file: string): Promise<InputFormat> {
  return (FORMATS[extensionOf(file)] ?? FORMATS['.txt']!)();
}
