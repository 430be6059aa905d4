import { resolve, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { UsageError } from './errors.js';
import type { Options } from './options.js';
import { tellUsage } from './tell.js';

/** Milliseconds without a change before a run: an editor writes in several steps. */
const REST = 150;

const GLOB = /[*?[\]{}!]|[@+]\(/;

/** The folders and files whose changes count: of a glob the folder that it starts in. Throws UsageError for stdin, which ends. */
export async function watchedPaths(
  paths: readonly string[],
  { claims, filesFrom }: Options,
  projectFile: string | null,
): Promise<string[]> {
  const named = [...(claims === undefined ? paths : [claims]), ...(filesFrom === undefined ? [] : [filesFrom])];
  if (named.includes('-'))
    throw new UsageError('--watch cannot read standard input a second time', 'name files or folders');
  if (named.length === 0) named.push((await import('../read/index.js')).defaultFolder());
  return [...named.map(folderOfGlob), ...(projectFile === null ? [] : [projectFile])];
}

function folderOfGlob(path: string): string {
  const parts = path.split('/');
  const first = parts.findIndex((part) => GLOB.test(part));
  return first < 0 ? path : parts.slice(0, first).join('/') || (path.startsWith('/') ? '/' : '.');
}

/**
 * Runs, then again whenever something under `paths` changes; never ends by itself. After the first run one that fails is told
 * and the next change waited for: files come, go and are half written. The screen is cleared on a terminal only.
 */
export async function watch(
  paths: readonly string[],
  { output }: Options,
  run: () => Promise<unknown>,
): Promise<never> {
  const { watch: observe } = await import('chokidar');
  // What this program writes itself is no change.
  const own = output === undefined ? null : resolve(output);
  const watcher = observe([...paths], {
    ignoreInitial: true,
    ignored: (path) => resolve(path) === own || isHidden(path, paths),
  });
  const changes = changesOf(watcher);
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  await run();
  for (;;) {
    await changes.next();
    if (process.stdout.isTTY && output === undefined) process.stdout.write('\u001B[2J\u001B[3J\u001B[H');
    try {
      await run();
    } catch (error) {
      await tellUsage(error);
    }
  }
}

/** `next` resolves where something has changed since it resolved before, and the files have come to rest. */
function changesOf(watcher: FSWatcher): { next: () => Promise<void> } {
  let changed = false;
  let wake: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake?.();
    }, REST);
  });
  // A folder that cannot be watched is no end: the others are.
  watcher.on('error', () => {});
  return {
    next: async () => {
      if (!changed)
        await new Promise<void>((resolved) => {
          wake = resolved;
        });
      changed = false;
    },
  };
}

/** Hidden files and node_modules below what is watched, as everywhere in folders. */
function isHidden(path: string, roots: readonly string[]): boolean {
  const inside = roots.find((root) => resolve(path).startsWith(resolve(root) + sep));
  if (inside === undefined || resolve(path) === resolve(inside)) return false;
  const parts = resolve(path).slice(resolve(inside).length).split(sep);
  return parts.some((part) => (part.startsWith('.') && part !== '.') || part === 'node_modules');
}
