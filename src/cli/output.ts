import { once } from 'node:events';
import type { Palette, Piece, RenderContext } from '../render/types.js';
import { PLAIN } from '../render/types.js';
import { checkWritable, isStreamFile, writeFileWhole } from './atomic-file.js';
import { UsageError } from './errors.js';
import { ENDINGS, formatOfFile, type OutputFormat } from './formats.js';
import type { Options } from './options.js';

/*
 * Where a command's data goes. A command asks `outputOf` once, before it reads anything, renders in the format it is told and
 * gives the pieces to `print`:
 *
 *   const output = outputOf(options, ['html']);
 *   ...
 *   await print(pieces, output);
 */

export interface Output<F extends OutputFormat = OutputFormat> {
  format: F;
  /** The file to write, undefined for stdout. */
  file?: string;
}

/**
 * The format and the file of `-o`, `--format` and `--json`. `formats` are those that the command can write, its default first.
 * Throws UsageError where they contradict each other, the format is none of the command's, or the file could not be written.
 */
export function outputOf<F extends OutputFormat>(options: Options, formats: readonly [F, ...F[]]): Output<F> {
  const { json, format } = options;
  if (json && format && format !== 'json') {
    throw new UsageError(`--json and --format ${format} contradict each other`);
  }
  const asked = json ? 'json' : format;
  const file = options.output === '-' ? undefined : options.output;
  if (file === undefined) {
    const found = oneOf(formats, asked ?? formats[0], asked ?? '');
    if (found === 'parquet')
      throw new UsageError('parquet is no text to print', 'write it to a file: -o claims.parquet');
    return { format: found };
  }
  const ending = formatOfFile(file);
  if (asked && ending && asked !== ending) {
    throw new UsageError(
      `-o ${file} means ${ending}, ${json ? '--json' : `--format ${asked}`} another format`,
      'drop one of them, or give the file another ending',
    );
  }
  checkWritable(file);
  // Without an ending that says it, the format has to be certain: the only one, or one that is read from a stream.
  const certain = formats.length === 1 || isStreamFile(file) ? formats[0] : undefined;
  const found = asked ?? ending ?? certain;
  if (found === undefined) {
    throw new UsageError(`-o ${file} does not tell a format`, `end it in ${endingsOf(formats)}, or give --format`);
  }
  return { format: oneOf(formats, found, file), file };
}

function oneOf<F extends OutputFormat>(formats: readonly F[], format: OutputFormat, asked: string): F {
  const found = formats.find((one) => one === format);
  if (found) return found;
  const writer = WRITTEN_BY[format];
  throw new UsageError(
    `${asked}: this command writes no ${format}`,
    writer ? `troopclaims ${writer} does` : `it writes ${formats.join(', ')}: ${endingsOf(formats)}`,
  );
}

/** The commands that write what others do not. */
const WRITTEN_BY: Partial<Record<OutputFormat, string>> = { html: 'report', svg: 'timeline' };

const endingsOf = (formats: readonly OutputFormat[]): string => formats.map((format) => ENDINGS[format][0]).join(', ');

/**
 * Writes pieces of a result to stdout or to the output's file, in larger blocks, waiting for a slow reader. The file is there
 * whole or not at all.
 */
export async function print(
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
  { file }: Pick<Output, 'file'> = {},
): Promise<void> {
  if (file !== undefined) {
    await writeFileWhole(file, blocksOf(pieces));
    return;
  }
  for await (const block of blocksOf(pieces)) {
    if (!process.stdout.write(block)) await once(process.stdout, 'drain');
  }
}

/** Bytes of a block. */
const BLOCK = 1 << 16;

/** Pieces at hand are gathered; those that are waited for go out as they come: a reader may be waiting for them. */
async function* blocksOf(pieces: Iterable<Piece> | AsyncIterable<Piece>): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in pieces) {
    for await (const piece of pieces) yield bytesOf(piece);
    return;
  }
  let block: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    const bytes = bytesOf(piece);
    block.push(bytes);
    size += bytes.length;
    if (size < BLOCK) continue;
    yield Buffer.concat(block);
    block = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(block);
}

const bytesOf = (piece: Piece): Uint8Array => (typeof piece === 'string' ? Buffer.from(piece) : piece);

/** Columns of the terminal; a pipe or a file gets whole lines unless COLUMNS is set. */
export function outputWidth({ output }: Options): number {
  const columns = (output === undefined ? process.stdout.columns : undefined) ?? Number(process.env.COLUMNS);
  return columns >= 20 ? columns : Number.POSITIVE_INFINITY;
}

/** Colour by `--color`/`--no-color`, then NO_COLOR and FORCE_COLOR, then whether the output is a terminal. */
export function wantsColour(options: Options): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (options.color !== undefined) return options.color;
  if (NO_COLOR || options.output !== undefined) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

export async function makePalette(options: Options): Promise<Palette> {
  if (!wantsColour(options)) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // Chalk joins all its arguments: a paint takes the text alone, wherever it is passed as a callback.
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    mark: (text) => chalk.bold.inverse(text),
  };
}

export async function renderContext(options: Options, columns: RenderContext['columns']): Promise<RenderContext> {
  return { palette: await makePalette(options), width: outputWidth(options), columns };
}
