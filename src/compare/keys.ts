import type { Claim, Count, Force, Place, Speaker } from '../model/claim.js';
import { fold, foldPerson, foldPlace, personWords } from './fold.js';

/** How names are told apart. All are plain functions, so that a gazetteer or a table of speakers can stand in for the defaults. */
export interface StatementKeys {
  /** Equal only for one and the same speaker; the same speaker may have several. */
  speakerKey(speaker: Speaker): string;
  /** Whether two names can be one speaker ("Vale", "Mara Vale"). Symmetric, not transitive. */
  sameSpeaker(a: Speaker, b: Speaker): boolean;
  /** Whether a number of `speaker` can be given as the organization's: its spokesman, or an office of that government. */
  speaksFor(speaker: Speaker, organization: Speaker): boolean;
  placeKey(place: Pick<Place, 'name' | 'country'>): string;
  /** Keys of the places that a place lies in, nearest first. */
  enclosing(place: Place): string[];
  forceKey(force: Force): string;
}

export const DEFAULT_KEYS: StatementKeys = {
  speakerKey: (speaker) => `${speaker.kind}:${speakerWords(speaker)}`,
  sameSpeaker,
  speaksFor,
  placeKey: (place) => foldPlace(place.name),
  enclosing: (place) => place.within.map(foldPlace),
  // A name in lower case is what an article calls fighters whom nobody names: one force under any such word.
  forceKey: (force) => force.country ?? (/^\p{Ll}/u.test(force.name) ? 'unnamed fighters' : fold(force.name)),
};

const speakerWords = (speaker: Speaker): string =>
  speaker.kind === 'person' ? foldPerson(speaker.name) : withoutThe(fold(speaker.name));

const withoutThe = (name: string): string => (name.startsWith('the ') ? name.slice(4) : name);

/** One name, or a person's surname beside the full name; never against another country. */
function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'outlet' && a.country && b.country && a.country !== b.country) return false;
  if (a.name === b.name) return true;
  if (a.kind !== 'person') return speakerWords(a) === speakerWords(b);
  const [x, y] = [personWords(a.name), personWords(b.name)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  // Families are named first or last: a bare name in the middle is another's.
  if (short.length === 1) return short[0] === long[0] || short[0] === long[long.length - 1];
  if (short.length === long.length && short.every((word, i) => word === long[i])) return true;
  const given = short.slice(0, -1);
  return (
    long.includes(short[short.length - 1]) && given.every((word) => long.some((other) => oneGivenName(word, other)))
  );
}

/** An initial, or a short form that begins the name: "M.", "Mar", "Mara". */
function oneGivenName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length !== 2 && long.startsWith(short));
}

function speaksFor(speaker: Speaker, organization: Speaker): boolean {
  if (organization.kind !== 'organization' || (speaker.kind !== 'person' && speaker.kind !== 'organization'))
    return false;
  const name = withoutThe(fold(organization.name));
  if (speaker.kind === 'person' && speaker.organization && oneOffice(withoutThe(fold(speaker.organization)), name))
    return true;
  return !!organization.country && speaker.country === organization.country && /\bgovernment$/.test(name);
}

/** "Estmark Foreign Ministry" and "Foreign Ministry": all words of the one in the other. */
function oneOffice(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}

/** The number as stated: "more than 2,000", "about 2,000" and "2,000" are one; vague words are none of them. */
export function numberKey({ low, high, best, qualifier }: Count): string {
  switch (qualifier) {
    case 'range':
      return low === high ? `${low}` : `${low}-${high}`;
    case 'up_to':
    case 'fewer_than':
      return `${high ?? best ?? low}`;
    case 'at_least':
    case 'more_than':
      return `${low ?? best ?? high}`;
    case 'vague':
      return `vague ${low ?? best ?? high}`;
    default:
      return `${best ?? low ?? high}`;
  }
}

export const PERSONNEL = 'personnel';

/** Personnel, or the kind by itself where a claim says so many "of them"; generals are no measure of an army. */
export function unitClass(claim: Pick<Claim, 'unit' | 'partOf'>): string {
  if (claim.unit === 'generals') return 'generals';
  return claim.partOf !== null && claim.unit !== 'troops' ? claim.unit : PERSONNEL;
}
