import type { ArticleView, ResolvedDate } from '../model/analysis.js';
import type { ClaimDate } from '../model/claim.js';
import type { ClaimDateItem, DateMention, DateRules } from '../model/claim-dates.js';
import type { Publication, Sentence } from '../model/document.js';
import { entriesOf } from './entries.js';

/*
 * The day on which each count was said, and the day for which it holds. Date words of a language come with what they
 * belong to (the saying or the told event); here they are tied to the counts, carried from statement to statement, and
 * resolved against the story's day of publication.
 */

/** How many sentences back a dated statement is looked for. */
const CARRY = 25;
/** How many sentences back the day last spoken of is looked for. */
const BACK = 12;
/** How many sentences on, where a story tells the day of its first statement late. */
const AHEAD = 2;
/** Sentences at the top of a story (headline and lead), where the perfect tells the news itself. */
const TOP = 3;
/** Longest stretch between a count and the words that say when it held. */
const HELD = 60;

/** Longest list, in sentences, that a day above it dates. */
const LIST = 40;
const COLON = 58;

const NO_DATE: ClaimDate = { value: null, text: null, basis: null, confidence: 'low' };

/** States that hold over time; of what happened on a day, the day is the event's and not the count's. */
const HOLDS = new Set(['present', 'strength', 'training', 'captured', 'missing', 'en_route']);

interface Context {
  view: ArticleView;
  rules: DateRules;
  published: Publication | null;
  /** "YYYY-MM-DD" where the publication day is known to the day. */
  reference: string | null;
  /** A day for years of dates without one, where only the month or year of publication is known. */
  yearReference: string | null;
  mentions(sentence: Sentence): DateMention[];
  /** How many counts end at an offset. */
  ends: ReadonlyMap<number, number>;
}

const MENTIONS = Symbol('date mentions');

/** Dates of the items (counts in text order), one each. */
export function resolveClaimDates(view: ArticleView, items: ClaimDateItem[], rules: DateRules): ResolvedDate[] {
  const { published } = view.article;
  const reference = published && published.value.length === 10 ? published.value : null;
  const kept = view.memo(MENTIONS, () => new Map<number, DateMention[]>());
  const ends = new Map<number, number>();
  for (const { count } of items) ends.set(count.end, (ends.get(count.end) ?? 0) + 1);
  const context: Context = {
    view,
    ends,
    rules,
    published,
    reference,
    yearReference: reference ?? lastDay(published),
    mentions(sentence) {
      let made = kept.get(sentence.index);
      if (!made) {
        made = view.noiseAt(sentence.start) ? [] : rules.dateMentions(view.text, sentence.start, sentence.end);
        kept.set(sentence.index, made);
      }
      return made;
    },
  };
  const found = items.map((item) => own(context, item, items));
  return items.map((item, i) => {
    const date = found[i] ?? inherited(context, item, i, items, found);
    return { date: date.date, asOf: heldAt(context, item, items), rule: date.rule, warning: date.warning };
  });
}

type Dated = Omit<ResolvedDate, 'asOf'>;

/** Last day of a partial publication date: a year or month is enough to give a day without a year its year. */
function lastDay(published: Publication | null): string | null {
  if (!published || published.value.length === 10) return null;
  const [year, month] = published.value.split('-').map(Number);
  return new Date(Date.UTC(year!, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** The day that the words of the statement itself give, or that of the outlet where it speaks. Null: to be inherited. */
function own(context: Context, item: ClaimDateItem, items: ClaimDateItem[]): Dated | null {
  const { view } = context;
  const { attribution, count } = item;
  const cue = attribution.cue ?? attribution.source;
  const cueSentence = cue ? (view.sentenceAt(cue.start) ?? count.sentence) : count.sentence;
  const sentences = cueSentence.index === count.sentence.index ? [cueSentence] : [count.sentence, cueSentence];
  // A headline is dated by the paragraph that tells its number.
  if (item.outletSpeaks) return count.sentence.heading && sameNumberBelow(item, items) ? null : outletDay(context);
  for (const sentence of sentences) {
    const mention = sayingOf(context, sentence, item);
    if (mention === 'apart') return { date: NO_DATE, rule: 'other-time', warning: null };
    if (!mention) continue;
    const date = toldDate(context, mention, sentence);
    if (date && sentence !== count.sentence) return low(date, 'cue-sentence');
    if (date) return { date, rule: `said:${mention.type}`, warning: null };
    return {
      date: { ...NO_DATE, text: mention.text },
      rule: `said:${mention.type}`,
      warning: context.rules.messages.noReference(mention.text),
    };
  }
  return null;
}

/** What the outlet tells as fact it tells on its day of publication. */
function outletDay({ published }: Context): Dated {
  if (!published) return { date: NO_DATE, rule: 'none', warning: null };
  const { value, confidence, basis } = published;
  return {
    date: { value, text: null, basis: basis === 'supplied' ? 'supplied' : 'resolved', confidence },
    rule: 'outlet',
    warning: null,
  };
}

/** The date words of saying in a sentence that belong to the item: directly behind its number, else nearest to its cue. */
function sayingOf(context: Context, sentence: Sentence, item: ClaimDateItem): DateMention | 'apart' | null {
  const { count, attribution } = item;
  const { text } = context.view;
  const all = context.mentions(sentence);
  const told = all.filter(
    (m) => (m.saying || leadsTo(text, m, attribution.cue) || tellsOf(context, m, attribution.cue)) && !m.vague,
  );
  const near = told.filter((m) => !context.rules.apart(text, m.end, count.start));
  if (told.length > 0 && near.length === 0) return 'apart';
  if (near.length <= 1) return near[0] ?? null;
  // Of two clauses that a semicolon parts, each has its own.
  const clause = near.filter((m) => !parted(text, m, count));
  const saying = clause.length > 0 ? clause : near;
  if (saying.length === 1) return saying[0]!;
  const behind = saying.find((m) => m.start >= count.end && m.start - count.end <= 3);
  if (behind) return behind;
  const cue = attribution.cue ?? attribution.source;
  const at = cue && cue.start >= sentence.start && cue.start < sentence.end ? cue : count;
  // A date directly behind another number is that number's.
  const free = saying.filter((m) => !behindAnother(context, m, item));
  const gap = (m: DateMention) => Math.max(0, m.start - at.end, at.start - m.end);
  return (free.length > 0 ? free : saying).reduce((best, m) => (gap(m) < gap(best) ? m : best));
}

/** "On Saturday evening he did, on the radio: '...'": the day before a colon that is the cue itself. */
const leadsTo = (text: string, m: DateMention, cue: ClaimDateItem['attribution']['cue']): boolean =>
  cue !== null &&
  m.end <= cue.start &&
  text.charCodeAt(cue.start) === COLON &&
  m.tense !== 'future' &&
  m.frame !== 'since' &&
  (m.type === 'weekday' || m.day !== null || (m.type === 'offset' && m.unit === 'day' && !m.stretch));

/** Longest stretch between the day that opens a sentence and the verb in the perfect that it dates. */
const OPENED = 90;

/** "On May 7, four days into the fighting, the envoy had put", "had on Monday claimed": a told day and a verb of saying behind it. */
function tellsOf({ rules, view }: Context, m: DateMention, cue: ClaimDateItem['attribution']['cue']): boolean {
  if (!cue || m.end > cue.start || m.tense === 'future' || m.frame === 'since') return false;
  if (m.type !== 'weekday' && m.day === null) return false;
  const between = cue.start - m.end;
  return between <= 1 || (m.opens && between <= OPENED && rules.perfectAt(view.text, cue.start));
}

/** Longest stretch in which a semicolon is looked for. */
const CLAUSE = 300;

const parted = (text: string, a: { start: number; end: number }, b: { start: number; end: number }): boolean => {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return to - from < CLAUSE && text.slice(from, to).includes(';');
};

/** True where the date words stand directly behind the number of another item. */
function behindAnother({ ends }: Context, mention: DateMention, item: ClaimDateItem): boolean {
  for (let end = mention.start; end >= mention.start - 3; end--)
    if ((ends.get(end) ?? 0) > (item.count.end === end ? 1 : 0)) return true;
  return false;
}

/** The day of a mention of saying. Null where it hangs on a day that is not known. */
function toldDate(context: Context, mention: DateMention, sentence: Sentence): ClaimDate | null {
  const { reference, yearReference, rules, published } = context;
  const anchor = mention.type === 'chain' ? dayBefore(context, mention, sentence) : null;
  if (mention.type === 'chain' && anchor === null) return null;
  const by = mention.type === 'calendar' ? yearReference : reference;
  const value = rules.resolveMention(mention, by, { said: true, anchor });
  if (!value?.value) return null;
  const explicit = mention.type === 'calendar' && mention.year !== null;
  const basis = explicit || by === null ? 'stated' : 'resolved';
  return claimDate(value, mention.text, basis, explicit || published?.confidence !== 'low' ? 'high' : 'low');
}

/** A resolved day or span as a date of the contract. */
function claimDate(
  { value, end }: Pick<ClaimDate, 'value' | 'end'>,
  text: string,
  basis: ClaimDate['basis'],
  confidence: ClaimDate['confidence'],
): ClaimDate {
  return end === undefined ? { value, text, basis, confidence } : { value, end, text, basis, confidence };
}

/** The day last spoken of before a mention, for "a day later" and "the day after". */
function dayBefore(context: Context, mention: DateMention, sentence: Sentence): string | null {
  const { view, reference, yearReference, rules } = context;
  for (let i = sentence.index; i >= 0 && sentence.index - i <= BACK; i--) {
    const before = context.mentions(view.sentences[i]!).filter((m) => m.end <= mention.start && m.type !== 'chain');
    for (const m of before.reverse()) {
      const value = rules.resolveMention(m, m.type === 'calendar' ? yearReference : reference, {
        said: m.saying,
      })?.value;
      // A day to come is none that the story has spoken of as past.
      if (value?.length === 10 && !(reference !== null && value > reference)) return value;
    }
  }
  // At the top of a story with no day before it: the story's own.
  return sentence.index < TOP && mention.amount < 0 ? reference : null;
}

/** The day of an item without date words of its own. */
function inherited(
  context: Context,
  item: ClaimDateItem,
  at: number,
  items: ClaimDateItem[],
  found: readonly (Dated | null)[],
): Dated {
  if (item.count.sentence.heading) {
    const body = sameNumberBelow(item, items);
    const date = body && (found[items.indexOf(body)] ?? inherited(context, body, items.indexOf(body), items, found));
    if (date?.date.value) return low(date.date, 'headline');
    if (item.outletSpeaks) return outletDay(context);
  }
  const { cue } = item.attribution;
  // "Has warned" below the top of a story tells of some day before.
  if (cue && item.count.sentence.index >= TOP && context.rules.perfectAt(context.view.text, cue.start))
    return { date: NO_DATE, rule: 'perfect', warning: null };
  const before = carried(context, item);
  const teller = before?.date.value
    ? items[found.findLastIndex((d, j) => j < at && d?.date.value === before.date.value)]
    : null;
  if (before?.date.value && (!teller || teller.speakerKey === item.speakerKey)) return before;
  const again = sameSpeakerBefore(context, item, at, items, found);
  if (again) return again;
  if (before) return before;
  // The first statements of a story may tell their day a sentence or two later, or where the speaker is met again.
  for (let j = at + 1; j < items.length; j++) {
    const date = found[j]?.date;
    if (items[j]!.speakerKey === item.speakerKey && date?.value?.length === 10) return low(date, 'same-speaker');
  }
  return following(context, item) ?? { date: NO_DATE, rule: 'none', warning: null };
}

/** "..., she said on Monday. In May the envoy had 900. ..., she also said.": what she said after words of another time she said on the same day. */
function sameSpeakerBefore(
  context: Context,
  item: ClaimDateItem,
  at: number,
  items: ClaimDateItem[],
  found: readonly (Dated | null)[],
): Dated | null {
  const { sentence, start } = item.count;
  const told = item.attribution.cue ?? item.attribution.source;
  // Only where the sentence itself names its speaker, and opens no other time.
  if (!told || context.view.sentenceAt(told.start)?.index !== sentence.index) return null;
  if (context.mentions(sentence).some((m) => m.start < start && opensAnotherTime(context, m))) return null;
  for (let j = at - 1; j >= 0 && sentence.index - items[j]!.count.sentence.index <= CARRY; j--) {
    if (items[j]!.speakerKey !== item.speakerKey) continue;
    const date = found[j]?.date;
    if (date) return date.value?.length === 10 && date.end === undefined ? low(date, 'same-speaker') : null;
  }
  return null;
}

/** The first count of the same number below a headline. */
function sameNumberBelow(item: ClaimDateItem, items: ClaimDateItem[]): ClaimDateItem | undefined {
  const value = ({ count: { number: n } }: ClaimDateItem) => n.best ?? n.high ?? n.low;
  return items.find(
    (other) => other.count.start > item.count.end && !other.count.sentence.heading && value(other) === value(item),
  );
}

function low(date: ClaimDate, rule: string): Dated {
  return { date: { ...date, text: null, basis: 'resolved', confidence: 'low' }, rule, warning: null };
}

/** The nearest dated statement before, unless the words between open another time. */
function carried(context: Context, item: ClaimDateItem): Dated | null {
  const { view } = context;
  const { sentence } = item.count;
  for (let i = sentence.index; i >= 0 && sentence.index - i <= CARRY; i--) {
    const s = view.sentences[i]!;
    const mentions = context.mentions(s);
    for (let k = mentions.length - 1; k >= 0; k--) {
      const m = mentions[k]!;
      if (i === sentence.index && m.start >= item.count.start) continue;
      if (m.saying && !m.vague) {
        const date = toldDate(context, m, s);
        // A week, a month or a year is no day to carry on.
        const day = date?.value?.length === 10 && date.end === undefined;
        return day ? low(date, 'carried') : { date: NO_DATE, rule: 'other-time', warning: null };
      }
      if (opensAnotherTime(context, m)) return { date: NO_DATE, rule: 'other-time', warning: null };
    }
    // An entry of a page that is written as it happens is of the page's day.
    if (context.published?.value.length === 10 && entriesOf(view).has(i))
      return { ...outletDay(context), rule: 'entry' };
  }
  return null;
}

/** "In 2022, ...", "Last month ...", "Recently ...": a time that is no single day of the story opens a sentence. */
function opensAnotherTime({ rules, reference, yearReference }: Context, mention: DateMention): boolean {
  if (!mention.opens || mention.stretch || mention.tense === 'future') return false;
  if (mention.vague) return true;
  if (mention.frame === 'since' || mention.frame === 'until') return false;
  if (mention.type === 'offset' && mention.amount === 0) return false;
  const value = rules.resolveMention(mention, mention.type === 'calendar' ? yearReference : reference);
  return value?.value
    ? value.value.length < 10 || value.end !== undefined
    : mention.day === null && mention.type === 'calendar';
}

/** The next dated statement, within the next sentences of the opening. */
function following(context: Context, item: ClaimDateItem): Dated | null {
  const { view } = context;
  const { sentence } = item.count;
  for (let i = sentence.index; i < view.sentences.length && i - sentence.index <= AHEAD; i++) {
    const s = view.sentences[i]!;
    const m = context.mentions(s).find((x) => x.saying && !x.vague && x.start > item.count.start);
    const date = m && toldDate(context, m, s);
    if (date?.value?.length === 10 && date.end === undefined) return low(date, 'following');
  }
  return null;
}

/** When the count held, where the words say it: "as of 30 January", "in November there were", "some 5,000 on May 2". */
function heldAt(context: Context, item: ClaimDateItem, items: readonly ClaimDateItem[]): ClaimDate | null {
  const { count } = item;
  const { text } = context.view;
  let best: DateMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  let { sentence } = count;
  for (const m of context.mentions(sentence)) {
    if (m.saying || m.vague || m.tense === 'future') continue;
    const held = m.frame === 'as_of' || (HOLDS.has(count.status) && (m.frame === 'in' || m.frame === 'on'));
    if (!held) continue;
    const [a, b] = m.start >= count.end ? [count.end, m.start] : [m.end, count.start];
    const gap = b - a;
    if (gap > (m.frame === 'as_of' ? HELD * 2 : HELD) || gap >= nearest) continue;
    // Another clause's date is another clause's, and so is one that opens the words of another count.
    if (m.frame !== 'as_of') {
      const between = text.slice(a, b);
      if (/[;:"\u2013\u2014]|,(?=.*,)/.test(between)) continue;
      if (
        between.includes(',') &&
        items.some((o) => o !== item && o.count.start >= m.end && o.count.start - m.end < gap)
      )
        continue;
    }
    best = m;
    nearest = gap;
  }
  if (!best) {
    const header = listHeader(context, sentence);
    if (header) [best, sentence] = [header.mention, header.sentence];
  }
  if (!best) return null;
  const by = best.type === 'calendar' ? context.yearReference : context.reference;
  const anchor = best.type === 'chain' ? dayBefore(context, best, sentence) : null;
  if (best.type === 'chain' && anchor === null) return null;
  const value = context.rules.resolveMention(best, by, { said: true, anchor });
  if (!value?.value) return null;
  const basis = best.type === 'calendar' && best.year !== null ? 'stated' : 'resolved';
  return claimDate(
    value,
    best.text,
    basis,
    best.year === null && context.published?.confidence === 'low' ? 'low' : 'high',
  );
}

/** The day in the line above a list: "Contributors (as of 30 April 2022):" holds for each of its items. */
function listHeader(context: Context, item: Sentence): { mention: DateMention; sentence: Sentence } | null {
  const { sentences, text } = context.view;
  if (!isListItem(text, item)) return null;
  for (let i = item.index - 1; i >= 0 && item.index - i <= LIST; i--) {
    const sentence = sentences[i]!;
    const bullet = isBullet(text.charCodeAt(sentence.start));
    if (!bullet && (sentence.heading || text.charCodeAt(sentence.end - 1) === COLON)) {
      const mention = context.mentions(sentence).find((m) => m.frame === 'as_of' && !m.vague);
      if (mention) return { mention, sentence };
    }
    if (!isListItem(text, sentence)) return null;
  }
  return null;
}

/** A bullet, or a line without a full stop. */
const isListItem = (text: string, sentence: Sentence): boolean =>
  sentence.heading || isBullet(text.charCodeAt(sentence.start));

const isBullet = (code: number): boolean =>
  code === 45 || code === 42 || code === 0x2013 || code === 0x2022 || code === 0x25cf || code === 0x25aa;
