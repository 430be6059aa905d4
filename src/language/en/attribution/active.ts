/* Finite active cues: "X said that", "..., X said", "..., said X". */

import type { Token } from '../../../text/tokens.js';
import { addsDifference, colonAfter, opensBut, opensContent, placedSpeech } from './behind.js';
import { BASE, PARTICIPLE, PAST, VERBS, type VerbCue } from './cues.js';
import { holdsFigure } from './figures.js';
import { contentStart, EVENTS, PARTICLES, takesContent } from './following.js';
import { type CueRead, make, type Node, type Side } from './node.js';
import { pastTime } from './phrasal.js';
import type { Line, Phrase } from './phrase.js';
import { canSpeak, headIndex, phraseAfter } from './right-phrase.js';
import { sharedSubject } from './shared-subject.js';
import { stanceOf } from './stance.js';
import { beforeVerbGroup, subjectBefore } from './subjects.js';
import { isAdverb, verbish } from './verbs.js';
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  DOCUMENT_NOUNS,
  OCCASIONS,
  PREPOSITIONS,
  RELATIVES,
  ROLE_NOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words.js';

export function activeNode(line: Line, i: number, cue: VerbCue, earlier: Node[], last = i): Node | null {
  const t = line.tokens;
  const previous = t[i - 1];
  const zone = line.quoted[i];
  const read: CueRead = {
    cue: { first: i, last },
    lemma: cue.lemma,
    stance: stanceOf(line, i, cue),
    strength: cue.lemma === 'name' && holdsFigure(line, last + 1, 'name') ? 3 : cue.family.strength,
  };
  // "- so says the ministry -"
  const so = previous?.lower === 'so' && (t[i - 2] === undefined || t[i - 2]!.kind === 'punct');
  const opens =
    previous === undefined || so || line.quoted[i - 1] !== zone || (previous.kind === 'punct' && previous.text !== '"');
  if (
    opens &&
    cue.family.inverts &&
    (previous === undefined || so || ',"\'\u2014\u2013-?!.:'.includes(previous.text) || line.quoted[i - 1] !== zone)
  ) {
    const source = invertedSubject(line, last);
    if (
      source &&
      // "..., felt betrayed", "..., viewed many times"
      (cue.family.strength === 3 || speaks(line, source)) &&
      !(
        previous?.text === ',' &&
        line.quoted[i - 2] === zone &&
        ((opensContent(line, source) && !placedSpeech(line, source, cue)) || cue.family.addressee) &&
        subjectBefore(line, i)
      )
    )
      return make(read, {
        source,
        side: previous === undefined ? 'after' : 'both',
        from: source.last + 1,
        rule: 'inverted',
      });
  }
  if (line.quoted[i - 1] !== zone && previous !== undefined) return null;
  const j = beforeVerbGroup(line, i);
  const joint =
    j >= 0 &&
    (t[j]!.lower === 'and' ||
      t[j]!.lower === 'but' ||
      t[j]!.lower === 'or' ||
      t[j]!.lower === 'then' ||
      (t[j]!.text === ',' && (t[j - 1]?.lower === 'and' || cue.form === PAST + PARTICIPLE)));
  const lets = cue.lemma === 'know' && cue.form === BASE ? letBefore(line, i) : -1;
  let source = subjectBefore(line, lets > 0 ? lets : i);
  let inherited = false;
  if (!source && joint) {
    source = sharedSubject(line, j, earlier);
    inherited = true;
  }
  if (!source || !canSpeak(line, source)) return null;
  // "The mission is 900 strong and counts 20 police": its own.
  if (cue.lemma === 'count' && inherited && cue.form < PAST && earlier.length === 0) return null;
  // An attack shows, but says nothing.
  const relative = RELATIVES.has(t[source.first]!.lower) && source.first > 0;
  const speaker = t[relative ? source.first - 1 : headIndex(line, source)]!;
  const finds = cue.family.name === 'find' || (relative && cue.family.name !== 'think');
  if (!finds && !speaker.cap && EVENTS.has(speaker.lower)) return null;
  // "denied press reports that": the noun's clause already has its verb.
  if (cue.noun && cue.form < PAST && holdsCue(line, source)) return null;
  if (cue.form === BASE && lets < 0 && !pluralOrAux(line, source, i, cue)) return null;
  if (line.quoted[i] !== 0 && source.first === source.last && IMPERSONAL.has(t[source.first]!.lower)) return null;
  const m = contentStart(line, last, cue);
  // "scoffed at it: they were 900": whatever the verb, what a colon opens is told.
  const colon = cue.family.strength === 1 && zone === 0 ? colonAfter(line, last) : -1;
  if (colon > 0)
    return make(read, { source, side: 'after', from: colon + 1, strength: 3, rule: 'verb-before', inherited });
  if (m >= t.length && source.first === 0 && !line.afterQuote) return null;
  if (!takesContent(line, i, m, cue, source)) return null;
  // "..., they say in the ministry": who they are.
  const house = t[source.first]!.lower === 'they' && cue.family.name === 'say' ? houseBehind(line, last + 1) : null;
  if (house)
    return make(read, {
      source: house,
      side: 'before',
      from: house.last + 1,
      rule: 'verb-after',
      left: source.first,
      right: house.last,
    });
  // "heard on Monday from two officers that": they tell it.
  const from = HEARING.has(cue.lemma) ? pastTime(line, last + 1) : 0;
  const heard = from > 0 && t[from]?.lower === 'from' ? phraseAfter(line, from + 1) : null;
  if (heard && canSpeak(line, heard))
    return make(read, {
      source: heard,
      via: [source],
      side: heard.last + 1 >= t.length - 1 || t[heard.last + 1]!.text === '.' ? 'before' : 'after',
      from: heard.last + 1,
      left: source.first,
      strength: 3,
      rule: 'citing',
    });
  const quoted = cue.lemma === 'quote' || cue.lemma === 'cite' ? asSaying(line, i) : null;
  if (quoted)
    return make(read, {
      source: quoted.source,
      via: [source],
      side: quoted.from >= t.length - 1 || t[quoted.from]!.text === '.' ? 'before' : 'after',
      from: quoted.from,
      rule: 'citing',
      left: source.first,
    });
  const before = t[source.first - 1];
  const afterQuote =
    !inherited &&
    source.first > 0 &&
    (line.quoted[source.first - 1] !== zone ||
      (before!.text === ',' && source.first > 1 && line.quoted[source.first - 2] !== zone));
  const stop = t[m];
  let side: Side = 'after';
  // "told the press with a shrug": what stands behind the addressee.
  const behind = t[cue.family.addressee ? m : last + 1];
  const set =
    before !== undefined &&
    !inherited &&
    source.first > 1 &&
    before.text === ',' &&
    !opensAdverbial(line) &&
    !(behind !== undefined && QUANTIFIERS.has(t[last + 2]?.lower ?? '')) &&
    t[last + 2]?.kind !== 'number' &&
    line.quoted[source.first - 1] === zone;
  // "900 fell, the front said in a video that a station sent": the clause is the video's.
  const shown =
    set &&
    stop?.lower === 'that' &&
    OCCASIONS.has(t[m - 1]!.lower) &&
    t[m - 2]!.lower === 'a' &&
    substantial(line, source.first);
  if (stop?.text === ':') side = 'after';
  else if (shown) side = 'before';
  else if (
    line.afterQuote &&
    !inherited &&
    source.first === 0 &&
    zone === 0 &&
    cue.family.inverts &&
    (stop === undefined ||
      stop.text === '.' ||
      (behind !== undefined &&
        behind.kind === 'word' &&
        (PREPOSITIONS.has(behind.lower) || behind.lower === 'as' || behind.lower === 'when')))
  )
    side = 'before';
  else if (
    set &&
    behind?.kind === 'word' &&
    stop?.kind !== 'punct' &&
    stop?.lower !== 'that' &&
    !(stop?.lower === 'to' && t[m + 1]?.kind === 'number') &&
    (PREPOSITIONS.has(behind.lower) ||
      TIME_WORDS.has(behind.lower) ||
      (SUBORDINATORS.has(behind.lower) && !CLAUSE_OPENERS.has(behind.lower))) &&
    substantial(line, source.first)
  )
    side = 'before';
  else if (stop === undefined || stop.text === '.' || (stop.kind === 'punct' && m === t.length - 1)) side = 'before';
  else if (afterQuote)
    side =
      line.quoted[m] !== zone || (stop.text === ',' && m + 1 < t.length && line.quoted[m + 1] !== zone)
        ? 'both'
        : stop.lower === 'that'
          ? 'after'
          : stop.text === ','
            ? 'both'
            : 'before';
  else if (
    pause(stop) &&
    m + 1 < t.length &&
    line.quoted[m + 1] === zone &&
    before !== undefined &&
    !inherited &&
    pause(before)
  )
    side = substantial(line, source.first) ? 'both' : 'after';
  else if (
    (stop.text === ')' || stop.text === ';' || stop.text === '\u2014' || stop.text === '\u2013') &&
    before?.text === ','
  )
    side = 'before';
  // "not 900, as the guard said, but 40": what stands before the comma.
  if (side === 'after' && before?.lower === 'as' && t[source.first - 2]?.text === ',' && opensBut(line, last))
    side = 'before';
  // "..., General Orlen said in Elbe, 900 more than in May"
  if (side === 'before' && set && addsDifference(line, last)) side = 'both';
  // "the 900 that the staff has spoken of": the content is what the relative hangs on.
  if (
    side === 'before' &&
    before !== undefined &&
    (before.lower === 'that' || before.lower === 'which') &&
    source.first > 1
  )
    side = line.tokens[source.first - 2]!.lower.startsWith('number') && m < t.length - 3 ? 'both' : 'relative';
  // "900 is what the staff reckons"
  if (before?.lower === 'what' && BE.has(t[source.first - 2]?.lower ?? '')) side = 'before';
  const rule = side === 'after' ? 'verb-before' : 'verb-after';
  return make(read, { source, side, from: m, rule, inherited });
}

/** A name, or a noun with its article or that people speak by. */
const speaks = (line: Line, { first, last }: Phrase): boolean => {
  const opening = line.tokens[first]!;
  return opening.cap || DETERMINERS.has(opening.lower) || ROLE_NOUNS.has(line.tokens[last]!.lower);
};

/** The body or text that "in" or "at" names behind a verb of saying, else null. */
export function houseBehind(line: Line, k: number): Phrase | null {
  const t = line.tokens;
  if (t[k]?.lower !== 'in' && t[k]?.lower !== 'at') return null;
  const house = phraseAfter(line, k + 1);
  if (!house) return null;
  const head = t[headIndex(line, house)]!.lower;
  const speaks = (ROLE_NOUNS.has(head) || HOUSES.has(head)) && DETERMINERS.has(t[house.first]!.lower);
  return speaks && !OCCASIONS.has(head) ? house : null;
}

const HOUSES: ReadonlySet<string> = new Set([
  'staff',
  'headquarters',
  'directorate',
  'kremlin',
  'pentagon',
  'secretariat',
]);

const HEARING: ReadonlySet<string> = new Set(['hear', 'learn']);

/** Index of the "let" in "let the council know", else -1. */
function letBefore(line: Line, i: number): number {
  for (let k = i - 1; k > 0 && k > i - 7; k--) {
    const w = line.tokens[k]!;
    if (w.kind !== 'word') return -1;
    if (w.lower === 'let' || w.lower === 'lets') return k;
  }
  return -1;
}

/** "at least", "up to": a number, no adverbial. */
const QUANTIFIERS: ReadonlySet<string> = new Set([
  'least',
  'most',
  'than',
  'half',
  'to',
  'dozens',
  'hundreds',
  'thousands',
]);

function opensAdverbial(line: Line): boolean {
  const w = line.tokens[0]!;
  const next = line.tokens[1];
  if (
    next !== undefined &&
    (next.kind === 'number' ||
      QUANTIFIERS.has(next.lower) ||
      next.lower === 'many' ||
      next.lower === 'few' ||
      next.lower === 'much')
  )
    return false;
  return PREPOSITIONS.has(w.lower) || SUBORDINATORS.has(w.lower) || TIME_WORDS.has(w.lower) || isAdverb(w);
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['that', 'how', 'what', 'why', 'whether', 'if', 'where']);

const pause = (w: Token): boolean =>
  w.text === ',' || w.text === '\u2014' || w.text === '\u2013' || (w.text === '-' && w.spaced);

/** Whether what stands before token `end` is a clause rather than an adverbial ("On Monday, ..."). */
function substantial(line: Line, end: number): boolean {
  const t = line.tokens;
  const first = t[0]!;
  if (end <= 1) return false;
  if (end >= 3 && !PREPOSITIONS.has(first.lower) && !SUBORDINATORS.has(first.lower) && !isAdverb(first)) return true;
  for (let k = 0; k < end; k++)
    if (
      line.quoted[k] ||
      verbish(line, k) ||
      (t[k]!.kind === 'number' && !/^(?:19|20)\d\d$|^[0-3]?\d$/.test(t[k]!.text))
    )
      return true;
  return !PREPOSITIONS.has(first.lower) && !SUBORDINATORS.has(first.lower) && end > 3;
}

/** The subject behind an inverted verb; null where the words behind it open the verb's content instead. */
function invertedSubject(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  // "said early Friday", "reported this week": a time, no speaker.
  const first = t[i + 1];
  const second = t[i + 2];
  if (first === undefined) return null;
  // "the aide read out from a folder": a part of the verb.
  if (!first.cap && PARTICLES.has(first.lower)) return null;
  if (first.lower === 'this' && TIME_WORDS.has(second?.lower ?? '')) return null;
  if (TIME_WORDS.has(first.lower) && !(second?.cap && !TIME_WORDS.has(second.lower))) return null;
  const phrase = phraseAfter(line, i + 1);
  if (!phrase || !canSpeak(line, phrase)) return null;
  if (t[i + 1]!.lower === 'that' || t[i + 1]!.lower === 'it' || t[i + 1]!.lower === 'there') return null;
  const next = t[phrase.last + 1];
  if (next === undefined) return phrase;
  if (next.kind === 'word' && !next.cap && (verbish(line, phrase.last + 1) || AUXILIARIES.has(next.lower))) return null;
  if (next.kind === 'word' && isAdverb(next) && phrase.last + 2 < t.length && verbish(line, phrase.last + 2))
    return null;
  // "say posts that were shared": a relative; "say officers that 90 ...": the content.
  // "..., says an army report that the daily was shown": behind its content.
  const shown = t[i - 1]?.text === ',' && i > 4 && DOCUMENT_NOUNS.has(t[phrase.last]!.lower);
  if (next.lower === 'that' && !shown && !AUXILIARIES.has(t[phrase.last + 2]?.lower ?? '')) return null;
  if (next.kind === 'number') return null;
  return phrase;
}

function holdsCue(line: Line, phrase: Phrase): boolean {
  for (let k = phrase.first + 1; k < phrase.last; k++) {
    const cue = VERBS.get(line.tokens[k]!.lower);
    if (cue && cue.form & PAST && cue.family.strength === 3) return true;
  }
  return false;
}

const IMPERSONAL: ReadonlySet<string> = new Set(['it', 'that', 'this', 'which', 'there']);

/** Whether a base form agrees with its subject; one that is a noun as well ("estimate") wants a plural or a pronoun before it. */
function pluralOrAux(line: Line, source: Phrase, i: number, cue: VerbCue): boolean {
  const t = line.tokens;
  for (let k = source.last + 1; k < i; k++) if (AUXILIARIES.has(t[k]!.lower)) return true;
  for (let k = source.first + 1; k < source.last; k++) if (t[k]!.lower === 'and' && t[k + 1]!.cap) return true;
  let h = source.last;
  for (let k = source.first + 1; k <= source.last; k++)
    if (PREPOSITIONS.has(t[k]!.lower)) {
      h = k - 1;
      break;
    }
  const head = t[h]!.lower;
  if (head === 'he' || head === 'she' || head === 'it') return false;
  return (
    !cue.noun ||
    head.endsWith('s') ||
    head === 'they' ||
    head === 'we' ||
    head === 'i' ||
    head === 'you' ||
    head === 'who' ||
    head === 'people' ||
    head === 'police' ||
    (line.tokens[i - 1]!.kind === 'word' && isAdverb(line.tokens[i - 1]!) && head.length > 2 && !t[source.first]!.cap)
  );
}

function asSaying(line: Line, i: number): { source: Phrase; from: number } | null {
  const source = phraseAfter(line, i + 1);
  if (!source) return null;
  const t = line.tokens;
  for (let k = source.last + 1; k < Math.min(t.length - 1, source.last + 12); k++) {
    if (t[k]!.lower === 'as' && t[k + 1]!.lower.endsWith('ing')) {
      const told = VERBS.get(t[k + 1]!.lower)?.family.addressee ? phraseAfter(line, k + 2) : null;
      return { source, from: told ? told.last + 1 : k + 2 };
    }
    if (t[k]!.lower === 'saying') return { source, from: k + 1 };
    if (t[k]!.text === ';') return null;
  }
  return null;
}
