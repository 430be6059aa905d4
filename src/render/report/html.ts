import { visibleLines } from '../safe.js';

/** Text that is markup already. Only `html` and `markup` make it. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = string | number | Html | null | undefined | false | readonly Part[];

/** Markup with values in it: strings are escaped, lists joined, what is empty left out. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((string, i) => string + (i < parts.length ? markupOf(parts[i]) : '')).join(''));
}

/** Takes text for markup as it is. For what the program has drawn itself, never for words of an article. */
export const markup = (text: string): Html => new Html(text);

function markupOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(markupOf).join('');
  if (part === null || part === undefined || part === false) return '';
  return escaped(String(part));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Fit for text and for attributes in quotes; characters that turn the writing direction are shown as their number. */
export const escaped = (text: string): string => visibleLines(text).replace(/[&<>"']/g, (char) => ESCAPES[char]!);

/** A sentence whose numbers keep their sign, their other bound and their percent sign on one line. */
export const prose = (text: string): Html[] =>
  text
    .split(/((?:[≈≤≥<>] ?)?\d(?:[\d,.]*\d)?(?:-\d(?:[\d,.]*\d)?| %)|[≈≤≥<>] ?\d(?:[\d,.]*\d)?)/)
    .map((part, i) => (i % 2 === 1 ? html`<span class="whole">${part}</span>` : html`${part}`));
