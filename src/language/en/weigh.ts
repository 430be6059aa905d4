/* Choosing among candidates by the weighted sum of what speaks for each. */

/** A candidate with its evidence, each from 0 to about 1, in the order of the weights. */
export interface Weighed {
  evidence: Float64Array;
}

/** Where each kind of evidence stands. */
export const placesOf = <Name extends string>(names: readonly Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>;

/** What each kind is worth, in the order of the evidence. */
export const inOrder = <Name extends string>(names: readonly Name[], weights: Record<Name, number>): Float64Array =>
  Float64Array.from(names, (name) => weights[name]);

/** The weighted sum of what was found. */
export function sumOf(weights: Float64Array, evidence: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * evidence[i]!;
  return sum;
}

/** The candidate with the highest sum above `least`, and the index of the evidence that gave most of it; null where none has so much. */
export function heaviest<T extends Weighed>(
  candidates: readonly T[],
  weights: Float64Array,
  least: number,
): { best: T; top: number } | null {
  let best: T | null = null;
  let most = least;
  for (const one of candidates) {
    const sum = sumOf(weights, one.evidence);
    if (sum > most) {
      best = one;
      most = sum;
    }
  }
  if (!best) return null;
  let top = 0;
  for (let i = 1; i < weights.length; i++)
    if (weights[i]! * best.evidence[i]! > weights[top]! * best.evidence[top]!) top = i;
  return { best, top };
}
