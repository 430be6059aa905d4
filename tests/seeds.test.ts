import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../src/index.js';
import type { Claim } from '../src/model/claim.js';
import type { SourceDocument } from '../src/model/document.js';
import { readDocuments } from '../src/read/index.js';

/*
 * The digests in seeds/ stand for articles that the package does not carry: what the program reads out of a digest must be
 * what it reads out of the article. Where the articles lie beside the project, both are read and compared.
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const seeds = join(root, 'seeds');
const originals = join(root, '../shared/eval/seeds/docs');
const golden = join(root, 'tests/golden/seeds-claims.json');

/** Documents of a folder by file name, without what a sources.csv beside them says. */
async function bare(folder: string): Promise<Map<string, SourceDocument>> {
  const found = new Map<string, SourceDocument>();
  for await (const item of readDocuments([folder])) {
    if (!('document' in item)) throw new Error(item.diagnostic.message);
    const { document } = item;
    found.set(document.file.replace(/^.*[\\/]/, ''), { ...document, metadata: {} });
  }
  return found;
}

/** file,published,outlet rows of seeds/sources.csv; the file has no quoted fields. */
function supplied(): Map<string, { published: string }> {
  const [, ...rows] = readFileSync(join(seeds, 'sources.csv'), 'utf8').trim().split(/\r?\n/);
  return new Map(
    rows.map((row) => {
      const [file, published] = row.split(',');
      return [file!, { published: published! }];
    }),
  );
}

async function dated(folder: string): Promise<Map<string, SourceDocument>> {
  const days = supplied();
  const documents = await bare(folder);
  for (const [file, document] of documents) documents.set(file, { ...document, metadata: { ...days.get(file) } });
  return documents;
}

/** What a claim says, apart from where its words stand. */
function essence(claim: Claim): string {
  const { low, high, best, qualifier } = claim.count;
  return JSON.stringify({
    speaker: claim.speaker.name,
    low,
    high,
    best,
    qualifier,
    force: claim.force?.name ?? null,
    place: claim.place?.name ?? null,
    status: claim.status,
  });
}

const essences = (document: SourceDocument): string[] => [
  ...new Set(extractClaims(document).claims.map(essence).sort()),
];

const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
const undatedFiles = names.filter((name) => /^00[234]_/.test(name));

describe('seeds', () => {
  it('are five digests, and sources.csv names only files that are there', () => {
    expect(names).toHaveLength(5);
    expect([...supplied().keys()].sort()).toEqual(undatedFiles.sort());
  });

  it('give the golden claims', async () => {
    const found: Record<string, unknown> = {};
    for (const [file, document] of [...(await dated(seeds))].sort(([a], [b]) => (a < b ? -1 : 1))) {
      found[file] = extractClaims(document).claims.map((claim) => ({
        ...(JSON.parse(essence(claim)) as Record<string, unknown>),
        realis: claim.realis,
        stance: claim.stance,
        date: claim.date.value,
        text: claim.count.text,
      }));
    }
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, `${JSON.stringify(found, null, 2)}\n`);
    }
    expect(found).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  it('give no claim where the story counts nobody', async () => {
    const documents = await dated(seeds);
    expect(essences(documents.get(names.find((name) => name.startsWith('002_'))!)!)).toEqual([]);
  });

  it('never count missiles, days, hamsters, percents, dates or rounds', async () => {
    for (const document of (await dated(seeds)).values()) {
      for (const { source, count } of extractClaims(document).claims) {
        expect(document.text.slice(count.end, count.end + 40)).not.toMatch(/^\s*(?:ATACMS|days|hamsters|of rounds|%)/i);
        expect(document.text.slice(source.start, source.end)).toBe(source.quote);
        expect(document.text.slice(count.start, count.end)).toBe(count.text);
      }
    }
  });
});

/** A day of the calendar is settled by a publication date only; without one the claim says that it has none, and why. */
async function expectUndated(folder: string): Promise<void> {
  const documents = await bare(folder);
  for (const file of undatedFiles) {
    const { claims, warnings } = extractClaims(documents.get(file)!);
    for (const claim of claims) expect(claim.date.value, `${file}: ${claim.source.quote}`).toBeNull();
    if (claims.length > 0) expect(warnings.length, `${file}: warnings`).toBeGreaterThan(0);
  }
}

describe('seeds without sources.csv', () => {
  it('leave the days open where the text does not settle them', () => expectUndated(seeds));
});

const there = existsSync(originals);
describe.skipIf(!there)(
  `seeds beside the articles they digest${there ? '' : ' (skipped: the articles are not here)'}`,
  () => {
    it.each(names)('%s says what its article says', async (name) => {
      const digest = (await dated(seeds)).get(name)!;
      const article = (await dated(originals)).get(name)!;
      expect(essences(digest)).toEqual(essences(article));
    });

    it('leaves the days of the articles alone open too', () => expectUndated(originals));

    it('copies no sentence: no run of eight words is shared', () => {
      const runs = (text: string, size: number) =>
        text.split('\n').flatMap((line) => {
          const words = [
            ...line
              .replace(/’/g, "'")
              .toLowerCase()
              .matchAll(/[\p{L}\p{N}]+(?:[',.-][\p{L}\p{N}]+)*/gu),
          ].map(String);
          return words.slice(0, Math.max(0, words.length - size + 1)).map((_, i) => words.slice(i, i + size).join(' '));
        });
      // Titles, names and dates are the same words in both; what is left when they go must differ.
      const proper =
        /\b(?:korea joongang daily|published|nov(?:ember)? \d|press secretary|defense minister|foreign minister|deputy chief of|general staff|people's army|first deputy director|official name|new zealand)\b/;
      for (const name of names) {
        const theirs = new Set(runs(readFileSync(join(originals, name), 'utf8'), 8));
        const shared = runs(readFileSync(join(seeds, name), 'utf8'), 8).filter(
          (run) => theirs.has(run) && !proper.test(run),
        );
        expect(shared, name).toEqual([]);
      }
    });
  },
);
