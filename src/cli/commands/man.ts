import { packageVersion } from '../about.js';
import { EXIT } from '../errors.js';
import { manualPage } from '../manual.js';
import type { Options } from '../options.js';
import { outputOf, print } from '../output.js';

/** `man`: the manual page, for `man -l -`. */
export async function run(_: string[], options: Options): Promise<number> {
  const output = outputOf(options, ['table']);
  await print([manualPage(packageVersion())], output);
  return EXIT.done;
}
