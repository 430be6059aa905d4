import { ELEMENT, type PageElement, type PageNode, TEXT, walk } from './dom.js';

/* A page's tree as text: a paragraph a block, so that headlines, cells and sentences of two blocks never run together. */

const NO_WORDS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO PICTURE MAP NAV ASIDE FOOTER BUTTON SELECT DATALIST TEXTAREA DIALOG MENU FIGCAPTION'.split(
    ' ',
  ),
);
/** Elements with an empty line around them. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DETAILS DIV DL FIELDSET FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL'.split(
    ' ',
  ),
);
/** Elements on lines of their own. */
const LINES = new Set('DD DT LI OPTION TD TH TR'.split(' '));
const HEADINGS = new Set('H1 H2 H3 H4 H5 H6'.split(' '));

/** Words of a class or id that name furniture of the page. */
const FURNITURE = new Set(
  'ad ads advert advertisement advertising breadcrumb breadcrumbs caption captions comments cookie cookies credit credits disqus newsletter outbrain popup promo recirc recirculation related screenreader share sharebar sharing sidebar signup skip social sponsored subscribe taboola toolbar'.split(
    ' ',
  ),
);
const FURNITURE_NAMES =
  /\b(?:sr-only|side-bar|visually-hidden|visuallyhidden|screen-reader-text|read-more|readmore|also-read|see-also|most-read)\b/;
/** An element that holds more of the text than this is no furniture, whatever it is called. */
const FURNITURE_SHARE = 0.3;

export interface Block {
  text: string;
  /** The empty line that stands before it. */
  apart: boolean;
}

/** Takes out of a tree what is no part of an article: furniture, and what is hidden. */
export function prune(root: PageNode): void {
  const measured = measure(root);
  const most = (measured.get(root)?.letters ?? 0) * FURNITURE_SHARE;
  const found: PageElement[] = [];
  for (const _ of walk(root, (element) => {
    const idle = isHidden(element) || isFurniture(element, measured.get(element)!, most);
    if (idle) found.push(element);
    return idle;
  }));
  for (const element of found) element.remove();
}

/** The blocks of a pruned tree in order. White space of all kinds is one space, soft hyphens are gone. */
export function blocksOf(root: PageNode): Block[] {
  const blocks: Block[] = [];
  let buffer = '';
  let last = '';
  let linked = 0;
  let inLink = 0;
  let inPre = 0;
  let heading = false;
  let apart = false;
  let closed = false;

  const flush = (empty: boolean) => {
    const text = tidy(buffer);
    const links = linked;
    buffer = '';
    last = '';
    linked = 0;
    // A paragraph that is nothing but a link leads to another story.
    if (text !== '' && (heading || !isLink(text, links))) {
      for (const line of text.split('\n')) {
        if (line !== '') blocks.push({ text: line, apart });
        apart = line === '';
      }
    }
    apart ||= empty;
  };

  for (const { node, enters } of walk(root)) {
    if (node.nodeType === TEXT) {
      const words = inkOf(node.textContent ?? '', inPre > 0);
      if (closed && GLUED_LEFT.test(last) && GLUED_RIGHT.test(words)) buffer += ' ';
      closed = false;
      buffer += words;
      if (words !== '') last = words.at(-1)!;
      if (inLink > 0) linked += words.trim().length;
    } else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toUpperCase();
      if (BLOCKS.has(name) || LINES.has(name)) {
        flush(BLOCKS.has(name));
        heading = enters && HEADINGS.has(name);
      } else if (name === 'BR' && enters) {
        buffer += '\n';
        last = '\n';
      } else if (name === 'A') inLink += enters ? 1 : -1;
      else if (!enters) closed = true;
      if (name === 'PRE') inPre += enters ? 1 : -1;
    }
  }
  flush(false);
  return blocks;
}

export const joinBlocks = (blocks: readonly Block[]): string =>
  blocks.map(({ text, apart }, i) => (i === 0 ? '' : apart ? '\n\n' : '\n') + text).join('');

/** Two inline elements side by side that a style sheet sets apart: a label and a headline. */
const GLUED_LEFT = /[\p{Ll}.!?:;"'\u201d\u2019)]$/u;
const GLUED_RIGHT = /^[\p{Lu}\d"'\u201c\u2018(]/u;

/** Marks that take no room in print. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

function inkOf(text: string, pre: boolean): string {
  const plain = text.replace(INVISIBLE, '');
  return pre ? plain.replace(/\r\n?/g, '\n').replace(/[^\S\n]/g, ' ') : plain.replace(/\s+/g, ' ');
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isLink = (text: string, linked: number): boolean => linked > 0 && linked >= text.length * 0.9;

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isFurniture(element: PageElement, { letters, framed }: Measure, most: number): boolean {
  const small = letters <= most;
  const name = element.nodeName.toUpperCase();
  if (NO_WORDS.has(name)) return small || !/^(?:ASIDE|FOOTER|NAV|MENU|DIALOG)$/.test(name);
  if (name === 'FIGURE') return !framed;
  if (name === 'SUP') return letters <= NOTE_MARK && isNoteMark(element);
  if (!small) return false;
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'complementary' || role === 'contentinfo') return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (names === '') return false;
  if (FURNITURE_NAMES.test(names.toLowerCase())) return true;
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => FURNITURE.has(word));
}

/** Longest mark of a footnote, in letters. */
const NOTE_MARK = 5;

/** "[3]" behind a number would read as part of it. */
function isNoteMark(element: PageElement): boolean {
  const mark = (element.textContent ?? '').trim();
  return /^[[(].*[\])]$/.test(mark) || element.querySelector('a') !== null;
}

interface Measure {
  /** Characters of text in the element. */
  letters: number;
  /** Whether it holds a table or a long quotation. */
  framed: boolean;
}

/** One pass over the tree, so that no element is looked through again at each level above it. */
function measure(root: PageNode): Map<PageNode, Measure> {
  const measured = new Map<PageNode, Measure>();
  const open: Measure[] = [];
  for (const { node, enters } of walk(root)) {
    if (node.nodeType === TEXT) {
      const inner = open.at(-1);
      if (inner) inner.letters += (node.textContent ?? '').trim().length;
    } else if (node.nodeType !== ELEMENT) continue;
    else if (enters) open.push({ letters: 0, framed: false });
    else {
      const own = open.pop()!;
      measured.set(node, own);
      const outer = open.at(-1);
      if (!outer) continue;
      outer.letters += own.letters;
      outer.framed ||= own.framed || /^(?:TABLE|BLOCKQUOTE)$/i.test(node.nodeName);
    }
  }
  return measured;
}
