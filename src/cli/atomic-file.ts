import { accessSync, constants, rmSync, type Stats, statSync } from 'node:fs';
import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './errors.js';

/** Bytes of one write, whatever the size of the pieces. */
export type Blocks = AsyncIterable<Uint8Array>;

/**
 * Writes a file so that it is whole or not there: to a temporary file beside it, which takes its name at the end. Owner's mode
 * and symbolic links stay. What is no regular file (a pipe, a device) is written as it comes. Errors name the `option`.
 */
export async function writeFileWhole(file: string, blocks: Blocks, option = '-o'): Promise<void> {
  const there = statOf(file);
  try {
    if (isStreamFile(file)) await writeInto(file, blocks);
    else await replace(there ? await realpath(file) : file, blocks, there?.mode);
  } catch (error) {
    throw isFileError(error) ? unwritable(file, error, option) : error;
  }
}

/** Throws UsageError where `file` could not be written: told before a long run, not after it. */
export function checkWritable(file: string): void {
  const there = statOf(file);
  try {
    if (there?.isDirectory()) throw new UsageError(`-o ${file} is a folder`, 'name a file in it');
    accessSync(isStreamFile(file) ? file : dirname(resolve(file)), constants.W_OK);
  } catch (error) {
    throw isFileError(error) ? unwritable(file, error) : error;
  }
}

async function writeInto(file: string, blocks: Blocks): Promise<void> {
  const handle = await open(file, 'a');
  try {
    for await (const block of blocks) await handle.appendFile(block);
  } finally {
    await handle.close();
  }
}

async function replace(file: string, blocks: Blocks, mode?: number): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  // The process can end while this function waits: on Ctrl-C the half-written file goes too.
  const clean = () => rmSync(temporary, { force: true });
  process.once('exit', clean);
  const handle = await open(temporary, 'w', mode);
  try {
    if (mode !== undefined) await handle.chmod(mode);
    for await (const block of blocks) await handle.appendFile(block);
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await handle.close();
    await rm(temporary, { force: true });
    throw error;
  } finally {
    process.off('exit', clean);
  }
}

function statOf(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false });
}

/** A pipe or a device, `/dev/stdout` among them even where the shell has led it into a file. */
export function isStreamFile(file: string): boolean {
  const there = statOf(file);
  return there !== undefined && !there.isDirectory() && (!there.isFile() || /^\/(?:dev|proc)\//.test(resolve(file)));
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && (error as NodeJS.ErrnoException).code !== 'EPIPE';

function unwritable(file: string, { code, message }: NodeJS.ErrnoException, option = '-o'): UsageError {
  const folder = dirname(resolve(file));
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UsageError(`${option} ${file}: there is no folder ${folder}`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new UsageError(`${option} ${file}: no permission to write there`, `the folder is ${folder}`);
  }
  if (code === 'ENOSPC')
    return new UsageError(`${option} ${file}: no space is left`, `the file system is that of ${folder}`);
  return new UsageError(`${option} ${file} cannot be written: ${message}`);
}
