import { divergencesOf, unnamedPairs } from '../../compare/divergences.js';
import { divergenceRows } from '../../render/divergences.js';
import { RENDERERS, ROW_FORMATS } from '../../render/index.js';
import { compared } from '../compared.js';
import { EXIT } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';

/** `check [paths...]`: where voices diverge, for scripts: exit code 1 with the reasons, 0 where they do not; with `--quiet` the code alone. */
export async function run(paths: string[], options: Options): Promise<number> {
  const output = outputOf(options, ROW_FORMATS);
  const found = await compared(paths, options);
  if (!found) return EXIT.usage;
  const { result, log } = found;
  const divergences = divergencesOf(result.comparisons);
  const rows = divergenceRows({
    divergences,
    omitted: unnamedPairs(result.comparisons),
    questions: result.comparisons.length,
    warnings: log.warnings,
  });
  if (!options.quiet || output.format !== 'table' || output.file !== undefined) {
    const render = await RENDERERS[output.format].rows();
    await print(render(rows, await renderContext(options, [])), output);
  }
  if (output.format !== 'json') log.tellWarnings();
  return divergences.length > 0 ? EXIT.found : log.exitCode();
}
