import { UsageError } from './errors.js';
import { didYouMean, fold } from './suggest.js';

/** Everyday names that the platform's list of country names has in another form. */
const ALIASES: Record<string, string> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  usa: 'US',
  us: 'US',
  'united states of america': 'US',
  dprk: 'KP',
  'republic of korea': 'KR',
  burma: 'MM',
  turkey: 'TR',
  'ivory coast': 'CI',
  'dr congo': 'CD',
  'congo kinshasa': 'CD',
  palestine: 'PS',
  'czech republic': 'CZ',
};

/** ISO 3166-1 alpha-2 codes of country names or codes; throws UsageError for a country that is none. */
export async function countryCodes(names: readonly string[]): Promise<Set<string>> {
  const known = new Map<string, string>(Object.entries(ALIASES));
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = display.of(code);
    if (!name || code === 'ZZ') continue;
    // Codes of former states (DD, SU) and UK come back as today's.
    const today = new Intl.Locale(`und-${code}`).region ?? code;
    known.set(fold(code), today).set(fold(name), today);
  }
  const codes = new Set<string>();
  for (const name of names) {
    const code = known.get(fold(name));
    if (!code) throw new UsageError(`--country knows no ${JSON.stringify(name)}`, await didYouMean(name, known.keys()));
    codes.add(code);
  }
  return codes;
}
