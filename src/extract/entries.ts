import type { ArticleView } from '../model/analysis.js';

/* Pages that are written as things happen: entries with a clock at their head. */

const ENTRIES = Symbol('entries');
const CLOCK = /^\d{1,2}[.:h]\d\d(?!\d|[.:]\d)/;
/** So many clocks at the heads of paragraphs make a page of entries. */
const FEWEST = 4;

/** Sentences that a clock opens at the head of a paragraph ("18.30", "20:44 - The army says"), where there are several. */
export function entriesOf(view: ArticleView): ReadonlySet<number> {
  return view.memo(ENTRIES, () => {
    const found = new Set<number>();
    let paragraph = -1;
    for (const s of view.sentences) {
      if (s.paragraph !== paragraph && CLOCK.test(view.text.slice(s.start, s.start + 8))) found.add(s.index);
      paragraph = s.paragraph;
    }
    return found.size >= FEWEST ? found : new Set<number>();
  });
}
