import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, bigEndian: boolean) => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? buffer.swap16() : buffer;
};

describe('decode', () => {
  it.each([
    ['plain', Buffer.from('10,000 troops'), '10,000 troops'],
    ['accents', Buffer.from('Zoë 군인 👍'), 'Zoë 군인 👍'],
    ['a byte-order mark', Buffer.from('\uFEFFtext'), 'text'],
    ['only the first byte-order mark', Buffer.from('\uFEFF\uFEFFtext'), '\uFEFFtext'],
    ['UTF-16, little end first', utf16('Zoë 👍', false), 'Zoë 👍'],
    ['UTF-16, big end first', utf16('Zoë 👍', true), 'Zoë 👍'],
    ['a replacement character of its own', Buffer.from('a\uFFFDb'), 'a\uFFFDb'],
    ['nothing', bytes(), ''],
  ])('%s', (_, input, text) => expect(decode(input)).toEqual({ text }));

  it.each([
    ['a stray byte', bytes(97, 98, 0xe9, 99), 'encoding', 'byte 0xe9 at offset 2'],
    [
      'a sequence cut short',
      Buffer.concat([Buffer.from('é\uFFFD'), bytes(0xe2, 0x82)]),
      'encoding',
      '0xe2 at offset 5',
    ],
    ['a long run of continuation bytes', Buffer.alloc(100_000, 0x80), 'encoding', '0x80 at offset 0'],
    ['a zero byte', bytes(97, 0, 98), 'binary', 'zero byte at offset 1'],
    ['half a UTF-16 unit', bytes(0xff, 0xfe, 97), 'encoding', 'UTF-16LE'],
  ])('refuses %s', (_, input, code, message) => {
    expect(decode(input)).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('gives back every text that has no zero', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decode(Buffer.from(text))).toEqual({ text });
      }),
    );
  });

  it('names the very first byte that is wrong', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        fc.pre(!before.includes('\0') && !after.includes('\0'));
        const head = Buffer.from(before);
        const found = decode(Buffer.concat([head, bytes(0xff), Buffer.from(after)]));
        if (head.length > 0 || !after.startsWith('\u00FE')) {
          expect(found).toMatchObject({ message: expect.stringContaining(`offset ${head.length})`) });
        }
      }),
    );
  });
});
