import { join } from 'node:path';
import type { SourceDocument } from '../../../src/model/document.js';
import { type Extraction, extractClaims } from '../../../src/pipeline.js';
import { type Diagnostic, type ReadOptions, readDocuments } from '../../../src/read/index.js';
import { folderOf } from '../folder.js';

export interface Read {
  documents: SourceDocument[];
  diagnostics: Diagnostic[];
}

/** What reading gives. */
export async function read(paths: string[], options: ReadOptions = {}): Promise<Read> {
  const documents: SourceDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const item of readDocuments(paths, options)) {
    if ('document' in item) documents.push(item.document);
    else diagnostics.push(item.diagnostic);
  }
  return { documents, diagnostics };
}

/** What reading one file of this name and content gives. */
export const readFile = (name: string, content: string | Uint8Array, options?: ReadOptions): Promise<Read> =>
  read([join(folderOf({ [name]: content }), name)], options);

/** The text of the one document in it. */
export async function textOf(name: string, content: string | Uint8Array): Promise<string> {
  const { documents, diagnostics } = await readFile(name, content);
  if (documents.length !== 1) throw new Error(`${documents.length} documents: ${JSON.stringify(diagnostics)}`);
  return documents[0]!.text;
}

/** What a claim says, without the places in the text that differ from format to format. */
export function tellings(document: SourceDocument): object[] {
  const { claims }: Extraction = extractClaims(document);
  for (const { source, count } of claims) {
    if (document.text.slice(source.start, source.end) !== source.quote) throw new Error(`wrong quote: ${source.quote}`);
    if (document.text.slice(count.start, count.end) !== count.text) throw new Error(`wrong span: ${count.text}`);
  }
  return claims.map(
    ({ speaker, via, date, asOf, count, unit, force, status, realis, stance, place, hedges, source }) => ({
      speaker,
      via,
      date,
      asOf,
      count: { ...count, start: 0, end: 0 },
      unit,
      force,
      status,
      realis,
      stance,
      place,
      hedges,
      quote: source.quote,
      published: source.published?.value,
      outlet: source.outlet,
    }),
  );
}
