import type { Token } from '../../../text/tokens.js';
import { ADMIN_NOUNS, BORDER_NOUNS, FEATURE_NOUNS, GEO_NOUNS } from './geo-words.js';
import { type PlaceEntry, placeAt } from './table.js';

/* A place name found in the text, and what directly follows it. */

/** `known`: in the gazetteer; `unknown`: a capitalised name by its grammar; `generic`: "there", "the region", to be resolved. */
export type MentionKind = 'known' | 'unknown' | 'generic';

/** A name with what it resolves to, before preposition and joined names are added. */
export interface Named {
  name: string;
  kind: MentionKind;
  country: string | null;
  within: string[];
  from: number;
  next: number;
  /** "the Kursk border": at its edge. */
  edge?: boolean;
}

export function known(entry: PlaceEntry, from: number, next: number): Named {
  return { name: entry.name, kind: 'known', country: entry.country, within: entry.within, from, next, edge: false };
}

const ROADS = /^(?:road|highway|axis|motorway|railway|route)$/;

/** "Basra airport", "Kursk region", "Kursk border area": what follows a known name. */
export function featured(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  entry: PlaceEntry,
): Named | null {
  const base = known(entry, from, next);
  const word = tokens[next]?.lower ?? '';
  const second = tokens[next + 1]?.lower ?? '';
  // "the Bangassou-Rafai road" runs between two towns.
  if (word === '-' && tokens[next + 1]?.cap && ROADS.test(tokens[next + 2]?.lower ?? ''))
    return {
      ...base,
      name: text.slice(tokens[from]!.start, tokens[next + 2]!.end),
      next: next + 3,
    };
  if (BORDER_NOUNS.has(word)) {
    const after = GEO_NOUNS.has(second) ? next + 2 : next + 1;
    // A region's border is where the region is; two countries share one, a place of its own.
    if (entry.kind !== 'country') return { ...base, next: after, edge: true };
    return {
      ...base,
      name: text.slice(tokens[from]!.start, tokens[next]!.end),
      within: [entry.name],
      next: after,
    };
  }
  // "the Baltic country" points to a country named before.
  if (entry.country === null && (word === 'country' || word === 'nation' || word === 'kingdom' || word === 'state'))
    return { ...base, kind: 'generic', next: next + 1 };
  if (ADMIN_NOUNS.has(word)) return { ...base, next: next + 1 };
  if (
    FEATURE_NOUNS.has(word) ||
    ((word === 'international' || word === 'air' || word === 'military' || word === 'naval') &&
      FEATURE_NOUNS.has(second))
  ) {
    const end = FEATURE_NOUNS.has(word) ? next + 1 : next + 2;
    return {
      ...base,
      name: text.slice(tokens[from]!.start, tokens[end - 1]!.end),
      within: [entry.name, ...entry.within],
      next: end,
    };
  }
  return nest(tokens, base);
}

const SETTLEMENT = /^(?:village|town|city|settlement|hamlet|base|outpost|suburb|township|port|island|neighbou?rhood)$/;

/** "Orvale, a village in the Kaya district of Mali": the place that the description lays it in. */
function described(tokens: readonly Token[], from: number): PlaceEntry | null {
  if (!/^(?:a|an|the)$/.test(tokens[from]?.lower ?? '')) return null;
  let i = from + 1;
  while (i < from + 5 && tokens[i]?.kind === 'word' && !tokens[i]!.cap && !SETTLEMENT.test(tokens[i]!.lower)) i++;
  if (!SETTLEMENT.test(tokens[i]?.lower ?? '') || !/^(?:in|of|on)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  for (let k = i + 2; k < i + 9 && tokens[k]?.kind === 'word'; k++) {
    const hit = tokens[k]!.cap ? placeAt(tokens, k) : null;
    if (hit) return hit.value;
  }
  return null;
}

/** "Goma, North Kivu", "Norfolk, Virginia": the enclosing place after a comma joins the chain. */
export function nest(tokens: readonly Token[], base: Named): Named {
  if (tokens[base.next]?.text !== ',') return base;
  const around = base.within.length === 0 ? described(tokens, base.next + 1) : null;
  if (around)
    return { ...base, kind: 'known', country: around.country ?? base.country, within: [around.name, ...around.within] };
  const outer = placeAt(tokens, base.next + 1);
  if (!outer) return base;
  const { value } = outer;
  const encloses = base.within.includes(value.name) || (base.kind === 'unknown' && value.kind !== 'town');
  if (!encloses) return base;
  const closed = tokens[outer.next];
  if (base.kind === 'unknown' && (closed?.lower === 'and' || closed?.lower === 'or')) return base;
  return {
    ...base,
    kind: 'known',
    country: value.country ?? base.country,
    within: base.within.length > 0 ? base.within : [value.name, ...value.within],
    next: outer.next,
  };
}
