import type { CountAttribution, CountMention } from './analysis.js';
import type { ClaimDate } from './claim.js';
import type { Span } from './span.js';

/* Date words in sentences: what a language finds, and how a day is made of it. */

/** The word that ties a date to its clause: "as of 30 January" holds a count, "since Friday" opens a stretch, "by May" closes one. */
export type DateFrame = 'as_of' | 'since' | 'until' | 'by' | 'before' | 'after' | 'in' | 'on';

export type DateUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'hour';

/** Date words that are not yet a day. Offsets are offsets in the text given. */
export interface DateMention extends Span {
  /**
   * `calendar`: day, month or year by name or figure. `weekday`: a day of the week. `offset`: so many units from the
   * reference ("yesterday", "two weeks ago", "this month"); a calendar mention with a unit of `year` has its year told so
   * ("November last year": -1). `chain`: so many units from the day last spoken of ("a day
   * earlier", "the next day").
   */
  type: 'calendar' | 'weekday' | 'offset' | 'chain';
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  /** 1 to 31. */
  day: number | null;
  /** 0 (Sunday) to 6. */
  weekday: number | null;
  /** For `offset` and `chain`: how many of which unit, negative for the past. For a weekday: weeks added ("Friday of last week": -1). */
  amount: number;
  unit: DateUnit;
  /** The later end of a stretch ("October 13 to 16"), of the same type. */
  until: { year: number | null; month: number | null; day: number | null } | null;
  /** A day or season known by its name ("Christmas", "summer"), lower case. */
  name: string | null;
  /** True for a stretch up to the reference ("over the past two weeks"). */
  stretch: boolean;
  /** What the words around say of the time: told as past, as to come, or nothing. */
  tense: 'past' | 'future' | null;
  frame: DateFrame | null;
  /** True where a word of saying stands beside it ("said Monday", "in a report on Friday", "on May 3 announced"). */
  saying: boolean;
  /** True where it opens its sentence ("In 2022, ...", "Last week ..."). */
  opens: boolean;
  /** True for a mention that no day can be made of without guessing ("recently"). */
  vague: boolean;
}

export interface ResolveOptions {
  /** The day last spoken of, for `chain` mentions. */
  anchor?: string | null;
  /** True for the day when something was said: never after the reference. */
  said?: boolean;
}

/** The date rules of a language. */
export interface DateRules {
  /** True where the words between the end of a date and what stands at `at` behind it open another time. */
  apart(text: string, dateEnd: number, at: number): boolean;
  /** Date words in `[from, to)`, in order, not overlapping. */
  dateMentions(text: string, from: number, to: number): DateMention[];
  /** The day, month, year or stretch; null where the words settle none without a reference ("YYYY-MM-DD"). */
  resolveMention(
    mention: DateMention,
    reference: string | null,
    options?: ResolveOptions,
  ): Pick<ClaimDate, 'value' | 'end'> | null;
  /** True where the verb at `at` tells of some time before ("has warned", "had put"). */
  perfectAt(text: string, at: number): boolean;
  messages: DateMessages;
}

/** Words of the date warnings. */
export interface DateMessages {
  /** A weekday or another word that hangs on the day of writing, and no such day. */
  noReference(words: string): string;
}

/** A count whose day of saying is asked for. */
export interface ClaimDateItem {
  count: CountMention;
  attribution: CountAttribution;
  /** Equal for the same speaker inside the article. */
  speakerKey: string;
  /** True where nobody but the outlet vouches for the number. */
  outletSpeaks: boolean;
}
