import type { Claim, ClaimDate, Corrected, Count, Place, Speaker, Status } from '../model/claim.js';
import { visible } from './safe.js';

/* How values are put for people. */

/** 11000 as `11,000`. */
export function number(value: number): string {
  const [whole, fraction] = String(Math.abs(value)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return (value < 0 ? '-' : '') + grouped + (fraction ? `.${fraction}` : '');
}

/** `1 claim`, `2 claims`. */
export const plural = (n: number, word: string): string => `${number(n)} ${word}${n === 1 ? '' : 's'}`;

/** The bare number with its qualifier's sign: `≤ 10,000`, `11,000-12,000`, `thousands`. */
export function countWords(count: Count): string {
  const { low, high, best } = count;
  const one = (value: number | null): string => (value === null ? '?' : number(value));
  switch (count.qualifier) {
    case 'exact':
      return one(best ?? low ?? high);
    case 'approx':
      return `≈ ${one(best ?? low ?? high)}`;
    case 'up_to':
      return `≤ ${one(high)}`;
    case 'at_least':
      return `≥ ${one(low)}`;
    case 'more_than':
      return `> ${one(low)}`;
    case 'fewer_than':
      return `< ${one(high)}`;
    case 'range':
      return `${one(low)}-${one(high)}`;
    case 'vague':
      return visible(count.text).toLowerCase();
  }
}

/** The count of a claim: a difference with its sign, a rate and a share with their words. */
export function claimCount(claim: Pick<Claim, 'count' | 'change' | 'rate' | 'each'>): string {
  const sign = claim.change === 'increase' ? '+' : claim.change === 'decrease' ? '-' : '';
  const words = countWords(claim.count);
  const signed = sign ? words.replace(/\d|^[^\d]+$/, (first) => sign + first) : words;
  return signed + (claim.rate ? `/${claim.rate}` : '') + (claim.each ? ' each' : '');
}

export function dateWords(date: ClaimDate | null): string {
  if (!date?.value) return '-';
  const span = date.end ? `${date.value}..${shortEnd(date.value, date.end)}` : date.value;
  return span + (date.confidence === 'low' ? '?' : '');
}

/** The end of a span without the parts it shares with the start: `2024-10-21..27`. */
function shortEnd(start: string, end: string): string {
  if (start.length === 10 && end.slice(0, 8) === start.slice(0, 8)) return end.slice(8);
  if (start.length === 10 && end.slice(0, 5) === start.slice(0, 5)) return end.slice(5);
  return end;
}

export function speakerWords(speaker: Pick<Speaker, 'name' | 'kind' | 'organization'>): string {
  const name = visible(speaker.name);
  if (speaker.kind === 'outlet') return `${name} (outlet)`;
  if (!speaker.organization || speaker.organization === speaker.name) return name;
  return `${name} (${visible(speaker.organization)})`;
}

export function placeWords(place: Place | null): string {
  if (!place) return '-';
  const name = visible(place.name);
  return place.relation === 'in' ? name : `${place.relation === 'not_in' ? 'not in' : place.relation} ${name}`;
}

export const STATUS_WORDS: Record<Status, string> = {
  present: 'present',
  training: 'training',
  en_route: 'en route',
  planned: 'planned',
  possible: 'possible',
  withdrawn: 'withdrawn',
  strength: 'strength',
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
  deserted: 'deserted',
  casualties: 'casualties',
};

/** `present`, `killed (possible)`, `present, denied`: what is not plainly asserted as fact says so. */
export function stateWords(claim: Pick<Claim, 'status' | 'realis' | 'stance'>): string {
  const state = STATUS_WORDS[claim.status];
  const realis = claim.realis === 'actual' || claim.realis === claim.status ? '' : ` (${claim.realis})`;
  const stance = claim.stance === 'denies' ? ', denied' : claim.stance === 'cannot_confirm' ? ', not confirmed' : '';
  return state + realis + stance;
}

/** Stands behind what a user's correction changed. */
export const CORRECTED = '†';

/** `corrected place, was Russia: the second paragraph says so`. */
export function correctionWords({ field, from, reason, merged, split }: Corrected): string {
  const why = visible(reason);
  if (merged) return `joined with ${merged.map(visible).join(', ')}: ${why}`;
  if (split) return `parted from its statement: ${why}`;
  return `corrected ${visible(field)}, was ${valueWords(from)}: ${why}`;
}

/** A value of any field: its name, its day, its numbers. */
function valueWords(value: unknown): string {
  if (value === null || value === undefined) return 'not settled';
  if (typeof value !== 'object') return visible(String(value));
  if (Array.isArray(value)) return value.length > 0 ? value.map(valueWords).join(', ') : 'none';
  const { name, qualifier, of } = value as Record<string, unknown>;
  const date = value as ClaimDate;
  if (typeof name === 'string') return visible(name);
  if (typeof qualifier === 'string') return countWords(value as Count);
  if (typeof of === 'string') return visible(of);
  return 'basis' in date ? dateWords(date).replace(/^-$/, 'not settled') : visible(JSON.stringify(value));
}
