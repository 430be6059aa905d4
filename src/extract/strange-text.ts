import type { PageRules } from '../model/page.js';

/* Paragraphs that are no text of the pack's language: repeats in another language, and text scrambled by a paywall. */

const SAMPLE = 240;
const WORD = /[\p{L}']+/gu;
const LATIN = /\p{Script=Latin}/u;

/**
 * `foreign` for a paragraph in another language, `scrambled` for ROT47 text, null for the rest. Nearly every paragraph is
 * told by one frequent little word near its start; only what has none is counted through.
 */
export function strangeText(text: string, start: number, end: number, page: PageRules): 'foreign' | 'scrambled' | null {
  const sample = text.slice(start, Math.min(end, start + SAMPLE));
  for (const word of page.commonWords) if (sample.includes(word)) return null;
  if (isScrambled(sample)) return 'scrambled';
  return isForeign(sample, page) ? 'foreign' : null;
}

/** ROT47 turns small letters into figures, stops and the capitals A to K: hardly a small letter is left, and stops stand inside words. */
function isScrambled(sample: string): boolean {
  let ink = 0;
  let small = 0;
  let shifted = 0;
  let inner = 0;
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c <= 32) continue;
    ink++;
    if (c >= 97 && c <= 122) small++;
    else if (c >= 50 && c <= 75) shifted++;
    if (
      ((c >= 58 && c <= 64) || c === 36 || c === 37 || c === 96) &&
      sample.charCodeAt(i + 1) > 48 &&
      sample.charCodeAt(i - 1) > 48
    )
      inner++;
  }
  return ink >= 30 && small * 6 < ink && shifted * 2 > ink && inner * 12 > ink;
}

function isForeign(sample: string, page: PageRules): boolean {
  const words = sample.toLowerCase().match(WORD) ?? [];
  if (words.length < 5) return false;
  let own = 0;
  for (const word of words) if (page.stopWords.own.has(word) && ++own * 6 > words.length) return false;
  let other = 0;
  const hits = new Map<string, number>();
  for (const word of words) {
    if (!LATIN.test(word)) {
      other++;
      continue;
    }
    for (const [code, set] of page.stopWords.others) if (set.has(word)) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  // Mostly another script.
  if (other * 2 > words.length) return true;
  let best = 0;
  for (const n of hits.values()) best = Math.max(best, n);
  return best >= 3 && best > own * 2 && best * 8 >= words.length;
}
