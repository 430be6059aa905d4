import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { EXIT, UsageError } from './errors.js';
import { buildProgram } from './program.js';
import { UnknownChoice } from './values.js';

/* The process: arguments in, exit code out. The only place that ends it. */

// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});
for (const [signal, code] of [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(signal, () => process.exit(code));

process.exitCode = await main(process.argv);

async function main(argv: string[]): Promise<number> {
  let code: number = EXIT.done;
  const program = buildProgram(packageVersion(), (result) => {
    code = result;
  });
  try {
    if (argv.length <= 2) program.outputHelp();
    else await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (!(error instanceof UsageError)) throw error;
    const near = error instanceof UnknownChoice ? await nearChoices(error) : null;
    const lines = [error.message, near, error.hint].filter((line) => line !== null);
    process.stderr.write(`troopclaims: ${lines.join('\n  ')}\n`);
    return EXIT.usage;
  }
}

async function nearChoices({ value, row }: UnknownChoice): Promise<string | null> {
  const { didYouMean } = await import('./suggest.js');
  return didYouMean(value, row.choices!);
}

function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
