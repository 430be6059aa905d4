/* The state of a count that its own words do not tell: from the list, the total, or the count that it is joined to. */

import type { ArticleView, CountMention } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { questionBefore } from './accept/answers.js';
import {
  type Candidate,
  LOSSES,
  lastForceCount,
  type Memory,
  type SentenceScan,
  type StatusReading,
  size,
} from './candidate.js';
import { AMONG, ARTICLES, hasWord, wordSet } from './closed.js';
import { findCues } from './cues.js';
import { NOUNS } from './nouns.js';
import { readStatus } from './status/index.js';
import { weighedState } from './status/weigh.js';

const JOINTS = wordSet(', and or then ; another plus as along alongside');
const WHOLE_PLACES = wordSet('in at on along near across inside around there here');
const SIZE_VERBS = wordSet('number numbers numbered strong');
const PART_LINKS = wordSet('of among from');
const CARRIED = wordSet('planned possible training withdrawn');

const BULLET = /^(?:[*\u2022\u00b7\u25aa-]|\d+\.)$/;

/** "combat losses: personnel - 4,100": the state that stands before a label in its line or in the one above. */
function labelState(c: Candidate, scan: SentenceScan): StatusReading | null {
  const before = scan.candidates[c.index - 1];
  if (before?.rule === 'labelled' && before.mention && scan.words[c.from - 1] !== ':')
    return { status: before.mention.status, realis: 'actual', cue: null, rule: 'label' };
  const own = scan.cues.findLast((cue) => LOSSES.has(cue.status) && cue.to <= c.from);
  if (own) return { status: own.status, realis: 'actual', cue: own, rule: 'label' };
  const { view, sentence } = scan;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 12); i--) {
    const line = view.tokens(view.sentences[i]!).map((t) => t.lower);
    if (/\d\)?$/.test(view.text.slice(view.sentences[i]!.end - 2, view.sentences[i]!.end))) continue;
    const cue = findCues(line).find((q) => LOSSES.has(q.status));
    return cue ? { status: cue.status, realis: 'actual', cue: null, rule: 'label' } : null;
  }
  return null;
}

/** The state that the line above a list gives its items ("Among the dead are:"). */
export function leadIn(view: ArticleView, sentence: Sentence): StatusReading | null {
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

/** Rules that say no more than that people are somewhere: what joins, lists or parts a count says more. */
const WEAK = wordSet('present located deadline default');

const COUNTING_WORDS = wordSet(
  'figure figures count toll number numbers total list tally losses casualties estimate estimates estimated found',
);

const LOST = wordSet('toll losses casualties dead deaths killed wounded injured missing prisoners figure');

/** The state of a count: its own words', else that of the list, the count it is joined to, or the total it is part of. */
export function settle(
  c: Candidate,
  scan: SentenceScan,
  antecedent: CountMention | null,
  whole: CountMention | null,
  memory: Memory,
): StatusReading | null {
  const reading = governed(c, scan, antecedent, whole, memory);
  const bare = !reading || (reading.status === 'present' && reading.realis === 'actual' && BARE.has(reading.rule));
  return (bare ? weighedState(c, scan, reading !== null && reading.rule !== 'default') : null) ?? reading;
}

const BARE = wordSet('present located default antecedent');

/** What the words around a count, a list, or another count say of its state; null where none does. */
function governed(
  c: Candidate,
  scan: SentenceScan,
  antecedent: CountMention | null,
  whole: CountMention | null,
  memory: Memory,
): StatusReading | null {
  const own = readStatus(c, scan);
  // "losses exceed 900,000, another 1,100 having been added": more of the same.
  if (
    c.phrase.kind === 'none' &&
    own?.rule === 'cue:added' &&
    antecedent?.sentence === scan.sentence &&
    LOSSES.has(antecedent.status)
  )
    return { status: antecedent.status, realis: antecedent.realis, cue: null, rule: 'antecedent' };
  // "Of the dead, 60 were sent home"
  const whose =
    scan.words[c.from - 1] === ',' && c.from <= 6 && scan.words[0] === 'of'
      ? NOUNS.get(scan.words[c.from - 2] ?? '')
      : undefined;
  if (whose?.status === 'killed') return { status: whose.status, realis: 'actual', cue: null, rule: 'whole' };
  const weak = !own || WEAK.has(own.rule);
  // A list goes on with what its first count was said to be.
  const first = scan.tokens[0];
  if (weak && first && BULLET.test(first.text) && !scan.lead && scan.words[1] !== 'of') {
    const head = lastForceCount(memory, scan.sentence, 6)?.mention;
    if (head && head.sentence !== scan.sentence && (CARRIED.has(head.status) || LOSSES.has(head.status)))
      return { status: head.status, realis: head.realis, cue: null, rule: 'listed' };
  }
  const { lead } = scan;
  if (
    lead &&
    (weak ||
      (own.rule === 'state-noun' && own.status === 'captured') ||
      (own.rule === 'state-noun' && c.phrase.entry?.class !== 'state'))
  )
    return lead;
  if (!weak) return own;
  if (c.rule === 'labelled') return labelState(c, scan);
  if (c.rule === 'answer') {
    const asked = questionBefore(scan.view, scan.sentence)?.status;
    if (asked) return { status: asked, realis: 'actual', cue: null, rule: 'answer' };
  }
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
    LOSSES.has(antecedent.status) &&
    scan.sentence.index - antecedent.sentence.index <= 2 &&
    scan.words[c.phrase.end - 1] !== 'us'
  ) {
    return of(antecedent, 'antecedent');
  }
  const tail = own && own.rule !== 'present' ? null : toldBefore(c, scan);
  if (tail) return tail;
  const behind = !own || own.rule === 'default' ? stateBehind(c, scan) : null;
  if (behind) return behind;
  const index = c.index;
  const previous = scan.candidates[index - 1];
  // "killed 300, captured 40, a total of 340"
  if (c.rule === 'counting-noun' && hasWord(scan.words, c.from - 3, c.from, TOTALS)) {
    const kinds = new Set(
      scan.candidates
        .slice(0, index)
        .flatMap((other) => (other.mention && LOSSES.has(other.mention.status) ? [other.mention.status] : [])),
    );
    if (kinds.size > 1) return { status: 'casualties', realis: 'actual', cue: null, rule: 'total' };
  }
  const link = scan.words[c.from - 1] ?? '';
  const joined =
    previous &&
    ((c.from - previous.phrase.end <= 4 && JOINTS.has(scan.words[previous.phrase.end] ?? '')) ||
      // "900 soldiers from Norway, 400 soldiers from Sweden"
      (c.from - previous.phrase.end <= 7 &&
        scan.words[previous.phrase.end] === 'from' &&
        (link === ',' || link === 'and')));
  if (
    previous?.mention &&
    (joined || c.rule === 'joined' || c.rule === 'bracketed') &&
    !PART_LINKS.has(link) &&
    (!own || own.rule === 'located' || own.rule === 'deadline')
  ) {
    // "97 officers, 81 sappers and ten volunteers", "2,000 in June and 3,000 by January".
    if (!own || previous.mention.status !== 'present') return of(previous.mention, 'shared');
  }
  if (previous?.mention && !own && isGapped(c, scan)) return of(previous.mention, 'gapped');
  if (INSTEAD.has(scan.words[c.from - 2] ?? '') || INSTEAD.has(scan.words[c.from - 3] ?? ''))
    return { status: 'planned', realis: 'planned', cue: null, rule: 'instead' };
  if (c.rule === 'compared' && previous?.mention) {
    // "will have 900, up from 600": the level before is not to come.
    const { status, realis } = previous.mention;
    return status === 'planned' || status === 'possible' || realis !== 'actual'
      ? { status: 'present', realis: 'actual', cue: null, rule: 'compared' }
      : of(previous.mention, 'compared');
  }
  // "The first count was 25 soldiers": of what was told just before.
  const told = c.phrase.kind === 'hard' && own?.rule === 'present' ? tollBefore(c, scan, memory) : null;
  if (told) return of(told, 'antecedent');
  if (c.rule === 'summed' && antecedent && LOSSES.has(antecedent.status)) return of(antecedent, 'antecedent');
  if (c.rule === 'fragment' && antecedent?.status === 'withdrawn') return of(antecedent, 'antecedent');
  if (antecedent && LOSSES.has(antecedent.status) && !TELLING.has(own?.rule ?? '')) {
    const elided = c.phrase.kind === 'none';
    if (elided && (COUNTED.has(link) || link === 'not' || c.rule === 'summed' || isIt(c, scan) || isAverage(c, scan)))
      return of(antecedent, 'antecedent');
    if (size(antecedent.number) === size(c.number) && !own?.cue) return of(antecedent, 'same-number');
  }
  const amongThem =
    scan.words.slice(Math.max(0, c.from - 3), c.from).includes('among') || scan.words[c.from - 1] === 'including';
  if (previous && (joined || amongThem) && previous.counted !== 'force') {
    // "30 died, ten of them civilians and twenty soldiers": parts of one toll.
    const toll = scan.cues.find((cue) => LOSSES.has(cue.status) && cue.from < previous.phrase.end);
    if (toll) return { status: toll.status, realis: 'actual', cue: toll, rule: 'toll' };
  }
  const listed = scan.tokens[0] !== undefined && BULLET.test(scan.tokens[0].text);
  if (antecedent && (listed || c.rule === 'bracketed') && CARRIED.has(antecedent.status))
    return of(antecedent, 'antecedent');
  if (own) return own;
  // "The garrison numbers 700": the size of a force, whatever was counted before.
  if (SIZE_VERBS.has(link) && !hasWord(scan.words, 0, c.from, LOST)) return null;
  if (antecedent && c.rule !== 'collective') {
    const { status } = antecedent;
    // A loss is taken over only where the words go on counting it.
    if (!LOSSES.has(status))
      return c.rule === 'pronoun-subject' ||
        scan.words.some((w) => w === 'is' || w === 'was' || w === 'were' || w === 'are')
        ? null
        : of(antecedent, 'antecedent');
    const counting =
      hasWord(scan.words, 0, c.from, COUNTING_WORDS) || antecedent.sentence.index === scan.sentence.index;
    if (counting || (c.rule === 'fragment' && antecedent.sentence.paragraph === scan.sentence.paragraph))
      return of(antecedent, 'antecedent');
  }
  return null;
}

/** "They have left the town, about 300.": what the sentence tells before its last words. */
function toldBefore(c: Candidate, scan: SentenceScan): StatusReading | null {
  const { words, cues, candidates } = scan;
  const colon = words[c.from - 1] === ':' && c.phrase.kind !== 'state';
  if (!colon && (c.phrase.kind !== 'none' || words[c.from - 1] !== ',')) return null;
  if (!/^[.!;]?$/.test(words[c.phrase.end] ?? '')) return null;
  if (candidates.some((other) => other.index < c.index && other.mention)) return null;
  const cue = cues.find((one) => one.to < c.from && one.side !== 'before' && TOLD.has(one.status));
  return cue ? { status: cue.status, realis: 'actual', cue, rule: 'told' } : null;
}

const TOLD = wordSet('en_route withdrawn killed wounded captured deserted missing casualties training');
const TOTALS = wordSet('total sum all');
const INSTEAD = wordSet('instead rather');
const TELLING = wordSet('located deadline');
const IT = wordSet('it that this figure number toll count');
const PLACED_FIRST = wordSet('in at today now');
const IS = wordSet("is was 's be been to at");

/** The loss told at most two sentences before, where a count or toll is said to be this number. */
function tollBefore(c: Candidate, scan: SentenceScan, memory: Memory): CountMention | null {
  if (!/^(?:is|was|at|to|be)$/.test(scan.words[c.from - 1] ?? '') || !hasWord(scan.words, 0, c.from, FIGURES))
    return null;
  const before = lastForceCount(memory, scan.sentence, 2)?.mention;
  return before && LOSSES.has(before.status) ? before : null;
}
const FIGURES = wordSet('count toll figure tally estimate number');

/** "It is around 2,400", "the figure was 31": nothing but the number is told anew. */
function isIt(c: Candidate, { words }: SentenceScan): boolean {
  for (let i = c.from - 1; i >= Math.max(0, c.from - 4); i--) {
    // "they number 2,000": a verb.
    if (words[i] === 'number' && !ARTICLES.has(words[i - 1] ?? '') && !/^(?:this|that)$/.test(words[i - 1] ?? ''))
      return false;
    if (IT.has(words[i]!)) return !PLACED_FIRST.has(words[0]!);
    if (!IS.has(words[i]!) && !MODALS.has(words[i]!)) return false;
  }
  return false;
}

const AVERAGES = wordSet('mean average peak record high low rate pace');

/** "The daily mean was 1,300": of what was counted before. */
const isAverage = (c: Candidate, { words }: SentenceScan): boolean => hasWord(words, c.from - 7, c.from, AVERAGES);

const MODALS = wordSet('could may might would will now then already actually more like only just not');

const COUNTED = wordSet('found counted listed documented recorded identified confirmed named reported');

/** "Russia lost 71, Georgia 169": the verb is left out behind another name. */
function isGapped(c: Candidate, scan: SentenceScan): boolean {
  const name = scan.tokens[c.from - 1];
  return name?.kind === 'word' && name.cap && /^(?:,|and|;|while)$/.test(scan.words[c.from - 2] ?? '');
}

const JOINING = wordSet('and , or some another an a additional further extra also');

/** "17 soldiers and four civilians were killed": the state stands behind the people that these are joined with. */
function stateBehind(c: Candidate, scan: SentenceScan): StatusReading | null {
  const { words, candidates } = scan;
  if (words[c.from - 1] === 'of' || (words[c.from - 2] === 'of' && c.from === 2)) return null;
  for (const next of candidates.slice(c.index + 1)) {
    const between = words.slice(c.phrase.end, next.from);
    const aside = between[0] === ',' && AMONG.has(between[1] ?? '');
    if (!aside && !(between.length <= 4 && between.every((w) => JOINING.has(w)) && between.length > 0)) {
      // "11 soldiers from one contingent and 19 from another were hurt"
      const parallel = between[0] === 'from' && between.at(-1) === 'and' && between.length <= 7;
      if (!parallel && !(between.includes('including') && between.includes('and'))) return null;
    }
    if (aside && between.length === 2) continue;
    const reading = readStatus(next, scan);
    if (reading && !WEAK.has(reading.rule)) return { ...reading, rule: 'shared' };
    if (!between.includes('and') && !between.includes(',')) return null;
  }
  return null;
}

/** "Eight thousand will guard the dam: 3,000 on the wall and another 5,000 behind it": parts that add up to the total before them. */
export function sumParts(scan: SentenceScan): void {
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
        if (WEAK.has(made.rules.status ?? '') || made.rules.status === 'shared') {
          made.status = total.status;
          made.realis = total.realis;
          made.rules.status = 'whole';
        }
      }
      return;
    }
  }
}

export const WEAK_OR_LEVEL =
  /^(?:present|default|level-after|level-before|antecedent|cue:(?:has|have|had|reach|reached|grown-to|grew-to|rose-to|risen-to))$/;

const ARMY = wordSet('army armies military navy bundeswehr');

/** "The army numbers 90,000", "a 76,000-strong military": the size of a whole army, unless the words put it somewhere. */
export function isWholeForce(c: Candidate, scan: SentenceScan): boolean {
  const { words } = scan;
  const behind = words.slice(c.phrase.end, c.phrase.end + 2);
  if (behind.some((w) => WHOLE_PLACES.has(w))) return false;
  if (c.phrase.strong) return hasWord(words, c.to, c.phrase.end, ARMY) || hasWord(words, c.from - 4, c.from, ARMY);
  const left = words.slice(Math.max(0, c.from - 7), c.from);
  const subject = left.findIndex((w, i) => ARMY.has(w) || (w === 'armed' && left[i + 1] === 'forces'));
  return (
    subject >= 0 &&
    left
      .slice(subject + 1)
      .some((w) => /^(?:numbers?|numbered|has|have|had|is|was|of|shrunk|grown|shrank|grew|counts?)$/.test(w)) &&
    !left.includes('lost') &&
    !left.includes('said')
  );
}
