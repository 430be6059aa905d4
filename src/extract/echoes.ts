import type { NumberMention } from '../model/analysis.js';
import type { Status } from '../model/claim.js';
import type { ClaimParts } from './claims.js';

/*
 * Echoes: a number that the article tells as fact in one place (a headline, a lead, a caption) and gives to a source in
 * another is that source's. The source's own words win where the echo's say less.
 */

/** The parts with echoes given their source; the input is not changed. */
export function resolveEchoes(parts: readonly ClaimParts[]): ClaimParts[] {
  const sourced = parts.filter((p) => p.speaker.speaker.kind !== 'outlet');
  if (sourced.length === 0 || sourced.length === parts.length) return [...parts];
  return parts.map((part) => {
    if (part.speaker.speaker.kind !== 'outlet') return part;
    const origin = nearest(
      part,
      sourced.filter((other) => isEcho(part, other)),
    );
    if (!origin) return part;
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
  });
}

/** The same number of the same force in the same state; what one of them leaves open does not part them. */
function isEcho(a: ClaimParts, b: ClaimParts): boolean {
  if (stated(a.count.number) !== stated(b.count.number)) return false;
  if (a.count.rate !== b.count.rate || (a.count.each === null) !== (b.count.each === null)) return false;
  if (a.count.antecedent?.number === b.count.number && a.count.partOf) return false;
  const [x, y] = [a.force.force, b.force.force];
  if (x && y && (x.country ?? x.name) !== (y.country ?? y.name)) return false;
  return compatible(a.count.status, b.count.status);
}

const LEVEL: ReadonlySet<Status> = new Set(['present', 'strength', 'planned', 'possible', 'en_route', 'training']);

const compatible = (a: Status, b: Status): boolean => a === b || (LEVEL.has(a) && LEVEL.has(b));

const stated = ({ low, high, best, qualifier }: NumberMention): string =>
  qualifier === 'range' ? `${low}-${high}` : `${best ?? high ?? low}`;

function nearest(part: ClaimParts, others: ClaimParts[]): ClaimParts | null {
  let found: ClaimParts | null = null;
  for (const other of others) {
    const distance = Math.abs(other.count.start - part.count.start);
    if (!found || distance < Math.abs(found.count.start - part.count.start)) found = other;
  }
  return found;
}
