import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');

interface Rule {
  /** A folder or file under src/. */
  room: string;
  /** Folders and files that it may import, itself aside. */
  may: readonly string[];
  /** What it may take types from besides, at no cost when the program runs. */
  types?: readonly string[];
  reason: string;
}

/** Imports go down only. The first room that a file lies in is its room. */
const RULES: readonly Rule[] = [
  {
    room: 'model',
    may: [],
    types: ['text/tokens'],
    reason: 'the nouns of the field: everything speaks of them, so they know nothing of anything else',
  },
  { room: 'text', may: ['model'], reason: 'offsets, spelling and tokens of any text, whatever it says' },
  {
    room: 'read',
    may: ['model', 'text'],
    reason: 'the only room that touches files and stdin; it finds and decodes, and understands nothing',
  },
  {
    room: 'extract',
    may: ['model', 'text'],
    reason: 'stages are pure and take a language pack: a second language needs no change here',
  },
  {
    room: 'language/registry',
    may: ['language', 'model'],
    reason: 'the list of languages: a language is a folder and a line',
  },
  {
    room: 'language/en',
    may: ['model', 'text'],
    reason: 'rows and rules of one language, usable by any stage through its pack',
  },
  {
    room: 'compare',
    may: ['model'],
    reason: 'claims extracted elsewhere are input too: comparing needs neither articles nor a language',
  },
  {
    room: 'render/report/page',
    may: [],
    reason: "the script of the report's page: it runs in a browser, where nothing of the program is",
  },
  {
    room: 'render',
    may: ['compare/days', 'model', 'text'],
    reason:
      'a result in, a string out; what is printed decides nothing; a date covers the same days on paper as in a comparison',
  },
  {
    room: 'correct',
    may: ['model'],
    reason: 'corrections are applied to claims wherever they come from; the tables of names are given',
  },
  {
    room: 'names',
    may: ['correct', 'language', 'model'],
    reason: 'corrections know no table of names; here they are given one',
  },
  {
    room: 'pipeline',
    may: ['keys', 'compare', 'extract', 'language/registry', 'model', 'text'],
    reason: 'the order of the stages; a document in, its claims out, so it runs wherever documents come from',
  },
  {
    room: 'keys',
    may: ['compare', 'language', 'model'],
    reason: 'comparison knows no table of names; here it is given one',
  },
  { room: 'find', may: ['extract', 'language', 'model', 'text'], reason: 'single stages for the library' },
  {
    room: 'index',
    may: ['compare', 'correct', 'find', 'keys', 'model', 'names', 'pipeline', 'read'],
    reason: 'the public library: nothing of the command line belongs to it',
  },
  {
    room: 'cli',
    may: ['compare', 'correct', 'keys', 'language', 'model', 'names', 'pipeline', 'read', 'render', 'text'],
    reason: 'the top: options in, exit code out; nothing may depend on it',
  },
];

/** Longest file, in lines; rows of data and generated files aside. */
const LONGEST = 420;
/** Files that are rows of data. */
const ROWS = /(?:-rows|\/outlets|\/people|\/organizations|\/titles|\/roles|\/nouns|\/cues|\/lexicon|cli\/options)\.ts$/;

interface Import {
  target: string;
  typeOnly: boolean;
}

interface SourceFile {
  /** Path under src/ with "/" between folders. */
  path: string;
  text: string;
  imports: Import[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].flatMap(([, type, from, dynamic, bare]) => {
    const named = (from ?? dynamic ?? bare)!;
    if (!named.startsWith('.')) return [];
    return [{ target: posix.join(posix.dirname(path), named).replace(/\.js$/, '.ts'), typeOnly: type !== undefined }];
  });
}

const files: SourceFile[] = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => {
    const full = join(entry.parentPath, entry.name);
    const path = relative(src, full).split(sep).join('/');
    const text = readFileSync(full, 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

const liesIn = (path: string, room: string) => path === `${room}.ts` || path.startsWith(`${room}/`);
const ruleOf = (path: string) => RULES.find((rule) => liesIn(path, rule.room));

/** Files that import against a rule, with the reason of the rule. */
function trespasses(path: string, imports: readonly Import[]): string[] {
  const rule = ruleOf(path);
  if (!rule) return [`${path} lies in no room`];
  return imports
    .filter(({ target, typeOnly }) => {
      const rooms = [rule.room, ...rule.may, ...(typeOnly ? (rule.types ?? []) : [])];
      return !rooms.some((room) => liesIn(target, room));
    })
    .map(({ target }) => `${path} imports ${target}, but ${rule.room} is ${rule.reason}`);
}

/** Cycles of imports, each once, as "a > b > a". */
function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      cycles.push([...trail.slice(at), path].join(' > '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

/** Code without comments and strings, line by line. */
function codeLines(text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n')
    .map((line) => line.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''").replace(/\/\/.*/, ''));
}

/** Places ("file:line") of a pattern in the code of the files. */
const placesOf = (pattern: RegExp, among: readonly SourceFile[]) =>
  among.flatMap(({ path, text }) =>
    codeLines(text).flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}`] : [])),
  );

describe('the layout of src', () => {
  it('is read', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.find((f) => f.path === 'pipeline.ts')!.imports.map((i) => i.target)).toContain('extract/articles.ts');
    for (const { imports } of files)
      for (const { target } of imports)
        expect(files.some((f) => f.path === target) || target.endsWith('.json'), target).toBe(true);
  });

  it('has a room with a reason for every file', () => {
    expect(files.filter((f) => !ruleOf(f.path)).map((f) => f.path)).toEqual([]);
    for (const { room } of RULES)
      expect(
        files.some((f) => liesIn(f.path, room)),
        room,
      ).toBe(true);
  });

  it.each(RULES)('$room imports downwards only', ({ room }) => {
    const inside = files.filter((f) => ruleOf(f.path)!.room === room);
    expect(inside.flatMap((f) => trespasses(f.path, f.imports))).toEqual([]);
  });

  it.each([
    ['extract/claims.ts', 'language/en/index.ts'],
    ['model/claim.ts', 'text/normalise.ts'],
    ['compare/index.ts', 'read/index.ts'],
    ['language/en/index.ts', 'extract/view.ts'],
    ['pipeline.ts', 'language/en/index.ts'],
    ['render/json.ts', 'cli/output.ts'],
    ['nowhere/odd.ts', 'model/span.ts'],
  ])('would not let %s import %s', (path, target) => {
    expect(trespasses(path, [{ target, typeOnly: false }])).toHaveLength(1);
  });

  it('lets types through only where a rule says so', () => {
    const target = 'text/tokens.ts';
    expect(trespasses('model/analysis.ts', [{ target, typeOnly: true }])).toEqual([]);
    expect(trespasses('model/analysis.ts', [{ target, typeOnly: false }])).toHaveLength(1);
  });

  it('has no cycles of imports', () => {
    const graph = new Map(
      files.map((f) => [f.path, f.imports.filter((i) => !i.typeOnly).map((i) => i.target)] as const),
    );
    expect(cyclesOf(graph)).toEqual([]);
    expect(
      cyclesOf(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', ['a']],
          ['d', []],
        ]),
      ),
    ).toEqual(['a > b > c > a']);
  });

  it(`has no file of code over ${LONGEST} lines`, () => {
    const code = files
      .filter(({ path }) => !path.endsWith('.generated.ts') && !ROWS.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(code.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('ends the process in cli/main.ts only', () => {
    expect(
      placesOf(
        /\bprocess\s*\.\s*exit\b(?!Code)/,
        files.filter((f) => f.path !== 'cli/main.ts'),
      ),
    ).toEqual([]);
  });

  it('has no console', () => {
    expect(placesOf(/\bconsole\s*\./, files)).toEqual([]);
    const sample = {
      path: 'a.ts',
      text: "/* console.log */\nlog('console.log');\nconsole.log(1); // no\n",
      imports: [],
    };
    expect(placesOf(/\bconsole\s*\./, [sample])).toEqual(['a.ts:3']);
  });

  it('touches files and standard streams in read and cli only', () => {
    const elsewhere = files.filter((f) => !liesIn(f.path, 'read') && !liesIn(f.path, 'cli'));
    const reads = elsewhere.filter((f) => /from\s+['"]node:(?:fs|process|child_process|net|http|https)/.test(f.text));
    expect(reads.map((f) => f.path)).toEqual([]);
    expect(placesOf(/\bprocess\s*\.\s*(?:std(?:in|out|err)|argv|env)\b/, elsewhere)).toEqual([]);
  });
});
