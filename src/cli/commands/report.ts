import { readFile } from 'node:fs/promises';
import { documentKey } from '../../render/report/articles.js';
import { reportPage } from '../../render/report/index.js';
import { compared } from '../compared.js';
import { EXIT } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print } from '../output.js';
import { fitting } from '../request.js';

/** `report [paths...]`: one self-contained page with the answers, the charts, and every claim beside its article. */
export async function run(paths: string[], options: Options): Promise<number> {
  const output = outputOf(options, ['html']);
  const texts = new Map<string, string>();
  const found = await compared(paths, options, (document, claims) => {
    if (claims.length > 0) texts.set(documentKey({ file: document.file, document: document.id }), document.text);
  });
  if (!found) return EXIT.usage;
  const { result, read, log } = found;
  const claims = await fitting(read, options);
  const assets = { script: await pageFile('page.js'), style: await pageFile('page.css') };
  await print(reportPage({ result: { ...result, claims }, texts, assets }), output);
  log.tellWarnings();
  return log.exitCode();
}

/** A file that the build puts beside the bundled program. */
const pageFile = (name: string): Promise<string> => readFile(new URL(`../page/${name}`, import.meta.url), 'utf8');
