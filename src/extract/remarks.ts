import type { ArticleView } from '../model/analysis.js';
import type { Claim, Speaker } from '../model/claim.js';
import type { Remark } from '../model/comparison.js';
import type { LanguagePack } from '../model/language.js';
import type { LineIndex } from '../text/lines.js';
import { type ClaimParts, sourceOf } from './claims.js';

/** The parts of an article's claims, and the claims made of them, in the same order. */
interface Told {
  parts: readonly ClaimParts[];
  claims: readonly Claim[];
  /** Rejections of a number that another put forward: no claims. */
  rejected: readonly ClaimParts[];
}

/** What is said of an article's numbers without one: who denies, who cannot confirm, who confirms. One remark a speaker and sentence. */
export function remarksOf(
  view: ArticleView,
  lines: LineIndex,
  language: LanguagePack,
  { parts, claims, rejected }: Told,
): Remark[] {
  const remarks: Remark[] = [];
  for (const { count, speaker, date } of rejected) add(count.sentence, speaker.speaker, 'denies', date);
  for (const [i, { count, attribution, date }] of parts.entries()) {
    if (!attribution.remark) continue;
    const { source, stance, cue } = attribution.remark;
    add(view.sentenceAt(cue.start) ?? count.sentence, speakerOf(source), stance, date, claims[i]);
  }
  if (parts.length === 0) return remarks;
  const counts = parts.map((part) => part.count);
  for (const { source, stance, sentence } of language.remarksIn(view, counts)) {
    if (remarks.some((r) => r.source.start === sentence.start)) continue;
    // It speaks of what was counted last.
    const at = parts.findLastIndex((part) => part.count.sentence.index < sentence.index);
    add(sentence, speakerOf(source), stance, parts[at]!.date, claims[at]);
  }
  return remarks;

  function speakerOf(source: Parameters<LanguagePack['describeSource']>[1]): Speaker {
    return language.describeSource(view, source, []).speaker;
  }

  function add(
    sentence: { start: number; end: number },
    speaker: Speaker,
    stance: Remark['stance'],
    { date }: ClaimParts['date'],
    about?: Claim,
  ): void {
    const source = sourceOf(view, lines, sentence.start, sentence.end);
    const same = remarks.find(
      (r) => r.source.start === source.start && r.stance === stance && r.speaker.name === speaker.name,
    );
    if (!same)
      remarks.push({ speaker, date, stance, text: source.quote, source, ...(about && { refersTo: [about.id] }) });
    else if (about) same.refersTo = [...(same.refersTo ?? []), about.id];
  }
}
