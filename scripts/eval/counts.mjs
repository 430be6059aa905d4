/* Counts: which number stands in the field that the qualifier asks, and which qualifiers may stand for each other. */

/** Per qualifier: the bounds to look for the stated number in, best first, and those that must be given or be open. */
const SHAPES = {
  exact: { number: ['best', 'low', 'high'], given: ['best'], open: [] },
  approx: { number: ['best', 'low', 'high'], given: ['best'], open: ['low', 'high'] },
  up_to: { number: ['high', 'best', 'low'], given: ['high'], open: ['low'] },
  fewer_than: { number: ['high', 'best', 'low'], given: ['high'], open: ['low'] },
  at_least: { number: ['low', 'best', 'high'], given: ['low'], open: ['high'] },
  more_than: { number: ['low', 'best', 'high'], given: ['low'], open: ['high'] },
  vague: { number: ['low', 'best', 'high'], given: ['low'], open: [] },
  range: { number: ['low', 'high'], given: ['low', 'high'], open: [] },
};

const TWINS = { at_least: 'more_than', more_than: 'at_least', up_to: 'fewer_than', fewer_than: 'up_to' };

const isOpen = (value) => value === null || value === undefined;

/** The number as a key: "10000", for a range "11000-12000". */
export function numberOf(count) {
  if (count.qualifier === 'range') return `${count.low}-${count.high}`;
  const { number } = SHAPES[count.qualifier] ?? SHAPES.exact;
  const field = number.find((key) => !isOpen(count[key]));
  return `${field === undefined ? undefined : count[field]}`;
}

/** Whether the bounds stand where the contract puts them for the qualifier. */
export function isWellFormed(count) {
  const shape = SHAPES[count.qualifier];
  if (!shape) return false;
  if (count.qualifier === 'range' && count.low > count.high) return false;
  return shape.given.every((key) => !isOpen(count[key])) && shape.open.every((key) => isOpen(count[key]));
}

/** "At least" for "more than" is no mistake; other readings are the annotator's. */
export function isQualifierRight(gold, found) {
  return found === gold.qualifier || found === TWINS[gold.qualifier] || [gold.alt_qualifier].flat().includes(found);
}
