import { once } from 'node:events';
import type { Palette, RenderContext } from '../render/types.js';
import { PLAIN } from '../render/types.js';
import type { Options } from './options.js';

/** Writes pieces of text to stdout in larger blocks, waiting for a slow reader. */
export async function print(pieces: Iterable<string>): Promise<void> {
  const block: string[] = [];
  let size = 0;
  const flush = async () => {
    if (!process.stdout.write(block.join(''))) await once(process.stdout, 'drain');
    block.length = 0;
    size = 0;
  };
  for (const piece of pieces) {
    block.push(piece);
    size += piece.length;
    if (size >= 1 << 16) await flush();
  }
  if (size > 0) await flush();
}

/** Columns of the terminal; a pipe gets whole lines unless COLUMNS is set. */
export function outputWidth(): number {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS);
  return columns >= 20 ? columns : Number.POSITIVE_INFINITY;
}

/** Colour by `--color`/`--no-color`, then NO_COLOR and FORCE_COLOR, then whether stdout is a terminal. */
export function wantsColour(options: Options): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (options.color !== undefined) return options.color;
  if (NO_COLOR) return false;
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
  return { palette: await makePalette(options), width: outputWidth(), columns };
}
