import { Readability } from '@mozilla/readability';
import type { Metadata } from '../../model/document.js';
import { type PageNode, type PageTree, parsePage } from './dom.js';
import { pageMetadata } from './metadata.js';
import { type Block, blocksOf, joinBlocks, prune } from './text.js';

/** Larger or deeper pages take Readability minutes; their whole text is read. */
const MOST_ELEMENTS = 60_000;
const DEEPEST = 300;
/** Characters above which a page of one element is no page. */
const MOST_CHARACTERS = 64_000_000;

export interface Page {
  text: string;
  metadata: Metadata;
  /** What is worth knowing about how it was read; null for nothing. */
  note: string | null;
}

/** The main text of a page, its headline above it, and what the page says of itself. Throws for what no reader can take. */
export function readPage(html: string, wanted: 'article' | 'all' = 'article'): Page {
  if (html.length > MOST_CHARACTERS) throw new RangeError('is too large for a page');
  const tree = parsePage(html);
  if (!tree) return { text: '', metadata: {}, note: null };
  const told = pageMetadata(tree, html);
  const whole = tree.document.body ?? tree.document.documentElement!;
  prune(whole);
  const all = blocksOf(whole);
  const headline = headlineOf(tree, told.title);
  const standfirst = standfirstOf(tree);
  const heavy = tree.elements > MOST_ELEMENTS || tree.depth > DEEPEST;
  // Readability takes the tree apart: it comes last.
  const body = heavy || wanted === 'all' ? all : mainBlocks(tree, all);
  const head = wanted === 'all' ? [] : headOf({ headline, standfirst, all, body, dated: told.published !== null });
  const metadata: Metadata = {};
  const title = told.title ?? headline;
  if (title) metadata.title = title;
  if (told.outlet) metadata.outlet = told.outlet;
  if (told.url) metadata.url = told.url;
  if (told.published) metadata.published = told.published;
  return {
    text: joinBlocks([...head, ...body]),
    metadata,
    note: heavy ? 'is too large or too deeply nested to find the article in it; its whole text is read' : null,
  };
}

interface Found {
  headline: string | null;
  standfirst: string | null;
  all: Block[];
  body: Block[];
  dated: boolean;
}

const LEAD_BLOCKS = 4;
const DATE_LINE = 90;

/** What stands above the body and is not part of what Readability gives: the headline, a date that nothing marks up, the standfirst. */
function headOf({ headline, standfirst, all, body, dated }: Found): Block[] {
  const lead = body.slice(0, LEAD_BLOCKS).map(({ text }) => key(text));
  const has = (text: string) => lead.includes(key(text));
  const lines: string[] = [];
  if (headline && !has(headline)) lines.push(headline);
  if (!dated) {
    const from = headline ? all.findIndex(({ text }) => key(text) === key(headline)) + 1 : 0;
    const to = all.findIndex(({ text }, i) => i >= from && lead.includes(key(text)));
    const date = all
      .slice(from, Math.max(from, to))
      .find(({ text }) => text.length <= DATE_LINE && /\b(?:19|20)\d\d\b/.test(text) && !has(text));
    if (date) lines.push(date.text);
  }
  if (standfirst && !has(standfirst) && key(standfirst) !== key(headline ?? '')) lines.push(standfirst);
  return lines.map((text) => ({ text, apart: true }));
}

/** The blocks of the article; of the whole page where none is found. */
function mainBlocks(tree: PageTree, all: Block[]): Block[] {
  const content = new Readability<PageNode>(tree.document as never, {
    serializer: (node) => node as never,
    keepClasses: true,
  }).parse()?.content;
  if (content) prune(content);
  const blocks = content ? blocksOf(content) : [];
  return blocks.length > 0 ? blocks : all;
}

/** The headline as the page shows it, else as it names itself. */
function headlineOf({ document }: PageTree, title: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')];
  // The name of the site is a link to its front page.
  const own = headings.filter((heading) => !heading.querySelector('a'));
  const shown = (own.length > 0 ? own : headings)
    .map((heading) => flat(joinBlocks(blocksOf(heading))))
    // Many a page has its own name as a heading too.
    .filter((text) => text.split(' ').length >= 3);
  const wanted = title && key(title);
  const same = wanted ? shown.find((text) => wanted.includes(key(text)) || key(text).includes(wanted)) : null;
  if (same) return same;
  if (shown.length === 1) return shown[0]!;
  if (title) return title;
  const named = flat(document.querySelector('title')?.textContent ?? '').slice(0, 300);
  return shown[0] ?? (named === '' ? null : withoutSite(named));
}

/** "Headline - The Paper" without the paper. */
function withoutSite(title: string): string {
  const cut = /^(.{12,}) (?:[|\u2013\u2014\u00b7\u00bb-]|::) [^|]{2,40}$/.exec(title);
  return cut ? cut[1]! : title;
}

const STANDFIRST = [
  '[class*="standfirst" i]',
  '[class*="subheadline" i]',
  '[class*="article__dek" i], [class~="dek" i], [class~="deck" i]',
  '[itemprop~="alternativeHeadline"]',
];

/** The paragraph between headline and body, where the page names it so. */
function standfirstOf({ document }: PageTree): string | null {
  for (const selector of STANDFIRST) {
    const element = document.querySelector(selector);
    const text = element ? flat(joinBlocks(blocksOf(element))) : '';
    if (text.length >= 30 && text.length <= 500) return text;
  }
  return null;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Letters and figures alone: two spellings of one headline. */
const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
