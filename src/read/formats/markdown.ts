import { mergeMetadata, metadataFrom } from '../metadata.js';
import { type InputFormat, notice } from '../types.js';
import { readWhole } from './text.js';

/**
 * Markdown with optional front matter (`title`, `outlet`, `url`, `published` between two `---` lines). The front matter
 * is blanked out, not cut, so that offsets and lines stay those of the file.
 */
export const markdown: InputFormat = {
  read: (source, outer) =>
    readWhole(source, (content) => {
      const front = frontMatter(content);
      if (!front) return { text: content, metadata: outer, notes: [] };
      const { metadata, problems } = metadataFrom(front.values);
      return {
        text: content.slice(0, front.end).replace(/[^\r\n]/g, ' ') + content.slice(front.end),
        metadata: mergeMetadata(outer, metadata),
        notes: problems.map((problem) => notice('metadata', source.file, `front matter: ${problem}`)),
      };
    }),
};

/** `key: value` lines at the head of a text; `end` is the offset after the closing `---` line. */
export function frontMatter(text: string): { values: Record<string, string>; end: number } | null {
  const lines = text.split('\n', 200);
  if (lines[0]?.trimEnd() !== '---') return null;
  const close = lines.findIndex((line, i) => i > 0 && (line.trimEnd() === '---' || line.trimEnd() === '...'));
  if (close < 0) return null;
  const values: Record<string, string> = {};
  for (const line of lines.slice(1, close)) {
    const colon = line.indexOf(':');
    if (colon <= 0 || line.startsWith('#') || /^\s/.test(line)) continue;
    values[line.slice(0, colon).trim().toLowerCase()] = unquote(line.slice(colon + 1).trim());
  }
  return { values, end: lines.slice(0, close + 1).join('\n').length };
}

function unquote(value: string): string {
  const quote = value[0];
  const quoted = value.length > 1 && (quote === '"' || quote === "'") && value.at(-1) === quote;
  return quoted ? value.slice(1, -1) : value;
}
