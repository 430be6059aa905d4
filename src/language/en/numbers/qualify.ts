import type { Qualifier } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { gluedQualifier, INCREASE_BEFORE, phraseAfter, phraseBefore } from './qualifiers.js';
import type { Core } from './sum.js';

type Bound = Exclude<Qualifier, 'exact' | 'range' | 'vague'>;

interface Around {
  qualifier: Qualifier;
  start: number;
  end: number;
  /** Token behind the number and its qualifier. */
  next: number;
  hedges: string[];
  change: 'increase' | 'decrease' | null;
}

export interface QualifierBefore {
  /** "between" or "from" where one opens a range here. */
  opening: 'between' | 'from' | null;
  /** Takes in the words behind the number, `last` being its (second) core. */
  finish(last: Core, isRange: boolean): Around;
}

/** Words that may stand between a qualifier and its number and say nothing of the amount. */
const FILLER: ReadonlySet<string> = new Set([
  'total',
  'combined',
  'staggering',
  'whopping',
  'record',
  'whole',
  'full',
  'mere',
]);
/** "talked about 300 men", "control over 5,000 men": a preposition, not a qualifier. */
const SPEAKS_ABOUT =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|spoken|speaking|worry|worried|worries|concerned|concerns|ask|asks|asked|asking|complain|complained|lie|lied|lying|joke|joked|boast|boasted|bragged|learn|learned|learnt|hear|heard|story|stories|information|news|details|questions|question|doubts|rumours|rumors|what|how|forget|care|cared|dream)$/;
const RULES_OVER =
  /^(?:control|command|authority|power|rule|ruled|ruling|victory|victories|triumph|jurisdiction|charge|watch|watched|presided|presides|advantage|edge|lead|dispute|disputes|row|argument|anger|concern|concerns|fears|outrage|grief|deal|talks)$/;
/** Verbs after which "up to" means "as far as": "had gone up to 4,000". */
const RISEN =
  /^(?:go|goes|going|gone|went|rise|rises|rising|risen|rose|climb|climbs|climbed|climbing|crept|creep|creeping|jump|jumped|jumps|shot|shoot|shoots|inch|inched|inching|moved|ran|run|pushed|came|come|comes|coming|back|add|adds|added|adding|totted|soared|leapt|edged|ticked|swollen|swelled|grown|grew|built|grow)$/;
const MODAL = /^(?:may|might|could|can)$/;
const GROWTH =
  /^(?:grow|rise|increase|swell|expand|climb|balloon|surge|mount|soar|jump|double|go|escalate|build|increased|expanded|raised|boosted|scaled|brought|lifted|get|run)$/;

/** Reads the qualifier words before a number whose first token (or currency sign) is `head`; none before token `floor`. */
export function readQualifier(text: string, tokens: Token[], head: number, floor: number, core: Core): QualifierBefore {
  let bound: Bound | null = null;
  let approx = false;
  let opening: 'between' | 'from' | null = null;
  let change: 'increase' | 'decrease' | null = null;
  const hedges: string[] = [];
  const families: { family: Bound | 'hedge'; words: string }[] = [];
  let startToken = head;
  let at = head;
  let gluedStart = -1;
  for (;;) {
    const skipped = skipBetween(tokens, at, floor);
    // "another up to 300" speaks of another source, "another some 300" of more men.
    if (skipped.increase && bound === null) change = 'increase';
    const phrase = skipped.at > floor ? phraseBefore(tokens, skipped.at, floor) : null;
    if (!phrase) {
      const before = at === head && at > floor ? tokens[at - 1]! : null;
      const glued = before?.kind === 'word' ? gluedQualifier(before.text) : null;
      if (before && glued && glued.family !== 'between' && glued.family !== 'hedge') {
        if (glued.family === 'approx') approx = true;
        else bound = glued.family;
        gluedStart = before.end - glued.length;
      }
      break;
    }
    const { family, first } = phrase;
    if (family === 'between') {
      opening = tokens[skipped.at - 1]!.lower === 'from' ? 'from' : 'between';
      // "from 300" alone is no qualifier; the start moves only when a range is found.
      const openingStart = quoteStart(tokens, first, floor);
      return { opening, finish: (last, isRange) => close(last, isRange, openingStart) };
    }
    if (!qualifies(tokens, first, skipped.at, family, core)) break;
    const words = text.slice(tokens[first]!.start, tokens[skipped.at - 1]!.end);
    families.push({ family, words });
    if (family === 'approx') approx = true;
    else if (family !== 'hedge' && bound === null) bound = family;
    at = first;
    startToken = first;
  }
  // Words of increase before all qualifiers: "another some 300" has them outside the span.
  return { opening, finish: (last, isRange) => close(last, isRange, startToken) };

  function close(last: Core, isRange: boolean, from: number): Around {
    // Hedge words outermost add nothing to the number; they stay out of its span.
    const first = isRange && opening ? from : trimHedges(startToken);
    let next = last.next;
    let end = last.end;
    let qualifier: Qualifier = bound ?? (approx ? 'approx' : 'exact');
    for (let k = 0; k < 2; k++) {
      const more = difference(tokens, next);
      if (more) change ??= more;
      const phrase = phraseAfter(tokens, next);
      if (!phrase && k === 0 && bound === null && !isRange) {
        const late = afterNoun(tokens, next);
        if (late) {
          qualifier = late;
          bound = late === 'approx' ? bound : late;
        }
      }
      if (!phrase || !fits(tokens, next, phrase.next, phrase.family)) break;
      const words = text.slice(tokens[next]!.start, tokens[phrase.next - 1]!.end);
      if (phrase.family === 'approx') {
        if (bound === null) qualifier = 'approx';
        else hedges.push(words);
        approx = true;
      } else if (bound === null) {
        bound = phrase.family;
        qualifier = bound;
      } else if (opposite(bound, phrase.family)) break;
      next = phrase.next;
      end = tokens[next - 1]!.end;
      if (isRange) hedges.push(words);
    }
    for (const f of families)
      if (f.family === 'hedge' || isRange || (f.family === 'approx' && bound !== null)) hedges.unshift(f.words);
    if (!isRange && bound === null && mayGrowTo(tokens, first)) {
      for (const f of families) if (f.family === 'approx') hedges.unshift(f.words);
      qualifier = 'up_to';
    }
    return {
      qualifier,
      start: gluedStart >= 0 ? gluedStart : first < head ? tokens[quoteStart(tokens, first, floor)]!.start : core.start,
      end,
      next,
      hedges,
      change,
    };
  }

  function trimHedges(first: number): number {
    let k = first;
    for (let n = families.length - 1; n >= 0 && families[n]!.family === 'hedge'; n--) {
      k = n === 0 ? head : afterHedge(k, families[n]!.words);
    }
    return k;
  }

  function afterHedge(k: number, words: string): number {
    const end = tokens[k]!.start + words.length;
    let n = k;
    while (tokens[n]!.start < end) n++;
    return n;
  }
}

/** Steps back over quotation marks, currency, fillers and words of increase between a qualifier and its number. */
function skipBetween(tokens: Token[], head: number, floor: number): { at: number; increase: boolean } {
  let at = head;
  let increase = false;
  for (let n = 0; n < 4 && at > floor; n++) {
    const t = tokens[at - 1]!;
    if (INCREASE_BEFORE.has(t.lower)) {
      increase = true;
      at--;
      if (
        at > floor &&
        /^(?:an|a|yet|some)$/.test(tokens[at - 1]!.lower) &&
        t.lower !== 'another' &&
        tokens[at - 1]!.lower !== 'some'
      )
        at--;
    } else if (t.text === '"' || t.text === "'") at--;
    else if (t.lower === 'of' && at - 1 > floor && tokens[at - 2]!.lower === 'total')
      at -= tokens[at - 3]?.lower === 'a' && at - 3 >= floor ? 3 : 2;
    else if (FILLER.has(t.lower)) at -= at - 2 >= floor && tokens[at - 2]!.lower === 'a' ? 2 : 1;
    else break;
  }
  return { at, increase };
}

/** Does the phrase at `[first, end)` qualify the number, or is it a preposition of the verb or noun before it? */
function qualifies(tokens: Token[], first: number, end: number, family: string, core: Core): boolean {
  const word = tokens[end - 1]!.lower;
  const before = tokens[first - 1]?.lower ?? '';
  if (end - first === 1) {
    if (word === 'about') return !SPEAKS_ABOUT.test(before) || before === '';
    if (word === 'over' || word === 'above') return !RULES_OVER.test(before);
    if (word === 'say') return before === ',' || before === 'let' || before === '';
    if (word === 'past') return /^(?:well|pushed|went|gone|moved|rise|rose|far|way|climbed|soared)$/.test(before);
    if (
      word === 'passing' ||
      word === 'passed' ||
      word === 'crossing' ||
      word === 'crossed' ||
      word === 'topped' ||
      word === 'tops'
    )
      return core.grouped || core.value >= 100;
    if (word === 'reported' || word === 'claimed' || word === 'alleged') return /^(?:a|the|an|some)$/.test(before);
  }
  if (family === 'up_to' && word === 'to' && tokens[end - 2]?.lower === 'up' && end - first === 2) {
    if (!RISEN.test(before)) return true;
    for (let k = first - 2; k >= 0 && k >= first - 4; k--) if (MODAL.test(tokens[k]!.lower)) return true;
    return false;
  }
  return true;
}

/** Ends of phrases that may follow the noun. */
const AFTER_NOUN = /^(?:so|more|thereabouts|less|fewer|least|most|take|max|maximum|tops)$/;

/** An opening quotation mark directly before the qualifier belongs to the span when it is closed inside it. */
function quoteStart(tokens: Token[], first: number, floor: number): number {
  const mark = tokens[first - 1];
  if (first - 1 < floor || !mark || (mark.text !== '"' && mark.text !== "'") || tokens[first]!.spaced) return first;
  for (let k = first; k < first + 6 && k < tokens.length; k++) {
    if (tokens[k]!.kind === 'number') return first;
    if (tokens[k]!.text === mark.text) return first - 1;
  }
  return first;
}

/** "300 soldiers or so", "5,000 men, at most": the phrase stands behind one or two words of the noun. */
function afterNoun(tokens: Token[], next: number): Bound | null {
  for (let k = next; k < next + 3; k++) {
    const t = tokens[k];
    if (!t) return null;
    if (k > next) {
      const phrase = phraseAfter(tokens, k);
      if (phrase && phrase.next - k > 1 && AFTER_NOUN.test(tokens[phrase.next - 1]!.lower) && tokens[k]!.text !== '-') {
        const after = tokens[phrase.next];
        return !after ||
          after.kind === 'punct' ||
          /^(?:were|was|are|is|have|had|has|in|on|at|from|who|died|to)$/.test(after.lower)
          ? phrase.family
          : null;
      }
    }
    if (t.kind !== 'word') return null;
  }
  return null;
}

/** "2,000 more", "300 fewer", "400 additional": a difference word behind the number. */
function difference(tokens: Token[], next: number): 'increase' | 'decrease' | null {
  const word = tokens[next]?.lower;
  if (word === 'more') {
    const after = tokens[next + 1]?.lower;
    return after === 'or' || after === 'than' ? (after === 'than' ? 'increase' : null) : 'increase';
  }
  if (word === 'additional' || word === 'further' || word === 'extra') return 'increase';
  if (word === 'fewer' || word === 'less') return 'decrease';
  return null;
}

/** Not every "plus", "odd" or "+" behind a number bounds it. */
function fits(tokens: Token[], at: number, next: number, family: string): boolean {
  const word = tokens[at]!.text;
  const after = tokens[next];
  if (word === '+') return !tokens[at]!.spaced && !(after && after.kind === 'number' && !after.spaced);
  if (tokens[next - 1]!.lower === 'plus')
    return after?.kind !== 'number' && !/^(?:a|an|the|some|about|another)$/.test(after?.lower ?? '');
  if (word === '-' && tokens[at]!.spaced) return false;
  if (word === 'odd') return tokens[at]!.spaced;
  if ((word === 'and' || word === 'or') && family === 'at_least' && tokens[next - 1]!.lower === 'more')
    return !(after && /^(?:than|importantly|recently|generally)$/.test(after.lower));
  if (family === 'at_least' && tokens[next - 1]!.lower === 'least')
    return after?.kind !== 'number' && !phraseStartsNumber(tokens, next);
  if (family === 'up_to' && /^(?:most|maximum|max)$/.test(tokens[next - 1]!.lower))
    return after?.kind !== 'number' && !phraseStartsNumber(tokens, next);
  if (
    /^(?:over|above|under|below|less|fewer|lower|smaller|higher|larger|greater|better)$/.test(tokens[next - 1]!.lower)
  )
    return after?.lower !== 'than' && after?.kind !== 'number' && after?.lower !== 'the';
  return true;
}

/** "... 300, at least one of them": the phrase belongs to the number behind it. */
function phraseStartsNumber(tokens: Token[], next: number): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|half|some|several|dozens|hundreds|thousands|twenty|thirty|forty|fifty|in|on|for)$/.test(
    tokens[next]?.lower ?? '',
  );
}

/** Do "may grow to", "could soon rise to" stand directly in front of token `first`? */
function mayGrowTo(tokens: Token[], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'to') return false;
  const verb = tokens[first - 2]?.lower === 'up' ? first - 3 : first - 2;
  if (!GROWTH.test(tokens[verb]?.lower ?? '')) return false;
  for (let n = verb - 1; n >= 0 && n >= verb - 3; n--) if (MODAL.test(tokens[n]!.lower)) return true;
  return false;
}

function opposite(a: Bound, b: Bound): boolean {
  const lower = (x: Bound) => x === 'at_least' || x === 'more_than';
  return lower(a) !== lower(b);
}
