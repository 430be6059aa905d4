import { visible } from '../render/safe.js';
import { UsageError } from './errors.js';
import { didYouMean } from './suggest.js';
import { UnknownChoice } from './values.js';

/** Tells a wrong call on stderr: what is wrong, what may have been meant, the next step. Any other error is thrown again. */
export async function tellUsage(error: unknown): Promise<void> {
  if (!(error instanceof UsageError)) throw error;
  const near = error instanceof UnknownChoice ? await didYouMean(error.value, error.row.choices!) : null;
  const lines = [error.message, near, error.hint].filter((line) => line !== null).join('\n');
  process.stderr.write(`troopclaims: ${lines.split('\n').map(visible).join('\n  ')}\n`);
}
