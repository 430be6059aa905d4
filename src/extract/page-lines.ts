import type { NoiseKind } from '../model/document.js';
import type { CalendarDate, PageRules } from '../model/page.js';
import { type Dateline, readDateline } from './datelines.js';
import { headerDate, prefixDate } from './header-dates.js';
import { strangeText } from './strange-text.js';

/* The lines of a page and what each of them is. One pass; long lines cost a look at their first words only. */

export type LineKind = 'body' | 'heading' | 'separator' | 'published' | 'updated' | 'date' | 'source' | 'noise';

export interface PageLine {
  /** Without the white space around it. */
  start: number;
  end: number;
  kind: LineKind;
  noise: NoiseKind | null;
  /** Where the furniture in the line ends: `end`, but less where a machine header stands before text. */
  date: CalendarDate | null;
  dateline: Dateline | null;
  /** A list of links begins after this line. */
  opensLinks: boolean;
  /** Readers' comments follow to the end of the story. */
  opensComments: boolean;
  /** Which mechanism gave the date. */
  rule: string;
  /** An outlet that the line names. */
  outlet: string | null;
  blankBefore: boolean;
}

const SEPARATOR = /^(?:[-_=~\u2013\u2014]{3,}|(?:[*#\u2022\u00b7] *){3,})$/;
const CLOSED = /[.!?\u2026:;,]["')\]]*$/;
/** A headline may ask or exclaim. */
const ASKS = /[?!]["')\]]*$/;
const SHORT = 220;
/** A day before a dash opens a paragraph of at least so many characters. */
const LONG_PREFIXED = 80;
/** Longer lines are tested for furniture only where their first word opens some. */
const BRIEF = 100;
/** Longest caption. */
const CAPTION = 400;
const DIGIT = /\d/;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xfeff;

/** Every line with ink, in order. */
export function readLines(text: string, page: PageRules): PageLine[] {
  const lines: PageLine[] = [];
  const wrapped = isWrapped(text);
  let blank = true;
  let opened = false;
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    from = to + 1;
    if (end === start) {
      blank = true;
      continue;
    }
    if (lines.length < 3) {
      const header = machineHeader(text, start, end, page);
      if (header) {
        lines.push(header);
        start = header.end;
        while (start < end && isSpace(text.charCodeAt(start))) start++;
        blank = true;
        if (start === end) continue;
      }
    }
    const last = lines.at(-1);
    // Inside a hard-wrapped paragraph nothing is furniture.
    const running = wrapped && !blank && last?.kind === 'body';
    if (running) lines.push(plain(start, end, 'body', false));
    else {
      const line = classify(text, start, end, page, blank);
      if (wrapped && !blank && line.kind === 'heading' && end - start >= 50) line.kind = 'body';
      if (!opened && line.kind === 'body' && end - start <= 160 && ASKS.test(text.slice(end - 4, end)))
        line.kind = 'heading';
      if (lines.length < HEADER && !opened) addHeaderDate(text, line, page);
      opened ||= line.kind === 'body';
      lines.push(line);
    }
    blank = false;
  }
  for (const line of lines.slice(Math.max(1, lines.length - FOOT))) addHeaderDate(text, line, page);
  return lines;
}

/** Lines at the top and at the foot of a page that may tell its day among other words. */
const HEADER = 8;
const FOOT = 2;

/** Takes the day of a line that tells nothing else. */
function addHeaderDate(text: string, line: PageLine, page: PageRules): void {
  if (line.date || !(line.kind === 'heading' || line.kind === 'body' || line.noise === 'byline')) return;
  page.eventBox.lastIndex = line.end;
  if (page.eventBox.test(text)) return;
  const date = headerDate(text, line.start, line.end, page);
  if (date) Object.assign(line, { kind: 'published', noise: 'byline', date, dateline: null, rule: 'page-header' });
}

/** The lower-case word with which a line begins. */
function firstWord(text: string, start: number): string {
  let i = start;
  for (; i < start + 16; i++) {
    const c = text.charCodeAt(i) | 32;
    if (c < 97 || c > 122) break;
  }
  return text.slice(start, i).toLowerCase();
}

function plain(start: number, end: number, kind: LineKind, blankBefore: boolean): PageLine {
  return {
    start,
    end,
    kind,
    noise: null,
    date: null,
    dateline: null,
    opensLinks: false,
    opensComments: false,
    rule: '',
    outlet: null,
    blankBefore,
  };
}

/** Text wrapped at some 60 to 90 columns, judged by the first lines that are not blank. */
function isWrapped(text: string): boolean {
  let seen = 0;
  let full = 0;
  for (let from = 0; from < text.length && seen < 40; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const length = to - from;
    if (length > 110) return false;
    if (length > 1) {
      seen++;
      if (length >= 45 && !CLOSED.test(text.slice(to - 4, to).trimEnd())) full++;
    }
    from = to + 1;
  }
  return seen >= 8 && full * 2 > seen;
}

/** "LIVE - the day at the pass", "DELTA POST - city edition": capitals and a dash in a line that stands apart or over a date. */
function isTitled(text: string, { dateline, end }: PageLine, page: PageRules): boolean {
  if (dateline!.agency !== null || dateline!.date !== null) return false;
  return text[end + 1] === '\n' || page.dateAt(text, end + 1, Math.min(text.length, end + 40)) !== null;
}

const IMPRINT = 80;
const CAPITALISED = /^(?:[\p{Lu}\d&/][^ ]*(?: +|$))+$/u;

/** "Elbe Defence Staff - Public Affairs": names on both sides of the dash, and nothing told. */
const isImprint = (text: string, { start, end, dateline }: PageLine): boolean =>
  dateline!.agency === null &&
  dateline!.date === null &&
  end - start <= IMPRINT &&
  CAPITALISED.test(text.slice(dateline!.end, end));

function machineHeader(text: string, start: number, end: number, page: PageRules): PageLine | null {
  page.machineDate.lastIndex = start;
  const m = page.machineDate.exec(text);
  if (!m || start + m[0].length > end) {
    if (end - start <= LONG_PREFIXED) return null;
    const dateline = readDateline(text, start, end, page);
    const day = dateline?.date || dateline?.agency ? null : prefixDate(text, start, end, page);
    return day && { ...plain(start, day.end, 'published', true), noise: 'byline', date: day, rule: 'header' };
  }
  const at = start + m[0].indexOf(m[1]!);
  const [year, month, day] = m[1]!.split('-').map(Number);
  const date = { start: at, end: at + m[1]!.length, year: year!, month: month ?? null, day: day ?? null };
  return { ...plain(start, date.end, 'published', true), noise: 'byline', date, rule: 'header' };
}

function classify(text: string, start: number, end: number, page: PageRules, blank: boolean): PageLine {
  const length = end - start;
  const line = plain(start, end, 'body', blank);
  if (length > BRIEF && !page.openers.has(firstWord(text, start))) {
    // A paragraph: of all furniture only a credit at its end can tell it for a caption.
    if (length <= CAPTION && hasCredit(text.slice(end - 90, end), page))
      return { ...line, kind: 'noise', noise: 'caption' };
    if (length <= 200 && !CLOSED.test(text.slice(end - 4, end))) line.kind = 'heading';
  } else if (length <= SHORT) {
    const raw = text.slice(start, end);
    if (SEPARATOR.test(raw)) return { ...line, kind: 'separator' };
    const dated = DIGIT.test(raw) && page.dateHint.test(raw) ? datedLine(text, line, raw, page) : null;
    if (dated) return dated;
    const furniture = furnitureOf(raw, line, page);
    if (furniture) return furniture;
    if (!CLOSED.test(raw) && length <= 200) line.kind = 'heading';
  } else {
    const furniture = longCaption(text, line, page);
    if (furniture) return furniture;
  }
  const strange = length >= 40 ? strangeText(text, start, end, page) : null;
  if (strange) return { ...line, kind: 'noise', noise: strange };
  if (length >= 12) line.dateline = readDateline(text, start, end, page);
  if (line.dateline && line.kind === 'heading' && (isTitled(text, line, page) || isImprint(text, line)))
    line.dateline = null;
  if (line.dateline) {
    line.date = line.dateline.date;
    line.rule = 'dateline';
    line.kind = line.dateline.end >= end && line.date ? 'date' : 'body';
    line.noise = line.kind === 'date' ? 'byline' : null;
  }
  return line;
}

/** Published lines, bylines with a date, and dates that have a line of their own. */
function datedLine(text: string, line: PageLine, raw: string, page: PageRules): PageLine | null {
  const { start, end } = line;
  page.publishedCue.lastIndex = 0;
  const cue = page.publishedCue.exec(raw);
  page.eventBox.lastIndex = end;
  if (cue && !page.eventBox.test(text)) {
    const date = page.findDate(text, start + cue[0].length, Math.min(end, start + cue[0].length + 40));
    const after = date ? raw.slice(date.end - start) : '';
    if (date && !/[.!?]$/.test(after) && (bare(after, page) === '' || (after.length <= 60 && /^\W/.test(after.trim()))))
      return { ...line, kind: 'published', noise: 'byline', date, rule: 'published-line' };
  }
  page.updatedCue.lastIndex = 0;
  const update = page.updatedCue.exec(raw);
  if (update) {
    const date = page.findDate(text, start + update[0].length, Math.min(end, start + update[0].length + 40));
    if (date && bare(raw.slice(date.end - start), page) === '')
      return { ...line, kind: 'updated', noise: 'byline', date, rule: 'updated-line' };
  }
  const inside = raw.length <= 160 ? publishedWord(raw, page) : null;
  if (inside) {
    const at = start + inside.end;
    const date = page.findDate(text, at, Math.min(end, at + 30));
    const after = date ? raw.slice(date.end - start) : '';
    const bar = after.search(/[|\u2022\u00b7]/);
    if (date && bare(bar < 0 ? after : after.slice(0, bar), page) === '') {
      const before = raw.slice(0, inside.start);
      const name = before.replace(/[\s|,\u2022\u00b7-]+$/, '').trim();
      const outlet = /[|\u2022\u00b7]\s*$/.test(before) && !page.dateHint.test(name) ? name : null;
      return { ...line, kind: 'published', noise: 'byline', date, rule: 'published-line', outlet };
    }
  }
  if (raw.length > 120 || (raw.length > 60 && raw.endsWith('.'))) return null;
  const date = page.findDate(text, start, end);
  if (!date || date.day === null || date.year === null) return null;
  let rest = raw.slice(0, date.start - start);
  let tail = raw.slice(date.end - start);
  const again = page.findDate(tail, 0, tail.length);
  if (again) tail = tail.slice(0, again.start) + tail.slice(again.end);
  rest = bare(rest, page);
  tail = bare(tail, page);
  // "Friday 7 May 2032 | All hours of Oslo": what stands behind the bar tells of the clock.
  const barred =
    rest === '' &&
    raw.length <= 60 &&
    /^[\s,]*[|\u2022\u00b7]/.test(raw.slice(date.end - start).replace(page.clock, ' '));
  if (rest === '' && (tail === '' || barred))
    return { ...line, kind: 'date', noise: 'byline', date, rule: 'date-line' };
  page.byline.lastIndex = 0;
  if (tail === '' && page.byline.test(raw))
    return { ...line, kind: 'published', noise: 'byline', date, rule: 'byline' };
  // "SECTION | PAGE | Friday 3 May 2024": crumbs and a date.
  if (tail === '' && /[|\u2022\u00b7]\s*$/.test(raw.slice(0, date.start - start)))
    return { ...line, kind: 'date', noise: 'byline', date, rule: 'date-line' };
  // "Written answers - Tuesday 10 May 2022": a title and its day. It stays a title.
  if (tail === '' && /[|\u2022\u00b7\u2013\u2014]\s*$|\s-\s*$/.test(titleBefore(raw.slice(0, date.start - start))))
    return { ...line, kind: 'heading', date, rule: 'titled' };
  // "Delta wire | 2024-03-16 08:11 | Editor: Ilo Brand": a day between bars.
  const behind = raw.slice(date.end - start);
  const bar = behind.indexOf('|');
  if (
    bar >= 0 &&
    raw
      .slice(0, date.start - start)
      .trimEnd()
      .endsWith('|') &&
    bare(behind.slice(0, bar), page) === ''
  )
    return { ...line, kind: 'date', noise: 'byline', date, rule: 'date-line' };
  return null;
}

/** The words before a date without the weekday and the place that belong to it ("- Ostby, Tuesday, "). */
const titleBefore = (before: string): string =>
  before.replace(/(?:\p{Lu}[\p{L}'. -]{1,30}, +)?(?:\p{Lu}\p{L}{2,8}day,? +)?$/u, '');

/** The word of publication inside a line; one of an update only where no other stands there ("Updated 9 March | Published 8 March"). */
function publishedWord(raw: string, page: PageRules): { start: number; end: number } | null {
  let update: { start: number; end: number } | null = null;
  for (let from = 0; from < raw.length; ) {
    const m = page.publishedInside.exec(from === 0 ? raw : raw.slice(from));
    if (!m) break;
    const found = { start: from + m.index, end: from + m.index + m[0].length };
    page.updatedCue.lastIndex = found.start;
    if (!page.updatedCue.test(raw)) return found;
    update ??= found;
    from = found.end;
  }
  return update;
}

/** What is left of a part of a line without clock times, zones, weekdays and punctuation. */
function bare(part: string, page: PageRules): string {
  return part.replace(page.clock, ' ').replace(/[\s,.|:;()\u2022\u00b7\u2013\u2014/-]+/g, '');
}

function furnitureOf(raw: string, line: PageLine, page: PageRules): PageLine | null {
  page.sourceLine.lastIndex = 0;
  const source = page.sourceLine.exec(raw);
  if (source) return { ...line, kind: 'source', noise: 'boilerplate', outlet: source[1]!.trim(), rule: 'source-line' };
  page.copyright.lastIndex = 0;
  const right = raw.length <= 160 ? page.copyright.exec(raw) : null;
  if (right)
    return { ...line, kind: 'noise', noise: 'boilerplate', outlet: right[1]?.trim() || null, rule: 'copyright' };
  for (const row of page.noise) {
    if (raw.length > row.maxLength || (row.needs && lacks(raw, row.needs)) || !row.pattern.test(raw)) continue;
    return {
      ...line,
      kind: 'noise',
      noise: row.kind,
      opensLinks: row.scope === 'links',
      opensComments: row.scope === 'comments',
    };
  }
  page.byline.lastIndex = 0;
  if (raw.length <= 110 && !/[.!?]$/.test(raw) && page.byline.test(raw))
    return { ...line, kind: 'noise', noise: 'byline', rule: 'byline', outlet: bylineOutlet(raw, page) };
  // "BBC News, Addis Ababa": the outlet and where it writes from.
  const comma = raw.length <= 60 ? raw.indexOf(', ') : -1;
  const outlet = comma > 0 && !CLOSED.test(raw) ? page.outlets.get(raw.slice(0, comma).toLowerCase()) : undefined;
  if (outlet && raw.slice(comma + 2).split(' ').length <= 3)
    return { ...line, kind: 'noise', noise: 'byline', rule: 'byline', outlet };
  if (page.creditLine.test(raw)) return { ...line, kind: 'noise', noise: 'caption', rule: 'credit' };
  if (hasCredit(raw, page)) return { ...line, kind: 'noise', noise: 'caption' };
  return null;
}

/** True where the line holds none of the characters. */
function lacks(raw: string, characters: string): boolean {
  for (const c of characters) if (raw.includes(c)) return false;
  return true;
}

/** A credit at the end of a line, looked for only where the last characters allow one. */
function hasCredit(raw: string, page: PageRules): boolean {
  const last = raw.endsWith('.') ? raw[raw.length - 2] : raw[raw.length - 1];
  const tail = raw.length > 90 ? raw.slice(-90) : raw;
  const colon = tail.includes(': ') || tail.includes(' from ');
  return page.creditEnds.some(
    ({ closer, pattern }) => (closer === ':' ? colon : closer === last) && pattern.test(tail),
  );
}

/** "By Jane Doe | THE HERALD", "By REUTERS". */
function bylineOutlet(raw: string, page: PageRules): string | null {
  for (const part of raw.split(/[|\u2022\u00b7,/]| for /).slice(raw.includes('|') ? 1 : 0)) {
    const name = part.replace(/^\s*by\s+/i, '').trim();
    const known = page.outlets.get(name.toLowerCase());
    if (known) return known;
  }
  const bar = raw.lastIndexOf('|');
  return bar > 0 ? raw.slice(bar + 1).trim() || null : null;
}

function longCaption(text: string, line: PageLine, page: PageRules): PageLine | null {
  const length = line.end - line.start;
  if (length > 600) return null;
  const tail = text.slice(line.end - 60, line.end);
  const last = tail[tail.length - 1]!;
  if ((last === ']' || last === ')' || last === '.') && length <= CAPTION && hasCredit(tail, page))
    return { ...line, kind: 'noise', noise: 'caption' };
  let raw: string | null = null;
  for (const row of page.noise) {
    if (length > row.maxLength) continue;
    raw ??= text.slice(line.start, line.end);
    if (row.pattern.test(raw)) return { ...line, kind: 'noise', noise: row.kind };
  }
  return null;
}
