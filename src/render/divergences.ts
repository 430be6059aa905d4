import type { Warning } from '../model/claim.js';
import type { Divergence } from '../model/findings.js';
import { heldOn, questionTitle, UNDATED } from './question.js';
import type { RowsResult } from './rows.js';
import { visible } from './safe.js';
import { countWords, number, plural } from './words.js';

export interface CheckResult {
  divergences: readonly Divergence[];
  /** Pairs apart, close ones among them, that are not named. */
  omitted: number;
  questions: number;
  warnings: readonly Warning[];
}

/** A row a reason: the verdict in sign and word, the question, the two voices and how far they are apart. */
export function divergenceRows({ divergences, omitted, questions, warnings }: CheckResult): RowsResult {
  const more = omitted > 0 ? `, and ${plural(omitted, 'pair')} apart besides` : '';
  const looked = `in ${plural(questions, 'question')}`;
  return {
    name: 'divergences',
    extra: {
      diverges: divergences.length > 0,
      questions,
      ...(omitted > 0 ? { divergencesOmitted: omitted } : {}),
    },
    records: divergences,
    warnings,
    columns: ['Verdict', 'Question', 'Voice', 'Against', 'Apart'].map((title) => ({ title, align: 'left' })),
    paint: (palette) => [palette.bad],
    cells: divergences.map((found) => [
      VERDICTS[found.kind],
      questionTitle(found),
      voiceWords(found.a),
      voiceWords(found.b),
      apartWords(found),
    ]),
    fields: FIELDS,
    values: divergences.map(valuesOf),
    total: `${plural(divergences.length, 'divergence')} ${looked}${more}`,
    none: `No divergence ${looked}.`,
  };
}

const VERDICTS: Record<Divergence['kind'], string> = { diverge: '≠ diverge', exceeds: '⊃ exceeds' };

const voiceWords = (side: Divergence['a']): string =>
  `${visible(side.speaker.name)} ${countWords(side.count)} (${heldOn(side) ?? UNDATED})`;

function apartWords({ gap, gapPercent }: Divergence): string {
  if (gap === null) return '-';
  return number(gap) + (gapPercent === null ? '' : `, ${number(Math.round(gapPercent * 10) / 10)} %`);
}

const SIDE_FIELDS = ['statement', 'speaker', 'date', 'as_of', 'count_text', 'low', 'high', 'best'];
const FIELDS = [
  ...['kind', 'force', 'unit', 'status', 'realis', 'place'],
  ...SIDE_FIELDS.map((field) => `a_${field}`),
  ...SIDE_FIELDS.map((field) => `b_${field}`),
  ...['gap', 'gap_percent', 'reason'],
];

function valuesOf({ kind, question: q, a, b, gap, gapPercent, reason }: Divergence) {
  const values = ({ statement, speaker, date, asOf, count }: Divergence['a']) => [
    statement,
    speaker.name,
    date.value,
    asOf?.value,
    count.text,
    count.low,
    count.high,
    count.best,
  ];
  const about = [kind, q.force, q.unit, q.status, q.realis, q.place];
  return [...about, ...values(a), ...values(b), gap, gapPercent, reason];
}
