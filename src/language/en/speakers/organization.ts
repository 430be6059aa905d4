import { tokenIndex } from '../../../text/tokens.js';
import { countryByCode } from '../places/countries.js';
import { armedBefore, newsBefore } from './anaphors.js';
import type { ArticleNames, ReadSentence } from './article.js';
import type { Entity } from './entities.js';

/* Full names for what a phrase names short: "the ministry", an acronym that the article spells out. */

export interface OrganizationName {
  name: string;
  country: string | null;
  /** True where the words stand in the phrase itself or name a known organization. */
  stated: boolean;
  outlet: boolean;
  /** True for "the brigade" where the article names none: no organization of anybody's. */
  unresolved?: boolean;
}

/** Heads by which an article may take up an organization that it introduced under another one. */
const SAME_HEAD: Record<string, string[]> = {
  agency: ['agency', 'service', 'intelligence', 'directorate', 'bureau', 'administration'],
  service: ['service', 'agency', 'directorate'],
  intelligence: ['intelligence', 'directorate'],
  institute: ['institute', 'institution', 'center', 'centre', 'foundation', 'council'],
  army: ['army', 'military', 'forces', 'force'],
  military: ['military', 'army', 'forces', 'force'],
  forces: ['forces', 'force', 'army', 'military'],
  mission: ['mission', 'force', 'operation'],
  group: ['group', 'movement', 'organization', 'organisation', 'observatory', 'watch', 'front'],
  organization: ['organization', 'organisation', 'group', 'union', 'association'],
  organisation: ['organisation', 'organization', 'group', 'union', 'association'],
  monitor: ['observatory', 'monitor', 'watch'],
  watchdog: ['observatory', 'watch', 'watchdog', 'office', 'general'],
  'think-tank': ['institute', 'center', 'centre', 'council', 'foundation'],
  command: ['command'],
  center: ['center', 'centre'],
  centre: ['centre', 'center'],
};

/** Title of the text before a bracketed acronym whose words begin with its letters: "Joint Relief Command (JRC)". */
function spelledOut(names: ArticleNames, acronym: string): Entity | null {
  const { text, article } = names.view;
  const letters = acronym.replaceAll('.', '');
  const at = text.indexOf(`(${acronym}`, article.start);
  if (at < 0 || at >= article.end) return null;
  const read = names.readAt(at);
  if (!read) return null;
  const bracket = read.tokens.findIndex((t) => t.start === at);
  if (bracket < 1) return null;
  const before = read.entityAt(bracket - 1);
  let i = bracket - 1;
  let k = letters.length - 1;
  let first = bracket;
  for (; i >= 0 && k >= 0 && bracket - i <= 14; i--) {
    const token = read.tokens[i]!;
    if (token.kind === 'punct') {
      if (token.text !== '-' && token.text !== "'") break;
      continue;
    }
    if (token.cap && token.text[0]!.toUpperCase() === letters[k]!.toUpperCase()) {
      k--;
      first = i;
    } else if (token.cap) break;
  }
  if (k < 0 || (before && before.kind === 'organization')) {
    const from = k < 0 ? Math.min(first, before && before.from < first ? before.from : first) : before!.from;
    const name = text
      .slice(read.tokens[from]!.start, read.tokens[bracket - 1]!.end)
      .replace(/\s+/g, ' ')
      .replace(/^the /i, '');
    const known = names.lexicon.body(name);
    return {
      from,
      to: bracket,
      kind: 'organization',
      name: known?.name ?? name,
      country: known?.country ?? before?.country ?? null,
      head: null,
      anaphoric: false,
      known: known !== null,
      outlet: known?.outlet ?? false,
      demonym: false,
    };
  }
  return null;
}

/** The organization an entity stands for; `position` is where the entity stands (document offset). */
export function organizationOf(names: ArticleNames, entity: Entity, position: number): OrganizationName {
  if (entity.kind === 'country') {
    return {
      name: countryByCode(entity.country!)?.name ?? entity.name,
      country: entity.country,
      stated: true,
      outlet: false,
    };
  }
  if (entity.anaphoric && entity.head) {
    const full = earlier(names, entity.head, position, entity.name.toLowerCase());
    if (full) return { name: full.name, country: full.country, stated: false, outlet: full.outlet };
    const news = newsBefore(names, entity.name, entity.head, position);
    if (news) return news;
    const armed = armedBefore(names, entity.name, entity.head, position);
    if (armed) return armed;
    return { name: entity.name, country: null, stated: true, outlet: false, unresolved: true };
  }
  if (entity.head && !entity.known && !entity.anaphoric) {
    const armed = armedBefore(names, entity.name, entity.head, position);
    if (armed) return armed;
  }
  // "the British ministry": a ministry of that country was named in full before.
  if (entity.head === 'ministry' && entity.country && !entity.known && entity.name.split(' ').length === 2) {
    const full = earlier(names, 'ministry', position, 'ministry', entity.country);
    if (full) return { name: full.name, country: full.country, stated: false, outlet: false };
  }
  const written = entity.to - entity.from === 1;
  if (written && !entity.known && /^[\p{Lu}.]{2,7}$/u.test(entity.name)) {
    const full = acronymOf(names, entity.name);
    if (full) return full;
  }
  return { name: entity.name, country: entity.country, stated: true, outlet: entity.outlet };
}

/** The article's own full name of an acronym. */
export function acronymOf(names: ArticleNames, acronym: string): OrganizationName | null {
  const full = spelledOut(names, acronym);
  return full ? { name: full.name, country: full.country, stated: false, outlet: full.outlet } : null;
}

const STATE = new Set(['army', 'military', 'forces', 'force', 'government', 'police', 'command']);
const REBEL =
  /\b(?:Liberation|Resistance|Revolutionary|Rebel|Free|Lord's|Arakan|Islamic|Salvation|Republican|Insurgent)\b/;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The nearest organization before `position` whose head is `head` (or one that stands for it) and that is named in full; else the first after it. */
function earlier(
  names: ArticleNames,
  head: string,
  position: number,
  phrase: string,
  country: string | null = null,
): Entity | null {
  const words = phrase.replace(/[^\p{L} -]/gu, '').split(/[\s-]+/);
  let after: Entity | null = null;
  for (const each of SAME_HEAD[head] ?? [head]) {
    let best: Entity | null = null;
    let bestAt = -1;
    for (const form of [each, capital(each)]) {
      const hits = names.occurrences(form, 25);
      for (let h = hits.length - 1; h >= 0; h--) {
        const at = hits[h]!;
        if (at <= bestAt) break;
        if (at > position && (each !== head || after)) continue;
        const found = fullAt(names.readAt(at), at, words.length > 1 ? words : null, each === head);
        if (!found || (country && (found.country !== country || found.name.split(' ').length < 3))) continue;
        if (at > position) after = found;
        else {
          best = found;
          bestAt = at;
          break;
        }
      }
    }
    if (best) return best;
  }
  return after;
}

function fullAt(read: ReadSentence | null, at: number, words: string[] | null, sameHead: boolean): Entity | null {
  if (!read) return null;
  const index = tokenIndex(read.tokens, at);
  if (read.tokens[index]?.start !== at) return null;
  const entity = read.entityAt(index);
  if (entity?.kind !== 'organization' || entity.anaphoric) return null;
  if (entity.outlet) return null;
  // "the army" is the state's, not a "Liberation Army".
  if (STATE.has(read.tokens[index]!.lower) && REBEL.test(entity.name)) return null;
  // "the defence ministry" is not "the Foreign Ministry": all its words must stand in the full name.
  if (words && sameHead) {
    // A known body goes by what it is as well ("Norland's spy agency").
    const written = read.tokens.slice(entity.from, entity.to).map((t) => t.lower);
    const full = `${entity.name.toLowerCase()} ${written.join(' ')}`.replace(/defense/g, 'defence');
    if (!words.every((w) => full.includes(w.replace('defense', 'defence')))) return null;
  }
  return entity;
}
