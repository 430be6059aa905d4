import type { NumberMention } from '../model/analysis.js';
import type { ClaimParts } from './claims.js';

/*
 * One speaker who gives the same number of the same force in the same state twice speaks of one thing: a place that was
 * only resolved from context then gives way to the one that the other mention states.
 */

/** The parts with resolved places aligned to stated ones; the input is not changed. */
export function alignPlaces(parts: readonly ClaimParts[]): ClaimParts[] {
  const groups = new Map<string, ClaimParts[]>();
  for (const part of parts) {
    const key = keyOf(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return parts.map((part) => {
    if (part.place.place && part.place.place.basis === 'stated') return part;
    const group = groups.get(keyOf(part))!;
    if (group.length === 1) return part;
    const model =
      group.find((other) => other.place.place?.basis === 'stated') ?? group.find((other) => other.place.place);
    if (!model || model === part) return part;
    return { ...part, place: { place: { ...model.place.place!, basis: 'resolved' as const }, rule: 'same-statement' } };
  });
}

const keyOf = ({ count, speaker, force }: ClaimParts): string =>
  [speaker.key, stated(count.number), count.status, count.rate, force.force?.country ?? force.force?.name].join('|');

const stated = ({ low, high, best, qualifier }: NumberMention): string =>
  qualifier === 'range' ? `${low}-${high}` : `${best ?? high ?? low}`;
