import { getDocumentProxy } from 'unpdf';
import type { Metadata } from '../../model/document.js';
import { isoDate, mergeMetadata } from '../metadata.js';
import { type PageLines, withoutFurniture } from '../pdf/furniture.js';
import { columnsOf, type Piece } from '../pdf/lines.js';
import { paragraphsOf } from '../pdf/paragraphs.js';
import { documentOf, failure, type InputFormat, notice, type ReadItem } from '../types.js';

const MOST_PAGES = 3000;

/** A PDF with text: its lines as paragraphs, a column after the other, running heads and page numbers left out. */
export const pdf: InputFormat = {
  async *read({ file, bytes: load }, outer) {
    const bytes = await load();
    if (bytes.length > 0 && !Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) {
      const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
      yield failure('pdf', file, `is no PDF${zip ? ', but a zip archive' : ''}; its first bytes are not those of one`);
      return;
    }
    let document: Awaited<ReturnType<typeof getDocumentProxy>>;
    try {
      // The reader keeps the bytes it is given.
      document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
    } catch (error) {
      yield failure('pdf', file, reasonOf(error as Error));
      return;
    }
    try {
      const pages: PageLines[] = [];
      const notes: ReadItem[] = [];
      const count = Math.min(document.numPages, MOST_PAGES);
      for (let number = 1; number <= count; number++) {
        try {
          pages.push(await readPage(document, number));
        } catch (error) {
          notes.push(notice('pdf', file, `page ${number} cannot be read: ${(error as Error).message}`));
        }
      }
      if (count < document.numPages) notes.push(notice('pdf', file, `only its first ${count} pages are read`));
      const text = paragraphsOf(withoutFurniture(pages)).join('\n\n');
      if (text.trim() === '') {
        yield* notes;
        yield failure('empty', file, 'holds no text: its pages may be pictures');
        return;
      }
      const metadata = mergeMetadata(outer, await ownMetadata(document));
      yield* documentOf(file, bytes, { text, metadata, notes });
    } finally {
      await document.destroy();
    }
  },
};

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readPage(document: Proxy, number: number): Promise<PageLines> {
  const page = await document.getPage(number);
  const [left, bottom, , top] = page.view as [number, number, number, number];
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    // Text that runs up the margin.
    if (Math.abs(b) > Math.abs(a)) continue;
    pieces.push({
      text: item.str,
      x: x - left,
      y: y - bottom,
      width: item.width,
      size: Math.hypot(c, d) || item.height,
    });
  }
  page.cleanup();
  return { columns: columnsOf(pieces), height: top - bottom };
}

function reasonOf(error: Error): string {
  if (error.name === 'PasswordException') return 'is encrypted: a password is needed to read it';
  return `is no PDF that can be read: ${error.message.replace(/\.$/, '')}`;
}

const FILE_NAME = /\.(?:docx?|pdf|indd|qxd|odt|rtf|txt|html?)$|^(?:untitled|microsoft word\b|document\d*$)/i;

/**
 * Title, publisher and day of publication. The day on which the file was made is none: that of a printed web page is the
 * day of printing.
 */
async function ownMetadata(document: Proxy): Promise<Metadata> {
  const own: Metadata = {};
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const field = (...names: string[]): string => {
    for (const name of names) {
      const value: unknown = metadata?.get(name);
      const one = Array.isArray(value) ? value[0] : value;
      if (typeof one === 'string' && one.trim() !== '') return one.trim();
    }
    return '';
  };
  const title = field('dc:title') || String((info as { Title?: unknown }).Title ?? '').trim();
  if (title !== '' && !FILE_NAME.test(title)) own.title = title;
  const outlet = field('prism:publicationname', 'dc:publisher');
  if (outlet !== '') own.outlet = outlet;
  const url = field('prism:url', 'dc:source');
  if (/^https?:\/\//i.test(url)) own.url = url;
  const published = isoDate(field('prism:publicationdate', 'prism:coverdate', 'dc:date'));
  if (published) own.published = published;
  return own;
}
