import { countMentions } from '../../../../src/language/en/personnel/index.js';
import type { CountMention, NumberMention } from '../../../../src/model/analysis.js';
import { viewOf } from '../speakers/helpers.js';

const SIGNS = { up_to: '<=', fewer_than: '<', at_least: '>=', more_than: '>', vague: '>=~' } as const;

/** A number in signs: 4000, ~4000, <=4000, <4000, >=4000, >4000, 3000-4000; vague words as >=~2000. */
function signed({ low, high, best, qualifier }: NumberMention): string {
  if (qualifier === 'range') return `${low}-${high}`;
  if (qualifier === 'exact') return `${best}`;
  if (qualifier === 'approx') return `~${best}`;
  return `${SIGNS[qualifier]}${high ?? low}`;
}

/** A count in a line: number, unit, status, and where they are there "+" or "-" (change), "/day", "each", "of TOTAL". */
function inLine(mention: CountMention): string {
  const { number, unit, status, change, rate, each, partOf } = mention;
  const parts = [signed(number), unit, status];
  if (change) parts.push(change === 'increase' ? '+' : '-');
  if (rate) parts.push(`/${rate}`);
  if (each) parts.push('each');
  if (partOf) parts.push(`of ${signed(partOf.number)}`);
  return parts.join(' ');
}

/** What an article on a conflict has told before it comes to numbers. */
const CONTEXT =
  'Soldiers of the army and fighters of a militia have fought a war in the hills for years. A general led a battalion to the front.\n\n';

/** The counts of people that a text states in an article on a conflict, each in a line. */
export const countsIn = (text: string): string[] => countMentions(viewOf(CONTEXT + text)).map(inLine);

/** The same of a whole article. */
export const countsOf = (text: string): string[] => countMentions(viewOf(text)).map(inLine);

/** A line as expected, "*" for a state that is not asked for. */
export const asked = (found: readonly string[], expected: readonly string[]): string[] =>
  found.map((line, i) => {
    const words = line.split(' ');
    if (expected[i]?.split(' ')[2] === '*') words[2] = '*';
    return words.join(' ');
  });

/** State, realis and hedges of each count: "killed possible could". */
export const settingsIn = (text: string): string[] =>
  countMentions(viewOf(CONTEXT + text)).map(({ status, realis, hedges }) => [status, realis, ...hedges].join(' '));
