import type { Status } from '../model/claim.js';
import type { FormatName } from '../render/index.js';
import type { ColumnKey } from '../render/types.js';

/* The options of all commands as rows: they feed the parser and every list of options that people read. */

export type CommandName =
  | 'list'
  | 'compare'
  | 'timeline'
  | 'check'
  | 'report'
  | 'sources'
  | 'speakers'
  | 'diff'
  | 'show'
  | 'extract'
  | 'schema'
  | 'completion'
  | 'man';
export type SortKey = 'date' | 'speaker' | 'count' | 'force' | 'place' | 'state' | 'source' | 'outlet' | 'id';
export type Voice = 'speaker' | 'organization' | 'country' | 'source';

/** Options after parsing; a filter that may be given several times is a list, any of whose values fits. */
export interface Options {
  claims?: string;
  /** False for `--no-corrections`. */
  corrections?: string | false;
  correct?: string[];
  reason?: string;
  filesFrom?: string;
  encoding?: string;
  saveText?: string;
  write?: boolean;
  lexicon?: string;
  published?: string;
  outlet?: string;
  url?: string;
  title?: string;
  speaker?: string[];
  org?: string[];
  country?: string[];
  region?: string[];
  force?: string[];
  unit?: string[];
  status?: Status[];
  since?: string;
  until?: string;
  min?: number;
  max?: number;
  source?: string[];
  window?: number;
  tolerance?: number;
  by?: Voice;
  includeUndated?: boolean;
  output?: string;
  format?: FormatName;
  json?: boolean;
  sort?: string;
  limit?: number;
  columns?: ColumnKey[];
  ascii?: boolean;
  watch?: boolean;
  color?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  /** The project file; false for none. */
  config?: string | false;
}

/**
 * How a value is read: `file` is a path (in a project file from that file on); `texts` repeats; `choice` takes one word,
 * `choices` several, with commas or repeated.
 */
export type OptionKind =
  | 'flag'
  | 'text'
  | 'file'
  | 'texts'
  | 'count'
  | 'days'
  | 'percent'
  | 'date'
  | 'choice'
  | 'choices'
  | 'sort'
  | 'encoding';

export interface OptionRow {
  key: keyof Options;
  flags: string;
  kind: OptionKind;
  help: string;
  group: 'Filters' | 'Comparison' | 'Output' | 'Input' | 'Corrections';
  commands: readonly CommandName[];
  choices?: readonly string[];
  /** What holds where the option is not given. */
  fallback?: string;
  /** Completed by what the articles name. */
  live?: boolean;
}

/** The statuses of the contract; the type makes the table complete. */
const STATUS_CHOICES: Record<Status, true> = {
  present: true,
  training: true,
  en_route: true,
  planned: true,
  possible: true,
  withdrawn: true,
  strength: true,
  killed: true,
  wounded: true,
  captured: true,
  missing: true,
  deserted: true,
  casualties: true,
};

const COLUMN_CHOICES: Record<ColumnKey, true> = {
  date: true,
  asof: true,
  speaker: true,
  org: true,
  country: true,
  via: true,
  count: true,
  unit: true,
  force: true,
  place: true,
  state: true,
  stance: true,
  hedges: true,
  source: true,
  outlet: true,
  title: true,
  quote: true,
  statement: true,
  id: true,
};

export const SORT_KEYS: readonly SortKey[] = [
  'date',
  'speaker',
  'count',
  'force',
  'place',
  'state',
  'source',
  'outlet',
  'id',
];

const FORMATS: Record<FormatName, true> = {
  table: true,
  json: true,
  ndjson: true,
  csv: true,
  tsv: true,
  markdown: true,
  jsonld: true,
  parquet: true,
};

const COMPARES = ['compare', 'timeline', 'check', 'report'] as const;
const FILTERS = ['list', ...COMPARES, 'sources', 'speakers'] as const;
const TABLES = ['list', 'compare', 'timeline', 'check', 'sources', 'speakers', 'diff'] as const;
const COLOURED = [...TABLES, 'show'] as const;
const RESULTS = [...FILTERS, 'show'] as const;
const READS = [...RESULTS, 'extract'] as const;
const PRINTS = [...TABLES, 'report', 'show', 'extract', 'schema', 'completion', 'man'] as const;

const WATCHED = ['list', ...COMPARES] as const;

export const OPTIONS: readonly OptionRow[] = [
  {
    key: 'speaker',
    live: true,
    flags: '--speaker <name>',
    kind: 'texts',
    group: 'Filters',
    commands: FILTERS,
    help: 'who says it; part of the name',
  },
  {
    key: 'org',
    flags: '--org <name>',
    kind: 'texts',
    group: 'Filters',
    commands: FILTERS,
    help: "the speaker's organization; part of the name",
  },
  {
    key: 'country',
    flags: '--country <country>',
    kind: 'texts',
    group: 'Filters',
    commands: FILTERS,
    help: "the speaker's country: name or two-letter code",
  },
  {
    key: 'region',
    live: true,
    flags: '--region <place>',
    kind: 'texts',
    group: 'Filters',
    commands: FILTERS,
    help: 'where the counted people are: the place and all that lies in it, in any usual spelling',
  },
  {
    key: 'force',
    flags: '--force <name>',
    kind: 'texts',
    group: 'Filters',
    commands: FILTERS,
    help: 'whose personnel: name of the force or country code',
  },
  {
    key: 'unit',
    flags: '--unit <kind>',
    kind: 'texts',
    group: 'Filters',
    commands: FILTERS,
    help: 'what kind of personnel: troops, officers, engineers ...',
  },
  {
    key: 'status',
    flags: '--status <status>',
    kind: 'choices',
    group: 'Filters',
    commands: FILTERS,
    choices: Object.keys(STATUS_CHOICES),
    help: 'in what state they are said to be',
  },
  {
    key: 'since',
    flags: '--since <date>',
    kind: 'date',
    group: 'Filters',
    commands: FILTERS,
    help: 'said on or after YYYY, YYYY-MM or YYYY-MM-DD',
  },
  {
    key: 'until',
    flags: '--until <date>',
    kind: 'date',
    group: 'Filters',
    commands: FILTERS,
    help: 'said on or before that day, month or year',
  },
  {
    key: 'min',
    flags: '--min <n>',
    kind: 'count',
    group: 'Filters',
    commands: FILTERS,
    help: 'counts whose largest stated number is at least n',
  },
  {
    key: 'max',
    flags: '--max <n>',
    kind: 'count',
    group: 'Filters',
    commands: FILTERS,
    help: 'counts whose smallest stated number is at most n',
  },
  {
    key: 'source',
    flags: '--source <name>',
    kind: 'texts',
    group: 'Filters',
    commands: FILTERS,
    help: 'part of the file, outlet or address it stands in',
  },
  {
    key: 'window',
    flags: '--window <days>',
    kind: 'days',
    group: 'Comparison',
    commands: COMPARES,
    help: 'compare statements at most this many days apart',
    fallback: '7',
  },
  {
    key: 'tolerance',
    flags: '--tolerance <percent>',
    kind: 'percent',
    group: 'Comparison',
    commands: COMPARES,
    help: 'gaps up to this are close, not divergent',
    fallback: '5',
  },
  {
    key: 'by',
    flags: '--by <voice>',
    kind: 'choice',
    group: 'Comparison',
    commands: COMPARES,
    choices: ['speaker', 'organization', 'country', 'source'],
    help: 'who counts as one voice',
    fallback: 'speaker',
  },
  {
    key: 'includeUndated',
    flags: '--include-undated',
    kind: 'flag',
    group: 'Comparison',
    commands: COMPARES,
    help: 'compare statements without a date too',
  },
  {
    key: 'output',
    flags: '-o, --output <file>',
    kind: 'file',
    group: 'Output',
    commands: PRINTS,
    help: 'write to a file, in the format that its ending names (- for stdout)',
  },
  {
    key: 'format',
    flags: '--format <format>',
    kind: 'choice',
    group: 'Output',
    commands: TABLES,
    choices: Object.keys(FORMATS),
    help: 'how to print it',
    fallback: 'table',
  },
  { key: 'json', flags: '--json', kind: 'flag', group: 'Output', commands: TABLES, help: 'the same as --format json' },
  {
    key: 'sort',
    flags: '--sort <key>',
    kind: 'sort',
    group: 'Output',
    commands: ['list'],
    choices: SORT_KEYS,
    help: 'order of the claims; -key for descending',
    fallback: 'as read',
  },
  {
    key: 'limit',
    flags: '--limit <n>',
    kind: 'count',
    group: 'Output',
    commands: ['list', 'compare', 'timeline', 'sources', 'speakers', 'diff'],
    help: 'print the first n only',
  },
  {
    key: 'columns',
    flags: '--columns <keys>',
    kind: 'choices',
    group: 'Output',
    commands: ['list'],
    choices: Object.keys(COLUMN_CHOICES),
    help: 'columns of table and markdown, with commas',
  },
  {
    key: 'ascii',
    flags: '--ascii',
    kind: 'flag',
    group: 'Output',
    commands: ['timeline'],
    help: 'draw the chart in plain ASCII',
  },
  {
    key: 'color',
    flags: '--color',
    kind: 'flag',
    group: 'Output',
    commands: COLOURED,
    help: 'colour even where the output is no terminal',
  },
  { key: 'color', flags: '--no-color', kind: 'flag', group: 'Output', commands: COLOURED, help: 'no colour' },
  {
    key: 'quiet',
    flags: '--quiet',
    kind: 'flag',
    group: 'Output',
    commands: [...READS, 'diff'],
    help: 'no warnings on stderr; errors stay; check prints no table either',
  },
  {
    key: 'verbose',
    flags: '--verbose',
    kind: 'flag',
    group: 'Output',
    commands: READS,
    help: 'tell on stderr what was read, all warnings, and how long each step took',
  },
  {
    key: 'watch',
    flags: '--watch',
    kind: 'flag',
    group: 'Output',
    commands: WATCHED,
    help: 'print anew whenever the files change, until Ctrl-C',
  },
  {
    key: 'claims',
    flags: '--claims <file>',
    kind: 'file',
    group: 'Input',
    commands: RESULTS,
    help: 'claims in place of documents: NDJSON, or the JSON of a run (- for stdin)',
  },
  {
    key: 'lexicon',
    flags: '--lexicon <file>',
    kind: 'file',
    group: 'Input',
    commands: [...READS, 'diff'],
    help: 'speakers, places, forces and words of your own, in YAML or JSON',
  },
  {
    key: 'filesFrom',
    flags: '--files-from <file>',
    kind: 'file',
    group: 'Input',
    commands: READS,
    help: 'read the files it names, one a line or parted by NUL (- for stdin)',
  },
  {
    key: 'encoding',
    flags: '--encoding <name>',
    kind: 'encoding',
    group: 'Input',
    commands: READS,
    help: 'encoding of all text and HTML files, such as windows-1251',
  },
  {
    key: 'saveText',
    flags: '--save-text <folder>',
    kind: 'file',
    group: 'Input',
    commands: READS,
    help: 'keep the text of each document, which the offsets count in, as a file there',
  },
  {
    key: 'write',
    flags: '--write',
    kind: 'flag',
    group: 'Input',
    commands: ['sources'],
    help: "write the folder's sources.csv: fill in what is known, leave the rest blank, keep what is there",
  },
  {
    key: 'published',
    flags: '--published <date>',
    kind: 'date',
    group: 'Input',
    commands: READS,
    help: 'publication date of all documents',
  },
  {
    key: 'outlet',
    flags: '--outlet <name>',
    kind: 'text',
    group: 'Input',
    commands: READS,
    help: 'outlet of all documents',
  },
  {
    key: 'url',
    flags: '--url <address>',
    kind: 'text',
    group: 'Input',
    commands: READS,
    help: 'address of all documents',
  },
  {
    key: 'title',
    flags: '--title <title>',
    kind: 'text',
    group: 'Input',
    commands: READS,
    help: 'title of all documents',
  },
  {
    key: 'config',
    flags: '--config <file>',
    kind: 'file',
    group: 'Input',
    commands: READS,
    help: 'project file with paths and defaults',
    fallback: 'troopclaims.config.json, here or in a folder above',
  },
  {
    key: 'config',
    flags: '--no-config',
    kind: 'flag',
    group: 'Input',
    commands: READS,
    help: 'no project file',
  },
  {
    key: 'corrections',
    flags: '--corrections <file>',
    kind: 'file',
    group: 'Corrections',
    commands: READS,
    help: 'corrections to apply in place of the corrections.json beside the documents; the only ones for --claims',
  },
  {
    key: 'corrections',
    flags: '--no-corrections',
    kind: 'flag',
    group: 'Corrections',
    commands: READS,
    help: 'apply none',
  },
  {
    key: 'correct',
    flags: '--correct <change>',
    kind: 'texts',
    group: 'Corrections',
    commands: ['show'],
    help: 'write a correction of the claim: field=value, drop, split, merge=id; with --reason',
  },
  {
    key: 'reason',
    flags: '--reason <text>',
    kind: 'text',
    group: 'Corrections',
    commands: ['show'],
    help: 'why the claim is corrected',
  },
];
