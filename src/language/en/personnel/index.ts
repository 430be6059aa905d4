/*
 * Personnel: which numbers of an article count members of a force, and in what state. Walks the sentences in order and
 * keeps what has been counted so far, so that a number without a noun can take the noun of the one before.
 */

import type { ArticleView, CountMention } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { findNumbersIn } from '../numbers/index.js';
import { ACCEPT, EXCLUDE } from './accept/index.js';
import { DEFINITE } from './accept/shared.js';
import { weighs } from './accept/weigh.js';
import { ArticleMemory, countable, flavourOf } from './article.js';
import {
  type Candidate,
  type Counted,
  LOSSES,
  lastForceCount,
  type Memory,
  remember,
  type SentenceScan,
  type StatusReading,
  size,
} from './candidate.js';
import { hasWord, wordSet } from './closed.js';
import { type Cue, findCues } from './cues.js';
import { changeOf, eachOf, hedgesOf, rateOf, unitOf, wholeOf } from './details.js';
import { FORCE_NOUNS, NOUNS } from './nouns.js';
import { phraseAfter } from './phrase.js';
import { isWholeForce, leadIn, settle, sumParts, WEAK_OR_LEVEL } from './settle.js';
import { isOthers, isRatio, isThreshold, mixesCivilians } from './vetoes.js';

const PEOPLE = wordSet('people persons women');
const LOOSE_RULES = wordSet(
  'elided-subject elided-object predicate near-force pronoun-subject repeated fragment answer weighed bare',
);

const FATES = wordSet('returned survived escaped turned reached came made walked fled stayed remained arrived landed');

/** Sentences behind the last count that an elided number may still refer to. */
const ELISION_REACH = 3;
/** Tokens of a sentence read at a time: a text without stops is read in pieces. */
const PIECE = 600;

/** All counts of the article in text order. */
export function countMentions(view: ArticleView): CountMention[] {
  const mentions: CountMention[] = [];
  const memory = new ArticleMemory(view);
  for (const sentence of countable(view)) {
    memory.enter(sentence);
    const tokens = view.tokens(sentence);
    for (let from = 0; from < tokens.length; from += PIECE) {
      const piece = tokens.length <= PIECE ? tokens : tokens.slice(from, from + PIECE);
      const scan = scanTokens(view, sentence, piece, memory);
      if (!scan) continue;
      decide(scan, memory);
      sumParts(scan);
      for (const c of scan.candidates) if (c.mention) mentions.push(c.mention);
    }
  }
  return mentions;
}

/** The numbers of a sentence (or a piece of one) that may count people, with what the rules ask of it; null where none may. */
function scanTokens(view: ArticleView, sentence: Sentence, tokens: Token[], memory: Memory): SentenceScan | null {
  let thin = false;
  if (!memory.articleStrong() && !mayCount(tokens)) {
    const last = memory.counts.at(-1);
    const recent = last !== undefined && sentence.index - last.sentence.index <= ELISION_REACH;
    const near = memory.lastForce >= 0 && sentence.index - memory.lastForce <= ELISION_REACH;
    if (!recent && !near) thin = true;
  }
  const candidates = candidatesIn(view.text, tokens);
  // A question states nothing.
  if (candidates.length === 0 || /\?["')]*$/.test(view.text.slice(sentence.end - 3, sentence.end))) return null;
  return new Scan(view, sentence, tokens, candidates, thin);
}

/** Most numbers count no people: cues and flavour are looked for when a rule first asks. */
class Scan implements SentenceScan {
  readonly words: string[];
  readonly lead: StatusReading | null;
  private found: Cue[] | null = null;

  constructor(
    readonly view: ArticleView,
    readonly sentence: Sentence,
    readonly tokens: Token[],
    readonly candidates: Candidate[],
    readonly thin: boolean,
  ) {
    this.words = tokens.map((t) => t.lower);
    this.lead = leadIn(view, sentence);
  }

  get cues(): Cue[] {
    this.found ??= findCues(this.words, this.tokens);
    return this.found;
  }

  get military(): boolean {
    return flavourOf(this.view, this.sentence).military;
  }

  get civil(): boolean {
    return flavourOf(this.view, this.sentence).civil;
  }

  get scene(): boolean {
    const before = this.view.sentences[this.sentence.index - 1];
    return flavourOf(this.view, this.sentence).scene || (before !== undefined && flavourOf(this.view, before).scene);
  }
}

/** The numbers of kind `count` with the phrases behind them. */
function candidatesIn(text: string, tokens: Token[]): Candidate[] {
  const candidates: Candidate[] = [];
  let k = 0;
  let afterMeasure = false;
  for (const number of findNumbersIn(text, tokens)) {
    if (number.kind !== 'count') {
      afterMeasure = number.kind === 'measure' || number.kind === 'money';
      continue;
    }
    while (k < tokens.length && tokens[k]!.end <= number.start) k++;
    const from = k;
    while (k < tokens.length && tokens[k]!.start < number.end) k++;
    const phrase = phraseAfter(tokens, k);
    candidates.push({
      index: candidates.length,
      number,
      from,
      to: k,
      phrase,
      afterMeasure,
      counted: null,
      mention: null,
      rule: '',
    });
    afterMeasure = false;
  }
  return candidates;
}

/** Collectives that count by themselves: "the army counted 92,000". */
const ALONE = wordSet('army navy force garrison contingent battalion regiment brigade');

/** A soft noun, a loss or a people's name: worth reading the numbers in an article about a force. */
const mayCount = (tokens: readonly Token[]): boolean => tokens.some((token) => COUNTABLE.has(token));

const COUNTABLE = new WordClass((word) => {
  const noun = NOUNS.get(word);
  return (noun !== undefined && noun.class !== 'civil') || word === 'strong' || ALONE.has(word);
});

function decide(scan: SentenceScan, memory: Memory): void {
  for (const c of scan.candidates) {
    let accepted: string | false | null = null;
    const excluded = EXCLUDE.some((rule) => rule(c, scan, memory) === false);
    if (!excluded && !scan.thin)
      for (const rule of ACCEPT) {
        accepted = rule(c, scan, memory);
        if (accepted !== null) break;
      }
    // A rule that does not accept knows its own case only: what stands around the number may still speak for it.
    if (!excluded && !accepted && weighs(c, scan, memory)) accepted = 'weighed';
    if (accepted && (isRatio(c, scan) || mixesCivilians(c, scan) || isThreshold(c, scan))) accepted = false;
    if (accepted === 'of-total') {
      // What is said of both stands behind the total and is said of the part.
      const next = scan.candidates[c.index + 1]!;
      c.phrase = { ...c.phrase, end: next.phrase.end };
    }
    if (accepted && LOOSE_RULES.has(accepted) && memory.borrowed()) accepted = false;
    if (accepted && isOthers(c, scan, memory)) accepted = false;
    let made: CountMention | null = null;
    if (accepted) {
      c.counted = 'force';
      c.rule = accepted;
      made = mention(c, scan, memory);
      if (isWeak(c, made, scan, memory)) accepted = false;
    }
    if (
      accepted &&
      made &&
      memory.civilLosses &&
      !scan.military &&
      c.phrase.kind === 'none' &&
      LOSSES.has(made.status) &&
      !c.phrase.ofThem
    )
      accepted = false;
    c.counted = accepted ? 'force' : counted(c, scan);
    if (c.counted === 'civil' && c.phrase.kind !== 'demonym' && scan.cues.some((cue) => LOSSES.has(cue.status)))
      memory.civilLosses = true;
    if (accepted) c.mention = made;
    // Brigades and battalions neither are people nor part the people counted around them.
    if (!isFormation(c, scan) && !isAside(c, scan, memory))
      remember(memory, { counted: c.counted, sentence: scan.sentence, candidate: c });
  }
}

/** "10,000 soldiers, from 50 countries": what describes those counted is not counted itself. */
const isAside = (c: Candidate, scan: SentenceScan, { lastOf: { force } }: Memory): boolean =>
  c.counted === 'other' && force?.sentence === scan.sentence && scan.words[c.from - 1] === 'from';

/** "four more brigades": a formation is counted. */
const isFormation = (c: Candidate, scan: SentenceScan): boolean =>
  c.counted === 'other' && hasWord(scan.words, c.to, c.phrase.end + 1, FORCE_NOUNS);

/** A small number without a noun counts people only where a loss is told of them. */
function isWeak(c: Candidate, made: CountMention, scan: SentenceScan, memory: Memory): boolean {
  if (size(c.number) <= 1 && !LOSSES.has(made.status)) return true;
  if (c.phrase.kind === 'soft' && size(c.number) < 10 && !LOSSES.has(made.status) && !c.phrase.ofGroup)
    return c.rule !== 'noun';
  if (size(c.number) === 0) return true;
  // "two of the generals": members of a group picked out, no count of it.
  // "one of 40 rebels"
  if (size(c.number) === 1 && (scan.candidates[c.index + 1]?.from ?? Number.POSITIVE_INFINITY) < c.phrase.end)
    return true;
  if (c.phrase.ofGroup && c.phrase.kind === 'hard' && size(c.number) < 10 && !LOSSES.has(made.status)) return true;
  // "one of the killed was the sub-commander", "one prisoner had a card": a man picked out.
  if (size(c.number) === 1 && c.phrase.kind === 'state' && (c.phrase.ofGroup || CAPTIVES.has(headOf(c, scan))))
    return true;
  // "four of them officers": those of a rank are counted.
  if (c.phrase.ofThem && c.phrase.entry?.class === 'hard') return false;
  // "Two commanders gave the order": people in a story, no count of a force.
  if (c.phrase.kind === 'hard' && size(c.number) < 5 && made.rules.status === 'default' && standsAlone(c, scan))
    return true;
  if (c.phrase.kind !== 'none' || c.phrase.ofGroup) return false;
  // A bare year ("since 2014", "repeating 2014").
  if (
    c.number.qualifier === 'exact' &&
    (YEAR.test(c.number.text) || (OLD.test(c.number.text) && BEFORE_YEAR.has(scan.words[c.from - 1] ?? ''))) &&
    c.rule !== 'of-them' &&
    c.rule !== 'bracketed'
  )
    return true;
  // "Nine returned.", "28 turned up at the base": what became of people counted before.
  const told = c.rule === 'elided-subject' && FATES.has(scan.words[c.phrase.end] ?? '') && size(c.number) > 1;
  if (told && memory.lastOf.named?.counted === 'force' && scan.sentence.index - memory.lastOf.named.sentence.index <= 2)
    return false;
  if (
    size(c.number) < 30 &&
    LOOSE_RULES.has(c.rule) &&
    !LOSSES.has(made.status) &&
    !made.change &&
    c.number.qualifier === 'exact'
  )
    return true;
  if (size(c.number) >= 10) return false;
  if (size(c.number) === 1 && !c.phrase.ofThem) return true;
  return !LOSSES.has(made.status) && c.rule !== 'joined';
}

const CAPTIVES = wordSet('prisoner captive detainee pow captured wounded killed fallen dead missing');
const headOf = (c: Candidate, scan: SentenceScan): string => scan.words[c.phrase.headTo - 1] ?? '';

const YEAR = /^(?:19|20)\d\d$/;
/** A year of history, behind a word that opens one. */
const OLD = /^1[0-8]\d\d$/;
const BEFORE_YEAR = wordSet('in since until by');

/** No other people are counted in the sentence. */
const standsAlone = (c: Candidate, scan: SentenceScan): boolean =>
  scan.candidates.every((other) => other === c || !COUNTS_FORCE.has(other.phrase.kind));
const COUNTS_FORCE = wordSet('hard demonym state collective');

function counted(c: Candidate, scan: SentenceScan): Counted {
  if (c.phrase.kind === 'civil' || PEOPLE.has(c.phrase.entry ? scan.words[c.phrase.headTo - 1]! : '')) return 'civil';
  if (c.phrase.kind === 'demonym') return 'civil';
  return 'other';
}

function mention(c: Candidate, scan: SentenceScan, memory: Memory): CountMention {
  const elided = c.phrase.kind === 'none' || c.phrase.kind === 'collective';
  const same = sameSize(c, scan, memory);
  const earlier = lastForceCount(memory, scan.sentence, 8);
  const whole = wholeOf(c, scan, memory);
  const antecedent = elided ? ((whole ?? earlier)?.mention ?? null) : (whole?.mention ?? null);
  const reading = settle(c, scan, antecedent ?? same, whole?.mention ?? null, memory);
  const standing = !reading || (reading.status === 'present' && WEAK_OR_LEVEL.test(reading.rule));
  const status =
    standing && isWholeForce(c, scan)
      ? 'strength'
      : (reading?.status ?? (c.rule === 'collective' || c.rule === 'n-strong' ? 'strength' : 'present'));
  const head =
    c.phrase.headTo > c.phrase.headFrom
      ? {
          start: scan.tokens[c.phrase.headFrom]!.start,
          end: scan.tokens[c.phrase.headTo - 1]!.end,
          lower: scan.words.slice(c.phrase.headFrom, c.phrase.headTo).join(' '),
        }
      : null;
  const inherited = elided ? inheritedUnit(c, scan, antecedent) : 'troops';
  return {
    number: c.number,
    sentence: scan.sentence,
    start: c.number.start,
    end: head ? Math.max(head.end, c.number.end) : c.number.end,
    head,
    unit: unitOf(c, scan, inherited),
    status,
    realis: reading?.realis ?? 'actual',
    statusCue: reading?.cue
      ? { start: scan.tokens[reading.cue.from]!.start, end: scan.tokens[reading.cue.to - 1]!.end }
      : null,
    change: changeOf(c, scan, status),
    rate: rateOf(c, scan),
    each: eachOf(c, scan),
    partOf: whole?.mention ?? null,
    antecedent: antecedent ?? (c.phrase.entry?.class === 'state' ? earlierOf(earlier, scan) : null),
    repeats: repeatedBy(c, scan, memory),
    hedges: hedgesOf(c, scan),
    rules: { count: c.rule, status: reading?.rule ?? 'default' },
  };
}

/** Below this size two equal numbers meet by chance. */
const DISTINCT = 4;
/** Counts back to which a definite number may point. */
const REPEAT_REACH = 40;

/** "Of the 82, 42 fell", "all the 38 gunmen": a definite number that the article has set before is the same statement. */
function repeatedBy(c: Candidate, scan: SentenceScan, memory: Memory): CountMention | null {
  const n = size(c.number);
  if (n < DISTINCT || c.number.change || !DEFINITE.has(scan.words[c.from - 1] ?? '')) return null;
  for (let i = memory.counts.length - 1; i >= Math.max(0, memory.counts.length - REPEAT_REACH); i--) {
    const { candidate } = memory.counts[i]!;
    if (candidate !== c && candidate.mention && size(candidate.number) === n) return candidate.mention;
  }
  return null;
}

const ARMED_GROUPS = wordSet('militia militias insurgency guerrilla gang band wagner');

/** The same number said anew: "17 soldiers were lost ... Seventeen good men". */
function sameSize(c: Candidate, scan: SentenceScan, memory: Memory): CountMention | null {
  const n = size(c.number);
  if (n < 10 || !memory.sizes.has(n)) return null;
  for (let i = memory.counts.length - 1; i >= 0; i--) {
    const { counted, sentence, candidate } = memory.counts[i]!;
    if (scan.sentence.index - sentence.index > 3) return null;
    if (counted === 'force' && size(candidate.number) === n) return candidate.mention;
  }
  return null;
}

/** "Four soldiers died and 14 were hurt": those hurt are of the same force as the people counted before them in the sentence. */
const earlierOf = (earlier: Candidate | null, scan: SentenceScan): CountMention | null =>
  earlier?.mention?.sentence === scan.sentence ? earlier.mention : null;

function inheritedUnit(c: Candidate, scan: SentenceScan, from: CountMention | null): string {
  // Police of one sentence are no unit for the totals of the next.
  const antecedent = from?.unit === 'police' && from.sentence.index !== scan.sentence.index ? null : from;
  // "a battalion of 300 sappers" has its noun; "a force of 300" counts troops, "the rebels ... 300" fighters.
  for (let i = c.from - 1; i >= Math.max(0, c.from - 12); i--) {
    const word = scan.words[i]!;
    const noun = NOUNS.get(word);
    if (ARMED_GROUPS.has(word)) return 'fighters';
    if (noun?.class === 'hard') return noun.unit;
    if (FORCE_NOUNS.has(word)) {
      // "the rebel column"
      const kind = NOUNS.get(scan.words[i - 1] ?? '');
      return kind?.class === 'hard' ? kind.unit : (antecedent?.unit ?? 'troops');
    }
  }
  return antecedent?.unit ?? 'troops';
}
