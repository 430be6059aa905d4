import { hasAlike, listOf, wordsOf } from './words.mjs';

/* Places: the annotated name, in any of its readings, against the place found and what it lies in. */

/** Words that say what kind of place it is or where around it, not which. */
const LOCATIVE = new Set(
  'region oblast area province district border borders near around inside within along city town village western eastern northern southern west east north south central front frontline line sector sectors territory far side both republic state country'.split(
    ' ',
  ),
);

const namesOf = (name) => wordsOf(name).filter((word) => !LOCATIVE.has(word));
const covers = (all, some) => some.length > 0 && some.every((word) => hasAlike(all, word));

/** One reading ("X", "X or Y", "X and Y") of where the people are. */
function fits(reading, place, told) {
  const named = namesOf(place.name);
  return reading.split(/[/;]| or /).some((alternative) => {
    const wanted = namesOf(alternative);
    if (wanted.length === 0) return wordsOf(alternative).some((word) => wordsOf(place.name).includes(word));
    if (covers(named, wanted)) return true;
    const enclosing = namesOf([place.name, ...listOf(place.within)].join(' '));
    // A more specific place than the annotated one is right where the article itself names it.
    if (covers(enclosing, wanted) && covers(told, named)) return true;
    return alternative.includes(' and ') && alternative.split(/ and |,/).some((part) => covers(named, namesOf(part)));
  });
}

/** True, false, or null where the annotator gave no place: a place found there is not judged. `told`: the words of the article. */
export function isPlaceRight(gold, place, told) {
  const others = listOf(gold.alt_places);
  if (!place?.name) return !gold.region || others.includes(null);
  if ([gold.region, ...others].some((reading) => reading && fits(reading, place, told))) return true;
  return gold.region ? false : null;
}

/** Whether a place found is named nowhere in the article. */
export function isInvented(place, told) {
  return !namesOf(place.name).some((word) => hasAlike(told, word));
}
