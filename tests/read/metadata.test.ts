import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../src/read/formats/markdown.js';
import { isoDate, mergeMetadata, metadataFrom } from '../../src/read/metadata.js';

describe('isoDate', () => {
  it.each([
    ['2024-11-04', '2024-11-04'],
    ['2024-11', '2024-11'],
    ['2024', '2024'],
    ['2024-11-04T12:30:00Z', '2024-11-04'],
    ['2024-11-04T12:30:00.123+09:00', '2024-11-04'],
    ['2024-11-04 12:30', '2024-11-04'],
    ['2024-11-04 12:30:00 +0000', '2024-11-04'],
    ['Mon, 04 Nov 2024 12:00:00 GMT', '2024-11-04'],
    ['4 November 2024', '2024-11-04'],
    ['Nov. 4, 2024', '2024-11-04'],
    ['November 4, 2024', '2024-11-04'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['2024-13', null],
    ['31 Nov 2024', null],
    ['04/11/2024', null],
    ['yesterday', null],
    ['20241104', null],
  ])('%s', (text, day) => expect(isoDate(text)).toBe(day));
});

describe('metadata', () => {
  it('takes each field from the strongest layer that has it', () => {
    const merged = mergeMetadata({ outlet: 'A' }, { outlet: 'B', url: 'u' }, { url: 'v', title: 'T' });
    expect(merged).toEqual({ outlet: 'A', url: 'u', title: 'T' });
  });

  it('counts empty values as absent and names what is unusable', () => {
    expect(metadataFrom({ title: ' ', outlet: null, url: 'u', published: '04/11/2024', other: 'x' })).toEqual({
      metadata: { url: 'u' },
      problems: [expect.stringContaining('"04/11/2024"')],
    });
    expect(metadataFrom({ title: { a: 1 }, published: 2024 })).toEqual({
      metadata: { published: '2024' },
      problems: ['"title" is not a text'],
    });
  });
});

describe('front matter', () => {
  it.each([
    [
      '---\ntitle: A title: with a colon\noutlet: "The Mirth"\n---\ntext',
      { title: 'A title: with a colon', outlet: 'The Mirth' },
    ],
    ["---\r\nPublished: '2024-11-04'\r\n---\r\ntext", { published: '2024-11-04' }],
    ['---\n# comment\ntags:\n  - title: inner\n...\ntext', {}],
    [
      '---\ntitle: >\n  A title\n  of two lines\npublished: 2024-11-04T10:00:00Z # when\n---\ntext',
      { title: 'A title of two lines', published: '2024-11-04T10:00:00Z' },
    ],
    [
      '---\ntitle: "A \\"quoted\\" title"\noutlet: [The Mirth, The Mole]\n---\ntext',
      { title: 'A "quoted" title', outlet: 'The Mirth' },
    ],
    [
      '---\nurl:\n  - https://a.example/x\ndate: 2024-11-04\n---\ntext',
      { url: 'https://a.example/x', published: '2024-11-04' },
    ],
    ['---\npublished: 2024-11-05\ndate: 2024-11-04\n---\ntext', { published: '2024-11-05' }],
    ['---\nname: &n The Mirth\noutlet: *n\n---\ntext', { outlet: 'The Mirth' }],
    ['---\ntitle: null\noutlet: ~\nurl:\n---\ntext', {}],
    ['---\ntitle: {a: b}\n---\ntext', {}],
  ])('%j', (text, values) => {
    const front = frontMatter(text)!;
    expect(front.values).toEqual(values);
    expect(text.slice(front.end).trim()).toBe('text');
  });

  it('says where it is no YAML at all', () => {
    expect(frontMatter('---\n- [a\nb: "c\n---\ntext')).toMatchObject({
      values: {},
      problem: expect.stringMatching(/^is no YAML/),
    });
  });

  it.each(['text\n---\ntitle: x\n---', '---\ntitle: never closed', '', '----\na: b\n---'])('none in %j', (text) => {
    expect(frontMatter(text)).toBeNull();
  });
});
