import { CommanderError } from 'commander';
import { packageVersion } from './about.js';
import { EXIT } from './errors.js';
import { buildProgram } from './program.js';
import { tellUsage } from './tell.js';

/* The process: arguments in, exit code out. The only place that ends it. */

// A reader that closes the pipe early (`| head`) is no error; one of stderr that goes only misses what was told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  process.stderr.write(`troopclaims: standard output cannot be written: ${error.message}\n`);
  process.exit(EXIT.usage);
});
process.stderr.on('error', () => {});
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
    // A pipe that was named as the output's file closed early.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return EXIT.done;
    await tellUsage(error);
    return EXIT.usage;
  }
}
