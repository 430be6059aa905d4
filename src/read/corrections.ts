import { readFileSync } from 'node:fs';
import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { z } from 'zod';
import { actionOf, type Correction, correctionSchema, correctionsSchema } from '../model/corrections.js';
import { LineIndex } from '../text/lines.js';
import { decode } from './decode.js';
import { unreadable } from './find.js';
import { type Diagnostic, failure } from './types.js';

/** A correction and where it stands. */
export interface Entry {
  correction: Correction;
  line: number;
}

export interface CorrectionsFile {
  path: string;
  entries: Entry[];
  problems: Diagnostic[];
}

/** Reads a file of corrections; entries that are none are told with their line, the others stand. */
export function readCorrections(path: string): CorrectionsFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { path, entries: [], problems: [failure(...unreadable(path, error)).diagnostic] };
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return parseCorrections(decoded.text, path);
  return { path, entries: [], problems: [failure(decoded.code, path, decoded.message).diagnostic] };
}

/** The same of a text. Comments and trailing commas are let through: people write these files by hand. */
export function parseCorrections(text: string, path: string): CorrectionsFile {
  const lines = new LineIndex(text);
  const found: CorrectionsFile = { path, entries: [], problems: [] };
  const problem = (message: string, offset: number) => {
    const { line, column } = lines.at(offset);
    found.problems.push(failure('corrections', path, `${message} (column ${column})`, line).diagnostic);
  };
  const { tree, errors } = parse(text);
  if (!tree || errors.length > 0) {
    const { error, offset } = errors[0] ?? { error: 0, offset: 0 };
    problem(tree ? `not JSON: ${sentence(printParseErrorCode(error))}` : 'it holds no JSON', offset);
    return found;
  }
  // The frame first: entries are checked one by one, so that a slip in one leaves the others.
  const frame = correctionsSchema.omit({ corrections: true }).safeParse(withoutEntries(getNodeValue(tree)));
  const list = findNodeAtLocation(tree, ['corrections']);
  if (!frame.success) tell(frame.error, tree);
  if (list?.type !== 'array') problem('"corrections" has to be a list', list?.offset ?? tree.offset);
  if (!frame.success || list?.type !== 'array') return found;
  for (const node of list.children ?? []) {
    const checked = correctionSchema.safeParse(getNodeValue(node));
    if (checked.success) found.entries.push({ correction: checked.data, line: lines.at(node.offset).line });
    else tell(checked.error, node);
  }
  return found;

  function tell(error: z.ZodError, node: Node) {
    for (const issue of error.issues) {
      const at = nearestNode(node, issue);
      problem(`${issue.path.join('.') || 'the entry'}: ${issue.message}`, at.offset);
    }
  }
}

function parse(text: string): { tree: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = [];
  return { tree: parseTree(text, errors, { allowTrailingComma: true }), errors };
}

/** `InvalidSymbol` as words. */
const sentence = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** Where an issue stands: its path as far as the text has it; for a key that should not be there, that key. */
function nearestNode(root: Node, issue: z.core.$ZodIssue): Node {
  const path = [...issue.path].map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    const key = findNodeAtLocation(root, [...path, issue.keys[0]!])?.parent;
    if (key) return key;
  }
  for (; path.length > 0; path.pop()) {
    const node = findNodeAtLocation(root, path);
    if (node) return node;
  }
  return root;
}

function withoutEntries(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const { corrections, ...frame } = value as Record<string, unknown>;
  return frame;
}

/**
 * The text of a corrections file with one more entry at its end; the others, their order and their comments stay. An entry of the same
 * claim that the new one says all of is replaced. `text` is undefined where there is no file yet.
 */
export function withCorrection(text: string | undefined, entries: readonly Entry[], correction: Correction): string {
  const before = text ?? '{\n  "version": 1,\n  "corrections": []\n}\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: before.includes('\r\n') ? '\r\n' : '\n' };
  const at = entries.findIndex((entry) => isCovered(entry.correction, correction));
  const edits =
    at >= 0
      ? modify(before, ['corrections', at], correction, { formattingOptions })
      : modify(before, ['corrections', -1], correction, { formattingOptions, isArrayInsertion: true });
  return applyEdits(before, edits);
}

function isCovered(old: Correction, now: Correction): boolean {
  if (old.claim !== now.claim || actionOf(old) !== actionOf(now)) return false;
  if (old.set) return Object.keys(old.set).every((field) => Object.hasOwn(now.set!, field));
  return old.drop === true;
}
