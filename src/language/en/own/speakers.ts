import type { Lexicon } from '../../../model/lexicon.js';
import type { SpeakerOptions } from '../speakers/index.js';

/** The speakers of a lexicon as rows of the table of known ones. */
export function speakersOf({ speakers = [] }: Lexicon): Required<SpeakerOptions> {
  const of = (wanted: string) => speakers.filter(({ kind = 'person' }) => kind === wanted);
  return {
    people: of('person').map((s) => ({
      name: s.name,
      spellings: s.spellings ?? [],
      role: s.role ?? '',
      organization: s.organization ?? null,
      country: s.country ?? null,
      from: s.from ?? null,
      to: s.to ?? null,
    })),
    organizations: of('organization').map((s) => ({
      name: s.name,
      aliases: s.spellings ?? [],
      country: s.country ?? null,
    })),
    outlets: of('outlet').map((s) => ({ name: s.name, aliases: s.spellings ?? [], hosts: s.hosts ?? [] })),
  };
}
