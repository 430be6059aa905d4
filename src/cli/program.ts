import { Command, Option } from 'commander';
import { ABOUT, EXIT_CODES, helpOf } from './about.js';
import { COMMANDS, type CommandRow } from './commands.js';
import { UsageError } from './errors.js';
import { Log } from './log.js';
import { type CommandName, OPTIONS, type Options } from './options.js';
import { withProjectFile } from './project-file.js';
import { readValue } from './values.js';

/** Runs one command; the exit code comes back. */
export type Run = (operands: string[], options: Options) => Promise<number>;

/** The code of the commands, each loaded when it is called. */
const LOADERS: Record<CommandName, () => Promise<{ run: Run }>> = {
  list: () => import('./commands/list.js'),
  compare: () => import('./commands/compare.js'),
  timeline: () => import('./commands/timeline.js'),
  check: () => import('./commands/check.js'),
  report: () => import('./commands/report.js'),
  sources: () => import('./commands/sources.js'),
  speakers: () => import('./commands/speakers.js'),
  diff: () => import('./commands/diff.js'),
  show: () => import('./commands/show.js'),
  extract: () => import('./commands/extract.js'),
  schema: () => import('./commands/schema.js'),
  completion: () => import('./commands/completion.js'),
  man: () => import('./commands/man.js'),
};

const EXAMPLES = `
Examples:
  troopclaims list                               the articles in ./seeds, one row a claim
  troopclaims list articles/ --region Kursk      only what is said of Kursk and places in it
  troopclaims compare articles/ --region Kursk   who agrees, who diverges and by how much
  troopclaims list articles/ --json              everything, for scripts
  troopclaims show 3f9a0c                        one claim in its paragraph, and why it was read so

Exit codes: ${EXIT_CODES.map(([code, meaning]) => `${code} ${meaning}`).join('; ')}.`;

/** The command line, made from the tables of commands and options. `done` is told the exit code of what ran. */
export function buildProgram(version: string, done: (code: number) => void): Command {
  const program = new Command('troopclaims')
    .description(ABOUT)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(troopclaims --help lists the commands)')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, 'troopclaims:')) })
    .exitOverride();
  for (const row of COMMANDS) {
    const command = program
      .command(`${row.name} ${row.operands}`)
      .description(row.help)
      .helpOption('-h, --help', 'print this help')
      .addHelpText('after', `\nExamples:\n${row.examples.map((example) => `  ${example}`).join('\n')}`)
      .showHelpAfterError(`(troopclaims ${row.name} --help lists the options)`)
      .exitOverride();
    for (const option of optionsOf(row.name)) command.addOption(option);
    command.action(async () => done(await call(row, command.args, command.opts<Options>())));
  }
  // What completion scripts call; words of half a command line are no options of it.
  program
    .command('complete <kind> [words...]', { hidden: true })
    .allowUnknownOption()
    .action(async (kind: string, words: string[]) => {
      done(await (await import('./commands/complete.js')).run([kind, ...words]));
    });
  return program;
}

/** Runs a command with the options of its line and of the project file; with `--watch` again and again. */
async function call(row: CommandRow, args: string[], given: Options): Promise<number> {
  const { run } = await LOADERS[row.name]();
  const { operands, options, file } = await withProjectFile(row, args, given);
  if (options.quiet && options.verbose) throw new UsageError('--quiet and --verbose contradict each other');
  const once = async () => {
    const log = new Log(options);
    if (file !== null) log.note(`options of ${file} taken in`);
    const code = await run(operands, options);
    log.lap('all done');
    return code;
  };
  if (!options.watch) return once();
  const { watch, watchedPaths } = await import('./watch.js');
  return watch(await watchedPaths(operands, options, file), options, once);
}

function optionsOf(name: CommandName): Option[] {
  return OPTIONS.filter((row) => row.commands.includes(name)).map((row) => {
    const option = new Option(row.flags, helpOf(row)).helpGroup(`${row.group}:`);
    if (row.kind !== 'flag') option.argParser((value: string, before: unknown) => readValue(row, value, before));
    return option;
  });
}
