import { COMMANDS } from '../commands.js';
import { type CommandName, OPTIONS, type OptionRow } from '../options.js';

/* What the completion scripts of all shells say, read from the tables of commands and options. */

/** `-o` and `--output` of `-o, --output <file>`. */
export const flagsOf = ({ flags }: OptionRow): string[] => flags.match(/(?<![\w-])--?[a-z][\w-]*/g)!;

export const optionsOf = (name: CommandName): OptionRow[] => OPTIONS.filter((row) => row.commands.includes(name));

/** How a value is completed; `free` where only the user knows it. */
export type Values = 'flag' | 'choice' | 'choices' | 'live' | 'file' | 'free';

export function valuesOf({ kind, live }: OptionRow): Values {
  if (live) return 'live';
  if (kind === 'sort') return 'choice';
  return kind === 'flag' || kind === 'choice' || kind === 'choices' || kind === 'file' ? kind : 'free';
}

/** The words of a choice, those of a sort key descending too. */
export const choicesOf = ({ kind, choices = [] }: OptionRow): string[] =>
  kind === 'sort' ? choices.flatMap((key) => [key, `-${key}`]) : [...choices];

/** What the operands of a command are: words to choose from, else files; null where it takes none. */
export function operandsOf(name: CommandName): readonly string[] | 'files' | null {
  const { operands, words } = COMMANDS.find((row) => row.name === name)!;
  return operands === '' ? null : (words ?? 'files');
}

/** A text between single quotes of a shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
