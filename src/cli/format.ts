import type { FormatName } from '../render/index.js';
import { UsageError } from './errors.js';
import type { Options } from './options.js';

/** The output format of the options; `--json` beside another `--format` is a contradiction. */
export function formatName(options: Options): FormatName {
  if (options.json && options.format && options.format !== 'json') {
    throw new UsageError(`--json and --format ${options.format} contradict each other`);
  }
  return options.json ? 'json' : ((options.format as FormatName | undefined) ?? 'table');
}

/** `--since` after `--until` would find nothing without saying why. */
export function checkPeriod({ since, until }: Options): void {
  if (since && until && since > until.padEnd(10, '-99'))
    throw new UsageError(`--since ${since} lies after --until ${until}`);
}
