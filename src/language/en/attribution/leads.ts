/*
 * Clauses that lead up to a quotation with a colon and no verb of speech: "The colonel was blunt: '...'", "Orlen's
 * statement in full: '...'", "He did, on the radio: '...'". Who the clause is about speaks.
 */

import { EVENTS } from './following.js';
import { lastOfName } from './left-phrase.js';
import { make, type Node } from './node.js';
import type { Line, Phrase } from './phrase.js';
import { canSpeak, headIndex, phraseAfter } from './right-phrase.js';
import { subjectBefore } from './subjects.js';
import { verbish } from './verbs.js';
import { CUE_NOUNS, DOCUMENT_NOUNS, PREPOSITIONS, RELATIVES, ROLE_NOUNS, SUBORDINATORS } from './words.js';

/** Nouns of what somebody utters, beside those that report. */
const UTTERANCES: ReadonlySet<string> = new Set(
  'answer reply response reaction verdict message comment summary line words word version explanation advice tally'.split(
    ' ',
  ),
);
const IMPERSONAL: ReadonlySet<string> = new Set(['it', 'there', 'this', 'that', 'which', 'what', 'these', 'those']);

/** The node of the clause before the colon at `i` that opens a quotation; null where it is about nobody who could speak. */
export function leadNode(line: Line, i: number): Node | null {
  const t = line.tokens;
  const opens = (line.quoted[i + 1] ?? 0) !== 0;
  if (line.quoted[i] || (!opens && t[i + 1] === undefined)) return null;
  let start = i;
  while (start > 0 && !line.quoted[start - 1] && t[start - 1]!.text !== ';' && t[start - 1]!.text !== ':') start--;
  const source = signatory(line, start, i) ?? utterer(line, start, i, opens);
  if (!source || source.first < start || !speaks(line, source)) return null;
  return make(
    { cue: { first: i, last: i }, lemma: ':', strength: 3 },
    { source, side: 'after', from: i + 1, rule: 'lead' },
  );
}

/** "a letter signed by General Orlen:": whose words the colon opens. */
function signatory(line: Line, start: number, end: number): Phrase | null {
  const t = line.tokens;
  for (let k = end - 2; k > start + 1 && end - k < 16; k--) {
    if (t[k]!.lower !== 'by' || !SIGNED.has(t[k - 1]!.lower)) continue;
    const source = phraseAfter(line, k + 1);
    const name = t[source?.last === undefined ? end : source.last + 1];
    const reaches =
      source && (source.last === end - 1 || (name?.text === ',' && lastOfName(line, source.last + 2) === end - 1));
    return reaches && DOCUMENT_NOUNS.has(t[k - 2]!.lower) ? { first: source.first, last: end - 1 } : null;
  }
  return null;
}

const SIGNED: ReadonlySet<string> = new Set('signed issued written read sent'.split(' '));

/** Whom the clause `[start, end)` is about: its subject, or the owner of the utterance that it names. */
function utterer(line: Line, start: number, end: number, quotes: boolean): Phrase | null {
  const t = line.tokens;
  const opening = t[start]!;
  let from = start;
  // "When the road was lost, ...", "Asked about the road, ...": the main clause stands behind the comma.
  if (SUBORDINATORS.has(opening.lower) || /^\p{L}+(?:ed|ing)$/u.test(opening.lower))
    from = behindComma(line, start, end);
  let verb = from;
  let subject: Phrase | null = null;
  while (!subject && ++verb < end)
    if (verbish(line, verb)) {
      subject = subjectBefore(line, verb);
      if (subject && RELATIVES.has(t[subject.first]!.lower)) subject = null;
    }
  if (!subject && PREPOSITIONS.has(opening.lower)) from = behindComma(line, start, end);
  subject ??= phraseAfter(line, from);
  const owner = subject && ownerOf(line, subject);
  // Without a quotation only what names an utterance leads up to it: "The navy's account differs: 40 fell."
  return quotes || owner !== subject ? owner : null;
}

function behindComma(line: Line, start: number, end: number): number {
  for (let k = start + 1; k < end - 1; k++) if (line.tokens[k]!.text === ',') return k + 1;
  return start;
}

/** "Orlen's answer", "the reaction of the staff": who utters it; the phrase itself where it names no utterance. */
function ownerOf(line: Line, phrase: Phrase): Phrase | null {
  const t = line.tokens;
  for (let k = phrase.first; k <= phrase.last; k++) {
    const { lower } = t[k]!;
    if (!UTTERANCES.has(lower) && !CUE_NOUNS.has(lower) && !DOCUMENT_NOUNS.has(lower)) continue;
    for (let q = k - 1; q > phrase.first; q--) if (t[q]!.lower === "'s") return { first: phrase.first, last: q - 1 };
    const next = t[k + 1]?.lower;
    return next === 'of' || next === 'from' || next === 'by' ? phraseAfter(line, k + 2) : phrase;
  }
  return phrase;
}

function speaks(line: Line, source: Phrase): boolean {
  const t = line.tokens;
  if (!canSpeak(line, source)) return false;
  const head = t[headIndex(line, source)]!;
  if (source.first === source.last && IMPERSONAL.has(head.lower)) return false;
  if (EVENTS.has(head.lower)) return false;
  for (let k = source.first; k <= source.last; k++)
    if (t[k]!.cap || ROLE_NOUNS.has(t[k]!.lower) || PERSONAL.has(t[k]!.lower)) return true;
  return false;
}

const PERSONAL: ReadonlySet<string> = new Set('he she they we man woman'.split(' '));
