import type { Count } from '../model/claim.js';
import type { CountInterval } from '../model/comparison.js';
import { statedBounds } from './intervals.js';

/** `12,000`; halves keep their decimal. */
export function numberWords(n: number): string {
  const whole = Math.floor(Math.abs(n));
  const rest = Math.abs(n) - whole;
  const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${n < 0 ? '-' : ''}${grouped}${rest ? String(Math.round(rest * 100) / 100).slice(1) : ''}`;
}

const QUALIFIER_WORDS: Record<Count['qualifier'], string> = {
  exact: '',
  approx: 'about ',
  up_to: 'up to ',
  at_least: 'at least ',
  more_than: 'more than ',
  fewer_than: 'fewer than ',
  range: '',
  vague: '',
};

/** A count in words: `about 10,000`, `11,000-12,000`, `up to 800`; vague words as the article has them. */
export function countWords(count: Count): string {
  if (count.qualifier === 'vague') return count.text || numberWords(count.low ?? 0);
  const { low, high } = statedBounds(count);
  const number =
    low !== null && high !== null && low !== high
      ? `${numberWords(low)}-${numberWords(high)}`
      : numberWords(low ?? high ?? 0);
  return QUALIFIER_WORDS[count.qualifier] + number;
}

/** `9,500-10,000`, `at least 9,500`, `10,000`. */
export function intervalWords([low, high]: CountInterval): string {
  if (high === null) return `at least ${numberWords(low ?? 0)}`;
  if (low === null || low === high) return numberWords(high);
  return `${numberWords(low)}-${numberWords(high)}`;
}

/** `4 %`, `10.5 %`. */
export function percentWords(percent: number): string {
  return `${numberWords(Math.round(percent * 10) / 10)} %`;
}
