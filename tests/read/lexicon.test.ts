import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLexicon, readLexicon } from '../../src/read/lexicon.js';
import { folderOf } from './folder.js';

const problemsOf = async (text: string) => {
  const read = await parseLexicon(text);
  return 'problems' in read ? read.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`) : [];
};

describe('a lexicon file', () => {
  it('is YAML or JSON', async () => {
    const lexicon = { places: [{ name: 'Kivisaar', within: ['Saaremaa'] }], hedges: ['by hearsay'] };
    expect(
      await parseLexicon('places:\n  - name: Kivisaar\n    within: [Saaremaa]\nhedges:\n  - by hearsay\n'),
    ).toEqual({ lexicon });
    expect(await parseLexicon(JSON.stringify(lexicon, null, '\t'))).toEqual({ lexicon });
    expect(await parseLexicon('')).toEqual({ lexicon: {} });
    expect(await parseLexicon('speakers:\n  - name: Ola Nord\n    country: NO\n    from: 2020\n')).toEqual({
      lexicon: { speakers: [{ name: 'Ola Nord', country: 'NO', from: 2020 }] },
    });
  });

  it.each([
    ['plaecs: []', ['1:1: there is no "plaecs" here; did you mean "places"?']],
    [
      'speakers:\n  - name: A\n    contry: EE',
      ['3:5: speakers[1]: there is no "contry" here; did you mean "country"?'],
    ],
    [
      'verbs:\n  - verb: say\n    meaning: x',
      ['3:5: verbs[1]: there is no "meaning" here; it can have verb, past, participle, stance'],
    ],
    ['speakers:\n  - role: x', ['2:5: speakers[1].name: is missing; it must be a text']],
    ['places:\n  - name: A\n  - name: B\n    within: C', ['4:13: places[2].within: must be a list, not "C"']],
    [
      'speakers:\n  - name: A\n    country: ee',
      ['3:14: speakers[1].country: must be a country as two capitals (ISO 3166-1), such as "EE"'],
    ],
    [
      'speakers:\n  - name: A\n    kind: ship',
      ['3:11: speakers[1].kind: must be one of person, organization, outlet, not "ship"'],
    ],
    ['nouns:\n  - words: [two words]', ['2:13: nouns[1].words[1]: must be one word']],
    ['nouns:\n  - words: []', ['2:12: nouns[1].words: must not be empty']],
    ['{\n  "forces": 7\n}', ['2:13: forces: must be a list, not 7']],
    ['forces: 7\nplaces: 8', ['1:9: forces: must be a list, not 7', '2:9: places: must be a list, not 8']],
    ['- a', ['1:1: must be a group of fields, not ["a"]']],
    ['places: []\nplaces: []', ['2:1: Map keys must be unique']],
  ])('is told what is wrong in %j', async (text, problems) => expect(await problemsOf(text)).toEqual(problems));

  it('is told where it is no YAML', async () => {
    expect((await problemsOf('places: [a\nb: c'))[0]).toMatch(/^2:1: /);
  });

  it('is told of references that multiply', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`).join(', ')}]`),
    ].join('\n');
    expect((await problemsOf(bomb)).length).toBeGreaterThan(0);
  });

  it('is told where it cannot be read', async () => {
    expect(await readLexicon(join(folderOf({}), 'none.yaml'))).toEqual({
      problems: [{ message: 'there is no such file or folder' }],
    });
  });
});
