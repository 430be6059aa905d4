import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { articlesOf, documentKey, stretches } from '../../src/render/report/articles.js';
import { escaped, html, prose } from '../../src/render/report/html.js';
import { reportPage } from '../../src/render/report/index.js';
import { visibleLines } from '../../src/render/safe.js';
import { timelineSvg } from '../../src/render/timeline-svg.js';
import { PLAIN } from '../../src/render/types.js';
import { CLAIMS, COMPARISONS, claim, exact, speaker } from './fixtures.js';

const ASSETS = { script: 'document.title', style: 'body{margin:0}' };

const pageOf = (claims: Claim[], texts: ReadonlyMap<string, string> = new Map(), comparisons = COMPARISONS) =>
  [...reportPage({ result: { documents: [], claims, comparisons, warnings: [] }, texts, assets: ASSETS })].join('');

/** A claim whose quote and number lie where they stand in `text`. */
function claimIn(text: string, quote: string, number: string, id: string): Claim {
  const made = claim(id, quote, { count: exact(7, number) });
  const start = text.indexOf(quote);
  const at = text.indexOf(number, start);
  return {
    ...made,
    count: { ...made.count, start: at, end: at + number.length },
    source: { ...made.source, start, end: start + quote.length },
  };
}

describe('html', () => {
  it('escapes what is put into it, and only that', () => {
    expect(html`<b title="${'"\'&<>'}">${['<i>', html`<i>${1}</i>`, null, false, undefined]}</b>`.text).toBe(
      '<b title="&quot;&#39;&amp;&lt;&gt;">&lt;i&gt;<i>1</i></b>',
    );
  });

  it('shows characters that steer instead of obeying them', () => {
    expect(escaped('a\u202Eb\u0000c\nd')).toBe('a\\u{202E}b\\u{0}c\nd');
  });

  it.each([
    ['2 of 3 agree on 9,500-10,000.', ['9,500-10,000']],
    ['A says ≤ 10,000, 1,000 (10 %) above.', ['≤ 10,000', '10 %']],
    ['Nothing.', []],
  ])('keeps numbers whole: %s', (text, whole) => {
    const { document } = parseHTML(
      `<p>${prose(text)
        .map((part) => part.text)
        .join('')}</p>`,
    );
    expect([...document.querySelectorAll('.whole')].map((span) => span.textContent)).toEqual(whole);
    expect(document.querySelector('p')!.textContent).toBe(text);
  });
});

describe('highlights', () => {
  const text = 'Before. First 5 men came, and 7 left at once. Behind.';
  const claims = [
    claimIn(text, 'First 5 men came, and 7 left at once.', '5', 'a'),
    claimIn(text, 'First 5 men came, and 7 left at once.', '7', 'b'),
    claimIn(text, 'and 7 left at once. Behind.', '7', 'c'),
  ].map((made, index) => ({ claim: made, index }));
  const { document } = parseHTML(`<div>${stretches(text, 0, claims)}</div>`);

  it('change nothing of the text', () => {
    expect(document.querySelector('div')!.textContent).toBe(text);
  });

  it.each(claims)('are exactly the sentence of claim $index', ({ claim: { source }, index }) => {
    const own = [...document.querySelectorAll('mark')].filter((mark) =>
      mark.dataset.c!.split(' ').includes(`${index}`),
    );
    expect(own.map((mark) => mark.textContent).join('')).toBe(source.quote);
  });

  it('mark the numbers', () => {
    expect([...document.querySelectorAll('mark.n')].map((mark) => mark.textContent)).toEqual(['5', '7']);
  });

  it('are left in a long text that is cut around them', () => {
    const long = `${'Nothing here.\n'.repeat(9000)}Then 7 came.\n${'Nor here.\n'.repeat(9000)}`;
    const made = claimIn(long, 'Then 7 came.', '7', 'a');
    const page = pageOf([made], new Map([[documentKey(made.source), long]]), []);
    const shown = parseHTML(page).document.querySelector('#reader .text')!;
    expect(shown.textContent!.length).toBeLessThan(10_000);
    expect([...shown.querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toBe('Then 7 came.');
    expect(shown.querySelectorAll('.gap')).toHaveLength(2);
  });
});

describe('the page', () => {
  const hostile = [
    '</style><script>globalThis.pwned = 1</script>',
    '<img src=x onerror="globalThis.pwned = 1">',
    '"\' onmouseover="globalThis.pwned = 1" \u202Eback\u2066 \u001b[31m',
    '</dialog></main></body>',
  ];
  const text = hostile.map((line) => `${line} 7 men came.`).join('\n');
  const claims = hostile.map((line, i) => {
    const made = claimIn(text, `${line} 7 men came.`, '7', `h${i}`);
    return {
      ...made,
      speaker: speaker(line, { organization: line, role: line }),
      force: { name: line, country: null },
      hedges: [line],
      source: { ...made.source, title: line, outlet: line, url: `javascript:${line}` },
    };
  });
  const comparisons = COMPARISONS.map((comparison) => ({
    ...comparison,
    question: { ...comparison.question, force: hostile[0]!, place: hostile[1]! },
    statements: comparison.statements.map((statement, i) => ({
      ...statement,
      speaker: speaker(hostile[i % 4]!),
      voices: [hostile[i % 4]!],
      claims: [`h${i % 4}`],
    })),
  }));
  const page = pageOf(claims, new Map([[documentKey(claims[0]!.source), text]]), comparisons);
  const { document } = parseHTML(page);

  it('has no markup but its own, whatever the words say', () => {
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|^style$/.test(name))).toEqual([]);
    expect([...document.querySelectorAll('a')].filter((a) => !a.getAttribute('href')!.startsWith('#'))).toEqual([]);
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u001B]/);
  });

  it('shows the words as they are', () => {
    const shown = document.querySelector('#reader .text')!.textContent;
    expect(shown).toBe(visibleLines(text));
  });

  it('lets in no script, style or address but its own', () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')!
      .getAttribute('content') as string;
    const hash = (words: string) => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;
    expect(Object.fromEntries(policy.split('; ').map((rule) => rule.split(/ (.*)/)))).toMatchObject({
      'default-src': "'none'",
      'script-src': hash(document.querySelector('script')!.textContent!),
      'style-src': hash(document.querySelector('style')!.textContent!),
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });

  it('refuses a script or a style that would end itself', () => {
    const assets = { script: 'x = "</script>"', style: '' };
    const result = { documents: [], claims: [], comparisons: [], warnings: [] };
    expect(() => [...reportPage({ result, texts: new Map(), assets })]).toThrow();
  });

  it('gives every id once, and every link a target', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(document.getElementById(link.getAttribute('href')!.slice(1)), link.outerHTML).not.toBeNull();
  });

  it('begins with the answers', () => {
    const plain = parseHTML(pageOf(CLAIMS)).document;
    expect(plain.querySelector('header .answers li')!.textContent).toContain('2 of 3 voices agree on 9,500-10,000.');
    expect(plain.querySelectorAll('#claim-table > tbody')).toHaveLength(CLAIMS.length);
  });

  it('says so where there is nothing', () => {
    const empty = parseHTML(pageOf([], new Map(), [])).document;
    expect(empty.querySelector('main')!.textContent).toContain('Nothing to compare.');
  });

  it('shows the sentences where the articles are not at hand, copies apart', () => {
    const copies = [CLAIMS[0]!, { ...CLAIMS[0]!, source: { ...CLAIMS[0]!.source, file: 'articles/copy.txt' } }];
    expect(
      articlesOf(
        copies.map((made, index) => ({ claim: made, index })),
        new Map(),
      ),
    ).toHaveLength(2);
    const shown = parseHTML(pageOf(copies)).document.querySelectorAll('#reader .text');
    expect([...shown].map((one) => one.querySelector('mark')!.closest('p')!.textContent)).toEqual([
      CLAIMS[0]!.source.quote,
      CLAIMS[0]!.source.quote,
    ]);
  });
});

describe('a chart as SVG', () => {
  const svgOf = (comparisons: typeof COMPARISONS) =>
    [
      ...timelineSvg(
        { documents: [], claims: CLAIMS, comparisons, warnings: [] },
        { palette: PLAIN, width: 80, columns: [] },
      ),
    ].join('');

  it('is one whole picture with a label for each number that has room', () => {
    const svg = svgOf(COMPARISONS);
    const { document } = parseHTML(svg);
    const words = [...document.querySelectorAll('text')].map((text) => text.textContent);
    for (const label of ['11,000', '8,000', '≈ 10,000', 'Cora Vance', 'Ben Osei (Pentagon)'])
      expect(
        words.some((text) => text!.includes(label)),
        label,
      ).toBe(true);
    expect(words.join(' ')).toContain('Undated, so not drawn: The Daily Mirth thousands.');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*viewBox=/);
    expect(svg).not.toContain('NaN');
    expect(svg).not.toMatch(/<style|<script| style=/);
  });

  it('holds hostile names as text', () => {
    const name = '<script>x</script> & "q"';
    const [first] = COMPARISONS;
    const statements = first!.statements.map((statement) => ({ ...statement, speaker: speaker(name), voices: [name] }));
    const { document } = parseHTML(svgOf([{ ...first!, statements }]));
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect([...document.querySelectorAll('text')].some((text) => text.textContent!.includes(name))).toBe(true);
  });
});
