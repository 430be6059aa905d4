import type { ArticleView, ResolvedSpeaker } from '../../../model/analysis.js';
import type { Speaker, SpeakerKind } from '../../../model/claim.js';
import type { Sentence } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { owned } from '../own/scope.js';
import { ArticleNames } from './article.js';
import { type Described, describe, outletSpeaker } from './describe.js';
import { makeSpeakerKey } from './keys.js';
import type { KnownOrganization, KnownOutlet, KnownPerson } from './known.js';
import { makeLexicon } from './lexicon.js';
import { ORGANIZATION_ROWS } from './organizations.js';
import { ORGANIZATION_HOST_ROWS, OUTLET_ROWS } from './outlets.js';
import { PEOPLE_ROWS } from './people.js';
import { type PersonMention, personOf } from './person.js';
import { phraseOf, speakingRun } from './phrase.js';

/*
 * Speakers: from the words that name a source ("the ministry", "Ryder", "two U.S. officials") to name, kind, role,
 * organization and country. The article is asked first, then the rows of known speakers.
 */

export interface SpeakerOptions {
  /** Rows added before the built-in ones. */
  people?: KnownPerson[];
  organizations?: KnownOrganization[];
  outlets?: KnownOutlet[];
}

export interface Speakers {
  /** The speaker of a source span; null is the outlet. `via` spans are described the same way, nearest the article first. */
  describeSource(
    view: ArticleView,
    source: Span | null,
    via?: readonly Span[],
    context?: { sentence: Sentence },
  ): ResolvedSpeaker;
  /** The named person inside a source span; null where none is named. */
  personAt(view: ArticleView, span: Span): PersonMention | null;
  /** Equal for one speaker in all spellings, across documents. */
  speakerKey(speaker: Pick<Speaker, 'name' | 'kind' | 'country' | 'organization'>): string;
}

/** Rules whose outcome is the same wherever the words stand. */
const FIXED = new Set(['known-organization', 'government']);

/** Speakers with rows of the user's own beside the built-in ones. Keeps no state but tables; articles keep their own memory. */
export function makeSpeakers(options: SpeakerOptions = {}): Speakers {
  const lexicon = makeLexicon({
    peopleText: PEOPLE_ROWS,
    people: options.people ?? [],
    organizationsText: ORGANIZATION_ROWS,
    organizations: options.organizations ?? [],
    hostsText: ORGANIZATION_HOST_ROWS,
    outletsText: OUTLET_ROWS,
    outlets: options.outlets ?? [],
  });
  const memory = Symbol('speakers');
  const speakerKey = makeSpeakerKey(
    (name) => lexicon.body(name)?.name,
    (name) => {
      const known = lexicon.person(name);
      return new Set(known.map((p) => p.name)).size === 1 ? known[0]!.name : undefined;
    },
  );

  interface Memory {
    names: ArticleNames;
    spans: Map<string, Described & { key: string }>;
    /** Speakers that do not depend on where in the article they stand, by their words. */
    words: Map<string, Described & { key: string }>;
  }
  const recall = (view: ArticleView): Memory =>
    view.memo(memory, () => ({ names: new ArticleNames(view, lexicon), spans: new Map(), words: new Map() }));

  const known = (view: ArticleView, source: Span | null): Described & { key: string } => {
    const { names, spans, words } = recall(view);
    const id = source ? `${source.start}:${source.end}` : '';
    let found = spans.get(id);
    if (found) return found;
    const written = source ? view.text.slice(source.start, source.end) : '';
    found = source ? words.get(written) : undefined;
    if (!found) {
      const { speaker, rule } = source ? describe(names, source) : outletSpeaker(view, names);
      found = { speaker, rule, key: speakerKey(speaker) };
      if (FIXED.has(rule)) words.set(written, found);
    }
    spans.set(id, found);
    return found;
  };

  const speaksFor = ({ organization }: Speaker, key: string): boolean =>
    organization !== null &&
    speakerKey({ name: organization, kind: 'organization', country: null, organization: null }) === key;

  return {
    speakerKey,
    describeSource(view, source, via = []) {
      let { speaker, rule, key } = known(view, source);
      const teller = speaker.kind === 'organization' && via.length > 0 ? known(view, via[via.length - 1]!) : null;
      // "The agency expects 900, its director said": the person who speaks for the body.
      if (teller?.speaker.kind === 'person' && speaksFor(teller.speaker, key)) {
        ({ speaker, rule, key } = teller);
      }
      const relays: { name: string; kind: SpeakerKind }[] = [];
      const keys = new Set([key]);
      for (const span of via) {
        const relay = known(view, span);
        // One that relays itself, or is named twice, is no second relay.
        if (keys.has(relay.key)) continue;
        keys.add(relay.key);
        relays.push({ name: relay.speaker.name, kind: relay.speaker.kind });
      }
      return { speaker: { ...speaker }, via: relays, key, rule };
    },
    personAt(view, span) {
      const { names } = recall(view);
      const phrase = phraseOf(names, span);
      const run = phrase && speakingRun(phrase);
      return run ? personOf(names, phrase.read, run) : null;
    },
  };
}

const standard = makeSpeakers();

/** `Speakers.describeSource` with the built-in rows, or those of the call that is under way. */
export const describeSource: Speakers['describeSource'] = (view, source, via) =>
  (owned()?.speakers ?? standard).describeSource(view, source, via);
/** `Speakers.personAt`, likewise. */
export const personAt: Speakers['personAt'] = (view, span) => (owned()?.speakers ?? standard).personAt(view, span);
/** `Speakers.speakerKey` with the built-in rows. */
export const speakerKey = standard.speakerKey;

export { nameKey, samePerson } from './keys.js';
export type { KnownOrganization, KnownOutlet, KnownPerson } from './known.js';
export type { PersonMention } from './person.js';
