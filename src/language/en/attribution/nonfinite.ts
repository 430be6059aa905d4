/* Passive, participle and infinitive cues. */

import { houseBehind } from './active.js';
import { ING, type VerbCue } from './cues.js';
import { holdsFigure, TOLLS } from './figures.js';
import { contentStart } from './following.js';
import { leftPhrase } from './left-phrase.js';
import { make, type Node } from './node.js';
import type { Line, Phrase } from './phrase.js';
import { canSpeak, phraseAfter } from './right-phrase.js';
import { sharedSubject } from './shared-subject.js';
import { stanceOf, WITHHOLDING } from './stance.js';
import { subjectBefore } from './subjects.js';
import { verbish } from './verbs.js';
import { DETERMINERS, DOCUMENT_NOUNS, TIME_WORDS } from './words.js';

/** Participles that report without an agent: "believed to be", "estimated at". */
export const AGENTLESS: ReadonlySet<string> = new Set(
  'believe think say report estimate know understand expect assume presume suppose fear suspect allege rumour rumor claim reckon consider put place calculate judge assess project predict forecast describe quote list record'.split(
    ' ',
  ),
);

export function passiveNode(line: Line, i: number, cue: VerbCue): Node | null {
  const t = line.tokens;
  const base = {
    cue: { first: i, last: i },
    strength: cue.family.strength,
    lemma: cue.lemma,
    stance: stanceOf(line, i, cue),
  };
  if (cue.lemma === 'quote' || cue.lemma === 'cite') {
    const by = t[i + 1]?.lower === 'by' ? phraseAfter(line, i + 2) : null;
    // "An officer, quoted by the Elbe Mail: ...": what stands before the comma.
    const subject = subjectBefore(line, i) ?? (by && t[i - 1]?.text === ',' ? leftPhrase(line, i - 2, i) : null);
    if (
      subject &&
      canSpeak(line, subject) &&
      (by ||
        t[i + 1]?.lower === 'as' ||
        t[i + 1]?.lower === 'in' ||
        t[i + 1]?.lower === 'with' ||
        t[i + 1]?.lower === 'saying')
    )
      return make(base, {
        source: subject,
        via: by ? [by] : [],
        side: substantialAfter(line, i) || (by && t[by.last + 1]?.text === ':') ? 'after' : 'both',
        from: by ? by.last + 1 : i + 1,
        rule: 'citing',
      });
  }
  if (!AGENTLESS.has(cue.lemma) && cue.family.strength < 2) return null;
  if (cue.lemma === 'claim' && !figureBefore(line, i)) return null;
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
      (EDGES.has(t[k + 1]!.lower) && (t[k + 2]?.text === '-' || TIME_WORDS.has(t[k + 2]?.lower ?? ''))) ||
      t[k + 1]!.lower.endsWith('ing')
    )
      break;
    return make(base, { source: agent, side: 'clause', from: 0, rule: 'passive' });
  }
  if (!AGENTLESS.has(cue.lemma) && cue.family.strength < 3) return null;
  // "it was said at the ministry": who said it.
  const house = cue.family.name === 'say' ? houseBehind(line, i + 1) : null;
  if (house) return make(base, { source: house, side: 'clause', from: 0, rule: 'passive' });
  if (cue.family.stance === 'denies') return make(base, { source: null, side: 'clause', from: 0, rule: 'agentless' });
  return make(base, { source: null, side: 'clause', from: 0, rule: 'agentless' });
}

/** "killed by mid-March": a time, no agent. */
const EDGES: ReadonlySet<string> = new Set(['mid', 'late', 'early', 'the', 'end']);

/** "the toll claimed by the rebels" against "an ambush claimed by the rebels": who did it, not how many fell. */
function figureBefore(line: Line, i: number): boolean {
  const t = line.tokens;
  if (t[i + 1]?.lower !== 'by') return true;
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    const w = t[k]!;
    if (w.kind === 'number' || w.lower === 'as' || DOCUMENT_NOUNS.has(w.lower) || TOLLS.has(w.lower)) return true;
    if (w.kind === 'punct' && w.text !== '-') return false;
  }
  return false;
}

function substantialAfter(line: Line, i: number): boolean {
  const t = line.tokens;
  for (let k = i + 1; k < Math.min(t.length - 2, i + 14); k++)
    if (t[k]!.lower === 'saying' || t[k]!.lower === 'telling') return true;
  return false;
}

/** ", adding that ..." takes the subject of its clause; "Citing X, ..." the subject behind the comma. */
export function participleNode(line: Line, i: number, cue: VerbCue, earlier: Node[]): Node | null {
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
  // "slow in providing relief"
  if ((cue.lemma === 'provide' || cue.lemma === 'supply') && !holdsFigure(line, i + 1, cue.lemma)) return null;
  // "I stopped counting": what somebody does, not what somebody says.
  if (ASPECTS.has(previous?.lower ?? '')) return null;
  if (
    !initial &&
    previous!.kind === 'word' &&
    (DETERMINERS.has(previous!.lower) || previous!.lower === 'of' || previous!.lower === 'for')
  )
    return null;
  if (previous !== undefined && line.quoted[i - 1] !== line.quoted[i] && previous.text !== '"') return null;
  if (previous?.text === '-' && !previous.spaced) return null;
  const subject = initial ? subjectAfterComma(line, i) : (withBefore(line, i) ?? sharedSubject(line, i, earlier));
  if ((cue.lemma === 'cite' || cue.lemma === 'quote') && cue.form === ING) {
    const cited = phraseAfter(line, i + 1);
    if (!cited || !canSpeak(line, cited)) return null;
    return make(base, {
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
      ? make(base, { source: noun, side: 'after', from: contentStart(line, i, cue), rule: 'verb-before' })
      : null;
  }
  const from = contentStart(line, i, cue);
  if (from >= t.length) return null;
  return make(base, { source: subject, side: 'after', from, rule: 'verb-before', inherited: true });
}

/** "..., with officials confirming that": those whom the "with" brings in. */
function withBefore(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  for (let k = i - 2; k >= 0 && k > i - 9; k--) {
    const w = t[k]!;
    if (w.kind === 'punct' && w.text !== '.' && w.text !== '-') return null;
    if (w.lower !== 'with') continue;
    const source = phraseAfter(line, k + 1);
    return source?.last === i - 1 && canSpeak(line, source) ? source : null;
  }
  return null;
}

/** Verbs that take what somebody does for their object. */
const ASPECTS: ReadonlySet<string> = new Set(
  'stop stops stopped start started begin began keep kept avoid avoided finish finished resume resumed cease ceased'.split(
    ' ',
  ),
);

function subjectAfterComma(line: Line, i: number): Phrase | null {
  const t = line.tokens;
  for (let k = i + 1; k < t.length - 1; k++) {
    if (t[k]!.text !== ',' || line.quoted[k]) continue;
    const phrase = phraseAfter(line, k + 1);
    if (phrase && canSpeak(line, phrase) && t[phrase.last + 1]?.kind === 'word') return phrase;
  }
  return null;
}

const QUESTIONS: ReadonlySet<string> = new Set(['how', 'when', 'why', 'where', 'what', 'who', 'which']);

/** "declined to say", "went on to claim", "is to announce": the subject is that of the verb before "to". */
export function infinitiveNode(line: Line, i: number, to: number, cue: VerbCue, earlier: Node[]): Node | null {
  const t = line.tokens;
  if (cue.family.strength === 1 && cue.noun) return null;
  for (let k = to - 1; k >= 0 && k >= to - 7; k--) {
    const w = t[k]!;
    if (line.quoted[k] !== line.quoted[i] || w.text === ';' || w.text === ':') break;
    // "I'm happy to say": the subject stands in the verb.
    const contracted = /^(?:i|we|you|he|she|they)'/.test(w.lower) ? { first: k, last: k } : null;
    if (!contracted && !verbish(line, k) && !WITHHOLDING.has(w.lower)) continue;
    const subject = contracted ?? subjectBefore(line, k) ?? sharedSubject(line, k, earlier);
    if (!subject || !canSpeak(line, subject)) return null;
    const from = contentStart(line, i, cue);
    if (from >= t.length) return null;
    // "would not be drawn on the number": the question stays open, nothing is put forward.
    const strength = cue.family.strength < 3 || QUESTIONS.has(t[from]?.lower ?? '') ? 1 : 2;
    return make(
      { cue: { first: i, last: i }, lemma: cue.lemma, strength, stance: stanceOf(line, i, cue) },
      { source: subject, side: 'after', from, rule: 'verb-before' },
    );
  }
  return null;
}
