import type { Warning } from '../model/claim.js';
import type { Metadata, SourceDocument } from '../model/document.js';

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
  /** How `-` is read: one article, NDJSON records, or (`auto`) NDJSON where the first line is a JSON object. */
  stdinFormat?: 'auto' | 'ndjson';
  /** Told once which folder is read where no path is given. */
  onDefaultPath?: (folder: string) => void;
}

/** A file (or stdin) before decoding. `bytes` holds all of it; `chunks` streams, for formats of many records. */
export interface ByteSource {
  file: string;
  bytes(): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
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
