import type { Claim } from '../model/claim.js';
import type { Comparison } from '../model/comparison.js';
import type { Statement } from './collect.js';
import { isoDay, periodOf } from './days.js';
import { fold } from './fold.js';
import type { Settings } from './options.js';
import { compareText } from './order.js';

/** Everything said of one force's people of one kind, in one state and place: levels, differences, rates and shares apart. */
export interface Question {
  key: string;
  force: Statement['force'];
  place: Statement['place'];
  unit: string;
  status: Claim['status'];
  realis: Claim['realis'];
  change: Claim['change'];
  rate: Claim['rate'];
  share: string | null;
  /** Statements that assert a number, in order of their days, then of speakers. */
  statements: Statement[];
  /** Statements that deny a number or cannot confirm it. */
  denials: Statement[];
}

/** Sorts statements into questions; a denial goes to the question that it speaks of, whatever its realis, else to one of its own. */
export function questionsOf(statements: readonly Statement[]): Question[] {
  const questions = new Map<string, Question>();
  const open = (statement: Statement): Question => {
    const key = questionKey(statement, statement.lead.realis);
    let question = questions.get(key);
    if (!question) {
      const { force, place, unit, lead } = statement;
      const { status, realis, change, rate } = lead;
      question = {
        key,
        force,
        place,
        unit,
        status,
        realis,
        change,
        rate,
        share: shareOf(lead),
        statements: [],
        denials: [],
      };
      questions.set(key, question);
    }
    question.force = shorterName(question.force, statement.force);
    question.place = shorterName(question.place, statement.place);
    return question;
  };
  for (const statement of statements)
    if (statement.lead.stance === 'asserts') open(statement).statements.push(statement);
  for (const statement of statements) {
    if (statement.lead.stance === 'asserts') continue;
    const realities = [statement.lead.realis, 'actual', 'planned', 'possible'] as const;
    const known = realities.map((r) => questions.get(questionKey(statement, r))).find((q) => q);
    (known ?? open(statement)).denials.push(statement);
  }
  for (const question of questions.values()) question.statements.sort(byDay);
  return [...questions.values()].sort((a, b) => compareText(a.key, b.key));
}

function questionKey({ force, place, unit, lead }: Statement, realis: Claim['realis']): string {
  const { status, change, rate } = lead;
  return [force?.key ?? '', place?.key ?? '', unit, status, realis, change ?? '', rate ?? '', shareOf(lead) ?? ''].join(
    '|',
  );
}

const shareOf = ({ each }: Claim): string | null => each && (fold(each.of) || 'each');

/** One name for all: the shortest that was used. */
function shorterName<T extends { name: string }>(a: T | null, b: T | null): T | null {
  if (!a || !b) return a ?? b;
  return b.name.length < a.name.length || (b.name.length === a.name.length && b.name < a.name) ? b : a;
}

/** Undated last. */
function byDay(a: Statement, b: Statement): number {
  const [x, y] = [a.held, b.held];
  const days = x && y ? x.from - y.from || x.to - y.to : Number(x === null) - Number(y === null);
  return days || compareText(a.speaker.name, b.speaker.name) || compareText(a.id, b.id);
}

/** Whether a question is one of those asked for. */
export function isAskedFor(question: Question, { region, status, force, unit }: Settings): boolean {
  const some = [...question.statements, ...question.denials].flatMap((s) => s.claims);
  if (region && !some.some((claim) => claim.place?.relation !== 'not_in' && region(claim.place))) return false;
  if (status && !status.has(question.status)) return false;
  if (force && !some.some((claim) => claim.force && force(claim.force))) return false;
  return !unit || unit.has(fold(question.unit)) || some.some((claim) => unit.has(fold(claim.unit)));
}

/** Whether a count held on some day of the time asked for; undated ones fit only where no time was asked for, or all undated are wanted. */
export function isInTime({ held }: Pick<Statement, 'held'>, { since, until, includeUndated }: Settings): boolean {
  if (since === null && until === null) return true;
  if (!held) return includeUndated;
  const from = since === null ? -Infinity : (periodOf({ value: since })?.from ?? -Infinity);
  const to = until === null ? Infinity : (periodOf({ value: until })?.to ?? Infinity);
  return held.from <= to && held.to >= from;
}

/** The question as printed, with the first and last day that its counts held. */
export function printedQuestion(question: Question): Comparison['question'] {
  const { unit, status, realis, change, rate, share } = question;
  let [from, to] = [Infinity, -Infinity];
  for (const { held } of question.statements) {
    if (!held) continue;
    from = Math.min(from, held.from);
    to = Math.max(to, held.to);
  }
  return {
    force: question.force?.name ?? null,
    unit,
    status,
    realis,
    place: question.place?.name ?? null,
    from: Number.isFinite(from) ? isoDay(from) : null,
    to: Number.isFinite(to) ? isoDay(to) : null,
    ...(change || rate || share ? { change, rate, share } : {}),
  };
}
