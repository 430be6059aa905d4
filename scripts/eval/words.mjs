import { distance } from 'fastest-levenshtein';

/* Names as words that can be compared: one spelling for one country or institution, without case, accents and little words. */

/** Spellings of one name, in the order in which they are replaced; "s?" stands for an optional plural. */
const SPELLINGS = [
  ['america', 'u.s.a.', 'u.s.', 'usa', 'us', 'united states of america', 'united states', 'americans?', 'washington'],
  ['britain', 'u.k.', 'uk', 'united kingdom', 'great britain', 'british', 'london'],
  ['northkorea', 'dprk', 'democratic people republic of korea', 'north koreans?', 'north korea', 'pyongyang'],
  ['southkorea', 'republic of korea', 'rok', 'south koreans?', 'south korea', 'seoul'],
  ['ukraine', 'ukrainians?', 'kyiv', 'kiev'],
  ['russia', 'russian federation', 'russians?', 'moscow', 'kremlin'],
  ['congo', 'democratic republic of the congo', 'democratic republic of congo', 'drc', 'dr congo', 'congolese'],
  ['isis', 'isil', 'islamic state', 'daesh'],
  [
    'pentagon',
    ...['department of defense', 'department of defence', 'defense department', 'defence department'].flatMap(
      (name) => [`us ${name}`, `america ${name}`, name],
    ),
  ],
  ['nis', 'national intelligence service', 'southkorea spy agency', 'spy agency'],
  [
    'hur',
    'main directorate of intelligence',
    'main intelligence directorate of intelligence',
    'main intelligence directorate',
    'main directorate',
    'defense intelligence of ukraine',
    'defence intelligence of ukraine',
    'gur',
  ],
  ['isw', 'institute for the study of war'],
  ['statedepartment', 'state department', 'department of state'],
  ['ministry of defence', 'mod'],
  ['defence', 'defense'],
  ['un', 'u.n.', 'united nations'],
  ['kursk', 'koursk'],
].map(([name, ...spellings]) => {
  const either = spellings.map((s) => s.replaceAll('.', '\\.')).join('|');
  return { name, pattern: new RegExp(`(?<!\\w)(?:${either})(?!\\w)`, 'g') };
});

/** Names that stand for a nation or an alliance once they are canonical: two different ones never are the same. */
export const NATIONS = new Set(
  'america britain northkorea southkorea ukraine russia israel china india germany france poland turkey iran rwanda congo kenya japan taiwan belarus nato un eu'.split(
    ' ',
  ),
);

const LITTLE = new Set(
  'the and of for from with a an in on at to by unnamed article who was is not other several some senior top'.split(
    ' ',
  ),
);

/** Lower case, without accents and possessive endings. */
export function folded(name) {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['\u2019]s\b/g, '');
}

/** The folded name with every known spelling replaced by one. */
export function canonical(name) {
  let text = folded(name);
  for (const row of SPELLINGS) text = text.replace(row.pattern, row.name);
  return text;
}

/** The words of a name that tell it from others. */
export function wordsOf(name) {
  const words = canonical(name).match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => word.length > 1 && !LITTLE.has(word));
}

/** The same word, an inflected form of it, or a misspelling. */
export function alike(a, b) {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 4) return true;
  if (long.length < 4) return false;
  return distance(a, b) <= (long.length >= 6 ? 2 : 1);
}

export const hasAlike = (words, word) => words.some((other) => alike(other, word));

/** An absent, a single or a list value as a list. */
export const listOf = (value) => (value === undefined ? [] : [value].flat());
