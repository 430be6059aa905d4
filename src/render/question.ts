import type { ComparedStatement, Comparison, CountInterval } from '../model/comparison.js';
import { visible } from './safe.js';
import { countWords, number, STATUS_WORDS, speakerWords } from './words.js';

/* What a comparison says, in words: shared by the terminal's and the Markdown form. */

/** `North Korean troops present in Kursk`. */
export function questionTitle({ question }: Comparison): string {
  const { force, unit, status, realis, place } = question;
  const who = [force && visible(force), visible(unit)].filter(Boolean).join(' ');
  const planned = realis === 'actual' || realis === status ? '' : ` (${realis})`;
  return `${who}: ${STATUS_WORDS[status]}${planned}${place ? `, ${visible(place)}` : ''}`;
}

export function questionPeriod({ question }: Comparison): string {
  const { from, to } = question;
  if (!from && !to) return '';
  return from === to || !to ? (from ?? '') : `${from ?? '?'} to ${to}`;
}

/** The day that the count held. */
export function heldOn(statement: Pick<ComparedStatement, 'asOf' | 'date'>): string | null {
  return statement.asOf?.value ?? statement.date.value;
}

export const UNDATED = 'undated';

export interface SpeakersByDates {
  dates: string[];
  rows: { speaker: string; cells: string[] }[];
}

/** Speakers against days, each cell the counts said to hold that day; speakers in order of their first statement. */
export function speakersByDates(comparison: Comparison): SpeakersByDates {
  const dates = [...new Set(comparison.statements.map((s) => heldOn(s) ?? UNDATED))].sort();
  const rows = new Map<string, string[][]>();
  for (const statement of comparison.statements) {
    const speaker = speakerWords(statement.speaker);
    let cells = rows.get(speaker);
    if (!cells) {
      cells = dates.map(() => []);
      rows.set(speaker, cells);
    }
    cells[dates.indexOf(heldOn(statement) ?? UNDATED)]!.push(cellWords(statement));
  }
  return {
    dates,
    rows: [...rows].map(([speaker, cells]) => ({ speaker, cells: cells.map((counts) => counts.join('; ')) })),
  };
}

function cellWords(statement: ComparedStatement): string {
  const low = statement.date.confidence === 'low' && statement.asOf === null && statement.date.value ? '?' : '';
  const reports = statement.reports > 1 ? ` (${statement.reports} reports)` : '';
  return countWords(statement.count) + low + reports;
}

export function intervalWords([low, high]: CountInterval): string {
  if (low === null) return high === null ? 'any number' : `at most ${number(high)}`;
  if (high === null) return `at least ${number(low)}`;
  return low === high ? number(low) : `${number(low)}-${number(high)}`;
}

/** `Pat Ryder ≈ 10,000 (2024-11-04)` by statement id; an id that is not in the comparison stays as it is. */
export function statementNames(comparisons: readonly Comparison[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const { statements } of comparisons) {
    for (const s of statements) {
      names.set(s.statement, `${visible(s.speaker.name)} ${countWords(s.count)} (${heldOn(s) ?? UNDATED})`);
    }
  }
  return (id) => names.get(id) ?? visible(id);
}

export type Mood = 'good' | 'warn' | 'bad' | 'faint';

export interface Finding {
  /** A sign and a word: never told by colour alone. */
  sign: string;
  label: string;
  mood: Mood;
  text: string;
}

/** At most this many lines of one kind are told; JSON has them all. */
const MOST = 12;

/** Who agrees, who diverges and by how much, what encloses it, what changed, who only confirmed or denied. */
export function findings(comparison: Comparison, nameOf: (id: string) => string): Finding[] {
  const { groups, consensus, verdicts, context, changes, remarks } = comparison;
  const found: Finding[] = [];
  const few = (sign: string, label: string, mood: Mood, texts: string[], hidden = 0) => {
    for (const text of texts.slice(0, MOST)) found.push({ sign, label, mood, text });
    const more = Math.max(0, texts.length - MOST) + hidden;
    if (more > 0) found.push({ sign, label, mood: 'faint', text: `and ${number(more)} more` });
  };
  const verdict = (kind: Comparison['verdicts'][number]['verdict']) => verdicts.filter((v) => v.verdict === kind);
  const pair = (v: Comparison['verdicts'][number]) => `${nameOf(v.a)} and ${nameOf(v.b)}`;
  const apart = (v: Comparison['verdicts'][number]) =>
    v.gap === null ? '' : `: ${number(v.gap)} apart${v.gapPercent === null ? '' : `, ${percent(v.gapPercent)}`}`;

  few(
    '=',
    'agree',
    'good',
    groups
      .filter((g) => g.statements.length > 1)
      .map((g) => `${g.statements.map(nameOf).join('; ')}: ${intervalWords(g.interval)} fits all`),
  );
  few(
    '~',
    'close',
    'warn',
    verdict('close').map((v) => pair(v) + apart(v)),
  );
  few(
    '≠',
    'diverge',
    'bad',
    verdict('diverge').map((v) => pair(v) + apart(v)),
    comparison.verdictsOmitted ?? 0,
  );
  few(
    '·',
    'not compared',
    'faint',
    verdict('not_comparable').map((v) => `${pair(v)}: ${visible(v.reason)}`),
  );
  if (consensus) {
    const text = `${intervalWords(consensus.interval)}, shared by ${consensus.speakers} of ${consensus.of} speakers`;
    found.push({ sign: '=', label: 'consensus', mood: 'good', text });
  }
  for (const c of context) {
    const fit = c.fits === null ? 'cannot be checked' : c.fits ? 'fits' : 'contradicts';
    found.push({
      sign: c.relation === 'whole' ? '⊃' : '⊂',
      label: c.relation === 'whole' ? 'whole' : 'part',
      mood: c.fits === false ? 'bad' : c.fits ? 'good' : 'faint',
      text: `${nameOf(c.statement)} ${fit}${c.implies ? `: ${visible(c.implies)}` : ''}`,
    });
  }
  few(
    '→',
    'change',
    'faint',
    changes.map((c) => `${nameOf(c.from)} to ${nameOf(c.to)}`),
  );
  const stances = { confirms: 'confirms', denies: 'denies', cannot_confirm: 'cannot confirm' };
  few(
    '!',
    'remark',
    'warn',
    remarks.map(
      (r) => `${speakerWords(r.speaker)} ${stances[r.stance]} (${r.date.value ?? UNDATED}): ${visible(r.text)}`,
    ),
  );
  return found;
}

const percent = (value: number): string => `${number(Math.round(value * 10) / 10)} %`;
