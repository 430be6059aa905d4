import { describe, expect, test } from 'vitest';
import { describeSource, makeSpeakers, personAt } from '../../../../src/language/en/speakers/index.js';
import { marked, viewOf } from './helpers.js';

/** A source in brackets, then: kind, name, role, organization, country. */
type Row = [
  text: string,
  kind: string,
  name: string,
  role?: string | null,
  organization?: string | null,
  country?: string | null,
];

const check = (row: Row) => {
  const [source, kind, name, role, organization, country] = row;
  const { text, span } = marked(source);
  const { speaker } = describeSource(viewOf(text), span);
  expect({ kind: speaker.kind, name: speaker.name }).toEqual({ kind, name });
  expect(speaker.text).toBe(span.text);
  if (role !== undefined) expect(speaker.role).toBe(role);
  if (organization !== undefined) expect(speaker.organization).toBe(organization);
  if (country !== undefined) expect(speaker.country).toBe(country);
};

describe('persons', () => {
  test.each<Row>([
    [
      '[Pentagon press secretary Maj. Gen. Tom Reyes] said so.',
      'person',
      'Tom Reyes',
      'Pentagon press secretary',
      'Pentagon',
      'US',
    ],
    ['[Tom Reyes, who came as an Estonian observer], said so.', 'person', 'Tom Reyes', 'Estonian observer', null, 'EE'],
    [
      "[the brigade's deputy commander, Colonel Ana Brandt], said so.",
      'person',
      'Ana Brandt',
      "brigade's deputy commander",
      null,
      null,
    ],
    [
      '[Retired Lt. Gen. Ben Harlow, a former commander of US Army Europe,] said so.',
      'person',
      'Ben Harlow',
      'former commander of US Army Europe',
      'US Army',
      'US',
    ],
    [
      "[the head of Norway's military intelligence service, Lars Holm,] said so.",
      'person',
      'Lars Holm',
      "head of Norway's military intelligence service",
      "Norway's military intelligence service",
      'NO',
    ],
    [
      '[Horizon Research Group analyst Tom Reyes] said so.',
      'person',
      'Tom Reyes',
      'Horizon Research Group analyst',
      'Horizon Research Group',
      null,
    ],
    ['[UN Secretary-General Ana Reyes] said so.', 'person', 'Ana Reyes', 'UN Secretary-General', 'United Nations'],
    [
      '[Hezbollah deputy leader Karim Saad] said so.',
      'person',
      'Karim Saad',
      'Hezbollah deputy leader',
      'Hezbollah',
      'LB',
    ],
    [
      '[spokesman for the U.S.-led coalition Chris Harlan] said so.',
      'person',
      'Chris Harlan',
      'spokesman for the U.S.-led coalition',
      'US-led coalition',
    ],
    ['[Sheikh Hassan al-Tamri] said so.', 'person', 'Hassan al-Tamri', null, null, null],
    ['[Ursula von der Lind] said so.', 'person', 'Ursula von der Lind'],
    ['[KIM YONG-TAK] said so.', 'person', 'Kim Yong-Tak'],
    ['[Lee Do-tak and Park Min-tak] said so.', 'person', 'Lee Do-tak'],
    ["[Capt. James O'Hara] said so.", 'person', "James O'Hara", 'Capt.'],
    [
      "[The Ukrainian president's adviser Mykola Petrenko] said so.",
      'person',
      'Mykola Petrenko',
      "Ukrainian president's adviser",
      null,
      'UA',
    ],
    [
      "[Denmark's ambassador to the United Nations, Lars Holm] said so.",
      'person',
      'Lars Holm',
      "Denmark's ambassador to the United Nations",
      null,
      'DK',
    ],
    ['[Jordan Smith] said so.', 'person', 'Jordan Smith'],
  ])('%s', (...row) => check(row));

  test.each<Row>([
    ['Defence Minister Peter Holt came. Later [Holt] spoke.', 'person', 'Peter Holt', 'Defence Minister'],
    ['[Mr Holt] spoke. Peter Holt is the envoy of Norway.', 'person', 'Peter Holt'],
    ['[Holt] spoke.', 'person', 'Holt', null, null, null],
    // Two of one family name: the role decides, else the nearest before.
    ['Minister Kim Do-tak met General Kim Su-bak. [General Kim] spoke.', 'person', 'Kim Su-bak'],
    ['Minister Kim Do-tak met General Kim Su-bak. [Minister Kim] spoke.', 'person', 'Kim Do-tak'],
    ['Kim Do-tak left. Kim Su-bak came. [Kim] spoke.', 'person', 'Kim Su-bak'],
    ['Army spokesman Col. Ilo Brand was late. [the spokesman] spoke.', 'person', 'Ilo Brand', 'Army spokesman'],
    ['Army spokesman Col. Ilo Brand came. [He] spoke.', 'person', 'Ilo Brand'],
    ['Rustem Umerov came to Oslo. [The minister] spoke.', 'person', 'Rustem Umerov'],
    // An office of somebody else's, two holders far away, a plural, an indefinite article: nobody is guessed.
    ['Ilo Brand, a spokesman for the president, came. [The president] spoke.', 'group', 'president'],
    ['Army spokesman Col. Ilo Brand was late. [A spokesman] spoke.', 'group', 'spokesman'],
    ['Army officer Ilo Brand was late. [officers] spoke.', 'group', 'officers'],
  ])('%s', (...row) => check(row));
});

describe('known persons', () => {
  test.each<Row>([
    ['[Zelensky] spoke in Kyiv.', 'person', 'Volodymyr Zelenskyy', 'President of Ukraine', null, 'UA'],
    ['[Volodymyr Zelensky] spoke.', 'person', 'Volodymyr Zelensky', 'President of Ukraine', null, 'UA'],
    // Nothing in the article names his office or country: the family name stays as it is.
    ['[Miller] spoke at the market.', 'person', 'Miller', null, null, null],
    [
      'The State Department met the press. [Miller] spoke.',
      'person',
      'Matthew Miller',
      'State Department spokesperson',
      'US State Department',
      'US',
    ],
  ])('%s', (...row) => check(row));

  test('an office held at another time is not taken', () => {
    const { text, span } = marked('[Austin] spoke at the Pentagon.');
    const of = (year: string) =>
      describeSource(
        viewOf(text, {
          published: { value: year, confidence: 'high', basis: 'stated', start: null, end: null, rule: '' },
        }),
        span,
      ).speaker.name;
    expect(of('2024-05-01')).toBe('Lloyd Austin');
    expect(of('2005-05-01')).toBe('Austin');
  });

  test("a user's own rows come first", () => {
    const { describeSource: mine } = makeSpeakers({
      people: [
        {
          name: 'Ilo Brand',
          spellings: ['Brandt'],
          role: 'spokesman',
          organization: 'Vale Guard',
          country: 'NO',
          from: null,
          to: null,
        },
      ],
      organizations: [{ name: 'Vale Guard', aliases: ['VG'], country: 'NO' }],
    });
    const { text, span } = marked('The Vale Guard met. [Brandt] spoke.');
    expect(mine(viewOf(text), span).speaker).toMatchObject({
      name: 'Ilo Brand',
      organization: 'Vale Guard',
      country: 'NO',
    });
    expect(describeSource(viewOf(text), span).speaker).toMatchObject({ name: 'Brandt', country: null });
    const short = marked('[VG] spoke.');
    expect(mine(viewOf(short.text), short.span).speaker.name).toBe('Vale Guard');
  });
});

describe('organizations', () => {
  test.each<Row>([
    ['[Kyiv] said so.', 'organization', 'Ukraine', null, null, 'UA'],
    ['[Ukraine and the United States] said so.', 'organization', 'Ukraine and United States', null, null, null],
    ['[the Pentagon] said so.', 'organization', 'Pentagon', null, null, 'US'],
    ['[NIS] said so.', 'organization', 'National Intelligence Service', null, null, 'KR'],
    ["[Azerbaijan's Defense Ministry] said so.", 'organization', "Azerbaijan's Defense Ministry", null, null, 'AZ'],
    [
      '[the General Staff of the Armed Forces of Ukraine] said so.',
      'organization',
      'General Staff of the Armed Forces of Ukraine',
      null,
      null,
      'UA',
    ],
    ['[Norwegian military intelligence] said so.', 'organization', 'Norwegian military intelligence', null, null, 'NO'],
    ['[NORWEGIAN ARMED FORCES] said so.', 'organization', 'Norwegian Armed Forces', null, null, 'NO'],
    ['[the Horizon Institute for Defence Studies] said so.', 'organization', 'Horizon Institute for Defence Studies'],
    ['[Radio Norland] said so.', 'organization', 'Radio Norland'],
    ['[Reuters] reported.', 'organization', 'Reuters'],
    ['[the New York Times] reported.', 'organization', 'The New York Times'],
    ["[the Danish Defense Ministry's statement] said so.", 'organization', 'Danish Defense Ministry', null, null, 'DK'],
    ['The Joint Relief Command (JRC) met. [JRC] said so.', 'organization', 'Joint Relief Command'],
    [
      'The Danish Defense Ministry met. [The ministry] said so.',
      'organization',
      'Danish Defense Ministry',
      null,
      null,
      'DK',
    ],
    [
      'The Danish Foreign Ministry met. [The defence ministry] said so.',
      'organization',
      'Danish defence ministry',
      null,
      null,
      'DK',
    ],
    ['Jonas Vale of the Horizon Institute came. [The institute] said so.', 'organization', 'Horizon Institute'],
    // What was published speaks for who published it.
    ['[figures] that the Joint Relief Command handed out', 'organization', 'Joint Relief Command'],
    ['[a report] from the Danish army', 'organization', 'Danish army', null, null, 'DK'],
    ["[a report] of the army's losses", 'group', 'report'],
    ["Denmark's defence ministry met. [the Danish ministry] said so.", 'organization', "Denmark's defence ministry"],
    ['[the third report of the UN Group of Experts] said so.', 'organization', 'UN Group of Experts'],
    [
      '[The Special Inspector General for Afghanistan Reconstruction] said so.',
      'organization',
      'Special Inspector General for Afghanistan Reconstruction',
    ],
    ['[the London institute IISS] said so.', 'organization', 'International Institute for Strategic Studies'],
    ['[the BBC and the independent outlet Mediazona] said so.', 'organization', 'BBC and Mediazona'],
    ['Denmark sent 300, [its defence ministry] said.', 'organization', 'Danish defence ministry', null, null, 'DK'],
    // No outlet, but a plain word.
    ['[time] will tell.', 'group', 'time'],
  ])('%s', (...row) => check(row));
});

describe('groups', () => {
  test.each<Row>([
    [
      '[a State Department spokesperson] said so.',
      'group',
      'State Department spokesperson',
      null,
      'US State Department',
      'US',
    ],
    ['[two U.S. officials] said so.', 'group', 'two U.S. officials', null, null, 'US'],
    ['[officials in Seoul] said so.', 'group', 'officials in Seoul', null, null, 'KR'],
    ['[Western officials] said so.', 'group', 'Western officials', null, null, null],
    ['[Ukrainian and American officials] said so.', 'group', 'Ukrainian and American officials', null, null, null],
    ['[a spokesman for the Danish army] said so.', 'group', 'spokesman for the Danish army', null, 'Danish army', 'DK'],
    ['[a senior official, speaking on condition of anonymity,] said so.', 'group', 'senior official'],
    ['[people familiar with the matter] said so.', 'group', 'people familiar with the matter'],
    ['[a day later a US official] said so.', 'group', 'US official', null, null, 'US'],
    ['[senior opposition figures] said so.', 'group', 'senior opposition figures'],
    ['[military experts] said so.', 'group', 'military experts', null, null, null],
    ['[earlier reports] said so.', 'group', 'earlier reports'],
    ['[an aide to Mr Holt] said so.', 'group', 'aide to Mr Holt'],
  ])('%s', (...row) => check(row));

  test('a second official is another one than a senior official', () => {
    const text = 'A senior official said 900. A second official said 800. The senior official left.';
    const view = viewOf(text);
    const key = (words: string) => {
      const start = text.indexOf(words);
      return describeSource(view, { start, end: start + words.length, text: words }).key;
    };
    expect(key('A senior official')).not.toBe(key('A second official'));
    expect(key('A senior official')).toBe(key('The senior official'));
  });
});

describe('outlets', () => {
  test.each([
    ['the article has one', { outlet: 'The Vale Post' }, 'Words.', 'The Vale Post', 'stated'],
    ['the dateline credits an agency', {}, 'OSLO, May 3 (AFP) - The army moved.', 'AFP', 'stated'],
    ['a bracket elsewhere credits none', {}, 'The force (AFP) moved.', 'unnamed outlet', 'resolved'],
    ['a known host', { url: 'https://www.bbc.co.uk/news/1' }, 'Words.', 'BBC', 'resolved'],
    ['the host of an organization', { url: 'https://peacekeeping.un.org/en' }, 'Words.', 'United Nations', 'resolved'],
    ['an unknown host', { url: 'https://vale.example.org/x' }, 'Words.', 'vale.example.org', 'resolved'],
    ['nothing', {}, 'Words.', 'unnamed outlet', 'resolved'],
  ])('%s', (_, article, text, name, basis) => {
    const { speaker } = describeSource(viewOf(text, article), null);
    expect(speaker).toMatchObject({ kind: 'outlet', name, basis, role: null, organization: null, country: null });
  });
});

test('relays are described as sources are, each once', () => {
  const text = 'Wounded men number 80, a senior official said, the Daily Bugle Tribune reported, Reuters wrote.';
  const span = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const view = viewOf(text);
  const resolved = describeSource(view, span('a senior official'), [
    span('Reuters'),
    span('the Daily Bugle Tribune'),
    span('Reuters'),
  ]);
  expect(resolved.speaker.kind).toBe('group');
  expect(resolved.via).toEqual([
    { name: 'Reuters', kind: 'organization' },
    { name: 'Daily Bugle Tribune', kind: 'organization' },
  ]);
});

test('personAt finds the person who speaks, not one who is spoken of', () => {
  const at = (source: string) => {
    const { text, span } = marked(source);
    return personAt(viewOf(text), span)?.name ?? null;
  };
  expect(at('[Danish Foreign Minister Lars Holm] spoke.')).toBe('Lars Holm');
  expect(at('[a spokesman for Lars Holm] spoke.')).toBeNull();
  expect(at("[Holm's adviser Ana Brandt] spoke.")).toBe('Ana Brandt');
  expect(at('[the ministry] spoke.')).toBeNull();
});

describe('bodies by name, by description, and what is no name', () => {
  test.each<Row>([
    ['[The newspaper Terra Norlanda] said so.', 'organization', 'Terra Norlanda'],
    ['[Norland-owned news channel Al Rawda] said so.', 'organization', 'Al Rawda'],
    ['[The Islamist group Ansar Row] said so.', 'organization', 'Ansar Row'],
    ['The Islamist group Ansar Row struck.\n\n[The Islamist group] said so.', 'organization', 'Ansar Row'],
    ['The Reuters agency wrote of it.\n\n[The newspaper] said so.', 'organization', 'Reuters'],
    ['[The newspaper] said so.', 'organization', 'newspaper'],
    ['The Norland Liberation Army struck.\n\n[The army] said so.', 'organization', 'army'],
    ['The Norland Army struck.\n\n[The army] said so.', 'organization', 'Norland Army'],
    ['[The National Unity Government] said so.', 'organization', 'National Unity Government'],
    ['[The National] said so.', 'organization', 'The National'],
    ['[Local officials] said so.', 'group', 'Local officials'],
    ['[Hospitals] reported 17 deaths.', 'group', 'Hospitals'],
    ['Ana Hollis came. [Hollis] reported 17 deaths.', 'person', 'Ana Hollis'],
    ['[Mohammad Nader Sayed] said so.', 'person', 'Mohammad Nader Sayed'],
    ['[HOLMES]: We lost 40.', 'person', 'Holmes'],
    ['[Deputy Minister of Arvala Artur Pane] said so.', 'person', 'Artur Pane'],
    ['[people who know the plans] said so.', 'group', 'people who know the plans'],
    ['The United Nations was shocked. [The Secretary-General] said so.', 'group', 'UN Secretary-General'],
  ])('%s', (...row) => check(row));
});
