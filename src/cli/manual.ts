import { ABOUT, EXIT_CODES, helpOf } from './about.js';
import { COMMANDS } from './commands.js';
import { OPTIONS, type OptionRow } from './options.js';

const ENVIRONMENT: readonly [string, string][] = [
  ['NO_COLOR', 'no colour, if it is not empty'],
  ['FORCE_COLOR', 'colour even where the output is no terminal; 0 for none'],
  ['COLUMNS', 'the width of tables where the output is no terminal'],
];

const FILES: readonly [string, string][] = [
  ['troopclaims.config.json', 'paths and defaults of options, for its folder and all below'],
  ['sources.csv', 'what the articles of its folder do not tell: file, published, outlet, url, title'],
];

/** The manual page as roff of the man macros, from the tables of commands and options. */
export function manualPage(version: string): string {
  return [
    `.TH TROOPCLAIMS 1 "" "troopclaims ${version}" "User Commands"`,
    // Long words of options are not to be hyphenated, and lines not stretched.
    '.nh',
    '.ad l',
    '.SH NAME',
    'troopclaims \\- who said how many soldiers are where, and who contradicts whom',
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap(({ name, operands }, i) => [
      ...(i === 0 ? [] : ['.br']),
      `.B troopclaims ${plain(name)}`,
      `.RI [ option " ...] ${plain(operands)}"`,
    ]),
    '.SH DESCRIPTION',
    plain(ABOUT),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(({ name, operands, help }) => entry(`\\fB${plain(name)}\\fR ${plain(operands)}`, help)),
    '.SH OPTIONS',
    ...[...new Set(OPTIONS.map(({ group }) => group))].flatMap((group) => [
      `.SS ${group}`,
      ...OPTIONS.filter((row) => row.group === group).flatMap((row) => [
        ...entry(boldFlags(row), helpOf(row)),
        '.br',
        plain(`In ${row.commands.join(', ')}.`),
      ]),
    ]),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, meaning]) => entry(`\\fB${code}\\fR`, meaning)),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, meaning]) => entry(`\\fB${plain(name)}\\fR`, meaning)),
    '.SH FILES',
    ...FILES.flatMap(([name, meaning]) => entry(`\\fI${plain(name)}\\fR`, meaning)),
    '.SH EXAMPLES',
    '.nf',
    ...COMMANDS.flatMap(({ examples }) => examples.map(plain)),
    '.fi',
    '',
  ].join('\n');
}

const entry = (head: string, text: string): string[] => ['.TP', head, plain(text)];

const boldFlags = ({ flags }: OptionRow): string =>
  flags
    .split(/(, | )/)
    .map((part) => (part.startsWith('-') ? `\\fB${plain(part)}\\fR` : plain(part)))
    .join('');

/** Text that roff prints as it stands. */
function plain(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/"/g, '\\(dq')
    .replace(/^([.'])/, '\\&$1');
}
