import type { Qualifier } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';

/*
 * Words before and after a number that bound or hedge it. A row is a phrase as the tokenizer cuts it (lower case,
 * punctuation apart); families follow the claim contract's table of qualifiers.
 */

/** A qualifier, the opening of a range, or a `hedge` that weakens the statement without bounding the number. */
export type QualifierFamily = BoundFamily | 'between' | 'hedge';
type BoundFamily = Exclude<Qualifier, 'exact' | 'range' | 'vague'>;

const BEFORE: Record<QualifierFamily, string> = {
  approx:
    'about|around|approximately|approx|approx .|roughly|some|nearly|almost|circa|ca|ca .|c .|~|\u2248|close to|closer to|perhaps|maybe|close on|nigh on|nearing|approaching|' +
    'near to|in the region of|in the order of|on the order of|of the order of|in the neighborhood of|in the neighbourhood of|' +
    'in the vicinity of|in the range of|in the area of|to the tune of|something like|somewhere around|somewhere near|somewhere close to|somewhere in the region of|' +
    'anything like|more or less|give or take|or so|estimated|an estimated|est .|estimated at|an estimate of|rough estimate of|' +
    'rounded to|a rough|practically|virtually|as good as|just about|plus or minus|\u00B1|more like|a round|roundabout|well - nigh|' +
    'coming up to|getting on for|a good|the best part of|the better part of',
  up_to:
    'as many as|as much as|up to|upto|no more than|not more than|no greater than|not greater than|not over|not above|at most|at the most|at the very most|' +
    'a maximum of|the maximum of|maximum of|a maximum|maximum|max|max .|a peak of|a high of|a ceiling of|a cap of|a limit of|capped at|limited to|never more than|' +
    'as high as|as large as|no larger than|no bigger than|no higher than|not exceeding|not to exceed|less than or equal to|lower than or equal to|' +
    'smaller than or equal to|less or equal than|smaller or equal than|lower or equal than|fewer than or equal to|equal to or less than|equal or less than|equal to or fewer than|any more than|\u2264',
  at_least:
    'at least|at the least|at the very least|at a minimum|no fewer than|not fewer than|no less than|not less than|nothing less than|a minimum of|the minimum of|minimum of|a minimum|' +
    'minimum|as few as|as little as|as low as|a low of|no smaller than|no lower than|greater than or equal to|more than or equal to|larger than or equal to|bigger or equal than|' +
    'greater or equal than|higher or equal than|larger or equal than|more or equal than|equal to or more than|equal or more than|equal to or greater than|equal or greater than|at least or equal to|never fewer than|never less than|anything from|upwards from|\u2265',
  more_than:
    'more than|more then|over than|above than|over the age of|above the age of|older than|over|above|upwards of|upward of|in excess of|exceeding|exceed|exceeds|exceeded|surpass|surpasses|surpassed|surpassing|' +
    'north of|well over|well above|well beyond|well past|well in excess of|far over|far beyond|far above|way over|way above|just over|just above|just beyond|beyond|' +
    'slightly over|slightly above|a little over|a little above|a bit over|a shade over|a fraction over|little over|somewhat over|' +
    'much more than|many more than|far more than|a lot more than|lots more than|slightly more than|a little more than|a bit more than|a few more than|little more than|significantly more than|considerably more than|substantially more than|somewhat more than|even more than|still more than|well more than|way more than|' +
    'greater than|far greater than|larger than|far larger than|much larger than|bigger than|higher than|far higher than|much higher than|better than|topping|topped|tops|' +
    'passing|passed|past|surmounting|outnumbering|crossing|crossed|excess of|over and above|comfortably over|comfortably more than|easily over|easily more than|>',
  fewer_than:
    'fewer than|less than|less then|under the age of|below the age of|younger than|under|below|just under|just below|slightly under|slightly below|a little under|a little below|a bit under|a shade under|a fraction under|' +
    'well under|well below|far below|far fewer than|far less than|much less than|many fewer than|a little less than|a little fewer than|slightly less than|slightly fewer than|significantly fewer than|significantly less than|considerably fewer than|considerably less than|somewhat less than|somewhat fewer than|even fewer than|even less than|still fewer than|still less than|a few less than|a few fewer than|a bit less than|a bit fewer than|' +
    'short of|just short of|a little short of|shy of|just shy of|a little shy of|not quite|south of|lower than|far lower than|much lower than|smaller than|far smaller than|much smaller than|not even|sub -|<',
  between:
    'between|in between|anywhere between|somewhere between|from|anywhere from|ranging from|ranging between|in the range from|anything between',
  hedge:
    "perhaps|possibly|maybe|probably|likely|reportedly|reported|a reported|allegedly|alleged|supposedly|apparently|presumably|conceivably|potentially|a possible|a claimed|claimed|a purported|purported|a suspected|say|let ' s say|i think|we think|i believe|we believe|believed to be|thought to be",
};

const AFTER: Record<string, BoundFamily> = {
  'or so': 'approx',
  'or thereabouts': 'approx',
  'or thereabout': 'approx',
  ', give or take': 'approx',
  'give or take': 'approx',
  ', more or less': 'approx',
  'more or less': 'approx',
  'or more or less': 'approx',
  '- odd': 'approx',
  odd: 'approx',
  'some odd': 'approx',
  '- some': 'approx',
  '- ish': 'approx',
  ish: 'approx',
  '- some - odd': 'approx',
  'or more': 'at_least',
  'or even more': 'at_least',
  'or perhaps more': 'at_least',
  'or possibly more': 'at_least',
  'or maybe more': 'at_least',
  'and more': 'at_least',
  'and up': 'at_least',
  'and upwards': 'at_least',
  'and upward': 'at_least',
  'and over': 'at_least',
  'and above': 'at_least',
  'or above': 'at_least',
  'or over': 'at_least',
  'or greater': 'at_least',
  'or higher': 'at_least',
  'or larger': 'at_least',
  'or better': 'at_least',
  'or upwards': 'at_least',
  'if not more': 'at_least',
  ', if not more': 'at_least',
  'at least': 'at_least',
  ', at least': 'at_least',
  'at the least': 'at_least',
  'at the very least': 'at_least',
  'at a minimum': 'at_least',
  minimum: 'at_least',
  'or fewer': 'up_to',
  'or less': 'up_to',
  'and fewer': 'up_to',
  'and less': 'up_to',
  'and under': 'up_to',
  'and below': 'up_to',
  'or under': 'up_to',
  'or below': 'up_to',
  'or lower': 'up_to',
  'or smaller': 'up_to',
  'at most': 'up_to',
  ', at most': 'up_to',
  'at the most': 'up_to',
  'at the very most': 'up_to',
  'at maximum': 'up_to',
  'at a maximum': 'up_to',
  maximum: 'up_to',
  max: 'up_to',
  tops: 'up_to',
  ', tops': 'up_to',
  '- plus': 'more_than',
  plus: 'more_than',
  'and change': 'more_than',
  'and counting': 'at_least',
  'and rising': 'at_least',
  '+': 'more_than',
};

interface Row {
  family: QualifierFamily;
  /** Tokens of the phrase, last first. */
  words: string[];
}

const byLast = new Map<string, Row[]>();
for (const [family, phrases] of Object.entries(BEFORE) as [QualifierFamily, string][]) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ').reverse();
    const list = byLast.get(words[0]!);
    if (list) list.push({ family, words });
    else byLast.set(words[0]!, [{ family, words }]);
  }
}
for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);

const byFirst = new Map<string, { family: BoundFamily; words: string[] }[]>();
for (const [phrase, family] of Object.entries(AFTER)) {
  const words = phrase.split(' ');
  const list = byFirst.get(words[0]!);
  if (list) list.push({ family, words });
  else byFirst.set(words[0]!, [{ family, words }]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The longest qualifier phrase that ends before token `end` (exclusive) and begins at `floor` or later. */
export function phraseBefore(
  tokens: Token[],
  end: number,
  floor: number,
): { family: QualifierFamily; first: number } | null {
  const rows = byLast.get(tokens[end - 1]?.lower ?? '');
  if (!rows) return null;
  for (const row of rows) {
    const first = end - row.words.length;
    if (first < floor) continue;
    let k = 1;
    while (k < row.words.length && tokens[end - 1 - k]!.lower === row.words[k]) k++;
    if (k === row.words.length) return { family: row.family, first };
  }
  return null;
}

/** A qualifier word that a scraper glued to the word before it ("BriefsAbout 300"): its family and length, or null. */
export function gluedQualifier(word: string): { family: QualifierFamily; length: number } | null {
  if (!hasInnerCapital(word)) return null;
  const tail = /[\p{Ll}]([A-Z][a-z]+)$/u.exec(word)?.[1];
  const row = tail ? byLast.get(tail.toLowerCase())?.find((r) => r.words.length === 1) : undefined;
  return row && tail ? { family: row.family, length: tail.length } : null;
}

function hasInnerCapital(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

/** The longest qualifier phrase that begins at token `at`; `next` is the token behind it. */
export function phraseAfter(tokens: Token[], at: number): { family: BoundFamily; next: number } | null {
  const rows = byFirst.get(tokens[at]?.lower ?? '');
  if (!rows) return null;
  for (const row of rows) {
    let k = 1;
    while (k < row.words.length && tokens[at + k]?.lower === row.words[k]) k++;
    if (k === row.words.length) return { family: row.family, next: at + k };
  }
  return null;
}

/** Words of increase between a qualifier and its number, or before it: "another", "a further". */
export const INCREASE_BEFORE: ReadonlySet<string> = new Set(['another', 'additional', 'further', 'extra']);
