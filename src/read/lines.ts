/** The lines of a byte stream, without their `\n` or `\r\n`, numbered from 1. Memory is bounded by the longest line. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ bytes: Uint8Array; line: number }> {
  let rest: Uint8Array[] = [];
  let line = 0;
  const finish = (last: Uint8Array): Uint8Array => {
    const whole = rest.length > 0 ? Buffer.concat([...rest, last]) : last;
    rest = [];
    return whole.at(-1) === 13 ? whole.subarray(0, -1) : whole;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield { bytes: finish(chunk.subarray(from, at)), line: ++line };
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield { bytes: finish(new Uint8Array()), line: ++line };
}
