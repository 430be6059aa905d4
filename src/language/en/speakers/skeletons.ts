import { fold } from '../places/phrases.js';
import { familySpellings } from './spellings.js';

/*
 * A rough key of a name's word that all spellings share which the full key folds (keys.ts): its consonants, without "h",
 * doubled ones once ("Zelenskyy", "Zelenski": zlnsk). Made for all rows at once by a few replacements, so that a first
 * look-up costs little.
 */

const DOUBLED = /([b-z])\1+/g;

/** All words of a (folded) text as skeletons; blanks, marks and line ends stay. */
function reduce(folded: string): string {
  return folded
    .replace(/k(?=h)|t(?=ch)|[aeiouyjh']/g, '')
    .replace(/[cq]/g, 'k')
    .replaceAll('w', 'v')
    .replaceAll('f', 'p')
    .replaceAll('x', 'ks')
    .replace(DOUBLED, '$1');
}

/** The rows of a text by the skeletons of the words in their first two cells ("name | spellings ; ... | ..."): lines of the text. */
export function indexNames(text: string, put: (skeleton: string, row: string) => void): void {
  const rows = text.split('\n');
  const reduced = reduce(fold(text)).split('\n');
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row === '') continue;
    const line = reduced[i]!;
    const second = line.indexOf('|', line.indexOf('|') + 1);
    let previous = '';
    for (const chunk of line.slice(0, second < 0 ? line.length : second).split(' ')) {
      if (chunk === ';' || chunk === '|') {
        previous = '';
        continue;
      }
      put(chunk, row);
      let whole = chunk;
      if (chunk.includes('-')) {
        const parts = chunk.split('-');
        whole = parts.join('').replace(DOUBLED, '$1');
        for (const part of parts) put(part, row);
        put(whole, row);
        put(parts.slice(1).join('').replace(DOUBLED, '$1'), row);
      }
      if (previous !== '') put((previous + whole).replace(DOUBLED, '$1'), row);
      previous = whole;
    }
  }
}

/** The skeletons under which a family name (as nameParts gives it) can stand in a row: its own, those of its other spellings. */
export function skeletonsOf(family: string): Set<string> {
  const keys = new Set([reduce(fold(family))]);
  const usual = familySpellings().get(family);
  if (usual !== undefined) for (const [spelling, of] of familySpellings()) if (of === usual) keys.add(reduce(spelling));
  return keys;
}
