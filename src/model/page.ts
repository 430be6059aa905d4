import type { NoiseKind } from './document.js';

/* What a language supplies about the furniture of pages: published lines, datelines, captions, links, boilerplate. */

/** An explicit calendar date as written, parts that the words leave open null. Offsets are offsets in the text given. */
export interface CalendarDate {
  start: number;
  end: number;
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  /** 1 to 31. */
  day: number | null;
}

/** How far a row of page furniture reaches: its line, or a list of links that follows it. */
export type NoiseScope = 'line' | 'links' | 'comments';

/** A row of page furniture: lines that `pattern` matches (from their first character) are noise of `kind`. */
export interface NoiseRow {
  kind: NoiseKind;
  scope: NoiseScope;
  pattern: RegExp;
  /** Only lines up to this many characters are tested. */
  maxLength: number;
  /** Lines without any of these characters are not tested; absent: all are. */
  needs?: string;
}

/** A way in which a credit closes a caption; `closer` is the last character (a stop aside) of lines that can hold it, ":" one anywhere. */
export interface CreditRow {
  closer: ']' | ')' | ':';
  pattern: RegExp;
}

/** The page rules of a language. All patterns are free of the `g` flag; `y` patterns are matched where a line begins. */
export interface PageRules {
  /** The explicit date that begins at `at`, before `to`. */
  dateAt(text: string, at: number, to: number): CalendarDate | null;
  /** The first explicit date in `[from, to)`. */
  findDate(text: string, from: number, to: number): CalendarDate | null;
  /** A quick test that a line can hold a date at all. */
  dateHint: RegExp;
  /** A word that says that the date after it is the day of publication ("Published", "Posted on"); sticky. */
  publishedCue: RegExp;
  /** The line below a date that makes it the day of an event ("Location: ..."): the box of an encyclopedia; sticky. */
  eventBox: RegExp;
  /** The same word anywhere in a short line ("THE HERALD | Published ..."). */
  publishedInside: RegExp;
  /** A later date of the same page ("Updated", "Last modified"); sticky. */
  updatedCue: RegExp;
  /** A machine header in front of the text ("date 2025-06-17"): group 1 is the date; sticky. */
  machineDate: RegExp;
  /** A symbol or number of an official document or press release that heads it. */
  documentSymbol: RegExp;
  /** The line that names the source and ends a story: group 1 is a name or an address; sticky. */
  sourceLine: RegExp;
  /** A byline ("By Jane Doe", "Staff Writer"); sticky. */
  byline: RegExp;
  /** Clock times and zones that may stand beside a date in a line of its own. */
  clock: RegExp;
  /** Words in small letters that a line may hold that tells no more than where and when a page came out. */
  pageWords: ReadonlySet<string>;
  /** What makes a day in such a line none of publication ("Photo:", "on this day"). */
  noPublication: RegExp;
  noise: readonly NoiseRow[];
  /** Lower-case first words of the furniture that can fill a long line ("" for a line that begins with no letter). */
  openers: ReadonlySet<string>;
  /** A line that is nothing but a photographer's credit. */
  creditLine: RegExp;
  /** Credits that close a caption ("[AGENCY]", "(Jane Doe/Agency)", "Photo: Agency"). */
  creditEnds: readonly CreditRow[];
  /** A copyright line: group 1 the holder; sticky. */
  copyright: RegExp;
  /** Text in parentheses of a dateline that names no outlet ("file", "local time"). */
  notAnAgency: RegExp;
  /** Newspapers, agencies and stations by their lower-case name or address, with the usual name. */
  outlets: ReadonlyMap<string, string>;
  /** The organization that issues the press release whose lines above the first paragraph and at the end these are; null for other stories. */
  issuerOf(head: readonly string[], foot: readonly string[]): string | null;
  /** Frequent little words of the language, with a space on each side: a paragraph without any of them is looked at closer. */
  commonWords: readonly string[];
  /** All frequent little words of this language and of others, by language code. */
  stopWords: { own: ReadonlySet<string>; others: ReadonlyMap<string, ReadonlySet<string>> };
  messages: { pageTopDropped(value: string): string };
}
