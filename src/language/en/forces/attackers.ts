import type { Token } from '../../../text/tokens.js';
import type { ForceMention } from './mentions.js';
import { verbAfter } from './words.js';

/* Who does the killing: never the force of those killed. */

/** Names of the forces that attack the counted; `killer`: the subject of the killing itself; `army`: an army without a name is, `we`: the speaker's own. */
export interface Attackers {
  names: ReadonlySet<string>;
  killer: string | null;
  army: boolean;
  we: boolean;
}

const NOBODY: Attackers = { names: new Set(), killer: null, army: false, we: false };

const KILLS =
  /^(?:kill|kills|killed|killing|wound|wounds|wounded|wounding|injure|injured|injuring|capture|captures|captured|capturing|eliminate|eliminates|eliminated|eliminating|neutrali[sz]e[ds]?|neutrali[sz]ing|slay|slew|slain|slaying|murder|murdered|murdering|massacred|massacring|executed|executing|beheaded|beheading|shot|destroyed|destroying|liquidated|liquidating|arrested|arresting|detained|detaining|abducted|abducting|kidnapped|kidnapping|ambushed|ambushing|hurt|martyred|seized|attacked|attacking|hit|hitting)$/;
const LEAVES = /^(?:leaving|left|leaves|leave)$/;
const HARMED = /^(?:dead|wounded|injured|killed|hurt|missing)$/;
const PASSIVE = /^(?:were|was|been|be|are|is|being|and|or|got|,|dead|who|that)$/;
const OBJECT = /^(?:on|against|with|to|for|of|in|at|near|from|between|into|over|after|toward|towards|than)$/;
const ARMY = /^(?:army|military|police|troops|soldiers|forces|navy|commandos|paratroopers|marines|we)$/;
/** "a military base", "the army said": no army that kills. */
const OF_ARMY =
  /^(?:bases?|camps?|posts?|outposts?|barracks|vehicles?|convoys?|checkpoints?|positions?|headquarters|academy|stations?|trucks?|bus|buses|planes?|helicopters?|facility|facilities|installations?|said|says|spokes\w+|officials?|officers?)$/;
const REACH = 5;
const CLAUSE = 45;
const AFTER = 16;

/** Index of the verb whose object the count is ("killed 40", "leaving 15 soldiers dead"); -1 where none is. */
export function killingVerb(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { lower, kind } = tokens[i]!;
    // "115 men killed and 82 hurt": a participle, closed.
    if (KILLS.test(lower) && /^(?:and|or|,)$/.test(tokens[i + 1]!.lower) && i + 2 === at) return -1;
    // "three killed in action and ten hurt"
    if (KILLS.test(lower) && i + 1 < at && /^(?:in|by|during|near|when|since)$/.test(tokens[i + 1]!.lower)) return -1;
    // "the hurt come near 400".
    if (
      KILLS.test(lower) &&
      HARMED.test(lower) &&
      (/^(?:the|their|its|our|of|with)$/.test(tokens[i - 1]?.lower ?? '') ||
        // "the dead and wounded", not "killed a general and wounded".
        (tokens[i - 1]?.lower === 'and' && HARMED.test(tokens[i - 2]?.lower ?? '')))
    )
      return -1;
    if (KILLS.test(lower))
      return PASSIVE.test(tokens[i - 1]?.lower ?? ',') && i > 0 && !coordinated(tokens, i) ? -1 : i;
    if (LEAVES.test(lower)) {
      for (let j = end; j < end + REACH && j < tokens.length; j++) if (HARMED.test(tokens[j]!.lower)) return i;
      return HARMED.test(tokens[end - 1]?.lower ?? '') ? i : -1;
    }
    if (kind === 'punct' && lower !== '"' && lower !== '-') return -1;
  }
  return -1;
}

/** "stormed the base and killed 12", "overran a post, killing 9". */
function coordinated(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower.endsWith('ing')) return true;
  const before = tokens[i - 1]!.lower;
  if (before === 'who' || before === 'that') return true;
  // "were shot and killed" is passive; "stormed the base and killed" has an object between.
  return before === 'and' && !/(?:ed|shot)$/.test(tokens[i - 2]?.lower ?? '');
}

/** Those who kill, wound or capture the counted, by the words of the sentence; `lost` where the counted were. */
export function attackersOf(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  end: number,
  lost: boolean,
): Attackers {
  const names = new Set<string>();
  let army = false;
  let we = false;
  let killer: string | null = null;
  const verb = killingVerb(tokens, at, end);
  if (verb >= 0) {
    let found = -1;
    for (let n = mentions.length - 1; n >= 0; n--) {
      const mention = mentions[n]!;
      if (mention.next > verb || mention.kind === 'place') continue;
      if (verb - mention.next > CLAUSE) break;
      if (object(tokens, mention) || victim(tokens, mention) || tells(tokens, mention, verb)) continue;
      names.add(mention.name);
      killer = mention.name;
      found = mention.next;
      break;
    }
    for (let i = verb - 1; i >= 0 && i >= found && i > verb - 12 && !army; i--)
      army =
        ARMY.test(tokens[i]!.lower) &&
        !OF_ARMY.test(tokens[i + 1]!.lower) &&
        !mentions.some(({ first, next }) => first <= i && i < next) &&
        found < i &&
        !OBJECT.test(tokens[i - 1]?.lower ?? '') &&
        // "the attack on the army left 12 dead"
        !(tokens[i - 1]?.lower === 'the' && /^(?:on|against|at)$/.test(tokens[i - 2]?.lower ?? '')) &&
        tokens[i - 1]?.kind !== 'number' &&
        !KILLS.test(tokens[i - 1]?.lower ?? '');
    for (let i = verb - 1; i >= 0 && i > verb - 8 && !we; i--) we = /^(?:we|our)$/.test(tokens[i]!.lower);
  }
  for (const mention of lost ? mentions : []) {
    if (mention.first >= end && mention.first - end > AFTER) break;
    if (wordOf(tokens, mention) === 'by' && (mention.first >= end || mention.next <= at)) names.add(mention.name);
  }
  return names.size > 0 || army || we ? { names, killer, army, we } : NOBODY;
}

/** "Chad's army said that jihadists killed 40", not "said that it killed 40": who tells of others' deeds. */
function tells(tokens: readonly Token[], mention: ForceMention, verb: number): boolean {
  if (verbAfter(tokens, mention.next, verb) !== 'speech') return false;
  for (let i = mention.next; i < verb; i++) {
    if (/^(?:it|they|he|she|we|its|their|his|our)$/.test(tokens[i]!.lower)) return false;
    if (ARMY.test(tokens[i]!.lower) && i > mention.next + 1 && !OF_ARMY.test(tokens[i + 1]!.lower)) return false;
  }
  return true;
}

/** The word before a mention, articles and adjectives of suspicion stepped over. */
function wordOf(tokens: readonly Token[], mention: ForceMention): string {
  let i = mention.first - 1;
  while (
    i >= 0 &&
    i > mention.first - 4 &&
    /^(?:the|a|an|suspected|alleged|local|armed|another)$/.test(tokens[i]!.lower)
  )
    i--;
  return tokens[i]?.lower ?? '';
}

/** "killed 500 Russian soldiers and captured 14": counted or struck itself. */
function victim(tokens: readonly Token[], mention: ForceMention): boolean {
  for (let i = mention.first - 1; i >= 0 && i > mention.first - 4; i--)
    if (tokens[i]!.kind === 'number' || KILLS.test(tokens[i]!.lower)) return true;
  return false;
}

function object(tokens: readonly Token[], mention: ForceMention): boolean {
  const word = wordOf(tokens, mention);
  if (!OBJECT.test(word)) return false;
  // "the army of India" acts, "the attack on the army of India" does not.
  const army = mention.first - (tokens[mention.first - 1]?.lower === 'the' ? 3 : 2);
  if (word !== 'of' || !ARMY.test(tokens[army]?.lower ?? '')) return true;
  return OBJECT.test(tokens[army - (tokens[army - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '');
}
