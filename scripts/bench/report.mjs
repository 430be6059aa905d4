import { MAX_GROWTH } from './measure.mjs';

/* The bench's report as a table for people. */

const cell = (text, width, right) => (right ? String(text).padStart(width) : String(text).padEnd(width));
function table(head, rows, rightFrom) {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => String(row[i]).length)));
  return all
    .map((row) =>
      row
        .map((text, i) => cell(text, widths[i], i >= rightFrom))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function format({ machine, corpus, warmUp, results, linearity }) {
  const number = (n, digits = 0) =>
    n.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const out = [
    `${machine.cpu}, Node ${machine.node}, ${machine.pinned ? 'pinned to one core' : 'one thread'}`,
    `${number(corpus.bytes / 1e6, 1)} MB in ${number(corpus.documents)} articles, ${number(corpus.sentences)} sentences, ${number(corpus.planted)} counts planted (seed ${corpus.seed})`,
    `processor time, after ${warmUp} s of warming up where not said otherwise`,
    '',
    table(
      ['', 'MB', 'seconds', 'MB/s', 'ratio', 'found'],
      results.map((row) =>
        row.skipped
          ? [`${row.tool}: ${row.skipped}`, '', '', '', '', '']
          : [
              row.tool,
              number(row.bytes / 1e6, 1),
              number(row.seconds, 2),
              number(row.mbPerSecond, 1),
              number(row.ratio, 3),
              `${number(row.found)} ${row.unit}`,
            ],
      ),
      1,
    ),
  ];
  if (linearity)
    out.push(
      '',
      table(
        ['one', 'bytes', 'ns/byte', 'growth', 'claims', ''],
        linearity.map((row) =>
          row.skipped
            ? [row.shape, number(row.length), '-', '-', '-', row.skipped]
            : [
                row.shape,
                number(row.length),
                number(row.nsPerByte, 1),
                `x${number(row.growth, 2)}`,
                number(row.claims),
                row.flagged ? `grows more than ${MAX_GROWTH} times` : '',
              ],
        ),
        1,
      ),
    );
  return out.join('\n');
}
