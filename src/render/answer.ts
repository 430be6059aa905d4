import type { ComparedStatement, Comparison, Verdict } from '../model/comparison.js';
import { heldOn, intervalWords, percentWords, UNDATED } from './question.js';
import { visible } from './safe.js';
import { countWords, number } from './words.js';

/** What a comparison comes to, in a word and in a sentence or two. */
export interface Answer {
  mood: 'agree' | 'close' | 'diverge' | 'mixed' | 'single' | 'none';
  text: string;
}

/** At most this many outliers are named. */
const NAMED = 3;

/** Who agrees, who diverges by how much, in plain words; the text is safe to print. */
export function answerOf(comparison: Comparison): Answer {
  const { statements, consensus, outliers = [] } = comparison;
  const counted = statements.filter((s) => s.counted !== false);
  const voices = new Set(counted.flatMap((s) => s.voices ?? [s.speaker.name]));
  if (counted.length === 0) {
    const all = `All ${statements.length} numbers are`;
    const how = ['', 'The one number is', 'Both numbers are'][statements.length] ?? all;
    return { mood: 'none', text: `${how} undated, so nothing is compared.` };
  }
  if (voices.size === 1) return { mood: 'single', text: single(counted) };
  if (!consensus) return unshared(comparison, counted, voices.size);
  const shared = intervalWords(consensus.interval);
  if (consensus.speakers === consensus.of) {
    const all = consensus.of === 2 ? 'Both voices agree' : `All ${consensus.of} voices agree`;
    return { mood: outliers.length > 0 ? 'mixed' : 'agree', text: `${all}: ${shared} fits all.` };
  }
  const some = `${consensus.speakers} of ${consensus.of} voices agree on ${shared}.`;
  if (outliers.length === 0) {
    const apart = comparison.verdicts.some((v) => v.verdict === 'diverge' || v.verdict === 'close');
    const one = consensus.of - consensus.speakers === 1;
    const others = one ? 'The other one' : 'The others';
    const why = apart ? (one ? 'does not' : 'do not') : 'spoke at another time';
    return { mood: apart ? 'mixed' : 'agree', text: `${some} ${others} ${why}.` };
  }
  const names = new Map(statements.map((s) => [s.statement, s]));
  const near = outliers.every(({ statement }) => isClose(statement, comparison.verdicts));
  const told = outliers.slice(0, NAMED).flatMap(({ statement, gap, gapPercent }) => {
    const outlier = names.get(statement);
    if (!outlier) return [];
    const side = (outlier.interval[0] ?? 0) > (consensus.interval[1] ?? Number.POSITIVE_INFINITY) ? 'above' : 'below';
    return [`${nameOf(outlier)} says ${countWords(outlier.count)}, ${distance(gap, gapPercent)} ${side}.`];
  });
  const more = outliers.length - told.length;
  if (more > 0) told.push(`${more} more ${more === 1 ? 'lies' : 'lie'} outside.`);
  return { mood: near ? 'close' : 'diverge', text: [some, ...told].join(' ') };
}

function single(counted: readonly ComparedStatement[]): string {
  const latest = counted.reduce((a, b) => ((heldOn(b) ?? '') >= (heldOn(a) ?? '') ? b : a));
  const reports = latest.reports > 1 ? `, in ${latest.reports} reports` : '';
  const said = `${countWords(latest.count)} (${heldOn(latest) ?? UNDATED}${reports})`;
  return counted.length === 1
    ? `One voice only: ${nameOf(latest)} says ${said}.`
    : `One voice only: ${nameOf(latest)}, most recently ${said}.`;
}

/** No two voices share a number: how far apart they are, or that they were never near each other in time. */
function unshared(comparison: Comparison, counted: readonly ComparedStatement[], voices: number): Answer {
  const { verdicts, range } = comparison;
  const apart = verdicts.filter((v) => v.verdict === 'diverge' || v.verdict === 'close');
  const span =
    range && range.voices > 1 && range.low < range.high ? `from ${number(range.low)} to ${number(range.high)}` : '';
  if (apart.length === 0) {
    const said = span ? `, ${span}` : '';
    return { mood: 'none', text: `${voices} voices${said}, too far apart in time to compare.` };
  }
  const widest = apart.reduce((a, b) => ((b.gap ?? 0) > (a.gap ?? 0) ? b : a));
  const names = new Map(counted.map((s) => [s.statement, s]));
  const [a, b] = [names.get(widest.a), names.get(widest.b)];
  const between = a && b ? `${said(a)} and ${said(b)}` : 'the farthest two';
  const far = widest.gap === null ? '' : ` are ${distance(widest.gap, widest.gapPercent)} apart`;
  const none =
    voices === 2 ? 'The two voices do not agree' : `No two of ${voices} voices agree${span ? `: ${span}` : ''}`;
  const close = apart.every((v) => v.verdict === 'close');
  return { mood: close ? 'close' : 'diverge', text: `${none}${close ? ', but are close' : ''}. ${between}${far}.` };
}

const isClose = (id: string, verdicts: readonly Verdict[]): boolean => {
  const own = verdicts.filter(({ a, b }) => a === id || b === id);
  return own.some((v) => v.verdict === 'close') && own.every((v) => v.verdict !== 'diverge');
};

const said = (s: ComparedStatement): string => `${nameOf(s)} (${countWords(s.count)})`;
const nameOf = ({ speaker, voices }: ComparedStatement): string => visible(voices?.join(', ') ?? speaker.name);
const distance = (gap: number, percent: number | null): string =>
  `${number(gap)}${percent === null ? '' : ` (${percentWords(percent)})`}`;
