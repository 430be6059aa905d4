import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';
import type { Claim } from '../../src/model/claim.js';
import { readDocuments } from '../../src/read/index.js';

interface Answer {
  speaker: string;
  count: { low: number | null; high: number | null; best: number | null; qualifier: string };
  force: string;
  place: string | null;
  status: string;
  date: string | null;
  claims: number;
  realis?: string;
  stance?: string;
  unit?: string;
  change?: string;
  rate?: string;
  asOf?: string;
  partOf?: number;
  each?: true;
  via?: string[];
}

const here = dirname(fileURLToPath(import.meta.url));
const answers = JSON.parse(readFileSync(join(here, 'answers.json'), 'utf8')) as {
  documents: { file: string; statements: Answer[] }[];
};

/** A name without its article: whether a described source keeps it is not what is asked here. */
const bare = (name: string) => name.replace(/^(?:an?|the)\s+/i, '');

/** The fields of an answer, read from the claims of one statement; the words of a quotation or of the body count before a headline's. */
function answerOf(claims: Claim[], statementOf: (id: string) => number, expected: Answer | undefined): Partial<Answer> {
  const claim = claims.at(-1)!;
  const { low, high, best, qualifier } = claim.count;
  const found: Partial<Answer> = {
    speaker: bare(claim.speaker.name),
    count: { low, high, best, qualifier },
    force: claim.force?.name,
    place: claim.place?.name ?? null,
    status: claim.status,
    date: claim.date.value,
    claims: claims.length,
  };
  if (claim.realis !== 'actual' || expected?.realis) found.realis = claim.realis;
  if (claim.stance !== 'asserts' || expected?.stance) found.stance = claim.stance;
  if (expected?.unit) found.unit = claim.unit;
  if (claim.change) found.change = claim.change;
  if (claim.rate) found.rate = claim.rate;
  if (expected?.asOf) found.asOf = claim.asOf?.value ?? undefined;
  if (claim.partOf) found.partOf = statementOf(claim.partOf);
  if (claim.each) found.each = true;
  if (claim.via.length > 0) found.via = claim.via.map((source) => bare(source.name));
  return found;
}

async function claimsByFile(): Promise<Map<string, Claim[]>> {
  const found = new Map<string, Claim[]>();
  for await (const item of readDocuments([join(here, 'docs')])) {
    if (!('document' in item)) throw new Error(item.diagnostic.message);
    const { document } = item;
    found.set(document.file.replace(/^.*[\\/]/, ''), extractClaims(document).claims);
  }
  return found;
}

describe('the made-up collection', () => {
  const extracted = claimsByFile();

  it('has an answer for every document', async () => {
    expect([...(await extracted).keys()].sort()).toEqual(answers.documents.map(({ file }) => file).sort());
  });

  it.each(answers.documents)('$file', async ({ file, statements }) => {
    const claims = (await extracted).get(file)!;
    const groups = [...new Set(claims.map((claim) => claim.statement))].map((statement) =>
      claims.filter((claim) => claim.statement === statement),
    );
    const statementOf = (id: string) => groups.findIndex((group) => group.some((claim) => claim.id === id));
    expect(groups.map((group, i) => answerOf(group, statementOf, statements[i]))).toEqual(statements);
  });
});
