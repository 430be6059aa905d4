import { sourcesOf, withClaims } from '../../compare/sources.js';
import { RENDERERS, ROW_FORMATS } from '../../render/index.js';
import { sourceRows } from '../../render/sources.js';
import { collect } from '../collect.js';
import { EXIT, UsageError } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';
import { checkPeriod, fitting, isFiltered } from '../request.js';

/** `sources [paths...]`: each document with its date, claims and warnings; with filters those that carry a claim that fits. `--write` fills sources.csv. */
export async function run(paths: string[], options: Options): Promise<number> {
  const output = outputOf(options, ROW_FORMATS);
  checkPeriod(options);
  if (options.write && (paths.length === 0 || options.claims !== undefined)) {
    throw new UsageError(
      'sources --write needs the folder whose sources.csv it is to write',
      'troopclaims sources articles/ --write',
    );
  }
  const { documents, claims: all, warningsOf, log } = await collect(paths, options);
  if (log.exitCode() === EXIT.usage) return EXIT.usage;
  const claims = await fitting(all, options);
  if (claims.length === 0 && isFiltered(options)) log.sayNoneFits(all.length);
  let sources = sourcesOf(documents, claims, warningsOf);
  if (options.write) {
    const { writeSources } = await import('../write-sources.js');
    await writeSources(paths, sourcesOf(documents, all, warningsOf), (message) => log.say(message));
  }
  if (isFiltered(options)) sources = withClaims(sources);
  if (options.limit !== undefined) sources = sources.slice(0, options.limit);
  const render = await RENDERERS[output.format].rows();
  await print(render(sourceRows(sources, log.warnings), await renderContext(options, [])), output);
  return log.exitCode();
}
