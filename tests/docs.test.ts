import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { helpOf } from '../src/cli/about.js';
import { COMMAND_NAMES } from '../src/cli/commands.js';
import { OPTIONS } from '../src/cli/options.js';
import {
  claimSchema,
  countSchema,
  dateSchema,
  documentSchema,
  forceSchema,
  placeSchema,
  sourceSchema,
  speakerSchema,
  warningSchema,
} from '../src/model/claim.js';
import { comparisonSchema, questionSchema } from '../src/model/comparison.js';
import { correctionSchema } from '../src/model/corrections.js';
import { divergenceSchema, statementChangeSchema } from '../src/model/findings.js';
import { sourceInfoSchema, speakerInfoSchema } from '../src/model/overview.js';
import { BIN } from './cli/run.js';

/*
 * Holds README.md to the program: outputs, options, fields, files, scripts and dependencies. UPDATE_GOLDEN=1 writes the
 * outputs and the generated tables anew.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const path = `${root}README.md`;
const readme = readFileSync(path, 'utf8');
const pkg = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** What the README has to say instead, piece by piece; written at the end where that is asked for. */
let updated = readme;
function expectPiece(there: string, meant: string, around: (text: string) => string = (text) => text): void {
  if (process.env.UPDATE_GOLDEN) updated = updated.replace(around(there), () => around(meant));
  else expect(there).toBe(meant);
}

afterAll(() => {
  if (updated !== readme) writeFileSync(path, updated);
});

const WIDTH = '120';

function run(file: string, args: string[], input = ''): Promise<string> {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  return new Promise((resolve) => {
    const child = execFile(file, args, { cwd: root, env: { ...env, COLUMNS: WIDTH } }, (_, out, err) =>
      resolve(out + err),
    );
    child.stdin!.end(input);
  });
}

/** A command line of an example, with what it prints on both streams. */
const runShell = (command: string) => {
  const line = command.replace(/^npx /, '').replace(/(^|[|;] *)troopclaims\b/g, `$1'${process.execPath}' '${BIN}'`);
  return run('sh', ['-c', `{ ${line}\n} 2>&1`]);
};

describe('examples', () => {
  const blocks = [...readme.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map((found) => found[1]!);
  const examples = blocks.flatMap((block) =>
    block
      .split(/^(?=\$ )/m)
      .map((example) => [example.slice(2, example.indexOf('\n')), example.slice(example.indexOf('\n') + 1)] as const),
  );

  it('are there for every command', () => {
    for (const name of ['list', 'compare', 'check', 'sources', 'speakers', 'diff', 'show', 'extract'])
      expect(examples.map(([command]) => command).join('\n')).toContain(`troopclaims ${name} `);
  });

  it.each(examples)('%s', async (command, output) => {
    const printed = (await runShell(command)).replace(/[^\S\n]+$/gm, '');
    expect(printed).not.toBe('');
    // A blank line between two examples of one block is ours.
    expectPiece(output.trimEnd(), printed.trimEnd(), (text) => `$ ${command}\n${text && `${text}\n`}`);
  });

  it('of the library', async () => {
    const [, code, output] = /^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/m.exec(readme)!;
    const printed = await run(process.execPath, ['--input-type=module', '-'], code!);
    expectPiece(output!, printed, (text) => `\`\`\`text\n${text}\`\`\``);
  });

  it('begin with the two commands that do it all', () => {
    expect(readme).toMatch(/^npm ci && npx troopclaims compare --region Kursk$/m);
    expect(readme).toMatch(/^npm ci && npm test$/m);
  });
});

const cell = (text: string) => text.replaceAll('|', '\\|');
const table = (header: string[], rows: string[][]) =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function optionTables(): string {
  const groups = [...new Set(OPTIONS.map((row) => row.group))];
  return groups
    .map((group) => {
      const rows = OPTIONS.filter((row) => row.group === group).map((row) => [
        `\`${cell(row.flags)}\``,
        cell(helpOf(row)),
        row.commands.join(', '),
      ]);
      return table([group, 'Does', 'In'], rows);
    })
    .join('\n\n');
}

type Json = {
  type?: string | string[];
  description?: string;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  prefixItems?: Json[];
  anyOf?: Json[];
  enum?: (string | null)[];
  const?: unknown;
};

const shape = ({ description, ...schema }: Json): string => JSON.stringify(schema);
const schemaOf = (schema: z.ZodType): Json => {
  const { $schema, ...json } = z.toJSONSchema(schema) as Json & { $schema?: string };
  return json;
};

/** Objects that are described once, in the claim, by their shape. */
const KNOWN = new Map(
  Object.entries({
    speaker: speakerSchema,
    date: dateSchema,
    count: countSchema,
    source: sourceSchema,
    question: questionSchema,
    force: forceSchema,
    place: placeSchema,
  }).map(([name, schema]) => [shape(schemaOf(schema)), name]),
);

const bare = (schema: Json): Json => {
  const [one, other] = schema.anyOf ?? [];
  return one && other?.type === 'null' ? one : schema;
};

function typeOf(schema: Json): string {
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.map((word) => (word === null ? 'null' : `\`${word}\``)).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (schema.type === 'array') return `list of ${schema.items?.type === 'object' ? 'objects' : typeOf(schema.items!)}`;
  return [schema.type ?? 'any'].flat().join(' or ');
}

/** A row a field, those of objects and of lists of objects below them. `home` is where the known shapes are described. */
function fieldRows(schema: Json, prefix: string, home: boolean, told = new Map<string, string>()): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = bare(field);
    const element = inner.type === 'array' ? bare(inner.items!) : inner;
    const known = KNOWN.get(shape(element));
    const here = home && known === name && prefix === '';
    const whose = known === 'question' ? 'comparison' : 'claim';
    const missing = schema.required?.includes(name) ? '' : ' (optional)';
    const before = element.type === 'object' && !home ? told.get(shape(element)) : undefined;
    const like = known && !here ? `as a ${whose}'s \`${known}\`` : (before ?? null);
    if (element.properties && !like) told.set(shape(element), `as \`${prefix}${name}\``);
    const type = like && field.anyOf ? `${like}, or null` : (like ?? typeOf(field));
    const row = [`\`${prefix}${name}\``, cell(type + missing), cell(field.description ?? '')];
    const below = element.type === 'object' && element.properties && !like;
    const deeper = below
      ? fieldRows(element, `${prefix}${name}${inner.type === 'array' ? '[]' : ''}.`, home, told)
      : [];
    return [row, ...deeper];
  });
}

const fieldTable = (schema: z.ZodType, prefix = '', home = false) => fieldRows(schemaOf(schema), prefix, home);

/** The fields that a document has not. */
const newFields = (schema: z.ZodObject, prefix: string) => {
  const known = new Set(Object.keys(documentSchema.shape).map((name) => `\`${prefix}${name}\``));
  return fieldTable(schema, prefix).filter(([field]) => !known.has(field!));
};

const GENERATED: Record<string, () => string> = {
  options: optionTables,
  claim: () => table(['Field', 'Type', 'Meaning'], fieldTable(claimSchema, '', true)),
  document: () =>
    table(
      ['Field', 'Type', 'Meaning'],
      [...fieldTable(documentSchema, 'documents[].'), ...fieldTable(warningSchema, 'warnings[].')],
    ),
  comparison: () => table(['Field', 'Type', 'Meaning'], fieldTable(comparisonSchema, '', true)),
  corrections: () => table(['Field', 'Type', 'Meaning'], fieldTable(correctionSchema, 'corrections[].')),
  findings: () =>
    table(
      ['Field', 'Type', 'Meaning'],
      [...fieldTable(divergenceSchema, 'divergences[].'), ...fieldTable(statementChangeSchema, 'changes[].')],
    ),
  overview: () =>
    table(
      ['Field', 'Type', 'Meaning'],
      [...newFields(sourceInfoSchema, 'sources[].'), ...fieldTable(speakerInfoSchema, 'speakers[].')],
    ),
};

describe('tables', () => {
  const sections = [...readme.matchAll(/^<!-- generated: (\w+) -->\n([\s\S]*?)^<!-- \/generated -->$/gm)];

  it('are all there', () => {
    expect(sections.map((section) => section[1]).sort()).toEqual(Object.keys(GENERATED).sort());
  });

  it.each(sections.map(([, name, text]) => [name!, text!] as const))('%s', (name, text) => {
    const around = (body: string) => `<!-- generated: ${name} -->\n${body}<!-- /generated -->`;
    expectPiece(text, `\n${GENERATED[name]!()}\n\n`, around);
  });

  it('name each field once, with words of its own or a telling type', () => {
    const rows = fieldTable(claimSchema, '', true);
    expect(rows.map(([field]) => field)).toContain('`source.published`');
    expect(new Set(rows.map(([field]) => field)).size).toBe(rows.length);
  });
});

describe('the text', () => {
  it('speaks of options that there are', () => {
    const known = new Set([...OPTIONS.flatMap(({ flags }) => flags.match(/--[\w-]+/g)!), '--help', '--version']);
    const said = new Set(readme.match(/(?<![\w-])--[a-z][\w-]*/g));
    expect([...said].filter((flag) => !known.has(flag))).toEqual([]);
    expect([...known].filter((flag) => !said.has(flag))).toEqual([]);
  });

  it('speaks of all commands', () => {
    const listed = [...readme.matchAll(/^\| `troopclaims (\w+)/gm)].map((found) => found[1]);
    expect(listed).toEqual([...COMMAND_NAMES, 'help']);
  });

  it('speaks of scripts and dependencies as package.json has them', () => {
    const scripts = new Set([...readme.matchAll(/\bnpm (?:run )?(\w+)/g)].map((found) => found[1]!));
    for (const name of ['ci', 'link']) scripts.delete(name);
    expect([...scripts].sort()).toEqual(
      Object.keys(pkg.scripts)
        .filter((name) => name !== 'prepare')
        .sort(),
    );
    const [, rows] = /^\| Dependency \| Why \|\n\| --- \| --- \|\n([\s\S]*?)\n\n/m.exec(readme)!;
    const named = rows!.split('\n').flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map((f) => f[1]));
    expect(named.sort()).toEqual(Object.keys({ ...pkg.dependencies, ...pkg.devDependencies }).sort());
  });

  it('speaks of files that there are', () => {
    const paths = [...readme.matchAll(/`((?:src|tests|scripts|seeds|\.ci)\/[^\s`]*)`|\]\(([^):#]+)\)/g)];
    const files = paths.map(([, code, link]) => code ?? link!);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
  });

  it('says of every digest whose reports it digests', () => {
    const digests = [...readme.matchAll(/^\| `(\w+\.txt)` \| \S/gm)].map((found) => found[1]!);
    expect(digests).toHaveLength(5);
    expect(digests.filter((file) => !existsSync(`${root}seeds/${file}`))).toEqual([]);
  });
});
