/*
 * Personnel: which numbers of an article count members of a force, and in what state. Walks the sentences in order and
 * keeps what has been counted so far, so that a number without a noun can take the noun of the one before.
 */

import type { ArticleView, CountMention } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { findNumbersIn } from '../numbers/index.js';
import { ACCEPT } from './accept.js';
import { type Candidate, type Counted, lastForceCount, type Memory, type SentenceScan, size } from './candidate.js';
import { findCues } from './cues.js';
import { changeOf, eachOf, hedgesOf, rateOf, unitOf, wholeOf } from './details.js';
import { FORCE_NOUNS, LOOSE_COLLECTIVES, MILITARY_WORDS, NOUNS } from './nouns.js';
import { phraseAfter } from './phrase.js';
import { readStatus } from './status.js';

/** Sentences behind the last count that an elided number may still refer to. */
const ELISION_REACH = 3;

/** All counts of the article in text order. */
export function countMentions(view: ArticleView): CountMention[] {
  const mentions: CountMention[] = [];
  const memory: Memory = { counts: [], lastForce: -1, lastCivil: -1, articleMilitary: () => isMilitary(view) };
  for (const sentence of view.sentences) {
    if (view.noiseAt(sentence.start)) continue;
    const scan = scanSentence(view, sentence, memory);
    if (scan) {
      decide(scan, memory);
      for (const c of scan.candidates) if (c.mention) mentions.push(c.mention);
    }
  }
  return mentions;
}

function scanSentence(view: ArticleView, sentence: Sentence, memory: Memory): SentenceScan | null {
  const tokens = view.tokens(sentence);
  const words = tokens.map((t) => t.lower);
  let military = false;
  let civil = false;
  for (const word of words) {
    const noun = NOUNS.get(word);
    if (noun?.class === 'hard' || (FORCE_NOUNS.has(word) && !LOOSE_COLLECTIVES.has(word))) military = true;
    else if (noun?.class === 'civil') civil = true;
  }
  const before = { force: memory.lastForce, civil: memory.lastCivil };
  if (military) memory.lastForce = sentence.index;
  else if (civil) memory.lastCivil = sentence.index;
  const recent = memory.counts.length > 0 && sentence.index - memory.counts.at(-1)!.sentence.index <= ELISION_REACH;
  if (!military && !recent && !(before.force >= 0 && sentence.index - before.force <= ELISION_REACH) && !mayCount(words)) return null;
  const numbers = findNumbersIn(view.text, tokens).filter((n) => n.kind === 'count');
  if (numbers.length === 0) return null;
  // A headline that asks states nothing.
  if (sentence.heading && view.text[sentence.end - 1] === '?') return null;
  const candidates: Candidate[] = [];
  let k = 0;
  for (const number of numbers) {
    while (k < tokens.length && tokens[k]!.end <= number.start) k++;
    const from = k;
    let to = k;
    while (to < tokens.length && tokens[to]!.start < number.end) to++;
    candidates.push({ number, from, to, phrase: phraseAfter(tokens, to), counted: null, mention: null, rule: '' });
    k = to;
  }
  return { view, sentence, tokens, words, cues: findCues(words), candidates, military, civil };
}

/** A soft noun, a loss or a people's name: worth reading the numbers in an article about a force. */
function mayCount(words: readonly string[]): boolean {
  return words.some((w) => {
    const noun = NOUNS.get(w);
    return (noun !== undefined && noun.class !== 'civil') || w === 'strong';
  });
}

function decide(scan: SentenceScan, memory: Memory): void {
  for (const c of scan.candidates) {
    let accepted: string | false | null = null;
    for (const rule of ACCEPT) {
      accepted = rule(c, scan, memory);
      if (accepted !== null) break;
    }
    if (accepted && isRatio(c, scan)) accepted = false;
    let made: CountMention | null = null;
    if (accepted) {
      c.counted = 'force';
      c.rule = accepted;
      made = mention(c, scan, memory);
      if (isWeak(c, made)) accepted = false;
    }
    c.counted = accepted ? 'force' : counted(c);
    if (accepted) c.mention = made;
    memory.counts.push({ counted: c.counted, sentence: scan.sentence, candidate: c });
  }
}

/** "one in four", "four in five of us": a ratio. */
function isRatio(c: Candidate, scan: SentenceScan): boolean {
  const index = scan.candidates.indexOf(c);
  const joins = (a: Candidate | undefined, b: Candidate | undefined): boolean => {
    if (!a || !b) return false;
    const between = scan.words.slice(a.to, b.from).join(' ');
    return (between === 'in' || between === 'out of') && size(a.number) < 20;
  };
  return joins(c, scan.candidates[index + 1]) || joins(scan.candidates[index - 1], c);
}

/** A small number without a noun counts people only where a loss is told of them. */
function isWeak(c: Candidate, made: CountMention): boolean {
  if (c.phrase.kind !== 'none' || size(c.number) >= 10 || c.phrase.ofGroup) return false;
  if (size(c.number) === 1 && !c.phrase.ofThem) return true;
  return !/^(?:killed|wounded|captured|missing|deserted|casualties)$/.test(made.status) && c.rule !== 'joined';
}

function counted(c: Candidate): Counted {
  if (c.phrase.kind === 'civil' || c.phrase.entry) return 'civil';
  if (c.phrase.kind === 'demonym') return 'civil';
  return 'other';
}

function mention(c: Candidate, scan: SentenceScan, memory: Memory): CountMention {
  const elided = c.phrase.kind === 'none' || c.phrase.kind === 'collective';
  const earlier = lastForceCount(memory, scan.sentence, 8);
  const whole = wholeOf(c, scan, memory);
  const antecedent = elided ? (whole ?? earlier)?.mention ?? null : (whole?.mention ?? null);
  let reading = readStatus(c, scan);
  const previous = scan.candidates[scan.candidates.indexOf(c) - 1];
  if (!reading && previous?.mention) {
    // Joined counts share the state of the first ("97 officers, 81 sappers and ten volunteers").
    reading = { status: previous.mention.status, realis: previous.mention.realis, cue: null, rule: 'shared' };
  }
  if (!reading && elided && antecedent && c.rule !== 'collective') reading = { status: antecedent.status, realis: antecedent.realis, cue: null, rule: 'antecedent' };
  const status = reading?.status ?? (c.rule === 'collective' || c.rule === 'n-strong' ? 'strength' : 'present');
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
    statusCue: reading?.cue ? { start: scan.tokens[reading.cue.from]!.start, end: scan.tokens[reading.cue.to - 1]!.end } : null,
    change: changeOf(c, scan, status),
    rate: rateOf(c, scan),
    each: eachOf(c, scan),
    partOf: whole?.mention ?? null,
    antecedent,
    hedges: hedgesOf(c, scan),
    rules: { count: c.rule, status: reading?.rule ?? 'default' },
  };
}

function inheritedUnit(c: Candidate, scan: SentenceScan, antecedent: CountMention | null): string {
  // "a battalion of 300 sappers" has its noun; "a force of 300" counts troops, "the rebels ... 300" fighters.
  for (let i = c.from - 1; i >= Math.max(0, c.from - 12); i--) {
    const noun = NOUNS.get(scan.words[i]!);
    if (noun?.class === 'hard') return noun.unit;
    if (FORCE_NOUNS.has(scan.words[i]!)) return antecedent?.unit ?? 'troops';
  }
  return antecedent?.unit ?? 'troops';
}

const MILITARY_KEY = Symbol('military');

/** Whether the article is about a force at all: two different military words. */
function isMilitary(view: ArticleView): boolean {
  return view.memo(MILITARY_KEY, () => {
    const different = new Set<string>();
    for (const sentence of view.sentences) {
      for (const token of view.tokens(sentence)) {
        if (token.kind === 'word' && MILITARY_WORDS.has(token.lower)) {
          different.add(token.lower);
          if (different.size >= 2) return true;
        }
      }
    }
    return false;
  });
}

