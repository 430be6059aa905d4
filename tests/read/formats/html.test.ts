import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/read/page/article.js';
import { readFile, textOf } from './read.js';

const SENTENCES = Array.from(
  { length: 6 },
  (_, i) => `<p>The ferry number ${i + 2} left the harbour at noon, and nobody on the pier thought much of it.</p>`,
).join('\n');
const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const story = (body: string, head = '') => page(`<main><article>${body}${SENTENCES}</article></main>`, head);
const lines = (html: string) => readPage(html).text.split('\n').filter(Boolean);

describe('the text of a page', () => {
  it.each([
    [
      'a label and a headline',
      '<h1><span>Exclusive</span><span>Nine boats sail from Esbjerg</span></h1>',
      'Exclusive Nine boats sail from Esbjerg',
    ],
    ['a capital of its own', '<p><span>T</span>he boats were <b>late</b>.</p>', 'The boats were late.'],
    ['a number in two elements', '<p><b>10</b><span>,000</span> gulls were seen.</p>', '10,000 gulls were seen.'],
    [
      'entities and spaces of all kinds',
      '<p>Some&nbsp;10&thinsp;000 gulls &amp; a&#8217;s &#147;boat&#148; &mdash; all in\n  a row.</p>',
      'Some 10 000 gulls & a\u2019s \u201cboat\u201d \u2014 all in a row.',
    ],
    [
      'soft hyphens and marks without a width',
      '<p>The har&shy;bour&#8203; was \uFEFFfull of boats.</p>',
      'The harbour was full of boats.',
    ],
    [
      'a mark of a footnote',
      '<p>They saw 300<sup><a href="#1">[1]</a></sup> gulls there.</p>',
      'They saw 300 gulls there.',
    ],
    ['an ordinal', '<p>On the 3<sup>rd</sup> day they sailed.</p>', 'On the 3rd day they sailed.'],
  ])('keeps %s', (_, html, line) => expect(lines(story(html))).toContain(line));

  it('puts blocks, cells, items and broken lines on lines of their own', () => {
    const text = readPage(
      story(
        '<h2>A heading</h2><div>One div.</div><div>Another div.</div><ul><li>First item of it</li><li>Second item of it</li></ul><table><tr><td>Cell a</td><td><table><tr><td>Inner cell</td></tr></table></td></tr></table><p>Broken<br>line.<br><br>New paragraph.</p>',
      ),
    ).text;
    expect(text).toContain(
      'A heading\n\nOne div.\n\nAnother div.\n\nFirst item of it\nSecond item of it\n\nCell a\n\nInner cell\n\nBroken\nline.\n\nNew paragraph.\n\nThe ferry',
    );
  });

  it.each([
    ['a caption', '<figure><img src="a"><figcaption>Gulls at rest.</figcaption></figure>'],
    ['a caption without the element', '<div class="image-caption">Gulls at rest.</div>'],
    ['navigation', '<nav><a href="/">Gulls at rest.</a></nav>'],
    ['other stories', '<aside><p>Gulls at rest.</p></aside>'],
    ['other stories by name', '<div class="RelatedLinks"><p>Gulls at rest.</p></div>'],
    ['a link to another story', '<p><strong><a href="/x">Read more: Gulls at rest.</a></strong></p>'],
    ['a newsletter form', '<div id="newsletter-signup"><p>Gulls at rest.</p></div>'],
    ['a script', '<script>document.write("Gulls at rest.")</script>'],
    ['a style', '<style>p::before { content: "Gulls at rest." }</style>'],
    ['a comment', '<!-- <p>Gulls at rest.</p> -->'],
    [
      'what is hidden',
      '<p hidden>Gulls at rest.</p><p style="display: none">Gulls at rest.</p><span class="sr-only">Gulls at rest.</span>',
    ],
    ['a form', '<button>Gulls at rest.</button><select><option>Gulls at rest.</option></select>'],
  ])('leaves out %s', (_, html) => {
    expect(lines(story(html)).join('\n')).not.toContain('Gulls');
    expect(lines(story('<p>Gulls at rest.</p>')).join('\n')).toContain('Gulls');
  });

  it('keeps an article whose own element is called like furniture', () => {
    const body = '<p>Gulls at rest on the long pier of the town, as they were every day of that long summer.</p>';
    expect(lines(page(`<div class="social related sidebar">${body}${SENTENCES}</div>`))[0]).toMatch(/^Gulls at rest/);
  });

  it('begins with the headline, once', () => {
    const title = 'Nine boats sail from Esbjerg';
    expect(lines(story(`<h1>${title}</h1>`))[0]).toBe(title);
    expect(lines(story(`<header><h1>${title}</h1></header>`, `<meta property="og:title" content="${title}">`))[0]).toBe(
      title,
    );
    expect(lines(story('', `<title>${title} | The Pier</title>`))[0]).toBe(title);
    expect(lines(story('', `<meta property="og:title" content="${title}">`))[0]).toBe(title);
    const site = '<div class="side-bar"><h1><a href="/">The Pier - news of the harbour</a></h1></div>';
    const og = `<meta property="og:title" content="Harbour - ${title}">`;
    expect(lines(page(`${site}<article><h1>${title}</h1>${SENTENCES}</article>`, og))[0]).toBe(title);
    for (const html of [
      story(`<h1>${title}</h1>`),
      page(`<h1>The Pier</h1><article><h1>${title}</h1>${SENTENCES}</article>`),
    ])
      expect(lines(html).filter((line) => line === title)).toHaveLength(1);
  });

  it('has a date above the body only where nothing else tells the day', () => {
    const dated =
      '<div class="meta"><span>6 November 2024</span></div><h1>Nine boats sail from Esbjerg</h1><div>Posted: 7 November 2024, 10:30</div>';
    const bare = page(`<div>${dated}</div><div class="body">${SENTENCES}</div>`);
    expect(lines(bare)[1]).toBe('Posted: 7 November 2024, 10:30');
    const told = bare.replace('<head>', '<head><meta name="date" content="2024-11-07">');
    expect(lines(told)[1]).toMatch(/^The ferry/);
  });
});

describe('the metadata of a page', () => {
  const ld = (data: unknown) =>
    `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
  const article = {
    '@type': 'NewsArticle',
    headline: 'Nine boats',
    datePublished: '2024-11-04T23:30:00-05:00',
    dateModified: '2024-11-09',
  };

  it.each([
    [
      'JSON-LD',
      ld({ ...article, publisher: { '@type': 'Organization', name: 'The Pier' }, url: 'https://a.example/x' }),
      { title: 'Nine boats', published: '2024-11-04', outlet: 'The Pier', url: 'https://a.example/x' },
    ],
    [
      'a list of nodes',
      ld([{ '@type': 'BreadcrumbList' }, { ...article, '@type': ['ReportageNewsArticle', 'Thing'] }]),
      { published: '2024-11-04' },
    ],
    [
      'a graph with references',
      ld({
        '@graph': [
          { '@type': 'Organization', '@id': '#o', name: 'The Pier' },
          { '@type': 'WebPage', '@id': 'https://a.example/x', datePublished: '2024-01-01' },
          { ...article, publisher: { '@id': '#o' }, mainEntityOfPage: { '@id': 'https://a.example/x' } },
        ],
      }),
      { published: '2024-11-04', outlet: 'The Pier', url: 'https://a.example/x' },
    ],
    [
      'the main entity of a page',
      ld({ '@type': 'WebPage', mainEntity: article }),
      { published: '2024-11-04', title: 'Nine boats' },
    ],
    [
      'JSON-LD with raw line breaks and a comment',
      ld('<!-- {"@type":"Article","headline":"Nine\nboats","datePublished":"2024-11-04"} -->'),
      { published: '2024-11-04', title: 'Nine boats' },
    ],
    [
      'entities in JSON-LD',
      ld({ ...article, headline: 'Nine &amp; ten boats&#39; sails' }),
      { title: 'Nine & ten boats\u2019 sails' },
    ],
    [
      'broken JSON-LD beside meta tags',
      `${ld('{"@type":"NewsArticle",')}<meta property="article:published_time" content="2024-11-04T10:00:00Z">`,
      { published: '2024-11-04' },
    ],
    [
      'Open Graph',
      '<meta property="og:site_name" content="The Pier"><meta property="og:title" content="Nine boats"><meta property="og:url" content="https://a.example/x">',
      { outlet: 'The Pier', title: 'Nine boats', url: 'https://a.example/x' },
    ],
    ...[
      'article:published_time',
      'parsely-pub-date',
      'sailthru.date',
      'DC.date.issued',
      'dcterms.created',
      'pubdate',
      'cXenseParse:recs:publishtime',
      'citation_publication_date',
    ].map(
      (name) => [name, `<meta name="${name}" content="2024-11-04 08:00:00">`, { published: '2024-11-04' }] as const,
    ),
    ['a compact date', '<meta name="date" content="20241104">', { published: '2024-11-04' }],
    ['slashes', '<meta name="date" content="2024/11/04 10:00">', { published: '2024-11-04' }],
    ['milliseconds', '<meta name="date" content="1730700000000">', { published: '2024-11-04' }],
    [
      "a script's date",
      '<meta name="date" content="Mon Nov 04 2024 10:00:00 GMT+0000 (UTC)">',
      { published: '2024-11-04' },
    ],
    [
      'a canonical link',
      '<link rel="canonical" href="https://a.example/x"><meta property="og:url" content="https://b.example/">',
      { url: 'https://a.example/x' },
    ],
  ] as [string, string, object][])('is read from %s', (_, head, metadata) =>
    expect(readPage(story('', head)).metadata).toMatchObject(metadata),
  );

  it.each([
    ['https://a.example/2024/11/04/nine-boats', '2024-11-04'],
    ['https://a.example/world/2024/nov/04/nine-boats', '2024-11-04'],
    ['https://a.example/en/20241104-nine-boats', '2024-11-04'],
    ['https://a.example/2024-11-04-nine-boats', '2024-11-04'],
    ['https://a.example/2024/11/nine-boats', undefined],
    ['https://a.example/article/20241399-1', undefined],
    ['https://a.example/boats/2024', undefined],
  ])('takes the day of the address %s where nothing else tells', (url, published) => {
    const link = `<link rel="canonical" href="${url}">`;
    expect(readPage(story('', link)).metadata.published).toBe(published);
    expect(readPage(story('', `${link}<meta name="date" content="2023-01-01">`)).metadata.published).toBe('2023-01-01');
  });

  it.each([
    ['<time datetime="2024-11-04T10:00">4 Nov</time>', '2024-11-04'],
    ['<time>November 4, 2024</time>', '2024-11-04'],
    ['<span itemprop="datePublished" content="2024-11-04">today</span>', '2024-11-04'],
    ['<time class="updated" datetime="2024-11-09">later</time><time datetime="2024-11-04">first</time>', '2024-11-04'],
    ['<aside><time datetime="2023-01-01">old</time></aside>', undefined],
    ['<time datetime="PT3M">3 minutes</time>', undefined],
  ])('takes the day of %s', (html, published) => expect(readPage(story(html)).metadata.published).toBe(published));

  it('takes no address or handle for an outlet and no word for a day', () => {
    const head =
      '<meta name="publisher" content="https://social.example/pier"><meta name="source" content="@pier"><meta name="date" content="today">';
    expect(readPage(story('', head)).metadata).toEqual({});
  });

  it('knows where a browser saved the page from', () => {
    const html = `<!-- saved from url=(0027)https://a.example/x -->\n${story('')}`;
    expect(readPage(html).metadata.url).toBe('https://a.example/x');
  });
});

describe('a page in another encoding', () => {
  it.each([
    [
      'a meta tag',
      Buffer.from('<meta charset="windows-1251"><p>\u00cf\u00f0\u00e8</p>', 'latin1'),
      '\u041f\u0440\u0438',
    ],
    [
      'an older meta tag',
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\u00f0\u00d2</p>', 'latin1'),
      '\u041f\u0440',
    ],
    ['an XML declaration', Buffer.from('<?xml version="1.0" encoding="iso-8859-2"?><p>\u00b1</p>', 'latin1'), '\u0105'],
    ['nothing', Buffer.from('<p>\u0093a\u0094</p>', 'latin1'), '\u201ca\u201d'],
  ])('says so in %s', async (_, bytes, text) => expect(await textOf('a.html', bytes)).toBe(text));

  it('is taken for what the user says', async () => {
    const { documents } = await readFile('a.html', Buffer.from('<meta charset="utf-8"><p>\u00cf</p>', 'latin1'), {
      encoding: 'windows-1251',
    });
    expect(documents[0]!.text).toBe('\u041f');
  });
});
