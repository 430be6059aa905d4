import { describe, expect, it } from 'vitest';
import { resolveClaimDates } from '../../src/extract/claim-dates.js';
import { viewArticle } from '../../src/extract/view.js';
import { DATES } from '../../src/language/en/dates/index.js';
import type { ArticleView, CountMention } from '../../src/model/analysis.js';
import type { Status } from '../../src/model/claim.js';
import type { ClaimDateItem } from '../../src/model/claim-dates.js';
import type { Publication, SourceDocument } from '../../src/model/document.js';

const published = (value: string | null, confidence: 'high' | 'low' = 'high'): Publication | null =>
  value === null ? null : { value, confidence, basis: 'stated', start: null, end: null, rule: 'published-line' };

/** A story whose counts are the numbers in [brackets] and whose cues stand in {braces}; each count takes the cue of its sentence. */
function story(marked: string, day: Publication | null, options: { outlet?: boolean; status?: Status } = {}) {
  const spans: { kind: 'count' | 'cue'; start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const inner = /^[[{]/.test(part) ? part.slice(1, -1) : part;
    if (inner !== part)
      spans.push({ kind: part[0] === '[' ? 'count' : 'cue', start: text.length, end: text.length + inner.length });
    text += inner;
  }
  const document: SourceDocument = { id: 'a', file: 'a', text, sha256: '', metadata: {} };
  const view = viewArticle(
    document,
    text,
    {
      index: 0,
      start: 0,
      end: text.length,
      title: null,
      outlet: null,
      url: null,
      published: day,
      datelinePlace: null,
      noise: [],
      warnings: [],
    },
    new Set(['nov', 'jan', 'aug']),
  );
  const items = spans.filter((s) => s.kind === 'count').map((s) => item(view, s, spans, options));
  return resolveClaimDates(view, items, DATES);
}

function item(
  view: ArticleView,
  span: { start: number; end: number },
  spans: { kind: string; start: number; end: number }[],
  options: { outlet?: boolean; status?: Status },
): ClaimDateItem {
  const sentence = view.sentenceAt(span.start)!;
  const cue = spans.find((s) => s.kind === 'cue' && s.start >= sentence.start && s.end <= sentence.end);
  const words = view.text.slice(span.start, span.end);
  const n = Number(words.replace(/\D/g, ''));
  const count: CountMention = {
    number: {
      ...span,
      text: words,
      low: n,
      high: n,
      best: n,
      qualifier: 'exact',
      core: span,
      kind: 'count',
      hedges: [],
      change: null,
    },
    sentence,
    ...span,
    head: null,
    unit: 'troops',
    status: options.status ?? 'killed',
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
  const words2 = cue && { ...cue, text: view.text.slice(cue.start, cue.end) };
  return {
    count,
    attribution: {
      source: words2 ?? null,
      cue: words2 ?? null,
      content: { start: sentence.start, end: sentence.end },
      via: [],
      stance: 'asserts',
      rule: 'test',
      basis: 'stated',
      remark: null,
    },
    speakerKey: words2?.text ?? 'outlet',
    outletSpeaks: options.outlet ?? false,
  };
}

/** A Tuesday. */
const DAY = published('2024-11-05');

describe('the day of saying', () => {
  it.each<[string, (string | null)[]]>([
    ['The envoy {said} Monday that [23] fell on November 2.', ['2024-11-04']],
    ['In a leaflet on Wednesday, the garrison {said} [23] were killed at the ford on October 18.', ['2024-10-30']],
    ['Ukraine on Jan. 4 {reported} [3,800] casualties.', ['2024-01-04']],
    ['[23] fell on Sunday, the army {said} on Monday.', ['2024-11-04']],
    [
      'His figures were [49], which he {gave} parliament on Friday, and [105] the day after.',
      ['2024-11-01', '2024-11-02'],
    ],
    // Carried from statement to statement.
    [
      'The envoy {said} on Monday that [23] fell. He {added} that [40] were hurt on October 30.',
      ['2024-11-04', '2024-11-04'],
    ],
    ['The envoy {said} on Monday that [23] fell. In 2022, he {said}, [40] fell.', ['2024-11-04', null]],
    ['The envoy {said} on Monday that [23] fell. Last month a captain {said} [40].', ['2024-11-04', '2024-10']],
    [
      'An aide {said} [23] fell. He was speaking in Oslo.\n\nOn Monday he {said} [40] fell.',
      ['2024-11-04', '2024-11-04'],
    ],
    // A headline is dated by its paragraph.
    ['Army: [23] dead at the ford\n\nThe army {said} on Monday that [23] fell.', ['2024-11-04', '2024-11-04']],
    // The perfect, below the top of a story, tells of some day before.
    ['The envoy spoke on Monday. It was late. Nothing else is known. The rebels have {claimed} [40].', [null]],
    // ... unless its sentence opens with the day.
    [
      'The envoy spoke on Monday. It was late. Nothing else is known. On Nov. 2, in the rain, the rebels had {claimed} [40].',
      ['2024-11-02'],
    ],
    ['The envoy {said} it, and [23] fell.', [null]],
    // The day of other people's announcement is not that of the saying.
    ['The [900] men will join the [400] that the ministry announced last week, the major {said}.', [null, null]],
    ['The [500] marines announced on Monday are on their way, the major {said}.', [null]],
    ['The plan that the ministry {announced} on Monday would send [400] men.', ['2024-11-04']],
    ['The ministry {announced} on Monday that [400] men would go.', ['2024-11-04']],
    ['The army {announced} that strikes over the past three weeks killed [300].', [null]],
    // A paragraph that opens another time is not told by the last speaker on that day.
    ['The envoy {said} on Monday that [23] came.\n\nIn 2018, [40] took part, the envoy {said}.', ['2024-11-04', null]],
  ])('%s', (text, values) => {
    expect(story(text, DAY).map((d) => d.date.value)).toEqual(values);
  });

  it('says how sure a day is and where it is from', () => {
    const [own, carried] = story('The envoy {said} on Monday that [23] fell. He {added} that [40] were hurt.', DAY);
    expect(own?.date).toEqual({ value: '2024-11-04', text: 'Monday', basis: 'resolved', confidence: 'high' });
    expect(carried?.date).toEqual({ value: '2024-11-04', text: null, basis: 'resolved', confidence: 'low' });
    expect(story('The envoy {said} on May 3, 2024 that [23] fell.', null)[0]?.date).toMatchObject({
      value: '2024-05-03',
      basis: 'stated',
      confidence: 'high',
    });
  });

  it('is low where the publication date is', () => {
    expect(
      story('The envoy {said} on Monday that [23] fell.', published('2024-11-05', 'low'))[0]?.date.confidence,
    ).toBe('low');
  });

  it('is the publication day for what the outlet itself says, and for nobody else', () => {
    expect(story('Some [900] serve there.', DAY, { outlet: true })[0]?.date).toMatchObject({
      value: '2024-11-05',
      confidence: 'high',
    });
    expect(story('Some [900] serve there, the envoy {said}.', DAY)[0]?.date.value).toBeNull();
  });

  it('warns of a weekday without a publication date', () => {
    const [found] = story('The envoy {said} Monday that [23] fell.', null);
    expect(found?.date.value).toBeNull();
    expect(found?.warning).toContain('Monday');
  });

  it('takes a year from a publication month', () => {
    expect(story('He {said} on January 9 that [40] fell.', published('2025-01'))[0]?.date.value).toBe('2025-01-09');
    expect(story('He {said} on Monday that [40] fell.', published('2025-01'))[0]?.date.value).toBeNull();
  });
});

describe('the day for which a count holds', () => {
  it.each<[string, string | null]>([
    ['As of 30 October 2024 there were [23], the envoy {said} on Monday.', '2024-10-30'],
    ['In June 2024 there were [500] men in the fort, the envoy {said} on Monday.', '2024-06'],
    ['The force has [9,000] men, the envoy {said} on Monday.', null],
    ['[500] men will be there on Friday, the envoy {said} on Monday.', null],
  ])('%s', (text, value) => {
    expect(story(text, DAY, { status: 'present' })[0]?.asOf?.value ?? null).toBe(value);
  });

  it('dates the items of a list by the line above it', () => {
    const held = (text: string) =>
      story(text, DAY, { status: 'present', outlet: true }).map((d) => d.asOf?.value ?? null);
    expect(held('Contributors (as of 30 April 2024):\n- Nepal: [900] men\n- Ghana: [300] men')).toEqual([
      '2024-04-30',
      '2024-04-30',
    ]);
    expect(held('Contributors (as of 30 April 2024)\nNepal: [900] men\n\nThe fort has [50] men.')).toEqual([
      '2024-04-30',
      null,
    ]);
    expect(held('The list is as of 30 April 2024.\n\nThe fort has [50] men.')).toEqual([null]);
    expect(held('There were [900] men, and in 2014 only [50] men.')).toEqual([null, '2014']);
  });

  it('leaves the day of an event to the event', () => {
    expect(story('The envoy {said} Monday that [23] fell on November 2.', DAY)[0]?.asOf).toBeNull();
  });
});
