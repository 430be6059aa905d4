import type { CountMention } from '../model/analysis.js';
import type { Qualifier, Status } from '../model/claim.js';
import { stated } from './align.js';
import type { ClaimParts } from './claims.js';

/*
 * Echoes: a number that the article tells as fact in one place (a headline, a lead, a caption) and gives to a source in
 * another is that source's. The source's own words win where the echo's say less.
 */

/** The parts with echoes resolved; the input is not changed. A headline takes all that the body says of its number. */
export function resolveEchoes(parts: readonly ClaimParts[], isHeadline: (part: ClaimParts) => boolean): ClaimParts[] {
  if (parts.length < 2) return [...parts];
  const sourced = byNumber(parts.filter((p) => p.speaker.speaker.kind !== 'outlet'));
  const echoed = parts.map((part) => {
    if (part.speaker.speaker.kind !== 'outlet') return part;
    const others = (sourced.get(stated(part.count.number)) ?? []).filter((other) => isEcho(part, other));
    const origin = nearest(part, others);
    return origin ? spokenBy(part, origin) : part;
  });
  // A headline takes what its paragraph says after the paragraph has taken its source.
  const body = byNumber(echoed.filter((_, i) => !isHeadline(parts[i]!)));
  return echoed.map((part, i) => {
    const told = isHeadline(part)
      ? body.get(stated(part.count.number))?.find((other) => isHeadlineOf(parts[i]!, other))
      : undefined;
    return told ? underHeadline(parts[i]!, told) : part;
  });
}

/** Parts in their order, by the number they state. */
function byNumber(parts: readonly ClaimParts[]): Map<string, ClaimParts[]> {
  const groups = new Map<string, ClaimParts[]>();
  for (const part of parts) {
    const number = stated(part.count.number);
    const group = groups.get(number);
    if (group) group.push(part);
    else groups.set(number, [part]);
  }
  return groups;
}

/**
 * A number that one speaker puts forward and another rejects is the first one's claim; the rejection is a remark.
 * Returns the parts that stay and those that are remarks.
 */
export function separateDenials(parts: readonly ClaimParts[]): { claims: ClaimParts[]; remarks: ClaimParts[] } {
  const rejected = (part: ClaimParts): boolean =>
    part.attribution.stance === 'denies' &&
    parts.some(
      (other) =>
        other.attribution.stance === 'asserts' &&
        other.speaker.key !== part.speaker.key &&
        other.speaker.speaker.kind !== 'outlet' &&
        stated(other.count.number) === stated(part.count.number),
    );
  const remarks = parts.filter(rejected);
  return remarks.length === 0
    ? { claims: [...parts], remarks }
    : { claims: parts.filter((p) => !remarks.includes(p)), remarks };
}

/**
 * "Of the 82": a definite number is the statement that set it, told by whoever speaks now, unless its own words give it
 * another state.
 */
export function resolveRepeats(parts: readonly ClaimParts[]): ClaimParts[] {
  const done = new Map<CountMention, ClaimParts>();
  return parts.map((part) => {
    const origin = part.count.repeats && done.get(part.count.repeats);
    const result = origin && isRepeat(part, origin) ? repeat(part, origin) : part;
    done.set(part.count, result);
    return result;
  });
}

/** Rules that tell a state by default or from afar. */
export const UNTOLD = /^(?:default|present|total|whole|located|shared|antecedent)$/;

function isRepeat(part: ClaimParts, origin: ClaimParts): boolean {
  if (part.count.rate !== origin.count.rate) return false;
  if (!UNTOLD.test(part.count.rules.status ?? '') && !compatible(part.count.status, origin.count.status)) return false;
  const { kind } = part.speaker.speaker;
  // What the article has told before is the number's of whoever takes it up.
  return kind === 'outlet' || origin.speaker.speaker.kind === 'outlet' || part.speaker.key === origin.speaker.key;
}

function repeat(part: ClaimParts, origin: ClaimParts): ClaimParts {
  const { status, realis, change, unit } = origin.count;
  const own = part.speaker.speaker.kind !== 'outlet' && origin.speaker.speaker.kind === 'outlet';
  const told = own
    ? part
    : origin.speaker.speaker.kind === 'outlet'
      ? { ...part, date: origin.date }
      : spokenBy(part, origin);
  return {
    ...told,
    count: { ...part.count, status, realis, change, unit, rules: { ...part.count.rules, status: 'repeated' } },
    place:
      origin.place.place && part.place.place?.basis !== 'stated'
        ? { place: { ...origin.place.place, basis: 'resolved' }, rule: 'repeated' }
        : part.place,
    force: origin.force.force ? { force: origin.force.force, rule: 'repeated' } : part.force,
  };
}

/** The part as told by the speaker of `origin`. */
export function spokenBy(part: ClaimParts, origin: ClaimParts): ClaimParts {
  return {
    ...part,
    speaker: {
      ...origin.speaker,
      speaker: { ...origin.speaker.speaker, basis: 'resolved' },
      rule: 'echo',
    },
    attribution: { ...part.attribution, stance: origin.attribution.stance },
    date: origin.date,
  };
}

/** A headline shortens: what it leaves out, and what it says more roughly, is read from the body. */
function underHeadline(part: ClaimParts, told: ClaimParts): ClaimParts {
  const spoken = told.speaker.speaker.kind === 'outlet' ? { ...part, date: told.date } : spokenBy(part, told);
  const { status, realis, change, unit } = told.count;
  return {
    ...spoken,
    count: { ...part.count, status, realis, change, unit, rules: { ...part.count.rules, status: 'headline' } },
    place: told.place.place ? { place: { ...told.place.place, basis: 'resolved' }, rule: 'headline' } : part.place,
    force: told.force.force ? { force: told.force.force, rule: 'headline' } : part.force,
  };
}

/** A count of the body with the number of the headline is the headline's, unless they plainly count different things. */
function isHeadlineOf(a: ClaimParts, b: ClaimParts): boolean {
  if (a.count.rate !== b.count.rate) return false;
  const loud = !/^(?:default|present|located|shared|antecedent|headline-to)$/.test(a.count.rules.status ?? '');
  if (!loud || compatible(a.count.status, b.count.status)) return true;
  if (LOSS.has(a.count.status) && LOSS.has(b.count.status)) return true;
  // "contributes 100 soldiers" over "a unit of 100 has left": a lead tells its headline in other words, but no losses for moves.
  const lead = b.count.sentence.index - a.count.sentence.index <= LEAD;
  return lead && !HURT.has(a.count.status) && !HURT.has(b.count.status);
}

/** Sentences in which a story tells its headline. */
const LEAD = 3;

/** Two counts of the same number are of the same force in the same state; what one of them leaves open does not part them. */
function isEcho(a: ClaimParts, b: ClaimParts): boolean {
  if (!qualified(a.count.number.qualifier, b.count.number.qualifier)) return false;
  if (a.count.rate !== b.count.rate || (a.count.each === null) !== (b.count.each === null)) return false;
  if (a.count.antecedent?.number === b.count.number && a.count.partOf) return false;
  // "Thousands" of one kind are not those of another.
  if (a.count.number.qualifier === 'vague' && a.count.status !== b.count.status) return false;
  const [x, y] = [a.force.force, b.force.force];
  if (x && y && (x.country ?? x.name) !== (y.country ?? y.name)) return false;
  return compatible(a.count.status, b.count.status);
}

/** Bounds that can be told of one number: a bare figure repeats any, "under 1,000" repeats no "about 1,000". */
export const qualified = (a: Qualifier, b: Qualifier): boolean =>
  a === b || a === 'exact' || b === 'exact' || (UPPER.has(a) && UPPER.has(b)) || (LOWER.has(a) && LOWER.has(b));
const UPPER: ReadonlySet<Qualifier> = new Set(['up_to', 'fewer_than']);
const LOWER: ReadonlySet<Qualifier> = new Set(['at_least', 'more_than']);

const LEVEL: ReadonlySet<Status> = new Set(['present', 'strength', 'planned', 'possible', 'en_route', 'training']);

const LOSS: ReadonlySet<Status> = new Set(['killed', 'wounded', 'casualties']);

const HURT: ReadonlySet<Status> = new Set([...LOSS, 'captured', 'missing', 'deserted']);

/** One state, or levels that are told of the same people. */
export const compatible = (a: Status, b: Status): boolean => a === b || (LEVEL.has(a) && LEVEL.has(b));

function nearest(part: ClaimParts, others: ClaimParts[]): ClaimParts | null {
  let found: ClaimParts | null = null;
  for (const other of others) {
    const distance = Math.abs(other.count.start - part.count.start);
    if (!found || distance < Math.abs(found.count.start - part.count.start)) found = other;
  }
  return found;
}
