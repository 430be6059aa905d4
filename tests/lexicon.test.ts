import { describe, expect, it } from 'vitest';
import { compareClaims, extractClaims, type Lexicon, type SourceDocument } from '../src/index.js';

/* A user's own rows: what each kind of them does, and that none of it stays behind. */

const document = (text: string): SourceDocument => ({
  id: 'a.txt',
  file: 'a.txt',
  text,
  sha256: '',
  metadata: { published: '2024-11-06' },
});
const claimsOf = (text: string, lexicon?: Lexicon) => extractClaims(document(text), { lexicon }).claims;

describe('a lexicon', () => {
  it.each<[string, Lexicon, string, object]>([
    [
      'a person with a spelling, an office and an organization',
      {
        speakers: [
          {
            name: 'Ottilie Varn',
            spellings: ['Otilia Varnova'],
            role: 'warden',
            organization: 'Harbour Watch',
            country: 'EE',
          },
        ],
      },
      'Otilia Varnova said on Monday that 300 soldiers were stationed in Tapa.',
      { speaker: { kind: 'person', role: 'warden', organization: 'Harbour Watch', country: 'EE' } },
    ],
    [
      'an organization under its own abbreviation',
      { speakers: [{ name: 'Harbour Watch', kind: 'organization', spellings: ['HWX'], country: 'EE' }] },
      'HWX said on Monday that 300 soldiers were stationed in Tapa.',
      { speaker: { name: 'Harbour Watch', kind: 'organization', country: 'EE' } },
    ],
    [
      'a place with another spelling and what it lies in',
      { places: [{ name: 'Kivisaar', spellings: ['Kivi Island'], within: ['Saaremaa'], country: 'EE' }] },
      'The army said on Monday that 300 soldiers were stationed on Kivi Island.',
      { place: { name: 'Kivisaar', country: 'EE', within: ['Saaremaa', 'Estonia'], basis: 'stated' } },
    ],
    [
      'a place in a place of his own',
      {
        places: [
          { name: 'Old Pier', within: ['Kivisaar'] },
          { name: 'Kivisaar', within: ['Saaremaa'], country: 'EE' },
        ],
      },
      'The army said on Monday that 300 soldiers were stationed at the Old Pier.',
      { place: { name: 'Old Pier', country: 'EE', within: ['Kivisaar', 'Saaremaa', 'Estonia'] } },
    ],
    [
      'a place that is another one by default',
      { places: [{ name: 'Tapa', within: ['Ovalia'] }] },
      'The army said on Monday that 300 soldiers were stationed in Tapa.',
      { place: { name: 'Tapa', country: null, within: ['Ovalia'] } },
    ],
    [
      'an armed group',
      { forces: [{ name: 'Grey Herons', spellings: ['Heron Brigade'] }] },
      'The army said on Monday that the Heron Brigade had 300 fighters in Tapa.',
      { force: { name: 'Grey Herons', country: null } },
    ],
    [
      "a name of a country's own force",
      { forces: [{ name: 'Kodukaitse', country: 'EE' }] },
      'The army said on Monday that Kodukaitse had 300 fighters in Tapa.',
      { force: { name: 'Estonian', country: 'EE' } },
    ],
    [
      'a noun for soldiers',
      { nouns: [{ words: ['kaitsja', 'Kaitsjad'], unit: 'fighters' }] },
      'The army said on Monday that 300 kaitsjad were stationed in Tapa.',
      { count: { best: 300 }, unit: 'fighters', status: 'present' },
    ],
    [
      'a noun for losses',
      { nouns: [{ words: ['langenud'], status: 'killed' }] },
      'The army said on Monday that its battalion had 300 langenud in Tapa.',
      { count: { best: 300 }, status: 'killed' },
    ],
    [
      'a verb, by its regular forms',
      { verbs: [{ verb: 'blorp' }] },
      'There are 300 soldiers in Tapa, Una Falk blorped on Monday.',
      { speaker: { name: 'Una Falk' }, date: { value: '2024-11-04' }, stance: 'asserts' },
    ],
    [
      'a verb, by an irregular form',
      { verbs: [{ verb: 'bleek', past: 'bloke' }] },
      'There are 300 soldiers in Tapa, Una Falk bloke on Monday.',
      { speaker: { name: 'Una Falk' }, date: { value: '2024-11-04' } },
    ],
    [
      'a hedge of two words',
      { hedges: ['by hearsay'] },
      'The army said on Monday that there were 300 soldiers by hearsay in Tapa.',
      { hedges: ['by hearsay'] },
    ],
  ])('adds %s', (_, lexicon, text, wanted) => {
    const [claim] = claimsOf(text, lexicon);
    expect(claim).toMatchObject(wanted);
    const without = claimsOf(text);
    expect(without.length === 1 ? without[0] : {}).not.toMatchObject(wanted);
  });

  const text = 'The army said on Monday that 300 kaitsjad of the Heron Brigade were stationed on Kivi Island.';
  const one: Lexicon = {
    nouns: [{ words: ['kaitsjad'], unit: 'fighters' }],
    places: [{ name: 'Kivisaar', spellings: ['Kivi Island'], country: 'EE' }],
    forces: [{ name: 'Grey Herons', spellings: ['Heron Brigade'] }],
  };
  const other: Lexicon = { nouns: [{ words: ['kaitsjad'], unit: 'police' }] };

  it('leaves nothing behind for the next call', () => {
    const before = claimsOf(text);
    const [first] = claimsOf(text, one);
    expect(first).toMatchObject({ unit: 'fighters', place: { name: 'Kivisaar' }, force: { name: 'Grey Herons' } });
    expect(claimsOf(text)).toEqual(before);
    const [second] = claimsOf(text, other);
    expect(second).toMatchObject({ unit: 'police' });
    expect(second!.place?.name).not.toBe('Kivisaar');
    expect(claimsOf(text, one)).toEqual([first]);
    expect(claimsOf(text)).toEqual(before);
  });

  it('leaves nothing behind where a call fails', () => {
    const before = claimsOf(text);
    const broken = { ...document(text), text: null as unknown as string };
    expect(() => extractClaims(broken, { lexicon: one })).toThrow();
    expect(claimsOf(text)).toEqual(before);
  });

  it('changes nothing where it is empty', () => {
    expect(claimsOf(text, {})).toEqual(claimsOf(text));
  });

  it('merges a person under all spellings', () => {
    const lexicon: Lexicon = { speakers: [{ name: 'Ottilie Varn', spellings: ['Otilia Varnova'], country: 'EE' }] };
    const claims = ['Ottilie Varn', 'Otilia Varnova'].flatMap((name, i) => {
      const text = `${name} said on Monday that ${3 + i}00 Danish soldiers were stationed in Tapa.`;
      return extractClaims({ ...document(text), id: name, file: name }, { lexicon }).claims;
    });
    const verdicts = (options: object) =>
      compareClaims(claims, options).flatMap((comparison) => comparison.verdicts.map(({ verdict }) => verdict));
    expect(verdicts({})).toEqual(['diverge']);
    expect(verdicts({ lexicon })).toEqual([]);
  });
});
