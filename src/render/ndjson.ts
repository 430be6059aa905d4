import { safeJson } from './safe.js';
import type { Renderer } from './types.js';

/** One claim a line; for comparisons one comparison a line. */
export const ndjson: Renderer = {
  *list({ claims }) {
    for (const claim of claims) yield `${safeJson(claim)}\n`;
  },
  *compare({ comparisons }) {
    for (const comparison of comparisons) yield `${safeJson(comparison)}\n`;
  },
};
