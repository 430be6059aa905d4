import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateMentions, findDates, resolveMention } from '../../../../src/language/en/dates/index.js';

/** A Tuesday. */
const REFERENCE = '2024-11-05';

describe('findDates', () => {
  it.each<[string, string, string | null]>([
    // Weekdays: told as past, the latest; to come, the next.
    ['The envoy said Monday that it was over.', 'Monday', '2024-11-04'],
    ['The envoy told reporters on Tuesday.', 'Tuesday', '2024-11-05'],
    ['The force will leave Thursday.', 'Thursday', '2024-11-07'],
    ['The fleet is due to sail on Sunday.', 'Sunday', '2024-11-10'],
    ['The council met last Tuesday.', 'last Tuesday', '2024-10-29'],
    ['They are to meet next Friday.', 'next Friday', '2024-11-08'],
    ['It sank on Thursday of last week.', 'Thursday of last week', '2024-10-31'],
    ['Two guards were shot Friday night.', 'Friday night', '2024-11-01'],
    ['They planned to leave the port on Wednesday.', 'Wednesday', '2024-11-06'],
    ['Talks will open on Friday, November 8.', 'Friday, November 8', '2024-11-08'],
    // Days of the calendar.
    ['He was killed on Nov. 3.', 'Nov. 3', '2024-11-03'],
    ['It began on 24 February 2022.', '24 February 2022', '2022-02-24'],
    ['It began on 24th of February.', '24th of February', '2024-02-24'],
    ['They crossed on December 8.', 'December 8', '2023-12-08'],
    ['They must be home by Jan. 14.', 'Jan. 14', '2025-01-14'],
    ['The fighting of October 13 to 16 was fierce.', 'October 13 to 16', '2024-10-13'],
    ['The note is dated 2024-10-30.', '2024-10-30', '2024-10-30'],
    ['A decree of 13.02.24 says so.', '13.02.24', '2024-02-13'],
    // Precision is kept.
    ['In November there were 200.', 'November', '2024-11'],
    ['It has been so since late October.', 'October', '2024-10'],
    ['It was founded in 1998.', '1998', '1998'],
    ['They left in March last year.', 'March last year', '2023-03'],
    ['They came in early May 2023.', 'May 2023', '2023-05'],
    ['They came last week.', 'last week', '2024-10-28'],
    ['They came last month.', 'last month', '2024-10'],
    ['They came last year.', 'last year', '2023'],
    ['It was a hot season in summer 2023.', 'summer 2023', '2023-06'],
    // Days told from the day of writing.
    ['He said so yesterday.', 'yesterday', '2024-11-04'],
    ['They landed the day before yesterday.', 'the day before yesterday', '2024-11-03'],
    ['They spoke this morning.', 'this morning', '2024-11-05'],
    ['They will speak tomorrow.', 'tomorrow', '2024-11-06'],
    ['They left two weeks ago.', 'two weeks ago', '2024-10-22'],
    ['They left 11 days ago.', '11 days ago', '2024-10-25'],
    ['Shells fell last night.', 'last night', '2024-11-04'],
    ['It was taken on Christmas Eve.', 'Christmas Eve', '2023-12-24'],
    // Nothing to settle the day.
    ['They left several weeks ago.', 'several weeks ago', null],
    ['They left recently.', 'recently', null],
  ])('%s', (text, words, value) => {
    expect(findDates(text, { reference: REFERENCE }).map((d) => [d.text, d.value])).toEqual([[words, value]]);
  });

  it.each([
    'They may march at dawn.',
    'Ana May said nothing.',
    'He sat down in the sun.',
    'In May 20 soldiers is no date.',
    'Some 2,024 men and 1990 women came.',
    'It costs 92 lives a day.',
    'The 82nd brigade has 400 men.',
    'He told USA Today.',
    'The ratio is 05/06/2024.',
    'Every Monday they drill.',
    'A force of 2000 soldiers.',
    'They landed in Marseille, and in Sepang they fell back.',
    'He may have decided by now.',
  ])('finds no day in: %s', (text) => {
    expect(findDates(text, { reference: REFERENCE }).filter((d) => d.value?.length === 10)).toEqual([]);
  });

  it('leaves what hangs on the day of writing null without one', () => {
    const found = findDates('He said Monday that 40 fell on May 3, 2024, and some in June.', { reference: null });
    expect(found.map((d) => d.value)).toEqual([null, '2024-05-03', null]);
  });

  it('counts "a day later" from the day last spoken of', () => {
    const found = findDates('They landed on May 3. A day later they left, and the next week they were home.', {
      reference: REFERENCE,
    });
    expect(found.map((d) => d.value)).toEqual(['2024-05-03', '2024-05-04', '2024-05-06']);
  });

  it('gives true spans for any text', () => {
    const words = fc.constantFrom(
      'Monday',
      'May',
      '3',
      '2024',
      'last',
      'week',
      'ago',
      'two',
      'days',
      'said',
      ',',
      '.',
      '-',
      'the',
      'in',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), fc.constantFrom(' ', '', '\n'), (parts, glue) => {
        const text = parts.join(glue);
        let last = 0;
        for (const d of findDates(text, { reference: REFERENCE })) {
          expect(text.slice(d.start, d.end)).toBe(d.text);
          expect(d.start).toBeGreaterThanOrEqual(last);
          expect(d.value === null || /^\d{4}(-\d\d(-\d\d)?)?$/.test(d.value)).toBe(true);
          last = d.end;
        }
      }),
    );
  });
});

describe('dateMentions', () => {
  it.each<[string, boolean[]]>([
    ['The envoy said Monday that 23 were killed on November 18.', [true, false]],
    ['In a note on Wednesday, the navy said 40 fell at the ford on May 9.', [true, false]],
    ['The ministry on Friday published the names.', [true]],
    ['On Jan. 4 the general reported 3,800 dead.', [true]],
    ['He said in a video message during a session of parliament on Tuesday.', [true]],
    ['It said that 43 were held on Thursday morning.', [false]],
    ['He said the force would leave on Friday.', [false]],
    ['As of 30 January there were 500, the ministry said.', [false]],
    ['After the talks in Oslo on May 11, an official told the paper.', [false]],
    ['The agreement of August 12, it said, holds.', [false]],
    ['They gave it up last year.', [false]],
    ['He laughed at a statement on Sunday by the rebel leader.', [true]],
    ['The 400 troops that the ministry announced on Sunday have left.', [false]],
    ['The plan that the ministry announced on Sunday sends 400 troops.', [true]],
    ['After she spoke on Sunday, the minister left.', [false]],
    ['Ahead of the talks on Sunday the minister wrote to her.', [false]],
    ['He made public the figures on Sunday.', [true]],
    ['He made 40 boats by Sunday.', [false]],
  ])('tells the day of saying: %s', (text, saying) => {
    expect(dateMentions(text, 0, text.length).map((m) => m.saying)).toEqual(saying);
  });

  it.each<[string, string | null]>([
    ['As of 30 January 2024 it had 500.', 'as_of'],
    ['Since early May 2024 it has had 500.', 'since'],
    ['By the end of June 2024 it had 500.', 'by'],
    ['In 2021 it had 500.', 'in'],
    ['There were some 5,000 on May 2.', 'on'],
    ['Until March 2023 it had 500.', 'until'],
  ])('frame: %s', (text, frame) => {
    expect(dateMentions(text, 0, text.length).map((m) => m.frame)).toEqual([frame]);
  });
});

describe('resolveMention', () => {
  const only = (text: string) => dateMentions(text, 0, text.length)[0]!;
  it('gives stretches with their last day', () => {
    expect(resolveMention(only('They came last week.'), REFERENCE)).toEqual({ value: '2024-10-28', end: '2024-11-03' });
    expect(resolveMention(only('over the past two weeks'), REFERENCE)).toEqual({
      value: '2024-10-22',
      end: '2024-11-05',
    });
    expect(resolveMention(only('The fighting of October 13 to 16 ended.'), REFERENCE)).toEqual({
      value: '2024-10-13',
      end: '2024-10-16',
    });
  });

  it('never dates what was said after the day of writing', () => {
    expect(resolveMention(only('He will speak on November 9, 2024.'), REFERENCE, { said: true })).toBeNull();
    expect(resolveMention(only('He will speak on Friday.'), REFERENCE, { said: true })?.value).toBe('2024-11-01');
  });
});

describe('speed', () => {
  it('stays linear on one sentence without stops', () => {
    for (const unit of [
      'said Monday that ',
      'the end of the week of ',
      'on May 3 ',
      '1990 ',
      'after and will ',
      '12.',
      'May-',
    ]) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const begin = performance.now();
      dateMentions(text, 0, text.length);
      expect(performance.now() - begin).toBeLessThan(4000);
    }
  });
});
