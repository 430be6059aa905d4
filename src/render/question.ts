import type { Status } from '../model/claim.js';
import type {
  ComparedStatement,
  Comparison,
  ContextEntry,
  CountInterval,
  NumberChange,
  Verdict,
} from '../model/comparison.js';
import { visible } from './safe.js';
import { CORRECTED, claimCount, correctionWords, countWords, number, STATUS_WORDS, speakerWords } from './words.js';

/* What a comparison says, in words: shared by the terminal's and the Markdown form. */

/** How the place follows the state; others take "in". */
const BEFORE_PLACE: Partial<Record<Status, string>> = { en_route: 'to', withdrawn: 'from', planned: 'for' };

/** `North Korean troops present in Kursk`; a question of differences, rates or shares says so. */
export function questionTitle({ question }: Pick<Comparison, 'question'>): string {
  const { force, unit, status, realis, place, change, rate, share } = question;
  const before = place?.startsWith('outside ') ? '' : `${BEFORE_PLACE[status] ?? 'in'} `;
  const words = [
    force && visible(force),
    unit === 'personnel' ? 'troops' : visible(unit),
    STATUS_WORDS[status],
    place && before + visible(place),
    realis === 'actual' || realis === status ? null : `(${realis})`,
  ];
  const kind = [change, rate && `per ${rate}`, share && `in each of ${visible(share)}`];
  return [words.filter(Boolean).join(' '), ...kind.filter(Boolean)].join(', ');
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
  /** The counts by date, only where there are any: most speakers speak on few of the days. */
  rows: { speaker: string; cells: Map<string, string> }[];
}

/** Speakers against days, each cell the counts said to hold that day; speakers in order of their first statement. */
export function speakersByDates(comparison: Comparison): SpeakersByDates {
  const dates = new Set<string>();
  const rows = new Map<string, Map<string, string>>();
  for (const statement of comparison.statements) {
    const speaker = speakerWords(statement.speaker);
    const date = heldOn(statement) ?? UNDATED;
    dates.add(date);
    const cells = rows.get(speaker) ?? new Map<string, string>();
    rows.set(speaker, cells);
    const before = cells.get(date);
    cells.set(date, (before ? `${before}; ` : '') + cellWords(statement));
  }
  return { dates: [...dates].sort(), rows: [...rows].map(([speaker, cells]) => ({ speaker, cells })) };
}

function cellWords(statement: ComparedStatement): string {
  const low = statement.date.confidence === 'low' && statement.asOf === null && statement.date.value ? '?' : '';
  const reports = statement.reports > 1 ? ` (${statement.reports} reports)` : '';
  return countWords(statement.count) + low + (statement.corrected ? CORRECTED : '') + reports;
}

export function intervalWords([low, high]: CountInterval): string {
  if (low === null) return high === null ? 'any number' : `at most ${number(high)}`;
  if (high === null) return `at least ${number(low)}`;
  return low === high ? number(low) : `${number(low)}-${number(high)}`;
}

/** `Pat Ryder ≈ 10,000 (2024-11-04)` by statement id; an id that is not in the comparison stays as it is. */
export function statementNames(comparisons: readonly Comparison[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const { question, statements } of comparisons) {
    for (const s of statements) {
      const { change = null, rate = null } = question;
      const counted = claimCount({ count: s.count, change, rate, each: null });
      names.set(s.statement, `${visible(s.speaker.name)} ${counted} (${heldOn(s) ?? UNDATED})`);
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

const STANCE_WORDS = { confirms: 'confirms', denies: 'denies', cannot_confirm: 'cannot confirm' } as const;

/** Who agrees, who diverges and by how much, what encloses it, what changed, who only confirmed or denied. */
export function findings(comparison: Comparison, nameOf: (id: string) => string): Finding[] {
  const { groups, consensus, verdicts, context, changes, remarks, range } = comparison;
  const found: Finding[] = [];
  const tell = (sign: string, label: string, mood: Mood, texts: string[], hidden = 0) => {
    for (const text of texts.slice(0, MOST)) found.push({ sign, label, mood, text });
    const more = Math.max(0, texts.length - MOST) + hidden;
    if (more > 0) found.push({ sign, label, mood: 'faint', text: `and ${number(more)} more` });
  };
  const pairs = (kind: Verdict['verdict'], why: (verdict: Verdict) => string) =>
    verdicts.filter((v) => v.verdict === kind).map((v) => `${nameOf(v.a)} and ${nameOf(v.b)}${why(v)}`);
  const agreeing = groups.filter((group) => group.statements.length > 1);

  tell(
    '=',
    'agree',
    'good',
    agreeing.map((g) => `${g.statements.map(nameOf).join('; ')}: ${fitsAll(g.interval)}`),
  );
  tell('~', 'close', 'warn', pairs('close', gapWords));
  tell('≠', 'diverge', 'bad', pairs('diverge', gapWords), comparison.verdictsOmitted ?? 0);
  tell('·', 'not compared', 'faint', notCompared(verdicts, nameOf));
  if (consensus) {
    const text = `${intervalWords(consensus.interval)}, shared by ${consensus.speakers} of ${consensus.of} speakers`;
    tell('=', 'consensus', 'good', [text]);
  }
  if (range && range.voices > 1) {
    const { low, best, high, voices, method } = range;
    const bounds = `low ${number(low)}, best ${number(best)}, high ${number(high)}`;
    tell('|', 'range', 'faint', [`${bounds} over ${voices} voices: ${visible(method)}`]);
  }
  for (const entry of context) found.push(contextFinding(entry, comparison.question, nameOf));
  tell(
    '→',
    'change',
    'faint',
    changes.map((change) => changeWords(change, nameOf)),
  );
  const remark = (r: Comparison['remarks'][number]) => {
    const about = r.refersTo && r.refersTo.length > 0 ? `, of ${r.refersTo.map(nameOf).join('; ')}` : '';
    return `${speakerWords(r.speaker)} ${STANCE_WORDS[r.stance]} (${r.date.value ?? UNDATED})${about}: ${visible(r.text)}`;
  };
  tell('!', 'remark', 'warn', remarks.map(remark));
  const corrected = comparison.statements.flatMap((s) =>
    (s.corrected ?? []).map((mark) => `${nameOf(s.statement)}: ${correctionWords(mark)}`),
  );
  tell(CORRECTED, 'corrected', 'warn', [...new Set(corrected)]);
  return found;
}

const fitsAll = (interval: CountInterval): string => `${intervalWords(interval)} fits all`;

function gapWords({ gap, gapPercent }: Verdict): string {
  if (gap === null) return '';
  return `: ${number(gap)} apart${gapPercent === null ? '' : `, ${percentWords(gapPercent)}`}`;
}

/** One line a reason: with many statements the pairs would bury the rest. */
function notCompared(verdicts: readonly Verdict[], nameOf: (id: string) => string): string[] {
  const byReason = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.verdict !== 'not_comparable') continue;
    const same = byReason.get(verdict.reason);
    if (same) same.push(verdict);
    else byReason.set(verdict.reason, [verdict]);
  }
  return [...byReason].map(([reason, pairs]) => {
    const who = pairs.length === 1 ? `${nameOf(pairs[0]!.a)} and ${nameOf(pairs[0]!.b)}` : `${pairs.length} pairs`;
    return `${who}: ${visible(reason)}`;
  });
}

export const percentWords = (value: number): string => `${number(Math.round(value * 10) / 10)} %`;

/** What encloses the question or lies in it, with the words in which it differs from the question. */
function contextFinding(
  entry: ContextEntry,
  question: Comparison['question'],
  nameOf: (id: string) => string,
): Finding {
  const { statement, relation, fits, implies, speaker, count, unit, status, place, share } = entry;
  const name =
    speaker && count
      ? `${visible(speaker.name)} ${countWords(count)} (${heldOn({ date: NO_DATE, asOf: null, ...entry }) ?? UNDATED})`
      : nameOf(statement);
  const differing = [
    unit && unit !== question.unit ? visible(unit) : null,
    status && status !== question.status ? STATUS_WORDS[status] : null,
    place && place !== question.place ? `in ${visible(place)}` : null,
    share ? `in each of ${visible(share)}` : null,
  ].filter(Boolean);
  const { contradicts = [], fitsWith = [] } = entry;
  const verdicts = [
    contradicts.length > 0 ? `contradicts ${someOf(contradicts, nameOf)}` : fits === false ? 'contradicts' : null,
    fitsWith.length > 0 ? `fits with ${someOf(fitsWith, nameOf)}` : fits === true ? 'fits' : null,
    fits === null ? 'cannot be checked' : null,
  ].filter((words) => words !== null);
  const several = contradicts.length + fitsWith.length > 1;
  const against = entry.against && several ? `with ${nameOf(entry.against)} ` : '';
  return {
    sign: relation === 'whole' ? '⊃' : '⊂',
    label: relation,
    mood: fits === null ? 'faint' : fits ? 'good' : 'bad',
    text: `${[name, ...differing].join(' ')}: ${verdicts.join('; ')}${implies ? `; ${against}${visible(implies)}` : ''}`,
  };
}

/** So many statements are named beside one that holds them or lies in them. */
const NAMED = 4;

function someOf(ids: readonly string[], nameOf: (id: string) => string): string {
  const more = ids.length - NAMED;
  return [...ids.slice(0, NAMED).map(nameOf), ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
}

const NO_DATE: ComparedStatement['date'] = { value: null, text: null, basis: null, confidence: 'low' };

function changeWords({ from, to, difference, stated, fits }: NumberChange, nameOf: (id: string) => string): string {
  const by = difference == null ? '' : `: ${difference > 0 ? '+' : ''}${number(difference)}`;
  const said = stated ? `, ${fits === false ? 'against' : 'as'} the stated difference ${nameOf(stated)}` : '';
  return `${nameOf(from)} to ${nameOf(to)}${by}${said}`;
}
