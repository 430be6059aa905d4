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
    [
      'UTF-16 without a mark, little end first',
      Buffer.from('About 300 men\u2019s boats', 'utf16le'),
      'About 300 men\u2019s boats',
    ],
    [
      'UTF-16 without a mark, big end first',
      Buffer.from('About 300 men\u2019s', 'utf16le').swap16(),
      'About 300 men\u2019s',
    ],
  ])('%s', (_, input, text) => expect(decode(input)).toEqual({ text }));

  it.each([
    ['windows-1252', bytes(0x93, 97, 0x94, 0xe9, 0x80), undefined, '\u201ca\u201d\u00e9\u20ac'],
    ['what the file declares', bytes(0xcf, 0xf0, 0xe8), 'windows-1251', '\u041f\u0440\u0438'],
    ['a label in capitals', bytes(0xe9), 'ISO-8859-1', '\u00e9'],
    ['UTF-8 that is declared as something else', Buffer.from('\u201ca\u201d'), 'iso-8859-1', '\u201ca\u201d'],
    ['an encoding with escapes', bytes(0x1b, 0x24, 0x42, 0x37, 0x33, 0x1b, 0x28, 0x42), 'iso-2022-jp', '\u8ecd'],
    ['what nobody knows, as if nothing were declared', bytes(0xe9), 'klingon', '\u00e9'],
  ])('reads %s', (_, input, declared, text) => {
    expect(decode(input, { declared })).toMatchObject({ text });
  });

  it('is told which encoding to take, and no other will do', () => {
    expect(decode(bytes(0xcf, 0xf0, 0xe8), { forced: 'windows-1251', declared: 'utf-8' })).toEqual({
      text: '\u041f\u0440\u0438',
    });
    expect(decode(Buffer.from('\u00e9'), { forced: 'windows-1252' })).toMatchObject({ text: '\u00c3\u00a9' });
    expect(decode(bytes(0xe9), { forced: 'utf-8' })).toMatchObject({ code: 'encoding' });
  });

  it.each([
    ['windows-1252 that nothing declares', bytes(97, 10, 0xe9), 'encoding', 'byte 0xe9 at offset 2', undefined],
    [
      'UTF-8 with one damaged place',
      Buffer.concat([Buffer.from('\u00e9\u00e9\u00e9\u00e9\u00e9'), bytes(0xe2)]),
      'encoding',
      '0xe2 at offset 10',
      undefined,
    ],
    ['a double encoding', Buffer.from('one\n\u00e2\u20ac\u2122two'), 'mojibake', 'encoded twice', 2],
    ['an accent encoded twice', Buffer.from('Zo\u00c3\u00ab'), 'mojibake', 'encoded twice', 1],
  ])('warns of %s', (_, input, code, message, line) => {
    const decoded = decode(input);
    expect(decoded).toMatchObject({ warnings: [{ code, message: expect.stringContaining(message) }] });
    expect('text' in decoded && decoded.warnings?.[0]?.line).toBe(line);
  });

  it.each(['\u00c2ge', '\u00c3o de S\u00e3o', 'na\u00efve \u00e2me', 'S\u00c3O PAULO', '\u20ac 300'])(
    'does not warn of %s',
    (text) => {
      expect(decode(Buffer.from(text))).toEqual({ text });
    },
  );

  it.each([
    ['half a UTF-16 unit', bytes(0xff, 0xfe, 97), 'encoding', 'UTF-16LE'],
    ['a zero byte', bytes(97, 0, 98), 'binary', 'zero byte at offset 1'],
    ['bytes of a machine', bytes(0xff, 1, 2, 3, 4, 0xfe, 5), 'binary', 'byte 0xff at offset 0'],
  ])('refuses %s', (_, input, code, message) => {
    expect(decode(input)).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('takes any bytes without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const decoded = decode(input);
        if ('text' in decoded) expect(decoded.text.length).toBeLessThanOrEqual(input.length);
        else expect(decoded.message).toMatch(/^is /);
      }),
    );
  });

  it('gives back every text that has no zero', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decode(Buffer.from(text))).toMatchObject({ text });
      }),
    );
  });

  it('names the very first byte that is wrong', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        fc.pre(!before.includes('\0') && !after.includes('\0'));
        const head = Buffer.from(before);
        fc.pre(head.length > 0);
        const found = decode(Buffer.concat([head, bytes(0xff), Buffer.from(after)]));
        const told = 'text' in found ? found.warnings![0]!.message : found.message;
        expect(told).toContain(`offset ${head.length})`);
      }),
    );
  });
});
