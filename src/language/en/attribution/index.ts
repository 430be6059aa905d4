import type { ArticleView, Attribution } from '../../../model/analysis.js';
import type { Span } from '../../../model/span.js';
import type { Located } from './contents.js';
import { sourceOfQuote } from './quotations.js';
import { quotesAround } from './quotes.js';
import { attributionsIn } from './sentence.js';

export { attributeCount } from './count.js';
export { attributionsIn } from './sentence.js';

/** Length of the content; a passive's runs over its whole clause and says less. */
const extent = (a: Attribution): number =>
  a.content.reduce((sum, s) => sum + s.end - s.start, a.rule === 'passive' ? 10_000 : 0);

/**
 * Every attribution of an article: source, cue and content as spans of the normalised text. Quotations that go on behind
 * their source belong to its content. Those with a source and the narrowest content stand first.
 */
export function attributionsOf(view: ArticleView): Attribution[] {
  const all = new Map<Located, Attribution>();
  for (const s of view.sentences)
    for (const a of attributionsIn(view, s))
      all.set(a, {
        source: a.source,
        cue: a.cue,
        content: [...a.content],
        rule: a.rule,
        stance: a.stance,
        via: a.via,
        direct: a.direct,
      });
  let paragraph = -1;
  for (const s of view.sentences) {
    if (s.paragraph === paragraph) continue;
    paragraph = s.paragraph;
    for (const quote of quotesAround(view, s)) {
      const found = sourceOfQuote(view, s, quote);
      const target = found && all.get(found.attribution);
      if (!target || target.content.some((c) => c.start <= quote.start + 1 && c.end >= quote.end - 1)) continue;
      const span: Span = { start: quote.start, end: quote.end, text: view.text.slice(quote.start, quote.end) };
      target.content = target.content.filter((c) => c.start < span.start || c.end > span.end);
      target.content.push(span);
      target.direct = true;
    }
  }
  for (const [a, open] of all) if (open.content.length === 0) open.content = contentBelow(view, a);
  return [...all.entries()]
    .sort(
      ([x, a], [y, b]) =>
        Number(a.source === null) - Number(b.source === null) ||
        Number(y.node.strength === 3) - Number(x.node.strength === 3) ||
        extent(a) - extent(b),
    )
    .map(([, a]) => a);
}

/** The content of a source that stands alone: the quotation that closes before it, or what a lead-in ("She went on:") opens below. */
function contentBelow(view: ArticleView, lead: Attribution): Span[] {
  const sentence = view.sentenceAt(lead.cue!.start);
  const above =
    sentence && quotesAround(view, sentence).findLast((q) => q.end <= sentence.start && sentence.start - q.end < 3);
  if (above) return [{ start: above.start, end: above.end, text: view.text.slice(above.start, above.end) }];
  const next = sentence && view.sentences[sentence.index + 1];
  if (!next) return [];
  const quote = quotesAround(view, next).find((q) => q.start <= next.start + 1 && q.end > next.start);
  const [start, end] = quote ? [quote.start, quote.end] : [next.start, next.end];
  return [{ start, end, text: view.text.slice(start, end) }];
}
