import type { SingleBar } from 'cli-progress';

/** Milliseconds of reading before it is worth a bar. */
const PATIENCE = 1000;

/** A bar on stderr, on a terminal only, for runs that take longer than a second; it goes when they are done. */
export class Progress {
  private readonly since = performance.now();
  private files = 0;
  private total = 0;
  private bar: SingleBar | null = null;

  constructor(private readonly wanted: boolean) {}

  /** Reading came to the file `index` (from 0) of `total`. */
  reached(index: number, total: number): void {
    this.files = index;
    this.total = total;
  }

  /** Draws the bar, where it is time. */
  async show(documents: number): Promise<void> {
    if (!this.wanted || !process.stderr.isTTY || performance.now() - this.since < PATIENCE) return;
    this.bar ??= await this.begin();
    this.bar.update(this.files, { documents });
  }

  /** Takes the bar's line for something else; the next `show` draws it anew. */
  clear(): void {
    if (this.bar) process.stderr.write('\r\u001B[K');
  }

  stop(): void {
    this.bar?.stop();
    this.bar = null;
  }

  private async begin(): Promise<SingleBar> {
    const { SingleBar, Presets } = (await import('cli-progress')).default;
    const bar = new SingleBar(
      {
        format: 'reading {bar} {value}/{total} files, {documents} documents, {duration_formatted}',
        barsize: 20,
        stream: process.stderr,
        clearOnComplete: true,
        forceRedraw: true,
        // Left as they are, so that an interrupted run leaves nothing to put right on the terminal.
        hideCursor: null,
        linewrap: null,
      },
      Presets.rect,
    );
    bar.start(this.total, this.files, { documents: 0 });
    return bar;
  }
}
