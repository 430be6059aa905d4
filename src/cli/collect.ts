import { setImmediate } from 'node:timers/promises';
import type { Claim, DocumentInfo, Warning } from '../model/claim.js';
import type { Remark } from '../model/comparison.js';
import type { SourceDocument } from '../model/document.js';
import { mergeMetadata } from '../read/metadata.js';
import type { Diagnostic, ReadItem } from '../read/types.js';
import { visible } from '../render/safe.js';
import { EXIT, UsageError } from './errors.js';
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
  const collection: Collection = { documents: [], claims: [], remarks: [], warningsOf, log };
  if (options.claims !== undefined) {
    if (paths.length > 0) log.warn(`--claims is read in place of ${paths.join(' ')}`);
    const { readClaims } = await import('../read/claims.js');
    for await (const item of readClaims(options.claims)) {
      if ('claim' in item) {
        collection.claims.push(item.claim);
        collection.remarks.push(...(item.claim.remarks ?? []));
      } else if ('diagnostic' in item) log.diagnostic(item.diagnostic);
    }
    log.read += collection.claims.length;
  } else {
    const { extractClaims } = await import('../pipeline.js');
    for await (const item of documentsOf(paths, options, log)) {
      if ('diagnostic' in item) {
        log.diagnostic(item.diagnostic);
        continue;
      }
      const found = extractClaims(item.document);
      collection.documents.push(found.document);
      noted.set(found.document, found.warnings);
      for (const claim of withRemarks(found.claims, found.remarks)) collection.claims.push(claim);
      collection.remarks.push(...found.remarks);
      for (const warning of found.warnings) log.warning(warning);
      keep?.(item.document, found.claims);
      log.read++;
    }
  }
  const { assignStatements } = await import('../compare/index.js');
  const { KEYS } = await import('../keys.js');
  collection.claims = assignStatements(collection.claims, 'corpus', KEYS);
  return collection;
}

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
  });
  let rested = performance.now();
  for await (const item of items) {
    if ('document' in item) await texts?.keep(item.document);
    yield item;
    // Reading and extracting never wait: without a pause Ctrl-C would not be heard before the end.
    if (performance.now() - rested > PAUSE_EVERY) {
      await setImmediate();
      rested = performance.now();
    }
  }
}

/** Milliseconds. */
const PAUSE_EVERY = 100;

/** Warnings of what a table shows anyway as an empty cell; `--json` has them. */
const EMPTY_CELLS: ReadonlySet<string> = new Set(['no-force', 'no-place']);

/** How many warnings are told before the rest is only counted. */
const TOLD = 20;

/** What goes to stderr, and what it means for the exit code. */
export class Log {
  /** All that was warned of, for output that carries it; left empty where `keep` is false, for runs without an end. */
  readonly warnings: Warning[] = [];
  read = 0;
  private failed = 0;
  private untold: Warning[] = [];
  private silent = 0;

  constructor(
    private readonly options: Options,
    private readonly keep = true,
  ) {}

  say(message: string): void {
    if (!this.options.quiet) this.warn(message);
  }

  /** Tells an empty result of filters from articles without claims. */
  sayNoneFits(read: number): void {
    if (read > 0) this.say(`none of the claims read (${read}) fits`);
  }

  warn(message: string): void {
    process.stderr.write(`troopclaims: ${visible(message)}\n`);
  }

  /** Errors are told at once and always. */
  diagnostic({ severity, ...warning }: Diagnostic): void {
    if (severity === 'warning') {
      this.warning(warning);
      return;
    }
    this.failed++;
    if (this.keep) this.warnings.push(warning);
    this.warn(sentence(warning));
  }

  warning(warning: Warning): void {
    if (this.keep) this.warnings.push(warning);
    if (EMPTY_CELLS.has(warning.code)) return;
    if (this.untold.length < TOLD) this.untold.push(warning);
    else this.silent++;
  }

  /** Tells the warnings, for output that does not carry them itself. */
  tellWarnings(): void {
    for (const warning of this.untold) this.say(sentence(warning));
    if (this.silent > 0) this.say(`and ${this.silent} more warnings${this.keep ? ' (--json has them all)' : ''}`);
  }

  exitCode(): number {
    if (this.failed === 0) return EXIT.done;
    return this.read === 0 ? EXIT.usage : EXIT.partial;
  }
}

const sentence = ({ file, line, message }: Warning): string =>
  `${file === '-' ? 'standard input' : file}${line === undefined ? '' : `:${line}`}: ${message}`;
