import { isoDate } from '../metadata.js';
import type { PageElement, PageTree } from './dom.js';

/* What a page says of itself: JSON-LD first, then meta tags, then elements that mark a date or an address. */

export interface PageMetadata {
  title: string | null;
  outlet: string | null;
  url: string | null;
  published: string | null;
}

/** Names of meta tags (`name`, `property`, `itemprop`), the most telling first. */
const META: Record<keyof PageMetadata, readonly string[]> = {
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'rnews:datepublished',
    'citation_publication_date',
    'originalpublicationdate',
    'article_date_original',
    'publication_date',
    'published-date',
    'date_published',
    'publish-date',
    'publish_date',
    'publishdate',
    'article.published',
    'bt:pubdate',
    'cxenseparse:recs:publishtime',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.date',
    'dc.date',
    'dc:date',
    'dc.date.created',
    'dcterms.created',
    'dcterms.available',
    'pubdate',
    'pub_date',
    'displaydate',
    'date',
  ],
  title: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'twitter:title',
  ],
  outlet: [
    'og:site_name',
    'cre',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
    'citation_journal_title',
    'application-name',
    'source',
    'copyright-holder',
  ],
  url: ['og:url', 'parsely-link', 'twitter:url'],
};

export function pageMetadata({ document }: Pick<PageTree, 'document'>, html: string): PageMetadata {
  const told = metaTags(document);
  const linked = linkedData(document);
  const first = <T>(values: Iterable<T>, read: (value: T) => string | null): string | null => {
    for (const value of values) {
      const found = read(value);
      if (found !== null) return found;
    }
    return null;
  };
  const meta = (field: keyof PageMetadata, read: (text: string) => string | null) =>
    first(META[field], (name) => {
      const value = told.get(name);
      return value === undefined ? null : read(value);
    });
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  const url = address(link) ?? meta('url', address) ?? linked.url ?? savedFrom(html);
  return {
    title: linked.title ?? meta('title', words),
    outlet: linked.outlet ?? meta('outlet', outletName) ?? outletOf(document),
    url,
    published: linked.published ?? meta('published', day) ?? markedDay(document) ?? (url && dayOfAddress(url)),
  };
}

/** Contents of the meta tags by their lower-case names; the first of a name counts. */
function metaTags(document: PageElement): Map<string, string> {
  const told = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')!.trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !told.has(name)) told.set(name, content);
      }
    }
  }
  return told;
}

type Node = Record<string, unknown>;

const STORY = /(?:Article|Posting|Report|NewsItem)$/;
const MOST_NODES = 2000;

/** The story among the nodes of the page's JSON-LD: in a list, in `@graph`, or as the main entity of another. */
function linkedData(document: PageElement): PageMetadata {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const data = parsed(script.textContent ?? '');
    if (data !== undefined) gather(data, nodes);
  }
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const stories = nodes.filter((node) => typesOf(node).some((type) => STORY.test(type)));
  const story = stories.find((node) => node.datePublished !== undefined) ?? stories[0];
  const page = nodes.find((node) => typesOf(node).some((type) => /WebPage$/.test(type)));
  const site = nodes.find((node) => typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)));
  const whole = (value: unknown): Node | string | null => {
    const one = Array.isArray(value) ? value[0] : value;
    if (typeof one === 'string') return one;
    if (typeof one !== 'object' || one === null) return null;
    const id = (one as Node)['@id'];
    return (one as Node).name === undefined && typeof id === 'string' ? (byId.get(id) ?? (one as Node)) : (one as Node);
  };
  const nameOf = (value: unknown): string | null => {
    const node = whole(value);
    const name = typeof node === 'string' ? node : Array.isArray(node?.name) ? node.name[0] : node?.name;
    return typeof name === 'string' ? outletName(name) : null;
  };
  const addressOf = (value: unknown): string | null => {
    const node = whole(value);
    const text = typeof node === 'string' ? node : (node?.url ?? node?.['@id']);
    return typeof text === 'string' ? address(text) : null;
  };
  const date = story?.datePublished ?? page?.datePublished ?? story?.dateCreated;
  const title = story?.headline ?? story?.name;
  return {
    title: typeof title === 'string' ? words(title) : null,
    outlet:
      nameOf(story?.publisher) ?? nameOf(story?.sourceOrganization) ?? nameOf(site?.name) ?? nameOf(page?.publisher),
    url: addressOf(story?.url) ?? addressOf(story?.mainEntityOfPage),
    published: typeof date === 'string' || typeof date === 'number' ? day(String(date)) : null,
  };
}

/** JSON as pages have it: in a comment or a CDATA section, with raw line breaks in its strings. */
function parsed(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*;?\s*$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: a page's own mistake is no reason to say anything.
    }
  }
  return undefined;
}

function gather(data: unknown, nodes: Node[]): void {
  const queue: unknown[] = [data];
  for (let i = 0; i < queue.length && nodes.length < MOST_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node;
      nodes.push(node);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'item', 'publisher', 'isPartOf']) {
        if (typeof node[key] === 'object') queue.push(node[key]);
      }
    }
  }
}

const typesOf = (node: Node): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

/** The first date that the page marks up as such, outside of its lists of other stories. */
function markedDay(document: PageElement): string | null {
  for (const selector of [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    '[property~="datePublished"]',
    'article time, main time',
    'time',
  ]) {
    for (const element of document.querySelectorAll(selector)) {
      if (isElsewhere(element)) continue;
      const written =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.trim() ?? '';
      const found = day(written);
      if (found) return found;
    }
  }
  return null;
}

const OTHER_STORIES = /\b(?:related|sidebar|teaser|card|comment|updated|modified|recirc|most)/i;

function isElsewhere(element: PageElement): boolean {
  let node: PageElement | null = element;
  for (let level = 0; node && level < 60; level++) {
    if (/^(?:NAV|ASIDE|FOOTER)$/i.test(node.nodeName)) return true;
    if (level < 6 && node.getAttribute && OTHER_STORIES.test(node.getAttribute('class') ?? '')) return true;
    node = node.parentNode as PageElement | null;
  }
  return false;
}

/** A name in microdata, for pages without meta tags. */
function outletOf(document: PageElement): string | null {
  const publisher = document.querySelector('[itemprop~="publisher"]');
  const name = publisher?.querySelector('[itemprop~="name"]');
  return name ? outletName(name.getAttribute('content') ?? name.textContent ?? '') : null;
}

/** The address that a browser wrote into a page that it saved. */
function savedFrom(html: string): string | null {
  const found = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html.slice(0, 2000));
  return found ? address(found[1]!) : null;
}

/** An ISO day of a date as pages write it: also "20241104", "2024/11/04", seconds or milliseconds since 1970. */
function day(written: string): string | null {
  const text = written.trim();
  const compact = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?!\d)/.exec(text);
  if (compact) return isoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
  }
  return isoDate(text);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATED_PATH = /\/((?:19|20)\d\d)(?:\/(\d\d?|[a-z]{3})\/(\d\d?)(?=[/-]|$)|[-/]?(\d\d)-?(\d\d)(?=[-/_]))/;

/** The day that many an outlet puts into its addresses: "/2024/11/04/", "/2024/nov/04/", "/20241104-". */
function dayOfAddress(url: string): string | null {
  const found = DATED_PATH.exec(new URL(url).pathname.toLowerCase());
  if (!found) return null;
  const [, year, month, date, compactMonth, compactDate] = found;
  const named = MONTHS.indexOf(month ?? '') + 1;
  const two = (part: string | number | undefined) => String(part ?? '').padStart(2, '0');
  return isoDate(`${year}-${two(named || (month ?? compactMonth))}-${two(date ?? compactDate)}`);
}

const MOST_LETTERS = 300;

function words(text: string): string | null {
  const plain = decoded(text).replace(/\s+/g, ' ').trim();
  return plain === '' ? null : plain.slice(0, MOST_LETTERS);
}

/** JSON-LD often holds entities of HTML. */
const decoded = (text: string): string =>
  text
    .replace(/&(?:#0?39|#x27|apos|rsquo|#8217);/gi, '\u2019')
    .replace(/&(?:quot|#0?34);/gi, '"')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&(?:amp|#0?38);/gi, '&');

/** An outlet's name; addresses and handles are none. */
function outletName(text: string): string | null {
  const name = words(text);
  return name && !/^(?:https?:|\/\/|www\.|@|\{)/i.test(name) && name.length <= 80 ? name : null;
}

function address(text: string): string | null {
  const plain = text.trim();
  return /^https?:\/\/[^\s/]+\S*$/i.test(plain) && URL.canParse(plain) ? plain : null;
}
