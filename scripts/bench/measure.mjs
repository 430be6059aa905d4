import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { generateArticles } from './generate.mjs';

/* The measurements of the speed bench. Each gives a row, with `skipped` (why) where a tool is not here. */

/** Growth of the cost per byte, from 10 KB to 1 MB, that is still called linear. */
export const MAX_GROWTH = 3;
const LENGTHS = [10_000, 100_000, 1_000_000];
/** Seconds for one document after which longer ones of its shape are not tried. */
const TOO_SLOW = 20;
/** Bytes that a measurement reads at least, by repetition, so that the clock's grain does not count. */
const MEASURED_BYTES = 1_000_000;

const RIPGREP_PATTERN =
  '\\b([0-9][0-9,.]*|dozens|hundreds|thousands|tens of thousands)( [A-Za-z.-]+){0,4} ' +
  '(troops|soldiers|service members|servicemen|fighters|personnel|marines|peacekeepers|reservists|conscripts|officers|recruits|paratroopers|mercenaries|engineers|advisers|infantrymen|killed|wounded|captured)\\b';

/** Seconds of processor time for which a tool in this process runs before it is measured, so that its code is compiled. */
export const WARM_UP = 10;

const seconds = (run) => {
  const from = process.hrtime.bigint();
  const value = run();
  return [Number(process.hrtime.bigint() - from) / 1e9, value];
};

/** Seconds of processor time of this process, its helper threads included: what else runs on the machine does not count. */
const processorSeconds = (run) => {
  const from = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(from);
  return [(user + system) / 1e6, value];
};

/** Runs over the items from the first on, again and again, for the time of the warm-up. */
function warmUp(items, run) {
  const from = process.cpuUsage();
  const elapsed = () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  };
  for (let i = 0; elapsed() < WARM_UP; i = (i + 1) % items.length) run(items[i]);
}

/** A document as the library takes it, for texts that never were files. */
const documentOf = (id, text) => ({ id, file: `${id}.txt`, text, sha256: id, metadata: { published: '2024-06-01' } });

const bytesOf = (documents) => documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** The first articles of the documents, about `limit` bytes. */
function firstOf(documents, limit) {
  let bytes = 0;
  const end = documents.findIndex(({ text }) => {
    bytes += Buffer.byteLength(text);
    return bytes >= limit;
  });
  return end < 0 ? documents : documents.slice(0, end + 1);
}

/** Two rows: the first megabyte of a process that has compiled nothing yet, and the whole corpus after the warm-up. */
export function measureLibrary(library, documents) {
  const measure = (tool, part) => {
    const [time, found] = processorSeconds(() =>
      part.reduce((claims, document) => claims + library.extractClaims(document).claims.length, 0),
    );
    return { tool, bytes: bytesOf(part), seconds: time, found, unit: 'claims' };
  };
  const cold = measure('troopclaims, the first MB of a process', firstOf(documents, 1e6));
  warmUp(documents, (document) => library.extractClaims(document));
  return [measure('troopclaims, whole claims', documents), cold];
}

export function measureRipgrep(file, bytes) {
  const args = ['--no-unicode', '-j1', '-c', RIPGREP_PATTERN, file];
  const tool = 'ripgrep -c, number + personnel word';
  let best = null;
  for (let i = 0; i < 3; i++) {
    const [time, result] = seconds(() => spawnSync('rg', args, { encoding: 'utf8' }));
    if (result.error || result.status > 1)
      return { tool, skipped: 'ripgrep (rg) is not installed; the package is called ripgrep' };
    if (!best || time < best.seconds)
      best = { tool, bytes, seconds: time, found: Number(result.stdout.trim() || 0), unit: 'lines' };
  }
  return best;
}

export function measureWink(documents, limit) {
  const tool = 'wink-nlp, sentences only';
  const require = createRequire(import.meta.url);
  let nlp;
  try {
    nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd']);
  } catch (error) {
    return { tool, skipped: `wink-nlp is not installed (${error.code ?? error.message})` };
  }
  const slice = firstOf(documents, limit);
  const count = ({ text }) => nlp.readDoc(text).sentences().length();
  warmUp(slice, count);
  const [time, found] = processorSeconds(() => slice.reduce((sum, document) => sum + count(document), 0));
  return { tool, bytes: bytesOf(slice), seconds: time, found, unit: 'sentences' };
}

/** Article text of exactly the wanted length, in three shapes. */
const SHAPES = {
  document: (text) => text,
  line: (text) => text.replace(/\s*\n\s*/g, ' '),
  sentence: (text) =>
    text
      .replace(/\s*\n\s*/g, ' ')
      .replace(/[.?!]+(?=["' ]|$)/g, ',')
      .replace(/,+/g, ','),
};

export function measureLinearity(library, seed) {
  let text = '';
  for (const article of generateArticles({ bytes: LENGTHS.at(-1) * 1.3, seed: seed + 1 }))
    text += `${article.text}\n\n`;
  const rows = [];
  for (const [shape, make] of Object.entries(SHAPES)) {
    const whole = make(text);
    let first = null;
    for (const length of LENGTHS) {
      // Short lengths are cut from all over the text, so that each length reads like material.
      const pieces = Math.max(1, Math.floor(MEASURED_BYTES / length));
      const documents = Array.from({ length: pieces }, (_, i) =>
        documentOf(`${shape}-${length}-${i}`, whole.slice(i * length, (i + 1) * length)),
      );
      library.extractClaims(documents[0]);
      let done = 0;
      let claims = 0;
      let time = 0;
      for (const document of documents) {
        const [took, found] = processorSeconds(() => library.extractClaims(document).claims.length);
        time += took;
        claims += found;
        done += length;
        if (time > TOO_SLOW) break;
      }
      const nsPerByte = (time / done) * 1e9;
      first ??= nsPerByte;
      const growth = nsPerByte / first;
      rows.push({ shape, length, nsPerByte, growth, claims, flagged: growth > MAX_GROWTH });
      if (time / (done / length) > TOO_SLOW / 10 && length !== LENGTHS.at(-1)) {
        rows.push({ shape, length: LENGTHS.at(-1), skipped: 'too slow at the length before', flagged: true });
        break;
      }
    }
  }
  return rows;
}
