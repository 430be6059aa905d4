import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import { extensionOf, isListed, LISTED, unsupported } from './formats/index.js';
import { type Diagnostic, failure } from './types.js';

/** A file to read; `root` is the folder that the user named, the farthest place where its sources.csv can lie. */
export interface FoundFile {
  file: string;
  root: string;
}

const GLOB = /[*?[\]{}!]|[@+]\(/;
export const SOURCES_FILE = 'sources.csv';

/**
 * Files, folders and globs to files: in the order of the paths, inside a folder or glob by path in code-unit order, each
 * file once. Folders leave hidden files and node_modules aside and list only formats that can be read.
 */
export async function findFiles(paths: readonly string[]): Promise<(FoundFile | { diagnostic: Diagnostic })[]> {
  const found: (FoundFile | { diagnostic: Diagnostic })[] = [];
  const seen = new Set<string>();
  const add = (file: string, root: string) => {
    const key = file === '-' ? file : resolve(file);
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ file, root });
  };
  for (const path of paths) {
    if (path === '-') {
      add('-', '.');
      continue;
    }
    if (!existsSync(path) && GLOB.test(path)) {
      const files = await glob(path);
      for (const file of files) add(file, posix.dirname(file));
      if (files.length === 0) found.push(failure('no_match', path, 'no file matches this pattern'));
      continue;
    }
    let stats: ReturnType<typeof statSync>;
    try {
      stats = statSync(path);
    } catch (error) {
      found.push(failure(...unreadable(path, error)));
      continue;
    }
    if (!stats.isDirectory()) {
      add(path, posix.dirname(path));
      continue;
    }
    const folder = posix.normalize(path.split(sep).join('/'));
    const { files, problems, aside } = walk(folder);
    for (const file of files) add(file, folder);
    found.push(...problems);
    if (files.length === 0 && problems.length === 0) {
      const hint = aside ? ` (${aside} is not supported)` : '';
      found.push(
        failure('empty_folder', path, `the folder holds no file that can be read (${LISTED.join(', ')})${hint}`),
      );
    }
  }
  return found;
}

/** Code, file and message for a file-system error. */
export function unreadable(file: string, error: unknown): [code: string, file: string, message: string] {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['missing', file, 'there is no such file or folder'];
  if (code === 'EACCES' || code === 'EPERM') return ['unreadable', file, 'no permission to read it'];
  return ['unreadable', file, `cannot be read: ${error instanceof Error ? error.message : String(error)}`];
}

async function glob(pattern: string): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob');
  const files = await fastGlob(pattern, { ignore: ['**/node_modules/**'], onlyFiles: true });
  return files.filter((file) => posix.basename(file) !== SOURCES_FILE).sort(byCodeUnit);
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function walk(root: string) {
  const files: string[] = [];
  const problems: { diagnostic: Diagnostic }[] = [];
  let aside = '';
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      problems.push(failure(...unreadable(folder, error)));
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (isListed(entry.name)) {
        // A linked file is read, a linked folder is not entered: it could lead in circles.
        if (entry.isFile() || (entry.isSymbolicLink() && !statOrNull(path)?.isDirectory())) files.push(path);
      } else if (unsupported(entry.name)) aside = extensionOf(entry.name);
    }
  }
  return { files: files.sort(byCodeUnit), problems, aside };
}

function statOrNull(path: string) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
