import { describe, expect, it } from 'vitest';
import { safeJson, visible, visibleLines } from '../../src/render/safe.js';

const HOSTILE = '\u0000\u0007\u001B\u007F\u009B\u061C\u200E\u200F\u2028\u2029\u202A\u202E\u2066\u2069\uFEFF\u{E0041}';

describe('text of articles on a terminal', () => {
  it.each([
    ['\u001B[31mred', '\\u{1B}[31mred'],
    ['a\u202Eb', 'a\\u{202E}b'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['\u{E0041}', '\\u{E0041}'],
    ['Zoë, 군인, ‘quoted’', 'Zoë, 군인, ‘quoted’'],
  ])('%j', (text, shown) => expect(visible(text)).toBe(shown));

  it('lets no steering character through', () => {
    for (const char of HOSTILE) {
      expect(visible(char)).toMatch(/^\\u\{[0-9A-F]+\}$/);
      expect(visibleLines(char)).toMatch(/^\\u\{[0-9A-F]+\}$/);
    }
    expect(visibleLines('a\n\tb')).toBe('a\n\tb');
  });
});

describe('safeJson', () => {
  it('is the same JSON without a steering character', () => {
    const value = { text: HOSTILE, 'key\u202E': [1, null, 'Zoë 군인 👍'] };
    for (const indent of [undefined, 2]) {
      const json = safeJson(value, indent);
      expect(JSON.parse(json)).toEqual(value);
      expect(json).not.toMatch(
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/,
      );
      expect(json).toContain('군인 👍');
    }
  });
});
