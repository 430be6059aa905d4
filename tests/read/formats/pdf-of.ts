import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';

export interface Setting {
  /** Columns on the page. */
  columns?: number;
  /** Lines at the top and the bottom of each page; "#" is its number. */
  head?: string;
  foot?: string;
  title?: string;
  /** Breaks words at line ends with a hyphen. */
  hyphenate?: boolean;
  size?: number;
  linesPerColumn?: number;
}

const MARGIN = 60;
const GUTTER = 24;

/** A PDF of a headline and paragraphs, set in lines as a printer sets them. */
export async function pdfOf(
  headline: string,
  paragraphs: readonly string[],
  setting: Setting = {},
): Promise<Uint8Array> {
  const { columns = 1, size = 11, hyphenate = false, linesPerColumn = 40 } = setting;
  const document = await PDFDocument.create();
  if (setting.title) document.setTitle(setting.title);
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const leading = size * 1.25;
  let page!: PDFPage;
  let column = columns;
  let line = 0;
  let top = 0;
  const width = (595 - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  const put = (text: string, x: number, y: number, at = size) => page.drawText(text, { x, y, size: at, font });
  const turn = () => {
    page = document.addPage([595, 842]);
    const number = String(document.getPageCount());
    if (setting.head) put(setting.head.replace('#', number), MARGIN, 810, 9);
    if (setting.foot) put(setting.foot.replace('#', number), 280, 30, 9);
    column = 0;
    line = 0;
    top = 740;
  };
  const next = () => {
    if (column >= columns) turn();
    else if (line >= linesPerColumn) {
      line = 0;
      if (++column >= columns) turn();
    }
  };
  turn();
  wrap(headline, font, 20, 475, false).forEach((text, i) => {
    put(text, MARGIN, 770 - i * 24, 20);
    top = 770 - i * 24 - 40;
  });
  for (const paragraph of paragraphs) {
    for (const text of wrap(paragraph, font, size, width, hyphenate)) {
      next();
      put(text, MARGIN + column * (width + GUTTER), top - line * leading);
      line++;
    }
    line += 0.8;
  }
  return document.save();
}

function wrap(text: string, font: PDFFont, size: number, width: number, hyphenate: boolean): string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    const cut = hyphenate && /^[a-z]{7,}$/.test(word) ? 4 : 0;
    if (cut > 0 && fits(`${line} ${word.slice(0, cut)}-`)) {
      lines.push(`${line} ${word.slice(0, cut)}-`);
      line = word.slice(cut);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
