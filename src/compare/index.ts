import type { Claim } from '../model/claim.js';
import type { ComparedStatement, Comparison } from '../model/comparison.js';
import { changesOf, Differences } from './changes.js';
import { collectStatements, type Statement } from './collect.js';
import { agreementOf } from './consensus.js';
import { Containment } from './containment.js';
import { contestedPairs } from './contested.js';
import { printed } from './intervals.js';
import { type CompareOptions, type Settings, settingsOf } from './options.js';
import { compareText } from './order.js';
import { isAskedFor, isInTime, printedQuestion, type Question, questionsOf } from './questions.js';
import { denialsOf, inOrder, LooseRemarks } from './remarks.js';
import { assignStatements } from './statements.js';
import { verdictsOf } from './verdicts.js';
import { count, type Vote, votesOf } from './voices.js';

export { DEFAULT_KEYS, type StatementKeys } from './keys.js';
export type { CompareOptions, VoiceBy } from './options.js';
export { assignStatements, type StatementScope } from './statements.js';

/**
 * Who agrees, who diverges and by how much: one comparison for each question asked for, the most contested first. Claims may come from
 * any number of documents in any order; statements are merged over them.
 * @throws RangeError for options that make no sense (a negative window or tolerance, a day that is none)
 */
export function compareClaims(claims: readonly Claim[], options: CompareOptions = {}): Comparison[] {
  const settings = settingsOf(options);
  const merged = settings.merge ? assignStatements(claims, 'corpus', settings.keys) : claims;
  const statements = collectStatements(merged, settings.keys).filter((s) => isInTime(s, settings));
  const questions = questionsOf(statements);
  const shared: Shared = {
    containment: new Containment(questions),
    differences: new Differences(questions),
    remarks: new LooseRemarks(settings.remarks, statements),
    settings,
  };
  return questions
    .filter((question) => isAskedFor(question, settings))
    .map((question) => answer(question, shared))
    .sort(byContest)
    .map(({ comparison }) => comparison);
}

/** What one question needs to know of the others. */
interface Shared {
  containment: Containment;
  differences: Differences;
  remarks: LooseRemarks;
  settings: Settings;
}

interface Answer {
  key: string;
  comparison: Comparison;
  contest: number[];
}

function answer(question: Question, { containment, differences, remarks, settings }: Shared): Answer {
  const votes = votesOf(question.statements, settings);
  const voters = votes.filter((v) => !containment.isPartWithin(v.statement, question));
  const series = count(voters, settings);
  const { verdicts, omitted } = verdictsOf(voters, settings);
  const contested = contestedPairs(voters, settings);
  const agreement = agreementOf(voters, settings);
  const sameVoice = (a: Statement, b: Statement) =>
    a.speaker === b.speaker || settings.keys.sameSpeaker(a.speaker, b.speaker);
  const comparison: Comparison = {
    question: printedQuestion(question),
    statements: votes.map(printedStatement),
    verdicts,
    ...(omitted > 0 ? { verdictsOmitted: omitted } : {}),
    contested,
    groups: agreement.groups,
    ...(agreement.groupsOmitted > 0 ? { groupsOmitted: agreement.groupsOmitted } : {}),
    consensus: agreement.consensus,
    outliers: agreement.outliers,
    range: agreement.range,
    context: containment.contextOf(question, voters, agreement, settings, sameVoice),
    changes: changesOf(question, series, differences, sameVoice),
    remarks: inOrder([...denialsOf(question), ...remarks.of(question)]),
  };
  const diverging = omitted > 0 ? contested : verdicts.filter((v) => v.verdict === 'diverge').length;
  return { key: question.key, comparison, contest: [diverging, contested, series.length, votes.length] };
}

function byContest(a: Answer, b: Answer): number {
  for (let i = 0; i < a.contest.length; i++) if (a.contest[i] !== b.contest[i]) return b.contest[i] - a.contest[i];
  return compareText(a.key, b.key);
}

function printedStatement({ statement, voices, counted }: Vote): ComparedStatement {
  const { id, speaker, date, asOf, lead, bounds, reports, outlets, claims } = statement;
  const corrected = claims.flatMap((c) => (c.corrected ?? []).map((mark) => ({ claim: c.id, ...mark })));
  return {
    statement: id,
    speaker,
    date,
    asOf,
    count: lead.count,
    interval: printed(bounds),
    reports: reports.length,
    outlets: outlets.length,
    claims: claims.length > 1 ? [...new Set(claims.map((c) => c.id))] : [lead.id],
    voices: voices.map((v) => v.name),
    counted,
    ...(corrected.length > 0 ? { corrected } : {}),
  };
}
