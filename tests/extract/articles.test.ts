import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../src/extract/articles.js';
import { PAGE } from '../../src/language/en/page/index.js';
import type { Metadata, SourceDocument } from '../../src/model/document.js';
import { normalise } from '../../src/text/normalise.js';

const BODY =
  'The garrison on the island has grown to some 4,000 men, the ministry said. Its spokesman gave no reason for it and took no questions. Ships have gone to and fro between the two ports for a week, and fishermen have been told to keep away from the strait until further notice.';

function articles(text: string, metadata: Metadata = {}) {
  const document: SourceDocument = { id: 'a', file: 'a.txt', text, sha256: '', metadata };
  return splitArticles(document, normalise(text), PAGE);
}

function noise(text: string): [string, string][] {
  return articles(text).flatMap((a) => a.noise.map((n): [string, string] => [n.kind, text.slice(n.start, n.end)]));
}

it('takes the day of an event in the box of an encyclopedia for no day of publication', () => {
  const box = 'Battle of Orvale\n\nDate: 18 August 1966\nLocation: Orvale, Norland\n\n';
  expect(articles(`${box}${BODY}\n`).map(({ published }) => published)).toEqual([null]);
  expect(articles(`Garrison grows\nDate: 18 August 1966\n\n${BODY}\n`)[0]!.published?.value).toBe('1966-08-18');
});

describe('the day of publication', () => {
  const cases: [string, string, string, 'high' | 'low', string][] = [
    ['a published line', 'Garrison grows\nPublished: 20 Nov. 2024, 15:57\n', '2024-11-20', 'high', 'published-line'],
    ['a masthead', 'THE HERALD | Published November 5, 2024\n', '2024-11-05', 'high', 'published-line'],
    ['a byline', 'Garrison on the island grows\nStaff Writer June 17, 2025\n', '2025-06-17', 'high', 'byline'],
    [
      'an update before it on one line',
      'Garrison on the island grows\nUpdated March 9, 2022 at 5:01 p.m. EST|Published March 8, 2022 at 9:30 a.m. EST\n',
      '2022-03-08',
      'high',
      'published-line',
    ],
    [
      'an update behind it on one line',
      'Garrison on the island grows\nPublished 8 March 2022 | Updated 9 March 2022\n',
      '2022-03-08',
      'high',
      'published-line',
    ],
    ['an ISO stamp', 'Garrison grows\nPosted 2024-05-03T10:00:00Z\n', '2024-05-03', 'high', 'published-line'],
    [
      'a day with clock and zone',
      'Garrison on the island grows\nFri 3 May 2024 10.00 EDT\n',
      '2024-05-03',
      'high',
      'date-line',
    ],
    ['figures', 'Garrison on the island grows\n15.02.15 12:47\n', '2015-02-15', 'high', 'date-line'],
    ['a document symbol', 'XY/12475\n12 August 2016\n', '2016-08-12', 'high', 'date-line'],
    ['a machine header', 'date 2025-06-17 Garrison on the island grows\n', '2025-06-17', 'high', 'header'],
    [
      'a dateline of its own line',
      'Garrison grows\n\nOSLO / BERGEN, 2 November 2024\n\n',
      '2024-11-02',
      'high',
      'dateline',
    ],
    ['a dateline with an agency', 'Garrison grows\n\nPARIS, July 9, 2021 (AFP) - ', '2021-07-09', 'high', 'dateline'],
    [
      'a dateline with a weekday',
      'Garrison grows\n\nMUNICH, Friday 14 February 2025. ',
      '2025-02-14',
      'high',
      'dateline',
    ],
    [
      'a date at the very top',
      'Friday, March 7, 2025\n\nGarrison on the island grows\n\n',
      '2025-03-07',
      'low',
      'page-top',
    ],
    [
      'a paper, a section and a clock around the day',
      'HARBOUR GAZETTE | DEFENCE DESK | DEC. 4, 2021 AT 7:00 A.M.\n\nGarrison grows\n\n',
      '2021-12-04',
      'low',
      'page-top',
    ],
    ['a place and the day', 'Oslo. Friday 3rd November 2023\n\n', '2023-11-03', 'high', 'page-header'],
    ['an issue', 'ISSUE OF 3 JULY 2018\n\nLetter from the island\n\n', '2018-07-03', 'high', 'page-header'],
    ['a weekly', 'Harbour Weekly No. 47 (29 November 2018)\n\n', '2018-11-29', 'high', 'page-header'],
    [
      'a day before the first dash',
      'BREAKING - 22.3.2022 17:48 - The ministry has for the first time told of the garrison on the island, and of its size.\n',
      '2022-03-22',
      'high',
      'header',
    ],
    ['a month behind a stop', 'Harbour Kurier | 2. August 2018\n\nGarrison grows\n\n', '2018-08-02', 'low', 'page-top'],
    [
      'an update alone',
      'Garrison on the island grows\nLast updated: May 4, 2024\n',
      '2024-05-04',
      'high',
      'updated-line',
    ],
  ];
  it.each(cases)('%s', (_name, head, value, confidence, rule) => {
    const [article] = articles(head + BODY);
    expect(article?.published).toMatchObject({ value, confidence, rule });
  });

  it.each([
    [
      'a sentence that tells of a publication',
      `Garrison grows\n\nThe report published May 3, 2024 said so.\n\n${BODY}`,
    ],
    ['the date of a caption', `In this photo provided by the navy on May 3, 2024, a ship leaves port.\n${BODY}`],
    ['a day of memory', `On this day, 12 December 1985\n${BODY}`],
    ['a day with a photograph', `Photo: The Harbour Band in Oslo, 20 July 2004\n${BODY}`],
    ['a day of founding', `Founded on 2 April 1920 in Oslo\n${BODY}`],
    ['a figure that could be two days', `Garrison on the island grows\n05/06/2024\n${BODY}`],
  ])('is none: %s', (_name, text) => {
    expect(articles(text)[0]?.published).toBeNull();
  });

  it('drops a page-top date that lies long after every day of the story', () => {
    const text = `Friday, March 7, 2025\n\nGarrison grows\n\nOn January 10 the ships left. ${BODY}`;
    const [article] = articles(text);
    expect(article?.published).toBeNull();
    expect(article?.warnings.map((w) => w.code)).toEqual(['page-date-dropped']);
    const near = articles(text.replace('January 10', 'March 1'));
    expect(near[0]?.published).toMatchObject({ value: '2025-03-07', confidence: 'low' });
  });

  it('lets metadata fill a gap and replace a low date, but not a stated one', () => {
    const metadata = { published: '2025-01-12' };
    expect(articles(BODY, metadata)[0]?.published).toMatchObject({ value: '2025-01-12', basis: 'supplied' });
    expect(articles(`March 7, 2025\n\nGarrison grows\n${BODY}`, metadata)[0]?.published?.value).toBe('2025-01-12');
    expect(articles(`Published March 7, 2025\n${BODY}`, metadata)[0]?.published?.value).toBe('2025-03-07');
  });

  it('takes the year of a dateline without one from the other date', () => {
    const text = `Garrison grows\n\nOSLO, Dec 30 (NPA) - ${BODY}`;
    expect(articles(text, { published: '2025-01-02' })[0]?.published?.value).toBe('2024-12-30');
    expect(articles(text)[0]?.published).toBeNull();
  });
});

describe('stories', () => {
  const page = [
    'Ships gather off the island',
    'Published November 5, 2024',
    BODY,
    'READ FULL ARTICLE',
    'SOURCE: www.example.org',
    'RELATED: Another port closes',
    'In this photo provided by the navy, a ship leaves port on Monday, November 4, 2024.',
    'Another port closes to ships',
    'Published November 4, 2024',
    `OSLO, Norway (AP) \u2014 ${BODY}`,
    'Be the first to comment',
  ].join('\n');

  it('parts two stories of a page, each with its own day, title and outlet', () => {
    const found = articles(page);
    expect(found.map((a) => a.published?.value)).toEqual(['2024-11-05', '2024-11-04']);
    expect(found.map((a) => a.title && page.slice(a.title.start, a.title.end))).toEqual([
      'Ships gather off the island',
      'Another port closes to ships',
    ]);
    expect(found.map((a) => a.outlet)).toEqual(['example.org', 'AP']);
    expect(found[1]?.datelinePlace && page.slice(found[1].datelinePlace.start, found[1].datelinePlace.end)).toBe(
      'OSLO, Norway',
    );
    expect(found[0]?.end).toBe(found[1]?.start);
  });

  it('keeps one story with a footer, a separator or a wrapped date whole', () => {
    expect(articles(`Garrison grows\n\n${BODY}\n\nPublished: 3 May 2024`)).toHaveLength(1);
    expect(articles(`Garrison grows\n\n${BODY}\n\n* * *\n\n${BODY}`)).toHaveLength(1);
  });

  it('takes a turn of a transcript for no dateline', () => {
    const turns = `MELA ASH, host: ${BODY}\n\nSgt. ANA HOLT (Norland National Guard): ${BODY}\n\nASH: ${BODY}`;
    expect(articles(turns)).toHaveLength(1);
    expect(articles(`Garrison grows\n\nOSLO (AP): ${BODY}`)[0]?.datelinePlace).not.toBeNull();
  });

  it('has none without ink', () => {
    expect(articles(' \n\n')).toEqual([]);
  });
});

describe('noise', () => {
  it.each([
    ['caption', 'Soldiers board a ship in the harbour on June 7. [YONHAP]'],
    ['caption', 'A guard at the gate of the base. (Jane Doe/Reuters)'],
    ['link', 'Also read: Two dead, 31 hurt in market blast'],
    ['link', 'READ MORE'],
    ['boilerplate', 'To write comments, sign in with a reader name first.'],
    ['boilerplate', 'Comments (0/250)'],
    ['boilerplate', '1,204 views'],
    ['boilerplate', 'For information: desk@example.org | +47 22 00 00 00'],
    ['byline', 'By Jane Doe and John Roe'],
    [
      'foreign',
      "Le minist\u00e8re a condamn\u00e9 avec la plus grande fermet\u00e9 l'embuscade dans laquelle deux soldats sont morts et cinq autres ont \u00e9t\u00e9 bless\u00e9s.",
    ],
    ['scrambled', '%96 8@G6C?>6?E 92D D6?E cd_ >@C6 D@=5:6CD E@ E96 :D=2?5[ E96 >:?:DE6C E@=5 C6A@CE6CD @? |@?52J]'],
  ])('%s: %s', (kind, line) => {
    expect(noise(`Garrison grows\n\n${BODY}\n\n${line}\n\n${BODY}`)).toEqual([[kind, line]]);
  });

  it('takes a list of links with their summaries, but not the story after it', () => {
    const links = ['Hot this week', 'Fish prices fall', 'A glut of cod has halved prices in a month.', 'Topics'];
    const text = `Garrison grows\n\n${BODY}\n\n${links.join('\n\n')}`;
    expect(noise(text).map(([, line]) => line)).toEqual(links);
    const story = `Most read\n\nFish prices fall\n\nGarrison on the island grows\n\n${BODY}\n\n${BODY}`;
    expect(noise(story).map(([, line]) => line)).toEqual(['Most read', 'Fish prices fall']);
  });

  it.each([
    'By Friday the army had 4,000 men on the island.',
    'Read together, the two reports put the dead at 40.',
    'There is no let-up in the fighting so far. (ANI)',
    '[Ana Reyes / Chair of the committee]',
    '- Of a total of 12,000 soldiers, 4,000 were killed',
    'In this war, 4,000 have died.',
    'GEN. REYES: THE FORCE HAS 4,000 MEN IN THE NORTH AND 300 IN THE SOUTH OF THE COUNTRY.',
  ])('leaves a line of the story: %s', (line) => {
    expect(noise(`Garrison grows\n\n${BODY}\n\n${line}\n\n${BODY}`)).toEqual([]);
  });
});

describe('the outlet', () => {
  it.each([
    [
      'an agency in brackets before the first words',
      `Garrison grows\n\n(AFP) The army said more ships will come. ${BODY}`,
      'AFP',
    ],
    [
      'an agency in brackets with a place',
      `Garrison grows\n\n(KUNA) OSLO, 3 May 2021 - The army said more ships will come. ${BODY}`,
      'KUNA',
    ],
    [
      'a remark in brackets',
      `Garrison grows\n\n(Some of this is new) The army said more ships will come. ${BODY}`,
      null,
    ],
    ['an aside in brackets', `Garrison grows\n\n(The) army said more ships will come. ${BODY}`, null],
    [
      'a release named with its issuer',
      `Ministry of Defence news release\n\nGarrison on the island grows\n\n${BODY}`,
      'Ministry of Defence',
    ],
    [
      'a masthead beside the word',
      `Northern Fleet Command | Press communiqu\u00e9\n\nGarrison on the island grows\n\n${BODY}`,
      'Northern Fleet Command',
    ],
    [
      'a masthead below the word',
      `NEWS RELEASE\nDepartment of Coastal Security\nGarrison on the island grows\n\n${BODY}`,
      'Department of Coastal Security',
    ],
    [
      'a numbered release with a contact',
      `Press release no. 71/2018\n\nGarrison on the island grows\n\n${BODY}\n\nMedia contact: Press Office of the General Staff, tel. +47 22 00 00 00`,
      'General Staff',
    ],
    ['a headline that speaks of a release', `Ministry denies press release on garrison\n\n${BODY}`, null],
    ['a release that names nobody', `PRESS RELEASE\n\nGarrison on the island grows\n\n${BODY}`, null],
  ])('%s', (_, text, outlet) => {
    expect(articles(text)[0]!.outlet).toBe(outlet);
  });
});

describe('lists of links', () => {
  const PARAGRAPHS = `${BODY}\n\n${BODY}`;

  it('end at a heading with a byline and a story below', () => {
    const text = `Most read\n1 Bus crash near the port\n2 Rain on Sunday\n\nNorway sends 300 troops\nBy Ana Holt\nBBC News, Oslo\n12 November 2020\n\n${PARAGRAPHS}\n`;
    const [story] = articles(text);
    expect(text.slice(story!.title!.start, story!.title!.end)).toBe('Norway sends 300 troops');
    expect([story!.outlet, story!.published?.value]).toEqual(['BBC', '2020-11-12']);
  });

  it('with bullets leave the paragraph behind them to the story', () => {
    const text = `Norway sends 300 troops\n\n${BODY}\n\nRelated stories\n* Bus crash near the port\n* Rain on Sunday\n\nThe garrison still has 400 men, the mayor says.\n`;
    expect(noise(text).map(([, words]) => words)).not.toContain('The garrison still has 400 men, the mayor says.');
  });

  it('without bullets keep their summaries', () => {
    const text = `Norway sends 300 troops\n\n${BODY}\n\nRelated stories\nBus crash near the port\nFour were hurt when a bus left the road.\nRain on Sunday\n`;
    expect(noise(text).map(([, words]) => words)).toContain('Four were hurt when a bus left the road.');
  });

  it('image captions and their sources are furniture', () => {
    const text = `Norway sends 300 troops\n\n${BODY}\n\nImage source, Elbe Pictures\nImage caption, Some 4,000 men serve on the island\n\n${BODY}\n`;
    expect(noise(text).map(([kind]) => kind)).toEqual(['caption', 'caption']);
  });
});

describe('briefs', () => {
  const brief = (place: string, day: string) =>
    `${place}, ${day} 2021 (Nordwire) - Some 250 men left the harbour before midnight, the port office said.\nNo one waved.\n\n`;

  it('each with its own dateline are stories of their own', () => {
    const found = articles(brief('OSLO', 'Aug 30') + brief('BERGEN', 'Aug 31') + brief('NARVIK', 'Sept 1'));
    expect(found.map((a) => a.published?.value)).toEqual(['2021-08-30', '2021-08-31', '2021-09-01']);
  });

  it('a dateline without a year opens none that short', () => {
    const text = `${brief('OSLO', 'Aug 30')}BERGEN (Nordwire) - Some 40 men stayed, the port office said.\n`;
    expect(articles(text)).toHaveLength(1);
  });
});

describe('below the story', () => {
  it("readers' comments are furniture", () => {
    const text = `Norway sends 300 troops\n\n${BODY}\n\nComments (12)\n\nOla N: they lost 5000 men at least.\n`;
    expect(noise(text).map(([, words]) => words)).toContain('Ola N: they lost 5000 men at least.');
  });

  it('a counter above the story opens none', () => {
    const text = `Norway sends 300 troops\n12 comments\n\n${BODY}\n\n${BODY}\n`;
    expect(noise(text).map(([, words]) => words)).toEqual(['12 comments']);
  });

  it('corrections and authors are furniture, sentences like them are not', () => {
    const text = `Norway sends 300 troops\n\n${BODY}\n\nEditor's note: An earlier version of this article spoke of 3,000 men.\n\nABOUT THE AUTHOR: Ana Holt lived among 300 men.\n\nAn earlier version of the plan spoke of 3,000 men.\n`;
    expect(noise(text).map(([, words]) => words)).toEqual([
      "Editor's note: An earlier version of this article spoke of 3,000 men.",
      'ABOUT THE AUTHOR: Ana Holt lived among 300 men.',
    ]);
  });
});
