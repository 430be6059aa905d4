#!/usr/bin/env node
/*
 * Puts the program into the checkout's own node_modules/.bin. npm links the commands of dependencies there, not those of the
 * package itself, so `npx troopclaims` in a checkout would install the package a second time, into npm's cache, and build it again.
 */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Windows needs a .cmd shim instead of a link; there npx takes the slow way, which works too.
if (process.platform !== 'win32') {
  const folder = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
  mkdirSync(folder, { recursive: true });
  rmSync(`${folder}/troopclaims`, { force: true });
  symlinkSync('../../bin/troopclaims.js', `${folder}/troopclaims`);
}
