import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The launcher, as installed. */
export const BIN = fileURLToPath(new URL('../../bin/troopclaims.js', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the program as its users do: as a process, without colour or width from this one's surroundings. */
export function run(
  args: readonly string[],
  { cwd, input = '', env = {} }: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Ran> {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, ...inherited } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...inherited, ...env } });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  child.stdin.on('error', () => {}); // a program that fails early does not read its input
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

/** The command line for a shell, for what pipes and signals do. */
export function shell(script: string, cwd?: string): Promise<Ran> {
  const child = spawn('sh', ['-c', script.replaceAll('troopclaims', `'${process.execPath}' '${BIN}'`)], { cwd });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
