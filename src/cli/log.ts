import type { Warning } from '../model/claim.js';
import type { Diagnostic } from '../read/types.js';
import { visible } from '../render/safe.js';
import { EXIT } from './errors.js';
import type { Options } from './options.js';
import { Progress } from './progress.js';

/** Warnings of what a table shows anyway as an empty cell; `--json` and `--verbose` have them. */
const EMPTY_CELLS: ReadonlySet<string> = new Set(['no-force', 'no-place']);

/** How many warnings are told before the rest is only counted. */
const TOLD = 20;

/** What goes to stderr, and what it means for the exit code. */
export class Log {
  /** All that was warned of, for output that carries it; left empty where `keep` is false, for runs without an end. */
  readonly warnings: Warning[] = [];
  readonly progress: Progress;
  read = 0;
  private failed = 0;
  private untold: Warning[] = [];
  private silent = 0;
  private since = performance.now();

  constructor(
    private readonly options: Options,
    private readonly keep = true,
  ) {
    this.progress = new Progress(!options.quiet);
  }

  say(message: string): void {
    if (!this.options.quiet) this.warn(message);
  }

  /** What only `--verbose` tells. */
  note(message: string): void {
    if (this.options.verbose) this.warn(message);
  }

  /** A note of what was done, with the time since the one before. */
  lap(message: string): void {
    const now = performance.now();
    this.note(`${message} (${seconds(now - this.since)})`);
    this.since = now;
  }

  /** Tells an empty result of filters from articles without claims. */
  sayNoneFits(read: number): void {
    if (read > 0) this.say(`none of the claims read (${read}) fits`);
  }

  warn(message: string): void {
    this.progress.clear();
    process.stderr.write(`troopclaims: ${visible(message)}\n`);
  }

  /** Errors are told at once and always. */
  diagnostic({ severity, ...warning }: Diagnostic): void {
    if (severity === 'warning') {
      this.warning(warning);
      return;
    }
    this.failed++;
    if (this.keep) this.warnings.push(warning);
    this.warn(sentence(warning));
  }

  warning(warning: Warning): void {
    const { verbose } = this.options;
    if (this.keep) this.warnings.push(warning);
    if (EMPTY_CELLS.has(warning.code) && !verbose) return;
    if (this.untold.length < TOLD || verbose) this.untold.push(warning);
    else this.silent++;
  }

  /** Tells the warnings, for output that does not carry them itself. */
  tellWarnings(): void {
    for (const warning of this.untold) this.say(sentence(warning));
    if (this.silent > 0) this.say(`and ${this.silent} more warnings (--verbose tells them all)`);
  }

  exitCode(): number {
    if (this.failed === 0) return EXIT.done;
    return this.read === 0 ? EXIT.usage : EXIT.partial;
  }
}

/** `0.25 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const sentence = ({ file, line, message }: Warning): string =>
  `${file === '-' ? 'standard input' : file}${line === undefined ? '' : `:${line}`}: ${message}`;
