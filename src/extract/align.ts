import type { NumberMention } from '../model/analysis.js';
import type { ClaimParts } from './claims.js';

/*
 * One speaker who gives the same number twice speaks of one thing: a force or a place that was only resolved from context
 * gives way to the one that the other mention states.
 */

/** Rules by which a force stands in the count's own phrase. */
const OWN_WORDS: ReadonlySet<string> = new Set(['phrase', 'linked']);

/** Rules that take the force from elsewhere than the words tied to the number, or from nowhere. */
const ELSEWHERE = /^(?:weighed:.*|none|antecedent|story|home|rebels|opener|pronoun|clause|speaker|abroad)$/;

/** The parts with forces found around a count aligned to the one that its twin names; the input is not changed. */
export function alignForces(parts: readonly ClaimParts[]): ClaimParts[] {
  const named = new Map<string, ClaimParts>();
  for (const part of parts) if (OWN_WORDS.has(part.force.rule) && part.force.force) named.set(twinKey(part), part);
  return parts.map((part) => {
    const twin = ELSEWHERE.test(part.force.rule) ? named.get(twinKey(part)) : undefined;
    return twin && (large(part) || sameState(twin, part))
      ? { ...part, force: { force: twin.force.force, rule: 'same-statement' } }
      : part;
  });
}

/** Small numbers meet by chance: four peacekeepers and four rebels. */
const LARGE = 20;
const large = ({ count: { number } }: ClaimParts): boolean => (number.best ?? number.high ?? number.low ?? 0) >= LARGE;
const sameState = (a: ClaimParts, b: ClaimParts): boolean =>
  a.count.status === b.count.status && (a.count.sentence.heading || b.count.sentence.heading || b.force.force === null);

const twinKey = ({ count, speaker }: ClaimParts): string => `${speaker.key}|${stated(count.number)}|${count.rate}`;

/** The parts with resolved places aligned to stated ones; the input is not changed. */
export function alignPlaces(parts: readonly ClaimParts[]): ClaimParts[] {
  const groups = new Map<string, ClaimParts[]>();
  for (const part of parts) {
    const key = keyOf(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  const denied = parts.filter(({ place: { place } }) => place?.relation === 'not_in');
  return parts.map((part) => {
    const { place } = part.place;
    if (place && place.basis === 'stated') return part;
    // "3,000 are being trained ... they have not been moved to Goma": Goma is not where the story puts them either.
    if (place && denied.some((other) => twinKey(other) === twinKey(part) && namesOf(other).includes(place.name))) {
      return { ...part, place: { place: null, rule: 'denied' } };
    }
    const group = groups.get(keyOf(part))!;
    if (group.length === 1) return part;
    const model =
      group.find((other) => isSomewhere(other) && other.place.place!.basis === 'stated') ?? group.find(isSomewhere);
    if (!model || model === part) return part;
    return { ...part, place: { place: { ...model.place.place!, basis: 'resolved' as const }, rule: 'same-statement' } };
  });
}

const namesOf = ({ place: { place } }: ClaimParts): string[] => (place ? [place.name, ...(place.parts ?? [])] : []);

/** A place where the people are said not to be is none to share. */
const isSomewhere = ({ place: { place } }: ClaimParts): boolean => place !== null && place.relation !== 'not_in';

const keyOf = ({ count, speaker, force }: ClaimParts): string =>
  [speaker.key, stated(count.number), count.status, count.rate, force.force?.country ?? force.force?.name].join('|');

/** The number as stated, whatever its hedge: equal for "about 900" and "900". */
export const stated = ({ low, high, best, qualifier }: NumberMention): string =>
  qualifier === 'range' ? `${low}-${high}` : `${best ?? high ?? low}`;
