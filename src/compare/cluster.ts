import { byPosition, type Facts } from './facts.js';

/** Claims held to be one statement so far, with all that they say. */
export interface Cluster {
  facts: Facts[];
  first: Facts;
  speakers: number[];
  /** One for each speaker, and the headlines without one: those whose voices must be one. */
  voices: Facts[];
  force: string | null;
  place: string | null;
  /** One for each date given; a headline's own only where the text gives none. */
  dates: Facts[];
  asOf: string | null;
  units: string[];
}

/** One claim by itself. */
export const single = (facts: Facts): Cluster => ({
  facts: [facts],
  first: facts,
  speakers: [facts.speaker],
  voices: [facts],
  force: facts.force,
  place: facts.place,
  dates: facts.date === null ? [] : [facts],
  asOf: facts.asOf,
  units: [facts.unit],
});

/** Joins `from` into `into`. */
export function absorb(into: Cluster, from: Cluster): void {
  for (const fact of from.facts) into.facts.push(fact);
  if (byPosition(from.first, into.first) < 0) into.first = from.first;
  addNew(into.speakers, from.speakers, (a, b) => a === b);
  addNew(into.voices, from.voices, (a, b) => a.speaker === b.speaker && a.headlineOf === b.headlineOf);
  into.force ??= from.force;
  into.place ??= from.place;
  addNew(into.dates, from.dates, (a, b) => a.date === b.date);
  if (into.dates.some((d) => d.headlineOf === null)) into.dates = into.dates.filter((d) => d.headlineOf === null);
  into.asOf ??= from.asOf;
  addNew(into.units, from.units, (a, b) => a === b);
}

function addNew<T>(into: T[], from: T[], same: (a: T, b: T) => boolean): void {
  for (const item of from) if (!into.some((known) => same(known, item))) into.push(item);
}

/** A field is open that another claim may fill. */
export const hasNull = (c: Cluster): boolean => c.force === null || c.place === null || c.dates.length === 0;

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Kinds of people that one number can count: of one class, or called by one word. */
function unitsDiffer(a: string, b: string): boolean {
  if (a === b) return false;
  const [classA, unitA] = a.split('/');
  const [classB, unitB] = b.split('/');
  return classA !== classB && unitA !== unitB;
}

/** Whether force, place, the day of the count or the kind of people speak against one statement. */
export function fieldsDiffer(a: Cluster, b: Cluster): boolean {
  return (
    differ(a.force, b.force) ||
    differ(a.place, b.place) ||
    differ(a.asOf, b.asOf) ||
    a.units.some((x) => b.units.some((y) => unitsDiffer(x, y)))
  );
}

/** The most precise day that its claims give. */
export function dayOf({ dates }: Cluster): string {
  let best = '';
  let shortest = Number.POSITIVE_INFINITY;
  for (const { date, period } of dates) {
    const length = period ? period.to - period.from : Number.POSITIVE_INFINITY;
    if (length < shortest || (length === shortest && date! < best) || best === '') {
      best = date!;
      shortest = length;
    }
  }
  return best;
}
