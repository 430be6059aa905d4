import { readFileSync } from 'node:fs';
import type { OptionRow } from './options.js';

/* What the program says of itself, in its help and in its manual page. */

export const ABOUT =
  'Reads articles and finds every statement of a troop count: who said how many, where, when and in what state.';

export const EXIT_CODES: readonly [code: number, meaning: string][] = [
  [0, 'done, also where nothing was found'],
  [1, 'check found divergence, diff a difference'],
  [2, 'wrong usage, or nothing readable at all'],
  [3, 'done, but some input could not be read'],
  [130, 'ended by Ctrl-C'],
];

/** What an option does, with its choices and its default. */
export function helpOf({ help, choices, fallback }: OptionRow): string {
  const notes = [choices?.join(', '), fallback && `default: ${fallback}`].filter(Boolean);
  return notes.length > 0 ? `${help} (${notes.join('; ')})` : help;
}

export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
