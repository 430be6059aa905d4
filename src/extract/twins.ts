import type { Status } from '../model/claim.js';
import { stated } from './align.js';
import type { ClaimParts } from './claims.js';
import { compatible, qualified, spokenBy, UNTOLD } from './echoes.js';

/*
 * Twins: a number that one story gives twice is told once. The lead gives it to "officials" or "an army officer", the
 * paragraph that goes into it names the man; one mention says that the people fell, the other only how many they were.
 */

/** Below this size two equal numbers meet by chance. */
const DISTINCT = 5;
/** Mentions of one number that are compared with each other: a hostile text has no end of them. */
const MOST = 60;
/** Sentences at the head of a story, whose sources are named further down. */
const LEAD = 6;

/** The parts with twins made alike; the input is not changed. */
export function alignTwins(parts: readonly ClaimParts[]): ClaimParts[] {
  const groups = new Map<string, ClaimParts[]>();
  for (const part of parts) {
    const { number } = part.count;
    const size = number.best ?? number.high ?? number.low ?? 0;
    if (size < DISTINCT || number.qualifier === 'vague') continue;
    const key = `${stated(number)}|${part.count.rate}|${part.count.each === null}`;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  const done = new Map<ClaimParts, ClaimParts>();
  for (const group of groups.values()) if (group.length > 1) align(group.slice(0, MOST), done);
  return done.size === 0 ? [...parts] : parts.map((part) => done.get(part) ?? part);
}

function align(group: readonly ClaimParts[], done: Map<ClaimParts, ClaimParts>): void {
  const named = group.map((part) => {
    const teller = tellerOf(part, group);
    return teller ? spokenBy(part, teller) : part;
  });
  named.forEach((part, i) => {
    const twins = named.filter((other) => other !== part && isTwin(part, other));
    const told = toldBy(part, twins);
    if (told !== group[i]) done.set(group[i]!, told);
  });
}

/** The one source further down that gives the number which the lead gives to nobody in particular, or to a whole country. */
function tellerOf(part: ClaimParts, group: readonly ClaimParts[]): ClaimParts | null {
  // What somebody rejects, others have put forward.
  if (!isVague(part) || group.some((other) => other.attribution.stance !== 'asserts')) return null;
  const opening = group.find((other) => other.speaker.key === part.speaker.key)!;
  if (opening.count.sentence.index >= LEAD) return null;
  const later = group.filter(
    (other) =>
      other.count.start > opening.count.start &&
      isFuller(other, part) &&
      part.count.change === other.count.change &&
      oneForce(part, other) &&
      qualified(part.count.number.qualifier, other.count.number.qualifier) &&
      compatible(part.count.status, other.count.status),
  );
  return later.length > 0 && later.every((other) => other.speaker.key === later[0]!.speaker.key) ? later[0]! : null;
}

/** "officials", "a US thinktank", "Estmark": described, or a country's whole government. */
function isVague({ speaker: { speaker, key } }: ClaimParts): boolean {
  if (speaker.kind === 'group') return true;
  return (
    speaker.kind === 'organization' && (/:government$/.test(key) || /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(speaker.name))
  );
}

/** A person who may be the one that was described, or an office of the country that was named. */
function isFuller({ speaker: { speaker } }: ClaimParts, vague: ClaimParts): boolean {
  const described = vague.speaker.speaker;
  if (speaker.kind === 'person')
    return speaker.country === null || described.country === null || speaker.country === described.country;
  return (
    speaker.kind === 'organization' &&
    speaker.name !== described.name &&
    speaker.country !== null &&
    speaker.country === described.country
  );
}

function oneForce(a: ClaimParts, b: ClaimParts): boolean {
  const [x, y] = [a.force.force, b.force.force];
  return !x || !y || (x.country ?? x.name) === (y.country ?? y.name);
}

/** Two mentions of one speaker's number for one force. */
const isTwin = (a: ClaimParts, b: ClaimParts): boolean =>
  a.speaker.key === b.speaker.key &&
  a.attribution.stance === b.attribution.stance &&
  oneForce(a, b) &&
  qualified(a.count.number.qualifier, b.count.number.qualifier) &&
  a.count.partOf !== b.count &&
  b.count.partOf !== a.count;

const isUntold = ({ count }: ClaimParts): boolean => UNTOLD.test(count.rules.status ?? '');

/** A mention that tells no state of its own takes the one that its twin tells, and what it leaves out. */
function toldBy(part: ClaimParts, twins: readonly ClaimParts[]): ClaimParts {
  let { count, place } = part;
  const loud = isUntold(part) ? twins.find((other) => !isUntold(other)) : undefined;
  if (loud && !compatible(count.status, loud.count.status)) count = withState(count, loud.count.status, loud);
  const alike = twins.filter((other) => other.count.status === count.status || isUntold(other));
  // One people of one state are in one place: the one that the first of the mentions tells.
  const first = alike.find((other) => other.count.start < part.count.start && isSomewhere(other));
  if (first && isSomewhere(part) && count.change === first.count.change && !nested(part, first))
    place = { place: { ...first.place.place!, basis: 'resolved' }, rule: 'twin' };
  return count === part.count && place === part.place ? part : { ...part, count, place };
}

/** A place where the people are said not to be is none to share. */
const isSomewhere = ({ place: { place } }: ClaimParts): boolean => place !== null && place.relation !== 'not_in';

/** One place, or one inside the other. */
function nested({ place: { place: a } }: ClaimParts, { place: { place: b } }: ClaimParts): boolean {
  return a!.name === b!.name || a!.within.includes(b!.name) || b!.within.includes(a!.name);
}

const withState = (
  count: ClaimParts['count'],
  status: Status,
  { count: { realis } }: ClaimParts,
): ClaimParts['count'] => ({
  ...count,
  status,
  realis,
  rules: { ...count.rules, status: 'twin' },
});
