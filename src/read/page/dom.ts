import { parseHTML } from 'linkedom';

/* The little of a page's tree that is asked for here; never by recursion, since a hostile page nests as deep as it likes. */

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  remove(): void;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageTree {
  document: PageElement & { readonly body: PageElement | null; readonly documentElement: PageElement | null };
  elements: number;
  /** Elements inside each other at the deepest place. */
  depth: number;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The tree of a page, without its scripts, styles and pictures; null for a text without any element. */
export function parsePage(html: string): PageTree | null {
  const { document } = parseHTML(framed(lightened(html))) as unknown as Pick<PageTree, 'document'>;
  const root = document.documentElement;
  if (!root) return null;
  let elements = 0;
  let deepest = 0;
  for (const { node, depth, enters } of walk(root)) {
    if (!enters || node.nodeType !== ELEMENT) continue;
    elements++;
    if (depth > deepest) deepest = depth;
  }
  return { document, elements, depth: deepest };
}

export interface Step {
  node: PageNode;
  /** 0 for the root. */
  depth: number;
  /** False where an element is left. */
  enters: boolean;
}

/** The nodes below and with `root` in order, elements once more when they are left. What `skips` names is passed over. */
export function* walk(root: PageNode, skips: (element: PageElement) => boolean = () => false): Generator<Step> {
  let node: PageNode | null = root;
  let depth = 0;
  while (node) {
    const element = node.nodeType === ELEMENT;
    const passed: boolean = element && node !== root && skips(node as PageElement);
    if (!passed) yield { node, depth, enters: true };
    if (element && !passed) {
      if (node.firstChild) {
        node = node.firstChild;
        depth++;
        continue;
      }
      yield { node, depth, enters: false };
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (node) yield { node, depth, enters: false };
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

/** Without what holds no words of the article and makes most of a saved page's bytes. */
function lightened(html: string): string {
  let page = html.replace(/(=\s*["']?|\()data:[^"'\s)>]*/gi, '$1');
  // A page that is XML closes an empty element where it opens it.
  if (/^\s*<\?xml\b/.test(page))
    page = page.replace(/<(script|style|iframe|title|div|span|p|a)\b([^<>]*)\/>/gi, '<$1$2></$1>');
  return withoutDeadWeight(page);
}

const OPENS = /<(?:(script|style|svg)\b|!--(?!\s*saved from url))/gi;
const CLOSES: Record<string, RegExp> = {
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
  svg: /<\/svg\s*>/gi,
  comment: /-->/g,
};
const TAG = 400;

/** Without scripts (JSON-LD aside), styles, drawings and comments; what is never closed stays. */
function withoutDeadWeight(html: string): string {
  const kept: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  OPENS.lastIndex = 0;
  for (let open = OPENS.exec(html); open; open = OPENS.exec(html)) {
    const kind = open[1]?.toLowerCase() ?? 'comment';
    if (unclosed.has(kind)) continue;
    const closes = CLOSES[kind]!;
    closes.lastIndex = OPENS.lastIndex;
    const close = closes.exec(html);
    if (!close) {
      unclosed.add(kind);
      continue;
    }
    OPENS.lastIndex = close.index + close[0].length;
    const data = kind === 'script' && /^[^>]*\bld\+json/i.test(html.slice(open.index, open.index + TAG));
    if (data) continue;
    kept.push(html.slice(from, open.index));
    from = OPENS.lastIndex;
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

/** With the outer elements that a fragment, or a page that leaves them to the browser, does not write. */
function framed(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  const head = /<\/head\s*>/i.exec(html);
  if (/<html[\s>]/i.test(html)) {
    if (!head) return html.replace(/<html(?:\s[^>]{0,2000})?>/i, '$&<body>');
    const at = head.index + head[0].length;
    return `${html.slice(0, at)}<body>${html.slice(at)}`;
  }
  return `<html><body>${html}</body></html>`;
}
