import type { Article, Publication, SourceDocument } from '../model/document.js';
import type { CalendarDate, PageRules } from '../model/page.js';
import { type PageLine, readLines } from './page-lines.js';

/*
 * The stories of a document: where each begins and ends, its title, outlet and day of publication, and which stretches
 * are furniture of the page. Lines are read once (page-lines.ts) and put together here.
 */

/** Body text after which a published line or a dateline opens another story. */
const STORY_BODY = 150;
const BRIEF_BODY = 60;
const HEADER_LINES = 10;
/** Lines at the end among which a press contact stands. */
const FOOT_LINES = 8;
/** Lines at the end among which a place and a day close a letter. */
const CLOSING = 3;
/** Lines within which the body of a story begins. */
const OPENING_LINES = 60;
const DAY = 86_400_000;
const DROP_AFTER = 14;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** The stories in order; at least one where the text holds any ink. `text` is the normalised document text. */
export function splitArticles(document: SourceDocument, text: string, page: PageRules): Article[] {
  const lines = readLines(text, page);
  if (lines.length === 0) return [];
  markLinks(lines, text);
  markComments(lines);
  markCredits(lines);
  const starts = storyStarts(lines);
  return starts.map((first, index) => {
    const next = starts[index + 1] ?? lines.length;
    const end = index + 1 < starts.length ? lines[next]!.start : text.length;
    const start = index === 0 ? 0 : lines[first]!.start;
    return story(document, text, page, lines.slice(first, next), { index, start, end, only: starts.length === 1 });
  });
}

/** Lists of links: after their heading, headlines and the one-paragraph summaries between them. */
function markLinks(lines: PageLine[], text: string): void {
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]!.opensLinks) continue;
    for (let j = i + 1; j < lines.length; j++) {
      const line = lines[j]!;
      const after = lines[j + 1];
      if (line.opensLinks) break;
      if (line.kind === 'noise') continue;
      const summary =
        line.kind === 'body' &&
        line.end - line.start <= 320 &&
        line.dateline === null &&
        lines[j - 1]!.noise === 'link' &&
        j - 1 > i &&
        // Behind a list with bullets the story goes on.
        (isItem(text, line) || !isItem(text, lines[j - 1]!)) &&
        (!after || after.kind === 'heading' || after.kind === 'noise');
      if (line.kind === 'heading' && heads(lines, j)) break;
      if (line.kind !== 'heading' && !summary) break;
      line.kind = 'noise';
      line.noise = 'link';
    }
  }
}

/** Readers' comments: from their heading below a story to the next one, where they are shorter than the story. */
function markComments(lines: PageLine[]): void {
  if (!lines.some((l) => l.opensComments)) return;
  const opens = (l: PageLine): boolean => l.kind === 'published' || l.dateline !== null;
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && !opens(lines[end]!)) end++;
    const part = lines.slice(first, end);
    const size = part.reduce((sum, l) => sum + inkOf(l), 0);
    let above = 0;
    const at = part.findIndex((l) => {
      if (l.opensComments && above >= STORY_BODY && size - above < above) return true;
      above += inkOf(l);
      return false;
    });
    if (at >= 0) for (const line of part.slice(at + 1)) Object.assign(line, { kind: 'noise', noise: 'boilerplate' });
    first = end;
  }
}

const inkOf = (line: PageLine): number => (line.kind === 'body' ? line.end - line.start : 0);

const isItem = (text: string, line: PageLine): boolean => '*\u2022\u00b7-'.includes(text[line.start]!);

/** A heading over two paragraphs or a published line heads a story and is no link. */
function heads(lines: PageLine[], at: number): boolean {
  let below = at + 1;
  while (below < lines.length && below - at <= BYLINES && isByline(lines[below]!)) below++;
  const [a, b] = [lines[below], lines[below + 1]];
  if (below > at + 1) {
    const ink = lines.slice(below, below + OPENING_NOISE).filter((l) => l.noise === null);
    if (ink[0]?.kind === 'body' && ink[1]?.kind === 'body') return true;
  }
  if (a && (a.kind === 'published' || a.dateline)) return true;
  return a?.kind === 'body' && b?.kind === 'body';
}

/** Lines between a heading and its story: who wrote it, when, for whom. */
const BYLINES = 4;
/** Lines below them among which two paragraphs stand, captions and the like between. */
const OPENING_NOISE = 6;
const isByline = (line: PageLine): boolean => line.noise === 'byline' || line.kind === 'date';

/** A line that is only a credit makes the short line above it a caption. */
function markCredits(lines: PageLine[]): void {
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]!;
    if (lines[i]!.rule !== 'credit' || above.kind !== 'body' || above.end - above.start > 300 || above.dateline)
      continue;
    above.kind = 'noise';
    above.noise = 'caption';
  }
}

/** Indices of the lines that begin a story. */
function storyStarts(lines: PageLine[]): number[] {
  const starts = [0];
  let body = 0;
  let closed = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind === 'source') closed = true;
    const opener =
      line.kind === 'published' ||
      (line.dateline !== null && (line.dateline.agency !== null || line.dateline.date?.year != null)) ||
      (line.kind === 'date' && (closed || lines[i - 1]?.kind === 'separator'));
    // A dateline with agency and year opens a story however short the briefs are.
    const brief = line.dateline?.agency && line.dateline.date?.year != null;
    const enough = brief ? BRIEF_BODY : STORY_BODY;
    if (opener && body >= enough) {
      const first = headerStart(lines, i, starts.at(-1)!);
      const separate = first < i || closed || line.kind === 'published' || line.dateline !== null;
      if (separate && bodyAfter(lines, i) >= enough) {
        starts.push(first);
        body = 0;
        closed = false;
      }
    }
    if (line.kind === 'body') body += line.end - line.start;
  }
  return starts;
}

/** From the line that opens a story back over its title, captions and bylines. */
function headerStart(lines: PageLine[], at: number, from: number): number {
  let first = at;
  for (let i = at - 1; i > from && at - i <= HEADER_LINES; i--) {
    const { kind, noise } = lines[i]!;
    const header =
      kind === 'heading' ||
      kind === 'date' ||
      (kind === 'noise' && (noise === 'caption' || noise === 'byline' || noise === 'link'));
    if (!header) break;
    first = i;
  }
  return first;
}

/** Body text from the opening line to the next published line. */
function bodyAfter(lines: PageLine[], at: number): number {
  let sum = 0;
  for (let i = at; i < lines.length && i - at < OPENING_LINES && sum < STORY_BODY; i++) {
    const line = lines[i]!;
    if (i > at && line.kind === 'published') break;
    if (line.kind === 'body') sum += line.end - line.start;
  }
  return sum;
}

interface Bounds {
  index: number;
  start: number;
  end: number;
  only: boolean;
}

function story(document: SourceDocument, text: string, page: PageRules, lines: PageLine[], bounds: Bounds): Article {
  const header = headerOf(lines);
  const first = lines.findIndex((l) => l.kind === 'body');
  const opening = first < 0 ? null : (lines.slice(first, first + 3).find((l) => l.dateline) ?? null);
  const warnings: Article['warnings'] = [];
  const supplied = suppliedDay(document);
  const dateline = opening?.dateline ?? header.find((l) => l.dateline)?.dateline ?? null;
  const stated = pageDay(header, lines, bounds.index);
  let published = datelineDay(dateline?.date ?? null, stated ?? supplied) ?? stated;
  if (published?.confidence === 'low') {
    if (supplied) published = supplied;
    else if (contradicted(published, text, page, lines)) {
      warnings.push({
        code: 'page-date-dropped',
        message: page.messages.pageTopDropped(published.value),
        offset: published.start ?? bounds.start,
      });
      published = null;
    }
  }
  published ??= supplied;
  const outlet = storyOutlet(text, page, lines, header, dateline?.agency ?? null);
  const { metadata } = document;
  return {
    index: bounds.index,
    start: bounds.start,
    end: bounds.end,
    title: titleOf(text, header, page),
    outlet: bounds.only ? (metadata.outlet ?? outlet) : (outlet ?? metadata.outlet ?? null),
    url: bounds.only ? (metadata.url ?? sourceUrl(lines)) : (sourceUrl(lines) ?? metadata.url ?? null),
    published,
    datelinePlace: dateline?.place ?? null,
    noise: lines.filter((l) => l.noise !== null).map((l) => ({ start: l.start, end: l.end, kind: l.noise! })),
    warnings,
  };
}

/** The lines above the story: up to the first paragraph, and on to a date or byline that stands below a standfirst. */
function headerOf(lines: PageLine[]): PageLine[] {
  let end = 0;
  let body = 0;
  for (let i = 0; i < lines.length && i < HEADER_LINES + 2; i++) {
    const line = lines[i]!;
    if (line.kind === 'body' && (++body > 1 || line.dateline)) break;
    if (body === 0 || line.date) end = i + 1;
  }
  return lines.slice(0, end);
}

function suppliedDay(document: SourceDocument): Publication | null {
  const value = document.metadata.published && DATE.exec(document.metadata.published)?.[0];
  if (!value) return null;
  return { value, confidence: 'high', basis: 'supplied', start: null, end: null, rule: 'metadata' };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO form of the parts that a date gives; null without a year. */
function isoOf(date: CalendarDate): string | null {
  if (date.year === null) return null;
  if (date.month === null) return String(date.year);
  return date.day === null ? `${date.year}-${two(date.month)}` : `${date.year}-${two(date.month)}-${two(date.day)}`;
}

function stated(line: PageLine, confidence: 'high' | 'low', rule = line.rule): Publication | null {
  const value = line.date && isoOf(line.date);
  if (!value) return null;
  return { value, confidence, basis: 'stated', start: line.date!.start, end: line.date!.end, rule };
}

/** The dateline's day; one without a year takes it from the other date of the page, as the last such day up to it. */
function datelineDay(date: CalendarDate | null, other: Publication | null): Publication | null {
  if (!date || date.day === null || date.month === null) return null;
  const place = { start: date.start, end: date.end, rule: 'dateline' };
  if (date.year !== null) return { value: isoOf(date)!, confidence: 'high', basis: 'stated', ...place };
  if (!other || other.value.length < 10) return null;
  const last = Date.parse(other.value);
  for (const year of [Number(other.value.slice(0, 4)), Number(other.value.slice(0, 4)) - 1]) {
    const value = isoOf({ ...date, year })!;
    const age = (last - Date.parse(value)) / DAY;
    if (age >= -1 && age <= 31) return { value, confidence: other.confidence, basis: 'resolved', ...place };
  }
  return null;
}

/** The best day among the lines: a published line, a header, a byline, a date of its own, an update, a footer. */
function pageDay(header: PageLine[], lines: PageLine[], index: number): Publication | null {
  const cue = header.find((l) => l.kind === 'published' && l.rule === 'published-line' && l.date);
  const found = cue ?? header.find((l) => l.kind === 'published' && l.date);
  if (found) return stated(found, 'high');
  const titled = header.find((l) => l.rule === 'titled');
  if (titled) return stated(titled, 'high');
  const at = header.findIndex((l) => l.kind === 'date' && l.rule === 'date-line');
  if (at >= 0) {
    const top = index === 0 && !header.slice(0, at).some((l) => l.kind === 'heading' || l.noise === 'byline');
    const day = stated(header[at]!, top ? 'low' : 'high', top ? 'page-top' : 'date-line');
    if (!top) return day;
    const other = header.slice(at + 1).find((l) => l.kind === 'date' && l.date);
    return (other && stated(other, 'high')) ?? later(lines, header.length) ?? day;
  }
  return later(lines, 0);
}

/** A published or updated line anywhere else in the story. */
function later(lines: PageLine[], from: number): Publication | null {
  const rest = lines.slice(from);
  const line = rest.find((l) => l.kind === 'published' && l.date) ?? rest.find((l) => l.kind === 'updated' && l.date);
  if (line) return stated(line, 'high');
  // "Ostby, 5 May 2014" at the foot of a communique.
  const foot = lines.slice(-CLOSING).find((l) => l.kind === 'date' && l.rule === 'dateline');
  return foot ? stated(foot, 'high', 'closing') : null;
}

/** True where the story has explicit days and all of them lie more than 14 days before the low date. */
function contradicted(published: Publication, text: string, page: PageRules, lines: PageLine[]): boolean {
  if (published.value.length < 10) return false;
  const top = Date.parse(published.value);
  const year = Number(published.value.slice(0, 4));
  let seen = 0;
  for (const line of lines) {
    if (line.noise !== null) continue;
    for (let at = line.start; at < line.end; ) {
      const date = page.findDate(text, at, line.end);
      if (!date) break;
      at = date.end;
      if (date.day === null || date.month === null) continue;
      let day = Date.parse(isoOf({ ...date, year: date.year ?? year })!);
      if (date.year === null && day > top) day = Date.parse(isoOf({ ...date, year: year - 1 })!);
      if (Number.isNaN(day)) continue;
      seen++;
      if (top - day <= DROP_AFTER * DAY) return false;
    }
  }
  return seen > 0;
}

/** Four words. */
const LONG_TITLE = /\s\S+\s+\S+\s/;

function titleOf(text: string, header: PageLine[], page: PageRules): Article['title'] {
  const spans = header
    .filter((l) => l.kind === 'heading')
    .map((l) => trimMarks(text, l))
    .filter((s) => s.end - s.start >= 12 && !page.documentSymbol.test(text.slice(s.start, s.end)));
  const long = spans.filter((s) => LONG_TITLE.test(text.slice(s.start, s.end)));
  return long.find((s) => !text.slice(s.start, s.end).includes('|')) ?? long[0] ?? spans[0] ?? null;
}

/** Without the marks that set a headline off ("**...**", "# ...", "* ..."). */
function trimMarks(text: string, line: PageLine): { start: number; end: number } {
  let { start, end } = line;
  while (start < end && '*#_ '.includes(text[start]!)) start++;
  while (end > start && '*#_ '.includes(text[end - 1]!)) end--;
  return { start, end };
}

function storyOutlet(
  text: string,
  page: PageRules,
  lines: PageLine[],
  header: PageLine[],
  agency: string | null,
): string | null {
  const usual = (name: string): string => page.outlets.get(name.toLowerCase().replace(/^www\./, '')) ?? name;
  if (agency) return usual(agency);
  for (const line of header) {
    if (line.outlet && line.kind === 'published') return usual(line.outlet);
  }
  for (const line of header) {
    const parts =
      line.end - line.start <= 60 ? text.slice(line.start, line.end).split(/ +[|\u2022\u00b7\u2013-] +/) : [];
    for (const part of parts) {
      const known = page.outlets.get(part.toLowerCase().trim());
      if (known) return known;
    }
  }
  const own = page.issuerOf(
    header.map((l) => text.slice(l.start, l.end)),
    lines.slice(-FOOT_LINES).map((l) => text.slice(l.start, Math.min(l.end, l.start + 240))),
  );
  if (own) return usual(own);
  for (const rule of ['byline', 'source-line', 'copyright']) {
    const line = lines.find((l) => l.outlet && l.rule === rule);
    if (line)
      return usual(
        line
          .outlet!.replace(/^https?:\/\//, '')
          .replace(/^www\./, '')
          .replace(/\/.*$/, ''),
      );
  }
  return null;
}

/** The address in a source line. */
function sourceUrl(lines: PageLine[]): string | null {
  const line = lines.find((l) => l.kind === 'source' && l.outlet && /^(?:https?:\/\/|www\.)\S+$/.test(l.outlet));
  return line?.outlet ?? null;
}
