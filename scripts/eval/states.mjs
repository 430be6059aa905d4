import { alike, listOf, NATIONS, wordsOf } from './words.mjs';

/* State and force: what is said to have become of the people, and whose they are. */

/** An annotated state and the states that are the same thing told in other words. */
const SAME_STATE = {
  present: ['present', 'strength'],
  total: ['strength', 'present'],
  strength: ['strength', 'present'],
  planned: ['planned', 'possible'],
  possible: ['possible', 'planned'],
  deserted: ['deserted', 'missing'],
  missing: ['missing', 'deserted'],
};

/** A loss, as a state or (under the state "casualties") as a unit. */
const LOSSES = {
  killed: ['killed'],
  wounded: ['wounded'],
  captured: ['captured'],
  casualties: ['casualties'],
  other: ['casualties', 'deserted', 'missing', 'withdrawn'],
};
const SOME_LOSS = ['casualties', 'killed', 'wounded'];
const LOSS_UNITS = new Set(['killed', 'wounded', 'captured']);

function statesFor(status, unit) {
  if (status !== 'casualties' && LOSSES[status]) return LOSSES[status];
  if (status === 'casualties' || LOSS_UNITS.has(unit)) return LOSSES[unit] ?? SOME_LOSS;
  return SAME_STATE[status] ?? [status];
}

export function isStateRight(gold, found) {
  if (listOf(gold.alt_statuses).includes(found.status)) return true;
  // A number whose author the text names stays its author's claim: the denial is a remark.
  if (gold.status === 'denied') return found.stance === 'denies' || Boolean(gold.relayed_by);
  if (gold.status === 'increment') return found.change === 'increase';
  return [gold.unit, ...listOf(gold.alt_units)].some((unit) => statesFor(gold.status, unit).includes(found.status));
}

const ARMED = new Set(['army', 'forces', 'troops', 'military', 'soldiers']);
const NATION_OF = { KP: 'northkorea', KR: 'southkorea', US: 'america', GB: 'britain', UA: 'ukraine', RU: 'russia' };

function isSameForce(wanted, force) {
  const want = wordsOf(wanted).filter((word) => !ARMED.has(word));
  const have = [...wordsOf(force.name), NATION_OF[force.country]].filter(Boolean);
  const [theirs, ours] = [want, have].map((words) => words.filter((word) => NATIONS.has(word)));
  if (theirs.length > 0 && ours.length > 0) return ours.every((nation) => theirs.includes(nation));
  return want.some((a) => have.some((b) => alike(a, b) || (a.length > 4 && a.slice(0, 4) === b.slice(0, 4))));
}

/** True, false, or null where the annotator gave no force and one was found. */
export function isForceRight(gold, force) {
  const readings = [gold.population, ...listOf(gold.alt_populations)];
  if (!force?.name) return !gold.population || readings.includes(null);
  if (!gold.population) return null;
  return readings.some((reading) => reading && isSameForce(reading, force));
}
