import { FORMATS, type FormatName, RENDERERS } from '../../render/index.js';
import type { CompareResult, Piece, RenderContext } from '../../render/types.js';
import { compared } from '../compared.js';
import { EXIT } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';

/** `timeline [paths...]`: who said how many when, as a chart a question; as data what `compare` gives. */
export async function run(paths: string[], options: Options): Promise<number> {
  const output = outputOf(options, [...FORMATS, 'svg']);
  const found = await compared(paths, options);
  if (!found) return EXIT.usage;
  const { result, log } = found;
  const render = await rendererOf(output.format);
  const context = { ...(await renderContext(options, [])), ascii: options.ascii };
  await print(render(result, context), output);
  if (output.format !== 'json') log.tellWarnings();
  return log.exitCode();
}

type Render = (result: CompareResult, context: RenderContext) => Iterable<Piece>;

/** Three formats draw; the others give the data as `compare` does. */
async function rendererOf(format: FormatName | 'svg'): Promise<Render> {
  switch (format) {
    case 'table':
      return (await import('../../render/timeline.js')).timelineText;
    case 'markdown':
      return (await import('../../render/timeline-markdown.js')).timelineMarkdown;
    case 'svg':
      return (await import('../../render/timeline-svg.js')).timelineSvg;
    default:
      return RENDERERS[format].compare();
  }
}
