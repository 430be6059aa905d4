import { createHash } from 'node:crypto';
import type { Warning } from '../model/claim.js';
import type { Metadata, SourceDocument } from '../model/document.js';
import type { Decoded } from './decode.js';

/** What could not be read (`error`: exit code 3, or 2 where nothing else was read) or is worth knowing (`warning`). */
export interface Diagnostic extends Warning {
  severity: 'error' | 'warning';
}

export type ReadItem = { document: SourceDocument } | { diagnostic: Diagnostic };

export interface ReadOptions {
  /** Metadata of the command line: stronger than every other source. */
  metadata?: Metadata;
  /** Where `-` reads from; default `process.stdin`. */
  stdin?: AsyncIterable<Uint8Array>;
  /** How `-` is read: `ndjson` as records, one at a time, unless it begins as another format does; `auto` by how it begins. */
  stdinFormat?: 'auto' | 'ndjson';
  /** A file of further paths, one a line or parted by NUL; `-` is stdin. */
  filesFrom?: string;
  /** The encoding of all files, a label of the WHATWG Encoding Standard; default: what each file says or shows. */
  encoding?: string;
  /** Told once which folder is read where no path is given. */
  onDefaultPath?: (folder: string) => void;
  /** Told before each file: its number from 0, and how many there are. */
  onFile?: (index: number, total: number) => void;
}

/** A file (or stdin) before decoding. `bytes` holds all of it; `chunks` streams, for formats of many records. */
export interface ByteSource {
  file: string;
  /** The extension of its format where that is known already. */
  format?: string;
  /** The encoding that the user forces. */
  encoding?: string | undefined;
  bytes(): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
}

/** A document whose text was taken out of its bytes, or a diagnostic where there is none. */
export function documentOf(
  file: string,
  bytes: Uint8Array,
  { text, metadata, notes = [] }: { text: string; metadata: Metadata; notes?: ReadItem[] },
): ReadItem[] {
  if (text.trim() === '') return [...notes, failure('empty', file, bytes.length === 0 ? 'is empty' : 'holds no text')];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return [...notes, { document: { id: file, file, text, sha256, metadata } }];
}

/** What decoding warned of, as notices about the file, or about one line of it. */
export function decodingNotes(decoded: Decoded, file: string, line?: number): ReadItem[] {
  const warnings = ('text' in decoded && decoded.warnings) || [];
  return warnings.map((warning) => notice(warning.code, file, warning.message, line ?? warning.line));
}

/** One input format: a byte source in, documents and diagnostics out. `outer` is metadata stronger than the format's own. */
export interface InputFormat {
  read(source: ByteSource, outer: Metadata): AsyncIterable<ReadItem>;
}

export function failure(code: string, file: string, message: string, line?: number): { diagnostic: Diagnostic } {
  return { diagnostic: { code, message, file, ...(line === undefined ? {} : { line }), severity: 'error' } };
}

export function notice(code: string, file: string, message: string, line?: number): { diagnostic: Diagnostic } {
  return { diagnostic: { code, message, file, ...(line === undefined ? {} : { line }), severity: 'warning' } };
}
