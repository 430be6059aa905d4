import type { Claim } from '../../model/claim.js';
import { show } from '../../render/show.js';
import { collect } from '../collect.js';
import { EXIT, UsageError } from '../errors.js';
import type { Log } from '../log.js';
import type { Options } from '../options.js';
import { outputOf, print, renderContext } from '../output.js';
import { didYouMean } from '../suggest.js';

/** `show ID [paths...]`: one claim, by its id or the beginning of it, in its paragraph and with the reasons for each field. */
export async function run([id = '', ...paths]: string[], options: Options): Promise<number> {
  if (id === '') throw new UsageError('show needs the id of a claim', 'list --columns id,speaker,count prints the ids');
  if (options.reason !== undefined && !options.correct)
    throw new UsageError('--reason belongs to a correction', 'show ID --correct place=Kursk --reason "..."');
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
  const corrected = options.correct ? await correct(claim, claims, paths, options, log) : {};
  await print(show({ ...shown, ...corrected }, await renderContext(options, [])), output);
  log.tellWarnings();
  return log.exitCode();
}

const textKey = ({ id, source }: Claim): string => `${id} ${source.file} ${source.document}`;

/** Writes the corrections of the options; the claim as it is with them. */
async function correct(claim: Claim, claims: readonly Claim[], paths: readonly string[], options: Options, log: Log) {
  const { correctClaim, correctionsOf, correctionsPath, writeCorrections } = await import('../correct.js');
  const corrections = await correctionsOf(claim, claims, options);
  const named = new Set(corrections.flatMap(({ merge = [] }) => merge));
  const about = [claim, ...claims.filter(({ id }) => named.has(id))];
  const path = correctionsPath(about, paths, options);
  const total = await writeCorrections(path, corrections);
  log.say(`${path} holds ${total} correction${total === 1 ? '' : 's'} now`);
  const dropped = corrections.find((correction) => correction.drop)?.reason;
  return { claim: correctClaim(claim, corrections) ?? claim, dropped };
}
