import type { Claim } from '../model/claim.js';
import type { Remark } from '../model/comparison.js';
import type { Statement } from './collect.js';
import { numberKey } from './keys.js';
import { compareText, documentKey } from './order.js';
import type { Question } from './questions.js';

/** Denials and refusals to confirm, beside the numbers they speak of: never a count of their own. */
export function denialsOf(question: Question): Remark[] {
  return question.denials.map(({ claims, lead, speaker, date }) => {
    const number = numberKey(lead.count);
    return {
      speaker,
      date,
      stance: lead.stance === 'denies' ? 'denies' : 'cannot_confirm',
      text: lead.source.quote,
      source: claims[0].source,
      refersTo: question.statements.filter((s) => numberKey(s.lead.count) === number).map((s) => s.id),
    };
  });
}

/** Remarks without a number, each with the statement that it stands at. */
export class LooseRemarks {
  private readonly byStatement = new Map<string, Remark[]>();

  constructor(remarks: readonly Remark[], statements: readonly Statement[]) {
    if (remarks.length === 0) return;
    const places = new Map<string, { claim: Claim; id: string }[]>();
    const ids = new Map<string, string>();
    for (const { id, claims } of statements) {
      ids.set(id, id);
      for (const claim of claims) {
        ids.set(claim.id, id);
        const key = documentKey(claim);
        const list = places.get(key);
        if (list) list.push({ claim, id });
        else places.set(key, [{ claim, id }]);
      }
    }
    for (const remark of remarks) {
      const named = (remark.refersTo ?? []).flatMap((id) => ids.get(id) ?? []);
      const near =
        named.length > 0 ? null : nearest(remark, places.get(`${remark.source.file}\n${remark.source.document}`) ?? []);
      for (const id of new Set(near ? [near] : named)) {
        const list = this.byStatement.get(id);
        if (list) list.push(remark);
        else this.byStatement.set(id, [remark]);
      }
    }
  }

  /** Those about a question's statements, each once. */
  of(question: Question): Remark[] {
    const about = new Map<Remark, string[]>();
    for (const { id } of [...question.statements, ...question.denials]) {
      for (const remark of this.byStatement.get(id) ?? []) about.set(remark, [...(about.get(remark) ?? []), id]);
    }
    return [...about].map(([remark, refersTo]) => ({ ...remark, refersTo }));
  }
}

/** The claim in whose sentence the remark stands, else the last one before it in the article. */
function nearest({ source }: Remark, claims: { claim: Claim; id: string }[]): string | null {
  let best: { claim: Claim; id: string } | null = null;
  for (const entry of claims) {
    const { article, start, end } = entry.claim.source;
    if (article !== source.article || start >= source.end) continue;
    if (end > source.start && start < source.end) return entry.id;
    if (!best || start > best.claim.source.start) best = entry;
  }
  return best?.id ?? null;
}

export function inOrder(remarks: Remark[]): Remark[] {
  return remarks.sort(
    (a, b) =>
      compareText(a.date.value ?? '9999', b.date.value ?? '9999') ||
      compareText(a.speaker.name, b.speaker.name) ||
      compareText(a.stance, b.stance) ||
      compareText(a.text, b.text) ||
      compareText(a.source.file, b.source.file) ||
      a.source.start - b.source.start,
  );
}
