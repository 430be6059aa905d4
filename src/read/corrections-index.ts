import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { CorrectionsFile } from './corrections.js';

export const CORRECTIONS_FILE = 'corrections.json';

/** The files of corrections beside the documents of a run, each read once. */
export class CorrectionsIndex {
  private readonly files = new Map<string, CorrectionsFile | null>();
  private readonly folders: string[];

  /** `paths` as the user gave them: a folder among them is the farthest place where the corrections of its files can lie. */
  constructor(paths: readonly string[]) {
    this.folders = paths.filter(isFolder).map((path) => posix.normalize(path.replaceAll('\\', '/')));
  }

  /** The files of corrections between a document and the folder that the user named, the farthest first. */
  async of(file: string): Promise<CorrectionsFile[]> {
    const found: CorrectionsFile[] = [];
    for (const folder of this.foldersOf(file)) {
      const path = posix.join(folder, CORRECTIONS_FILE);
      let known = this.files.get(path);
      if (known === undefined) {
        known = existsSync(path) ? (await import('./corrections.js')).readCorrections(path) : null;
        this.files.set(path, known);
      }
      if (known) found.push(known);
    }
    return found;
  }

  /** Whether all documents that a file of corrections can speak of belong to the run. */
  isWhole(path: string): boolean {
    return this.folders.some((folder) => contains(folder, posix.dirname(path)));
  }

  /** The folders where the corrections of a document can lie, the farthest first. */
  foldersOf(file: string): string[] {
    if (file === '-') return [];
    const own = posix.dirname(file.replaceAll('\\', '/'));
    const root = this.folders.find((folder) => contains(folder, own));
    const folders = [own];
    for (let folder = own; root !== undefined && posix.relative(root, folder) !== ''; ) {
      folder = posix.dirname(folder);
      folders.unshift(folder);
    }
    return folders;
  }
}

function contains(folder: string, inner: string): boolean {
  const path = posix.relative(folder, inner);
  return path === '' || (path !== '..' && !path.startsWith('../'));
}

function isFolder(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory();
  } catch {
    return false;
  }
}
