/*
 * Cues of one sentence with their sources: each becomes a node that says on which side its content stands. Contents are
 * measured afterwards (contents.ts), since one node's content ends where its neighbour begins.
 */

import type { Token } from '../../../text/tokens.js';
import { WordClass } from '../../../text/words.js';
import { activeNode } from './active.js';
import { CONDITIONS, conditionNode } from './conditions.js';
import { BASE, ING, PARTICIPLE, PAST, PHRASAL, VERBS, type VerbCue, verbWords } from './cues.js';
import { DEED_WORDS, deedNode } from './deeds.js';
import { REVISING, revisesFigure, TOLLS } from './figures.js';
import { PROFESSING } from './following.js';
import { bulletinNode, labelNode, tailNode } from './labels.js';
import { leadNode } from './leads.js';
import { make, type Node } from './node.js';
import { AGENTLESS, infinitiveNode, participleNode, passiveNode } from './nonfinite.js';
import { nounNode, nounWords, ownedNumber } from './nouns.js';
import { phrasalCue } from './phrasal.js';
import type { Line, Phrase } from './phrase.js';
import { canSpeak, phraseAfter } from './right-phrase.js';
import { subjectBefore } from './subjects.js';
import { cueAt, isAdverb } from './verbs.js';
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  DOCUMENT_NOUNS,
  MEDIUMS,
  OCCASIONS,
  PREPOSITIONS,
  RELATIVES,
  ROLE_NOUNS,
  THIRD_PERSON,
  TIME_WORDS,
} from './words.js';

/** All nodes of a line, in text order. */
export function nodesOf(line: Line): Node[] {
  const nodes: Node[] = [];
  const t = line.tokens;
  const tail = line.heading ? tailNode(line) : null;
  for (let i = 0; i < t.length; i++) {
    const w = t[i]!;
    if (w.kind !== 'word') {
      const before = nodes.at(-1);
      if (w.text !== ':' || (before && before.strength > 1 && (before.from === i || before.from === i + 1))) continue;
      const label = labelNode(line, i);
      // "He did, on Telegram: '...'": no label, but the last words of a clause.
      const adverbial = label?.source && PREPOSITIONS.has(t[label.source.first - 1]?.lower ?? '');
      const led = nodes.some((n) => n.source && n.strength > 1 && !n.inner);
      const told = label && !adverbial ? label : led ? null : (leadNode(line, i) ?? label);
      if (told) nodes.push(told);
      continue;
    }
    const owned = w.lower === "'s" ? ownedNumber(line, i) : null;
    if (owned) {
      owned.inner = line.quoted[i] !== 0;
      nodes.push(owned);
      continue;
    }
    if (!OPENERS.has(w)) continue;
    const condition = CONDITIONS.includes(w.lower) ? conditionNode(line, i) : null;
    if (condition) {
      condition.inner = line.quoted[i] !== 0;
      nodes.push(condition);
      continue;
    }
    if (w.lower === 'according' && t[i + 1]?.lower === 'to') {
      const source = publisher(line, phraseAfter(line, i + 2));
      if (source)
        nodes.push(
          make(
            { cue: { first: i, last: i + 1 }, lemma: 'according' },
            {
              source,
              side: leadsClause(line, i) ? 'after' : 'both',
              from: leadsClause(line, i) ? afterComma(line, source.last + 1) : source.last + 1,
              rule: 'according-to',
            },
          ),
        );
      if (source) nodes.at(-1)!.inner = line.quoted[i] !== 0;
      i = source ? source.last : i + 1;
      continue;
    }
    const cited = w.lower === 'reference' || w.lower === 'per' ? citedAt(line, i, nodes) : null;
    if (cited) {
      cited.inner = line.quoted[i] !== 0;
      nodes.push(cited);
      i = cited.right;
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
    const node = deedNode(line, i) || (cue && verbNode(line, i, cue, nodes)) || nounNode(line, i);
    if (!node) continue;
    node.inner = line.quoted[i] !== 0;
    nodes.push(node);
  }
  const bulletin = nodes.length === 0 ? bulletinNode(line) : null;
  if (bulletin) nodes.push(bulletin);
  if (tail && nodes.every((n) => n.right < tail.left)) nodes.push(tail);
  return nodes;
}

/** "the daily reports with reference to the staff", "per the staff". */
function citedAt(line: Line, i: number, earlier: readonly Node[]): Node | null {
  const t = line.tokens;
  const reference = t[i]!.lower === 'reference';
  if (reference && (t[i - 1]?.lower !== 'with' || t[i + 1]?.lower !== 'to')) return null;
  const opening = t[reference ? i + 2 : i + 1];
  if (!reference && !(opening?.cap || opening?.lower === 'the')) return null;
  const source = phraseAfter(line, reference ? i + 2 : i + 1);
  if (
    !source ||
    !canSpeak(line, source) ||
    (!reference && !t[source.last]!.cap && !ROLE_NOUNS.has(t[source.last]!.lower))
  )
    return null;
  const teller = reference ? earlier.findLast((n) => n.source !== null && n.strength === 3 && !n.inner)?.source : null;
  const first = reference ? i - 1 : i;
  return make(
    { cue: { first, last: i }, lemma: 'cite' },
    {
      source,
      via: teller ? [teller] : [],
      side: first === 0 ? 'after' : 'clause',
      from: first === 0 ? afterComma(line, source.last + 1) : 0,
      rule: reference ? 'citing' : 'according-to',
    },
  );
}

let openers: ReadonlySet<string> | null = null;

/** Words that can be a cue of any kind. */
const OPENERS = new WordClass((word) => {
  openers ??= new Set([
    'according',
    'reference',
    'per',
    ...CONDITIONS,
    ...verbWords(),
    ...PHRASAL.keys(),
    ...DEED_WORDS,
    ...nounWords(),
  ]);
  return openers.has(word) || VERBS.has(word);
});

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
  if (REVISING.has(cue.lemma) && !revisesFigure(line, i + 1)) return null;
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
      // "said by 2031 they will number": a time, no agent.
      const agent = t[i + 2]?.kind !== 'number' && !MEDIUMS.has(t[i + 2]?.lower ?? '');
      if (next === 'by' && previous !== undefined && previous.text !== '"' && agent) return passiveNode(line, i, cue);
      if (
        (next === 'to' || next === 'at' || next === 'as') &&
        AGENTLESS.has(cue.lemma) &&
        previous !== undefined &&
        (previous.kind !== 'punct' || previous.text === ',' || previous.text === '(')
      ) {
        const relative = next === 'at' ? subjectBefore(line, i) : null;
        const object =
          relative !== null &&
          relative.first > 0 &&
          (RELATIVES.has(t[relative.first - 1]!.lower) || (THIRD_PERSON.has(p) && relative.last === prior));
        // "a crowd that the staff estimated at 900", "the crowd he estimated at 900": the relative has its own subject.
        if (object) return activeNode(line, i, cue, earlier);
        // "said to the council that": somebody is told.
        const professed =
          next === 'to' && (t[i + 2]?.lower === 'have' || t[i + 2]?.lower === 'be') && PROFESSING.has(cue.lemma);
        const profess = professed ? activeNode(line, i, cue, earlier) : null;
        if (profess) return profess;
        const told =
          next === 'to' &&
          cue.family.name === 'say' &&
          (addressed(t[i + 2]) || (previous.cap === true && !INFINITIVES.has(t[i + 2]?.lower ?? '')));
        if (told) return activeNode(line, i, cue, earlier);
        if (next === 'to' || cue.family.name === 'think' || (next === 'at' && reducedAt(line, i)))
          return passiveNode(line, i, cue);
      }
    }
    if (!(cue.form & PAST) && !AUXILIARIES.has(p)) return null;
  }
  return activeNode(line, i, cue, earlier);
}

/** Behind "is said to", "believed to". */
const INFINITIVES: ReadonlySet<string> = new Set('be have number total include hold'.split(' '));

/** What a "to" is said to: a name, a noun with its article. */
const addressed = (w: Token | undefined): boolean =>
  w !== undefined && w.kind === 'word' && (w.cap || DETERMINERS.has(w.lower) || OCCASIONS.has(w.lower));

/** "a force estimated at 2,000" against "the army estimated at the time": a number follows the "at". */
function reducedAt(line: Line, i: number): boolean {
  const t = line.tokens;
  if (t[i + 2]?.lower === 'least' || t[i + 2]?.lower === 'most') return false;
  for (let k = i + 2; k < Math.min(t.length, i + 6); k++) {
    const w = t[k]!;
    // "put at 900 the number of dead": the figure stands behind.
    if (w.kind === 'number') return !t.slice(k + 1, k + 3).some((x) => TOLLS.has(x.lower));
    // "said at noon that 900 ...", "stated at a briefing 900 ..."
    if (w.lower === 'that' || TIME_WORDS.has(w.lower) || OCCASIONS.has(w.lower)) return false;
  }
  return false;
}

function beforeAdverbs(line: Line, i: number): number {
  let j = i - 1;
  while (j >= 0 && line.tokens[j]!.kind === 'word' && isAdverb(line.tokens[j]!)) j--;
  return j;
}
