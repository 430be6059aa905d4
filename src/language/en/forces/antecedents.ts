import type { ArticleView, CountAttribution, CountMention, ResolvedForce } from '../../../model/analysis.js';
import type { Force } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import { sectionOf } from '../places/sections.js';
import type { Attackers } from './attackers.js';
import { opener, story, topMission, wholeTally } from './carried.js';
import { NEVER } from './clause.js';
import { type Side, sameSide } from './fit.js';
import type { ForceMention } from './mentions.js';
import { keepsPeace, made } from './phrase.js';
import { rebelSubject, rebels, speakerForce } from './sides.js';
import { AWAY, wordBefore } from './words.js';

/* Whose people a count goes on with: those of the count before it, or those whom the words between name. */

const TOTAL = /^(?:total|totals|overall|altogether|sum)$/;

/** The force of the count that this one goes on from, with the rule that told it; null where these cannot be the same people. */
export function carriedOn(
  view: ArticleView,
  count: CountMention,
  earlier: CountMention,
  tokens: readonly Token[],
  side: Side,
  end: number,
  hostile: Attackers,
  attacking: ReadonlySet<string>,
  forceOfOther: (count: CountMention) => ResolvedForce,
): ResolvedForce | null {
  if (earlier === count || earlier.sentence.index < (sectionOf(view, count.sentence)?.first ?? 0)) return null;
  // The sum of a list is not its last member's.
  if (TOTAL.test(tokens[0]!.lower) && earlier.sentence !== count.sentence) return null;
  const taken = forceOfOther(earlier);
  // "cost a peacekeeper from Ghana his life and hurt two others": other peacekeepers of the mission.
  if (
    taken.rule === 'linked' &&
    keepsPeace(earlier) &&
    (/^others?$/.test(tokens[end - 1]!.lower) || tokens[end]?.lower === 'others')
  ) {
    const whole = topMission(view);
    if (whole) return made(whole);
  }
  return taken.force &&
    sameSide(side, taken.force.country) &&
    taken.force.name !== hostile.killer &&
    !(hostile.army && attacking.has(taken.force.name))
    ? taken
    : null;
}

/** "Belize has two there. The president of Kenya spoke of 600": another speaker, whose own people the article counts. */
export function speaksOfOwn(
  view: ArticleView,
  count: CountMention,
  earlier: CountMention,
  attribution: CountAttribution | null,
): Force | null {
  const source = attribution?.source;
  if (!source || earlier.sentence === count.sentence || source.start < earlier.end) return null;
  const self = speakerForce(view, attribution);
  return self && (wholeTally(view).get(self.name)?.people ?? 0) > 0 ? self : null;
}

/** "Chad's army chief says that 80 of them stay": named in the same sentence, where the last count is not. */
export function nearestPeople(
  tokens: readonly Token[],
  mentions: readonly ForceMention[],
  at: number,
  earlier: CountMention | null,
  count: CountMention,
  fit: (mention: ForceMention) => boolean,
): ResolvedForce | null {
  if (earlier?.sentence === count.sentence) return null;
  for (let n = mentions.length - 1; n >= 0; n--) {
    const mention = mentions[n]!;
    if (mention.next > at || mention.loose || !fit(mention)) continue;
    if ((mention.kind === 'noun' || mention.kind === 'people') && !AWAY.test(wordBefore(tokens, mention)))
      return made({ mention, rule: 'them' });
  }
  return null;
}

/** "63 of them" after "The attackers were driven off" or "China sends watchers too": those of the sentence before, where the last count stands further off. */
export function nearerSubject(
  view: ArticleView,
  count: CountMention,
  earlier: CountMention | null,
  fit: (mention: ForceMention) => boolean,
): ResolvedForce | null {
  const before = view.sentences[count.sentence.index - 1];
  if (!before || (earlier && earlier.sentence.index >= before.index)) return null;
  const found = opener(view, count.sentence);
  if (found && fit(found.mention)) return made(found);
  const name = rebelSubject(view.tokens(before)) ? rebels(view) : null;
  if (!name) return null;
  const group = story(view, ({ side }) => (side === 'group' ? 0 : NEVER));
  return group ? made(group) : { force: { name, country: null }, rule: 'rebels' };
}
