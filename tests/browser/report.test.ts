import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { run } from '../cli/run.js';

/* The report as people meet it: in a real browser. */

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
  .filter((path) => path !== undefined)
  .find((path) => existsSync(path));

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const SILENT = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** What an article can hold to be taken for more than words. */
const HOSTILE = `<script>globalThis.pwned = 1</script></style></dialog><img src="https://example.org/x.png" onerror="globalThis.pwned=1">
About 300 Danish soldiers arrived in Tapa, "<b onmouseover='globalThis.pwned = 1'>said" Major Ada Quill on Monday. \u202Etxet
`;

describe.skipIf(!executablePath)(
  `the report in Chromium${executablePath ? '' : ' (skipped: no Chromium here)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    let browser: Browser;
    let claims: Claim[];

    const write = async (name: string, ...paths: string[]) => {
      const file = join(folder, name);
      const { code, stderr } = await run(['report', ...paths, '--quiet', '-o', file], { cwd: root });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return pathToFileURL(file).href;
    };
    const open = async (url: string, options: BrowserContextOptions = {}) => {
      const page = await browser.newPage({ viewport: DESK, ...options });
      const problems: string[] = [];
      page.on(
        'request',
        (request) => request.url() !== url.replace(/#.*/, '') && problems.push(`asked for ${request.url()}`),
      );
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => problems.push(message.text()));
      await page.goto(url);
      return { page, problems };
    };
    const violations = async (page: Page) => {
      await page.evaluate(axe);
      const found = await page.evaluate('axe.run().then(({ violations }) => violations)');
      return (found as { id: string; nodes: { html: string }[] }[]).map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    };
    const shown = (page: Page) => page.locator('#claim-table > tbody:visible');

    let collection: string;
    let hostile: string;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath!, args: [...FLAGS, ...SILENT] });
      collection = await write('collection.html', 'tests/collection/docs');
      writeFileSync(join(folder, 'hostile.txt'), HOSTILE);
      hostile = await write('hostile.html', join(folder, 'hostile.txt'));
      const listed = await run(['list', 'tests/collection/docs', '--json'], { cwd: root });
      claims = (JSON.parse(listed.stdout) as { claims: Claim[] }).claims;
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    it('asks for nothing and breaks nothing, its own policy least of all', async () => {
      for (const viewport of [DESK, PHONE]) {
        const { page, problems } = await open(collection, { viewport });
        await page.locator('button.open').nth(3).click();
        expect(problems).toEqual([]);
        expect(await page.evaluate('performance.getEntriesByType("resource").length')).toBe(0);
        await page.close();
      }
    }, 60_000);

    it.each(['light', 'dark'] as const)(
      'has no axe violations in the %s scheme, wide and on a phone',
      async (colorScheme) => {
        const { page } = await open(collection, { colorScheme });
        await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
        expect(await violations(page)).toEqual([]);
        await page.setViewportSize(PHONE);
        expect(await violations(page)).toEqual([]);
        await page.locator('button.open').first().click();
        expect(await violations(page)).toEqual([]);
        await page.close();
      },
      120_000,
    );

    it('lists every claim and highlights exactly its sentence in its article', async () => {
      const { page } = await open(collection);
      const rows = await page.evaluate(`[...document.querySelectorAll('#claim-table > tbody')].map((row) => {
      const marks = [...document.querySelectorAll('#' + row.dataset.article + ' mark')];
      const own = marks.filter((mark) => mark.dataset.c.split(' ').includes(row.id.slice(1)));
      return { quote: own.map((mark) => mark.textContent).join(''), row: row.querySelector('q').textContent };
    })`);
      expect(rows).toEqual(claims.map(({ source }) => ({ quote: source.quote, row: source.quote })));
      await page.close();
    });

    it('opens a claim beside the list, its sentence in sight', async () => {
      const { page } = await open(collection);
      const row = page.locator('#claim-table > tbody').nth(claims.length - 1);
      await row.locator('button.open').focus();
      await page.keyboard.press('Enter');
      expect(await row.getAttribute('aria-current')).toBe('true');
      const current = page.locator('#reader mark.current');
      expect((await current.allTextContents()).join('')).toBe(claims.at(-1)!.source.quote);
      await current.first().scrollIntoViewIfNeeded();
      expect(await current.first().isVisible()).toBe(true);
      expect(await page.locator('#reader article:visible').count()).toBe(1);
      await page.goto(`${collection}#c2`);
      expect((await current.allTextContents()).join('')).toBe(claims[2]!.source.quote);
      await page.close();
    });

    it('filters claims, statements and questions by speaker, place, state and day', async () => {
      const { page } = await open(collection);
      const count = async (fits: (claim: Claim) => boolean) => {
        const number = claims.filter(fits).length;
        expect(number).toBeGreaterThan(0);
        expect(number).toBeLessThan(claims.length);
        expect(await shown(page).count()).toBe(number);
        expect(await page.locator('#shown').textContent()).toBe(`${number} of ${claims.length} claims`);
      };
      const speaker = claims[0]!.speaker.name;
      await page.selectOption('#by-speaker', speaker);
      await count((claim) => claim.speaker.name === speaker);
      const hidden = await page.locator('.question:not(:visible)').count();
      expect(hidden).toBeGreaterThan(0);
      for (const row of await page.locator('.question:visible tr[data-claims]:visible').all())
        expect((await row.getAttribute('data-claims'))!.split(' ').map(Number)).toSatisfy((own: number[]) =>
          own.some((index) => claims[index]!.speaker.name === speaker),
        );
      await page.click('button[type=reset]');
      await page.waitForFunction(`document.querySelector('#shown').textContent === '${claims.length} claims'`);
      expect(await page.locator('.question:not(:visible)').count()).toBe(0);

      const place = claims.find((claim) => claim.place?.within.length)!.place!.within[0]!;
      await page.selectOption('#by-place', place);
      await count(({ place: at }) => at !== null && [at.name, ...at.within, ...(at.parts ?? [])].includes(place));
      await page.selectOption('#by-place', '');
      await page.selectOption('#by-state', 'killed');
      await count(({ status }) => status === 'killed');
      await page.selectOption('#by-state', '');
      const days = claims.flatMap(({ date }) => (date.value?.length === 10 && !date.end ? date.value : [])).sort();
      const day = days[days.length >> 1]!;
      await page.fill('#from-day', day);
      await page.fill('#to-day', day);
      await count(
        ({ date }) =>
          date.value !== null &&
          date.value.padEnd(10, '-01') <= day &&
          (date.end ?? date.value).padEnd(10, '-31') >= day,
      );
      await page.close();
    }, 60_000);

    it('filters by keyboard alone', async () => {
      const { page } = await open(collection);
      await page.focus('#by-speaker');
      await page.keyboard.press('ArrowDown');
      const chosen = await page.inputValue('#by-speaker');
      expect(await shown(page).count()).toBe(claims.filter(({ speaker }) => speaker.name === chosen).length);
      const reached: string[] = [];
      for (let i = 0; i < 12 && reached.at(-1) !== 'reset'; i++) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate('document.activeElement.type === "reset" ? "reset" : document.activeElement.id'),
        );
      }
      expect([...new Set(reached)]).toEqual(['by-place', 'by-state', 'from-day', 'to-day', 'reset']);
      await page.keyboard.press('Enter');
      await page.waitForFunction(`document.querySelector('#shown').textContent === '${claims.length} claims'`);
      expect(await shown(page).count()).toBe(claims.length);
      await page.close();
    });

    it('sorts by every column in both directions', async () => {
      const { page } = await open(collection);
      for (const key of ['date', 'speaker', 'count', 'of', 'source']) {
        const button = page.locator(`button[data-sort=${key}]`);
        const header = page.locator('th', { has: button });
        const values = () =>
          page.locator('#claim-table > tbody').evaluateAll((rows, name) => rows.map((row) => row.dataset[name]!), key);
        const inOrder = (all: string[], sign: number) => {
          const known = all.filter((value) => value !== '');
          expect(known).toHaveLength(all.lastIndexOf(known.at(-1)!) + 1);
          for (let i = 1; i < known.length; i++) {
            const [a, b] = [known[i - 1]!, known[i]!];
            const order = key === 'count' ? Number(a) - Number(b) : a.localeCompare(b, 'en');
            expect(order * sign, `${a}, ${b}`).toBeLessThanOrEqual(0);
          }
        };
        await button.focus();
        await page.keyboard.press('Enter');
        expect(await header.getAttribute('aria-sort')).toBe('ascending');
        inOrder(await values(), 1);
        await page.keyboard.press('Enter');
        expect(await header.getAttribute('aria-sort')).toBe('descending');
        inOrder(await values(), -1);
      }
      expect(await page.locator('#claim-table [aria-sort]').count()).toBe(1);
      await page.close();
    });

    it('fits a phone: nothing wider than the screen, the article over the list', async () => {
      const { page } = await open(collection, { viewport: PHONE });
      await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
      expect(await page.locator('figure .wide:visible').count()).toBe(0);
      expect(await page.locator('figure .narrow:visible').count()).toBeGreaterThan(3);
      expect(await page.locator('#reader').isVisible()).toBe(false);
      await page.locator('button.open').nth(5).click();
      expect((await page.locator('#reader mark.current').allTextContents()).join('')).toBe(claims[5]!.source.quote);
      expect(await page.locator('#reader').evaluate((reader) => reader.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      await page.keyboard.press('Escape');
      expect(await page.locator('#reader').isVisible()).toBe(false);
      await page.close();
    });

    it('follows the scheme of the system, and a button turns it', async () => {
      const { page } = await open(collection, { colorScheme: 'dark' });
      const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
      const dark = await paper();
      await page.click('#theme');
      const light = await paper();
      expect(light).toBe('rgb(255, 255, 255)');
      expect(dark).not.toBe(light);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate('delete document.documentElement.dataset.scheme');
      expect(await paper()).toBe(light);
      await page.close();
    });

    it('prints answers, charts and claims, light, without what only a screen has use for', async () => {
      const { page } = await open(collection, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      for (const gone of ['#filters', '#reader', '#theme']) expect(await page.locator(gone).isVisible()).toBe(false);
      for (const kept of ['.answers', 'figure .wide', '#claim-table'])
        expect(await page.locator(kept).first().isVisible()).toBe(true);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      await page.close();
    });

    it('takes nothing in an article for markup or script', async () => {
      const { page, problems } = await open(hostile);
      expect(await shown(page).count()).toBe(1);
      await page.locator('button.open').click();
      await page.locator('#reader .text').hover();
      expect(await page.evaluate('typeof globalThis.pwned')).toBe('undefined');
      expect(await page.locator('img, #reader b').count()).toBe(0);
      expect(problems).toEqual([]);
      expect(await page.locator('#reader .text').textContent()).toBe(HOSTILE.replace('\u202E', '\\u{202E}'));
      await page.close();
    });

    it('can be read without its script', async () => {
      const { page } = await open(collection, { javaScriptEnabled: false });
      expect(await page.locator('.answers').first().isVisible()).toBe(true);
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect(await page.locator('#claim-table q').first().textContent()).toBe(claims[0]!.source.quote);
      await page.close();
    });
  },
);
