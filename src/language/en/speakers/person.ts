import type { ArticleNames, FullMention, ReadSentence } from './article.js';
import { familyPart, nameKey, samePerson } from './keys.js';
import type { KnownPerson } from './known.js';
import { organizationOf } from './organization.js';
import { type RoleMention, roleAfter, roleBefore } from './roles.js';
import { type NameRun, recase } from './runs.js';

/* A named person: full name, role, organization, country, from the mention itself, the article, then the known speakers. */

export interface PersonMention {
  name: string;
  /** Document offsets of the name. */
  start: number;
  end: number;
  role: string | null;
  organization: string | null;
  country: string | null;
  /** True where the full name (given and family) is known. */
  full: boolean;
  basis: 'stated' | 'resolved';
  rule: string;
}

interface Role {
  role: string | null;
  organization: string | null;
  country: string | null;
}

const NO_ROLE: Role = { role: null, organization: null, country: null };

/** Role, organization and country that the words around a name give. */
export function roleAt(names: ArticleNames, read: ReadSentence, run: NameRun): Role {
  const { tokens, entityAt } = read;
  const { text } = names.view;
  const before = roleBefore(tokens, run.from, text, entityAt);
  const after = roleAfter(read, run.to, text);
  const a = before ? fromMention(names, read, before) : NO_ROLE;
  const b = after ? fromMention(names, read, after) : NO_ROLE;
  const spoken =
    a.role !== null &&
    !(after?.role && /^\p{Lu}/u.test(a.role) && /^(?:\p{Lu}[\p{L}.-]*\s?)+$/u.test(a.role) && rankOnly(a.role));
  return {
    role: spoken ? a.role : (b.role ?? a.role),
    organization: a.organization ?? b.organization,
    country: a.country ?? b.country,
  };
}

const RANK_ONLY =
  /^(?:(?:lt|lieutenant|maj|major|brig|brigadier|gen|general|col|colonel|capt|captain|adm|admiral|rear|vice|sgt|sergeant|commander|cmdr|marshal)[\s.-]*)+$/i;
const rankOnly = (role: string): boolean => RANK_ONLY.test(role);

function fromMention(names: ArticleNames, read: ReadSentence, mention: RoleMention): Role {
  let organization: string | null = null;
  let country: string | null = null;
  for (const entity of read.entities) {
    if (entity.to <= mention.from || entity.from >= mention.to) continue;
    // An ambassador to X is none of X's.
    const before = read.tokens[entity.from - 1]?.lower;
    if (before === 'to' || (before === 'the' && read.tokens[entity.from - 2]?.lower === 'to')) continue;
    if (entity.kind === 'organization' && organization === null) {
      const full = organizationOf(names, entity, read.tokens[entity.from]!.start);
      if (!full.unresolved) organization = full.name;
      country ??= full.country;
    } else if (entity.kind === 'country') country ??= entity.country;
  }
  return { role: mention.role, organization, country };
}

/** The person that a name run stands for. */
export function personOf(names: ArticleNames, read: ReadSentence, run: NameRun): PersonMention {
  const { tokens } = read;
  const start = tokens[run.from]!.start;
  const end = tokens[run.to - 1]!.end;
  const words = run.words.map(recase);
  const own = roleAt(names, read, run);
  const found: Found =
    words.length > 1 ? { name: words.join(' '), rule: 'name', at: null } : fullName(names, words[0]!, start, own);
  let { role, organization, country } = own;
  let basis: 'stated' | 'resolved' = found.at || found.rule === 'known' ? 'resolved' : 'stated';
  if (role === null || organization === null || country === null) {
    const elsewhere = roleElsewhere(names, found.name, start);
    role ??= elsewhere.role;
    organization ??= elsewhere.organization;
    country ??= elsewhere.country;
  }
  const known =
    words.length > 1 || found.at !== null ? fitting(names, names.lexicon.person(found.name), false) : found.known;
  if (known) {
    if (role === null || rankOnly(role)) {
      role = known.role || role;
      basis = found.rule === 'name' && words.length > 1 ? basis : 'resolved';
    }
    organization ??= known.organization;
    country ??= known.country;
  }
  if (organization !== null) country ??= names.lexicon.body(organization)?.country ?? null;
  return {
    name: found.name,
    start,
    end,
    role,
    organization,
    country,
    full: found.name.includes(' '),
    basis,
    rule: `person-${found.rule}`,
  };
}

interface Found {
  name: string;
  rule: 'name' | 'surname' | 'article' | 'known';
  at: FullMention | null;
  known?: KnownPerson;
}

/** The full name behind a family name that stands alone. */
function fullName(names: ArticleNames, family: string, position: number, own: Role): Found {
  const mentions = names.fullMentions(family);
  const at = choose(names, mentions, position, own);
  if (at) return { name: at.name, rule: 'article', at };
  const known = fitting(
    names,
    names.lexicon.family(family).filter((p) => spelledAlike(p, family)),
    true,
  );
  if (known) {
    // The article's own spelling of the full name wins where another spelling of the family name stands in it.
    const other = otherSpelling(names, known);
    return other
      ? { name: other.name, rule: 'article', at: other }
      : { name: known.name, rule: 'known', at: null, known };
  }
  return { name: family, rule: 'surname', at: null };
}

function spelledAlike(person: KnownPerson, family: string): boolean {
  return [person.name, ...person.spellings].some((s) => familyPart(s) === familyPart(family));
}

function otherSpelling(names: ArticleNames, known: KnownPerson): FullMention | null {
  for (const spelling of [known.name, ...known.spellings]) {
    for (const word of [spelling.split(' ').pop()!, spelling.split(' ')[0]!]) {
      const found = names.fullMentions(word).find((m) => samePerson(m.name, known.name));
      if (found) return found;
    }
  }
  return null;
}

/** Of the full names with this family name: the one the role fits, else the nearest before, else the first. */
function choose(names: ArticleNames, mentions: FullMention[], position: number, own: Role): FullMention | null {
  if (mentions.length < 2) return mentions[0] ?? null;
  const key = nameKey(mentions[0]!.name);
  if (mentions.every((m) => nameKey(m.name) === key)) {
    const known = names.lexicon.person(mentions[0]!.name)[0];
    return mentions.find((m) => m.name === known?.name || known?.spellings.includes(m.name)) ?? mentions[0]!;
  }
  if (own.role) {
    const words = own.role
      .toLowerCase()
      .split(/[\s.]+/)
      .filter((w) => w.length > 2);
    const fits = mentions.filter((m) => {
      const role = roleAt(names, m.read, m.run).role?.toLowerCase();
      return role !== undefined && words.some((w) => role.includes(w));
    });
    if (fits.length && fits.every((m) => nameKey(m.name) === nameKey(fits[0]!.name))) return fits[0]!;
  }
  let best: FullMention | null = null;
  for (const m of mentions) if (m.start < position && (!best || m.start > best.start)) best = m;
  return best ?? mentions[0]!;
}

/** Role, organization and country given at the other mentions of a person in the article. */
function roleElsewhere(names: ArticleNames, name: string, position: number): Role {
  const words = name.split(' ');
  const role: Role = { ...NO_ROLE };
  const seen = new Set<number>();
  const take = (read: ReadSentence, run: NameRun) => {
    const at = read.tokens[run.from]!.start;
    if (at === position || seen.has(at)) return;
    seen.add(at);
    const found = roleAt(names, read, run);
    role.role ??= found.role;
    role.organization ??= found.organization;
    role.country ??= found.country;
  };
  for (const family of words.length > 1 ? [words[words.length - 1]!, words[0]!] : words) {
    for (const m of names.fullMentions(family)) if (samePerson(m.name, name)) take(m.read, m.run);
    if (role.role && role.organization) return role;
    const others = new Set(names.fullMentions(family).map((m) => nameKey(m.name)));
    if (others.size > 1 || (words.length > 1 && others.size === 0)) continue;
    for (const at of names.occurrences(family, 6)) {
      const read = names.readAt(at);
      const run = read?.runs.find((r) => read.tokens[r.from]!.start === at && r.to - r.from === 1);
      if (read && run) take(read, run);
      if (role.role) break;
    }
  }
  return role;
}

/** The known person that fits the article: office held then; for a bare family name also named by organization, role or country. */
function fitting(names: ArticleNames, candidates: KnownPerson[], bare: boolean): KnownPerson | undefined {
  const year = names.year();
  const inOffice = candidates.filter(
    (p) => year === null || ((p.from === null || p.from - 1 <= year) && (p.to === null || year <= p.to + 1)),
  );
  const fits = bare ? inOffice.filter((p) => stands(names, p)) : inOffice;
  if (fits.length < 2) return fits[0];
  const exact = year === null ? fits : fits.filter((p) => (p.from ?? 0) <= year && year <= (p.to ?? 9999));
  const people = new Set(fits.map((p) => p.name));
  // Several offices of one person: the one held then, or the one the article names.
  if (people.size === 1) {
    const held = exact.length ? exact : fits;
    const office =
      held.find((p) => p.organization !== null && mentions(names, p)) ?? (year === null ? undefined : held[0]);
    // Which office it was then, nothing tells: the person alone.
    return office ?? { ...fits[0]!, role: '', organization: null };
  }
  return bare && exact.length !== 1 ? undefined : exact[0];
}

/** Offices whose holder is named by the country alone. */
const TOP =
  /^(?:president|prime minister|chancellor|premier|leader|supreme leader|king|emir|crown prince|sultan|de facto leader|taoiseach)(?: of .*)?$/i;

function mentions(names: ArticleNames, person: KnownPerson): boolean {
  if (!person.organization) return false;
  const body = names.lexicon.body(person.organization);
  return [person.organization, ...(body?.aliases ?? [])].some((a) => names.has(a));
}

function stands(names: ArticleNames, person: KnownPerson): boolean {
  if (mentions(names, person)) return true;
  if (!person.country || !names.hasCountry(person.country)) return false;
  if (TOP.test(person.role) || person.organization === null)
    return TOP.test(person.role) || roleStands(names, person.role);
  return roleStands(names, person.role);
}

/** Whether the role's last word stands in the article ("minister", "spokesperson" in any form). */
function roleStands(names: ArticleNames, role: string): boolean {
  const head = role
    .toLowerCase()
    .replace(/ (?:of|for|to) .*$/, '')
    .split(' ')
    .pop()!;
  const forms = head.startsWith('spokes') ? ['spokes', 'Spokes'] : [head, head[0]!.toUpperCase() + head.slice(1)];
  return forms.some((f) => names.has(f));
}
