import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { pdfOf } from './pdf-of.js';
import { readFile } from './read.js';

/* Files that want to break the reader: each gives a document or a diagnostic, soon. */

const P = '<p>The ferry left the harbour at noon with 300 people aboard, and it will be back.</p>\n';
const MAIL = 'From: Ana <ana@a.example>\r\nSubject: Boats\r\n\r\nBody.\r\n';

/** A PDF that asks for a password. pdf-lib cannot encrypt: the trailer names a handler that wants one. */
async function encrypted(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  const text = Buffer.from(await document.save({ useObjectStreams: false })).toString('latin1');
  const key = 'ab'.repeat(32);
  const handler = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${key}> /U <${key}> >> /ID [<${'12'.repeat(16)}> <${'12'.repeat(16)}>]`;
  return Buffer.from(text.replace('trailer\n<<', `trailer\n<< ${handler}`), 'latin1');
}

describe('a hostile file', () => {
  it.each<[string, string, () => string | Uint8Array | Promise<Uint8Array>, string, RegExp]>([
    ['a zip that calls itself a PDF', 'a.pdf', () => Buffer.from('PK\u0003\u0004rest of it'), 'pdf', /zip archive/],
    ['a PDF cut short', 'a.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'), 'pdf', /no PDF that can be read/],
    ['a text that calls itself a PDF', 'a.pdf', () => 'About 300 men.', 'pdf', /is no PDF/],
    ['an empty PDF', 'a.pdf', () => '', 'pdf', /empty/],
    ['an encrypted PDF', 'a.pdf', encrypted, 'pdf', /password/],
    [
      'a PDF of pictures',
      'a.pdf',
      async () => {
        const d = await PDFDocument.create();
        d.addPage();
        return d.save();
      },
      'empty',
      /no text/,
    ],
    [
      'an mbox',
      'a.eml',
      () => `From ana@a.example Mon Nov 04 10:00:00 2024\n${MAIL}\nFrom bo@a.example Tue Nov 05 10:00:00 2024\n${MAIL}`,
      'unsupported',
      /mbox of 2 mails/,
    ],
    ['a folder of mail by its name', 'a.mbox', () => MAIL, 'unsupported', /mbox files are not supported/],
    ['a text that calls itself a mail', 'a.eml', () => 'About 300 men sailed.\n', 'mail', /is no mail/],
    [
      'a mail nested too deep',
      'a.eml',
      () =>
        `${MAIL.replace('\r\n\r\n', '\r\nContent-Type: multipart/mixed; boundary=a0\r\n\r\n')}${Array.from({ length: 400 }, (_, i) => `--a${i}\r\nContent-Type: multipart/mixed; boundary=a${i + 1}\r\n\r\n`).join('')}`,
      'mail',
      /nesting/,
    ],
    [
      'a page without words',
      'a.html',
      () => '<html><body><script>var a = "300 men";</script></body></html>',
      'empty',
      /no text/,
    ],
    ['bytes', 'a.html', () => Uint8Array.from([0, 1, 2, 0xff]), 'binary', /binary/],
    ['Word', 'a.docx', () => 'PK', 'unsupported', /Word files are not supported/],
    [
      'a zip without a name',
      'archive',
      () => Buffer.from('PK\u0003\u0004rest'),
      'unsupported',
      /zip files are not supported/,
    ],
  ])('%s', async (_, name, content, code, message) => {
    const { documents, diagnostics } = await readFile(name, await content());
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, severity: 'error', message: expect.stringMatching(message) }]);
  });

  it.each([
    ['nests as deep as it likes', () => '<div>'.repeat(40_000) + P.repeat(30)],
    ['never closes its tags', () => '<b><i>x'.repeat(10_000) + P.repeat(30)],
    ['has a million comments', () => `<body>${'<!-- a -->'.repeat(200_000)}${P.repeat(30)}`],
    [
      'is one line of ten thousand letters in elements of their own',
      () => `<p>${'<b>x</b><i>Y</i>'.repeat(60_000)}</p>${P.repeat(30)}`,
    ],
    [
      'frames its frames',
      () =>
        `${'<figure>'.repeat(20_000)}<table><tr><td>a</td></tr></table>${'</figure>'.repeat(20_000)}${P.repeat(30)}`,
    ],
    ['opens itself again and again', () => `${'<html '.repeat(50_000)}>${P.repeat(30)}`],
    ['has nothing but openings', () => `<body>${P.repeat(30)}${'<script '.repeat(50_000)}`],
    ['has nothing but angles', () => `<body>${P.repeat(30)}${'<'.repeat(100_000)}`],
    [
      'carries its pictures',
      () => `<body><article>${P.repeat(30)}<img src="data:image/png;base64,${'A'.repeat(10_000_000)}"></article>`,
    ],
  ])('a page that %s is read', { timeout: 60_000 }, async (_, html) => {
    const started = performance.now();
    const { documents } = await readFile('a.html', html());
    expect(documents).toHaveLength(1);
    expect(documents[0]!.text).toContain('The ferry left the harbour at noon with 300 people aboard');
    expect(performance.now() - started).toBeLessThan(40_000);
  });

  it('a page of 20 MB is read whole, with a word about it', { timeout: 60_000 }, async () => {
    const { documents, diagnostics } = await readFile(
      'a.html',
      `<html><body><article>${P.repeat(230_000)}</article></body></html>`,
    );
    expect(documents[0]!.text.length).toBeGreaterThan(15_000_000);
    expect(diagnostics).toMatchObject([{ code: 'page', severity: 'warning' }]);
  });

  it('a PDF with one damaged page gives the others', async () => {
    const whole = Buffer.from(await pdfOf('Nine boats sail', ['About 300 men sailed at noon.']));
    expect((await readFile('a.pdf', whole)).documents).toHaveLength(1);
    for (let at = 200; at < whole.length; at += 311) {
      const broken = Buffer.from(whole);
      broken.fill(0x20, at, at + 40);
      const { documents, diagnostics } = await readFile('a.pdf', broken);
      expect(documents.length + diagnostics.length).toBeGreaterThan(0);
    }
  });
});
