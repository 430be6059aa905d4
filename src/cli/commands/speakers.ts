import { speakersOf } from '../../compare/speakers.js';
import { RENDERERS, ROW_FORMATS } from '../../render/index.js';
import { speakerRows } from '../../render/speakers.js';
import { collect } from '../collect.js';
import { EXIT } from '../errors.js';
import { lexiconOf } from '../lexicon.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';
import { checkPeriod, fitting } from '../request.js';

/** `speakers [paths...]`: each speaker with all spellings, and the range of the numbers over time. */
export async function run(paths: string[], options: Options): Promise<number> {
  const output = outputOf(options, ROW_FORMATS);
  checkPeriod(options);
  const { claims: all, log } = await collect(paths, options);
  if (log.exitCode() === EXIT.usage) return EXIT.usage;
  const claims = await fitting(all, options);
  if (claims.length === 0) log.sayNoneFits(all.length);
  const { keysOf } = await import('../../keys.js');
  let speakers = speakersOf(claims, keysOf(await lexiconOf(options)));
  if (options.limit !== undefined) speakers = speakers.slice(0, options.limit);
  const render = await RENDERERS[output.format].rows();
  await print(render(speakerRows(speakers, log.warnings), await renderContext(options, [])), output);
  if (output.format !== 'json') log.tellWarnings();
  return log.exitCode();
}
