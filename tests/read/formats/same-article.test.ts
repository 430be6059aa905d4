import { describe, expect, it } from 'vitest';
import { pdfOf } from './pdf-of.js';
import { readFile, tellings } from './read.js';

/* One article in every format: the same claims, whatever it comes in. */

const HEADLINE = 'Denmark sends some 2,400 soldiers to Tapa';
const PARAGRAPHS = [
  'About 2,400 Danish soldiers arrived in Tapa, the Estonian Defence Ministry said on Monday, and the first of them have moved into the barracks at the edge of the town.',
  '\u201cWe have between 1,100 and 1,200 soldiers in Narva,\u201d General Ilo Brandt told reporters in Tallinn on Tuesday. \u201cNo more than 300 of them are engineers.\u201d',
  'Una Falk, a spokeswoman for the Danish army, said on Wednesday that another 500 troops would be sent to Tapa in the spring, and that nobody had been hurt when a lorry left the road.',
  'A Latvian military source said that at least 40 Danish soldiers had been wounded in Narva since the start of the month.',
];
const PUBLISHED = '2024-11-07';
const OUTLET = 'The Daily Harbour';
const URL = 'https://harbour.example/tapa';
const NDJSON = { published: PUBLISHED, outlet: OUTLET, url: URL, title: HEADLINE };

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('\u201c', '&ldquo;').replaceAll('\u201d', '&#8221;');
const PAGE = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${HEADLINE} - ${OUTLET}</title>
<meta property="og:site_name" content="${OUTLET}"><meta property="article:published_time" content="${PUBLISHED}T09:30:00+02:00">
<link rel="canonical" href="${URL}"><style>p { color: red }</style><script>var n = "9,000 soldiers";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/war">8,000 soldiers leave Riga</a></li></ul></nav>
<article><h1>${HEADLINE}</h1>
<figure><img src="a.jpg" alt="700 soldiers"><figcaption>Some 700 Danish soldiers in Riga. Photo: M. Holm</figcaption></figure>
${PARAGRAPHS.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<div class="related-stories"><h3>Related</h3><ul><li><a href="/x">6,000 Polish soldiers leave Tapa</a></li></ul></div></article>
<footer>\u00a9 ${OUTLET}</footer></body></html>`;

const HEADER = `From: ${OUTLET} <newsletter@harbour.example>\r\nSubject: ${HEADLINE}\r\nDate: Thu, 07 Nov 2024 23:40:00 -0500\r\nMIME-Version: 1.0\r\n`;
const TEXT = [HEADLINE, ...PARAGRAPHS].join('\n\n');
const mail = (headers: string, body: string) => `${HEADER}${headers}\r\n\r\n${body}`;

/** Quoted-printable as a mailer writes it: lines of at most 76 characters. */
const quotedPrintable = (text: string, encoding: BufferEncoding) =>
  [...Buffer.from(text, encoding)]
    .map((byte) =>
      byte === 10
        ? '\r\n'
        : byte < 32 || byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .replace(/[^\r\n]{60}(?=[^\r\n])(?<!=.?)/g, '$&=\r\n');

const windows = (text: string) =>
  Buffer.from(text.replaceAll('\u201c', '\u0093').replaceAll('\u201d', '\u0094'), 'latin1');

const FORMS: Record<string, () => string | Uint8Array | Promise<Uint8Array>> = {
  'story.html': () => PAGE,
  'fragment.htm': () => `<h1>${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<p>${text}`).join('')}`,
  'strict.xhtml': () =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${HEADLINE}</title><script src="a.js" /></head><body><div /><h1>${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
  'windows.html': () => windows(PAGE.replace('charset="utf-8"', 'charset="windows-1252"')),
  'wide.html': () => Buffer.from(`\uFEFF${PAGE}`, 'utf16le'),
  'wide.txt': () => Buffer.from(TEXT, 'utf16le').swap16(),
  'windows.txt': () => windows(TEXT),
  'crlf.txt': () => TEXT.replaceAll('\n', '\r\n'),
  'front.md': () => `---\ntitle: "${HEADLINE}"\npublished: ${PUBLISHED}\noutlet: '${OUTLET}'\n---\n\n${TEXT}\n`,
  'records.ndjson': () => `${JSON.stringify({ text: TEXT, ...NDJSON })}\n`,
  'pages.jsonl': () => `${JSON.stringify({ html: PAGE, id: 'a' })}\n`,
  'plain.eml': () => mail('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit', TEXT),
  'quoted.eml': () =>
    mail(
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
      quotedPrintable(TEXT, 'utf8'),
    ),
  'windows.eml': () =>
    mail(
      'Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable',
      quotedPrintable(windows(TEXT).toString('latin1'), 'latin1'),
    ),
  'base64.eml': () =>
    mail(
      'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64',
      Buffer.from(PAGE.replace(/<nav>.*<\/nav>/, ''))
        .toString('base64')
        .replace(/.{76}/g, '$&\r\n'),
    ),
  'wrapped.eml': () => mail('Content-Type: text/plain; charset=utf-8', TEXT.replace(/(.{1,72})(?: |$)/gm, '$1\r\n')),
  'both.eml': () =>
    mail(
      'Content-Type: multipart/alternative; boundary="=b"',
      `--=b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}\r\n--=b\r\nContent-Type: text/html\r\n\r\n<p>7,000 soldiers</p>\r\n--=b--\r\n`,
    ),
  'page.mhtml': () =>
    `Snapshot-Content-Location: ${URL}\r\nSubject: saved\r\nDate: Fri, 3 Jan 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=b"\r\n\r\n--=b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(PAGE, 'utf8')}\r\n--=b--\r\n`,
  'one.pdf': () => pdfOf(HEADLINE, PARAGRAPHS, { title: HEADLINE, foot: '#' }),
  'hyphens.pdf': () => pdfOf(HEADLINE, PARAGRAPHS, { hyphenate: true, head: 'The Daily Harbour, page #' }),
  'columns.pdf': () => pdfOf(HEADLINE, PARAGRAPHS, { columns: 2, hyphenate: true, linesPerColumn: 12 }),
  'pages.pdf': () =>
    pdfOf(HEADLINE, PARAGRAPHS, {
      columns: 2,
      linesPerColumn: 5,
      head: 'The Daily Harbour, 9,000 soldiers',
      foot: 'Page # of 9',
    }),
};

const supplied = { metadata: { published: PUBLISHED, outlet: OUTLET } };

describe('one article', async () => {
  const plain = await readFile('story.txt', TEXT, supplied);
  const wanted = tellings(plain.documents[0]!);

  it('has claims', () => {
    expect(wanted.length).toBeGreaterThanOrEqual(6);
    expect(wanted).toMatchObject(Array.from(wanted, () => ({ published: PUBLISHED, outlet: OUTLET })));
  });

  it.each(Object.keys(FORMS))('says the same as %s', async (name) => {
    const { documents, diagnostics } = await readFile(name, await FORMS[name]!(), supplied);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents).toHaveLength(1);
    expect(tellings(documents[0]!)).toEqual(wanted);
  });

  it.each([
    'story.html',
    'windows.html',
    'front.md',
    'records.ndjson',
    'pages.jsonl',
    'plain.eml',
    'base64.eml',
    'page.mhtml',
  ])('needs no metadata from elsewhere in %s', async (name) => {
    const { documents } = await readFile(name, await FORMS[name]!());
    expect(documents[0]!.metadata).toMatchObject({ title: HEADLINE, published: PUBLISHED, outlet: OUTLET });
    expect(tellings(documents[0]!)).toEqual(wanted);
  });

  it('gives way to the command line and sources.csv in its metadata', async () => {
    const { documents } = await readFile('story.html', PAGE, { metadata: { published: '2024-11-08' } });
    expect(documents[0]!.metadata).toMatchObject({ published: '2024-11-08', outlet: OUTLET, url: URL });
  });
});
