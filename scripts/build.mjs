#!/usr/bin/env node
/*
 * Builds dist: the modules of src with their types (dist/index.js is the library), and the command line once more as a few bundled
 * files (dist/bundle). Loading some two hundred modules one by one takes longer than reading a small folder of articles; what
 * is imported lazily, a command or a format, stays a file of its own and costs nothing where it is not asked for.
 * Dependencies are not bundled. The script and the style of the report's page go to dist/page; the manual page is printed by the program that was built.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
// As deep as src/cli: the program finds the package's other files from there.
const folder = join(root, 'dist/bundle');

const bundle = await rolldown({
  cwd: root,
  input: { main: 'src/cli/main.ts' },
  platform: 'node',
  external: (id) => /^[a-z@]/i.test(id) && !id.startsWith('src/'),
});
const { output } = await bundle.write({
  dir: folder,
  format: 'esm',
  chunkFileNames: '[name].js',
  // Blanks and comments only: names stay readable in stack traces.
  minify: { compress: false, mangle: false, codegen: true },
});
await bundle.close();

const written = new Set(output.map(({ fileName }) => fileName));
for (const name of readdirSync(folder)) if (!written.has(name)) rmSync(join(folder, name));

const page = await rolldown({ cwd: root, input: 'src/render/report/page/main.ts', platform: 'browser' });
await page.write({ file: join(root, 'dist/page/page.js'), format: 'iife', minify: true });
await page.close();
copyFileSync(join(root, 'src/render/report/page/page.css'), join(root, 'dist/page/page.css'));

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
process.exitCode = status ?? 1;

// The manual page, from the program's own tables.
mkdirSync(join(root, 'dist/man'), { recursive: true });
const manual = [join(root, 'bin/troopclaims.js'), 'man', '--output', join(root, 'dist/man/troopclaims.1')];
if (process.exitCode === 0) process.exitCode = spawnSync(process.execPath, manual, { stdio: 'inherit' }).status ?? 1;
