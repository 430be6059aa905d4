import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/read/claims.js';
import { CLAIMS } from '../render/fixtures.js';
import { folderOf } from './folder.js';

async function read(content: string) {
  const file = join(folderOf({ 'claims.ndjson': content }), 'claims.ndjson');
  const items = [];
  for await (const item of readClaims(file)) items.push(item);
  return items;
}

describe('readClaims', () => {
  it('gives claims back as they were written', async () => {
    const content = CLAIMS.map((claim) => `${JSON.stringify(claim)}\n`).join('\n');
    expect(await read(content)).toEqual(CLAIMS.map((claim) => ({ claim })));
  });

  it.each([
    ['{', 'not JSON'],
    ['{}', 'not a claim: id'],
    [JSON.stringify({ ...CLAIMS[0], status: 'asleep' }), 'not a claim: status'],
    [JSON.stringify({ ...CLAIMS[0], count: { ...CLAIMS[0]!.count, low: 'many' } }), 'not a claim: count.low'],
    ['[]', 'not a claim: the line'],
  ])('refuses %s', async (line, message) => {
    expect(await read(`\n${line}\n`)).toMatchObject([
      { diagnostic: { code: 'bad_line', severity: 'error', line: 2, message: expect.stringContaining(message) } },
    ]);
  });

  it.each([
    ['over many lines', 2],
    ['in one line', undefined],
  ])('reads the JSON of a run %s', async (_, indent) => {
    const run = { version: 1, documents: [], claims: CLAIMS, warnings: [] };
    expect(await read(`\n${JSON.stringify(run, null, indent)}\n`)).toEqual([
      { run: true },
      ...CLAIMS.map((claim) => ({ claim })),
    ]);
    const broken = { ...run, claims: [CLAIMS[0], { id: 'x' }] };
    expect(await read(JSON.stringify(broken, null, indent))).toMatchObject([
      { run: true },
      { claim: CLAIMS[0] },
      { diagnostic: { line: 1, message: expect.stringContaining('claims.1 is no claim: statement') } },
    ]);
  });

  it('names a file that is not there', async () => {
    const items = [];
    for await (const item of readClaims('/nowhere/claims.ndjson')) items.push(item);
    expect(items).toMatchObject([{ diagnostic: { code: 'missing' } }]);
  });
});
