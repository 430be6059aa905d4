import type { Token } from '../../../text/tokens.js';

/* Currency signs and codes in front of a number. */

const SIGN = /^[$\u00A3\u00A5\u20AC\u20BD\u20B9\u20A9\u20B4\u20A6\u20AA\u20BA\u20B1\u20AB\u20BE\u20B8\u0E3F]$/;
/** ISO 4217 codes that are no English word in capitals, and the usual short forms. */
const CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP AUD CAD NZD CHF JPY CNY RMB INR RUB UAH KRW SGD HKD TWD SEK NOK DKK ISK PLN CZK HUF RON BGN RSD ZAR NGN KES UGX TZS RWF BIF CDF ETB GHS XAF XOF XPF ' +
    'ZMW MWK MZN AOA BWP NAD SDG SSP SOS DJF ERN MGA MUR SLL SLE LRD GMD GNF MRU CVE LYD TND DZD EGP BRL MXN ARS CLP UYU PYG BOB VES CRC GTQ HNL NIO PAB DOP HTG JMD ' +
    'TTD BBD AED SAR QAR KWD BHD OMR YER IQD IRR SYP LBP JOD ILS NIS AFN PKR BDT LKR NPR BTN MVR MMK PHP IDR THB VND KHR MYR BND MNT KZT KGS TJS TMT UZS GEL AMD AZN ' +
    'BYN MDL MKD PGK FJD SBD WST VUV KPW RM Rs CFA FCFA Ksh KSh Ush Tsh Frw FRw'
  ).split(' '),
);
/** Only glued to the digits or behind a sign: "N40m", "$US5", "HK$5". */
const SHORT_CODES: ReadonlySet<string> = new Set('US A C S N R K P NT HK NZ GH Sh kr Kr Fr Re'.split(' '));

/** True where a currency sign or code stands directly before token `i` ("$", "US$", "EUR", "Rs."). */
export function isMoneyBefore(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return false;
  if (before.kind !== 'word') {
    if (SIGN.test(before.text)) return true;
    if (before.text === '-' && !before.spaced && SIGN.test(tokens[i - 2]?.text ?? '')) return true;
    return before.text === '.' && !before.spaced && /^R[es]$/.test(tokens[i - 2]?.text ?? '');
  }
  if (CODES.has(before.text)) return true;
  if (!SHORT_CODES.has(before.text) || tokens[i]?.spaced !== false) return false;
  return (!before.spaced && SIGN.test(tokens[i - 2]?.text ?? '')) || before.text !== 'US';
}

/** The first token of the currency before `i` ("US$" is two), or `i`. */
export function moneyStart(tokens: Token[], i: number): number {
  if (!isMoneyBefore(tokens, i)) return i;
  let k = i - 1;
  if (tokens[k]!.text === '.' || tokens[k]!.text === '-') k--;
  while (
    k > 0 &&
    !tokens[k]!.spaced &&
    (CODES.has(tokens[k - 1]!.text) || SHORT_CODES.has(tokens[k - 1]!.text) || SIGN.test(tokens[k - 1]!.text))
  )
    k--;
  if (SIGN.test(tokens[k]!.text) && tokens[k - 1]?.text === 'US') k--;
  return k;
}
