import { EXIT, UsageError } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print } from '../output.js';
import { didYouMean } from '../suggest.js';

const SCRIPTS: Record<string, () => Promise<string>> = {
  bash: async () => (await import('../completion/bash.js')).bashScript(),
  zsh: async () => (await import('../completion/zsh.js')).zshScript(),
  fish: async () => (await import('../completion/fish.js')).fishScript(),
};

/** `completion SHELL`: the script that teaches a shell the commands, options and values. */
export async function run([shell = '']: string[], options: Options): Promise<number> {
  const output = outputOf(options, ['table']);
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (!script) {
    const near = await didYouMean(shell, Object.keys(SCRIPTS));
    throw new UsageError(`there is no completion for ${JSON.stringify(shell)}`, near ?? 'one of: bash, zsh, fish');
  }
  await print([await script()], output);
  return EXIT.done;
}
