import type { Token } from '../../../text/tokens.js';
import { ADJECTIVES, BORDER_NOUNS, DIRECTIONS, EVENT_NOUNS, GEO_NOUNS } from './geo-words.js';
import { known, type Named } from './named.js';
import { nameAt, widen } from './names.js';
import { placeAt } from './table.js';
import { LINKS, unknownName } from './unknown-names.js';
import { isVerbal } from './verbal.js';

/* The noun phrase after a locative preposition. */

const PART = /^(?:parts?|half|portions?|areas?|regions?|territory|territories|edges?|ends?|tip|side)$/;

/** The noun phrase at token `i`: one place or several joined ones; null where it is none. */
export function phrase(text: string, tokens: readonly Token[], i: number, preposition: string): Named[] | null {
  let j = i;
  let geo = '';
  let direction = '';
  let from = -1;
  let determined = false;
  for (let steps = 0; j < tokens.length && steps < 9; steps++, j++) {
    const token = tokens[j]!;
    if (token.kind !== 'word') {
      // "war-torn", "north-eastern": hyphenated words are one.
      if (token.text === '-' && !token.spaced) {
        const rest = tokens[j + 1];
        if (rest?.kind === 'word' && !rest.cap && !rest.spaced && !GEO_NOUNS.has(rest.lower) && !LINKS.has(rest.lower))
          j++;
        continue;
      }
      if (token.kind === 'number' && tokens[j + 1] && !tokens[j + 1]!.cap && GEO_NOUNS.has(tokens[j + 1]!.lower))
        continue;
      return generic(text, tokens, i, j, geo, determined);
    }
    if (token.cap || (tokens[j + 1]?.text === '-' && LINKS.has(token.lower) && tokens[j + 2]?.cap)) {
      const named = nameAt(text, tokens, j, preposition, geo !== '');
      if (named) return joined(text, tokens, widen(named, direction, geo, from), preposition, geo !== '');
      if (DIRECTIONS.has(token.lower) && tokens[j + 1]?.kind === 'word') {
        direction = token.lower;
        from = j;
        continue;
      }
      return generic(text, tokens, i, j, geo, determined);
    }
    const area = placeAt(tokens, j);
    if (area) return joined(text, tokens, known(area.value, j, area.next), preposition, false);
    if (DIRECTIONS.has(token.lower) || token.lower === 'occupied') {
      const compound = tokens[j + 1]?.text === '-' && DIRECTIONS.has(tokens[j + 2]?.lower ?? '');
      direction = compound ? text.slice(token.start, tokens[j + 2]!.end).toLowerCase() : token.lower;
      if (from < 0) from = j;
      if (compound) j += 2;
      if (tokens[j + 1]?.lower === 'of' || GEO_NOUNS.has(token.lower)) geo = token.lower;
      continue;
    }
    if (GEO_NOUNS.has(token.lower)) {
      geo = token.lower;
      if (!PART.test(token.lower)) {
        from = -1;
        direction = '';
      }
      continue;
    }
    if (BORDER_NOUNS.has(geo) && EVENT_NOUNS.has(token.lower)) continue;
    if (/^(?:week|month|year|day)$/.test(token.lower) && tokens[j + 1]?.lower === "'s") {
      j++;
      continue;
    }
    if (ADJECTIVES.has(token.lower)) {
      if (
        token.lower === 'the' ||
        token.lower === 'this' ||
        token.lower === 'that' ||
        token.lower === 'its' ||
        token.lower === 'their'
      )
        determined = true;
      continue;
    }
    if (
      geo !== '' &&
      (token.lower === 'of' ||
        token.lower === 'with' ||
        token.lower === 'between' ||
        token.lower === 'in' ||
        token.lower === 'along' ||
        token.lower === 'called' ||
        token.lower === 'named' ||
        token.lower === "'s" ||
        (token.lower === 'near' && BORDER_NOUNS.has(geo)))
    )
      continue;
    // "the gang-plagued country", "in cholera-stricken Goma".
    if (
      tokens[j + 1]?.text === '-' &&
      !tokens[j + 1]!.spaced &&
      tokens[j + 2]?.kind === 'word' &&
      !tokens[j + 2]!.cap &&
      !tokens[j + 2]!.spaced
    ) {
      j += 2;
      continue;
    }
    return generic(text, tokens, i, j, geo, determined);
  }
  return generic(text, tokens, i, j, geo, determined);
}

const STAFFED =
  /^(?:guards?|police|troops|forces?|services?|patrols?|officials?|commanders?|security|fence|control|crossings?|guardsmen|soldiers|personnel|staff)$/;

const OF_TIME = /^ends?$/;

/** "the region", "the camp", "the front line": a place noun without a name. */
function generic(
  text: string,
  tokens: readonly Token[],
  i: number,
  j: number,
  geo: string,
  determined: boolean,
): Named[] | null {
  if (geo === '' && !determined) return null;
  const country =
    tokens[i]?.lower === 'the' ||
    tokens[i]?.lower === 'this' ||
    tokens[i]?.lower === 'that' ||
    tokens[i]?.lower === 'its';
  if (geo === '') {
    const noun = tokens[j]?.lower;
    if (
      !country ||
      !(
        noun === 'country' ||
        noun === 'nation' ||
        noun === 'field' ||
        noun === 'war' ||
        noun === 'conflict' ||
        noun === 'mission' ||
        noun === 'operation' ||
        noun === 'offensive'
      )
    )
      return null;
    return [{ name: noun, kind: 'generic', country: null, within: [], from: i, next: j + 1 }];
  }
  let last = j;
  // "the border guards", "camp commander": the noun belongs to people.
  if (STAFFED.test(tokens[j]?.lower ?? '')) return null;
  while (last > i && !GEO_NOUNS.has(tokens[last - 1]!.lower)) last--;
  // "the end of the mission" is no place.
  if (last <= i || OF_TIME.test(tokens[last - 1]!.lower)) return null;
  return [
    {
      name: text.slice(tokens[i]!.start, tokens[last - 1]!.end),
      kind: 'generic',
      country: null,
      within: [],
      from: i,
      next: last,
    },
  ];
}

/** "Gao, Kidal and Menaka": names joined by commas and "and" after the first. */
export function joined(
  text: string,
  tokens: readonly Token[],
  head: Named,
  preposition: string,
  geoBefore: boolean,
): Named[] {
  const list = [head];
  let at = head.next;
  while (list.length < 12) {
    const token = tokens[at];
    if (!token) break;
    const comma = token.text === ',';
    let k = at + 1;
    if (comma && (tokens[k]?.lower === 'and' || tokens[k]?.lower === 'or')) k++;
    else if (!comma && token.lower !== 'and' && token.lower !== 'or' && token.text !== '/') break;
    while (
      tokens[k] &&
      !tokens[k]!.cap &&
      (tokens[k]!.lower === 'in' ||
        ADJECTIVES.has(tokens[k]!.lower) ||
        tokens[k]!.lower === 'to' ||
        tokens[k]!.lower === 'from') &&
      k - at < 4
    )
      k++;
    const direction = tokens[k] && !tokens[k]!.cap && DIRECTIONS.has(tokens[k]!.lower) ? tokens[k]!.lower : '';
    const from = k;
    if (direction) k++;
    if (!tokens[k]?.cap) break;
    const hit = placeAt(tokens, k);
    const next = hit
      ? nameAt(text, tokens, k, preposition, geoBefore)
      : unknownInList(text, tokens, k, preposition, head, comma);
    if (!next || list.some((n) => n.name === next.name)) break;
    // A list continues only where a name, a comma, "and" or the end of the clause follows: "in Kursk and Moscow said" does not.
    const after = tokens[next.next];
    if (after?.kind === 'word' && isVerbal(after.lower)) break;
    list.push(widen(next, direction, '', from));
    at = next.next;
  }
  if (list.length > 1 && list[list.length - 2]!.next < at) {
    // A comma list without a final "and" is apposition ("in Tapa, Harju, Estonia"): keep the first.
    const before = tokens[list[list.length - 1]!.from - 1];
    const closes =
      before?.lower === 'and' ||
      before?.lower === 'or' ||
      before?.text === '/' ||
      tokens[list[1]!.from - 1]?.lower === 'and' ||
      list.some((_, n) => n > 0 && hasAnd(tokens, list[n - 1]!.next, list[n]!.from));
    if (!closes) return [list[0]!];
  }
  return list;
}

function hasAnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.lower === 'and' || tokens[i]!.lower === 'or' || tokens[i]!.text === '/') return true;
  return false;
}

function unknownInList(
  text: string,
  tokens: readonly Token[],
  k: number,
  preposition: string,
  head: Named,
  comma: boolean,
): Named | null {
  if (head.kind !== 'unknown' && comma) return null;
  const named = unknownName(text, tokens, k, preposition, false);
  if (!named) return null;
  const after = tokens[named.next];
  return !after ||
    after.kind === 'punct' ||
    after.lower === 'and' ||
    after.lower === 'in' ||
    GEO_NOUNS.has(tokens[named.next - 1]!.lower)
    ? named
    : null;
}
