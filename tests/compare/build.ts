import type { Claim, Count, Place, Speaker } from '../../src/model/claim.js';

/* Claims by hand: what matters to a case is given, the rest is the same everywhere. */

export interface ClaimRow {
  /** `11,000`, `~12,000`, `<=10,000`, `>=500`, `>2,000`, `<300`, `11,000-12,000`, `thousands`. */
  n: string;
  speaker?: string | (Partial<Speaker> & { name: string });
  day?: string | null;
  end?: string;
  asOf?: string | null;
  force?: string | null;
  place?: string | null | (Partial<Place> & { name: string });
  status?: Claim['status'];
  unit?: string;
  realis?: Claim['realis'];
  stance?: Claim['stance'];
  change?: Claim['change'];
  rate?: Claim['rate'];
  each?: string;
  partOf?: string;
  /** The sentence; `#` stands for the number. */
  quote?: string;
  title?: string;
  doc?: string;
  file?: string;
  article?: number;
  outlet?: string | null;
  published?: string | null;
  at?: number;
  id?: string;
}

const FORCES: Record<string, string | null> = { Norlandic: 'NL', Estmark: 'ES', 'Red Banner': null };
const WITHIN: Record<string, string[]> = {
  Tarn: ['Vale'],
  Holm: ['Tarn', 'Vale'],
  Brock: ['Vale'],
};

let serial = 0;

/** A claim of Mara Holt's in one document, said on 4 May 2031 of Norlandic troops in Tarn. */
export function claim(row: ClaimRow): Claim {
  serial++;
  const doc = row.doc ?? 'one';
  const at = row.at ?? serial * 100;
  const count = countOf(row.n);
  const quote = row.quote ?? `There are # troops there, said in the sentence of ${row.id ?? `${doc} at ${at}`}.`;
  const mark = quote.indexOf('#');
  const start = at + Math.max(0, mark);
  const text = quote.replace('#', count.text);
  const day = row.day === undefined ? '2031-05-04' : row.day;
  return {
    id: row.id ?? `${doc}-${at}`,
    statement: '',
    speaker: speakerOf(row.speaker ?? 'Mara Holt'),
    via: [],
    date: {
      value: day,
      ...(row.end ? { end: row.end } : {}),
      text: day,
      basis: day ? 'stated' : null,
      confidence: 'high',
    },
    asOf: row.asOf ? { value: row.asOf, text: row.asOf, basis: 'stated', confidence: 'high' } : null,
    count: { ...count, start, end: start + count.text.length },
    change: row.change ?? null,
    rate: row.rate ?? null,
    each: row.each ? { of: row.each } : null,
    partOf: row.partOf ?? null,
    unit: row.unit ?? 'troops',
    force: row.force === null ? null : forceOf(row.force ?? 'Norlandic'),
    status: row.status ?? 'present',
    realis: row.realis ?? 'actual',
    stance: row.stance ?? 'asserts',
    place: row.place === null ? null : placeOf(row.place ?? 'Tarn'),
    hedges: [],
    source: {
      file: row.file ?? `${doc}.txt`,
      document: doc,
      article: row.article ?? 0,
      title: row.title ?? null,
      outlet: row.outlet === undefined ? `The ${doc} Post` : row.outlet,
      url: null,
      published:
        row.published === null
          ? null
          : { value: row.published ?? '2031-05-05', text: null, basis: 'stated', confidence: 'high' },
      line: 1,
      column: 1,
      start: at,
      end: at + text.length,
      quote: text,
    },
  };
}

export function speakerOf(speaker: string | (Partial<Speaker> & { name: string })): Speaker {
  const given = typeof speaker === 'string' ? { name: speaker } : speaker;
  return { kind: 'person', role: null, organization: null, country: null, text: given.name, basis: 'stated', ...given };
}

const forceOf = (name: string) => ({ name, country: FORCES[name] ?? null });

function placeOf(place: string | (Partial<Place> & { name: string })): Place {
  const given = typeof place === 'string' ? { name: place } : place;
  return {
    country: 'VA',
    within: WITHIN[given.name] ?? [],
    relation: 'in',
    text: given.name,
    basis: 'stated',
    ...given,
  };
}

/** A count as `claim` takes it, without its offsets. */
export function countOf(words: string): Count {
  const number = (text: string) => Number(text.replaceAll(',', ''));
  const count = (qualifier: Count['qualifier'], bounds: Partial<Count>): Count => ({
    low: null,
    high: null,
    best: null,
    qualifier,
    text: words,
    start: 0,
    end: words.length,
    ...bounds,
  });
  const vague = VAGUE[words];
  if (vague) return count('vague', { low: vague });
  const range = /^([\d,]+)-([\d,]+)$/.exec(words);
  if (range) return count('range', { low: number(range[1]), high: number(range[2]) });
  const [, sign, digits] = /^(~|<=|>=|>|<)?([\d,]+)$/.exec(words)!;
  const n = number(digits);
  if (sign === '~') return count('approx', { best: n });
  if (sign === '<=') return count('up_to', { high: n });
  if (sign === '<') return count('fewer_than', { high: n });
  if (sign === '>=') return count('at_least', { low: n });
  if (sign === '>') return count('more_than', { low: n });
  return count('exact', { low: n, high: n, best: n });
}

const VAGUE: Record<string, number> = {
  dozens: 24,
  hundreds: 200,
  thousands: 2000,
  'several thousand': 2000,
  'tens of thousands': 20_000,
  'hundreds of thousands': 200_000,
};
