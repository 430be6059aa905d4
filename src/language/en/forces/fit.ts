import type { CountMention } from '../../../model/analysis.js';
import type { Status } from '../../../model/claim.js';
import type { Token } from '../../../text/tokens.js';
import type { ForceMention } from './mentions.js';

/* Whether a force can be that of the counted: soldiers are a state's, insurgents an armed group's. */

/** `soft`: "fighters" are an armed group's where the story knows one. */
export type Side = 'state' | 'group' | 'soft' | null;

/** States of people whom a force has lost; who deserted or left is none. */
export const LOSSES: ReadonlySet<Status> = new Set<Status>(['killed', 'wounded', 'captured', 'missing', 'casualties']);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** "12 soldiers": a state's, or a group's that calls itself an army. */
const STATE =
  words(`soldier soldiers troops troop trooper troopers serviceman servicemen servicewoman servicewomen servicemember servicemembers servicepeople
 servicepersons officer officers general generals admirals lieutenants colonels majors captains sergeants corporals ncos conscript conscripts draftees
 reservist reservists reserves regulars marines sailors airmen paratroopers paras commando commandos policeman policemen policewomen police gendarme gendarmes
 guard guards guardsman guardsmen cadets privates jawans jawan rangers militaries peacekeeper peacekeepers army military garrison infantrymen gunners tankers
 sappers personnel forces`);

/** "12 insurgents": never a state's. */
const GROUP =
  words(`militant militants insurgent insurgents rebel rebels terrorist terrorists gunman gunmen jihadist jihadists jihadi jihadis
 islamist islamists extremist extremists bandit bandits infiltrator infiltrators guerrilla guerrillas guerilla guerillas separatist separatists militiaman
 militiamen mutineer mutineers putschists attacker attackers assailant assailants mujahideen mujahedeen mujahidin warlords dissidents`);

const SOFT = words('fighter fighters combatant combatants raiders militia militias irregulars');

/** Armed groups with ranks, brigades and generals of their own, whose men are called soldiers as often as fighters. */
const ARMIES = new Set([
  'Wagner',
  'Africa Corps',
  'Redut',
  'RSF',
  'SDF',
  'YPG',
  'Peshmerga',
  'LNA',
  'GNA',
  'SPLA',
  'SPLA-IO',
  'SPLA-N',
  'TPLF',
  'SNA',
  'Free Syrian Army',
  'South Lebanon Army',
  'Northern Alliance',
  'UNITA',
  'MPLA',
  'Polisario',
  'UWSA',
  'KNLA',
  'KIA',
  'Arakan Army',
  'LTTE',
  'Bosnian Serb Army',
  'Artsakh Defence Army',
  'Russian Volunteer Corps',
  'Freedom of Russia Legion',
  'Donetsk separatist',
  'Luhansk separatist',
  'Khmer Rouge',
  'Viet Cong',
]);

/** The side that a personnel noun tells: "rebels" `group`, "troops" `state`, "men" null. */
export function sideOfNoun(lower: string): Side {
  if (STATE.has(lower)) return 'state';
  if (GROUP.has(lower)) return 'group';
  return SOFT.has(lower) ? 'soft' : null;
}

/** The side of a named group without a country. */
export const sideOfGroup = (name: string): Side => (ARMIES.has(name) ? null : 'group');

const CHAIN = 4;
/** Sentences over which an elided noun is the one of the count before. */
const INHERITS = 2;

/** The side of losses without a noun, from the people that their sentence speaks of: "along with the 15 killed, 13 soldiers were hurt". */
export function sideOfLost(tokens: readonly Token[], at: number, end: number): Side {
  let side: Side = null;
  for (let i = Math.max(0, at - 25); i < tokens.length && i < end + 25; i++) {
    const one = sideOfNoun(tokens[i]!.lower);
    if (one === 'group' || one === 'soft') return null;
    side ??= one;
  }
  return side;
}

/** "the rebels have lost 15 fighters": the side of those who lost them; null where no common noun tells. */
function loserSide(tokens: readonly Token[], at: number): Side {
  let verb = at - 1;
  while (verb > 0 && verb > at - 5 && !/^(?:lost|lose|losing|suffered)$/.test(tokens[verb]!.lower)) verb--;
  if (verb <= 0 || verb <= at - 5) return null;
  let subject = verb - 1;
  while (subject > 0 && /^(?:have|has|had|also|already|who|themselves)$/.test(tokens[subject]!.lower)) subject--;
  return sideOfNoun(tokens[subject]?.lower ?? '');
}

/** "put those of the assailants at 14", "rebel losses stand at 14", "government casualties were put at 9". */
function lossesOf(tokens: readonly Token[], at: number): Side {
  for (let i = at - 1; i > 0 && i > at - 6 && tokens[i]!.kind === 'word'; i--)
    if (/^(?:losses|casualties|deaths|dead|fatalities|toll|strength)$/.test(tokens[i]!.lower)) {
      const { lower } = tokens[i - 1]!;
      return sideOfNoun(lower) ?? (/^(?:government|federal|loyalist|regime)$/.test(lower) ? 'state' : null);
    }
  return tokens[at - 1]?.lower === 'at' && (tokens[at - 3]?.lower === 'the' || tokens[at - 3]?.lower === 'of')
    ? sideOfNoun(tokens[at - 2]!.lower)
    : null;
}

/** "three of the terrorists". */
export function partOf(tokens: readonly Token[], end: number): Side {
  if (tokens[end]?.lower !== 'of' || !/^(?:the|these|those|its|their|our)$/.test(tokens[end + 1]?.lower ?? ''))
    return null;
  return sideOfNoun(tokens[end + 2]?.lower ?? '') ?? sideOfNoun(tokens[end + 3]?.lower ?? '');
}

/** Tokens between a number without a noun and the noun that it counts. */
const SUBJECT = 16;

/** "The terrorists killed so far now number 700", "of the rebels 300 are left": the noun that a number at the end counts; null where none does. */
export function subjectBefore(tokens: readonly Token[], at: number): string | null {
  const of = tokens[0]?.lower === 'of' && at <= 4;
  let verb = of;
  for (let i = at - 1; i >= 0 && i > at - SUBJECT; i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punct' && lower !== "'s" && lower !== "'" && lower !== '-') return null;
    if (NUMBERS.test(lower)) verb = true;
    if (/^(?:that|which|who|when|while|because|after|before)$/.test(lower)) return null;
    if (!sideOfNoun(lower) || tokens[i + 1]?.lower === "'s") continue;
    return verb && !/^(?:by|with|from|against|to)$/.test(tokens[i - 1]?.lower ?? '') ? lower : null;
  }
  return null;
}
const NUMBERS =
  /^(?:number|numbers|numbered|total|totals|totaled|totalled|reached|reaches|risen|rose|rises|stands?|stood|come|comes|came|fallen|fell)$/;

/** The side of the counted, from the head noun or a noun beside it; an elided or neutral one takes that of the count before. */
export function sideOf(count: CountMention, tokens: readonly Token[], at: number, end: number): Side {
  for (let i = at; i <= end && i < tokens.length; i++) {
    const side = sideOfNoun(tokens[i]!.lower);
    if (side && !(i === end && tokens[i - 1]?.kind === 'number'))
      return side === 'soft' ? (loserSide(tokens, at) ?? side) : side;
  }
  const group = partOf(tokens, end) ?? lossesOf(tokens, at) ?? loserSide(tokens, at);
  if (group) return group;
  const subject = count.head === null ? subjectBefore(tokens, at) : null;
  if (subject) return sideOfNoun(subject);
  let one: CountMention | null = count;
  for (let n = 0; one && n < CHAIN; n++) {
    // Further off others may be spoken of.
    if (count.sentence.index - one.sentence.index > INHERITS) break;
    const side = one.head ? sideOfNoun(one.head.lower) : null;
    if (side) return side;
    if (one.head && !/^(?:dead|wounded|injured|others?|more|bodies|casualties|losses|deaths)$/.test(one.head.lower))
      break;
    one = one.antecedent ?? one.partOf;
  }
  const { unit } = count;
  return unit === 'police' || unit === 'officers' || unit === 'generals' || unit === 'reservists' ? 'state' : null;
}

/** False where those of an earlier count cannot be the same people: a state's soldiers are no terrorists. */
export const sameSide = (side: Side, country: string | null): boolean => side !== 'group' || country === null;

/** False where the force cannot be that of the counted. `grouped`: the story names an armed group. */
export function fits(side: Side, mention: ForceMention, grouped: boolean): boolean {
  if (side === null || mention.side === null) return true;
  if (side === 'state') return mention.side === 'state';
  if (side === 'group') return mention.side !== 'state';
  // A mission has soldiers, no fighters.
  return mention.kind !== 'mission' && (mention.side !== 'state' || !grouped);
}
