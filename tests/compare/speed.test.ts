import { expect, it } from 'vitest';
import { compareClaims } from '../../src/compare/index.js';
import type { Claim } from '../../src/model/claim.js';
import { claim } from './build.js';

/* A collection far larger than any shelf: seconds, not minutes. Processor time, so that a busy machine does not count. */

const SECONDS = 20;

function collection(statements: number, places: number, speakers: number): Claim[] {
  let state = 12_345;
  const random = (n: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % n;
  };
  const qualifiers = ['', '', '~', '<=', '>'];
  return Array.from({ length: statements }, (_, i) => {
    const place = random(places);
    const month = String(1 + random(12)).padStart(2, '0');
    const day = String(1 + random(28)).padStart(2, '0');
    return claim({
      id: `id${i}`,
      n: `${qualifiers[random(5)]}${(1 + random(99)) * 10 ** random(4)}`,
      speaker: { name: `Speaker ${word(random(speakers))}`, kind: random(4) ? 'person' : 'organization' },
      day: random(6) ? `20${20 + random(5)}-${month}-${day}` : null,
      place: random(6) ? { name: `Town ${word(place)}`, within: [`Region ${word(place % 20)}`, 'Vale'] } : null,
      force: random(10) ? 'Norlandic' : null,
      status: random(2) ? 'present' : 'killed',
      doc: `doc${Math.floor(i / 10)}`,
      at: (i % 10) * 1000,
      quote: random(3) ? undefined : '"There are # of them now," he told them.',
    });
  });
}

const word = (n: number) => `${String.fromCharCode(65 + (n % 26))}x${Math.floor(n / 26)}`;

it.each([
  ['many questions', 500, 2000],
  ['one large question', 1, 2000],
])(
  '100,000 statements: %s',
  (_, places, speakers) => {
    const claims = collection(100_000, places, speakers);
    const start = process.cpuUsage();
    const found = compareClaims(claims);
    const { user } = process.cpuUsage(start);
    expect(found.reduce((n, c) => n + c.statements.length, 0)).toBeGreaterThan(80_000);
    expect(user / 1e6).toBeLessThan(SECONDS);
  },
  180_000,
);
