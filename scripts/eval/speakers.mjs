import { alike, canonical, folded, hasAlike, listOf, NATIONS, wordsOf } from './words.mjs';

/* Speakers: a person by the name, an organization or described group by the words that tell it from others. */

const TITLES = new Set(
  'maj gen lt col brig adm sgt capt mr mrs ms dr sir lord lady president minister secretary general chief senator ambassador spokesperson spokesman prime marshal commander captain colonel major'.split(
    ' ',
  ),
);

/** Words that half of all organizations and described sources share. */
const GENERIC = new Set(
  'official officials source sources spokesperson spokesman spokeswoman ministry department service office government military army forces intelligence president minister authorities report reports estimates experts'.split(
    ' ',
  ),
);

const PERSON = /^\p{Lu}[\p{L}.'\u2019-]*(?: (?:\p{Lu}|al-|bin |von |van |de )[\p{L}.'\u2019-]*){0,4}$/u;
const ORGANIZATION =
  /\b(?:Ministry|Department|Service|Institute|Army|Forces|Command|Office|Agency|Intelligence|Staff|Union|Council|House|Press|News|Observatory|Nations|Group|Mission|Government|States|Korea|Kingdom|Media|Company|Center|Centre|Post|Times|Observer|Authority|Committee)\b/;

const looksLikePerson = (name) => PERSON.test(name.trim()) && !ORGANIZATION.test(name);
const isOutlet = (name) => /^(?:article|outlet)\b/i.test(name ?? '');

/** The readings that the annotation allows. */
const readingsOf = (gold) => [gold.speaker, ...listOf(gold.alt_speakers)];

const namePartsOf = (name) => (folded(name).match(/[a-z]+/g) ?? []).filter((part) => !TITLES.has(part));

/** The shorter name is all in the longer one; initials stand for names, but not alone. */
function isSamePerson(wanted, found) {
  const [short, long] = [namePartsOf(wanted), namePartsOf(found)].sort((a, b) => a.length - b.length);
  if (short.length === 0 || short.every((part) => part.length === 1)) return false;
  return short.every((part) => long.some((other) => (part.length === 1 ? other[0] === part : alike(part, other))));
}

function isSameOrganization(wanted, found) {
  const want = wordsOf(wanted);
  const have = wordsOf(`${found.name} ${found.organization ?? ''} ${found.country === 'US' ? 'us' : ''}`);
  const [theirs, ours] = [want, have].map((words) => words.filter((word) => NATIONS.has(word)));
  if (theirs.length > 0 && ours.length > 0 && !theirs.some((nation) => ours.includes(nation))) return false;
  const telling = want.filter((word) => !GENERIC.has(word) && !NATIONS.has(word));
  const asked = telling.length > 0 ? telling : want;
  return asked.length > 0 && asked.filter((word) => hasAlike(have, word)).length >= asked.length / 2;
}

function fits(reading, gold, found) {
  if ((isOutlet(reading) || gold.org === 'media') && (!found?.name || found.kind === 'outlet')) return true;
  if (!found?.name) return false;
  const wanted = reading.replace(/^unnamed:?\s*/i, '').trim();
  if (canonical(wanted) === canonical(found.name)) return true;
  if (!/^unnamed/i.test(reading) && looksLikePerson(wanted))
    return (found.kind === 'person' || looksLikePerson(found.name)) && isSamePerson(wanted, found.name);
  if (found.kind === 'person' && looksLikePerson(found.name)) return false;
  return isSameOrganization(wanted, found);
}

/** Whether the article itself vouches for the number. */
export const outletVouches = (gold) => gold.org === 'media' || readingsOf(gold).some(isOutlet);

export const isSpeakerRight = (gold, found) =>
  readingsOf(gold).some((reading) => Boolean(reading) && fits(reading, gold, found));
