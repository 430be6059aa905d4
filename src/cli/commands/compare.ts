import { FORMATS, RENDERERS } from '../../render/index.js';
import { compared } from '../compared.js';
import { EXIT } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';

/** `compare [paths...]`: who says how many of what, who agrees, who diverges and by how much. */
export async function run(paths: string[], options: Options): Promise<number> {
  const output = outputOf(options, FORMATS);
  const found = await compared(paths, options);
  if (!found) return EXIT.usage;
  const { result, log } = found;
  const render = await RENDERERS[output.format].compare();
  await print(render(result, await renderContext(options, [])), output);
  if (output.format !== 'json') log.tellWarnings();
  return log.exitCode();
}
