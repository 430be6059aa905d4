import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corrector } from '../correct/index.js';
import { findNumbers } from '../language/en/numbers/index.js';
import type { Claim, Speaker } from '../model/claim.js';
import { type Correction, correctionSchema, fixesSchema } from '../model/corrections.js';
import { NAMES } from '../names.js';
import { type Entry, parseCorrections, withCorrection } from '../read/corrections.js';
import { CORRECTIONS_FILE, CorrectionsIndex } from '../read/corrections-index.js';
import { normalise } from '../text/normalise.js';
import { writeFileWhole } from './atomic-file.js';
import { UsageError } from './errors.js';
import type { Options } from './options.js';
import { didYouMean, fold } from './suggest.js';

/* `show ID --correct`: what the user says of a claim as an entry of corrections.json. */

const MEANT = 'field=value, drop, split or merge=id is meant: --correct place=Kursk --reason "the second paragraph"';

/**
 * The entries that `--correct` and `--reason` mean: the fields together are one, each other change is one of its own. Throws UsageError for
 * what no correction can say.
 */
export async function correctionsOf(claim: Claim, claims: readonly Claim[], options: Options): Promise<Correction[]> {
  const { correct: changes = [], reason } = options;
  if (reason === undefined) throw new UsageError('--correct needs a --reason', MEANT);
  const about = { claim: claim.id, quote: claim.source.quote };
  const set: Record<string, unknown> = {};
  const entries: object[] = [];
  for (const change of changes) {
    const [word, value] = parts(change);
    if (word === 'drop' || word === 'split') {
      if (value !== null && word === 'drop') throw new UsageError(`--correct ${change}: drop takes no value`, MEANT);
      const along = value === null ? true : value.split(',').map((id) => claimNamed(id, claim, claims).id);
      entries.push({ ...about, [word]: along, reason });
    } else if (word === 'merge') {
      if (value === null) throw new UsageError('--correct merge needs the id of a claim', MEANT);
      entries.push({ ...about, merge: value.split(',').map((id) => claimNamed(id, claim, claims).id), reason });
    } else {
      if (value === null) throw new UsageError(`--correct ${change}: it has no value`, MEANT);
      await setField(set, word, value, claims);
    }
  }
  if (Object.keys(set).length > 0) entries.unshift({ ...about, set, reason });
  return entries.map((entry) => {
    const checked = correctionSchema.safeParse(entry);
    if (checked.success) return checked.data;
    const { path, message } = checked.error.issues[0]!;
    throw new UsageError(`--correct ${path.slice(1).join('.') || path.join('.')}: ${message}`);
  });
}

function parts(change: string): [word: string, value: string | null] {
  const at = change.indexOf('=');
  return at < 0 ? [change.trim(), null] : [change.slice(0, at).trim(), change.slice(at + 1).trim()];
}

function claimNamed(id: string, own: Claim, claims: readonly Claim[]): Claim {
  const found = claims.filter((claim) => claim.id.startsWith(id.trim()) && claim.id !== own.id);
  const ids = new Set(found.map((claim) => claim.id));
  if (id.trim() === '' || ids.size === 0) throw new UsageError(`no other claim has the id ${JSON.stringify(id)}`);
  if (ids.size > 1)
    throw new UsageError(`${ids.size} claims have ids that begin with ${id}`, [...ids].slice(0, 5).join(', '));
  return found[0]!;
}

/** Fields below a field: `speaker.organization`. */
const PARTS: Record<string, readonly string[]> = {
  speaker: ['name', 'kind', 'role', 'organization', 'country'],
  place: ['name', 'country', 'relation', 'within'],
};

const NULL_WORDS = new Set(['null', 'none', '-']);
const CODES = new Set(['country']);

async function setField(
  set: Record<string, unknown>,
  path: string,
  value: string,
  claims: readonly Claim[],
): Promise<void> {
  const names = [
    ...Object.keys(fixesSchema.shape),
    ...Object.entries(PARTS).flatMap(([f, all]) => all.map((p) => `${f}.${p}`)),
  ];
  const known = names.find((name) => name.toLowerCase() === path.toLowerCase());
  if (known === undefined) {
    const near = await didYouMean(path, [...names, 'drop', 'split', 'merge']);
    throw new UsageError(
      `--correct knows no field ${JSON.stringify(path)}`,
      near ?? `one of: ${Object.keys(fixesSchema.shape).join(', ')}`,
    );
  }
  const [field, part] = known.split('.') as [string, string | undefined];
  const none = NULL_WORDS.has(value.toLowerCase());
  if (part !== undefined) {
    const before = typeof set[field] === 'object' ? set[field] : set[field] === undefined ? {} : { name: set[field] };
    const read = CODES.has(part) ? value.toUpperCase() : part === 'within' ? list(value) : value;
    set[field] = { ...before, [part]: none ? null : read };
  } else if (field === 'count') set.count = countOf(value);
  else if (field === 'speaker') set.speaker = speakerNamed(value, claims);
  else if (field === 'date' || field === 'asOf') set[field] = none ? null : dateOf(value);
  else if (field === 'hedges') set.hedges = none ? [] : list(value);
  else set[field] = none ? null : wordOf(field, value);
}

const list = (value: string): string[] =>
  value
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** Words of a fixed list in any usual spelling: "en route". */
function wordOf(field: string, value: string): string {
  const plain = value.toLowerCase().replace(/[\s-]+/g, '_');
  return ['status', 'realis', 'stance', 'change', 'rate'].includes(field) ? plain : value;
}

/** `2024-11-04`, or a span `2024-10-21..2024-10-27`. */
function dateOf(value: string): string | { value: string; end: string } {
  const [from, to] = value.split('..');
  return to === undefined ? value : { value: from!, end: to };
}

/** A count in the words of an article: "about 10,000", "11,000-12,000". */
function countOf(value: string): object {
  const [number, ...more] = findNumbers(normalise(value));
  if (!number || more.length > 0) {
    throw new UsageError(
      `--correct count: ${JSON.stringify(value)} is no count`,
      'write it as an article would: 10,000; about 10,000; 11,000-12,000; up to 800',
    );
  }
  const { low, high, best, qualifier } = number;
  return { low, high, best, qualifier };
}

/** A speaker whom other claims have, with all that they know; else the name alone. */
function speakerNamed(name: string, claims: readonly Claim[]): Partial<Speaker> | string {
  const found = claims.find(({ speaker }) => fold(speaker.name) === fold(name))?.speaker;
  if (!found) return name;
  const { kind, role, organization, country } = found;
  return { name: found.name, kind, role, organization, country };
}

/**
 * The file that the corrections of these claims belong into: that of `--corrections`, else the nearest one that is there between the
 * documents and the folder that the user named, else a new one in that folder. Throws UsageError where there is no such place.
 */
export function correctionsPath(claims: readonly Claim[], paths: readonly string[], options: Options): string {
  const { corrections } = options;
  if (typeof corrections === 'string') return corrections;
  const hint = 'name the file with --corrections';
  if (corrections === false) throw new UsageError('--correct and --no-corrections contradict each other');
  if (options.claims !== undefined)
    throw new UsageError('claims without their documents have no place for corrections', hint);
  const named = paths.length > 0 ? paths : existsSync('seeds') ? ['seeds'] : [];
  if (named.length === 0)
    throw new UsageError('the articles of the package take no corrections', 'name the folder of yours');
  const index = new CorrectionsIndex(named);
  const [first = [], ...others] = claims.map(({ source }) => index.foldersOf(source.file));
  const shared = first.filter((folder) => others.every((folders) => folders.includes(folder)));
  if (shared.length === 0) throw new UsageError('there is no folder for corrections of these documents', hint);
  const files = shared.map((folder) => join(folder, CORRECTIONS_FILE));
  return files.findLast((file) => existsSync(file)) ?? files[0]!;
}

/**
 * Writes the entries into the file, whole or not at all; what is there stays. Throws UsageError where it holds something else.
 * @returns how many corrections it holds now
 */
export async function writeCorrections(path: string, corrections: readonly Correction[]): Promise<number> {
  let text = existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined;
  for (const correction of corrections) {
    text = withCorrection(text, text === undefined ? [] : entriesOf(text, path), correction);
  }
  await writeFileWhole(path, bytesOf(text ?? ''), '--correct');
  return entriesOf(text ?? '', path).length;
}

function entriesOf(text: string, path: string): Entry[] {
  const { entries, problems } = parseCorrections(text, path);
  const [problem] = problems;
  if (problem) throw new UsageError(`${path}:${problem.line ?? 1}: ${problem.message}`, 'mend it, then correct more');
  return entries;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** The claim as the corrections have it; null where they drop it. */
export function correctClaim(claim: Claim, corrections: readonly Correction[]): Claim | null {
  return new Corrector(corrections, NAMES).correct([claim]).claims[0] ?? null;
}
