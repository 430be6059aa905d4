// C0, DEL and C1 controls; marks and overrides of writing direction; line separators; tags; the byte-order mark.
const HOSTILE =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

const shown = (char: string): string => `\\u{${char.codePointAt(0)!.toString(16).toUpperCase()}}`;

/**
 * Text out of a document made fit for a terminal: characters that steer it or turn the writing direction are shown
 * as `\u{1B}`; white space becomes one blank. One line out.
 */
export function visible(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(HOSTILE, shown);
}

/** As `visible`, but line breaks and tabs stay: for cells of data formats that can hold them. */
export function visibleLines(text: string): string {
  return text.replace(HOSTILE, (char) => (char === '\n' || char === '\t' || char === '\r' ? char : shown(char)));
}

/** JSON with the same characters as JSON escapes: equal when parsed, harmless when printed. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/g,
    (found) => [...Array(found.length).keys()].map((i) => unit(found.charCodeAt(i))).join(''),
  );
}

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
