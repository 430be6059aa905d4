import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Claim, compareClaims, extractClaims, readDocuments } from '../../src/index.js';
import type { Comparison, Remark } from '../../src/model/comparison.js';
import { compareTable } from '../../src/render/compare-table.js';
import { PLAIN } from '../../src/render/types.js';
import { expectGolden } from '../golden.js';

/* The made-up collection read and compared from end to end: the answers that a careful reader gives. */

interface Told {
  speaker: string;
  date: string | null;
  number: number;
}
interface Answer {
  question: { force: string | null; status: string; place: string | null };
  why: string;
  statements: (Told & { interval: [number | null, number | null]; reports: number; outlets: number })[];
  verdicts?: { a: Told; b: Told; verdict: string; gap: number | null; gapPercent: number | null }[];
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { comparisons: answers } = JSON.parse(readFileSync(folder('answers.json'), 'utf8')) as { comparisons: Answer[] };

let found: Comparison[] = [];
beforeAll(async () => {
  const claims: Claim[] = [];
  const remarks: Remark[] = [];
  for await (const document of readDocuments([folder('docs')])) {
    const read = extractClaims(document);
    claims.push(...read.claims);
    remarks.push(...read.remarks);
  }
  found = compareClaims(claims, { remarks });
});

const comparisonOf = ({ question }: Answer) =>
  found.find(
    ({ question: q }) =>
      q.force === question.force && q.status === question.status && q.place === question.place && !q.change && !q.rate,
  );

/** By the day that the count held; a range by its lower bound. */
const told = ({ speaker, date, asOf, count }: Comparison['statements'][number]): Told => ({
  speaker: speaker.name,
  date: (asOf ?? date).value,
  number: (count.best ?? count.low ?? count.high)!,
});
const inOrder = <T extends Told>(list: T[]): T[] =>
  [...list].sort((a, b) => `${a.date}${a.speaker}${a.number}`.localeCompare(`${b.date}${b.speaker}${b.number}`));
const pair = (a: Told, b: Told) =>
  inOrder([a, b])
    .map(({ speaker, date, number }) => `${speaker} ${date} ${number}`)
    .join(' / ');

describe('the made-up collection compared', () => {
  it.each(
    answers.map(
      (answer) => [`${answer.question.force} ${answer.question.status} ${answer.question.place}`, answer] as const,
    ),
  )('statements: %s', (_, answer) => {
    const comparison = comparisonOf(answer);
    expect(comparison, answer.why).toBeDefined();
    const statements = comparison!.statements.map((s) => ({
      ...told(s),
      interval: s.interval,
      reports: s.reports,
      outlets: s.outlets,
    }));
    expect(inOrder(statements)).toEqual(inOrder(answer.statements));
  });

  it.each(
    answers
      .filter((a) => a.verdicts?.length)
      .map(
        (answer) => [`${answer.question.force} ${answer.question.status} ${answer.question.place}`, answer] as const,
      ),
  )('verdicts: %s', (_, answer) => {
    const comparison = comparisonOf(answer)!;
    const byId = new Map(comparison.statements.map((s) => [s.statement, told(s)]));
    const verdicts = new Map(
      comparison.verdicts.map((v) => [
        pair(byId.get(v.a)!, byId.get(v.b)!),
        [v.verdict, v.gap || null, v.gapPercent ? Math.round(v.gapPercent * 10) / 10 : null],
      ]),
    );
    for (const { a, b, verdict, gap, gapPercent } of answer.verdicts!) {
      expect([pair(a, b), verdicts.get(pair(a, b))]).toEqual([pair(a, b), [verdict, gap, gapPercent]]);
    }
  });
});

/* Groups, consensus, context, changes and remarks besides, as a person reads them: looked over by hand, then held. */
it('the whole comparison is printed as it was looked over', () => {
  const result = { documents: [], claims: [], comparisons: found, warnings: [] };
  expectGolden(
    'collection-compare.table',
    [...compareTable(result, { palette: PLAIN, width: 120, columns: [] })].join(''),
  );
});
