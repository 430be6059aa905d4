import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../model/document.js';
import { writeFileWhole } from './atomic-file.js';
import { UsageError } from './errors.js';

export interface TextFolder {
  /** Writes the text of a document, whole or not at all. */
  keep(document: SourceDocument): Promise<void>;
}

/** Longest name before its ending, in UTF-16 units: with the rest it fits any file system. */
const LONGEST = 80;
/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** The folder that `--save-text` names, made where it is missing. Throws UsageError where it cannot be. */
export async function textFolder(folder: string): Promise<TextFolder> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--save-text ${folder}: ${(error as NodeJS.ErrnoException).code ?? error}`, 'name a folder');
  }
  const taken = new Map<string, number>();
  return {
    async keep(document) {
      const name = freeName(safeName(document), taken);
      await writeFileWhole(join(folder, name), block(document.text), '--save-text');
    },
  };
}

async function* block(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** A name of letters, figures and ".-_" that no system minds, out of the path and, in a file of many records, the record's id. */
export function safeName({ file, id }: Pick<SourceDocument, 'file' | 'id'>): string {
  const whole = file === '-' ? 'stdin' : file;
  const record = id === file ? '' : id.startsWith(`${file}:`) ? `_${id.slice(file.length + 1)}` : `_${id}`;
  const plain = `${whole}${record}`
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/\.{2,}/g, '_')
    .replace(/_{2,}/g, '_')
    .replace(/^[._-]+|[._-]+$/g, '');
  const short = plain.slice(-LONGEST).replace(/^[\udc00-\udfff]/, '');
  return short === '' || DEVICES.test(short) ? `_${short}` : short;
}

/** The name with its ending, numbered where another document has it; names that differ in case only are one on many systems. */
function freeName(name: string, taken: Map<string, number>): string {
  const key = name.toLowerCase();
  let number = (taken.get(key) ?? 0) + 1;
  while (number > 1 && taken.has(`${key}-${number}`)) number++;
  taken.set(key, number);
  if (number === 1) return `${name}.txt`;
  taken.set(`${key}-${number}`, 1);
  return `${name}-${number}.txt`;
}
