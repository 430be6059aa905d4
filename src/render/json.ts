import { safeJson } from './safe.js';
import type { RenderCompare, RenderList } from './types.js';

/** `{ version, documents, claims, warnings }`. */
export const listJson: RenderList = ({ documents, claims, warnings }) => jsonObject({ documents, claims, warnings });

/** The same with `comparisons`. */
export const compareJson: RenderCompare = ({ documents, claims, comparisons, warnings }) =>
  jsonObject({ documents, claims, comparisons, warnings });

/** `{ version, ... }` of named values and lists; written value by value, so that a large result never has to be one string. */
export function* jsonObject(fields: Record<string, boolean | number | readonly unknown[]>): Generator<string> {
  yield '{\n  "version": 1';
  for (const [name, values] of Object.entries(fields)) {
    if (typeof values !== 'object') {
      yield `,\n  "${name}": ${values}`;
      continue;
    }
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
