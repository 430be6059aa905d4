import type { Claim } from '../model/claim.js';
import { shortHash } from './fold.js';
import { push } from './order.js';

/**
 * Statements that a user's corrections part or join: the marks travel on the claims, so that they hold wherever the claims are
 * merged. Each mark is given the statement that its claim would have had.
 */
export function regroup(claims: Claim[]): Claim[] {
  if (!claims.some((claim) => claim.corrected?.some((mark) => mark.field === 'statement'))) return claims;
  const parted = claims.map((claim) => {
    const leaving = marksOf(claim).find((mark) => mark.split);
    return leaving ? shortHash(`split\n${together(claim, leaving.split!).join('\n')}`) : claim.statement;
  });
  const statementsOf = new Map<string, string[]>();
  for (const [i, { id }] of claims.entries()) push(statementsOf, id, parted[i]);
  const joined = new Joined();
  for (const [i, claim] of claims.entries()) {
    for (const { merged } of marksOf(claim)) {
      for (const id of merged ?? []) for (const other of statementsOf.get(id) ?? []) joined.join(parted[i], other);
    }
  }
  return claims.map((claim, i) => ({
    ...claim,
    statement: joined.nameOf(parted[i]),
    ...(claim.corrected && {
      corrected: claim.corrected.map((mark) =>
        mark.field === 'statement' ? { ...mark, from: claim.statement } : mark,
      ),
    }),
  }));
}

const marksOf = ({ corrected = [] }: Claim) => corrected.filter((mark) => mark.field === 'statement');

const together = ({ id }: Claim, others: readonly string[]): string[] => [...new Set([id, ...others])].sort();

/** Statements that are one, under the first of their ids. */
class Joined {
  private readonly above = new Map<string, string>();

  nameOf(id: string): string {
    let name = id;
    for (let next = this.above.get(name); next !== undefined; next = this.above.get(name)) name = next;
    return name;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.nameOf(a), this.nameOf(b)];
    if (x !== y) this.above.set(x < y ? y : x, x < y ? x : y);
  }
}
