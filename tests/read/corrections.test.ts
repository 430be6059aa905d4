import { describe, expect, it } from 'vitest';
import { parseCorrections, readCorrections, withCorrection } from '../../src/read/corrections.js';
import { CorrectionsIndex } from '../../src/read/corrections-index.js';
import { folderOf } from './folder.js';

const file = (...entries: object[]) => JSON.stringify({ version: 1, corrections: entries }, null, 2);
const good = { claim: 'abc', set: { place: 'Kursk' }, reason: 'so it says' };

describe('a file of corrections', () => {
  it('gives its entries with their lines', () => {
    const { entries, problems } = parseCorrections(
      file(good, { claim: 'def', drop: true, reason: 'horses' }),
      'c.json',
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { correction: good, line: 4 },
      { correction: { claim: 'def', drop: true, reason: 'horses' }, line: 11 },
    ]);
  });

  it('may have comments and trailing commas', () => {
    const text =
      '// mine\n{ "version": 1, /* all */ "corrections": [\n{ "claim": "a", "drop": true, "reason": "x", },\n], }\n';
    expect(parseCorrections(text, 'c.json')).toMatchObject({ problems: [], entries: [{ line: 3 }] });
  });

  it.each<[string, string, number, RegExp]>([
    ['nothing', '', 1, /it holds no JSON/],
    ['broken JSON', '{\n  "version": 1,\n  "corrections": [ { ]\n}', 3, /^not JSON: .* \(column 22\)$/],
    ['a list', '[]', 1, /expected object/],
    ['no version', '{ "corrections": [] }', 1, /version: /],
    ['another version', '{\n "version": 2, "corrections": [] }', 2, /version: .*expected 1/],
    ['no list', '{ "version": 1, "corrections": {} }', 1, /"corrections" has to be a list/],
    ['a further field', '{\n "version": 1, "corrections": [],\n "more": 1 }', 3, /Unrecognized key: "more"/],
  ])('that is %s is told with its line', (_, text, line, message) => {
    const { entries, problems } = parseCorrections(text, 'c.json');
    expect(entries).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error', code: 'corrections', file: 'c.json', line });
    expect(problems[0]!.message).toMatch(message);
  });

  it.each<[string, object, number, RegExp]>([
    ['no reason', { claim: 'a', drop: true }, 4, /^reason: .* \(column 5\)$/],
    ['an empty reason', { claim: 'a', drop: true, reason: ' ' }, 7, /^reason: it is empty \(column 17\)$/],
    ['no action', { claim: 'a', reason: 'x' }, 4, /one of drop, set, merge, split is expected/],
    [
      'two actions',
      { claim: 'a', drop: true, split: true, reason: 'x' },
      4,
      /one of drop, set, merge, split is expected/,
    ],
    ['no field', { claim: 'a', set: {}, reason: 'x' }, 6, /set: it names no field/],
    ['an unknown field', { claim: 'a', set: { plaec: 'Kursk' }, reason: 'x' }, 7, /set: Unrecognized key: "plaec"/],
    ['an unknown state', { claim: 'a', set: { status: 'asleep' }, reason: 'x' }, 7, /set.status: /],
    ['a day that there is not', { claim: 'a', set: { date: '2024-02-30' }, reason: 'x' }, 7, /set.date: /],
    ['a merge with nothing', { claim: 'a', merge: [], reason: 'x' }, 6, /merge: /],
  ])('with an entry of %s tells it, and the others stand', (_, entry, line, message) => {
    const { entries, problems } = parseCorrections(file(entry, good), 'c.json');
    expect(entries.map(({ correction }) => correction)).toEqual([good]);
    expect(problems[0]!.line).toBe(line);
    expect(problems[0]!.message).toMatch(message);
  });

  it('that is not there or no text is told', () => {
    expect(readCorrections('/nowhere/corrections.json').problems).toMatchObject([{ code: 'missing' }]);
    const folder = folderOf({ 'corrections.json': new Uint8Array([123, 0xe9, 125]) });
    expect(readCorrections(`${folder}/corrections.json`).problems).toMatchObject([{ severity: 'error' }]);
  });
});

describe('a further correction', () => {
  const added = (text: string | undefined, correction: object) =>
    withCorrection(text, text === undefined ? [] : parseCorrections(text, 'c.json').entries, correction as never);

  it('begins a file', () => {
    const text = added(undefined, good);
    expect(JSON.parse(text)).toEqual({ version: 1, corrections: [good] });
    expect(text).toMatch(/^\{\n {2}"version": 1,\n[\s\S]*\n\}\n$/);
  });

  it('keeps what is there, comments too', () => {
    const text =
      '{ "version": 1, // by hand\n  "corrections": [\n    { "claim": "x",   "drop": true, "reason": "r" }\n  ] }\n';
    const after = added(text, good);
    expect(after).toContain('// by hand');
    expect(parseCorrections(after, 'c.json').entries.map(({ correction }) => correction)).toEqual([
      { claim: 'x', drop: true, reason: 'r' },
      good,
    ]);
  });

  it('replaces one that it says all of', () => {
    const text = file(good, { claim: 'def', drop: true, reason: 'x' });
    const place = added(text, { ...good, set: { place: 'Holm' }, reason: 'y' });
    expect(JSON.parse(place).corrections).toMatchObject([{ set: { place: 'Holm' }, reason: 'y' }, { claim: 'def' }]);
    expect(JSON.parse(added(text, { ...good, set: { unit: 'officers' } })).corrections).toHaveLength(3);
    expect(JSON.parse(added(text, { claim: 'def', drop: true, reason: 'z' })).corrections).toHaveLength(2);
    expect(JSON.parse(added(text, { claim: 'abc', merge: ['def'], reason: 'z' })).corrections).toHaveLength(3);
  });
});

describe('the corrections of a document', () => {
  it('lie between it and the folder that the user named, the farthest first', async () => {
    const folder = folderOf({
      'art/corrections.json': file(good),
      'art/deep/corrections.json': file(good),
      'art/deep/a.txt': 'x',
      'corrections.json': file(good),
    });
    const paths = async (named: string, document: string) =>
      (await new CorrectionsIndex([`${folder}/${named}`]).of(`${folder}/${document}`)).map(({ path }) =>
        path.slice(folder.length + 1),
      );
    expect(await paths('art', 'art/deep/a.txt')).toEqual(['art/corrections.json', 'art/deep/corrections.json']);
    expect(await paths('art/deep/a.txt', 'art/deep/a.txt')).toEqual(['art/deep/corrections.json']);
    expect(await paths('art/', 'art/b.txt')).toEqual(['art/corrections.json']);
    expect(await new CorrectionsIndex(['-']).of('-')).toEqual([]);
  });
});
