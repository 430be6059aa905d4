import { readFileSync } from 'node:fs';
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Lexicon, lexiconSchema } from '../model/lexicon.js';
import { decode } from './decode.js';
import { unreadable } from './find.js';

/** What is wrong in a lexicon, and where; lines and columns count from 1. */
export interface LexiconProblem {
  message: string;
  line?: number;
  column?: number;
}

export type LexiconRead = { lexicon: Lexicon } | { problems: LexiconProblem[] };

/** A lexicon file in YAML or JSON, checked. */
export async function readLexicon(file: string): Promise<LexiconRead> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { problems: [{ message: unreadable(file, error)[2] }] };
  }
  const decoded = decode(bytes);
  return 'text' in decoded ? parseLexicon(decoded.text) : { problems: [{ message: decoded.message }] };
}

/** A lexicon as YAML or JSON text, checked. */
export async function parseLexicon(text: string): Promise<LexiconRead> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number | undefined): Pick<LexiconProblem, 'line' | 'column'> => {
    if (offset === undefined) return {};
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return { problems: document.errors.map(({ message, pos }) => ({ message, ...at(pos[0]) })) };
  }
  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (error) {
    // References that multiply without end.
    return { problems: [{ message: (error as Error).message }] };
  }
  const checked = lexiconSchema.safeParse(value);
  if (checked.success) return { lexicon: checked.data };
  const problems: LexiconProblem[] = [];
  for (const issue of checked.error.issues) {
    const path = issue.path as (string | number)[];
    const where = path.length > 0 ? `${nameOf(path)}: ` : '';
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const known = keysAt(path);
        const near = await nearest(key, known);
        const hint = near ? `did you mean "${near}"?` : `it can have ${known.join(', ')}`;
        problems.push({ message: `${where}there is no "${key}" here; ${hint}`, ...at(keyOffset(document, path, key)) });
      }
    } else problems.push({ message: `${where}${wordsOf(issue, value)}`, ...at(offsetOf(document, path)) });
  }
  const placed = (problem: LexiconProblem) => (problem.line ?? 0) * 10_000 + (problem.column ?? 0);
  return { problems: problems.sort((a, b) => placed(a) - placed(b)) };
}

/** `speakers[1].country`: entries counted as people count them. */
const nameOf = (path: readonly (string | number)[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part + 1}]` : i > 0 ? `.${part}` : part)).join('');

function wordsOf(issue: z.core.$ZodIssue, value: unknown): string {
  const given = (issue.path as (string | number)[]).reduce<unknown>(
    (inner, part) => (inner as Record<string | number, unknown> | undefined)?.[part],
    value,
  );
  if (issue.code === 'invalid_type') {
    const meant = EXPECTED[issue.expected] ?? issue.expected;
    return given === undefined ? `is missing; it must be ${meant}` : `must be ${meant}, not ${JSON.stringify(given)}`;
  }
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}, not ${JSON.stringify(given)}`;
  if (issue.code === 'too_small') return 'must not be empty';
  return issue.message;
}

const EXPECTED: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
  int: 'a year',
  number: 'a year',
};

/** The keys that the schema has at a place. */
function keysAt(path: readonly (string | number)[]): string[] {
  let schema: unknown = lexiconSchema;
  for (const part of path) {
    const { shape, element, unwrap } = open(schema);
    schema = typeof part === 'number' ? element : shape?.[part];
    if (!schema && unwrap) schema = unwrap;
  }
  return Object.keys(open(schema).shape ?? {});
}

/** An optional schema opened. */
function open(schema: unknown): { shape?: Record<string, unknown>; element?: unknown; unwrap?: unknown } {
  let inner = schema as { shape?: Record<string, unknown>; element?: unknown; unwrap?: () => unknown } | undefined;
  while (inner && !inner.shape && !inner.element && inner.unwrap) inner = inner.unwrap() as typeof inner;
  return { shape: inner?.shape, element: inner?.element };
}

type Parsed = ReturnType<typeof parseDocument>;

/** Where a value stands; where it is missing, the nearest that holds it. */
function offsetOf(document: Parsed, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : (document.getIn(path.slice(0, length), true) as Node | undefined);
    if (node?.range) return node.range[0];
  }
  return undefined;
}

function keyOffset(document: Parsed, path: readonly (string | number)[], key: string): number | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return offsetOf(document, path);
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  return (pair?.key as Node | undefined)?.range?.[0];
}

/** The name nearest in spelling; null where none is near. */
async function nearest(word: string, names: readonly string[]): Promise<string | null> {
  const { closest, distance } = await import('fastest-levenshtein');
  if (names.length === 0) return null;
  const best = closest(word.toLowerCase(), names);
  return distance(word.toLowerCase(), best) <= Math.max(1, Math.floor(word.length / 3)) ? best : null;
}
