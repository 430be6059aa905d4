#!/usr/bin/env node
import { createWriteStream, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CLAIM_TEMPLATES, HEADLINES, PLAIN_TEMPLATES, TAILS } from './templates.mjs';
import * as words from './vocabulary.mjs';

/*
 * A made-up news corpus for measuring speed: articles of 20 to 60 sentences, a count of personnel in one sentence of twelve.
 * The same seed and size give the same bytes on every machine.
 */

const SENTENCES_PER_CLAIM = 12;

/** Mulberry32: a small seeded generator of numbers in [0, 1). */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const capital = (text) => text.replace(/^(["']?)(\p{Ll})/u, (_, quote, letter) => quote + letter.toUpperCase());

class Writer {
  constructor(random) {
    this.random = random;
  }

  pick(from) {
    return from[Math.floor(this.random() * from.length)];
  }

  int(low, high) {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  /** A count as the news gives it: mostly round, sometimes to the man. */
  count() {
    const size = this.random();
    if (size < 0.15) return this.int(21, 999);
    if (size < 0.5) return this.int(10, 99) * 100;
    if (size < 0.9) return this.int(2, 120) * 1000;
    return this.int(1001, 9999);
  }

  qualified() {
    const n = this.count();
    const number = grouped(n);
    const forms = [
      () => number,
      () => number,
      () =>
        `${this.pick(['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'an estimated', 'close to'])} ${number}`,
      () => `${this.pick(['up to', 'as many as', 'no more than', 'at most'])} ${number}`,
      () => `${this.pick(['at least', 'a minimum of', 'no fewer than'])} ${number}`,
      () => `${this.pick(['more than', 'over', 'upwards of', 'well over'])} ${number}`,
      () => `${this.pick(['fewer than', 'less than', 'under'])} ${number}`,
      () => this.range(),
    ];
    return this.pick(forms)();
  }

  range() {
    const low = this.int(2, 60);
    const high = low + this.int(1, 12);
    return this.pick([
      `between ${low},000 and ${high},000`,
      `${low},000 to ${high},000`,
      `${low},000-${high},000`,
      `from ${low},000 to ${high},000`,
    ]);
  }

  person() {
    return `${this.pick(words.GIVEN_NAMES)} ${this.pick(words.SURNAMES)}`;
  }

  /** Who speaks in an article: introduced with a title or a role, then called by the surname. */
  cast() {
    return Array.from({ length: this.int(2, 4) }, () => {
      const name = this.person();
      const introduced =
        this.random() < 0.7 ? `${this.pick(words.TITLES)} ${name}` : `${name}, ${this.pick(words.ROLES)},`;
      return { surname: name.slice(name.indexOf(' ') + 1), introduced, met: false };
    });
  }

  date() {
    const month = this.pick(words.MONTHS);
    const day = this.int(1, 28);
    return this.random() < 0.7 ? `${month} ${day}` : `${day} ${month} ${this.int(2018, 2024)}`;
  }

  slot(name, cast) {
    switch (name) {
      case 'S': {
        const speaker = this.pick(cast);
        if (speaker.met) return speaker.surname;
        speaker.met = true;
        return speaker.introduced;
      }
      case 'P':
        return this.person();
      case 'org':
        return this.pick(words.ORGANIZATIONS);
      case 'unnamed':
        return this.pick(words.UNNAMED);
      case 'outlet':
        return this.pick(words.OUTLETS);
      case 'f':
        return this.pick(words.FORCES);
      case 'who':
        return this.pick(words.PERSONNEL);
      case 'group':
        return this.pick(words.ARMED_GROUPS);
      case 'p':
        return this.pick(words.PLACES);
      case 'city':
        return this.pick(words.CITIES);
      case 'c':
        return this.pick(words.COUNTRIES);
      case 'day':
        return `${this.pick(['on ', 'on ', ''])}${this.pick(words.WEEKDAYS)}`;
      case 'weekday':
        return this.pick(words.WEEKDAYS);
      case 'date':
        return this.date();
      case 'month':
        return this.pick(words.MONTHS);
      case 'year':
        return String(this.int(2008, 2024));
      case 'q':
        return this.qualified();
      case 'n':
      case 'n2':
        return grouped(this.count());
      case 'more':
        return grouped(this.int(121, 300) * 1000);
      case 'small':
        return String(this.int(3, 9) * 100);
      case 'approx':
        return `${this.pick(['about', 'around', 'some', 'roughly'])} ${grouped(this.int(2, 30) * 1000)}`;
      case 'range':
        return this.range();
      case 'rate':
        return grouped(this.int(4, 19) * 100);
      case 'vague':
        return this.pick(['thousands', 'hundreds', 'dozens', 'tens of thousands', 'several hundreds']);
      case 'numberword':
        return this.pick([
          'twelve',
          'twenty-three',
          'two hundred',
          'three thousand',
          'forty',
          'a hundred',
          'five hundred',
        ]);
      case 'money':
        return `$${this.int(2, 90)}${this.pick(['.5', '', '.2'])} ${this.pick(['million', 'billion'])}`;
      case 'oil':
        return `$${this.int(40, 99)}.${this.int(10, 99)}`;
      case 'pct':
        return `${this.int(1, 48)}${this.pick(['', '.3', '.7'])}${this.pick(['%', ' percent'])}`;
      case 'km':
        return String(this.int(60, 900));
      case 'tonnes':
        return grouped(this.int(2, 400) * 1000);
      case 'missiles':
        return String(this.int(20, 300));
      case 'votes':
        return String(this.int(101, 400));
      case 'votes2':
        return String(this.int(10, 99));
      case 'minutes':
        return String(this.int(20, 90));
      case 'minutes2':
        return String(this.int(2, 9));
      case 'small2':
        return String(this.int(3, 40));
      case 'ordinal':
        return this.pick(['10th', '25th', '50th', 'third', 'fifth']);
      default:
        throw new Error(`No slot {${name}}`);
    }
  }

  fill(template, cast) {
    const text = template.replace(/\{(\w+)\}/g, (_, name) => this.slot(name, cast));
    // A role in commas before a stop or before more punctuation keeps one of the two.
    return capital(text.replace(/,(?=[,.:;?])/g, ''));
  }

  plain(cast) {
    const template = this.pick(PLAIN_TEMPLATES);
    const open = template.endsWith('.') && !template.includes('"') && this.random() < 0.4;
    return this.fill(open ? `${template.slice(0, -1)}${this.pick(TAILS)}.` : template, cast);
  }

  article() {
    const cast = this.cast();
    const year = this.int(2018, 2024);
    const month = this.int(0, 11);
    const day = this.int(1, 28);
    const outlet = this.pick(words.OUTLETS).replace(/^the /, '');
    const title = this.fill(
      this.pick(HEADLINES),
      cast.map((speaker) => ({ ...speaker })),
    );
    const sentences = [];
    let planted = 0;
    const wanted = this.int(20, 60);
    for (let i = 0; i < wanted; i++) {
      if (this.random() * SENTENCES_PER_CLAIM < 1) {
        const [counts, template] = this.pick(CLAIM_TEMPLATES);
        planted += counts;
        sentences.push(this.fill(template, cast));
      } else sentences.push(this.plain(cast));
    }
    const written = `${words.MONTHS[month]} ${day}, ${year}`;
    let text = `${title}\n\n`;
    text +=
      this.random() < 0.5
        ? `Published ${written}\n\n`
        : `${this.pick(words.CITIES).toUpperCase()}, ${written} (${outlet}) \u2014 `;
    for (let i = 0; i < sentences.length; ) {
      const take = this.int(1, 4);
      text += `${sentences.slice(i, i + take).join(' ')}\n\n`;
      i += take;
    }
    return {
      title,
      outlet,
      published: `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      text: text.trimEnd(),
      sentences: sentences.length,
      planted,
    };
  }
}

/**
 * Articles of together about `bytes` bytes: `{ id, title, outlet, published, text, sentences, planted }`, where `planted` is the
 * number of counts of personnel that the body states.
 */
export function* generateArticles({ bytes, seed = 1 }) {
  const writer = new Writer(seeded(seed));
  let made = 0;
  for (let i = 0; made < bytes; i++) {
    const article = writer.article();
    made += Buffer.byteLength(article.text);
    yield { id: `bench-${String(i).padStart(6, '0')}`, ...article };
  }
}

/** The NDJSON record of an article, as `readDocuments` takes it. */
export const record = ({ id, text, outlet, published }) => JSON.stringify({ id, text, outlet, published });

/** "20MB", "500KB", "3000" in bytes. */
export function parseSize(text) {
  const found = /^(\d+(?:\.\d+)?)\s*([KM]?)B?$/i.exec(text);
  if (!found) throw new Error(`Not a size: ${text} (20MB, 500KB, 3000)`);
  return Math.round(Number(found[1]) * { '': 1, K: 1e3, M: 1e6 }[found[2].toUpperCase()]);
}

async function main() {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '20MB' },
      seed: { type: 'string', default: '1' },
      format: { type: 'string', default: 'ndjson' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || !values.out || !['ndjson', 'text', 'folder'].includes(values.format)) {
    process.stderr.write(
      'usage: node scripts/bench/generate.mjs --out PATH [--format ndjson|text|folder] [--size 20MB] [--seed 1]\n',
    );
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const articles = generateArticles({ bytes: parseSize(values.size), seed: Number(values.seed) });
  if (values.format === 'folder') {
    mkdirSync(values.out, { recursive: true });
    for (const article of articles) writeFileSync(join(values.out, `${article.id}.txt`), `${article.text}\n`);
    return;
  }
  const out = createWriteStream(values.out);
  for (const article of articles) {
    const line = values.format === 'ndjson' ? `${record(article)}\n` : `${article.text}\n\n`;
    if (!out.write(line)) await new Promise((resolve) => out.once('drain', resolve));
  }
  await new Promise((resolve) => out.end(resolve));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
