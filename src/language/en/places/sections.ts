import type { ArticleView } from '../../../model/analysis.js';
import type { Sentence } from '../../../model/document.js';
import { type PlaceEntry, placeByName } from './table.js';

/* News in brief: paragraphs that open with a place of their own ("OSLO - ..."), each about something else. */

export interface Section {
  /** Index of its first sentence. */
  first: number;
  /** The place that it opens with, where a list has it. */
  place: PlaceEntry | null;
}

const SECTIONS = Symbol('sections with a place of their own');
/** A place in capitals and a dash. */
const OPENS =
  /^(\p{Lu}[\p{Lu}'\u2019.]+(?:[ -]\p{Lu}[\p{Lu}'\u2019.]+){0,2})(?:, [\p{L} ]{2,20})?(?: \([^()]{1,30}\))? ?(?:--|[-\u2013\u2014]) /u;
const LOOK = 90;

/** The section of a sentence; null where the article is one story. */
export function sectionOf(view: ArticleView, sentence: Sentence): Section | null {
  const sections = view.memo(SECTIONS, () => {
    const found: Section[] = [];
    let paragraph = -1;
    for (const { index, start, paragraph: own } of view.sentences) {
      if (own === paragraph) continue;
      paragraph = own;
      const opening = OPENS.exec(view.text.slice(start, start + LOOK));
      if (opening) found.push({ first: index, place: placeByName(opening[1]!) });
    }
    return found.length > 1 ? found : [];
  });
  let section: Section | null = null;
  for (const one of sections) if (one.first <= sentence.index) section = one;
  return section;
}
