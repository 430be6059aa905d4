import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { CommandRow } from './commands.js';
import { UsageError } from './errors.js';
import { OPTIONS, type OptionRow, type Options } from './options.js';
import { didYouMean } from './suggest.js';
import { readValue, UnknownChoice } from './values.js';

/* The project file: paths and defaults of options for a folder and all below it. The command line wins over it. */

export const PROJECT_FILE = 'troopclaims.config.json';

export interface ProjectFile {
  file: string;
  paths: string[];
  options: Options;
}

/** What is asked for in a call, and no default of a folder. */
const NO_DEFAULTS: ReadonlySet<string> = new Set(['config', 'write']);

/** The options that a project file can hold, a row a key. */
export const PROJECT_OPTIONS: readonly OptionRow[] = OPTIONS.filter(
  ({ key }, i) => !NO_DEFAULTS.has(key) && OPTIONS.findIndex((row) => row.key === key) === i,
);

/** What says the same in different ways, or where from: one of them on the command line puts the file's others aside. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['output', 'format', 'json'],
  ['paths', 'claims', 'filesFrom'],
  ['quiet', 'verbose'],
];

/** Operands and options of a call with what the project file adds to them; `file` where one was read. */
export async function withProjectFile(
  row: CommandRow,
  operands: string[],
  given: Options,
): Promise<{ operands: string[]; options: Options; file: string | null }> {
  const file = given.config === false ? null : (given.config ?? nearest(process.cwd()));
  if (file === null) return { operands, options: given, file };
  const project = await readProjectFile(file);
  // `show <id> [paths...]`: the paths come behind what is needed. `extract` is a filter: without paths it reads stdin.
  const needed = row.operands.match(/</g)?.length ?? 0;
  const takesPaths = row.operands.includes('paths') && row.name !== 'extract';
  const said = new Set<string>(Object.keys(given));
  if (operands.length > needed) said.add('paths');
  const beaten = new Set(EXCLUSIVE.filter((keys) => keys.some((key) => said.has(key))).flat());
  const known = PROJECT_OPTIONS.filter(({ key, commands }) => commands.includes(row.name) && !beaten.has(key));
  const defaults = Object.fromEntries(
    known.map(({ key }) => [key, project.options[key]]).filter(([, v]) => v !== undefined),
  );
  const paths = takesPaths && !beaten.has('paths') ? project.paths : [];
  return { operands: [...operands, ...paths], options: { ...defaults, ...given }, file };
}

/** The project file of a folder: in it, else in the nearest folder above. */
function nearest(folder: string): string | null {
  const file = join(folder, PROJECT_FILE);
  if (existsSync(file)) return relative(process.cwd(), file);
  return dirname(folder) === folder ? null : nearest(dirname(folder));
}

/** Throws UsageError with every mistake in the file, each with its line and column. */
export async function readProjectFile(file: string): Promise<ProjectFile> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml');
  const text = contentOf(file);
  const lines = new LineCounter();
  // JSON is YAML: its parser knows where everything stands.
  const document = parseDocument(text, { lineCounter: lines, schema: 'json', prettyErrors: false });
  const problems: string[] = [];
  const tell = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    problems.push(`${file}:${line}:${col}: ${message}`);
  };
  for (const { pos, message } of document.errors) tell(pos[0], `no JSON: ${message}`);
  const project: ProjectFile = { file, paths: [], options: {} };
  const root = document.contents;
  if (problems.length === 0 && !isMap(root)) tell(0, 'an object { ... } is expected');
  if (problems.length === 0 && isMap(root)) {
    for (const { key, value } of root.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = (node: unknown) => (node as { range?: [number] } | null)?.range?.[0] ?? 0;
      try {
        await set(project, name, (value as { toJS(of: unknown): unknown } | null)?.toJS(document));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        const near = error instanceof UnknownChoice ? await didYouMean(error.value, error.row.choices!) : null;
        const words = [error.message.replace(/^--[\w-]+/, JSON.stringify(name)), near ?? error.hint];
        tell(at(error instanceof UnknownKey ? key : value), words.filter((part) => part !== null).join('; '));
      }
    }
  }
  if (problems.length > 0)
    throw new UsageError(problems.join('\n  '), 'troopclaims schema config prints what it can hold');
  return project;
}

class UnknownKey extends UsageError {}

async function set(project: ProjectFile, name: string, value: unknown): Promise<void> {
  if (name === '$schema') return;
  if (name === 'paths') {
    const paths = [value].flat();
    if (!paths.every((path) => typeof path === 'string')) throw mustBe(name, 'text, or a list of texts');
    project.paths = paths.map((path) => fromFile(project.file, path as string));
    return;
  }
  const row = PROJECT_OPTIONS.find(({ key }) => key === name);
  if (!row) {
    const near = await didYouMean(name, ['paths', ...PROJECT_OPTIONS.map(({ key }) => key)]);
    throw new UnknownKey(`there is no option ${JSON.stringify(name)}`, near);
  }
  Object.assign(project.options, { [name]: settingOf(row, value, project.file) });
}

const NUMBERS: ReadonlySet<string> = new Set(['count', 'days', 'percent']);

/** The value of an option, by the same rules as on the command line. */
function settingOf(row: OptionRow, value: unknown, file: string): unknown {
  if (row.kind === 'flag') {
    if (typeof value !== 'boolean') throw mustBe(row.key, 'true or false');
    return value;
  }
  if (NUMBERS.has(row.kind)) {
    if (typeof value !== 'number') throw mustBe(row.key, 'a number');
    return readValue(row, String(value), undefined);
  }
  const several = row.kind === 'texts' || row.kind === 'choices';
  const words = several ? [value].flat() : [value];
  const read = words.reduce<unknown>((before, word) => {
    if (typeof word !== 'string') throw mustBe(row.key, several ? 'text, or a list of texts' : 'text');
    return readValue(row, word, before);
  }, undefined);
  return row.kind === 'file' ? fromFile(file, read as string) : read;
}

const mustBe = (name: string, what: string): UsageError => new UsageError(`${JSON.stringify(name)} must be ${what}`);

/** A path as the file means it, from where the program runs. */
const fromFile = (file: string, path: string): string =>
  path === '-' ? path : relative(process.cwd(), resolve(dirname(file), path)) || '.';

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`--config ${file}: there is no such file`);
    throw new UsageError(`--config ${file} cannot be read: ${(error as Error).message}`);
  }
}
