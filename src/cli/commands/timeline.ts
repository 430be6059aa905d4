import { FORMATS, RENDERERS } from '../../render/index.js';
import type { RenderCompare } from '../../render/types.js';
import { compared } from '../compared.js';
import { EXIT } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';

/** `timeline [paths...]`: who said how many when, as a chart a question; as data what `compare` gives. */
export async function run(paths: string[], options: Options): Promise<number> {
  const output = outputOf(options, FORMATS);
  const found = await compared(paths, options);
  if (!found) return EXIT.usage;
  const { result, log } = found;
  const render = await (CHARTS[output.format] ?? RENDERERS[output.format].compare)();
  const context = { ...(await renderContext(options, [])), ascii: options.ascii };
  await print(render(result, context), output);
  if (output.format !== 'json') log.tellWarnings();
  return log.exitCode();
}

/** The formats that draw. */
const CHARTS: Partial<Record<string, () => Promise<RenderCompare>>> = {
  table: async () => (await import('../../render/timeline.js')).timelineText,
  markdown: async () => (await import('../../render/timeline-markdown.js')).timelineMarkdown,
};
