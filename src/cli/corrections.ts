import { existsSync } from 'node:fs';
import type { Corrector } from '../correct/index.js';
import type { Claim } from '../model/claim.js';
import type { CorrectionsFile } from '../read/corrections.js';
import { CorrectionsIndex } from '../read/corrections-index.js';
import { defaultFolder } from '../read/index.js';
import { claimCount, speakerWords } from '../render/words.js';
import { UsageError } from './errors.js';
import type { Log } from './log.js';
import type { Options } from './options.js';

/**
 * The corrections of a run, applied to the claims of each document as they come: those of `--corrections`, else those that lie beside the
 * documents. What is dropped and what no longer applies goes to the log.
 */
export class Corrections {
  private readonly index: CorrectionsIndex;
  private readonly correctors = new Map<CorrectionsFile, Corrector>();
  private explicit: CorrectionsFile | null = null;

  constructor(
    paths: readonly string[],
    private readonly options: Options,
    private readonly log: Log,
  ) {
    const named = paths.length > 0 || options.filesFrom !== undefined ? paths : [defaultFolder()];
    this.index = new CorrectionsIndex(named);
  }

  /** The claims of one document (or of any, where they were extracted before), corrected. */
  async correct(file: string, claims: readonly Claim[]): Promise<Claim[]> {
    let corrected = [...claims];
    for (const source of await this.filesFor(file)) {
      const found = (await this.correctorOf(source)).correct(corrected);
      corrected = found.claims;
      for (const { claim, correction } of found.dropped) {
        const { line } = claim.source;
        const message = `${source.path} drops claim ${claim.id}, ${speakerWords(claim.speaker)} ${claimCount(claim)}: ${correction.reason}`;
        this.log.warning({ code: 'dropped', message, file: claim.source.file, line });
      }
    }
    return corrected;
  }

  /** Tells the corrections that no longer do anything. `claims`: all of the run, with their statements; null where they are not kept. */
  finish(claims: readonly Claim[] | null): void {
    for (const [{ path, entries }, corrector] of this.correctors) {
      // A part of a folder was read: what is not met may be in the rest.
      if (this.explicit === null && !this.index.isWhole(path)) continue;
      for (const { correction, why } of corrector.idle(claims)) {
        const line = entries.find((entry) => entry.correction === correction)!.line;
        const message = `the correction of claim ${correction.claim} no longer applies: ${why}`;
        this.log.warning({ code: 'correction', message, file: path, line });
      }
    }
  }

  private async filesFor(file: string): Promise<CorrectionsFile[]> {
    const { corrections, claims } = this.options;
    if (corrections === false) return [];
    if (corrections === undefined) return claims === undefined ? this.index.of(file) : [];
    // The first correction of a claim begins the file.
    if (this.options.correct && !existsSync(corrections)) return [];
    if (!this.explicit) {
      const { readCorrections } = await import('../read/corrections.js');
      const read = readCorrections(corrections);
      const [problem] = read.problems;
      if (problem) {
        throw new UsageError(
          `--corrections ${corrections}${problem.line ? `:${problem.line}` : ''}: ${problem.message}`,
        );
      }
      this.explicit = read;
    }
    return [this.explicit];
  }

  private async correctorOf(file: CorrectionsFile): Promise<Corrector> {
    let corrector = this.correctors.get(file);
    if (!corrector) {
      const { Corrector } = await import('../correct/index.js');
      const { NAMES } = await import('../names.js');
      for (const problem of file.problems) this.log.diagnostic(problem);
      corrector = new Corrector(
        file.entries.map((entry) => entry.correction),
        NAMES,
      );
      this.correctors.set(file, corrector);
    }
    return corrector;
  }
}
