/*
 * Personnel: which numbers of an article count members of a force, and in what state. Walks the sentences in order and
 * keeps what has been counted so far, so that a number without a noun can take the noun of the one before.
 */

import type { ArticleView, CountMention } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { findNumbersIn, nextNumber } from '../numbers/index.js';
import { ACCEPT } from './accept.js';
import { type Candidate, type Counted, lastForceCount, type Memory, type SentenceScan, size } from './candidate.js';
import { type Cue, findCues } from './cues.js';
import { changeOf, eachOf, hedgesOf, rateOf, unitOf, wholeOf } from './details.js';
import { FORCE_NOUNS, LOOSE_COLLECTIVES, MILITARY_WORDS, NOUNS } from './nouns.js';
import { phraseAfter } from './phrase.js';
import { readStatus, type StatusReading } from './status.js';

/** Sentences behind the last count that an elided number may still refer to. */
const ELISION_REACH = 3;
/** Sentences before a number that are read for what they speak of. */
const LOOK_BACK = 4;

/** All counts of the article in text order. */
export function countMentions(view: ArticleView): CountMention[] {
  const mentions: CountMention[] = [];
  const memory: Memory = {
    counts: [],
    lastForce: -1,
    lastCivil: -1,
    civilLosses: false,
    articleMilitary: () => militaryWords(view) >= SOME,
    articleStrong: () => militaryWords(view) >= MANY,
  };
  for (const sentence of numbered(view)) {
    const scan = scanSentence(view, sentence, memory);
    if (scan) {
      decide(scan, memory);
      sumParts(scan);
      for (const c of scan.candidates) if (c.mention) mentions.push(c.mention);
    }
  }
  return mentions;
}

const NUMBERED = Symbol('numbered');

/** The sentences that hold a number and are no page noise: the only ones that can hold a count. */
function numbered(view: ArticleView): Sentence[] {
  return view.memo(NUMBERED, () => {
    const { sentences, text } = view;
    const found: Sentence[] = [];
    const end = view.article.end;
    let i = 0;
    for (
      let at = nextNumber(text, view.article.start, end);
      at >= 0;
      at = nextNumber(text, sentences[i - 1]!.end, end)
    ) {
      while (i < sentences.length && sentences[i]!.end <= at) i++;
      if (i >= sentences.length) break;
      const sentence = sentences[i++]!;
      if (!view.noiseAt(sentence.start)) found.push(sentence);
    }
    return found;
  });
}

interface Flavour {
  /** A noun for members of a force, or a collective that is nothing else. */
  military: boolean;
  civil: boolean;
}

const FLAVOURS = Symbol('flavours');

/** What a sentence speaks of by its nouns; read once. */
function flavourOf(view: ArticleView, sentence: Sentence): Flavour {
  const known = view.memo(FLAVOURS, () => new Map<Sentence, Flavour>());
  let flavour = known.get(sentence);
  if (!flavour) {
    flavour = { military: false, civil: false };
    for (const { lower } of view.tokens(sentence)) {
      const noun = NOUNS.get(lower);
      if (noun?.class === 'hard' || (FORCE_NOUNS.has(lower) && !LOOSE_COLLECTIVES.has(lower))) flavour.military = true;
      else if (noun?.class === 'civil') flavour.civil = true;
    }
    known.set(sentence, flavour);
  }
  return flavour;
}

function scanSentence(view: ArticleView, sentence: Sentence, memory: Memory): SentenceScan | null {
  const { military, civil } = flavourOf(view, sentence);
  memory.lastForce = military ? sentence.index : -1;
  memory.lastCivil = civil && !military ? sentence.index : -1;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - LOOK_BACK); i--) {
    const { military: force, civil: people } = flavourOf(view, view.sentences[i]!);
    if (force && memory.lastForce < 0) memory.lastForce = i;
    else if (people && !force && memory.lastCivil < 0) memory.lastCivil = i;
  }
  const tokens = view.tokens(sentence);
  const words = tokens.map((t) => t.lower);
  const last = memory.counts.at(-1);
  const recent = last !== undefined && sentence.index - last.sentence.index <= ELISION_REACH;
  const near = memory.lastForce >= 0 && sentence.index - memory.lastForce <= ELISION_REACH;
  if (!recent && !near && !mayCount(words) && !memory.articleStrong()) return null;
  const numbers = findNumbersIn(view.text, tokens).filter((n) => n.kind === 'count');
  if (numbers.length === 0) return null;
  // A question states nothing.
  if (/\?["')]*$/.test(view.text.slice(sentence.end - 3, sentence.end))) return null;
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
  // Most numbers count no people: cues are looked for when a rule first asks.
  let cues: Cue[] | null = null;
  return {
    view,
    sentence,
    tokens,
    words,
    get cues() {
      cues ??= findCues(words);
      return cues;
    },
    candidates,
    military,
    civil,
    lead: leadIn(view, sentence),
  };
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
    if (accepted === 'of-total') {
      // What is said of both stands behind the total and is said of the part.
      const next = scan.candidates[scan.candidates.indexOf(c) + 1]!;
      c.phrase = { ...c.phrase, end: next.phrase.end };
    }
    let made: CountMention | null = null;
    if (accepted) {
      c.counted = 'force';
      c.rule = accepted;
      made = mention(c, scan, memory);
      if (isWeak(c, made)) accepted = false;
    }
    if (
      accepted &&
      made &&
      memory.civilLosses &&
      !scan.military &&
      c.phrase.kind === 'none' &&
      LOSS.test(made.status) &&
      !c.phrase.ofThem
    )
      accepted = false;
    c.counted = accepted ? 'force' : counted(c, scan);
    if (c.counted === 'civil' && c.phrase.kind !== 'demonym' && scan.cues.some((cue) => LOSS.test(cue.status)))
      memory.civilLosses = true;
    if (accepted) c.mention = made;
    // Brigades and battalions neither are people nor part the people counted around them.
    if (!isFormation(c, scan)) memory.counts.push({ counted: c.counted, sentence: scan.sentence, candidate: c });
  }
}

/** "four more brigades": a formation is counted. */
const isFormation = (c: Candidate, scan: SentenceScan): boolean =>
  c.counted === 'other' && scan.words.slice(c.to, c.phrase.end + 1).some((w) => FORCE_NOUNS.has(w));

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
  if (size(c.number) <= 1 && !LOSS.test(made.status)) return true;
  if (c.phrase.kind === 'soft' && size(c.number) < 10 && !LOSS.test(made.status) && !c.phrase.ofGroup)
    return c.rule !== 'noun';
  if (size(c.number) === 0) return true;
  // "two of the generals": members of a group picked out, no count of it.
  if (c.phrase.ofGroup && c.phrase.kind === 'hard' && size(c.number) < 10 && !LOSS.test(made.status)) return true;
  if (c.phrase.kind !== 'none' || c.phrase.ofGroup) return false;
  // A bare year ("since 2014", "repeating 2014").
  if (
    c.number.qualifier === 'exact' &&
    /^(?:19|20)\d\d$/.test(c.number.text) &&
    c.rule !== 'of-them' &&
    c.rule !== 'bracketed'
  )
    return true;
  if (
    size(c.number) < 30 &&
    /^(?:elided-subject|elided-object|predicate|near-force|pronoun-subject|repeated)$/.test(c.rule) &&
    !LOSS.test(made.status) &&
    !made.change &&
    c.number.qualifier === 'exact'
  )
    return true;
  if (size(c.number) >= 10) return false;
  if (size(c.number) === 1 && !c.phrase.ofThem) return true;
  return !LOSS.test(made.status) && c.rule !== 'joined';
}

const LOSS = /^(?:killed|wounded|captured|missing|deserted|casualties)$/;

function counted(c: Candidate, scan: SentenceScan): Counted {
  if (
    c.phrase.kind === 'civil' ||
    /^(?:people|persons|women)$/.test(c.phrase.entry ? scan.words[c.phrase.headTo - 1]! : '')
  )
    return 'civil';
  if (c.phrase.kind === 'demonym') return 'civil';
  return 'other';
}

function mention(c: Candidate, scan: SentenceScan, memory: Memory): CountMention {
  const elided = c.phrase.kind === 'none' || c.phrase.kind === 'collective';
  const earlier = lastForceCount(memory, scan.sentence, 8);
  const whole = wholeOf(c, scan, memory);
  const antecedent = elided ? ((whole ?? earlier)?.mention ?? null) : (whole?.mention ?? null);
  const reading = settle(c, scan, antecedent, whole?.mention ?? null);
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
    antecedent,
    hedges: hedgesOf(c, scan),
    rules: { count: c.rule, status: reading?.rule ?? 'default' },
  };
}

/** "Eight thousand will guard the dam: 3,000 on the wall and another 5,000 behind it": parts that add up to the total before them. */
function sumParts(scan: SentenceScan): void {
  const counts = scan.candidates.filter((c) => c.mention && c.number.best !== null);
  for (let i = 0; i + 2 < counts.length; i++) {
    const total = counts[i]!.mention!;
    let sum = 0;
    for (let k = i + 1; k < counts.length; k++) {
      sum += size(counts[k]!.number);
      if (sum > size(total.number)) break;
      if (sum < size(total.number) || k === i + 1) continue;
      for (const part of counts.slice(i + 1, k + 1)) {
        const made = part.mention!;
        made.partOf = total;
        made.antecedent ??= total;
        made.change = null;
        if (WEAK.test(made.rules.status ?? '') || made.rules.status === 'shared') {
          made.status = total.status;
          made.realis = total.realis;
          made.rules.status = 'whole';
        }
      }
      return;
    }
  }
}

const BULLET = /^(?:[*\u2022\u00b7\u25aa-]|\d+\.)$/;

/** The state that the line above a list gives its items ("Among the dead are:"). */
function leadIn(view: ArticleView, sentence: Sentence): StatusReading | null {
  const tokens = view.tokens(sentence);
  if (!tokens[0] || !BULLET.test(tokens[0].text)) return null;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 12); i--) {
    const above = view.sentences[i]!;
    const line = view.tokens(above);
    if (line[0] && BULLET.test(line[0].text)) continue;
    if (view.text[above.end - 1] !== ':') return null;
    const cue = findCues(line.map((t) => t.lower)).find((q) => q.status !== 'present');
    return cue ? { status: cue.status, realis: 'actual', cue: null, rule: 'lead-in' } : null;
  }
  return null;
}

const WEAK_OR_LEVEL =
  /^(?:present|default|level-after|level-before|antecedent|cue:(?:has|have|had|reach|reached|grown-to|grew-to|rose-to|risen-to))$/;
const ARMY = /^(?:army|armies|military|navy|bundeswehr)$/;

/** "The army numbers 90,000", "a 76,000-strong military": the size of a whole army, unless the words put it somewhere. */
function isWholeForce(c: Candidate, scan: SentenceScan): boolean {
  const { words } = scan;
  const behind = words.slice(c.phrase.end, c.phrase.end + 2);
  if (behind.some((w) => /^(?:in|at|on|along|near|across|inside|around|there|here)$/.test(w))) return false;
  if (c.phrase.strong)
    return (
      words.slice(c.to, c.phrase.end).some((w) => ARMY.test(w)) ||
      words.slice(Math.max(0, c.from - 4), c.from).some((w) => ARMY.test(w))
    );
  const left = words.slice(Math.max(0, c.from - 7), c.from);
  const subject = left.findIndex((w, i) => ARMY.test(w) || (w === 'armed' && left[i + 1] === 'forces'));
  return (
    subject >= 0 &&
    left
      .slice(subject + 1)
      .some((w) => /^(?:numbers?|numbered|has|have|had|is|was|of|shrunk|grown|shrank|grew|counts?)$/.test(w)) &&
    !left.includes('lost') &&
    !left.includes('said')
  );
}

/** Rules that say no more than that people are somewhere: what joins, lists or parts a count says more. */
const WEAK = /^(?:present|located|deadline|default)$/;
const COUNTING =
  /^(?:figure|figures|count|toll|number|numbers|total|list|tally|losses|casualties|estimate|estimates|estimated|found)$/;

/** The state of a count: its own words', else that of the list, the count it is joined to, or the total it is part of. */
function settle(
  c: Candidate,
  scan: SentenceScan,
  antecedent: CountMention | null,
  whole: CountMention | null,
): StatusReading | null {
  const own = readStatus(c, scan);
  const weak = !own || WEAK.test(own.rule);
  const { lead } = scan;
  if (
    lead &&
    (weak ||
      (own.rule === 'state-noun' && own.status === 'captured') ||
      (own.rule === 'state-noun' && c.phrase.entry?.class !== 'state'))
  )
    return lead;
  if (!weak) return own;
  const of = (from: CountMention, rule: string): StatusReading => ({
    status: from.status,
    realis: from.realis,
    cue: null,
    rule,
  });
  if (whole && whole.status !== 'present') return of(whole, 'whole');
  if (
    c.phrase.ofThem &&
    antecedent &&
    LOSS.test(antecedent.status) &&
    scan.sentence.index - antecedent.sentence.index <= 2 &&
    scan.words[c.phrase.end - 1] !== 'us'
  ) {
    return of(antecedent, 'antecedent');
  }
  const behind = !own || own.rule === 'default' ? stateBehind(c, scan) : null;
  if (behind) return behind;
  const index = scan.candidates.indexOf(c);
  const previous = scan.candidates[index - 1];
  const link = scan.words[c.from - 1] ?? '';
  const joined =
    previous &&
    c.from - previous.phrase.end <= 4 &&
    /^(?:,|and|or|then|;|another)$/.test(scan.words[previous.phrase.end] ?? '');
  if (
    previous?.mention &&
    (joined || c.rule === 'joined' || c.rule === 'bracketed') &&
    !/^(?:of|among|from)$/.test(link) &&
    (!own || own.rule === 'located' || own.rule === 'deadline')
  ) {
    // "97 officers, 81 sappers and ten volunteers", "2,000 in June and 3,000 by January".
    if (!own || previous.mention.status !== 'present') return of(previous.mention, 'shared');
  }
  if (previous?.mention && !own && isGapped(c, scan)) return of(previous.mention, 'gapped');
  if (antecedent && LOSS.test(antecedent.status) && c.phrase.kind === 'none' && COUNTED.test(link))
    return of(antecedent, 'antecedent');
  const amongThem =
    scan.words.slice(Math.max(0, c.from - 3), c.from).includes('among') || scan.words[c.from - 1] === 'including';
  if (previous && (joined || amongThem) && previous.counted !== 'force') {
    // "13 were killed, eight civilians and five soldiers": parts of one toll.
    const toll = scan.cues.find((cue) => LOSS.test(cue.status) && cue.from < previous.phrase.end);
    if (toll) return { status: toll.status, realis: 'actual', cue: toll, rule: 'toll' };
  }
  const listed = scan.tokens[0] !== undefined && BULLET.test(scan.tokens[0].text);
  if (
    antecedent &&
    (listed || c.rule === 'bracketed') &&
    /^(?:planned|possible|training|withdrawn)$/.test(antecedent.status)
  )
    return of(antecedent, 'antecedent');
  if (own) return own;
  // "The contingent numbers 1,000": the size of a force, whatever was counted before.
  if (c.rule === 'predicate' && /^(?:number|numbers|numbered|strong)$/.test(link)) return null;
  if (antecedent && c.rule !== 'collective') {
    const { status } = antecedent;
    // A loss is taken over only where the words go on counting it.
    if (!LOSS.test(status))
      return c.rule === 'pronoun-subject' ||
        scan.words.some((w) => w === 'is' || w === 'was' || w === 'were' || w === 'are')
        ? null
        : of(antecedent, 'antecedent');
    const counting =
      scan.words.slice(0, c.from).some((w) => COUNTING.test(w)) || antecedent.sentence.index === scan.sentence.index;
    if (counting || (c.rule === 'fragment' && antecedent.sentence.paragraph === scan.sentence.paragraph))
      return of(antecedent, 'antecedent');
  }
  return null;
}

const COUNTED = /^(?:found|counted|listed|documented|recorded|identified|confirmed|named|reported)$/;

/** "Russia lost 71, Georgia 169": the verb is left out behind another name. */
function isGapped(c: Candidate, scan: SentenceScan): boolean {
  const name = scan.tokens[c.from - 1];
  return name?.kind === 'word' && name.cap && /^(?:,|and|;|while)$/.test(scan.words[c.from - 2] ?? '');
}

/** "17 soldiers and four civilians were killed": the state stands behind the people that these are joined with. */
function stateBehind(c: Candidate, scan: SentenceScan): StatusReading | null {
  const { words, candidates } = scan;
  if (words[c.from - 1] === 'of') return null;
  for (const next of candidates.slice(candidates.indexOf(c) + 1)) {
    const between = words.slice(c.phrase.end, next.from);
    const aside = between[0] === ',' && /^(?:including|among)$/.test(between[1] ?? '');
    if (
      !aside &&
      !(between.length <= 2 && between.every((w) => /^(?:and|,|or|some|another)$/.test(w)) && between.length > 0)
    ) {
      if (!(between.includes('including') && between.includes('and'))) return null;
    }
    if (aside && between.length === 2) continue;
    const reading = readStatus(next, scan);
    if (reading && !WEAK.test(reading.rule)) return { ...reading, rule: 'shared' };
    if (!between.includes('and') && !between.includes(',')) return null;
  }
  return null;
}

function inheritedUnit(c: Candidate, scan: SentenceScan, from: CountMention | null): string {
  // Police of one sentence are no unit for the totals of the next.
  const antecedent = from?.unit === 'police' && from.sentence.index !== scan.sentence.index ? null : from;
  // "a battalion of 300 sappers" has its noun; "a force of 300" counts troops, "the rebels ... 300" fighters.
  for (let i = c.from - 1; i >= Math.max(0, c.from - 12); i--) {
    const noun = NOUNS.get(scan.words[i]!);
    if (noun?.class === 'hard') return noun.unit;
    if (FORCE_NOUNS.has(scan.words[i]!)) return antecedent?.unit ?? 'troops';
  }
  return antecedent?.unit ?? 'troops';
}

const MILITARY_KEY = Symbol('military');
/** Different military words that make an article one about a force at all, and mostly about one. */
const SOME = 2;
const MANY = 5;
/** Sentences at the head of an article that tell what it is about. */
const OPENING = 4;

function militaryWords(view: ArticleView): number {
  return view.memo(MILITARY_KEY, () => {
    const different = new Set<string>();
    const read = new Set([...view.sentences.slice(0, OPENING), ...numbered(view)]);
    for (const sentence of read) {
      for (const token of view.tokens(sentence)) {
        if (token.kind === 'word' && MILITARY_WORDS.has(token.lower)) {
          different.add(token.lower);
          if (different.size >= MANY) return MANY;
        }
      }
    }
    return different.size;
  });
}
