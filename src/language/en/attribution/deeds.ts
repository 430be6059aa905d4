/*
 * Deeds that carry a number without a word of speech: "condemned the attack in which 3 were killed", "signed a decree that
 * sets the force at 90,000", "took reporters through what had happened". Their subject vouches for what they contain.
 */

import { make, type Node } from './node.js';
import type { Line } from './phrase.js';
import { canSpeak } from './right-phrase.js';
import { subjectBefore } from './subjects.js';
import { isAdverb } from './verbs.js';
import { DETERMINERS } from './words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DEPLORING = set(
  'condemn condemns condemned deplore deplores deplored denounce denounces denounced mourn mourns mourned lament laments lamented decry decries decried bemoan bemoans bemoaned commemorate commemorates commemorated',
);
/** What is deplored: the sentence tells its toll. */
const VIOLENCE = set(
  'attack attacks killing killings ambush ambushes bombing bombings murder murders death deaths loss losses strike strikes shelling raid raids assault assaults massacre massacres assassination explosion explosions blast blasts incident incidents violence aggression airstrike airstrikes offensive crash act acts',
);
const ENACTING = set(
  'sign signs signed issue issues issued adopt adopts adopted approve approves approved pass passes passed enact enacts enacted decree decrees decreed promulgate promulgated',
);
const ENACTED = set(
  'decree order law bill resolution directive document edict statute act ordinance proclamation mandate budget amendment executive-order instruction',
);
const OPENING = set(
  'that which setting raising increasing cutting reducing fixing authorizing authorising ordering allowing extending under by to on in',
);
const TAKING = set('take takes took walk walks walked talk talks talked lead leads led guide guides guided');
const AUDIENCE = set(
  'briefing reporters journalists press lawmakers deputies parliament conference audience correspondents council committee media',
);

const THANKING = set('thank thanks thanked');

/** All verbs of deeds. */
export const DEED_WORDS: readonly string[] = [...DEPLORING, ...ENACTING, ...TAKING, ...THANKING];

/** The node of a deed whose verb stands at `i`, or null. */
export function deedNode(line: Line, i: number): Node | null {
  const t = line.tokens;
  const { lower } = t[i]!;
  if (DEPLORING.has(lower)) return objectNode(line, i, VIOLENCE, 9, 'deplore');
  if (ENACTING.has(lower)) return objectNode(line, i, ENACTED, 6, 'enact');
  if (THANKING.has(lower)) return thanksNode(line, i);
  return TAKING.has(lower) ? accountNode(line, i) : null;
}

/** "thanked the ally for its 900 men": who thanks knows what for. */
function thanksNode(line: Line, i: number): Node | null {
  const t = line.tokens;
  for (let k = i + 2; k < Math.min(t.length - 2, i + 10) && t[k]!.kind === 'word'; k++) {
    if (t[k]!.lower !== 'for') continue;
    if (!t.slice(k + 1, k + 4).some((w) => w.kind === 'number')) return null;
    const source = subjectBefore(line, i);
    return source && canSpeak(line, source)
      ? make(
          { cue: { first: i, last: i }, lemma: 'thank', strength: 2 },
          { source, side: 'after', from: k + 1, rule: 'deed' },
        )
      : null;
  }
  return null;
}

function objectNode(line: Line, i: number, nouns: ReadonlySet<string>, reach: number, lemma: string): Node | null {
  const t = line.tokens;
  for (let k = i + 1; k < Math.min(t.length - 2, i + reach); k++) {
    const w = t[k]!;
    if (w.kind === 'punct' && w.text !== '-') return null;
    if (!nouns.has(w.lower)) continue;
    let open = k + 1;
    while (open < t.length - 1 && open < k + 7 && !OPENING.has(t[open]!.lower)) open++;
    if (lemma === 'enact' && !OPENING.has(t[open]!.lower)) return null;
    const source = subjectBefore(line, i);
    if (!source || !canSpeak(line, source)) return null;
    const from = lemma === 'enact' ? open : i + 1;
    return make({ cue: { first: i, last: i }, lemma, strength: 2 }, { source, side: 'after', from, rule: 'deed' });
  }
  return null;
}

/** "took a briefing through the day": the account follows in the next sentences. */
function accountNode(line: Line, i: number): Node | null {
  const t = line.tokens;
  let heard = false;
  for (let k = i + 1; k < Math.min(t.length, i + 8); k++) {
    const w = t[k]!;
    if (AUDIENCE.has(w.lower)) heard = true;
    else if (w.lower === 'through' && heard) {
      const source = subjectBefore(line, i);
      return source && canSpeak(line, source) && k + 1 < t.length
        ? make({ cue: { first: i, last: i }, lemma: 'say' }, { source, side: 'after', from: k + 1, rule: 'account' })
        : null;
    } else if (w.kind !== 'word' || !(DETERMINERS.has(w.lower) || isAdverb(w) || t[k + 1]?.kind === 'word'))
      return null;
  }
  return null;
}
