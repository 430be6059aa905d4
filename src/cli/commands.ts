import type { CommandName } from './options.js';

export interface CommandRow {
  name: CommandName;
  /** As in the usage line: `<needed>`, `[optional]`. */
  operands: string;
  help: string;
  /** What an operand can be, where it is no path. */
  words?: readonly string[];
  examples: readonly string[];
}

/** The commands as rows: they feed the parser, the help, completions, the manual page and the README. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'list',
    operands: '[paths...]',
    help: 'list every statement of a troop count with its speaker, day, force, place and state',
    examples: ['troopclaims list articles/ --region Kursk --since 2024-11', 'troopclaims list --status killed --json'],
  },
  {
    name: 'compare',
    operands: '[paths...]',
    help: 'show per question who says how many, who agrees, who diverges and by how much',
    examples: ['troopclaims compare articles/ --region Kursk', 'troopclaims compare --by organization --window 14'],
  },
  {
    name: 'timeline',
    operands: '[paths...]',
    help: 'draw per question who said how many when: a row a speaker, ranges as bars',
    examples: [
      'troopclaims timeline articles/ --region Kursk',
      'troopclaims timeline articles/ --region Kursk -o chart.svg',
    ],
  },
  {
    name: 'report',
    operands: '[paths...]',
    help: 'write one self-contained page: the answers, charts, tables, and every claim beside its article',
    examples: [
      'troopclaims report articles/ -o report.html',
      'troopclaims report articles/ --region Kursk > kursk.html',
    ],
  },
  {
    name: 'check',
    operands: '[paths...]',
    help: 'exit with 1 and the reasons where voices diverge, with 0 where they do not',
    examples: [
      'troopclaims check articles/ --region Kursk',
      'troopclaims check articles/ --quiet || echo "look again"',
    ],
  },
  {
    name: 'sources',
    operands: '[paths...]',
    help: 'list each document with its outlet, its date and how that is known, its claims and its warnings',
    examples: [
      'troopclaims sources articles/',
      'troopclaims sources articles/ --write',
      'troopclaims sources articles/ --region Kursk --format csv',
    ],
  },
  {
    name: 'speakers',
    operands: '[paths...]',
    help: 'list each speaker with all spellings of the name, and the range of the numbers over time',
    examples: ['troopclaims speakers articles/ --region Kursk', 'troopclaims speakers --country US --json'],
  },
  {
    name: 'diff',
    operands: '<old> <new>',
    help: 'tell which statements appeared, vanished or changed between two runs (list --json, or claims as NDJSON)',
    examples: [
      'troopclaims diff monday.json friday.json',
      'troopclaims list articles/ --json | troopclaims diff old.json -',
    ],
  },
  {
    name: 'show',
    operands: '<id> [paths...]',
    help: "show a claim's sentence in its paragraph and what each field was read from",
    examples: [
      'troopclaims show 3f9a0c articles/',
      'troopclaims show 3f9a0c --correct place=Kursk --reason "see line 3"',
    ],
  },
  {
    name: 'extract',
    operands: '[paths...]',
    help: 'a filter: articles in (NDJSON on stdin, or files), their claims out as NDJSON',
    examples: ['troopclaims extract - < articles.ndjson > claims.ndjson'],
  },
  {
    name: 'schema',
    operands: '[name]',
    help: 'print the JSON Schema of an output: list (default), compare, check, sources, speakers, diff, corrections, claim, comparison; of the project file: config; of a lexicon: lexicon',
    words: [
      'list',
      'compare',
      'check',
      'sources',
      'speakers',
      'diff',
      'corrections',
      'claim',
      'comparison',
      'config',
      'lexicon',
    ],
    examples: ['troopclaims schema claim'],
  },
  {
    name: 'completion',
    operands: '<shell>',
    help: 'print the completion script of bash, zsh or fish, with live values for --region and --speaker',
    words: ['bash', 'zsh', 'fish'],
    examples: ['source <(troopclaims completion bash)', 'troopclaims completion fish | source'],
  },
  {
    name: 'man',
    operands: '',
    help: 'print the manual page as roff',
    examples: ['troopclaims man | man -l -'],
  },
];

export const COMMAND_NAMES: readonly CommandName[] = COMMANDS.map((row) => row.name);
