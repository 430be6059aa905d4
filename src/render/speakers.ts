import type { Warning } from '../model/claim.js';
import type { SpeakerInfo, SpeakerNumbers } from '../model/overview.js';
import { questionTitle } from './question.js';
import type { RowsResult } from './rows.js';
import { visible } from './safe.js';
import { countWords, number, plural, speakerWords } from './words.js';

const TITLES = ['Speaker', 'Also as', 'Statements', 'Said', 'Of', 'Range', 'Held'];
const NUMBERS = new Set(['Statements', 'Range']);

/** A row for each question that a speaker has numbers of; what is told of the speaker stands in the first of them. */
export function speakerRows(speakers: readonly SpeakerInfo[], warnings: readonly Warning[]): RowsResult {
  const statements = speakers.reduce((sum, speaker) => sum + speaker.statements, 0);
  return {
    name: 'speakers',
    records: speakers,
    warnings,
    columns: TITLES.map((title) => ({ title, align: NUMBERS.has(title) ? 'right' : 'left' })),
    cells: speakers.flatMap(cellsOf),
    fields: [
      'speaker',
      'kind',
      'role',
      'organization',
      'country',
      'spellings',
      'statements',
      'claims',
      'documents',
      'from',
      'to',
      'force',
      'unit',
      'status',
      'realis',
      'place',
      'change',
      'rate',
      'share',
      'question_statements',
      'low',
      'high',
      'held_from',
      'held_to',
    ],
    values: speakers.flatMap(valuesOf),
    total: `${plural(speakers.length, 'speaker')}, ${plural(statements, 'statement')}`,
    none: 'No speakers.',
  };
}

function cellsOf(speaker: SpeakerInfo): string[][] {
  const others = speaker.spellings.filter((name) => name !== speaker.name);
  const about = [
    speakerWords(speaker),
    others.map(visible).join(', ') || '-',
    String(speaker.statements),
    span(speaker.from, speaker.to),
  ];
  const rows = speaker.numbers.map((numbers) => [
    questionTitle(numbers),
    rangeWords(numbers),
    span(numbers.question.from, numbers.question.to),
  ]);
  const [first = ['-', '-', '-'], ...rest] = rows;
  return [[...about, ...first], ...rest.map((row) => [...about.map(() => ''), ...row])];
}

/** One statement in its own words, several by the smallest and the largest number. */
function rangeWords({ statements, low, high, latest }: SpeakerNumbers): string {
  if (statements === 1) return countWords(latest);
  return low === high ? number(low) : `${number(low)}-${number(high)}`;
}

/** `2024-10-17 to 2024-11-19`. */
function span(from: string | null, to: string | null): string {
  if (!from || !to) return from ?? to ?? 'undated';
  return from === to ? from : `${from} to ${to}`;
}

function valuesOf(s: SpeakerInfo) {
  const about = [
    s.name,
    s.kind,
    s.role,
    s.organization,
    s.country,
    s.spellings.join('; '),
    s.statements,
    s.claims,
    s.documents,
    s.from,
    s.to,
  ];
  if (s.numbers.length === 0) return [[...about, ...Array<null>(13).fill(null)]];
  return s.numbers.map(({ question: q, statements, low, high }) => [
    ...about,
    q.force,
    q.unit,
    q.status,
    q.realis,
    q.place,
    q.change,
    q.rate,
    q.share,
    statements,
    low,
    high,
    q.from,
    q.to,
  ]);
}
