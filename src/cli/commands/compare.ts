import { RENDERERS } from '../../render/index.js';
import { compared } from '../compared.js';
import { EXIT } from '../errors.js';
import type { Options } from '../options.js';
import { print, renderContext } from '../output.js';
import { formatName } from '../request.js';

/** `compare [paths...]`: who says how many of what, who agrees, who diverges and by how much. */
export async function run(paths: string[], options: Options): Promise<number> {
  const format = formatName(options);
  const found = await compared(paths, options);
  if (!found) return EXIT.usage;
  const { result, log } = found;
  const render = await RENDERERS[format].compare();
  await print(render(result, await renderContext(options, [])));
  if (format !== 'json') log.tellWarnings();
  return log.exitCode();
}
