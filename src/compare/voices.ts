import type { Speaker } from '../model/claim.js';
import type { Statement } from './collect.js';
import { daysApart } from './days.js';
import { fold, personWords } from './fold.js';
import type { Settings, VoiceBy } from './options.js';
import { compareText, documentKey, fullestSpeaker, push } from './order.js';

/** A statement of one question with the voices it is a vote of. */
export interface Vote {
  statement: Statement;
  voices: Voice[];
  /** Equal for statements of the same voices. */
  voiceKey: string;
  /** True where it is the word that its voice is taken at. */
  counted: boolean;
}

export interface Voice {
  key: string;
  name: string;
}

/** Who speaks in each statement of one question, by the chosen reading of "one voice". */
export function votesOf(statements: Statement[], { by, keys }: Pick<Settings, 'by' | 'keys'>): Vote[] {
  const speakerVoice =
    by === 'speaker'
      ? speakerVoices(
          statements.map((s) => s.speaker),
          keys,
        )
      : null;
  return statements.map((statement) => {
    const voices = speakerVoice ? [speakerVoice(statement.speaker)] : namedVoices(statement, by);
    return { statement, voices, voiceKey: voices.map((v) => v.key).join('\n'), counted: false };
  });
}

function namedVoices(statement: Statement, by: VoiceBy): Voice[] {
  const { speaker, outlets, claims } = statement;
  const voice = (name: string): Voice => ({ key: fold(name), name });
  if (by === 'country') return [voice(speaker.country ?? speaker.name)];
  if (by === 'organization') return [voice(speaker.organization ?? speaker.name)];
  const unnamed = claims
    .filter((c) => c.source.outlet === null)
    .map((c) => ({ key: documentKey(c), name: c.source.file }));
  const voices = new Map([...outlets.map(voice), ...unnamed].map((v) => [v.key, v]));
  return [...voices.values()].sort((a, b) => compareText(a.key, b.key));
}

/**
 * One voice for each speaker, under all names. Fuller names come first, and a shorter one joins a voice only where it fits every name
 * in it. Names that share no word are one only by an equal speakerKey.
 */
export function speakerVoices(speakers: readonly Speaker[], keys: Settings['keys']): (speaker: Speaker) => Voice {
  const nameKey = (s: Speaker) => `${keys.speakerKey(s)}|${s.country ?? ''}`;
  const names = new Map<string, Speaker[]>();
  for (const speaker of speakers) push(names, nameKey(speaker), speaker);
  const ordered = [...names].map(([key, alike]) => ({ key, speaker: fullestSpeaker(alike) }));
  ordered.sort((a, b) => b.speaker.name.length - a.speaker.name.length || compareText(a.key, b.key));
  const voiceOf = new Map<string, Voice>();
  const byWord = new Map<string, Members[]>();
  for (const { key, speaker } of ordered) {
    const [ownKey, words] = [keys.speakerKey(speaker), personWords(speaker.name)];
    const bearers = (word: string) => byWord.get(word) ?? [];
    const candidates = new Set([...bearers(ownKey), ...tellingLists(words.map(bearers)).flat()]);
    let home = [...candidates].find(({ speakers }) => speakers.every((m) => keys.sameSpeaker(m, speaker)));
    if (home) home.speakers.push(speaker);
    else home = { voice: { key, name: speaker.name }, speakers: [speaker] };
    voiceOf.set(key, home.voice);
    for (const word of [ownKey, ...words]) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [home]);
      else if (list[list.length - 1] !== home) list.push(home);
    }
  }
  return (speaker) => voiceOf.get(nameKey(speaker))!;
}

interface Members {
  voice: Voice;
  speakers: Speaker[];
}

/** Above this many bearers a word ("John", "ministry") tells nothing beside a rarer one. */
const COMMON = 64;

function tellingLists(lists: Members[][]): Members[][] {
  const rare = lists.filter((list) => list.length <= COMMON);
  return rare.length > 0 ? rare : [lists.reduce((a, b) => (b.length < a.length ? b : a))];
}

/** One voice's statements with a day, latest last; on one day in the order of the text. */
export interface Series {
  voice: Voice;
  votes: Vote[];
}

/**
 * Marks the votes that count: of one voice's statements inside the window the latest, on the same day the later in the text; without
 * any day none, or where the undated are included the later in the text of a voice that gives no day at all.
 * @returns each voice's dated statements in order of time
 */
export function count(
  votes: Vote[],
  { window, includeUndated }: Pick<Settings, 'window' | 'includeUndated'>,
): Series[] {
  const byVoice = new Map<string, Series>();
  for (const vote of votes) {
    for (const voice of vote.voices) {
      const series = byVoice.get(voice.key);
      if (series) series.votes.push(vote);
      else byVoice.set(voice.key, { voice, votes: [vote] });
    }
  }
  const all = [...byVoice.values()].sort((a, b) => compareText(a.voice.key, b.voice.key));
  for (const series of all) {
    const dated = inOrder(series.votes.filter((v) => v.statement.held));
    if (dated.length === 0 && includeUndated) inOrder(series.votes).at(-1)!.counted = true;
    let earliest = Number.POSITIVE_INFINITY;
    for (let i = dated.length - 1; i >= 0; i--) {
      const { from, to } = dated[i].statement.held!;
      if (earliest - to <= window) continue;
      dated[i].counted = true;
      earliest = Math.min(earliest, from);
    }
    series.votes = dated;
  }
  return all;
}

/** By day, then by the text: where no text has both, by id, so that nothing but what was said decides. */
function inOrder(votes: Vote[]): Vote[] {
  const days = new Map<string, Vote[]>();
  for (const vote of votes) {
    const { held } = vote.statement;
    const key = held ? `${held.to} ${held.from}` : '';
    const list = days.get(key);
    if (list) list.push(vote);
    else days.set(key, [vote]);
  }
  return [...days.values()]
    .sort(([a], [b]) => {
      const [x, y] = [a.statement.held, b.statement.held];
      return x && y ? x.to - y.to || x.from - y.from : 0;
    })
    .flatMap((list) => (list.length > 1 ? byText(list) : list));
}

/** In the order of the document that has most of them; those it lacks come before. */
function byText(votes: Vote[]): Vote[] {
  const shared = new Map<number, number>();
  for (const { statement } of votes) {
    for (const { document } of statement.reports) shared.set(document, (shared.get(document) ?? 0) + 1);
  }
  let document = -1;
  let most = 1;
  for (const [d, n] of shared) {
    if (n > most || (n === most && document >= 0 && d < document)) {
      document = d;
      most = n;
    }
  }
  const offset = ({ statement }: Vote) => statement.reports.find((r) => r.document === document)?.offset ?? -1;
  return votes.sort((a, b) => offset(a) - offset(b) || compareText(a.statement.id, b.statement.id));
}

/** Whether two statements are near enough in time; an undated one is near to all where it counts at all. */
export function insideWindow(a: Statement, b: Statement, window: number): boolean {
  return !a.held || !b.held || daysApart(a.held, b.held) <= window;
}
