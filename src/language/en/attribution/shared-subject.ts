/* The subject of a cue that has none of its own: "... and added", "..., adding". */

import type { Node } from './node.js';
import type { Line, Phrase } from './phrase.js';
import { canSpeak, phraseAfter } from './right-phrase.js';
import { subjectBefore } from './subjects.js';
import { verbish } from './verbs.js';
import { PREPOSITIONS, SUBORDINATORS } from './words.js';

export function sharedSubject(line: Line, at: number, earlier: Node[]): Phrase | null {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const node = earlier[k]!;
    if (node.source && node.strength === 3 && node.rule !== 'noun' && line.quoted[node.cue.first] === line.quoted[at])
      return node.source;
  }
  for (let k = mainClause(line, at); k < at; k++) {
    if (line.quoted[k] !== line.quoted[at]) continue;
    if (verbish(line, k)) {
      const subject = subjectBefore(line, k);
      if (subject) return subject;
    }
  }
  const opening = phraseAfter(line, 0);
  return opening && opening.last < at && canSpeak(line, opening) ? opening : null;
}

/** Where to look for the main verb: behind the comma of a leading clause or adverbial. */
function mainClause(line: Line, at: number): number {
  const t = line.tokens;
  const first = t[0]!.lower;
  if (!PREPOSITIONS.has(first) && !SUBORDINATORS.has(first)) return 1;
  for (let k = 1; k < at - 2; k++) if (t[k]!.text === ',' && line.quoted[k] === line.quoted[at]) return k + 1;
  return 1;
}
