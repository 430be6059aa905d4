import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectStatements, type Statement } from '../../src/compare/collect.js';
import { contestedPairs, eachContested } from '../../src/compare/contested.js';
import { type Box, groupsOf } from '../../src/compare/groups.js';
import { assignStatements, type CompareOptions, compareClaims, DEFAULT_KEYS } from '../../src/compare/index.js';
import { verdictOf } from '../../src/compare/verdicts.js';
import type { Claim } from '../../src/model/claim.js';
import type { Comparison } from '../../src/model/comparison.js';
import { type ClaimRow, claim } from './build.js';

const numbers = fc.constantFrom(
  ...[
    '900',
    '~900',
    '<=1,000',
    '>=800',
    '>900',
    '<700',
    '800-1,000',
    '1,000',
    '~1,000',
    '1,020',
    'hundreds',
    'thousands',
  ],
);
const days = fc.constantFrom(null, '2031-05-01', '2031-05-04', '2031-05-09', '2031-05-20', '2031-05');

const rows: fc.Arbitrary<ClaimRow> = fc.record({
  n: numbers,
  day: days,
  speaker: fc.constantFrom(
    'Mara Holt',
    'Holt',
    'Ida Holt',
    'Per Lund',
    { name: 'Norlandic Army', kind: 'organization' as const, country: 'NL' },
    { name: 'Brand', organization: 'Norlandic Army', country: 'NL' },
    { name: 'officials', kind: 'group' as const },
    { name: 'Vale Herald', kind: 'outlet' as const },
  ),
  place: fc.constantFrom('Tarn', 'Holm', 'Vale', null),
  force: fc.constantFrom('Norlandic', null),
  status: fc.constantFrom('present' as const, 'killed' as const, 'casualties' as const),
  stance: fc.constantFrom('asserts' as const, 'asserts' as const, 'denies' as const),
  change: fc.constantFrom(null, null, null, 'increase' as const),
  doc: fc.constantFrom('p', 'q', 'r'),
  published: fc.constantFrom('2031-05-05', null),
  quote: fc.constantFrom(
    '# of them in Tarn',
    'She said # of them are there.',
    '"There are # of them in that valley," she said.',
  ),
});

const collections = fc.array(rows, { minLength: 1, maxLength: 14 }).map(number);

/** Claims with ids and places of their own. */
function number(list: ClaimRow[]): Claim[] {
  return list.map((row, i) => claim({ ...row, id: `${row.doc}${String(i).padStart(3, '0')}`, at: i * 1000 }));
}

const options: fc.Arbitrary<CompareOptions> = fc.record({
  by: fc.constantFrom('speaker', 'organization', 'country', 'source'),
  window: fc.constantFrom(0, 7, 400),
  tolerance: fc.constantFrom(0, 5),
  includeUndated: fc.boolean(),
});

describe('statements', () => {
  it('partition the claims alike in whatever order they come', () => {
    fc.assert(
      fc.property(
        collections,
        fc.constantFrom('document', 'corpus'),
        fc.infiniteStream(fc.nat()),
        (claims, scope, order) => {
          const ids = (list: Claim[]) => new Map(assignStatements(list, scope).map((c) => [c.id, c.statement]));
          const keys = [...claims.keys()].map((i) => [order.next().value as number, i]);
          const shuffled = keys.sort((a, b) => a[0] - b[0]).map(([, i]) => claims[i]);
          const expected = ids(claims);
          for (const [id, statement] of ids(shuffled)) expect(statement).toBe(expected.get(id));
        },
      ),
    );
  });

  it('never hold two claims that contradict each other', () => {
    fc.assert(
      fc.property(collections, (claims) => {
        for (const { claims: group } of collectStatements(assignStatements(claims, 'corpus'), DEFAULT_KEYS)) {
          for (const field of [
            (c: Claim) => c.place?.name,
            (c: Claim) => c.force?.name,
            (c: Claim) => c.status,
            (c: Claim) => c.stance,
            (c: Claim) => c.change ?? 'level',
          ]) {
            expect(new Set(group.map(field).filter(Boolean)).size).toBeLessThanOrEqual(1);
          }
          expect(
            new Set(group.map((c) => c.speaker.name).filter((n) => / (Holt|Lund)$/.test(n))).size,
          ).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('verdicts', () => {
  const statement = (row: ClaimRow): Statement =>
    collectStatements(assignStatements([claim({ ...row, doc: 'p', id: 'a', at: 0 })], 'corpus'), DEFAULT_KEYS)[0];
  const rules = { window: 7, tolerance: 5, includeUndated: true };

  it('are symmetric', () => {
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (x, y, includeUndated) => {
        const [a, b] = [statement(x), statement(y)];
        const { verdict, gap, gapPercent } = verdictOf(a, b, { ...rules, includeUndated });
        expect(verdictOf(b, a, { ...rules, includeUndated })).toMatchObject({ verdict, gap, gapPercent });
      }),
    );
  });

  it('agree with themselves', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const a = statement(row);
        expect(verdictOf(a, a, rules)).toMatchObject({ verdict: 'agree', gap: 0 });
      }),
    );
  });

  it('diverge or are close exactly where a gap is left', () => {
    fc.assert(
      fc.property(rows, rows, (x, y) => {
        const { verdict, gap } = verdictOf(
          statement({ ...x, status: 'present' }),
          statement({ ...y, status: 'present' }),
          rules,
        );
        if (verdict === 'agree') expect(gap).toBe(0);
        else if (verdict !== 'not_comparable') expect(gap).toBeGreaterThan(0);
      }),
    );
  });
});

describe('comparison', () => {
  it('is the same whatever the order of claims', () => {
    fc.assert(
      fc.property(collections, options, fc.integer({ min: 0, max: 13 }), (claims, settings, turn) => {
        const turned = [...claims.slice(turn), ...claims.slice(0, turn)].reverse();
        expect(compareClaims(turned, settings)).toEqual(compareClaims(claims, settings));
      }),
    );
  });

  it('counts as contested what does not meet inside the window', () => {
    fc.assert(
      fc.property(collections, options, (claims, settings) => {
        for (const found of compareClaims(claims, settings)) {
          const apart = found.verdicts.filter((v) => v.verdict === 'close' || v.verdict === 'diverge');
          if (settings.by !== 'source') expect(found.contested).toBe(apart.length);
        }
      }),
    );
  });

  it('keeps its verdicts when a report is printed again', () => {
    const view = (found: Comparison[]) =>
      found.map(({ question, verdicts, groups, consensus, changes, statements }) => ({
        question,
        verdicts,
        groups,
        consensus,
        changes,
        statements: statements.map((s) => [s.statement, s.interval, s.counted]),
      }));
    fc.assert(
      fc.property(
        collections,
        fc.nat(),
        fc.constantFrom('2031-05-01', '2031-05-05', null),
        (claims, pick, published) => {
          // Only claims that say all: what an open one joins may depend on what is near it.
          const full = claims.filter(
            (c) => c.place && c.force && c.date.value && c.speaker.kind === 'person' && / /.test(c.speaker.name),
          );
          fc.pre(full.length > 0);
          const first = full[pick % full.length];
          const again: Claim = {
            ...first,
            id: 'zzz',
            source: {
              ...first.source,
              file: 'again.txt',
              document: 'again',
              outlet: 'Again',
              published: published === null ? null : { ...first.date, value: published },
            },
          };
          expect(view(compareClaims([...full, again]))).toEqual(view(compareClaims(full)));
        },
      ),
    );
  });

  it('gives every counted statement a group, and the groups to counted ones only', () => {
    fc.assert(
      fc.property(collections, options, (claims, settings) => {
        for (const found of compareClaims(claims, settings)) {
          const grouped = new Set(found.groups.flatMap((g) => g.statements));
          expect([...grouped].sort()).toEqual(
            found.statements
              .filter((s) => s.counted)
              .map((s) => s.statement)
              .sort(),
          );
        }
      }),
    );
  });
});

describe('groups', () => {
  const boxes = fc.array(
    fc.tuple(fc.nat(12), fc.nat(5), fc.nat(20), fc.nat(4), fc.boolean(), fc.boolean()).map(
      ([low, width, from, length, open, undated]): Box => ({
        low,
        high: open && width === 5 ? Number.POSITIVE_INFINITY : low + width,
        from: undated && length === 4 ? Number.NEGATIVE_INFINITY : from,
        to: undated && length === 4 ? Number.POSITIVE_INFINITY : from + length,
      }),
    ),
    { maxLength: 9 },
  );

  it('are exactly the maximal sets of pairwise agreeing boxes', () => {
    fc.assert(
      fc.property(boxes, fc.nat(6), (list, window) => {
        const found = groupsOf(list, window, 1000).groups.map((g) => g.members.join());
        expect(new Set(found).size).toBe(found.length);
        expect(found.sort()).toEqual(byForce(list, window).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('print the largest first', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 3 }), (list, limit) => {
        const all = groupsOf(list, 3, 1000).groups.map((g) => g.members.length);
        expect(groupsOf(list, 3, limit).groups.map((g) => g.members.length)).toEqual(all.slice(0, limit));
        expect([...all].sort((a, b) => b - a)).toEqual(all);
      }),
    );
  });

  /** All subsets, kept where all pairs agree and nothing more agrees with all. */
  function byForce(list: Box[], window: number): string[] {
    const agree = (a: Box, b: Box) =>
      a.low <= b.high && b.low <= a.high && a.from - b.to <= window && b.from - a.to <= window;
    const sets: string[] = [];
    for (let bits = 1; bits < 1 << list.length; bits++) {
      const inside = list.map((_, i) => i).filter((i) => bits & (1 << i));
      const outside = list.map((_, i) => i).filter((i) => !(bits & (1 << i)));
      const agreesWithAll = (i: number) => inside.every((j) => i === j || agree(list[i], list[j]));
      if (inside.every(agreesWithAll) && !outside.some(agreesWithAll)) sets.push(inside.join());
    }
    return sets;
  }
});

describe('contested pairs', () => {
  it('are those counted one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, days), { maxLength: 12 }), fc.nat(20), (list, window) => {
        const votes = list.map(([n, day], i) => {
          const id = `a${i}`;
          const [statement] = collectStatements(
            [{ ...claim({ n, day, id, doc: 'p', at: i }), statement: id }],
            DEFAULT_KEYS,
          );
          return { statement, voices: [{ key: id, name: id }], voiceKey: id, counted: true };
        });
        const pairs: string[] = [];
        for (let i = 0; i < votes.length; i++) {
          for (let j = i + 1; j < votes.length; j++) {
            const { verdict } = verdictOf(votes[i].statement, votes[j].statement, {
              window,
              tolerance: 5,
              includeUndated: true,
            });
            if (verdict === 'close' || verdict === 'diverge')
              pairs.push([votes[i].voiceKey, votes[j].voiceKey].sort().join());
          }
        }
        expect(contestedPairs(votes, { window })).toBe(pairs.length);
        const found = [...eachContested(votes, { window })].map((pair) =>
          pair
            .map((v) => v.voiceKey)
            .sort()
            .join(),
        );
        expect(found.sort()).toEqual(pairs.sort());
      }),
    );
  });
});
