/*
 * Cues of one sentence with their sources: each becomes a node that says on which side its content stands. Contents are
 * measured afterwards (contents.ts), since one node's content ends where its neighbour begins.
 */

import type { Stance } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { BASE, ING, PARTICIPLE, PAST, PHRASAL, type VerbCue } from './cues.js';
import { labelNode, tailNode } from './labels.js';
import { nounNode } from './nouns.js';
import {
  beforeVerbGroup,
  canSpeak,
  cueAt,
  isAdverb,
  type Line,
  type Phrase,
  phraseAfter,
  subjectBefore,
  verbish,
} from './phrases.js';
import {
  AUXILIARIES,
  BE,
  CUE_NOUNS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  NEGATIONS,
  OCCASIONS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words.js';

export type Side = 'before' | 'after' | 'both' | 'clause' | 'relative';

export interface Node {
  cue: Phrase;
  source: Phrase | null;
  /** Relaying sources, nearest the article first. */
  via: Phrase[];
  side: Side;
  /** First token of the content where it stands behind the cue. */
  from: number;
  /** First and last token that source and cue take up together. */
  left: number;
  right: number;
  rule: string;
  stance: Stance;
  strength: number;
  lemma: string;
  /** True where the cue stands inside a quotation. */
  inner: boolean;
  /** True where the source stands elsewhere in the sentence ("..., adding that"). */
  inherited: boolean;
}

/** "made known", "has it", "went on", "spoke of": a plain verb and the word that makes it report. */
function phrasalCue(line: Line, i: number): { cue: VerbCue; last: number } | null {
  const family = PHRASAL.get(line.tokens[i]!.lower);
  if (!family) return null;
  const t = line.tokens;
  if (line.tokens[i]!.lower.startsWith('ha') && hasAt(line, i)) return { cue: family[0]!.cue, last: i };
  const next = t[i + 1]?.lower ?? '';
  for (const row of family) {
    if (row.second.has(next)) return { cue: row.cue, last: i + 1 };
    const k = pastTime(line, i + 1);
    if (k > i + 1 && row.second.has(t[k]?.lower ?? '') && !row.gap) return { cue: row.cue, last: k };
    if (row.gap && next === 'it' && row.second.has(t[i + 2]?.lower ?? '')) return { cue: row.cue, last: i + 2 };
  }
  return null;
}

/** Past "on Monday", "last week" behind a verb. */
function pastTime(line: Line, from: number): number {
  const t = line.tokens;
  let k = from;
  while (
    k < t.length &&
    k < from + 4 &&
    (TIME_WORDS.has(t[k]!.lower) || (t[k]!.lower === 'on' && TIME_WORDS.has(t[k + 1]?.lower ?? '')))
  )
    k++;
  return k;
}

/** "has the losses at 900": a figure noun, "at" and a number behind "have". */
function hasAt(line: Line, i: number): boolean {
  const t = line.tokens;
  let toll = false;
  for (let k = i + 1; k < Math.min(t.length - 1, i + 14); k++) {
    const w = t[k]!;
    if (w.kind === 'punct' && w.text !== '-' && w.text !== "'") return false;
    if (TOLLS.has(w.lower)) toll = true;
    if (toll && w.lower === 'at' && (t[k + 1]!.kind === 'number' || t[k + 2]?.kind === 'number')) return true;
  }
  return false;
}

const CONFIRMING: ReadonlySet<string> = new Set(
  'confirm verify corroborate say tell disclose reveal give specify comment elaborate know detail estimate discuss provide release'.split(
    ' ',
  ),
);
const WITHHOLDING: ReadonlySet<string> = new Set(
  'decline declines declined declining refuse refuses refused refusing unable unwilling fail fails failed reluctant'.split(
    ' ',
  ),
);
/** Participles that report without an agent: "believed to be", "estimated at". */
const AGENTLESS: ReadonlySet<string> = new Set(
  'believe think say report estimate know understand expect assume presume suppose fear suspect allege rumour rumor claim reckon consider put place calculate judge assess project predict forecast describe quote list record'.split(
    ' ',
  ),
);

/** All nodes of a line, in text order. */
export function nodesOf(line: Line): Node[] {
  const nodes: Node[] = [];
  const t = line.tokens;
  const tail = line.heading ? tailNode(line) : null;
  for (let i = 0; i < t.length; i++) {
    const w = t[i]!;
    if (w.kind !== 'word') {
      const label =
        w.text === ':' && nodes.at(-1)?.from !== i && nodes.at(-1)?.from !== i + 1 ? labelNode(line, i) : null;
      if (label) nodes.push(label);
      continue;
    }
    if (w.lower === 'according' && t[i + 1]?.lower === 'to') {
      const source = publisher(line, phraseAfter(line, i + 2));
      if (source)
        nodes.push(
          make({
            cue: { first: i, last: i + 1 },
            source,
            side: leadsClause(line, i) ? 'after' : 'both',
            from: leadsClause(line, i) ? afterComma(line, source.last + 1) : source.last + 1,
            rule: 'according-to',
            lemma: 'according',
          }),
        );
      i = source ? source.last : i + 1;
      continue;
    }
    const phrasal = phrasalCue(line, i);
    if (phrasal) {
      const node = activeNode(line, i, phrasal.cue, nodes, phrasal.last) ?? null;
      if (node) {
        node.inner = line.quoted[i] !== 0;
        nodes.push(node);
        i = phrasal.last;
        continue;
      }
    }
    const cue = cueAt(line, i);
    const node = (cue && verbNode(line, i, cue, nodes)) || nounNode(line, i);
    if (!node) continue;
    node.inner = line.quoted[i] !== 0;
    nodes.push(node);
  }
  if (tail && nodes.every((n) => n.right < tail.left)) nodes.push(tail);
  return nodes;
}

export function make(part: Partial<Node> & Pick<Node, 'cue' | 'source' | 'side' | 'from' | 'rule' | 'lemma'>): Node {
  const left = Math.min(part.cue.first, part.inherited || !part.source ? part.cue.first : part.source.first);
  const right = Math.max(part.cue.last, part.inherited || !part.source ? part.cue.last : part.source.last);
  return { via: [], stance: 'asserts', strength: 3, inner: false, inherited: false, left, right, ...part };
}

const PUBLISHED: ReadonlySet<string> = new Set(
  'released provided issued published compiled given handed supplied collected gathered presented posted made'.split(
    ' ',
  ),
);

/** "figures that the staff handed out", "data released by the navy": whoever gave the figures, not the figures. */
function publisher(line: Line, phrase: Phrase | null): Phrase | null {
  if (!phrase || !DOCUMENT_NOUNS.has(line.tokens[phrase.last]!.lower)) return phrase;
  const t = line.tokens;
  const k = phrase.last + 1;
  if (t[k]?.lower === 'that' || t[k]?.lower === 'which') {
    const giver = phraseAfter(line, k + 1);
    return giver && canSpeak(line, giver) && t[giver.last + 1]?.kind === 'word' && !BE.has(t[giver.last + 1]!.lower)
      ? giver
      : phrase;
  }
  if (!PUBLISHED.has(t[k]?.lower ?? '')) return phrase;
  for (let q = k + 1; q < Math.min(t.length, k + 5); q++)
    if (t[q]!.lower === 'by') return phraseAfter(line, q + 1) ?? phrase;
  return phrase;
}

/** First token behind the next comma outside a quotation, else `from`. */
function afterComma(line: Line, from: number): number {
  for (let k = from; k < line.tokens.length - 1; k++)
    if (line.tokens[k]!.text === ',' && line.quoted[k] === line.quoted[from - 1]) return k + 1;
  return from;
}

/** "According to X, ..." at the head of its clause: the content follows. */
function leadsClause(line: Line, i: number): boolean {
  const before = line.tokens[i - 1];
  return before === undefined || before.text === ';' || before.text === '"' || (before.kind === 'word' && i < 3);
}

function verbNode(line: Line, i: number, cue: VerbCue, earlier: Node[]): Node | null {
  const t = line.tokens;
  const previous = t[i - 1];
  const prior = beforeAdverbs(line, i);
  const p = prior >= 0 ? t[prior]!.lower : '';
  if (cue.form === ING)
    return p !== '' && BE.has(p) && t[prior]!.kind === 'word'
      ? activeNode(line, i, cue, earlier)
      : participleNode(line, i, cue, earlier);
  if (p === 'to' && cue.form & BASE) return infinitiveNode(line, i, prior, cue, earlier);
  if (cue.form & PARTICIPLE) {
    if (BE.has(p) && cue.family.name !== 'attitude') return passiveNode(line, i, cue);
    if (!(AUXILIARIES.has(p) && p !== "'s")) {
      const next = t[i + 1]?.lower;
      if (next === 'by' && previous !== undefined && previous.text !== '"') return passiveNode(line, i, cue);
      if (
        (next === 'to' || next === 'at' || next === 'as') &&
        AGENTLESS.has(cue.lemma) &&
        previous !== undefined &&
        (previous.kind !== 'punct' || previous.text === ',' || previous.text === '(')
      ) {
        if (next === 'to' || cue.family.name === 'think' || (next === 'at' && reducedAt(line, i)))
          return passiveNode(line, i, cue);
      }
    }
    if (!(cue.form & PAST) && !AUXILIARIES.has(p)) return null;
  }
  return activeNode(line, i, cue, earlier);
}

/** "a force estimated at 2,000" against "the army estimated at the time": a number follows the "at". */
function reducedAt(line: Line, i: number): boolean {
  const t = line.tokens;
  for (let k = i + 2; k < Math.min(t.length, i + 6); k++) if (t[k]!.kind === 'number') return true;
  return false;
}

function beforeAdverbs(line: Line, i: number): number {
  let j = i - 1;
  while (j >= 0 && line.tokens[j]!.kind === 'word' && isAdverb(line.tokens[j]!)) j--;
  return j;
}

function stanceOf(line: Line, i: number, cue: VerbCue): Stance {
  const t = line.tokens;
  let negated = false;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const w = t[k]!;
    if (w.kind !== 'word') break;
    if (NEGATIONS.has(w.lower)) negated = true;
    else if (WITHHOLDING.has(w.lower)) return CONFIRMING.has(cue.lemma) ? 'cannot_confirm' : 'denies';
    else if (
      !AUXILIARIES.has(w.lower) &&
      !isAdverb(w) &&
      w.lower !== 'to' &&
      w.lower !== 'be' &&
      w.lower !== 'independently' &&
      w.lower !== 'able'
    )
      break;
  }
  if (negated)
    return cue.family.stance === 'denies' ? 'asserts' : CONFIRMING.has(cue.lemma) ? 'cannot_confirm' : 'asserts';
  return cue.family.stance;
}

function activeNode(line: Line, i: number, cue: VerbCue, earlier: Node[], last = i): Node | null {
  const t = line.tokens;
  const previous = t[i - 1];
  const zone = line.quoted[i];
  const base = {
    cue: { first: i, last },
    strength: cue.family.strength,
    lemma: cue.lemma,
    stance: stanceOf(line, i, cue),
  };
  const opens =
    previous === undefined || line.quoted[i - 1] !== zone || (previous.kind === 'punct' && previous.text !== '"');
  if (
    opens &&
    cue.family.inverts &&
    (previous === undefined || ',"\'\u2014\u2013-?!.:'.includes(previous.text) || line.quoted[i - 1] !== zone)
  ) {
    const source = invertedSubject(line, last);
    if (
      source &&
      !(
        previous?.text === ',' &&
        line.quoted[i - 2] === zone &&
        (opensContent(line, source) || cue.family.addressee) &&
        subjectBefore(line, i)
      )
    )
      return make({
        ...base,
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
  let source = subjectBefore(line, i);
  let inherited = false;
  if (!source && joint) {
    source = sharedSubject(line, j, earlier);
    inherited = true;
  }
  if (!source || !canSpeak(line, source)) return null;
  if (cue.form === BASE && !pluralOrAux(line, source, i, cue)) return null;
  if (line.quoted[i] !== 0 && source.first === source.last && IMPERSONAL.has(t[source.first]!.lower)) return null;
  const m = contentStart(line, last, cue);
  if (m >= t.length && source.first === 0 && !line.afterQuote) return null;
  if (!takesContent(line, i, m, cue, source)) return null;
  const quoted = cue.lemma === 'quote' || cue.lemma === 'cite' ? asSaying(line, i) : null;
  if (quoted)
    return make({
      ...base,
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
  const behind = t[last + 1];
  const set =
    before !== undefined &&
    !inherited &&
    source.first > 1 &&
    before.text === ',' &&
    !opensAdverbial(line) &&
    !(behind !== undefined && QUANTIFIERS.has(t[last + 2]?.lower ?? '')) &&
    t[last + 2]?.kind !== 'number' &&
    line.quoted[source.first - 1] === zone;
  if (stop?.text === ':') side = 'after';
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
  // "the 900 that the staff has spoken of": the content is what the relative hangs on.
  if (
    side === 'before' &&
    before !== undefined &&
    (before.lower === 'that' || before.lower === 'which') &&
    source.first > 1
  )
    side = 'relative';
  return make({ ...base, source, side, from: m, rule: side === 'after' ? 'verb-before' : 'verb-after', inherited });
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
  const phrase = phraseAfter(line, i + 1);
  if (!phrase || !canSpeak(line, phrase)) return null;
  if (t[i + 1]!.lower === 'that' || t[i + 1]!.lower === 'it' || t[i + 1]!.lower === 'there') return null;
  const next = t[phrase.last + 1];
  if (next === undefined) return phrase;
  if (next.kind === 'word' && !next.cap && (verbish(line, phrase.last + 1) || AUXILIARIES.has(next.lower))) return null;
  if (next.kind === 'word' && isAdverb(next) && phrase.last + 2 < t.length && verbish(line, phrase.last + 2))
    return null;
  if (next.lower === 'that') return null;
  if (next.kind === 'number') return null;
  return phrase;
}

const IMPERSONAL: ReadonlySet<string> = new Set(['it', 'that', 'this', 'which', 'there']);

/** Whether the phrase behind the verb reads on as an object ("reiterated his frustration over ..."), not as a speaker set off by a mark. */
function opensContent(line: Line, phrase: Phrase): boolean {
  const next = line.tokens[phrase.last + 1];
  return next !== undefined && next.kind === 'word' && !TIME_WORDS.has(next.lower);
}

function sharedSubject(line: Line, at: number, earlier: Node[]): Phrase | null {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const node = earlier[k]!;
    if (node.source && node.strength === 3 && node.rule !== 'noun' && line.quoted[node.cue.first] === line.quoted[at])
      return node.source;
  }
  for (let k = 1; k < at; k++) {
    if (line.quoted[k] !== line.quoted[at]) continue;
    if (verbish(line, k)) {
      const subject = subjectBefore(line, k);
      if (subject) return subject;
    }
  }
  const opening = phraseAfter(line, 0);
  return opening && opening.last < at && canSpeak(line, opening) ? opening : null;
}

/** Whether a base form agrees with its subject; one that is a noun as well ("estimate") wants a plural or a pronoun before it. */
function pluralOrAux(line: Line, source: Phrase, i: number, cue: VerbCue): boolean {
  const t = line.tokens;
  for (let k = source.last + 1; k < i; k++) if (AUXILIARIES.has(t[k]!.lower)) return true;
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

/** First token of the content behind the verb at `i`: past the addressee, the occasion and the time. */
function contentStart(line: Line, i: number, cue: VerbCue): number {
  const t = line.tokens;
  let k = i + 1;
  if (cue.family.addressee) {
    const whom = phraseAfter(line, k);
    if (whom) {
      k = whom.last + 1;
      // "told the council there were": an addressee read too far ends before its verb's subject.
      for (let q = whom.first + 1; q <= whom.last; q++)
        if (
          (DETERMINERS.has(t[q]!.lower) || t[q]!.kind === 'number' || t[q]!.lower === 'there') &&
          !PREPOSITIONS.has(t[q - 1]!.lower) &&
          t[q - 1]!.lower !== "'s" &&
          t[q - 1]!.kind === 'word' &&
          t[q - 1]!.lower !== 'and' &&
          !DETERMINERS.has(t[q - 1]!.lower)
        ) {
          k = q;
          break;
        }
    }
  }
  for (let guard = 0; guard < 6 && k < t.length; guard++) {
    const w = t[k]!;
    if (w.kind !== 'word') break;
    if (TIME_WORDS.has(w.lower) && w.lower !== 'day') {
      k++;
      while (
        k < t.length &&
        (TIME_WORDS.has(t[k]!.lower) ||
          (t[k]!.kind === 'number' && t[k]!.text.length < 3) ||
          (t[k]!.text === '.' && t[k + 1]?.kind === 'number')) &&
        line.quoted[k] === line.quoted[i]
      )
        k++;
      continue;
    }
    if (isAdverb(w)) {
      k++;
      continue;
    }
    if (cue.family.addressee && w.lower === 'to') break;
    if ((PREPOSITIONS.has(w.lower) || w.lower === 'to') && w.lower !== 'as') {
      const stop = adverbialEnd(line, k);
      if (stop < 0) break;
      k = stop;
      continue;
    }
    break;
  }
  return k;
}

/** End (exclusive) of an adverbial that begins with the preposition at `k`: "in a statement", "to reporters in Oslo"; -1 where it is none. */
function adverbialEnd(line: Line, k: number): number {
  const t = line.tokens;
  let occasion = t[k]!.lower === 'to' ? t[k + 1]?.kind === 'word' && !verbish(line, k + 1) : false;
  let q = k + 1;
  for (; q < Math.min(t.length, k + 9); q++) {
    const w = t[q]!;
    if (line.quoted[q] !== line.quoted[k]) break;
    if (w.text === '.' && !w.spaced && t[q + 1]?.kind === 'number') continue;
    if (w.kind === 'punct' && w.text !== '-' && w.text !== "'") break;
    if (OCCASIONS.has(w.lower) || TIME_WORDS.has(w.lower)) occasion = true;
    else if (w.kind === 'word' && (SUBORDINATORS.has(w.lower) || verbish(line, q))) break;
    if (
      occasion &&
      q > k + 1 &&
      (DETERMINERS.has(w.lower) || w.kind === 'number') &&
      t[q - 1]!.text !== '.' &&
      !PREPOSITIONS.has(t[q - 1]!.lower) &&
      !TIME_WORDS.has(t[q - 1]!.lower)
    )
      break;
  }
  return occasion ? q : -1;
}

/** Whether the words at `m` can be the content of this cue: weaker cues want a clause, a name, a number or a quotation. */
function takesContent(line: Line, i: number, m: number, cue: VerbCue, source: Phrase): boolean {
  const t = line.tokens;
  const w = t[m];
  if (cue.lemma === 'claim' && CLAIMED.has(w?.lower ?? '')) return false;
  if (cue.lemma === 'read')
    return w === undefined || w.text === ':' || w.text === ',' || line.quoted[m] !== line.quoted[i];
  if (cue.lemma === 'continue' && (w?.lower === 'to' || w?.lower === 'with' || w?.lower === 'in')) return false;
  // "The contingent counts 900 men": a force's strength, nobody's count.
  if (cue.lemma === 'count' && cue.form < PAST && FORCES.has(t[source.last]!.lower)) return false;
  if (cue.family.name === 'estimate' && MEASURING.has(cue.lemma))
    return (
      !PARTICLES.has(w?.lower ?? '') &&
      !DEMONSTRATIVE.has(t[source.last]!.lower) &&
      (numberNear(line, m, cue.lemma === 'give') || t[t.length - 1]!.text === ':')
    );
  if (cue.lemma === 'add' && modalBefore(line, i)) return false;

  const answered =
    source.first > 0 &&
    (t[source.first - 1]!.text === ',' || line.quoted[source.first - 1] !== line.quoted[source.first]);
  if (
    cue.noun &&
    cue.form < PAST &&
    !answered &&
    w !== undefined &&
    (NOUN_FOLLOWERS.has(w.lower) ||
      (w.kind === 'punct' && line.quoted[m] === line.quoted[i] && w.text !== '.') ||
      (t[i + 1]!.kind === 'word' && PREPOSITIONS.has(t[i + 1]!.lower) && t[i + 1]!.lower !== 'on'))
  )
    return false;
  if (
    (w === undefined || w.text === '.' || w.text === ';') &&
    source.first > 1 &&
    (t[source.first - 1]!.text === ',' || line.quoted[source.first - 1] !== line.quoted[source.first])
  )
    return true;
  if (cue.family.name === 'say' || cue.family.addressee || cue.family.stance === 'denies')
    return !(cue.noun && cue.form === BASE && w === undefined && source.first === 0);
  if (w === undefined) return cue.family.name === 'think' || cue.family.inverts;
  if (w.kind === 'punct') return line.quoted[m] !== line.quoted[m - 1] || w.text === ',' || w.text === ':';
  return true;
}

/** Verbs that report only with a figure: "put the toll at 40". */
const MEASURING: ReadonlySet<string> = new Set(
  'put place set peg tally count list record log register number rate value gauge quantify total give rank'.split(' '),
);

const FORCES: ReadonlySet<string> = new Set(
  'force forces army contingent brigade battalion garrison mission unit units division navy corps militia regiment column group fleet squad'.split(
    ' ',
  ),
);
const NOUN_FOLLOWERS: ReadonlySet<string> = new Set(
  'and or in of at from with by ago ahead more are were is was have has had'.split(' '),
);
/** "claimed responsibility" says nothing. */
const CLAIMED: ReadonlySet<string> = new Set(
  'responsibility credit victory lives life power territory asylum ground control'.split(' '),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'together in on up out down forward off aside back through into onto over pressure'.split(' '),
);
const DEMONSTRATIVE: ReadonlySet<string> = new Set(['that', 'this', 'which', 'it', 'these', 'those']);

function modalBefore(line: Line, i: number): boolean {
  const w = line.tokens[i - 1]?.lower;
  return (
    w === 'can' ||
    w === 'could' ||
    w === 'will' ||
    w === 'would' ||
    w === 'to' ||
    w === 'may' ||
    w === 'might' ||
    w === 'should'
  );
}

/** Whether a figure follows; `framed` wants it as a figure: "gave the toll as 40", not "gave 40 lorries". */
function numberNear(line: Line, m: number, framed: boolean): boolean {
  const t = line.tokens;
  let frame = !framed;
  let counted = false;
  for (let k = m; k < Math.min(t.length, m + 16); k++) {
    if (
      CUE_NOUNS.has(t[k]!.lower) ||
      DOCUMENT_NOUNS.has(t[k]!.lower) ||
      t[k]!.lower === 'as' ||
      t[k]!.lower === 'at' ||
      TOLLS.has(t[k]!.lower)
    )
      frame = true;
    if (frame && counted) return true;
    if (t[k]!.kind === 'number' || QUANTITIES.has(t[k]!.lower)) counted = true;
    if (frame && counted) return true;
    if (t[k]!.text === ';' || t[k]!.text === '.') return false;
  }
  return false;
}

/** Nouns of a figure: what is put, given or set at a number. */
const TOLLS: ReadonlySet<string> = new Set(
  'toll losses number numbers figure figures count strength dead casualties total breakdown size total death deaths tally garrison force'.split(
    ' ',
  ),
);

const QUANTITIES: ReadonlySet<string> = new Set(
  'dozens dozen hundred hundreds thousand thousands million millions two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);

function asSaying(line: Line, i: number): { source: Phrase; from: number } | null {
  const source = phraseAfter(line, i + 1);
  if (!source) return null;
  const t = line.tokens;
  for (let k = source.last + 1; k < Math.min(t.length - 1, source.last + 12); k++) {
    if (t[k]!.lower === 'as' && t[k + 1]!.lower.endsWith('ing')) return { source, from: k + 2 };
    if (t[k]!.lower === 'saying') return { source, from: k + 1 };
    if (t[k]!.text === ';') return null;
  }
  return null;
}

function passiveNode(line: Line, i: number, cue: VerbCue): Node | null {
  const t = line.tokens;
  const base = {
    cue: { first: i, last: i },
    strength: cue.family.strength,
    lemma: cue.lemma,
    stance: stanceOf(line, i, cue),
  };
  if (cue.lemma === 'quote' || cue.lemma === 'cite') {
    const subject = subjectBefore(line, i);
    const by = t[i + 1]?.lower === 'by' ? phraseAfter(line, i + 2) : null;
    if (
      subject &&
      canSpeak(line, subject) &&
      (by || t[i + 1]?.lower === 'as' || t[i + 1]?.lower === 'in' || t[i + 1]?.lower === 'saying')
    )
      return make({
        ...base,
        source: subject,
        via: by ? [by] : [],
        side: substantialAfter(line, i) ? 'after' : 'both',
        from: by ? by.last + 1 : i + 1,
        rule: 'citing',
      });
  }
  if (!AGENTLESS.has(cue.lemma) && cue.family.strength < 2) return null;
  for (let k = i + 1; k < Math.min(t.length, i + 14); k++) {
    const w = t[k]!;
    if (line.quoted[k] !== line.quoted[i]) continue;
    if (w.kind === 'punct' && w.text !== '-' && w.text !== '"') break;
    if (w.lower === 'that') break;
    if (w.lower !== 'by') continue;
    const agent = phraseAfter(line, k + 1);
    if (
      !agent ||
      !canSpeak(line, agent) ||
      t[k + 1]!.kind === 'number' ||
      TIME_WORDS.has(t[k + 1]!.lower) ||
      t[k + 1]!.lower.endsWith('ing')
    )
      break;
    return make({ ...base, source: agent, side: 'clause', from: 0, rule: 'passive' });
  }
  if (!AGENTLESS.has(cue.lemma) && cue.family.strength < 3) return null;
  if (cue.family.stance === 'denies')
    return make({ ...base, source: null, side: 'clause', from: 0, rule: 'agentless' });
  return make({ ...base, source: null, side: 'clause', from: 0, rule: 'agentless' });
}

function substantialAfter(line: Line, i: number): boolean {
  const t = line.tokens;
  for (let k = i + 1; k < Math.min(t.length, i + 14); k++)
    if (t[k]!.lower === 'saying' || t[k]!.lower === 'telling') return true;
  return false;
}

/** ", adding that ..." takes the subject of its clause; "Citing X, ..." the subject behind the comma. */
function participleNode(line: Line, i: number, cue: VerbCue, earlier: Node[]): Node | null {
  const t = line.tokens;
  const previous = t[i - 1];
  const base = {
    cue: { first: i, last: i },
    strength: cue.family.strength,
    lemma: cue.lemma,
    stance: cue.family.stance,
  };
  if (previous?.lower === 'as' && earlier.at(-1)?.rule === 'citing') return null;
  const initial = previous === undefined || (i === 1 && previous.kind === 'word');
  if (
    !initial &&
    previous!.kind === 'word' &&
    (DETERMINERS.has(previous!.lower) || previous!.lower === 'of' || previous!.lower === 'for')
  )
    return null;
  if (previous !== undefined && line.quoted[i - 1] !== line.quoted[i] && previous.text !== '"') return null;
  if (previous?.text === '-' && !previous.spaced) return null;
  const subject = initial ? subjectAfterComma(line, i) : (sharedSubject(line, i, earlier) ?? null);
  if ((cue.lemma === 'cite' || cue.lemma === 'quote') && cue.form === ING) {
    const cited = phraseAfter(line, i + 1);
    if (!cited) return null;
    return make({
      ...base,
      strength: 3,
      source: cited,
      via: subject ? [subject] : [],
      side: initial ? 'after' : 'clause',
      from: cited.last + 1,
      rule: 'citing',
    });
  }
  if (!subject) {
    // "a statement saying", "reports claiming": the noun before the participle speaks.
    const noun = !initial && previous!.kind === 'word' ? subjectBefore(line, i) : null;
    return noun && canSpeak(line, noun)
      ? make({ ...base, source: noun, side: 'after', from: contentStart(line, i, cue), rule: 'verb-before' })
      : null;
  }
  const from = contentStart(line, i, cue);
  if (from >= t.length) return null;
  return make({ ...base, source: subject, side: 'after', from, rule: 'verb-before', inherited: true });
}

function subjectAfterComma(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  for (let k = i + 1; k < t.length - 1; k++) {
    if (t[k]!.text !== ',' || line.quoted[k]) continue;
    const phrase = phraseAfter(line, k + 1);
    if (phrase && canSpeak(line, phrase) && t[phrase.last + 1]?.kind === 'word') return phrase;
  }
  return null;
}

/** "declined to say", "went on to claim", "is to announce": the subject is that of the verb before "to". */
function infinitiveNode(line: Line, i: number, to: number, cue: VerbCue, earlier: Node[]): Node | null {
  const t = line.tokens;
  if (cue.family.strength === 1 && cue.noun) return null;
  for (let k = to - 1; k >= 0 && k >= to - 7; k--) {
    const w = t[k]!;
    if (line.quoted[k] !== line.quoted[i] || w.text === ';' || w.text === ':') break;
    if (!verbish(line, k) && !WITHHOLDING.has(w.lower)) continue;
    const subject = subjectBefore(line, k) ?? sharedSubject(line, k, earlier);
    if (!subject || !canSpeak(line, subject)) return null;
    const from = contentStart(line, i, cue);
    if (from >= t.length) return null;
    return make({
      cue: { first: i, last: i },
      source: subject,
      side: 'after',
      from,
      rule: 'verb-before',
      lemma: cue.lemma,
      strength: cue.family.strength < 3 ? 1 : 2,
      stance: stanceOf(line, i, cue),
    });
  }
  return null;
}
