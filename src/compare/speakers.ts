import type { Claim, Speaker } from '../model/claim.js';
import type { SpeakerInfo, SpeakerNumbers } from '../model/overview.js';
import { collectStatements, type Statement } from './collect.js';
import { isoDay, periodOf } from './days.js';
import { statedBounds } from './intervals.js';
import { DEFAULT_KEYS, type StatementKeys } from './keys.js';
import { compareText, fullestSpeaker, push } from './order.js';
import { printedQuestion, type Question, questionsOf } from './questions.js';
import { speakerVoices, type Voice } from './voices.js';

/**
 * Who speaks in claims whose statements are known: each voice once under all its names, the most talkative first, with what its
 * numbers are of and how far they reach over time.
 */
export function speakersOf(claims: readonly Claim[], keys: StatementKeys = DEFAULT_KEYS): SpeakerInfo[] {
  const statements = collectStatements(claims, keys);
  const voiceOf = speakerVoices(
    statements.map((s) => s.speaker),
    keys,
  );
  const byVoice = new Map<Voice, Statement[]>();
  for (const statement of statements) push(byVoice, voiceOf(statement.speaker), statement);
  const numbers = numbersByVoice(questionsOf(statements), voiceOf);
  return [...byVoice]
    .map(([voice, own]) => ({ key: voice.key, told: speakerInfo(own, numbers.get(voice) ?? [], keys) }))
    .sort((a, b) => b.told.statements - a.told.statements || compareText(a.key, b.key))
    .map(({ told }) => told);
}

type VoiceOf = (speaker: Speaker) => Voice;

function numbersByVoice(questions: readonly Question[], voiceOf: VoiceOf): Map<Voice, SpeakerNumbers[]> {
  const found = new Map<Voice, SpeakerNumbers[]>();
  for (const question of questions) {
    const own = new Map<Voice, Statement[]>();
    for (const statement of question.statements) push(own, voiceOf(statement.speaker), statement);
    for (const [voice, statements] of own) push(found, voice, numbersOf({ ...question, statements }));
  }
  for (const list of found.values()) list.sort((a, b) => b.statements - a.statements);
  return found;
}

function numbersOf(question: Question): SpeakerNumbers {
  const stated = question.statements.map(({ lead }) => statedBounds(lead.count));
  return {
    question: printedQuestion(question),
    statements: stated.length,
    low: Math.min(...stated.map(({ low, high }) => low ?? high ?? 0)),
    high: Math.max(...stated.map(({ low, high }) => high ?? low ?? 0)),
    latest: latestOf(question.statements).lead.count,
  };
}

/** Undated ones only where there is no other; the statements come in order of their days. */
const latestOf = (statements: Statement[]): Statement => statements.findLast((s) => s.held) ?? statements.at(-1)!;

function speakerInfo(statements: Statement[], numbers: SpeakerNumbers[], keys: StatementKeys): SpeakerInfo {
  const { text, basis, ...fullest } = fullestSpeaker(statements.map((s) => s.speaker));
  const claims = statements.flatMap((s) => s.claims);
  const days = statements.map((s) => periodOf(s.date)).filter((day) => day !== null);
  return {
    ...fullest,
    ...known(statements),
    spellings: spellingsOf(statements, keys),
    statements: statements.length,
    claims: claims.length,
    documents: new Set(statements.flatMap((s) => s.reports.map((r) => r.document))).size,
    from: days.length > 0 ? isoDay(Math.min(...days.map((d) => d.from))) : null,
    to: days.length > 0 ? isoDay(Math.max(...days.map((d) => d.to))) : null,
    numbers,
  };
}

/** Role, organization and country as the most statements give them: a spokesman can be called by more than one office. */
function known(statements: Statement[]): Pick<Speaker, 'role' | 'organization' | 'country'> {
  const most = (field: 'role' | 'organization' | 'country') =>
    mostFrequent(statements.map((s) => s.speaker[field]).filter((value) => value !== null))[0] ?? null;
  return { role: most('role'), organization: most('organization'), country: most('country') };
}

/** The names under which the claims have the speaker: a ministry in a headline is no spelling of its spokesman. */
function spellingsOf(statements: Statement[], keys: StatementKeys): string[] {
  return mostFrequent(
    statements
      .flatMap(({ speaker, claims }) =>
        claims.map((c) => c.speaker).filter((s) => s.name === speaker.name || keys.sameSpeaker(s, speaker)),
      )
      .map((s) => s.name),
  );
}

function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([value]) => value);
}
