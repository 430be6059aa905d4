import { safeJson } from './safe.js';
import type { RenderCompare, RenderList } from './types.js';

/** `{ version, documents, claims, warnings }`. */
export const listJson: RenderList = ({ documents, claims, warnings }) => jsonObject({ documents, claims, warnings });

/** The same with `comparisons`. */
export const compareJson: RenderCompare = ({ documents, claims, comparisons, warnings }) =>
  jsonObject({ documents, claims, comparisons, warnings });

// Written array by array, so that a large result never has to be one string.
/** `{ version, ... }` of named lists. */
export function* jsonObject(arrays: Record<string, readonly unknown[]>): Generator<string> {
  yield '{\n  "version": 1';
  for (const [name, values] of Object.entries(arrays)) {
    yield `,\n  "${name}": [`;
    let separator = '\n';
    for (const value of values) {
      yield `${separator}    ${safeJson(value, 2).replace(/\n/g, '\n    ')}`;
      separator = ',\n';
    }
    yield values.length > 0 ? '\n  ]' : ']';
  }
  yield '\n}\n';
}
