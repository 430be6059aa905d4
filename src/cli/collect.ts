import { setImmediate } from 'node:timers/promises';
import type { Claim, DocumentInfo, Warning } from '../model/claim.js';
import type { Remark } from '../model/comparison.js';
import type { SourceDocument } from '../model/document.js';
import { mergeMetadata } from '../read/metadata.js';
import type { ReadItem } from '../read/types.js';
import { Corrections } from './corrections.js';
import { UsageError } from './errors.js';
import { lexiconOf } from './lexicon.js';
import { Log } from './log.js';
import type { Options } from './options.js';
import { withRemarks } from './remarks.js';

/** All that a run has read: claims in reading order, with statements merged over all documents. */
export interface Collection {
  documents: DocumentInfo[];
  claims: Claim[];
  remarks: Remark[];
  /** What the reading of a document left open. */
  warningsOf: (document: DocumentInfo) => readonly Warning[];
  log: Log;
}

/** Reads the paths (or `--claims`) and extracts. `keep` sees each document together with its claims. */
export async function collect(
  paths: readonly string[],
  options: Options,
  keep?: (document: SourceDocument, claims: readonly Claim[]) => void,
): Promise<Collection> {
  const log = new Log(options);
  const noted = new Map<DocumentInfo, readonly Warning[]>();
  const warningsOf = (document: DocumentInfo) => noted.get(document) ?? [];
  const lexicon = await lexiconOf(options);
  const collection: Collection = { documents: [], claims: [], remarks: [], warningsOf, log };
  const corrections = new Corrections(paths, options, log);
  if (options.claims !== undefined) {
    if (paths.length > 0) log.warn(`--claims is read in place of ${paths.join(' ')}`);
    const { readClaims } = await import('../read/claims.js');
    for await (const item of readClaims(options.claims)) {
      if ('claim' in item) {
        log.read++;
        collection.claims.push(...(await corrections.correct(item.claim.source.file, [item.claim])));
        collection.remarks.push(...(item.claim.remarks ?? []));
      } else if ('diagnostic' in item) log.diagnostic(item.diagnostic);
    }
  } else {
    const { extractClaims } = await import('../pipeline.js');
    for await (const item of documentsOf(paths, options, log)) {
      if ('diagnostic' in item) {
        log.diagnostic(item.diagnostic);
        continue;
      }
      const found = extractClaims(item.document, { lexicon });
      const claims = await corrections.correct(item.document.file, found.claims);
      found.document.claims = claims.length;
      log.note(foundWords(found.document));
      collection.documents.push(found.document);
      noted.set(found.document, found.warnings);
      for (const claim of withRemarks(claims, found.remarks)) collection.claims.push(claim);
      collection.remarks.push(...found.remarks);
      for (const warning of found.warnings) log.warning(warning);
      keep?.(item.document, claims);
      log.read++;
    }
  }
  log.lap(`${documentsWords(collection.documents.length)}read, claims: ${collection.claims.length}`);
  const { assignStatements } = await import('../compare/index.js');
  const { keysOf } = await import('../keys.js');
  collection.claims = assignStatements(collection.claims, 'corpus', keysOf(lexicon));
  log.lap('statements merged');
  corrections.finish(collection.claims);
  return collection;
}

const documentsWords = (n: number): string => (n === 0 ? '' : `${n} document${n === 1 ? '' : 's'} `);

/** `articles/a.txt: claims: 3, articles: 1`. */
const foundWords = ({ id, file, claims, articles }: DocumentInfo): string =>
  `${file === '-' ? 'standard input' : file}${id === file ? '' : ` ${id}`}: claims: ${claims}, articles: ${articles}`;

/** The documents of the paths with the metadata of the command line. */
export async function* documentsOf(
  paths: readonly string[],
  options: Options,
  log: Log,
  stdinFormat: 'auto' | 'ndjson' = 'auto',
): AsyncGenerator<ReadItem> {
  const { readDocuments } = await import('../read/index.js');
  const { title, outlet, url, published, filesFrom, encoding, saveText } = options;
  if (filesFrom === '-' && paths.includes('-')) {
    throw new UsageError('--files-from - reads the names of files from standard input, not an article');
  }
  const texts = saveText === undefined ? null : await (await import('./save-text.js')).textFolder(saveText);
  const items = readDocuments(paths, {
    metadata: mergeMetadata({ title, outlet, url, published }),
    stdinFormat,
    filesFrom,
    encoding,
    onDefaultPath: (folder) => log.say(`no paths given, reading ${folder}`),
    onFile: (index, total) => log.progress.reached(index, total),
  });
  let rested = performance.now();
  try {
    for await (const item of items) {
      if ('document' in item) await texts?.keep(item.document);
      yield item;
      // Reading and extracting never wait: without a pause Ctrl-C would not be heard before the end.
      if (performance.now() - rested > PAUSE_EVERY) {
        await setImmediate();
        await log.progress.show(log.read);
        rested = performance.now();
      }
    }
  } finally {
    log.progress.stop();
  }
}

/** Milliseconds. */
const PAUSE_EVERY = 100;
