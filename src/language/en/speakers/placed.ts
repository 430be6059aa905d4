import { type Country, countryAt, countryByCode } from '../places/countries.js';
import type { ArticleNames } from './article.js';

/* Whose "the army" is where the article names no army in full: that of the country it speaks of. */

/** Bodies of which every state has one; "air force" and the like end in such a word. */
const STATE_BODIES: ReadonlySet<string> = new Set(
  'army military navy force forces government ministry cabinet parliament presidency police gendarmerie'.split(' '),
);
/** Forces that are a state's: not "the task force", "the rebel forces". */
const STATE_FORCES =
  /^(?:(?:royal|federal|national|regular)\s)?(?:(?:air|defen[cs]e|armed|security|government|police)\s)?(?:forces?)$/;
/** How many sentences before the source its country may stand. */
const REACH = 2;

/** How many bodies and countries of a sentence are asked. */
const NEAREST = 12;

/** The country of a bare state body named `name` at `position`; null where the words there are of several countries or none. */
export function countryOfBody(names: ArticleNames, name: string, head: string, position: number): Country | null {
  const lower = name.toLowerCase();
  if (!STATE_BODIES.has(head) || (head.startsWith('force') && (lower === head || !STATE_FORCES.test(lower))))
    return null;
  const here = names.view.sentenceAt(position);
  if (!here) return null;
  const near = new Set<string>();
  let named = false;
  for (let i = here.index; i >= Math.max(0, here.index - REACH); i--) {
    const { sentence, tokens, entities } = names.read(names.view.sentences[i]!);
    const dateline = names.view.article.datelinePlace;
    let last = entities.length;
    // The nearest before the body, however long the sentence is.
    if (i === here.index) {
      let low = 0;
      while (low < last) {
        const middle = (low + last) >> 1;
        if (tokens[entities[middle]!.from]!.start < position) low = middle + 1;
        else last = middle;
      }
    }
    for (const entity of entities.slice(Math.max(0, last - NEAREST), last)) {
      const { start } = tokens[entity.from]!;
      if (entity.country === null || (dateline && start < dateline.end)) continue;
      near.add(entity.country);
      named ||= entity.kind === 'country';
    }
    if (near.size > 0 && sentence.index < here.index) break;
  }
  const home = datelineCountry(names);
  // A body of another country alone does not move a story from the capital it is sent from.
  if (home && !named) return home;
  if (near.size === 1) return countryByCode([...near][0]!) ?? null;
  return home && (near.size === 0 || near.has(home.code)) ? home : null;
}

/** The country of the dateline: its capital, or the country named in it. */
function datelineCountry(names: ArticleNames): Country | null {
  const { view } = names;
  const place = view.article.datelinePlace;
  const sentence = place && view.sentenceAt(place.start);
  if (!place || !sentence) return null;
  const tokens = view.tokens(sentence);
  for (let i = 0; i < tokens.length && tokens[i]!.start < place.end; i++) {
    const found = tokens[i]!.start >= place.start ? countryAt(tokens, i) : null;
    if (found) return found.value;
  }
  return null;
}
