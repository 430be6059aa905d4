import { safeJson } from './safe.js';
import type { RenderCompare, RenderList } from './types.js';

/** One claim a line. */
export const listNdjson: RenderList = ({ claims }) => lines(claims);

/** One comparison a line. */
export const compareNdjson: RenderCompare = ({ comparisons }) => lines(comparisons);

function* lines(values: Iterable<object>): Generator<string> {
  for (const value of values) yield `${safeJson(value)}\n`;
}
