import { describe, expect, it } from 'vitest';
import { viewArticle } from '../../../src/extract/view.js';
import { ABBREVIATIONS } from '../../../src/language/en/abbreviations.js';
import { VERB_FAMILIES, VERBS } from '../../../src/language/en/attribution/cues.js';
import { attributeCount, attributionsIn, attributionsOf } from '../../../src/language/en/attribution/index.js';
import { findQuotes } from '../../../src/language/en/attribution/quotes.js';
import type { ArticleView, CountAttribution, CountMention } from '../../../src/model/analysis.js';
import { normalise } from '../../../src/text/normalise.js';

function view(raw: string, titleLength = 0): ArticleView {
  const text = normalise(raw);
  const article = {
    index: 0,
    start: 0,
    end: text.length,
    title: titleLength > 0 ? { start: 0, end: titleLength } : null,
    outlet: null,
    url: null,
    published: null,
    datelinePlace: null,
    noise: [],
    warnings: [],
  };
  return viewArticle({ id: 'a', file: 'a.txt', text: raw, sha256: '', metadata: {} }, text, article, ABBREVIATIONS);
}

/** The attribution of the (first) number written `number` in the text. */
function who(raw: string, number: string, titleLength = 0, nth = 0): CountAttribution {
  const v = view(raw, titleLength);
  let start = -1;
  for (let i = 0; i <= nth; i++) start = v.text.indexOf(number, start + 1);
  const end = start + number.length;
  const mention: CountMention = {
    number: {
      start,
      end,
      text: number,
      core: { start, end },
      low: null,
      high: null,
      best: null,
      qualifier: 'exact',
      kind: 'count',
      hedges: [],
      change: null,
    },
    sentence: v.sentenceAt(start)!,
    start,
    end,
    head: null,
    unit: 'troops',
    status: 'present',
    realis: 'actual',
    statusCue: null,
    change: null,
    rate: null,
    each: null,
    partOf: null,
    antecedent: null,
    repeats: null,
    hedges: [],
    rules: {},
  };
  const found = attributeCount(v, mention);
  for (const span of [found.source, found.cue, ...found.via])
    if (span) expect(v.text.slice(span.start, span.end)).toBe(span.text);
  return found;
}

const source = (raw: string, number: string, nth = 0): string | null => who(raw, number, 0, nth).source?.text ?? null;

describe('the source of a count in its own sentence', () => {
  it.each([
    // verb before
    ['General Norlund said that 400 marines had landed.', '400', 'General Norlund'],
    ['The ministry told reporters on Monday that 400 marines had landed.', '400', 'The ministry'],
    ['On Tuesday the defence ministry said 400 marines had landed.', '400', 'the defence ministry'],
    ['Ilo Brand, a spokesman for the navy, said 400 men were ashore.', '400', 'Ilo Brand'],
    ['Sara, 34, who served in the east, says 400 men were with her.', '400', 'Sara'],
    ['The spokesman, Ilo Brand, said 400 men were ashore.', '400', 'The spokesman, Ilo Brand'],
    ['A corporal who had walked for two days told us that 400 were left.', '400', 'A corporal'],
    ['Britain and France said 400 men would go.', '400', 'Britain and France'],
    ['The envoy reported on Aug. 27 that 400 men had crossed.', '400', 'The envoy'],
    ['The envoy has made known that 400 men crossed.', '400', 'The envoy'],
    ['Officials in Oslo put the garrison at 6,000.', '6,000', 'Officials in Oslo'],
    // verb after
    ['Some 400 men had landed, General Norlund said.', '400', 'General Norlund'],
    ['Some 400 men had landed, said General Norlund.', '400', 'General Norlund'],
    ['Some 400 men had landed, the ministry said on Monday in a statement.', '400', 'the ministry'],
    ['Norland has sent 400 men so far, its commander, Ilo Brand, said.', '400', 'its commander, Ilo Brand'],
    ['The force, the general went on, has 400 men.', '400', 'the general'],
    ['At 400 a week, the institute observed, the brigade would be gone by May.', '400', 'the institute'],
    // according to and its like
    ['According to the navy, 400 marines are ashore.', '400', 'the navy'],
    [
      'About 400 marines are ashore, according to a quarterly report by the navy institute.',
      '400',
      'the navy institute',
    ],
    ['About 400 are dead, according to figures that the army handed out.', '400', 'the army'],
    ["More than 400 were killed, by the command's own reckoning.", '400', 'the command'],
    ["Of these, 400 clear mines, in Orlen's words.", '400', 'Orlen'],
    ['He dismissed a statement on Sunday by Osman Reyes that his band had lost 60.', '60', 'Osman Reyes'],
    // nouns and passives
    ["The navy's estimate of 400 dead was too low.", '400', 'The navy'],
    ['The toll was estimated by the institute at 400.', '400', 'the institute'],
    ['Word that 400 men had left was first made public by the navy.', '400', 'the navy'],
    ['In the long fight for the north 400 were killed, the ministry asserted.', '400', 'the ministry'],
    ['He brought up Norwegian statements of 400 and laughed.', '400', 'Norwegian statements'],
    // quotations
    ['"We have 400 men there," said Norlund.', '400', 'Norlund'],
    ['Norlund told the council: "We have 400 men there."', '400', 'Norlund'],
    ['"The marshal has brought 11,000 men to our border," Reyes said.', '11,000', 'Reyes'],
    ['"The enemy says it has 400 men there, and we laugh," Reyes said.', '400', 'The enemy'],
    ['"Will 400 go?" Reyes asked.', '400', 'Reyes'],
    ["'We have 400 men there,' said Norlund.", '400', 'Norlund'],
  ])('%s', (text, number, want) => {
    expect(source(text, number)).toBe(want);
  });

  it.each([
    ['South Africa deployed 2,900 soldiers in May.', '2,900'],
    ['The marshal had brought 11,000 men to the border.', '11,000'],
    ['The army wants 500 more men.', '500'],
    ['The unit has 1,205 people and can add 400.', '400'],
    ['The contingent counts 1,000 men.', '1,000'],
    ['Some 44 soldiers are being held by militants on the hill.', '44'],
    ['The reserve has put together 5,000 men.', '5,000'],
    ['The president told the army to send 900 men.', '900'],
    ['About 400 are believed to be dead.', '400'],
    ['Four regiments that took part in the attack lost 400 men.', '400'],
    ['The group, which claimed responsibility, has 400 men.', '400'],
  ])('nobody but the outlet: %s', (text, number) => {
    expect(source(text, number)).toBeNull();
  });

  it('gives each number of two sources its own', () => {
    const text = 'Officials in Oslo said 4,000 had crossed, while the observers put the number at 5,000.';
    expect(source(text, '4,000')).toBe('Officials in Oslo');
    expect(source(text, '5,000')).toBe('the observers');
    const gapped = 'Oslo says 4,000, its neighbours 5,000, and the island about 6,000.';
    expect(source(gapped, '4,000')).toBe('Oslo');
    expect(source(gapped, '5,000')).toBe('its neighbours');
    expect(source(gapped, '6,000')).toBe('the island');
    const more = 'Oslo told of 300 dead and another 2,700 hurt.';
    expect(source(more, '2,700')).toBe('Oslo');
    expect(source('Oslo says it lost 4,000 men, the enemy 5,000.', '5,000')).toBe('Oslo');
    const aides = 'A senior aide said 900 will go. A second aide said 1,200 will go home.';
    expect(source(aides, '900')).toBe('A senior aide');
    expect(source(aides, '1,200')).toBe('A second aide');
  });
});

describe('relays', () => {
  it('takes the cited source and keeps who cites it', () => {
    const cited = who('About 400 are dead, the agency reported on Friday, quoting Western officials.', '400');
    expect(cited.source?.text).toBe('Western officials');
    expect(cited.via.map((v) => v.text)).toEqual(['the agency']);
    const quoted = who('The Daily Post cited an army source as saying that 140 men had died.', '140');
    expect(quoted.source?.text).toBe('an army source');
    expect(quoted.via.map((v) => v.text)).toEqual(['The Daily Post']);
  });

  it('orders a chain from the article inwards', () => {
    const chain = who(
      'Wounded guerrillas number 8,000, a senior official said, the Daily Post reported, the agency wrote.',
      '8,000',
    );
    expect(chain.source?.text).toBe('a senior official');
    expect(chain.via.map((v) => v.text)).toEqual(['the agency', 'the Daily Post']);
  });

  it('does not take data for a speaker', () => {
    expect(source('About 400 are there, the spokesman told an agency, citing the most recent data.', '400')).toBe(
      'the spokesman',
    );
  });
});

describe('the source of a count from other sentences', () => {
  it.each([
    ['pronoun', 'Ilo Brand said the island was quiet. He said 400 men were there.', '400', 'Ilo Brand'],
    [
      'pronoun past another sex',
      'Mrs Ana Holt said so. Mr Ilo Brand said more. She said 400 men were there.',
      '400',
      'Mrs Ana Holt',
    ],
    [
      'description',
      'Jens Orlen, the interior minister, spoke at noon. "It is quiet," Orlen said. The minister said 400 men were there.',
      '400',
      'Orlen',
    ],
    ['quotation that goes on', '"It is quiet," Norlund said. "We have 400 men there."', '400', 'Norlund'],
    [
      'quotation over a paragraph',
      'Norlund spoke at noon. "It is quiet," he said. "It was hard.\n\n"We have 400 men there."',
      '400',
      'Norlund',
    ],
    ['lead-in line', 'Commander Norlund went on:\n\n"We have 400 men there."', '400', 'Commander Norlund'],
    [
      'role first, name in the next sentence',
      'About 640 marines are ashore, a ministry spokesman said. "That is all of them," spokesman Ilo Brand told reporters.',
      '640',
      'Ilo Brand',
    ],
    [
      'confirmed in the next sentence',
      'A thousand men fell in a week. The aide to the premier confirmed it.',
      'thousand',
      'The aide to the premier',
    ],
    [
      'reported in the next sentence',
      'Nine soldiers were killed. This was told at a briefing by Colonel Ilo Brand.',
      'Nine',
      'Colonel Ilo Brand',
    ],
    ['taken up', 'The navy said 640 marines had landed. Among them were 40 engineers.', '40', 'The navy'],
    [
      'between two of one source',
      'The navy said the island was quiet. Some 640 marines had dug in. The navy said it would send more.',
      '640',
      'The navy',
    ],
    ['list under a lead-in', 'The navy gave these figures:\n\n- 640 marines\n\n- 90 engineers', '90', 'The navy'],
    [
      'its report',
      'The institute spoke on Monday. The institute said it was hard. Its report said 400 were dead.',
      '400',
      'The institute',
    ],
  ])('%s', (_label, text, number, want) => {
    expect(source(text, number, number === '40' ? 1 : 0)).toBe(want);
  });

  it('does not take somebody told of for the one who tells', () => {
    const text =
      'Premier Jens Orlen said it was hard. Ilo Brand had brought 400 men, he told a council. It may grow to 900, he said.';
    expect(source(text, '400')).toBe('Premier Jens Orlen');
    expect(source(text, '900')).toBe('Premier Jens Orlen');
  });

  it('leaves a sentence of its own to the outlet', () => {
    expect(source('The navy said the island was quiet. Norland has 20,000 men under arms.', '20,000')).toBeNull();
    expect(
      source('The navy said the island was quiet.\n\nMore than 20,000 men serve in Norland.', '20,000'),
    ).toBeNull();
  });

  it('gives a headline the source of its number in the body', () => {
    const title = 'More than 1,700 rebels lost';
    const found = who(`${title}\n\nMore than 1,700 rebels are out of action, the army said.`, '1,700', title.length);
    expect(found.source?.text).toBe('the army');
    expect(found.rule).toBe('headline');
    expect(found.basis).toBe('resolved');
    expect(source('Army: 1,700 rebels lost in battle', '1,700')).toBe('Army');
  });
});

describe('transcripts and interviews', () => {
  const briefing =
    'Q: Thank you. How many are there?\n\nGEN. ORLEN: There are roughly 900 there.\n\nThey will stay. We have 40 more in the north.\n\nQ: We have heard 1,200.\n\nGEN. ORLEN: That is not right.';
  it('holds a label to the next one', () => {
    expect(source(briefing, '900')).toBe('GEN. ORLEN');
    expect(source(briefing, '40')).toBe('GEN. ORLEN');
    expect(source(briefing, '1,200')).toBeNull();
  });
  it('reads names on lines of their own', () => {
    const hansard =
      'Mrs Ana Holt (Northbury) (Ind)\n\nThe army falls to 73,000.\n\nThe Minister for Roads (Ilo Brand)\n\nIt has 100,000 people.\n\nMrs Ana Holt (Northbury) (Ind)\n\nIt had 102,000.\n\nIlo Brand\n\nNo.';
    expect(source(hansard, '73,000')).toBe('Ana Holt');
    expect(source(hansard, '100,000')).toBe('Ilo Brand');
  });
  it('gives the answers of an interview to the one interviewed', () => {
    const interview =
      'We spoke to the historian Ana Holt at her home.\n\nHow many are left?\n\nAbout 5,500, and I count the guards.\n\nAnd abroad?\n\nUpwards of 1,200.\n\nWill they grow?\n\nI think not.';
    expect(source(interview, '5,500')).toBe('Ana Holt');
    expect(source(interview, '1,200')).toBe('Ana Holt');
  });
});

describe('denials', () => {
  it('marks a denial and a refusal', () => {
    expect(who('The ministry denied that 33,000 men had gone.', '33,000').stance).toBe('denies');
    expect(who('The general would not confirm that 300 were dead.', '300').stance).toBe('cannot_confirm');
    expect(who('"Our dead are 2,000. It is not 20,000," the marshal said.', '20,000').stance).toBe('denies');
    expect(who('The general confirmed that 300 were dead.', '300').stance).toBe('asserts');
    expect(who('The general said it was not more than 300.', '300').stance).toBe('asserts');
  });
  it('takes denied press reports for the source', () => {
    const found = who('The spokesperson denied press reports that Norland wants to take out 1,000 men.', '1,000');
    expect(found.source?.text).toBe('press reports');
    expect(found.remark).toMatchObject({ stance: 'denies', source: { text: 'The spokesperson' } });
  });
  it('keeps the number with whoever put it forward and the denial as a remark', () => {
    const found = who('The rebels said they had killed 300 men. The army denied the claim.', '300');
    expect(found.source?.text).toBe('The rebels');
    expect(found.stance).toBe('asserts');
    expect(found.remark).toMatchObject({ stance: 'denies', source: { text: 'The army' } });
    const back = who(
      'The rebels said they had killed 300 men on Monday. The army denied that 300 men had died.',
      '300',
      0,
      1,
    );
    expect(back.source?.text).toBe('The rebels');
    expect(back.remark?.source.text).toBe('The army');
  });
});

describe('attributions of a text', () => {
  const first = (text: string) =>
    attributionsOf(view(text)).map((a) => [
      a.source?.text ?? null,
      a.cue?.text,
      a.content.map((c) => c.text).join(' | '),
    ]);
  it('gives source, cue and content', () => {
    expect(first('Norlund believes that the winter will be hard.')).toEqual([
      ['Norlund', 'believes', 'that the winter will be hard'],
    ]);
    expect(first('"It is quiet," he said. "It was hard."')).toEqual([
      ['he', 'said', '"It is quiet," | "It was hard."'],
    ]);
    expect(first('The winter is expected to be hard.')[0]?.[0]).toBeNull();
    expect(first('A survey of 900 voters found that most were tired.')[0]?.[0]).toBe('A survey of 900 voters');
  });
  it('puts the narrower content first', () => {
    expect(first('Norlund said the envoy claimed it was over.').map((a) => a[0])).toEqual(['the envoy', 'Norlund']);
  });
  it('finds no cue in nouns that look like verbs', () => {
    for (const text of [
      'The two states in the north are poor.',
      'She read reports of the fight.',
      'His claims are many.',
    ])
      expect(attributionsOf(view(text)).filter((a) => a.source)).toEqual([]);
  });
  it('keeps an attribution to its sentence', () => {
    const v = view('Norlund said it was quiet. The winter was hard.');
    expect(attributionsIn(v, v.sentences[0]!)).toHaveLength(1);
    expect(attributionsIn(v, v.sentences[1]!)).toHaveLength(0);
    expect(attributionsIn(v, v.sentences[0]!)).toBe(attributionsIn(v, v.sentences[0]!));
  });
});

describe('cue rows', () => {
  it('has an example for each family that uses one of its verbs', () => {
    for (const family of VERB_FAMILIES)
      expect(
        family.example
          .toLowerCase()
          .split(/\W+/)
          .some((w) => VERBS.get(w)?.family === family),
        family.name,
      ).toBe(true);
  });
  it.each([
    ['said', 'say'],
    ['denies', 'deny'],
    ['admitted', 'admit'],
    ['putting', 'put'],
    ['told', 'tell'],
    ['forecast', 'forecast'],
    ['wrote', 'write'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(VERBS.get(form)?.lemma).toBe(lemma);
  });
});

describe('quotations', () => {
  it.each([
    ['He said "it is" and left.', ['"it is"']],
    ['It was hard," he said.', ['It was hard,"']],
    ['"It was hard. We went on.', ['"It was hard. We went on.']],
    ["The soldiers' pay is low.", []],
    ["'It is,' he said.", ["'It is,'"]],
    ["''It is,'' he said.", ["''It is,''"]],
  ])('%s', (text, want) => {
    expect(findQuotes(text, 0, text.length).map((q) => text.slice(q.start, q.end))).toEqual(want);
  });
});

describe('hostile text', () => {
  it('stays linear and true to the text', () => {
    const texts = [
      'said '.repeat(4000),
      '", '.repeat(4000),
      'that who '.repeat(3000),
      'a, the '.repeat(4000),
      'X said, '.repeat(2000),
      "by the army's count 900 soldiers died, ".repeat(2000),
    ];
    for (const text of texts) {
      const started = performance.now();
      for (const a of attributionsOf(view(text)))
        if (a.source) expect(text.slice(a.source.start, a.source.end)).toBe(a.source.text);
      expect(performance.now() - started).toBeLessThan(2500);
    }
  });
});

describe('sources that are none', () => {
  it.each([
    ['The attack claimed the lives of 400 soldiers.', '400', 'no lives speak'],
    ['The war has claimed at least 400 lives.', '400', 'no lives speak'],
    ['Some 400 men fell in an ambush claimed by Ansar Row.', '400', 'responsibility'],
    ['Paratroopers identified 400 fighters and struck them.', '400', 'a deed'],
    ['Norland has 4,100 troops deployed; 3,000 troops reported sick.', '4,100', 'a strength'],
    ['A total of 400 men reported for duty.', '400', 'an amount'],
    ['France intervened in January 2013 with 400 soldiers.', '400', 'background'],
  ])('%s', (text, number) => {
    expect(source(text, number)).toBeNull();
  });

  it.each([
    ['Colonel Ilo Brand said by phone that 400 had died.', '400', 'Colonel Ilo Brand'],
    ['Ilo Brand, who commands a battalion there, said by email that 400 had died.', '400', 'Ilo Brand'],
    ['The toll claimed by the rebels was 400.', '400', 'the rebels'],
    ['Paratroopers identified that 400 fighters hid there.', '400', 'Paratroopers'],
    ['Investigators identified 400 names of the dead.', '400', 'Investigators'],
    ['The army claims to have killed 400 militants.', '400', 'The army'],
    ['(NWA) The army announced that 400 had died.', '400', 'The army'],
    ['According to preliminary data, 400 soldiers were killed, the ministry said.', '400', 'the ministry'],
    ["According to the ministry's data, 400 soldiers were killed, the agency said.", '400', "the ministry's data"],
    ['A spokesperson denied press reports that Oslo would pull out 400.', '400', 'press reports'],
    ['The press reports that Oslo would pull out 400.', '400', 'The press'],
    ['Orlen said to the council that in his opinion 400 were left.', '400', 'Orlen'],
    ['Norland military estimates, moreover, had the enemy at 400.', '400', 'Norland military estimates'],
    ['Reports before this gave over 400 casualties.', '400', 'Reports'],
    ['There is a number that the officers give, and it is 400.', '400', 'the officers'],
    ['The ministry is satisfied with "at least 400".', '400', 'The ministry'],
    ['The general is adamant that 400 are enough.', '400', 'The general'],
    ['President Ana Holt signed a decree that sets the force at 400.', '400', 'President Ana Holt'],
    ['Ana Holt condemned the ambush in which 400 were killed.', '400', 'Ana Holt'],
    ['As many as 400 may go, said people who know the plans.', '400', 'people who know the plans'],
    ['"We killed 400," Sheikh Nuri, al-Rawda\'s spokesperson, told Reuters.', '400', 'Sheikh Nuri'],
  ])('%s', (text, number, want) => {
    expect(source(text, number)).toBe(want);
  });
});

describe('accounts that go on', () => {
  it.each([
    ['The ministry said it would send 90 men. That would bring the contingent to 400.', '400', 'The ministry'],
    ['The ministry said it would send 90 men.\n\nThat would bring the contingent to 400.', '400', 'The ministry'],
    ['The ministry said 90 men had left.\n\nWith them 400 are now abroad.', '400', 'The ministry'],
    [
      'Ilo Brand said the fighters had been beaten. Four of the fighters died on Monday. Another 400 fled.',
      '400',
      'Ilo Brand',
    ],
    ['The ministry said it had sent a ship. The first group, 400 soldiers, is for the island.', '400', 'The ministry'],
    ['Ana Holt condemned the attack on the convoy. It killed 400.', '400', 'Ana Holt'],
    [
      'Colonel Brand took a press briefing through the day. Yesterday rebels came and 400 fell.',
      '400',
      'Colonel Brand',
    ],
    ['What the minister expects\n- 400 men are called in each year.', '400', 'the minister'],
    [
      'The council extended the mandate on Friday. By the terms of the resolution, the ceiling rises to 400.',
      '400',
      'The council',
    ],
    [
      'A military official said 90 had left.\n\nThe officer told us that 400 were missing.',
      '400',
      'A military official',
    ],
    ['Colonel Brand of the army was there, Brand said. The army said 400 were missing.', '400', 'The army'],
    [
      'The figures come from a report by the Audit Office.\n\nThe army lost 400 men, the report says.',
      '400',
      'the Audit Office',
    ],
  ])('%s', (text, number, want) => {
    expect(source(text, number)).toBe(want);
  });

  it.each([
    ['The minister said 90 men would leave. Norland intervened in January 2013 with 400 soldiers.', '400'],
    ['The spokesman said two were hurt. UNIFIL has about 400 troops in the south.', '400'],
    ['Orlen said 90 men would go. Brand said so too.\n\nThat would put 400 men there.', '400'],
    ['The minister said 90 men had left. Those losses led Norland to send 400 men.', '400'],
    ['The minister said 90 men would leave. Without them the force would be short of 400.', '400'],
  ])('not: %s', (text, number) => {
    expect(source(text, number)).toBeNull();
  });
});
