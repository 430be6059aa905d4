import type { CalendarDate, PageRules } from '../model/page.js';

/*
 * Datelines: the place, the day and the agency with which a report opens ("OSLO, 3 May 2021 (AGENCY) - ..."). Read by hand
 * from the first characters of a paragraph; what is not certain to be one is none.
 */

export interface Dateline {
  /** The place as written; null for an agency alone. */
  place: { start: number; end: number } | null;
  date: CalendarDate | null;
  /** The agency in brackets or between slashes, as written. */
  agency: string | null;
  /** Where the report itself begins. */
  end: number;
}

const LOOK = 160;
const NAME =
  /\p{Lu}[\p{L}.'-]*(?:[ -](?:\p{Lu}[\p{L}.'-]*|de|del|da|do|di|la|las|los|le|al|el|es|of|the|and)){0,4}(?<![ -](?:de|del|da|do|di|la|las|los|le|al|el|es|of|the|and))/uy;
const JOIN = /,? *\/ *|, */y;
const AGENCY = /,? *\(([\p{Lu}][^()]{1,80})\)|[.,]? *\/([\p{Lu}][\p{L}. -]{1,30})\//uy;
const OPENING_AGENCY = /\(([\p{Lu}][^()]{1,60}(?:\([^()]{1,20}\))?)\) */uy;
const ABBREVIATED = /^\p{Lu}[\p{Lu}.&/-]{1,11}$/u;
const DASH = /\s*(?:--+|[-\u2013\u2014]|:)(?=\s|$)\s*/y;
const CAPITALS = /^[\p{Lu}\s.'/,-]+$/u;
const LONE_NUMBER = /, *\d{1,2}(?= *\()/y;

function sticky(re: RegExp, text: string, at: number): RegExpExecArray | null {
  re.lastIndex = at;
  return re.exec(text);
}

/** The dateline at the start of the paragraph `[from, to)`, or null. */
export function readDateline(text: string, from: number, to: number, page: PageRules): Dateline | null {
  const limit = Math.min(to, from + LOOK);
  let at = from;
  const opening = text[at] === '(' ? sticky(OPENING_AGENCY, text, at) : null;
  if (opening && at + opening[0].length <= limit) {
    at += opening[0].length;
    const dash = sticky(DASH, text, at);
    if (dash) return { place: null, date: null, agency: opening[1]!, end: at + dash[0].length };
    // "(AGENCY) The army announced ...": no dash, so the name must be a known one or an abbreviation.
    const name = opening[1]!;
    const named = page.outlets.has(name.toLowerCase()) || (ABBREVIATED.test(name) && !page.notAnAgency.test(name));
    if (named && /[\p{Lu}"']/u.test(text[at] ?? '')) {
      const rest = readDateline(text, at, to, page);
      return rest ? { ...rest, agency: rest.agency ?? name } : { place: null, date: null, agency: name, end: at };
    }
  }
  const place = readPlace(text, at, limit, page);
  if (!place) return null;
  let { date } = place;
  at = place.end;
  // "The army said": an ordinary sentence goes on in small letters.
  const next = text.charCodeAt(at + 1);
  if (!date && text[at] === ' ' && next >= 97 && next <= 122) return null;
  if (!date) {
    const lone = sticky(LONE_NUMBER, text, at);
    if (lone) at += lone[0].length;
  }
  let agency: string | null = null;
  const bracket = sticky(AGENCY, text, at) ?? (text[at] === '.' ? sticky(AGENCY, text, at + 1) : null);
  if (bracket && bracket.index + bracket[0].length <= limit) {
    const inside = (bracket[1] ?? bracket[2])!.trim();
    const open = bracket.index + bracket[0].indexOf(inside);
    const day = page.dateHint.test(inside) ? page.findDate(text, open, open + inside.length) : null;
    const name = (day ? text.slice(open, day.start) : inside).split(/ +[-\u2013|] +|, *$/)[0]!.trim();
    if (name !== '' && !page.notAnAgency.test(name)) {
      at = bracket.index + bracket[0].length;
      date ??= day;
      agency = name;
    }
  }
  const dash = sticky(DASH, text, at);
  const span = { start: place.start, end: place.placeEnd };
  const name = text.slice(span.start, span.end);
  const capitals = CAPITALS.test(name) && /\p{Lu}{2}/u.test(name);
  // "Sgt. MARA HOLT (Norland National Guard): ...": a turn of a transcript.
  const known = agency !== null && (page.outlets.has(agency.toLowerCase()) || ABBREVIATED.test(agency));
  if (agency && !known && !date && dash?.[0].includes(':')) return null;
  if (date || agency) {
    const end = dash ? at + dash[0].length : text[at] === '.' ? at + 1 : at;
    const closed = dash !== null || text[at] === '.' || at >= to || capitals || (agency !== null && date !== null);
    return closed ? { place: span, date, agency, end } : null;
  }
  if (!dash || at + dash[0].length >= to) return null;
  // A place and a dash alone: in capitals, or a short name before a spaced dash and a capital.
  const words = name.split(/[\s,/]+/).length;
  const after = text[at + dash[0].length] ?? '';
  if (!/[\p{Lu}"'\d]/u.test(after)) return null;
  const colon = dash[0].includes(':');
  if (capitals && name.length >= 4 && (!colon || name.includes(','))) {
    return { place: span, date, agency, end: at + dash[0].length };
  }
  if (!colon && words <= 3 && /^\s/.test(dash[0])) return { place: span, date, agency, end: at + dash[0].length };
  return null;
}

/** Small words inside the names of places. */
const PARTICLES: ReadonlySet<string> = new Set('de del da do di la las los le al el es of the and'.split(' '));

/** False where the paragraph plainly opens as a sentence: no capital, or a word and a small one that is in no name. */
function opensWithName(text: string, from: number, limit: number): boolean {
  const first = text.charCodeAt(from);
  if (first < 65 || (first > 90 && first < 128)) return false;
  let i = from + 1;
  while (i < limit && isAsciiLetter(text.charCodeAt(i))) i++;
  if (text.charCodeAt(i) !== 32) return true;
  const start = ++i;
  while (i < limit && isSmall(text.charCodeAt(i))) i++;
  return i === start || i >= limit || isAsciiLetter(text.charCodeAt(i)) || PARTICLES.has(text.slice(start, i));
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isAsciiLetter = (code: number): boolean => isSmall(code | 32);

/** "OSLO", "BERGEN, Norway", "OSLO / BERGEN, Norway", with the date after it where one follows. */
function readPlace(
  text: string,
  from: number,
  limit: number,
  page: PageRules,
): { start: number; placeEnd: number; end: number; date: CalendarDate | null } | null {
  if (!opensWithName(text, from, limit)) return null;
  let m = sticky(NAME, text, from);
  if (!m || from + m[0].length > limit) return null;
  let end = from + m[0].length;
  let placeEnd = end;
  for (let parts = 0; parts < 4; parts++) {
    const join = sticky(JOIN, text, end);
    if (!join) break;
    const at = end + join[0].length;
    const date = join[0].includes('/') ? null : page.dateAt(text, at, limit);
    if (date && date.month !== null) return { start: from, placeEnd, end: date.end, date };
    m = sticky(NAME, text, at);
    if (!m || at + m[0].length > limit) break;
    end = at + m[0].length;
    placeEnd = end;
  }
  return { start: from, placeEnd, end: placeEnd, date: null };
}
