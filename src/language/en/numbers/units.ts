import type { NumberKind } from '../../../model/analysis.js';

/* Unit words behind a number, and what kind of number they make it. Rows of words; two-word units with a space. */

const ROWS: Partial<Record<NumberKind, string>> = {
  percent: '%|percent|pct|per cent|percentage points|percentage point|percentage|pp|basis points|bps|\u2030',
  money:
    'dollar|dollars|euro|euros|rouble|roubles|ruble|rubles|yen|yuan|renminbi|hryvnia|hryvnias|hryvnya|shekel|shekels|rupee|rupees|naira|peso|pesos|franc|francs|' +
    'krona|kronor|krone|kroner|kronas|zloty|zlotys|zlotych|forint|forints|koruna|korunas|lira|liras|dinar|dinars|rand|ringgit|baht|riyal|riyals|rial|rials|dirham|dirhams|' +
    'cent|cents|penny|pence|sterling|quid|bucks|usd|eur|gbp|aud|cad|nzd|chf|jpy|cny|rmb|inr|rub|uah|krw|sgd|hkd|sek|nok|dkk|pln|czk|huf|zar|ngn|kes|brl|mxn|aed|sar|' +
    'won|real|reais|taka|afghani|afghanis|birr|cedi|cedis|shilling|shillings|kwacha|kwanza|dong|rupiah|tenge|lari|manat|som|leu|lei|lev|leva|dram|bolivar|bolivars|colones|colon|marks|deutschmarks|guilders|drachmas|pesetas|sucres|soles|bitcoin|bitcoins|$|\u20ac|\u00a3|pounds sterling|pound sterling',
  time:
    'second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|night|nights|week|weeks|fortnight|fortnights|weekend|weekends|month|months|year|years|yr|yrs|decade|decades|century|centuries|millennia|millennium|' +
    'semester|semesters|millisecond|milliseconds|ms|nanoseconds|microseconds|h|s|weekday|weekdays|mornings|evenings|school years|man - hours',
  measure:
    'km|kms|kilometre|kilometres|kilometer|kilometers|klick|klicks|mile|miles|mi|metre|metres|meter|meters|m|cm|centimetre|centimetres|centimeter|centimeters|mm|millimetre|millimetres|millimeter|millimeters|' +
    'micrometres|micrometers|microns|nm|um|ft|foot|feet|inch|inches|yard|yards|yd|yds|furlongs|fathoms|league|light-years|' +
    'ton|tons|tonne|tonnes|tonnage|kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|gram|grams|gramme|grammes|g|mg|milligram|milligrams|microgram|micrograms|pound|pounds|lb|lbs|ounce|ounces|oz|stone|carat|carats|quintals|kiloton|kilotons|megaton|megatons|kt|mt|' +
    'acre|acres|hectare|hectares|ha|sq|sqm|sqft|sqkm|m2|m3|km2|square|cubic|litre|litres|liter|liters|l|ml|millilitre|millilitres|milliliter|milliliters|gallon|gallons|gal|pint|pints|quart|quarts|barrel|barrels|bbl|bpd|bushel|bushels|cup|cups|tablespoon|tablespoons|teaspoon|teaspoons|tbsp|tsp|drams|' +
    'degree|degrees|\u00b0|celsius|fahrenheit|kelvin|kelvins|c|f|mph|kph|kmh|km/h|knot|knots|mach|rpm|bpm|' +
    'watt|watts|w|kw|kilowatt|kilowatts|mw|megawatt|megawatts|gw|gigawatt|gigawatts|tw|terawatt|terawatts|kwh|mwh|gwh|twh|kilowatt - hours|kilowatt hours|megawatt hours|megawatt - hours|hp|bhp|horsepower|ps|nm|newton|newtons|joule|joules|j|kj|mj|calorie|calories|kcal|btu|' +
    'volt|volts|v|kv|ampere|amperes|amp|amps|mah|ohm|ohms|hertz|hz|khz|mhz|ghz|thz|decibel|decibels|db|pascal|pascals|kpa|mpa|gpa|psi|ksi|bar|bars|millibars|lumens|lux|nits|' +
    'bit|bits|byte|bytes|kb|mb|gb|tb|pb|kbps|mbps|gbps|megabyte|megabytes|gigabyte|gigabytes|terabyte|terabytes|kilobytes|megabits|gigabits|pixel|pixels|px|dpi|ppi|megapixel|megapixels|mp|fps|' +
    'calibre|caliber|cal|gauge|magnitude|times|fold|x|percentile|rounds per|parts per|per mille|kilotonnes|megatonnes|mmhg|mol|moles|becquerel|becquerels|sievert|sieverts|msv|rem|gy|furlong|nautical miles|square miles|square kilometres|square kilometers|square metres|square meters|square feet|sq km|sq m|sq ft|cu m|cu ft',
};

const kinds = new Map<string, NumberKind>();
for (const [kind, words] of Object.entries(ROWS) as [NumberKind, string][])
  for (const word of words.split('|')) if (!kinds.has(word)) kinds.set(word, kind);

/** Kind by unit word (lower case; "sq km" and the like as two words). */
export const UNIT_KINDS: ReadonlyMap<string, NumberKind> = kinds;

/** First words of the units of two words. */
export const TWO_WORD_UNITS: ReadonlySet<string> = new Set(
  [...kinds.keys()].filter((unit) => unit.includes(' ')).map((unit) => unit.slice(0, unit.indexOf(' '))),
);

/** Words that may stand between a number and its unit: "three more days", "20 nautical miles", "40 Australian dollars". */
export const UNIT_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'more further additional extra consecutive straight long full whole calendar working business other last past previous separate solid short odd ' +
    'nautical metric statute imperial linear running light us u.s american australian canadian singapore hong kong new zealand taiwan jamaican zimbabwean namibian british english sterling ' +
    'egyptian syrian lebanese turkish israeli indian pakistani russian belarusian ukrainian chinese japanese korean south north swiss french congolese rwandan cfa danish norwegian swedish icelandic czech polish hungarian romanian bulgarian serbian iraqi jordanian kuwaiti bahraini tunisian algerian libyan sudanese moroccan emirati saudi omani yemeni iranian mexican colombian argentine chilean philippine cuban dominican uruguayan brazilian kenyan ugandan tanzanian somali nigerian ghanaian ethiopian south african'
  ).split(' '),
);

/** Month names and their abbreviations. */
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
