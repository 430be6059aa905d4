import { isAlias, isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { METADATA_FIELDS, mergeMetadata, metadataFrom } from '../metadata.js';
import { type InputFormat, notice, type ReadItem } from '../types.js';
import { readWhole } from './text.js';

/**
 * Markdown with optional front matter (`title`, `outlet`, `url`, `published` as YAML between two `---` lines). The front matter
 * is blanked out, not cut, so that offsets and lines stay those of the file.
 */
export const markdown: InputFormat = {
  read: (source, outer) =>
    readWhole(source, (content) => {
      const front = frontMatter(content);
      if (!front) return { text: content, metadata: outer };
      const { metadata, problems } = metadataFrom(front.values);
      const notes: ReadItem[] = problems.map((problem) => notice('metadata', source.file, `front matter: ${problem}`));
      if (front.problem) notes.push(notice('metadata', source.file, `front matter: ${front.problem}`, front.line));
      return {
        text: content.slice(0, front.end).replace(/[^\r\n]/g, ' ') + content.slice(front.end),
        metadata: mergeMetadata(outer, metadata),
        notes,
      };
    }),
};

export interface FrontMatter {
  /** What stands under the keys that mean something here, in whatever form YAML allows. */
  values: Record<string, string>;
  /** The offset after the closing line. */
  end: number;
  problem?: string;
  line?: number;
}

const MOST_LINES = 400;

/** The front matter at the head of a text; null where there is none. */
export function frontMatter(text: string): FrontMatter | null {
  const lines = text.split('\n', MOST_LINES);
  if (lines[0]?.trimEnd() !== '---') return null;
  const close = lines.findIndex((line, i) => i > 0 && (line.trimEnd() === '---' || line.trimEnd() === '...'));
  if (close < 0) return null;
  const head = lines.slice(1, close).join('\n');
  const end = lines.slice(0, close + 1).join('\n').length;
  const counter = new LineCounter();
  const document = parseDocument(head, {
    lineCounter: counter,
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const values: Record<string, string> = {};
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items as Pair[]) {
      const name = isScalar(key) ? String(key.value).trim().toLowerCase() : '';
      const field = FIELD_OF[name];
      if (!field || (values[field] !== undefined && name !== field)) continue;
      const words = wordsOf(isAlias(value) ? value.resolve(document) : value);
      if (words !== '') values[field] = words;
    }
  }
  const error = document.errors[0];
  if (!error) return { values, end };
  // A headline with a colon makes it no YAML, but what is meant is plain.
  const plain = { ...values, ...plainLines(lines.slice(1, close)) };
  if (Object.keys(plain).length > 0) return { values: plain, end };
  const { line } = counter.linePos(error.pos[0]);
  return { values, end, problem: `is no YAML: ${error.message.split('\n')[0]}`, line: line + 1 };
}

/** Site generators call the day of publication "date". */
const FIELD_OF: Record<string, (typeof METADATA_FIELDS)[number] | undefined> = {
  ...Object.fromEntries(METADATA_FIELDS.map((field) => [field, field])),
  date: 'published',
};

function wordsOf(node: unknown): string {
  if (isScalar(node)) {
    const empty = node.type === 'PLAIN' && /^(?:null|~)$/i.test(String(node.value));
    return typeof node.value === 'string' && !empty ? node.value.replace(/\s+/g, ' ').trim() : '';
  }
  const items = (node as { items?: unknown[] } | null)?.items;
  // Of a list the first counts: two outlets of one text are no third.
  return items && !isMap(node) && items.length > 0 ? wordsOf(items[0]) : '';
}

function plainLines(lines: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0 || /^[\s#-]/.test(line)) continue;
    const field = FIELD_OF[line.slice(0, colon).trim().toLowerCase()];
    const value = unquote(line.slice(colon + 1).trim());
    if (field && value !== '' && values[field] === undefined) values[field] = value;
  }
  return values;
}

function unquote(value: string): string {
  const quote = value[0];
  const quoted = value.length > 1 && (quote === '"' || quote === "'") && value.at(-1) === quote;
  return quoted ? value.slice(1, -1) : value;
}
