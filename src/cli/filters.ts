import type { Claim, ClaimDate } from '../model/claim.js';
import type { Options } from './options.js';
import { fold } from './suggest.js';

export type ClaimFilter = (claim: Claim) => boolean;

/**
 * The filters of the options but `--region`, as one test: each option must fit, by any of its values. A claim that does not
 * say what a filter asks for (no date, no force) does not fit.
 */
export async function claimFilter(options: Options): Promise<ClaimFilter> {
  const tests: ClaimFilter[] = [];
  const { since, until, min, max, status } = options;
  if (options.speaker) tests.push(containing(options.speaker, ({ speaker }) => [speaker.name, speaker.text]));
  if (options.org)
    tests.push(
      containing(options.org, ({ speaker }) => [
        speaker.organization,
        speaker.kind === 'organization' ? speaker.name : null,
      ]),
    );
  if (options.source) tests.push(containing(options.source, ({ source }) => [source.file, source.outlet, source.url]));
  if (options.country) {
    const { countryCodes } = await import('./countries.js');
    const codes = await countryCodes(options.country);
    tests.push(({ speaker }) => speaker.country !== null && codes.has(speaker.country));
  }
  if (options.force) {
    const named = containing(options.force, ({ force }) => [force?.name ?? null]);
    const codes = new Set(options.force.filter((name) => /^[A-Za-z]{2}$/.test(name)).map((name) => name.toUpperCase()));
    tests.push((claim) => named(claim) || (claim.force?.country != null && codes.has(claim.force.country)));
  }
  if (options.unit) {
    const units = new Set(options.unit.flatMap((unit) => [fold(unit), fold(`${unit}s`)]));
    tests.push(({ unit }) => units.has(fold(unit)));
  }
  if (status) tests.push((claim) => status.includes(claim.status));
  if (since) tests.push(({ date }) => lastDay(date) >= since.padEnd(10, '-00'));
  if (until)
    tests.push(
      ({ date }) => date.value !== null && date.value.padEnd(10, '-01').slice(0, 10) <= until.padEnd(10, '-99'),
    );
  if (min !== undefined) tests.push(({ count }) => (count.high ?? count.best ?? count.low ?? 0) >= min);
  if (max !== undefined)
    tests.push(({ count }) => (count.low ?? count.best ?? count.high ?? Number.POSITIVE_INFINITY) <= max);
  return (claim) => tests.every((test) => test(claim));
}

/** The last day that a date can mean, as text to compare: `2024-11` reaches to `2024-11-99`; empty without a date. */
function lastDay(date: ClaimDate): string {
  return date.value === null ? '' : (date.end ?? date.value).padEnd(10, '-99');
}

function containing(wanted: readonly string[], read: (claim: Claim) => (string | null)[]): ClaimFilter {
  const folded = wanted.map(fold);
  return (claim) => read(claim).some((text) => text !== null && folded.some((word) => fold(text).includes(word)));
}
