/* Rate, share, change, part and hedges of a count: what the words right around it add. */

import type { CountMention } from '../../../model/analysis.js';
import type { Status } from '../../../model/claim.js';
import { owned } from '../own/scope.js';
import { type Candidate, LOSSES, type Memory, type SentenceScan, size } from './candidate.js';
import { wordSet } from './closed.js';
import { FORCE_NOUNS, NOUNS } from './nouns.js';

const SPANS = wordSet('in within over for');
const REFERRED = wordSet('whom them these those which');
const PERIODIC = wordSet('daily weekly monthly');
const PAST_SPANS = wordSet('earlier later before after ago old long');
const JUDGING = wordSet('assess assesses estimate estimates');
const INCLUDING = wordSet('including among comprising');
const EACH_OBJECT = wordSet('for to from against helped on');

const STOPS = wordSet(', ; :');

const PERIOD: Record<string, CountMention['rate']> = {
  day: 'day',
  daily: 'day',
  night: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  year: 'year',
  yearly: 'year',
  annually: 'year',
  annum: 'year',
};

/** "1,200 a day", "per month", "daily": never a level. */
export function rateOf(c: Candidate, scan: SentenceScan): CountMention['rate'] {
  const { words } = scan;
  for (let i = c.to; i < Math.min(c.phrase.end + 5, words.length); i++) {
    const word = words[i]!;
    if (i > c.phrase.end + 2 && STOPS.has(word)) break;
    if (
      !SPANS.has(words[i - 1] ?? '') &&
      (word === 'a' || word === 'per' || word === 'each' || word === 'every') &&
      PERIOD[words[i + 1] ?? ''] &&
      !PAST_SPANS.has(words[i + 2] ?? '')
    )
      return PERIOD[words[i + 1]!]!;
    if (word === 'daily' || word === 'weekly' || word === 'monthly' || word === 'annually') return PERIOD[word]!;
  }
  const before = words[c.from - 1] ?? '';
  if (PERIODIC.has(before)) return PERIOD[before]!;
  // "Daily losses run to some 60 killed and 200 wounded"
  for (let i = c.from - 2; i >= Math.max(0, c.from - 12) && words[i] !== ';'; i--)
    if (PERIODIC.has(words[i]!) && COUNTED.has(words[i + 1] ?? '')) return PERIOD[words[i]!]!;
  return null;
}

const COUNTED = wordSet('losses casualties deaths toll average rate total intake figure figures');

/** "five units of 3,000 each", "each fort holds 200": the count is one share. */
export function eachOf(c: Candidate, scan: SentenceScan): { of: string } | null {
  const { words, tokens } = scan;
  for (let i = c.to; i < Math.min(c.phrase.end + 3, words.length); i++) {
    if (
      (words[i] === 'each' &&
        words[i + 1] !== 'other' &&
        !EACH_OBJECT.has(words[i - 1] ?? '') &&
        !PERIOD[words[i + 1] ?? '']) ||
      words[i] === 'apiece'
    ) {
      const of = nounBefore(c, scan);
      return { of };
    }
    if (tokens[i]!.kind === 'punct' && i >= c.phrase.end) break;
  }
  for (let i = Math.max(0, c.from - 6); i < c.from; i++) {
    if (words[i] === 'each' && tokens[i + 1]?.kind === 'word' && words[i + 1] !== 'of' && !PERIOD[words[i + 1]!])
      return { of: words[i + 1]! };
  }
  // "three groups, each 60 strong"
  if (words[c.from - 1] === 'each') {
    const noun = words[c.from - 2] === ',' ? words[c.from - 3] : words[c.from - 2];
    return { of: noun ?? '' };
  }
  // "Each of the four companies has 110 soldiers"
  const each = words.indexOf('each');
  if (each >= 0 && each < c.from && c.from - each <= 10 && words[each + 1] === 'of') {
    const unit = words.slice(each + 2, c.from).find((w) => FORCE_NOUNS.has(w));
    if (unit) return { of: unit };
  }
  return null;
}

function nounBefore(c: Candidate, scan: SentenceScan): string {
  let i = c.from - 1;
  while (i >= 0 && (scan.words[i] === 'of' || scan.words[i] === 'with')) i--;
  return scan.tokens[i]?.kind === 'word' ? scan.words[i]! : '';
}

const UP = wordSet(
  'grow grew grown grows growing rise rose risen rises rising increase increased increases increasing swell swelled expanded expand boost boosted raised raise enlarge enlarged',
);
const DOWN = wordSet(
  'shrink shrinks shrank shrunk fall fell fallen falls drop dropped drops decrease decreased reduce reduced reduces reducing cut cuts cutting decline declined trim trimmed slashed slash',
);

/** A difference instead of a level: "another 3,000", "2,000 fewer", "grew by 500". Losses beside losses are no change. */
export function changeOf(c: Candidate, scan: SentenceScan, status: Status): CountMention['change'] {
  const { words } = scan;
  const loss = LOSSES.has(status);
  if (loss) return null;
  let by = false;
  for (let i = c.from - 1; i >= Math.max(0, c.from - 6); i--) {
    const word = words[i]!;
    if (STOPS.has(word)) break;
    if (word === 'by' && i >= c.from - 2) by = true;
    if (by && UP.has(word)) return 'increase';
    if (by && DOWN.has(word)) return 'decrease';
  }
  let change = c.number.change ?? (c.phrase.more ? 'increase' : null);
  if (!change) return null;
  if (words.slice(c.to, c.phrase.end).includes('fewer')) change = 'decrease';
  if (status === 'withdrawn') return null;
  return change;
}

const HEDGES = wordSet(
  'could may might reportedly allegedly apparently probably likely possibly perhaps presumably supposedly purportedly estimated believed thought suspected seemingly unconfirmed potentially appears appear seems seem assess assesses estimate estimates',
);
const HEDGE_EDGES = wordSet('; : ( )');
const HEDGE_VERBS_WITH_WE = wordSet('assess estimate believe think');

/** The words of the clause that weaken the count. */
export function hedgesOf(c: Candidate, scan: SentenceScan): string[] {
  const { words, tokens } = scan;
  const found = new Set(c.number.hedges);
  if (/\bestimated\b/i.test(c.number.text)) found.add('estimated');
  const own = owned()?.hedges ?? [];
  const read = (i: number): boolean => {
    const word = words[i]!;
    if (HEDGE_EDGES.has(word)) return false;
    for (const phrase of own) {
      if (phrase.every((part, k) => words[i + k] === part)) found.add(phrase.join(' '));
    }
    // The month, not the verb.
    if (!HEDGES.has(word) || (word === 'may' && (tokens[i]!.cap || tokens[i - 1]?.kind === 'number'))) return true;
    if (HEDGE_VERBS_WITH_WE.has(word) && words[i - 1] === 'we') found.add(`we ${word}`);
    else if (!JUDGING.has(word)) found.add(word);
    return true;
  };
  for (let i = c.from - 1; i >= Math.max(0, c.from - 12) && read(i); i--);
  for (let i = c.phrase.end; i < Math.min(words.length, c.phrase.end + 8) && read(i); i++);
  return [...found];
}

/** The total that this count is said to be part of: "400 of them", "including about 10,000 in Kursk", "two of whom". */
export function wholeOf(c: Candidate, scan: SentenceScan, memory: Memory): Candidate | null {
  const { words } = scan;
  const including =
    INCLUDING.has(words[c.from - 1] ?? '') ||
    (/^includes?d?$/.test(words[c.from - 1] ?? '') &&
      /^(?:this|these|they|it|that|toll|number)$/.test(words[c.from - 2] ?? '')) ||
    words[c.phrase.end] === 'among';
  // "among them 500 officers", "among them are 500 officers"
  const them = words.lastIndexOf('them', c.from - 1);
  const amongThem = them >= c.from - 2 && them > 0 && words[them - 1] === 'among';
  const ofWhom =
    amongThem ||
    c.phrase.ofThem ||
    (words[c.from - 2] === 'of' && REFERRED.has(words[c.from - 1] ?? '')) ||
    (words[c.from - 1] === ',' && words[c.from - 3] === 'of');
  const previous = scan.candidates[c.index - 1];
  // "Of the 300 soldiers, 40 were killed", "Out of 11,000 sent, 3,500 are dead".
  if (
    previous?.mention &&
    words[c.from - 1] === ',' &&
    words.slice(0, previous.from).includes('of') &&
    previous.from <= 4 &&
    size(previous.number) > size(c.number)
  ) {
    return previous;
  }
  // "8,000 troops, 350 officers and two generals among them": the first is the whole of both.
  let among = c.phrase.end;
  while (among < c.phrase.end + 6 && words[among] !== 'among') among++;
  if (words[among] === 'among' && words[among + 1] === 'them' && previous?.mention) {
    const first = scan.candidates.find((other) => other.mention);
    if (first && first !== c && size(first.number) > size(c.number)) return first;
  }
  if (!including && !ofWhom) return null;
  for (let i = memory.counts.length - 1; i >= 0; i--) {
    const entry = memory.counts[i]!;
    if (scan.sentence.index - entry.sentence.index > 3) return null;
    if (entry.counted === 'force' && entry.candidate !== c && size(entry.candidate.number) > size(c.number))
      return entry.candidate;
  }
  return null;
}

/** The unit that the words give: the noun's own, narrowed by the words before it ("combat engineers", "military police"). */
export function unitOf(c: Candidate, scan: SentenceScan, inherited: string): string {
  const entry = c.phrase.entry;
  if (c.phrase.ofThem && entry) return entry.unit;
  if (c.phrase.kind === 'none' || c.phrase.kind === 'collective' || !entry) return inherited;
  if (entry.unit === 'troops') {
    for (let i = c.to; i < c.phrase.headFrom; i++) {
      // The National Guard watches no gates.
      const narrower = scan.words[i] === 'guard' ? undefined : NOUNS.get(scan.words[i]!);
      if (narrower && narrower.class !== 'state' && narrower.unit !== 'troops' && narrower.unit !== 'civilians')
        return narrower.unit;
    }
  }
  return entry.unit;
}
