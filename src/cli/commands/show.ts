import type { Claim } from '../../model/claim.js';
import { show } from '../../render/show.js';
import { collect } from '../collect.js';
import { EXIT, UsageError } from '../errors.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';
import { didYouMean } from '../suggest.js';

/** `show ID [paths...]`: one claim, by its id or the beginning of it, in its paragraph and with the reasons for each field. */
export async function run([id = '', ...paths]: string[], options: Options): Promise<number> {
  if (id === '') throw new UsageError('show needs the id of a claim', 'list --columns id,speaker,count prints the ids');
  const output = outputOf(options, ['table']);
  const matches = (claim: Claim) => claim.id.startsWith(id);
  const texts = new Map<string, string>();
  const { claims, log } = await collect(paths, options, (document, found) => {
    for (const claim of found) if (matches(claim)) texts.set(textKey(claim), document.text);
  });
  if (log.exitCode() === EXIT.usage) return EXIT.usage;
  const exact = claims.filter((claim) => claim.id === id);
  const found = exact.length > 0 ? exact : claims.filter(matches);
  const ids = new Set(found.map((claim) => claim.id));
  if (ids.size === 0) {
    const near = await didYouMean(
      id,
      claims.map((claim) => claim.id),
    );
    throw new UsageError(
      `no claim has the id ${JSON.stringify(id)}`,
      near ?? 'list --columns id,speaker,count prints the ids',
    );
  }
  if (ids.size > 1)
    throw new UsageError(`${ids.size} claims have ids that begin with ${id}`, [...ids].slice(0, 5).join(', '));
  const claim = found[0]!;
  const copies = found.slice(1).map((copy) => copy.source.file);
  const shown = { claim, text: texts.get(textKey(claim)) ?? null, copies };
  await print(show(shown, await renderContext(options, [])), output);
  return log.exitCode();
}

const textKey = ({ id, source }: Claim): string => `${id} ${source.file} ${source.document}`;
