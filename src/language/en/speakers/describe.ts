import type { ArticleView, ResolvedSpeaker } from '../../../model/analysis.js';
import type { Speaker } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import type { Token } from '../../../text/tokens.js';
import { countryByCode } from '../places/countries.js';
import { newsBefore } from './anaphors.js';
import type { ArticleNames } from './article.js';
import type { Entity } from './entities.js';
import { holderOf } from './holders.js';
import { acronymOf, organizationOf } from './organization.js';
import { INTRODUCED } from './organization-words.js';
import { outletOf } from './outlet.js';
import { type PersonMention, personOf } from './person.js';
import { description, type Head, headOf, type Phrase, phraseOf, speakingRun } from './phrase.js';
import { countryOfBody } from './placed.js';
import { bodyBefore, ownerBefore, personBefore } from './pronouns.js';
import {
  belonging,
  bodyOfSecretary,
  commonOpening,
  introduces,
  joint,
  labelName,
  SECRETARY_GENERAL,
} from './readings.js';
import { roleBefore } from './roles.js';
import { isTitle } from './runs.js';
import { OFFICES, PERSON_PRONOUNS, RANKS, THING_PRONOUNS } from './titles.js';

/* From the words that name a source to a speaker. */

export type Described = Omit<ResolvedSpeaker, 'via' | 'key'>;

/** The speaker that vouches where no source is named: the outlet. */
export function outletSpeaker(view: ArticleView, names: ArticleNames): Described {
  const outlet = outletOf(view, names.lexicon);
  return {
    speaker: {
      name: outlet.name,
      kind: 'outlet',
      role: null,
      organization: null,
      country: null,
      text: outlet.text,
      basis: outlet.basis,
    },
    rule: outlet.rule,
  };
}

export function describe(names: ArticleNames, span: Span, _sentence?: Sentence): Described {
  const { text } = names.view;
  const written = text.slice(span.start, span.end);
  const phrase = phraseOf(names, span);
  if (!phrase) return plain(written);
  const { read, from, to } = phrase;
  const { tokens } = read;
  if (to - from === 1 && !phrase.entities.length) {
    const { lower } = tokens[from]!;
    if (PERSON_PRONOUNS.has(lower) || lower === 'who') {
      const person = personBefore(names, tokens[from]!.start);
      if (person) return fromPerson(person, written, 'pronoun', 'resolved');
      return plain(written, 'pronoun');
    }
    if (THING_PRONOUNS.has(lower)) {
      const found = bodyBefore(names, tokens[from]!.start);
      if (found) {
        const body = describe(names, found);
        return { speaker: { ...body.speaker, text: written, basis: 'resolved' }, rule: `pronoun-${body.rule}` };
      }
      return plain(written, 'pronoun');
    }
  }
  const run = speakingRun(phrase);
  const head = headOf(phrase);
  if (run) {
    const acronym =
      run.words.length === 1 &&
      !labelName(names, read, run) &&
      !ranked(tokens, run.from) &&
      /^[\p{Lu}.]{2,7}$/u.test(run.words[0]!) &&
      names.fullMentions(run.words[0]!).length === 0;
    if (acronym) {
      const titled = roleBefore(tokens, run.from, text, read.entityAt)?.role;
      const full = titled ? null : acronymOf(names, run.words[0]!);
      if (full) return organization(full.name, full.country, written, 'acronym', 'resolved');
      if (!titled && !(head?.kind === 'people')) return organization(run.words[0]!, null, written, 'acronym', 'stated');
    }
    const owner = read.entityAt(run.from - 1);
    const product =
      head?.kind !== 'people' &&
      owner?.kind === 'organization' &&
      owner.from >= from &&
      !names.fullMentions(run.words[run.words.length - 1]!).some((m) => m.start !== tokens[run.from]!.start);
    // "Global Defense": half of a name is nobody's.
    const half =
      run.words.length === 1 &&
      run.to < to &&
      tokens[run.to]!.cap &&
      tokens[run.to]!.spaced &&
      tokens[run.to]!.lower !== "'s" &&
      !read.entityAt(run.to) &&
      !ranked(tokens, run.from) &&
      !isTitle(tokens[run.to]!);
    const weak =
      product ||
      half ||
      acronym ||
      (head !== null &&
        head.index < run.from &&
        head.kind === 'organization' &&
        !ranked(tokens, run.from) &&
        !phrase.entities.some((e) => e.to === run.from));
    const modifier =
      head !== null &&
      head.index >= run.to &&
      head.kind !== 'other' &&
      !tokens.slice(run.to, head.index).some((t) => t.kind === 'punct' && t.text === ',');
    if (head && introduces(phrase, head, run)) {
      const name = run.words.join(' ');
      const known = names.lexicon.body(name);
      return organization(known?.name ?? name, known?.country ?? null, written, 'apposed-name', 'stated');
    }
    if (!weak && !modifier) {
      if (commonOpening(names, phrase, run)) return people(names, phrase, head!, written);
      return fromPerson(personOf(names, read, run), written);
    }
  }
  if (head?.kind === 'people') return people(names, phrase, head, written);
  return body(names, phrase, head, written);
}

function fromPerson(person: PersonMention, written: string, rule?: string, basis?: 'stated' | 'resolved'): Described {
  const { name, role, organization: of, country } = person;
  return {
    speaker: { name, kind: 'person', role, organization: of, country, text: written, basis: basis ?? person.basis },
    rule: rule ? `${rule}-${person.rule}` : person.rule,
  };
}

function organization(
  name: string,
  country: string | null,
  written: string,
  rule: string,
  basis: Speaker['basis'],
): Described {
  return {
    speaker: { name, kind: 'organization', role: null, organization: null, country, text: written, basis },
    rule,
  };
}

function plain(written: string, rule = 'words'): Described {
  const name = written.replace(/\s+/g, ' ').trim() || 'unnamed source';
  return {
    speaker: {
      name: rule === 'pronoun' ? 'unnamed speaker' : name,
      kind: 'group',
      role: null,
      organization: null,
      country: null,
      text: written,
      basis: 'stated',
    },
    rule,
  };
}

/** Officials, sources, "the minister": a named holder where the article has exactly one, else the described group. */
function people(names: ArticleNames, phrase: Phrase, head: Head, written: string): Described {
  const { text } = names.view;
  const { tokens } = phrase.read;
  const where = belonging(names, phrase);
  const owned = phrase.entities.some((e) => tokens[e.to]?.lower === "'s" && e.to <= head.index);
  const definite = phrase.determiner === 'the' || phrase.determiner === 'its' || owned;
  const bareTitle =
    phrase.determiner === '' &&
    (OFFICES.has(head.lower) || RANKS.has(head.lower)) &&
    head.lower !== 'official' &&
    head.lower !== 'officer';
  if (!head.plural && (definite || bareTitle)) {
    const holder = holderOf(names, phrase, head, where);
    if (holder) return fromPerson(holder, written, 'role', 'resolved');
  }
  const name = description(phrase, text);
  const general = SECRETARY_GENERAL.test(name) && where.organization === null ? bodyOfSecretary(names) : null;
  return {
    speaker: {
      name: general ? `${general.short} ${name}` : name,
      kind: 'group',
      role: null,
      organization: general?.name ?? where.organization,
      country: where.country,
      text: written,
      basis: 'stated',
    },
    rule: 'group',
  };
}

/** Organizations, countries, documents, and what is left. */
function body(names: ArticleNames, phrase: Phrase, head: Head | null, written: string): Described {
  const { text } = names.view;
  const { tokens } = phrase.read;
  const bodies = phrase.entities.filter((e) => e.kind === 'organization');
  const countries = phrase.entities.filter((e) => e.kind === 'country');
  const joined = joint(phrase);
  if (joined.length > 1) {
    const parts = joined.map((e) => organizationOf(names, e, tokens[e.from]!.start).name);
    if (joined.every((e) => e.kind === 'country')) {
      if (head?.kind === 'organization' || head?.kind === 'other')
        return organization(parts.join(' and '), null, written, 'governments', 'stated');
    } else return organization(parts.join(' and '), null, written, 'organizations', 'stated');
  }
  if (bodies.length) {
    const first =
      bodies.find((e) => e.known && INTRODUCED.has(tokens[e.from - 1]?.lower ?? '') && e.from > phrase.from) ??
      bodies.find((e) => !e.anaphoric) ??
      bodies[0]!;
    const owner =
      first.anaphoric &&
      ((first.from === phrase.from && OWN.has(phrase.determiner)) || ofCountry(tokens, phrase.from, first.from))
        ? ownerBefore(names, phrase.read, phrase.from)
        : null;
    if (owner) {
      const name = `${owner.demonym} ${first.name}`;
      const known = names.lexicon.body(name)?.name ?? name;
      return organization(known, owner.code, written, 'organization-owned', 'resolved');
    }
    const full = organizationOf(names, first, tokens[first.from]!.start);
    const { country } = full;
    if (full.unresolved) {
      const seated = seatOf(names, phrase, first, written);
      if (seated) return seated;
      const home = countryOfBody(names, first.name, first.head ?? '', tokens[first.from]!.start);
      if (home)
        return organization(`${home.demonym} ${first.name}`, home.code, written, 'organization-placed', 'resolved');
    }
    return organization(
      // "a secret army report": what stands before the body describes the report.
      full.unresolved && head?.kind !== 'document' ? wholeName(phrase, first, text) : full.name,
      country ?? (full.stated && countries.length === 1 ? countries[0]!.country : null),
      written,
      first.known && first.from >= phrase.from && first.to <= phrase.to
        ? 'known-organization'
        : first.anaphoric
          ? 'organization-anaphor'
          : 'organization',
      full.stated ? 'stated' : 'resolved',
    );
  }
  if (countries.length === 1) {
    const only = countries[0]!;
    const whole = only.from <= phrase.from && only.to >= phrase.to;
    const named = countryByCode(only.country!);
    // "a French announcement": the government's.
    const told = head !== null && OFFICIAL_WORDS.has(head.lower) && only.demonym && head.index === only.to;
    if (
      told ||
      (whole && !(only.demonym && /s$/.test(written))) ||
      (head?.kind === 'document' && !only.demonym && (tokens[only.to]?.lower === "'s" || only.to >= phrase.to))
    ) {
      const inside = only.from >= phrase.from && only.to <= phrase.to;
      const rule = inside ? 'government' : 'government-part';
      return organization(named?.name ?? only.name, only.country, written, rule, 'stated');
    }
  }
  if (head?.kind === 'document') {
    const issuer = issuerOf(names, phrase);
    if (issuer) return { speaker: { ...issuer.speaker, text: written }, rule: `issuer-${issuer.rule}` };
  }
  // "the paper": the last one that the article has named.
  if (head?.lower === 'paper' && phrase.determiner === 'the') {
    const news = newsBefore(names, 'paper', 'paper', tokens[head.index]!.start);
    if (news) return organization(news.name, news.country, written, 'news-anaphor', 'resolved');
  }
  const { country } = belonging(names, phrase);
  const name = description(phrase, text);
  const proper =
    head !== null &&
    head.kind !== 'document' &&
    tokens.slice(phrase.from, phrase.to).every((t) => t.kind !== 'word' || t.cap || t.text.length < 4);
  if (proper && !countries.length) return organization(name, null, written, 'proper-name', 'stated');
  return {
    speaker: { name, kind: 'group', role: null, organization: null, country, text: written, basis: 'stated' },
    rule: head?.kind === 'document' ? 'document' : 'group',
  };
}

/** "the ministry in Oslo": a body by the town it sits in, the known one of that country where there is one. */
function seatOf(names: ArticleNames, phrase: Phrase, { name, to }: Entity, written: string): Described | null {
  const { tokens } = phrase.read;
  if (tokens[to]?.lower !== 'in' || to + 1 >= phrase.to || !tokens[to + 1]!.cap) return null;
  const seat = phrase.entities.find((e) => e.from === to + 1 && e.kind === 'country');
  const country = seat?.country ? countryByCode(seat.country) : undefined;
  const known = country && names.lexicon.body(`${country.demonym} ${name}`);
  if (known) return organization(known.name, known.country, written, 'known-organization', 'resolved');
  let end = to + 1;
  while (end + 1 < phrase.to && tokens[end + 1]!.cap && tokens[end + 1]!.spaced) end++;
  const town = names.view.text.slice(tokens[to + 1]!.start, tokens[end]!.end);
  return organization(`${name} in ${town}`, country?.code ?? null, written, 'organization-seated', 'stated');
}

/** What a government puts out. */
const OFFICIAL_WORDS = new Set(
  'announcement announcements statement statements declaration communique claim claims'.split(' '),
);

const COUNTRIES = new Set('country nation kingdom republic island'.split(' '));
/** "the country's spy agency", "the island nation's army" */
const ofCountry = (tokens: readonly Token[], from: number, body: number): boolean =>
  body - from >= 2 && body - from <= 3 && tokens[body - 1]!.lower === "'s" && COUNTRIES.has(tokens[body - 2]!.lower);

/** "LT. GEN. HOLM": a rank stands right before the name. */
function ranked(tokens: readonly Token[], name: number): boolean {
  const at = tokens[name - 1]?.text === '.' ? name - 2 : name - 1;
  return RANKS.has(tokens[at]?.lower ?? '');
}

/** A body without a proper name, with the words that tell which: "observer mission", "governor's office". */
function wholeName({ read: { tokens }, from }: Phrase, body: Entity, text: string): string {
  if (ofCountry(tokens, from, body.from)) return body.name;
  const before = tokens.slice(from, body.from);
  // "the governor's office", "General Holm's office"; a name that owns nothing stands for something else.
  const owned = before[before.length - 1]?.lower === "'s";
  const plain = before.every(
    (t) => (t.kind === 'word' && (owned || !t.cap) && !PREPOSITIONS.has(t.lower)) || (owned && t.text === '.'),
  );
  if (before.length === 0 || before.length > (owned ? 5 : 3) || !plain) return body.name;
  return text.slice(before[0]!.start, tokens[body.to - 1]!.end).replace(/\s+/g, ' ');
}

const PREPOSITIONS = new Set('of from for by with in at on to and or that who which'.split(' '));
const OWN = new Set(['its', 'their']);

/** Words between a document and who issued it: "figures from the ministry", "a report that the army handed out". */
const ISSUED = new Set(
  'from by of that which released published compiled issued provided collected gathered given prepared produced the a its'.split(
    ' ',
  ),
);

const GIVEN = new Set(
  'signed wrote sent presented released published issued handed gave gives compiled provided collected gathered prepared produced put keeps kept'.split(
    ' ',
  ),
);

/** The organization or person that issued the document the phrase names, where it stands directly after the phrase. */
function issuerOf(names: ArticleNames, phrase: Phrase): Described | null {
  const { read } = phrase;
  const { tokens } = read;
  const first = tokens[phrase.to];
  if (!first || first.lower === 'the' || first.lower === 'a' || !ISSUED.has(first.lower)) return null;
  for (let i = phrase.to; i < tokens.length && i < phrase.to + 6; i++) {
    const entity = read.entityAt(i);
    const run = read.runs.find((r) => r.from === i);
    const to = entity?.to ?? run?.to;
    if (to !== undefined) {
      // "reports that Norland left" are none of Norland's, "figures that Norland gave" are.
      if ((first.lower === 'that' || first.lower === 'which') && !GIVEN.has(tokens[to]?.lower ?? '')) return null;
      // "reports of the army's losses": the army issued nothing.
      if (tokens[to]?.lower === "'s" || (first.lower === 'of' && entity?.kind !== 'organization')) return null;
      const [start, end] = [tokens[i]!.start, tokens[to - 1]!.end];
      return describe(names, { start, end, text: names.view.text.slice(start, end) });
    }
    if (!ISSUED.has(tokens[i]!.lower) && !isTitle(tokens[i]!)) return null;
  }
  return null;
}
